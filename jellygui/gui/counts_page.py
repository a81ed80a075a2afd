"""The Counts page: the live table, its bars, and the way into a CSV."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.counts import CountRow
from jellygui.gui.counts_model import CountsModel
from jellygui.gui.palette import is_dark
from jellygui.gui.photos.labels import LabelNames
from jellygui.gui.theme import tabular
from jellygui.jobs.export import WHAT_A_COUNT_IS

_ROW_PX = 32


class CountsPage(QWidget):
    """`export_wanted(images)` asks for counts.csv, or for images.csv."""

    export_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CountsModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setFont(tabular(self.font()))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Counts by species"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.chart = _Chart(self)
        self._build()

    def _build(self) -> None:
        title = QLabel(self.tr("Counts"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        self.copy = QPushButton(self.tr("Copy table"), self)
        self.images = QPushButton(self.tr("Export images CSV …"), self)
        self.counts = QPushButton(self.tr("Export CSV …"), self)
        self.counts.setProperty("primary", True)
        self.copy.clicked.connect(self.copy_table)
        self.images.clicked.connect(self._export_images)
        self.counts.clicked.connect(self._export_counts)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addStretch(1)
        for button in (self.copy, self.images, self.counts):
            button.setAccessibleName(button.text())
            top.addWidget(button)
        words = QLabel(WHAT_A_COUNT_IS, self)
        words.setObjectName("quiet")
        words.setWordWrap(True)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.table)
        both.addWidget(self.chart)
        both.setSizes([640, 220])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(both, 1)
        layout.addWidget(words)

    def show_counts(self, rows: Sequence[CountRow], names: LabelNames) -> None:
        self.model.is_dark = is_dark(self.palette())
        self.model.show(rows, names)
        self.chart.show_counts([row for row in rows if names.place(row.label) >= 0], names)

    @Slot()
    def copy_table(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())

    @Slot()
    def _export_counts(self) -> None:
        self.export_wanted.emit(False)

    @Slot()
    def _export_images(self) -> None:
        self.export_wanted.emit(True)


class _Chart(pg.PlotWidget):  # type: ignore[misc]
    """A bar for each species: what the model says pale, what a person has confirmed full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CountRow] = []
        self._names = LabelNames()
        self.setAccessibleName(self.tr("Photographs by species, as bars"))
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self._dress()

    def show_counts(self, rows: Sequence[CountRow], names: LabelNames) -> None:
        self._rows, self._names = list(rows), names
        self.clear()
        for place, row in enumerate(self._rows):
            colour = QColor(names.look(row.label).colour)
            pale = QColor(colour)
            pale.setAlpha(110)
            said, confirmed = row.photographs - row.confirmed, row.confirmed
            for bottom, height, brush in ((0, confirmed, colour), (confirmed, said, pale)):
                if height:
                    self.addItem(
                        pg.BarGraphItem(
                            x=[place], y0=[bottom], height=[height], width=0.56, brush=brush,
                            pen=pg.mkPen(colour),
                        )
                    )  # fmt: skip
            number = pg.TextItem(
                str(row.photographs), color=self.palette().color(QPalette.ColorRole.Text),
                anchor=(0.5, 1.0),
            )  # fmt: skip
            number.setPos(place, row.photographs)
            self.addItem(number)
        most = max((row.photographs for row in self._rows), default=0)
        self.setXRange(-0.5, max(0.5, len(self._rows) - 0.5), padding=0.02)
        self.setYRange(0, max(1, most) * 1.18, padding=0)
        self.getAxis("bottom").setTicks([[(n, r.common_name) for n, r in enumerate(self._rows)]])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):
            self._dress()
            self.show_counts(self._rows, self._names)

    def _dress(self) -> None:
        roles = QPalette.ColorRole
        self.setBackground(self.palette().color(roles.Base))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(self.palette().color(roles.Mid))
            axis.setTextPen(self.palette().color(roles.PlaceholderText))
            axis.setStyle(tickLength=0)
