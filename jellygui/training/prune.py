"""Pruning a model, with the unpruned network as teacher, and keeping the step that suits."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor

from jellygui.domain.configs import Preprocessing, PruneConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Event, ModelSaved, Note
from jellygui.domain.lists import listed
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import (
    ModelCard,
    ModelFile,
    read_model,
    read_replay,
)
from jellygui.modelfile.lineage import held_back_of
from jellygui.run_folders import LIST_SUFFIX
from jellygui.tasks import KeepStep, Prune
from jellygui.training.carry_out import carry_out
from jellygui.training.channels import check_promises, in_steps
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import (
    Dataset,
    in_the_order_of,
    labelled_files,
    read_photographs,
    without_lone,
)
from jellygui.training.effort import fitting_batch
from jellygui.training.examples import Photographs
from jellygui.training.fine_tune import check_species
from jellygui.training.loop import Teacher
from jellygui.training.model_export import Limits, Recipe, export_model, limits_of
from jellygui.training.networks import Network, as_arrays, count_parameters, rebuild
from jellygui.training.prune_remembered import RememberedMaterial, remember
from jellygui.training.recovery import FromPhotographs, epochs_of
from jellygui.training.replay import can_rehearse
from jellygui.training.steps import Steps, steps_learned
from jellygui.training.water import drawn_for

# Of the photographs of a species, copies counted once, so many may be missing without harm.
_NEARLY_ALL = 0.9


def prune_model(task: Prune) -> Generator[Event, None, ModelSaved | None]:
    """Prune with what the task names.

    Raises:
        JellyError: the model or dataset cannot be used, or the target cannot be reached.
    """
    return (yield from carry_out(task, material(task)))


def keep_step(task: KeepStep) -> Generator[Event, None, ModelSaved]:
    """Make a model file of the weights that the step has left.

    Raises:
        JellyError: there is no such step, or its model or dataset is no longer there.
    """
    steps = Steps(task.steps_folder)
    made = yield from material(steps.task())
    network = steps.load(made.card.architecture, task.step)
    return (yield from made.export(network, task.out))


@dataclass(frozen=True, eq=False, kw_only=True)
class _WholeMaterial:
    """The photographs that the model was made with are there: all of its layers can learn."""

    task: Prune
    parent: ModelFile
    network: Network
    data: Dataset
    limits: Limits | None

    @property
    def card(self) -> ModelCard:
        return self.parent.card

    def learn(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        return steps_learned(self, checkpoint)

    def pruned(
        self, checkpoint: Checkpoint | None, steps: Steps
    ) -> Generator[Event, None, Network]:
        return prune(
            self.network,
            self.data,
            self.card.preprocessing,
            self.task.config,
            [_teacher(path, self.card) for path in self.task.teachers],
            checkpoint,
            steps=steps,
            timed=self.card.precision,
            seen=self._seen(),
            device=self.task.device,
        )

    def _seen(self) -> int:
        """How many of the photographs that the pruning is watched on the model has learned from."""
        if not self.card.learned_from_validation:
            return 0
        known = {entry.content_hash for entry in self.card.trained_on}
        return sum(s.content_hash in known for s in self.data.to_watch(self.task.config))

    def with_weights(self, weights: Mapping[str, Tensor]) -> Network:
        return rebuild(self.card.architecture, as_arrays(weights))

    def export(self, network: Network, out: Path) -> Generator[Event, None, ModelSaved]:
        recipe = Recipe(
            architecture=self.card.architecture,
            started_from=self.card.started_from,
            parent=self.parent.model_id,
            licence=self.card.licence,
            attribution=self.card.attribution,
            fine_tune=self.card.fine_tune,
            prune=self.task.config,
            teachers=1 + len(self.task.teachers),
        )
        return (
            yield from export_model(
                network, self.data, self.card.preprocessing, recipe, out, self.limits
            )
        )


def material(task: Prune) -> Generator[Event, None, _WholeMaterial | RememberedMaterial]:
    """Read the model and the photographs.

    Raises:
        JellyError: they cannot be used, or photographs are missing of which the model remembers
            nothing.
    """
    parent = read_model(task.model)
    card, limits = parent.card, limits_of(task.limits_from, task.config)
    network = rebuild(card.architecture, parent.weights())
    replay = read_replay(parent)
    remembers = can_rehearse(replay, parent, network)
    fewest = 2 if not remembers else 0 if task.dataset.suffix == LIST_SUFFIX else 1
    labelled = yield from labelled_files(task.dataset, fewest=fewest, known=card.species_keys)
    known = [entry for entry in card.trained_on if entry.content_hash not in task.retired]
    known += task.held_back
    data = yield from read_photographs(labelled, task.dataset, card.preprocessing, known)
    if remembers and not _are_there(card, data):
        tested = held_back_of(task.held_back, card.trained_on)
        replay = replay.without({*task.retired, *data.held_back, *tested})
        return (yield from remember(task, parent, network, replay, data, limits))
    data = yield from without_lone(data)
    data = in_the_order_of(card.species_keys, data)
    if tuple(species.key for species in data.species) != card.species_keys:
        raise JellyError(
            f"“{task.dataset}” does not hold the species of “{task.model}”.",
            hint=f"It needs one folder for each of: {listed(card.species_keys)}.",
        )
    return _WholeMaterial(task=task, parent=parent, network=network, data=data, limits=limits)


def _are_there(card: ModelCard, data: Dataset) -> bool:
    """Whether nearly all photographs that taught the model are there, of each of its species."""
    given = {sample.content_hash for sample in data.samples}
    there: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for entry in card.trained_on:
        if entry.role is not Role.TEST:
            group = there[entry.label]
            group[entry.group] = group.get(entry.group, False) or entry.content_hash in given
    return all(
        sum(groups.values()) >= _NEARLY_ALL * len(groups)
        for groups in (there[key] for key in card.species_keys)
    )


def _teacher(path: Path, student: ModelCard) -> Network:
    file = read_model(path)
    if file.card.species_keys != student.species_keys:
        raise JellyError(
            f"“{path}” cannot teach: it knows other species.",
            hint="Give a model of the same species.",
        )
    return rebuild(file.card.architecture, file.weights()).eval()


def prune(
    network: Network,
    data: Dataset,
    preprocessing: Preprocessing,
    config: PruneConfig,
    more_teachers: Sequence[Network] = (),
    checkpoint: Checkpoint | None = None,
    *,
    steps: Steps | None = None,
    timed: Literal["int8", "fp32"] | None = None,
    seen: int = 0,
    device: str = AUTO,
) -> Generator[Event, None, Network]:
    """Remove channels of all layers in steps, and let all layers recover on the photographs.

    The unpruned network and `more_teachers` teach together. Each step's weights go to `steps`;
    `timed` says in which form the steps are timed, if they are to be. The network has learned from
    `seen` of the photographs on which it is watched.
    """
    samples = data.to_learn_from(config)
    check_species(data, {sample.label for sample in samples})
    water = yield from drawn_for([s.label for s in samples], side_px=preprocessing.size_px)
    training = Photographs.of(data, samples, preprocessing, water)
    validation = Photographs.of(data, data.to_watch(config), preprocessing)
    network.eval()
    before = count_parameters(network)
    check_promises(config, before, len(validation))
    teacher = Teacher(
        networks=[
            teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
            for teacher in (copy.deepcopy(network), *more_teachers)
        ],
        share=config.teacher_share,
        labels=1 - config.teacher_share,
        temperature=config.teacher_temperature,
    )
    yield Note(
        f"Pruning {before:,} parameters to at most {config.target_parameters:,} in "
        f"{config.steps_in_all} steps, on {len(training)} photographs."
    )
    recovery = FromPhotographs(
        training=training,
        validation=validation,
        seen=seen,
        keys=tuple(species.key for species in data.species),
        teacher=teacher,
        config=config,
        checkpoint=checkpoint,
    )
    # A step of the unpruned network takes about as long as one of a smaller one with its teacher.
    alone = replace(recovery.course(epochs_of(config)), teacher=None)
    fits = yield from fitting_batch(network, alone, size_px=preprocessing.size_px, wanted=device)
    size = checkpoint.same_batch(fits.batch_size) if checkpoint else fits.batch_size
    recovery = replace(
        recovery, config=config.model_copy(update={"batch_size": size}), place=fits.place
    )
    return (yield from in_steps(network, recovery, config, steps, timed=timed))
