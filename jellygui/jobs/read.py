"""Reading photographs on which a person has spoken before they were read."""

from __future__ import annotations

import time
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.events import Changed, Event, Heartbeat, ImageSkipped, Progress
from jellygui.images.photo import Photo, UnreadableError, read_photo
from jellygui.jobs.losses import Losses
from jellygui.project import Project
from jellygui.work import Work

_SMALL_PX = 32  # only the facts of a photograph are wanted, not its pixels
_COMMIT_EVERY_S = 0.5


def read_labelled(project: Project) -> Work:
    """Read the files that a person has labelled unread; their words count from then on.

    What is done is committed twice a second; what else reads a file meanwhile does the same.

    Raises:
        UnfinishedError: photographs could not be reached; all others are done.
    """
    left = project.unread_labelled()
    losses = Losses(project)
    read: list[tuple[int, Photo]] = []
    failed: list[tuple[int, Path, UnreadableError]] = []

    def written() -> list[Event]:
        noted = losses.record(failed)
        if not (read or noted):
            return []
        _, changes = project.record_read(read)
        read.clear()
        failed.clear()
        return [Changed(changes | Changes(files=noted))]

    committed_at = time.monotonic()
    try:
        for done, (file_id, path) in enumerate(project.paths_of(left), start=1):
            if losses.passes_over(file_id, path):
                continue
            try:
                read.append((file_id, read_photo(path, side_px=_SMALL_PX)))
                losses.was_read()
            except UnreadableError as error:
                failed.append((file_id, path, error))
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
    losses.say()
