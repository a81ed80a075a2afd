#!/usr/bin/env bash
# Tries the .deb as a person would: test_dist.sh FILE.deb [FOLDER for screenshots and tables]
#
# In a minimal Debian made by debootstrap, without Python and without network, as an ordinary user
# whose name and home are not ASCII. Needs root, debootstrap, unshare and a Debian mirror while the
# root is made (MIRROR, else that of this machine). Leaves nothing but the folder.
set -euo pipefail
deb=$(readlink -f "$1")
out=$(mkdir -p "${2:-dist/test}" && cd "${2:-dist/test}" && pwd)
suite=${SUITE:-bookworm}
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -1)}
root=$(mktemp -d -t jellygui-root-XXXXXX)
clean_up() {
    umount "$root/proc" 2>/dev/null || true # debootstrap leaves it
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT
home="/home/Jørn Müller 水母"

step() { printf '\n== %s\n' "$*"; }

step "1. A minimal Debian, with what the package depends on downloaded but not installed"
debootstrap --variant=minbase --include=xvfb,xauth,xdotool,imagemagick,icewm,sqlite3 "$suite" "$root" "$mirror" >/dev/null
cp "$deb" "$root/var/cache/jellygui.deb"
chroot "$root" apt-get install -y -qq --download-only --no-install-recommends /var/cache/jellygui.deb </dev/null
if chroot "$root" sh -c 'command -v python3'; then
    echo "Python is in the test root: the test would say nothing" >&2
    exit 1
fi
chroot "$root" useradd --uid 4711 --no-user-group --home-dir "$home" --create-home --shell /bin/bash jorn
mount_and_run() { # without network, in namespaces that end with the command
    unshare --net --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/dev/shm" && shift 1
        exec "$@"' - "$root" "$@"
}
as_root() { mount_and_run chroot "$root" "$@"; }
as_user() { # with `exit`, bash stays the first process: Xvfb tells that it is there to no process 1
    mount_and_run chroot --userspec=4711:100 "$root" \
        env -i HOME="$home" USER="Jørn" PATH=/usr/bin:/bin LANG=C.UTF-8 bash -c "cd ~ && $1; exit"
}

step "2. Install it by apt, without network"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /var/cache/jellygui.deb </dev/null

step "3. Classify the samples by command line"
as_user 'mkdir "Übersicht 水母" && cp -r /opt/jellygui/_internal/jellygui/_resources/sample_images/. "Übersicht 水母/"
    begin=$(date +%s%N)
    jellygui-cli classify "Übersicht 水母" --project survey.jelly --counts counts.csv --images images.csv
    echo "from start to CSV: $(( ($(date +%s%N) - begin) / 1000000 )) ms"
    test "$(tail -n +2 images.csv | grep -c "\.[jJ][pP][gG]")" = 24'
cp "$root$home"/*.csv "$out/"

step "4. Self-test: train, prune, export and quantise in the bundle"
as_user 'jellygui-cli self-test' | tee "$out/self-test.txt"

step "5. The window: classify, correct, retrain, export, close"
install -m 755 "$(dirname "$0")/test_window.sh" "$root/usr/local/bin/"
as_user 'xvfb-run -a -s "-screen 0 1440x900x24" /usr/local/bin/test_window.sh "Übersicht 水母" pictures' \
    || { cp "$root$home"/pictures/* "$out/"; exit 1; }
cp "$root$home"/pictures/* "$out/"

step "6. A home that cannot be written to gives a sentence"
chmod -R a-w "$root$home"
if as_user 'jellygui-cli classify "Übersicht 水母"' 2>"$out/read-only.txt"; then
    echo "a read-only home went unnoticed" >&2
    exit 1
fi
cat "$out/read-only.txt"
if grep -q "inside JellyGUI" "$out/read-only.txt"; then
    echo "a read-only home is shown as a bug" >&2
    exit 1
fi
chmod -R u+w "$root$home"

step "7. Uninstall; what is left is the user's own"
as_root apt-get purge -y -qq jellygui </dev/null
mkdir -p "$root/opt" # went with the package, which was alone in it
left=$(find "$root"/opt "$root"/usr "$root"/etc "$root"/var/lib "$root"/tmp -iname '*jellygui*' ! -path '*/usr/local/bin/*')
if [ -n "$left" ]; then
    echo "left behind: $left" >&2
    exit 1
fi
(cd "$root$home" && find . -type f | sort) >"$out/left-in-home.txt"
step "Passed; see $out"
