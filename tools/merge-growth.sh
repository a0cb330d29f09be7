#!/bin/sh
# Merges what growing numbers of made-up articles gave, with a heap of 2 GB, and prints the table of
# docs/measurements.md: CPU time, time by the clock, memory at the peak.
#
#   tools/merge-growth.sh [COUNT...]   default: 1000 3000 10000 30000 100000
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
cd "$root"
mvn -q -B -DskipTests -pl core,benchmarks -am package </dev/null >&2
jar=$(ls benchmarks/target/tasalsul-benchmarks-*.jar)
exec java -XX:+UseSerialGC -Xmx2g -cp "$jar:benchmarks/target/lib/*" \
  io.github.tasalsul.benchmarks.MergeGrowth "$@"
