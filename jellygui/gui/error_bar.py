"""A calm line that says what went wrong, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QColor, QDesktopServices, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.gui.elided import wrap
from jellygui.gui.icons import icon, pixmap
from jellygui.gui.palette import between
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.translation import from_below
from jellygui.gui.ways import offer_ways
from jellygui.gui.words import Label

AMBER = QColor("#D98A00")
_WIDEST_PX, _AWAY_PX = 720, 16
# What a message is about, besides the titles of jobs: the page it was said on, a choice of
# photographs, the lack of a project, something that waits on the Train or the Models page, words
# that were not written.
HERE, CHOICE, PROJECT, CUT_OFF, MODELS, WORDS = (
    "here",
    "choice",
    "project",
    "cut",
    "models",
    "words",
)


class ErrorBar(QWidget):
    """Shows one error or note until it is closed, another comes, or what it was about is settled.

    It hangs over the foot of a page and moves nothing. One that stands comes back after others,
    until a person closes it. `rescue_wanted(Path)` names a project that cannot be opened,
    `told(sentence)` what it says.
    """

    rescue_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_error = False
        self.said = ""
        self._about = ""
        self._over: QWidget | None = None
        self._standing: JellyError | str | None = None
        self._project: Path | None = None
        self._mark = Label(self)
        self.message, self.hint = Label(self), Label(self)
        self.hint.setObjectName("quiet")
        for label in (self.message, self.hint):
            wrap(label)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._log: Path | None = None
        self.show_log = QPushButton(self.tr("Show log"), self)
        self.show_log.setAccessibleName(self.show_log.text())
        self.show_log.clicked.connect(self._open_log)
        self.rescue = QPushButton(self.tr("Rescue labels …"), self)
        self.rescue.setAccessibleName(self.rescue.text())
        self.rescue.clicked.connect(self._want_rescue)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self.close_button = tool_button(self, "", self.tr("Close this message"))
        self.close_button.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._mark)
        layout.addLayout(words, 1)
        layout.addWidget(self.show_log)
        layout.addWidget(self.rescue)
        layout.addLayout(self._ways)
        layout.addWidget(self.close_button)
        self.hide()

    def hang_over(self, page: QWidget) -> None:
        """Stand over the foot of this widget, which has the same parent."""
        self.setParent(page.parentWidget())
        self._over = page
        page.installEventFilter(self)

    def show_error(self, error: JellyError) -> None:
        project = error.project if isinstance(error, ProjectRefusedError) else None
        self._show(error.message, error.hint, error=True, log=error.log, project=project)

    @Slot(object)
    def stand(self, message: JellyError | str) -> None:
        """Show an error or note now and after every other, until a person closes it."""
        self._standing = message
        if isinstance(message, JellyError):
            self.show_error(message)
        else:
            self.show_note(message)

    def forget(self) -> None:
        """Let go of what stands: it was about a project that is closed."""
        if self._standing is not None:
            self.dismiss()
            self._standing = None

    @Slot()
    def dismiss(self) -> None:
        """Close the message that is shown; what stands comes after another one."""
        if self._standing is not None and self.said == getattr(
            self._standing, "message", self._standing
        ):
            self._standing = None
        self.hide()

    def hide(self) -> None:
        if self._standing is None:
            super().hide()
        else:
            self.stand(self._standing)

    @Slot(str)
    def show_note(self, text: str, *ways: QAction) -> None:
        """Say something, with buttons for what can be done about it."""
        self._show(text, "", error=False, ways=ways)

    def about(self, topic: str) -> None:
        """Say what the message that is shown now is about."""
        self._about = topic

    def settle(self, *topics: str) -> None:
        """Let go of a message about one of these: its cause is gone."""
        if self._about in topics:
            self.hide()

    @Slot()
    def _want_rescue(self) -> None:
        self.rescue_wanted.emit(self._project)

    @Slot()
    def _open_log(self) -> None:
        if self._log is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))

    def _show(
        self,
        message: str,
        hint: str,
        *,
        error: bool,
        log: Path | None = None,
        project: Path | None = None,
        ways: Sequence[QAction] = (),
    ) -> None:
        self.is_error, self.said, self._about, self._log = error, message, "", log
        self.show_log.setVisible(log is not None)
        self._project = project
        self.rescue.setVisible(project is not None)
        offer_ways(self._ways, self, ways)
        self._paint_icons()
        self.message.setText(from_below(message))
        self.hint.setText(from_below(hint))
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(f"{self.message.text()} {self.hint.text()}".strip())
        self.told.emit(self.accessibleName())
        self.show()  # only shown words know how much room they need
        self._place()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Be as wide as words are read well, and as high as they need."""
        layout = self.layout()
        if self._over is None or layout is None:
            return
        room = self._over.geometry().adjusted(_AWAY_PX, _AWAY_PX, -_AWAY_PX, -_AWAY_PX)
        width = min(_WIDEST_PX, room.width())
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, room.bottom() + 1 - height, width, height)

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
