"""Why the system lets nobody read a file or folder, in plain words."""

from __future__ import annotations

import errno

_OF_THE_FILE = frozenset(
    (
        errno.EACCES,
        errno.EPERM,
        errno.ELOOP,
        errno.ENAMETOOLONG,
        errno.EISDIR,
        errno.EINVAL,
        errno.ENOENT,
        errno.ENOTDIR,
    )
)
# Not ready, not connected, network name or path gone, time-out, device gone: some of these look
# like a missing right to Python. https://learn.microsoft.com/windows/win32/debug/system-error-codes
_DISK_FAILS_ON_WINDOWS = frozenset((21, 53, 55, 59, 64, 67, 121, 433, 483, 1117, 1167, 1231))


def plain_reason(error: OSError) -> str:
    """What stands in the way of reading a file or folder, in a few plain words."""
    if isinstance(error, PermissionError):
        return "no permission"
    if isinstance(error, FileNotFoundError):
        return "it is gone"
    if error.errno == errno.ELOOP:
        return "it is a link that leads to itself"
    if error.errno == errno.EIO:
        return "the disk reports an error"
    if error.errno == errno.ENAMETOOLONG:
        return "its path is too long"
    return error.strerror or type(error).__name__


def is_of_the_disk(error: OSError) -> bool:
    """Whether not a file but its disk or server fails, so that the next file may too."""
    if getattr(error, "winerror", None) in _DISK_FAILS_ON_WINDOWS:
        return True
    return error.errno not in _OF_THE_FILE
