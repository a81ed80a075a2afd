"""The models on this computer, read and changed off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFile, QObject, Signal, Slot

from jellygui.errors import JellyError
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.label_names import percent
from jellygui.gui.translation import decimal, tr
from jellygui.modelfile import ModelFile, data_revision

if TYPE_CHECKING:
    from jellygui.domain.promise import Promise
    from jellygui.project import Project


@dataclass(frozen=True, kw_only=True)
class ModelEntry:
    """A model as the page shows it.

    `predicted` is on how many photographs of the open project its predictions are kept,
    `speed_ms` None until it was measured here. `grew_from` is the name of its parent. `promise` is
    the one that was made for it in the open project.
    """

    model: ModelFile
    name: str
    revision: str
    grew_from: str = ""
    is_bundled: bool = False
    is_in_use: bool = False
    predicted: int = 0
    speed_ms: float | None = None
    promise: Promise | None = None

    @property
    def size_bytes(self) -> int:
        return sum(self.model.sizes.values())

    @property
    def may_go(self) -> bool:
        """Whether it may be deleted: never the one in use, never the bundled one."""
        return not self.is_bundled and not self.is_in_use


class Library(QObject):
    """Lists models and does what a person wants with them.

    `listed()` tells that `entries` are new, `noted(sentence)` what has been done, `failed(error)`
    what could not be.
    """

    listed = Signal()
    noted = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[ModelEntry, ...] = ()
        self._project: Project | None = None
        self._doing = InOrder("models", self)
        self._doing.done.connect(self._did)

    def set_project(self, project: Project | None) -> None:
        """Show models as this project knows them; without one, none."""
        self._project = project
        if project is not None:
            self.look()
        else:
            self.entries = ()
            self.listed.emit()

    @Slot()
    def look(self) -> None:
        """Read the models again."""
        self._doing.do((self._project, ""), partial(_listed, self._project))

    def rename(self, entry: ModelEntry, name: str) -> None:
        self._do(partial(_renamed, entry, name))

    def bring_in(self, places: Sequence[Path]) -> None:
        """Copy model files among the person's own."""
        for place in places:
            self._do(partial(_brought_in, place))

    def export(self, entry: ModelEntry, place: Path, promise: Promise | None) -> None:
        """Write a model to this file: with a promise by which it names, or as it is."""
        self._do(partial(_exported, entry, place, promise))

    def measure(self, entries: Sequence[ModelEntry]) -> None:
        """Measure how fast these are on this computer."""
        for entry in entries:
            self._do(partial(_measured, entry))

    def delete(self, entry: ModelEntry) -> None:
        """Move a model's file to the trash."""
        if entry.may_go:
            self._do(partial(_deleted, entry))

    def is_idle(self) -> bool:
        return self._doing.is_idle()

    def close_threads(self) -> None:
        self._doing.close()

    def _do(self, job: Callable[[], str]) -> None:
        self._doing.do((self._project, "did"), job)
        self.look()

    @Slot(object, object)
    def _did(self, key: tuple[Project | None, str], result: Any) -> None:
        project, what = key
        if isinstance(result, BaseException):
            # A project that was closed while it was being asked is no failure.
            if what or project is self._project:
                self.failed.emit(result)
        elif what:
            self.noted.emit(result)
        elif project is self._project:
            self.entries = result
            self.listed.emit()


def _listed(project: Project | None) -> tuple[ModelEntry, ...]:
    from jellygui.jobs.models import is_bundled, known_models, name_of
    from jellygui.jobs.speed import known_speeds

    in_use = project.models.in_use() if project is not None else None
    predicted = project.models.predicted() if project is not None else {}
    speeds = known_speeds()
    models = tuple(known_models())
    names = {model.model_id: name_of(model) for model in models}
    return tuple(
        ModelEntry(
            model=model,
            name=name_of(model),
            revision=data_revision(model.card),
            grew_from=_parent_name(names, model.card.parent),
            is_bundled=is_bundled(model),
            is_in_use=in_use is not None and in_use[0] == model.model_id,
            predicted=predicted.get(model.model_id, 0),
            speed_ms=speeds.get(model.model_id),
            promise=project.models.promise(model.model_id) if project is not None else None,
        )
        for model in models
    )


def _parent_name(names: dict[str, str], parent: str | None) -> str:
    if parent is None:
        return ""
    elsewhere = tr("{model} …, which is not on this computer").format(model=parent[:7])
    return names.get(parent, elsewhere)


def _renamed(entry: ModelEntry, name: str) -> str:
    from jellygui.jobs.models import name_of, rename_model

    new = name_of(rename_model(entry.model, name))
    return tr("“{old}” is now called “{new}”.").format(old=entry.name, new=new)


def _brought_in(place: Path) -> str:
    from jellygui.jobs.models import import_model, name_of

    return tr("“{name}” is among your models.").format(name=name_of(import_model(place)))


def _exported(entry: ModelEntry, place: Path, promise: Promise | None) -> str:
    from jellygui.jobs.models import export_model, place_of_export
    from jellygui.jobs.promise import write_promised

    if promise is None:
        return tr("Written: {path}").format(path=export_model(entry.model, place))
    written = write_promised(entry.model, promise, place_of_export(place))
    return tr("Written, and it names by the promise of {wish}: {path}").format(
        wish=percent(promise.wish), path=written.path
    )


def _measured(entry: ModelEntry) -> str:
    from jellygui.jobs.speed import measure_speed

    return tr("“{name}” takes {time} ms for a photograph here.").format(
        name=entry.name, time=decimal(measure_speed(entry.model))
    )


def _deleted(entry: ModelEntry) -> str:
    # moveToTrash knows the trash of every system; the file can be taken back from there.
    moved = QFile.moveToTrash(str(entry.model.path))
    if not (moved[0] if isinstance(moved, tuple) else moved):
        raise JellyError(
            tr("“{path}” could not be moved to the trash.").format(path=entry.model.path),
            hint=tr("Its disk may have no trash: delete the file yourself."),
        )
    return tr("“{name}” is in the trash.").format(name=entry.name)
