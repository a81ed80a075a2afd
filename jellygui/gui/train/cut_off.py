"""What is offered for a retraining that was cut off, by a crash or by closing the program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from jellygui.domain.runs import Run


class CutOffBar(QFrame):
    """Offers to go on, to keep the best network so far, or to let the run go."""

    go_on_wanted = Signal()
    keep_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.keep = QPushButton(self.tr("Keep the best so far"), self)
        self.go_on = QPushButton(self.tr("Train again"), self)
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

    def show_run(self, run: Run | None, *, has_best: bool) -> None:
        """Offer this run, or nothing."""
        self.setVisible(run is not None)
        self.keep.setVisible(has_best)
        if run is not None:
            moment = f"{run.started_at:%Y-%m-%d %H:%M}"
            self.words.setText(
                self.tr("A retraining that began on {moment} was cut off.").format(moment=moment)
            )
