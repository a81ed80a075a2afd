"""Log files in the user's own folder."""

from __future__ import annotations

import logging
from datetime import datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from jellygui.files import as_own, make_folder
from jellygui.paths import log_dir
from jellygui.shown import on_terminal

_FORMAT = "%(asctime)s %(levelname)s %(processName)s %(name)s: %(message)s"


class _OwnFiles(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=as_own)


class _Plain(logging.Formatter):
    """A line for each message, whatever a file is called; the traces of errors have more."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        return on_terminal(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802
        return _lines(super().formatException(ei))


def start_log(*, name: str = "jellygui") -> None:
    """Write log records of the program to `log_dir()/NAME.log`; without a place, to nowhere."""
    logger = logging.getLogger("jellygui")
    if logger.handlers:
        return
    logger.setLevel(logging.INFO)
    handler: logging.Handler
    try:
        make_folder(log_dir(), alone=True)
        handler = _OwnFiles(
            log_dir() / f"{name}.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Plain(_FORMAT))
    logger.addHandler(handler)


def keep_in_log(text: str, *, name: str) -> Path | None:
    """Append a text to `log_dir()/NAME.log`; gives its place, None where that cannot be written."""
    place = log_dir() / f"{name}.log"
    try:
        make_folder(place.parent, alone=True)
        with open(place, "a", encoding="utf-8", errors="backslashreplace", opener=as_own) as file:
            file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {_lines(text.strip())}\n")
    except OSError:
        return None
    return place


def _lines(text: str) -> str:
    return "\n".join(map(on_terminal, text.split("\n")))
