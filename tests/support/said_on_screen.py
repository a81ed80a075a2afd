"""Every word that the program says on the screen, wherever it stands."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6 import QtGui
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_ROLES = Qt.ItemDataRole
_READ = (
    _ROLES.DisplayRole,
    _ROLES.EditRole,
    _ROLES.StatusTipRole,
    _ROLES.WhatsThisRole,
    _ROLES.AccessibleTextRole,
    _ROLES.AccessibleDescriptionRole,
)
_OURS = re.compile(r'<p style="white-space: pre-wrap">([^<>]*)</p>')


@dataclass(frozen=True)
class Said:
    """A text and how Qt takes it: `rich` where it may be HTML, `marks` where `&` marks a key."""

    where: str
    text: str
    rich: bool = False
    marks: bool = False


def everything(widgets: Sequence[QWidget] | None = None) -> Iterator[Said]:
    """What widgets say, all or some, shown or not, with their actions and entries."""
    for widget in QApplication.allWidgets() if widgets is None else widgets:
        yield from _widget(widget)


def _widget(widget: QWidget) -> Iterator[Said]:
    where = f"{type(widget).__module__}.{type(widget).__qualname__} {widget.objectName()}"
    yield Said(f"{where} tool tip", widget.toolTip(), rich=True)
    yield Said(f"{where} what's this", widget.whatsThis(), rich=True)
    yield Said(f"{where} status tip", widget.statusTip())
    yield Said(f"{where} accessible name", widget.accessibleName())
    yield Said(f"{where} accessible description", widget.accessibleDescription())
    if widget.isWindow():
        yield Said(f"{where} title", widget.windowTitle())
    for action in widget.actions():
        yield from _action(where, action)
    match widget:
        case QLabel():
            plain = widget.textFormat() is Qt.TextFormat.PlainText
            yield Said(where, widget.text(), rich=not plain, marks=widget.buddy() is not None)
        case QAbstractButton():
            yield Said(where, widget.text(), marks=True)
        case QMenu():
            yield Said(where, widget.title(), marks=True)
        case QComboBox():
            yield from _model(where, widget.model())
        case QTabBar():
            for number in range(widget.count()):
                yield Said(where, widget.tabText(number), marks=True)
                yield Said(f"{where} tool tip", widget.tabToolTip(number), rich=True)
        case QLineEdit():
            yield Said(where, widget.text())
            yield Said(where, widget.placeholderText())
        case QTextEdit() | QPlainTextEdit():
            yield Said(where, widget.toPlainText())
        case QGroupBox():
            yield Said(where, widget.title(), marks=True)
        case QAbstractItemView():
            if widget.model() is not None:
                yield from _model(where, widget.model())
        case QGraphicsView():
            if widget.scene() is not None:
                for item in widget.scene().items():
                    yield Said(f"{where} tool tip", item.toolTip(), rich=True)
                    if isinstance(item, QGraphicsTextItem):
                        yield Said(where, item.toPlainText())


def _action(where: str, action: QAction) -> Iterator[Said]:
    yield Said(f"{where} action", action.text(), marks=True)
    yield Said(f"{where} action's tool tip", action.toolTip(), rich=True)
    yield Said(f"{where} action's status tip", action.statusTip())
    if (menu := action.menu()) is not None and isinstance(menu, QMenu):
        yield Said(f"{where} menu", menu.title(), marks=True)


def _model(
    where: str, model: QAbstractItemModel, parent: QModelIndex | None = None
) -> Iterator[Said]:
    parent = parent or QModelIndex()
    # Qt keeps this one to itself where there is only one.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for section in range(columns):
        for role in (*_READ, _ROLES.ToolTipRole):
            text = model.headerData(section, Qt.Orientation.Horizontal, role)
            yield from _cell(f"{where} header", role, text)
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (*_READ, _ROLES.ToolTipRole):
                yield from _cell(where, role, index.data(role))
            if not column and not isinstance(model, QAbstractTableModel | QAbstractListModel):
                yield from _model(where, model, index)


def _cell(where: str, role: Qt.ItemDataRole, text: object) -> Iterator[Said]:
    if isinstance(text, str):
        yield Said(f"{where} {role.name}", text, rich=role is _ROLES.ToolTipRole)


def wrong(said: Said) -> str:
    """What is wrong with it; empty where nothing is."""
    return _wrong(said.text, said.rich, said.marks)


@cache
def _wrong(text: str, rich: bool, marks: bool) -> str:
    if rich and QtGui.Qt.mightBeRichText(text):
        ours = _OURS.fullmatch(text)
        if ours is None:
            return "is taken for HTML"
        text = html.unescape(ours[1])
    for letter in text:
        unseen = unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        if unseen and letter not in "\n\u200c\u200d":
            return f"holds U+{ord(letter):04X}"
    if marks and re.search("(?<!&)(?:&&)*&Zap", text):
        return "takes & for the mark of a key"
    return ""
