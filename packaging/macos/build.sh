#!/usr/bin/env bash
# Makes JellyGUI.app and a .dmg: build.sh [FOLDER]. Signed and notarised where the environment holds
# a certificate (CERTIFICATE, CERTIFICATE_PASSWORD, JELLYGUI_SIGN_AS) and an Apple account (APPLE_ID,
# APPLE_TEAM, APPLE_PASSWORD); each is skipped with a notice where it does not.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=$(mkdir -p "${1:-$root/dist}" && cd "${1:-$root/dist}" && pwd)
python=${PYTHON:-$root/.venv/bin/python}
scratch=$(mktemp -d)
keychain=$scratch/sign.keychain-db
clean_up() {
    security delete-keychain "$keychain" 2>/dev/null || true
    rm -rf "$scratch"
}
trap clean_up EXIT
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/jellygui/__init__.py")

if [ -n "${CERTIFICATE:-}" ]; then
    printf %s "$CERTIFICATE" | base64 --decode >"$scratch/certificate.p12"
    security create-keychain -p scratch "$keychain"
    security unlock-keychain -p scratch "$keychain"
    security import "$scratch/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k scratch "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
else
    echo "::notice::No certificate for macOS is configured: the program is not signed."
    unset JELLYGUI_SIGN_AS
fi

"$python" -m PyInstaller "$root/packaging/jellygui.spec" --noconfirm --log-level WARN \
    --distpath "$scratch/bundle" --workpath "$scratch/work"
app=$scratch/bundle/JellyGUI.app
plutil -lint "$app/Contents/Info.plist"
"$app/Contents/MacOS/jellygui" self-test

mkdir "$scratch/disk"
ditto "$app" "$scratch/disk/JellyGUI.app"
ln -s /Applications "$scratch/disk/Applications"
dmg=$out/JellyGUI-$version-macos-arm64.dmg
hdiutil create -volname JellyGUI -srcfolder "$scratch/disk" -format ULMO -ov "$dmg"

if [ -n "${JELLYGUI_SIGN_AS:-}" ]; then
    codesign --sign "$JELLYGUI_SIGN_AS" --timestamp "$dmg"
fi
if [ -n "${JELLYGUI_SIGN_AS:-}" ] && [ -n "${APPLE_ID:-}" ]; then
    xcrun notarytool submit "$dmg" --wait \
        --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
    xcrun stapler staple "$dmg"
else
    echo "::notice::No Apple account is configured: the disk image is not notarised."
fi
