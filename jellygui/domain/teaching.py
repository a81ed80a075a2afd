"""What each labelled photograph does for the next model: said here once, for all who count it."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from jellygui.domain.album import Look, is_altered_copy
from jellygui.domain.likeness import known_kin
from jellygui.domain.roles import RETIRED, Retired, role_beside
from jellygui.domain.runs import TaughtPhotograph, contradict, proposed_roles
from jellygui.domain.split import Role

FEWEST_OF_A_NEW_SPECIES = 5


class Known(Look, Protocol):
    """A photograph that a model was made with or measured on."""

    @property
    def label(self) -> str: ...

    @property
    def role(self) -> Role: ...


@dataclass(frozen=True, kw_only=True)
class TeachingCounts:
    """How many labels there are, and what they do: see `TeachingSet`.

    `new` counts those that teach and that the model does not know, `split` how many photographs of
    each species teach, watch and test.
    """

    labelled: int = 0
    new: int = 0
    split: Mapping[str, Counter[Role]] = field(default_factory=dict)
    contradictory: int = 0
    too_few: Mapping[str, int] = field(default_factory=dict)
    only_tests: Mapping[str, int] = field(default_factory=dict)

    @property
    def can_teach(self) -> bool:
        return self.new > 0

    @property
    def teaching(self) -> dict[str, int]:
        """How many photographs of each species teach."""
        return {key: n[Role.TRAINING] for key, n in self.split.items() if n[Role.TRAINING]}

    @property
    def watching(self) -> int:
        """How many say when to stop."""
        return sum(n[Role.VALIDATION] for n in self.split.values())

    @property
    def testing(self) -> int:
        return sum(n[Role.TEST] for n in self.split.values())


@dataclass(frozen=True, kw_only=True)
class TeachingSet:
    """What the labels of a project teach a model.

    `roles` says what each photograph does, by its id: teach, watch or test; one that is not in it
    does nothing. Of those that are `counted` some do nothing either, but hold copies back that the
    model has learned from: they are to test. Those that are `new_ids` teach, and the model does not
    know them with this label. `contradictory` counts those that do nothing because near-copies of
    theirs have other labels, `too_few` those of each species that the model does not know and that
    has fewer than
    `FEWEST_OF_A_NEW_SPECIES`, `only_tests` of each that it does not know and that all test.
    """

    labelled: Sequence[TaughtPhotograph] = ()
    roles: Mapping[int, Role] = field(default_factory=dict)
    counted: frozenset[int] = frozenset()
    new_ids: frozenset[int] = frozenset()
    contradictory: int = 0
    too_few: Mapping[str, int] = field(default_factory=dict)
    only_tests: Mapping[str, int] = field(default_factory=dict)

    @property
    def counts(self) -> TeachingCounts:
        """What of it is counted, without the photographs."""
        split: dict[str, Counter[Role]] = {}
        for taught in self.labelled:
            role = self.roles.get(taught.photograph_id)
            if role is not None:
                split.setdefault(taught.label, Counter())[role] += 1
        return TeachingCounts(
            labelled=len(self.labelled),
            new=len(self.new_ids),
            split=split,
            contradictory=self.contradictory,
            too_few=self.too_few,
            only_tests=self.only_tests,
        )

    def takes(self, label: str) -> bool:
        """Whether photographs of this label are of any use."""
        return label not in self.too_few and label not in self.only_tests


def teaching(
    labelled: Sequence[TaughtPhotograph],
    known: Sequence[Known] = (),
    species: Collection[str] | None = None,
) -> TeachingSet:
    """What these photographs teach a model that was made with `known` ones and knows `species`.

    Those that are excluded teach nothing. Without `species`, a new network learns all of them.
    """
    labelled = [taught for taught in labelled if not taught.is_excluded]
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for place, taught in enumerate(labelled):
        groups[taught.group].append(place)
    proposed, kin = proposed_roles(labelled), known_kin(labelled, known)
    every: dict[int, Role | Retired | None] = {}
    contradictory = 0
    for group, places in groups.items():
        members = [labelled[place] for place in places]
        if contradict((taught.place, taught.label) for taught in members):
            contradictory += len(members)
            continue
        given = {taught.role or proposed.get(group) for taught in members}
        role = role_beside(given, {known[other].role for place in places for other in kin[place]})
        every |= dict.fromkeys((taught.photograph_id for taught in _counted(members)), role)
    too_few, only_tests = _of_no_use(labelled, every, species)
    taken = {t.photograph_id for t in labelled if t.label not in {*too_few, *only_tests}}
    roles = {
        identity: role
        for identity, role in every.items()
        if identity in taken and role is not None and role != RETIRED
    }
    label_of = {entry.content_hash: entry.label for entry in known}
    return TeachingSet(
        labelled=labelled,
        roles=roles,
        counted=frozenset(every.keys() & taken),
        new_ids=frozenset(
            taught.photograph_id
            for taught in labelled
            if roles.get(taught.photograph_id) is Role.TRAINING
            and label_of.get(taught.content_hash) != taught.label
        ),
        contradictory=contradictory,
        too_few=too_few,
        only_tests=only_tests,
    )


def _counted(members: Sequence[TaughtPhotograph]) -> list[TaughtPhotograph]:
    """A group without its altered copies, unless it holds nothing else: then one of them."""
    originals = [
        taught for taught in members if not is_altered_copy(os.path.basename(taught.place))
    ]
    return originals or list(members[:1])


def _of_no_use(
    labelled: Sequence[TaughtPhotograph],
    roles: Mapping[int, Role | Retired | None],
    species: Collection[str] | None,
) -> tuple[dict[str, int], dict[str, int]]:
    """The new species that cannot be learned: those with too few, and those that only test."""
    counts = Counter(taught.label for taught in labelled if taught.label not in (species or ()))
    teach = {t.label for t in labelled if roles.get(t.photograph_id) is Role.TRAINING}
    few = FEWEST_OF_A_NEW_SPECIES if species is not None else 0
    too_few = {key: count for key, count in counts.items() if count < few}
    tests = Counter(t.label for t in labelled if roles.get(t.photograph_id) is Role.TEST)
    return too_few, {
        key: tests[key] for key in counts if key not in teach and key not in too_few and tests[key]
    }
