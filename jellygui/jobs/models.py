"""The models that this person can use: the bundled one and their own."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.files import write_in_one_step
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


def name_of(model: ModelFile) -> str:
    """What a model is called: its file's name, which can change; its card and id never do."""
    return model.path.stem


def is_bundled(model: ModelFile) -> bool:
    return model.path == paths.bundled_model()


def rename_model(model: ModelFile, name: str) -> ModelFile:
    """Call one of a person's own models otherwise.

    Raises:
        JellyError: it is the bundled one, or its file cannot be renamed.
    """
    if is_bundled(model):
        raise JellyError(
            "The model that came with the program keeps its name.",
            hint="Export it, and import the copy under another name.",
        )
    place = place_for_model(name)
    try:
        os.rename(model.path, place)
    except OSError as error:
        raise JellyError(
            f"“{model.path}” cannot be renamed ({error.strerror or error}).",
            hint="Check that it is still there and that you may write there.",
        ) from error
    return read_model(place)


def import_model(path: Path) -> ModelFile:
    """Copy a model file among a person's own models; one that is known already stays as it is.

    Raises:
        JellyError: it is no model file, or cannot be copied.
    """
    model = read_model(path)
    for known in known_models():
        if known.model_id == model.model_id:
            return known
    place = place_for_model(path.stem)
    _copy(model, place)
    return read_model(place)


def export_model(model: ModelFile, place: Path) -> None:
    """Copy a model to a file of a person's choice.

    Raises:
        JellyError: it cannot be written there.
    """
    _copy(model, place.with_suffix(SUFFIX))


def _copy(model: ModelFile, place: Path) -> None:
    try:
        with open(model.path, "rb") as source:
            write_in_one_step(place, lambda target: shutil.copyfileobj(source, target))
    except OSError as error:
        raise JellyError(
            f"The model cannot be written to “{place}” ({error.strerror or error}).",
            hint="Make room on the disk, or choose a place where you may write.",
        ) from error
