"""Photographs in a store, added by their address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.gui.main_window import MainWindow
from jellygui.settings import settings_file
from tests.gui.conftest import WAIT_MS, is_done
from tests.support.stores import flaky_store, jpeg

SECRET = "not-for-anybody"


def test_an_address_is_added_and_its_photographs_are_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with flaky_store({f"bucket/dive/{n}.jpg": jpeg(n, side_px=300) for n in range(3)}):
        (action,) = (a for a in window.menus.actions if "from address" in a.text().replace("&", ""))
        action.trigger()
        box = window.findChild(QInputDialog)
        assert box is not None
        QTest.keyClicks(box.findChild(QLineEdit), f"flaky://anna:{SECRET}@bucket/dive")
        QTest.keyClick(box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
        assert window.pages is not None
        photos = window.pages.photos
        names = [photos.model.index(row).data() for row in range(photos.model.rowCount())]
        assert names == ["0.jpg", "1.jpg", "2.jpg"]
        photos.grid.setFocus()
        photos.grid.go_to(1)
        qtbot.keyClick(photos.grid, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: photos.preview.canvas.image is not None, timeout=WAIT_MS)
        kept = [*(tmp_path / "docs").rglob("*"), settings_file()]
        assert kept
        assert not [p for p in kept if p.is_file() and SECRET.encode() in p.read_bytes()]
