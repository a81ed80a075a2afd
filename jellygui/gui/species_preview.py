"""What a table of species will be in the list, before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.gui.elided import wrap
from jellygui.gui.icons import icon
from jellygui.gui.message_line import AMBER
from jellygui.gui.translation import from_below, listed
from jellygui.gui.words import Label, tip
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.domain.species_table import SpeciesTable, TaxonRow

_SIZE_PX, _MARK_PX = (960, 520), 16


class SpeciesPreview(QDialog):
    """Each row, and why some are not taken; `taken(table)` asks that the others are."""

    taken = Signal(object)

    def __init__(self, table: SpeciesTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Table of species"))
        self.resize(*_SIZE_PX)
        number, refused = QLocale().toString, table.refused
        new = sum(not key for key, _ in table.taken)
        said = self.tr("New: {new}. In the list already: {old}. Not taken: {refused}.")
        self.words = Label(
            said.format(
                new=number(new),
                old=number(len(table.taken) - new),
                refused=number(len(refused)),
            ),
            self,
        )
        left_out = [title for title, meaning in table.columns if meaning is None and title]
        self.left_out = wrap(
            Label(
                self.tr("Columns that are left out: {titles}.").format(titles=listed(left_out)),
                self,
            )
        )
        self.left_out.setObjectName("quiet")
        self.left_out.setVisible(bool(left_out))
        self.rows = QTreeWidget(self)
        self.rows.setAccessibleName(self.tr("What each row will be"))
        self.rows.setHeaderLabels([self.tr("Row"), self.tr("Name"), self.tr("What it will be")])
        self.rows.setRootIsDecorated(False)
        self.rows.setAllColumnsShowFocus(True)
        self.rows.setWordWrap(True)
        self.rows.addTopLevelItems(
            [self._item(row) for row in sorted(table.rows, key=lambda row: row.taxon is not None)]
        )
        header = self.rows.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(wrap(self.words))
        layout.addWidget(self.left_out)
        layout.addWidget(self.rows, 1)
        buttons = QDialogButtonBox(self)
        self.take = QPushButton(
            self.tr("&Take species ({count})").format(count=number(len(table.taken))), self
        )
        self.take.setProperty("primary", True)
        self.take.setEnabled(bool(table.taken))
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("&Cancel"), self)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take, cancel):
            button.setAccessibleName(button.text().replace("&", ""))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _item(self, row: TaxonRow) -> QTreeWidgetItem:
        words = from_below(row.words)
        if row.taxon is None:
            words = self.tr("Not taken. {why}").format(why=words)
        item = QTreeWidgetItem([QLocale().toString(row.row), on_screen(row.name), on_screen(words)])
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(2, tip(words))
        if row.taxon is None:
            item.setIcon(0, icon("unreadable", AMBER, size_px=_MARK_PX))
        return item

    @Slot()
    def accept(self) -> None:
        self.taken.emit(self._table)
        super().accept()
