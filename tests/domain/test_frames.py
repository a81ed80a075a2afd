from __future__ import annotations

from pathlib import Path

import pytest

from jellygui.domain.frames import (
    clock,
    file_of,
    frame_of,
    frame_path,
    place_of,
    shown_name,
    times_ms,
)
from jellygui.files import natural_key

FILM = Path("dive") / "film.mp4"


@pytest.mark.parametrize(
    ("ms", "name", "shown"),
    [
        (0, "00h00m00.000s", "film.mp4 0:00"),
        (83_400, "00h01m23.400s", "film.mp4 1:23.4"),
        (83_040, "00h01m23.040s", "film.mp4 1:23.04"),
        (7_283_000, "02h01m23.000s", "film.mp4 2:01:23"),
        (360_000_001, "100h00m00.001s", "film.mp4 100:00:00.001"),
    ],
)
def test_a_frame_lies_in_its_video_as_in_a_folder(ms: int, name: str, shown: str) -> None:
    path = frame_path(FILM, ms)
    assert path == FILM / name
    assert frame_of(path) == (FILM, ms)
    assert file_of(path) == FILM
    assert place_of(str(path)) == str(FILM)
    assert shown_name(path) == shown


@pytest.mark.parametrize(
    "name",
    ["a.jpg", "00h01m23.400s.jpg", "0h01m23.400s", "00h61m23.400s", "00h01m23s", "films", ""],
)
def test_a_file_of_its_own_is_no_frame(name: str) -> None:
    path = FILM / name
    assert frame_of(path) is None
    assert file_of(path) == path
    assert place_of(str(path)) == str(path)
    assert shown_name(path) == path.name


def test_frames_are_taken_at_the_beginning_and_so_often() -> None:
    assert [*times_ms(3000, 1)] == [0, 1000, 2000]
    assert [*times_ms(3001, 1.5)] == [0, 1500, 3000]
    assert [*times_ms(400, 1)] == [*times_ms(0, 1)] == [0]
    assert len(times_ms(3000, 0.0001)) == 3000  # none is finer than a millisecond
    assert set(times_ms(60_000, 1)) < set(times_ms(60_000, 0.5))


def test_frames_are_sorted_by_their_time() -> None:
    paths = [frame_path(FILM, ms) for ms in (0, 900, 59_000, 60_000, 3_600_000, 36_000_000)]
    assert sorted(map(str, paths), key=natural_key) == [str(path) for path in paths]
    assert clock(60_000) == "1:00"
