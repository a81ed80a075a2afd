"""The pruning tab: a model becomes smaller in steps, and a person keeps the one that suits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.configs import PruneConfig
from jellygui.domain.events import PruneStep
from jellygui.gui.choosing import FileKind, ask_folder
from jellygui.gui.elided import narrow, wrap
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.train.config_form import ConfigForm
from jellygui.gui.train.cut_off import CutOffBar
from jellygui.gui.train.fold import Fold
from jellygui.gui.train.pruning import Pruning
from jellygui.gui.train.pruning_chart import PruningChart, PruningCost
from jellygui.gui.train.pruning_words import million, rate_words, what_it_costs
from jellygui.gui.translation import from_below, listed, species_known_as
from jellygui.gui.words import Label, tip
from jellygui.modelfile import ModelFile
from jellygui.shown import on_screen

_ROW_PX, _FORM_PX, _TABLE_PX = 28, 344, 400
# A curve with something to choose from; and how much smaller its last point is.
_STEPS, _SMALLER = 5, 3


class PruningPage(QWidget):
    """`use_wanted(path)` asks for the model that was kept."""

    use_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, pruning: Pruning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pruning = pruning
        self._dataset: Path | None = None
        self._chosen = -1
        self.models = QComboBox(self)
        self.chart = PruningChart(self)
        self.costs = QComboBox(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.table = QTableWidget(0, 5, self)
        self._keys = Mnemonics()
        self.cut_off = CutOffBar(self.tr("Show its steps"), self)
        self.cut_off.go_on_wanted.connect(pruning.go_on)
        self.cut_off.keep_wanted.connect(pruning.show_cut_off)
        self.cut_off.discard_wanted.connect(pruning.discard_cut_off)
        self._build()
        pruning.looked.connect(self._show_models)
        pruning.looked.connect(self._show_former)
        pruning.grown.connect(self._show_former)
        pruning.grown.connect(self.show_steps)
        pruning.ended.connect(self.show_steps)
        pruning.failed.connect(self.failed)
        self.models.currentIndexChanged.connect(self._model_chosen)
        self.models.activated.connect(self._model_wanted)
        self.costs.currentIndexChanged.connect(self.show_steps)
        self.chart.chosen.connect(self.choose)
        self.slider.valueChanged.connect(self._slid)
        self.table.currentCellChanged.connect(self._row_chosen)
        # It is made when it is first looked at: the project may have been looked at long before.
        self._show_models()
        self._show_former()
        self.show_steps()

    def _build(self) -> None:
        self.models.setAccessibleName(self.tr("Model to start from"))
        narrow(self.models, 18)
        self.folder = QPushButton(self.tr("Choose folder …"), self)
        self.folder.setToolTip(self.tr("A folder with one folder of photographs per species"))
        self.own = QPushButton(self.tr("This project's labels"), self)
        self.options = QToolButton(self)
        self.options.setText(self.tr("Options"))
        self.options.setCheckable(True)
        self.cancel = QPushButton(self.tr("Stop"), self)
        self.start = QPushButton(self.tr("Prune"), self)
        self.start.setProperty("primary", True)
        self.folder.clicked.connect(self._ask_folder)
        self.own.clicked.connect(self._use_own)
        self.cancel.clicked.connect(self._pruning.cancel)
        self.start.clicked.connect(self._start)
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (Label(self.tr("Start from"), self), self.models, self.folder, self.own):
            top.addWidget(widget)
        top.addStretch(1)
        for action in (self.options, self.cancel, self.start):
            top.addWidget(action)
        for button in (self.folder, self.own, self.options, self.cancel, self.start):
            button.setAccessibleName(button.text())
            button.setText(self._keys.mark(button.text()))
        self.form = ConfigForm(PruneConfig(steps=_STEPS), self, keys=self._keys)
        self.uses = Label(self)
        wrap(self.uses)
        self.uses.setObjectName("quiet")

        folded = Fold(self.form, _FORM_PX, self)
        both = QSplitter(self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self._left())
        right = self._right()
        right.setMinimumWidth(_TABLE_PX)
        both.addWidget(right)
        both.setSizes([700, 400])
        self.options.toggled.connect(folded.setVisible)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(both, 1)
        middle.addWidget(folded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.uses)
        layout.addWidget(self.cut_off)
        layout.addLayout(middle, 1)

    def _left(self) -> QWidget:
        for cost, text in (
            (PruningCost.PARAMETERS, self.tr("against parameters")),
            (PruningCost.SIZE, self.tr("against file size")),
            (PruningCost.TIME, self.tr("against time for a photograph")),
        ):
            self.costs.addItem(text, cost)
        self.costs.setAccessibleName(self.tr("What the accuracy is drawn against"))
        self.slider.setAccessibleName(self.tr("Smaller at the left, more accurate at the right"))
        self.slider.setPageStep(1)
        above = QHBoxLayout()
        above.addWidget(Label(self.tr("Accuracy"), self))
        above.addWidget(self.costs)
        above.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(Label(self.tr("smaller"), self))
        below.addWidget(self.slider, 1)
        below.addWidget(Label(self.tr("more accurate"), self))
        left = QWidget(self)
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 16, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.chart, 1)
        layout.addLayout(below)
        return left

    def _right(self) -> QWidget:
        table = self.table
        table.setHorizontalHeaderLabels(
            [
                self.tr("Step"),
                self.tr("Parameters"),
                self.tr("Accuracy"),
                self.tr("MB"),
                self.tr("ms"),
            ]
        )
        for column in range(table.columnCount()):
            head = table.horizontalHeaderItem(column)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            if head is not None:
                head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        table.setFont(tabular(self.font()))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSizeAdjustPolicy(QTableWidget.SizeAdjustPolicy.AdjustToContents)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        share_room(table)
        header.setHighlightSections(False)
        table.setAccessibleName(self.tr("Steps of the pruning"))
        self.former = QComboBox(self)
        self.former.setAccessibleName(self.tr("Former prunings of this project"))
        self.former.activated.connect(self._pruning.show_former)
        self.former.hide()
        self.said = Label(self)
        wrap(self.said)
        self.words = Label(self)
        wrap(self.words)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setObjectName("quiet")
        self.keep = QPushButton(self.tr("Keep this model"), self)
        self.keep.setAccessibleName(self.keep.text())
        self.keep.clicked.connect(self._keep)
        right = QWidget(self)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(16, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.former)
        layout.addWidget(self.said)
        layout.addWidget(table)
        layout.addWidget(self.words)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignRight)
        layout.addStretch(1)
        return right

    # What is pruned

    def model(self) -> ModelFile | None:
        """The model to start from."""
        place = self.models.currentIndex()
        return self._pruning.models[place] if 0 <= place < len(self._pruning.models) else None

    def use_folder(self, folder: Path | None) -> None:
        """Prune on a folder per species, or with None on the project's own labels."""
        self._dataset = folder
        self._show_uses()

    @Slot()
    def _show_models(self) -> None:
        before = self.models.currentData()
        self.models.blockSignals(True)
        self.models.clear()
        for model in self._pruning.models:
            name, role = model.path.stem, Qt.ItemDataRole.ToolTipRole
            self.models.addItem(on_screen(name), model.model_id)
            self.models.setItemData(self.models.count() - 1, tip(name), role)
        keys = (self._pruning.wanted, self._pruning.in_use)
        places = [self.models.findData(key) for key in keys]
        self.models.setCurrentIndex(next((place for place in places if place >= 0), 0))
        self.models.blockSignals(False)
        if self.models.currentData() == before:
            self._show_uses()  # what a person has set in the options stays
        else:
            self._model_chosen()

    @Slot()
    def _show_former(self) -> None:
        """Offer the prunings that are over; what is shown stays."""
        titles = [former.title for former in self._pruning.former]
        self.former.clear()
        self.former.addItems([on_screen(title) for title in titles])
        self.former.setCurrentIndex(self._pruning.former_shown)
        self.former.setVisible(bool(titles) and not self._pruning.is_running)

    @Slot()
    def _model_wanted(self) -> None:
        self._pruning.wanted = self.models.currentData()

    @Slot()
    def _model_chosen(self) -> None:
        model = self.model()
        if model is not None:
            config = self.form.config()
            wanted = max(10_000, model.card.parameters // _SMALLER)
            self.form.show_config(config.model_copy(update={"target_parameters": wanted}))
        self._show_uses()

    @Slot()
    def _show_uses(self) -> None:
        model = self.model()
        running = self._pruning.is_running
        self.cancel.setVisible(running)
        self.cut_off.show_run(None if running else self._pruning.cut_off)
        self.own.setEnabled(self._dataset is not None)
        if model is None:
            self.uses.setText(self.tr("Open a project first."))
            self.start.setEnabled(False)
            return
        lacking = self._pruning.missing.get(model.model_id, {})
        self.start.setEnabled(not running and (self._dataset is not None or not lacking))
        if self._dataset is not None:
            text = self.tr("Learns from the photographs in “{folder}”.").format(
                folder=self._dataset
            )
            if model.remembers:
                text = self.tr(
                    "{text} What the model remembers stands for photographs that are missing there."
                ).format(text=text)
        elif lacking:
            names = listed([f"{species_known_as(key)} ({count})" for key, count in lacking.items()])
            text = self.tr(
                "This project has too few labels for {names}. Choose the folder that the model "
                "was trained on, or label more."
            ).format(names=names)
        elif model.remembers:
            text = self.tr(
                "Learns from the labels of this project, and from what the model remembers of the "
                "photographs that it was made with. Test photographs only measure."
            )
        else:
            text = self.tr("Learns from the labels of this project; test photographs stay out.")
        self.uses.setText(text)

    @Slot()
    def _ask_folder(self) -> None:
        folder = ask_folder(self, self.tr("A folder per species"), FileKind.PHOTOGRAPHS)
        if folder is not None:
            self.use_folder(folder)

    @Slot()
    def _use_own(self) -> None:
        self.use_folder(None)

    @Slot()
    def _start(self) -> None:
        self.form.settle()
        model, config = self.model(), self.form.config()
        if model is not None and isinstance(config, PruneConfig):
            self._chosen = -1
            self._pruning.start(model, self._dataset, config)

    # What came of it

    @Slot()
    def show_steps(self) -> None:
        steps = self._pruning.steps
        numbers = [step.step for step in steps]
        if self._chosen not in numbers:
            ended = self._pruning.ended_at
            self._chosen = -1 if ended is None or self._pruning.is_running else ended
        self.said.setText(from_below(self._pruning.words))
        self.said.setVisible(bool(self._pruning.words))
        for widget in (self.table, self.keep):
            widget.setVisible(bool(steps))
        self._fill(steps)
        self.slider.blockSignals(True)
        self.slider.setEnabled(len(steps) > 1)
        self.slider.setRange(0, max(0, len(steps) - 1))
        if self._chosen in numbers:
            self.slider.setValue(numbers.index(self._chosen))
        self.slider.blockSignals(False)
        self._show_chosen()
        self._show_uses()

    @Slot(int)
    def choose(self, step: int) -> None:
        """Look at what this step costs."""
        if self._pruning.step(step) is not None and step != self._chosen:
            self._chosen = step
            self.show_steps()

    def _show_chosen(self) -> None:
        self.chart.show_steps(
            self._pruning.steps, PruningCost(self.costs.currentData()), self._chosen
        )
        step = self._pruning.step(self._chosen)
        self.keep.setEnabled(self._pruning.can_keep(self._chosen))
        if step is not None:
            self.words.setText(what_it_costs(step, self._pruning.start_step))
        else:
            self.words.setText(
                self.tr("Each step is a point. Choose one to see what it costs.")
                if self._pruning.steps
                else self.tr("Pruning takes away what a model needs least, step by step.")
            )

    @Slot(int)
    def _slid(self, place: int) -> None:
        steps = self._pruning.steps
        if place < len(steps):
            self.choose(steps[place].step)

    @Slot(int, int, int, int)
    def _row_chosen(self, row: int, *_: int) -> None:
        steps = self._pruning.steps
        if 0 <= row < len(steps):
            self.choose(steps[row].step)

    def _fill(self, steps: list[PruneStep]) -> None:
        table, locale = self.table, QLocale()
        table.blockSignals(True)
        table.setRowCount(len(steps))
        for row, step in enumerate(steps):
            size, time = step.form_bytes, step.latency_ms
            cells = (
                self.tr("before") if step.step == 0 else locale.toString(step.step),
                million(step.parameters),
                rate_words(step.validation_accuracy),
                "" if size is None else locale.toString(size / 1e6, "f", 1),
                "" if time is None else locale.toString(time, "f", 1),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
            if step.step == self._chosen:
                table.setCurrentCell(row, 0)
        table.blockSignals(False)

    @Slot()
    def _keep(self) -> None:
        self._pruning.keep(self._chosen)
