"""Grouping a project anew: by other numbers, and one that an earlier version has grouped."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import typer
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from jellygui.cli.commands import app
from jellygui.domain.configs import SightingConfig
from jellygui.domain.events import Event, Note
from jellygui.images.photo import UnreachableError, read_photo, serial_of
from jellygui.jobs.sightings import group_anew
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw
from tests.support.projects import found, photo, read_in, write_first_version

TEN = datetime(2024, 7, 9, 10)


def take(path: Path, seed: int, *, serial: str, seconds: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "OLYMPUS CORPORATION", "TG-6"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = (
        f"{TEN + timedelta(seconds=seconds):%Y:%m:%d %H:%M:%S}"
    )
    details[ExifTags.Base.BodySerialNumber] = serial
    path.parent.mkdir(parents=True, exist_ok=True)
    draw(SPECIES[seed % 6], seed=seed, size_px=(160, 120)).save(path, quality=85, exif=exif)


@pytest.fixture
def two_cameras(tmp_path: Path) -> Path:
    """Pairs of photographs of two cameras of one model in one folder, as they were grouped before:

    each pair is one sighting, and nobody has looked for the numbers of the cameras.
    """
    folder = tmp_path / "dive"
    for pair in range(3):
        for camera in range(2):
            take(
                folder / f"{pair}{camera}.jpg",
                2 * pair + camera,
                serial=f"BHP{camera}",
                seconds=60 * pair + camera,
            )
    names = sorted(path.name for path in folder.iterdir())
    with Project(tmp_path / "p.jelly") as project:
        project.files.add(found(folder, *names))
        read = [read_photo(folder / name, side_px=64) for name in names]
        project.files.record_read(list(enumerate(read, start=1)))
        assert project.sightings.count() == 6
    with closing(sqlite3.connect(tmp_path / "p.jelly")) as old:
        old.executescript(
            "UPDATE photograph SET group_id = (id + 1) / 2, kin = id - 1 + id % 2, serial = NULL;"
            "INSERT INTO fact VALUES ('grouped', 'before');"
        )
    return tmp_path / "p.jelly"


def notes(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Note)]


def test_what_an_earlier_version_has_grouped_stays_until_it_is_grouped_anew(
    two_cameras: Path, tmp_path: Path
) -> None:
    (tmp_path / "dive" / "00.jpg").unlink()  # what is not there cannot be looked at again
    with Project(two_cameras) as project:
        assert project.sightings.is_grouped_as_before()
        assert project.sightings.count() == 3
        events = list(group_anew(project, project.sightings.rule()))
        assert notes(events) == ["The photographs are 6 sightings now; before, they were 3."]
        assert project.sightings.count() == 6
        assert not project.sightings.is_grouped_as_before()
        assert [identity for identity, _ in project.sightings.without_serial()] == [1]


def test_a_project_of_the_first_version_keeps_its_groups(tmp_path: Path) -> None:
    write_first_version(tmp_path / "old.jelly", tmp_path)
    with Project(tmp_path / "old.jelly") as project:
        assert project.sightings.is_grouped_as_before()
        assert project.sightings.count() == 2
    with Project(tmp_path / "new.jelly") as project:
        assert not project.sightings.is_grouped_as_before()


def test_the_number_of_a_camera_is_read_without_decoding(tmp_path: Path) -> None:
    take(tmp_path / "a.jpg", 1, serial="BHP123", seconds=0)
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "b.jpg").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "c.jpg").write_text("no picture")
    assert [serial_of(tmp_path / f"{n}.jpg") for n in "abc"] == ["BHP123", "BHP123", ""]
    with pytest.raises(UnreachableError):
        serial_of(tmp_path / "d.jpg")


def test_the_command_line_changes_what_is_given_and_keeps_the_rest(
    two_cameras: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: object) -> dict[str, object]:
        typer.main.get_command(app)(
            ["sightings", str(two_cameras), "--json", *map(str, words)], standalone_mode=False
        )
        said: dict[str, object] = json.loads(capsys.readouterr().out)
        return said

    assert run() == {"bursts": True, "gap_s": 3.0, "length_s": 10.0, "videos": True, "sightings": 6}
    assert run("--gap-s", 60, "--length-s", 120)["sightings"] == 2
    assert run("--no-bursts") == {
        "bursts": False,
        "gap_s": 60.0,
        "length_s": 120.0,
        "videos": True,
        "sightings": 6,
    }
    assert run("--bursts")["sightings"] == 2


rules = st.builds(
    SightingConfig,
    bursts=st.booleans(),
    gap_s=st.sampled_from([0, 1, 3, 10, 60]),
    length_s=st.sampled_from([0, 5, 10, 100]),
)


@settings(max_examples=25)
@given(
    times=st.lists(st.integers(0, 60), min_size=3, max_size=12),
    choices=st.lists(rules, min_size=1, max_size=4),
    chance=st.randoms(use_true_random=False),
)
def test_whatever_is_grouped_anew_what_was_learned_from_never_tests(
    tmp_path_factory: pytest.TempPathFactory,
    times: list[int],
    choices: list[SightingConfig],
    chance: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("project")
    photos = [
        photo(n, taken_at=TEN + timedelta(seconds=seconds), camera="TG-6", serial="1")
        for n, seconds in enumerate(times)
    ]
    learned: set[int] = set()
    tested: set[int] = set()
    with Project(folder / "p.jelly") as project:
        read_in(project, folder, *photos)
        project.sightings.group_by(choices[0])
        for rule in choices:
            with closing(sqlite3.connect(project.path)) as connection:
                rows = connection.execute(
                    "SELECT photograph.id, role, trained_on, group_id, retired FROM photograph "
                    "JOIN photo_group ON photo_group.id = group_id"
                ).fetchall()
            for identity, role, trained_on, _, retired in rows:
                assert role != "test" or identity not in learned
                assert role == "test" or retired or identity not in tested
                tested |= {identity} if role == "test" else set()
                learned |= {identity} if trained_on and role != "test" and not retired else set()
            free = sorted({group for _, role, _, group, _ in rows if role is None})
            given_now = {group: chance.choice(["training", "test"]) for group in free}
            project.teaching.set_roles(given_now)  # type: ignore[arg-type]
            teaching = {g for g, role in given_now.items() if role == "training"}
            contents = [photos[i - 1].content_hash for i, *_, g, _ in rows if g in teaching]
            project.runs.begin("train", {}, folder, learned_from=contents)
            learned |= {i for i, *_, g, _ in rows if g in teaching}
            tested |= {i for i, *_, g, _ in rows if given_now.get(g) == "test"}
            project.sightings.group_by(rule)
