#!/usr/bin/env bash
# Measures the program as its user meets it: seconds of a cold start, articles a second once warm,
# peak memory. Prints a table for docs/measurements.md. Medians of RUNS runs (default 5).
#
#   tools/measure.sh          everything
#   RUNS=1 COPIES=2 tools/measure.sh   a quick look
#
# Memory needs GNU time (/usr/bin/time, Debian package "time"); without it only seconds are given.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
runs=${RUNS:-5}
copies=${COPIES:-8}
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

article=testdata/articles/000_3f1f7f0087b4ad32.txt
./timeline --version >/dev/null # builds where needed, so that no run does

# once COMMAND...: prints "seconds cpu-user cpu-system kilobytes"; 0 kilobytes where they cannot be
# measured.
once() {
  if [ -x /usr/bin/time ] && /usr/bin/time -o "$work/time" -f %M true 2>/dev/null; then
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/out"
    cat "$work/time"
  else
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$work/out" 2>"$work/err"; } 2>"$work/time"
    printf '%s 0\n' "$(cat "$work/time")"
  fi
}

# median COLUMN FILE
median() { cut -d' ' -f"$1" "$2" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# measure NAME COMMAND...: writes NAME's samples and prints its row.
measure() {
  local name=$1
  shift
  : >"$work/$name"
  for _ in $(seq "$runs"); do
    once "$@" >>"$work/$name"
  done
  awk '{ print $1, $2 + $3, $4 }' "$work/$name" >"$work/$name.sums"
  awk -v name="$name" -v s="$(median 1 "$work/$name.sums")" -v c="$(median 2 "$work/$name.sums")" \
    -v k="$(median 3 "$work/$name.sums")" \
    'BEGIN { printf "| %s | %.2f | %.2f | %s |\n", name, s, c, k ? sprintf("%.0f", k / 1024) : "-" }'
}

# The five articles COPIES times over, under other names, with their dates.
mkdir "$work/few" "$work/many"
for copy in $(seq "$copies"); do
  while IFS=$'\t' read -r file date; do
    cp "testdata/articles/$file" "$work/many/$copy-$file"
    printf '%s-%s\t%s\n' "$copy" "$file" "$date"
  done <testdata/dates.tsv
done >"$work/dates.tsv"
while IFS=$'\t' read -r file _; do
  cp "testdata/articles/$file" "$work/few/1-$file"
done <testdata/dates.tsv
few=$(find "$work/few" -type f | wc -l)
many=$(find "$work/many" -type f | wc -l)

printf '%s processors, %s; median of %s; load %s at the start\n\n' "$(nproc)" \
  "$(java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/Java \1/p')" "$runs" \
  "$(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
printf '| run | seconds | CPU seconds | peak memory, MB |\n|---|---|---|---|\n'
measure cold-tag ./timeline tag --date 2020-02-19 "$article"
measure cold-build ./timeline build --date 2020-02-19 "$article"
measure tag-few ./timeline tag -q --dates "$work/dates.tsv" "$work/few"
measure tag-many ./timeline tag -q --dates "$work/dates.tsv" "$work/many"
measure build-few ./timeline build -q --threads 1 --dates "$work/dates.tsv" "$work/few"
measure build-many ./timeline build -q --threads 1 --dates "$work/dates.tsv" "$work/many"
measure build-few-threads ./timeline build -q --dates "$work/dates.tsv" "$work/few"
measure build-many-threads ./timeline build -q --dates "$work/dates.tsv" "$work/many"

# rate FEW MANY COLUMN: articles a second between the short and the long run, so without the start.
rate() {
  awk -v few="$(median "$3" "$work/$1.sums")" -v many="$(median "$3" "$work/$2.sums")" -v n=$((many - few)) \
    'BEGIN { if (many > few) printf "%.1f", n / (many - few); else printf "too short to tell" }'
}
row() { printf '| %s | %s | %s |\n' "$1" "$(rate "$2" "$3" 1)" "$(rate "$2" "$3" 2)"; }
printf '\nfew is %s articles, many is %s (the same texts under other names). The start left out:\n\n' "$few" "$many"
printf '| command | articles a second | articles a CPU second |\n|---|---|---|\n'
row tag tag-few tag-many
row 'build, one thread' build-few build-many
row "build, $(nproc) threads" build-few-threads build-many-threads
