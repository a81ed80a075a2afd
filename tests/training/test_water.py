"""Empty water that the program draws: where it teaches, and that it never tests."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.configs import Preprocessing
from jellygui.domain.events import DatasetTold, Event, Note
from jellygui.domain.species import NONE_OF_THESE
from jellygui.images.water import empty_water
from jellygui.modelfile import read_model
from jellygui.tasks import RetrainHead, Train
from jellygui.training import fine_tune, new_head
from jellygui.training.dataset import read_dataset
from jellygui.training.examples import Photographs
from jellygui.training.quick import retrain_head
from jellygui.training.water import drawn_for
from tests.support.drawn import draw, save_photo
from tests.training.conftest import drain
from tests.training.test_none_of_these import RETRAIN, TRAIN, water

SAID = "of empty water, drawn by the program"


@pytest.mark.parametrize(("given", "count"), [(0, 0), (1, 1), (7, 2), (500, 32)])
def test_it_is_a_quarter_of_the_photographs_and_no_more_than_it_may(given: int, count: int) -> None:
    labels = [NONE_OF_THESE] * given + ["moon"] * 9
    events: list[Event] = []

    def kept() -> Generator[Event, None, int]:
        work = drawn_for(labels, side_px=16)
        while True:
            try:
                events.append(next(work))
            except StopIteration as stop:
                return len(stop.value)
        yield

    assert drain(kept()) == count
    assert [  # the process of each network of a comparison says it: it is told once
        isinstance(e, DatasetTold) and e.text.startswith(f"{count} ") and SAID in e.text
        for e in events
    ] == ([True] if count else [])


def test_it_stands_behind_the_photographs_and_is_none_of_these(few: Path) -> None:
    water(few / "Background", range(4))
    preprocessing = Preprocessing(size_px=32)
    data = drain(read_dataset(few, preprocessing))
    drawn = np.stack([empty_water(n, side_px=32) for n in range(3)])
    learned = Photographs.of(data, data.samples, preprocessing, drawn)
    count = len(data.samples)
    assert len(learned) == count + 3
    assert learned.species(np.arange(count, count + 3)).tolist() == [len(data.species) - 1] * 3
    mixed = learned.squares(np.array([count + 1, 0, count])).permute(0, 2, 3, 1).numpy()
    assert np.array_equal(mixed[0], drawn[1])
    assert np.array_equal(mixed[1], data.squares[data.samples[0].row])
    assert np.array_equal(mixed[2], drawn[0])


def test_new_and_quick_training_show_it_and_no_card_counts_it(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    water(few / "Background", range(14))
    courses = []
    fit = fine_tune.fit

    def watched(network, course, **more):  # type: ignore[no-untyped-def]
        courses.append(course)
        return fit(network, course, **more)

    monkeypatch.setattr(fine_tune, "fit", watched)
    config = TRAIN.model_copy(update={"epochs": 1})
    trained, quick = tmp_path / "trained.jellymodel", tmp_path / "quick.jellymodel"
    work = fine_tune.train_model(Train(dataset=few, start="scratch", out=trained, config=config))
    notes = [event.text for event in work if isinstance(event, Note)]
    (course,) = courses
    card = read_model(trained).card
    of_it = [entry for entry in card.trained_on if entry.label == NONE_OF_THESE]
    assert len(of_it) == 14
    teaching = sum(entry.role.value == "training" for entry in of_it)
    assert (course.training.truth == 2).sum() == teaching + -(-teaching // 4)
    assert (course.validation.truth == 2).sum() == sum(e.role.value == "validation" for e in of_it)
    assert sum(SAID in note for note in notes) == 1

    more = water(tmp_path / "more" / "Negatives", range(100, 106)).parent
    once = RETRAIN.model_copy(update={"epochs": 1})
    fitted = []
    fitted_head = new_head.fitted_head

    def seen(rows, truth, *others, **more):  # type: ignore[no-untyped-def]
        fitted.append((len(rows), truth))
        return fitted_head(rows, truth, *others, **more)

    monkeypatch.setattr(new_head, "fitted_head", seen)
    work = retrain_head(RetrainHead(model=trained, folder=more, out=quick, config=once))
    (said,) = (event.text for event in work if isinstance(event, Note) and SAID in event.text)
    drawn = int(said.partition(" ")[0])
    assert 0 < drawn <= 2
    ((count, truth),) = fitted
    assert truth[-drawn:].tolist() == [2] * drawn
    entries = read_model(quick).card.trained_on
    assert sum(entry.label == NONE_OF_THESE for entry in entries) == 20
    assert count == sum(entry.role.value == "training" for entry in entries) + drawn


def test_without_photographs_of_it_there_is_none(few: Path) -> None:
    save_photo(draw("moon_jellyfish", seed=1, size_px=(96, 80)), few / "moon" / "one more.jpg")
    config = TRAIN.model_copy(update={"epochs": 1})
    work = fine_tune.train_model(Train(dataset=few, start="scratch", out=None, config=config))
    assert not any(isinstance(event, Note) and SAID in event.text for event in work)
