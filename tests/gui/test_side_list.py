"""Folders and days beside the photographs: numbers, how far one is, and a way to see only some."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import Day, PhotoQuery, Show, SortBy, Tally
from jellygui.domain.folder_tree import HowFar, folder_tree
from jellygui.gui.days_box import DaysBox
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.side_list import SideModel
from jellygui.gui.stations_box import StationsBox
from jellygui.gui.survey_lines import MOST_FOLDERS, folder_lines, survey_lines
from jellygui.gui.survey_tree import SurveyTree
from jellygui.project import Project
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_context_menus import ask, entries, press
from tests.gui.test_filtering import click as choose
from tests.support.projects import found, photo

LEFT = Qt.MouseButton.LeftButton
_Keys = Qt.Key
_PLACES = (
    "north/2024-07-09/card 1/1.jpg",
    "north/2024-07-09/card 1/2.jpg",
    "north/2024-07-09/card 2/1.jpg",
    "north/2024-07-10/1.jpg",
    "south/tow/1.jpg",
)


@pytest.fixture
def survey(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> SurveyTree:
    with Project(tmp_path / "p.jelly") as project:
        project.files.add(found(tmp_path, *_PLACES))
        project.files.record_read([(n, photo(n)) for n in range(1, 6)])
        project.species.add("moon jelly")
        project.labels.label_files([1], "moon_jelly")
    window.menus.by_itself.trigger()
    return opened(window, qtbot, tmp_path)


def opened(window: MainWindow, qtbot: QtBot, folder: Path) -> SurveyTree:
    tree = window.build_pages().side.survey
    window.session.open(folder / "p.jelly")
    qtbot.waitUntil(lambda: bool(tree.lines.found.lines), timeout=WAIT_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    return tree


def shown(tree: SurveyTree) -> list[str]:
    """What can be read, with how far each is in."""
    lines = []
    index = tree.lines.index(0, 0)
    while index.isValid():
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        lines.append("  " * depth + str(index.data()))
        index = tree.indexBelow(index)
    return lines


@pytest.mark.parametrize("height", [640, 655, 670])
def test_lines_that_are_seen_are_whole(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, height: int
) -> None:
    places = [f"tow {number}/{number}.jpg" for number in range(1, 21)]
    with Project(tmp_path / "p.jelly") as project:
        project.files.add(found(tmp_path, *places))
        project.files.record_read([(n, photo(n)) for n in range(1, 21)])
    window.menus.by_itself.trigger()
    window.resize(1024, height)
    tree = opened(window, qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.height() == height and tree.height() < tree.height_wanted())

    def is_whole() -> bool:
        bottom = tree.viewport().height()
        last = tree.indexAt(QPoint(20, bottom - 2))
        below = tree.indexBelow(last)
        assert below.isValid()  # there are more of them
        return tree.visualRect(last).bottom() < bottom <= tree.visualRect(below).top() + 1

    qtbot.waitUntil(is_whole)
    side = window.build_pages().side
    before = side.both.height()
    side.show_passed_over({"text file": 5})
    qtbot.waitUntil(lambda: side.both.height() < before)
    qtbot.waitUntil(is_whole)


def line(tree: SurveyTree, text: str) -> QModelIndex:
    index = tree.lines.index(0, 0)
    while index.isValid() and index.data() != text:
        index = tree.indexBelow(index)
    assert index.isValid(), text
    return index


def click(qtbot: QtBot, tree: SurveyTree, text: str) -> None:
    rect: QRect = tree.visualRect(line(tree, text))
    qtbot.mouseClick(tree.viewport(), LEFT, pos=rect.center())


def told(tree: SurveyTree, text: str) -> str:
    return str(line(tree, text).data(Qt.ItemDataRole.AccessibleTextRole))


def test_of_very_many_folders_those_above_are_lines_and_tell_of_the_others() -> None:
    count = MOST_FOLDERS + 50
    folders = [PurePosixPath(f"/s/{n % 2}/{n}") for n in range(count)]
    tree = folder_tree(folders)
    days: dict[Day, HowFar] = dict.fromkeys([date(2024, 7, 9)], HowFar(1, 1, 1))
    here = dict.fromkeys(folders, HowFar(1, 1, 0))
    found = survey_lines(tree, folder_lines(tree), here, days)  # type: ignore[arg-type]
    assert len(found.lines) == len(found.above) == len(found.progress) == 2 + MOST_FOLDERS + 1
    assert [line.text for line in found.lines[2:4]] == ["0", "1"]
    assert sum(progress.files for progress in found.progress[2:4]) == count
    assert found.above[4] == 2
    assert found.above[-1] == 1


def test_folders_and_days_are_chosen_by_mouse_and_keys_and_hold_together(
    survey: SurveyTree, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.pages is not None
    photos, side = window.pages.photos, window.pages.side
    count = lambda: photos.model.rowCount()  # noqa: E731
    assert shown(survey) == [
        "Folders",
        "  north",
        "  south/tow",
        "Days",
        "  2024-07-09",
        "  2024-07-10",
        "  Unknown day",
    ]
    assert told(survey, "north") == "north: 1 of 4 looked at"
    tip = str(line(survey, "north").data(Qt.ItemDataRole.ToolTipRole))
    assert tip == f"{tmp_path / 'north'}\n1 of 4 looked at"
    # By the mouse.
    click(qtbot, survey, "north")
    qtbot.waitUntil(lambda: count() == 4, timeout=WAIT_MS)
    assert told(survey, "north").endswith("shown alone")
    number = lambda text: {e.text: e.count for e in side.model.entries}.get(text)  # noqa: E731
    qtbot.waitUntil(lambda: number("All") == 4, timeout=WAIT_MS)
    click(qtbot, survey, "2024-07-09")
    qtbot.waitUntil(lambda: count() == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: (number("All"), number("Moon jelly")) == (3, 1), timeout=WAIT_MS)
    row = [entry.text for entry in side.model.entries].index("Moon jelly")
    place = side.view.visualRect(side.model.index(row)).center()
    qtbot.mouseClick(side.view.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: count() == 1, timeout=WAIT_MS)
    chips = [chip.text() for chip in photos.filter_bar.chips]
    assert chips == ["Moon jelly", "Folder north", "Day 2024-07-09"]
    photos.querying.clear()
    assert not any(told(survey, text).endswith("shown alone") for text in ("north", "2024-07-09"))
    qtbot.waitUntil(lambda: (count(), number("All")) == (5, 5), timeout=WAIT_MS)
    # By keys.
    survey.setFocus()
    survey.setCurrentIndex(line(survey, "Folders"))
    for key in (_Keys.Key_Down, _Keys.Key_Right, _Keys.Key_Down):
        qtbot.keyClick(survey, key)
    assert shown(survey)[1:5] == ["  north", "    2024-07-09", "    2024-07-10", "  south/tow"]
    qtbot.keyClick(survey, _Keys.Key_Return)
    qtbot.waitUntil(lambda: count() == 3, timeout=WAIT_MS)
    qtbot.keyClick(survey, _Keys.Key_Return)
    qtbot.waitUntil(lambda: count() == 5, timeout=WAIT_MS)
    qtbot.keyClick(survey, _Keys.Key_Left)
    assert survey.currentIndex().data() == "north"
    qtbot.keyClick(survey, _Keys.Key_Left)
    assert len(shown(survey)) == 7
    # What is of no known day is found, too, and a label is seen in the numbers.
    click(qtbot, survey, "Unknown day")
    qtbot.waitUntil(lambda: count() == 1, timeout=WAIT_MS)
    photos.grid.setFocus()
    photos.grid.go_to(0)
    qtbot.keyClick(photos.grid, _Keys.Key_1)
    qtbot.waitUntil(
        lambda: told(survey, "south/tow") == "south/tow: 1 of 1 looked at", timeout=WAIT_MS
    )


def test_a_state_without_a_line_stays_when_a_folder_is_chosen_and_goes_by_a_click_on_all(
    survey: SurveyTree, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.pages is not None
    photos, side = window.pages.photos, window.pages.side
    marked = lambda: [index.row() for index in side.view.selectedIndexes()]  # noqa: E731
    assert marked() == [0]
    north = PhotoQuery(folder=tmp_path / "north")
    window.pages.filtering.show_menu()
    choose(qtbot, window.pages.filtering.menu, "State", "Confirmed by a person")
    qtbot.waitUntil(lambda: photos.model.query == PhotoQuery(show=Show.CONFIRMED))
    assert marked() == []
    click(qtbot, survey, "north")
    qtbot.waitUntil(lambda: photos.model.query == replace(north, show=Show.CONFIRMED))
    qtbot.waitUntil(lambda: [e.count for e in side.model.entries][:1] == [4])
    assert marked() == []
    place = side.view.visualRect(side.model.index(0)).center()
    qtbot.mouseClick(side.view.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: photos.model.query == north)
    assert marked() == [0]
    # A review ends where something else is asked for.
    qtbot.mouseClick(photos.toolbar.review, LEFT)
    qtbot.waitUntil(photos.review_notice.isVisible)
    click(qtbot, survey, "north")
    qtbot.waitUntil(lambda: photos.model.query == PhotoQuery(sort=SortBy.CONFIDENCE))
    assert photos.review_notice.isHidden()
    assert not photos.toolbar.review.isChecked()


def test_what_is_open_and_which_days_come_first_is_kept_with_the_project(
    survey: SurveyTree, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rect = survey.visualRect(line(survey, "north"))
    arrow = QPoint(rect.left() - survey.indentation() // 2, rect.center().y())
    qtbot.mouseClick(survey.viewport(), LEFT, pos=arrow)
    days = survey.visualRect(line(survey, "Days"))
    qtbot.mouseClick(survey.viewport(), LEFT, pos=QPoint(days.right() - 12, days.center().y()))
    as_left = [
        "Folders",
        "  north",
        "    2024-07-09",
        "    2024-07-10",
        "  south/tow",
        "Days",
        "  2024-07-10",
        "  2024-07-09",
        "  Unknown day",
    ]
    assert shown(survey) == as_left
    assert survey.place == survey.place.place  # neither has chosen anything
    assert survey.place.folder is None
    kept = lambda: load_settings()[0].open_folders.get(str(tmp_path / "p.jelly"))  # noqa: E731
    expected = tuple(sorted(["days", "folders", str(tmp_path / "north")]))
    qtbot.waitUntil(lambda: kept() == expected, timeout=WAIT_MS)
    project = project_of(window)
    opened(window, qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.session.project not in (None, project), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown(survey) == as_left, timeout=WAIT_MS)
    click(qtbot, survey, "Folders")
    assert shown(survey) == ["Folders", *as_left[5:]]


def test_a_folder_offers_its_files_its_days_and_its_stations(
    survey: SurveyTree,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert window.pages is not None
    photos, over = window.pages.photos, window.pages.over.survey
    shown_places: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not shown_places.append(url))

    def ask_over(text: str) -> QMenu:
        return ask(over, survey.visualRect(line(survey, text)).center())

    assert [*entries(ask_over("Days"))] == ["Newest days first", "Close all folders"]
    assert over.menu is not None
    over.menu.close()
    menu = ask_over("north")
    assert [*entries(menu)][:3] == ["Open in the file manager", "Days …", "Stations …"]
    press(menu, "Open in the file manager")
    assert [Path(url.toLocalFile()) for url in shown_places] == [tmp_path / "north"]
    press(ask_over("south/tow"), "Days …")
    (days,) = window.findChildren(DaysBox)
    qtbot.waitUntil(lambda: bool(days.table.selectionModel().selectedRows()), timeout=WAIT_MS)
    (chosen,) = days.table.selectionModel().selectedRows()
    assert days.model.rows[chosen.row()].folder == tmp_path / "south" / "tow"
    days.close()
    # All that a folder shows can be put at a station where nothing else is chosen.
    click(qtbot, survey, "north")
    qtbot.waitUntil(lambda: photos.model.rowCount() == 4 and photos.is_filtered, timeout=WAIT_MS)
    press(ask_over("north"), "Stations …")
    (stations,) = window.findChildren(StationsBox)
    assert stations.put.text() == "&Put shown photographs here (4)"
    stations.close()
    # What is chosen elsewhere is brought into sight here.
    photos.querying.ask_for(PhotoQuery(folder=tmp_path / "north" / "2024-07-10"))
    assert shown(survey)[:4] == ["Folders", "  north", "    2024-07-09", "    2024-07-10"]
    assert told(survey, "2024-07-10").endswith("shown alone")
    photos.querying.clear()


def test_one_key_opens_all_folders_and_it_is_told_once(qtbot: QtBot) -> None:
    """For each of thousands what is open was kept anew, which held the window for minutes."""
    survey = SurveyTree()
    qtbot.addWidget(survey)
    folders = [PurePosixPath(f"/s/{n}/{m}") for n in range(20) for m in range(2)]
    lines = folder_lines(tree := folder_tree(folders))  # type: ignore[arg-type]
    survey.show_lines(survey_lines(tree, lines, {}, {}))  # type: ignore[arg-type]
    told: list[int] = []
    survey.arranged.connect(lambda: told.append(len(survey.is_open())))
    survey.setCurrentIndex(survey.lines.at(0))
    qtbot.keyClick(survey, Qt.Key.Key_Asterisk)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(1)
    assert told == [62]


def test_only_lines_that_say_something_else_now_are_painted_anew(qapp: QApplication) -> None:
    model, names, told = SideModel(), LabelNames(), []
    none = dict.fromkeys(Show, 0)
    model.show(Tally(total=3, by_show=none | {Show.TO_REVIEW: 3}, by_label={}), names)
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    model.show(Tally(total=3, by_show=none | {Show.TO_REVIEW: 2}, by_label={}), names)
    assert [model.entries[row].query for row in told] == [PhotoQuery(show=Show.TO_REVIEW)]
    assert model.entries[told[0]].count == 2
    told.clear()
    model.show(Tally(total=3, by_show=none | {Show.TO_REVIEW: 2}, by_label={}), LabelNames())
    assert told == [*range(len(model.entries))]  # they may look otherwise
