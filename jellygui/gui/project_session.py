"""The open project, and everything the window lets it do, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal, Slot

from jellygui import paths
from jellygui.domain.changes import Changes
from jellygui.domain.events import Changed, FolderSkipped, Note
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.photos.background import InOrder

if TYPE_CHECKING:
    from jellygui.gui.browsing import Browsing

PROJECT_SUFFIX = ".jelly"
_TALLY_AFTER_MS = 300


class ProjectSession(QObject):
    """Opens, fills and closes the project; signals tell the window what came of it.

    `opened(Browsing)`, `closed()`, `changed(Changes)`, `tallied(Tally, rows)`, `failed(error)`,
    `noted(sentence)`, `written(path)`.
    """

    opened = Signal(object)
    closed = Signal()
    changed = Signal(object)
    tallied = Signal(object, object)
    failed = Signal(object)
    noted = Signal(str)
    written = Signal(str)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.browsing: Browsing | None = None
        self.classifies_by_itself = True
        self._runner = runner
        self._in_sight: Any = None
        self._model_wanted: Path | None = None
        self._waiting: list[Path] = []
        self._is_opening = False
        self._doing = InOrder("project", self)
        self._doing.done.connect(self._did)
        self._reading = InOrder("tally", self)
        self._reading.done.connect(self._did)
        self._tally_soon = QTimer(self, singleShot=True, interval=_TALLY_AFTER_MS)
        self._tally_soon.timeout.connect(self._ask_tally)

    # What a person wants

    def take(self, dropped: Sequence[Path]) -> None:
        """Take photographs and folders in; without a project one is made, named after them."""
        if not dropped:
            return
        self._waiting += dropped
        if self.browsing is not None:
            self._take_waiting()
        elif not self._is_opening:
            self.open(_place_for(dropped[0]), create=True)

    def open(self, place: Path, *, create: bool = False) -> None:
        """Open another project; the present one is closed first."""
        self._is_opening = True
        self._leave()
        self._doing.do("open", partial(_opened, place, create))

    def close(self) -> None:
        """Finish what is being written and end every thread."""
        self._tally_soon.stop()
        self._leave()
        self._doing.close()
        self._reading.close()

    def export(self, folder_or_file: Path, *, images: bool) -> None:
        """Write counts.csv, or images.csv, there."""
        if self.browsing is not None:
            self._doing.do("written", partial(_exported, self.browsing, folder_or_file, images))

    def classify(self) -> None:
        """Classify what has not been classified yet."""
        browsing = self.browsing
        if browsing is None or self._runner.waiting_in(Lane.CLASSIFICATION):
            return
        from jellygui.jobs.priority import Priority

        self._in_sight = self._in_sight or Priority()
        make = partial(_classification, browsing, self._in_sight, self._model_wanted)
        self._follow(self._runner.run(Lane.CLASSIFICATION, self.tr("Classifying"), make))

    def use_model(self, path: Path) -> None:
        """Classify everything with this model; then its predictions are those that count."""
        self._model_wanted = path
        self.classify()

    def look_at(self, file_ids: Sequence[int]) -> None:
        """Let what is on the screen be classified first."""
        if self._in_sight is not None:
            self._in_sight.look_at(file_ids)

    @Slot(object)
    def follow(self, changes: Changes) -> None:
        """Something has changed: answers are asked anew."""
        if self.browsing is not None:
            self.browsing.changed()
            if not self._tally_soon.isActive():
                self._tally_soon.start()

    # How it goes on

    def _take_waiting(self) -> None:
        browsing, dropped = self.browsing, list(self._waiting)
        self._waiting.clear()
        if browsing is None or not dropped:
            return
        job = self._runner.run(
            Lane.FILES, self.tr("Looking for photographs"), partial(_ingestion, browsing, dropped)
        )
        self._follow(job)
        job.ended.connect(self._taken)

    @Slot()
    def _taken(self) -> None:
        if self.classifies_by_itself and self.browsing is not None:
            self.classify()

    def _follow(self, job: Job) -> None:
        job.events.connect(self._heard)
        job.failed.connect(self.failed)

    @Slot(object)
    def _heard(self, events: Sequence[object]) -> None:
        changes = Changes()
        for event in events:
            if isinstance(event, Changed):
                changes |= event.changes
            elif isinstance(event, Note):
                self.noted.emit(event.text)
            elif isinstance(event, FolderSkipped):
                self.noted.emit(
                    self.tr("The folder “{path}” cannot be read: {reason}.").format(
                        path=event.path, reason=event.reason
                    )
                )
        if changes:
            self.follow(changes)
            self.changed.emit(changes)

    def _leave(self) -> None:
        """Stop the jobs and close the project in the background."""
        for job in self._runner.jobs():
            job.cancel()
        for job in self._runner.jobs():
            job.wait()
        browsing, self.browsing, self._in_sight = self.browsing, None, None
        self._model_wanted = None
        if browsing is not None:
            self.closed.emit()
            # Both threads may still be reading: the last reader's turn comes first.
            self._reading.do("idle", _nothing)
            self._doing.do("idle", browsing.project.close)

    @Slot()
    def _ask_tally(self) -> None:
        if self.browsing is not None:
            self._reading.do("tally", partial(_tallied, self.browsing))

    @Slot(object, object)
    def _did(self, what: str, result: Any) -> None:
        if what == "open":
            self._is_opening = False
        if isinstance(result, BaseException):
            if what == "tally" and self.browsing is None:
                return  # the project was closed while it was being counted
            self._waiting.clear()
            self.failed.emit(result)
        elif what == "open":
            self.browsing = result
            self.opened.emit(result)
            self._ask_tally()
            self._take_waiting()
            if not self._runner.jobs() and self.classifies_by_itself:
                self.classify()
        elif what == "tally" and result[0] is self.browsing:
            self.tallied.emit(*result[1:])
        elif what == "written":
            self.written.emit(str(result))


def _opened(place: Path, create: bool) -> Browsing:
    from jellygui.gui.browsing import Browsing
    from jellygui.project import Project

    return Browsing(Project(place, create=create))


def _tallied(browsing: Browsing) -> tuple[object, object, object]:
    from jellygui.gui.browsing import count_rows

    return browsing, browsing.tally(), count_rows(browsing)


def _ingestion(browsing: Browsing, dropped: Sequence[Path]) -> Any:
    from jellygui.jobs.ingest import ingest

    return ingest(browsing.project, dropped)


def _classification(browsing: Browsing, in_sight: Any, wanted: Path | None) -> Any:
    from jellygui.jobs.classify import classify
    from jellygui.jobs.models import model_with_id
    from jellygui.modelfile import read_model

    if wanted is not None:
        model = read_model(wanted)
    else:
        in_use = browsing.project.model_in_use()
        model = model_with_id(in_use[0] if in_use else None)
    return classify(browsing.project, model, priority=in_sight)


def _exported(browsing: Browsing, place: Path, images: bool) -> Path:
    from jellygui.jobs.export import write_counts, write_images

    write: Callable[..., None] = write_images if images else write_counts
    write(browsing.project, place)
    return place


def _nothing() -> None:
    pass


def _place_for(dropped: Path) -> Path:
    """Where the project of what was dropped lies: in the documents, named after the folder."""
    name = (dropped if dropped.suffix == "" else dropped.parent).name or "photographs"
    safe = "".join(letter if letter.isalnum() or letter in " -_.,()" else "_" for letter in name)
    return projects_folder() / f"{safe.strip()[:80] or 'photographs'}{PROJECT_SUFFIX}"


def projects_folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or paths.data_dir()) / "JellyGUI"
