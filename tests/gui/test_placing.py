"""The window on small screens, and on screens that are no longer there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMargins, QRect, QSettings
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QTabWidget
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import ConfidenceRange
from jellygui.domain.remarks import NO_REMARK
from jellygui.errors import JellyError
from jellygui.gui.diagnosis_box import DiagnosisBox
from jellygui.gui.main_window import MainWindow
from jellygui.gui.merge_box import MergeBox
from jellygui.gui.placing import whole_on_screen
from jellygui.gui.promise_box import PromiseBox
from jellygui.gui.species_box import SpeciesListBox
from jellygui.jobs.promise import PromiseEvidence
from jellygui.project import Project
from tests.support.browsing import names

FRAME = QMargins(1, 30, 1, 1)
LAPTOP, SMALL = QRect(0, 0, 1366, 728), QRect(0, 40, 1024, 600)  # what a panel leaves of them


@pytest.mark.parametrize("screen", [LAPTOP, SMALL, QRect(-1920, 200, 1920, 1040)])
@pytest.mark.parametrize(
    "wanted",
    [
        QRect(0, 0, 1280, 800),
        QRect(5000, 4000, 900, 560),
        QRect(-3000, -900, 900, 560),
        QRect(600, 500, 900, 560),
        QRect(0, 0, 9999, 9999),
    ],
)
def test_a_window_is_whole_on_the_screen(screen: QRect, wanted: QRect) -> None:
    place = whole_on_screen(wanted, [screen], FRAME)
    assert screen.contains(place.marginsAdded(FRAME))
    assert place.width() <= wanted.width()
    assert place.height() <= wanted.height()


def test_a_window_stays_where_it_is_whole() -> None:
    screens = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1366, 728)]
    for wanted in (QRect(300, 100, 1280, 800), QRect(1950, 60, 1000, 600)):
        assert whole_on_screen(wanted, screens, FRAME) == wanted
    # Mostly on the second one: there it is made whole.
    half = whole_on_screen(QRect(1800, 60, 1000, 600), screens, FRAME)
    assert half == QRect(1921, 60, 1000, 600)
    assert whole_on_screen(QRect(1, 2, 3, 4), [], FRAME) == QRect(1, 2, 3, 4)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture(params=[LAPTOP, SMALL], ids=["1366x768", "1024x640"])
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QRect:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(request.param))
    return QRect(request.param)


@pytest.fixture
def opened(qtbot: QtBot, settings: QSettings) -> Iterator[MainWindow]:
    window = MainWindow(settings)
    yield from shown(window, qtbot)


def shown(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    with qtbot.waitExposed(window):
        window.show()
    qtbot.wait(20)
    yield window
    window.close()
    window.deleteLater()


def is_roomy(window: MainWindow) -> bool:
    needed = window.layout().minimumSize()
    return needed.width() <= window.width() and needed.height() <= window.height()


def is_whole(window: MainWindow, screen: QRect) -> bool:
    line = window.status
    bottom = QRect(line.mapToGlobal(line.rect().topLeft()), line.size())
    return screen.contains(window.frameGeometry()) and screen.contains(bottom)


def test_the_first_window_is_whole_and_so_is_its_bottom_line(
    screen: QRect, opened: MainWindow, qtbot: QtBot
) -> None:
    pages = opened.build_pages()
    opened.rail.show()
    opened.status.show()
    photos = pages.photos.toolbar
    photos.hits.setText("100,000 found")
    for name in pages.names:
        opened.show_page(name)
        for tabs in opened.findChildren(QTabWidget):
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
                qtbot.wait(1)
        qtbot.wait(1)
        # Nothing is squeezed to less than it needs.
        qtbot.waitUntil(lambda: is_roomy(opened) and is_whole(opened, screen))
    least = opened.layout().minimumSize()
    assert least.width() <= opened.minimumWidth()
    assert least.height() <= opened.minimumHeight()


def test_small_windows_and_boxes_are_whole_on_the_screen(
    screen: QRect, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = opened.build_pages()
    chosen, filtering = pages.photos.chosen, pages.filtering
    room = screen.marginsAdded(QMargins(2, 2, 2, 2))  # without a screen Qt draws it a frame
    for place in (screen.bottomRight(), screen.topLeft()):
        chosen.species_box.ask(names(), place)
        chosen.number_box.ask(3, place)
        chosen.remark_box.ask([NO_REMARK], place)
        filtering.confidence_box.ask(ConfidenceRange(), place)
        for box in (
            chosen.species_box,
            chosen.number_box,
            chosen.remark_box,
            filtering.confidence_box,
        ):
            assert room.contains(box.geometry())
            box.hide()
    with Project(tmp_path / "bay.jelly") as project:
        listed = SpeciesListBox(project, opened.wishes, "", opened)
        listed.open()
        qtbot.waitUntil(listed.is_idle)
        assert listed.width() <= screen.width()
        assert listed.height() < screen.height()
        listed.close()


def test_what_a_box_says_scrolls_where_there_is_no_room(
    screen: QRect, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    def weigh() -> PromiseEvidence:
        raise JellyError("No model is in use.")

    with Project(tmp_path / "bay.jelly") as project:
        merge = MergeBox(project, tmp_path / "another.jelly", opened)
        promise, diagnosis = PromiseBox(weigh, names(), opened), DiagnosisBox("", opened)
        buttons = (merge.take, promise.keep, diagnosis.save)
        for box, last in zip((merge, promise, diagnosis), buttons, strict=True):
            box.open()
            for words in (merge.words, promise.verdict):
                words.setText("What was found. " * 150)
            qtbot.wait(1)
            title = box.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            assert box.height() + title <= screen.height()
            assert box.rect().contains(last.geometry().translated(last.parentWidget().pos()))
            box.close()
        parts = (merge, promise, diagnosis._working)
        qtbot.waitUntil(lambda: all(part.is_idle() for part in parts))


@pytest.mark.parametrize("place", [QRect(4000, 3000, 1600, 900), QRect(-900, -700, 1000, 600)])
def test_a_remembered_place_that_is_gone_is_brought_back(
    screen: QRect, qtbot: QtBot, settings: QSettings, place: QRect
) -> None:
    with pytest.MonkeyPatch.context() as before:
        before.setattr(QScreen, "availableGeometry", lambda _: QRect(-5000, -5000, 15000, 15000))
        window = MainWindow(settings)
        window.setGeometry(place)
        list(shown(window, qtbot))
    assert isinstance(settings.value("geometry"), QByteArray)
    for window in shown(MainWindow(settings), qtbot):
        window.rail.show()
        window.status.show()
        qtbot.wait(1)
        qtbot.waitUntil(lambda window=window: is_whole(window, screen))
        assert window.width() >= min(place.width(), screen.width() - 10)


def test_a_place_that_is_there_is_remembered(qtbot: QtBot, settings: QSettings) -> None:
    assert QGuiApplication.primaryScreen().availableGeometry().width() > 1300
    place = QRect(40, 50, 1100, 640)
    window = MainWindow(settings)
    window.setGeometry(place)
    list(shown(window, qtbot))
    for again in shown(MainWindow(settings), qtbot):
        qtbot.waitUntil(lambda again=again: again.geometry() == place)
