"""Filters of the photographs: what can be added, and those that are kept under a name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from jellygui.domain.browse import UNKNOWN_DAY, Condition, ConfidenceRange, PhotoQuery, Show
from jellygui.domain.filters import LONGEST_FILTER_NAME
from jellygui.files import storable
from jellygui.gui.frame import Frame
from jellygui.gui.go_to import GoToBox, Thing
from jellygui.gui.message_line import PROJECT
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.confidence_box import ConfidenceBox
from jellygui.gui.photos.filter_words import condition_title, state_title
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.ways import way
from jellygui.gui.words import caption, question_box, tip

if TYPE_CHECKING:
    from jellygui.project import Project

_NAME = 60  # letters of a name in a menu
# What has values of its own in each project, in the order of the menu.
_WITH_VALUES = (
    Condition.LABEL,
    Condition.LABELLER,
    Condition.TAG,
    Condition.FOLDER,
    Condition.DAY,
    Condition.STATION,
    Condition.CAMERA,
)
_YES_OR_NO = (Condition.CHANGED_MIND, Condition.CONTRADICTS, Condition.UNCOUNTED)


class Filtering(QObject):
    """Lets a person add filters, keep them under a name, and choose them again.

    `menu` has everything, `open_menu` is its command. `page_wanted(name)` asks for a page,
    `failed(error)` tells what went wrong.
    """

    page_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, frame: Frame, photos: PhotosPage) -> None:
        super().__init__(frame.window)
        self._frame, self._photos = frame, photos
        self._kept: Mapping[str, PhotoQuery] = {}
        self._asked = 0
        self.box = GoToBox(frame.window, self.tr("Type to find one of them"))
        self.confidence_box = ConfidenceBox(frame.window)
        self.confidence_box.chosen.connect(partial(self._add, Condition.CONFIDENCE))
        self._jobs = InOrder("filters", self)
        self._jobs.done.connect(self._done)
        self.menu = QMenu(self.tr("Filter photo&graphs"), frame.window)
        self._kept_menu = QMenu(self.tr("Saved filters"), self.menu)
        self._fill_menu()
        self.open_menu = QAction(self.tr("Add a fil&ter …"), frame.window)
        self.open_menu.setShortcut("Ctrl+Shift+F")
        self.open_menu.triggered.connect(self.show_menu)
        photos.filter_bar.add_wanted.connect(self.show_menu)
        photos.filter_bar.keep_wanted.connect(self._ask_name)
        photos.toolbar.filters_wanted.connect(self.show_menu)

    def _fill_menu(self) -> None:
        states = self.menu.addMenu(condition_title(Condition.SHOW))
        for show in Show:
            if show is not Show.ALL:
                add = partial(self._add, Condition.SHOW, show)
                states.addAction(state_title(show)).triggered.connect(add)
        for condition in (_WITH_VALUES[0], Condition.CONFIDENCE, *_YES_OR_NO, *_WITH_VALUES[1:]):
            title = condition_title(condition)
            if condition in _YES_OR_NO:
                add = partial(self._add, condition, True)
                self.menu.addAction(title).triggered.connect(add)
                continue
            ask = self._ask_confidence
            if condition is not Condition.CONFIDENCE:
                ask = partial(self._ask_value, condition)
            self.menu.addAction(self.tr("{title} …").format(title=title)).triggered.connect(ask)
        self.menu.addSeparator()
        self.menu.addMenu(self._kept_menu)
        keep = self.menu.addAction(self.tr("Save these filters …"))
        keep.triggered.connect(self._ask_name)
        self._forgetting = self.menu.addAction(self.tr("Forget saved filters …"))
        self._forgetting.triggered.connect(self._ask_which_to_forget)
        self._show_kept({})

    def set_project(self, project: Project | None) -> None:
        """Offer what another project keeps."""
        self._asked += 1  # what comes is of another one
        self._show_kept({})
        if project is not None:
            self._do(project.filters.all, self._show_kept)

    def things(self) -> Iterator[Thing]:
        """The saved filters, to go to."""
        for name, query in self._kept.items():
            yield Thing(name, self.tr("Saved filters"), partial(self._choose, query))

    def close_threads(self) -> None:
        self._jobs.close()
        self.box.close_threads()

    @Slot()
    def show_menu(self) -> None:
        """Open the menu under what asked for it, else over the photographs."""
        self.page_wanted.emit("photos")
        if self._frame.filing.has_project():
            self.menu.popup(self._place())

    def _place(self) -> QPoint:
        """A place on the screen where what is asked belongs to what asks."""
        bar, search = self._photos.filter_bar, self._photos.toolbar.search
        below: QWidget = bar.add if bar.isVisible() else search
        return below.mapToGlobal(QPoint(0, below.height()))

    # What is added

    def _add(self, condition: Condition, value: object, _: object = None) -> None:
        self.page_wanted.emit("photos")
        if self._frame.filing.has_project():
            query = self._photos.querying.query
            if condition is Condition.LABEL:  # beside the species that may count already
                self._photos.querying.ask_for(query.with_labels([*query.labels, str(value)]))
                return
            changed: dict[str, Any] = {str(condition): value}
            self._photos.querying.ask_for(replace(query, **changed))

    def _ask_confidence(self, _: object = None) -> None:
        self.page_wanted.emit("photos")
        if self._frame.filing.has_project():
            now = self._photos.querying.query.confidence or ConfidenceRange()
            self.confidence_box.ask(now, self._place())

    def _ask_value(self, condition: Condition, _: object = None) -> None:
        self.page_wanted.emit("photos")
        project = self._frame.session.project
        if self._frame.filing.has_project() and project is not None:
            things = partial(self._things_of, project, condition, self._photos.querying.query)
            self._do(things, partial(self._offer, condition))

    def _things_of(
        self, project: Project, condition: Condition, query: PhotoQuery
    ) -> Sequence[Thing]:
        """What the condition may ask for; made in another thread, since there may be thousands."""
        words, number = self._photos.filter_words, QLocale().toString
        things = []
        for stored, count in project.browsing.values_of(condition, query):
            text = os.fsdecode(stored)
            go = partial(self._add, condition, _value(condition, text))
            things.append(Thing(words.of_value(condition, text), number(count), go, text))
        return things

    def _offer(self, condition: Condition, things: Sequence[Thing]) -> None:
        if things:
            self.box.ask(things, None)
        else:
            title = condition_title(condition)
            self._say(self.tr("{title}: no photograph here has one.").format(title=title))

    # What is kept

    @Slot()
    def _ask_name(self) -> None:
        """Ask what the filters of now are to be called."""
        query, words = self._photos.querying.query, self._photos.filter_words
        if not self._frame.filing.has_project():
            return
        if not query.conditions:
            self._say(self.tr("There are no filters to save: add one first."))
            return
        asked = self.tr("What are these filters to be called?")
        box = question_box(self._frame.window, self.tr("Save filters"), asked)
        title = ", ".join(words.of(condition, query) for condition in query.conditions)
        box.setTextValue(title[:LONGEST_FILTER_NAME])
        box.textValueSelected.connect(partial(self._keep, query))
        self._frame.open_box(box)

    def _keep(self, query: PhotoQuery, typed: str) -> None:
        name = " ".join(storable(typed).split())[:LONGEST_FILTER_NAME]
        project, former = self._frame.session.project, self._kept.get(name)
        if not name or project is None:
            return

        def kept() -> Mapping[str, PhotoQuery]:
            project.filters.keep(name, query)
            return project.filters.all()

        def told(filters: Mapping[str, PhotoQuery]) -> None:
            self._show_kept(filters)
            if former in (None, query):
                self._say(self.tr("Saved as “{name}”, among the saved filters.").format(name=name))
                return
            self._frame.message_line.show_note(
                self.tr("“{name}” was saved before, and is these filters now.").format(name=name),
                way(self.tr("Undo"), partial(self._keep, former, name)),
            )
            self._frame.message_line.about(PROJECT)

        self._do(kept, told)

    def _show_kept(self, kept: Mapping[str, PhotoQuery]) -> None:
        self._kept = kept
        self._kept_menu.clear()
        for name, query in kept.items():
            action = self._kept_menu.addAction(caption(name, _NAME))
            action.setToolTip(tip(name))
            action.triggered.connect(partial(self._choose, query))
        self._kept_menu.menuAction().setEnabled(bool(kept))
        self._forgetting.setEnabled(bool(kept))

    def _choose(self, query: PhotoQuery, _: object = None) -> None:
        self.page_wanted.emit("photos")
        self._photos.querying.ask_for(query)

    def _ask_which_to_forget(self, _: object = None) -> None:
        forget = self.tr("Forget")
        self.box.ask(
            [Thing(name, forget, partial(self._forget, name)) for name in self._kept], None
        )

    def _forget(self, name: str) -> None:
        project = self._frame.session.project
        if project is None:
            return
        query = self._kept[name]

        def left() -> Mapping[str, PhotoQuery]:
            project.filters.forget(name)
            return project.filters.all()

        def told(filters: Mapping[str, PhotoQuery]) -> None:
            self._show_kept(filters)
            self._frame.message_line.show_note(
                self.tr("The saved filters “{name}” are forgotten.").format(name=name),
                way(self.tr("Undo"), partial(self._keep, query, name)),
            )
            self._frame.message_line.about(PROJECT)

        self._do(left, told)

    def _say(self, words: str) -> None:
        self._frame.message_line.show_note(words)

    # What other threads do

    def _do(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._jobs.do((self._asked, then), job)

    @Slot(object, object)
    def _done(self, key: tuple[int, Callable[[Any], None]], result: object) -> None:
        asked, then = key
        if asked != self._asked:
            return
        if isinstance(result, Exception):
            self.failed.emit(result)
        else:
            then(result)


def _value(condition: Condition, text: str) -> object:
    """What a query asks by for one of the values of a condition."""
    if condition is Condition.DAY:
        return date.fromisoformat(text) if text else UNKNOWN_DAY
    return Path(text) if condition is Condition.FOLDER else text
