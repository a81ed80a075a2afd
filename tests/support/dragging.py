"""Drags with the mouse, from where it is pressed to where it is let go.

Everything goes through the window as the mouse's own events do. Only the loop in which Qt follows
the mouse meanwhile is played here, since there is none without a screen.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NOTHING = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag_and_drop(
    patch: pytest.MonkeyPatch,
    start: QWidget,
    at: QPoint,
    target: QWidget,
    place: QPoint,
    *,
    seen: Callable[[], object] = lambda: None,
) -> int:
    """Press at a place of `start`, move, let go at a place of `target`, both in one window.

    `seen` is called while what is dragged hangs over its target. Gives how many drags began.
    """
    window = start.window()
    handle = window.windowHandle()
    begin, end = start.mapTo(window, at), target.mapTo(window, place)
    begun = 0

    def follow(drag: QDrag, *_: object) -> Qt.DropAction:
        nonlocal begun
        begun += 1
        kinds, data = drag.supportedActions(), drag.mimeData()
        kinds = kinds or Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        for event in (
            QDragEnterEvent(begin, kinds, data, _LEFT, _NOTHING),
            QDragMoveEvent((begin + end) / 2, kinds, data, _LEFT, _NOTHING),
            QDragMoveEvent(end, kinds, data, _LEFT, _NOTHING),
        ):
            QApplication.sendEvent(handle, event)
        seen()
        if not event.isAccepted():
            QApplication.sendEvent(handle, QDragLeaveEvent())
            return Qt.DropAction.IgnoreAction
        drop = QDropEvent(QPointF(end), kinds, data, _LEFT, _NOTHING)
        QApplication.sendEvent(handle, drop)
        return drop.dropAction() if drop.isAccepted() else Qt.DropAction.IgnoreAction

    with patch.context() as during:
        during.setattr(QDrag, "exec", follow)
        QTest.mousePress(handle, _LEFT, _NOTHING, begin)
        for part in range(1, 5):
            QTest.mouseMove(handle, begin + (end - begin) * part / 4)
            if begun:  # Qt's own loop takes what comes until the mouse is let go
                break
        else:
            QTest.mouseRelease(handle, _LEFT, _NOTHING, end)
    return begun
