"""On which day the photographs of each folder were taken, as it is read, and as a person says."""

from __future__ import annotations

from collections.abc import Callable
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
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.days import DayFrom, day_typed
from jellygui.domain.place_names import told_apart
from jellygui.gui.elided import elide, look_at_first, wrap
from jellygui.gui.photos.background import InOrder
from jellygui.gui.theme import tabular
from jellygui.gui.translation import listed, tr
from jellygui.gui.words import Label, words_only

if TYPE_CHECKING:
    from jellygui.project import Project
    from jellygui.project.days import FolderDays

_SIZE_PX, _ROW_PX = (820, 480), 32
_FOLDER, _FILES, _DAY, _FROM = range(4)
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class DaysModel(QAbstractTableModel):
    """A row per folder; `said(folder, day)` asks that this is its day, `not_a_day(text)` tells that
    what was typed is none.
    """

    said = Signal(object, object)
    not_a_day = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[FolderDays] = []
        self._called: dict[Path, str] = {}

    def show(self, rows: list[FolderDays]) -> None:
        self.beginResetModel()
        self.rows = rows
        self._called = dict(told_apart(row.folder for row in rows))
        self.endResetModel()

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
        if role == _Role.EditRole and column == _DAY:
            return row.first.isoformat() if row.first and row.first == row.last else ""
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._text(row, column)
        return None

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
        day = day_typed(text)
        if day is None and text:
            self.not_a_day.emit(text)
            return False
        self.said.emit(row.folder, day)
        return True


def _aligned(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == _FILES else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class DaysBox(QDialog):
    """Shows how days were read, and lets a person say another; `changed(Changes)` tells it."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.setWindowTitle(self.tr("Days"))
        self.resize(*_SIZE_PX)
        words = wrap(Label(
            self.tr(
                "The day is the camera's; where it tells none, one that the name of the file or of "
                "a folder says (2024-07-09, 9.7.2024, 20240709). Click a day to say another, which "
                "then counts for all photographs in that folder; without text it is unknown."
            ),
            self,
        ))  # fmt: skip
        self.model = DaysModel(self)
        self.model.said.connect(self._say)
        self.model.not_a_day.connect(self._not_a_day)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setFont(tabular(self.font()))
        elide(self.table)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Days of the folders"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.AllEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        modes = QHeaderView.ResizeMode
        header = self.table.horizontalHeader()
        look_at_first(header)
        header.setSectionResizeMode(modes.ResizeToContents)
        header.setSectionResizeMode(_FOLDER, modes.Stretch)
        self.said = Label(self)
        self.said.setObjectName("quiet")
        buttons = QDialogButtonBox(self)
        self.again = buttons.addButton(
            self.tr("&Read the names again"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.again.clicked.connect(self._read_again)
        close = QPushButton(self.tr("&Close"), self)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.again, close):
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAutoDefault(False)  # the return key ends the typing of a day
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self._doing = InOrder("days", self)
        self._doing.done.connect(self._done)
        self.finished.connect(self._doing.close)
        self._do("look", project.days.folders)

    def _do(self, what: str, work: Callable[[], object]) -> None:
        self._doing.do(what, work)

    @Slot(object, object)
    def _say(self, folder: Path, day: Any) -> None:
        self._do("say", partial(self._project.days.say, folder, day))

    @Slot(str)
    def _not_a_day(self, text: str) -> None:
        self.said.setText(
            self.tr("“{text}” is no day; write it as 2024-07-09 or 9.7.2024.").format(text=text)
        )

    @Slot()
    def _read_again(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        if not rows:
            self.said.setText(self.tr("Choose the folders whose names are to be read."))
        for row in sorted(rows):
            self._do("say", partial(self._project.days.read_again, self.model.rows[row].folder))

    @Slot(object, object)
    def _done(self, what: str, result: Any) -> None:
        if isinstance(result, BaseException):
            self.failed.emit(result)
        elif what == "look":
            self.model.show(result)
        else:
            self.said.setText("")
            self.changed.emit(result)
            self._do("look", self._project.days.folders)
