"""Options beside a page, which are shown only when they are wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jellygui.gui.scrolled import FittingArea


class Fold(FittingArea):
    """Holds a widget of a fixed width that may be higher than the page."""

    def __init__(self, inside: QWidget, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self.setFixedWidth(width_px)
        self.hide()
