#!/usr/bin/env bash
# Builds the project twice from clean copies of what is committed, in two folders of different
# names, and compares the SHA-256 of both jars. Changes nothing in this folder.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for copy in copy second-copy; do
  mkdir "$work/$copy"
  git -C "$root" archive HEAD | tar -x -C "$work/$copy"
  echo "building $copy..."
  (cd "$work/$copy" && mvn -q -B -ntp -DskipTests package </dev/null)
  (cd "$work/$copy" && sha256sum core/target/tasalsul-core-*.jar timeline-cli/target/tasalsul-cli-*.jar) \
    >"$work/$copy.sha256"
  cat "$work/$copy.sha256"
done

if cmp -s "$work/copy.sha256" "$work/second-copy.sha256"; then
  echo "reproducible: both builds gave the same bytes"
else
  echo "NOT reproducible: the builds differ" >&2
  exit 1
fi
