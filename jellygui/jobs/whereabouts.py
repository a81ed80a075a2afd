"""Which files of a project are gone, and which are there again."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from jellygui.domain.addresses import is_address
from jellygui.domain.events import Changed, FilesMissed, Heartbeat
from jellygui.domain.frames import file_of, place_of
from jellygui.images.scan import FoundFile, found_file, is_gone
from jellygui.project import Project
from jellygui.work import Work

_AT_ONCE = 10_000


def look_around(project: Project) -> Work:
    """Note the files that are gone and those that are there again, wherever the project has any.

    Each folder is listed once. Of one that cannot be looked into, nothing is noted.
    """
    gone = array("q")
    back: list[FoundFile] = []
    known = ((*row, place_of(row[1])) for row in project.files.known())
    for folder, files in groupby(known, lambda row: os.path.dirname(row[3])):
        names = _names_in(folder)
        for file_id, path, was_missing, place in files:
            if names is None:
                continue
            if os.path.basename(place) not in names:
                if not was_missing and is_gone(Path(place)):  # names may be told apart by no letter
                    gone.append(file_id)
            elif was_missing and (found := _found(Path(path))):
                back.append(found)
        yield Heartbeat()
    if back:
        yield Changed(project.files.add(back))
    for begin in range(0, len(gone), _AT_ONCE):
        yield Changed(project.files.record_missing(gone[begin : begin + _AT_ONCE]))
    if gone:
        yield Changed(project.files.forget_replaced(gone))
        yield _say_gone(len(gone))


def _names_in(folder: str) -> set[str] | None:
    """The names in a folder, none if it is gone; None if it cannot be told, as of a store."""
    if is_address(folder):
        return None
    try:
        return set(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return set()
    except OSError:
        return None


def _found(path: Path) -> FoundFile | None:
    try:
        return found_file(path, file_of(path).stat())
    except OSError:
        return None


def gone_folders(folders: Iterable[Path]) -> list[Path]:
    """The uppermost that are gone of these folders and of those that hold them, each once."""
    gone: dict[Path, None] = {}
    there: set[Path] = set()
    for folder in folders:
        missed = None
        for place in (folder, *folder.parents):
            if place in there or not (place in gone or is_gone(place)):
                there.add(place)
                break
            missed = place
        if missed is not None:
            gone[missed] = None
    return list(gone)


def _say_gone(count: int) -> FilesMissed:
    """What is said of files that are no longer where they were."""
    return FilesMissed(
        f"{count} file is no longer there; what was found in it still counts. If its disk was "
        "taken out, connect it and add the folder again."
        if count == 1
        else f"{count} files are no longer there; what was found in them still counts. If their "
        "disk was taken out, connect it and add the folder again."
    )
