"""Where a cluster is: `local`, the address of its scheduler, or the JSON file that names it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from jellygui.errors import JellyError
from jellygui.reasons import plain_reason
from jellygui.shown import short

LOCAL = "local"
_ADDRESS = re.compile(r"(tcp|tls)://([\w.-]{1,253}|\[[0-9a-fA-F:.%\w]{2,60}\]):\d{1,5}", re.ASCII)
_LARGEST_FILE_BYTES = 10_000_000
_KINDS = (
    "Give “local”, the scheduler's address as tcp://10.0.0.1:8786 or tls://…, or the JSON file "
    "that it has written (--scheduler-file)."
)


def scheduler_address(given: str) -> str:
    """The scheduler's address, read from its file where that is given; or `LOCAL`.

    Of a file nothing but the address is used.

    Raises:
        JellyError: it is none, or the file cannot be read.
    """
    if given == LOCAL or _ADDRESS.fullmatch(given):
        return given
    if "://" in given:
        raise JellyError(f"“{short(given, 100)}” is no scheduler's address.", hint=_KINDS)
    path = Path(given)
    try:
        with open(path, "rb") as file:
            content = file.read(_LARGEST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        why = plain_reason(error) if isinstance(error, OSError) else "it cannot be a file's name"
        raise JellyError(
            f"The scheduler file “{short(given, 300)}” cannot be read: {why}.", hint=_KINDS
        ) from error
    try:
        found = json.loads(content[:_LARGEST_FILE_BYTES])["address"]
    except (ValueError, TypeError, KeyError, RecursionError):
        found = None
    if not isinstance(found, str) or not _ADDRESS.fullmatch(found):
        raise JellyError(f"“{path}” is no scheduler file: it names no address.", hint=_KINDS)
    return found
