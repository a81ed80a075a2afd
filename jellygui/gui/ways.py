"""What can be done about something that is said: buttons beside the sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from jellygui.gui.words import plain, tip


def way(text: str, does: Callable[[], object]) -> QAction:
    """A command that stands beside one sentence and goes with it."""
    action = QAction(text)
    action.triggered.connect(lambda: does())
    return action


class _WayButton(QPushButton):
    """Keeps its command, which may let go of the sentence that it stands beside."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(plain(action.text()), parent)
        self.way = action


def offer_ways(row: QHBoxLayout, parent: QWidget, ways: Sequence[QAction]) -> None:
    """Put a button for each of these commands into a row, instead of those that are there."""
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for action in ways:
        button = _WayButton(action, parent)
        button.setAccessibleName(button.text())
        # It goes when it is pressed: the keys stay where they were.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)))
        button.clicked.connect(action.trigger)
        row.addWidget(button)
        button.show()  # at once: how much room is needed is asked next
