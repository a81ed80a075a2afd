"""Light or dark, as a person or the system wants it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from jellygui.gui.theme import Theme, apply_theme, ask_system_for, dressing, is_dark_wanted

_KEY = "theme"
_AT_ONCE_S = 0.006


class ThemeChoice(QObject):
    """Dresses the program at once, and as it was the next time.

    It is kept with the place of the window, which is read before anything is painted.
    """

    def __init__(self, application: QApplication, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._application, self._settings = application, settings
        kept = str(settings.value(_KEY, ""))
        self._is_dark: bool | None = None
        self._dressing: Iterator[None] = iter(())
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self.theme = Theme(kept) if kept in list(Theme) else Theme.SYSTEM
        application.styleHints().colorSchemeChanged.connect(self.dress)
        ask_system_for(self.theme)
        self.dress()

    def offer_in(self, menu: QMenu) -> None:
        """Put the choice at the end of a menu."""
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Theme"))
        group = QActionGroup(themes)
        group.triggered.connect(self._chosen)
        for theme, text in (
            (Theme.SYSTEM, self.tr("As the &system")),
            (Theme.LIGHT, self.tr("&Light")),
            (Theme.DARK, self.tr("&Dark")),
        ):
            action = themes.addAction(text)
            action.setCheckable(True)
            action.setChecked(theme is self.theme)
            action.setData(theme)
            group.addAction(action)

    @Slot()
    def dress(self) -> None:
        """Be light or dark as it is wanted now.

        To dress all of the window takes its time: it is done a little at a time. The system tells
        of what was asked of it, too.
        """
        before, self._is_dark = self._is_dark, is_dark_wanted(self.theme)
        if before is None:  # nothing is seen yet
            apply_theme(self._application, dark=self._is_dark)
        elif self._is_dark is not before:
            self._dressing = dressing(self._application, dark=self._is_dark)
            self._soon.start()
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        until_s = time.perf_counter() + _AT_ONCE_S
        for _ in self._dressing:
            if time.perf_counter() > until_s:
                return
        self._soon.stop()

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.theme = Theme(action.data())
        self._settings.setValue(_KEY, str(self.theme))
        ask_system_for(self.theme)
        self.dress()
