"""Which part of a dataset a group of photographs plays.

A split that lets a photograph and its copy fall on two sides measures memory, not skill. So only
whole groups (`domain.likeness`) are given a role. A role is *proposed* here; once it is stored (in
a project or a model file) it is a fact.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum

TEST_SHARE = 0.20
VALIDATION_SHARE = 0.10
_FEW = 4


class Role(StrEnum):
    """The part a group plays in training a model."""

    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"


def propose_roles(groups: Mapping[str, str]) -> dict[str, Role]:
    """Propose a role for each group of a labelled dataset.

    `groups` maps a group's key (a text that stays the same from run to run, such as the smallest
    content hash in the group) to its species. Of every species, `TEST_SHARE` of the groups become
    test and `VALIDATION_SHARE` validation, in the order of a hash of the key: the same dataset
    always gives the same roles, and no seed can be chosen by luck.
    """
    roles: dict[str, Role] = {}
    for keys in _by_species(groups).values():
        tests = _share(TEST_SHARE, len(keys))
        validations = _share(VALIDATION_SHARE, len(keys))
        for place, key in enumerate(keys):
            if place < tests:
                roles[key] = Role.TEST
            elif place < tests + validations:
                roles[key] = Role.VALIDATION
            else:
                roles[key] = Role.TRAINING
    return roles


def _share(share: float, count: int) -> int:
    """So many of `count`, but one of a few, and none of fewer."""
    return max(1, round(share * count)) if count >= _FEW else 0


def folds(groups: Mapping[str, str], count: int) -> dict[str, int]:
    """Deal the groups of every species over `count` folds for cross-validation."""
    return {
        key: place % count
        for keys in _by_species(groups).values()
        for place, key in enumerate(keys)
    }


def _by_species(groups: Mapping[str, str]) -> dict[str, list[str]]:
    by_species: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(groups, key=lambda key: hashlib.sha256(key.encode()).digest()):
        by_species[groups[key]].append(key)
    return by_species
