"""What is painted is made fit for the screen, and has the colours that it was given."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from jellygui.report.chart_parts import Area, Box, Dot, Drawing, Line, Part, Spot, Words
from jellygui.report.painting import ON_PAPER, paint
from tests.support.reported import HOSTILE


def painted(parts: Sequence[Part], *, grain: int = 1) -> QImage:
    image = QImage(100, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing = Drawing(width=100, height=60, parts=parts, name="a chart")
    paint(drawing, painter, ON_PAPER, QFont(), grain=grain)
    painter.end()
    return image


def colour_at(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def test_names_are_painted_as_text_whose_unseen_letters_are_written_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    original = QPainter.drawText
    monkeypatch.setattr(
        QPainter, "drawText", lambda self, at, text: (said.append(text), original(self, at, text))
    )
    painted([Words(at=(50, 30), text=HOSTILE, anchor="middle"), Words(at=(1, 1), text="a")])
    assert said == [HOSTILE.replace("\u202e", r"\u202e").replace("\x1b", r"\x1b"), "a"]


def test_every_part_has_its_colour_and_place(qtbot: QtBot) -> None:
    image = painted(
        [
            Area(rings=[[(0, 0), (50, 0), (50, 60), (0, 60)]], kind="sea"),
            Area(rings=[[(0, 0), (20, 0), (20, 20), (0, 20)]], kind="land"),
            Box(x=60, y=10, width=20, height=20, colour="#d55e00"),
            Box(x=60, y=35, width=20, height=20, colour="#d55e00", pale=True),
            Dot(centre=(35, 40), radius=8, colour="#0072b2"),
            Dot(centre=(10, 50), radius=5, kind="hollow"),
            Line(start=(90, 0), end=(90, 60), kind="whisker"),
            Spot(x=0, y=0, width=100, height=60, text="not seen"),
        ]
    )
    assert colour_at(image, 40, 10) == ON_PAPER.sea
    assert colour_at(image, 10, 10) == ON_PAPER.land
    assert colour_at(image, 70, 20) == "#d55e00"
    pale = image.pixelColor(70, 45)
    assert 0xD5 < pale.red() < 0xFF
    assert colour_at(image, 35, 40) == "#0072b2"
    assert colour_at(image, 10, 50) == ON_PAPER.paper
    assert image.pixelColor(90, 30).lightness() < 140
    assert colour_at(image, 98, 30) == "#ffffff"


def test_letters_that_qt_shall_not_round_are_as_large_as_the_others(qtbot: QtBot) -> None:
    words = [Words(at=(5, 40), text="MMMM")]
    plain, fine = painted(words), painted(words, grain=16)
    dark = [
        sum(image.pixelColor(x, y).lightness() < 128 for x in range(100) for y in range(60))
        for image in (plain, fine)
    ]
    assert min(dark) > 0
    assert max(dark) / min(dark) < 2
