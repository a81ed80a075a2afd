"""Closing the window: nothing is lost, and nobody waits for ever for a disk that is gone."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jellygui.errors import JellyError
from jellygui.gui.asking import may_stop
from jellygui.gui.job_runner import PATIENCE_S, JobRunner
from jellygui.gui.photos.background import wait_for_threads
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.wishes import Wishes

if TYPE_CHECKING:
    from jellygui.gui.pages import Pages

_log = logging.getLogger(__name__)

# Threads end after the jobs that they wait for, which may have taken all the time that there was.
_FOR_THREADS_S = 1.0


class Leaving(QObject):
    """Ends everything that the window has begun.

    `comes_back` is whether the window is made anew, in another language, when it has closed;
    `left_behind` names what did not end: the process can only leave it by ending at once.
    """

    failed = Signal(object)

    def __init__(
        self, window: QWidget, runner: JobRunner, session: ProjectSession, wishes: Wishes
    ) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self._session, self._wishes = session, wishes
        self.pages: Pages | None = None
        self._was_warned = self.comes_back = False
        self.left_behind: list[str] = []

    def may_leave(self) -> bool:
        """Whether the person wants to, and every word of theirs is written; hides the window.

        If their words cannot be written, that is said; who then closes again leaves without them.
        """
        pages = self.pages
        is_training = pages is not None and pages.is_training
        if is_training and not may_stop(self._window, comes_back=self.comes_back):
            return False
        self._window.hide()  # what still has to be written needs no window
        if pages is None or self._was_warned or pages.photos.correcting.finish(PATIENCE_S):
            return True
        self._was_warned = True
        self._window.show()
        name = self._window.windowFilePath()
        self.failed.emit(
            JellyError(
                self.tr(
                    "Your last words on photographs are not written: the disk of “{name}” does "
                    "not answer."
                ).format(name=name),
                hint=self.tr("Connect it and wait. Closing once more leaves without these words."),
            )
        )
        return False

    def leave(self) -> None:
        """Stop what runs and wait for it, but not longer than it may need if all is well."""
        deadline = time.monotonic() + PATIENCE_S
        if self.pages is not None:
            self.pages.close_threads()
        self._session.close()
        self._wishes.close()
        jobs = self._runner.close(deadline - time.monotonic())
        self.left_behind = jobs + wait_for_threads(max(_FOR_THREADS_S, deadline - time.monotonic()))
        if self.left_behind:
            _log.warning("left behind: %s", ", ".join(self.left_behind))
