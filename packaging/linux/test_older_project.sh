#!/usr/bin/env bash
# Opens a project of the first version in the installed window: test_older_project.sh PROJECT FOLDER
#
# It must be migrated with a copy beside it, and what a person had said must still stand in both.
# A screenshot goes to FOLDER. What it needs stands in screen.sh.
set -euo pipefail
project=$(readlink -f "$1")
out=$2
. "$(dirname "${BASH_SOURCE[0]}")/screen.sh"
said="SELECT count(*) FROM annotation_item WHERE label = 'z' AND individuals = 4"

[ "$(ask "SELECT user_version FROM pragma_user_version")" = 1 ] || fail "not of the first version"
start_program "$project"
wait_for 60 2 "SELECT user_version FROM pragma_user_version"
wait_for 20 1 "$said"
focus list Photographs
picture 10-older-project
close_program
project=$(find "$(dirname "$project")" -name "$(basename "$project" .jelly)-version-1-*.jelly")
[ -n "$project" ] || fail "no copy was made"
[ "$(ask "SELECT user_version FROM pragma_user_version")" = 1 ] || fail "the copy was migrated too"
[ "$(ask "$said")" = 1 ] || fail "the copy has lost what was said"
echo "the older project: migrated, with a copy, nothing lost"
