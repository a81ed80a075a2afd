"""Taking files and folders into a project."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from jellygui.domain.events import Changed, FolderSkipped, Heartbeat, Note, Progress
from jellygui.errors import JellyError
from jellygui.images.scan import (
    SUPPORTED_ENDINGS,
    FolderFailed,
    FoundBroken,
    FoundFile,
    NotYetSupported,
    scan,
)
from jellygui.jobs.whereabouts import look_around
from jellygui.project import Project
from jellygui.work import Work

_BATCH = 500


def ingest(project: Project, paths: Sequence[Path]) -> Work:
    """Look through `paths` and note every photograph in the project, without reading any.

    Files that the project knows, from there or elsewhere, and that are gone are noted as missing.

    Raises:
        JellyError: a path is not there, or nothing at all was found.
    """
    paths = [Path(os.path.abspath(path)) for path in paths]
    waiting: list[FoundFile | FoundBroken] = []
    not_supported: Counter[str] = Counter()
    failed: list[FolderFailed] = []
    found = 0
    for entry in scan(paths):
        match entry:
            case None:
                yield Heartbeat()
            case FolderFailed():
                failed.append(entry)
                yield FolderSkipped(path=entry.path, reason=entry.reason)
            case NotYetSupported():
                not_supported[entry.kind] += 1
            case FoundFile() | FoundBroken():
                found += 1
                waiting.append(entry)
        if len(waiting) >= _BATCH:
            yield Changed(project.add_files(waiting))
            waiting.clear()
            yield Progress(done=found, total=None, what="files found")
    if waiting:
        yield Changed(project.add_files(waiting))
    yield from look_around(project)
    for kind, count in sorted(not_supported.items()):
        yield Note(f"{count} {kind} {'file is' if count == 1 else 'files are'} not supported yet.")
    if found:
        yield Progress(done=found, total=found, what="files found")
    elif failed:
        raise JellyError(
            f"The folder “{failed[0].path}” cannot be read: {failed[0].reason}.",
            hint="Give yourself the right to read it, and check that its disk is connected.",
        )
    else:
        raise JellyError(
            f"No photographs were found in {', '.join(f'“{path}”' for path in paths)}.",
            hint=f"Give files or folders of these kinds: {', '.join(sorted(SUPPORTED_ENDINGS))}.",
        )
