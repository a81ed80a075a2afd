"""Where settings, models, logs and the program's own resources lie."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

PROJECT_SUFFIX = ".jelly"
_BUNDLED = ("jellyfish-6", "jellyfish-6-resnet18")
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
    """The model that a project begins with."""
    return bundled_models()[0]


def bundled_models() -> tuple[Path, ...]:
    """All models that travel with the program, that one first; the paper's own network is one."""
    return tuple(resource("models", f"{name}.jellymodel") for name in _BUNDLED)


def settings_dir() -> Path:
    return Path(_DIRS.user_config_dir)


def data_dir() -> Path:
    """Projects without a chosen place, and the user's own models."""
    return Path(_DIRS.user_data_dir)


def projects_dir(dropped: Path | None = None) -> Path:
    """Where the projects of dropped folders lie: in the documents, never among the photographs.

    In the data folder where the documents cannot be written or lie in what was dropped.
    """
    documents = Path(_DIRS.user_documents_dir)
    usable = os.access(documents, os.W_OK) and not (
        dropped is not None and documents.resolve().is_relative_to(dropped.resolve())
    )
    return (documents if usable else data_dir()) / "JellyGUI"


def cache_dir() -> Path:
    return Path(_DIRS.user_cache_dir)


def log_dir() -> Path:
    return Path(_DIRS.user_log_dir)
