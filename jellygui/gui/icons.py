"""The program's own line icons, in the colour of the text around them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jellygui.paths import resource

_RATIOS = (1, 2, 3)


def icon(name: str, colour: QColor, checked: QColor | None = None, *, size_px: int = 24) -> QIcon:
    """The icon `name`; `checked` is its colour on a button that is held down."""
    return _icon(name, colour.name(), (checked or colour).name(), size_px)


def app_icon() -> QIcon:
    """The jellyfish that stands for the program."""
    made = QIcon()
    for size in (16, 32, 64, 256):
        made.addPixmap(_drawn("app", "#000000", size, 1))
    return made


@lru_cache(maxsize=128)
def _icon(name: str, colour: str, checked: str, size_px: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_drawn(name, colour, size_px, ratio))
        held = _drawn(name, checked, size_px, ratio)
        made.addPixmap(held, QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(name: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
    """The icon as a picture of `size_px` on a screen with that many pixels to the point."""
    return _drawn(name, colour.name(), size_px, ratio)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
    side = round(size_px * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
