"""The program with its window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSettings,
    Qt,
    QThread,
    QTimer,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from jellygui import __version__, paths
from jellygui.domain.addresses import absolute
from jellygui.files import make_folder, new_file
from jellygui.gui.crash import CrashReporter
from jellygui.gui.ctrl_c import CtrlC
from jellygui.gui.garbage import Collector
from jellygui.gui.icons import app_icon
from jellygui.gui.language import SYSTEM, Interpreter
from jellygui.gui.main_window import MainWindow
from jellygui.gui.mnemonics import settle
from jellygui.gui.theme_choice import ThemeChoice
from jellygui.log import start_log
from jellygui.work import give_large_back_at_once

_SWITCH_S = 0.001


class Application(QApplication):
    """Qt's; `opening(paths)` tells what was double-clicked on macOS, which gives no argument."""

    opening = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        # Forms of what is counted, below what another language says.
        self._english = QTranslator(self)
        self._english.load(str(paths.resource("translations", "plurals_en.qm")))
        self.installTranslator(self._english)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opening.emit([Path(event.file())])
            return True
        return super().event(event)


class App(QObject):
    """What lives as long as the program: theme, language and window."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        # The GUI thread must not wait long for threads that classify.
        sys.setswitchinterval(_SWITCH_S)
        application.setApplicationName("JellyGUI")
        application.setApplicationVersion(__version__)
        application.setStyle("Fusion")
        application.setWindowIcon(app_icon())
        place = paths.settings_dir() / "window.ini"
        with suppress(OSError):  # it is there, or Qt cannot write it either
            make_folder(place.parent, alone=True)
            new_file([place])
        self._settings = QSettings(str(place), QSettings.Format.IniFormat, self)
        self.theme = ThemeChoice(application, self._settings, self)
        self._interpreter = Interpreter(application)
        self._interpreter.speak(self._language)
        self.has_left_behind = False
        self.window = self._new_window()

    @property
    def _language(self) -> str:
        return str(self._settings.value("language", SYSTEM))

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._settings, self._language)
        self._application.opening.connect(window.take)
        window.language_wanted.connect(self.speak)
        window.ready.connect(self._pages_made)
        return window

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak another language: make the window anew, with the same project and page."""
        before = self.window
        project = before.session.project
        page = before.pages.shown if before.pages is not None else ""
        guide_page = before.guide.shown
        before.leaving.comes_back = True
        if language == self._language or not self.leave():
            before.leaving.comes_back = False
            before.menus.show_language(self._language)
            return
        self._settings.setValue("language", language)
        self._interpreter.speak(language)
        self.window = window = self._new_window()
        window.show()
        self._application.setQuitOnLastWindowClosed(True)
        window.build_pages()
        if project is not None:
            window.session.opened.connect(
                lambda _: window.show_page(page), Qt.ConnectionType.SingleShotConnection
            )
            window.take([project.path])
        if guide_page:
            window.guide.show(guide_page)

    def leave(self) -> bool:
        """Close the window and let go of it, unless the person stays; the program goes on."""
        window = self.window
        self._application.setQuitOnLastWindowClosed(False)
        if not window.close():
            self._application.setQuitOnLastWindowClosed(True)
            return False
        self._application.opening.disconnect(window.take)
        if window.leaving.left_behind:
            self.has_left_behind = True  # they may still tell: the window stays, unseen
            return True
        for thread in window.findChildren(QThread):
            thread.wait()
        window.deleteLater()
        return True

    @Slot()
    def _pages_made(self) -> None:
        self.theme.offer_in(self.window.menus.view)
        settle(self.window.menus.bar)


def main(places: Sequence[Path] = ()) -> int:
    """Open the window, with these photographs, folders or project; gives the exit code."""
    start_log()
    give_large_back_at_once()
    application = Application(sys.argv[:1])
    CrashReporter(application).install()
    app = App(application)
    ctrl_c = CtrlC(application)
    ctrl_c.pressed.connect(lambda: app.window.close())
    app.window.ready.connect(Collector(application).start)
    app.window.show()
    if places:
        app.window.take([absolute(path) for path in places])
    QTimer.singleShot(50, app.window, app.window.build_pages)
    code = application.exec()
    ctrl_c.close()
    if app.has_left_behind or app.window.leaving.left_behind:
        # Python and Qt would wait for these threads, perhaps for ever. What was said is written.
        logging.shutdown()
        os._exit(code)
    return code
