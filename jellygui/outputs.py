"""Where results go: what is a person's own is not written over."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from jellygui.errors import JellyError
from jellygui.files import write_bytes_in_one_step, write_in_one_step
from jellygui.reasons import plain_reason, why_not_written

_HINT = "Give another name, or move what lies there."


def check_replaceable(
    path: Path, kind: str, is_one: Callable[[BinaryIO], bool] | None = None
) -> None:
    """See that nothing is lost if a file of a `kind` ("a report of this program") is written there.

    Nothing lies there, an empty file, or one of that kind, which `is_one` knows by its content.
    Without it a person was asked, and any file may go. A link is never followed nor replaced.

    Raises:
        JellyError: something else lies there.
    """
    try:
        info = path.lstat()
    except OSError:  # nothing is there, or the writing will say what is wrong
        return
    if stat.S_ISLNK(info.st_mode):
        raise cannot_write(path, "it is a link", "Give the name of the file itself, or another.")
    if not stat.S_ISREG(info.st_mode):
        raise cannot_write(path, "it is not a file", _HINT)
    if is_one is None or not info.st_size:
        return
    try:
        with open(path, "rb") as file:
            is_ours = is_one(file)
    except OSError as error:
        raise cannot_write(
            path, f"what lies there cannot be read ({plain_reason(error)})", _HINT
        ) from error
    if not is_ours:
        raise cannot_write(path, f"what lies there is not {kind}", _HINT)


def write_result(
    path: Path, content: bytes | Callable[[BinaryIO], None], *, hint: str = ""
) -> None:
    """Write a result, or let it be written, in one step.

    Raises:
        JellyError: it cannot be written, with the `hint`; one that was there is kept.
    """
    try:
        if isinstance(content, bytes):
            write_bytes_in_one_step(path, content)
        else:
            write_in_one_step(path, content)
    except OSError as error:
        raise cannot_write(path, why_not_written(error), hint or "Give another place.") from error


def cannot_write(path: Path, why: str, hint: str) -> JellyError:
    return JellyError(f"“{path}” cannot be written: {why}.", hint=hint)
