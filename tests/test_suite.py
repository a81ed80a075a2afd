"""The suite itself: what leaks, says what was not expected or crashes, fails alone."""

from __future__ import annotations

import os

import pytest

_LEAKS = """
    import logging, subprocess, sys, threading
    import pytest
    from PySide6.QtCore import QTimer, qWarning
    from jellygui.gui.job_runner import JobRunner, Lane

    kept, end = [], threading.Event()

    def work():
        yield from iter(lambda: end.wait(0.01), True)

    def test_thread():
        threading.Thread(target=end.wait, name="forgotten", daemon=True).start()

    def test_process():
        kept.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

    def test_timer(qapp):
        kept.append(QTimer(interval=60_000))
        kept[-1].start()

    def test_job(qapp):
        kept.append(JobRunner())
        kept[-1].run(Lane.FILES, "counting", work)

    @pytest.fixture
    def talks():
        yield
        qWarning("the brush is dry")

    def test_word_of_qt(qapp, talks):
        pass

    def test_line():
        logging.getLogger("jellygui.gui").warning("left behind")

    @pytest.mark.logs("left behind")
    def test_line_that_was_expected():
        logging.getLogger("jellygui.gui").warning("it was left behind")

    @pytest.mark.logs("left behind")
    def test_line_that_did_not_come():
        logging.getLogger("jellygui.gui").info("left behind")

    def test_nothing(qapp):
        assert kept[0].poll() is not None
"""
_FOUND = {
    "test_thread": "thread forgotten",
    "test_process": "process * -c input()",
    "test_timer": "timer of * (60000 ms)",
    "test_job": "job counting",
    "test_word_of_qt": "Qt: the brush is dry",
    "test_line": "WARNING jellygui.gui: left behind",
    "test_line_that_did_not_come": "*did not come: *left behind*",
}


def test_what_leaks_or_says_what_was_not_expected_fails_alone(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.fspath(pytester._request.config.rootpath))
    monkeypatch.setattr(pytester, "plugins", ["tests.support.leaks", "tests.support.logs"])
    pytester.makeconftest("import tests.support.leaks\ntests.support.leaks._PATIENCE_S = 0.2")
    pytester.makepyfile(_LEAKS)
    done = pytester.runpytest_subprocess("-o", "qt_api=pyside6")
    done.assert_outcomes(passed=9, errors=len(_FOUND))
    for name, words in _FOUND.items():
        done.stdout.fnmatch_lines([f"*ERROR at teardown of {name} *", f"*{words}*"])


_CRASHES = """
    import ctypes

    def test_falls():
        ctypes.string_at(0)

    def test_nothing():
        pass
"""


def test_where_a_worker_crashed_is_said_with_the_test_that_it_was_in(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.fspath(pytester._request.config.rootpath))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # others take seconds to load
    pytester.makeconftest("pytest_plugins = ['tests.support.crashes']")
    pytester.makepyfile(_CRASHES)
    done = pytester.runpytest_subprocess("-p", "xdist", "-n", "1")
    done.assert_outcomes(passed=1, failed=1)
    closing = done.outlines[
        done.outlines.index(next(n for n in done.outlines if "FAILURES" in n)) :
    ]
    assert any("in test_falls" in line for line in closing)
