"""What is a copy, a burst, a camera, a group: on made-up photographs, and on drawn ones."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path, PurePath

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from jellygui.domain.album import NO_DETAIL
from jellygui.domain.configs import SightingConfig
from jellygui.domain.likeness import Shot, group, known_kin
from jellygui.images.photo import decode_photo
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw
from tests.support.projects import found, photo

TEN = datetime(2024, 7, 9, 10)
TG6 = "OLYMPUS CORPORATION TG-6"


def shot(number: int, *, seconds: float | None = None, **facts: object) -> Shot:
    """Another picture for every number, taken so long after ten o'clock."""
    chance = random.Random(number)
    values = {
        "content_hash": f"{number:064x}",
        "perceptual_hash": chance.getrandbits(64),
        "mirrored_hash": chance.getrandbits(64),
        "path": PurePath("dive", f"P{number:04d}.jpg"),
        "taken_at": None if seconds is None else TEN + timedelta(seconds=seconds),
        "camera": TG6,
    }
    return Shot(**(values | facts))  # type: ignore[arg-type]


def sightings(shots: Sequence[Shot], **rule: object) -> int:
    return len(set(group(shots, SightingConfig.model_validate(rule))))


def every(seconds: float, count: int, *, start: float = 0, **facts: object) -> list[Shot]:
    """A camera's pictures at an even pace; its clock tells whole seconds."""
    times = [int(start + n * seconds) for n in range(count)]
    return [shot(n, seconds=time, **facts) for n, time in enumerate(times)]


@given(
    pace=st.floats(1, 20),
    start=st.floats(0, 1),
    count=st.integers(20, 60),
)
def test_a_time_lapse_is_no_burst_whatever_its_pace(pace: float, start: float, count: int) -> None:
    assert sightings(every(pace, count, start=start)) == count


@given(pauses=st.lists(st.integers(0, 3), min_size=1, max_size=9).filter(lambda p: sum(p) <= 10))
def test_what_one_camera_took_in_one_go_is_one_sighting(pauses: list[int]) -> None:
    times = np.cumsum([0, *pauses]).tolist()
    assert sightings([shot(n, seconds=time) for n, time in enumerate(times)]) == 1


def test_the_known_cases() -> None:
    assert sightings(every(3, 20)) == 20  # a time-lapse
    assert sightings(every(3, 4)) == 1  # of one go, 9 s in all
    assert sightings(every(0.1, 20)) == 1  # a motor drive
    assert sightings(every(0.1, 250)) == 3  # one of 25 s: cut, it is no time-lapse
    assert sightings(every(600, 6)) == 6
    assert sightings([shot(n) for n in range(9)]) == 9  # nobody knows when
    uneven = [0, 2, 3, 6, 7, 8, 10, 12, 13, 15]
    assert sightings([shot(n, seconds=time) for n, time in enumerate(uneven)]) == 2


def test_a_time_lapse_stays_one_beside_a_burst_and_a_missing_picture() -> None:
    lapse = every(2, 30)
    del lapse[15]
    burst = [shot(100 + n, seconds=300 + n) for n in range(4)]
    assert sightings([*lapse, *burst]) == 30


def test_the_numbers_are_those_that_a_person_has_set() -> None:
    shots = [shot(n, seconds=time) for n, time in enumerate([0, 20, 40, 70, 120])]
    assert sightings(shots) == 5
    assert sightings(shots, gap_s=30, length_s=70) == 2
    assert sightings(shots, gap_s=30, length_s=60) == 3
    assert sightings(shots, gap_s=60, length_s=600) == 1
    assert sightings(every(0.5, 6)) == 1
    assert sightings(every(0.5, 6), bursts=False) == 6


@given(count=st.integers(1, 30), pause=st.integers(0, 3))
def test_two_cameras_of_one_model_have_bursts_of_their_own(count: int, pause: int) -> None:
    pairs = [
        shot(2 * n + m, seconds=60 * n + pause * m, serial=f"BHP{m}")
        for n in range(count)
        for m in range(2)
    ]
    assert sightings(pairs) == 2 * count
    assert sightings([replace(s, serial="BHP0") for s in pairs]) == count
    by_folder = [replace(s, serial="", path=PurePath(s.serial, s.path.name)) for s in pairs]
    assert sightings(by_folder) == 2 * count
    assert sightings([replace(s, serial="") for s in pairs]) == count  # who can know?


@given(back=st.integers(11, 400), at=st.integers(1, 11), pause=st.integers(4, 30))
def test_a_clock_that_was_set_back_makes_no_bursts(back: int, at: int, pause: int) -> None:
    """Its pictures fall among the earlier ones by their time, but their files follow these."""
    back += pause
    shots = [shot(n, seconds=pause * n - (back if n >= at else 0)) for n in range(12)]
    assert sightings(shots) == 12


