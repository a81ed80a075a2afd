"""Training and pruning runs, and the photographs that they learn from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui.domain.split import Role, propose_roles


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


@dataclass(frozen=True, kw_only=True)
class Taught:
    """A photograph that a person has named.

    `role` is None until it is first trained on; `group` holds its near-copies and bursts;
    `origin` is the labelled folder it came with, `check N` of a random check, else empty.
    `said` is what the model said of it that was in use when the person spoke, None where it had
    not been asked. What `is_excluded` teaches nothing. `taken_at` is the camera clock.
    """

    photograph_id: int
    file_id: int
    path: Path
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


def proposed_roles(labelled: Iterable[Taught]) -> dict[int, Role]:
    """The roles that groups with a label and no role would be given, by group.

    Only labelled folders and random checks may test.
    """
    waiting: defaultdict[int, list[Taught]] = defaultdict(list)
    for taught in labelled:
        if taught.role is None:
            waiting[taught.group].append(taught)
    agreed = {
        group: members
        for group, members in waiting.items()
        if len({taught.label for taught in members}) == 1
    }
    keys = {group: min(t.content_hash for t in members) for group, members in agreed.items()}
    roles: dict[int, Role] = {}
    for may_test in (True, False):
        groups = [g for g, m in agreed.items() if all(t.origin for t in m) is may_test]
        proposed = propose_roles({keys[group]: agreed[group][0].label for group in groups})
        for group in groups:
            role = proposed[keys[group]]
            if role is Role.TEST and not may_test:
                role = Role.TRAINING
            roles[group] = role
    return roles
