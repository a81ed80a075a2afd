"""What a random check draws and what Counts says of it, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.estimates import Cost
from jellygui.gui.check_view import CheckView
from jellygui.gui.main_window import MainWindow
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, said_so_far
from tests.support.models import taught, tiny_model
from tests.support.projects import classified, photo, read_in, said
from tests.support.surveyed import BLUE, MOON

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def draw(window: MainWindow, qtbot: QtBot, count: int) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    qtbot.keyClick(window, Key.Key_R, CTRL_SHIFT)
    qtbot.waitUntil(window.check_box.isVisible, timeout=WAIT_MS)
    window.check_box.line.clear()
    qtbot.keyClicks(window.check_box.line, str(count))
    qtbot.keyClick(window.check_box.line, Key.Key_Return)


def test_what_it_costs_never_makes_the_page_wider(qtbot: QtBot) -> None:
    widths = []
    for left in (82, 29):
        view = CheckView()
        qtbot.addWidget(view)
        view.show_cost(Cost(half_width=1, answers=82, widest=12.0, left=left))
        view.show()
        widths.append(view.minimumSizeHint().width())
    assert "too small" in view.cost[1].text()
    assert widths[0] == widths[1]


def test_what_the_model_has_learned_from_is_not_asked_about_and_too_few_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:  # of 60 it has learned from 32, 20 are answered, 8 are left
        ids = read_in(project, tmp_path, *(photo(n) for n in range(60)))
        model = taught(tiny_model(tmp_path / "m.jellymodel"), [f"{n:064x}" for n in range(32)])
        classified(project, model, ids, *[said(MOON if n % 4 else BLUE, 0.8) for n in range(60)])
        check = project.checks.draw(20, seed=1)
        for file_id in project.checks.files(check):
            project.checks.answer(check, file_id, MOON)
    window.session.open(place)
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    window.show_page("counts")
    view = window.pages.counts.check
    qtbot.waitUntil(view.half_width.isVisible, timeout=WAIT_MS)
    view.half_width.setFocus()
    view.half_width.selectAll()
    qtbot.keyClicks(view.half_width, "1")
    qtbot.keyClick(view.half_width, Key.Key_Return)
    words = "this survey is too small (left to answer: 8)."
    qtbot.waitUntil(lambda: view.cost[1].text() == words, timeout=WAIT_MS)
    review = window.pages.photos.review
    draw(window, qtbot, 5)
    qtbot.waitUntil(lambda: review.is_check and review.total == 5, timeout=WAIT_MS)
    assert not [words for words in said_so_far(window) if "has learned" in words]
    draw(window, qtbot, 30)
    qtbot.waitUntil(lambda: review.is_check and review.total == 8, timeout=WAIT_MS)
    assert said_so_far(window)[0] == (
        "Drawn: 8 of 30. From the others here (32) the model in use has learned, so that they "
        "cannot tell how often it is wrong."
    )


def test_the_list_beside_a_check_stands_at_all_until_what_was_asked_for_comes_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(12)))
        model = tiny_model(tmp_path / "m.jellymodel")
        classified(project, model, ids, *[said(MOON if n % 4 else BLUE, 0.8) for n in range(12)])
    window.session.open(place)
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    pages, photos = window.pages, window.pages.photos

    def marked() -> list[str]:
        return [entry.data() for entry in pages.side.view.selectedIndexes()]

    def labels() -> list[str | None]:
        return [entry.label for entry in pages.side.model.entries]

    qtbot.waitUntil(lambda: photos.model.rowCount() == 12 and BLUE in labels(), timeout=WAIT_MS)
    line = pages.side.view.visualRect(pages.side.model.index(labels().index(BLUE)))
    qtbot.mouseClick(pages.side.view.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    qtbot.waitUntil(lambda: photos.model.rowCount() == 3, timeout=WAIT_MS)
    was_marked = marked()
    draw(window, qtbot, 5)
    qtbot.waitUntil(lambda: photos.review.is_check and photos.review.total == 5, timeout=WAIT_MS)
    assert marked() == ["All"]
    qtbot.mouseClick(photos.review_notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 3, timeout=WAIT_MS)
    assert marked() == was_marked
