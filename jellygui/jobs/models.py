"""The models that this person can use: those that come with the program, and their own."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.files import (
    make_folder,
    new_file,
    numbered,
    put_in_place,
    safe_name,
    write_in_one_step,
)
from jellygui.modelfile import SUFFIX, ModelFile, read_model
from jellygui.outputs import check_replaceable
from jellygui.project import Project
from jellygui.reasons import why_not_written


def models_folder() -> Path:
    """Where a person's own models lie."""
    return paths.data_dir() / "models"


def known_models() -> Iterator[ModelFile]:
    """The bundled models, then a person's own, oldest first; damaged files are passed over."""
    yield from map(_read_once, paths.bundled_models())
    own = models_folder()
    files = own.glob(f"*{SUFFIX}") if own.is_dir() else ()
    found: list[ModelFile] = []
    for path in files:
        with suppress(JellyError):
            found.append(_read_once(path))
    yield from sorted(found, key=lambda model: model.card.created_at)


def _read_once(path: Path) -> ModelFile:
    """Read a file that has changed: several pages ask, and each is 20 MB to take a hash of."""
    try:
        info = path.stat()
    except OSError:
        return read_model(path)  # which says why it cannot be read
    return _read(path, info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_ino)


@lru_cache(maxsize=256)
def _read(path: Path, *_seen: int) -> ModelFile:
    return read_model(path)


def model_of(project: Project) -> ModelFile:
    """The model that a project uses; the bundled one where it uses none yet.

    It is among those that are known, or still where it was when the project used it first.

    Raises:
        JellyError: its file is in neither place.
    """
    in_use = project.models.in_use()
    if in_use is None:
        return read_model(paths.bundled_model())
    model_id, name, _ = in_use
    for model in known_models():
        if model.model_id == model_id:
            return model
    place = project.models.place_of(model_id)
    with suppress(JellyError):
        if place is not None and (model := read_model(place)).model_id == model_id:
            return model
    raise JellyError(
        f"The model “{name}”, which this project uses, is no longer on this computer.",
        hint=f"Put its {SUFFIX} file back into “{models_folder()}”, or use another model.",
    )


@contextmanager
def _new_place(name: str) -> Iterator[Path]:
    """A file among a person's own models for one that is to be called so.

    It is there, though empty, so that nobody else takes the name; it goes if the block fails.

    Raises:
        JellyError: nothing can be written there.
    """
    folder = models_folder()
    try:
        make_folder(folder, alone=True)
        place = new_file(numbered(folder / f"{safe_name(name) or 'model'}{SUFFIX}"))
    except OSError as error:
        raise JellyError(
            f"No model can be written to “{folder}” ({why_not_written(error)}).",
            hint="Make room on the disk, or give yourself the right to write there.",
        ) from error
    try:
        yield place
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def take_in(made: Path) -> ModelFile:
    """Move a model that was just made among a person's own, under its name or one like it.

    Raises:
        JellyError: it cannot be moved; it stays where it is.
    """
    with _new_place(made.stem) as place:
        try:
            put_in_place(made, place)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise _not_moved(made, place, error) from error
            _copy(made, place)
            made.unlink()
    return read_model(place)


def name_of(model: ModelFile) -> str:
    """What a model is called: its file's name, which can change; its card and id never do."""
    return model.path.stem


def is_bundled(model: ModelFile) -> bool:
    return model.path in paths.bundled_models()


def rename_model(model: ModelFile, name: str) -> ModelFile:
    """Call one of a person's own models otherwise.

    Raises:
        JellyError: it is a bundled one, or its file cannot be renamed.
    """
    if is_bundled(model):
        raise JellyError(
            "The model that came with the program keeps its name.",
            hint="Export it, and import the copy under another name.",
        )
    with _new_place(name) as place:
        try:
            put_in_place(model.path, place)
        except OSError as error:
            raise _not_moved(model.path, place, error) from error
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
    with _new_place(path.stem) as place:
        _copy(model.path, place)
    return read_model(place)


def export_model(model: ModelFile, place: Path) -> Path:
    """Copy a model to a file of a person's choice; gives its place, as `place_of_export` does.

    Raises:
        JellyError: it cannot be written there.
    """
    place = place_of_export(place)
    _copy(model.path, place)
    return place


def place_of_export(place: Path) -> Path:
    """The file in which a person wants a model, with the ending of a model file.

    One to which the ending had to be added takes the place of no other file.

    Raises:
        JellyError: it cannot be written there.
    """
    if place.suffix != SUFFIX:
        try:
            place = new_file(numbered(place.with_name(place.name + SUFFIX)))
        except OSError as error:
            raise _not_written(place, error) from error
    check_replaceable(place, "a model file")
    return place


def _copy(model: Path, place: Path) -> None:
    try:
        with open(model, "rb") as source:
            write_in_one_step(place, lambda target: shutil.copyfileobj(source, target))
    except OSError as error:
        raise _not_written(place, error) from error


def _not_written(place: Path, error: OSError) -> JellyError:
    return JellyError(
        f"The model cannot be written to “{place}” ({why_not_written(error)}).",
        hint="Make room on the disk, or choose a place where you may write.",
    )


def _not_moved(model: Path, place: Path, error: OSError) -> JellyError:
    return JellyError(
        f"“{model}” cannot be moved to “{place}” ({why_not_written(error)}).",
        hint="Check that it is still there and that you may write there.",
    )
