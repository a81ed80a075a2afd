"""What the program remembers of a person's wishes, for the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from jellygui.errors import JellyError
from jellygui.gui.photos.background import InOrder

if TYPE_CHECKING:
    from jellygui.settings import Settings


class Wishes(QObject):
    """The settings, read when they are first wanted: that takes longer than a first window may.

    `failed(JellyError)` tells that they could not be read or written.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: Settings | None = None
        self._writing = InOrder("settings", self)
        self._writing.done.connect(self._written)

    @property
    def settings(self) -> Settings:
        if self._settings is None:
            from jellygui.settings import load_settings

            self._settings, trouble = load_settings()
            if trouble:
                self.failed.emit(JellyError(trouble))
        return self._settings

    def keep(self, **changes: Any) -> None:
        """Change settings, by name, and write them."""
        new = self.settings.model_copy(update=changes)
        if new != self.settings:
            self._write(new)

    def keep_recent(self, project: Path) -> None:
        self._write(self.settings.with_recent(project))

    def keep_open(self, project: Path, lines: Sequence[str]) -> None:
        self._write(self.settings.with_open(project, lines))

    def close(self) -> None:
        self._writing.close()

    def _write(self, settings: Settings) -> None:
        from jellygui.settings import save_settings

        self._settings = settings
        self._writing.do("written", partial(save_settings, settings))

    @Slot(object, object)
    def _written(self, _: object, result: object) -> None:
        if isinstance(result, BaseException):
            self.failed.emit(result)
