#!/usr/bin/env bash
# Builds the source archive and the wheel and uses each as a stranger would: the wheel in an empty
# environment (command line and window), the archive by `make test ARGS=…` (all arguments of this
# script; `make parcel ARGS=` for the whole suite). Called by `make parcel`.
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

say "the wheel, in an empty environment"
.venv/bin/python -m venv "$room/venv"
"$room/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt "$room"/dist/*.whl </dev/null
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
diff <(cut -d, -f1-5 counts.csv) <(cut -d, -f1-5 window.csv) || stop "the window counts otherwise"

say "the source archive"
tar -xzf "$room"/dist/*.tar.gz
cd "$room"/jellygui-*/
make test ARGS="$*"
say "good"
