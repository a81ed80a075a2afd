"""What a report is made of; pages of HTML and of paper lay the same blocks out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jellygui.report.chart_parts import Drawing

# A number that is not known.
NONE = "\N{EN DASH}"
# Of a chart, in the units of its drawing.
WIDTH = 780.0


@dataclass(frozen=True, kw_only=True)
class Heading:
    """The title of a section, or with `level` 3 of a part of one."""

    text: str
    level: int = 2


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """Words; `quiet` ones explain what stands above, `framed` ones are to be found at once."""

    text: str
    quiet: bool = False
    framed: bool = False


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Numbers that are read first: a name, the number, and what goes with it."""

    numbers: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Names and what they are."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Cell:
    """Of a table: what stands there, and in small letters below it, in italics if so wanted."""

    text: str
    below: str = ""
    italic: bool = False


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A table. `head` are the titles of its columns; the first `words` of them hold no numbers."""

    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    words: int = 1


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart, and what it shows."""

    drawing: Drawing
    caption: str


Block = Heading | Paragraph | Figures | Pairs | Sheet | Chart


@dataclass(frozen=True, kw_only=True)
class Report:
    """A title, and what stands below it.

    `language` is a code as `de`, `page` the pattern of a number of a page of paper, and `alone`
    stands at the foot of a page of HTML.
    """

    title: str
    blocks: Sequence[Block]
    foot: str
    language: str = "en"
    page: str = "Page {number} of {count}"
    alone: str = "This page needs no network."
