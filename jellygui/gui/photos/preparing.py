"""Gets ready to compare photographs while nobody asks for it yet."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from jellygui.gui.photos.background import NewestWishes
from jellygui.work import give_back

if TYPE_CHECKING:
    from jellygui.project import Project


class Preparing(QObject):
    """Reads what the model in use sees of all photographs, after each change of it.

    To read it when *More like these* is asked for the first time takes a second.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._end = threading.Event()
        self._threads = NewestWishes("preparing", threads=1, parent=self)
        self._threads.done.connect(self._came)

    def set_project(self, project: Project | None) -> None:
        """Leave the former project alone."""
        self._end.set()
        self._end = threading.Event()
        self._threads.want(())
        self._project = project

    def prepare(self) -> None:
        """Read what is not in memory; what is being read is read to its end."""
        if self._project is not None:
            work = partial(_prepare, self._project, self._end)
            self._threads.want([(self._project, work)])

    def is_idle(self) -> bool:
        return self._threads.is_idle()

    def close(self) -> None:
        self._end.set()
        self._threads.close()

    @Slot(object, object)
    def _came(self, project: Project, result: object) -> None:
        if project is self._project and isinstance(result, Exception):
            self.failed.emit(result)


def _prepare(project: Project, end: threading.Event) -> None:
    for _ in project.browsing.prepare():
        if end.is_set():
            return
    give_back()
