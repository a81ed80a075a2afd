"""One log file in the user's own folder."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from jellygui.paths import log_dir

_FORMAT = "%(asctime)s %(levelname)s %(processName)s %(name)s: %(message)s"


def start_log(*, name: str = "jellygui") -> None:
    """Write log records of the program to `log_dir()/NAME.log`; without a place, to nowhere."""
    logger = logging.getLogger("jellygui")
    if logger.handlers:
        return
    logger.setLevel(logging.INFO)
    handler: logging.Handler
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_dir() / f"{name}.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)
