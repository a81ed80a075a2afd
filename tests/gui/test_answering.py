"""What the window says of what a person did, with the way back, and what it asks before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jellygui.gui import file_manager
from jellygui.gui.main_window import MainWindow
from jellygui.gui.messages import MessagesBox
from jellygui.project import Project
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_access import nameless
from tests.gui.test_functions import choose
from tests.support.drawn import SPECIES
from tests.support.projects import photo, read_in

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
_COUNT = 24
NAMES = [name.replace("_", " ") for name in SPECIES]


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with photographs that nobody has named, all of them chosen."""
    with Project(tmp_path / "bay.jelly") as project:
        read_in(project, tmp_path, *(photo(n) for n in range(_COUNT)))
        for name in NAMES:
            project.species.add(name)
    pages = window.build_pages()
    window.menus.by_itself.trigger()
    window.session.open(tmp_path / "bay.jelly")
    photos = pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == _COUNT, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: photos.model.row_at(_COUNT - 1) is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(photos.model.names.species), timeout=WAIT_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_A, CTRL)
    return window


def spoken(window: MainWindow) -> set[str]:
    rows = project_of(window).browsing.files()
    return {row.annotation.label if row.annotation else "" for row in rows}


def offered(widget: QWidget, text: str) -> QPushButton:
    """The button that can be seen and is called so."""
    found = [b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    assert len(found) == 1
    return found[0]


def label_all(window: MainWindow, qtbot: QtBot, digit: int) -> None:
    assert window.pages is not None
    qtbot.keyClick(window.pages.photos.grid, str(digit))


def test_what_was_done_stands_in_the_bottom_line_and_is_taken_back_there(
    opened: MainWindow, qtbot: QtBot
) -> None:
    done, pages = opened.status.done, opened.pages
    assert pages is not None
    before = opened.stack.geometry()
    label_all(opened, qtbot, 6)
    words = f"{_COUNT} named {NAMES[5]}"
    qtbot.waitUntil(lambda: done.text.text() == words, timeout=WAIT_MS)
    assert opened.stack.geometry() == before
    assert not opened.message_line.isVisible()
    assert nameless(opened.status) == []
    undo = offered(done, "Undo")
    assert undo.toolTip() == "Ctrl+Z"
    qtbot.mouseClick(undo, LEFT)
    assert done.isHidden()  # a second click would take back what was done before
    qtbot.waitUntil(lambda: done.text.text() == f"Taken back: {words}", timeout=WAIT_MS)
    assert spoken(opened) == {""}
    qtbot.mouseClick(offered(done, "Redo"), LEFT)
    qtbot.waitUntil(lambda: done.text.text() == f"Done again: {words}", timeout=WAIT_MS)
    assert pages.photos.grid.hasFocus()
    pages.photos.grid.go_to(1)
    qtbot.keyClick(pages.photos.grid, Qt.Key.Key_U)  # Undo would be of this one now
    assert done.isHidden()


def test_words_on_many_are_written_by_who_closes_at_once(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    label_all(opened, qtbot, 6)
    opened.close()  # while it is being counted whether to ask
    with Project(tmp_path / "bay.jelly") as project:
        rows = [*project.browsing.files()]
    assert {row.annotation and row.annotation.label for row in rows} == {SPECIES[5]}


def test_it_goes_with_the_page_and_can_be_read_again(opened: MainWindow, qtbot: QtBot) -> None:
    label_all(opened, qtbot, 6)
    qtbot.waitUntil(opened.status.done.isVisible, timeout=WAIT_MS)
    words = opened.status.done.text.text()
    qtbot.keyClick(opened, Qt.Key.Key_2, CTRL)
    assert opened.status.done.isHidden()
    choose(opened, "Last messages")
    (box,) = opened.findChildren(MessagesBox)
    assert nameless(box) == []
    assert box.list.item(0).text().endswith(f"   {words}")
    qtbot.mouseClick(box.copy, LEFT)
    assert words in QGuiApplication.clipboard().text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_confirmed_labels_become_others_only_after_a_question_which_can_be_put_off_for_ever(
    opened: MainWindow, qtbot: QtBot
) -> None:
    def asked(button: str, *, tick: bool = False) -> None:
        qtbot.waitUntil(lambda: opened.findChild(QMessageBox) is not None, timeout=WAIT_MS)
        box = opened.findChild(QMessageBox)
        assert box.text() == (
            f"People have confirmed {_COUNT} of these {_COUNT} photographs as something else."
        )
        check = box.checkBox()
        assert check is not None
        if tick:
            qtbot.mouseClick(check, LEFT, pos=check.rect().center() / 8)
            assert check.isChecked()
        qtbot.mouseClick(offered(box, button), LEFT)
        qtbot.waitUntil(lambda: opened.findChild(QMessageBox) is None, timeout=WAIT_MS)
        opened.activateWindow()  # without a screen nobody else does
        qtbot.waitUntil(opened.isActiveWindow, timeout=WAIT_MS)

    one, two, three = NAMES[:3]
    done = opened.status.done.text
    label_all(opened, qtbot, 1)
    qtbot.waitUntil(lambda: done.text() == f"{_COUNT} named {one}", timeout=WAIT_MS)
    label_all(opened, qtbot, 2)
    asked("Leave them")
    assert done.text() == f"{_COUNT} named {one}"
    assert len(spoken(opened)) == 1
    label_all(opened, qtbot, 2)
    asked(f"Name all {two}", tick=True)
    before = f", {_COUNT} of them confirmed before"
    qtbot.waitUntil(lambda: done.text() == f"{_COUNT} named {two}{before}", timeout=WAIT_MS)
    label_all(opened, qtbot, 3)
    qtbot.waitUntil(lambda: done.text() == f"{_COUNT} named {three}{before}", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not load_settings()[0].ask_before_relabelling, timeout=WAIT_MS)
    choose(opened, "Ask before changing many confirmed labels")
    label_all(opened, qtbot, 1)
    asked("Leave them")


def test_what_was_written_can_be_opened_and_shown_in_its_folder(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(url) or len(shown) < 3
    )
    monkeypatch.setattr(file_manager, "asking_for", lambda *_: [str(tmp_path / "none listens")])
    table, bar = tmp_path / "counts.csv", opened.message_line
    for count, button in enumerate(("Open", "Show in folder", "Open"), 1):
        opened.session.written.emit(str(table), 1234)
        assert "Rows in which nothing was found are left out: 1,234." in bar.message.text()
        qtbot.mouseClick(offered(bar, button), LEFT)
        qtbot.waitUntil(lambda count=count: len(shown) == count)
    assert [Path(url.toLocalFile()) for url in shown] == [table, tmp_path, table]
    assert bar.is_error  # it could not be shown
    opened.session.written.emit(str(tmp_path), 0)
    assert [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()] == ["Open"]


def test_a_kept_model_is_used_from_its_message(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pages, used = opened.pages, []
    assert pages is not None
    monkeypatch.setattr(opened.session, "use_model", used.append)
    pages._pruned(tmp_path / "small.jellymodel")
    qtbot.mouseClick(offered(opened.message_line, "Use"), LEFT)
    assert used == [tmp_path / "small.jellymodel"]
    qtbot.mouseClick(offered(opened.message_line, "Show"), LEFT)
    assert pages.models is not None
    assert pages.models.isVisible()
    assert not opened.message_line.isVisible()
