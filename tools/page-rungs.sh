#!/bin/sh
# Regenerates docs/accuracy/PAGES.md from testdata/pages. The same sources give the same bytes.
# The build fails where the report is not up to date.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
cd "$root"
exec mvn -q -B test -pl core -Dtest=PageRungsTest -Dsurefire.failIfNoSpecifiedTests=false \
  -DargLine='-Xmx2g -XX:+UseSerialGC -Dtasalsul.write=true'
