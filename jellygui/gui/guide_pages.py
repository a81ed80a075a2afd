"""The pages of the guide, as they travel with the program: read, listed and searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from jellygui import paths
from jellygui.shown import on_screen

ENGLISH = "en"
# Where a page wants the program's own table of keys.
KEYS = "{keys}"
_CONTENTS = "contents.md"
_ENTRY = re.compile(r"^(?:## (?P<group>.+)|- \[.*\]\((?P<name>\w+)\.md\).*)$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*\*|\*|`|^#+ |^```.*$|^\|[-|]+\|$|\|", re.MULTILINE)
_MARKED = re.compile(r"([!-/:-@\[-`{-~])")
_AROUND = 36  # letters before and after a word that was found


@dataclass(frozen=True)
class GuidePage:
    """A page: its name in links, the heading that lists it, its Markdown, and its plain words."""

    name: str
    title: str
    text: str
    words: str
    group: str = ""


@dataclass(frozen=True)
class Hit:
    """A page that holds all words that are looked for, how often, and where first."""

    page: GuidePage
    places: int
    excerpt: str


def read_guide(languages: Sequence[str], keys: str = "") -> tuple[GuidePage, ...]:
    """All pages in their order, each in the first of the languages that has it, else in English.

    `keys` stands where a page wants the table of keys.

    Raises:
        OSError: the program's own files cannot be read.
    """
    contents = _read(_CONTENTS, ())
    found, group = [], ""
    for entry in _ENTRY.finditer(contents):
        if entry["group"]:
            group = entry["group"]
            continue
        text = _read(f"{entry['name']}.md", languages).replace(KEYS, keys)
        words = _plain(text)
        title = words.partition("\n")[0]
        found.append(GuidePage(entry["name"], title, text, words, group))
    return tuple(found)


def picture(name: str) -> Path:
    """Where a picture of the guide lies."""
    return paths.resource("guide", "pictures", Path(name).name)


def pictures_in(page: GuidePage) -> list[str]:
    """The pictures of a page, as it names them."""
    return [found[0].rpartition("(")[2].rstrip(")") for found in _PICTURE.finditer(page.text)]


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
    return _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text))).strip()


def _read(name: str, languages: Sequence[str]) -> str:
    places = [paths.resource("guide", language, name) for language in (*languages, ENGLISH)]
    place = next((place for place in places if place.is_file()), places[-1])
    return place.read_text(encoding="utf-8")
