"""Teaching a model new photographs while it rehearses the old ones."""

from __future__ import annotations

import copy
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from jellygui.classifier.last_layer import fitted_head
from jellygui.classifier.limits import Floats
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Event, ModelSaved, Note, Progress
from jellygui.domain.species import in_number
from jellygui.errors import JellyError
from jellygui.modelfile import (
    CardPhotograph,
    ModelFile,
    Replay,
    SpeciesEntry,
    read_model,
    read_replay,
)
from jellygui.modelfile.lineage import adopted, settled, united, with_new_species
from jellygui.tasks import Retrain
from jellygui.training.carry_out import carry_out
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import (
    Dataset,
    entry_of,
    read_taught,
)
from jellygui.training.effort import placed
from jellygui.training.examples import Memories
from jellygui.training.grow import Growth, export_grown
from jellygui.training.lesson import Lesson, distinct, lesson_of
from jellygui.training.loop import fit
from jellygui.training.networks import Network, UpperStages, rebuild
from jellygui.training.rehearse import rehearsal
from jellygui.training.replay import can_rehearse

_BATCH = 32


def retrain_model(task: Retrain) -> Generator[Event, None, ModelSaved | None]:
    """Train the upper layers on what is given and on what the model remembers.

    Raises:
        JellyError: the model has nothing to rehearse, or the photographs cannot teach it.
    """
    return (yield from carry_out(task, material(task)))


@dataclass(frozen=True, eq=False, kw_only=True)
class _Material:
    """What a retraining starts from and learns from, and what its model is made with."""

    config: RetrainConfig
    parent: ModelFile
    teacher: Network
    data: Dataset
    lesson: Lesson
    kinds: tuple[SpeciesEntry, ...]
    trained_on: tuple[CardPhotograph, ...]
    device: str

    def learn(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        lesson, config = self.lesson, self.config
        teaching, watched = lesson.taught_by(config)
        kinds = in_number([kind.key for kind in self.kinds])
        is_given = lesson.is_given(teaching)
        given = is_given.sum()
        yield Note(
            f"Retraining the layers above {self.parent.card.replay_after} for {kinds}, on "
            f"{len(teaching)} photographs, {given} of them given, the others "
            f"remembered; watched on {len(watched)} validation photographs."
        )
        upper = UpperStages(with_head_for(self.teacher, len(self.kinds)))
        yield from self._begin(upper, teaching, is_given)
        course = rehearsal(teaching, watched, self.teacher, config, config.epochs)
        course = yield from placed(upper, course, self.device)
        learned = yield from fit(upper, course, stage="retraining", checkpoint=checkpoint)
        return self.with_weights(learned.state_dict())

    def _begin(
        self, upper: UpperStages, teaching: Memories, is_given: npt.NDArray[np.bool_]
    ) -> Generator[Event, None, None]:
        """Give the last layer what the quick way gives it, so that what is new is named already.

        From a row of zeros a species of few photographs was not named when the layers below had
        learned: what they had learned spoke for others.
        """
        seen = yield from _embeddings(upper, teaching)
        weight, bias = yield from fitted_head(
            seen,
            teaching.truth,
            upper.head.weight.detach().numpy(),
            upper.head.bias.detach().numpy(),
            pull=self.config.pull,
            taught=np.isin(np.arange(len(self.kinds)), teaching.truth[is_given]),
        )
        with torch.no_grad():
            upper.head.weight.copy_(torch.from_numpy(weight))
            upper.head.bias.copy_(torch.from_numpy(bias))

    def with_weights(self, weights: Mapping[str, Tensor]) -> Network:
        network = with_head_for(self.teacher, len(self.kinds))
        UpperStages(network).load_state_dict(weights)
        return network

    def export(self, network: Network, out: Path) -> Generator[Event, None, ModelSaved]:
        child = Growth(
            parent=self.parent,
            lesson=self.lesson,
            species=self.kinds,
            trained_on=self.trained_on,
            int8_margin=self.config.int8_margin,
            recipe={"retrain": self.config},
        )
        return (yield from export_grown(network, child, out))


def material(task: Retrain) -> Generator[Event, None, _Material]:
    """Read the model and the photographs, and compute their activations."""
    parent = read_model(task.model)
    replay = read_replay(parent)
    teacher = rebuild(parent.card.architecture, parent.weights())
    _check_replay(parent, replay, teacher)
    known = settled(parent.card, task.retired)
    data = yield from read_taught(task.folder, task.photographs, parent.card, known)
    replay = replay.without({*task.retired, *data.held_back})
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
        teacher, parent, replay, data, samples, trained_on, keys, task.config
    )
    role = {entry.content_hash: entry.role for entry in entries}
    used = (s for s in data.samples if s.content_hash in role)
    return _Material(
        config=task.config,
        parent=parent,
        teacher=teacher,
        data=replace(data, samples=tuple(replace(s, role=role[s.content_hash]) for s in used)),
        lesson=lesson,
        kinds=kinds,
        trained_on=trained_on,
        device=task.device,
    )


def _embeddings(upper: UpperStages, memories: Memories) -> Generator[Event, None, Floats]:
    """What the upper stages see [N, D] in the plain views."""
    upper.eval()
    parts = []
    for start in range(0, len(memories), _BATCH):
        places = np.arange(start, min(start + _BATCH, len(memories)))
        with torch.inference_mode():
            parts.append(upper.stages(memories.plain(places)).numpy())
        done = int(places[-1]) + 1
        yield Progress(done=done, total=len(memories), what="photographs for the last layer")
    return np.concatenate(parts)


def with_head_for(parent: Network, species: int) -> Network:
    """A copy with a larger head; the species that the parent knows keep their places and rows."""
    network = copy.deepcopy(parent)
    network.replace_head(species)
    with torch.no_grad():
        network.head.weight[: parent.head.out_features] = parent.head.weight
        network.head.bias[: parent.head.out_features] = parent.head.bias
    return network


def _check_replay(parent: ModelFile, replay: Replay, network: Network) -> None:
    if not can_rehearse(replay, parent, network):
        raise JellyError(
            f"“{parent.path}” keeps nothing of the photographs that it was made with, so it would "
            "forget them.",
            hint="Train with all photographs instead, or use a model of this version.",
        )
