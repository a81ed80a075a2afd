"""The guide's way from a folder to archives, walked step by step with the mouse."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from ifdo import iFDO
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui.export_box import ExportBox
from jellygui.gui.main_window import MainWindow
from jellygui.gui.stations_box import StationsBox
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.test_window import wait_until_done

_LEFT = Qt.MouseButton.LeftButton
_STEP = re.compile(r"^\d+\. (.*)$", re.MULTILINE)
_MOST = 12


def steps() -> list[str]:
    """The numbered actions of the page on publishing."""
    page = paths.resource("guide", "en", "publish.md").read_text(encoding="utf-8")
    return _STEP.findall(page.partition("## A published example")[2].partition("\n## ")[0])


def test_three_stations_are_published_by_the_actions_that_the_guide_lists(
    window: MainWindow, qtbot: QtBot, drop: Drop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples = sorted(paths.resource("sample_images").iterdir())
    for folder in samples:
        (tmp_path / "survey" / folder.name).mkdir(parents=True)
        for photograph in sorted(folder.glob("*.jpg"))[:2]:
            shutil.copy(photograph, tmp_path / "survey" / folder.name)
    table, out = tmp_path / "stations.csv", tmp_path / "out"
    rows = "".join(
        f'"{folder.name}",{55 + n}.5,11.2,30,minutes\n' for n, folder in enumerate(samples)
    )
    table.write_text(f"Station,Latitude,Longitude,Effort,Unit\n{rows}", encoding="utf-8")
    out.mkdir()
    chosen: list[str] = []

    def answer(place: Path, *more: str) -> Callable[..., object]:
        def choose(*_: object, **__: object) -> object:
            chosen.append(place.name)
            return (str(place), *more) if more else str(place)

        return choose

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer(table, "all"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer(out))

    def menu(name: str) -> QMenu:
        bar = window.menuBar()
        action = next(a for a in bar.actions() if a.text().replace("&", "") == name)
        qtbot.mouseClick(bar, _LEFT, pos=bar.actionGeometry(action).center())
        found = action.menu()
        assert isinstance(found, QMenu)
        qtbot.waitUntil(found.isVisible, timeout=WAIT_MS)
        return found

    def choose(menu: QMenu, name: str) -> None:
        action = next(a for a in menu.actions() if a.text().replace("&", "") == name)
        qtbot.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())

    walked = iter(steps())

    def step(*names: str) -> None:
        """The next one is of these names, which stand in bold."""
        assert re.findall(r"\*\*(.+?)\*\*", next(walked)) == [*names]

    step()
    drop([tmp_path / "survey"])
    wait_until_done(window, qtbot)
    step("Survey")
    survey = menu("Survey")
    step("Stations …")
    choose(survey, "Stations …")
    qtbot.waitUntil(lambda: bool(window.findChildren(StationsBox)), timeout=WAIT_MS)
    (box,) = window.findChildren(StationsBox)
    qtbot.waitUntil(box.take.isEnabled, timeout=WAIT_MS)
    step("Import …")
    step()
    qtbot.mouseClick(box.take, _LEFT)
    qtbot.waitUntil(lambda: hasattr(box, "preview"), timeout=WAIT_MS)
    step("Take stations")
    qtbot.mouseClick(box.preview.take, _LEFT)
    qtbot.waitUntil(lambda: len(box.model.rows) == 3, timeout=WAIT_MS)
    step("Close")
    close = next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == "Close")
    qtbot.mouseClick(close, _LEFT)
    step("File")
    file = menu("File")
    step("Export for archives …")
    choose(file, "Export for archives …")
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportBox)), timeout=WAIT_MS)
    (export,) = window.findChildren(ExportBox)
    qtbot.waitUntil(export.export.isEnabled, timeout=WAIT_MS)
    step("Title", "People", "Area", "Licence")
    export.title.setFocus()
    for field, text in (
        (export.title, "Sound and strait"),
        (export.people, "Ada Lovelace"),
        (export.area, "Kattegat"),
    ):
        qtbot.mouseClick(field, _LEFT)
        qtbot.waitUntil(field.hasFocus, timeout=WAIT_MS)
        qtbot.keyClicks(field, text)
    step("Export into a folder …")
    step()
    with qtbot.waitSignal(export.written, timeout=WAIT_MS):
        qtbot.mouseClick(export.export, _LEFT)
    assert next(walked, None) is None
    assert len(steps()) <= _MOST
    assert chosen == [table.name, out.name]
    made = {path.name: path for path in out.iterdir()}
    assert {*made} == {
        "survey.xlsx",
        "darwin-core.zip",
        "ifdo.yaml",
        "report.html",
        "report.pdf",
    }
    with zipfile.ZipFile(made["darwin-core.zip"]) as archive:
        events = archive.read("event.txt").decode().splitlines()[1:]
        assert "<title>Sound and strait</title>" in archive.read("eml.xml").decode()
    assert [row.split("\t")[0] for row in events] == [folder.name for folder in samples]
    photographs = iFDO.load(made["ifdo.yaml"]).image_set_items
    assert {name.partition("/")[0] for name in photographs} == {f.name for f in samples}
    qtbot.keyClick(export, Qt.Key.Key_Escape)
    project = window.session.project
    assert isinstance(project, Project)
    assert {record.station for record in project.browsing.files()} == {f.name for f in samples}
