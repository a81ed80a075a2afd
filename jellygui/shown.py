"""What came from a file, made fit for where it is shown: screen, terminal, table or page.

Names of files, folders, species, models, cameras, runs and people are written by strangers. Each
kind of place has one function here, and nothing goes there without it.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

from jellygui.files import spelled_out

Cell = str | int | float | None

_MOST = 300
_SHORT = 40
# Of what has no shape of its own: the joiners of Persian, of Indian scripts and of emoji.
_JOINERS = "\u200c\u200d"
_UNSEEN = ("Cc", "Cf", "Zl", "Zp")

# White space and controls, and what Unicode calls default ignorable code points (and U+2800).
_BEFORE = (
    r"\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# = + - @, and every letter that compatibility (NFKC) takes for one of them, as full-width ones.
_SIGNS = (
    r"=+\-@\u207a\u207c\u208a\u208c\u2a75\u2a76\ufb29\ufe62\ufe63\ufe66\ufe6b"
    r"\uff0b\uff0d\uff1d\uff20"
)
# A spreadsheet runs a cell that begins so as a formula. Where numbers have a decimal comma it
# splits cells at semicolons, and some split at tabs and line ends.
_FORMULA = re.compile(rf"(^|[;\t\r\n])(?=[{_BEFORE}]*+[{_SIGNS}])|^(?=[\t\r\n])")


def short(text: str, most: int = _SHORT) -> str:
    """A text of at most so many letters, without its middle where it has more."""
    if len(text) <= most:
        return text
    end = (most - 1) // 2
    return f"{text[: most - 1 - end]}…{text[-end:]}"


def on_screen(text: object, *, most: int = _MOST, lines: bool = False) -> str:
    """A text for the window: what is unseen or turns it round written out, its middle left out.

    Line ends are kept where it may have `lines`.
    """
    plain = str(text)
    if len(plain) <= most and plain.isprintable():  # as nearly all are
        return plain
    plain = short(spelled_out(short(plain, 2 * most)), most)  # what is cut anyway costs nothing
    return short(_visible(plain, "\n" if lines else ""), most)


def on_terminal(text: object) -> str:
    """A text as one line of a terminal or a log, whole; nothing in it is a command to either."""
    return _visible(spelled_out(text))


def in_archive(text: object, *, lines: bool = False) -> str:
    """A text for the documents of an archive (XML, YAML, tables with tabs), whole.

    Its line ends stay where it may have `lines`, else they are blanks, as tabs are.
    """
    parts = (" ".join(line.split("\t")) for line in spelled_out(text).splitlines())
    return _visible(("\n" if lines else " ").join(parts), "\n")


def in_cell(cell: Cell, *, decimal_comma: bool = False) -> Cell:
    """A cell of a table that no spreadsheet runs; a number stays one."""
    if isinstance(cell, str):
        return _FORMULA.sub(r"\1'", spelled_out(cell))
    if isinstance(cell, float) and decimal_comma:
        return str(cell).replace(".", ",")
    return cell


def on_page(value: object) -> object:
    """A value for a page of HTML: a text is never a tag of it, nor turns it round."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return escape(_visible(spelled_out(value), "\n"))


def _visible(text: str, kept: str = "") -> str:
    if text.isprintable():
        return text
    return "".join(letter if _is_seen(letter, kept) else _written_out(letter) for letter in text)


def _is_seen(letter: str, kept: str) -> bool:
    return (
        letter.isprintable()
        or letter in _JOINERS
        or letter in kept
        or not (unicodedata.category(letter) in _UNSEEN or _is_none(letter))
    )


def _is_none(letter: str) -> bool:
    """Whether it never is a letter (The Unicode Standard, 23.7); XML cannot hold all of them."""
    code = ord(letter)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _written_out(letter: str) -> str:
    return letter.encode("unicode_escape").decode()
