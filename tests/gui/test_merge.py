"""A second person's labels come back through the dialog, and what differs is settled by keys."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from jellygui.domain.agreement import Agreement
from jellygui.domain.browse import Show
from jellygui.domain.merge import Fate
from jellygui.domain.remarks import Remark
from jellygui.domain.species import Species
from jellygui.gui import merge_box
from jellygui.gui.main_window import MainWindow
from jellygui.gui.merge_box import MergeBox
from jellygui.images.scan import FoundFile
from jellygui.jobs.merge import LabelsToMerge
from jellygui.project import Project
from jellygui.project.people import SpokenWords
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, project_of
from tests.gui.test_functions import choose
from tests.gui.test_window import counted
from tests.project.test_people import BLUE, MOON, labels, say
from tests.support.drawn import draw, save_photo
from tests.support.hostile_names import NAMES
from tests.support.projects import photo

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A survey of eight photographs; A has labelled 1 to 4, B in a copy 3 to 7."""
    window.build_pages()
    window.menus.by_itself.trigger()
    project = Project(tmp_path / "a.jelly")
    files = []
    for number in range(8):
        place = tmp_path / "photos" / f"{number}.jpg"
        save_photo(draw(MOON, seed=number, size_px=(64, 48)), place)
        files.append(FoundFile(place, place.stat().st_size, place.stat().st_mtime_ns))
    project.files.add(files)
    project.files.record_read([(n + 1, photo(n)) for n in range(8)])
    for name in ("moon jellyfish", "blue jellyfish"):
        project.species.add(name)
    project.close()
    shutil.copyfile(project.path, tmp_path / "b.jelly")
    with project_at(project.path) as ours:
        for number, label in enumerate((MOON, BLUE, MOON, BLUE), start=1):
            say(ours, number, label, "Ann")
    with project_at(tmp_path / "b.jelly") as theirs:
        theirs.species.add("sea walnut")
        for number, label in ((3, BLUE), (4, BLUE), (5, MOON), (6, BLUE), (7, "sea_walnut")):
            say(theirs, number, label, "Bo")
    window.session.open(project.path)
    qtbot.waitUntil(lambda: window.pages is not None and window.session.project is not None)
    qtbot.waitUntil(lambda: window.pages.photos.model.rowCount() == 8, timeout=WAIT_MS)
    side = window.pages.side.model
    qtbot.waitUntil(lambda: "Blue jellyfish" in [e.text for e in side.entries], timeout=WAIT_MS)
    return window


def project_at(place: Path) -> Project:
    return Project(place, create=False)


def box_of(
    window: MainWindow, qtbot: QtBot, other: Path, monkeypatch: pytest.MonkeyPatch
) -> MergeBox:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(other), ""))
    choose(window, "Merge labels …")
    box = window.findChildren(MergeBox)[-1]
    qtbot.waitUntil(box.is_idle, timeout=WAIT_MS)
    return box


def cells(table: object) -> list[list[str]]:
    return [
        [table.item(r, c).text() for c in range(table.columnCount())]
        for r in range(table.rowCount())
    ]


