"""Where windows stand: whole on a screen, whatever was remembered or wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget


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


def move_near(box: QWidget, place: QPoint) -> None:
    """Put a small window without a frame there, or as near as all of it is on that screen."""
    screen = QGuiApplication.screenAt(place) or box.screen()
    is_sized = box.testAttribute(Qt.WidgetAttribute.WA_Resized)
    size = box.size() if is_sized else box.sizeHint()
    wanted = QRect(place, size.expandedTo(box.minimumSizeHint()))
    box.move(whole_on_screen(wanted, [screen.availableGeometry()], QMargins()).topLeft())


def fit_screen(box: QWidget) -> None:
    """Make a window that is not shown yet no larger than its screen has room for, with a title."""
    title = box.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room = box.screen().availableGeometry().size() - QSize(0, title)
    box.resize(box.size().boundedTo(room))


def heighten(box: QWidget, changed: QWidget) -> None:
    """Make a window as high as it needs to be now that something in it is longer."""
    if (inner := changed.layout()) and (outer := box.layout()):
        inner.activate()
        box.resize(box.width(), max(box.height(), outer.totalHeightForWidth(box.width())))
