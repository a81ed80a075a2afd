"""The Train page: what retraining would use, the curves of runs, and their epochs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.configs import Separator
from jellygui.domain.events import Heartbeat
from jellygui.errors import JellyError
from jellygui.files import write_bytes_in_one_step
from jellygui.gui.choosing import FileKind, ask_new, ended
from jellygui.gui.context_menu import ContextMenu, Entry
from jellygui.gui.elided import elide, wrap
from jellygui.gui.job_runner import JobRunner, Lane
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.status_line import duration
from jellygui.gui.table_files import Place, ask_place
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import heading, tabular
from jellygui.gui.train.curve import EPOCH_COLUMNS, ShownRun
from jellygui.gui.train.cut_off import CutOffBar
from jellygui.gui.train.epochs_model import EpochsModel
from jellygui.gui.train.estimating import Estimating
from jellygui.gui.train.fold import Fold
from jellygui.gui.train.options_panel import OptionsPanel
from jellygui.gui.train.outcome import ContestView
from jellygui.gui.train.retraining import Retraining
from jellygui.gui.train.run_charts import RunCharts, run_icon
from jellygui.gui.train.training_words import what_a_new_one_uses, what_it_uses, why_not
from jellygui.gui.translation import from_below, tr
from jellygui.gui.words import Label, tip
from jellygui.outputs import check_replaceable
from jellygui.shown import on_screen
from jellygui.work import Work

_ROW_PX = 28
_OPTIONS_PX = 400
_MOST_RUNS = 5


class TrainPage(QWidget):
    """Starts runs and shows them; `use_wanted(path)` asks for the model that a run has made."""

    use_wanted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runner: JobRunner,
        retraining: Retraining,
        estimating: Estimating,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner = runner
        self._retraining, self._estimating = retraining, estimating
        self._estimated: object = None
        self._keys = Mnemonics()
        self.charts = RunCharts(self)
        self.epochs = EpochsModel(self)
        self.contest = ContestView(self)
        self.cut_off = CutOffBar(self.tr("Keep the best so far"), self)
        self.cut_off.go_on_wanted.connect(retraining.go_on)
        self.cut_off.keep_wanted.connect(retraining.keep_cut_off)
        self.cut_off.discard_wanted.connect(retraining.discard_cut_off)
        self._build()
        self.over = [
            ContextMenu(widget, self._commands)
            for widget in (self.list, self.table, self.charts.loss, self.charts.accuracy)
        ]
        retraining.listed.connect(self._list_runs)
        retraining.prepared.connect(self.show_lesson)
        retraining.began.connect(self._began)
        retraining.grown.connect(self._grown)
        retraining.ended.connect(self._ended)
        self._list_runs()
        self.contest.use_wanted.connect(self.use_wanted)
        self.panel.changed.connect(self.show_lesson)
        estimating.said.connect(self.panel.estimate.setText)
        estimating.found.connect(self.panel.learns_on.show_found)
        estimating.failed.connect(self.failed)
        self.show_lesson()

    def _commands(self) -> Iterator[Entry]:
        yield from (self.start, self.keep, self.cancel, None, self.png, self.csv)

    def _build(self) -> None:
        self.start = QPushButton(self.tr("Retrain"), self)
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self.begin)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self._retraining.cancel)
        self.keep = QPushButton(self.tr("Stop and keep the best"), self)
        self.keep.clicked.connect(self._retraining.stop_and_keep)
        self.options = QToolButton(self)
        self.options.setText(self.tr("Options"))
        self.options.setCheckable(True)
        self.options.toggled.connect(self._fold)
        self.uses = Label(self)
        wrap(self.uses)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(self.tr("Train"), self))
        top.addStretch(1)
        for button in (self.options, self.cancel, self.keep, self.start):
            button.setAccessibleName(button.text())
            button.setText(self._keys.mark(button.text()))
            top.addWidget(button)

        self.panel = OptionsPanel(self._keys, self)
        self.form = self.panel.retrain_form
        self.folded = Fold(self.panel, _OPTIONS_PX, self)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.charts)
        self.right = self._right()
        both.addWidget(self.right)
        both.setSizes([600, 500])
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(both, 1)
        middle.addWidget(self.folded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.uses)
        layout.addWidget(self.cut_off)
        layout.addWidget(self.contest)
        layout.addLayout(middle, 1)

    def _right(self) -> QWidget:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Runs; those that are ticked are drawn"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        elide(self.list)
        self.list.setIconSize(QSize(28, 14))
        self.list.hide()
        self.list.itemChanged.connect(self._show_chosen)
        self.list.currentRowChanged.connect(self._show_run)
        self.said = Label(self)
        self.said.setObjectName("quiet")
        wrap(self.said)
        self.table = QTableView(self)
        self.table.setModel(self.epochs)
        self.table.setFont(tabular(self.font()))
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Epochs of the chosen run"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.table.horizontalHeader().setHighlightSections(False)
        # Numbers are read whole, whatever a language calls their columns.
        share_room(self.table)
        self.png = QPushButton(self.tr("Export PNG …"), self)
        self.csv = QPushButton(self.tr("Export CSV …"), self)
        self.png.clicked.connect(self._ask_png)
        self.csv.clicked.connect(self._ask_csv)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.png, self.csv):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        right = QWidget(self)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(16, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        return right

    # What it would use

    @Slot()
    def show_lesson(self) -> None:
        """Say what would be trained, with what, and whether it can be."""
        found, running = self._retraining.found, self._retraining.is_running
        anew = self.panel.anew.isChecked()
        can = found is not None and (found.can_train_anew if anew else found.lesson.can_teach)
        self.contest.show_decided(self._retraining.contests, found.drawable if found else 0)
        self.cut_off.show_run(None if running else self._retraining.cut_off)
        self.start.setText(self.tr("T&rain") if anew else self.tr("&Retrain"))
        self.start.setAccessibleName(self.tr("Train") if anew else self.tr("Retrain"))
        self.start.setEnabled(can and not running)
        self.cancel.setVisible(running)
        self.keep.setVisible(running)
        self.keep.setEnabled(self._retraining.can_keep)
        self.panel.show_prepared(found)
        if found is None:
            self.uses.setText(self.tr("Open a project: its labels teach the next model."))
        elif running:
            self.uses.setText(
                self.tr("The model learns. Correcting and classifying can go on meanwhile.")
            )
        elif anew:
            self.uses.setText(what_a_new_one_uses(found, self.panel.network))
        elif not can:
            self.uses.setText(why_not(found.lesson))
        else:
            self.uses.setText(what_it_uses(found.lesson, found.model.card.name))
        for button in (self.png, self.csv):
            button.setEnabled(bool(self._retraining.runs))
        self._ask_estimate(can=can and not running)

    def _ask_estimate(self, *, can: bool) -> None:
        """Have estimated what is wanted now, if that is seen and was not asked already."""
        found, project = self._retraining.found, self._retraining.project
        if not can or found is None or project is None:
            self._estimating.stop()
            self._estimated = None
            self.panel.estimate.setText("")
        elif self.panel.isVisible():
            wanted, device = self.panel.wanted(), self.panel.learns_on.device()
            asked = (wanted, device, found.model.model_id, found.lesson.labelled)
            if asked != self._estimated:
                self._estimated = asked
                self._estimating.ask(project, found.model, wanted, device)

    @Slot()
    def begin(self) -> None:
        """Start what is chosen in the options, and show what comes of it."""
        self._estimating.stop()
        self.panel.settle()
        self.options.setChecked(False)
        self._retraining.start(self.panel.wanted(), self.panel.learns_on.device())

    @Slot()
    def retrain(self) -> None:
        """Teach the model in use, with the options as they are."""
        self.panel.retrain.setChecked(True)
        self.begin()

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        # A small window has no room for both.
        self.folded.setVisible(shown)
        self.right.setHidden(shown)

    # Runs

    @Slot()
    def _list_runs(self) -> None:
        """List the runs of the project; of the former ones the last is drawn."""
        self.list.blockSignals(True)  # until the rows are those of the runs
        self.list.clear()
        self.list.hide()
        self.said.setText("")
        self.contest.clear()
        for run in self._retraining.runs:
            self._add(run, is_drawn=run is self._retraining.runs[-1] or not run.is_over)
        self.list.blockSignals(False)
        for button in (self.png, self.csv):
            button.setEnabled(bool(self._retraining.runs))
        self._show_chosen()
        self._show_run(self.list.currentRow())

    def _add(self, run: ShownRun, *, is_drawn: bool) -> None:
        item = QListWidgetItem(run_icon(self.list.count()), on_screen(run.name))
        item.setToolTip(tip(run.name))
        item.setSizeHint(QSize(0, _ROW_PX))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_drawn else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        self.list.setFixedHeight(min(_MOST_RUNS, self.list.count()) * _ROW_PX + 4)
        self.list.show()
        self.list.setCurrentItem(item)

    @Slot(object)
    def _began(self, run: ShownRun) -> None:
        self._add(run, is_drawn=True)
        self.contest.clear()
        self._show_chosen()
        self.show_lesson()

    @Slot(object)
    def _grown(self, run: ShownRun) -> None:
        self.charts.grown()
        self.keep.setEnabled(self._retraining.can_keep)
        if run is self._current():
            self.epochs.show(run)
            self._say(run)

    @Slot(object)
    def _ended(self, run: ShownRun) -> None:
        self.charts.grown()
        self._say(run)
        if run.saved is not None:
            self.contest.show_run(run)
        self.show_lesson()

    def _current(self) -> ShownRun | None:
        row = self.list.currentRow()
        return self._retraining.runs[row] if row >= 0 else None

    @Slot(int)
    def _show_run(self, _: int) -> None:
        run = self._current()
        self.epochs.show(run)
        if run is not None:
            self._say(run)

    @Slot()
    def _show_chosen(self, _: object = None) -> None:
        self.charts.show_places(
            [
                (row, run)
                for row, run in enumerate(self._retraining.runs)
                if row < self.list.count()
                and self.list.item(row).checkState() is Qt.CheckState.Checked
            ]
        )

    def _say(self, run: ShownRun) -> None:
        if run.is_over:
            self.said.setText(run.outcome)
            return
        left = run.left_s()
        if not left:
            self.said.setText(
                from_below(run.notes[-1]) if run.notes else self.tr("Getting ready …")
            )
        else:
            self.said.setText(self.tr("About {time} left").format(time=duration(left)))

    # Export

    @Slot()
    def _ask_png(self) -> None:
        title, named = self.tr("Export the curves"), self.tr("PNG pictures (*.png)")
        asked = ask_new(self, title, FileKind.EXPORTS, "curves.png", [named])
        if asked is not None:
            self._export(partial(_write_picture, ended(asked[0], ".png"), self.charts.png()))

    @Slot()
    def _ask_csv(self) -> None:
        place = ask_place(self, self.tr("Export the epochs"), "epochs", Separator.COMMA)
        if place is not None:
            self.export_table(place)

    def export_table(self, place: Place) -> None:
        """Write the epochs of all runs."""
        from jellygui.jobs.spreadsheets import write_table

        rows = [row for run in self._retraining.runs for row in run.rows()]
        self._export(partial(write_table, place.path, EPOCH_COLUMNS, rows, place.separator))

    def _export(self, write: Callable[[], object]) -> None:
        job = self._runner.run(Lane.FILES, self.tr("Writing"), partial(_written, write))
        job.failed.connect(self.failed)


def _written(write: Callable[[], object]) -> Work:
    yield Heartbeat()
    write()


def _write_picture(path: Path, picture: bytes) -> None:
    check_replaceable(path, "a picture")
    try:
        write_bytes_in_one_step(path, picture)
    except OSError as error:
        raise JellyError(
            tr("“{path}” cannot be written.").format(path=path),
            hint=tr("Choose a place where you may write."),
        ) from error
