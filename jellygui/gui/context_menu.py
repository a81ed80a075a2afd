"""Menus where one asks for them: by the right button, the Menu key or Shift+F10."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QWidget,
)

from jellygui.gui.mnemonics import keep_keys


class Submenu(NamedTuple):
    """Commands under one title."""

    title: str
    actions: Sequence[QAction]


Entry = QAction | QAbstractButton | Submenu | None


class ContextMenu(QObject):
    """Offers over a widget the commands that are elsewhere too; it has none of its own.

    An entry is a command with its key, a button that can be seen (what it does is offered while it
    can be pressed), more of them under a title, or None for a line. In a list, what lies under the
    mouse becomes the chosen one first, unless it is one of the chosen.
    """

    def __init__(self, over: QWidget, entries: Callable[[], Iterable[Entry]]) -> None:
        super().__init__(over)
        self._over, self._entries = over, entries
        self.menu: QMenu | None = None
        over.installEventFilter(self)
        if isinstance(over, QAbstractScrollArea):
            over.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _asks(event):
            self._show(self._place())
            return True
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._show(self._place())
        elif self._choose(event.globalPos()):
            self._show(event.globalPos())
        return True

    def _choose(self, place: QPoint) -> bool:
        """Whether there is something at a place of the screen, which is a chosen one now."""
        view = self._over
        if not isinstance(view, QAbstractItemView):
            return True
        index = view.indexAt(view.viewport().mapFromGlobal(place))
        if index.isValid() and not view.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            by_rows = view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
            rows = flags.Rows if by_rows else flags.NoUpdate
            view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | rows)
        return index.isValid()

    def _place(self) -> QPoint:
        """Where a menu opens that was asked for by a key: over the current one."""
        view = self._over
        if isinstance(view, QAbstractItemView) and view.currentIndex().isValid():
            seen = view.viewport().rect() & view.visualRect(view.currentIndex())
            if not seen.isEmpty():
                return view.viewport().mapToGlobal(seen.center())
        return view.mapToGlobal(view.rect().center())

    def _show(self, place: QPoint) -> None:
        if QApplication.activePopupWidget() is not None:
            return  # where the system knows the key too, it has asked twice
        menu = QMenu(self._over)
        menu.aboutToHide.connect(menu.deleteLater)
        for entry in self._entries():
            if isinstance(entry, QAbstractButton):
                if entry.isVisibleTo(self._over.window()):
                    menu.addAction(_of_button(entry, menu))
            elif isinstance(entry, Submenu):
                if entry.actions:
                    menu.addMenu(entry.title).addActions(list(entry.actions))
            elif entry is None:
                menu.addSeparator()
            else:
                menu.addAction(entry)
        self.menu = menu
        for one in (menu, *menu.findChildren(QMenu)):
            keep_keys(one)
        if any(not action.isSeparator() for action in menu.actions()):
            menu.popup(place)


def _asks(event: QKeyEvent) -> bool:
    """Whether Shift+F10 was pressed, of which not every system makes a wish for a menu."""
    is_pressed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F10
    return is_pressed and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def _of_button(button: QAbstractButton, menu: QMenu) -> QAction:
    action = QAction(button.text(), menu)
    action.setEnabled(button.isEnabled())
    action.setCheckable(button.isCheckable())
    action.setChecked(button.isChecked())
    action.triggered.connect(button.click)
    return action
