"""How a run ended: the new model against the present one, and the choice between them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jellygui.domain.contest import Contest, Outcome
from jellygui.domain.lists import capital
from jellygui.gui.elided import wrap
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.translation import from_below, joined, listed, species_known_as, tr
from jellygui.gui.words import Label


class ContestView(QFrame):
    """Says which model is better, or that it cannot be told, and lets the person choose."""

    use_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contest")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._run: ShownRun | None = None
        self._to_label: int | None = None
        self.verdict = wrap(Label(self))
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self.words = Label(self)
        wrap(self.words)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.decided = Label(self)
        self.decided.setObjectName("quiet")
        wrap(self.decided)
        self.use = QPushButton(self.tr("Use the new model"), self)
        self.keep = QPushButton(self.tr("Keep the present one"), self)
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self.clear)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.verdict)
        texts.addWidget(self.words)
        texts.addWidget(self.decided)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addLayout(texts, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.use)
        self.hide()

    def show_run(self, run: ShownRun) -> None:
        """Show how the model that a run has made compares."""
        self._run = run
        contest = run.contest
        self._to_label = contest.to_label if contest is not None else None
        outcome = contest.outcome if contest is not None else Outcome.TOO_FEW
        better = outcome in (Outcome.BETTER, Outcome.LEARNS)
        self.verdict.setText(self._verdict(outcome, contest))
        self.words.setText(
            in_words(contest)
            if contest is not None and contest.overall.photographs
            else self.tr("There are no test photographs on which both could be measured.")
        )
        # What is offered as the default is the better one of the two.
        self.use.setProperty("primary", better)
        self.keep.setProperty("primary", outcome is Outcome.WORSE)
        for button in (self.use, self.keep):
            button.style().unpolish(button)
            button.style().polish(button)
        self.show()

    def show_decided(self, contests: int, drawable: int) -> None:
        """Say how often test photographs have decided in this project, and how to get more.

        `drawable` are the photographs that a random check could draw.
        """
        said = []
        if self._to_label is not None:
            said.append(_what_a_check_gains(self._to_label, drawable))
        if contests > 1:
            said.append(
                self.tr(
                    "Test photographs have decided {count} times in this project: the oftener they "
                    "choose, the less they prove. A new random sample is fresh.",
                    "",
                    contests,
                ).format(count=contests)
            )
        self.decided.setVisible(bool(said))
        self.decided.setText(joined(said))

    @Slot()
    def clear(self) -> None:
        self._run = self._to_label = None
        self.hide()

    @Slot()
    def _use(self) -> None:
        if self._run is not None and self._run.saved is not None:
            self.use_wanted.emit(self._run.saved.path)
        self.clear()

    def _verdict(self, outcome: Outcome, contest: Contest | None) -> str:
        match outcome:
            case Outcome.BETTER:
                return self.tr("The new model is better.")
            case Outcome.LEARNS if contest is not None:
                names = listed([species_known_as(key) for key in contest.learned])
                return self.tr("The new model learns: {species}.").format(species=names)
            case Outcome.WORSE if contest is not None and contest.lost:
                names = listed([species_known_as(key) for key in contest.lost])
                return self.tr("The new model has lost: {species}.").format(species=names)
            case Outcome.WORSE:
                return self.tr("The new model is worse.")
        return self.tr("Too few test photographs to tell which model is better.")


def _what_a_check_gains(to_label: int, drawable: int) -> str:
    """Where the test photographs come from that are missing."""
    if drawable >= to_label:
        return tr("Each photograph of a random check (Counts page) becomes a test photograph.")
    count = QLocale().toString(drawable)
    return tr(
        "Each photograph of a random check (Counts page) becomes a test photograph, but only "
        "{count} could be drawn here now."
    ).format(count=count)


def in_words(contest: Contest) -> str:
    """The comparison on the test photographs, per species where the two differ."""
    names = {key: species_known_as(key) for key in contest.species}
    parts = [from_below(contest.told(names))]
    changed = [
        tr("{species} {change} of {count}").format(
            species=names[key],
            change=f"{paired.better - paired.worse:+d}",
            count=paired.photographs,
        )
        for key, paired in contest.species.items()
        if paired.better or paired.worse
    ]
    if changed:
        parts.append(capital(listed(changed, separator="; ")) + ".")
    return joined(parts)
