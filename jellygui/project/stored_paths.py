"""How paths are kept: as text, or as bytes where a name is not valid UTF-8."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from jellygui.domain.addresses import is_address

Stored = str | bytes


def stored(path: Path | str) -> Stored:
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text)
    return text


def relative_to_project(path: Path, folder: Path) -> Stored | None:
    """The way from the project's folder, always with slashes; None on another drive or a store."""
    if is_address(path):
        return None
    within, name = os.path.split(path)
    way = _way(within, os.fspath(folder))
    if way is None:
        return None
    return stored(name if way == os.curdir else f"{way}/{name}")


@lru_cache(maxsize=256)
def _way(folder: str, start: str) -> str | None:
    try:
        return os.path.relpath(folder, start).replace(os.sep, "/")
    except ValueError:
        return None


def restored(absolute: Stored) -> Path:
    return Path(os.fsdecode(absolute))
