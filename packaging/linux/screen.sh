# What a person does at the installed program, as functions for the tests that source this.
#
# On a screen of 1440 x 900 (xvfb-run) in a session (dbus-run-session), with icewm, xdotool,
# ImageMagick, the packages that widgets.js names, and sqlite3, which reads the project to know when
# a step is done. Screenshots go to the folder `out`. JELLYGUI names the program (default: jellygui,
# as installed).
out=$(mkdir -p "$out" && cd "$out" && pwd)
tools=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")

start_program() { # ARGUMENTS: until its window is there
    icewm >/dev/null 2>&1 &
    manager=$!
    local begin
    begin=$(date +%s%N)
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_LOGGING_RULES="qt.accessibility.*=false" \
        "${JELLYGUI:-jellygui}" "$@" &
    started=$!
    trap 'kill $started $manager 2>/dev/null || true' EXIT
    window=$(timeout 90 xdotool search --sync --onlyvisible --name JellyGUI | head -1)
    echo "from start to a visible window: $((($(date +%s%N) - begin) / 1000000)) ms"
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 1280 800
}
close_program() {
    keys ctrl+q
    for _ in $(seq 100); do kill -0 "$started" 2>/dev/null && sleep 0.2; done
    kill -0 "$started" 2>/dev/null && fail "the program does not close"
    wait "$started" || fail "the program ended with $?"
    [ -z "$(find "$HOME" -name '*.lock')" ] || fail "a lock is left"
}
fail() {
    echo "$(basename "$0"): $*" >&2
    gjs "$tools/widgets.js" list >"$out/failed.txt" || true
    picture failed
    exit 1
}
picture() { import -window root "$out/$1.png"; }
keys() { xdotool key --delay 300 "$@"; }
focus() { gjs "$tools/widgets.js" focus "$1" "$2" || fail "cannot go to the $1 $2"; }
press() { # ROLE NAME: with the mouse
    local place
    place=$(gjs "$tools/widgets.js" where "$1" "$2") || fail "cannot press the $1 $2"
    xdotool mousemove $place click 1
}
is_shown() { # ROLE NAME; grep -q would leave the pipe before the list has come to its end
    gjs "$tools/widgets.js" list | grep -xF "$1"$'\t'"$2" >/dev/null
}
set_number() { # NAME NUMBER: in a form, also behind its fold and wherever it has been scrolled to
    if ! is_shown "spin button" "$1" && is_shown "check box" "More settings"; then
        focus "check box" "More settings"
        keys space
    fi
    focus "spin button" "$1"
    xdotool key ctrl+a type "$2"
    keys Tab
}
ask() { # QUESTION: one number out of the project; -1 before there is one
    local file
    file=${project:-$(find "$HOME" -name '*.jelly' -path '*/JellyGUI/*' | head -1)}
    [ -n "$file" ] && sqlite3 -readonly "$file" "$1" 2>/dev/null || echo -1
}
wait_for() { # SECONDS NUMBER QUESTION: until the answer is at least the number
    local end=$((SECONDS + $1))
    until [ "$(ask "$3")" -ge "$2" ]; do
        [ $SECONDS -lt $end ] || fail "waited too long for: $3 (now $(ask "$3"))"
        kill -0 "$started" 2>/dev/null || fail "the program is gone"
        sleep 0.3
    done
}
