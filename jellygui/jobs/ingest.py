"""Taking files and folders into a project."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from jellygui.domain.events import Changed, FolderSkipped, Heartbeat, Progress
from jellygui.domain.passed_over import FOLDER, in_words
from jellygui.errors import JellyError
from jellygui.images.scan import FailedFolder, FoundBroken, FoundFile, PassedOver, scan
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
    for entry in scan(paths):
        if isinstance(entry, FoundFile | FoundBroken):
            return
        if entry is not None:
            passed.append(entry)
        yield Heartbeat()
    raise _nothing_found(paths, passed)


@finds_stations
def ingest(project: Project, paths: Sequence[Path]) -> Work:
    """Look through `paths` and note every photograph in the project, without reading any.

    What is passed over is noted too. Files that the project knows, from there or elsewhere, and
    that are gone are noted as missing.

    Raises:
        JellyError: a path is not there, or nothing at all was found.
    """
    paths = [Path(os.path.abspath(path)) for path in paths]
    waiting: list[FoundFile | FoundBroken] = []
    passed: list[PassedOver | FailedFolder] = []
    found = 0
    for entry in scan(paths):
        match entry:
            case None:
                yield Heartbeat()
            case FailedFolder():
                passed.append(entry)
                yield FolderSkipped(path=entry.path, reason=entry.reason)
            case PassedOver():
                passed.append(entry)
            case FoundFile() | FoundBroken():
                found += 1
                waiting.append(entry)
        if len(waiting) >= _BATCH:
            yield Changed(project.files.add(waiting))
            waiting.clear()
            yield Progress(done=found, total=None, what="files found")
    if waiting:
        yield Changed(project.files.add(waiting))
    yield from look_around(project)
    yield from _note_passed_over(project, paths, passed)
    if not found:
        raise _nothing_found(paths, passed)
    yield Progress(done=found, total=found, what="files found")


def _note_passed_over(
    project: Project, paths: Sequence[Path], passed: Sequence[PassedOver | FailedFolder]
) -> Work:
    """Note what was passed over now, and forget what is no longer passed over, or gone."""
    now = {os.fspath(entry.path) for entry in passed}
    looked_at = tuple(os.path.join(path, "") for path in paths)
    forgotten: list[str] = []
    for place in project.files.passed_over_places():
        within = os.path.join(place, "").startswith(looked_at)
        if place not in now and (within or not os.path.lexists(place)):
            forgotten.append(place)
        yield Heartbeat()
    kinds = [(entry.path, _kind(entry)) for entry in passed]
    yield Changed(project.files.note_passed_over(kinds, no_longer=forgotten))


def _kind(entry: PassedOver | FailedFolder) -> str:
    return entry.kind if isinstance(entry, PassedOver) else FOLDER


def _nothing_found(
    paths: Sequence[Path], passed: Sequence[PassedOver | FailedFolder]
) -> JellyError:
    failed = [entry for entry in passed if isinstance(entry, FailedFolder)]
    if failed and len(failed) == len(passed):
        return JellyError(
            f"The folder “{failed[0].path}” cannot be read: {failed[0].reason}.",
            hint="Give yourself the right to read it, and check that its disk is connected.",
        )
    kinds = in_words(Counter(map(_kind, passed)))
    return JellyError(
        f"No photographs were found in {', '.join(f'“{path}”' for path in paths)}"
        f"{f', only {kinds}' if kinds else ''}.",
        hint="Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, "
        "AVIF or camera raw.",
    )
