"""What the window answers to a person's words on photographs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from jellygui.gui.asking import is_yes, relabel_question
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.status_line import StatusLine
from jellygui.gui.wishes import Wishes


class Answering(QObject):
    """Says in the bottom line what was done, with the way back, and asks before much is changed.

    `asks` is the entry of the menu that says whether it asks; `way_back` gives the command that
    is `undo` or `redo` where the person is.
    """

    def __init__(
        self,
        photos: PhotosPage,
        status: StatusLine,
        wishes: Wishes,
        window: QWidget,
        way_back: Callable[[str], QAction],
    ) -> None:
        super().__init__(window)
        self._photos, self._status, self._wishes, self._window = photos, status, wishes, window
        self._way_back = way_back
        self._box: QMessageBox | None = None
        self.asks = QAction(self.tr("As&k before changing many confirmed labels"), window)
        self.asks.setCheckable(True)
        self.asks.toggled.connect(self._set_asks)
        photos.correcting.told.connect(self._tell)
        photos.correcting.doubtful.connect(self._ask)

    def apply(self) -> None:
        """Follow the settings."""
        settings = self._wishes.settings
        self.asks.setChecked(settings.ask_before_relabelling)
        self._photos.correcting.unasked = (
            settings.relabelled_unasked if settings.ask_before_relabelling else None
        )

    def forget(self) -> None:
        """Another project is open: what was done in the last one is not asked or told any more."""
        self._status.tell("")
        if self._box is not None:
            self._box.reject()

    @Slot(bool)
    def _set_asks(self, on: bool) -> None:
        self._wishes.keep(ask_before_relabelling=on)
        self.apply()

    @Slot(str, str)
    def _tell(self, words: str, way: str) -> None:
        self._status.tell(words, *([self._way_back(way)] if way else []))

    @Slot(int, int, str)
    def _ask(self, count: int, total: int, label: str) -> None:
        name = self._photos.model.names.name(label)
        self._box = box = relabel_question(self._window, count, total, name)
        box.finished.connect(self._answered)
        box.open()

    @Slot(int)
    def _answered(self, _: int) -> None:
        box, self._box = self._box, None
        if box is None:
            return
        check = box.checkBox()
        may = is_yes(box)
        if may and check is not None and check.isChecked():
            self.asks.setChecked(False)
        self._photos.correcting.answer(may)
