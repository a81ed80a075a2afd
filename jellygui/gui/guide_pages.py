"""The pages of the guide, as they travel with the program: read, listed and searched.

In the pages of every language **bold** is what the window says, in English, word by word. It is
shown as the window says it in the language of the person, and keys as their system writes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from jellygui import paths
from jellygui.gui.translation import tr
from jellygui.gui.words import unmarked
from jellygui.shown import on_screen
from jellygui.speech import ENGLISH

# Where a page wants the program's own table of keys.
KEYS = "{keys}"
_CONTENTS, _NAMES = "contents", "names.txt"
_ENTRY = re.compile(r"^(?:## (?P<group>.+)|- \[.*\]\((?P<name>\w+)\.md\).*)$", re.MULTILINE)
_GROUP = re.compile(r"^## (.+)$", re.MULTILINE)
_NAME = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_PRESSED = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+\w+\b")
# Beside a letter, as in Chinese, Markdown takes stars next to … for stars; not with this between.
JOINED = "\N{WORD JOINER}"
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*\*|\*|`|^#+ |^```.*$|^\|[-|]+\|$|\|", re.MULTILINE)
_MARKED = re.compile(r"([!-/:-@\[-`{-~])")
_AFTER = re.compile(r"\s*[(\uff08](?:\{count\}|\*\.\w+)[)\uff09]$")
_AROUND = 36  # letters before and after a word that was found


@dataclass(frozen=True)
class GuidePage:
    """A page: its name in links, the heading that lists it, its Markdown, and its plain words.

    `language` is that in which it and its pictures are.
    """

    name: str
    title: str
    text: str
    words: str
    language: str
    group: str = ""


@dataclass(frozen=True)
class Hit:
    """A page that holds all words that are looked for, how often, and where first."""

    page: GuidePage
    places: int
    excerpt: str


def read_guide(language: str, keys: str = "") -> tuple[GuidePage, ...]:
    """All pages in their order, each in this language; in English, and said, where it has none.

    `keys` stands where a page wants the table of keys.

    Raises:
        OSError: the program's own files cannot be read.
    """
    names = _names()
    groups = iter(_GROUP.findall(_read(_CONTENTS, language)[0]))
    found, group = [], ""
    for entry in _ENTRY.finditer(_read(_CONTENTS, ENGLISH)[0]):
        if entry["group"]:
            group = next(groups, entry["group"])
            continue
        text, written_in = _read(entry["name"], language)
        text = _as_on_screen(text, names).replace(KEYS, keys)
        words = _plain(text)
        title = words.partition("\n")[0]
        if written_in != language:
            heading, _, rest = text.partition("\n")
            note = tr("This page has not been translated yet.")
            text = f"{heading}\n\n*{as_text(note)}*\n{rest}"
        found.append(GuidePage(entry["name"], title, text, words, written_in, group))
    return tuple(found)


def names_in(text: str) -> list[str]:
    """What a page says that the window says, as it is written there: in English."""
    return [" ".join(name.split()) for name in _NAME.findall(text)]


def said(source: str) -> str:
    """How a text of the window is written in a page: without marks of keys, numbers and endings."""
    return unmarked(_AFTER.sub("", source))


def pictures_of(page: GuidePage) -> dict[str, Path]:
    """Where each picture of a page lies, by the name that the page calls it."""
    names = [found[0].rpartition("(")[2].rstrip(")") for found in _PICTURE.finditer(page.text)]
    return {name: paths.resource("guide", page.language, *name.split("/")) for name in names}


def search(pages: Iterable[GuidePage], typed: str) -> list[Hit]:
    """The pages that hold every word, those with the words in their heading first."""
    wanted = words_of(typed)
    hits = []
    for page in pages:
        lower = page.words.lower()
        counts = [lower.count(word) for word in wanted]
        if wanted and all(counts):
            in_title = all(word in page.title.lower() for word in wanted)
            hits.append(
                (not in_title, -sum(counts), Hit(page, sum(counts), _excerpt(page, wanted)))
            )
    return [hit for _, _, hit in sorted(hits, key=lambda entry: entry[:2])]


def words_of(typed: str) -> list[str]:
    """The words that are looked for."""
    return typed.lower().split()


def as_text(words: str) -> str:
    """A text in Markdown, whatever signs are in it."""
    return _MARKED.sub(r"\\\1", on_screen(words))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _excerpt(page: GuidePage, wanted: Sequence[str]) -> str:
    body = " ".join(page.words.split("\n")[1:]) or page.words
    at = body.lower().find(wanted[0])
    if at < 0:
        return " ".join(body[: 2 * _AROUND].split())
    begin = body.find(" ", max(0, at - _AROUND // 2), at) + 1 or at
    return f"… {' '.join(body[begin : at + len(wanted[0]) + _AROUND].split())} …"


def _plain(text: str) -> str:
    """The words of a page without the marks of Markdown; the first line is its heading."""
    return _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text))).replace(JOINED, "").strip()


def _as_on_screen(text: str, names: Mapping[str, tuple[str, str]]) -> str:
    """A page with names and keys as the person sees them."""

    def named(found: re.Match[str]) -> str:
        name = names_in(found[0])[0]
        shown = said(QCoreApplication.translate(*names[name])) if name in names else name
        before, after = ("" if edge.isalnum() else JOINED for edge in (shown[0], shown[-1]))
        return f"**{before}{as_text(shown)}{after}**"

    def pressed(found: re.Match[str]) -> str:
        return as_text(QKeySequence(found[0]).toString(QKeySequence.SequenceFormat.NativeText))

    return _NAME.sub(named, _PRESSED.sub(pressed, text))


def _names() -> dict[str, tuple[str, str]]:
    """Context and source of each text of the window that the pages name."""
    lines = paths.resource("guide", _NAMES).read_text(encoding="utf-8").splitlines()
    sources = [line.partition("\t")[::2] for line in lines]
    return {said(source): (context, source) for context, source in sources}


def _read(name: str, language: str) -> tuple[str, str]:
    """A page in this language, or English, and in which it is."""
    place = paths.resource("guide", language, f"{name}.md")
    if not place.is_file():
        language, place = ENGLISH, paths.resource("guide", ENGLISH, f"{name}.md")
    return place.read_text(encoding="utf-8"), language
