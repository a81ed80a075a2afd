"""Videos from the scan to the counts; each is of a few small frames."""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.configs import SightingConfig, VideoConfig
from jellygui.domain.counts import CountBy
from jellygui.domain.events import Event, ImageSkipped, Note, VideosFound
from jellygui.domain.frames import frame_path
from jellygui.domain.labels import FileState
from jellygui.errors import JellyError
from jellygui.jobs.classify import classify
from jellygui.jobs.export import write_images
from jellygui.jobs.ingest import frames_taken, ingest, look_first, take_frames
from jellygui.jobs.labelled_folders import export_dataset
from jellygui.jobs.locate import locate
from jellygui.jobs.sightings import group_anew
from jellygui.jobs.survey_report import findings
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.report import survey_report
from jellygui.report.blocks import Pairs
from jellygui.report.methods import methods
from jellygui.report.spoken import speech_of
from jellygui.speech import ENGLISH
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.films import Pixels, decoded_here, film, plain
from tests.support.models import tiny_model


def drawn(number: int, size_px: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """A jellyfish, another one each second."""
    return _drawn(number // 10, size_px)


def brighter(number: int, size_px: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """The same scene on another day."""
    return np.minimum(drawn(number, size_px), 249) + np.uint8(6)


def others(number: int, size_px: tuple[int, int]) -> npt.NDArray[np.uint8]:
    return _drawn(number // 10 + 3, size_px)


@cache
def _drawn(number: int, size_px: tuple[int, int]) -> npt.NDArray[np.uint8]:
    return np.asarray(draw(SPECIES[number % 6], seed=number, size_px=size_px))


TOLD = {"creation_time": "2024-07-09T12:00:00.000000Z"}


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video of three seconds, another one of two, and one that is broken."""
    folder = tmp_path_factory.mktemp("films")
    film(folder / "dive" / "a.mp4", 3, picture=drawn, told=TOLD)
    film(folder / "dive" / "2024-07-10 b.avi", 2, picture=others)
    whole = (folder / "dive" / "a.mp4").read_bytes()
    (folder / "dive" / "cut.mp4").write_bytes(whole[:500])
    return folder / "dive"


@pytest.fixture
def dive(films: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(films, tmp_path / "survey" / "dive"))


@pytest.fixture(autouse=True)
def _decoded_here() -> Iterator[None]:
    """Where it begins by itself is in tests/gui/test_videos.py."""
    with decoded_here():
        yield


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        yield opened


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    return tiny_model(tmp_path_factory.mktemp("model") / "tiny.jellymodel")


EACH_SECOND = VideoConfig()


def told(events: list[Event], kind: type[Event]) -> list[Event]:
    return [event for event in events if isinstance(event, kind)]


def _shortened(project: Project) -> list[tuple[str, str]]:
    """The pairs of the report, of each the last two parts."""
    pairs = [b for b in survey_report(findings(project)).blocks if isinstance(b, Pairs)]
    return [(name, "; ".join(said.split("; ")[-2:])) for b in pairs for name, said in b.rows]


def test_from_a_folder_of_videos_to_counts(
    project: Project, model: ModelFile, dive: Path, tmp_path: Path
) -> None:
    save_photo(draw(SPECIES[0], seed=1, size_px=(64, 48)), dive / "photo.jpg")
    before = {path: path.read_bytes() for path in dive.rglob("*")}
    list(ingest(project, [dive], videos=EACH_SECOND))
    list(classify(project, model))
    files = {record.path: record for record in project.browsing.files()}
    a, b = dive / "a.mp4", dive / "2024-07-10 b.avi"
    frames = [frame_path(a, s * 1000) for s in range(3)] + [frame_path(b, s * 1000) for s in (0, 1)]
    assert set(files) == {*frames, dive / "photo.jpg", dive / "cut.mp4"}
    assert files[dive / "cut.mp4"].reason == "is cut off"
    assert all(files[path].prediction for path in frames)
    assert [files[path].day for path in frames] == [date(2024, 7, 9)] * 3 + [date(2024, 7, 10)] * 2
    assert project.files.passed_over() == {}

    # A person counts: MaxN is that of the video, and the sum over videos that of the survey.
    ids = {path: record.id for path, record in files.items()}
    key = SPECIES[0]
    for path, number in zip(frames, (2, 5, 1, 3, 4), strict=True):
        project.labels.label_files([ids[path]], key)
        project.labels.count_individuals([ids[path]], number)
    (row,) = (row for row in project.counts.rows(PhotoQuery(text=".mp4")) if row.label == key)
    assert (row.max_n, row.max_n_of_sightings, row.sightings) == (5, 5, 1)
    (row,) = (row for row in project.counts.rows() if row.label == key)
    assert (row.max_n, row.max_n_of_sightings) == (5, 9)
    parts = dict(project.counts.rows_by(CountBy.FOLDER))
    assert {Path(part).name for part in parts} == {"a.mp4", b.name, "dive"}
    one_each = "copies count once. The frames of a video are one sighting."
    assert methods(findings(project), speech_of(ENGLISH))[0].endswith(one_each)
    assert ("Sightings", "copies once; a video is one") in _shortened(project)
    list(group_anew(project, SightingConfig(videos=False, bursts=False)))
    (row,) = (row for row in project.counts.rows(PhotoQuery(text=".mp4")) if row.label == key)
    assert row.sightings > 1

    write_images(project, tmp_path / "i.csv")
    with open(tmp_path / "i.csv", encoding="utf-8-sig", newline="") as file:
        rows = {row["path"]: row for row in csv.DictReader(file)}
    second = rows[str(frames[1])]
    assert second["time_taken"] == "2024-07-09T12:00:01"
    assert (second["video"], second["video_time"]) == (str(a), "0:01")
    assert float(second["video_time_s"]) == 1
    assert rows[str(dive / "photo.jpg")]["video"] == ""
    said, _ = methods(findings(project), speech_of(ENGLISH))
    assert "are among them (frames: 5, videos: 2; one every 1 s)." in said
    assert said.endswith("A sighting is a photograph; copies count once.")
    assert ("Sightings", "every photograph; copies once") in _shortened(project)
    list(export_dataset(project, tmp_path / "dataset"))
    assert (tmp_path / "dataset" / key / "a 00h00m01.000s.jpg").stat().st_size > 500
    assert {path: path.read_bytes() for path in dive.rglob("*")} == before


def test_two_videos_of_one_scene_are_two_sightings_also_without_a_time(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    for name in ("a.avi", "b.avi"):
        film(tmp_path / "dive" / name, 2, picture=drawn if name == "a.avi" else brighter)
    list(ingest(project, [tmp_path / "dive"], videos=EACH_SECOND))
    list(classify(project, model))
    files = list(project.browsing.files())
    groups = {r.path.parent.name: r.photograph.group for r in files if r.photograph}
    assert len(set(groups.values())) == 2
    project.labels.label_files([record.id for record in files], SPECIES[0])
    project.labels.count_individuals([record.id for record in files], 3)
    (row,) = (row for row in project.counts.rows() if row.label == SPECIES[0])
    assert (row.sightings, row.max_n_of_sightings) == (2, 6)


def test_videos_that_moved_find_their_labels(
    project: Project, model: ModelFile, dive: Path, tmp_path: Path
) -> None:
    list(ingest(project, [dive], videos=EACH_SECOND))
    list(classify(project, model))
    files = [record for record in project.browsing.files() if record.photograph]
    project.labels.label_files([record.id for record in files], SPECIES[1])
    there = dive.rename(tmp_path / "elsewhere")
    (there / "a.mp4").rename(there / "renamed.mp4")
    events = list(locate(project, tmp_path / "elsewhere"))
    assert told(events, ImageSkipped) == []
    now = {record.path for record in project.browsing.files() if record.photograph}
    assert now == {
        *(frame_path(there / "renamed.mp4", ms) for ms in (0, 1000, 2000)),
        *(frame_path(there / "2024-07-10 b.avi", ms) for ms in (0, 1000)),
    }
    assert all(r.state is FileState.OK for r in project.browsing.files() if r.photograph)

    again = there.rename(tmp_path / "again")  # and added anew, as people do
    list(ingest(project, [again]))
    list(classify(project, model))
    named = {r.path: r.label for r in project.browsing.files() if r.state is FileState.OK}
    assert named == {path: SPECIES[1] for path in named}
    assert {path.parent.parent for path in named} == {again}


def test_which_frames_are_wanted_is_asked_once(project: Project, dive: Path) -> None:
    events = list(ingest(project, [dive]))
    assert told(events, VideosFound) == [VideosFound(count=3, every=1.0)]
    assert project.files.passed_over() == {"video": 3}
    list(take_frames(project, VideoConfig(every=1.5)))
    assert project.files.video_rule() == VideoConfig(every=1.5)
    assert project.files.passed_over() == {}
    assert project.files.count() == 2 + 2 + 1
    events = list(ingest(project, [dive]))
    assert (told(events, VideosFound), project.files.count()) == ([], 5)

    film(dive / "cut.mp4", 1)  # it was copied again, whole
    list(ingest(project, [dive], videos=VideoConfig(every=0.5)))
    assert project.files.count() == 6 + 4 + 2
    assert not [r for r in project.browsing.files() if r.state is FileState.UNREADABLE]
    list(take_frames(project, VideoConfig(every=0)))
    shutil.copy(dive / "a.mp4", dive / "later.mp4")
    with pytest.raises(JellyError, match="only 4 videos"):
        list(ingest(project, [dive]))
    assert project.files.count() == 12


def test_a_broken_video_is_tried_again_as_a_video(
    project: Project, model: ModelFile, dive: Path
) -> None:
    list(ingest(project, [dive], videos=EACH_SECOND))
    for _ in range(2):
        project.files.try_again()
        list(classify(project, model))
        (broken,) = project.browsing.files(PhotoQuery(show=Show.UNREADABLE))
        assert (broken.path, broken.reason) == (dive / "cut.mp4", "is cut off")
    film(dive / "cut.mp4", 1)  # it was copied anew
    project.files.try_again()
    list(classify(project, model))
    files = {record.path: record for record in project.browsing.files()}
    assert files[frame_path(dive / "cut.mp4", 0)].prediction
    assert {record.state for record in files.values()} == {FileState.OK}


def test_without_a_decoder_it_is_said_what_to_install(
    project: Project, dive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jellygui.jobs.ingest.can_be_read", lambda: False)
    with pytest.raises(JellyError) as caught:
        list(look_first([dive]))
    assert "only 3 videos" in caught.value.message
    assert 'pip install "jellygui[video]"' in caught.value.hint
    save_photo(draw(SPECIES[0], seed=1, size_px=(64, 48)), dive / "photo.jpg")
    events = list(ingest(project, [dive], videos=EACH_SECOND))
    (note,) = told(events, Note)
    assert note.text in caught.value.hint
    assert project.files.passed_over() == {"video": 3}
    assert project.files.count() == 1
    monkeypatch.undo()
    assert list(look_first([dive / "a.mp4"])) == []


@pytest.mark.skipif(os.name == "nt", reason="an open video cannot go there")
def test_a_video_that_goes_away_is_missing_with_all_of_its_frames(
    project: Project, model: ModelFile, dive: Path
) -> None:
    list(ingest(project, [dive], videos=EACH_SECOND))
    list(classify(project, model))
    kept = dive.parent / "kept.mp4"
    (dive / "a.mp4").rename(kept)
    list(ingest(project, [dive]))
    states = {r.path.parent.name: r.state for r in project.browsing.files() if r.photograph}
    assert states["a.mp4"] is FileState.MISSING
    assert states["2024-07-10 b.avi"] is FileState.OK
    kept.rename(dive / "a.mp4")
    list(ingest(project, [dive]))
    assert {r.state for r in project.browsing.files() if r.photograph} == {FileState.OK}


def test_of_frames_those_are_taken_at_which_the_scene_changes(
    project: Project, tmp_path: Path
) -> None:
    def scenes(number: int, size_px: tuple[int, int]) -> Pixels:
        return plain(0 if number < 12 or number >= 25 else 30, size_px)

    path = film(tmp_path / "a.mp4", 4, picture=scenes)
    rule = VideoConfig(every=0.5, scenes=True)
    events = list(ingest(project, [path], videos=rule))
    names = [record.path.name for record in project.browsing.files()]
    assert names == ["00h00m00.000s", "00h00m01.500s", "00h00m02.500s"]
    assert told(events, Note) == [
        Note(
            "Of 8 frames of videos, one every 0.5 s, 3 were taken: those at which the scene "
            "changes."
        )
    ]
    assert project.files.video_rule() == rule
    said, _ = methods(findings(project), speech_of(ENGLISH))
    assert "videos: 1; of one every 0.5 s those at which the scene had changed" in said
    events = list(take_frames(project, VideoConfig(every=0.5)))
    assert len(list(project.browsing.files())) == 8
    assert told(events, Note) == []
    assert told(list(frames_taken(project)), VideosFound) == [VideosFound(count=0, every=0.5)]
