"""The log in which changes stand before they are folded into the project file.

A person copies the file, not the log beside it. So the log is folded in at every quiet moment, and
while somebody may write, the file itself says so: a copy without its log is known by that, and when
it was last whole.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from jellygui.project.facts import fact, forget_fact, note_fact

# Longer than between two commits of a classification, which would else be folded in one by one.
QUIET_S = 0.6
_BEHIND_AT_MOST_S = 1.5
BUSY_MS = 10_000
_OPEN_SINCE, _FOLDED_AT = "open since", "folded at"

_log = logging.getLogger(__name__)


class Log:
    """The log of the connection that writes; used by the writer thread only.

    Where a write-ahead log cannot work, as on some network shares, SQLite keeps its rollback
    journal and the file is always whole: then there is nothing to be done here.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        self._is_there = mode == "wal"
        self._is_begun = self._is_behind = False
        self._folded_at_s = time.monotonic()

    def begin(self) -> None:
        """Let the file say that it is open, before it is changed.

        Raises:
            sqlite3.Error: it cannot be written.
        """
        if self._is_there and not self._is_begun:
            self._note(_OPEN_SINCE)
            self._fold()
            self._is_begun = True

    @property
    def wait_s(self) -> float | None:
        """How long to wait for another change before the log is folded in; None: there is none."""
        return QUIET_S if self._is_behind else None

    def changed(self) -> None:
        self._is_behind = self._is_there

    @property
    def is_due(self) -> bool:
        """Whether changes have come for so long that no quiet moment can be waited for."""
        return self._is_behind and time.monotonic() - self._folded_at_s > _BEHIND_AT_MOST_S

    def fold(self) -> None:
        """Fold in what can be; what another thread still reads waits for the next time."""
        try:
            self._is_behind = not self._fold()
        except sqlite3.Error as error:  # what is committed is safe in the log
            _log.info("the log cannot be folded in: %r", error)
            self._is_behind = False
        self._folded_at_s = time.monotonic()

    def close(self) -> None:
        """Fold all in, so that the file is whole and says so, and close the connection."""
        try:
            if self._is_begun:
                self._end()
        finally:
            self.connection.close()

    def _end(self) -> None:
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            for name in (_OPEN_SINCE, _FOLDED_AT):
                forget_fact(self.connection, name)
            self.connection.execute("COMMIT")
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            _log.info("the log is left beside the project: %r", error)

    def _fold(self) -> bool:
        """Whether all of it was folded in."""
        self._note(_FOLDED_AT)
        self.connection.execute("PRAGMA busy_timeout = 0")  # a person's word may come any moment
        try:
            _, pages, folded = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        return bool(pages == folded)

    def _note(self, name: str) -> None:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            note_fact(self.connection, name, now)
            self.connection.execute("COMMIT")
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise


def log_beside(path: Path) -> Path:
    """Where SQLite keeps the log of a project."""
    return Path(f"{path}-wal")


def set_log_aside(path: Path) -> None:
    """Keep a log that an earlier project of that name has left: SQLite would take it for its own.

    Raises:
        OSError: it cannot be renamed.
    """
    log = log_beside(path)
    with suppress(FileNotFoundError):
        os.replace(log, log.with_name(f"{log.name}-{datetime.now():%Y%m%d-%H%M%S}"))


def folded_at(connection: sqlite3.Connection) -> datetime | None:
    """Until when a file is whole that says it is open; None if it does not."""
    since = fact(connection, _OPEN_SINCE)
    if since is None:
        return None
    return datetime.fromisoformat(str(fact(connection, _FOLDED_AT) or since))


def call_whole(connection: sqlite3.Connection) -> None:
    """Let a copy of a project say that nothing is missing from it."""
    for name in (_OPEN_SINCE, _FOLDED_AT):
        forget_fact(connection, name)
