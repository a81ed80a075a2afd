"""The epochs of a run as a table, newest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from jellygui.domain.events import EpochDone
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.words import words_only

_Index = QModelIndex | QPersistentModelIndex


class EpochsModel(QAbstractTableModel):
    """A row per epoch; the best one is bold and says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: ShownRun | None = None
        self._shown = 0
        self._best: int | None = None
        self._titles = (
            self.tr("Epoch"),
            self.tr("Training\nloss"),
            self.tr("Validation\nloss"),
            self.tr("Training\naccuracy"),
            self.tr("Validation\naccuracy"),
        )

    def show(self, run: ShownRun | None) -> None:
        """Show another run, or what has come of the same one."""
        count = len(run.epochs) if run is not None else 0
        self._best = run.best if run is not None else None
        if run is self._run and run is not None and count >= self._shown:
            if count > self._shown:
                self.beginInsertRows(QModelIndex(), 0, count - self._shown - 1)
                self._shown = count
                self.endInsertRows()
                # The best epoch may be another one now.
                self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 4))
            return
        self.beginResetModel()
        self._run, self._shown = run, count
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    @words_only
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    @words_only
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        assert self._run is not None
        place = self._shown - 1 - index.row()
        best = place == self._best
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(self._run.epochs[place], index.column(), best)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
            case Qt.ItemDataRole.FontRole if best:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(place) if best else self._run.epochs[place].stage
        return None

    def _tip(self, place: int) -> str:
        """Why this epoch is the best one."""
        assert self._run is not None
        stage, others = self._run.epochs[place].stage, self._run.as_good
        if not others:
            return stage
        return self.tr(
            "{stage}. As accurate as {count} others; of these it has the lowest validation loss.",
            "",
            others,
        ).format(stage=stage, count=QLocale().toString(others))

    def _cell(self, epoch: EpochDone, column: int, best: bool) -> str:
        locale = QLocale()
        match column:
            case 0:
                number = locale.toString(epoch.epoch)
                return self.tr("best  {number}").format(number=number) if best else number
            case 1 | 2:
                loss = epoch.training_loss if column == 1 else epoch.validation_loss
                return "" if loss is None else locale.toString(loss, "f", 3)
        share = epoch.training_accuracy if column == 3 else epoch.validation_accuracy
        return "" if share is None else f"{locale.toString(share * 100, 'f', 1)} %"


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
