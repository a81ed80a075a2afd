"""One line where a person hesitates for the first time, with a way into the guide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from jellygui.gui.guide import Guide
from jellygui.gui.icons import icon
from jellygui.gui.photos.notices import Notice
from jellygui.gui.photos.review import Review
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.wishes import Wishes

REVIEW, CHECK = "review", "check"  # what a hint is called, and its page of the guide
_CROSS_PX = 16


class HintLine(Notice):
    """A notice that can be sent away."""

    sent_away = Signal()

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(button, parent)
        self.cross = tool_button(self, "", self.tr("Close this hint"))
        self.cross.setIconSize(QSize(_CROSS_PX, _CROSS_PX))
        self.cross.clicked.connect(self.sent_away)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.cross)
        self._paint_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "cross"):
            self._paint_icon()

    def _paint_icon(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        self.cross.setIcon(icon("cancel", colour, size_px=_CROSS_PX))


class Hints(QObject):
    """Says something in a person's first review and first random check, once each and for ever."""

    def __init__(
        self, line: HintLine, review: Review, wishes: Wishes, guide: Guide, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._line, self._review, self._wishes, self._guide = line, review, wishes, guide
        self._now = ""
        review.moved.connect(self._follow)
        line.accepted.connect(self._read)
        line.sent_away.connect(self._send_away)

    @Slot()
    def _follow(self) -> None:
        """Say what is due, while what it is about goes on and there is something to go through."""
        due = "" if not self._review.total else CHECK if self._review.is_check else REVIEW
        if due == self._now:
            return
        self._now = due
        seen = self._wishes.settings.hints_seen
        if not due or due in seen:
            self._line.say("")
            return
        self._wishes.keep(hints_seen=(*seen, due))
        self._line.say(
            self.tr("First check: name what you see; what the model says is hidden.")
            if due == CHECK
            else self.tr(
                "First review: Enter takes what is offered, a digit names another species."
            )
        )

    @Slot()
    def _read(self) -> None:
        page = self._now
        self._send_away()
        self._guide.show(page)

    @Slot()
    def _send_away(self) -> None:
        self._line.say("")
