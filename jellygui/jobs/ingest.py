"""Taking files and folders into a project."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from jellygui.domain.addresses import absolute, is_address, place_in_words
from jellygui.domain.configs import VideoConfig
from jellygui.domain.events import (
    Changed,
    Event,
    FolderSkipped,
    Heartbeat,
    Note,
    Progress,
    VideosFound,
)
from jellygui.domain.frames import clock, place_of
from jellygui.domain.passed_over import FOLDER, in_words
from jellygui.errors import JellyError, UnfinishedError
from jellygui.images import kinds
from jellygui.images.hands import read_each
from jellygui.images.scan import FailedFolder, FoundBroken, FoundFile, PassedOver, is_gone, scan
from jellygui.images.unreadable import UnreadableError
from jellygui.images.video import can_be_read, frames_of
from jellygui.jobs.belonging import finds_stations
from jellygui.jobs.whereabouts import look_around
from jellygui.project import Project
from jellygui.work import Work

_BATCH = 500


def look_first(paths: Sequence[Path]) -> Work:
    """Look whether there is any photograph in `paths`, before a project is made for them.

    Raises:
        JellyError: a path is not there, or there is none.
    """
    passed: list[PassedOver | FailedFolder] = []
    for entry in scan(paths, in_order=False):
        if isinstance(entry, FoundFile | FoundBroken):
            return
        if entry is not None:
            if _is_video(entry) and can_be_read():
                return
            passed.append(entry)
        yield Heartbeat()
    raise _nothing_found(paths, passed)


@finds_stations
def ingest(
    project: Project,
    paths: Sequence[Path],
    *,
    videos: VideoConfig | None = None,
    some_ahead: bool = False,
) -> Work:
    """Look through `paths` and note every photograph in the project, without reading any.

    So are frames of `videos`: by what the project has said where none is given, and none where
    nobody has, which is told. What is passed over is noted too. Files that the project knows, from
    there or elsewhere, and that are gone are noted as missing. Who looks on meanwhile has
    `some_ahead`, as in `scan`; else files are taken in in order.

    Raises:
        JellyError: a path is not there, or nothing at all was found; `UnfinishedError`: a folder
            went away meanwhile.
    """
    paths = [absolute(path) for path in paths]
    unseen = {path for path in paths if not is_address(path) and path.is_dir()}
    seen: set[Path] = set()  # the folders in which something was found
    waiting: list[FoundFile | FoundBroken] = []
    passed: list[PassedOver | FailedFolder] = []
    films: list[PassedOver] = []
    found = 0
    for entry in scan(paths, some_ahead=some_ahead):
        match entry:
            case None:  # what was found is to be seen, however long it takes to find more
                yield Heartbeat()
            case FailedFolder():
                passed.append(entry)
                yield FolderSkipped(path=entry.path, reason=entry.reason)
            case PassedOver() if _is_video(entry) and can_be_read():
                films.append(entry)
            case PassedOver():
                passed.append(entry)
            case FoundFile() | FoundBroken():
                found += 1
                waiting.append(entry)
                seen |= {folder for folder in unseen if entry.path.is_relative_to(folder)}
                unseen -= seen
        if len(waiting) >= _BATCH or (waiting and entry is None):
            yield Changed(project.files.add(waiting))
            waiting.clear()
            yield Progress(done=found, total=None, what="files found")
    if waiting:
        yield Changed(project.files.add(waiting))
    rule = videos or project.files.video_rule()
    if rule is None or not rule.every:
        passed += films
    else:
        found += yield from _take_frames(project, [film.path for film in films], rule)
    yield from look_around(project)
    yield from _note_passed_over(project, paths, passed)
    if rule is None and films:
        yield VideosFound(count=len(films), every=VideoConfig().every)
    elif any(map(_is_video, passed)) and not can_be_read():
        yield _no_decoder()
    if not (found or (films and rule is None)):
        raise _nothing_found(paths, passed)
    yield Progress(done=found, total=found, what="files found")
    for folder in filter(_has_gone, seen):
        raise UnfinishedError(
            f"“{folder}” went away while it was looked through.",
            hint="Connect the disk, then do the same again. What was done is kept.",
        )


def frames_taken(project: Project) -> Work:
    """Tell which frames of videos are taken in this project now."""
    rule = project.files.video_rule() or VideoConfig()
    yield VideosFound(count=0, every=rule.every, scenes=rule.scenes)


def take_frames(project: Project, rule: VideoConfig) -> Work:
    """Take frames of all videos that the project knows by this rule, from now on.

    What was taken by another stays. With `every` 0 no more are taken.
    """
    project.files.keep_video_rule(rule)
    if not rule.every:
        return
    known = dict.fromkeys(map(Path, project.files.passed_over_places(kinds.VIDEO)))
    known |= dict.fromkeys(
        Path(place) for _, path, _ in project.files.known() if (place := place_of(path)) != path
    )
    if there := [video for video in known if video.is_file()]:
        yield from ingest(project, there, videos=rule)


def try_videos_again(project: Project) -> Work:
    """Take the frames of broken videos that a person wants tried once more, or say why not."""
    again = {
        path: file_id
        for file_id, path in project.files.tried_again()
        if kinds.kind_of_file(path, b"") == kinds.VIDEO
    }
    rule = project.files.video_rule()
    if again and rule and rule.every and can_be_read():
        left = [(file_id, "is cut off") for file_id in again.values()]
        yield Changed(project.files.record_unreadable(left))  # until its frames are there
        yield from _take_frames(project, list(again), rule)


def _take_frames(
    project: Project, films: Sequence[Path], rule: VideoConfig
) -> Generator[Event, None, int]:
    """Note the frames of videos, and which of these are broken; gives how many files that makes."""
    if project.files.video_rule() != rule:
        project.files.keep_video_rule(rule)
    found = taken = looked_at = 0
    look = partial(frames_of, every_s=rule.every, scenes=rule.scenes)
    for read in read_each(((None, film) for film in films), look):
        if read is None:
            yield Heartbeat()
            continue
        _, path, frames = read
        broken: list[FoundFile | FoundBroken] = []
        if isinstance(frames, UnreadableError):
            broken.append(FoundBroken(path, frames.reason))
        else:
            yield Changed(project.files.forget_broken([path]))
            files = frames.files()
            while some := [*islice(files, _BATCH)]:
                yield Changed(project.files.add(some))
                found += len(some)
                yield Progress(done=found, total=None, what="frames found")
            taken, looked_at = taken + len(frames.times_ms), looked_at + frames.looked_at
            if frames.is_cut_off:
                cut = UnreadableError(f"is cut off: it is shown until {clock(frames.ends_ms)}")
                broken.append(FoundBroken(path, cut.reason))
        if broken:
            yield Changed(project.files.add(broken))
            found += 1
    if rule.scenes and looked_at:
        yield Note(
            f"Of {looked_at:,} frames of videos, one every {rule.every:g} s, {taken:,} were taken: "
            "those at which the scene changes."
        )
    return found


def _note_passed_over(
    project: Project, paths: Sequence[Path], passed: Sequence[PassedOver | FailedFolder]
) -> Work:
    """Note what was passed over now, and forget what is no longer passed over, or gone."""
    now = {os.fspath(entry.path) for entry in passed}
    looked_at = tuple(os.path.join(path, "") for path in paths)
    forgotten: list[str] = []
    for place in project.files.passed_over_places():
        within = os.path.join(place, "").startswith(looked_at)
        if place not in now and (within or not (is_address(place) or os.path.lexists(place))):
            forgotten.append(place)
        yield Heartbeat()
    kinds = [(entry.path, _kind(entry)) for entry in passed]
    yield Changed(project.files.note_passed_over(kinds, no_longer=forgotten))


def _has_gone(folder: Path) -> bool:
    """Whether a folder with something in it is gone; of a disk an empty one may stay."""
    try:
        return is_gone(folder) or not any(folder.iterdir())
    except OSError:
        return False  # it is there, and says so itself


def _is_video(entry: PassedOver | FailedFolder) -> bool:
    return isinstance(entry, PassedOver) and entry.video is not None


def _no_decoder() -> Note:
    return Note(
        'This installation reads no videos; one by pip does: pip install "jellygui[video]".'
    )


def _kind(entry: PassedOver | FailedFolder) -> str:
    return entry.kind if isinstance(entry, PassedOver) else FOLDER


def _nothing_found(
    paths: Sequence[Path], passed: Sequence[PassedOver | FailedFolder]
) -> JellyError:
    failed = [entry for entry in passed if isinstance(entry, FailedFolder)]
    if failed and len(failed) == len(passed):
        path, reason = place_in_words(failed[0].path), failed[0].reason
        return JellyError(
            f"The folder “{path}” cannot be read: {reason}.",
            hint="Give yourself the right to read it, and check that its disk is connected.",
        )
    kinds = in_words(Counter(map(_kind, passed)))
    message = (
        f"No photographs were found in {', '.join(f'“{place_in_words(path)}”' for path in paths)}"
        f"{f', only {kinds}' if kinds else ''}."
    )
    if any(map(_is_video, passed)) and not can_be_read():
        return JellyError(message, hint=_no_decoder().text)
    return JellyError(
        message,
        hint="Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, "
        "AVIF or camera raw.",
    )
