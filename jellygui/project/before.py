"""The copy of a project that is made before a newer program changes its tables.

However often that is tried, and wherever it is broken off, there is one copy of each state.
"""

from __future__ import annotations

import filecmp
import glob
import hashlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from jellygui.errors import JellyError
from jellygui.files import new_file, numbered, put_in_place, sync


@contextmanager
def copied_before(connection: sqlite3.Connection, path: Path, version: int) -> Iterator[None]:
    """A copy of an open project lies beside it; it stays if what is done meanwhile succeeds.

    Raises:
        JellyError: it cannot be made.
    """
    try:
        copy, is_new = _copy(connection, path, version)
    except (OSError, sqlite3.Error) as error:
        raise JellyError(
            f"The project “{path}” needs to be brought up to date, but no copy of it could be "
            f"made first ({error}).",
            hint="Make room on the disk, or move the project where you may write.",
        ) from error
    try:
        yield
    except BaseException:
        if is_new:  # the project is as it was
            copy.unlink(missing_ok=True)
        raise


def _copy(connection: sqlite3.Connection, path: Path, version: int) -> tuple[Path, bool]:
    """The copy, and whether it was not there before."""
    mark = hashlib.sha256(path.name.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    part = path.with_name(f".{path.stem[:40]}-{mark}-version-{version}.part")
    part.unlink(missing_ok=True)  # what was broken off: the project is ours alone
    try:
        new_file([part])
        # Whoever may read the project may read it.
        os.chmod(part, stat.S_IMODE(path.stat().st_mode))
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            target.execute("PRAGMA journal_mode = OFF")
            connection.backup(target)
        sync(part)
        named = f"{glob.escape(path.stem)}-version-{version}-*{glob.escape(path.suffix)}"
        for earlier in path.parent.glob(named):
            if earlier.is_file() and filecmp.cmp(part, earlier, shallow=False):
                return earlier, False
            if earlier.is_file() and not earlier.is_symlink() and not earlier.stat().st_size:
                put_in_place(part, earlier)  # it was broken off as it got its name
                return earlier, True
        now = f"{datetime.now():%Y%m%d-%H%M%S}"
        place = path.with_name(f"{path.stem}-version-{version}-{now}{path.suffix}")
        place = new_file(numbered(place))
        put_in_place(part, place)
        return place, True
    finally:
        part.unlink(missing_ok=True)
