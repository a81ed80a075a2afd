"""A name that stands by itself begins with a capital; within a sentence it does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jellygui.domain.labels import NONE_OF_THESE, UNSURE, Annotation
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.gui.photos.preview import Preview
from jellygui.gui.photos.tile_ink import TileInk
from jellygui.gui.photos.wording import describe
from tests.gui.photos.test_tile import painted
from tests.support.browsing import made_rows


@pytest.mark.parametrize(
    ("label", "alone"),
    [
        ("moon", "Moon jellyfish"),
        ("oregople", "Øregople"),
        ("latin", "Aurelia aurita"),
        ("other_script", "ミズクラゲ"),
        (UNSURE, "Unsure"),
        (NONE_OF_THESE, "None of these"),
        ("of_an_old_model", "Of an old model"),
    ],
)
def test_a_name_by_itself(label: str, alone: str) -> None:
    called = {
        "moon": "moon jellyfish",
        "oregople": "øregople",
        "latin": "Aurelia aurita",
        "other_script": "ミズクラゲ",
    }
    names = LabelNames([NamedSpecies(key=key, name=name) for key, name in called.items()])
    assert names.title(label) == alone
    assert names.name(label) == called.get(label, alone[0].lower() + alone[1:])
    assert names.perhaps(label) == f"{alone}?"
    assert names.model_said(label) == f"Model: {names.name(label)}"


def test_tile_and_preview_begin_with_a_capital(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (row,) = made_rows([Path("a.jpg")])
    assert row.prediction is not None
    names = LabelNames([NamedSpecies(key=row.prediction.species, name="moon jellyfish")])
    written: list[str] = []
    monkeypatch.setattr(
        TileInk, "write", lambda ink, painter, rect, text, **_: written.append(text)
    )
    monkeypatch.setattr("tests.gui.photos.test_tile.names", lambda: names)
    corrected = replace(row, annotation=Annotation(label=NONE_OF_THESE))
    for shown in (row, corrected, replace(row, prediction=None)):
        painted(qtbot, shown)
    painted(qtbot, row, blind=True)
    written = [text for text in written if text[-1] != "%" and "." not in text]
    assert {"None of these", "Not yet classified", "What is it?"} < {*written}
    assert not [text for text in written if text[0].islower()], written
    preview = Preview()
    qtbot.addWidget(preview)
    preview.set_names(names)
    preview.show_row(corrected)
    assert preview._label.text() == "None of these"
    assert describe(corrected, names).startswith("You say none of these, the model says moon jelly")
    preview.close_threads()
