"""Draws the program's icon from resources/icons/app.svg: `python packaging/icons.py FOLDER`.

Writes `jellygui.ico`, `jellygui.icns`, and `N.png` for every size that Linux desktops look for.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parents[1] / "resources" / "icons" / "app.svg"
LINUX_PX = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS_PX = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS_PX = (32, 64, 128, 256, 512, 1024)


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


def drawn(size_px: int) -> Image.Image:
    image = QImage(QSize(size_px, size_px), QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size_px, size_px), bytes(image.constBits()))


if __name__ == "__main__":
    draw_icons(Path(sys.argv[1]))
