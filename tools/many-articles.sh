#!/bin/sh
# Reads many articles with a heap of 600 MB and prints the tables of docs/measurements.md: memory held,
# CPU time an article, the share of each stage, two threads against one.
#
#   tools/many-articles.sh [COUNT [ON_THREADS]]   default: 10000 articles, 2000 of them on threads
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/many-articles.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

mvn -q -B -f "$root/pom.xml" -pl core test-compile \
  dependency:build-classpath -Dmdep.outputFile="$work/classpath" >&2
read_articles() {
  java -XX:+UseSerialGC -Xmx600m \
    -cp "$root/core/target/test-classes:$root/core/target/classes:$(cat "$work/classpath")" \
    io.github.tasalsul.analysis.corenlp.ManyArticles "$root/testdata/articles" "$@"
}
read_articles "${1:-10000}" 0
read_articles 0 "${2:-2000}"
