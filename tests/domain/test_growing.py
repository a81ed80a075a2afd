"""What is looked up says the same as what is compared with all, whatever comes in which order."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import PurePath

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jellygui.domain import lookup
from jellygui.domain.album import NEAR_COPY_BITS, NO_DETAIL, Album
from jellygui.domain.bursts import camera_of, moments_of
from jellygui.domain.configs import SightingConfig
from jellygui.domain.likeness import Shot, group, known_kin
from jellygui.domain.linked import Rings, joined, united
from jellygui.domain.lookup import ColumnIndex, HashIndex, KeyIndex, may_be_near
from jellygui.domain.timeline import Timeline

TEN = datetime(2024, 7, 9, 10)
_BITS = 64


def flipped(value: int, bits: Sequence[int]) -> int:
    for bit in bits:
        value ^= 1 << bit
    return value


def turned(value: int) -> int:
    """Stands for the hash of the mirror image: turned twice it is the same."""
    return int(f"{value:064b}"[::-1], 2)


def apart(one: Shot, other: Shot) -> int:
    straight = (one.perceptual_hash ^ other.perceptual_hash).bit_count()
    across = (
        (one.perceptual_hash ^ other.mirrored_hash).bit_count(),
        (one.mirrored_hash ^ other.perceptual_hash).bit_count(),
    )
    return min(straight, max(across))


def copies_among(shots: Sequence[Shot]) -> list[tuple[int, int]]:
    """Who is a copy of whom by what it looks like: each is compared with all."""

    def alike(a: int, b: int) -> bool:
        seen = NO_DETAIL not in (shots[a].perceptual_hash, shots[b].perceptual_hash)
        return a != b and seen and apart(shots[a], shots[b]) <= NEAR_COPY_BITS

    def second(shot: Shot, *, whole: bool) -> object:
        return shot.taken_at and (shot.taken_at.replace(microsecond=0) if whole else shot.taken_at)

    def same_moment(one: Shot, other: Shot) -> bool:
        rough = any(s.taken_at is not None and s.taken_at.microsecond == 0 for s in (one, other))
        return second(one, whole=rough) == second(other, whole=rough)

    every = range(len(shots))
    near = {a: [b for b in every if alike(a, b)] for a in every}
    nearest = {
        a: min((apart(shots[a], shots[b]) for b in near[a] if shots[b].taken_at), default=None)
        for a in every
        if shots[a].taken_at is None
    }

    def are_copies(a: int, b: int) -> bool:
        one, other = shots[a], shots[b]
        if one.taken_at and other.taken_at:
            return same_moment(one, other)
        if one.taken_at or other.taken_at:
            least = nearest[a if one.taken_at is None else b]
            return least is not None and apart(one, other) <= least + 2
        return nearest[a] is None or nearest[b] is None

    return [(a, b) for a in every for b in near[a] if are_copies(a, b)]


@dataclass(frozen=True)
class Plan:
    """How hostile a made-up collection is."""

    seed: int
    count: int
    scenes: int
    flips: int
    timed: float
    seconds: int


plans = st.builds(
    Plan,
    seed=st.integers(0, 2**32),
    count=st.integers(2, 40),
    scenes=st.integers(1, 6),
    flips=st.integers(0, 5),
    timed=st.sampled_from([0, 0.3, 0.9, 1]),
    seconds=st.sampled_from([1, 4, 10_000]),
)


def collection(plan: Plan) -> list[Shot]:
    """Few scenes seen again and again: mirrored, altered, of one moment or of none."""
    chance = random.Random(plan.seed)
    scenes = [chance.getrandbits(_BITS) for _ in range(plan.scenes)] + [NO_DETAIL]
    shots = []
    for number in range(plan.count):
        value = chance.choice(scenes)
        value = turned(value) if chance.random() < 0.3 else value
        mirrored = turned(value)
        flips = [chance.randrange(_BITS) for _ in range(chance.randrange(plan.flips + 1))]
        time = timedelta(
            seconds=chance.randrange(plan.seconds), microseconds=chance.choice([0, 0, 250_000])
        )
        shots.append(
            Shot(
                content_hash=f"{number:064x}",
                perceptual_hash=flipped(value, flips) if value else value,
                mirrored_hash=flipped(mirrored, flips[1:]),
                path=PurePath(f"{chance.choice(['', '', 'aug-1-'])}{chance.randrange(50)}.jpg"),
                taken_at=TEN + time if chance.random() < plan.timed else None,
            )
        )
    return shots


@settings(max_examples=60)
@given(plan=plans)
def test_copies_are_those_that_comparing_each_with_all_finds(plan: Plan) -> None:
    shots = [replace(s, path=PurePath(f"{n}.jpg")) for n, s in enumerate(collection(plan))]
    pairs = copies_among(shots)
    find = joined(pairs)
    assert group(shots, SightingConfig(bursts=False)) == [find(n) for n in range(len(shots))]
    half = len(shots) // 2
    assert known_kin(shots[:half], shots[half:]) == [
        sorted(b - half for a, b in pairs if a == place and b >= half) for place in range(half)
    ]
    first = half // 2  # where some of them are known themselves
    assert known_kin(shots[:half], shots[first:]) == [
        [place - first]
        if place >= first
        else sorted(b - first for a, b in pairs if a == place and b >= first)
        for place in range(half)
    ]


def test_which_may_be_like_few_is_told_by_comparing_and_of_many_all_may(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance = np.random.default_rng(0)
    hashes = chance.integers(2**64, size=40, dtype=np.uint64)
    values = chance.integers(2**64, size=(2, 60), dtype=np.uint64)
    values[0, 7], values[1, 9] = hashes[3] ^ np.uint64(0xFF), hashes[5]
    values[0, 8] = hashes[3] ^ np.uint64(0x1FF)
    monkeypatch.setattr(lookup, "_AT_ONCE", 100)
    assert np.flatnonzero(may_be_near(values, hashes)).tolist() == [7, 9]
    assert not may_be_near(values, hashes[:0]).any()
    monkeypatch.setattr(lookup, "_FEW_KNOWN", 39)
    assert may_be_near(values, hashes).all()


@settings(max_examples=30)
@example(plan=Plan(seed=8, count=24, scenes=4, flips=5, timed=0.3, seconds=10000), parts=1)
@given(plan=plans, parts=st.integers(1, 9))
def test_an_album_says_the_same_however_its_photographs_come(plan: Plan, parts: int) -> None:
    shots = collection(plan)
    whole, slow, again = Album(), Album(), Album()
    whole.take(shots)
    for number, shot in enumerate(shots):
        slow.take(shots[number : number + 1])
        whole.name(number, "", shot.path.name)
        slow.name(number, "", shot.path.name)
    assert slow.kin.tolist() == whole.kin.tolist()
    # One that is opened again in between: some are put, and named after the others.
    cut = len(shots) * parts // 9
    first = Album()
    first.take(shots[:cut])
    for number, shot in enumerate(shots[:cut]):
        first.name(number, "", shot.path.name)
    again.put(
        [s.perceptual_hash for s in shots[:cut]],
        [s.mirrored_hash for s in shots[:cut]],
        moments_of([s.taken_at for s in shots[:cut]]),
        first.kin,
    )
    for number, shot in enumerate(shots[:cut]):
        again.name(number, "", shot.path.name)
    again.take(shots[cut:])
    for number, shot in enumerate(shots[cut:], cut):
        again.name(number, "", shot.path.name)
    assert again.kin.tolist() == whole.kin.tolist()
    for place in range(len(shots)):  # by the ring one comes to all copies, and no others
        ring = {place}
        while (place := again.next_kin(place)) not in ring:
            ring.add(place)
        assert ring == set(np.flatnonzero(again.kin == again.kin[place]).tolist())


def test_a_clock_that_stands_still_is_looked_up_by_what_its_pictures_look_like() -> None:
    chance = random.Random(0)
    values = [chance.getrandbits(_BITS) for _ in range(400)]
    shots = [
        Shot(
            content_hash=f"{n:064x}",
            perceptual_hash=flipped(values[n % 400], range(n // 400)),
            mirrored_hash=turned(values[n % 400]),
            path=PurePath(f"{n}.jpg"),
            taken_at=TEN,
        )
        for n in range(1000)
    ]
    assert group(shots, SightingConfig(bursts=False)) == [n % 400 for n in range(1000)]


@pytest.mark.parametrize("kind", ["random", "of one chunk", "of one scene"])
def test_an_index_of_hashes_finds_what_comparing_finds(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "_FEW", 64)
    monkeypatch.setattr(lookup, "_AT_ONCE", 1 << 12)
    monkeypatch.setattr(lookup, "_PUT_AT_ONCE", 300)
    chance = np.random.default_rng(0)
    hashes = chance.integers(0, 2**64, 3000, dtype=np.uint64)
    if kind == "of one chunk":
        hashes &= np.uint64((1 << 43) - 1)
    if kind == "of one scene":
        hashes[:] = hashes[0]
    flips = chance.integers(0, 64, (3000, 5))
    for column in flips.T:
        hashes ^= np.uint64(1) << column.astype(np.uint64)
    copied = chance.integers(0, 3000, 300)
    bits = np.uint64(1) << chance.integers(0, 64, (10, 300)).astype(np.uint64)
    values = hashes[copied] ^ np.bitwise_xor.reduce(bits)
    index, order = HashIndex(), chance.permutation(3000).astype(np.int32)
    for begin in range(0, 3000, 250):
        index.add_all(order[begin : begin + 250], hashes)
    which, places = index.near(values, hashes)
    right = np.bitwise_count(values[:, None] ^ hashes) <= NEAR_COPY_BITS
    found = np.zeros_like(right)
    found[which, places] = True
    assert (found == right).all()
    assert right.sum() > 100
    assert len(index) == 3000


@given(keys=st.lists(st.integers(-3, 3) | st.integers(-(2**63), 2**63 - 1), max_size=60))
def test_an_index_of_keys_gives_every_place(keys: list[int]) -> None:
    index = KeyIndex()
    for place, key in enumerate(keys[:20]):
        index.add(key, place)
    index.add_all(np.array(keys[20:], np.int64), np.arange(20, max(20, len(keys)), dtype=np.int32))
    wanted = [*keys, 5]
    which, places = index.find(wanted)
    assert sorted(zip(which.tolist(), places.tolist(), strict=True)) == [
        (number, place)
        for number, one in enumerate(wanted)
        for place, key in enumerate(keys)
        if key == one
    ]
    assert index.counts(wanted).tolist() == [keys.count(key) for key in wanted]
    assert len(index) == len(keys)


@given(
    column=st.lists(st.integers(-9, 9) | st.integers(-(2**62), 2**62), max_size=60),
    parts=st.integers(1, 5),
    ranges=st.lists(st.tuples(st.integers(-12, 12), st.integers(0, 9)), max_size=9),
)
def test_an_index_of_a_column_gives_every_place_of_a_range(
    column: list[int], parts: int, ranges: list[tuple[int, int]]
) -> None:
    numbers, index = np.array(column, np.int64), ColumnIndex()
    for places in np.array_split(np.arange(len(column), dtype=np.int32), parts):
        index.add_all(places, numbers)
    low = np.array([first for first, _ in ranges], np.int64)
    high = low + np.array([length for _, length in ranges], np.int64)
    which, places = index.find(low, high, numbers)
    right = [
        (number, place)
        for number, (first, length) in enumerate(ranges)
        for place, value in enumerate(column)
        if first <= value < first + length
    ]
    assert sorted(zip(which.tolist(), places.tolist(), strict=True)) == right
    counts = index.counts(low, high, numbers).tolist()
    assert counts == [sum(at == number for at, _ in right) for number in range(len(ranges))]


def test_photographs_take_little_memory() -> None:
    """A million of them are to leave room for the network, the decoders and the project."""
    count = 30_000
    chance = np.random.default_rng(0)
    tracemalloc.start()
    try:
        hashes = chance.integers(0, 2**64, (2, count), dtype=np.uint64)
        moments = moments_of([TEN])[0] + np.arange(count) * 20_000_000
        album = Album()
        album.put(hashes[0], hashes[1], moments)
        del hashes, moments
        _, most = tracemalloc.get_traced_memory()
        timeline = Timeline(SightingConfig(), lambda: album.moments)
        timeline.add((place, "a camera", "a folder", place) for place in range(count))
        timeline.follow()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most / count < 110
    assert kept / count < 90


@given(links=st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=30))
def test_what_is_linked_is_united_one_by_one_or_all_at_once(links: list[tuple[int, int]]) -> None:
    find, rings = joined(links), Rings()
    rings.add(20)
    for a, b in links:
        if b not in rings.of(a):
            rings.unite(a, b)
    labels = [find(number) for number in range(20)]
    assert united(np.arange(20), np.array(links, np.int64).reshape(-1, 2)).tolist() == labels
    read = Rings()
    read.add_all(np.array(labels))
    for number in range(20):
        together = [other for other in range(20) if labels[other] == labels[number]]
        assert sorted(rings.of(number)) == sorted(read.of(number)) == together
    read.set([0, 1, 2])
    assert read.next(0) == 1
    assert sorted(read.of(2)) == [0, 1, 2]


KINDS = ("even", "uneven", "motor drive", "set back", "standing")


@settings(max_examples=60)
@given(
    seed=st.integers(0, 2**32),
    kind=st.sampled_from(KINDS),
    gap=st.sampled_from([0, 3, 30]),
    length=st.sampled_from([0, 10, 100]),
    cameras=st.integers(1, 3),
    in_order=st.booleans(),
)
def test_bursts_are_the_same_whether_files_come_in_parts_or_all_at_once(
    seed: int, kind: str, gap: float, length: float, cameras: int, in_order: bool
) -> None:
    chance = random.Random(seed)
    rule = SightingConfig(gap_s=gap, length_s=length)
    files, moment = [], int(moments_of([TEN])[0])
    moments = np.zeros(150, np.int64)
    for order in range(chance.choice([5, 60, 150])):
        moment += {
            "even": 2_000_000,
            "uneven": chance.choice([0, 1, 2, 5, 9, 60]) * 1_000_000 + chance.choice([0, 0, 250]),
            "motor drive": chance.choice([100_000, 300_000, 15_000_000]),
            "set back": chance.choice([1, 2, 7, 7, -15, -300]) * 1_000_000,
            "standing": chance.choice([0] * 90 + [1_000_000]),
        }[kind]
        place = chance.randrange(order + 1) if chance.random() < 0.1 else order
        camera = camera_of(f"camera {chance.randrange(cameras)}", "1", "")
        moments[place] = moments[place] if place < order else moment
        files.append((place, camera, f"folder {chance.randrange(2)}", order))
    if not in_order:
        chance.shuffle(files)
    growing, end = Timeline(rule, lambda: moments), 0
    together: dict[tuple[int, int], int] = {}
    while end < len(files):
        begin, end = end, end + chance.choice([7, 60])
        growing.add(files[begin:end])
        gone, new = growing.follow()
        for pairs, change in ((gone, -1), (new, 1)):
            for pair in map(tuple, pairs.tolist()):
                together[pair] = together.get(pair, 0) + change
        whole = Timeline(rule, lambda: moments)
        whole.add(files[:end])
        right = {tuple(pair) for pair in whole.follow()[1].tolist()}
        assert {pair for pair, times in together.items() if times} == right
    for place in range(150):
        beside = {b for a, b in right if a == place} | {a for a, b in right if b == place}
        assert set(growing.beside(place)) == beside
