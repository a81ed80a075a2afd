"""A calm line that says what was done or went wrong, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QDesktopServices,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.gui.elided import ClampedLabel
from jellygui.gui.icons import icon, pixmap
from jellygui.gui.palette import between
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.translation import from_below
from jellygui.gui.ways import offer_ways
from jellygui.gui.words import Label

AMBER = QColor("#D98A00")
LINES = 2
_MOST_BEFORE = 2
# What a message is about, besides the titles of jobs: the page it was said on, a choice of
# photographs, the lack of a project, something that waits on the Train or the Models page, words
# that were not written, a table that was not, photographs that may have moved, folders that are
# gone.
HERE, CHOICE, PROJECT, CUT_OFF, MODELS, WORDS, EXPORT, MOVED, GONE = (
    "here",
    "choice",
    "project",
    "cut",
    "models",
    "words",
    "export",
    "moved",
    "gone",
)


@dataclass(kw_only=True)
class _Message:
    """An error or note; one that `stands` is let go of by a person alone."""

    text: str
    hint: str = ""
    is_error: bool = False
    stands: bool = False
    log: Path | None = None
    project: Path | None = None
    ways: Sequence[QAction] = ()
    about: str = ""


class MessageLine(QWidget):
    """Shows the last error or note until it is closed or what it was about is settled.

    It has a place of its own in the bottom line, two lines high, so that it covers and moves
    nothing; words that are too long for it are in its tooltip, and a click shows them with the
    earlier ones. An error that another message covers comes back after that; the last two do, and
    all that stands. `rescue_wanted(Path)` names a project that cannot be opened, `told(sentence)`
    what it says; `changed` comes when something else is said, or nothing.
    """

    rescue_wanted = Signal(object)
    told = Signal(str)
    changed = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: _Message | None = None
        self._before: list[_Message] = []
        self._mark = Label(self)
        self.message, self.hint = ClampedLabel("", self), ClampedLabel("", self)
        self.hint.setObjectName("quiet")
        self.hint.lose_end()
        for label in (self.message, self.hint):
            label.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_log = QPushButton(self.tr("Show log"), self)
        self.show_log.setAccessibleName(self.show_log.text())
        self.show_log.clicked.connect(self._open_log)
        self.rescue = QPushButton(self.tr("Rescue labels …"), self)
        self.rescue.setAccessibleName(self.rescue.text())
        self.rescue.clicked.connect(self._want_rescue)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self.more = Label(self)
        self.more.setObjectName("quiet")
        self.more.setToolTip(self.tr("Earlier messages, which come back when this one is closed"))
        self.close_button = tool_button(self, "", self.tr("Close this message"))
        self.close_button.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.message)
        words.addWidget(self.hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 4, 0)
        layout.setSpacing(8)
        layout.addWidget(self._mark)
        layout.addLayout(words, 1)
        layout.addWidget(self.show_log)
        layout.addWidget(self.rescue)
        layout.addLayout(self._ways)
        layout.addWidget(self.more)
        layout.addWidget(self.close_button)
        self.hide()

    @property
    def said(self) -> str:
        """What is shown now, in the words in which it came."""
        return self._now.text if self._now is not None else ""

    @property
    def is_error(self) -> bool:
        """Whether what is shown is one."""
        return self._now is not None and self._now.is_error

    def come_after(self, other: QWidget) -> None:
        """Let the Tab key come here after that, so that no window begins on a message."""
        for one, after in pairwise((other, self.show_log, self.rescue, self.close_button)):
            QWidget.setTabOrder(one, after)

    def show_error(self, error: JellyError, *ways: QAction) -> None:
        """Say what went wrong, with buttons for what can be done about it."""
        self._say(_of_error(error, ways))

    @Slot(object)
    def stand(self, message: JellyError | str) -> None:
        """Show an error or note now and after every other, until a person closes it."""
        said = _of_error(message) if isinstance(message, JellyError) else _Message(text=message)
        said.stands = True
        self._say(said)

    def stand_behind(self, text: str, *ways: QAction, about: str) -> None:
        """Say this when nothing else is said, until a person closes it or it is settled."""
        message = _Message(text=text, ways=ways, about=about, stands=True)
        if self._now is None:
            self._say(message)
        elif all(one.text != text for one in (self._now, *self._before)):
            self._before.insert(0, message)
            self._count()
            self.told.emit(from_below(text))

    @Slot(str)
    def show_note(self, text: str, *ways: QAction) -> None:
        """Say something, with buttons for what can be done about it."""
        self._say(_Message(text=text, ways=ways))

    def about(self, topic: str) -> None:
        """Say what the message that is shown now is about."""
        if self._now is not None:
            self._now.about = topic

    @Slot()
    def dismiss(self) -> None:
        """Close the message that is shown; one that was before comes back."""
        now = self._now
        self._let_go(lambda message: message is now)

    def settle(self, *topics: str) -> None:
        """Let go of what is about one of these: its cause is gone."""
        self._let_go(lambda message: bool(message.about) and message.about in topics)

    def go_on(self) -> None:
        """Let go of all that does not stand: a person has begun something else."""
        self._let_go(lambda message: not message.stands)

    def forget_errors(self) -> None:
        """Let go of errors: they were about another project, or about opening this one."""
        self._let_go(lambda message: message.is_error and not message.stands)

    def forget_standing(self) -> None:
        """Let go of what stands: it was about a project that is closed."""
        self._let_go(lambda message: message.stands)

    def _let_go(self, of: Callable[[_Message], bool]) -> None:
        self._before = [message for message in self._before if not of(message)]
        if self._now is not None and of(self._now):
            self._now = self._before.pop() if self._before else None
            self._show()
        self._count()

    @Slot()
    def _want_rescue(self) -> None:
        if self._now is not None:
            self.rescue_wanted.emit(self._now.project)

    @Slot()
    def _open_log(self) -> None:
        if self._now is not None and self._now.log is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._now.log)))

    def _say(self, message: _Message) -> None:
        if self._now is not None and (self._now.is_error or self._now.stands):
            self._before.append(self._now)
        same = [one for one in self._before if one.text == message.text]
        message.stands |= any(one.stands for one in same)
        others = [one for one in self._before if one not in same]
        passing = [one for one in others if not one.stands][-_MOST_BEFORE:]
        self._before = [one for one in others if one.stands or one in passing]
        self._now = message
        self._show()
        self.told.emit(self.accessibleName())

    def _show(self) -> None:
        now = self._now
        if now is None:
            self.hide()
            self.changed.emit()
            return
        self.show_log.setVisible(now.log is not None)
        self.rescue.setVisible(now.project is not None)
        offer_ways(self._ways, self, now.ways)
        self._paint_icons()
        self.message.setText(from_below(now.text))
        self.hint.setText(from_below(now.hint))
        self.hint.setVisible(bool(now.hint))
        self.message.clamp(LINES - bool(now.hint))
        self._count()
        self.setAccessibleName(f"{self.message.text()} {self.hint.text()}".strip())
        self.show()
        self.changed.emit()
        self.update()

    def _count(self) -> None:
        self.more.setText(f"+{len(self._before)}")
        self.more.setVisible(bool(self._before))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.all_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._paint_icons()

    def _paint_icons(self) -> None:
        text = self.palette().color(QPalette.ColorRole.WindowText)
        accent = self.palette().color(QPalette.ColorRole.Link)
        name, colour = ("unreadable", AMBER) if self.is_error else ("help", accent)
        self._mark.setPixmap(pixmap(name, colour, 20, 2))
        self.close_button.setIcon(icon("cancel", text, size_px=16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, roles = QPainter(self), QPalette.ColorRole
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(AMBER if self.is_error else self.palette().color(roles.Link))
        painter.setPen(tint)
        painter.setBrush(between(self.palette().color(roles.Base), tint, 0.12))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _of_error(error: JellyError, ways: Sequence[QAction] = ()) -> _Message:
    project = error.project if isinstance(error, ProjectRefusedError) else None
    return _Message(
        text=error.message,
        hint=error.hint,
        is_error=True,
        log=error.log,
        project=project,
        ways=ways,
    )
