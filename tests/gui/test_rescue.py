"""A project that cannot be trusted: a sentence, and a button that rescues its labels."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from jellygui.gui.main_window import MainWindow
from jellygui.project import Project, soundness
from tests.gui.conftest import WAIT_MS
from tests.gui.test_functions import choose
from tests.gui.test_projects import said
from tests.project.test_rescue import labels
from tests.support.odd import put
from tests.support.projects import photo, read_in

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _classify_nothing(window: MainWindow) -> None:
    """The photographs are not there, which would be said in the end."""
    window.menus.by_itself.trigger()


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Eight photographs, three of which a person has labelled."""
    path = tmp_path / "theirs" / "p.jelly"
    with Project(path) as project:
        read_in(project, tmp_path, *(photo(n) for n in range(8)))
        project.species.add("sea walnut", "Mnemiopsis leidyi")
        project.labels.label_files([1, 2, 3], "sea_walnut")
    return path


@pytest.fixture
def odd(labelled: Path) -> Path:
    """The same with a photograph of which nobody has spoken that is as wide as a word."""
    path = Path(shutil.copy(labelled, labelled.with_name("odd.jelly")))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE photograph SET width_px = 'wide' WHERE id = 8")
        connection.commit()
    return path


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """What file choosers answer; `offered` is what the one for a new file had offered."""
    found: dict[str, Path] = {}

    def save(parent: object, title: str, offered: str, *rest: object) -> tuple[str, str]:
        found["offered"] = Path(offered)
        return str(found["save"]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(found["open"]), ""))
    return found


def test_a_refused_project_offers_to_rescue_its_labels(
    window: MainWindow, qtbot: QtBot, odd: Path, answers: dict[str, Path], tmp_path: Path
) -> None:
    before = odd.read_bytes()
    answers |= {"open": odd, "save": tmp_path / "mine" / "rescued"}
    choose(window, "Open project …")
    qtbot.waitUntil(lambda: "“width_px”" in said(window), timeout=WAIT_MS)
    assert str(odd) in said(window)
    assert window.session.project is None
    button = window.message_line.rescue
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    assert window.session.project is not None
    new = tmp_path / "mine" / "rescued.jelly"
    assert window.session.project.path == new
    assert answers["offered"].name == "odd rescued.jelly"
    words = (
        f"7 photographs and 3 labels were rescued, and are in “{new}”. 1 photograph and 0 labels"
    )
    qtbot.waitUntil(lambda: said(window).startswith(words), timeout=WAIT_MS)
    assert not button.isVisible()
    assert window.session.project.browsing.tally().by_label == {"sea_walnut": 3}
    assert odd.read_bytes() == before


def test_labels_are_rescued_by_keys_alone(
    window: MainWindow, qtbot: QtBot, labelled: Path, answers: dict[str, Path], tmp_path: Path
) -> None:
    cut = tmp_path / "cut.jelly"
    data = labelled.read_bytes()
    cut.write_bytes(bytes(100) + data[100:])
    truth = labels(labelled)
    answers |= {"open": cut, "save": tmp_path / "new.jelly"}
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    words = "8 photographs and 3 labels were rescued"
    qtbot.waitUntil(lambda: words in said(window), timeout=WAIT_MS)
    window.close()
    assert labels(tmp_path / "new.jelly") == truth


def test_a_rescue_writes_over_nothing(
    window: MainWindow, qtbot: QtBot, labelled: Path, answers: dict[str, Path]
) -> None:
    before = labelled.read_bytes()
    answers |= {"open": labelled, "save": labelled}
    choose(window, "Rescue labels …")
    qtbot.waitUntil(lambda: "is there already" in said(window), timeout=WAIT_MS)
    assert labelled.read_bytes() == before


def test_the_open_project_is_rescued_with_what_was_said_last(
    window: MainWindow, qtbot: QtBot, labelled: Path, answers: dict[str, Path], tmp_path: Path
) -> None:
    window.session.open(labelled)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    first = window.session.project
    assert first is not None
    first.labels.label_files([4], "sea_walnut")
    answers |= {"open": labelled, "save": tmp_path / "new.jelly"}
    choose(window, "Rescue labels …")
    qtbot.waitUntil(lambda: window.session.project not in (None, first), timeout=WAIT_MS)
    words = "8 photographs and 4 labels were rescued"
    qtbot.waitUntil(lambda: words in said(window), timeout=WAIT_MS)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every project is as large as one of which not all is looked at in opening."""
    monkeypatch.setattr(soundness, "_SMALL_BYTES", 0)


@pytest.mark.usefixtures("large")
def test_what_is_found_later_closes_the_project_in_a_sentence(
    window: MainWindow, qtbot: QtBot, labelled: Path
) -> None:
    assert put(labelled, "annotation_item", "label", "x" * 3_000_000)
    window.session.open(labelled)
    qtbot.waitUntil(lambda: window.message_line.rescue.isVisible(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.session.project is None, timeout=WAIT_MS)
    assert str(labelled) in said(window)


def test_damage_is_said_and_stays_until_it_is_closed(
    window: MainWindow, qtbot: QtBot, labelled: Path
) -> None:
    with closing(sqlite3.connect(labelled)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'unread_word_step'"
        ).fetchone()
    with open(labelled, "r+b") as file:  # an index that nothing asks for now
        file.seek((page - 1) * 4096)
        file.write(b"\x55" * 4096)
    window.session.open(labelled)
    bar = window.message_line
    qtbot.waitUntil(bar.rescue.isVisible, timeout=WAIT_MS)
    assert "is damaged" in said(window)
    assert window.session.project is not None
    bar.show_note("Something else.")
    assert not bar.rescue.isVisible()
    QTest.mouseClick(bar.close_button, LEFT)
    assert "is damaged" in said(window)
    assert bar.rescue.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
