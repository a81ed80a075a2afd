"""The Counts page: the live table, its bars, and the way into a CSV."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.abundance import DOUBTFUL_ZEROS, Abundance, Measure
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy, FolderLevel
from jellygui.gui.check_view import CheckView
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.counts_charts import CountsCharts
from jellygui.gui.counts_model import CountsColumn, CountsModel, CountsTable
from jellygui.gui.elided import elide, wrap
from jellygui.gui.page import Page
from jellygui.gui.palette import is_dark
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.project_work import ChartView, CountsChoice, ProjectCounts
from jellygui.gui.promise_view import PromiseLine
from jellygui.gui.sightings_view import SightingsView
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import heading, tabular
from jellygui.gui.translation import from_below, listed, tr
from jellygui.gui.words import Label

if TYPE_CHECKING:
    from jellygui.project import Project

_ROW_PX, _CHOICE_PX = 32, 112
_NARROW_PX = 900
_LEAST_CHART_PX = 152
_MOST_EFFORTS, _MOST_AT_ONCE = 30, 2000
_FIXED = 4  # ways to part the counts that every project has
_HEIGHTS_PX = (330, 240)  # of the table, with rows for six species and what is none, and a chart
_TABLE_SHARE = 0.6  # of the height, at most, where it has more rows


class CountsPage(Page, QWidget):
    """The counts as they are chosen here; what is shown is what is exported.

    `photos` tells what the Photos page shows. `wanted(CountsChoice)` tells what is to be counted,
    None for nothing, `export_wanted(images)` asks for counts.csv, or for images.csv, `check_wanted`
    for a random check, `promise_wanted` for a promise of precision,
    `report_wanted` for the report, `sightings_wanted(SightingConfig)` for groups by another rule.
    """

    guide_page = "counts"
    export_wanted = Signal(bool)
    wanted = Signal(object)
    check_wanted = Signal()
    promise_wanted = Signal()
    report_wanted = Signal()
    sightings_wanted = Signal(object)

    def __init__(self, photos: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CountsModel(self)
        # They take as long as all else here: in between the window looks what is wanted of it.
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._show_charts)
        self._charted: tuple[ProjectCounts, LabelNames] | None = None
        self._is_counted = self._is_estimated = False
        self._copying = InOrder("copy", self)
        self._copying.done.connect(self._copied)
        self.table = CountsTable(self)
        self.table.setModel(self.model)
        self.table.setFont(tabular(self.font()))
        elide(self.table)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Counts by species"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        share_room(self.table, self.model.is_name)
        self.charts = CountsCharts(self)
        self.chart = self.charts.bars
        self.charts.report_wanted.connect(self.report_wanted)
        self.charts.view_changed.connect(self._turned)
        self.sightings = SightingsView(self)
        self.sightings.chosen.connect(self.sightings_wanted)
        self.effort = wrap(Label(self))
        self.effort.setAccessibleName(self.tr("Abundance per effort"))
        self.effort.hide()
        self.measure = QComboBox(self)
        self.measure.setAccessibleName(self.tr("What is divided by the effort"))
        self.measure.currentIndexChanged.connect(self._say_efforts)
        self.measure.hide()
        self._efforts: Sequence[Abundance] = ()
        self._names = LabelNames()
        self.check = CheckView(self)
        self.check.wanted.connect(self.check_wanted)
        self.check.half_width_wanted.connect(self._half_width_chosen)
        self._half_width: int | None = None
        self._levels: Mapping[FolderLevel, int] = {}
        self.promise = PromiseLine(self)
        self.precision = QPushButton(self.tr("Precision …"), self)
        self.precision.setToolTip(self.tr("Promise how often what is named shall be right"))
        self.precision.clicked.connect(self.promise_wanted)
        self._filter: PhotoQuery | None = None
        self._choices()
        self._build()
        self.over = [
            ContextMenu(widget, lambda: (self.copy, self.counts, self.images, self.charts.report))
            for widget in (
                self.table,
                self.charts.bars,
                self.charts.days,
                self.charts.parts,
                self.charts.map,
            )
        ]

    def _choices(self) -> None:
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(self.tr("Which photographs are counted"))
        self.scope.addItem(self.tr("All photographs"))
        self.scope.addItem(self.tr("Those filtered on the Photos page"))
        self.by = QComboBox(self)
        self.by.setAccessibleName(self.tr("Part the counts by"))
        for text, by in (
            (self.tr("Together"), None),
            (self.tr("By day"), CountBy.DAY),
            (self.tr("By folder"), CountBy.FOLDER),
            (self.tr("By station"), CountBy.STATION),
        ):
            self.by.addItem(text, by)
        for box in (self.scope, self.by):
            box.setMinimumWidth(_CHOICE_PX)  # it may be narrow where the window is
            box.activated.connect(self._chosen)

    def _build(self) -> None:
        self.copy = QPushButton(self.tr("Copy table"), self)
        self.images = QPushButton(self.tr("Export images CSV …"), self)
        self.counts = QPushButton(self.tr("Export CSV …"), self)
        self.counts.setProperty("primary", True)
        self.copy.clicked.connect(self.copy_table)
        self.images.clicked.connect(self._export_images)
        self.counts.clicked.connect(self._export_counts)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(self.tr("Counts"), self))
        top.addSpacing(16)
        top.addWidget(self.scope)
        top.addWidget(self.by)
        top.addStretch(1)
        self.precision.setAccessibleName(self.precision.text())
        for button in (self.copy, self.images, self.counts):
            button.setAccessibleName(button.text())
            top.addWidget(button)
        self.words = words = Label(self.what_a_count_is(), self)
        words.setObjectName("quiet")
        wrap(words)
        self.charts.setMinimumHeight(_LEAST_CHART_PX)
        self._both = both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.table)
        both.addWidget(self.charts)
        self._heights: dict[ChartView, Sequence[int]] = {
            view: _HEIGHTS_PX if view is ChartView.SPECIES else _HEIGHTS_PX[::-1]
            for view in ChartView
        }
        self._view = self.charts.view
        both.setSizes(self._heights[self._view])
        self._is_dragged = False
        both.splitterMoved.connect(self._dragged)
        both.setStretchFactor(0, 0)
        both.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(both, 1)
        effort = QHBoxLayout()
        effort.setSpacing(8)
        effort.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignTop)
        effort.addWidget(self.effort, 1)
        layout.addLayout(effort)
        layout.addWidget(self.sightings)
        checks = QHBoxLayout()
        checks.setSpacing(8)
        checks.addWidget(self.check, 1)
        checks.addWidget(self.precision)
        layout.addLayout(checks)
        layout.addWidget(self.promise)
        layout.addWidget(words)

    def what_a_count_is(self) -> str:
        """`jobs.export.WHAT_A_COUNT_IS` in the language of the person; a test holds both alike."""
        return self.tr(
            "Counts that no person has confirmed carry the model's error. Photographs and frames "
            "of videos are not abundance without effort. The bundled model was measured on "
            "pictures from the web, not on surveys."
        )

    def look(self) -> None:
        """Have counted what the Photos page shows, or all."""
        self._filter = (self._photos.query or PhotoQuery()).unsorted
        if self._filter == PhotoQuery():
            self._filter = None
        self.scope.setEnabled(self._filter is not None)
        if self._filter is None:
            self.scope.setCurrentIndex(0)
        self._chosen()

    def leave(self) -> None:
        """Nobody looks at it: nothing needs to be counted for it."""
        self.wanted.emit(None)

    def set_project(self, project: Project | None) -> None:
        self._charted = None
        self.charts.clear()

    def close_threads(self) -> None:
        self._drawing.stop()
        self.charts.close_threads()
        self._copying.close()

    def choice(self) -> CountsChoice:
        """What is chosen to be counted."""
        by = self.by.currentData()
        return CountsChoice(
            query=self._filter if self.scope.currentIndex() else None,
            by=CountBy(by) if isinstance(by, str) else by,
            half_width=self._half_width,
            view=self.charts.view,
        )

    def _show_efforts(self, efforts: Sequence[Abundance], names: LabelNames) -> None:
        """Let a person choose what is divided by the effort: photographs first, or animals."""
        self._efforts, self._names = efforts, names
        titles = {
            Measure.PHOTOGRAPHS: self.tr("Photographs per effort"),
            Measure.SIGHTINGS: self.tr("Sightings per effort"),
            Measure.INDIVIDUALS: self.tr("Individuals per effort"),
            Measure.MAX_N: self.tr("MaxN per effort"),
        }
        told = [measure for measure in titles if any(a.measure is measure for a in efforts)]
        if told != [self.measure.itemData(n) for n in range(self.measure.count())]:
            chosen = self.measure.currentData()
            with QSignalBlocker(self.measure):
                self.measure.clear()
                for measure in told:
                    self.measure.addItem(titles[measure], measure)
                self.measure.setCurrentIndex(told.index(chosen) if chosen in told else 0)
        self._say_efforts()

    @Slot()
    def _say_efforts(self, _: object = None) -> None:
        """Say in one line what there is per unit of effort."""
        number, names = QLocale().toString, self._names
        said = []
        efforts = [a for a in self._efforts if a.measure == self.measure.currentData()]
        told = [one for one in efforts if one.number]
        for one in told[:_MOST_EFFORTS]:
            text = f"{names.title(one.label)} {number(one.value, 'g', 3)}"
            if one.low is not None and one.high is not None:
                low, high = number(one.low, "g", 3), number(one.high, "g", 3)
                text += " " + self.tr("({low} to {high})").format(low=low, high=high)
            said.append(self.tr("{rate} per {unit}").format(rate=text, unit=one_of(one.unit)))
        said += [""] * (len(told) - len(said))
        most: dict[str, int] = {}
        for one in efforts:
            most[one.unit] = max(one.stations, most.get(one.unit, 0))
        count = sum(most.values())
        words = self.tr("At {count} stations: {rates}", "", count).format(
            count=number(count), rates=listed(said, separator=" · ", named=_MOST_EFFORTS)
        )
        if any(one.doubtful for one in efforts):
            words += " " + from_below(DOUBTFUL_ZEROS)
        self.effort.setText(words)
        self.effort.setVisible(bool(said))
        self.measure.setVisible(bool(self._efforts))

    def _offer_levels(self, levels: Mapping[FolderLevel, int]) -> None:
        """Let the counts be parted by each level of folders that lies between all and each."""
        if levels == self._levels:
            return
        self._levels = levels
        chosen = self.by.currentData()
        while self.by.count() > _FIXED:
            self.by.removeItem(_FIXED)
        for number, (level, parts) in enumerate(levels.items(), start=1):
            text = self.tr("By folder, level {number} ({count} folders)", "", parts)
            count = QLocale().toString(parts)
            self.by.addItem(text.format(number=QLocale().toString(number), count=count), level)
        place = next((n for n in range(self.by.count()) if self.by.itemData(n) == chosen), 0)
        self.by.setCurrentIndex(place)

    @Slot(int)
    def _half_width_chosen(self, photographs: int) -> None:
        self._half_width = photographs
        self._chosen()

    @Slot()
    def _turned(self) -> None:
        """Give a chart that needs more room as much as it had when it was seen last."""
        self._heights[self._view] = self._both.sizes()
        self._view = self.charts.view
        self._both.setSizes(self._heights[self._view])
        self._chosen()

    @Slot()
    def _dragged(self, *_: object) -> None:
        self._is_dragged = True

    def _fit_table(self) -> None:
        """Show all rows beside the bars where there is room; who has parted them is left alone."""
        if self._view is not ChartView.SPECIES or self._is_dragged:
            return
        high = sum(self._both.sizes())
        rows = self.table.horizontalHeader().height() + self.model.rowCount() * _ROW_PX + 4
        table = max(_HEIGHTS_PX[0], min(rows, round(high * _TABLE_SHARE)))
        if high and table != self._both.sizes()[0]:
            self._both.setSizes([table, high - table])

    @Slot()
    def _chosen(self, _: object = None) -> None:
        self.charts.offer(self.choice().by)
        self.wanted.emit(self.choice())

    def show_counts(self, counted: ProjectCounts, names: LabelNames) -> None:
        by = counted.wanted.by if counted.wanted else None
        title = {
            CountBy.DAY.value: self.tr("Day"),
            CountBy.FOLDER.value: self.tr("Folder"),
            CountBy.STATION.value: self.tr("Station"),
        }
        self._offer_levels(counted.folders.levels)
        self.model.is_dark = is_dark(self.palette())
        self.model.show(
            counted.rows,
            names,
            widest=counted.widest,
            part_title=title[by.value] if by else "",
            are_folders=by is not None and by.value == CountBy.FOLDER,
            shared=counted.folders.shared,
        )
        modes, header = QHeaderView.ResizeMode, self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            fits = header.sectionResizeMode(column) is modes.ResizeToContents
            if fits is self.model.is_name(column):  # else all are measured anew for each
                header.setSectionResizeMode(
                    column, modes.Stretch if fits else modes.ResizeToContents
                )
        self._is_counted, self._is_estimated = counted.is_counted, counted.is_estimated
        self._hide_columns()
        self._fit_table()
        self._charted = counted, names
        self._drawing.start()
        self.check.show_result(counted.check, names)
        self.check.show_cost(counted.cost)
        self._show_efforts(counted.efforts, names)
        self.promise.show_promise(counted.promise)
        words = self.what_a_count_is()
        if counted.model:
            named = self.tr("The model is “{model}”.").format(model=counted.model)
            words = f"{named} {words}"
        self.words.setText(words)
        if counted.sighting is not None:
            as_before = counted.is_grouped_as_before
            self.sightings.show_rule(counted.sighting, is_grouped_as_before=as_before)

    def _hide_columns(self) -> None:
        """Leave out what tells nothing here; and in a narrow window what names need the room of."""
        is_narrow = self.table.width() < _NARROW_PX
        is_estimated, is_counted = self._is_estimated, self._is_counted
        left_out = {
            # Where it is known how many there are, the mean confidence says nothing more.
            CountsColumn.CONFIDENCE: is_estimated or (is_narrow and is_counted),
            CountsColumn.ESTIMATE: not is_estimated,
            CountsColumn.MAX_N: not is_counted,
            CountsColumn.SCIENTIFIC: is_narrow and bool(self.model.part_title),
        }
        for column in CountsColumn:
            place, is_hidden = self.model.place(column), left_out.get(column, False)
            if self.table.isColumnHidden(place) is not is_hidden:  # else all are measured anew
                self.table.setColumnHidden(place, is_hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()
        self._fit_table()

    @Slot()
    def _show_charts(self) -> None:
        if self._charted is not None:
            self.charts.show_counts(*self._charted)

    @Slot()
    def copy_table(self) -> None:
        """Copy it; where it is long its text is made elsewhere."""
        if self.model.rowCount() <= _MOST_AT_ONCE:
            QGuiApplication.clipboard().setText(self.model.as_text())
        else:
            self.copy.setEnabled(False)
            self._copying.do("copy", self.model.as_text)

    @Slot(object, object)
    def _copied(self, _: str, text: object) -> None:
        self.copy.setEnabled(True)
        if isinstance(text, str):
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def _export_counts(self) -> None:
        self.export_wanted.emit(False)

    @Slot()
    def _export_images(self) -> None:
        self.export_wanted.emit(True)


def one_of(unit: str) -> str:
    """What one of a unit of effort is called."""
    called = {
        "minutes": tr("minute"),
        "hours": tr("hour"),
        "hauls": tr("haul"),
        "photographs": tr("photograph"),
    }
    return called.get(unit, unit)
