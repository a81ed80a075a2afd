"""What is a copy of what, and what belongs together: said here once, for everything that asks.

Photographs belong together, in one group, when they are copies of each other or of one burst
(`domain.bursts`). A copy is told by its bytes, by a name that says so, or by what it looks like:
few bits of its perceptual hash, or of its mirror image's, differ. A picture without detail has no
such hash. Pictures that were taken at different times are no copies, however alike: a fixed camera
takes many of one scene. A copy that has lost its time is one of the picture that it is most like.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Protocol

import numpy as np
import numpy.typing as npt

from jellygui.domain.bursts import UNKNOWN, Ints, Timeline, camera_of, moments_of
from jellygui.domain.configs import SightingConfig

NEAR_COPY_BITS = 8
# The perceptual hash of a picture in which there is too little to see for one.
NO_DETAIL = 0
# A copy changes so few bits; what is that much farther off than the nearest may be the one meant.
_SLACK_BITS = 2
_NONE_NEAR, _NOT_LOOKED = np.uint8(98), np.uint8(99)
_ALTERED_COPY = re.compile(r"^aug-\d+-(?P<original>.+)$", re.IGNORECASE)
_S = 1_000_000


class Look(Protocol):
    """What tells a photograph and its copies: unsigned 64-bit hashes, and the camera's clock."""

    @property
    def content_hash(self) -> str: ...

    @property
    def perceptual_hash(self) -> int: ...

    @property
    def mirrored_hash(self) -> int: ...

    @property
    def taken_at(self) -> datetime | None: ...


@dataclass(frozen=True, kw_only=True)
class Shot:
    """A file with a photograph: what grouping needs to know of it.

    `camera` is its make and model, `serial` its number; both are empty where nothing says them.
    """

    content_hash: str
    perceptual_hash: int
    mirrored_hash: int
    path: PurePath
    taken_at: datetime | None = None
    camera: str = ""
    serial: str = ""


def is_altered_copy(name: str) -> bool:
    """Whether the name says that the file was made by altering another photograph."""
    return _ALTERED_COPY.match(name) is not None


