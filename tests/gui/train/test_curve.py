from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from jellygui.domain.contest import contest
from jellygui.domain.events import BatchTrained, Contested, EpochDone, ModelSaved, Note
from jellygui.gui.train.curve import EPOCH_COLUMNS, ShownRun


def epoch(number: int, accuracy: float | None, stage: str = "retraining") -> EpochDone:
    return EpochDone(
        stage=stage,
        epoch=number,
        epochs=4,
        training_loss=1 / number,
        training_accuracy=0.5,
        validation_loss=None if accuracy is None else 0.7,
        validation_accuracy=accuracy,
        elapsed_s=2.0 * number,
    )


def test_the_best_of_equals_is_the_one_that_is_kept() -> None:
    run = ShownRun("Run 1")
    run.hear([epoch(1, 0.5), epoch(2, 0.8), epoch(3, 0.8), epoch(4, 0.6)])
    assert (run.best, run.as_good) == (2, 1)
    run.hear([replace(epoch(5, 0.8), validation_loss=0.6), epoch(6, 0.8)])
    assert (run.best, run.as_good) == (4, 3)
    # As where epochs are kept: a later stage begins anew.
    run.hear([epoch(1, 0.7, stage="after pruning")])
    assert (run.best, run.as_good) == (6, 0)


def test_without_validation_no_epoch_is_best() -> None:
    run = ShownRun("Run 1")
    run.hear([epoch(1, None)])
    assert run.best is None


def test_batches_of_a_second_stage_stand_behind_the_first() -> None:
    run = ShownRun("Run 1")
    run.hear([BatchTrained(epoch=1, epochs=3, batch=2, batches=2, loss=3.0), epoch(1, 0.5)])
    run.hear([BatchTrained(epoch=1, epochs=3, batch=1, batches=2, loss=2.0)])
    assert run.batches == [(1.0, 3.0), (1.5, 2.0)]


def test_time_left_follows_the_pace() -> None:
    run = ShownRun("Run 1")
    assert run.left_s() is None
    run.hear([epoch(1, 0.5), epoch(2, 0.5)])
    assert run.left_s() == 4.0


def test_notes_alone_move_no_curve() -> None:
    run = ShownRun("Run 1")
    assert not run.hear([Note("Getting ready.")])
    assert run.notes == ["Getting ready."]


def test_the_table_holds_every_epoch() -> None:
    run = ShownRun("Run 1")
    run.hear([epoch(1, None), epoch(2, 0.75)])
    rows = [dict(zip(EPOCH_COLUMNS, row, strict=True)) for row in run.rows()]
    assert [row["epoch"] for row in rows] == [1, 2]
    assert [row["validation_accuracy"] for row in rows] == [None, 0.75]
    assert {row["run"] for row in rows} == {"Run 1"}


def test_a_contest_calls_the_new_model_by_the_name_that_it_has_got() -> None:
    right = np.array([True, False])
    found = contest(["x", "y"], right, ~right, ["1", "2"], new="taught", old="o")
    run = ShownRun("Run 1")
    run.hear([Contested(contest=found), ModelSaved(path=Path("taught 2.jellymodel"), model_id="1")])
    assert run.contest is not None
    assert run.contest.words.startswith("“taught 2” against “o”: ")