def test_a_clock_that_jumps_forth_cuts_and_one_that_stands_tells_nothing() -> None:
    jump = [shot(n, seconds=n + (3600 if n > 4 else 0)) for n in range(8)]
    assert sightings(jump) == 2
    assert sightings([shot(n, seconds=0) for n in range(10)]) == 1  # in one second, it may be
    assert sightings([shot(n, seconds=0) for n in range(100)]) == 100


def test_files_that_do_not_follow_the_clock_are_believed_to_have_other_names() -> None:
    times = [40, 0, 80, 1, 41, 81, 2, 42]
    shots = [shot(n, seconds=time) for n, time in enumerate(times)]
    assert sightings(shots) == 3


def scene(seed: int, *, size_px: tuple[int, int] = (320, 240)) -> Image.Image:
    return draw(SPECIES[seed % len(SPECIES)], seed=seed, size_px=size_px)


SCENES = 8


def seen(image: Image.Image, name: str, *, quality: int = 90, **facts: object) -> Shot:
    """What is read of a picture that is saved as a JPEG."""
    file = BytesIO()
    image.save(file, "JPEG", quality=quality)
    read = decode_photo(file.getvalue(), side_px=192)
    return Shot(
        content_hash=read.content_hash,
        perceptual_hash=read.perceptual_hash,
        mirrored_hash=read.mirrored_hash,
        path=PurePath(name),
        **facts,  # type: ignore[arg-type]
    )


@cache
def originals() -> list[Shot]:
    return [
        seen(scene(n), f"dive/P{n}.jpg", taken_at=TEN + timedelta(minutes=10 * n), camera=TG6)
        for n in range(SCENES)
    ]


@settings(max_examples=40)
@given(
    number=st.integers(0, SCENES - 1),
    mirrored=st.booleans(),
    scale=st.floats(0.3, 2),
    quality=st.integers(30, 95),
    keeps_time=st.booleans(),
    keeps_camera=st.booleans(),
    name=st.text("abcX 0", min_size=1, max_size=5),
    first=st.booleans(),
)
def test_a_copy_belongs_to_its_original_and_to_nothing_else(
    number: int,
    mirrored: bool,
    scale: float,
    quality: int,
    keeps_time: bool,
    keeps_camera: bool,
    name: str,
    first: bool,
) -> None:
    image = scene(number)
    image = ImageOps.mirror(image) if mirrored else image
    image = image.resize((round(scale * image.width), round(scale * image.height)))
    original = originals()[number]
    copy = seen(
        image,
        f"elsewhere/{name}.jpg",
        quality=quality,
        taken_at=original.taken_at if keeps_time else None,
        camera=TG6 if keeps_camera else "",
    )
    shots = [copy, *originals()] if first else [*originals(), copy]
    groups = dict(zip([s.path for s in shots], group(shots), strict=True))
    assert groups[copy.path] == groups[original.path]
    assert len(set(groups.values())) == SCENES


def fixed_camera(count: int) -> list[Image.Image]:
    """One scene, in which a small animal drifts, with a sensor's noise."""
    chance = np.random.default_rng(0)
    water = np.asarray(scene(3), np.float32)
    pictures = []
    for n in range(count):
        y, x = np.mgrid[0:240, 0:320]
        bell = np.exp(-(((x - 40 - 30 * n) ** 2 + (y - 60) ** 2) / 200))
        noisy = water + 60 * bell[..., None] + chance.normal(0, 3, water.shape)
        pictures.append(Image.fromarray(noisy.clip(0, 255).astype(np.uint8)))
    return pictures


def test_a_fixed_camera_takes_many_pictures_and_a_copy_is_of_one_of_them() -> None:
    pictures = fixed_camera(6)
    shots = [
        seen(image, f"P{n}.jpg", taken_at=TEN + timedelta(minutes=10 * n), camera=TG6)
        for n, image in enumerate(pictures)
    ]
    assert len(set(group(shots))) == 6
    without_times = [replace(s, taken_at=None) for s in shots]
    assert len(set(group(without_times))) == 1  # then nothing tells them from copies
    sent = seen(pictures[2].resize((160, 120)), "sent/x.jpg", quality=60)
    assert group([*shots, sent])[-1] in group(shots)[:6]
    joined = group([*shots, sent])
    assert joined[2] == joined[-1]
    for order in ([sent, *shots], [*shots[:3], sent, *shots[3:]]):
        groups = group(order)
        assert len(set(groups)) == len(set(joined))


def plain(kind: str, noise: float, seed: int) -> Image.Image:
    y, x = np.mgrid[0:240, 0:320] / 240
    grey = {
        "black": 0 * y,
        "flat": 0 * y + 90,
        "deep": 150 - 90 * y,
        "dim": 200 * np.exp(-2 * y),
        "slanting": 60 + 60 * y + 30 * x,
    }[kind]
    rough = np.random.default_rng(seed).normal(0, noise, (240, 320, 3))
    return Image.fromarray((grey[..., None] * [0.5, 0.9, 1] + rough).clip(0, 255).astype(np.uint8))


