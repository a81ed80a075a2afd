"""The table of models: names come first, other columns give way to them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from jellygui.gui.elided import elide
from jellygui.gui.models.tree import (
    ACCURACY,
    DATA,
    DATE,
    NAME,
    PARAMETERS,
    SIZE,
    SPECIES,
    SPEED,
    ModelsTree,
)
from jellygui.gui.theme import tabular

# The card beside the table says all of these too; what says least goes first.
_GIVE_WAY = (DATA, SIZE, PARAMETERS, SPEED, DATE, SPECIES)
_NAME_PX, _ACCURACY_PX, _SMALLEST_PX = 320, 280, 56


class ModelsView(QTreeView):
    """Columns that find no room beside the names are not shown, those that are empty first."""

    def __init__(self, model: ModelsTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFont(tabular(self.font()))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        elide(self)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Models; one stands under the one it grew from"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ACCURACY, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(_SMALLEST_PX)

    @Slot()
    def fit(self) -> None:
        """Show as many columns as there is room for beside whole names."""
        model, header = self.model(), self.header()
        for column in _GIVE_WAY:
            self.setColumnHidden(column, False)
        widths = [
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(model.columnCount())
        ]
        widths[NAME] = min(widths[NAME], _NAME_PX)
        widths[ACCURACY] = min(widths[ACCURACY], _ACCURACY_PX)
        header.resizeSection(ACCURACY, widths[ACCURACY])
        lacking = sum(widths) - self.viewport().width()
        for column in sorted(_GIVE_WAY, key=self._says_something):
            if lacking <= 0:
                return
            self.setColumnHidden(column, True)
            lacking -= widths[column]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _says_something(self, column: int) -> bool:
        index = self.model().index(0, column)
        while index.isValid() and not index.data():
            index = self.indexBelow(index)
        return index.isValid()
