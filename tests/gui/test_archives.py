"""Exports for archives are asked for in one box, which keeps what is said of the survey."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from jellygui.domain.survey import Licence, SurveyFacts
from jellygui.errors import JellyError
from jellygui.gui.export_box import ExportBox
from jellygui.gui.main_window import MainWindow
from jellygui.jobs import export_all
from jellygui.project import Project
from jellygui.project.survey import Survey
from tests.gui.conftest import WAIT_MS, project_of, said_so_far
from tests.gui.test_functions import choose
from tests.project.test_days import add
from tests.support.waiting import held

_FACTS = SurveyFacts(title="Helgoland 2024", people=("Ada Lovelace",), licence=Licence.CC_BY)


def box_of(window: MainWindow, qtbot: QtBot) -> ExportBox:
    choose(window, "Export for archives …")
    box = window.findChildren(ExportBox)[-1]
    qtbot.waitUntil(lambda: box.export.isEnabled() and box.isActiveWindow(), timeout=WAIT_MS)
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
    qtbot.waitUntil(lambda: "Nobody has said the title" in box.said.text(), timeout=WAIT_MS)
    assert all(line.startswith("• ") for line in box.said.text().splitlines()[1:])
    # Without going down all is seen that is made.
    assert [kind.visibleRegion().boundingRect().size() for kind in box.kinds.values()] == [
        kind.size() for kind in box.kinds.values()
    ]
    fields = (box.title, box.people, box.institution, box.area, box.abstract, box.licence)
    for one, below in pairwise(fields):
        qtbot.keyClick(one, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is below
    qtbot.keyClicks(box.title, "Helgoland 2024")
    assert "Nobody has said the title" not in box.said.text()
    assert "Nobody has said the people" in box.said.text()
    qtbot.keyClicks(box.people, "Ada Lovelace, ada@example.org")
    assert "Nobody has said the people" not in box.said.text()
    box.title.clear()
    assert "Nobody has said the title" in box.said.text()
    qtbot.keyClicks(box.title, "Helgoland 2024")
    box.licence.setFocus()
    qtbot.keyClick(box.licence, Qt.Key.Key_Home)
    with qtbot.waitSignal(box.written, timeout=WAIT_MS) as done:
        qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
    # Nobody was asked about the workbook that lay there.
    assert [path.name for path in done.args[0]] == [
        "survey 2.xlsx",
        "darwin-core.zip",
        "ifdo.yaml",
        "report.html",
        "report.pdf",
    ]
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
    assert box.said.property("fault")
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


@pytest.fixture
def project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Project:
    """One with a photograph, of which is said whose it is; open in the window."""
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path, "A/P1.JPG")
        project.survey.put(_FACTS)
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    return project_of(window)


def test_a_box_that_is_closed_before_it_knows_changes_nothing(
    window: MainWindow, qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held(monkeypatch, Survey, "facts"):
        choose(window, "Export for archives …")
        (box,) = window.findChildren(ExportBox)
        assert not any(field.isEnabled() for field in (box.title, box.licence, box.export))
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(ExportBox), timeout=WAIT_MS)
    assert project.survey.facts() == _FACTS


def test_of_what_cannot_be_read_nothing_is_exported_and_nothing_kept(
    window: MainWindow, qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Survey) -> SurveyFacts:
        raise JellyError("The disk does not answer.", hint="Connect it.")

    with monkeypatch.context() as patch:
        patch.setattr(Survey, "facts", fail)
        choose(window, "Export for archives …")
        (box,) = window.findChildren(ExportBox)
        qtbot.waitUntil(lambda: "The disk does not answer. Connect it." in box.said.text())
        qtbot.waitUntil(box.is_idle)
        assert not box.export.isEnabled()
        assert not box.licence.isEnabled()
        qtbot.mouseClick(box.close_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.findChildren(ExportBox), timeout=WAIT_MS)
    assert project.survey.facts() == _FACTS


def test_what_cannot_be_shown_stays_as_it_was_until_it_is_typed_anew(
    window: MainWindow, qtbot: QtBot, project: Project
) -> None:
    odd = SurveyFacts(
        title="a\u202eb", people=("A\x1bB",), abstract="one\n\u2028two", area="\u202e"
    )
    project.survey.put(odd)
    choose(window, "Export for archives …")
    box = box_of(window, qtbot)
    qtbot.waitUntil(box.area.isEnabled)
    assert (box.title.text(), box.people.toPlainText()) == ("a\\u202eb", "A\\x1bB")
    box.area.clear()
    qtbot.keyClicks(box.area, "North Sea")
    qtbot.mouseClick(box.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: project.survey.facts().area == "North Sea")
    assert project.survey.facts() == odd.model_copy(update={"area": "North Sea"})


def test_what_is_written_when_the_box_is_gone_is_told_by_the_window(
    window: MainWindow,
    qtbot: QtBot,
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    box = box_of(window, qtbot)
    for kind in box.kinds.keys() - {"xlsx"}:
        qtbot.mouseClick(box.kinds[kind], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    with held(monkeypatch, export_all, "export_all"):
        qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
        assert box.said.text() == "Writing survey.xlsx …"
        assert not box.said.property("fault")
        qtbot.keyClicks(box.area, "North Sea")
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: any(said.startswith("Written: survey.xlsx.") for said in said_so_far(window))
    )
    qtbot.waitUntil(lambda: not window.findChildren(ExportBox), timeout=WAIT_MS)
    assert project.survey.facts().area == "North Sea"
    assert [path.name for path in out.iterdir()] == ["survey.xlsx"]


@pytest.mark.logs("unexpected, in the background")
def test_a_fault_of_ours_is_told_and_ends_the_writing(
    qtbot: QtBot, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **places: Path | None) -> list[str]:
        if places["pdf"] is not None:
            raise ValueError("odd")
        return []

    monkeypatch.setattr(export_all, "export_all", fail)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    box = ExportBox(project)
    box.open()
    qtbot.waitUntil(box.export.isEnabled, timeout=WAIT_MS)
    with qtbot.waitSignal(box.failed, timeout=WAIT_MS) as failed:
        qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
    assert str(failed.args[0]) == "odd"
    qtbot.waitUntil(box.export.isEnabled, timeout=WAIT_MS)
    assert box.said.text() == "Written: survey.xlsx, darwin-core.zip, ifdo.yaml."
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_what_is_too_long_is_said_before_it_is_cut(
    window: MainWindow, qtbot: QtBot, project: Project, asked: list[str]
) -> None:
    box = box_of(window, qtbot)
    QApplication.clipboard().setText("word " * 3000)
    box.abstract.setFocus()
    qtbot.keyClick(box.abstract, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(box.export, Qt.MouseButton.LeftButton)
    assert box.said.text() == "Abstract: 14,999 letters; 10,000 can be kept."
    asked.append("Go on typing")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.isVisible()
    assert asked == ["Abstract: 14,999 letters; 10,000 can be kept."]
    asked.append("Close without it")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(project.survey.facts().abstract) == 10_000, timeout=WAIT_MS)
