#!/usr/bin/env bash
# Prepares this checkout: .venv with the program in it at the versions of constraints.txt, and on
# Debian and Ubuntu the system libraries that Qt needs. Called by the Makefile; again only when
# pyproject.toml, constraints.txt or this file has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# soname and Debian package of what PySide6 does not bring along
QT_LIBRARIES=(
    libEGL.so.1:libegl1
    libGL.so.1:libgl1
    libX11-xcb.so.1:libx11-xcb1
    libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1
    libglib-2.0.so.0:libglib2.0-0
    libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4
    libxcb-image.so.0:libxcb-image0
    libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-randr.so.0:libxcb-randr0
    libxcb-render-util.so.0:libxcb-render-util0
    libxcb-shape.so.0:libxcb-shape0
    libxcb-xkb.so.1:libxcb-xkb1
    libxkbcommon-x11.so.0:libxkbcommon-x11-0
    libxkbcommon.so.0:libxkbcommon0
)

say() { printf 'jellygui: %s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

as_root=()
may_install_packages() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] && return
    as_root=(sudo -n)
    "${as_root[@]}" true 2>/dev/null
}

install_packages() {
    say "installing with apt-get: $*"
    "${as_root[@]}" apt-get update -qq </dev/null >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null
}

find_python() {
    local name
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
        # A name on PATH may be a shim with nothing behind it, so each is tried.
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null
        then
            echo "$name"
            return
        fi
    done
    stop "Python 3.11, 3.12, 3.13 or 3.14 is needed and none was found on PATH;" \
        "install one from your system's packages or from python.org, then run make again."
}

make_venv() {
    local python=$1 package
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        may_install_packages || stop "$python has no venv module; install the package $package" \
            "(sudo apt-get install $package), then run make again."
        install_packages "$package"
    fi
    rm -rf .venv
    "$python" -m venv .venv
}

install_program() {
    say "installing into .venv (the first time this downloads torch and Qt, so it takes minutes)"
    local pip=(.venv/bin/python -m pip install --quiet --disable-pip-version-check
        --constraint constraints.txt)
    # The pip that comes with Python 3.11 takes more than a minute to choose among the files.
    "${pip[@]}" pip </dev/null
    # What builds the program comes from the same list of versions as everything else.
    "${pip[@]}" hatchling editables </dev/null
    "${pip[@]}" --no-build-isolation --editable '.[dev]' </dev/null
}

install_qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local entry missing=()
    for entry in "${QT_LIBRARIES[@]}"; do
        .venv/bin/python -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "${entry%%:*}" \
            2>/dev/null || missing+=("${entry##*:}")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if may_install_packages; then
        install_packages "${missing[@]}"
    else
        say "the window needs system libraries that are not here; on Debian and Ubuntu:" \
            "sudo apt-get install ${missing[*]}"
    fi
}

install_test_screen() {
    # For the test that uses the window as a person does; without them it says so.
    [ "$(uname -s)" = Linux ] || return 0
    local name missing=()
    for name in Xvfb:xvfb xdotool:xdotool; do
        command -v "${name%%:*}" >/dev/null || missing+=("${name##*:}")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    may_install_packages || return 0
    install_packages "${missing[@]}" || say "a test of the window will be skipped"
}

fingerprint() {
    # POSIX cksum is on macOS too; the path, because a moved .venv does not work.
    { pwd; cat pyproject.toml constraints.txt packaging/prepare.sh; } | cksum
}

compile_translations() {
    # Quick, and again only for those that have changed.
    .venv/bin/python packaging/translations.py --compile
}

stamp=.venv/prepared
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ] && [ -x .venv/bin/python ]; then
    compile_translations
    exit 0
fi
python=$(find_python)
make_venv "$python"
install_program
install_qt_libraries
install_test_screen
compile_translations
fingerprint >"$stamp"
