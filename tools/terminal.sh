#!/usr/bin/env bash
# Captures in docs/terminal.md what `timeline build` shows on a terminal of 60 and of 120 columns.
# Needs tmux, in which the program runs as it would for anybody. With --check it changes nothing and
# fails if the page is out of date.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
page=docs/terminal.md
command -v tmux >/dev/null || {
  echo "tmux is not there; install it (apt-get install tmux)" >&2
  exit 3
}
new=$(mktemp)
shown=$(mktemp)
trap 'rm -f "$new" "$shown"' EXIT
./timeline --version >/dev/null # builds where needed, so that the building is not captured

# The screen after a command, at a width. Isolates are left out: a page needs none.
capture() {
  local width=$1 command=$2 session=timeline-$$-$1
  LC_ALL=C.UTF-8 tmux -L "$session" -u -f /dev/null new-session -d -x "$width" -y 500 \
    "TERM=screen-256color $command; printf 'the end of it\n'; sleep 60"
  for _ in $(seq 120); do
    sleep 1
    if tmux -L "$session" capture-pane -p | grep -q '^the end of it'; then break; fi
  done
  tmux -L "$session" capture-pane -p | LC_ALL=C sed '/^the end of it/,$d; s/\xe2\x81[\xa6\xa7\xa9]//g'
  tmux -L "$session" kill-server
}

# Replaces what stands between the markers of one capture.
write() {
  local name=$1 width=$2 command=$3
  { echo "\$ $command"; capture "$width" "$command"; } >"$shown"
  awk -v name="$name" -v shown="$shown" '
    $0 == "<!-- capture:" name " -->" {
      print; print "```text"
      while ((getline line < shown) > 0) print line
      print "```"; skip = 1
    }
    /^<!-- end -->/ { skip = 0 }
    !skip
  ' "$new" >"$new.next" && mv "$new.next" "$new"
}

cp "$page" "$new"
write narrow 60 './timeline build --top 16 testdata/articles'
write wide 120 './timeline build --top 16 testdata/articles'
write evidence 60 './timeline build --top 3 --evidence testdata/articles'
write arabic 60 './timeline build --top 6 --lang ar --calendar both --month-names both testdata/articles'

if cmp -s "$new" "$page"; then
  echo "$page is up to date"
elif [ "${1:-}" = --check ]; then
  diff -u "$page" "$new" || true
  echo "$page is out of date; run tools/terminal.sh" >&2
  exit 1
else
  cat "$new" >"$page"
  echo "$page is refreshed"
fi
