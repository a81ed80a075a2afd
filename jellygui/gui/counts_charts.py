"""The charts of the Counts page: by species, day, folder or station, and stations on a map."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.counts import CountBy, Parting
from jellygui.domain.lists import capital
from jellygui.domain.place_names import below_shared
from jellygui.domain.species import ProjectSpecies
from jellygui.gui.counts_chart import CountsChart
from jellygui.gui.drawn_view import DrawnView
from jellygui.gui.elided import wrap
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.project_work import ChartView, ProjectCounts
from jellygui.gui.translation import species_name, speech, tr
from jellygui.gui.words import Label
from jellygui.report.chart_parts import Drawing
from jellygui.report.part_chart import part_chart
from jellygui.report.survey_charts import ChartWords, chart_words, day_chart
from jellygui.report.survey_map import placed, station_map


class CountsCharts(QWidget):
    """One of the charts, chosen by tabs, and what its colours mean.

    `view_changed` asks that what it shows is counted, `report_wanted` for the report;
    `failed(error)` tells that one could not be drawn.
    """

    failed = Signal(object)
    view_changed = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What the chart shows"))
        for view, title in (
            (ChartView.SPECIES, self.tr("By species")),
            (ChartView.DAYS, self.tr("By day")),
            (ChartView.MAP, self.tr("Map")),
            (ChartView.PARTS, self.tr("By folder")),
        ):
            self.tabs.setTabData(self.tabs.addTab(title), view.value)
        self.report = QPushButton(self.tr("Report …"), self)
        self.report.setAccessibleName(self.report.text())
        self.report.setToolTip(
            self.tr("Counts, charts and methods of all photographs, on one page or as PDF")
        )
        self.report.clicked.connect(self.report_wanted)
        self._titles = {CountBy.FOLDER: tr("By folder"), CountBy.STATION: tr("By station")}
        self.bars, self.days = CountsChart(self), DrawnView(self)
        self.parts, self.map = DrawnView(self), DrawnView(self)
        self.days.setAccessibleName(self.tr("Photographs by day and species, as bars"))
        self.parts.setAccessibleName(self.tr("Photographs by folder or station, as bars"))
        self.map.setAccessibleName(self.tr("Stations on a map, as circles"))
        self.stack = QStackedWidget(self)
        for chart in (self.bars, self.days, self.map, self.parts):
            self.stack.addWidget(chart)
        for drawn in (self.days, self.map, self.parts):
            drawn.failed.connect(self.failed)
        self.legend = wrap(Label(self))
        self.legend.setObjectName("quiet")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.legend)
        self.tabs.currentChanged.connect(self._turn)
        self.offer(None)
        self._say()

    @property
    def view(self) -> ChartView:
        return ChartView(self.tabs.tabData(self.tabs.currentIndex()))

    def clear(self) -> None:
        """Show no day, folder and station any more: they are of another project."""
        for chart in (self.days, self.parts, self.map):
            chart.show_drawing(None)

    def close_threads(self) -> None:
        for chart in (self.days, self.parts, self.map):
            chart.close_threads()

    def show_counts(self, counted: ProjectCounts, names: LabelNames) -> None:
        """Show what was counted."""
        self.bars.show_counts(counted.together, names)
        view = counted.wanted.view if counted.wanted else ChartView.SPECIES
        if view is ChartView.DAYS:
            self.days.show_drawing(partial(_days, counted))
        elif view is ChartView.PARTS and counted.wanted and counted.wanted.by:
            self.parts.show_drawing(partial(_parts, counted))
        elif view is ChartView.MAP:
            is_somewhere = bool(placed(counted.stations))
            self.map.show_drawing(partial(_map, counted) if is_somewhere else None)
        self._say(counted if view is self.view else None)

    def offer(self, by: Parting | None) -> None:
        """Offer a chart of what the counts are parted by: of folders of any level, or stations."""
        place = [*ChartView].index(ChartView.PARTS)
        title = self._titles.get(CountBy(by.value)) if by else None
        if title is None and self.view is ChartView.PARTS:
            self.tabs.setCurrentIndex(0)
        self.tabs.setTabVisible(place, title is not None)
        self.tabs.setTabText(place, title or "")

    @Slot()
    def _turn(self, _: object = None) -> None:
        self.stack.setCurrentIndex(self.tabs.currentIndex())
        self._say()
        self.view_changed.emit()

    def _say(self, counted: ProjectCounts | None = None) -> None:
        words = self.tr("Full colour: confirmed by a person. Pale: by the model alone.")
        if self.view is ChartView.DAYS and counted is not None:
            if counted.has_whiskers:
                words += " " + self.tr(
                    "Whiskers: how many there are (95 %), from the foot of each part."
                )
        elif self.view is ChartView.MAP:
            words = self.tr(
                "Area of a circle: photographs that show a species. Coast: Natural Earth, to about "
                "a kilometre."
            )
            if counted is not None and not placed(counted.stations):
                words = self.tr(
                    "No station and no photograph has a position: see Survey, Stations …"
                )
            elif counted is not None and not any(one.name for one, _ in counted.stations):
                words += " " + self.tr(
                    "Places are the photographs' own: no station has a position."
                )
        self.legend.setText(words)


def _days(counted: ProjectCounts, width: float, height: float) -> Drawing:
    return day_chart(counted.days, _named(counted), width=width, height=height, words=_words())


def _parts(counted: ProjectCounts, width: float, height: float) -> Drawing:
    parts = counted.parts
    if counted.wanted and counted.wanted.by and counted.wanted.by.value == CountBy.FOLDER:
        shared = counted.folders.shared
        parts = [(below_shared(PurePath(part), shared), rows) for part, rows in parts]
    return part_chart(parts, _named(counted), width=width, height=height, words=_words())


def _named(counted: ProjectCounts) -> list[ProjectSpecies]:
    """The species as they are called where a name stands by itself."""
    return [
        replace(kind, common_name=capital(species_name(kind.common_name)))
        for kind in counted.species
    ]


def _map(counted: ProjectCounts, width: float, height: float) -> Drawing:
    return station_map(
        counted.stations, _named(counted), width=width, height=height, words=_words()
    )


def _words() -> ChartWords:
    """The words of the drawings, in the language of the person."""
    return chart_words(speech())
