"""How paths are kept: as text, or as bytes where a name is not valid UTF-8."""

from __future__ import annotations

import os
from pathlib import Path

Stored = str | bytes


def stored(path: Path) -> Stored:
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text)
    return text


def relative_to_project(path: Path, folder: Path) -> Stored | None:
    """The way from the project's folder, always with slashes; None on another drive."""
    try:
        return stored(Path(os.path.relpath(path, folder).replace(os.sep, "/")))
    except ValueError:
        return None


def restored(absolute: Stored) -> Path:
    return Path(os.fsdecode(absolute))
