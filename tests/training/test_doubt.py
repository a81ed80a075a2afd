"""Labels of a folder that are perhaps wrong, by what a network sees that never learned them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jellygui.domain.doubts import Doubtful
from jellygui.domain.events import LabelsDoubted, Note
from jellygui.tasks import FindDoubts
from jellygui.training.doubt import find_doubts
from tests.support.drawn import draw, save_photo
from tests.support.models import tiny_model

KINDS = ("barrel_jellyfish", "compass_jellyfish", "moon_jellyfish")
EACH = 9


@pytest.fixture(scope="module")
def misfiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three folders, in each of two a photograph that belongs elsewhere; one with a copy."""
    folder = tmp_path_factory.mktemp("misfiled")
    for kind in KINDS:
        for seed in range(EACH):
            save_photo(draw(kind, seed=seed, size_px=(240, 200)), folder / kind / f"{seed}.jpg")
    moved = folder / "barrel_jellyfish" / "moon.jpg"
    shutil.move(folder / "moon_jellyfish" / "4.jpg", moved)
    shutil.copy(moved, moved.with_name("aug-3-moon.jpg"))
    shutil.move(folder / "compass_jellyfish" / "2.jpg", folder / "moon_jellyfish" / "2c.jpg")
    # The same picture under two names contradicts itself, which is another fault.
    shutil.copy(folder / "moon_jellyfish" / "0.jpg", folder / "compass_jellyfish" / "m.jpg")
    save_photo(draw("blue_jellyfish", seed=1, size_px=(240, 200)), folder / "Blue jelly" / "1.jpg")
    return folder


def found_in(task: FindDoubts) -> tuple[tuple[Doubtful, ...], list[str]]:
    events = list(find_doubts(task))
    (last,) = (event for event in events if isinstance(event, LabelsDoubted))
    return last.found, [event.text for event in events if isinstance(event, Note)]


def test_what_lies_in_the_wrong_folder_comes_first(misfiled: Path) -> None:
    found, notes = found_in(FindDoubts(dataset=misfiled))
    first, second = found[:2]
    by_name = {one.path.name: one for one in (first, second)}
    assert {*by_name} == {"moon.jpg", "2c.jpg"}
    moon, compass = by_name["moon.jpg"], by_name["2c.jpg"]
    assert (moon.label, moon.suggestion, moon.copies) == ("barrel_jellyfish", "moon_jellyfish", 1)
    assert (compass.label, compass.suggestion) == ("moon_jellyfish", "compass_jellyfish")
    assert first.doubt > 0.5
    assert all(one.doubt < 0.2 for one in found[2:])
    assert not {"0.jpg", "m.jpg"} & {one.path.name for one in found if one.label != moon.label}
    assert any("Not judged" in text and "Blue jelly" in text for text in notes)
    assert any(text.startswith(f"{len(found)} of {3 * EACH} labels are doubted") for text in notes)


def test_a_model_file_can_be_asked_instead(misfiled: Path, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "m.jellymodel", seed=1)
    found, _ = found_in(FindDoubts(dataset=misfiled, model=model.path))
    assert all(one.label != one.suggestion for one in found)
