"""The diagnostic zip is seen before it is saved, and names leave only where they are ticked."""

from __future__ import annotations

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui.diagnosis_box import DiagnosisBox
from jellygui.gui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS

LEFT = Qt.MouseButton.LeftButton
SECRET = "/home/somebody/Zorn/a.jpg"


@pytest.fixture
def box(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> DiagnosisBox:
    """Opened from the menu Help."""
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "jellygui.log").write_text(f"INFO the photograph '{SECRET}' is damaged\n")
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    help_menu = window.menuBar().actions()[-1].menu()
    action = next(action for action in help_menu.actions() if "diagnostic" in action.text())
    help_menu.popup(window.mapToGlobal(QPoint(50, 50)))
    qtbot.mouseClick(help_menu, LEFT, pos=help_menu.actionGeometry(action).center())
    (found,) = window.findChildren(DiagnosisBox)
    ready(found, qtbot)
    return found


def ready(box: DiagnosisBox, qtbot: QtBot) -> None:
    qtbot.waitUntil(box.save.isEnabled, timeout=WAIT_MS)


def look_at(box: DiagnosisBox, start: str) -> str:
    """Click on the file whose name begins so; what is shown of it."""
    for row in range(box.files.count()):
        if box.files.item(row).text().startswith(start):
            place = box.files.visualItemRect(box.files.item(row)).center()
            QTest.mouseClick(box.files.viewport(), LEFT, pos=place)
            return box.text.toPlainText()
    raise AssertionError(start)


def test_what_is_saved_is_what_is_seen(
    box: DiagnosisBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not box.names.isChecked()
    assert "the photograph '[name]' is damaged" in look_at(box, "log/jellygui.log")
    assert "JellyGUI" in look_at(box, "versions.txt")
    place = tmp_path / "d.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(place), ""))
    shown = [box.files.item(row).text().split("  (")[0] for row in range(box.files.count())]
    with qtbot.waitSignal(box.finished, timeout=WAIT_MS):
        qtbot.mouseClick(box.save, LEFT)
    with zipfile.ZipFile(place) as made:
        assert made.namelist() == shown
        assert b"Zorn" not in b"".join(made.read(name) for name in shown)


def test_names_go_only_where_they_are_ticked(
    box: DiagnosisBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_at(box, "log/jellygui.log")
    qtbot.mouseClick(box.names, LEFT, pos=QPoint(10, box.names.height() // 2))
    ready(box, qtbot)
    assert SECRET in box.text.toPlainText()
    qtbot.mouseClick(box.names, LEFT, pos=QPoint(10, box.names.height() // 2))
    ready(box, qtbot)
    assert SECRET not in box.text.toPlainText()
    qtbot.mouseClick(box.names, LEFT, pos=QPoint(10, box.names.height() // 2))
    ready(box, qtbot)
    place = tmp_path / "d.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(place), ""))
    with qtbot.waitSignal(box.finished, timeout=WAIT_MS):
        qtbot.mouseClick(box.save, LEFT)
    with zipfile.ZipFile(place) as made:
        assert SECRET.encode() in made.read("log/jellygui.log")


def test_a_zip_that_cannot_be_written_is_a_sentence_and_one_may_choose_again(
    box: DiagnosisBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()) or 0)
    answers = iter([str(tmp_path / "none" / "d.zip"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (next(answers), ""))
    qtbot.mouseClick(box.save, LEFT)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_MS)
    assert "cannot be written" in said[0]
    assert box.isVisible()
    qtbot.mouseClick(box.save, LEFT)
    assert box.isVisible()
    qtbot.mouseClick(box.close_button, LEFT)
    qtbot.waitUntil(lambda: not box.isVisible(), timeout=WAIT_MS)


def test_a_slow_disk_does_not_hold_the_window(
    box: DiagnosisBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, writers = threading.Event(), []

    def slow(*_: object) -> None:
        writers.append(threading.current_thread())
        may_end.wait(60)

    monkeypatch.setattr("jellygui.gui.diagnosis_box.write_parts", slow)
    place = str(tmp_path / "d.zip")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (place, ""))
    qtbot.mouseClick(box.save, LEFT)
    qtbot.waitUntil(lambda: bool(writers), timeout=WAIT_MS)
    assert writers != [threading.main_thread()]
    assert box.isVisible()
    assert not box.save.isEnabled()
    with qtbot.waitSignal(box.finished, timeout=WAIT_MS):
        may_end.set()
