"""Finding photographs that moved."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from jellygui.domain.events import (
    Changed,
    FilesMissed,
    FolderSkipped,
    Heartbeat,
    ImageSkipped,
    Progress,
)
from jellygui.domain.frames import frame_of, frame_path
from jellygui.images.hands import read_each
from jellygui.images.photo import hash_of
from jellygui.images.scan import FailedFolder, FoundFile, PassedOver, scan
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
    # How many are missed is said at the end.
    yield from (e for e in look_around(project) if not isinstance(e, FilesMissed))
    lost: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    times: defaultdict[int, set[int]] = defaultdict(set)  # of the lost frames of videos of a size
    for file_id, size_bytes, identity, path in project.files.lost():
        lost[size_bytes, identity].append(file_id)
        if (frame := frame_of(path)) is not None:
            times[size_bytes].add(frame.ms)
    sizes = {size_bytes for size_bytes, _ in lost}
    total = sum(map(len, lost.values()))
    moved: list[tuple[int, FoundFile]] = []
    found = 0
    for entry in scan([folder]):
        if isinstance(entry, FailedFolder):
            yield FolderSkipped(path=entry.path, reason=entry.reason)
        file = entry.video if isinstance(entry, PassedOver) else entry
        if not isinstance(file, FoundFile) or file.size_bytes not in sizes:
            yield Heartbeat()
            continue
        shown = [file]
        if file is not entry:
            frames = (frame_path(file.path, ms) for ms in sorted(times[file.size_bytes]))
            shown = [replace(file, path=path) for path in frames]
        for read in read_each([(one, one.path) for one in shown], hash_of):
            if read is None:
                yield Heartbeat()
            elif isinstance(read[2], UnreadableError):
                yield ImageSkipped(path=file.path, reason=read[2].reason)
                break
            elif waiting := lost.get((file.size_bytes, read[2])):
                moved.append((waiting.pop(), read[0]))
        if len(moved) >= _AT_ONCE:
            found += len(moved)
            yield Changed(project.files.relocate(moved))
            moved.clear()
        yield Progress(done=found + len(moved), total=total, what="photographs found again")
    found += len(moved)
    yield Changed(project.files.relocate(moved))
    yield Progress(done=found, total=total, what="photographs found again")
    if found < total:
        yield FilesMissed(f"{total - found} of {total} missing photographs are not in “{folder}”.")
