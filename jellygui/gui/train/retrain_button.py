"""The button that retrains: it says what there is to learn, and messages say what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from jellygui.gui.message_line import CUT_OFF, MessageLine
from jellygui.gui.page import PagePlace
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.train.retraining import Retraining
from jellygui.gui.train.training_words import button_text, why_not
from jellygui.gui.ways import way
from jellygui.gui.words import tip

if TYPE_CHECKING:
    from jellygui.gui.train.training_tabs import TrainingTabs  # the curves take their time


class RetrainButton(QPushButton):
    """Stands at the right end of the bottom line, wherever a person is.

    `visit_wanted` asks for the Train page.
    """

    visit_wanted = Signal()

    def __init__(
        self,
        retraining: Retraining,
        place: PagePlace[TrainingTabs],
        message_line: MessageLine,
        parent: QWidget,
    ) -> None:
        super().__init__(button_text(None), parent)
        self._retraining, self._place, self._message_line = retraining, place, message_line
        self._has_offered = False
        retraining.prepared.connect(self.show_lesson)
        retraining.ended.connect(self._run_ended)

    @property
    def is_training(self) -> bool:
        """Whether a training or a pruning runs."""
        return self._retraining.is_running or self._is_pruning

    @property
    def _is_pruning(self) -> bool:
        return self._place.page is not None and self._place.page.pruning.is_running

    @property
    def can_begin(self) -> bool:
        """Whether there is something to learn, and nothing is being learned."""
        lesson = self._retraining.lesson
        return lesson is not None and lesson.can_teach and not self.is_training

    def forget(self) -> None:
        """Another project is open: what waits in that one has not been said."""
        self._has_offered = False

    @Slot()
    def show_lesson(self) -> None:
        self._offer_cut_off()
        self.dress()

    @Slot()
    def dress(self) -> None:
        """Say what there is to retrain with."""
        lesson = self._retraining.lesson
        self.setText(self.tr("Training …") if self.is_training else button_text(lesson))
        self.setAccessibleName(self.text())
        can = lesson is not None and lesson.can_teach
        self.setToolTip(tip(why_not(lesson)) if lesson is not None and not can else "")

    def _offer_cut_off(self) -> None:
        """Say once for a project that something waits to go on."""
        found = self._retraining.found
        waits = self._retraining.cut_off or (found and found.pruning_waits and not self._is_pruning)
        if waits and not self._has_offered:
            self._has_offered = True
            self._message_line.show_note(
                self.tr("A training was cut off. The Train page offers to go on."),
                self._way_there(),
            )
            self._message_line.about(CUT_OFF)

    @Slot(object)
    def _run_ended(self, run: ShownRun) -> None:
        self._has_offered = True  # that it was cut off has just been said
        self.show_lesson()
        page = self._place.page
        if run.saved is not None and not (page is not None and page.train.isVisible()):
            self._message_line.show_note(
                self.tr("{outcome} The Train page says whether it is better.").format(
                    outcome=run.outcome
                ),
                self._way_there(),
            )

    def _way_there(self) -> QAction:
        return way(self.tr("Show"), self.visit_wanted.emit)
