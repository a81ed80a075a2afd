"""Files and folders that a person asks for: projects, photographs, tables, datasets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.gui.choosing import (
    FileKind,
    ask_file,
    ask_files,
    ask_folder,
    ask_new,
    ended,
    free,
)
from jellygui.gui.file_manager import FileManager, open_place
from jellygui.gui.message_line import EXPORT, GONE, HERE, MOVED, PROJECT, MessageLine
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.table_files import ask_place
from jellygui.gui.ways import way
from jellygui.gui.wishes import Wishes
from jellygui.gui.words import question_box

_Answer = TypeVar("_Answer")


class Filing(QObject):
    """What the menu *File* does: it asks for a place, and has the session do the work there.

    `photographs_chosen(paths)` asks that these are taken in, `table_chosen(Place, images)` that
    counts.csv or images.csv is written there, `other_chosen(path)` that the labels of this project
    are merged.
    """

    photographs_chosen = Signal(list)
    other_chosen = Signal(object)
    table_chosen = Signal(object, bool)

    def __init__(
        self, session: ProjectSession, wishes: Wishes, message_line: MessageLine, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._wishes, self._message_line = session, wishes, message_line
        self._parent = parent
        self._file_manager = FileManager(self, opens=self.show_place)
        session.written.connect(self._say_written)
        session.not_written.connect(partial(message_line.about, EXPORT))

    @Slot()
    def add_photographs(self) -> None:
        self.photographs_chosen.emit(
            ask_files(self._parent, self.tr("Add photographs"), FileKind.PHOTOGRAPHS)
        )

    @Slot()
    def add_folder(self) -> None:
        folder = ask_folder(self._parent, self.tr("Open folder"), FileKind.PHOTOGRAPHS)
        self.photographs_chosen.emit([folder] if folder else [])

    @Slot()
    def add_address(self) -> None:
        """Ask where in a store photographs lie."""
        words = self.tr("The address of a folder of photographs, as in s3://bucket/folder:")
        box = question_box(self._parent, self.tr("Add from address"), words)
        box.textValueSelected.connect(self._take_address)
        box.open()

    @Slot(str)
    def _take_address(self, address: str) -> None:
        if address.strip():
            self.photographs_chosen.emit([Path(address.strip())])

    @Slot()
    def add_labelled_folder(self) -> None:
        if self.has_project():
            title = self.tr("Add a folder that holds a folder per species")
            folder = self._of_it(partial(ask_folder, self._parent, title, FileKind.PHOTOGRAPHS))
            if folder:
                self._session.add_labelled_folder(folder)

    @Slot()
    def locate(self) -> None:
        if self.has_project():
            title = self.tr("Where are the photographs that moved?")
            folder = self._of_it(partial(ask_folder, self._parent, title, FileKind.PHOTOGRAPHS))
            if folder:
                self._message_line.settle(MOVED, GONE)
                self._session.locate(folder)

    @Slot()
    def try_again(self) -> None:
        if self.has_project():
            self._session.try_again()

    @Slot()
    def new_project(self) -> None:
        place = self._ask_project(self.tr("New project"))
        if place is not None:
            self._session.open(place, create=True)

    @Slot()
    def open_project(self) -> None:
        place = ask_file(
            self._parent, self.tr("Open project"), FileKind.PROJECTS, self._project_files()
        )
        if place is not None:
            self._session.open(place)

    @Slot(str)
    def open_place(self, place: str) -> None:
        self._session.open(Path(place))

    @Slot()
    def export_counts(self) -> None:
        self.export(False)

    @Slot()
    def export_images(self) -> None:
        self.export(True)

    @Slot()
    def export_report(self) -> None:
        """Ask where the report of the survey is to be written: as a page, or as PDF."""
        if not self.has_project():
            return
        page, paper = self.tr("One page for the browser (*.html)"), self.tr("PDF, on A4 (*.pdf)")
        what, kinds = (self.tr("Report"), FileKind.EXPORTS), [page, paper]
        asked = self._of_it(partial(ask_new, self._parent, *what, "report.html", kinds))
        if asked is not None:
            place, kind = asked
            if place.suffix.lower() not in (".html", ".htm", ".pdf"):
                place = ended(place, ".pdf" if kind == paper else ".html")
            elif kind == paper and place.name == "report.html":
                place = free(place.with_suffix(".pdf"))  # the kind was chosen, the name left
            self._session.export_report(place)

    @Slot()
    def export_dataset(self) -> None:
        if self.has_project():
            title = self.tr("Export dataset to an empty folder")
            folder = self._of_it(partial(ask_folder, self._parent, title, FileKind.EXPORTS))
            if folder:
                self._session.export_dataset(folder)

    @Slot()
    def save_as(self) -> None:
        if self.has_project():
            place = self._of_it(partial(self._ask_project, self.tr("Save project as")))
            if place is not None:
                self._session.save_as(place)

    @Slot()
    def save_copy(self) -> None:
        if self.has_project():
            place = self._of_it(partial(self._ask_project, self.tr("Save a copy")))
            if place is not None:
                self._session.save_copy(place)

    @Slot()
    def merge(self) -> None:
        """Ask for the copy of the project in which somebody else has labelled."""
        if self.has_project():
            what = self.tr("Merge the labels of which project?"), FileKind.PROJECTS
            other = self._of_it(partial(ask_file, self._parent, *what, self._project_files()))
            if other is not None:
                self.other_chosen.emit(other)

    @Slot()
    def rescue(self) -> None:
        """Ask for a damaged project, and rescue its labels."""
        title = self.tr("Rescue labels of which project?")
        damaged = ask_file(self._parent, title, FileKind.PROJECTS, self._project_files())
        if damaged is not None:
            self.rescue_from(damaged)

    @Slot(object)
    def rescue_from(self, damaged: Path) -> None:
        """Ask where what can be read of a project is to be saved, and begin."""
        name = self.tr("{name} rescued").format(name=damaged.stem)
        place = self._ask_project(
            self.tr("Save what can be read in a new project"), name + paths.PROJECT_SUFFIX
        )
        if place is not None:
            self._session.rescue(damaged, place)

    def _ask_project(self, title: str, name: str = "") -> Path | None:
        """Ask for the file of a project that is to be made."""
        asked = ask_new(self._parent, title, FileKind.PROJECTS, name, [self._project_files()])
        return ended(asked[0], paths.PROJECT_SUFFIX) if asked is not None else None

    def _project_files(self) -> str:
        """What a chooser of files calls projects."""
        return self.tr("JellyGUI projects (*{ending})").format(ending=paths.PROJECT_SUFFIX)

    def has_project(self) -> bool:
        """Whether there is a project; else it is said."""
        if self._session.project is None:
            words = self.tr("Drop photographs first, or open a project.")
            self._message_line.show_note(words)
            self._message_line.about(PROJECT)
        return self._session.project is not None

    def _of_it(self, ask: Callable[[], _Answer | None]) -> _Answer | None:
        """What is answered of the open project; None, which is said, where that is left by then."""
        project, answer = self._session.project, ask()
        if answer is None or self._session.project is project:
            return answer
        words = self.tr("Another project was opened while you chose, so nothing was done.")
        self._message_line.show_note(words)
        return None

    @Slot(bool)
    def export(self, images: bool) -> None:
        """Ask where a table is to be written."""
        if not self.has_project():
            return
        name = "images" if images else "counts"
        what = self.tr("Export table"), name, self._wishes.settings.separator
        place = self._of_it(partial(ask_place, self._parent, *what))
        if place is not None:
            self._wishes.keep(separator=place.separator)
            self.table_chosen.emit(place, images)

    @Slot(str, int)
    def _say_written(self, path: str, left_out: int) -> None:
        place = Path(path)
        ways = [way(self.tr("Open"), partial(self.show_place, place))]
        if not place.is_dir():
            ways.append(way(self.tr("Show in folder"), partial(self.show_file, place)))
        words = self.tr("Written: {path}").format(path=path)
        if left_out:
            words += " " + self.tr("Rows in which nothing was found are left out: {count}.").format(
                count=QLocale().toString(left_out)
            )
        self._message_line.settle(EXPORT)
        self._message_line.show_note(words, *ways)
        self._message_line.about(HERE)

    @Slot(object)
    def show_file(self, place: Path) -> None:
        """Have the system show where a file lies."""
        self._file_manager.show_file(place)

    @Slot(object)
    def show_place(self, place: Path) -> None:
        """Have the system show a file or folder."""
        if not open_place(place):
            self._message_line.show_error(
                JellyError(
                    self.tr("“{path}” could not be shown.").format(path=place),
                    hint=self.tr("Look for it in the file manager."),
                )
            )
