#!/usr/bin/env bash
# Makes the Linux installers: build.sh [FOLDER] writes a .deb and a .tar.xz there (default: dist), and
# the folder jellygui that they are made of, the bundle.
# PYTHON names the Python that has the program and PyInstaller (default: .venv/bin/python).
# BUNDLE=FOLDER packs a bundle that is there already; XZ_LEVEL=1 packs larger files in a tenth of the time.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=$(mkdir -p "${1:-$root/dist}" && cd "${1:-$root/dist}" && pwd)
python=${PYTHON:-$root/.venv/bin/python}
here=$root/packaging/linux
scratch=$(mktemp -d "$out/.scratch-XXXXXX") # beside the bundle, whose files it links to
trap 'rm -rf "$scratch"' EXIT
umask 022

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/jellygui/__init__.py")
architecture=$(dpkg --print-architecture)
rm -f "$out"/{jellygui_*.deb,jellygui-*.tar.xz,SHA256SUMS}

# 1. The bundle. Without the symbols that only a debugger reads: 100 MB, most of it torch's.
bundle=${BUNDLE:-$out/jellygui}
if [ -z "${BUNDLE:-}" ]; then
    "$python" -m PyInstaller "$root/packaging/jellygui.spec" --noconfirm --log-level WARN \
        --distpath "$out" --workpath "$scratch/work"
fi
strip --strip-unneeded "$bundle"/_internal/{torch/lib/libtorch_{cpu,python}.so,libpython3.*.so.1.0}
find "$bundle" -name '*.so*' -type f -exec chmod a-x {} +
if [ -n "$(find "$bundle" -xtype l)" ]; then
    echo "jellygui: links that lead nowhere: $(find "$bundle" -xtype l)" >&2
    exit 1
fi
"$bundle/jellygui-cli" self-test

# 2. The oldest C library that all of its parts accept.
glibc=$(find "$bundle" -type f \( -name '*.so*' -o -path "$bundle/jellygui*" \) -exec objdump -T {} + \
    2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1 | cut -d_ -f2)
echo "jellygui: needs glibc $glibc or newer"

# 3. The portable folder.
portable=$scratch/jellygui-$version-linux-$architecture
mkdir "$portable"
cp -al "$bundle" "$portable/jellygui"
install -m 755 "$here/start.sh" "$portable/start-jellygui"
tar -C "$scratch" --owner=0 --group=0 --sort=name -c "$(basename "$portable")" \
    | xz -T0 -"${XZ_LEVEL:-6}" >"$out/$(basename "$portable").tar.xz"
rm -rf "$portable"

# 4. The Debian package.
package=$scratch/package
mkdir -p "$package"/{DEBIAN,opt,usr/bin,usr/share/{applications,mime/packages,doc/jellygui}}
cp -al "$bundle" "$package/opt/jellygui"
for program in jellygui jellygui-cli; do
    ln -s "/opt/jellygui/$program" "$package/usr/bin/$program"
done
install -m 644 "$here/jellygui.desktop" "$package/usr/share/applications/"
install -m 644 "$here/jellygui-mime.xml" "$package/usr/share/mime/packages/jellygui.xml"
doc=$package/usr/share/doc/jellygui
cat "$root/LICENSE" "$root/resources/licenses/THIRD_PARTY.md" >"$doc/copyright"
gzip -9n <"$root/CHANGELOG.md" >"$doc/changelog.gz"
icons=$package/usr/share/icons/hicolor
install -D -m 644 "$root/resources/icons/app.svg" "$icons/scalable/apps/jellygui.svg"
"$python" "$root/packaging/icons.py" "$scratch/icons"
for picture in "$scratch"/icons/*.png; do
    size=$(basename "$picture" .png)
    install -D -m 644 "$picture" "$icons/${size}x$size/apps/jellygui.png"
done
depends="libc6 (>= $glibc)"
for name in $(sed -n 's/^    lib[^:]*\.so[^:]*:\([a-z0-9.-]*\)$/\1/p' "$root/packaging/prepare.sh"); do
    # In the releases of 2024 and later this one got another name.
    [ "$name" = libglib2.0-0 ] && name="libglib2.0-0t64 | libglib2.0-0"
    depends="$depends, $name"
done
cat >"$package/DEBIAN/control" <<CONTROL
Package: jellygui
Version: $version
Architecture: $architecture
Maintainer: The JellyGUI developers <jellygui@localhost>
Installed-Size: $(du -sk "$package" | cut -f1)
Depends: $depends
Recommends: fonts-noto-cjk | fonts-droid-fallback | fonts-wqy-microhei
Section: science
Priority: optional
Description: counts jellyfish species in photographs
 Classifies folders of photographs with a small neural network, lets you correct
 the labels, exports species counts, and learns from your corrections.
CONTROL
dpkg-deb --root-owner-group -Zxz -z"${XZ_LEVEL:-6}" --build "$package" "$out/jellygui_${version}_$architecture.deb"

(cd "$out" && sha256sum -- *.deb *.tar.xz >SHA256SUMS && du -hs -- *)
