#!/bin/sh
# Starts JellyGUI from the folder in which this file lies, without an installation.
here=$(dirname "$(readlink -f "$0")")
exec "$here/jellygui/jellygui" "$@"