def test_labels_are_seen_first_then_taken_over_and_what_differs_is_settled(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened
    project = project_of(window)
    before = labels(project)
    with project_at(tmp_path / "b.jelly") as theirs:
        theirs.remarks.say([8], note="torn", tags=["crab"], annotator="Bo")
    box = box_of(window, qtbot, tmp_path / "b.jelly", monkeypatch)
    qtbot.waitUntil(lambda: box.found is not None)
    assert [line.split(". ")[0] for line in box.words.text().splitlines()] == [
        "Labelled only there: 2",
        "People disagree: 1",
        "Both say the same: 1.",
        "Of species that this project lacks: 1",
        "Notes or tags come to: 1",
    ]
    assert cells(box.people) == [
        ["Ann", "here", "4", "", "moon jellyfish 2, blue jellyfish 2"],
        ["Bo", "there", "5", "3", "blue jellyfish 3, moon jellyfish 1, sea walnut 1"],
    ]
    assert box.agreement.text().startswith(
        "Both labelled 2 photographs, 1 of them alike; kappa 0.00"
    )
    assert [row[:4] for row in cells(box.by_label)] == [
        ["Blue jellyfish", "2", "1", "0.00"],
        ["Moon jellyfish", "1", "0", "0.00"],
    ]
    assert labels(project) == before
    box.add_species.setFocus()
    qtbot.keyClick(box.add_species, Qt.Key.Key_Space)
    assert box.words.text().startswith("Labelled only there: 3. ")
    qtbot.mouseClick(box.take, LEFT)
    qtbot.waitUntil(lambda: counted(window, "Blue jellyfish") == 3, timeout=WAIT_MS)
    assert labels(project) == before | {
        5: (MOON, "Bo", None),
        6: (BLUE, "Bo", None),
        7: ("sea_walnut", "Bo", None),
    }
    assert window.message_line.message.text().startswith(
        "3 labels were taken over. Notes or tags came to 1 photograph. On 1 photograph"
    )
    assert project.browsing.photo_rows([8])[0].remark == Remark("torn", ("crab",))

    side, photos = window.pages.side, window.pages.photos
    qtbot.waitUntil(lambda: "People disagree" in [e.text for e in side.model.entries])
    row = next(n for n, e in enumerate(side.model.entries) if e.query.show is Show.DISAGREEMENT)
    qtbot.mouseClick(
        side.view.viewport(), LEFT, pos=side.view.visualRect(side.model.index(row)).center()
    )
    qtbot.waitUntil(lambda: photos.model.ids.tolist() == [3], timeout=WAIT_MS)
    photos.grid.go_to(0)
    qtbot.waitUntil(lambda: (row := photos.model.row_at(0)) is not None and bool(row.others))
    told = str(photos.model.data(photos.model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert "Ann says moon jellyfish, Bo says blue jellyfish" in told
    qtbot.waitUntil(lambda: "Bo says blue" in photos.preview._said.text(), timeout=WAIT_MS)
    photos.grid.grab()
    window.activateWindow()
    photos.grid.setFocus()
    qtbot.waitUntil(photos.grid.hasFocus, timeout=WAIT_MS)
    assert photos.selected_ids().tolist() == [3]
    qtbot.keyClick(photos.grid, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: labels(project)[3][0] == BLUE, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "People disagree" not in [e.text for e in side.model.entries])
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "People disagree" in [e.text for e in side.model.entries])
    # One more undo takes all of the other's labels back.
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: labels(project) == before, timeout=WAIT_MS)


def test_the_same_file_twice_has_nothing_to_take_over_and_the_project_itself_is_refused(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened
    box = box_of(window, qtbot, tmp_path / "b.jelly", monkeypatch)
    qtbot.waitUntil(lambda: box.take.isEnabled())
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: counted(window, "Blue jellyfish") == 3, timeout=WAIT_MS)
    box = box_of(window, qtbot, tmp_path / "b.jelly", monkeypatch)
    qtbot.waitUntil(lambda: box.found is not None)
    assert not box.take.isEnabled()
    assert box.words.text().startswith("There is nothing to take over.")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    box = box_of(window, qtbot, tmp_path / "a.jelly", monkeypatch)
    qtbot.waitUntil(lambda: "is the project that is open" in box.words.text())
    assert not box.take.isEnabled()
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_names_of_strangers_are_text(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.support.said_on_screen import everything, wrong

    place = tmp_path / "b.jelly"
    with Project(place) as theirs:
        theirs.species.add("sea comb")
        for number, name in enumerate(NAMES):
            say(theirs, number % 8 + 1, "sea_comb", name, minute=number)
        theirs.write(lambda c: c.execute("UPDATE species SET common_name = ?", [NAMES[0]]))
    box = box_of(opened, qtbot, place, monkeypatch)
    qtbot.waitUntil(lambda: box.found is not None)
    box.grab()
    assert [(said, why) for said in everything() if (why := wrong(said))] == []
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_who_labels_can_say_their_name(opened: MainWindow, qtbot: QtBot) -> None:
    window = opened
    choose(window, "Your name …")
    (box,) = window.findChildren(QInputDialog)
    qtbot.waitUntil(box.isVisible)
    line = box.findChild(QLineEdit)
    qtbot.keyClicks(line, "Ada Lovelace")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    photos = window.pages.photos
    photos.grid.go_to(7)
    qtbot.waitUntil(lambda: photos.model.row_at(7) is not None)
    window.activateWindow()  # the box was until now
    qtbot.waitUntil(window.isActiveWindow)
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: labels(project_of(window)).get(8) == (MOON, "Ada Lovelace", None))
    qtbot.waitUntil(lambda: load_settings()[0].annotator == "Ada Lovelace", timeout=WAIT_MS)


def test_many_species_that_mean_another_there_leave_room_for_the_numbers(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = Species(key=MOON, common_name="moon jellyfish", scientific_name="Aurelia aurita")
    theirs = Species(key=MOON, common_name="moon jellyfish", scientific_name="Aurelia solida")
    found = LabelsToMerge(
        place=tmp_path / "b.jelly",
        people=[],
        overall=Agreement(),
        by_label={},
        seen=0,
        fates={Fate.NEW: 2, Fate.DIFFERENT: 1},
        left={},
        missing=[],
        unlike=[(ours, theirs)] * 30,
        absent=0,
        not_read=0,
        unread=0,
        lacks="",
        species=[],
        words=SpokenWords(words={}, beside={}, standing=()),
    )
    monkeypatch.setattr(merge_box, "compare_labels", lambda *_: found)
    with Project(tmp_path / "a.jelly") as project:
        box = MergeBox(project, found.place)
        qtbot.addWidget(box)
        qtbot.waitUntil(box.take.isEnabled)
    lines = box.words.text().splitlines()
    assert [line.split(".")[0] for line in lines[:2]] == [
        "Labelled only there: 2",
        "People disagree: 1",
    ]
    assert lines[2:] == [
        "“moon jellyfish” is Aurelia aurita here, and Aurelia solida there."
    ] * 5 + ["and 25 more"]
