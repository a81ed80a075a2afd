"""The ? page: every key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from jellygui.gui.elided import ElidedLabel
from jellygui.gui.guide import KeyGroup
from jellygui.gui.page import Page
from jellygui.gui.words import Label, plain

_KEY_PX, _WORDS_PX = 144, 240


class HelpPage(Page, QScrollArea):
    """Lists the actions that have keys, in groups; they are laid out when they are first seen."""

    guide_page = "keys"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Keys"))
        self._groups: Sequence[KeyGroup] = ()

    def show_actions(self, groups: Sequence[KeyGroup]) -> Sequence[KeyGroup]:
        """Show these groups and one of its own; all that are shown."""
        self._groups = [*groups, (self.tr("Where the focus is"), self._others())]
        return self._groups

    def look(self) -> None:
        if self.widget() is None:
            self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        for title, actions in self._groups:
            heading = Label(title, page)
            font = heading.font()
            font.setPointSizeF(font.pointSizeF() * 1.3)
            heading.setFont(font)
            layout.addWidget(heading)
            layout.addLayout(self._table(page, actions))
            layout.addSpacing(16)
        layout.addStretch(1)
        self.setWidget(page)

    def _others(self) -> list[QAction]:
        """Keys that belong to what has the focus, and to no menu."""
        found = []
        for text, *keys in (
            (self.tr("Zoom in on the large photograph"), "+"),
            (self.tr("Zoom out"), "-"),
            (self.tr("Pull the likeness map"), "Ctrl+Left"),
            (self.tr("See the whole likeness map"), "Home"),
            (self.tr("Show the photographs of a number"), "Return"),
            (self.tr("Show a folder or a day alone, or all again"), "Return"),
            (self.tr("Remove the filter that has the focus"), "Delete"),
            (self.tr("Rename a model, or type in a table"), "F2"),
            (self.tr("Tick a run to draw it"), "Space"),
            (self.tr("Open the menu of what is chosen"), "Menu", "Shift+F10"),
            (self.tr("Close a message"), "Escape"),
        ):
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            found.append(action)  # in no widget: here it is only shown
        return found

    def _table(self, page: QWidget, actions: Iterable[QAction]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        for column, width in enumerate((_KEY_PX, _WORDS_PX, _KEY_PX)):
            grid.setColumnMinimumWidth(column, width)
        shown = [action for action in actions if action.shortcuts()]
        half = (len(shown) + 1) // 2
        for number, action in enumerate(shown):
            native = QKeySequence.SequenceFormat.NativeText
            keys = self.tr(" or ").join(key.toString(native) for key in action.shortcuts())
            key = Label(keys, page)
            key.setObjectName("quiet")
            words = ElidedLabel("", page)
            follow = partial(_name, words, action, keys)
            action.changed.connect(follow)
            follow()
            column = 0 if number < half else 2
            grid.addWidget(key, number % half, column)
            grid.addWidget(words, number % half, column + 1)
        return grid


def _name(words: ElidedLabel, action: QAction, keys: str) -> None:
    """Say what a command is called now: those of species follow the project."""
    words.setText(plain(action.text()))
    words.setAccessibleName(f"{words.text()}: {keys}")
