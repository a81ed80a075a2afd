"""One program at a time has a project open."""

from __future__ import annotations

import errno
import json
import os
import socket
import stat
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from jellygui.errors import JellyError
from jellygui.files import rights_in
from jellygui.reasons import plain_reason
from jellygui.shown import short

# On Windows the locked bytes cannot be read by others, so they lie behind the text.
_LOCKED_AT = 1 << 20
_LONGEST_HOLDER = 4096


class ProjectLock:
    """The right to have a project open; the system takes it back when the process ends.

    Where its disk knows no locks, `warning` says so, and who else may have the project.

    Raises:
        JellyError: another program has it, which is named.
    """

    def __init__(self, project: Path) -> None:
        self.warning = ""
        self._path = project.with_name(project.name + ".lock")
        self._handle = self._acquire(project)

    def _acquire(self, project: Path) -> int:
        while True:
            handle = self._open(project)
            try:
                is_ours = _lock(handle)
            except OSError as error:
                # Some network shares know no locks, and others have run out of them: better open,
                # and said, than never.
                self.warning = (
                    f"The disk of the project “{project}” cannot tell whether it is open in "
                    f"another program too ({plain_reason(error)}). Make sure that it is "
                    f"not{_holder(handle)}: of two programs each may lose what the other says."
                )
                is_ours = True
            if not is_ours:
                who = _holder(handle)
                os.close(handle)
                raise JellyError(
                    f"The project “{project}” is open in another program{who}.",
                    hint="Close it there first.",
                )
            with suppress(OSError):
                # Whoever had it may have removed the file between our two steps.
                if os.path.samestat(os.fstat(handle), os.stat(self._path)):
                    break
            os.close(handle)
        holder = {
            "process": os.getpid(),
            "computer": socket.gethostname(),
            "since": f"{datetime.now():%Y-%m-%d %H:%M}",
        }
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(holder).encode())
        return handle

    def _open(self, project: Path) -> int:
        """The lock's file, never by a link: what it holds is written over."""
        follow_no_link = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        try:
            handle = os.open(
                self._path, os.O_RDWR | os.O_CREAT | follow_no_link, rights_in(self._path.parent)
            )
        except OSError as error:
            if error.errno not in (errno.ELOOP, errno.ENXIO):
                raise
        else:
            info = os.fstat(handle)
            if stat.S_ISREG(info.st_mode) and info.st_nlink <= 1:
                return handle
            os.close(handle)
        raise JellyError(
            f"The project “{project}” is not opened: “{self._path.name}” beside it is a link, or "
            "no file.",
            hint="Remove it, if nobody has the project open.",
        )

    def release(self) -> None:
        with suppress(OSError):
            os.unlink(self._path)
        os.close(self._handle)


def _holder(handle: int) -> str:
    """Who has written into a lock's file, if anybody; it may hold anything, and without end."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        holder = json.loads(os.read(handle, _LONGEST_HOLDER))
        said = (holder["process"], holder["computer"], holder["since"])
        process, computer, since = (short(str(word)) for word in said)
        return f" (process {process} on {computer}, since {since})"
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_AT, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
