"""A folder of a phone and of raw files, dropped on the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from jellygui.gui.main_window import MainWindow
from jellygui.images import apart
from tests.gui.conftest import WAIT_MS, Drop, is_done
from tests.support.boxed import avif, heic
from tests.support.drawn import SPECIES, draw
from tests.support.hostile import encoded
from tests.support.raws import dng


@pytest.fixture
def _decoders_ended() -> Iterator[None]:
    yield
    apart.end_all()


@pytest.mark.usefixtures("_decoders_ended")
def test_heic_avif_and_raw_are_shown_and_counted(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    survey = tmp_path / "Anholt"
    survey.mkdir()
    sizes = (320, 240), (240, 320), (640, 480)
    phone, web, camera = (
        draw(species, seed=number, size_px=size)
        for number, (species, size) in enumerate(zip(SPECIES, sizes, strict=False))
    )
    (survey / "1.HEIC").write_bytes(heic(phone))
    (survey / "2.avif").write_bytes(avif(web))
    (survey / "3.NEF").write_bytes(dng(encoded(camera, "JPEG"), size_px=sizes[2]))
    (survey / "4.heic").write_bytes((survey / "1.HEIC").read_bytes()[:-100])
    (survey / "5.jxl").write_bytes(b"")
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    assert window.pages is not None
    photos, side = window.pages.photos, window.pages.side
    counts = {entry.text: entry.count for entry in side.model.entries}
    assert (counts["All"], counts["Unreadable"]) == (4, 1)
    assert side.passed_over.text() == "Passed over: 1 JPEG XL picture"

    def shown() -> list[bool]:
        thumbnails = photos.grid._thumbnails
        return [thumbnails.get(int(number)) is not None for number in photos.model.ids]

    qtbot.waitUntil(lambda: sum(shown()) >= 3, timeout=WAIT_MS)
    photos.grid.setFocus()
    for row, size in enumerate(sizes):
        photos.grid.go_to(row)
        if row == 0:
            qtbot.keyClick(photos.grid, Qt.Key.Key_Space)
        full = QSize(*size)
        qtbot.waitUntil(lambda full=full: photos.preview.canvas._full == full, timeout=WAIT_MS)
        assert photos.preview.canvas.isVisible()
