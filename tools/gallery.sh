#!/usr/bin/env bash
# Writes the screenshots of docs/gallery.md again. Needs Node.js, npm and Chromium (browser/README.md).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
./timeline --version >/dev/null
cd browser
npm ci --no-audit --no-fund --ignore-scripts --silent
node gallery.mjs
