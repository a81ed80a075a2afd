"""Reading photographs on which a person has spoken before they were read."""

from __future__ import annotations

import time

from jellygui.domain.changes import Changes
from jellygui.domain.events import Changed, Event, Heartbeat, ImageSkipped, Progress
from jellygui.images.photo import Photo, UnreadableError, read_photo
from jellygui.images.scan import is_gone
from jellygui.project import Project
from jellygui.work import Work

_SMALL_PX = 32  # only the facts of a photograph are wanted, not its pixels
_COMMIT_EVERY_S = 0.5


def read_labelled(project: Project) -> Work:
    """Read the files that a person has labelled unread; their words count from then on.

    What is done is committed twice a second; what else reads a file meanwhile does the same.
    """
    left = project.unread_labelled()
    read: list[tuple[int, Photo]] = []
    failed: list[tuple[int, str]] = []
    missing: list[int] = []

    def written() -> list[Event]:
        if not (read or failed or missing):
            return []
        photographs = project.record_read(read)
        files = frozenset(file_id for file_id, _ in (*read, *failed)) | frozenset(missing)
        project.record_unreadable(failed)
        project.record_missing(missing)
        for entries in (read, failed, missing):
            entries.clear()
        return [Changed(Changes(files=files, labels=frozenset(photographs.values())))]

    committed_at = time.monotonic()
    try:
        for done, (file_id, path) in enumerate(project.paths_of(left), start=1):
            try:
                read.append((file_id, read_photo(path, side_px=_SMALL_PX)))
            except UnreadableError as error:
                if is_gone(path):
                    missing.append(file_id)
                else:
                    failed.append((file_id, error.reason))
                yield ImageSkipped(path=path, reason=error.reason)
            if time.monotonic() - committed_at > _COMMIT_EVERY_S:
                yield from written()
                yield Progress(done=done, total=len(left), what="photographs")
                committed_at = time.monotonic()
            else:
                yield Heartbeat()
    except GeneratorExit:
        written()
        raise
    yield from written()
    yield Progress(done=len(left), total=len(left), what="photographs")
