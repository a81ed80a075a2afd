"""A report as PDF: pages of A4 with their numbers, painted by Qt.

A row of a table is never cut, its head stands on every page, and a title stays with what follows.
Lengths are points of the screen, 96 to an inch.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from jellygui import __version__
from jellygui.errors import JellyError
from jellygui.report.blocks import (
    Block,
    Cell,
    Chart,
    Figures,
    Heading,
    Pairs,
    Paragraph,
    Report,
    Sheet,
)
from jellygui.report.painting import ON_PAPER, paint
from jellygui.shown import on_screen

_DPI, _FINE = 96.0, 1200
# Letters are measured and set so many times as large, since Qt rounds what they are wide.
_GRAIN = 16
_PER_MM = _DPI / 25.4
_LEFT, _TOP, _BOTTOM = 16 * _PER_MM, 15 * _PER_MM, 18 * _PER_MM
_WIDTH = 210 * _PER_MM - 2 * _LEFT
_FOOT = 297 * _PER_MM - _BOTTOM
_FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial")
_LINE = 1.35  # of the size of letters
_TITLE_PX, _HEADING_PX, _PART_PX, _TEXT_PX, _SHEET_PX, _SMALL_PX = 25, 17, 14, 12.5, 11.5, 10
_FIGURE_PX, _FACT_NAME_PX = 25, 112.0
_COLUMN_AIR, _ROW_AIR, _MOST_STRETCH = 13.0, 4.0, 1.6
_LEAST_WORDS_PX, _MOST_WORDS_PX = 72.0, 120.0
_BESIDE_BAR = 14.0
_KEPT_TOGETHER = 4  # lines
_ACCENT = "#0072b2"
_MOST_LETTERS, _MOST_IN_CELL = 20_000, 300

Drawn = Callable[[QPainter], None]


def as_pdf(report: Report) -> bytes:
    """The pages of a report as PDF, with their fonts; in any thread.

    Raises:
        JellyError: this computer has no font, or the pages cannot be painted.
    """
    with _application():
        if not QFontDatabase.families():
            raise JellyError(
                "A PDF cannot be made: this computer has no font.",
                hint="Install one, for instance the package fonts-dejavu, or write the report as "
                "HTML.",
            )
        return _printed(report, _Layout(report).pages)


@contextmanager
def _application() -> Iterator[None]:
    """Qt's own fonts need an application; the command line has none, nor a screen perhaps."""
    if QGuiApplication.instance() is not None:
        yield
        return
    arguments = ["jellygui", "-platform", "offscreen"] if sys.platform == "linux" else ["jellygui"]
    made = QGuiApplication(arguments)
    try:
        yield
    finally:
        made.shutdown()


