"""What a file says of itself in its first bytes, before SQLite touches it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jellygui.project.schema import APPLICATION_ID, MIGRATIONS, newer_project, no_project
from jellygui.project.strangers import check_files

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100


@dataclass(frozen=True)
class Header:
    """The version of a project when its file was last whole, and whether it keeps a log beside it.

    https://www.sqlite.org/fileformat2.html#the_database_header
    """

    version: int
    has_log: bool


def read_header(path: Path) -> Header:
    """The header of a project; no other file is opened further, or changed.

    Raises:
        JellyError: it is empty, something else, of a newer program, or not a plain file.
        OSError: it cannot be read.
    """
    if path.is_dir():
        raise no_project(path)
    check_files(path)
    with open(path, "rb") as file:
        first = file.read(_LENGTH)
    if not first:
        raise no_project(path, "is empty, so it is not a JellyGUI project")
    kind = int.from_bytes(first[68:72])
    if len(first) < _LENGTH or not first.startswith(_MAGIC) or kind != APPLICATION_ID:
        raise no_project(path)
    version = int.from_bytes(first[60:64])
    if version > len(MIGRATIONS):
        raise newer_project(path)
    return Header(version=version, has_log=first[18] == 2)
