"""Letters that lead to menus, to what is in them and to what is on a page, with Alt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar

from jellygui.gui.translation import tr

_Modifier = Qt.KeyboardModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARKED = re.compile("&(&|\\w)")  # && is the sign itself


def menu_titles() -> tuple[str, str, str, str, str, str, str]:
    """File, Edit, View, Photograph, Classify, Survey, Help: what stands in the menu bar."""
    return (
        tr("&File"),
        tr("&Edit"),
        tr("&View"),
        tr("&Photograph"),
        tr("&Classify"),
        tr("&Survey"),
        tr("&Help"),
    )


def words_of_photos() -> list[str]:
    """Sort, Brightness, Contrast: what stands on that page, with letters that no menu has."""
    words = [tr("&Sort"), tr("&Brightness"), tr("&Contrast")]
    return apart([*menu_titles(), *words])[-len(words) :]


class Mnemonics:
    """Gives each text of a page the first of its letters that is still free."""

    def __init__(self) -> None:
        self._taken = {_letter(title) for title in menu_titles()}

    def branch(self) -> Mnemonics:
        """For one of several parts of which only one is seen at a time."""
        other = Mnemonics()
        other._taken |= self._taken
        return other

    def mark(self, text: str) -> str:
        """The text with `&` before its letter; as it is where none is free."""
        marked = _marked(text, self._taken)
        self._taken.add(_letter(marked))
        return marked


def settle(menu: QMenu | QMenuBar) -> None:
    """Give what stands in a menu, and in the menus in it, a letter each of its own.

    Whoever writes the texts marks a letter; where two mark the same, which a language may bring
    about, the second gets another one.
    """
    if menu.findChild(_OwnKeys, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        keep_keys(menu)
        if isinstance(menu, QMenu):  # some of it is called otherwise by the time it opens
            menu.aboutToShow.connect(partial(settle, menu))
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(entries, apart([action.text() for action in entries]), strict=True):
        if text != action.text():
            action.setText(text)
        inner = action.menu()
        if isinstance(inner, QMenu):
            settle(inner)


def keep_keys(menu: QMenu | QMenuBar) -> None:
    """Let what is typed in an open menu, or once Alt has led to the bar, be no command's key."""
    menu.installEventFilter(_OwnKeys(menu))


class _OwnKeys(QObject):
    """What is typed leads to an entry, not to a command with that key: one labels photographs."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier)
            is_typed = bool(event.text()) and event.text().isprintable()
            if not held and (is_typed or event.key() in _ENTER):
                event.accept()
                return True
        return super().eventFilter(watched, event)


def apart(texts: Sequence[str]) -> list[str]:
    """The texts with a marked letter each, as far as there are letters.

    Marked letters stay with the first text that has them, unless another has no other one.
    """
    bare = [_MARKED.sub(lambda found: found[0] if found[1] == "&" else found[1], t) for t in texts]
    letters = [[*dict.fromkeys(_letter(t) + _ascii(b))] for t, b in zip(texts, bare, strict=True)]
    owner: dict[str, int] = {}
    for place, text in enumerate(texts):
        if letter := _letter(text):
            owner.setdefault(letter, place)

    def finds(place: int, asked: set[str]) -> bool:
        for letter in sorted(letters[place], key=owner.__contains__):  # free ones first
            if letter not in asked:
                asked.add(letter)
                if letter not in owner or finds(owner[letter], asked):
                    owner[letter] = place
                    return True
        return False

    for place in range(len(texts)):
        if place not in owner.values():
            finds(place, set())
    of = {place: letter for letter, place in owner.items()}
    return [
        text if of.get(place) in (None, _letter(text)) else _with_mark(bare[place], of[place])
        for place, text in enumerate(texts)
    ]


def _letter(text: str) -> str:
    marked = (found[1] for found in _MARKED.finditer(text))
    return next((letter.lower() for letter in marked if letter != "&"), "")


def _ascii(text: str) -> str:
    return "".join(letter.lower() for letter in text if letter.isascii() and letter.isalpha())


def _with_mark(text: str, letter: str) -> str:
    place = next(n for n, other in enumerate(text) if other.lower() == letter)
    return f"{text[:place]}&{text[place:]}"


def _marked(text: str, taken: set[str]) -> str:
    free = next((letter for letter in _ascii(text) if letter not in taken), None)
    return text if free is None else _with_mark(text, free)
