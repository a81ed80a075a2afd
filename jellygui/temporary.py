"""Folders and files for a while, and those of them that a killed program has left."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal, get_args

Purpose = Literal[
    "estimate", "project", "prune", "quantise", "self-test", "training", "workbook", "worker"
]

# Who made it stands in its name, but where a former version did, or openpyxl, which writes sheets
# of a workbook so; then what `tempfile` invents.
_NAME = re.compile(
    rf"(?:jellygui-(?:{'|'.join(get_args(Purpose))})-(?:(?P<process>[0-9]{{1,10}})-)?|openpyxl\.)"
    r"[a-z0-9_]{8}(?:\.log)?"
)
# The number of a process says nothing of another container that has the same folder. What no
# process is known of goes when systemd-tmpfiles would clear it away too (tmpfiles.d(5): /tmp, 10d).
_OLD_S, _ANCIENT_S = 24 * 3600, 10 * 24 * 3600


def temporary_folder(purpose: Purpose) -> tempfile.TemporaryDirectory[str]:
    """A folder of this process alone, which goes with the block that it is made for.

    Raises:
        OSError: it cannot be made.
    """
    # On Windows a file that a virus scanner still looks at cannot be removed at once.
    return tempfile.TemporaryDirectory(prefix=_prefix(purpose), ignore_cleanup_errors=True)


def temporary_file(purpose: Purpose) -> Path:
    """An empty file of this process alone, which whoever asks for it removes.

    Raises:
        OSError: it cannot be made.
    """
    handle, name = tempfile.mkstemp(prefix=_prefix(purpose), suffix=".log")
    os.close(handle)
    return Path(name)


def _prefix(purpose: Purpose) -> str:
    return f"jellygui-{purpose}-{os.getpid()}-"


def clear_left_behind() -> list[Path]:
    """Remove what programs of this user have left that were killed; gives what has gone.

    Only what is called as this module calls things, lies in the system's temporary folder itself,
    is this user's, is no link, was not changed for a day and is of no process that lives.
    """
    gone = []
    for entry in _left_behind():
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)  # it follows no link either
        else:
            with suppress(OSError):
                os.unlink(entry.path)
        if not os.path.lexists(entry.path):
            gone.append(Path(entry.path))
    return gone


def _left_behind() -> list[os.DirEntry[str]]:
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        return [entry for entry in entries if _is_left_behind(entry)]
    return []


def _is_left_behind(entry: os.DirEntry[str]) -> bool:
    named = _NAME.fullmatch(entry.name)
    if named is None:
        return False
    try:
        found = entry.stat(follow_symlinks=False)
        is_ours = entry.is_dir(follow_symlinks=False) or entry.is_file(follow_symlinks=False)
    except OSError:  # it has gone
        return False
    if not is_ours or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        return False
    age_s = time.time() - found.st_mtime
    if named["process"] is None:
        return age_s > _ANCIENT_S
    return age_s > _OLD_S and not _lives(int(named["process"]))


def _lives(process: int) -> bool:
    import psutil  # most have left nothing

    try:
        return bool(psutil.pid_exists(process))
    except OverflowError:  # no process has such a number
        return False
