"""Finding photographs that moved."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from jellygui.domain.events import (
    Changed,
    FolderSkipped,
    Heartbeat,
    ImageSkipped,
    Note,
    Progress,
)
from jellygui.images.fingerprint import content_hash
from jellygui.images.reading import read_file
from jellygui.images.scan import FailedFolder, FoundFile, scan
from jellygui.images.unreadable import UnreadableError
from jellygui.jobs.belonging import finds_stations
from jellygui.jobs.whereabouts import look_around
from jellygui.project import Project
from jellygui.work import Work

_AT_ONCE = 100


@finds_stations
def locate(project: Project, folder: Path) -> Work:
    """Look in `folder` for photographs that are no longer where they were.

    They are known by their content, whatever they are called now; only files of the right size
    are read.
    """
    yield from look_around(project)
    lost: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for file_id, size_bytes, identity in project.files.lost():
        lost[size_bytes, identity].append(file_id)
    sizes = {size_bytes for size_bytes, _ in lost}
    total = sum(map(len, lost.values()))
    moved: list[tuple[int, FoundFile]] = []
    found = 0
    for entry in scan([folder]):
        if isinstance(entry, FailedFolder):
            yield FolderSkipped(path=entry.path, reason=entry.reason)
        if not isinstance(entry, FoundFile) or entry.size_bytes not in sizes:
            yield Heartbeat()
            continue
        try:
            identity = content_hash(read_file(entry.path))
        except UnreadableError as error:
            yield ImageSkipped(path=entry.path, reason=error.reason)
            continue
        if waiting := lost.get((entry.size_bytes, identity)):
            moved.append((waiting.pop(), entry))
        if len(moved) >= _AT_ONCE:
            found += len(moved)
            yield Changed(project.files.relocate(moved))
            moved.clear()
        yield Progress(done=found + len(moved), total=total, what="photographs found again")
    found += len(moved)
    yield Changed(project.files.relocate(moved))
    yield Progress(done=found, total=total, what="photographs found again")
    if found < total:
        yield Note(f"{total - found} of {total} missing photographs are not in “{folder}”.")
