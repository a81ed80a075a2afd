"""Which photographs belong together, and which part of the dataset a group plays.

A split that lets a photograph and its copy fall on two sides measures memory, not skill. So
copies, near-copies and bursts form groups, and only whole groups are given a role. A role is
*proposed* here; once it is stored (in a project or a model file) it is a fact.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

import numpy as np
import numpy.typing as npt

NEAR_COPY_BITS = 8
BURST_S = 3.0
TEST_SHARE = 0.20
VALIDATION_SHARE = 0.10
_FEW = 4
_ALTERED_COPY = re.compile(r"^aug-\d+-(?P<original>.+)$", re.IGNORECASE)


class Role(StrEnum):
    """The part a group plays in training a model."""

    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"


@dataclass(frozen=True, kw_only=True)
class Member:
    """What grouping needs to know of one photograph.

    `taken_s` is the camera clock in seconds from any fixed moment; None where it is unknown.
    `camera` keeps two cameras that fired together from looking like one burst.
    """

    content_hash: str
    perceptual_hash: int
    mirrored_hash: int
    path: PurePath
    taken_s: float | None = None
    camera: str | None = None


def original_name(name: str) -> str:
    """The name a photograph was altered from: `aug-12-07.jpg` -> `07.jpg`, else its own."""
    match = _ALTERED_COPY.match(name)
    return match["original"] if match else name


def is_altered_copy(name: str) -> bool:
    """Whether the name says that the file was made by altering another photograph."""
    return _ALTERED_COPY.match(name) is not None


def group_copies(members: Sequence[Member]) -> list[int]:
    """Give every photograph the index of the first member of its group.

    Photographs belong together when their bytes are the same, when one is named as an altered
    copy of the other in the same folder, when their perceptual hashes (or that of a mirror image)
    differ in at most `NEAR_COPY_BITS` bits, or when one camera took them within `BURST_S` seconds.
    """
    parent = list(range(len(members)))

    def find(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    def join(a: int, b: int) -> None:
        first, second = sorted((find(a), find(b)))
        parent[second] = first

    by_key: dict[object, int] = {}
    for index, member in enumerate(members):
        name = original_name(member.path.name).casefold()
        for key in (member.content_hash, (member.path.parent, name)):
            join(by_key.setdefault(key, index), index)
    for a, b in _near_copies(members):
        join(a, b)
    for a, b in _bursts(members):
        join(a, b)
    return [find(index) for index in range(len(members))]


def _near_copies(members: Sequence[Member]) -> list[tuple[int, int]]:
    hashes = np.array([m.perceptual_hash for m in members], dtype=np.uint64)
    mirrored = np.array([m.mirrored_hash for m in members], dtype=np.uint64)
    pairs: list[tuple[int, int]] = []
    for index in range(1, len(members)):
        before = hashes[:index]
        distance = np.minimum(
            _differing_bits(before, hashes[index]), _differing_bits(before, mirrored[index])
        )
        pairs += [(int(other), index) for other in np.flatnonzero(distance <= NEAR_COPY_BITS)]
    return pairs


def _differing_bits(hashes: npt.NDArray[np.uint64], one: np.uint64) -> npt.NDArray[np.uint8]:
    bits: npt.NDArray[np.uint8] = np.bitwise_count(hashes ^ one)
    return bits


def _bursts(members: Sequence[Member]) -> list[tuple[int, int]]:
    timed = sorted(
        (m.camera or "", m.taken_s, index)
        for index, m in enumerate(members)
        if m.taken_s is not None
    )
    return [
        (a, b)
        for (camera, earlier, a), (same, later, b) in itertools.pairwise(timed)
        if camera == same and later - earlier <= BURST_S
    ]


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
    for key in sorted(groups, key=lambda key: hashlib.sha256(key.encode()).hexdigest()):
        by_species[groups[key]].append(key)
    return by_species
