"""A new head on what the network sees already, without torch and without an export."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import numpy as np
import numpy.typing as npt

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.last_layer import fitted_head
from jellygui.classifier.limits import Floats
from jellygui.domain.events import Contested, Event, ModelSaved, Note
from jellygui.domain.species import NONE_OF_THESE, in_number
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile, read_replay
from jellygui.modelfile.lineage import adopted, held_back_of, settled, united, with_new_species
from jellygui.modelfile.replay import Kept, replay_of
from jellygui.onnx_graphs.head import directions, distance_of, head_of, replace_head
from jellygui.tasks import FitHead
from jellygui.training.heard import NetworkOutputs, bounds_after, difference, held, measured
from jellygui.training.product import Product, origin_of_grown, write_product
from jellygui.training.water import drawn_for


def fit_head(task: FitHead) -> Generator[Event, None, ModelSaved]:
    """Teach a model new photographs by their embeddings alone.

    Raises:
        JellyError: the model remembers no embeddings, or the photographs cannot teach it.
    """
    parent, photographs, out, config = task.parent, task.photographs, task.out, task.config
    replay = read_replay(parent)
    if replay.embeddings is None:
        raise JellyError(
            f"“{parent.path}” keeps no embeddings of its photographs; an earlier version made it.",
            hint="Retrain all upper layers instead of the head only.",
        )
    known = settled(parent.card, task.retired)
    replay = replay.without({*task.retired, *task.held_back, *held_back_of(photographs, known)})
    assert replay.embeddings is not None
    new = adopted(photographs, known)
    kinds, new, notes = with_new_species(parent.card, new, task.species)
    for note in notes:
        yield Note(note)
    trained_on = united(known, new)
    by_hash = {entry.content_hash: entry for entry in trained_on}
    row = {entry.content_hash: place for place, entry in enumerate(photographs)}
    kept: dict[str, Kept] = {}
    for place, entry in enumerate(replay.entries):
        activations = replay.activations[place] if place < len(replay.activations) else None
        kept[entry.content_hash] = (replay.embeddings[place], activations)
    for entry in new:
        _, activations = kept.get(entry.content_hash, (None, None))
        kept[entry.content_hash] = (task.embeddings[row[entry.content_hash]], activations)

    old = head_of(parent.onnx_bytes())
    keys = [kind.key for kind in kinds]
    entries = [by_hash[name] for name in kept]
    seen = np.stack([kept[entry.content_hash][0] for entry in entries]).astype(np.float32)
    truth = np.array([keys.index(entry.label) for entry in entries])
    teaching = np.array([entry.role is Role.TRAINING for entry in entries])
    given = len({entry.content_hash for entry in new if entry.role is Role.TRAINING})
    yield Note(
        f"A new head for {in_number(keys)}, from {given} given photographs and "
        f"{int(teaching.sum()) - given} remembered ones."
    )
    added = len(keys) - len(old["bias"])
    weight = np.pad(old["weight"], ((0, added), (0, 0)))
    bias = np.pad(old["bias"], (0, added))
    labels = [entry.label for entry in new if entry.role is Role.TRAINING]
    taught = np.isin(keys, labels)
    water = yield from _water_seen(parent, labels, seen.shape[1])
    of_water = np.full(len(water), keys.index(NONE_OF_THESE) if len(water) else 0)
    weight, bias = yield from fitted_head(
        np.concatenate([seen[teaching], water]),
        np.concatenate([truth[teaching], of_water]),
        weight,
        bias,
        pull=config.pull,
        taught=taught,
    )
    centres = centres_of(seen[teaching], truth[teaching], keys, old["centres"])
    heard = NetworkOutputs(
        entries=entries, logits=seen @ weight.T + bias, distance=distance_of(seen, centres)
    )
    before = NetworkOutputs(
        entries=entries,
        logits=seen @ old["weight"].T + old["bias"],
        distance=distance_of(seen, old["centres"]),
    )
    known_keys = parent.card.species_keys
    yield Note(difference(before, heard, known_keys))
    yield Contested(contest=held(before, heard, keys, old=parent.card.name, new=out.stem))
    bounds, said = bounds_after(heard, keys, parent.card)
    grown = added * (weight.shape[1] + 1)
    product = Product(
        onnx=replace_head(parent.onnx_bytes(), weight=weight, bias=bias, centres=centres),
        precision=parent.card.precision,
        precision_note=f"{parent.card.precision} as in the parent. {said}",
        bounds=bounds,
        measurements=measured(heard, keys, bounds),
        replay=replay_of(kept, replay.scale, trained_on),
        weights={**parent.weights(), "head.weight": weight, "head.bias": bias},
        parameters=parent.card.parameters + grown,
        multiply_adds=parent.card.multiply_adds + grown,
    )
    origin = origin_of_grown(parent, kinds, retrain=config)
    return (yield from write_product(product, out, origin=origin, trained_on=trained_on))


def _water_seen(
    parent: ModelFile, labels: Sequence[str], size: int
) -> Generator[Event, None, Floats]:
    """What the model sees [W, `size`] in the drawn water that goes with photographs so labelled."""
    drawn = yield from drawn_for(labels, side_px=parent.card.preprocessing.size_px)
    answers = Classifier(parent).predict(drawn) if len(drawn) else []
    seen = np.array([answer.embedding for answer in answers], np.float32)
    return seen.reshape(len(answers), size)


def centres_of(
    seen: Floats, truth: npt.NDArray[np.intp], keys: Sequence[str], old: Floats
) -> Floats:
    """The mean direction of each species [K, D]; that of `old` where there are no embeddings.

    None of these have no centre (0): a photograph that is like one of them is like no species.
    """
    sums = np.zeros((len(keys), seen.shape[1]), np.float32)
    np.add.at(sums, truth, directions(seen))
    for place in set(range(len(old))) - set(truth.tolist()):
        sums[place] = old[place]
    sums[[key == NONE_OF_THESE for key in keys]] = 0
    return directions(sums)