def _printed(report: Report, pages: Sequence[Sequence[Drawn]]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    writer.setResolution(_FINE)
    writer.setTitle(on_screen(report.title))
    writer.setCreator(f"JellyGUI {__version__}")
    painter = QPainter()
    if not painter.begin(writer):
        raise JellyError("The PDF cannot be made: its pages cannot be painted.")
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            painter.resetTransform()
            painter.scale(_FINE / _DPI, _FINE / _DPI)
            for draw in [*page, *_foot(report, number, len(pages))]:
                draw(painter)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _foot(report: Report, number: int, pages: int) -> Iterator[Drawn]:
    font, quiet = _font(_SMALL_PX), ON_PAPER.quiet
    y = _FOOT + 24
    counted = on_screen(report.page.format(number=number, count=pages))
    yield partial(_write, _LEFT, y, on_screen(report.foot), font, quiet)
    wide = _advance(counted, font)
    yield partial(_write, _LEFT + _WIDTH - wide, y, counted, font, quiet)


class _Line(NamedTuple):
    """One line of a cell."""

    text: str
    size_px: float
    italic: bool = False


def _font(size_px: float, *, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(round(size_px * _GRAIN))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setItalic(italic)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _advance(text: str, font: QFont) -> float:
    """How wide words are."""
    return QFontMetricsF(font).horizontalAdvance(text) / _GRAIN


def _write(x: float, y: float, text: str, font: QFont, colour: str, painter: QPainter) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.save()
    painter.translate(x, y)
    painter.scale(1 / _GRAIN, 1 / _GRAIN)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _rule(y: float, width: float, colour: str, painter: QPainter) -> None:
    painter.setPen(QPen(QColor(colour), 0.8))
    painter.drawLine(QPointF(_LEFT, y), QPointF(_LEFT + width, y))


def _bar(y: float, height: float, painter: QPainter) -> None:
    painter.fillRect(QRectF(_LEFT, y, 3, height), QColor(_ACCENT))


def _paint_chart(y: float, scale: float, chart: Chart, font: QFont, painter: QPainter) -> None:
    painter.save()
    painter.translate(_LEFT, y)
    painter.scale(scale, scale)
    paint(chart.drawing, painter, ON_PAPER, font, grain=_GRAIN)
    painter.restore()


def _wrapped(text: str, font: QFont, width: float, most: int = _MOST_LETTERS) -> list[str]:
    """The lines of a text, of a word's parts where it is too long for one."""
    whole = on_screen(text, most=most, lines=True)
    if "\n" not in whole and _advance(whole, font) <= width:
        return [whole]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    found: list[str] = []
    for part in whole.split("\n"):
        layout = QTextLayout(part, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * _GRAIN)
            begin = line.textStart()
            # Qt counts in units of 16 bits.
            units = part.encode("utf-16-le")[2 * begin : 2 * (begin + line.textLength())]
            found.append(units.decode("utf-16-le", "replace").rstrip())
        layout.endLayout()
    return found or [""]


class _Layout:
    """Lays blocks out, one below the other; `pages` hold what is drawn on each."""

    def __init__(self, report: Report) -> None:
        self.pages: list[list[Drawn]] = [[]]
        self._y = _TOP
        self._lines(report.title, _TITLE_PX, bold=True)
        self._y += 6
        blocks = list(report.blocks)
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            self._lay(block, following)

    def _lay(self, block: Block, following: Block | None) -> None:
        match block:
            case Heading():
                self._heading(block, following)
            case Paragraph():
                self._paragraph(block)
            case Figures():
                self._figures(block)
            case Pairs():
                self._pairs(block)
            case Sheet():
                self._sheet(block)
            case Chart():
                self._chart(block)

    def _new_page(self) -> None:
        self.pages.append([])
        self._y = _TOP

    def _make_room(self, height: float) -> bool:
        """Begin a page where so much has no room on this one; whether one was begun."""
        if self._y + height <= _FOOT or self._y <= _TOP:
            return False
        self._new_page()
        return True

    def _draw(self, drawn: Drawn) -> None:
        self.pages[-1].append(drawn)

    def _lines(
        self,
        text: str,
        size: float,
        *,
        x: float = 0,
        bold: bool = False,
        quiet: bool = False,
        bar: bool = False,
    ) -> None:
        font, step = _font(size, bold=bold), size * _LINE
        lines = _wrapped(text, font, _WIDTH - x)
        if len(lines) <= _KEPT_TOGETHER:
            self._make_room(len(lines) * step)
        for line in lines:
            self._make_room(step)
            colour = ON_PAPER.quiet if quiet else ON_PAPER.ink
            if bar:
                self._draw(partial(_bar, self._y, step))
            self._draw(partial(_write, _LEFT + x, self._y + size, line, font, colour))
            self._y += step

    def _heading(self, block: Heading, following: Block | None) -> None:
        size = _HEADING_PX if block.level == 2 else _PART_PX
        above = 22 if block.level == 2 else 12
        self._y += above if self._y > _TOP else 0
        self._make_room(size * _LINE + 6 + _beginning(following))
        self._lines(block.text, size, bold=True)
        self._y += 4

    def _paragraph(self, block: Paragraph) -> None:
        size = _SMALL_PX + 0.5 if block.quiet else _TEXT_PX
        self._y += 6 if block.framed else 0
        self._lines(
            block.text,
            size,
            quiet=block.quiet,
            bar=block.framed,
            x=_BESIDE_BAR if block.framed else 0,
        )
        self._y += 8

    def _figures(self, block: Figures) -> None:
        self._make_room(_FIGURE_PX * _LINE + 3 * _SMALL_PX * _LINE)
        self._y += 10
        width = _WIDTH / max(1, len(block.numbers))
        lowest = self._y
        for place, (name, number, below) in enumerate(block.numbers):
            x, y = _LEFT + place * width, self._y
            for text, size, colour in (
                (name, _SMALL_PX + 1, ON_PAPER.quiet),
                (number, _FIGURE_PX, ON_PAPER.ink),
                (below, _SMALL_PX + 1, ON_PAPER.quiet),
            ):
                font = _font(size, bold=size == _FIGURE_PX)
                for line in _wrapped(text, font, width - _COLUMN_AIR):
                    self._draw(partial(_write, x, y + size, line, font, colour))
                    y += size * _LINE
            lowest = max(lowest, y)
        self._y = lowest + 10

    def _pairs(self, block: Pairs) -> None:
        font, step = _font(_SHEET_PX + 0.5), (_SHEET_PX + 0.5) * _LINE
        self._y += 4
        for name, value in block.rows:
            names = _wrapped(name, font, _FACT_NAME_PX - _COLUMN_AIR)
            values = _wrapped(value, font, _WIDTH - _FACT_NAME_PX, 4000)
            self._make_room(max(len(names), min(len(values), 8)) * step)
            top, page = self._y, len(self.pages)
            for line in values:
                self._make_room(step)
                self._draw(
                    partial(
                        _write, _LEFT + _FACT_NAME_PX, self._y + _SHEET_PX, line, font, ON_PAPER.ink
                    )
                )
                self._y += step
            for number, line in enumerate(names):
                y = top + number * step + _SHEET_PX
                self.pages[page - 1].append(partial(_write, _LEFT, y, line, font, ON_PAPER.quiet))
            if page == len(self.pages):
                self._y = max(self._y, top + len(names) * step)
            self._y += 2
        self._y += 8

    def _chart(self, block: Chart) -> None:
        drawing = block.drawing
        scale = _WIDTH / drawing.width
        height = drawing.height * scale
        caption = _wrapped(block.caption, _font(_SMALL_PX + 0.5), _WIDTH)
        self._make_room(height + 8 + len(caption) * (_SMALL_PX + 0.5) * _LINE)
        self._y += 4
        self._draw(partial(_paint_chart, self._y, scale, block, _font(_SHEET_PX)))
        self._y += height + 4
        self._lines(block.caption, _SMALL_PX + 0.5, quiet=True)
        self._y += 8

    def _sheet(self, block: Sheet) -> None:
        widths = _widths(block)
        self._y += 4
        for number, cells in enumerate(block.rows):
            row = [_cell_lines(cell, width) for cell, width in zip(cells, widths, strict=True)]
            height = max(_height(lines) for lines in row) + 2 * _ROW_AIR
            if number == 0 or self._make_room(height):
                self._head(block, widths, height)
            self._row(row, widths, block.words, height)
            self._y += height
            self._draw(partial(_rule, self._y, _whole(widths), ON_PAPER.rule))
        self._y += 10

    def _head(self, block: Sheet, widths: Sequence[float], following: float) -> None:
        """The head of a table, with room for the row below it."""
        font = _font(_SHEET_PX)
        row = [
            [_Line(line, _SHEET_PX) for line in _wrapped(name, font, width)]
            for name, width in zip(block.head, widths, strict=True)
        ]
        height = max(_height(lines) for lines in row) + 2 * _ROW_AIR
        self._make_room(height + following)
        for place, lines in enumerate(row):  # at the foot of the head
            self._cell(
                lines,
                place,
                widths,
                self._y + height - _ROW_AIR - _height(lines),
                block.words,
                ON_PAPER.quiet,
            )
        self._y += height
        self._draw(partial(_rule, self._y, _whole(widths), ON_PAPER.ink))

    def _row(
        self,
        row: Sequence[Sequence[_Line]],
        widths: Sequence[float],
        words: int,
        height: float,
    ) -> None:
        for place, lines in enumerate(row):
            top = self._y + (height - _height(lines)) / 2
            self._cell(lines, place, widths, top, words, ON_PAPER.ink)

    def _cell(
        self,
        lines: Sequence[_Line],
        place: int,
        widths: Sequence[float],
        top: float,
        words: int,
        colour: str,
    ) -> None:
        left = _LEFT + sum(widths[:place]) + place * _COLUMN_AIR
        for text, size, italic in lines:
            font = _font(size, italic=italic)
            x = left
            if place >= words:
                x += widths[place] - _advance(text, font)
            ink = ON_PAPER.quiet if size < _SHEET_PX else colour
            self._draw(partial(_write, x, top + size, text, font, ink))
            top += size * _LINE


def _cell_lines(cell: Cell, width: float) -> list[_Line]:
    return [
        _Line(line, float(size), italic)
        for text, size, italic in (
            (cell.text, _SHEET_PX, False),
            (cell.below, _SMALL_PX, cell.italic),
        )
        for line in (
            _wrapped(text, _font(size, italic=italic), width, _MOST_IN_CELL) if text else ()
        )
    ]


def _whole(widths: Sequence[float]) -> float:
    """How wide a table is."""
    return sum(widths) + _COLUMN_AIR * (len(widths) - 1)


def _height(lines: Sequence[_Line]) -> float:
    return sum(line.size_px * _LINE for line in lines)


def _beginning(block: Block | None) -> float:
    """How much of a block has to stand below its title."""
    match block:
        case Chart(drawing=drawing):
            return drawing.height * _WIDTH / drawing.width + 3 * _SMALL_PX * _LINE
        case Sheet():
            return 5 * _SHEET_PX * _LINE
        case None:
            return 0
        case _:
            return 3 * _TEXT_PX * _LINE


def _widths(block: Sheet) -> list[float]:
    """How wide the columns are: numbers whole, words in what is left."""
    normal = _font(_SHEET_PX)
    columns = []
    for place, name in enumerate(block.head):
        words = name.split("\n") if "\n" in name else name.split()
        longest = [_advance(word, normal) for word in words]
        cells = [row[place] for row in block.rows]
        texts = {line for cell in cells for line in cell.text.split("\n")}
        belows = {(cell.below, cell.italic) for cell in cells}
        whole = [_advance(on_screen(text), normal) for text in texts]
        whole += [
            _advance(on_screen(text), _font(_SMALL_PX, italic=italic)) for text, italic in belows
        ]
        columns.append(max([*longest, *whole, 24.0]) + 1)
    room = _WIDTH - _COLUMN_AIR * (len(columns) - 1)
    # The first column takes what the others leave: its words may have lines.
    columns[1 : block.words] = [min(width, _MOST_WORDS_PX) for width in columns[1 : block.words]]
    least = min(columns[0], _LEAST_WORDS_PX)
    others = sum(columns[1:])
    if others > room - least:
        columns[1:] = [width * (room - least) / others for width in columns[1:]]
        others = room - least
    # A table of few columns is no wider than it must be: who reads along a row finds its number.
    columns[0] = min(room - others, columns[0] * _MOST_STRETCH)
    return columns
