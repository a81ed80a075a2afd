"""A pytest plugin: a line of the log that a test does not expect fails it.

Lines of level WARNING or above, of the program and of Qt. A test expects them by a mark with
regular expressions, each of which must come: `@pytest.mark.logs("left behind")`.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest

_LOGGER = "jellygui"
_LINES = pytest.StashKey["_Lines"]()


class _Lines(logging.Handler):
    """Keeps the lines."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(*patterns): lines of the log that the test expects")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    lines = item.stash[_LINES] = _Lines()
    logger = logging.getLogger(_LOGGER)
    logger.addHandler(lines)
    try:
        return (yield)
    finally:
        logger.removeHandler(lines)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    said = item.stash[_LINES].lines
    with _words_of_qt(said, item.config.getini("qt_log_ignore")):
        yield
    expected = [pattern for mark in item.iter_markers("logs") for pattern in mark.args]
    strange = [line for line in said if not any(re.search(one, line) for one in expected)]
    missing = [one for one in expected if not any(re.search(one, line) for line in said)]
    if strange:
        pytest.fail("was not expected in the log:\n" + "\n".join(strange), pytrace=False)
    if missing:
        pytest.fail(f"was expected in the log and did not come: {missing}", pytrace=False)


@contextmanager
def _words_of_qt(said: list[str], ignored: list[str]) -> Iterator[None]:
    """Keep what Qt says while fixtures end; pytest-qt hears it only before."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    calm = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)

    def keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in calm and not any(re.search(one, message) for one in ignored):
            said.append(f"Qt: {message}")

    before = qInstallMessageHandler(keep)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
