#!/bin/sh
# Regenerates docs/accuracy/PARTS.md: what each part of the analysis gains, by switching it off and
# scoring the events of testdata. The same sources give the same bytes.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/analysis-parts.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

mvn -q -B -f "$root/pom.xml" -pl core test-compile \
  dependency:build-classpath -Dmdep.outputFile="$work/classpath" >&2
{
  printf '# What each part of the analysis gains\n\n'
  printf 'Events scored with one part switched off at a time; written by `tools/analysis-parts.sh`, never edited.\n'
  printf '[README.md](README.md) says what the figures mean, [ANALYSIS.md](ANALYSIS.md) what the parts are.\n'
  java -XX:+UseSerialGC -cp "$root/core/target/test-classes:$root/core/target/classes:$(cat "$work/classpath")" \
    io.github.tasalsul.analysis.corenlp.AnalysisParts "$root/testdata" 2>/dev/null
} >"$work/PARTS.md"
mv "$work/PARTS.md" "$root/docs/accuracy/PARTS.md"
