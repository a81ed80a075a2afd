"""Suggest as I label: after every few labels, suggestions are made anew in the background."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jellygui.domain.changes import Changes
from jellygui.domain.suggestions import NO_SUGGESTIONS, Suggestions
from jellygui.gui.photos.background import NewestWishes

Suggest = Callable[[], Suggestions]

# After so many labels, as soon as a person takes a breath; after fewer, when they stop for long.
# Keys that come quickly are seen at once for that.
_FEW = 5
_BREATH_MS, _PAUSE_MS = 150, 1500
# Suggesting takes no more than this share of the time, however large the project is.
_SHARE = 0.25


class Suggesting(QObject):
    """Asks for suggestions when labels, photographs or the model have changed.

    `suggested(Suggestions)` tells new ones, and that there are none when it is switched off;
    `noted(sentence)` why there are none, once for a project; `failed(error)` what went wrong.
    """

    suggested = Signal(object)
    noted = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suggest: Suggest | None = None
        self._is_on = True
        self._asked = self._labels = 0
        self._said = ""
        self._may_again_at = self._began_at = 0.0
        self._is_making = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._make)
        self._threads = NewestWishes("suggestions", threads=1, parent=self)
        self._threads.done.connect(self._came)

    def is_idle(self) -> bool:
        return self._threads.is_idle() and not self._pause.isActive()

    def close(self) -> None:
        self._pause.stop()
        self._threads.close()

    def set_suggest(self, suggest: Suggest | None) -> None:
        """How suggestions are made for this project from now on."""
        self._suggest, self._said = suggest, ""
        self._may_again_at = 0.0
        self._forget()
        self._soon()

    def switch(self, on: bool) -> None:
        """Suggest while labels are given, or not."""
        if on != self._is_on:
            self._is_on = on
            self._forget()
            self._soon()

    def follow(self, changes: Changes) -> None:
        """Something has changed, perhaps what there is to learn from."""
        if changes.models:
            self._forget()  # they were of another model
        if changes.labels or changes.models:
            self._labels += len(changes.labels)
            self._soon()

    def _forget(self) -> None:
        self._asked += 1  # what is being made is of before
        self._is_making = False
        self._pause.stop()
        self._threads.want(())
        self.suggested.emit(NO_SUGGESTIONS)

    def _soon(self) -> None:
        if self._suggest is None or not self._is_on or self._is_making:
            return
        if self._labels >= _FEW:
            self._pause.start(max(_BREATH_MS, self._rest_ms))
        else:
            self._pause.start(max(_PAUSE_MS, self._rest_ms))

    @property
    def _rest_ms(self) -> int:
        return max(0, round(1000 * (self._may_again_at - time.monotonic())))

    @Slot()
    def _make(self) -> None:
        if self._suggest is not None and self._is_on:
            self._asked += 1
            self._labels, self._is_making = 0, True
            self._began_at = time.monotonic()
            self._threads.want([(self._asked, self._suggest)])

    @Slot(object, object)
    def _came(self, number: int, result: object) -> None:
        if number != self._asked:
            return
        self._is_making = False
        now = time.monotonic()
        self._may_again_at = now + (now - self._began_at) * (1 / _SHARE - 1)
        if isinstance(result, Suggestions):
            self.suggested.emit(result)
            if result.note and result.note != self._said:
                self._said = result.note
                self.noted.emit(result.note)
        else:
            self.failed.emit(result)
        if self._labels:
            self._soon()
