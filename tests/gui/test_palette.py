from __future__ import annotations

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE
from jellygui.gui.palette import look_of, mark_icon


def test_56_species_look_different() -> None:
    looks = [look_of("x", place) for place in range(56)]
    assert len({(look.colour.name(), look.shape) for look in looks}) == 56


def test_neighbours_differ_in_colour_and_in_shape() -> None:
    for place in range(100):
        one, other = look_of("x", place), look_of("x", place + 1)
        assert one.colour != other.colour
        assert one.shape != other.shape


def test_what_is_no_species_has_a_shape_of_its_own() -> None:
    shapes = {look_of(label, -1).shape for label in (NONE_OF_THESE, UNSURE, UNIDENTIFIED)}
    assert len(shapes) == 3
    assert not shapes & {look_of("x", place).shape for place in range(8)}


def test_every_mark_shows_something(qtbot: QtBot) -> None:
    pictures = set()
    for place in range(56):
        image = mark_icon("x", place).pixmap(QSize(16, 16), 1.0).toImage()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == 56
