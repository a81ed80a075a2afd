"""Where a window stands: whole on a screen, whatever was remembered of others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect


def whole_on_screen(wanted: QRect, screens: Sequence[QRect], frame: QMargins) -> QRect:
    """The place of a window without its frame, so that all of it is on one of the screens.

    It is the screen that shows most of it now, else the first. What is larger becomes smaller,
    what lies outside is moved.
    """
    if not screens:
        return wanted

    def seen(screen: QRect) -> int:
        part = screen & wanted.marginsAdded(frame)
        return part.width() * part.height()

    room = max(screens, key=seen).marginsRemoved(frame)
    place = QRect(wanted)
    place.setSize(wanted.size().boundedTo(room.size()))
    place.moveLeft(min(max(place.left(), room.left()), room.right() + 1 - place.width()))
    place.moveTop(min(max(place.top(), room.top()), room.bottom() + 1 - place.height()))
    return place
