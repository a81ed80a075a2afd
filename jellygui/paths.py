"""Where settings, models, logs and the program's own resources lie."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("JellyGUI", appauthor=False, roaming=False)
_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file that travels with the program, such as `resource("models")`.

    In a checkout that is `resources/` beside the package, in an installed or frozen program
    `jellygui/_resources`.
    """
    checkout = _PACKAGE.parent / "resources"
    home = checkout if (_PACKAGE.parent / "pyproject.toml").is_file() else _PACKAGE / "_resources"
    return home.joinpath(*parts)


def bundled_model() -> Path:
    """The model that travels with the program."""
    return resource("models", "jellyfish-6.jellymodel")


def settings_dir() -> Path:
    return Path(_DIRS.user_config_dir)


def data_dir() -> Path:
    """Projects without a chosen place, and the user's own models."""
    return Path(_DIRS.user_data_dir)


def new_project_place(dropped: Path) -> Path:
    """A free place for the project of a dropped folder or file: never among the photographs.

    In the documents folder, named after what was dropped; in the data folder where that cannot
    be written or lies in what was dropped.
    """
    folder = dropped if dropped.is_dir() else dropped.parent
    name = folder.name or "Photographs"
    documents = Path(_DIRS.user_documents_dir)
    usable = os.access(documents, os.W_OK) and not documents.resolve().is_relative_to(
        folder.resolve()
    )
    home = (documents if usable else data_dir()) / "JellyGUI"
    names = itertools.chain([name], (f"{name} {number}" for number in itertools.count(2)))
    return next(p for p in (home / f"{n}.jelly" for n in names) if not os.path.lexists(p))


def cache_dir() -> Path:
    return Path(_DIRS.user_cache_dir)


def log_dir() -> Path:
    return Path(_DIRS.user_log_dir)
