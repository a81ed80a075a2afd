"""What a model that grew from another says of itself."""

from __future__ import annotations

from pathlib import Path

from jellygui.domain.promise import Promise, PromisedLimit
from jellygui.modelfile import ModelCard, ModelFile
from jellygui.modelfile.card import FoldAnswer
from jellygui.training.product import origin_of_grown
from tests.support.models import tiny_card


def test_a_promise_and_what_showed_it_stay_with_the_model(tmp_path: Path) -> None:
    """A model that grows from another was not measured by its answers."""
    card = tiny_card(species=("moon_jellyfish", "blue_jellyfish"))
    answers = (FoldAnswer(said="moon_jellyfish", truth="moon_jellyfish", confidence=0.9),)
    limit = PromisedLimit(confidence=0.8, right=59, count=59, low=0.95, is_own=True, is_shown=True)
    promise = Promise(wish=0.95, measured_on="a test", limits={"moon_jellyfish": limit})
    parent = ModelFile(
        tmp_path / "m.jellymodel",
        "0" * 64,
        card.model_copy(update={"fold_answers": answers, "promise": promise}),
        {},
    )
    grown = ModelCard(**origin_of_grown(parent, card.species))
    assert (grown.promise, grown.fold_answers) == (None, ())
    assert grown.parent == parent.model_id
