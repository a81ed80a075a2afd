"""The list of species in the window: typed into, ordered, merged, imported, asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.domain.browse import PhotoQuery
from jellygui.gui.main_window import MainWindow
from jellygui.gui.species_box import SpeciesListBox
from jellygui.gui.species_model import Column
from jellygui.jobs import worms
from jellygui.project import Project
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_access import nameless
from tests.gui.test_functions import choose
from tests.project.test_days import add
from tests.support.models import tiny_model
from tests.support.register import answering, record

TABLE = """common_name;ScientificName;AphiaID;Match type;ScientificName;Authority
moon jellyfish;Aurelia aurita;135306;exact;Aurelia aurita;(Linnaeus, 1758)
salp;Salpa sp.;137214;exact;Salpa;Forsskål, 1775
nettle;Chrysaora hyoscella;135305;near_1;Chrysaora hysoscella;
"""


def opened(window: MainWindow, qtbot: QtBot, folder: Path) -> SpeciesListBox:
    with Project(folder / "p.jelly") as project:
        add(project, folder, "P1.JPG", "P2.JPG", "P3.JPG")
        known = ("moon_jellyfish", "barrel_jellyfish")
        project.models.add(tiny_model(folder / "m.jellymodel", species=known))
        project.species.add("Ohrenqualle")
        project.labels.label_files([1], "moon_jellyfish")
        project.labels.label_files([2, 3], "ohrenqualle")
    window.menus.by_itself.trigger()
    window.session.open(folder / "p.jelly")
    qtbot.waitUntil(lambda: window.pages is not None, timeout=WAIT_MS)
    photos = window.pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "ohrenqualle" in window.pages.side.model.species_keys())
    window.activateWindow()
    choose(window, "Species list …")
    (box,) = window.findChildren(SpeciesListBox)
    qtbot.waitUntil(lambda: len(box.model.species) == 3, timeout=WAIT_MS)
    return box


def test_names_have_the_room_that_they_need_but_for_a_very_long_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    box.resize(760, 480)

    def width(column: Column, text: str) -> tuple[int, int]:
        return box.table.columnWidth(column), box.table.fontMetrics().horizontalAdvance(text)

    scientific = "Chrysaora achlyos"
    type_in(qtbot, box, 0, Column.SCIENTIFIC, scientific)
    qtbot.waitUntil(lambda: box.model.species[0].scientific_name == scientific)
    for column, text in ((Column.NAME, "Ohrenqualle"), (Column.SCIENTIFIC, scientific)):
        has, needs = width(column, text)
        assert has > needs
    long = "nettle of the northern harbour " * 6
    type_in(qtbot, box, 1, Column.NAME, long)
    qtbot.waitUntil(lambda: box.model.species[1].common_name == long.strip())
    has, needs = width(Column.NAME, long)
    assert has < needs / 2
    box.close()


def keys(box: SpeciesListBox) -> list[str]:
    return [kind.key for kind in box.model.species]


def begin(qtbot: QtBot, box: SpeciesListBox, row: int, column: Column) -> QLineEdit | QComboBox:
    """Choose a cell by the mouse, and begin to change it by F2."""
    index = box.model.index(row, column)
    box.table.scrollTo(index)
    place = box.table.visualRect(index).center()
    qtbot.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    box.activateWindow()  # without a screen a list that has closed leaves no window active
    qtbot.waitUntil(lambda: QApplication.focusWidget() is box.table)  # the last editor has gone
    qtbot.keyClick(box.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit | QComboBox))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit | QComboBox)
    return editor


def type_in(qtbot: QtBot, box: SpeciesListBox, row: int, column: Column, text: str) -> None:
    editor = begin(qtbot, box, row, column)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    with qtbot.waitSignal(box.table.itemDelegate().closeEditor):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)


def pick(qtbot: QtBot, box: SpeciesListBox, row: int, column: Column, number: int) -> None:
    """Choose the entry of this number in the list that a cell opens."""
    editor = begin(qtbot, box, row, column)
    assert isinstance(editor, QComboBox)
    view = editor.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(number):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.table.itemDelegate().closeEditor):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)


def test_species_are_typed_ordered_and_numbered_and_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    assert nameless(box) == []
    heard: list[tuple[str, str]] = []  # what the line below the photographs says and offers
    window.pages.photos.correcting.told.connect(lambda *said: heard.append(said))
    moon = keys(box).index("moon_jellyfish")
    type_in(qtbot, box, moon, Column.APHIA_ID, "soon")
    assert "“soon” is no AphiaID" in box.said.text()
    assert box.said.property("fault")
    type_in(qtbot, box, moon, Column.APHIA_ID, "135306")
    type_in(qtbot, box, moon, Column.AUTHORITY, "(Linnaeus, 1758)")
    qtbot.waitUntil(lambda: project_of(window).species.all()[moon].authority != "")
    kind = project_of(window).species.all()[moon]
    assert (kind.aphia_id, kind.authority) == (135306, "(Linnaeus, 1758)")
    assert kind.scientific_name == "Aurelia aurita"
    # What the register says of a name is of that name alone.
    type_in(qtbot, box, moon, Column.SCIENTIFIC, "Aurelia coerulea von Lendenfeld, 1884")
    kind = project_of(window).species.all()[moon]
    assert (kind.aphia_id, kind.authority) == (None, "von Lendenfeld, 1884")
    assert box.undo.isVisible()
    qtbot.mouseClick(box.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box.model.species[moon].aphia_id == 135306, timeout=WAIT_MS)
    type_in(qtbot, box, moon, Column.NAME, "barrel jellyfish")
    assert "“barrel jellyfish” is in the list already" in box.said.text()
    qtbot.waitUntil(lambda: box.model.species[moon].common_name == "moon jellyfish")
    # A new one stands at the end, and Alt+Up moves it.
    qtbot.mouseClick(box.add, Qt.MouseButton.LeftButton)
    type_in(qtbot, box, 3, Column.NAME, "salp")
    qtbot.waitUntil(lambda: keys(box)[3:] == ["salp"], timeout=WAIT_MS)
    box.table.setFocus()
    box.table.setCurrentIndex(box.model.index(3, 0))
    qtbot.keyClick(box.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: keys(box)[2] == "salp", timeout=WAIT_MS)
    assert box.table.currentIndex().row() == 2  # it stays the chosen one
    assert box.said.text() == "“salp” is moved up."
    qtbot.mouseClick(box.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: keys(box)[3] == "salp", timeout=WAIT_MS)
    qtbot.keyClick(box.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: keys(box)[2] == "salp", timeout=WAIT_MS)
    pick(qtbot, box, 2, Column.DIGIT, 1)
    qtbot.waitUntil(lambda: box.model.species[2].digit == 1, timeout=WAIT_MS)
    pick(qtbot, box, 2, Column.LOOK, 0)
    qtbot.waitUntil(lambda: box.model.species[2].look == 0, timeout=WAIT_MS)
    assert [kind.digit for kind in box.model.species] == [4, 2, 1, 3]
    assert [kind.look for kind in box.model.species] == [3, 1, 0, 2]
    qtbot.mouseClick(box.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "salp" not in keys(box), timeout=WAIT_MS)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    # Ctrl+Z takes it back on the photographs too.
    assert heard[-1] == ("“salp” is deleted.", "undo")
    window.activateWindow()
    window.pages.photos.grid.setFocus()
    qtbot.waitUntil(window.pages.photos.grid.hasFocus)
    qtbot.keyClick(window.pages.photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(project_of(window).species.all()) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: heard[-1] == ("Taken back: “salp” is deleted.", "redo"))


def test_a_species_is_merged_with_another_and_the_photographs_show_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    box = opened(window, qtbot, tmp_path)
    row = keys(box).index("ohrenqualle")
    assert box.model.data(box.model.index(row, Column.SAID)) == "2"
    place = box.table.visualRect(box.model.index(row, 0)).center()
    qtbot.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(box.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2 photographs are called “Ohrenqualle”" in box.said.text())
    qtbot.mouseClick(box.merge, Qt.MouseButton.LeftButton)
    (asked,) = box.findChildren(QInputDialog)
    assert "2 photographs that people call so" in asked.labelText()
    asked.setTextValue("Moon jellyfish  ·  Aurelia aurita")
    asked.accept()
    qtbot.waitUntil(lambda: "ohrenqualle" not in keys(box), timeout=WAIT_MS)
    assert box.said.text() == "“Ohrenqualle” is “moon jellyfish” now."
    assert box.model.species[box.table.currentIndex().row()].key == "moon_jellyfish"
    moon = PhotoQuery(label="moon_jellyfish")
    assert len(project_of(window).browsing.file_ids(moon)) == 3
    photos = window.pages.photos
    qtbot.waitUntil(
        lambda: all(
            (row := photos.model.row_for(n)) is not None and row.label == "moon_jellyfish"
            for n in (1, 2, 3)
        ),
        timeout=WAIT_MS,
    )
    qtbot.mouseClick(box.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "ohrenqualle" in keys(box), timeout=WAIT_MS)
    assert len(project_of(window).browsing.file_ids(moon)) == 1

    # The menu over a species opens the list at it.
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    side = window.pages.side
    qtbot.waitUntil(lambda: "ohrenqualle" in side.model.species_keys(), timeout=WAIT_MS)
    row = next(
        n
        for n in range(side.model.rowCount())
        if side.model.data(side.model.index(n)) == "Ohrenqualle"
    )
    side.view.setFocus()
    side.view.setCurrentIndex(side.model.index(row))
    qtbot.keyClick(side.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = window.pages.over.list.menu
    assert menu is not None
    actions: list[QAction] = menu.actions()
    (action,) = [action for action in actions if action.text() == "Species &list …"]
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)

    def visible() -> list[SpeciesListBox]:
        return [one for one in window.findChildren(SpeciesListBox) if one.isVisible()]

    qtbot.waitUntil(lambda: any(map(keys, visible())), timeout=WAIT_MS)
    (opened_at,) = visible()
    chosen = opened_at.table.currentIndex().row()
    assert opened_at.model.species[chosen].key == "ohrenqualle"


def test_a_taxon_match_is_looked_at_and_taken_and_worms_asked_where_that_is_allowed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = opened(window, qtbot, tmp_path)
    table = tmp_path / "match.csv"
    table.write_text(TABLE, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(table), ""))
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hasattr(box, "preview"), timeout=WAIT_MS)
    assert nameless(box.preview) == []
    assert box.preview.words.text() == "New: 1. In the list already: 1. Not taken: 1."
    rows = [box.preview.rows.topLevelItem(n) for n in range(3)]
    assert [row.text(0) for row in rows] == ["4", "2", "3"]  # what is not taken comes first
    assert "has only “Chrysaora hysoscella” (near_1)" in rows[0].text(2)
    qtbot.mouseClick(box.preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "salp" in keys(box), timeout=WAIT_MS)
    assert box.said.text() == "Species taken into the list: 2."
    found = {kind.key: kind.aphia_id for kind in project_of(window).species.all()}
    assert (found["moon_jellyfish"], found["salp"]) == (135306, 137214)

    # WoRMS is asked where that is allowed, and not before.
    box.preview = None
    with answering(record(135304, "Rhizostoma pulmo", "(Macri, 1778)")) as register:
        monkeypatch.setattr(worms, "_ADDRESS", register.address)
        qtbot.mouseClick(box.ask, Qt.MouseButton.LeftButton)
        assert nameless(box.asking) == []
        names = [box.asking.names.item(n).text() for n in range(box.asking.names.count())]
        assert sorted(names) == ["Aurelia aurita", "Rhizostoma pulmo", "Salpa"]
        assert not box.asking.send.isEnabled()
        allow = box.asking.allow
        qtbot.mouseClick(allow, Qt.MouseButton.LeftButton, pos=QPoint(10, allow.height() // 2))
        assert window.wishes.settings.ask_worms
        assert register.asked == []
        qtbot.mouseClick(box.asking.send, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: box.preview is not None, timeout=WAIT_MS)
    assert len(register.asked) == 1
    qtbot.mouseClick(box.preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: 135304 in [kind.aphia_id for kind in box.model.species], timeout=WAIT_MS
    )
    # Without a network that is said, in the box.
    qtbot.mouseClick(box.ask, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(box.asking.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "WoRMS cannot be reached" in box.said.text(), timeout=WAIT_MS)
