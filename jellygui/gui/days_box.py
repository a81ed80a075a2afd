"""On which day the photographs of each folder were taken, as it is read, and as a person says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.days import DayFrom, day_typed
from jellygui.domain.place_names import told_apart
from jellygui.gui.elided import elide, look_at_first, wrap
from jellygui.gui.icons import icon
from jellygui.gui.message_line import AMBER
from jellygui.gui.project_box import OpenCells, ProjectBox
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.translation import listed, tr
from jellygui.gui.words import Label, plain, words_only

if TYPE_CHECKING:
    from jellygui.project import Project
    from jellygui.project.days import FolderDays

_SIZE_PX, _ROW_PX, _MARK_PX = (820, 480), 32, 16
_FOLDER, _FILES, _DAY, _FROM = range(4)
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_TEXTS = (_Role.DisplayRole, _Role.ToolTipRole, _Role.EditRole)


class DaysModel(QAbstractTableModel):
    """A row per folder.

    What is typed stands here at once; `said(folder, day)` asks that this is the folder's day. What
    is no day stays as typed and is not asked for; `judged` tells that there may be others now.
    """

    said = Signal(object, object)
    judged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[FolderDays] = []
        self.no_days: dict[Path, str] = {}
        self._called: Mapping[Path, str] = {}

    def show(self, rows: list[FolderDays], called: Mapping[Path, str]) -> None:
        """Show what the project has now; what is no day stays where it was typed.

        `called` is how the folders are called.
        """
        same = called.keys() == self._called.keys()
        if not same:
            self.beginResetModel()
        self.rows, self._called = rows, called
        if not same:
            self.endResetModel()
        self._all_changed()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    @words_only
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == _Role.TextAlignmentRole:
            return _aligned(section)
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        titles = tr("Folder"), tr("Photographs"), tr("Day"), tr("Says")
        return titles[section]

    @words_only
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == _Role.TextAlignmentRole:
            return _aligned(column)
        if role == _Role.ToolTipRole and column == _FOLDER:
            return str(row.folder)
        if column == _DAY and row.folder in self.no_days:
            if role == _Role.DecorationRole:
                return icon("unreadable", AMBER, size_px=_MARK_PX)
            return self.no_days[row.folder] if role in _TEXTS else None
        if role == _Role.EditRole and column == _DAY and row.first is None:
            return ""
        return self._text(row, column) if role in _TEXTS else None

    def _text(self, row: FolderDays, column: int) -> str:
        if column == _FOLDER:
            return self._called[row.folder]
        if column == _FILES:
            return QLocale().toString(row.files)
        if column == _FROM:
            names = {
                DayFrom.CAMERA: tr("the camera"),
                DayFrom.NAME: tr("a name"),
                DayFrom.PERSON: tr("a person"),
            }
            return listed([names[by] for by in row.said_by])
        if row.first is None or row.last is None:
            return tr("Unknown")
        text = row.first.isoformat()
        if row.last != row.first:
            text = tr("{first} to {last}").format(first=text, last=row.last.isoformat())
        if row.unknown:
            text += " " + tr("({count} unknown)").format(count=QLocale().toString(row.unknown))
        return text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == _DAY else Qt.ItemFlag(0)
        return super().flags(index) | editable

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        text, row = str(value).strip(), self.rows[index.row()]
        if text == self.data(index, _Role.EditRole):
            return False
        self.no_days.pop(row.folder, None)
        day = day_typed(text)
        if text == self.data(index, _Role.EditRole):
            pass  # it is again as it was
        elif text and day is None:
            self.no_days[row.folder] = text
        else:
            self.rows[index.row()] = replace(
                row,
                first=day,
                last=day,
                unknown=0 if day else row.files,
                said_by={DayFrom.PERSON: row.files},
            )
            self.said.emit(row.folder, day)
        self._all_changed()
        return True

    def forget(self, folder: Path) -> None:
        """Let go of what was typed there and is no day."""
        self.no_days.pop(folder, None)
        self._all_changed()

    def _all_changed(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.judged.emit()


def _aligned(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == _FILES else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class DaysBox(ProjectBox):
    """Shows how days were read, and lets a person say another; it opens at `folder`."""

    def __init__(
        self, project: Project, parent: QWidget | None = None, *, folder: Path | None = None
    ) -> None:
        super().__init__("days", project, parent)
        self._first = folder
        self.setWindowTitle(self.tr("Days"))
        self.resize(*_SIZE_PX)
        words = wrap(
            Label(
                self.tr(
                    "The day is the camera's (by its corrected clock); where it tells none, one "
                    "that the name of the file or of a folder says (2024-07-09, 9.7.2024, "
                    "20240709). Click a day to say another, which then counts for all photographs "
                    "in that folder; without text it is unknown."
                ),
                self,
            )
        )
        self.model = DaysModel(self)
        self.model.said.connect(self._say)
        self.model.judged.connect(self._show_untaken)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(OpenCells(self.table))
        self.table.setFont(tabular(self.font()))
        elide(self.table)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Days of the folders"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.AllEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.table.horizontalHeader()
        look_at_first(header)
        share_room(self.table, lambda column: column == _FOLDER)
        self.faults = wrap(Label(self))
        self.faults.hide()
        buttons = QDialogButtonBox(self)
        self.again = buttons.addButton(
            self.tr("&Read the names again"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.again.clicked.connect(self._read_again)
        close = QPushButton(self.tr("&Close"), self)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.again, close):
            button.setAccessibleName(plain(button.text()))
            button.setAutoDefault(False)  # the return key ends the typing of a day
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.faults)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self._look_again()

    def untaken(self) -> list[str]:
        words = self.tr("“{text}” is no day; write it as 2024-07-09 or 9.7.2024.")
        return [words.format(text=text) for text in self.model.no_days.values()]

    @Slot()
    def _show_untaken(self) -> None:
        untaken = self.untaken()
        self.faults.setText(listed(untaken, separator="\n", named=3))
        self.faults.setVisible(bool(untaken))

    def _look(self) -> tuple[list[FolderDays], Mapping[Path, str]]:
        rows = self._project.days.folders()
        return rows, told_apart(row.folder for row in rows)

    def _look_again(self) -> None:
        self._do("look", self._look)

    @Slot(object, object)
    def _say(self, folder: Path, day: Any) -> None:
        self.said.setText("")
        self._do("say", partial(self._project.days.say, folder, day))

    @Slot()
    def _read_again(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        words = self.tr("Choose the folders whose names are to be read.")
        self.said.setText("" if rows else words)
        for folder in [self.model.rows[row].folder for row in sorted(rows)]:
            self.model.forget(folder)
            self._do("say", partial(self._project.days.read_again, folder))

    def _show(self, what: str, result: Any) -> None:
        # What was said since then is not in it; it is looked for again after that.
        if what == "look" and self.is_idle():
            self.model.show(*result)
            self._go_to_first()

    def _go_to_first(self) -> None:
        """Choose the folder at which it opens, or the first one in it."""
        first, self._first = self._first, None
        if first is not None:
            rows = (n for n, row in enumerate(self.model.rows) if row.folder.is_relative_to(first))
            self.table.selectRow(next(rows, -1))
