"""Exports are written as their name promises and as was chosen, and the choice is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jellygui.domain.configs import Separator
from jellygui.gui.main_window import MainWindow
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, Drop
from tests.gui.test_window import opened_survey


def test_counts_and_photographs_are_written_as_was_chosen(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened_survey(window, drop, survey, qtbot)
    window.show_page("counts")
    assert window.pages is not None
    page = window.pages.counts
    assert page is not None
    offered: list[str] = []
    answer = (tmp_path / "none", 0)

    def choose(parent: object, title: str, name: str, kinds: str, first: str) -> tuple[str, str]:
        offered.append(f"{Path(name).name}: {first}")
        kind = sorted(kinds.split(";;"))[answer[1]]  # commas, semicolons, tabs
        return str(answer[0]), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for button, column in ((page.counts, "label"), (page.images, "path")):
        for name, kind, written, between in (
            ("Station 3.5", 1, "Station 3.5.csv", ";"),
            ("t.csv", 1, "t.csv", ";"),
            ("t.csv", 0, "t.csv", ","),
            ("t.tsv", 0, "t.tsv", "\t"),
            ("tabs", 2, "tabs.tsv", "\t"),
            ("late choice.csv", 2, "late choice.tsv", "\t"),
            # Nobody was asked about the file that is called so.
            ("late choice.csv", 2, "late choice 2.tsv", "\t"),
        ):
            answer = (tmp_path / column / name, kind)
            answer[0].parent.mkdir(exist_ok=True)
            with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            place = answer[0].with_name(written)
            assert place.read_text("utf-8-sig").startswith(column + between), written
    answer = (tmp_path / "path" / "Station 3.5", 1)
    with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
        qtbot.mouseClick(page.images, Qt.MouseButton.LeftButton)
    assert (tmp_path / "path" / "Station 3.5 2.csv").is_file()  # nobody was asked about the first
    assert offered[0].startswith("counts.csv: CSV: commas")
    assert offered[1].startswith("counts.csv: CSV: semicolons")
    assert offered[-2].startswith("images.tsv: Tabs")
    window.close()
    assert load_settings()[0].separator is Separator.SEMICOLON
