"""What is offered for a run that was cut off, by a crash or by closing the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from jellygui.gui.elided import wrap
from jellygui.gui.train.training_words import what_was_cut_off
from jellygui.gui.words import Label

if TYPE_CHECKING:
    from jellygui.jobs.recorder import CutOff


class CutOffBar(QFrame):
    """Offers to go on, to keep what there is, or to let the run go."""

    go_on_wanted = Signal()
    keep_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cut_off")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = Label(self)
        wrap(self.words)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.keep = QPushButton(keep, self)
        self.go_on = QPushButton(self)
        self.discard.clicked.connect(self.discard_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.go_on.clicked.connect(self.go_on_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.discard, self.keep, self.go_on):
            button.setAccessibleName(button.text())
            layout.addWidget(button)
        self.hide()

    def show_run(self, found: CutOff | None) -> None:
        """Offer this run, or nothing."""
        self.setVisible(found is not None)
        if found is None:
            return
        self.words.setText(what_was_cut_off(found))
        self.keep.setVisible(found.has_best)
        self.go_on.setVisible(found.goes_on or found.run.kind != "prune")
        self.go_on.setText(self.tr("Go on") if found.goes_on else self.tr("Train again"))
        self.go_on.setAccessibleName(self.go_on.text())
