"""Pruning a model, with the unpruned network as teacher, and keeping the step that suits."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor

from jellygui.domain.configs import Preprocessing, PruneConfig
from jellygui.domain.events import Event, Note
from jellygui.domain.lists import listed
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import (
    HeldBack,
    ModelCard,
    ModelFile,
    read_model,
    read_replay,
)
from jellygui.modelfile.lineage import held_back_of
from jellygui.runs import LIST_SUFFIX
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
from jellygui.training.export import Limits, Recipe, export_model, limits_of
from jellygui.training.fine_tune import check_species
from jellygui.training.job import PruneJob, carry_out
from jellygui.training.loop import Examples, Teacher
from jellygui.training.networks import Network, as_arrays, count_parameters, rebuild
from jellygui.training.prune_remembered import Remembered, remembered
from jellygui.training.recovery import FromPhotographs
from jellygui.training.replay import can_rehearse
from jellygui.training.steps import Steps, steps_learned
from jellygui.work import Work

# Of the photographs of a species, copies counted once, so many may be missing without harm.
_NEARLY_ALL = 0.9


def prune_model(
    model: Path,
    dataset: Path,
    out: Path | None,
    config: PruneConfig,
    teachers: tuple[Path, ...] = (),
    limits_from: Path | None = None,
    run: Path | None = None,
    keep_steps: Path | None = None,
    steps_folder: Path | None = None,
    held_back: Sequence[HeldBack] = (),
    retired: Sequence[str] = (),
) -> Work:
    """Prune a model on labelled photographs, and write a smaller model file.

    With the photographs that it was made with, all of its layers are pruned and recover. Where some
    are missing, those above its replay set are, on what is given and what it remembers together.
    Without `out` no model file is written: any of the steps can become one with `keep_step`.
    Photographs that the model knows keep their roles. `teachers` are further models whose answers
    are averaged with the unpruned one's; `limits_from` is a model of the same recipe whose limits
    are taken over, where validation photographs are learned from. The weights of every step go
    into `steps_folder`, or into `RUN/steps`, from which `keep_step` makes a model file;
    `keep_steps` is a folder for model files of every step at once. What is `held_back`, and copies
    of it, teaches nothing; what is `retired`, by its content, may not test any longer.

    Raises:
        JellyError: the model or dataset cannot be used, or the target cannot be reached.
    """
    job = PruneJob(
        model=model,
        dataset=dataset,
        out=out,
        config=config,
        teachers=teachers,
        limits_from=limits_from,
        keep_steps=keep_steps,
        steps_folder=steps_folder,
        held_back=tuple(held_back),
        retired=tuple(retired),
    )
    yield from carry_out(job, material(job), run)


def keep_step(steps_folder: Path, step: int, out: Path) -> Work:
    """Make a model file of one step of a pruning whose steps lie in this folder.

    Raises:
        JellyError: there is no such step, or its model or dataset is no longer there.
    """
    steps = Steps(steps_folder)
    made = yield from material(steps.job())
    yield from made.export(steps.load(made.card.architecture, step), out)


@dataclass(frozen=True, eq=False, kw_only=True)
class _AllThere:
    """The photographs that the model was made with are there: all of its layers can learn."""

    job: PruneJob
    parent: ModelFile
    network: Network
    data: Dataset
    limits: Limits | None

    @property
    def card(self) -> ModelCard:
        return self.parent.card

    def learned(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        return steps_learned(self, checkpoint)

    def pruned(
        self, checkpoint: Checkpoint | None, steps: Steps
    ) -> Generator[Event, None, Network]:
        return prune(
            self.network,
            self.data,
            self.card.preprocessing,
            self.job.config,
            [_teacher(path, self.card) for path in self.job.teachers],
            checkpoint,
            steps=steps,
            timed=self.card.precision,
            seen=self._seen(),
        )

    def _seen(self) -> int:
        """How many of the photographs that the pruning is watched on the model has learned from."""
        if not self.card.learned_from_validation:
            return 0
        known = {entry.content_hash for entry in self.card.trained_on}
        return sum(s.content_hash in known for s in self.data.to_watch(self.job.config))

    def kept(self, weights: Mapping[str, Tensor]) -> Network:
        return rebuild(self.card.architecture, as_arrays(weights))

    def export(self, network: Network, out: Path) -> Work:
        recipe = Recipe(
            architecture=self.card.architecture,
            started_from=self.card.started_from,
            parent=self.parent.model_id,
            licence=self.card.licence,
            attribution=self.card.attribution,
            fine_tune=self.card.fine_tune,
            prune=self.job.config,
            teachers=1 + len(self.job.teachers),
        )
        yield from export_model(
            network, self.data, self.card.preprocessing, recipe, out, self.limits
        )


def material(job: PruneJob) -> Generator[Event, None, _AllThere | Remembered]:
    """Read the model and the photographs.

    Raises:
        JellyError: they cannot be used, or photographs are missing of which the model remembers
            nothing.
    """
    parent = read_model(job.model)
    card, limits = parent.card, limits_of(job.limits_from, job.config)
    network = rebuild(card.architecture, parent.weights())
    replay = read_replay(parent)
    remembers = can_rehearse(replay, parent, network)
    fewest = 2 if not remembers else 0 if job.dataset.suffix == LIST_SUFFIX else 1
    labelled = yield from labelled_files(job.dataset, fewest=fewest, known=card.species_keys)
    known = [entry for entry in card.trained_on if entry.content_hash not in job.retired]
    known += job.held_back
    data = yield from read_photographs(labelled, job.dataset, card.preprocessing, known)
    if remembers and not _are_there(card, data):
        tested = held_back_of(job.held_back, card.trained_on)
        replay = replay.without({*job.retired, *data.held_back, *tested})
        return (yield from remembered(job, parent, network, replay, data, limits))
    data = yield from without_lone(data)
    data = in_the_order_of(card.species_keys, data)
    if tuple(species.key for species in data.species) != card.species_keys:
        raise JellyError(
            f"“{job.dataset}” does not hold the species of “{job.model}”.",
            hint=f"It needs one folder for each of: {listed(card.species_keys)}.",
        )
    return _AllThere(job=job, parent=parent, network=network, data=data, limits=limits)


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
) -> Generator[Event, None, Network]:
    """Remove channels of all layers in steps, and let all layers recover on the photographs.

    The unpruned network and `more_teachers` teach together. Each step's weights go to `steps`;
    `timed` says in which form the steps are timed, if they are to be. The network has learned from
    `seen` of the photographs on which it is watched.
    """
    samples = data.to_learn_from(config)
    check_species(data, {sample.label for sample in samples})
    training, validation = Examples.of(data, samples), Examples.of(data, data.to_watch(config))
    network.eval()
    before = count_parameters(network)
    check_promises(config, before, len(validation))
    teacher = Teacher(
        networks=[
            teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
            for teacher in (copy.deepcopy(network), *more_teachers)
        ],
        share=config.teacher_share,
        temperature=config.teacher_temperature,
    )
    yield Note(
        f"Pruning {before:,} parameters to at most {config.target_parameters:,} in "
        f"{config.steps} steps, on {len(training)} photographs."
    )
    # A step of the unpruned network takes about as long as one of a smaller one with its teacher.
    size = yield from fitting_batch(
        network,
        preprocessing,
        config,
        epochs=(config.steps - 1) * config.step_epochs + config.final_epochs,
        photographs=len(training),
    )
    size = checkpoint.same_batch(size) if checkpoint else size
    config = config.model_copy(update={"batch_size": size})
    recovery = FromPhotographs(
        training=training,
        validation=validation,
        seen=seen,
        keys=tuple(species.key for species in data.species),
        teacher=teacher,
        preprocessing=preprocessing,
        config=config,
        checkpoint=checkpoint,
    )
    return (yield from in_steps(network, recovery, config, steps, timed=timed))
