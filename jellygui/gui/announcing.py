"""What a screen reader is to say when nothing that it follows has moved."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from jellygui.shown import on_screen


def announce(widget: QWidget, words: str) -> None:
    """Let it be said, after what is being said, where somebody listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, on_screen(words)))
