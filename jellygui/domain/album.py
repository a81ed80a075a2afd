"""Photographs, and which of them are copies of each other, as one is added after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

import numpy as np
import numpy.typing as npt

from jellygui.domain.bursts import UNKNOWN, Ints, moments_of
from jellygui.domain.linked import Rings, joined
from jellygui.domain.lookup import (
    MOST_BITS,
    ColumnIndex,
    Found,
    Hashes,
    HashIndex,
    KeyIndex,
    Numbers,
    Places,
    distinct,
    within,
)

Bits = npt.NDArray[np.uint8]

NEAR_COPY_BITS = MOST_BITS
# The perceptual hash of a picture in which there is too little to see for one.
NO_DETAIL = 0
# A copy changes so few bits; what is that much farther off than the nearest may be the one meant.
_SLACK_BITS = 2
_NONE_NEAR, _NOT_LOOKED = np.uint8(98), np.uint8(99)
# In a second with more, a camera's clock may stand still.
_CROWDED = 256
_AT_ONCE, _IN_A_PIECE = 256, 1 << 16
_NONE: Places = np.zeros(0, np.int32)
_NO_BITS: Bits = np.zeros(0, np.uint8)
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


def is_altered_copy(name: str) -> bool:
    """Whether the name says that the file was made by altering another photograph."""
    return _ALTERED_COPY.match(name) is not None


class Album:
    """Photographs, each in the place of its number, and which of them are copies of each other.

    `kin` [N] is the lowest place among a photograph's copies. It does not depend on the order in
    which photographs come. `touched` are the places of which it has changed, `parted` those that
    may be no copies any more; it is for the caller to empty them. Copies are looked up, not
    compared with all (`domain.lookup`).
    """

    def __init__(self) -> None:
        self.touched: set[int] = set()
        self.parted: set[int] = set()
        self._count = 0
        self._hashes = np.zeros(0, np.uint64)
        self._mirrored = np.zeros(0, np.uint64)
        self._moments = np.zeros(0, np.int64)
        # The first that looks the same to the bit and is of the same moment; itself, mostly. Only
        # that one is looked up: any other is its copy, and of nothing else.
        self._twin = np.zeros(0, np.int32)
        # How many bits the nearest photograph with a time differs from one without.
        self._nearest = np.zeros(0, np.uint8)
        self._kin = np.zeros(0, np.int32)
        self._rings = Rings()  # of kin
        self._timeless, self._by_moment = HashIndex(), ColumnIndex()
        self._timed, self._timed_end = HashIndex(), 0  # as far as somebody has asked for it
        self._looked_up_end = 0  # from there on, those that are being taken
        # By the folder and name of the original: all of them, and the first that was made of one.
        self._originals, self._altered = KeyIndex(), dict[int, int]()
        self._by_name = KeyIndex()

    def __len__(self) -> int:
        return self._count

    @property
    def room(self) -> int:
        """For how many there is room before all are put elsewhere."""
        return len(self._hashes)

    @property
    def kin(self) -> Places:
        return self._kin[: self._count]

    @property
    def moments(self) -> Ints:
        return self._moments[: self._count]

    def next_kin(self, place: int) -> int:
        """Another copy, by which all of them are come by in turn; itself where there is none."""
        return self._rings.next(place)

    def put(
        self,
        perceptual: Sequence[int] | Hashes,
        mirrored: Sequence[int] | Hashes,
        moments: Ints,
        kin: npt.NDArray[np.integer] | None = None,
    ) -> None:
        """Put photographs into an empty album without joining them; `kin` was found before."""
        end = len(moments)
        # They are kept as they are: twice would be much memory.
        self._hashes = np.asarray(perceptual, np.uint64)
        self._mirrored = np.asarray(mirrored, np.uint64)
        self._moments = np.asarray(moments, np.int64)
        self._nearest = np.full(end, _NOT_LOOKED)
        self._kin = np.array(np.arange(end) if kin is None else kin, np.int32)
        self._rings.add_all(self._kin)
        self._twin = self._first_equal(0, end)
        self._count = end
        self._look_up_from_now_on()

    def take(self, looks: Sequence[Look]) -> range:
        """Add photographs and join them with their copies; gives their places."""
        begin = self._count
        for first in range(0, len(looks), _AT_ONCE):
            self._take(looks[first : first + _AT_ONCE])
        return range(begin, self._count)

    def _take(self, looks: Sequence[Look]) -> None:
        begin, end = self._count, self._count + len(looks)
        self._make_room(end)
        new = slice(begin, end)
        self._hashes[new] = [look.perceptual_hash for look in looks]
        self._mirrored[new] = [look.mirrored_hash for look in looks]
        self._moments[new] = moments_of([look.taken_at for look in looks])
        self._nearest[new], self._kin[new] = _NONE_NEAR, range(begin, end)
        self._rings.add(len(looks))
        self._twin[new] = self._first_equal(begin, end)
        looked_up = self._themselves(begin, end)
        which, others, bits = self._like(looked_up)
        for at in np.flatnonzero(self._are_twins(looked_up[which], others)).tolist():
            of = self._twin[new]
            of[of == looked_up[which[at]]] = others[at]
        # What is like one of these, then what is like one that came just before it.
        there = self._themselves(begin, end)
        one, other = (there[at] for at in np.tril_indices(len(there), -1))
        apart = self._bits_apart(one, other)
        near = apart <= NEAR_COPY_BITS
        places = np.concatenate([looked_up[which], one[near]])
        others, bits = np.append(others, other[near]), np.append(bits, apart[near])
        order = np.lexsort((others, places))
        alike = _split(places[order], others[order], bits[order])
        of = self._twin[new]
        for place in sorted({*alike, *(begin + np.flatnonzero(of != range(begin, end))).tolist()}):
            self._count = place
            if (twin := int(self._twin[place])) != place:
                self._join(place, [twin])
            else:
                self._compare(place, *alike[place])
        self._count = end
        self.touched.update(range(begin, end))
        self._look_up_from_now_on()

    def _compare(self, place: int, others: Places, bits: Bits) -> None:
        """Join a photograph that is new with its copies among those that look alike."""
        nearer: list[int] = []
        timeless = self._moments[others] == UNKNOWN
        if self._moments[place] == UNKNOWN:
            self._nearest[place] = min(bits[~timeless], default=_NONE_NEAR)
        else:
            for other, apart in zip(others[timeless].tolist(), bits[timeless], strict=True):
                if apart < self._nearest_of(other):
                    self._nearest[other] = apart
                    nearer.append(other)
        self._count = place + 1
        copies = self._copies(place, others, bits)
        if nearer:  # these let go of what they were nearest to before
            self._find_anew([place, *copies.tolist(), *nearer])
        else:
            self._join(place, copies)

    def name(self, place: int, folder: str, name: str) -> None:
        """Note under which name a photograph lies: one that says so is a copy of its original."""
        match = _ALTERED_COPY.match(name)
        key = hash((folder, (match["original"] if match else name).casefold()))
        copies = [self._altered[key]] if key in self._altered else []
        if match is None:
            self._originals.add(key, place)
        elif not copies:
            copies = self._originals.find([key])[1].tolist()
            self._altered[key] = place
        for other in copies:
            self._by_name.add(place, other)
            self._by_name.add(other, place)
        self._join(place, copies)

    def copies(self, places: Numbers) -> Iterator[list[int]]:
        """For each of these places, those that it is a near-copy of by what it looks like."""
        firsts = self._twin[: self._count]
        order = np.argsort(firsts, kind="stable")
        firsts = firsts[order]
        for begin in range(0, len(places), _AT_ONCE):
            some = places[begin : begin + _AT_ONCE]
            twins = self._twin[some]
            alike = _split(*self._like(twins))
            for number, (place, twin) in enumerate(zip(some, twins, strict=True)):
                copies = self._copies(twin, *alike.get(number, (_NONE, _NO_BITS)))
                if self._moments[twin] != UNKNOWN or self._nearest_of(twin) == _NONE_NEAR:
                    copies = np.append(copies, twin)
                _, at = within(
                    firsts.searchsorted(copies), firsts.searchsorted(copies, side="right")
                )
                yield np.setdiff1d(order[at], [place]).tolist()

    def _like(self, places: Places) -> tuple[Numbers, Places, Bits]:
        """Of which of these, what looks like it and may be a copy, and in how many bits not.

        In their order, and of each in that of the places; what is being taken is not among it.
        """
        number = np.arange(len(places))
        moments = self._moments[places]
        timed = moments != UNKNOWN
        begins = moments // _S * _S  # of the second in which each was taken
        crowded = timed.copy()
        crowded[timed] = (
            self._by_moment.counts(begins[timed], begins[timed] + _S, self._moments) > _CROWDED
        )
        found = [self._by_look(self._timeless, number, places)]
        if (at := number[timed & ~crowded]).size:
            which, others = self._by_moment.find(begins[at], begins[at] + _S, self._moments)
            found.append((at[which], others))
        if (at := number[~timed | crowded]).size:
            found.append(self._by_look(self._timed_index(), at, places[at]))
        which = np.concatenate([of for of, _ in found])
        pairs = distinct(which << 32 | np.concatenate([others for _, others in found]))
        which, others = pairs >> 32, (pairs & 0xFFFFFFFF).astype(np.int32)
        bits = self._bits_apart(places[which], others)
        own = (others == places[which]) | (self._hashes[places[which]] == NO_DETAIL)
        near = (bits <= NEAR_COPY_BITS) & ~own
        return which[near], others[near], bits[near]

    def _by_look(self, index: HashIndex, number: Numbers, places: Places) -> Found:
        """What is like one of these, or its mirror image; its number stands for each."""
        values = np.concatenate([self._hashes[places], self._mirrored[places]])
        which, others = index.near(values, self._hashes)
        return np.append(number, number)[which], others

    def _bits_apart(self, places: Places, others: Places) -> Bits:
        values, mirrored = self._hashes[places], self._mirrored[places]
        hashes, turned = self._hashes[others], self._mirrored[others]
        # Of mirror images, each is like the other's mirror image.
        across = np.maximum(np.bitwise_count(hashes ^ mirrored), np.bitwise_count(turned ^ values))
        bits: Bits = np.minimum(across, np.bitwise_count(hashes ^ values))
        return bits

    def _near(self, place: int) -> tuple[Places, Bits]:
        """What has been added before or since and looks alike, and by how many bits it differs."""
        if self._hashes[place] == NO_DETAIL:
            return _NONE, _NO_BITS
        _, others, bits = self._like(np.array([place], np.int32))
        taken = self._themselves(self._looked_up_end, self._count)
        apart = self._bits_apart(np.full(len(taken), place), taken)
        near = (apart <= NEAR_COPY_BITS) & (taken != place)
        return np.append(others, taken[near]), np.append(bits, apart[near])

    def _copies(self, place: int, others: Places, bits: Bits) -> Places:
        if not len(others):
            return _NONE
        moments, own = self._moments[others], self._moments[place]
        timed = moments != UNKNOWN
        for other in others[~timed & (self._nearest[others] == _NOT_LOOKED)].tolist():
            self._nearest_of(other)
        nearest = np.where(timed, _NONE_NEAR, self._nearest[others])
        if own != UNKNOWN:
            alike = np.where(timed, _same_moment(moments, own), bits <= nearest + _SLACK_BITS)
        elif timed.any():
            alike = np.where(timed, bits <= bits[timed].min() + _SLACK_BITS, nearest == _NONE_NEAR)
        else:
            alike = ~timed
        return others[alike]

    def _nearest_of(self, place: int) -> np.uint8:
        """By how many bits the nearest photograph with a time differs from this one without."""
        if self._nearest[place] == _NOT_LOOKED:
            others, bits = self._near(place)
            timed = bits[self._moments[others] != UNKNOWN]
            self._nearest[place] = timed.min() if len(timed) else _NONE_NEAR
        return np.uint8(self._nearest[place])

    def _join(self, place: int, copies: Sequence[int] | Places) -> None:
        others = dict(zip(self._kin[copies].tolist(), copies, strict=True)) if len(copies) else {}
        for other in others.values():
            own, kin = int(self._kin[place]), int(self._kin[other])  # as they are by now
            if kin != own:
                moved = self._rings.of(place if kin < own else int(other))
                self._kin[moved] = min(kin, own)
                self.touched.update(moved)
                self._rings.unite(place, int(other))

    def _find_anew(self, some: Sequence[int]) -> None:
        """Part photographs that were copies of each other, and of these, as they are now."""
        by_kin = dict(zip(self._kin[some].tolist(), some, strict=True))
        members = [member for place in by_kin.values() for member in self._rings.of(place)]
        there, links = set(members), list[tuple[int, int]]()
        for place, twin in zip(members, self._twin[members].tolist(), strict=True):
            copies = self._copies(place, *self._near(place)) if twin == place else [twin]
            links += [(place, int(other)) for other in copies]
        which, named = self._by_name.find(members)
        links += [(members[at], other) for at, other in zip(which, named.tolist(), strict=True)]
        find = joined((a, b) for a, b in links if b in there)
        parts: dict[int, list[int]] = {}
        for place in members:
            parts.setdefault(find(place), []).append(place)
        for kin, part in parts.items():
            self._kin[part] = kin
            self._rings.set(part)
        self.touched |= there
        self.parted |= there

    def _themselves(self, begin: int, end: int) -> Places:
        """Those places that are no other's twin, and have something to be compared."""
        places = np.arange(begin, end, dtype=np.int32)
        is_own = (self._twin[begin:end] == places) & (self._hashes[begin:end] != NO_DETAIL)
        themselves: Places = places[is_own]
        return themselves

    def _are_twins(self, places: Places, others: Places) -> npt.NDArray[np.bool_]:
        same: npt.NDArray[np.bool_] = np.logical_and.reduce(
            [c[places] == c[others] for c in (self._hashes, self._mirrored, self._moments)]
        )
        return same

    def _first_equal(self, begin: int, end: int) -> Places:
        """For each of these places, the first of them that is its twin; itself if there is none."""
        columns = [column[begin:end] for column in (self._moments, self._mirrored, self._hashes)]
        order = np.lexsort(columns).astype(np.int32)
        differs = columns[-1][order] == NO_DETAIL
        for column in columns:
            sorted_ = column[order]
            differs[1:] |= sorted_[1:] != sorted_[:-1]
        differs[:1] = True
        twins = np.empty(end - begin, np.int32)
        twins[order] = np.repeat(order[differs], np.diff(np.flatnonzero(np.append(differs, True))))
        twins += begin
        return twins

    def _look_up_from_now_on(self) -> None:
        new = self._themselves(self._looked_up_end, self._count)
        timed = self._moments[new] != UNKNOWN
        self._timeless.add_all(new[~timed], self._hashes)
        self._by_moment.add_all(new[timed], self._moments)
        self._looked_up_end = self._count

    def _timed_index(self) -> HashIndex:
        end = self._looked_up_end
        if self._timed_end < end:
            pieces = []
            for begin in range(self._timed_end, end, _IN_A_PIECE):  # as for `lookup.HashIndex`
                new = self._themselves(begin, min(end, begin + _IN_A_PIECE))
                pieces.append(new[self._moments[new] != UNKNOWN])
            self._timed.add_all(np.concatenate(pieces), self._hashes)
            self._timed_end = end
        return self._timed

    def _make_room(self, count: int) -> None:
        if count > len(self._hashes):
            for name in ("_hashes", "_mirrored", "_moments", "_twin", "_nearest", "_kin"):
                before = getattr(self, name)
                # What is not used yet takes no memory.
                after = np.zeros(max(1024, count * 3 // 2), before.dtype)
                after[: self._count] = before[: self._count]
                setattr(self, name, after)


def _split(of: Numbers, others: Places, bits: Bits) -> dict[int, tuple[Places, Bits]]:
    """Others, and the bits that differ, by what they are like; that is sorted."""
    if not len(of):
        return {}
    begins = np.flatnonzero(np.diff(of, prepend=-1))
    parts = zip(np.split(others, begins[1:]), np.split(bits, begins[1:]), strict=True)
    return dict(zip(of[begins].tolist(), parts, strict=True))


def _same_moment(moments: Ints, own: np.int64) -> npt.NDArray[np.bool_]:
    """Whether times are the same; a copy may have lost the fraction of the second."""
    rough = (moments % _S == 0) | (own % _S == 0)
    same: npt.NDArray[np.bool_] = (moments == own) | (rough & (moments // _S == own // _S))
    return same
