from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui.models.library import ModelEntry
from jellygui.gui.models.tree import (
    ACCURACY,
    DATA,
    DATE,
    NAME,
    PARAMETERS,
    SIZE,
    SPECIES,
    SPEED,
    ModelsTree,
    accuracy,
)
from jellygui.gui.models.tree_view import ModelsView
from jellygui.modelfile import read_model, write_model


@pytest.mark.parametrize(
    ("measured_on", "ending"),
    [("test photographs", "n = 7"), ("validation photographs", "n = 7, on validation photographs")],
)
def test_figures_of_one_column_are_of_one_kind_or_say_that_they_are_not(
    tmp_path: Path, measured_on: str, ending: str
) -> None:
    model = read_model(paths.bundled_model())
    found = model.card.measurements[0]
    rate = found.accuracy.model_copy(update={"count": 7})
    found = found.model_copy(update={"measured_on": measured_on, "accuracy": rate})
    other = write_model(
        tmp_path / "m.jellymodel",
        card=model.card.model_copy(update={"measurements": (found,)}),
        onnx=model.onnx_bytes(),
        weights=model.weights(),
        replay=model.replay(),
    )
    text = accuracy(ModelEntry(model=other, name="m", revision=""))
    assert text.startswith(f"{rate.value * 100:.0f} % (")
    assert text.endswith(ending)


@pytest.mark.parametrize("speed_ms", [None, 12.5])
def test_columns_give_way_to_the_names_of_models(qtbot: QtBot, speed_ms: float | None) -> None:
    model = read_model(paths.bundled_model())
    names = ("jellyfish-6", "Survey 2024, retrained", "Survey 2024, retrained 2")
    tree, empty = ModelsTree(), () if speed_ms else (SPEED,)
    view = ModelsView(tree)
    qtbot.addWidget(view)
    tree.show(
        [
            ModelEntry(
                model=model, name=name, revision="5e49180", is_in_use=not n, speed_ms=speed_ms
            )
            for n, name in enumerate(names)
        ]
    )
    view.show()
    gone: list[tuple[int, ...]] = []
    for width in range(1400, 200, -20):
        view.resize(width, 300)
        hidden = tuple(n for n in range(tree.columnCount()) if view.isColumnHidden(n))
        if not gone or gone[-1] != hidden:
            gone.append(hidden)
        assert view.columnWidth(NAME) >= view.sizeHintForColumn(NAME) or len(hidden) == 6
    order = [*empty, *(n for n in (DATA, SIZE, PARAMETERS, SPEED, DATE, SPECIES) if n not in empty)]
    assert gone == [tuple(sorted(order[:count])) for count in range(7)]
    assert not view.isColumnHidden(ACCURACY)
    view.resize(1400, 300)
    assert not any(map(view.isColumnHidden, range(tree.columnCount())))
