from __future__ import annotations

from jellygui.domain.events import PruneStep
from jellygui.domain.measurements import Rate
from jellygui.gui.train.pruning_words import what_it_costs


def test_species_that_nothing_watches_and_photographs_that_were_learned_are_said() -> None:
    rate = Rate(value=1, low=0.7, high=1, count=9)
    step = PruneStep(
        step=1,
        steps=2,
        parameters=10,
        multiply_adds=1,
        validation_accuracy=rate,
        validation_recall={"moon_jellyfish": rate},
        unwatched=("blue_jellyfish",),
        seen=4,
    )
    for before in (None, step):
        said = what_it_costs(step, before)
        assert "no validation photographs of blue jellyfish" in said
        assert "learned from 4 of the 9 photographs" in said
