#!/bin/sh
# Regenerates docs/accuracy/REPORT.md from testdata/. The same sources give the same bytes.
# With --check it writes nothing and fails where the report is not up to date.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
cd "$root"
report=docs/accuracy/REPORT.md

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

if [ "${1:-}" = --check ]; then
  cmp -s "$work/REPORT.md" "$report" || {
    printf 'accuracy: %s is not up to date; run tools/accuracy.sh\n' "$report" >&2
    exit 1
  }
else
  mkdir -p "$(dirname "$report")"
  mv "$work/REPORT.md" "$report"
fi
