"""What opens the guide: the menu, F1 over whatever is in hand, and links elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jellygui.gui.guide_pages import as_text, table
from jellygui.gui.words import plain

if TYPE_CHECKING:
    from jellygui.gui.guide_window import GuideWindow

START = "start"
# A title, and actions of which those with keys are listed.
KeyGroup = tuple[str, Sequence[QAction]]


class Guide(QObject):
    """The guide of a window of the program; its own window is made when it is first wanted.

    `key_groups` are the program's actions, of which the page on keys is made.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.key_groups: Sequence[KeyGroup] = ()
        self.window: GuideWindow | None = None

    def show(self, name: str = START) -> None:
        """Show a page of the guide."""
        if self.window is None:
            from jellygui.gui.guide_window import GuideWindow

            # It has no parent: a box that is open before the program's window would block it.
            self.window = GuideWindow()
            self.window.failed.connect(self.failed)
        self.window.open_at(name, self._keys())

    @property
    def shown(self) -> str:
        """The page that is open; nothing where none is."""
        window = self.window
        return window.shown if window is not None and window.isVisible() else ""

    def listen(self, box: QWidget, name: str) -> None:
        """Let F1 show this page while a box is open, which hears no keys of the window."""
        key = QShortcut(QKeySequence("F1"), box)
        key.activated.connect(partial(self.show, name))

    @Slot()
    def close(self) -> None:
        """The program's window closes."""
        if self.window is not None:
            self.window.close_threads()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _keys(self) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        parts = []
        for title, actions in self.key_groups:
            rows = [
                (
                    as_text(self.tr(" or ").join(key.toString(native) for key in keys)),
                    as_text(plain(action.text())),
                )
                for action in actions
                if (keys := action.shortcuts())
            ]
            heads = (self.tr("Key"), self.tr("What it does"))
            parts.append(f"## {as_text(title)}\n\n{table(heads, rows)}")
        return "\n\n".join(parts)
