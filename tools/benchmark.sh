#!/bin/sh
# Measures the speed of the time tagger with JMH and prints its MB of UTF-8 a second and the ratios
# for docs/measurements.md, by the clock and by the time on a processor, which a busy machine does not
# lengthen. Takes about six minutes; "quick" two, with less certain figures.
#
#   tools/benchmark.sh [quick]
#   tools/benchmark.sh jmh ARGS...   any JMH command line, such as: jmh -prof gc separateArticles
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
cd "$root"
mvn -q -B -DskipTests -pl core,benchmarks -am package </dev/null >&2

main=io.github.tasalsul.benchmarks.TimeSpeed
if [ "${1:-}" = jmh ]; then
  main=org.openjdk.jmh.Main
  shift
fi
jar=$(ls benchmarks/target/tasalsul-benchmarks-*.jar)
exec java -Dtasalsul.articles="$root/testdata/articles" -cp "$jar:benchmarks/target/lib/*" "$main" "$@"
