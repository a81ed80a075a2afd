"""Draws the program's icon from resources/icons/app.svg: `python packaging/icons.py FOLDER`.

Writes `jellygui.ico`, `jellygui.icns`, `N.png` for every size that Linux desktops look for, and
`side.bmp`, which stands at the side of the last page of the Windows installer.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"
LINUX_PX = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS_PX = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS_PX = (32, 64, 128, 256, 512, 1024)
# As NSIS has it; it stretches it for screens of more than 96 dots to the inch.
SIDE_PX = (164, 314)
SIDE_COLOUR = "#0b3d5c"


def draw_icons(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: drawn(size) for size in {*LINUX_PX, *WINDOWS_PX, *MACOS_PX}}
    for size in LINUX_PX:
        pictures[size].save(folder / f"{size}.png", optimize=True)
    # Each size is drawn by itself: a large picture made small has blurred lines.
    windows = [pictures[size] for size in WINDOWS_PX]
    windows[-1].save(
        folder / "jellygui.ico", append_images=windows, sizes=[(n, n) for n in WINDOWS_PX]
    )
    macos = [pictures[size] for size in MACOS_PX]
    macos[-1].save(folder / "jellygui.icns", append_images=macos)
    side = Image.new("RGB", SIDE_PX, SIDE_COLOUR)
    jellyfish = drawn(SIDE_PX[0] * 2 // 3)
    side.paste(jellyfish, ((side.width - jellyfish.width) // 2, side.height // 5), jellyfish)
    side.save(folder / "side.bmp")


def drawn(size_px: int) -> Image.Image:
    renderer = QSvgRenderer(str(SVG))
    if not renderer.isValid():
        sys.exit(f"{SVG} cannot be read: no icon is drawn")
    image = QImage(QSize(size_px, size_px), QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size_px, size_px), bytes(image.constBits()))


if __name__ == "__main__":
    draw_icons(Path(sys.argv[1]))
