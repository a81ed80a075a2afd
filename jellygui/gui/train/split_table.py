"""How the photographs of each species are shared out: to learn from, to watch, to test."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from jellygui.domain.lists import capital
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.gui.elided import elide, look_at_first
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.translation import species_known_as
from jellygui.gui.words import tip
from jellygui.shown import on_screen

_ROW_PX = 24


class SplitTable(QTableWidget):
    """A row for each species that has photographs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 1 + len(Role), parent)
        titles = (self.tr("Species"), self.tr("Training"), self.tr("Validation"), self.tr("Test"))
        self.setHorizontalHeaderLabels(titles)
        for column in range(len(titles)):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(_aligned(column))
        self.setAccessibleName(self.tr("Photographs of each species by what they are used for"))
        self.setFont(tabular(self.font()))
        elide(self)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QTableWidget.SizeAdjustPolicy.AdjustToContents)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        look_at_first(header)
        share_room(self)

    def show_split(self, split: Mapping[str, Counter[Role]]) -> None:
        """Show counts by species key and role."""
        self.setRowCount(len(split))
        for row, (key, counts) in enumerate(
            sorted(split.items(), key=lambda entry: (entry[0] == NONE_OF_THESE, entry[0]))
        ):
            name = capital(species_known_as(key))
            texts = [name, *(QLocale().toString(counts[role]) for role in Role)]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(on_screen(text))
                item.setTextAlignment(_aligned(column))
                item.setToolTip(tip(text))
                self.setItem(row, column, item)
        self.setVisible(bool(split))
        self.updateGeometry()


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
