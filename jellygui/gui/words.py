"""The door through which words reach the window.

Qt takes what looks like HTML for HTML, in labels, in the boxes of messages and in tooltips, and `&`
for the mark of a key; names of files, species, models and people may look so. Here they stay text:
labels, boxes and tooltips are made by this module alone, and what is painted or listed goes through
`jellygui.shown.on_screen`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QToolTip, QWidget

from jellygui.gui.translation import from_below
from jellygui.shown import on_page, on_screen

# The letter of a text that is written in none.
_BESIDE = re.compile(r"\s*\(&\w\)")
# A number and its sign stay on one line.
_APART = re.compile(r"(?<=\d) (?=%)")
_MOST = 1000
_TIP = 600
_TITLE = 120
_DETAILS = 20_000
_Roles = Qt.ItemDataRole
_READ = (
    _Roles.EditRole,
    _Roles.DisplayRole,
    _Roles.StatusTipRole,
    _Roles.WhatsThisRole,
    _Roles.AccessibleTextRole,
    _Roles.AccessibleDescriptionRole,
)


class Label(QLabel):
    """Qt's label, for plain text, of at most so many letters, and of one line or more."""

    most, lines = 1000, True

    def __init__(self, *arguments: Any, **properties: Any) -> None:
        super().__init__(*arguments, **properties)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.text())

    def setText(self, text: str) -> None:
        shown = on_screen(text, most=self.most, lines=self.lines)
        super().setText(_APART.sub("\N{NO-BREAK SPACE}", shown))


def caption(text: str, most: int) -> str:
    """A name of at most so many letters on a button or in a menu, where `&` stands for itself."""
    return on_screen(text, most=most).replace("&", "&&")


def plain(text: str) -> str:
    """What a command is called, without the mark of its key and without the dots that ask."""
    return unmarked(text).removesuffix("…").strip()


def unmarked(text: str) -> str:
    """A text without the mark of its key."""
    return re.sub("&(.)", r"\1", _BESIDE.sub("", text))


def title(text: str) -> str:
    """What stands above a window, where Qt takes `[*]` for the mark of what is not saved."""
    return on_screen(text, most=_TITLE).replace("[*]", "[*][*]")


def tip(text: str) -> str:
    """What a tooltip says: text, also where it looks like HTML."""
    plain = on_screen(text, most=_TIP, lines=True)
    if not QtGui.Qt.mightBeRichText(plain):
        return plain
    return f'<p style="white-space: pre-wrap">{on_page(plain)}</p>'


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip now, at a place on the screen."""
    QToolTip.showText(place, tip(text), widget)


def message(
    parent: QWidget | None, icon: QMessageBox.Icon, text: str, more: str = "", details: str = ""
) -> QMessageBox:
    """A box that says something, without buttons as yet; `details` unfold."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("JellyGUI")
    box.setText(on_screen(from_below(text), most=_MOST, lines=True))
    box.setInformativeText(on_screen(from_below(more), most=_MOST, lines=True))
    if details:
        box.setDetailedText(on_screen(details, most=_DETAILS, lines=True))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def question_box(parent: QWidget, heading: str, text: str) -> QInputDialog:
    """A box that asks for a word, or for one of several, and goes when it is closed."""
    box = QInputDialog(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title(heading))
    box.setLabelText(on_screen(text, most=_MOST, lines=True))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def words_only(data: Callable[..., Any]) -> Callable[..., Any]:
    """For `data` and `headerData` of a model: what they say is made fit for the screen.

    So is what is edited: whoever leaves it as they see it has changed nothing. What the program
    itself reads stays as it is. A heading may have lines.
    """
    heads = data.__name__ == "headerData"
    before_role = 2 if heads else 1

    @wraps(data)
    def said(self: Any, *arguments: Any, **named: Any) -> Any:
        value = data(self, *arguments, **named)
        if not isinstance(value, str):
            return value
        role = named.get("role", _Roles.DisplayRole)
        if len(arguments) > before_role:
            role = arguments[-1]
        if role == _Roles.ToolTipRole:
            return tip(value)
        return on_screen(value, lines=heads) if role in _READ else value

    return said
