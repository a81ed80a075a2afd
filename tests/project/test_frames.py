"""Frames of videos in a project, which reads no video itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.configs import SightingConfig, VideoConfig
from jellygui.domain.frames import frame_path
from jellygui.domain.labels import FileState
from jellygui.images.scan import FoundBroken, found_file
from jellygui.project import Project
from tests.support.projects import photo


def groups(project: Project) -> str:
    """Which files are of one group, a letter for each."""
    found = [r.photograph.group for r in project.browsing.files() if r.photograph]
    return "".join("abcdefgh"[sorted(set(found), key=found.index).index(one)] for one in found)


def take(project: Project, video: Path, *numbers: int) -> None:
    """Take a frame each second in, each a photograph that is nothing like another."""
    film = found_file(video, video.stat())
    project.files.add([replace(film, path=frame_path(video, 1000 * n)) for n in numbers])
    unread = [r.id for r in project.browsing.files() if r.photograph is None]
    photos = [photo(n, content_hash=f"{video.stem}{n:063d}") for n in numbers]
    project.files.record_read(list(zip(unread, photos, strict=True)))


def videos(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"a video")
    return [folder / name for name in names]


def test_the_frames_of_a_video_are_one_group_unless_they_are_not_to_be(tmp_path: Path) -> None:
    one, other = videos(tmp_path / "dive", "1.mp4", "2.mp4")
    with Project(tmp_path / "p.jelly") as project:
        take(project, one, 0, 1, 2)
        take(project, other, 10, 11)
        assert groups(project) == "aaabb"
    with Project(tmp_path / "p.jelly") as project:
        take(project, one, 3)
        assert groups(project) == "aaabba"
        project.sightings.group_by(SightingConfig(videos=False))
        assert groups(project) == "abcdef"
        take(project, one, 4)
        assert groups(project) == "abcdefg"
        project.sightings.group_by(SightingConfig())
        assert groups(project) == "aaabbaa"


def test_the_frames_of_a_video_contradict_each_other_in_nothing(tmp_path: Path) -> None:
    (video,) = videos(tmp_path / "dive", "1.mp4")
    with Project(tmp_path / "p.jelly") as project:
        take(project, video, 0, 1, 2)
        project.labels.label_files([1], "moon_jellyfish")
        project.labels.label_files([2], "none_of_these")
        assert list(project.browsing.file_ids(PhotoQuery(contradicts=True))) == []
        assert not any(row.contradicts for row in project.browsing.photo_rows([1, 2, 3]))


def test_a_project_that_moves_with_its_videos_finds_their_frames(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (video,) = videos(home, "1.mp4")
    with Project(home / "p.jelly") as project:
        take(project, video, 0, 1)
    there = home.rename(tmp_path / "there")
    with Project(there / "p.jelly") as project:
        assert [(r.path, r.state) for r in project.browsing.files()] == [
            (frame_path(there / "1.mp4", ms), FileState.OK) for ms in (0, 1000)
        ]
    again = there.rename(tmp_path / "again")
    (again / "1.mp4").rename(again / "other.mp4")
    with Project(again / "p.jelly") as project:
        assert {r.path.parent for r in project.browsing.files()} == {there / "1.mp4"}


def test_what_a_project_says_of_its_videos_is_kept(tmp_path: Path) -> None:
    (video,) = videos(tmp_path / "dive", "1.mp4")
    with Project(tmp_path / "p.jelly") as project:
        assert project.files.video_rule() is None
        project.files.keep_video_rule(VideoConfig(every=2.5))
        project.files.note_passed_over([(video, "video"), (tmp_path / "a.txt", "text file")])
        project.files.add([FoundBroken(video, "is cut off")])
    with Project(tmp_path / "p.jelly") as project:
        assert project.files.video_rule() == VideoConfig(every=2.5)
        assert project.files.passed_over_places("video") == [str(video)]
        assert len(project.files.passed_over_places()) == 2
        assert project.files.forget_broken([video]).files == {1}
        assert project.files.count() == 0
