#!/usr/bin/env bash
# Refreshes the program's output in README.md, between the markers <!-- output:start --> and
# <!-- output:end -->. With --check it changes nothing and fails if the README is out of date.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
readme=README.md
new=$(mktemp)
shown=$(mktemp)
trap 'rm -f "$new" "$shown"' EXIT

# The screenful that is shown: the counts, and the entries whose day the text itself says, with
# what contradicts them.
show() {
  ./timeline build testdata/articles | awk '
    /^[0-9]+ articles? / { print; next }
    /^    ! / { if (kept) print; next }
    { kept = / = / || /^Dates:/; if (kept) print }'
}

if [ "$(grep -c '^<!-- output:\(start\|end\)' "$readme")" != 2 ]; then
  echo "$readme: the markers output:start and output:end must stand there once each" >&2
  exit 1
fi
show >"$shown"
awk -v shown="$shown" '
  /^<!-- output:start/ {
    print; print "```text"
    while ((getline line < shown) > 0) print line
    print "```"; skip = 1
  }
  /^<!-- output:end/ { skip = 0 }
  !skip
' "$readme" >"$new"

if cmp -s "$new" "$readme"; then
  echo "$readme is up to date"
elif [ "${1:-}" = --check ]; then
  diff -u "$readme" "$new" || true
  echo "$readme: the output shown is out of date; run tools/readme-output.sh" >&2
  exit 1
else
  cat "$new" >"$readme"
  echo "$readme refreshed"
fi
