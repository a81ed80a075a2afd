"""A promise of precision: the box in which a person makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QPushButton,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.promise import HIGHEST, LOWEST, HeldOut, Promise, fewest_answers, promise_of
from jellygui.errors import JellyError
from jellygui.gui.elided import align_heads, begin_filling, elide, wrap
from jellygui.gui.palette import is_dark, mark_icon
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.scrolled import FittingBox
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.translation import from_below
from jellygui.gui.words import Label, plain
from jellygui.jobs.promise import PromiseEvidence
from jellygui.shown import on_screen

_SIZE_PX, _ROW_PX = (760, 560), 28
_WISH = 95


class PromiseBox(FittingBox):
    """Shows, live while the slider moves, which limits keep a promise and what stays unidentified.

    `weigh` gives what it is weighed by, in another thread. `chosen(model_id, Promise | None)` is
    what a person wants: to name by this promise, or by the model's own limits again.
    `failed(error)` tells what went wrong.
    """

    chosen = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, weigh: Callable[[], PromiseEvidence], names: LabelNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._weighed: PromiseEvidence | None = None
        self.promise: Promise | None = None
        self.setWindowTitle(self.tr("Promise of precision"))
        self.resize(*_SIZE_PX)
        self._threads = NewestWishes("promise", threads=1, parent=self)
        self._threads.done.connect(self._done)
        self.finished.connect(self._threads.close)
        self._build()
        self._threads.want([("weigh", weigh)])

    def _build(self) -> None:
        self.wish = QSlider(Qt.Orientation.Horizontal, self)
        self.wish.setRange(round(100 * LOWEST), round(100 * HIGHEST))
        self.wish.setValue(_WISH)
        self.wish.setPageStep(5)
        self.wish.setAccessibleName(self.tr("Share of what is named that shall be right"))
        self.wish.valueChanged.connect(self._ask)
        self.title = wrap(Label(self))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.source = QComboBox(self)
        self.source.setAccessibleName(self.tr("Which answers show it"))
        self.source.currentIndexChanged.connect(self._ask)
        self.verdict = wrap(Label(self))
        self.verdict.setAccessibleName(self.tr("What the answers show"))
        self.cost = wrap(Label(self))
        self.cost.setAccessibleName(self.tr("What stays unidentified"))
        self.table = QTableWidget(0, 5, self)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Species"),
                self.tr("Named from"),
                self.tr("Right"),
                self.tr("Shown at least"),
                self.tr("Unidentified here"),
            ]
        )
        align_heads(self.table, right=range(1, 5))
        self.table.setAccessibleName(self.tr("Limits by species"))
        self.table.setFont(tabular(self.font()))
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        share_room(self.table)
        elide(self.table)
        method = wrap(
            Label(
                self.tr(
                    "Shown: an exact binomial test at 95 %, of limits from the strictest on until "
                    "one fails. Species with few answers are taken together (*). Your own labels "
                    "stand; a new model begins with its own limits."
                ),
                self,
            )
        )
        method.setObjectName("quiet")
        buttons = QDialogButtonBox(self)
        self.keep = QPushButton(self.tr("&Name by this promise"), self)
        self.keep.setProperty("primary", True)
        self.own = QPushButton(self.tr("The model's &own limits"), self)
        close = QPushButton(self.tr("&Cancel"), self)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.own, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.keep, self.own, close):
            button.setAccessibleName(plain(button.text()))
        self.keep.setEnabled(False)
        self.own.setEnabled(False)
        self.own.clicked.connect(self._take_back)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(self.wish)
        layout.addWidget(self.source)
        found = [self.verdict, self.table, self.cost, method]
        layout.addWidget(self.scrolled(found, self.tr("What it costs"), spacing_px=12), 1)
        layout.addWidget(buttons)
        self._show_title()
        self.verdict.setText(self.tr("Looking at what the model has said …"))

    def is_idle(self) -> bool:
        return self._threads.is_idle()

    @Slot()
    def accept(self) -> None:
        if self._weighed is not None and self.promise is not None:
            self.chosen.emit(self._weighed.model_id, self.promise)
        super().accept()

    @Slot()
    def _take_back(self) -> None:
        if self._weighed is not None:
            self.chosen.emit(self._weighed.model_id, None)
        super().accept()

    def _show_title(self) -> None:
        self.title.setText(
            self.tr("Of what is named, at least {wish} shall be right.").format(
                wish=percent(self.wish.value() / 100)
            )
        )

    @Slot()
    def _ask(self, _: object = None) -> None:
        self._show_title()
        self.keep.setEnabled(False)
        weighed, source = self._weighed, self.source.currentData()
        if weighed is not None and isinstance(source, HeldOut):
            asked = self._asked
            self._threads.want([(asked, partial(_made, weighed, source, asked.wish))])

    @property
    def _asked(self) -> _Asked:
        return _Asked(self.source.currentIndex(), self.wish.value() / 100)

    @Slot(object, object)
    def _done(self, key: object, result: object) -> None:
        if isinstance(result, PromiseEvidence):
            self._weighed = result
            self._show_sources(result)
        elif isinstance(result, _Made):
            if key == self._asked:  # else the slider or the source is elsewhere by now
                self._show_promise(result)
        else:
            words = from_below(result.message) if isinstance(result, JellyError) else ""
            self.verdict.setText(words)
            if not words:
                self.failed.emit(result)

    def _show_sources(self, weighed: PromiseEvidence) -> None:
        self.own.setEnabled(weighed.promise is not None)
        self.source.blockSignals(True)
        for source in weighed.sources:
            count = QLocale().toString(len(source.said))
            text = self.tr("By {count} {source}").format(
                count=count, source=from_below(source.measured_on)
            )
            self.source.addItem(on_screen(text), source)
        if weighed.promise is not None:
            self.wish.setValue(round(100 * weighed.promise.wish))
            of_before = [s.measured_on for s in weighed.sources]
            if weighed.promise.measured_on in of_before:
                self.source.setCurrentIndex(of_before.index(weighed.promise.measured_on))
        self.source.blockSignals(False)
        if weighed.sources:
            self._ask()
        else:
            self.verdict.setText(
                self.tr(
                    "There are no answers that could show it. Check a random sample of this "
                    "project first (menu Classify)."
                )
            )

    def _show_promise(self, made: _Made) -> None:
        self.promise = promise = made.promise
        self.keep.setEnabled(promise.is_possible)
        wish, number = percent(promise.wish), QLocale().toString
        fewest = number(fewest_answers(promise.wish))
        if not promise.is_possible:
            text = self.tr(
                "That cannot be promised: above no limit are enough of these answers right. Wish "
                "for less, or answer more in a random check."
            )
        elif promise.is_shown:
            text = self.tr(
                "Shown with 95 % confidence: under these limits at least {wish} is right."
            )
        else:
            text = self.tr(
                "By estimate: above these limits {wish} of the answers were right, but they are "
                "too few to show it of all ({fewest}, all of them right, are the fewest that do). "
                "What they show stands in the table."
            )
        text = text.format(wish=wish, fewest=fewest)
        source = self.source.currentData()
        if promise.is_possible and isinstance(source, HeldOut) and source.kind != "check":
            text += " " + self.tr(
                "Those photographs are not of this survey; a random check shows how it is here."
            )
        self.verdict.setText(text)
        total = sum(called for called, _ in made.shares.values())
        left = sum(unidentified for _, unidentified in made.shares.values())
        before = sum(unidentified for _, unidentified in made.own_shares.values())
        self.cost.setText(
            self.tr(
                "Of {total} photographs that nobody has labelled and the model calls a species, "
                "{left} ({share}) stay unidentified; under its own limits {before}.",
                "",
                total,
            ).format(
                total=number(total),
                left=number(left),
                before=number(before),
                share=percent(left / total if total else 0),
            )
        )
        self._fill(made)

    def _fill(self, made: _Made) -> None:
        number = QLocale().toString
        begin_filling(self.table, len(made.promise.limits))
        dark = is_dark(self.palette())
        for row, (key, limit) in enumerate(made.promise.limits.items()):
            called, left = made.shares[key]
            of = self.tr("{some} of {all}")
            shared = "" if limit.is_own else " *"
            texts = (
                self._names.title(key),
                self.tr("never") if limit.confidence is None else percent(limit.confidence),
                of.format(some=number(limit.right), all=number(limit.count)) + shared,
                percent(int(100 * limit.low) / 100) if limit.count else "",
                of.format(some=number(left), all=number(called)),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(on_screen(text))
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                else:
                    item.setIcon(mark_icon(key, self._names.place(key), dark=dark))
                self.table.setItem(row, column, item)


@dataclass(frozen=True)
class _Asked:
    """A wished share, and by which of the sources it shall be shown."""

    source: int
    wish: float


class _Made:
    """A promise, and of each species how many are called so and how many stay unidentified."""

    def __init__(self, weighed: PromiseEvidence, promise: Promise) -> None:
        self.promise = promise
        self.shares, self.own_shares = weighed.shares(promise), weighed.own_shares


def _made(weighed: PromiseEvidence, source: HeldOut, wish: float) -> _Made:
    return _Made(weighed, promise_of(source, wish, weighed.species))
