"""Saving what can be read of a damaged or strange project in a new one."""

from __future__ import annotations

from pathlib import Path

from jellygui.domain.events import Progress
from jellygui.project.rescue import rescue
from jellygui.work import Work


def rescue_labels(damaged: Path, place: Path) -> Work:
    """Read what can be read of a project, row by row, and make a new one of it at `place`.

    Tells `Rescued` at the end. The damaged file is not changed.

    Raises:
        JellyError: there is a file at `place` already, it cannot be written, or nothing could be
            read.
    """
    for told in rescue(damaged, place):
        yield Progress(done=told, total=None, what="rows read") if isinstance(told, int) else told