class Album:
    """Photographs, each in the place of its number, and which of them are copies of each other.

    `kin` [N] is the lowest place among a photograph's copies. It does not depend on the order in
    which photographs come. `touched` are the places of which it has changed; it is for the caller
    to empty it.
    """

    def __init__(self) -> None:
        self.touched: set[int] = set()
        self._count = 0
        self._hashes = np.zeros(0, np.uint64)
        self._mirrored = np.zeros(0, np.uint64)
        self._differ = np.zeros(0, np.uint64)  # room to reckon in
        self._moments = np.zeros(0, np.int64)
        # How many bits the nearest photograph with a time differs from one without.
        self._nearest = np.zeros(0, np.uint8)
        self._kin = np.zeros(0, np.int64)
        # By the folder and name of the original.
        self._originals: dict[int, tuple[int, ...]] = {}
        self._altered: dict[int, tuple[int, ...]] = {}
        self._by_name: list[tuple[int, int]] = []

    def __len__(self) -> int:
        return self._count

    @property
    def kin(self) -> Ints:
        return self._kin[: self._count]

    @property
    def moments(self) -> Ints:
        return self._moments[: self._count]

    def put(
        self,
        perceptual: Sequence[int],
        mirrored: Sequence[int],
        moments: Ints,
        kin: Ints | None = None,
    ) -> None:
        """Add photographs without looking for copies; `kin` is what was found before."""
        first, end = self._count, self._count + len(moments)
        self._make_room(end)
        new = slice(first, end)
        self._hashes[new], self._mirrored[new] = perceptual, mirrored
        self._moments[new] = moments
        self._nearest[:end] = _NOT_LOOKED
        self._kin[new] = range(first, end) if kin is None else kin
        self._count = end

    def take(self, look: Look) -> int:
        """Add a photograph and join it with its copies; gives its place."""
        place = self._count
        self._make_room(place + 1)
        self._hashes[place], self._mirrored[place] = look.perceptual_hash, look.mirrored_hash
        self._moments[place], self._kin[place] = moments_of([look.taken_at])[0], place
        self._nearest[place] = _NOT_LOOKED
        others, bits = self._near(place)
        nearer: list[int] = []
        if self._moments[place] != UNKNOWN:
            timeless = self._moments[others] == UNKNOWN
            for other, apart in zip(others[timeless].tolist(), bits[timeless], strict=True):
                if apart < self._nearest_of(other):
                    self._nearest[other] = apart
                    nearer.append(other)
        self._count += 1
        self.touched.add(place)
        copies = self._copies(place, others, bits)
        if nearer:  # these let go of what they were nearest to before
            kin = np.unique(self._kin[[place, *copies, *nearer]])
            self._find_anew(np.flatnonzero(np.isin(self.kin, kin)))
        else:
            self._join(place, copies)
        return place

    def name(self, place: int, folder: str, name: str) -> None:
        """Note under which name a photograph lies: one that says so is a copy of its original."""
        match = _ALTERED_COPY.match(name)
        key = hash((folder, (match["original"] if match else name).casefold()))
        copies = self._altered.get(key, ())
        if match:
            copies = (*copies, *self._originals.get(key, ()))
        named = self._altered if match else self._originals
        named[key] = (*named[key], place) if key in named else (place,)
        if copies:
            self._by_name += [(place, other) for other in copies]
            self._join(place, copies)

    def copies(self, place: int) -> list[int]:
        """The places of the photographs that this one is a near-copy of by what it looks like."""
        return self._copies(place, *self._near(place))

    def _near(self, place: int) -> tuple[Ints, npt.NDArray[np.uint8]]:
        """What has been added before or since and looks alike, and by how many bits it differs."""
        value = self._hashes[place]
        if value == NO_DETAIL:
            return np.zeros(0, np.int64), np.zeros(0, np.uint8)
        hashes, mirrored = self._hashes[: self._count], self._mirrored[: self._count]
        differ = self._differ[: self._count]

        def bits_of(some: npt.NDArray[np.uint64], one: np.uint64) -> npt.NDArray[np.uint8]:
            return np.bitwise_count(np.bitwise_xor(some, one, out=differ))

        bits = bits_of(hashes, self._mirrored[place])
        # Of mirror images, each is like the other's mirror image.
        np.maximum(bits, bits_of(mirrored, value), out=bits)
        np.minimum(bits, bits_of(hashes, value), out=bits)
        near = np.flatnonzero(bits <= NEAR_COPY_BITS)
        near = near[(near != place) & (hashes[near] != NO_DETAIL)]
        return near, bits[near]

    def _copies(self, place: int, others: Ints, bits: npt.NDArray[np.uint8]) -> list[int]:
        if not len(others):
            return []
        moments, own = self._moments[others], self._moments[place]
        timed = moments != UNKNOWN
        nearest = np.full(len(others), _NONE_NEAR)
        for at in np.flatnonzero(~timed):
            nearest[at] = self._nearest_of(int(others[at]))
        if own != UNKNOWN:
            alike = np.where(timed, _same_moment(moments, own), bits <= nearest + _SLACK_BITS)
        elif timed.any():
            alike = np.where(timed, bits <= bits[timed].min() + _SLACK_BITS, nearest == _NONE_NEAR)
        else:
            alike = ~timed
        return [int(other) for other in others[alike]]

    def _nearest_of(self, place: int) -> np.uint8:
        """By how many bits the nearest photograph with a time differs from this one without."""
        if self._nearest[place] == _NOT_LOOKED:
            others, bits = self._near(place)
            timed = bits[self._moments[others] != UNKNOWN]
            self._nearest[place] = timed.min() if len(timed) else _NONE_NEAR
        return np.uint8(self._nearest[place])

    def _join(self, place: int, copies: Iterable[int]) -> None:
        for kin in {int(self._kin[other]) for other in copies} - {int(self._kin[place])}:
            first, second = sorted((kin, int(self._kin[place])))
            moved = np.flatnonzero(self.kin == second)
            self._kin[moved] = first
            self.touched.update(moved.tolist())

    def _find_anew(self, members: Ints) -> None:
        """Part photographs that were copies of each other as they are now."""
        there = set(members.tolist())
        pairs = [(place, other) for place in there for other in self.copies(place)]
        links = [(a, b) for a, b in (*pairs, *self._by_name) if a in there and b in there]
        find = joined(links)
        self._kin[members] = [find(place) for place in members.tolist()]
        self.touched |= there

    def _make_room(self, count: int) -> None:
        if count > len(self._hashes):
            room = max(1024, 2 * count) - len(self._hashes)
            for name in ("_hashes", "_mirrored", "_differ", "_moments", "_nearest", "_kin"):
                array = getattr(self, name)
                setattr(self, name, np.concatenate([array, np.zeros(room, array.dtype)]))


