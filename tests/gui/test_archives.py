"""Exports for archives are asked for in one box, which keeps what is said of the survey."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jellygui.domain.survey import Licence
from jellygui.gui.export_box import ExportBox
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS
from tests.gui.test_functions import choose
from tests.project.test_days import add


def box_of(window: MainWindow, qtbot: QtBot) -> ExportBox:
    choose(window, "Export for archives …")
    box = window.findChildren(ExportBox)[-1]
    qtbot.waitUntil(box.export.isEnabled, timeout=WAIT_MS)
    return box


def test_five_files_are_made_and_what_was_said_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "A/P1.JPG", "A/P3.JPG")
    out = tmp_path / "out"
    out.mkdir()
    (out / "survey.xlsx").write_bytes(b"precious")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    box = box_of(window, qtbot)
    assert "Nobody has said the title" in box.said.text()
    qtbot.keyClicks(box.title, "Helgoland 2024")
    qtbot.keyClicks(box.people, "Ada Lovelace, ada@example.org")
    box.licence.setFocus()
    qtbot.keyClick(box.licence, Qt.Key.Key_Home)
    with qtbot.waitSignal(box.written, timeout=WAIT_MS) as done:
        qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
    # Nobody was asked about the workbook that lay there.
    assert [path.name for path in done.args[0]] == [
        "survey 2.xlsx", "darwin-core.zip", "ifdo.yaml", "report.html", "report.pdf",
    ]  # fmt: skip
    assert all(path.stat().st_size for path in done.args[0])
    assert (out / "survey.xlsx").read_bytes() == b"precious"
    assert box.said.text().startswith(
        "Written: survey 2.xlsx, darwin-core.zip, ifdo.yaml, report.html, report.pdf."
    )
    for kind in box.kinds.values():
        kind.setFocus()
        qtbot.keyClick(kind, Qt.Key.Key_Space)
    qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
    assert box.said.text() == "Choose what is to be made."
    qtbot.keyClicks(box.area, "North Sea")
    qtbot.mouseClick(box.close_button, Qt.MouseButton.LeftButton)
    project = window.session.project
    assert project is not None
    qtbot.waitUntil(lambda: project.survey.facts().area == "North Sea", timeout=WAIT_MS)
    facts = project.survey.facts()
    assert (facts.title, facts.licence) == ("Helgoland 2024", Licence.CC0)
    assert facts.people == ("Ada Lovelace, ada@example.org",)
    box = box_of(window, qtbot)
    assert box.title.text() == "Helgoland 2024"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
