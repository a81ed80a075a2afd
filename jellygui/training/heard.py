"""What a network that grew from another says of photographs: its limits, measurements, contest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.classifier.limits import Bounds, Floats, bounds_without_promise, log_probabilities
from jellygui.domain.contest import Contest, contest
from jellygui.domain.lists import photographs
from jellygui.domain.measurements import Measurement
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.domain.statistics import Answers, measure
from jellygui.modelfile import CardPhotograph, ModelCard
from jellygui.training.thresholds import bounds_of

_FEWEST_TO_SET = 10


@dataclass(frozen=True, eq=False, kw_only=True)
class NetworkOutputs:
    """What a network says of photographs that are known: `logits` [N, K], `distance` [N].

    The logits are those before any temperature.
    """

    entries: Sequence[CardPhotograph]
    logits: Floats
    distance: Floats

    def of(self, role: Role, species: Sequence[str]) -> NetworkOutputs:
        """Those of a role, one of each group, of these species."""
        first: dict[str, int] = {}
        for place, entry in enumerate(self.entries):
            if entry.role is role and entry.label in species:
                first.setdefault(entry.group, place)
        places = list(first.values())
        return NetworkOutputs(
            entries=[self.entries[place] for place in places],
            logits=self.logits[places],
            distance=self.distance[places],
        )

    def truth(self, species: Sequence[str]) -> npt.NDArray[np.intp]:
        return np.array([species.index(e.label) for e in self.entries], dtype=np.intp)

    def answers(self, species: Sequence[str], bounds: Bounds) -> Answers:
        shares = np.exp(log_probabilities(self.logits, bounds.temperature))
        answer = shares.argmax(axis=1)
        return Answers(
            species=tuple(species),
            truth=self.truth(species),
            answer=answer,
            identified=bounds.let_through(species, answer, shares.max(axis=1), self.distance),
            groups=[entry.group for entry in self.entries],
            probabilities=shares,
            distances=self.distance,
        )


def bounds_after(
    heard: NetworkOutputs, species: Sequence[str], parent: ModelCard
) -> tuple[Bounds, str]:
    """The child's bounds, from photographs that taught nothing, and a sentence on them.

    None of these alone set no bounds of species.
    """
    watched = heard.of(Role.VALIDATION, species)
    of_species = sum(entry.label != NONE_OF_THESE for entry in watched.entries)
    if of_species >= _FEWEST_TO_SET:
        bounds = bounds_of(watched.logits, watched.distance, watched.truth(species), species)
        return bounds, f"Limits set on {len(watched.entries)} validation photographs."
    return bounds_without_promise(parent), (
        f"Limits of the parent: {photographs(of_species)} of species, for validation and not "
        "learned from, are too few to set others on."
    )


def measured(heard: NetworkOutputs, species: Sequence[str], bounds: Bounds) -> list[Measurement]:
    """The measurements for a card; remembered photographs are measured by their activations."""
    found: list[Measurement] = []
    for role in (Role.TEST, Role.VALIDATION):
        part = heard.of(role, species)
        if part.entries:
            found.append(
                measure(
                    part.answers(species, bounds),
                    measured_on=f"{role.value} photographs",
                    note="Photographs of earlier models are measured by their activations.",
                )
            )
    return found


def difference(before: NetworkOutputs, after: NetworkOutputs, species: Sequence[str]) -> str:
    """How many test photographs of the parent's species parent and child get right, in words."""
    olds, news = before.of(Role.TEST, species), after.of(Role.TEST, species)
    if not olds.entries:
        return "There are no test photographs of the species that the parent knows."
    truth = olds.truth(species)
    first, second = olds.logits.argmax(axis=1) == truth, news.logits.argmax(axis=1) == truth
    return (
        f"On {len(truth)} test photographs of species that the parent knows: {first.mean():.1%} "
        f"right before, {second.mean():.1%} after (better on {(second & ~first).sum()}, worse on "
        f"{(first & ~second).sum()})."
    )


def held(
    before: NetworkOutputs, after: NetworkOutputs, species: Sequence[str], *, old: str, new: str
) -> Contest:
    """Parent and child on the test photographs of the child's `species`, the parent's first."""
    olds, news = before.of(Role.TEST, species), after.of(Role.TEST, species)
    truth = olds.truth(species)
    return contest(
        [entry.label for entry in olds.entries],
        news.logits.argmax(axis=1) == truth,
        olds.logits.argmax(axis=1) == truth,
        [entry.group for entry in olds.entries],
        new=new,
        old=old,
        new_knows=species,
        old_knows=species[: before.logits.shape[1]],
    )
