"""A camera's clock is corrected in the project, and everything goes by it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from jellygui.domain.browse import PhotoQuery, SortBy
from jellygui.domain.clocks import CameraClock
from jellygui.domain.counts import CountBy
from jellygui.domain.days import DayFrom
from jellygui.domain.stations import Station, StationBy
from jellygui.errors import ProjectRefusedError
from jellygui.gui.photos.wording import facts
from jellygui.jobs.counting import counted
from jellygui.jobs.export import write_images
from jellygui.jobs.sightings import group_anew
from jellygui.project import Project
from tests.support.projects import photo, read_in
from tests.support.tables import rows_in

_EVENING = datetime(2024, 7, 9, 23, 30)
_OFF = CameraClock(camera="TG-6", serial="7", offset_s=3600, note="card 2")


def shot(number: int, minute: int, *, serial: str = "7") -> object:
    moment = _EVENING + timedelta(minutes=minute)
    return photo(number, taken_at=moment, camera="TG-6", serial=serial)


def days(project: Project) -> list[date | None]:
    return [record.day for record in project.browsing.files()]


def test_days_order_stations_and_exports_go_by_the_corrected_time(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, shot(0, 0), shot(1, 5), shot(2, 10, serial="8"), photo(3))
    project.stations.put(
        [Station(name="night", began=datetime(2024, 7, 10), ended=datetime(2024, 7, 10, 6))]
    )
    assert [(c.camera, c.serial, c.photographs) for c in project.clocks.cameras()] == [
        ("TG-6", "7", 2),
        ("TG-6", "8", 1),
    ]
    assert days(project) == [date(2024, 7, 9)] * 3 + [None]
    changes = project.clocks.put(_OFF)
    assert {1, 2} <= changes.files
    assert days(project) == [date(2024, 7, 10)] * 2 + [date(2024, 7, 9), None]
    first, _, other, _ = project.browsing.files()
    assert first.photograph is not None
    assert first.photograph.taken_at == datetime(2024, 7, 10, 0, 30)
    assert (first.day_from, first.station_by) == (DayFrom.CAMERA, StationBy.TIME)
    assert other.station == ""
    order = project.browsing.file_ids(PhotoQuery(sort=SortBy.TIME)).tolist()
    assert order == [3, 1, 2, 4]
    row, other_row = project.browsing.photo_rows([1, 3])
    assert (row.taken_at, row.camera_says) == (datetime(2024, 7, 10, 0, 30), _EVENING)
    assert other_row.camera_says is None
    assert facts(row, {})[2].value == "2024-07-10 00:30:00 (its camera says 2024-07-09 23:30:00)"
    on_day = PhotoQuery(day=date(2024, 7, 10))
    assert project.browsing.file_ids(on_day).tolist() == [1, 2]
    assert {part for part, _ in counted(project, None, by=CountBy.DAY)} >= {"2024-07-10"}
    write_images(project, tmp_path / "i.csv")
    written = rows_in(tmp_path / "i.csv")[0]
    assert (written["time_taken"], written["day"]) == ("2024-07-10T00:30:00", "2024-07-10")
    seen = next(iter(project.sightings.seen()))
    assert seen.taken_at == datetime(2024, 7, 10, 0, 30)


def test_a_correction_is_taken_back_and_the_file_of_the_project_keeps_both(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, shot(0, 0), shot(1, 40))
    project.clocks.put(_OFF)
    span = CameraClock(camera="TG-6", began=_EVENING + timedelta(minutes=30), offset_s=-60)
    project.clocks.put(span)
    assert days(project) == [date(2024, 7, 10), date(2024, 7, 10)]
    assert [clock for _, clock in project.clocks.all()] == [_OFF, span]
    (first, _), (second, _) = project.clocks.all()
    project.clocks.remove([second])
    moments = [record.photograph.taken_at for record in project.browsing.files()]  # type: ignore[union-attr]
    assert moments == [datetime(2024, 7, 10, 0, 30), datetime(2024, 7, 10, 1, 10)]
    project.clocks.remove([first])
    assert days(project) == [date(2024, 7, 9), date(2024, 7, 10)]
    assert [says for _, says in project.clocks.photographs("TG-6", "7")] == [
        _EVENING,
        _EVENING + timedelta(minutes=40),
    ]


def test_what_was_set_or_taken_back_is_a_step_of_undo(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, shot(0, 0), shot(1, 40))
    project.stations.put(
        [Station(name="night", began=datetime(2024, 7, 10), ended=datetime(2024, 7, 10, 0, 45))]
    )
    span = CameraClock(camera="TG-6", began=_EVENING + timedelta(minutes=30), offset_s=-60)

    def now() -> tuple[list[CameraClock], list[str]]:
        stations = [record.station for record in project.browsing.files()]
        return [clock for _, clock in project.clocks.all()], stations

    states = [now()]
    project.clocks.put(_OFF)
    states.append(now())
    assert states == [([], ["", "night"]), ([_OFF], ["night", ""])]
    project.labels.label_files([1], "moon_jellyfish")
    project.clocks.put(span)
    states.append(now())
    (first, _), (second, _) = project.clocks.all()
    project.clocks.remove([first])
    assert not project.clocks.remove([first])  # a second time it is no step
    states.append(now())
    assert states[2:] == [([_OFF, span], ["night", "night"]), ([span], ["", "night"])]
    assert project.labels.undo().clocks
    assert now() == states[2]
    assert [number for number, _ in project.clocks.all()] == [first, second]
    assert project.labels.undo().files == {2}
    assert now() == states[1]
    assert not project.labels.undo().clocks  # the label
    project.labels.undo()
    assert now() == states[0]
    for state in (states[1], states[1], states[2], states[3]):
        project.labels.redo()
        assert now() == state
    assert not project.labels.redo()


def test_a_step_of_a_stranger_that_holds_no_clock_is_refused(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        project.clocks.put(_OFF)
    with closing(sqlite3.connect(project.path)) as file, file:
        (kept,) = file.execute("SELECT after FROM clock_step").fetchone()
        file.execute("INSERT INTO step (id, kind, made_at) SELECT 2, kind, made_at FROM step")
        changed = kept.replace("3600", "1e300")
        file.execute("INSERT INTO clock_step VALUES (2, ?, '[]')", [changed])
    with pytest.raises(ProjectRefusedError):
        Project(project.path).close()


def test_what_is_read_later_is_corrected_too(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, shot(0, 0))
    project.clocks.put(_OFF)
    read_in(project, tmp_path, shot(1, 1))
    assert days(project) == [date(2024, 7, 10)] * 2


def test_a_number_that_is_looked_up_later_tells_the_clock(project: Project, tmp_path: Path) -> None:
    """As in a project of an earlier version, which knows no serial numbers."""
    read_in(project, tmp_path, shot(0, 0))
    project.write(lambda connection: connection.execute("UPDATE photograph SET serial = NULL"))
    assert [found.serial for found in project.clocks.cameras()] == [None]
    project.clocks.put(_OFF)
    assert days(project) == [date(2024, 7, 9)]
    project.sightings.note_serials([(1, "7")])
    project.sightings.group_by(project.sightings.rule())
    assert days(project) == [date(2024, 7, 10)]


def test_two_cameras_are_one_burst_when_grouped_anew(project: Project, tmp_path: Path) -> None:
    """Of one camera whose clock was set back by an hour between two photographs."""
    ahead = photo(0, taken_at=_EVENING, camera="TG-6", serial="7")
    back = photo(
        1, taken_at=_EVENING - timedelta(minutes=59, seconds=59), camera="TG-6", serial="7"
    )
    read_in(project, tmp_path, ahead, back)
    assert project.sightings.count() == 2
    until = _EVENING - timedelta(minutes=30)
    project.clocks.put(CameraClock(camera="TG-6", serial="7", ended=until, offset_s=3600))
    assert project.sightings.count() == 2
    list(group_anew(project, project.sightings.rule()))
    assert project.sightings.count() == 1
