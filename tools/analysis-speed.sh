#!/bin/sh
# Segmenting, splitting and tagging against bare CoreNLP, in one run: docs/measurements.md has the table.
# Arguments: folders with .txt articles (default: testdata/articles).
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/analysis-speed.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

[ $# -gt 0 ] || set -- "$root/testdata/articles"
mvn -q -B -f "$root/pom.xml" -pl core test-compile \
  dependency:build-classpath -Dmdep.outputFile="$work/classpath" >&2
java -XX:+UseSerialGC -cp "$root/core/target/test-classes:$root/core/target/classes:$(cat "$work/classpath")" \
  io.github.tasalsul.analysis.corenlp.AnalysisSpeed "$@"
