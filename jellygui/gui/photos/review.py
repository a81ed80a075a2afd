"""One photograph after the other: a review, or the check of a random sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from jellygui.domain.browse import PhotoQuery, Show, SortBy
from jellygui.gui.photos.correcting import Correcting
from jellygui.gui.photos.grid_model import GridModel, Ids
from jellygui.gui.photos.grid_view import GridView


class Review(QObject):
    """Moves on by itself after a person's word, but not after another species, and counts.

    `answered` tells that every photograph of a check has an answer.

    The order of the review stands still: a photograph that has been reviewed stays in its place.
    """

    moved = Signal()
    answered = Signal()

    def __init__(
        self,
        model: GridModel,
        grid: GridView,
        correcting: Correcting,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._grid = model, grid
        self._reviewed: set[int] = set()
        self.is_on = self._begun = self.is_check = False
        model.shown.connect(self._shown)
        correcting.said.connect(self._said)
        correcting.added.connect(self._added)
        correcting.unsaid.connect(self._unsaid)

    @property
    def done(self) -> int:
        return len(self._reviewed)

    @property
    def total(self) -> int:
        return len(self._model.all_ids()) if self.is_on else 0

    def start(self, query: PhotoQuery) -> None:
        """Show what of `query` is to be reviewed, and go to the least certain."""
        self.is_on, self._begun, self.is_check = True, False, False
        self._reviewed.clear()
        query = replace(query, show=Show.TO_REVIEW, sort=SortBy.CONFIDENCE, descending=False)
        self._model.set_query(query)
        self.moved.emit()

    def start_check(self, file_ids: Sequence[int]) -> None:
        """Go through these, without a word of the model before a person has answered."""
        self.is_on, self._begun, self.is_check = True, False, True
        self._reviewed.clear()
        self._model.show_only(file_ids)
        self.moved.emit()

    def left(self) -> Ids:
        """The rows, ascending, in which there is something of which nobody has spoken in it."""
        ids = self._model.all_ids()
        reviewed = np.fromiter(self._reviewed, dtype=np.int64, count=len(self._reviewed))
        return self._model.rows_of(ids[~np.isin(ids, reviewed)])

    def stop(self) -> None:
        self.is_on = self.is_check = False
        self._reviewed.clear()
        self.moved.emit()

    @Slot()
    def _shown(self) -> None:
        if not self.is_on:
            return
        self._reviewed &= set(self._model.all_ids().tolist())
        if self.total and not self._begun:
            self._begun = True
            self._grid.go_to(0)
        self.moved.emit()

    @Slot(object)
    def _said(self, file_ids: Ids) -> None:
        if not self.is_on:
            return
        self._note(file_ids)
        rows = self._grid.selected_rows()
        following = int(rows[-1]) + 1 if len(rows) else 0
        if following < self._model.rowCount():
            self._grid.go_to(following)
        self.moved.emit()

    @Slot(object)
    def _added(self, file_ids: Ids) -> None:
        if self.is_on:
            self._note(file_ids)
            self.moved.emit()

    def _note(self, file_ids: Ids) -> None:
        self._reviewed.update(file_ids.tolist())
        if self.is_check and self.done == self.total:
            self.answered.emit()

    @Slot(object)
    def _unsaid(self, file_ids: Ids) -> None:
        if not self.is_on:
            return
        self._reviewed.difference_update(file_ids.tolist())
        rows = self._model.rows_of(file_ids)
        if len(rows):
            self._grid.go_to(int(rows[0]))
        self.moved.emit()
