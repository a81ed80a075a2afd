"""Looking at a project that may not be changed: on a disk or in a folder of others."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from urllib.parse import quote_from_bytes

from jellygui.project.facts import SETTLED_IN, fact
from jellygui.project.following import follow
from jellygui.project.functions import add_functions
from jellygui.project.header import Header, read_header
from jellygui.project.schema import MIGRATIONS, migrate
from jellygui.project.soundness import check_opening
from jellygui.project.stored_paths import stored
from jellygui.project.strangers import check_schema, connect
from jellygui.project.write_ahead_log import log_beside
from jellygui.temporary import temporary_folder


class Glance:
    """Where a project is read from, if nothing may be written beside it.

    That is the file itself, or a copy in a temporary folder where it must be brought up to date
    first: it is of an older version, was moved with its photographs, or its log is to be folded in.
    `is_sound` tells whether all that it holds was looked at.

    Raises:
        JellyError: it is no project, or is not sound.
        OSError: it cannot be read, or there is no room for the copy.
        sqlite3.Error: it is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.uri = address_of(path, read_header(path))
        try:
            if not self._is_up_to_date(path):
                self._copy(path)
        except BaseException:
            self.close()
            raise

    def _is_up_to_date(self, path: Path) -> bool:
        if log_beside(path).exists() and log_beside(path).stat().st_size:
            return False
        with closing(connect(path, uri=self.uri)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            here = stored(path.parent)
            check_schema(connection, path, MIGRATIONS[:version])
            if version < len(MIGRATIONS) or fact(connection, SETTLED_IN) != here:
                return False
            self.is_sound = check_opening(connection, path)
            return True

    def _copy(self, path: Path) -> None:
        self._folder = temporary_folder("project")
        copy = Path(self._folder.name, "copy.jelly")
        shutil.copyfile(path, copy)
        if log_beside(path).exists():
            shutil.copyfile(log_beside(path), log_beside(copy))
        with closing(connect(copy)) as connection:
            add_functions(connection)
            self.is_sound = migrate(connection, path, file=copy)
            follow(connection, path.parent)
            connection.execute("PRAGMA journal_mode = DELETE")
        self.uri = address_of(copy, read_header(copy))

    def close(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()


def address_of(path: Path, header: Header, *, may_be_open: bool = False) -> str:
    """Where SQLite reads a project that it is not to change: an address without a server.

    Others may have it open if they say so; otherwise nobody may be writing to it.
    """
    name = quote_from_bytes(str(path.as_posix()).encode("utf-8", "surrogateescape"))
    # To read a file with a log, SQLite would write beside it, unless it knows that nobody writes.
    how = "immutable=1" if header.has_log and not may_be_open else "mode=ro"
    return f"file://{'' if name.startswith('/') else '/'}{name}?{how}"
