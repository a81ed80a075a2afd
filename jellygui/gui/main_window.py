"""The window: rail, pages, side list, status line, and what is dropped on them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMargins, QPoint, QRect, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from jellygui import paths
from jellygui.domain.addresses import is_address
from jellygui.domain.events import VideosFound
from jellygui.errors import JellyError, MissingError
from jellygui.files import storable
from jellygui.gui.choosing import ChooserPlaces
from jellygui.gui.filing import Filing
from jellygui.gui.frame import Frame
from jellygui.gui.guide import Guide
from jellygui.gui.job_runner import PATIENCE_S, Job, JobRunner, Lane
from jellygui.gui.language import SYSTEM
from jellygui.gui.leaving import Leaving
from jellygui.gui.menus import Menus
from jellygui.gui.message_line import GONE, MOVED, PROJECT, MessageLine
from jellygui.gui.messages import Messages, MessagesBox
from jellygui.gui.model_choice import ModelChoice
from jellygui.gui.photos.popups import NumberBox
from jellygui.gui.placing import whole_on_screen
from jellygui.gui.project_box import ProjectBox, SteppingBox
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.rail import Rail
from jellygui.gui.status_line import StatusLine
from jellygui.gui.warming import load_pages
from jellygui.gui.ways import way
from jellygui.gui.welcome import Welcome
from jellygui.gui.wishes import Wishes
from jellygui.gui.words import question_box, title

if TYPE_CHECKING:
    from jellygui.gui.pages import Pages

_SIZE_PX = QSize(1280, 800)
# On a screen of 1024 x 640 there is room for it beside a panel and its own title.
_LEAST_PX = (912, 520)
_LOOK_EVERY_MS = 500
# So many answers tell an error rate of a tenth from one of a quarter.
_CHECK = 50
MODEL_SUFFIX = ".jellymodel"


class MainWindow(QMainWindow):
    """One window for one project. `ready` comes when the pages are there.

    `language_wanted(code)` asks for another language than `language`.
    """

    ready = Signal()
    language_wanted = Signal(str)

    def __init__(self, settings: QSettings, language: str = SYSTEM) -> None:
        super().__init__()
        self.setWindowTitle("JellyGUI")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_PX)
        self._settings, self._language = settings, language
        self.wishes = Wishes(self)
        self.places = ChooserPlaces(self.wishes, self)
        self.pages: Pages | None = None
        self.runner = JobRunner(self)
        self.session = ProjectSession(self.runner, self)
        self.rail = Rail(self)
        self.welcome = Welcome(self)
        self.message_line = MessageLine(self)
        self.messages = Messages(self)
        self.guide = Guide(self)
        self.model_choice = ModelChoice(self.session, self.wishes, self)
        self.leaving = Leaving(self, self.runner, self.session, self.wishes)
        self.filing = Filing(self.session, self.wishes, self.message_line, self)
        self.status = StatusLine(self.runner, self.message_line, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.welcome)
        self.check_box = NumberBox(
            self,
            title=self.tr("&Photographs to check"),
            placeholder=self.tr("how many"),
            lowest=1,
            needed=True,
        )
        self.check_box.chosen.connect(self._check_wanted)
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_at_visible)
        self._build()
        self.menus = Menus(self, self.session, self.filing)
        self._connect()
        self._stand()

    def _stand(self) -> None:
        """Take the place of the last time, or the middle of the screen."""
        geometry = self._settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            place = QRect(QPoint(), _SIZE_PX)
            place.moveCenter(self.screen().availableGeometry().center())
            self.setGeometry(place)
        self._fit_screen()

    @Slot()
    def _fit_screen(self) -> None:
        """Be whole on a screen, with the frame that the system puts around."""
        if self.isMaximized() or self.isFullScreen():
            return
        handle = self.windowHandle()
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        frame = handle.frameMargins() if handle is not None else QMargins(0, title, 0, 0)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        place = whole_on_screen(self.geometry(), screens, frame)
        if place != self.geometry():
            self.setGeometry(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now is it known how large the frame is.
        QTimer.singleShot(0, self, self._fit_screen)

    def _build(self) -> None:
        right = QWidget(self)
        middle = QVBoxLayout(right)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.status)
        whole = QWidget(self)
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(right, 1)
        self.setCentralWidget(whole)
        self.rail.hide()
        self.status.hide()

    def _connect(self) -> None:
        self.welcome.open_wanted.connect(self.filing.add_folder)
        self.welcome.guide_wanted.connect(self.guide.show)
        self.filing.photographs_chosen.connect(self.take)
        self.welcome.samples_wanted.connect(self.open_samples)
        self.welcome.recent_wanted.connect(self.filing.open_place)
        self.menus.page_wanted.connect(self.show_page)
        self.menus.check_wanted.connect(self.ask_check)
        self.menus.promise_wanted.connect(self._ask_promise)
        self.menus.days_wanted.connect(self._show_days)
        self.menus.clocks_wanted.connect(self._show_clocks)
        self.menus.stations_wanted.connect(self._show_stations)
        self.menus.species_wanted.connect(self._show_species)
        self.menus.videos_wanted.connect(self._frames_wanted)
        self.session.videos_found.connect(self._ask_frames)
        self.menus.archives_wanted.connect(self._export_for_archives)
        self.menus.name_wanted.connect(self._ask_name)
        self.menus.by_itself_changed.connect(self._set_by_itself)
        self.menus.suggests_changed.connect(self._set_suggests)
        self.menus.guide_wanted.connect(self.show_guide)
        self.menus.help_wanted.connect(self.show_help)
        self.menus.language_wanted.connect(self.language_wanted)
        self.menus.self_test_wanted.connect(self._test_itself)
        self.menus.diagnosis_wanted.connect(self._diagnose)
        self.menus.messages_wanted.connect(self._show_messages)
        for speaker in (self.message_line, self.status):
            speaker.told.connect(self.messages.keep)
        self.menus.about_wanted.connect(self._about_box)
        self.guide.failed.connect(self.show_failure)
        self.leaving.failed.connect(self.show_failure)
        self.session.failed.connect(self.show_failure)
        self.session.damaged.connect(self.message_line.stand)
        self.session.rescued.connect(self.message_line.stand)
        self.message_line.rescue_wanted.connect(self.filing.rescue_from)
        self.message_line.all_wanted.connect(self._show_messages)
        self.message_line.changed.connect(self._show_status)
        self.wishes.failed.connect(self.show_failure)
        self.session.noted.connect(self.message_line.show_note)
        self.session.missed.connect(self._show_missed)
        self.session.gone.connect(self._show_gone)
        self.session.opened.connect(self._opened)
        self.session.closed.connect(self._closed)
        self.runner.changed.connect(self._show_status)
        self.rail.chosen.connect(self.show_page)
        self.runner.began.connect(self._job_began)

    @Slot()
    def build_pages(self) -> Pages:
        """Make the pages, which takes longer than a first window may."""
        if self.pages is None:
            from jellygui.gui.pages import Pages

            self.pages = self.leaving.pages = Pages(
                Frame(
                    window=self,
                    stack=self.stack,
                    rail=self.rail,
                    status=self.status,
                    menus=self.menus,
                    message_line=self.message_line,
                    runner=self.runner,
                    session=self.session,
                    filing=self.filing,
                    places=self.places,
                    wishes=self.wishes,
                    guide=self.guide,
                )
            )
            self.pages.failed.connect(self.show_failure)
            self.pages.check_wanted.connect(self.ask_check)
            self.menus.show_language(self._language)
            self._apply_wishes(self.pages)
            self.session.warm_up(load_pages)
            self.ready.emit()
        return self.pages

    def _apply_wishes(self, pages: Pages) -> None:
        settings = self.wishes.settings
        self.session.classifies_by_itself = settings.classify_after_drop
        self.session.annotator = settings.annotator
        self.menus.by_itself.setChecked(settings.classify_after_drop)
        self.model_choice.apply()
        self.menus.suggests.setChecked(settings.suggest_while_labelling)
        pages.answering.apply()
        pages.photos.suggesting.switch(settings.suggest_while_labelling)
        pages.photos.toolbar.set_side_px(settings.thumbnail_px)
        pages.photos.toolbar.preview.setChecked(settings.preview_shown)
        self._show_recent()

    def _show_recent(self) -> None:
        recent = [str(path) for path in self.wishes.settings.recent_projects]
        self.menus.show_recent(recent)
        self.welcome.show_recent(recent)

    # Ways in

    @Slot()
    def ask_check(self) -> None:
        """Ask how many photographs are to be drawn for a random check."""
        if self.filing.has_project():
            self.check_box.ask(_CHECK, self.mapToGlobal(self.rect().center()))

    @Slot()
    def _ask_promise(self) -> None:
        if self.filing.has_project():
            self.build_pages().ask_promise()

    @Slot()
    def _show_days(self) -> None:
        if self.session.project is not None and self.filing.has_project():
            from jellygui.gui.days_box import DaysBox

            place = self.build_pages().side.survey.current_place()
            folder = place.folder if place is not None else None
            self._open_box(DaysBox(self.session.project, self, folder=folder))

    @Slot()
    def _show_clocks(self) -> None:
        if self.session.project is not None and self.filing.has_project():
            from jellygui.gui.clocks_box import ClocksBox

            self._open_stepping(ClocksBox(self.session.project, self))

    @Slot()
    def _show_stations(self) -> None:
        if self.session.project is not None and self.filing.has_project():
            from jellygui.gui.stations_box import StationsBox

            photos = self.build_pages().photos
            chosen, shown = photos.selected_ids(), photos.shown_ids()
            if not photos.is_filtered:
                shown = shown[:0]
            self._open_box(StationsBox(self.session.project, chosen, self, shown=shown))

    @Slot()
    def _show_species(self) -> None:
        if self.session.project is not None and self.filing.has_project():
            from jellygui.gui.species_box import SpeciesListBox

            pages = self.build_pages()
            entry = pages.side.chosen_entry()
            chosen = (entry.label if entry else None) or ""
            project = self.session.project
            self._open_stepping(SpeciesListBox(project, self.wishes, chosen, self))

    @Slot()
    def _frames_wanted(self) -> None:
        if self.filing.has_project():
            self.session.ask_frames()

    @Slot(object)
    def _ask_frames(self, found: VideosFound) -> None:
        from jellygui.gui.videos_box import VideosBox

        box = VideosBox(found, self)
        self.guide.listen(box, "files")
        box.chosen.connect(self.session.take_frames)
        self.session.closed.connect(box.reject)
        box.open()

    @Slot()
    def _ask_name(self) -> None:
        """Ask what is to stand beside the labels that are given here."""
        words = self.tr("It stands beside every label that you give from now on.")
        box = question_box(self, self.tr("Your name"), words)
        box.setTextValue(self.wishes.settings.annotator)
        box.textValueSelected.connect(self._take_name)
        box.open()

    @Slot(str)
    def _take_name(self, name: str) -> None:
        self.wishes.keep(annotator=" ".join(storable(name).split()))
        self.session.speak_as(self.wishes.settings.annotator)

    @Slot()
    def _export_for_archives(self) -> None:
        if self.session.project is not None and self.filing.has_project():
            from jellygui.gui.export_box import ExportBox

            self._open_box(ExportBox(self.session.project, self))

    def _open_stepping(self, box: SteppingBox) -> None:
        """Open a box whose changes undo takes back, and which the grid shows: names, times."""
        correcting = self.build_pages().photos.correcting
        box.changed.connect(self.session.changed)
        box.stepped.connect(correcting.note_step)
        box.undo_wanted.connect(correcting.undo)
        correcting.changed.connect(box.follow)
        self._open_box(box)

    def _open_box(self, box: ProjectBox) -> None:
        box.changed.connect(self.session.follow)
        box.failed.connect(self.show_failure)
        box.told.connect(self.message_line.show_note)
        self.session.closed.connect(box.leave)
        finish, writing = partial(box.wait, PATIENCE_S), self.session.finish_writing
        writing.append(finish)
        box.destroyed.connect(lambda: writing.remove(finish))
        self.guide.listen(box, box.guide_page)
        box.open()

    @Slot(object)
    def _check_wanted(self, count: int | None) -> None:
        if count:
            self.session.draw_check(count)

    @Slot()
    def open_samples(self) -> None:
        self.take([paths.resource("sample_images")])

    def take(self, dropped: Sequence[Path]) -> None:
        """Open a project, or take photographs and folders in."""
        if dropped:
            self.message_line.go_on()
        projects = [path for path in dropped if path.suffix == paths.PROJECT_SUFFIX]
        models = [path for path in dropped if path.suffix == MODEL_SUFFIX]
        if models:
            self.build_pages().make_models().library.bring_in(models)
        photographs = [
            path for path in dropped if path.suffix not in (paths.PROJECT_SUFFIX, MODEL_SUFFIX)
        ]
        if projects:
            self.session.open(projects[0])
        if photographs and not is_address(photographs[0]):  # which may hold a password
            self.places.photographs = photographs[0]
        self.session.take(photographs)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.welcome.show_dragging(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.welcome.show_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.welcome.show_dragging(False)
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not local:
            self.show_failure(
                JellyError(
                    self.tr("What was dropped is not a file on this computer."),
                    hint=self.tr("Save it to a folder first, then drop the folder."),
                )
            )
        event.acceptProposedAction()
        self.take(local)

    # What is shown

    @Slot(str)
    def show_page(self, name: str) -> None:
        self.build_pages().visit(name)

    @Slot()
    def show_guide(self) -> None:
        """Open the guide at what it has on the thing in hand."""
        self.guide.show(self.build_pages().guide_page)

    @Slot()
    def show_help(self) -> None:
        self.show_page("help")

    @Slot(bool)
    def _set_by_itself(self, on: bool) -> None:
        self.session.classifies_by_itself = on
        self.wishes.keep(classify_after_drop=on)

    @Slot(bool)
    def _set_suggests(self, on: bool) -> None:
        self.build_pages().photos.suggesting.switch(on)
        self.wishes.keep(suggest_while_labelling=on)

    @Slot(object)
    def _job_began(self, job: Job) -> None:
        """What was said of the same job before is no longer so; what it says next is about it."""
        self.message_line.settle(job.title)
        job.failed.connect(partial(self._about, job.title))

    def _about(self, title: str, error: object) -> None:
        if isinstance(error, JellyError) and self.message_line.said == error.message:
            self.message_line.about(title)

    @Slot(object)
    def show_failure(self, error: object) -> None:
        """Say calmly what went wrong; a bug of ours opens the dialog of bugs."""
        if isinstance(error, JellyError):
            ways = [self._way_to_locate()] if isinstance(error, MissingError) else []
            self.message_line.show_error(error, *ways)
        elif isinstance(error, Exception) and self.session.is_doubtful:
            self.session.find_cause(error)
        elif isinstance(error, BaseException):
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(str)
    def _show_missed(self, words: str) -> None:
        self.message_line.show_note(words, self._way_to_locate())
        self.message_line.about(MOVED)

    @Slot(str)
    def _show_gone(self, words: str) -> None:
        self.message_line.settle(GONE)
        if words:
            self.message_line.stand_behind(words, self._way_to_locate(), about=GONE)

    def _way_to_locate(self) -> QAction:
        return way(self.tr("Locate …"), self.filing.locate)

    @Slot()
    def _test_itself(self) -> None:
        from jellygui.gui.testing_itself import self_test_work

        job = self.runner.run(Lane.FILES, self.tr("Self-test"), self_test_work)
        job.events.connect(self._show_notes)
        job.failed.connect(self.show_failure)

    @Slot()
    def _diagnose(self) -> None:
        from jellygui.gui.diagnosis_box import DiagnosisBox

        box = DiagnosisBox("", self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot()
    def _show_messages(self) -> None:
        box = MessagesBox(self.messages, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot()
    def _about_box(self) -> None:
        from jellygui.gui.about import AboutBox

        box = AboutBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.show()

    @Slot(object)
    def _show_notes(self, events: Sequence[Any]) -> None:
        for event in events:
            if text := getattr(event, "text", ""):
                self.message_line.show_note(text)

    @Slot(object)
    def _opened(self, project: Any) -> None:
        place = project.path
        self.message_line.settle(PROJECT)
        self.message_line.forget_errors()
        self.setWindowTitle(title(f"{place.stem} · JellyGUI"))
        self.setWindowFilePath(str(place))
        self.places.project = place.parent
        self.build_pages().show_project(project)
        self.wishes.keep_recent(place)
        self._show_recent()
        self.rail.show()
        self._show_status()
        self._look.start()

    @Slot()
    def _show_status(self) -> None:
        """The bottom line is there with a project, while a job runs, and to say something."""
        is_open = self.session.project is not None
        self.status.setVisible(is_open or bool(self.runner.jobs() or self.message_line.said))
        if self.pages is not None:
            self.pages.retrain.setVisible(is_open)

    @Slot()
    def _closed(self) -> None:
        self._look.stop()
        for widget in QApplication.topLevelWidgets():
            if widget.windowType() is Qt.WindowType.Popup:
                widget.hide()  # what it asks is of the project that is left
        self.message_line.forget_standing()
        self.message_line.settle(MOVED)
        if self.pages is not None:
            self.pages.show_project(None)

    @Slot()
    def _look_at_visible(self) -> None:
        if self.pages is not None and self.runner.jobs():
            self.session.look_at(self.pages.photos.visible_ids())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs and write what was said; nothing is lost."""
        boxes = self.findChildren(QDialog)
        shown = [box for box in boxes if box.isVisible()]
        if not all(box.close() for box in shown) or not self.leaving.may_leave():
            event.ignore()
            return
        self._settings.setValue("geometry", self.saveGeometry())
        self._look.stop()
        if self.pages is not None:
            photos = self.pages.photos
            self.wishes.keep(
                thumbnail_px=photos.toolbar.slider.value(),
                preview_shown=photos.toolbar.preview.isChecked(),
            )
        for box in boxes:
            if isinstance(box, ProjectBox):
                box.wait(PATIENCE_S)
        self.guide.close()
        self.leaving.leave()
        event.accept()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self.message_line.isVisible():
            self.message_line.dismiss()
        else:
            super().keyPressEvent(event)
