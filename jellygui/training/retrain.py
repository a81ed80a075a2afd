"""Teaching a model new photographs while it rehearses the old ones."""

from __future__ import annotations

import copy
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import onnx
import torch
from torch import Tensor

from jellygui.classifier.child import Heard, bounds_after, child_card, difference, held, measured
from jellygui.classifier.cut import can_be_cut, joined, lower_part, upper_part
from jellygui.classifier.head import head_of, replace_head
from jellygui.classifier.limits import Floats
from jellygui.classifier.new_head import centres_of
from jellygui.classifier.quantise import quantise
from jellygui.classifier.session import Outputs, available_cores, open_session, run
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Contested, Event, Heartbeat, ModelSaved, Note
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import in_number
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import (
    ModelFile,
    Replay,
    SpeciesEntry,
    TrainedOn,
    read_model,
    read_replay,
    write_model,
)
from jellygui.modelfile.lineage import adopted, settled, united, with_new_species
from jellygui.modelfile.replay import replay_of
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import (
    Dataset,
    Labelled,
    entry_of,
    labelled_files,
    read_photographs,
)
from jellygui.training.forms import onnx_form, upper_form
from jellygui.training.job import Given, RetrainJob, carry_out
from jellygui.training.lesson import Lesson, distinct, lesson_of
from jellygui.training.networks import Network, arrays, count_parameters, rebuild
from jellygui.training.precision import int8_is_as_good
from jellygui.training.rehearse import rehearse, take_over
from jellygui.training.replay import replay_after
from jellygui.work import Work

_BATCH = 32
_CALIBRATION = 400
_COMPARED = 1000
_WHY_NOT_INT8 = "the parent has no int8 form whose lower part could be kept."

Places = npt.NDArray[np.intp]


def retrain_model(
    model: Path, dataset: Path, out: Path, config: RetrainConfig, run: Path | None = None
) -> Work:
    """Teach a model a folder per species, and write a new model file.

    `run` is the folder in which the run is recorded.

    Raises:
        JellyError: the model has nothing to rehearse, or the photographs cannot teach it.
    """
    job = RetrainJob(model=model, folder=dataset, out=out, config=config)
    yield from carry_out(job, material(job), run)


def retrain_photographs(
    model: Path,
    photographs: Sequence[LabelledPhotograph],
    folder: Path,
    out: Path,
    config: RetrainConfig,
    run: Path | None = None,
    retired: Sequence[str] = (),
) -> Work:
    """The same for a list of photographs; `folder` is what messages call it.

    What the model knows as test stays test, also copies of it, and never teaches; where nothing
    is known, a role given in the list counts, else one is proposed. `retired` are photographs that
    may not test any longer, by their content.
    """
    given = tuple(Given.of(photograph) for photograph in photographs)
    job = RetrainJob(
        model=model, folder=folder, out=out, config=config, photographs=given,
        retired=tuple(retired),
    )  # fmt: skip
    yield from carry_out(job, material(job), run)


