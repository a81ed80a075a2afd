"""The model file of a network that grew from another one and kept its lower layers."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx

from jellygui.classifier.limits import Bounds, Floats
from jellygui.classifier.session import Outputs
from jellygui.domain.configs import Config
from jellygui.domain.events import Contested, Event, Heartbeat, ModelSaved, Note
from jellygui.domain.split import Role
from jellygui.modelfile import CardPhotograph, ModelFile, SpeciesEntry
from jellygui.modelfile.replay import replay_of
from jellygui.onnx_graphs.cut import can_be_cut, joined, lower_part, upper_part
from jellygui.onnx_graphs.head import head_of, replace_head
from jellygui.onnx_graphs.quantise import quantise
from jellygui.training.forms import onnx_form, upper_form
from jellygui.training.heard import NetworkOutputs, bounds_after, difference, held, measured
from jellygui.training.lesson import Lesson
from jellygui.training.networks import Network, arrays, count_multiply_adds, count_parameters
from jellygui.training.new_head import centres_of
from jellygui.training.precision import may_be_int8
from jellygui.training.product import (
    Precision,
    Product,
    origin_of_grown,
    outputs_for,
    together,
    write_product,
)

_BATCH = 32
_CALIBRATION = 400
_COMPARED = 1000
_WHY_NOT_INT8 = "the parent has no int8 form whose lower part could be kept."

Places = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False, kw_only=True)
class Growth:
    """What a model is made with that keeps its parent's lower layers.

    `recipe` is what its card says of how it was made, beside what the parent's says; `limits`
    are what is not set on photographs, where it learned from those that it could be set on.
    """

    parent: ModelFile
    lesson: Lesson
    species: tuple[SpeciesEntry, ...]
    trained_on: tuple[CardPhotograph, ...]
    int8_margin: float
    recipe: Mapping[str, Config]
    limits: Bounds | None = None


def export_grown(network: Network, child: Growth, out: Path) -> Generator[Event, None, ModelSaved]:
    """Write a child: the parent's lower layers as they are, the new upper ones upon them."""
    yield Note("Making the model file: export, calibration, measurement.")
    parent, lesson, keys = child.parent, child.lesson, [kind.key for kind in child.species]
    old_form = parent.onnx_bytes()
    old_head = head_of(old_form)
    # Directions for species of which nothing teaches; where channels were removed, the parent's
    # have another length.
    known = old_head["centres"]
    if known.shape[1] != network.head.in_features:
        known = network.head.weight.detach().numpy()
    form, centres = yield from _upper_fp32(network, lesson, keys, known)
    precision: Precision = "fp32"
    why = f"fp32 is kept: {_WHY_NOT_INT8}"
    whole: bytes | None = None
    if parent.card.precision == "int8" and can_be_cut(old_form):
        int8 = quantise(form, lesson.memories.plain(lesson.some(_CALIBRATION)).numpy())
        yield Heartbeat()
        good, why = yield from _int8_is_as_good(int8, form, lesson, child.int8_margin)
        if good:
            form, precision = int8, "int8"
            whole = joined(lower_part(old_form), onnx.load_model_from_string(int8))
    whole = whole or onnx_form(network, parent.card.preprocessing, centres)
    yield Note(why)

    outputs = yield from _outputs(form, whole, lesson)
    heard = _heard(outputs, lesson, head_of(whole))
    bounds, said = bounds_after(heard, keys, parent.card)
    if child.limits is not None:
        bounds, said = child.limits, "Limits of a model of the same recipe."
    if can_be_cut(old_form):
        upper = upper_part(old_form).SerializeToString()
        before = yield from _outputs(upper, old_form, lesson)
        both = parent.card.species_keys
        former = _heard(before, lesson, old_head)
        yield Note(difference(former, heard, both))
        yield Contested(contest=held(former, heard, keys, old=parent.card.name, new=out.stem))
    memories = lesson.memories
    kept = {
        entry.content_hash: (outputs.embedding[place].astype(np.float16), memories.rows[start])
        for place, (entry, start) in enumerate(zip(lesson.entries, memories.starts, strict=True))
        if not lesson.altered[place]
    }
    product = Product(
        onnx=whole,
        precision=precision,
        precision_note=f"{why} {said}",
        bounds=bounds,
        measurements=measured(heard, keys, bounds),
        replay=replay_of(kept, memories.scale, child.trained_on),
        weights=arrays(network),
        parameters=count_parameters(network),
        multiply_adds=count_multiply_adds(network, parent.card.preprocessing.size_px),
    )
    origin = origin_of_grown(parent, child.species, **child.recipe)
    return (yield from write_product(product, out, origin=origin, trained_on=child.trained_on))


def _upper_fp32(
    network: Network, lesson: Lesson, keys: Sequence[str], old_centres: Floats
) -> Generator[Event, None, tuple[bytes, Floats]]:
    """The upper stages in their fp32 form, with the centres of the species, and these."""
    memories, teaching = lesson.memories, lesson.having(Role.TRAINING)
    draft = upper_form(network, memories.plain(np.arange(1)), old_centres)
    yield Heartbeat()
    embedding = (yield from _remembered(draft, lesson, np.flatnonzero(teaching))).embedding
    centres = centres_of(embedding, memories.truth[teaching], keys, old_centres)
    return replace_head(draft, centres=centres), centres


def _outputs(upper: bytes, whole: bytes, lesson: Lesson) -> Generator[Event, None, Outputs]:
    """Answers for every photograph: given ones as they are, others by their activations."""
    parts = []
    if lesson.remembered:
        parts.append((yield from _remembered(upper, lesson, np.arange(lesson.remembered))))
    if len(lesson.squares):
        starts = range(0, len(lesson.squares), _BATCH)
        batches = (lesson.squares[start : start + _BATCH] for start in starts)
        parts.append((yield from outputs_for(whole, batches)))
    return together(parts)


def _remembered(upper: bytes, lesson: Lesson, places: Places) -> Generator[Event, None, Outputs]:
    starts = range(0, len(places), _BATCH)
    batches = (lesson.memories.plain(places[n : n + _BATCH]).numpy() for n in starts)
    return outputs_for(upper, batches)


def _heard(outputs: Outputs, lesson: Lesson, head: Mapping[str, Floats]) -> NetworkOutputs:
    logits: Floats = outputs.embedding @ head["weight"].T + head["bias"]
    return NetworkOutputs(entries=lesson.entries, logits=logits, distance=outputs.distance)


def _int8_is_as_good(
    int8: bytes, fp32: bytes, lesson: Lesson, margin: float
) -> Generator[Event, None, tuple[bool, str]]:
    """Whether int8 may be kept, and the sentence that says why."""
    places = lesson.some(_COMPARED)
    truth, groups = lesson.memories.truth[places], [lesson.entries[p].group for p in places]
    what = f"{len(truth)} training and validation photographs"

    def answered(form: bytes) -> Generator[Event, None, Outputs]:
        return _remembered(form, lesson, places)

    return (yield from may_be_int8(int8, fp32, answered, truth, groups, margin=margin, what=what))
