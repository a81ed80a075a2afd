"""Why the system lets nobody read or write a file or folder, in plain words."""

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
_IN_USE_ON_WINDOWS = frozenset((32, 33))
_WORDS = {
    errno.ELOOP: "it is a link that leads to itself",
    errno.EIO: "the disk reports an error",
    errno.ENAMETOOLONG: "its path is too long",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "it is too large for its disk",
    errno.EROFS: "its disk can only be read",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a file lies where a folder has to be",
    errno.EEXIST: "something lies there already",
    errno.EBUSY: "another program uses it",
    errno.EMFILE: "too many files are open",
}


def plain_reason(error: OSError) -> str:
    """What stands in the way of reading a file or folder, in a few plain words."""
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS:
        return "another program uses it"
    if isinstance(error, PermissionError):
        return "no permission"
    if isinstance(error, FileNotFoundError):
        return "it is gone"
    return _WORDS.get(error.errno or 0) or error.strerror or str(error) or type(error).__name__


def why_not_written(error: OSError) -> str:
    """What stands in the way of writing a file, in a few plain words."""
    if isinstance(error, FileNotFoundError):
        return "its folder is not there"
    return plain_reason(error)


def is_of_the_disk(error: OSError) -> bool:
    """Whether not a file but its disk or server fails, so that the next file may too."""
    if getattr(error, "winerror", None) in _DISK_FAILS_ON_WINDOWS:
        return True
    return error.errno not in _OF_THE_FILE
