"""The models that this person can use: the bundled one and their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.modelfile import SUFFIX, ModelFile, read_model


def models_folder() -> Path:
    """Where a person's own models lie."""
    return paths.data_dir() / "models"


def known_models() -> Iterator[ModelFile]:
    """The bundled model, then a person's own, oldest first; damaged files are passed over."""
    yield read_model(paths.bundled_model())
    own = models_folder()
    files = own.glob(f"*{SUFFIX}") if own.is_dir() else ()
    found: list[ModelFile] = []
    for path in files:
        try:
            found.append(read_model(path))
        except JellyError:
            continue
    yield from sorted(found, key=lambda model: model.card.created_at)


def model_with_id(model_id: str | None) -> ModelFile:
    """The model of that id; without an id, the bundled one.

    Raises:
        JellyError: its file is no longer there.
    """
    for model in known_models():
        if model_id is None or model.model_id == model_id:
            return model
    raise JellyError(
        "The model that this project uses is no longer on this computer.",
        hint=f"Put its {SUFFIX} file back into “{models_folder()}”, or use another model.",
    )


def place_for_model(name: str) -> Path:
    """A free place among a person's own models for one that is to be called so."""
    folder = models_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JellyError(
            f"“{folder}” cannot be made ({error.strerror or error}).",
            hint="Give yourself the right to write there.",
        ) from error
    safe = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "_", name).strip(" .") or "model"
    place, number = folder / f"{safe}{SUFFIX}", 2
    while place.exists():
        place, number = folder / f"{safe} {number}{SUFFIX}", number + 1
    return place
