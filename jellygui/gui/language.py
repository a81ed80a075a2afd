"""Which language the window speaks: the system's, or one that a person has chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jellygui import paths
from jellygui.gui import translation
from jellygui.speech import ENGLISH

SYSTEM = ""
# As each calls itself, with the letter that leads to it.
_NAMES = {
    ENGLISH: "&English",
    "da": "&Dansk",
    "de": "De&utsch",
    "es": "Es&pañol",
    "fr": "&Français",
    "zh_CN": "中文(&Z)",
}


def languages() -> dict[str, str]:
    """The languages that there are, by code, with their own names."""
    return {code: name for code, name in _NAMES.items() if code == ENGLISH or _file(code).is_file()}


class Interpreter:
    """Puts every text of the program, and of Qt's own boxes, into a language."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def speak(self, wanted: str) -> None:
        """Speak this language from now on, `SYSTEM` for that of the system.

        Numbers and days are as the system has them, where it has that language.
        """
        while self._installed:
            self._application.removeTranslator(self._installed.pop())
        system = QLocale.system()
        code = wanted if wanted in languages() else language_of(system.uiLanguages())
        spoken = QLocale(code)
        is_systems = wanted == SYSTEM and system.language() is not QLocale.Language.C
        if is_systems or system.language() is spoken.language():
            spoken = system
        QLocale.setDefault(spoken)
        translation.forget()
        if code == ENGLISH:
            return
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (of_qt / f"qtbase_{code}.qm", _file(code)):
            translator = QTranslator(self._application)
            if translator.load(str(file)):
                self._application.installTranslator(translator)
                self._installed.append(translator)


def spoken() -> str:
    """The language that is spoken now."""
    return language_of([QLocale().name()])


def language_of(wanted: Sequence[str]) -> str:
    """The first of these that there is, as a system names languages: `de-AT`, `zh-Hans-CN`."""
    there = {_kind(QLocale(code)): code for code in languages()}
    kinds = (_kind(QLocale(tag)) for tag in wanted)
    return next((there[kind] for kind in kinds if kind in there), ENGLISH)


def _kind(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    return locale.language(), locale.script()


def _file(code: str) -> Path:
    return paths.resource("translations", f"jellygui_{code}.qm")
