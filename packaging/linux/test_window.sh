#!/usr/bin/env bash
# Uses the installed program with mouse and keys, as a person does: test_window.sh PHOTOGRAPHS FOLDER
#
# On a screen of 1440 x 900 (xvfb-run), with icewm, xdotool, ImageMagick and sqlite3, which reads the
# project to know when a step is done. Screenshots and the CSV go to FOLDER.
# JELLYGUI names the program (default: jellygui, as installed).
set -euo pipefail
photographs=$(readlink -f "$1")
out=$(mkdir -p "$2" && cd "$2" && pwd)
program=${JELLYGUI:-jellygui}
rm -f "$out/counts.csv" # the dialog would ask whether to replace it

ask() { # one number out of the project; -1 before there is one
    local project
    project=$(find "$HOME" -name '*.jelly' -path '*/JellyGUI/*' | head -1)
    [ -n "$project" ] && sqlite3 -readonly "$project" "$1" 2>/dev/null || echo -1
}
wait_for() { # SECONDS NUMBER QUESTION: until the answer is at least the number
    local end=$((SECONDS + $1))
    until [ "$(ask "$3")" -ge "$2" ]; do
        [ $SECONDS -lt $end ] || fail "waited too long for: $3 (now $(ask "$3"))"
        kill -0 "$started" 2>/dev/null || fail "the program is gone"
        sleep 0.3
    done
}
fail() {
    echo "test_window: $*" >&2
    picture failed
    exit 1
}
picture() { import -window root "$out/$1.png"; }
keys() { xdotool key --delay 300 "$@"; }
click() { xdotool mousemove --window "$window" "$1" "$2" click 1; sleep 0.5; }

icewm >/dev/null 2>&1 &
manager=$!
begin=$(date +%s%N)
"$program" "$photographs" &
started=$!
trap 'kill $started $manager 2>/dev/null || true' EXIT
window=$(xdotool search --sync --onlyvisible --name JellyGUI | head -1)
echo "from start to a visible window: $((($(date +%s%N) - begin) / 1000000)) ms"
xdotool windowactivate --sync "$window" windowsize --sync "$window" 1280 800

files=$(find "$photographs" -type f | wc -l)
wait_for 90 "$files" "SELECT (SELECT count(DISTINCT photograph_id) FROM prediction)
    + (SELECT count(*) FROM file WHERE state = 'unreadable')"
sleep 2
picture 1-classified

# A click on a photograph, then a species by its digit, and on to the next one by the arrow key.
click 400 200
keys 4 Right 3 Right 1 Right 2 Right 5
wait_for 20 5 "SELECT count(*) FROM annotation_item"
keys ctrl+z ctrl+shift+z
sleep 1
picture 2-corrected

# Two epochs instead of twenty and one view instead of six, set in the form of options.
set_number() { # X Y NUMBER
    xdotool mousemove --window "$window" "$1" "$2" click --repeat 3 --delay 80 1
    xdotool key ctrl+a type "$3"
    keys Tab
}
keys ctrl+3
sleep 1
click 1136 48
set_number 1171 459 2
set_number 1171 594 1
picture 3-options
click 1218 48
wait_for 30 1 "SELECT count(*) FROM run"
wait_for 10 2 "SELECT iif(config LIKE '%\"epochs\":2,%' OR config LIKE '%\"epochs\": 2,%', 2, 0) FROM run"
sleep 10
picture 4-training
wait_for 420 1 "SELECT count(*) FROM run WHERE outcome <> ''"
wait_for 1 1 "SELECT count(*) FROM run WHERE outcome = 'finished'"
sleep 2
picture 5-trained

# Counts, and their CSV by the dialog of Qt.
keys ctrl+2
sleep 1
keys ctrl+e
sleep 2
xdotool key ctrl+a type "$out/counts.csv"
picture 6-export
keys Return
for _ in $(seq 50); do [ -s "$out/counts.csv" ] || sleep 0.2; done
[ -s "$out/counts.csv" ] || fail "no counts.csv"
sleep 1
picture 7-counts

keys ctrl+q
for _ in $(seq 100); do kill -0 "$started" 2>/dev/null && sleep 0.2; done
kill -0 "$started" 2>/dev/null && fail "the program does not close"
wait "$started" || fail "the program ended with $?"
[ -z "$(find "$HOME" -name '*.lock')" ] || fail "a lock is left"
[ -n "$(find "$HOME" -name '*.jellymodel')" ] || fail "no model was made"
[ "$(awk -F, 'NR > 1 { sum += $8 } END { print sum }' "$out/counts.csv")" = 5 ] || fail "not 5 confirmed"
echo "the window: classified, corrected, retrained, exported, closed"
