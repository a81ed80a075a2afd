#!/usr/bin/env bash
# Tries the Windows installer under Wine, with a stand-in for the program: test_install.sh [FOLDER for pictures]
#
# Needs makensis, wine, xvfb-run, xdotool, ImageMagick, and PYTHON (default: .venv/bin/python) for
# the icons. Without 32-bit Wine the installer is
# compiled with NSIS's 64-bit stub instead of the 32-bit one that is given away; the script is the
# same. It does not show what only Windows has: SmartScreen, the virus scanner, Explorer that
# follows an association, and that the bundle itself runs.
set -euo pipefail
out=$(mkdir -p "${1:-dist/test-windows}" && cd "${1:-dist/test-windows}" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
place=$(mktemp -d -t jellygui-wine-XXXXXX)
# Wine takes the names in its arguments, and the person's language, from the locale.
export WINEPREFIX="$place/prefix" WINEDEBUG=-all LC_ALL=C.UTF-8
# No questions about Mono and Gecko, no entries in this computer's own menu.
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
clean_up() {
    wineserver -k 2>/dev/null || true
    rm -rf "$place"
}
trap clean_up EXIT

step() { printf '\n== %s\n' "$*"; }
fail() {
    echo "test_install: $*" >&2
    exit 1
}
soon() { # WORDS COMMAND...: within a minute the command is true
    local words=$1
    shift
    for _ in $(seq 120); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.5
    done
    fail "not within a minute: $words"
}
end_all() { # what was begun in the background
    wineserver -k || true
    wait "$!" || true
}
gone() { [ ! -e "$1" ]; }
on_disk() { winepath -u "$1"; }
value() { # KEY [NAME]: what stands there, nothing where nothing does
    local file="$place/key.reg" name='@'
    [ $# -lt 2 ] || name="\"$2\""
    # Exported, since what `reg query` prints is not in UTF-8.
    wine reg export "HKCU\\Software\\$1" "$(winepath -w "$file")" /y >/dev/null 2>&1 || return 0
    iconv -f UTF-16 -t UTF-8 "$file" | tr -d '\r' | sed '1,/^\[/d; /^\[/,$d' \
        | sed -n "s/^$name=\"\(.*\)\"\$/\1/p" | sed 's/\\\(.\)/\1/g'
}
is() { # WORDS EXPECTED FOUND
    [ "$2" = "$3" ] || fail "$1: “$3”, not “$2”"
}
compile() { # VERSION: with files that say of which version they are
    local bundle="$place/bundle Ü $1"
    mkdir -p "$bundle/_internal/only in $1"
    cp "$WINEPREFIX/drive_c/windows/system32/notepad.exe" "$bundle/jellygui.exe"
    echo "$1" | tee "$bundle/jellygui-cli.exe" "$bundle/_internal/version" >"$bundle/_internal/only in $1/file"
    makensis -V2 -WX "-XTarget $stub" -INPUTCHARSET UTF8 "-DVERSION=$1" "-DBUNDLE=$bundle" \
        "-DICONS=$place/icons" "-DOUT=$place/JellyGUI-$1.exe" "$here/jellygui.nsi"
}
install() { # VERSION [FOLDER]: without a window
    # By cmd, since Wine itself puts a folder with a space into quotes, which NSIS does not take.
    timeout 120 wine cmd /c "$(winepath -w "$place/JellyGUI-$1.exe") /S${2:+ /D=$2}"
}
installed() { # VERSION FOLDER: there and nowhere else, and Windows knows it
    local folder
    folder=$(on_disk "$2")
    is "the version of the files in $2" "$1" "$(cat "$folder/_internal/version")"
    is "what lies in _internal" "only in $1 version" "$(cd "$folder/_internal" && echo *)"
    is "the folder that is remembered" "$2" "$(value JellyGUI Folder)"
    is "the version that Windows shows" "$1" "$(value "$entry" DisplayVersion)"
    is "how Windows uninstalls it" "\"$2\\uninstall.exe\" /S" "$(value "$entry" QuietUninstallString)"
    for kind in "jelly JellyGUI.Project" "jellymodel JellyGUI.Model"; do
        is "the kind of .${kind% *}" "${kind#* }" "$(value "Classes\\.${kind% *}")"
        is "what opens a .${kind% *}" "\"$2\\jellygui.exe\" \"%1\"" \
            "$(value "Classes\\${kind#* }\\shell\\open\\command")"
    done
    [ -e "$menu/JellyGUI.lnk" ] || fail "it is not in the start menu"
}
uninstalled() { # FOLDER
    soon "the uninstaller is gone" gone "$1/uninstall.exe"
    soon "the folder is gone" gone "$1"
    soon "the start menu is as before" gone "$menu/JellyGUI.lnk"
    for key in JellyGUI "$entry" 'Classes\JellyGUI.Project' 'Classes\JellyGUI.Model' 'Classes\.jellymodel'; do
        if wine reg query "HKCU\\Software\\$key" >/dev/null 2>&1; then fail "left behind: $key"; fi
    done
}
picture() {
    pictures=$((pictures + 1))
    import -window root "$out/$pictures $1.png"
}
press() { # WINDOW KEYS...: the window of that title is in front, then the keys
    soon "a window “$1”" xdotool search --onlyvisible --name "$1"
    xdotool search --onlyvisible --name "$1" windowfocus --sync 2>/dev/null || true
    sleep 1 # Wine draws after it shows
    picture "$1"
    xdotool key --delay 100 "${@:2}"
}

if [ -z "${DISPLAY:-}" ] || [ -z "${JELLYGUI_OWN_SCREEN:-}" ]; then
    trap - EXIT
    rm -rf "$place"
    JELLYGUI_OWN_SCREEN=1 exec xvfb-run -a -s "-screen 0 1024x768x24" bash "${BASH_SOURCE[0]}" "$@"
fi
for needed in makensis wine xdotool import; do
    command -v "$needed" >/dev/null || fail "$needed is needed"
done
rm -f "$out"/*.png
exec > >(tee "$out/log.txt") 2>&1
entry='Microsoft\Windows\CurrentVersion\Uninstall\JellyGUI'
pictures=0
stub=amd64-unicode

step "a Windows is made: $(wine --version)"
wineboot -i >/dev/null 2>&1
if [ -d "$WINEPREFIX/drive_c/windows/syswow64" ] && [ -e "$WINEPREFIX/drive_c/windows/syswow64/kernel32.dll" ]; then
    stub=x86-unicode
fi
echo "the stub is $stub"
local_data=$(wine cmd /c 'echo %LOCALAPPDATA%' | tr -d '\r')
menu="$(on_disk "$(wine cmd /c 'echo %APPDATA%' | tr -d '\r')")/Microsoft/Windows/Start Menu/Programs"
usual="$local_data\\Programs\\JellyGUI"
elsewhere="C:\\Fældet prøve 水母\\Jelly GUI"
QT_QPA_PLATFORM=offscreen "${PYTHON:-$here/../../.venv/bin/python}" "$here/../icons.py" "$place/icons"
compile 0.1.0
compile 0.2.0

step "without a window, for one user"
install 0.1.0
installed 0.1.0 "$usual"

step "a newer one in place: nothing of the older is left"
install 0.2.0
installed 0.2.0 "$usual"

step "while the program runs, nothing is changed"
wine "$(on_disk "$usual")/jellygui.exe" &
soon "the program runs" xdotool search --onlyvisible --name Notepad
code=0
install 0.1.0 || code=$?
is "the end of an installer whose program runs" 2 "$code"
installed 0.2.0 "$usual"
end_all

step "into a folder with spaces and accents: the other is gone, a person's own file is not"
echo mine >"$(on_disk "$usual")/notes.txt"
install 0.2.0 "$elsewhere"
installed 0.2.0 "$elsewhere"
is "what is left in the former folder" notes.txt "$(cd "$(on_disk "$usual")" && echo *)"

step "uninstalled without a window: nothing is left, and .jelly stays with the program that has taken it"
wine reg add 'HKCU\Software\Classes\.jelly' /ve /d Other.Program /f >/dev/null
wine "$(on_disk "$elsewhere")/uninstall.exe" /S
uninstalled "$(on_disk "$elsewhere")"
is "the kind of .jelly" Other.Program "$(value 'Classes\.jelly')"
wine reg delete 'HKCU\Software\Classes\.jelly' /f >/dev/null

step "by its window, as a person would"
wine "$place/JellyGUI-0.1.0.exe" &
press "JellyGUI Setup" Return         # the folder: Install
soon "all is there" test -e "$menu/JellyGUI.lnk"
sleep 2
press "JellyGUI Setup" Return         # done: Finish, which starts the program
soon "the program was started" xdotool search --onlyvisible --name Notepad
picture "the program"
installed 0.1.0 "$usual"
end_all

step "uninstalled by its window"
rm "$(on_disk "$usual")/notes.txt"
wine "$(on_disk "$usual")/uninstall.exe" &
press "JellyGUI Uninstall" Return     # Uninstall
soon "all is gone" gone "$(on_disk "$usual")/jellygui.exe"
sleep 2
press "JellyGUI Uninstall" Return     # Close
uninstalled "$(on_disk "$usual")"
end_all

step "all of it holds; pictures and log in $out"
