"""The folders and days of a survey as Qt asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from jellygui.domain.browse import UNKNOWN_DAY, PhotoQuery
from jellygui.domain.folder_tree import HowFar
from jellygui.gui.survey_lines import DAYS, SurveyLine, SurveyLines, looked_at
from jellygui.gui.words import words_only

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class SurveyModel(QAbstractItemModel):
    """Two headings, and below them the folders as a tree and the days as a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = SurveyLines()
        self.newest_first = False
        self.place = PhotoQuery()
        self._below: list[list[int]] = []
        self._rows: list[int] = []
        self._tops: list[int] = []

    def show(self, found: SurveyLines) -> None:
        """Follow what is there now.

        Where only numbers are new the view is to paint them: to tell it of each of thousands of
        lines takes longer than it may.
        """
        if found.shape != self.found.shape:
            self._arrange(found)
        self.found = found

    def set_newest_first(self, newest_first: bool) -> None:
        """Let the days begin with the last, or with the first; an unknown one comes last."""
        if newest_first != self.newest_first:
            self.newest_first = newest_first
            self._arrange(self.found)

    def _arrange(self, found: SurveyLines) -> None:
        self.beginResetModel()
        self.found = found
        self._tops, self._below = [], [[] for _ in found.lines]
        for place, above in enumerate(found.above):
            (self._tops if above < 0 else self._below[above]).append(place)
        if self.newest_first and found.lines:
            self._below[DAYS].sort(key=lambda place: found.lines[place].place == _UNKNOWN or -place)
        self._rows = [0] * len(found.lines)
        for places in (self._tops, *self._below):
            for row, place in enumerate(places):
                self._rows[place] = row
        self.endResetModel()

    def at(self, place: int) -> QModelIndex:
        """The index of a line."""
        return self.createIndex(self._rows[place], 0, place)

    def line(self, index: _Index) -> SurveyLine | None:
        return self.found.lines[index.internalId()] if index.isValid() else None

    def progress(self, index: _Index) -> HowFar:
        return self.found.progress[index.internalId()]

    def below(self, place: int) -> Sequence[int]:
        """The places of the lines that a line holds."""
        return self._below[place]

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        places = self._below[parent.internalId()] if parent.isValid() else self._tops
        if column == 0 and 0 <= row < len(places):
            return self.createIndex(row, 0, places[row])
        return QModelIndex()

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.found.above[index.internalId()] if index.isValid() else -1
        return self.at(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._below[parent.internalId()] if parent.isValid() else self._tops)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008
        return self.rowCount(parent) > 0

    def is_chosen(self, line: SurveyLine) -> bool:
        """Whether the photographs of this line are shown alone."""
        place = line.place
        return place is not None and (
            (place.folder is not None and place.folder == self.place.folder)
            or (place.day is not None and place.day == self.place.day)
        )

    @words_only
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == _Role.DisplayRole:
            return line.text
        if role == _Role.UserRole:
            return line
        if line.place is None:
            return self._of_order() if line.key == "days" and role == _Role.ToolTipRole else None
        if role == _Role.ToolTipRole:
            return f"{line.whole}\n{looked_at(self.progress(index))}"
        if role == _Role.AccessibleTextRole:
            words = f"{line.text}: {looked_at(self.progress(index))}"
            return (
                self.tr("{line}, shown alone").format(line=words) if self.is_chosen(line) else words
            )
        return None

    def _of_order(self) -> str:
        if self.newest_first:
            return self.tr("The newest day is first; the arrow turns them round")
        return self.tr("The oldest day is first; the arrow turns them round")


_UNKNOWN = PhotoQuery(day=UNKNOWN_DAY)
