#!/bin/sh
# Regenerates docs/accuracy/REPORT.md and DATES.md from testdata/. The same sources give the same bytes.
# With --check it writes nothing and fails where the report is not up to date.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
cd "$root"

case ${1:-} in
  '' | --check) ;;
  *)
    printf 'accuracy: %s is not understood; there is only --check\n' "$1" >&2
    exit 2
    ;;
esac

work=$(mktemp -d "${TMPDIR:-/tmp}/accuracy.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

{
  printf '# Accuracy\n\n'
  printf 'The articles of `testdata/articles` against `testdata/gold`, written by `tools/accuracy.sh`.\n'
  printf '[README.md](README.md) says what each figure means.\n'
} >"$work/REPORT.md"
for measure in times events merge; do
  ./timeline eval "$measure" testdata/gold --quiet --dates testdata/dates.tsv \
    --report "$work/$measure.md" testdata/articles
  # One title for the whole: those of the parts go a level down.
  { printf '\n' && sed 's/^#/##/' "$work/$measure.md"; } >>"$work/REPORT.md"
done

{
  printf '# Dates\n\n'
  printf 'Articles whose date is not given, against their true days, written by `tools/accuracy.sh`.\n'
  printf '[README.md](README.md) says what the figures mean.\n'
} >"$work/DATES.md"
./timeline date --quiet --true-dates testdata/dating/expected.tsv --report "$work/own.md" \
  -o "$work/own.txt" testdata/dating/articles
{ printf '\n## testdata/dating\n\n' && cat "$work/own.md"; } >>"$work/DATES.md"
./timeline date --quiet --true-dates testdata/dates.tsv --report "$work/five.md" \
  -o "$work/five.txt" testdata/articles
{ printf '\n## testdata/articles\n\n' && cat "$work/five.md"; } >>"$work/DATES.md"

for name in REPORT.md DATES.md; do
  if [ "${1:-}" = --check ]; then
    cmp -s "$work/$name" "docs/accuracy/$name" || {
      printf 'accuracy: docs/accuracy/%s is not up to date; run tools/accuracy.sh\n' "$name" >&2
      exit 1
    }
  else
    mv "$work/$name" "docs/accuracy/$name"
  fi
done
