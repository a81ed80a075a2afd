"""A card that breaks while a folder is classified in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.gui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.support.accelerators import ask_anew, full, let_there_be
from tests.support.drawn import SPECIES, draw, save_photo


def test_a_card_that_breaks_is_named_and_each_photograph_has_its_answer(
    window: MainWindow,
    drop: Drop,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before_it_breaks = 8

    def breaks(run: Callable[..., list[Any]]) -> list[Any]:
        nonlocal before_it_breaks
        before_it_breaks -= 1
        return run() if before_it_breaks > 0 else full(run)

    ask_anew(monkeypatch)
    sessions = let_there_be(monkeypatch, CUDA=breaks)
    for number in range(40):
        picture = draw(SPECIES[number % len(SPECIES)], seed=number, size_px=(80, 60))
        save_photo(picture, tmp_path / "Anholt" / f"{number}.jpg")
    drop([tmp_path / "Anholt"])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert sum(session.asked for session in sessions) >= 8
    said = [text for _, text in window.messages.last]
    assert any(
        "CUDA failed, perhaps for want of memory; the processor went on." in one for one in said
    )
    project = window.session.project
    assert project is not None
    assert all(record.prediction is not None for record in project.browsing.files())
    assert window.message_line.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.message_line.isVisible()
