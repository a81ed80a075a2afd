"""The bottom line of the window: one line for each running job, what was done, and messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.browse import Show
from jellygui.gui.elided import ElidedLabel
from jellygui.gui.icons import icon
from jellygui.gui.job_runner import Job, JobRunner
from jellygui.gui.message_line import LINES, MessageLine
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.theme import tabular
from jellygui.gui.translation import from_below, tr
from jellygui.gui.ways import offer_ways

if TYPE_CHECKING:
    from jellygui.gui.project_work import ProjectCounts

_PHOTOGRAPHS = "photographs"
_MARGIN_PX = 4
_BAR_PX = (48, 160)
_ROOM_FOR_THREE_PX = 1200


class StatusLine(QFrame):
    """Follows a job runner; `right` is room for what always stands at the right end.

    `told(sentence)` is what it was told to say of what a person did.
    """

    told = Signal(str)

    def __init__(
        self, runner: JobRunner, message: MessageLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._runner, self._message = runner, message
        self._lines: dict[Job, JobLine] = {}
        self._jobs = QVBoxLayout()
        self._jobs.setSpacing(0)
        self._resting = ElidedLabel("", self)
        self._resting.setObjectName("quiet")
        self._resting.setFont(tabular(self.font()))
        self._jobs.addWidget(self._resting)
        self.done = ToldLine(self)
        self.right = QHBoxLayout()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, _MARGIN_PX, 16, _MARGIN_PX)
        layout.addLayout(self._jobs, 1)
        layout.addWidget(self.done, 1)
        layout.addWidget(message, 2)
        layout.addLayout(self.right)
        # As high as a message needs, and there without words too: nothing moves when one comes.
        lines = LINES * self.fontMetrics().lineSpacing()
        self.setMinimumHeight(lines + 4 * _MARGIN_PX)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        runner.changed.connect(self._follow)
        message.changed.connect(self._make_room)

    def say(self, text: str) -> None:
        """What stands here while no job runs."""
        self._resting.setText(text)

    def tell(self, text: str, *ways: QAction) -> None:
        """Say what was done, and offer what can be done about it; nothing: it is over."""
        self.done.show_words(text, ways)
        self._make_room()
        if text:
            self.told.emit(text)

    @Slot()
    def _make_room(self) -> None:
        says = not self._message.isHidden()
        # In a narrow window there is room for two: what was done can be read again, and undone by
        # its key.
        crowded = says and bool(self._lines) and self.width() < _ROOM_FOR_THREE_PX
        tells = bool(self.done.text.text()) and not crowded
        self.done.setVisible(tells)
        self._resting.setVisible(not (self._lines or tells or says))
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(0, 0 if not self._lines and (tells or says) else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _follow(self) -> None:
        jobs = self._runner.jobs()
        for job in [job for job in self._lines if job not in jobs]:
            line = self._lines.pop(job)
            self._jobs.removeWidget(line)
            line.hide()
            line.deleteLater()
        for job in jobs:
            if job not in self._lines:
                line = JobLine(job, self)
                self._lines[job] = line
                self._jobs.addWidget(line)
        self._make_room()


class ToldLine(QWidget):
    """What was done, in words, and the buttons of what can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ElidedLabel("", self)
        self.text.setFont(tabular(self.font()))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 16, 0)
        layout.setSpacing(12)
        layout.addWidget(self.text)
        layout.addLayout(self._buttons)
        layout.addStretch(1)
        self.hide()

    def show_words(self, text: str, ways: Sequence[QAction]) -> None:
        self.text.setText(text)
        offer_ways(self._buttons, self, ways)


class JobLine(QWidget):
    """What a job does, how fast, how long still; pause and cancel."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self.text = ElidedLabel(job.title, self)
        self.text.setFont(tabular(self.font()))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(_BAR_PX[0])
        self.bar.setMaximumWidth(_BAR_PX[1])
        self.bar.setAccessibleName(self.tr("Progress of: {job}").format(job=job.title))
        self.pause = tool_button(self, "", self.tr("Pause"))
        self.pause.clicked.connect(job.pause_or_resume)
        self.cancel = tool_button(self, "", self.tr("Cancel: {job}").format(job=job.title))
        self.cancel.clicked.connect(job.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        # First what is pressed: it stays where it is while words change.
        layout.addWidget(self.pause)
        layout.addWidget(self.cancel)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.text)
        layout.addStretch(1)
        job.events.connect(self._show)
        job.started.connect(self._show)
        job.paused_changed.connect(self._dress)
        job.paused_changed.connect(self._show)
        self._dress()
        self._show()

    @Slot()
    def _dress(self, _: object = None) -> None:
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        self.pause.setIcon(icon("resume" if self._job.is_paused else "pause", colour, size_px=16))
        self.pause.setToolTip(self.tr("Go on") if self._job.is_paused else self.tr("Pause"))
        self.cancel.setIcon(icon("cancel", colour, size_px=16))

    @Slot()
    def _show(self, _: object = None) -> None:
        self.text.setText(self._words())
        progress = self._job.progress
        if progress is None or progress.total is None:
            self.bar.setRange(0, 0 if self._job.has_begun else 1)
        else:
            self.bar.setRange(0, max(1, progress.total))
            self.bar.setValue(progress.done)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "cancel"):
            self._dress()

    def _words(self) -> str:
        job, locale = self._job, QLocale()
        if not job.has_begun:
            return self.tr("{job}: waits for its turn").format(job=job.title)
        words = [job.title]
        if job.progress is not None:
            done, what = locale.toString(job.progress.done), job.progress.what
            if job.progress.total is not None:
                total = locale.toString(job.progress.total)
                done = self.tr("{done} of {total}").format(done=done, total=total)
            if what == _PHOTOGRAPHS:  # of what else is plain
                words[0] += f" {done}"
            else:
                words.append(f"{done} {from_below(what)}")
        if job.is_paused:
            return " · ".join([*words, self.tr("paused")])
        rate, left = job.rate_per_s(), job.left_s()
        # How many epochs or megabytes there are in a second tells nobody anything.
        if rate is not None and job.progress is not None and _PHOTOGRAPHS in job.progress.what:
            words.append(self.tr("{rate}/s").format(rate=locale.toString(round(rate))))
        if left:
            words.append(self.tr("{time} left").format(time=duration(left)))
        return " · ".join(words)


def duration(seconds: float) -> str:
    """A time as people say it: 14 s, 3 min, 1 h 20 min."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def at_rest(counted: ProjectCounts, otherwise: int) -> str:
    """How many photographs there are, by which model, and of how many else is suggested."""
    number, tally = QLocale().toString, counted.tally
    text = tr("{count} photographs, {review} to review", "", tally.total)
    review = number(tally.by_show[Show.TO_REVIEW])
    words = [text.format(count=number(tally.total), review=review)]
    if counted.model:
        words.append(tr("model {model}").format(model=counted.model))
    if otherwise:
        words.append(tr("{count} suggested otherwise").format(count=number(otherwise)))
    return " · ".join(words)
