#!/usr/bin/env bash
# The whole circle in the installed program: test_window.sh PHOTOGRAPHS DATASET FOLDER
#
# Classifies the photographs, corrects, retrains two epochs, prunes one step on DATASET (a folder per
# species), keeps what comes of it, exports the counts and closes. Screenshots and the CSV go to
# FOLDER. What it needs stands in screen.sh.
set -euo pipefail
photographs=$(readlink -f "$1")
typed=$(mktemp -d) # xdotool types no more than ASCII reliably
cp -r "$2" "$typed/dataset"
dataset=$typed/dataset
table=$typed/counts.csv
out=$3
. "$(dirname "${BASH_SOURCE[0]}")/screen.sh"

start_program "$photographs"
files=$(find "$photographs" -type f | wc -l)
wait_for 90 "$files" "SELECT (SELECT count(DISTINCT photograph_id) FROM prediction)
    + (SELECT count(*) FROM file WHERE state = 'unreadable')"
sleep 2
picture 1-classified

# A photograph by the arrow key, then a species by its digit.
focus list Photographs
keys Right 4 Right 3 Right 1 Right 2 Right 5
wait_for 20 5 "SELECT count(*) FROM annotation"
keys ctrl+z
wait_for 20 6 "SELECT count(*) FROM annotation" # what was said stays in the history
keys ctrl+shift+z
wait_for 20 7 "SELECT count(*) FROM annotation"
picture 2-corrected

# Two epochs instead of twenty and one view instead of six.
keys ctrl+3
press "check box" Options
set_number Epochs 2
set_number Views 1
picture 3-options
press "push button" Retrain
wait_for 30 1 "SELECT count(*) FROM run WHERE json_extract(config, '$.epochs') = 2"
wait_for 300 1 "SELECT count(*) FROM run_point"
picture 4-training
wait_for 1800 1 "SELECT count(*) FROM run WHERE outcome <> ''"
wait_for 1 1 "SELECT count(*) FROM run WHERE outcome = 'finished'"
wait_for 1 2 "SELECT count(*) FROM run_point"
press "push button" "Use the new model"
wait_for 60 1 "SELECT count(*) FROM model WHERE in_use AND name <> 'jellyfish-6'"
press "push button" "Only where I choose it"
picture 5-trained

# One step to the size that the page proposes, a third; then the model is exported and quantised.
press "page tab" Prune
press "push button" "Choose folder …"
sleep 1
xdotool key ctrl+a type "$dataset"
keys Return
press "check box" Options
set_number Steps 1
set_number "Epochs per step" 1
set_number "Final epochs" 1
press "push button" Prune
wait_for 30 1 "SELECT count(*) FROM run WHERE kind = 'prune'"
wait_for 1800 1 "SELECT count(*) FROM run WHERE kind = 'prune' AND outcome <> ''"
wait_for 1 1 "SELECT count(*) FROM run WHERE kind = 'prune' AND outcome = 'finished'"
press "check box" Options
picture 6-pruned
press "push button" "Keep this model"
wait_for 1800 1 "SELECT count(*) FROM model WHERE name LIKE '% pruned 1'"
picture 7-kept

# Counts, and their CSV by the dialog of Qt.
keys ctrl+2
press "push button" "Export CSV …"
sleep 1
xdotool key ctrl+a type "$table"
picture 8-export
keys Return
for _ in $(seq 50); do [ -s "$table" ] || sleep 0.2; done
[ -s "$table" ] || fail "no counts.csv"
sleep 1
picture 9-counts

close_program
cp "$table" "$out"
[ "$(awk -F, 'NR > 1 { sum += $8 } END { print sum }' "$table")" = 5 ] || fail "not 5 confirmed"
[ "$(find "$HOME" -name '*.jellymodel' -path '*/models/*' | wc -l)" = 2 ] || fail "not two models"
echo "the window: classified, corrected, retrained, pruned, exported, closed"
