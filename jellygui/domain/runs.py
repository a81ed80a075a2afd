"""Training and pruning runs, and the photographs that they learn from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui.domain.frames import place_of
from jellygui.domain.split import Role, propose_roles

# So many test photographs, copies once, tell an accuracy of 80 % to 2.5 points; further ones may
# teach. A contest asks for no more.
ENOUGH_TO_TEST = 1000


@dataclass(frozen=True, kw_only=True)
class Run:
    """One training or pruning run; `ended_at` is None while it runs or where it was cut off."""

    id: int
    kind: str
    config: Mapping[str, Any]
    folder: Path
    started_at: datetime
    ended_at: datetime | None
    outcome: str
    model_id: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class TaughtPhotograph:
    """A photograph that a person has named, of which there may be 100,000 in memory.

    `place` is where it is, as text: a `Path` takes more memory than all the rest. `role` is None
    until it is first trained on; `group` holds its near-copies and bursts; `origin` is the labelled
    folder it came with, `check N` of a random check, else empty.
    `said` is what the model said of it that was in use when the person spoke, None where it had
    not been asked. What `is_excluded` teaches nothing. `taken_at` is the camera clock.
    `is_learned` tells that a model of the project has learned from a photograph of the group,
    `is_decided` that the label was said when it was doubted.
    """

    photograph_id: int
    file_id: int
    place: str
    content_hash: str
    label: str
    role: Role | None
    group: int
    origin: str
    perceptual_hash: int
    mirrored_hash: int
    said: str | None
    is_excluded: bool
    taken_at: datetime | None = None
    is_learned: bool = False
    is_decided: bool = False

    @property
    def path(self) -> Path:
        return Path(self.place)

    @property
    def is_checked(self) -> bool:
        """Whether it was drawn in a random check and answered there."""
        return self.origin.startswith("check ")


def contradict(group: Iterable[tuple[str, str]]) -> bool:
    """Whether photographs of a group, each place with its label, are called differently.

    The frames of a video may be.
    """
    return len({label for place, label in group if place_of(place) == place}) > 1


def proposed_roles(labelled: Iterable[TaughtPhotograph]) -> dict[int, Role]:
    """The roles that groups with a label and no role would be given, by group.

    All of random checks test, until `ENOUGH_TO_TEST` groups do: nobody chose them, and a test needs
    each. Else only labelled folders may test, and a share of them does. Nothing tests that a model
    has learned from.
    """
    labelled = list(labelled)
    waiting: defaultdict[int, list[TaughtPhotograph]] = defaultdict(list)
    for taught in labelled:
        if taught.role is None:
            waiting[taught.group].append(taught)
    agreed = {
        group: members
        for group, members in waiting.items()
        if not contradict((t.place, t.label) for t in members)
    }
    keys = {group: min(t.content_hash for t in members) for group, members in agreed.items()}
    unseen = {g for g, members in agreed.items() if not any(t.is_learned for t in members)}
    checked = {g for g in unseen if any(t.is_checked for t in agreed[g])}
    tests = len({taught.group for taught in labelled if taught.role is Role.TEST})
    room = max(0, ENOUGH_TO_TEST - tests)
    roles = dict.fromkeys(sorted(checked, key=lambda g: keys[g])[:room], Role.TEST)
    left = agreed.keys() - roles.keys()
    may_test = {g for g in left & unseen if g in checked or all(t.origin for t in agreed[g])}
    for groups in (may_test, left - may_test):
        proposed = propose_roles({keys[group]: agreed[group][0].label for group in groups})
        for group in groups:
            role = proposed[keys[group]]
            is_test = role is Role.TEST and group not in may_test
            roles[group] = Role.TRAINING if is_test else role
    return roles
