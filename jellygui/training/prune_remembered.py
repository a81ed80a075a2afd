"""Pruning the upper layers of a model whose photographs are not all there, with its memory."""

from __future__ import annotations

import copy
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from torch import Tensor

from jellygui.classifier.limits import Bounds
from jellygui.domain.configs import PruneConfig, RetrainConfig
from jellygui.domain.events import Estimated, Event, ModelSaved, Note
from jellygui.domain.lists import listed
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import CardPhotograph, ModelCard, ModelFile, Replay
from jellygui.modelfile.lineage import adopted, as_taught, settled, united
from jellygui.run_folders import NoWayOnError
from jellygui.tasks import Prune
from jellygui.training.channels import check_promises, in_steps, least_of
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, entry_of
from jellygui.training.effort import memory_mb, placed_and_timed
from jellygui.training.examples import Memories
from jellygui.training.grow import Growth, export_grown
from jellygui.training.lesson import Lesson, distinct, lesson_of
from jellygui.training.loop import Course
from jellygui.training.model_export import Limits
from jellygui.training.networks import Network, UpperStages, as_arrays, count_parameters, rebuild
from jellygui.training.recovery import FromMemory, epochs_of
from jellygui.training.steps import Steps, steps_learned


@dataclass(frozen=True, eq=False, kw_only=True)
class RememberedMaterial:
    """Photographs that the model was made with are missing: what it remembers stands for them."""

    task: Prune
    parent: ModelFile
    network: Network
    data: Dataset
    lesson: Lesson
    trained_on: tuple[CardPhotograph, ...]
    bounds: Bounds | None

    @property
    def card(self) -> ModelCard:
        return self.parent.card

    def learn(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        return steps_learned(self, checkpoint)

    def pruned(
        self, checkpoint: Checkpoint | None, steps: Steps
    ) -> Generator[Event, None, Network]:
        config, lesson, card = self.task.config, self.lesson, self.card
        teaching, watched, seen = self._parted()
        check_promises(config, count_parameters(self.network), len(watched))
        recovery = FromMemory(
            training=teaching,
            validation=watched,
            seen=seen,
            keys=card.species_keys,
            teacher=copy.deepcopy(self.network),
            preprocessing=card.preprocessing,
            config=config,
            checkpoint=checkpoint,
        )
        least = least_of(self.network, recovery, config)
        reached = True
        if least > config.target_parameters:
            why = (
                f"The layers up to {card.replay_after} stay as they are, since photographs that "
                f"the model was made with are not here; with the others it can be pruned to "
                f"{least:,} parameters, not to {config.target_parameters:,}."
            )
            # Where no size was promised, what is wanted is to see what each costs.
            if self.task.out is not None and config.max_accuracy_drop is None:
                raise NoWayOnError(
                    why, hint="Give a larger target, or all the photographs it was trained on."
                )
            yield Note(why)
            reached, config = False, config.model_copy(update={"target_parameters": least})
        given = lesson.is_given(teaching).sum()
        yield Note(
            f"Pruning above {card.replay_after} in {config.steps_in_all} steps, to at most "
            f"{config.target_parameters:,} parameters in all (now "
            f"{count_parameters(self.network):,}), on {len(teaching)} photographs, "
            f"{given} of them given, the others remembered; watched on {len(watched)} others."
        )
        course = recovery.course(epochs_of(self.task.config))
        upper = UpperStages(self.network, norms_follow=True)
        course, step_s = yield from placed_and_timed(upper, course, self.task.device)
        recovery = replace(recovery, place=course.place)
        yield self._effort(course, step_s)
        return (
            yield from in_steps(
                self.network, recovery, config, steps, timed=card.precision, reached=reached
            )
        )

    def _parted(self) -> tuple[Memories, Memories, int]:
        """What teaches, what watches, and how many of these the model has learned from."""
        lesson, config, card = self.lesson, self.task.config, self.card
        spared = lesson.having(Role.VALIDATION)
        if not config.learn_from_validation:
            # What was kept back once is kept back now: the recovery learns nothing from it.
            once = {entry.group for entry in card.trained_on if entry.role is Role.VALIDATION}
            spared |= np.array([entry.group in once for entry in lesson.entries], dtype=bool)
            spared &= ~lesson.having(Role.TEST)
        teaching = lesson.having(Role.TRAINING) & ~spared
        teaching &= ~lesson.altered | config.altered_copies
        firsts = {
            entry.group: place
            for place, entry in reversed([*enumerate(lesson.entries)])
            if not lesson.altered[place]
        }
        watched = spared & np.isin(np.arange(len(spared)), [*firsts.values()])
        seen = int((watched & lesson.having(Role.TRAINING)).sum())
        return lesson.memories.of(teaching), lesson.memories.of(watched), seen

    def _effort(self, course: Course[UpperStages], step_s: float) -> Estimated:
        return Estimated(
            minutes=course.epochs * course.batches * step_s / 60,
            memory_mb=memory_mb(),
            disk_mb=(self.lesson.memories.rows.nbytes + self.data.squares.nbytes) / 1e6,
            batch_size=course.batch_size,
            device=course.place.title,
        )

    def with_weights(self, weights: Mapping[str, Tensor]) -> Network:
        below = as_arrays(self.network.state_dict())
        above = {name.replace("stages.", "body.", 1): value for name, value in weights.items()}
        return rebuild(self.card.architecture, {**below, **as_arrays(above)})

    def export(self, network: Network, out: Path) -> Generator[Event, None, ModelSaved]:
        child = Growth(
            parent=self.parent,
            lesson=self.lesson,
            species=self.card.species,
            trained_on=self.trained_on,
            int8_margin=self.task.config.int8_margin,
            recipe={"prune": self.task.config},
            limits=self.bounds,
        )
        return (yield from export_grown(network, child, out))


def remember(
    task: Prune,
    parent: ModelFile,
    network: Network,
    replay: Replay,
    data: Dataset,
    limits: Limits | None,
) -> Generator[Event, None, RememberedMaterial]:
    """Put what is given and what is remembered together, as activations.

    Raises:
        JellyError: there are further teachers, which have not seen what is remembered.
    """
    if task.teachers:
        raise JellyError(
            "Further teachers need the photographs that the model was made with.",
            hint="Give the folder that it was trained on, or no further teacher.",
        )
    card, known = parent.card, settled(parent.card, task.retired)
    if strangers := {species.key for species in data.species} - set(card.species_keys):
        yield Note(f"Left out, since the model does not know them: {listed(sorted(strangers))}.")
    samples = [sample for sample in distinct(data.samples) if sample.label in card.species_keys]
    given = adopted([entry_of(sample) for sample in samples], known)
    may_be_used = {entry.content_hash for entry in given}
    samples = [sample for sample in samples if sample.content_hash in may_be_used]
    trained_on = united(known, given)
    if task.config.learn_from_validation:
        trained_on = as_taught(trained_on)
    lesson = yield from lesson_of(
        network,
        parent,
        replay,
        data,
        samples,
        trained_on,
        card.species_keys,
        _shown(task.config),
    )
    role = {entry.content_hash: entry.role for entry in trained_on}
    return RememberedMaterial(
        task=task,
        parent=parent,
        network=network,
        data=replace(data, samples=tuple(replace(s, role=role[s.content_hash]) for s in samples)),
        lesson=lesson,
        trained_on=trained_on,
        bounds=limits.bounds if limits else None,
    )


def _shown(config: PruneConfig) -> RetrainConfig:
    """In which views photographs are shown: as in a retraining."""
    common = {
        name: getattr(config, name)
        for name in RetrainConfig.model_fields
        if name in PruneConfig.model_fields
    }
    return RetrainConfig(**common)
