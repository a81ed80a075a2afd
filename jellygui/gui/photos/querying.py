"""Which photographs are asked for, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from jellygui.domain.browse import Condition, PhotoQuery, Show, SortBy
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.notices import Notice
from jellygui.gui.photos.preview import Preview
from jellygui.gui.photos.reviewing import Reviewing
from jellygui.gui.photos.selection import Selection
from jellygui.gui.photos.toolbar import Toolbar

if TYPE_CHECKING:
    from jellygui.project import Project


class Querying(QObject):
    """Holds what is asked for beside the words and the order of the toolbar, and asks for it.

    `asked(PhotoQuery)` tells what is asked for now; `noted(sentence)` is a hint; `grid_wanted` that
    an order is to be seen. What is asked for ends a review or check; the `notice` says what is
    shown where it is not what a query asks for.
    """

    asked = Signal(object)
    noted = Signal(str)
    grid_wanted = Signal()

    def __init__(
        self,
        model: GridModel,
        grid: GridView,
        preview: Preview,
        chosen: Selection,
        toolbar: Toolbar,
        notice: Notice,
        reviewing: Reviewing,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._grid, self._preview = model, grid, preview
        self._chosen, self._toolbar, self._notice = chosen, toolbar, notice
        self._reviewing = reviewing
        self._filter = PhotoQuery()
        toolbar.changed.connect(self._ask_anew)
        toolbar.review_wanted.connect(self._review)
        notice.accepted.connect(self._ask)
        reviewing.stopped.connect(self._ask_again)
        reviewing.check_begun.connect(self._check_begun)
        reviewing.grid_wanted.connect(notice.hide)  # a review is of what is asked for
        toolbar.review.setEnabled(False)  # until there is something to go through

    @property
    def query(self) -> PhotoQuery:
        """What is asked for."""
        return self._toolbar.applied_to(self._filter)

    def set_project(self, project: Project | None) -> None:
        """Ask another project, or none, for all: filters are of the one before."""
        self._toolbar.review.setEnabled(project is not None)
        query = self.query.without(*self.query.conditions)
        self._filter = query
        self._toolbar.show_query(query)
        self._notice.say("")
        self._model.set_project(project, query)
        self.asked.emit(query)

    def ask_for(self, query: PhotoQuery) -> None:
        """Show what a query asks for, with its words and its order."""
        self._reviewing.stop()
        self._toolbar.show_query(query)
        self._filter = query
        self._ask()

    @Slot(object)
    def set_query(self, query: PhotoQuery) -> None:
        """Show what the side list asks for: a state, a species, a place.

        All other filters stay, and so do the words and the order of the toolbar.
        """
        self._reviewing.leave()
        now = self._filter
        self._filter = replace(
            now.with_labels(query.labels), show=query.show, folder=query.folder, day=query.day
        )
        self._ask()

    @Slot(object)
    def set_place(self, place: PhotoQuery) -> None:
        """Show only what is in a folder and of a day; all else that is asked for stays."""
        self._reviewing.leave()
        self._filter = replace(self._filter, folder=place.folder, day=place.day)
        self._ask()

    @Slot()
    def clear(self) -> None:
        """Show all photographs, in the order that there is."""
        query = self.query
        self.ask_for(query.without(*query.conditions))

    @Slot(object, object)
    def remove(self, condition: Condition, label: str | None) -> None:
        """Ask for less: for one species fewer, where several may count."""
        left = [one for one in self.query.labels if one != label]
        if label is not None:
            self.ask_for(self.query.with_labels(left))
        else:
            self.ask_for(self.query.without(condition))

    @Slot()
    def show_more_like(self) -> None:
        """Show what is most like the chosen photographs first."""
        if self._is_checked():
            return
        chosen = tuple(self._chosen.ids().tolist())
        if not chosen:
            self._chosen.nothing_chosen.emit()
            return
        query = replace(self.query, sort=SortBy.SIMILARITY, descending=False, similar_to=chosen)
        self.grid_wanted.emit()
        self.ask_for(query)
        self._grid.scrollToTop()

    @Slot()
    def show_odd(self) -> None:
        """Show what is least like the others of the species of the chosen one first."""
        if self._is_checked():
            return
        row = self._preview.row
        label = row.label if row is not None else None
        if label is None or self._model.names.place(label) < 0:
            self.noted.emit(self.tr("Choose a photograph that shows a species first."))
            return
        self.show_odd_of(label)

    def show_odd_of(self, label: str) -> None:
        """Show what is least like the others of a species first."""
        self.grid_wanted.emit()
        query = replace(self.query, sort=SortBy.ODDITY, descending=False, similar_to=())
        self.ask_for(query.with_labels([label]))

    @Slot()
    def show_chosen(self) -> None:
        """Show the chosen photographs and no other, in the grid."""
        if self._is_checked():
            return
        chosen = self._chosen.ids()
        if len(chosen):
            words = self.tr("{count} photographs that you chose", "", len(chosen))
            self.show_only(chosen.tolist(), words.format(count=QLocale().toString(len(chosen))))
        else:
            self._chosen.nothing_chosen.emit()

    def _is_checked(self) -> bool:
        """Whether a check goes on, which none but its own keys may end; that is said."""
        if self._reviewing.is_check:
            self.noted.emit(self.tr("A random check is under way: end it first."))
        return self._reviewing.is_check

    def show_only(self, file_ids: Sequence[int], words: str) -> None:
        """Show exactly these files, under a sentence that says what they are, until a query."""
        self._reviewing.stop()
        self.grid_wanted.emit()
        self._notice.say(words)
        self._model.show_only(file_ids)
        self._grid.setFocus()

    @Slot(bool)
    def _review(self, on: bool) -> None:
        """Go through what nobody has looked at of what is asked for; or stop that."""
        if on:
            query = self.query
            self._reviewing.start(query)
            if query.show is not Show.ALL:  # whatever state was asked for, it shows no other
                self.asked.emit(replace(query, show=Show.TO_REVIEW))
        else:
            self._reviewing.stop()

    @Slot()
    def _check_begun(self) -> None:
        self.asked.emit(PhotoQuery())  # a sample is of all photographs; what was asked for stays

    @Slot()
    def _ask_anew(self) -> None:
        self._reviewing.leave()
        self._ask()

    @Slot()
    def _ask_again(self) -> None:
        self._ask(stay=True)

    @Slot()
    def _ask(self, *, stay: bool = False) -> None:
        self._notice.say("")
        query = self.query
        if query.sort is not SortBy.SIMILARITY:
            query = replace(query, similar_to=())
        elif not query.similar_to:
            chosen = tuple(self._chosen.ids().tolist())
            if not chosen:
                self._toolbar.show_sort((self._model.query or PhotoQuery()).sort)
                self._chosen.nothing_chosen.emit()
                return
            query = replace(query, similar_to=chosen)
        self._filter = replace(self._filter, similar_to=query.similar_to)
        self._model.set_query(query, stay=stay)
        self.asked.emit(query)