def _same_moment(moments: Ints, own: np.int64) -> npt.NDArray[np.bool_]:
    """Whether times are the same; a copy may have lost the fraction of the second."""
    rough = (moments % _S == 0) | (own % _S == 0)
    same: npt.NDArray[np.bool_] = (moments == own) | (rough & (moments // _S == own // _S))
    return same


def joined(links: Iterable[tuple[int, int]]) -> Callable[[int], int]:
    """Gives the lowest number that each number is linked with, by however many steps."""
    parent: dict[int, int] = {}

    def find(number: int) -> int:
        while (above := parent.get(number, number)) != number:
            parent[number] = parent.get(above, above)
            number = above
        return number

    for a, b in links:
        first, second = sorted((find(a), find(b)))
        parent[second] = first
    return find


def group(shots: Sequence[Shot], rule: SightingConfig | None = None) -> list[int]:
    """Give every photograph the index of the first one of its group."""
    album, timeline = Album(), Timeline()
    place_of: dict[str, int] = {}
    for order, shot in enumerate(shots):
        place = place_of.get(shot.content_hash)
        if place is None:
            place = place_of[shot.content_hash] = album.take(shot)
        folder = str(shot.path.parent)
        album.name(place, folder, shot.path.name)
        camera = camera_of(shot.camera, shot.serial, folder)
        timeline.add([(place, camera, folder, order, int(album.moments[place]))])
    bursts = timeline.bursts(rule or SightingConfig())
    find = joined([*enumerate(album.kin.tolist()), *bursts.tolist()])
    first: dict[int, int] = {}
    groups = [find(place_of[shot.content_hash]) for shot in shots]
    for index, key in enumerate(groups):
        first.setdefault(key, index)
    return [first[key] for key in groups]


def known_kin(looks: Sequence[Look], known: Sequence[Look]) -> list[list[int]]:
    """For each photograph, the places in `known` of what it is, or is a copy of.

    One that is known itself is that one and no other: who knew it knew its copies too.
    """
    exact: dict[str, list[int]] = {}
    for place, entry in enumerate(known):
        exact.setdefault(entry.content_hash, []).append(place)
    there = {look.content_hash for look in looks}
    strangers = [place for place, entry in enumerate(known) if entry.content_hash not in there]
    album, seen = Album(), [*looks, *(known[place] for place in strangers)]
    album.put(
        [look.perceptual_hash for look in seen],
        [look.mirrored_hash for look in seen],
        moments_of([look.taken_at for look in seen]),
    )
    known_at = [exact.get(look.content_hash, []) for look in looks] + [[p] for p in strangers]
    return [
        known_at[place] or sorted({kin for other in album.copies(place) for kin in known_at[other]})
        for place in range(len(looks))
    ]
