#!/usr/bin/env bash
# Builds the source archive and the wheel and uses each as a stranger would: the wheel in an empty
# environment (command line and window), the archive by its own tests (those that the arguments
# name; `make parcel ARGS=` for the whole suite). Called by `make parcel`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PYTHONUTF8=1 QT_QPA_PLATFORM=offscreen

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export HOME=$room/home
mkdir "$HOME"

say() { printf 'parcel: %s\n' "$*"; }
stop() { say "$@"; exit 1; }

.venv/bin/python -m build --no-isolation --outdir "$room/dist" . >"$room/build.log" 2>&1 ||
    { cat "$room/build.log"; stop "it cannot be built"; }
(cd "$room/dist" && ls -s --block-size=kB)

wheel() {
    say "the wheel, in an empty environment"
    .venv/bin/python -m venv "$room/venv"
    local pip=("$room/venv/bin/python" -m pip install --quiet --disable-pip-version-check
        --constraint constraints.txt)
    "${pip[@]}" pip </dev/null  # as in prepare.sh
    "${pip[@]}" "$room"/dist/*.whl </dev/null
    samples=$PWD/resources/sample_images
    cd "$room"
    jellygui() { "$room/venv/bin/jellygui" "$@"; }
    jellygui classify "$samples" --counts counts.csv --json >classified.json
    [ "$(wc -l <counts.csv)" -gt 6 ] || stop "no counts"
    # A window that is killed keeps what it has classified.
    timeout --signal=TERM 30 "$room/venv/bin/jellygui" "$samples" 2>window.log || [ $? -eq 124 ] ||
        stop "the window ended by itself: $(cat window.log)"
    project=$(find "$HOME" -name sample_images.jelly)
    jellygui counts "$project" --counts window.csv >/dev/null
    diff <(cut -d, -f1-5 counts.csv) <(cut -d, -f1-5 window.csv) ||
        stop "the window counts otherwise"
}

archive() {
    say "the source archive"
    local python=$PWD/.venv/bin/python
    tar -xzf "$room"/dist/*.tar.gz -C "$room"
    cd "$room"/jellygui-*/
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
        --target "$room/built" . </dev/null
    # With the packages of this checkout: to unpack torch and Qt once more would show nothing.
    PYTHONPATH=$PWD OMP_NUM_THREADS=1 "$python" -m pytest -n logical "$@"
}

# Beside each other: what takes longest, to unpack torch and Qt, uses one processor.
wheel >"$room/wheel.log" 2>&1 &
archive "$@"
wait $! || { cat "$room/wheel.log"; stop "the wheel does not work"; }
cat "$room/wheel.log"
say "good"
