"""Asking for files and folders, beginning where a person would look for them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from jellygui import paths
from jellygui.files import numbered, spelled_out
from jellygui.gui.wishes import Wishes


class FileKind(StrEnum):
    """What is chosen; each is looked for where one of its kind was chosen last."""

    PHOTOGRAPHS = "photographs"
    EXPORTS = "exports"
    PROJECTS = "projects"
    MODELS = "models"
    REPORTS = "reports"


class ChooserPlaces(QObject):
    """Where a window's choosers begin; it is the window's child.

    `photographs` is where those that are looked at lie, `project` the folder of what is open; None
    without any.
    """

    def __init__(self, wishes: Wishes, window: QWidget) -> None:
        super().__init__(window)
        self._wishes = wishes
        self.photographs: Path | None = None
        self.project: Path | None = None

    def begin(self, kind: FileKind) -> Path:
        """The folder of the last time, else one that fits, else the documents.

        What is written is not to come to lie among the photographs.
        """
        last = self._wishes.settings.folders.get(kind)
        if last is not None and last.is_dir():
            return last
        if kind is FileKind.PROJECTS:
            return _there(paths.projects_dir())
        fitting = {FileKind.PHOTOGRAPHS: self.photographs, FileKind.EXPORTS: self.project}.get(kind)
        return documents() if fitting is None else _there(fitting)

    def keep(self, kind: FileKind, folder: Path) -> None:
        """Begin here the next time."""
        if spelled_out(folder) == str(folder):  # JSON cannot keep a name that is no UTF-8
            folders = self._wishes.settings.folders
            self._wishes.keep(folders={**folders, kind.value: folder})


def documents() -> Path:
    """The person's own folder for what they write."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return _there(Path(place)) if place else Path.home()


def _there(place: Path) -> Path:
    """The folder that a place is, or that it lies in, as far as there is one."""
    return next((folder for folder in (place, *place.parents) if folder.is_dir()), Path.home())


def ask_folder(parent: QWidget, title: str, kind: FileKind) -> Path | None:
    """Ask for a folder; None where a person has changed their mind."""
    name = QFileDialog.getExistingDirectory(parent, title, str(_begin(parent, kind)))
    return _kept(parent, kind, Path(name), Path(name)) if name else None


def ask_file(parent: QWidget, title: str, kind: FileKind, named: str = "") -> Path | None:
    """Ask for a file of those that are `named` so."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(_begin(parent, kind)), named)
    return _kept(parent, kind, Path(name), Path(name).parent) if name else None


def ask_files(parent: QWidget, title: str, kind: FileKind, named: str = "") -> list[Path]:
    """Ask for files of those that are `named` so."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(_begin(parent, kind)), named)
    return [_kept(parent, kind, Path(name), Path(name).parent) for name in names]


def ask_new(
    parent: QWidget, title: str, kind: FileKind, name: str, named: Sequence[str], first: str = ""
) -> tuple[Path, str] | None:
    """Ask where to write a file, offering `name`; gives it as typed, and which of `named` it is.

    Who is given it sees to its ending: see `ended`.
    """
    place = _begin(parent, kind)
    offered = str(place / name) if name else str(place)
    typed, chosen = QFileDialog.getSaveFileName(
        parent, title, offered, ";;".join(named), first or next(iter(named), "")
    )
    return (_kept(parent, kind, Path(typed), Path(typed).parent), chosen) if typed else None


def ended(place: Path, ending: str) -> Path:
    """A place whose name ends so; one that had to be changed for it is that of no other file.

    A name may hold dots: `Station 3.5`.
    """
    if place.suffix.lower() == ending:
        return place
    return free(place.with_name(place.name + ending))


def free(place: Path) -> Path:
    """The place, or one like it: of no file that a person was not asked about."""
    return next(one for one in numbered(place) if not os.path.lexists(one))


def _begin(parent: QWidget, kind: FileKind) -> Path:
    places = _places_of(parent)
    return places.begin(kind) if places is not None else documents()


def _kept(parent: QWidget, kind: FileKind, chosen: Path, folder: Path) -> Path:
    places = _places_of(parent)
    if places is not None:
        places.keep(kind, folder)
    return chosen


def _places_of(parent: QWidget) -> ChooserPlaces | None:
    """Those of the window that a widget is in, or of the one that its box belongs to."""
    inside: QWidget | None = parent
    while inside is not None:
        window = inside.window()
        if places := window.findChild(ChooserPlaces):
            return places
        inside = window.parentWidget()
    return None
