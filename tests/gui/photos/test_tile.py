from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import PhotoRow
from jellygui.domain.labels import UNSURE, Annotation, AnnotationItem, FileState
from jellygui.domain.stacks import Stack, StackTally
from jellygui.gui.photos.thumbnails import Thumbnail
from jellygui.gui.photos.tile import Tile, TileState
from tests.support.browsing import made_rows, names
from tests.support.drawn import SPECIES

PLAIN = TileState(selected=False, current=False, focused=False)


@pytest.fixture
def row() -> PhotoRow:
    (made,) = made_rows([Path("a.jpg")])
    assert made.prediction is not None
    return replace(made, prediction=replace(made.prediction, confidence=0.8, identified=True))


def painted(
    qtbot: QtBot,
    row: PhotoRow | None,
    *,
    image: QImage | None = None,
    state: TileState = PLAIN,
    blind: bool = False,
) -> QImage:
    widget = QWidget()
    qtbot.addWidget(widget)
    tile = Tile()
    tile.caption.names = names()
    tile.caption.is_blind = blind
    tile.begin(widget)
    ground = QImage(tile.size, QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    thumbnail = Thumbnail(image, tile.box) if image is not None else None
    tile.paint(painter, QRect(ground.rect()), row, thumbnail, state)
    painter.end()
    return ground


def filled(width: int, height: int) -> QImage:
    image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def red_box(image: QImage) -> tuple[int, int]:
    reds = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor("red")
    ]
    xs, ys = [x for x, _ in reds], [y for _, y in reds]
    assert len(reds) == (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)
    return max(xs) - min(xs) + 1, max(ys) - min(ys) + 1


@pytest.mark.parametrize("size", [(160, 120), (60, 120), (160, 40), (320, 240), (40, 30)])
def test_a_photograph_is_whole_and_not_distorted(
    qtbot: QtBot, row: PhotoRow, size: tuple[int, int]
) -> None:
    width, height = red_box(painted(qtbot, row, image=filled(*size)))
    assert width <= 160 and height <= 120  # noqa: PT018
    assert width == 160 or height == 120
    assert width / height == pytest.approx(size[0] / size[1], rel=0.03)


def test_states_look_different(qtbot: QtBot, row: PhotoRow) -> None:
    same = Annotation(label=row.prediction.species if row.prediction else "")
    variants = [
        row,
        None,
        replace(row, prediction=None),
        replace(row, annotation=same),
        replace(row, annotation=replace(same, individuals=3)),
        replace(row, annotation=replace(same, more=(AnnotationItem(SPECIES[0]),))),
        replace(row, annotation=replace(same, more=(AnnotationItem(SPECIES[0], 2),))),
        replace(row, annotation=Annotation(label=UNSURE)),
        replace(row, is_copy=True),
        replace(row, state=FileState.UNREADABLE, reason="is cut off"),
    ]
    pictures = [painted(qtbot, variant, image=filled(160, 120)) for variant in variants]
    for state in (TileState(True, False, False), TileState(False, True, True)):
        pictures.append(painted(qtbot, row, image=filled(160, 120), state=state))
    pictures.append(painted(qtbot, row, image=filled(160, 120), blind=True))
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)


def test_a_blind_tile_says_nothing_of_the_prediction(qtbot: QtBot, row: PhotoRow) -> None:
    assert row.prediction is not None
    other = replace(
        row, prediction=replace(row.prediction, species="moon_jellyfish", confidence=0.1)
    )
    assert painted(qtbot, row, blind=True) == painted(qtbot, other, blind=True)
    assert painted(qtbot, row) != painted(qtbot, other)


def test_a_stack_looks_like_one_and_says_what_is_in_it(qtbot: QtBot, row: PhotoRow) -> None:
    folded = Stack(key=1, size=12, is_open=False, is_first=True)
    same = StackTally(total=12, spoken=12, by_label=((SPECIES[0], 12),))
    states = [
        PLAIN,
        replace(PLAIN, contradicts=True),
        replace(PLAIN, stack=folded, tally=same),
        replace(PLAIN, stack=replace(folded, size=13), tally=same),
        replace(PLAIN, stack=folded, tally=replace(same, spoken=3)),
        replace(PLAIN, stack=folded, tally=replace(same, by_label=((SPECIES[0], 9), (None, 3)))),
        replace(PLAIN, stack=replace(folded, is_open=True)),
        replace(PLAIN, stack=replace(folded, is_open=True, is_first=False)),
    ]
    seen = [painted(qtbot, row, image=filled(160, 120), state=state) for state in states]
    assert all(seen[n] != seen[m] for n in range(len(seen)) for m in range(n))
    many = replace(same, by_label=tuple((key, 1000) for key in SPECIES))  # what has no room: …
    painted(qtbot, row, state=replace(PLAIN, stack=folded, tally=many))
