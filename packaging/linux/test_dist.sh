#!/usr/bin/env bash
# Tries the .deb as a person would: test_dist.sh FILE.deb [FOLDER for screenshots and tables]
#
# In a minimal Debian made by debootstrap, without Python and without network, as an ordinary user
# whose name and home are not ASCII. Needs root, debootstrap, unshare and a Debian mirror while the
# root is made (MIRROR, else that of this machine), and PYTHON (default: .venv/bin/python), which
# draws photographs and compares the bundle with the source. Leaves nothing but the folder.
set -euo pipefail
deb=$(readlink -f "$1")
out=$(mkdir -p "${2:-dist/test}" && cd "${2:-dist/test}" && pwd)
rm -f "$out"/*.{png,csv,txt}
exec > >(tee "$out/log.txt") 2>&1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=${PYTHON:-.venv/bin/python}
suite=${SUITE:-bookworm}
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -1)}
root=$(mktemp -d -t jellygui-root-XXXXXX)
chmod 755 "$root" # else nobody but root could enter it
clean_up() {
    umount "$root/proc" 2>/dev/null || true # debootstrap leaves it
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT
home="/home/Jørn Müller 水母"
tools=/usr/local/lib/jellygui-test

step() { printf '\n== %s\n' "$*"; }
fail() {
    echo "test_dist: $*" >&2
    exit 1
}
timed() { # WORDS COMMAND...; on a busy machine the processor's seconds say more
    local TIMEFORMAT="$1: %R s, of the processor %U s"
    time "${@:2}"
}
mount_and_run() { # without network, in namespaces that end with the command
    unshare --net --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/dev/shm" && shift 1
        exec "$@"' - "$root" "$@"
}
as_root() { mount_and_run chroot "$root" "$@"; }
as_user() { # with `exit`, bash stays the first process: Xvfb tells that it is there to no process 1
    mount_and_run chroot --userspec=4711:100 "$root" \
        env -i HOME="$home" USER="Jørn" PATH=/usr/bin:/bin LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user/4711 \
        bash -c "cd ~ && $1; exit"
}
on_a_screen() { # a test_*.sh and its arguments; what it leaves in pictures/ is brought to the folder
    local code=0
    as_user "dbus-run-session -- xvfb-run -a -s '-screen 0 1440x900x24' $tools/$1" || code=$?
    cp "$root$home"/pictures/* "$out/"
    return $code
}
install_deb() { # FILE in the root
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$1" </dev/null >"$out/apt.txt" 2>&1 \
        || { cat "$out/apt.txt"; exit 1; }
}
uninstall() { # and look whether anything is left
    local left
    as_root apt-get purge -y -qq jellygui </dev/null
    mkdir -p "$root/opt" # went with the package, which was alone in it
    left=$(find "$root"/opt "$root"/usr "$root"/etc "$root"/var/lib "$root"/tmp -iname '*jellygui*' \
        ! -path "$root$tools*")
    [ -z "$left" ] || fail "left behind: $left"
}

step "1. A minimal Debian, with what the package depends on downloaded but not installed"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$out/debootstrap.txt" 2>&1 \
    || { tail "$out/debootstrap.txt"; exit 1; }
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/quick"
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    xvfb xauth xdotool imagemagick icewm sqlite3 dbus at-spi2-core gjs gir1.2-atspi-2.0 \
    </dev/null >>"$out/debootstrap.txt" 2>&1 || { tail "$out/debootstrap.txt"; exit 1; }
cp "$deb" "$root/var/cache/jellygui.deb"
chroot "$root" apt-get install -y -qq --download-only --no-install-recommends /var/cache/jellygui.deb </dev/null
if chroot "$root" sh -c 'command -v python3'; then
    fail "Python is in the test root: the test would say nothing"
fi
chroot "$root" useradd --uid 4711 --no-user-group --home-dir "$home" --create-home --shell /bin/bash jorn
install -d -o 4711 -g 100 -m 700 "$root/run/user/4711" # as every session has
install -D -t "$root$tools" packaging/linux/{test_window.sh,test_older_project.sh,screen.sh,widgets.js}

step "2. Install it by apt, without network"
timed "installed" install_deb /var/cache/jellygui.deb
size=$(stat -c %s "$deb") installed=$(du -sB1 "$root/opt/jellygui" | cut -f1)
echo "download $((size / 1000000)) MB, installed $((installed / 1000000)) MB"
[ "$installed" -le 800000000 ] || fail "more than 800 MB are installed"

step "3. Classify the samples by command line"
as_user 'mkdir "Übersicht 水母" && cp -r /opt/jellygui/_internal/jellygui/_resources/sample_images/. "Übersicht 水母/"'
timed "from start to CSV" as_user \
    'jellygui-cli classify "Übersicht 水母" --project survey.jelly --counts counts.csv --images images.csv
    test "$(tail -n +2 images.csv | grep -c "\.[jJ][pP][gG]")" = 24'
cp "$root$home"/*.csv "$out/"

step "4. Self-test: train, prune, export and quantise in the bundle"
timed "self-test" as_user 'jellygui-cli self-test'

step "5. The window: classify, correct, retrain, prune, export, close"
"$python" -m tests.support.draw_dataset "$root$home/dataset"
chown -R 4711:100 "$root$home/dataset"
on_a_screen 'test_window.sh "Übersicht 水母" dataset pictures'

step "6. Training makes what it makes from source; an older project; two users"
JELLYGUI_BUNDLE=$root/opt/jellygui "$python" -m pytest -q tests/e2e/test_bundle.py tests/e2e/test_installed.py

step "7. A home that cannot be written to gives a sentence"
chmod -R a-w "$root$home"
if as_user 'jellygui-cli classify "Übersicht 水母"' 2>"$out/read-only.txt"; then
    fail "a read-only home went unnoticed"
fi
cat "$out/read-only.txt"
if grep -q "inside JellyGUI" "$out/read-only.txt"; then
    fail "a read-only home is shown as a bug"
fi
chmod -R u+w "$root$home"

step "8. Uninstall; what is left is the user's own"
uninstall
(cd "$root$home" && find . -type f | sort) >"$out/left-in-home.txt"

step "9. Over an older version, whose project is migrated with a copy"
dpkg-deb -R "$deb" "$root/var/cache/older"
sed -i 's/^Version: .*/Version: 0.0.1/' "$root/var/cache/older/DEBIAN/control"
touch "$root/var/cache/older/opt/jellygui/_internal/of-the-older-version"
dpkg-deb --root-owner-group -Znone --build "$root/var/cache/older" "$root/var/cache/older.deb"
rm -r "$root/var/cache/older"
install_deb /var/cache/older.deb
test -e "$root/opt/jellygui/_internal/of-the-older-version"
"$python" - "$root$home/older survey.jelly" "$home/elsewhere" <<'PYTHON'
import sys
from pathlib import Path
from tests.support.projects import write_first_version
write_first_version(Path(sys.argv[1]), Path(sys.argv[2]))
PYTHON
chown 4711:100 "$root$home/older survey.jelly"
timed "upgraded" install_deb /var/cache/jellygui.deb
as_root dpkg-query --show jellygui
if [ -e "$root/opt/jellygui/_internal/of-the-older-version" ]; then
    fail "a file of the older version is still there"
fi
on_a_screen 'test_older_project.sh "older survey.jelly" pictures'
uninstall
step "Passed; see $out"
