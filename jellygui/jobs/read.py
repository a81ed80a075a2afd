"""Reading photographs on which a person has spoken before they were read."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.events import Changed, Event, Heartbeat, ImageSkipped, Progress
from jellygui.images.hands import read_each
from jellygui.images.photo import Photo, UnreadableError, read_photo
from jellygui.jobs.belonging import finds_stations
from jellygui.jobs.losses import Losses
from jellygui.project import Project
from jellygui.work import Work

_SMALL_PX = 32  # only the facts of a photograph are wanted, not its pixels
_COMMIT_EVERY_S = 0.5


@finds_stations
def read_labelled(project: Project) -> Work:
    """Read the files that a person has labelled unread; their words count from then on.

    What is done is committed twice a second; what else reads a file meanwhile does the same.

    Raises:
        UnfinishedError: photographs could not be reached; all others are done.
    """
    left = project.labels.unread()
    losses = Losses(project)
    read: list[tuple[int, Photo]] = []
    failed: list[tuple[int, Path, UnreadableError]] = []

    def written() -> list[Event]:
        noted = losses.record(failed)
        if not (read or noted):
            return []
        _, changes = project.files.record_read(read)
        read.clear()
        failed.clear()
        return [Changed(changes | Changes(files=noted))]

    done, committed_at = 0, time.monotonic()
    try:
        files = ((i, p) for i, p in project.files.paths_of(left) if not losses.passes_over(i, p))
        for found in read_each(files, partial(read_photo, side_px=_SMALL_PX)):
            if found is None:
                yield Heartbeat()
                continue
            file_id, path, photo = found
            done += 1
            if isinstance(photo, UnreadableError):
                failed.append((file_id, path, photo))
                yield ImageSkipped(path=path, reason=photo.reason)
            else:
                read.append((file_id, photo))
                losses.was_read()
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
    losses.say()
