"""The languages of a report, which is made where there is no window, too."""

from __future__ import annotations

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.speech import ENGLISH, IN_ENGLISH, Speech

# Decimals are points in all languages, as in the tables: so nothing else may look like one. In
# Chinese, as in English, thousands have commas.
_COMMAS = ("zh_CN",)


def languages() -> list[str]:
    """The languages that there are, by code."""
    there = paths.resource("translations").glob("jellygui_*.qm")
    return [ENGLISH, *sorted(path.stem.partition("_")[2] for path in there)]


def speech_of(language: str) -> Speech:
    """A language for pages: by code, as `de` or `zh_CN`.

    Raises:
        JellyError: the program does not speak it.
    """
    if language == ENGLISH:
        return IN_ENGLISH
    if language not in languages():
        raise JellyError(
            f"There is no report in “{language}”.",
            hint=f"Choose one of {', '.join(languages())}.",
        )
    from PySide6.QtCore import QTranslator  # no window, and no application

    translator = QTranslator()
    translator.load(str(paths.resource("translations", f"jellygui_{language}.qm")))

    def translate(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    thousands = "," if language in _COMMAS else "\N{NARROW NO-BREAK SPACE}"
    return Speech(language, translate, lambda: (thousands, "."))
