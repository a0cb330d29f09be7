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
  printf 'Articles and pages whose date is not given, against their true days, written by `tools/accuracy.sh`.\n'
  printf '[README.md](README.md) says what the figures mean.\n'
} >"$work/DATES.md"
# Writes the part of one set of inputs: its title, the list of true days, the inputs.
dates() {
  title=$1 true=$2
  shift 2
  ./timeline date --quiet --true-dates "$true" --report "$work/part.md" -o "$work/part.txt" "$@"
  { printf '\n## %s\n\n' "$title" && cat "$work/part.md"; } >>"$work/DATES.md"
}
cat testdata/dating/expected.tsv testdata/pages/expected.tsv testdata/dates.tsv >"$work/true.tsv"
dates 'All together' "$work/true.tsv" testdata/dating/articles testdata/pages testdata/articles
dates testdata/dating testdata/dating/expected.tsv testdata/dating/articles
dates testdata/pages testdata/pages/expected.tsv testdata/pages
dates testdata/articles testdata/dates.tsv testdata/articles

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
