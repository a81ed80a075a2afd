"""A person's first review and first check say something once, with a way into the guide."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.gui.guide import Guide
from jellygui.gui.hints import HintLine, Hints
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.wishes import Wishes
from jellygui.settings import load_settings

LEFT = Qt.MouseButton.LeftButton


def test_each_hint_is_said_once_can_be_sent_away_and_leads_into_the_guide(
    qtbot: QtBot, page: PhotosPage, tmp_path: Path
) -> None:
    wishes, guide, line = Wishes(page), Guide(page), HintLine("Show it in the guide", page)
    page.stand_above(line)
    Hints(line, page.review, wishes, guide, page)
    qtbot.keyClicks(page.toolbar.search, "no such name")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    qtbot.mouseClick(page.toolbar.review, LEFT)
    qtbot.waitUntil(lambda: page.review.is_on and page.model.is_idle())
    assert not line.isVisible()  # where nothing is left to review, it would be of no use
    qtbot.mouseClick(page.toolbar.review, LEFT)
    page.querying.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    qtbot.mouseClick(page.toolbar.review, LEFT)
    qtbot.waitUntil(line.isVisible)
    assert line.label.text().startswith("First review: Enter takes")
    qtbot.mouseClick(line.cross, LEFT)
    assert not line.isVisible()
    qtbot.mouseClick(page.toolbar.review, LEFT)
    qtbot.mouseClick(page.toolbar.review, LEFT)
    assert page.review.is_on
    assert not line.isVisible()
    page.reviewing.start_check([1, 2, 3], check=1)
    qtbot.waitUntil(line.isVisible)
    assert line.label.text().startswith("First check")
    qtbot.mouseClick(line.button, LEFT)
    assert not line.isVisible()
    qtbot.waitUntil(lambda: guide.window is not None and guide.window.shown == "check")
    page.reviewing.stop()
    page.reviewing.start_check([1, 2], check=2)
    assert not line.isVisible()
    qtbot.waitUntil(lambda: load_settings()[0].hints_seen == ("review", "check"))
    guide.close()
    wishes.close()
