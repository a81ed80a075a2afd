"""The report, and the charts by day and on a map, through the window."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from jellygui.domain.counts import CountBy
from jellygui.domain.looks import colour_of
from jellygui.errors import JellyError
from jellygui.gui.app import Application
from jellygui.gui.drawn_view import DrawnView
from jellygui.gui.main_window import MainWindow
from jellygui.gui.project_work import ChartView
from jellygui.gui.theme import apply_theme
from jellygui.jobs.counting import counted
from jellygui.jobs.export import COUNT_COLUMNS, count_rows
from jellygui.project import Project
from jellygui.report.chart_parts import Drawing, Spot
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_functions import choose
from tests.report.test_html_pages import Outline
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said
from tests.support.reported import reported_survey


@pytest.fixture
def surveyed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window on the Counts page of such a survey."""
    reported_survey(tmp_path / "p.jelly", photographs=60)
    window.session.open(tmp_path / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    assert window.pages is not None
    page = window.pages.counts
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT_MS)
    return window


def answer(monkeypatch: pytest.MonkeyPatch, place: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), kind))


def test_a_report_is_written_by_a_button_as_a_page_or_as_pdf(
    surveyed: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = surveyed
    assert window.pages is not None
    page = window.pages.counts
    assert page is not None
    for name, kind, made in (
        ("a.html", "", "a.html"),
        ("b", "PDF, on A4 (*.pdf)", "b.pdf"),
        ("report.html", "PDF, on A4 (*.pdf)", "report.pdf"),
    ):
        answer(monkeypatch, tmp_path / name, kind)
        with qtbot.waitSignal(window.session.written, timeout=WAIT_MS) as written:
            qtbot.mouseClick(page.charts.report, Qt.MouseButton.LeftButton)
        assert written.args == [str(tmp_path / made), 0]
        assert window.message_line.message.text() == f"Written: {tmp_path / made}"
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")
    outline = Outline((tmp_path / "a.html").read_text("utf-8"))
    counts = next(table for table in outline.tables if table and "sightings" in table[0])
    project = project_of(window)
    written_rows = count_rows(project, counted(project))
    rows = [dict(zip(COUNT_COLUMNS, r, strict=True)) for r in written_rows]
    for row, words in zip(rows, counts[1:], strict=True):
        assert f"{row['photographs']}" in words.split()
    # Somebody has changed their mind, and a place that cannot be written is said.
    answer(monkeypatch, Path())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    choose(window, "Write report …")
    (tmp_path / "c.pdf").mkdir()
    answer(monkeypatch, tmp_path / "c.pdf")
    with qtbot.waitSignal(window.session.failed, timeout=WAIT_MS):
        choose(window, "Write report …")
    assert "cannot be written" in window.message_line.message.text()


def pixels(view: DrawnView) -> set[str]:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = np.unique(np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF)
    return {f"#{colour:06X}" for colour in seen.tolist()}


def tip_at(view: DrawnView, place: QPoint) -> str:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    words = QToolTip.text()
    QToolTip.hideText()
    return words


def test_the_chart_shows_days_and_a_map_in_light_and_dark(
    surveyed: MainWindow, qtbot: QtBot, qapp: Application, tmp_path: Path
) -> None:
    assert surveyed.pages is not None
    page = surveyed.pages.counts
    assert page is not None
    charts = page.charts
    surveyed.resize(1366, 768)
    charts.tabs.setFocus()
    qtbot.keyClick(charts.tabs, Qt.Key.Key_Right)
    assert charts.view is ChartView.DAYS
    qtbot.waitUntil(lambda: charts.days.drawing is not None, timeout=WAIT_MS)
    moon = next(kind for kind in project_of(surveyed).species.all() if kind.key == "moon_jellyfish")
    assert charts.days.drawing is not None
    spots = [part for part in charts.days.drawing.parts if isinstance(part, Spot)]
    assert [spot.text.splitlines()[0] for spot in spots] == [
        "2024-07-09",
        "2024-07-10",
        "unknown day",
    ]
    words = tip_at(charts.days, QPoint(round(spots[0].x + 3), round(spots[0].y + 3)))
    by_day = dict(project_of(surveyed).counts.rows_by(CountBy.DAY))
    number = next(r.photographs for r in by_day["2024-07-09"] if r.label == "moon_jellyfish")
    assert f"Moon jellyfish: {number}" in words
    middle = charts.tabs.tabRect(2).center()
    qtbot.mouseClick(charts.tabs, Qt.MouseButton.LeftButton, pos=middle)
    assert charts.view is ChartView.MAP
    qtbot.waitUntil(lambda: charts.map.drawing is not None, timeout=WAIT_MS)
    assert "Natural Earth" in charts.legend.text()
    for dark in (False, True):
        apply_theme(qapp, dark=dark)
        wanted = {colour_of(moon), "#18222B" if dark else "#EEF4F8"}  # the sea
        qtbot.waitUntil(lambda wanted=wanted: wanted <= pixels(charts.map), timeout=WAIT_MS)
    apply_theme(qapp, dark=False)
    # Of another project nothing of it is left.
    surveyed.session.open(tmp_path / "other.jelly", create=True)
    qtbot.waitUntil(lambda: charts.map.drawing is charts.days.drawing is None, timeout=WAIT_MS)


def test_without_stations_the_map_says_where_they_are_given(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.open(tmp_path / "empty.jelly", create=True)
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    assert window.pages is not None
    page = window.pages.counts
    assert page is not None
    qtbot.mouseClick(
        page.charts.tabs, Qt.MouseButton.LeftButton, pos=page.charts.tabs.tabRect(2).center()
    )
    qtbot.waitUntil(
        lambda: "no photograph has a position" in page.charts.legend.text(), timeout=WAIT_MS
    )
    assert page.charts.map.drawing is None


def test_without_stations_the_map_shows_where_photographs_were_taken(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "phone.jelly") as project:
        places = [(54.12, 7.89), (54.12, 7.89), (54.3, 7.6)]
        photos = [photo(n, latitude=y, longitude=x) for n, (y, x) in enumerate(places)]
        model = tiny_model(tmp_path / "m.jellymodel")
        answers = [said("moon_jellyfish")] * 3
        classified(project, model, read_in(project, tmp_path, *photos), *answers)
    window.session.open(tmp_path / "phone.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    assert window.pages is not None
    page = window.pages.counts
    assert page is not None
    charts = page.charts
    middle = charts.tabs.tabRect(2).center()
    qtbot.mouseClick(charts.tabs, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: "the photographs' own" in charts.legend.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: charts.map.drawing is not None, timeout=WAIT_MS)
    assert charts.map.drawing is not None
    spots = [part.text for part in charts.map.drawing.parts if isinstance(part, Spot)]
    assert spots == ["Moon jellyfish: 2", "Moon jellyfish: 1"]


def test_what_cannot_be_drawn_is_said(qtbot: QtBot) -> None:
    view = DrawnView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show()

    def fail(width: float, height: float) -> Drawing:
        raise JellyError("There is no coast.", hint="Find one.")

    with qtbot.waitSignal(view.failed, timeout=WAIT_MS) as failed:
        view.show_drawing(fail)
    assert str(failed.args[0]) == "There is no coast. Find one."
    assert view.drawing is None
    view.close_threads()


def test_what_was_cleared_while_it_was_drawn_does_not_come_back(qtbot: QtBot) -> None:
    view = DrawnView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show()
    begun, may_end, may_end_too = (threading.Event() for _ in range(3))

    def drawn(name: str, waits_for: threading.Event, width: float, height: float) -> Drawing:
        begun.set()
        waits_for.wait(WAIT_MS / 1000)
        return Drawing(width=width, height=height, parts=[], name=name)

    view.show_drawing(partial(drawn, "former", may_end))
    assert begun.wait(WAIT_MS / 1000)
    begun.clear()
    view.show_drawing(None)
    view.show_drawing(partial(drawn, "new", may_end_too))
    may_end.set()
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    qtbot.wait(50)
    assert view.drawing is None
    may_end_too.set()
    qtbot.waitUntil(lambda: view.drawing is not None, timeout=WAIT_MS)
    assert view.drawing is not None
    assert view.drawing.name == "new"
    view.close_threads()
