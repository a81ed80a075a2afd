from __future__ import annotations

from pathlib import Path

import pytest

from jellygui import paths
from jellygui.gui.models.library import Entry
from jellygui.gui.models.tree import accuracy
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
    text = accuracy(Entry(model=other, name="m", revision=""))
    assert text.startswith(f"{rate.value * 100:.0f} % (")
    assert text.endswith(ending)