@pytest.mark.parametrize("kind", ["black", "flat", "deep", "dim", "slanting"])
@pytest.mark.parametrize("noise", [0, 8])
def test_pictures_without_detail_are_no_copies_by_what_they_look_like(
    kind: str, noise: float
) -> None:
    shots = [seen(plain(kind, noise, n), f"{n}.jpg", quality=60 + 5 * n) for n in range(5)]
    assert {s.perceptual_hash for s in shots} == {NO_DETAIL}
    bytes_differ = [replace(s, content_hash=f"{n:064x}") for n, s in enumerate(shots)]
    assert len(set(group(bytes_differ))) == 5
    assert len(set(group([replace(s, content_hash="0" * 64) for s in shots]))) == 1
    at_once = [replace(s, taken_at=TEN, camera=TG6) for s in bytes_differ]
    assert len(set(group(at_once))) == 1  # a burst, as of any others


def test_a_name_may_say_that_a_photograph_was_altered_from_another() -> None:
    shots = [
        shot(0, path=PurePath("a/aug-3-07.JPG")),
        shot(1, path=PurePath("a/07.jpg")),
        shot(2, path=PurePath("b/07.jpg")),
        shot(3, path=PurePath("b/07.JPG")),  # another photograph, where case tells names apart
        shot(4, path=PurePath("a/aug-4-07.jpg")),
    ]
    groups = group(shots)
    assert groups[0] == groups[1] == groups[4]
    assert len({groups[0], groups[2], groups[3]}) == 3


def test_known_photographs_are_told_by_content_else_by_their_copies() -> None:
    known = [shot(1), shot(2), shot(3, perceptual_hash=shot(2).perceptual_hash)]
    mirrored = shot(1).mirrored_hash, shot(1).perceptual_hash
    looks = [
        shot(2, seconds=0),
        shot(9, perceptual_hash=mirrored[0], mirrored_hash=mirrored[1], seconds=700),
        shot(8),
        shot(7, perceptual_hash=shot(2).perceptual_hash, seconds=900),
    ]
    kin = known_kin(looks, known)
    assert kin[:3] == [[1], [0], []]
    # Of the second it is none, which was taken at ten o'clock; of the third nobody knows.
    assert kin[3] == [2]


moments = st.none() | st.integers(0, 40).map(lambda s: TEN + timedelta(seconds=s / 2))
any_shots = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.integers(0, 3),
        moments,
        st.sampled_from(["", "1"]),
        st.sampled_from(["a", "b"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=14,
)


def made(rows: Sequence[tuple[int, int, datetime | None, str, str, bool]]) -> list[Shot]:
    """Photographs of few scenes, some alike in all but some bits, some in time."""
    shots = []
    for n, (look, bits, taken_at, serial, folder, altered) in enumerate(rows):
        base = shot(look)
        changed = (1 << 3 * bits) - 1
        shots.append(
            Shot(
                content_hash=f"{1000 + n:064x}",
                perceptual_hash=base.perceptual_hash ^ changed,
                mirrored_hash=base.mirrored_hash ^ changed,
                path=PurePath(f"/{folder}") / (f"aug-{n}-0.jpg" if altered else f"{n}.jpg"),
                taken_at=taken_at,
                camera=TG6,
                serial=serial,
            )
        )
    return shots


def as_sets(groups: Sequence[object]) -> set[frozenset[int]]:
    by_group: dict[object, set[int]] = {}
    for place, key in enumerate(groups):
        by_group.setdefault(key, set()).add(place)
    return {frozenset(places) for places in by_group.values()}


@settings(max_examples=30)
@given(rows=any_shots, chance=st.randoms(use_true_random=False))
def test_a_project_groups_as_training_does_in_whatever_order_it_reads(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[int, int, datetime | None, str, str, bool]],
    chance: random.Random,
) -> None:
    shots = made(rows)
    order = list(range(len(shots)))
    chance.shuffle(order)
    folder = tmp_path_factory.mktemp("project")
    with Project(folder / "p.jelly") as project:
        for one in shots:
            project.files.add(found(Path(one.path.parent), one.path.name))
        while order:
            batch = [order.pop() for _ in range(min(len(order), chance.randint(1, 4)))]
            project.files.record_read([(n + 1, _photo(shots[n])) for n in batch])
            if chance.random() < 0.2:
                project._groups.forget()  # as after opening it again
        groups = [
            record.photograph.group for record in project.browsing.files() if record.photograph
        ]
    assert as_sets(groups) == as_sets(group(shots))


def _photo(one: Shot):  # type: ignore[no-untyped-def]
    return photo(
        0,
        content_hash=one.content_hash,
        perceptual_hash=one.perceptual_hash,
        mirrored_hash=one.mirrored_hash,
        taken_at=one.taken_at,
        camera=one.camera,
        serial=one.serial,
    )
