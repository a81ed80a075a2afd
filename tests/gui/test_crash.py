"""No error ends in silence: it opens the dialog, or stands in the log folder."""

from __future__ import annotations

import logging
import subprocess
import sys
import textwrap
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui.app import Application
from jellygui.gui.crash import CrashReporter
from jellygui.gui.diagnosis_box import DiagnosisBox
from jellygui.gui.job_runner import Lane
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.background import InOrder, NewestWishes, wait_for_threads
from jellygui.jobs.diagnosis import parts
from tests.gui.conftest import WAIT_MS
from tests.support.crashes import faults_go_elsewhere

Shown = list[str]


class MistakeError(RuntimeError):
    """What nobody expected."""


@pytest.fixture
def shown(
    qapp: Application,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    pytestconfig: pytest.Config,
) -> Iterator[Shown]:
    """The details of every dialog that opens; the reporter is installed as in the program."""
    details: Shown = []

    def read_and_close(box: QMessageBox) -> int:
        details.append(box.detailedText())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", read_and_close)
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    for owner, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, hook, getattr(owner, hook))
    before = qInstallMessageHandler(None)
    with faults_go_elsewhere(pytestconfig):
        reporter = CrashReporter(qapp)
        reporter.install()
        yield details
    qInstallMessageHandler(before)
    reporter.deleteLater()


def fail(*_: object) -> None:
    raise MistakeError("the mistake")


def in_a_slot(qapp: Application) -> object:
    QTimer.singleShot(0, fail)
    return None


def in_a_thread(qapp: Application) -> object:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    return thread


def in_a_thread_of_qt(qapp: Application) -> object:
    class Thread(QThread):
        def run(self) -> None:
            fail()

    thread = Thread(qapp)
    thread.start()
    thread.wait()
    return thread


def in_the_pool_of_qt(qapp: Application) -> object:
    class Task(QRunnable):
        def run(self) -> None:
            fail()

    task = Task()
    task.setAutoDelete(False)
    QThreadPool.globalInstance().start(task)
    QThreadPool.globalInstance().waitForDone()
    return task


@pytest.mark.parametrize("begin", [in_a_slot, in_a_thread, in_a_thread_of_qt, in_the_pool_of_qt])
@pytest.mark.logs("MistakeError: the mistake")
def test_a_mistake_opens_the_dialog_and_is_logged(
    begin: Callable[[Application], object],
    shown: Shown,
    qapp: Application,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    kept = begin(qapp)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=WAIT_MS)
    assert "MistakeError: the mistake" in shown[0]
    assert "in fail" in shown[0]
    assert "MistakeError" in caplog.text
    del kept


@pytest.mark.logs("MistakeError: the mistake")
def test_a_mistake_in_a_job_opens_the_dialog(
    window: MainWindow, shown: Shown, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    job = window.runner.run(Lane.FILES, "failing", fail)  # type: ignore[arg-type]
    job.failed.connect(window.show_failure)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=WAIT_MS)
    assert "in fail" in shown[0]
    assert "MistakeError" in caplog.text


@pytest.mark.logs("MistakeError: the mistake")
def test_a_mistake_in_the_background_is_logged_also_if_nobody_asks(
    shown: Shown, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    newest, in_order = NewestWishes("newest", threads=1), InOrder("in order")
    newest.want([("key", fail)])
    in_order.do("key", fail)
    qtbot.waitUntil(lambda: newest.is_idle() and in_order.is_idle(), timeout=WAIT_MS)
    newest.close()
    in_order.close()
    assert wait_for_threads(60) == []
    assert caplog.text.count("MistakeError: the mistake") == 2


@pytest.mark.logs("MistakeError: the mistake")
def test_a_mistake_while_something_is_taken_apart_is_logged(
    shown: Shown, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def __del__(self) -> None:
            fail()

    Broken()
    assert "MistakeError: the mistake" in caplog.text
    assert "Broken.__del__" in caplog.text


@pytest.mark.logs("the brush is dry")
def test_a_word_of_qt_is_logged(shown: Shown, caplog: pytest.LogCaptureFixture) -> None:
    qWarning("the brush is dry")
    (said,) = [record for record in caplog.records if "the brush is dry" in record.message]
    assert said.levelno == logging.WARNING


@pytest.mark.logs("MistakeError: the mistake", "MistakeError: while it is open")
def test_many_mistakes_open_one_dialog(
    qapp: Application, shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def another_while_it_is_open(box: QMessageBox) -> int:
        opened.append(box.detailedText())
        sys.excepthook(MistakeError, MistakeError("while it is open"), None)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", another_while_it_is_open)
    in_a_slot(qapp)
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT_MS)
    qtbot.wait(1)
    assert len(opened) == 1


@pytest.mark.logs("MistakeError: the mistake", "This plugin does not support")
def test_the_dialog_shows_the_zip_and_saves_it(
    qapp: Application, shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def press_save(box: QMessageBox) -> int:
        next(b for b in box.buttons() if "zip" in b.text()).click()
        return 0

    def look_and_save(box: DiagnosisBox) -> int:
        box.show()
        qtbot.waitUntil(box.save.isEnabled, timeout=WAIT_MS)
        assert box.files.item(0).text().startswith("error.txt")
        assert "MistakeError" in box.text.toPlainText()
        with qtbot.waitSignal(box.finished, timeout=WAIT_MS):
            qtbot.mouseClick(box.save, Qt.MouseButton.LeftButton)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_save)
    monkeypatch.setattr(DiagnosisBox, "exec", look_and_save)
    place = tmp_path / "d.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(place), ""))
    in_a_slot(qapp)
    qtbot.waitUntil(place.is_file, timeout=WAIT_MS)
    with zipfile.ZipFile(place) as made:
        assert b"MistakeError" in made.read("error.txt")
        assert "log/fault.log" in made.namelist()


_FATAL = """
    import sys
    from PySide6.QtCore import QTimer, qFatal
    from jellygui.gui import app
    app.QTimer.singleShot(0, lambda: {what})
    app.main()
"""


@pytest.mark.parametrize(
    ("what", "log", "said"),
    [
        ("qFatal('the sea is dry')", "jellygui.log", "the sea is dry"),
        ("qFatal('the sea is dry')", "fault.log", "Aborted"),
        ("__import__('faulthandler')._sigsegv()", "fault.log", "Segmentation fault"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows words it otherwise")
def test_what_ends_the_program_leaves_its_place_in_the_log(
    what: str, log: str, said: str, tmp_path: Path
) -> None:
    code = (
        "from pathlib import Path; from jellygui import paths\n"
        f"paths.log_dir = lambda: Path({str(tmp_path)!r})\n"
        "import jellygui.log; jellygui.log.log_dir = paths.log_dir\n"
    ) + textwrap.dedent(_FATAL).format(what=what)
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.returncode < 0
    assert said in (tmp_path / log).read_text(encoding="utf-8")
    assert parts("", names=False)