@dataclass(frozen=True, eq=False, kw_only=True)
class _Material:
    """What a retraining starts from and learns from, and what its model is made with."""

    config: RetrainConfig
    parent: ModelFile
    teacher: Network
    data: Dataset
    lesson: Lesson
    kinds: tuple[SpeciesEntry, ...]
    trained_on: tuple[TrainedOn, ...]

    def learned(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        lesson, config = self.lesson, self.config
        teaching, watched = lesson.taught_by(config)
        kinds = in_number([kind.key for kind in self.kinds])
        yield Note(
            f"Retraining the layers above {self.parent.card.replay_after} for {kinds}, on "
            f"{len(teaching)} photographs, {lesson.given(teaching)} of them given, the others "
            f"remembered; watched on {len(watched)} validation photographs."
        )
        network = with_head_for(self.teacher, len(self.kinds))
        yield from rehearse(
            network, teaching, watched, teacher=self.teacher, config=config, checkpoint=checkpoint
        )
        return network

    def kept(self, weights: Mapping[str, Tensor]) -> Network:
        network = with_head_for(self.teacher, len(self.kinds))
        take_over(network, weights)
        return network

    def export(self, network: Network, out: Path) -> Work:
        return _export(
            network, self.parent, self.lesson, self.kinds, self.trained_on, self.config, out
        )


def material(job: RetrainJob) -> Generator[Event, None, _Material]:
    """Read the model and the photographs, and compute their activations."""
    parent = read_model(job.model)
    replay = read_replay(parent)
    teacher = rebuild(parent.card.architecture, parent.weights())
    _check_replay(parent, replay, teacher)
    known = settled(parent.card, job.retired)
    if job.photographs is None:
        known_species = parent.card.species_keys
        photographs = yield from labelled_files(job.folder, fewest=1, known=known_species)
    else:
        photographs = Labelled(photographs=[given.photograph() for given in job.photographs])
    data = yield from read_photographs(photographs, job.folder, parent.card.preprocessing, known)
    replay = replay.without({*job.retired, *data.held_back})
    samples = distinct(data.samples)
    entries = adopted([entry_of(sample) for sample in samples], known)
    kinds, entries, notes = with_new_species(
        parent.card, entries, {species.key: species for species in data.species}
    )
    for note in notes:
        yield Note(note)
    trained_on = united(known, entries)
    keys = [kind.key for kind in kinds]
    lesson = yield from lesson_of(
        teacher, parent, replay, data, samples, trained_on, keys, job.config
    )
    role = {entry.content_hash: entry.role for entry in entries}
    used = (s for s in data.samples if s.content_hash in role)
    return _Material(
        config=job.config,
        parent=parent,
        teacher=teacher,
        data=replace(data, samples=tuple(replace(s, role=role[s.content_hash]) for s in used)),
        lesson=lesson,
        kinds=kinds,
        trained_on=trained_on,
    )


def with_head_for(parent: Network, species: int) -> Network:
    """A copy with a larger head; the species that the parent knows keep their places and rows."""
    network = copy.deepcopy(parent)
    network.replace_head(species)
    with torch.no_grad():
        network.head.weight[: parent.head.out_features] = parent.head.weight
        network.head.bias[: parent.head.out_features] = parent.head.bias
    return network


def _check_replay(parent: ModelFile, replay: Replay, network: Network) -> None:
    if not len(replay.activations) or parent.card.replay_after != replay_after(network):
        raise JellyError(
            f"“{parent.path}” keeps nothing of the photographs that it was made with, so it would "
            "forget them.",
            hint="Train with all photographs instead, or use a model of this version.",
        )


def _export(
    network: Network,
    parent: ModelFile,
    lesson: Lesson,
    kinds: tuple[SpeciesEntry, ...],
    trained_on: tuple[TrainedOn, ...],
    config: RetrainConfig,
    out: Path,
) -> Work:
    """Write the child: the parent's lower layers as they are, the new upper ones upon them."""
    yield Note("Making the model file: export, calibration, measurement.")
    keys = [kind.key for kind in kinds]
    old_form = parent.onnx_bytes()
    old_head = head_of(old_form)
    form, centres = yield from _upper_fp32(network, lesson, keys, old_head["centres"])
    precision: Literal["int8", "fp32"] = "fp32"
    why = f"fp32 is kept: {_WHY_NOT_INT8}"
    whole: bytes | None = None
    if parent.card.precision == "int8" and can_be_cut(old_form):
        int8 = quantise(form, lesson.memories.plain(lesson.some(_CALIBRATION)).numpy())
        yield Heartbeat()
        good, why = yield from _int8_is_as_good(int8, form, lesson, config)
        if good:
            form, precision = int8, "int8"
            whole = joined(lower_part(old_form), onnx.load_model_from_string(int8))
    whole = whole or onnx_form(network, parent.card.preprocessing, centres)
    yield Note(why)

    outputs = yield from _outputs(form, whole, lesson)
    heard = _heard(outputs, lesson, head_of(whole))
    bounds, said = bounds_after(heard, keys, parent.card)
    if can_be_cut(old_form):
        upper = upper_part(old_form).SerializeToString()
        before = yield from _outputs(upper, old_form, lesson)
        known = parent.card.species_keys
        former = _heard(before, lesson, old_head)
        yield Note(difference(former, heard, known))
        yield Contested(contest=held(former, heard, keys, old=parent.card.name, new=out.stem))
    card = child_card(
        parent,
        out=out,
        species=kinds,
        trained_on=trained_on,
        bounds=bounds,
        said_of_bounds=said,
        measurements=measured(heard, keys, bounds),
        parameters=count_parameters(network),
        retrain=config,
        precision=precision,
        precision_note=why,
    )
    memories = lesson.memories
    kept = {
        entry.content_hash: (outputs.embedding[place].astype(np.float16), memories.rows[start])
        for place, (entry, start) in enumerate(zip(lesson.entries, memories.starts, strict=True))
        if not lesson.altered[place]
    }
    model = write_model(
        out,
        card=card,
        onnx=replace_head(whole, temperature=bounds.temperature),
        weights=arrays(network),
        replay=replay_of(kept, memories.scale, trained_on).tensors(trained_on),
    )
    yield ModelSaved(path=model.path, model_id=model.model_id)


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
    session = open_session(whole, threads=available_cores())
    for start in range(0, len(lesson.squares), _BATCH):
        parts.append(run(session, lesson.squares[start : start + _BATCH]))
        yield Heartbeat()
    return _whole(parts)


def _remembered(upper: bytes, lesson: Lesson, places: Places) -> Generator[Event, None, Outputs]:
    session = open_session(upper, threads=available_cores())
    parts = []
    for start in range(0, len(places), _BATCH):
        values = lesson.memories.plain(places[start : start + _BATCH])
        parts.append(run(session, values.numpy()))
        yield Heartbeat()
    return _whole(parts)


def _whole(parts: Sequence[Outputs]) -> Outputs:
    return Outputs(
        probabilities=np.concatenate([part.probabilities for part in parts]),
        embedding=np.concatenate([part.embedding for part in parts]),
        distance=np.concatenate([part.distance for part in parts]),
    )


def _heard(outputs: Outputs, lesson: Lesson, head: Mapping[str, Floats]) -> Heard:
    logits: Floats = outputs.embedding @ head["weight"].T + head["bias"]
    return Heard(entries=lesson.entries, logits=logits, distance=outputs.distance)


def _int8_is_as_good(
    int8: bytes, fp32: bytes, lesson: Lesson, config: RetrainConfig
) -> Generator[Event, None, tuple[bool, str]]:
    """Whether int8 may be kept, and the sentence that says why; test photographs have no say."""
    places = lesson.some(_COMPARED)
    truth, groups = lesson.memories.truth[places], [lesson.entries[p].group for p in places]
    small = (yield from _remembered(int8, lesson, places)).probabilities.argmax(1)
    large = (yield from _remembered(fp32, lesson, places)).probabilities.argmax(1)
    what = f"{len(truth)} training and validation photographs"
    return int8_is_as_good(small, large, truth, groups, margin=config.int8_margin, what=what)
