"""The open project, and everything the window lets it do, off the GUI thread."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.changes import Changes
from jellygui.domain.configs import VideoConfig
from jellygui.domain.events import (
    Changed,
    FilesMissed,
    FolderSkipped,
    Note,
    Rescued,
    VideosFound,
)
from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.files import clear_halves
from jellygui.gui import project_work as work
from jellygui.gui.job_runner import Job, JobRunner, Lane
from jellygui.gui.photos.background import InOrder, NewestWishes
from jellygui.gui.translation import from_below, listed, quoted
from jellygui.temporary import clear_left_behind

if TYPE_CHECKING:
    from jellygui.domain.configs import SightingConfig
    from jellygui.domain.promise import Promise
    from jellygui.gui.table_files import Place
    from jellygui.jobs.opening import FoundPlace, OpenedProject
    from jellygui.project import Project

_log = logging.getLogger(__name__)

_COUNT_AFTER_MS = 300
# Counting takes no more than this share of a processor, however large the project is. What it waits
# for its turn, on a busy computer or behind other work, is no reason to count more seldom.
_COUNTING_SHARE = 0.1


class ProjectSession(QObject):
    """Opens, fills and closes the project; signals tell the window what came of it.

    `opened(Project)`, `closed()`, `changed(Changes)`, `counted(ProjectCounts)`,
    `drawn(DrawnCheck)`, `model_chosen(path)`, `failed(error)`, `damaged(error)` of the one that is
    open, `noted(sentence)`, `missed(sentence)` of photographs that a job has not found, and
    `gone(sentence)` of folders that are no longer there, empty where all are again,
    `videos_found(VideosFound)` of which frames may be taken, `rescued(sentence)`, `written(path,
    rows)`: so many rows, of which nothing was found, are left out there.
    """

    opened = Signal(object)
    closed = Signal()
    changed = Signal(object)
    counted = Signal(object)
    drawn = Signal(object)
    model_chosen = Signal(object)
    failed = Signal(object)
    damaged = Signal(object)
    noted = Signal(str)
    missed = Signal(str)
    gone = Signal(str)
    videos_found = Signal(object)
    rescued = Signal(str)
    written = Signal(str, int)
    not_written = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.classifies_by_itself = True
        self.annotator = ""
        # Waits until what a person has said is written, before anything is made of it; called in
        # another thread.
        self.finish_writing: list[Callable[[], object]] = []
        self._runner = runner
        self._in_sight: Any = None
        self._model_wanted: Path | None = None
        self.model_for_new: Path | None = None  # None: the one that comes with the program
        self._wanted: work.CountsChoice | None = None
        self._place = PhotoQuery()
        self._waiting: list[Path] = []
        self._opening = 0
        self._late = work.LateProjects()
        self._is_closed = False
        self._doing = InOrder("project", self)
        self._doing.done.connect(self._did)
        self._reading = InOrder("counts", self)
        self._reading.done.connect(self._did)
        self._inspecting = InOrder("inspection", self)
        self._inspecting.done.connect(self._inspected)
        # A disk that does not answer keeps nobody waiting but who looks for folders.
        self._looking = NewestWishes("folders", threads=1, parent=self)
        self._looking.done.connect(self._looked_for)
        self._is_old = self._is_counting = False
        self._unread = 0
        self._folders = work.Folders()
        self._gone: list[Path] = []
        self._count_soon = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self._ask_counts)

    # What a person wants

    def take(self, dropped: Sequence[Path]) -> None:
        """Take photographs and folders in; without a project one is made, named after them."""
        if not dropped:
            return
        self._waiting += dropped
        if self._opening:
            return
        if self.project is not None:
            self._take_waiting()
        else:
            self._find(dropped)

    def open(self, place: Path, *, create: bool = False) -> None:
        """Open another project; the present one is closed when that has succeeded."""
        if self.project is not None and is_same_place(place, self.project.path):
            self._leave()  # it is opened anew, and two at once cannot have it
        self._open(partial(work.project_at, place, create))

    def _open(self, open_it: Callable[[], OpenedProject]) -> None:
        self._opening += 1
        self._doing.do("open", partial(work.open_project, open_it, self.annotator, self._late))

    def save_as(self, place: Path) -> None:
        """Copy the project there and go on with the copy."""
        self._do("saved", work.save_copy, place)

    def save_copy(self, place: Path) -> None:
        """Copy the project there and go on with this one."""
        self._do("copied", work.save_copy, place)

    def rescue(self, damaged: Path, place: Path) -> None:
        """Save what can be read of a project in a new one, and go on with that."""
        if self.project is not None and is_same_place(damaged, self.project.path):
            self._leave()  # what is being written to it is read too
        self._doing.do(("rescue", (damaged, place)), work.do_nothing)

    def warm_up(self, load_pages: Callable[[], None]) -> None:
        """Load what every drop needs, before there is one, and what the pages stand on; clear up
        after programs that were killed.
        """
        self._doing.do("idle", work.load_early)
        self._reading.do("idle", load_pages)
        self._reading.do("idle", clear_left_behind)

    def close(self) -> None:
        """Let what is being written be finished, and every thread end."""
        self._is_closed = True
        self._count_soon.stop()
        self._leave()
        self._doing.do("idle", self._late.close)
        self._doing.close()
        self._reading.close()
        self._inspecting.close()
        self._looking.close()

    def export(
        self, place: Place, *, images: bool, wanted: work.CountsChoice | None = None
    ) -> None:
        """Write counts.csv, or images.csv, there: of all photographs, or of what is wanted."""
        self._do("written", work.export_table, place, images, wanted or work.CountsChoice())

    def export_report(self, place: Path) -> None:
        """Write the report of the survey there."""
        job = self._run(self.tr("Writing the report"), work.reporting, place)
        if job is not None:
            job.ended.connect(partial(self._made, job, place))

    def export_dataset(self, folder: Path) -> None:
        """Copy what a person has named into a folder per species."""
        job = self._run(self.tr("Copying photographs"), work.dataset, folder)
        if job is not None:
            job.ended.connect(partial(self._made, job, folder))

    def add_labelled_folder(self, folder: Path) -> None:
        """Take a folder per species in, with its labels."""
        job = self._run(self.tr("Taking labels in"), work.labelled_folder, folder)
        if job is not None:
            job.ended.connect(self._taken)

    def locate(self, folder: Path) -> None:
        """Look there for photographs that moved."""
        job = self._run(self.tr("Looking for moved photographs"), work.locating, folder)
        if job is not None:
            job.ended.connect(self._taken)

    @Slot(object)
    def group_by(self, rule: SightingConfig) -> None:
        """Let this be one sighting from now on, and group the photographs by it."""
        self._run(self.tr("Grouping photographs"), work.grouping, rule)

    @Slot(str, object)
    def keep_promise(self, model_id: str, promise: Promise | None) -> None:
        """Let the model in use name by a promise of precision, None: by its own limits."""
        if self.project is not None:
            title = self.tr("Naming by the promise") if promise else self.tr("Naming anew")
            make = partial(work.promising, self.project, model_id, promise)
            self._follow(self._runner.run(Lane.CLASSIFICATION, title, make))

    def try_again(self, file_ids: Sequence[int] | None = None) -> None:
        """Read unreadable files once more, all of them or these."""
        self._do("again", _try_again, file_ids)

    def draw_check(self, count: int) -> None:
        """Draw photographs at random; `drawn` gives them."""
        self._do("drawn", work.draw_check, count)

    def count(self, wanted: work.CountsChoice | None) -> None:
        """Count this for the Counts page from now on; None while nobody looks at it."""
        self._wanted = wanted
        self._ask_counts()

    def look_in(self, place: PhotoQuery) -> None:
        """Count for the list what is in this folder and of this day, from now on."""
        if place != self._place:
            self._place = place
            self._ask_counts()

    def speak_as(self, annotator: str) -> None:
        """Note this name beside every label from now on."""
        self.annotator = annotator
        if self.project is not None:
            self.project.labels.annotator = annotator

    def classify(self) -> None:
        """Classify what has not been classified yet."""
        project = self.project
        if project is None or self._runner.waiting_in(Lane.CLASSIFICATION):
            return
        from jellygui.jobs.priority import Priority

        self._in_sight = self._in_sight or Priority()
        make = partial(
            work.classification, project, self._in_sight, self._model_wanted, self.model_for_new
        )
        self._follow(self._runner.run(Lane.CLASSIFICATION, self.tr("Classifying"), make))

    def use_model(self, path: Path) -> None:
        """Classify everything with this model; then its predictions are those that count.

        A model that is not among a person's own is copied there, so that the project finds it
        again.
        """
        self._doing.do(("model", self.project), partial(work.copy_model, path))

    def look_at(self, file_ids: Sequence[int]) -> None:
        """Let what is on the screen be classified first."""
        if self._in_sight is not None:
            self._in_sight.look_at(file_ids)

    @Slot(object)
    def follow(self, changes: Changes) -> None:
        """Something has changed: it is counted anew, soon."""
        if self.project is not None:
            self._is_old = True
            if not self._count_soon.isActive() and not self._is_counting:
                self._count_soon.start()

    # How it goes on

    def _find(self, dropped: Sequence[Path]) -> None:
        """Look for the project of what was dropped, where it may take its time to answer.

        None is made where there is nothing to count.
        """
        self._opening += 1
        title = self.tr("Looking for photographs")
        job = self._runner.run(Lane.FILES, title, partial(work.finding, list(dropped)))
        job.events.connect(self._found)
        job.failed.connect(self.failed)
        job.ended.connect(partial(self._looked, len(dropped)))

    @Slot(object)
    def _found(self, events: Sequence[object]) -> None:
        for event in events:
            self._open(partial(work.project_found, cast("FoundPlace", event)))

    def _looked(self, count: int) -> None:
        self._opening -= 1
        if self._opening:
            return  # a project is being opened, which takes what waits
        if self.project is not None:  # another was opened meanwhile
            self._take_waiting()
        else:
            rest = self._waiting[count:]
            self._waiting.clear()
            self.take(rest)

    def _do(self, what: str, job: Callable[..., Any], *arguments: Any) -> None:
        """Let something be done with the project, after all that was asked before."""
        if self.project is not None:
            for finish in self.finish_writing:
                self._doing.do("idle", finish)
            self._doing.do((what, self.project), partial(job, self.project, *arguments))

    def _run(self, title: str, make: Callable[..., Any], *arguments: Any) -> Job | None:
        """A job among those that read and write files."""
        if self.project is None:
            return None
        job = self._runner.run(Lane.FILES, title, partial(make, self.project, *arguments))
        self._follow(job)
        return job

    def _read_labelled(self, count: int) -> None:
        """Read what was labelled unread, unless a classification does: its words count then."""
        if self._runner.in_lane(Lane.CLASSIFICATION) or not self.can_change:
            return
        if count > self._unread:
            self._run(self.tr("Reading labelled photographs"), work.reading)
        self._unread = count

    def _take_waiting(self) -> None:
        dropped = list(self._waiting)
        self._waiting.clear()
        if dropped:
            job = self._run(self.tr("Looking for photographs"), work.ingestion, dropped)
            if job is not None:
                job.ended.connect(self._taken)

    @Slot()
    def ask_frames(self) -> None:
        """Find out which frames of videos are taken, and ask."""
        self._run(self.tr("Frames of videos"), work.frames_taken)

    @Slot(object)
    def take_frames(self, rule: VideoConfig) -> None:
        """Take frames of the project's videos by this rule from now on."""
        job = self._run(self.tr("Taking frames of videos"), work.taking_frames, rule)
        if job is not None:
            job.ended.connect(self._taken)

    @Slot()
    def _taken(self) -> None:
        self._find_gone()
        if self._classifies_now:
            self.classify()

    def _made(self, job: Job, place: Path) -> None:
        if job.finished:
            self.written.emit(str(place), 0)

    def _follow(self, job: Job) -> None:
        job.events.connect(partial(self._heard, self.project))
        job.failed.connect(partial(self._broke, self.project))

    def _broke(self, project: Project | None, error: object) -> None:
        if project is self.project or not isinstance(error, JellyError):
            self.failed.emit(error)
        else:  # what was not done in a project that was left is asked for again when it is opened
            _log.info("after the project was left: %s", error)

    def _heard(self, project: Project | None, events: Sequence[object]) -> None:
        if project is not self.project:
            return  # what a cancelled job still tells is of a project that was left
        changes = Changes()
        for event in events:
            if isinstance(event, Changed):
                changes |= event.changes
            elif isinstance(event, FilesMissed):
                self.missed.emit(event.text)
            elif isinstance(event, Note):
                self.noted.emit(event.text)
            elif isinstance(event, VideosFound):
                self.videos_found.emit(event)
            elif isinstance(event, FolderSkipped):
                self.noted.emit(
                    self.tr("The folder “{path}” cannot be read: {reason}.").format(
                        path=event.path, reason=from_below(event.reason)
                    )
                )
        self._changed(changes)

    def _changed(self, changes: Changes) -> None:
        for sentence in changes.notes:
            self.noted.emit(sentence)
        if changes:
            self.follow(changes)
            self.changed.emit(changes)

    def _leave(self) -> None:
        """Stop the jobs and close the project, both in the background."""
        jobs = self._runner.jobs()
        for job in jobs:
            job.cancel()
        project, self.project, self._in_sight = self.project, None, None
        self._is_old, self._unread = False, 0
        if project is not None:
            self._model_wanted = self._wanted = None
            self._folders, self._gone, self._place = work.Folders(), [], PhotoQuery()
            self.closed.emit()
            for finish in self.finish_writing:
                self._doing.do("idle", finish)
            self._doing.do("idle", partial(work.close_project, project, [job.over for job in jobs]))

    @Slot()
    def _ask_counts(self) -> None:
        if self.project is None or self._is_counting:
            self._is_old = self.project is not None
            return
        self._is_counting, self._is_old = True, False
        count = partial(work.count_project, self.project, self._wanted, self._folders, self._place)
        self._reading.do(("counted", self.project), partial(_timed, count))

    def _counts_came(self, project: Project, result: Any) -> None:
        self._is_counting = False
        if project is not self.project:  # it was left while it was being counted
            self._ask_counts()
            return
        if isinstance(result, BaseException):
            self.failed.emit(result)
            return
        counted, took_s = result
        are_others = self._folders.holding is not counted.folders.holding
        self._folders = counted.folders
        if are_others:
            self._find_gone()
        self.counted.emit(counted)
        self._read_labelled(counted.unread)
        if (counted.wanted, counted.place) != (self._wanted, self._place):
            self._ask_counts()
            return
        if self._is_old:
            self._count_soon.start(round(max(_COUNT_AFTER_MS, 1000 * took_s / _COUNTING_SHARE)))

    @Slot(object, object)
    def _did(self, key: Any, result: Any) -> None:
        what, project = key if isinstance(key, tuple) else (key, self.project)
        if what == "counted":
            self._counts_came(cast("Project", project), result)
            return
        if what == "open":
            self._opening -= 1
        if isinstance(result, BaseException):
            if what == "open":
                self._waiting.clear()  # it was for that project
            self.failed.emit(result)
            if what == "written" and isinstance(result, JellyError):
                self.not_written.emit()
        elif what == "open":
            self._opened(result)
        elif what == "rescued":
            self.rescued.emit(project)
        elif what == "rescue":
            self._rescue(*project)
        elif what == "written":
            place, left_out = result
            self.written.emit(str(place), left_out)
        elif what == "copied":
            self.noted.emit(self.tr("A copy of all up to now is in “{path}”.").format(path=result))
        elif project is not self.project:
            return
        elif what == "saved":
            self.open(result)
        elif what == "model":
            self._model_wanted = result
            self.model_chosen.emit(result)
            if project is None:
                self.noted.emit(self.tr("Photographs are classified with this model now."))
            self.classify()
        elif what == "drawn":
            self.drawn.emit(result)
        elif what in ("changed", "again"):
            self._changed(result)
            if what == "again":
                self._find_gone()
                self.classify()

    def _rescue(self, damaged: Path, place: Path) -> None:
        title = self.tr("Rescuing labels")
        job = self._runner.run(Lane.FILES, title, partial(work.rescuing, damaged, place))
        job.events.connect(self._rescued)
        job.failed.connect(self.failed)

    @Slot(object)
    def _rescued(self, events: Sequence[object]) -> None:
        for event in events:
            if isinstance(event, Rescued):
                self._open(partial(work.project_at, event.place, False))
                self._doing.do(("rescued", event.text), work.do_nothing)

    @property
    def is_doubtful(self) -> bool:
        """Whether there are values in the project that nobody has looked at yet."""
        return self.project is not None and not self.project.is_sound

    def find_cause(self, error: Exception) -> None:
        """Look whether an error that nobody expected comes of such a value; `failed` tells it."""
        if self.project is not None:
            cause = partial(work.find_cause, self.project, error)
            self._inspecting.do(("cause", self.project), cause)

    @Slot(object, object)
    def _inspected(self, key: Any, result: Any) -> None:
        what, project = key
        if what == "cause":
            self.failed.emit(result)
        elif project is not self.project or not isinstance(result, BaseException):
            return
        elif isinstance(result, ProjectRefusedError) and result.is_damage:
            self.damaged.emit(result)
        else:
            if isinstance(result, ProjectRefusedError):
                self._leave()
            self.failed.emit(result)

    def _find_gone(self) -> None:
        """Look which folders are gone, and which are there again."""
        if self.project is not None:
            find = partial(work.find_gone, self._folders.holding)
            self._looking.want([((self.project, id(find)), find)])

    @Slot(object, object)
    def _looked_for(self, key: tuple[Project, int], folders: list[Path] | Exception) -> None:
        project, _ = key
        if isinstance(folders, Exception):
            self.failed.emit(folders)
        elif project is self.project and folders != self._gone:  # else a person knows it
            self._gone = folders
            words = self.tr(
                "{folders} are no longer there. Their photographs count as before, but cannot be "
                "looked at. If a disk was taken out, connect it.",
                "",
                len(folders),
            )
            said = words.format(folders=listed([*map(quoted, folders)]))
            self.gone.emit(said if folders else "")

    def _opened(self, found: OpenedProject) -> None:
        if self._is_closed:
            return  # the thread that has opened it closes it
        self._leave()
        project = self.project = found.project
        self._late.has_come(project)
        self.opened.emit(project)
        if found.words:
            self.noted.emit(" ".join(found.words))
        self._ask_counts()
        self._inspecting.do(("whole", project), partial(work.inspect_project, project))
        if self.can_change:
            self._reading.do("idle", partial(clear_halves, project.path.parent))
        if self._opening:
            return
        if self._waiting:
            self._take_waiting()
        elif self._classifies_now:
            self.classify()

    @property
    def _classifies_now(self) -> bool:
        """Whether what was taken in is classified without being asked for."""
        return self.classifies_by_itself and self.project is not None and self.can_change

    @property
    def can_change(self) -> bool:
        return self.project is not None and not self.project.is_read_only


def _timed(count: Callable[[], Any]) -> tuple[Any, float]:
    """What counting gives, and the seconds of a processor that it took."""
    began_s = time.thread_time()
    return count(), time.thread_time() - began_s


def _try_again(project: Project, file_ids: Sequence[int] | None) -> Changes:
    return project.files.try_again(file_ids)


def is_same_place(one: Path, other: Path) -> bool:
    """Whether two names are of one file, as far as they say it."""
    return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))
