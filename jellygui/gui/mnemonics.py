"""Letters that lead to what is on a page, with Alt."""

from __future__ import annotations

# Those of the menu bar: File, Edit, View, Classify, Help.
_TAKEN = "fevch"


class Mnemonics:
    """Gives each text of a page the first of its letters that is still free."""

    def __init__(self) -> None:
        self._taken = set(_TAKEN)

    def branch(self) -> Mnemonics:
        """For one of several parts of which only one is seen at a time."""
        other = Mnemonics()
        other._taken |= self._taken
        return other

    def mark(self, text: str) -> str:
        """The text with `&` before its letter; as it is where none is free."""
        for place, letter in enumerate(text):
            if letter.isascii() and letter.isalpha() and letter.casefold() not in self._taken:
                self._taken.add(letter.casefold())
                return f"{text[:place]}&{text[place:]}"
        return text
