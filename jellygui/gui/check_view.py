"""What a random check found, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jellygui.domain.checks import CheckResult
from jellygui.domain.estimates import Cost
from jellygui.domain.measurements import Rate
from jellygui.gui.elided import wrap
from jellygui.gui.numbers import WholeBox
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.translation import joined, tr
from jellygui.gui.words import Label

if TYPE_CHECKING:
    from jellygui.gui.project_work import DrawnCheck

_MOST, _BOX_PX = 10_000_000, 104


class CheckView(QWidget):
    """The error rate of the newest random check, and a button for another one.

    Where enough was checked, also what it costs to know the counts more exactly:
    `half_width_wanted(photographs)` asks for it.
    """

    wanted = Signal()
    half_width_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(self)
        wrap(self.words)
        self.words.setAccessibleName(self.tr("Result of the random check"))
        self.button = QPushButton(self.tr("Check a random sample …"), self)
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.wanted)
        self.half_width = WholeBox(1, _MOST, parent=self)
        self.half_width.setAccessibleName(
            self.tr("How exactly to know every count, in photographs")
        )
        self.half_width.setKeyboardTracking(False)
        self.half_width.setMaximumWidth(_BOX_PX)
        self.half_width.valueChanged.connect(self.half_width_wanted)
        self.cost = (Label(self), Label(self))
        self._cost = QWidget(self)
        line = QHBoxLayout(self._cost)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.cost[0])
        line.addWidget(self.half_width)
        line.addWidget(wrap(self.cost[1]), 1)
        said = QVBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.words)
        said.addWidget(self._cost)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(said, 1)
        layout.addWidget(self.button)
        self.show_result(None, LabelNames())
        self.show_cost(None)

    def show_cost(self, cost: Cost | None) -> None:
        self._cost.setVisible(cost is not None)
        if cost is None:
            return
        number = QLocale().toString
        if not self.half_width.hasFocus():
            with QSignalBlocker(self.half_width):
                self.half_width.setValue(cost.half_width)
        self.cost[0].setText(
            self.tr("Least certain: ± {widest} photographs. For ±").format(
                widest=number(round(cost.widest))
            )
        )
        if not cost.answers:
            words = self.tr("nothing more is to be answered.")
        elif cost.is_too_much:
            words = self.tr("this survey is too small (left to answer: {count}).")
        else:
            words = self.tr("answer about {count} more.")
        self.cost[1].setText(words.format(count=number(cost.askable)))

    def show_result(self, result: CheckResult | None, names: LabelNames) -> None:
        if result is None or not result.answered:
            text = self.tr(
                "How often is the model wrong here? Answer a few photographs drawn at random."
            )
            self.words.setToolTip("")
        else:
            text = self._summary(result)
            self.words.setToolTip(
                self.tr(
                    "The photographs were drawn at random, each with a known chance: they are a "
                    "fair sample for any model, and your answers stay true."
                )
                if result.is_of_another_model
                else ""
            )
            lines = [
                self.tr("{species}: {rate} wrong").format(
                    species=names.title(label), rate=rate_text(rate)
                )
                for label, rate in sorted(
                    result.by_species.items(), key=lambda found: names.place(found[0])
                )
                if rate.count
            ]
            if lines:
                text += "\n" + " · ".join(lines)
        self.words.setText(text)

    def _summary(self, result: CheckResult) -> str:
        return joined([self._what_was_checked(result), self._how_wrong(result)])

    def _what_was_checked(self, result: CheckResult) -> str:
        number = QLocale().toString
        drawn, total = number(result.drawn), number(result.drawn_from)
        if not (result.is_of_another_model or result.learned):
            words = self.tr(
                "Of {drawn} drawn at random from {total}, {answered} are answered.",
                "",
                result.answered,
            )
            return words.format(drawn=drawn, total=total, answered=number(result.answered))
        answered = self.tr(
            "Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are "
            "answered",
            "",
            result.answered,
        ).format(
            drawn=drawn, total=total, model=result.drawn_with, answered=number(result.answered)
        )
        applying = self.tr("{count} apply to “{model}”", "", result.applying).format(
            count=number(result.applying), model=result.model
        )
        said = [f"{answered}; {applying}"]
        if result.learned:
            said.append(self.tr("it has learned from {count}").format(count=number(result.learned)))
        if result.unclassified:
            said.append(
                self.tr("{count} wait to be classified", "", result.unclassified).format(
                    count=number(result.unclassified)
                )
            )
        return ", ".join(said) + "."

    def _how_wrong(self, result: CheckResult) -> str:
        if not result.applying:
            return ""
        if not result.errors.count:
            return self.tr("“{model}” had named none of them.").format(model=result.model)
        return self.tr("“{model}” is wrong on {rate} of those that it named.").format(
            model=result.model, rate=rate_text(result.errors)
        )


def rate_text(rate: Rate) -> str:
    """A share with its interval as people write it: 12 % (5 to 26 %, n = 40)."""
    value, low, high = (round(100 * share) for share in (rate.value, rate.low, rate.high))
    return tr("{value} % ({low} to {high} %, n = {count})").format(
        value=value, low=low, high=high, count=rate.count
    )


def how_many_drawn(drawn: DrawnCheck) -> str:
    """Why fewer photographs were drawn than were wanted."""
    number = QLocale().toString
    return tr(
        "Drawn: {drawn} of {wanted}. From the others here ({learned}) the model in use has "
        "learned, so that they cannot tell how often it is wrong."
    ).format(
        drawn=number(len(drawn.file_ids)),
        wanted=number(drawn.wanted),
        learned=number(drawn.learned),
    )
