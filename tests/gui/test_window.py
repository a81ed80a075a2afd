"""The window as a person uses it: real drops, real keys, the bundled model."""

from __future__ import annotations

import csv
import os
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.changes import Changes
from jellygui.domain.labels import UNSURE
from jellygui.errors import JellyError
from jellygui.gui.app import Application
from jellygui.gui.elided import ElidedLabel
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.jobs.diagnosis import parts, write_parts
from jellygui.project import Project
from jellygui.settings import load_settings
from tests.gui.conftest import WAIT_MS, Drop, are_shown, is_done
from tests.support.models import tiny_model
from tests.support.waiting import reading_waits


def counted(window: MainWindow, text: str) -> int:
    assert window.pages is not None
    return next((e.count for e in window.pages.side.model.entries if e.text == text), 0)


def wait_until_done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)


def test_a_dropped_folder_is_counted_and_the_csv_is_what_the_screen_shows(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.pages is not None
    assert survey.name in window.windowTitle()
    assert (tmp_path / "docs" / f"{survey.name}.jelly").is_file()
    assert counted(window, "All") == 9
    assert counted(window, "Unreadable") >= 1
    qtbot.waitUntil(lambda: window.pages.photos.model.rowCount() == 9, timeout=WAIT_MS)

    window.show_page("counts")
    page = window.pages.counts
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT_MS)
    table = tmp_path / "counts.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(table), ""))
    with qtbot.waitSignal(window.session.written, timeout=WAIT_MS):
        qtbot.mouseClick(page.counts, Qt.MouseButton.LeftButton)
    with open(table, encoding="utf-8-sig", newline="") as file:
        written = {row["common_name"]: row["photographs"] for row in csv.DictReader(file)}
    shown = {row.common_name: page.model.cell(row, 2) for row in page.model.rows}
    for label in ("unreadable", "copies"):
        written.pop(label), shown.pop(label)
    assert written == shown
    # The screen begins names with a capital, the file and the clipboard have them as they are.
    column = [page.model.index(n, 0).data() for n in range(page.model.rowCount())]
    assert "Moon jellyfish" in column and "None of these" in column  # noqa: PT018
    assert not [name for name in column if name[0].islower()]
    assert {"moon jellyfish", "none of these"} <= {*written}
    assert "\nmoon jellyfish\tAurelia aurita\t" in page.model.as_text()
    assert sum(map(int, written.values())) == 9 - counted(window, "Unreadable")


def test_a_key_corrects_and_undo_takes_it_back(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.pages is not None
    photos = window.pages.photos
    qtbot.waitUntil(lambda: are_shown(photos, 9), timeout=WAIT_MS)
    before = counted(window, "Moon jellyfish")
    row = next(
        n
        for n in range(9)
        if (known := photos.model.row_at(n))
        and known.label != "moon_jellyfish"
        and known.state == "ok"
    )
    photos.grid.setFocus()
    photos.grid.go_to(row)
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before + 1, timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    file_id = int(photos.model.ids[row])
    said = project.browsing.photo_rows([file_id])[0]
    assert said.annotation is not None
    assert said.annotation.label == "moon_jellyfish"
    assert said.prediction is not None  # the model's word stays beside the person's
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before, timeout=WAIT_MS)
    qtbot.keyClick(photos.grid, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: counted(window, "Unsure") == 1, timeout=WAIT_MS)
    place = project.path
    window.close()
    with Project(place, create=False) as project:
        assert [r.annotation.label for r in project.browsing.files() if r.annotation] == [UNSURE]


def test_a_project_that_macos_asks_to_open_is_opened(
    window: MainWindow, qapp: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "Übersicht 水母.jelly"
    with Project(place):
        pass
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(place))))
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    assert place.stem in window.windowTitle()


def test_a_second_folder_is_queued_and_joins(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "second"
    other.mkdir()
    original = next(survey.glob("DSCN*"))
    shutil.copy(original, other / "copy.jpg")
    (other / "new.jpg").write_bytes(original.read_bytes() + b"new")
    drop([survey])
    drop([other])
    wait_until_done(window, qtbot)
    qtbot.waitUntil(lambda: counted(window, "All") == 10, timeout=WAIT_MS)
    wait_until_done(window, qtbot)


def test_a_folder_without_photographs_is_one_calm_sentence(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    drop([empty])
    qtbot.waitUntil(window.message_line.isVisible, timeout=WAIT_MS)
    assert "No photographs were found" in window.message_line.message.text()
    assert ".jpg" in window.message_line.hint.text()


def test_nothing_but_a_text_file_makes_no_project(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("forty moon jellies")
    (tmp_path / "nothing").mkdir()
    for dropped, words in (
        (tmp_path / "notes.txt", "only 1 text file"),
        (tmp_path / "nothing", ""),
    ):
        drop([dropped])
        qtbot.waitUntil(
            lambda name=dropped.name: name in window.message_line.message.text(), timeout=WAIT_MS
        )
        assert "No photographs were found" in window.message_line.message.text()
        assert words in window.message_line.message.text()
        assert window.session.project is None
    assert list((tmp_path / "docs").glob("*")) == []


def test_what_is_passed_over_stays_in_sight_each_kind_with_its_number(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("1.mp4", "2.MOV", "3.avi", "b.jxl", "c.JXL", "notes.txt"):
        (survey / name).touch()
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.pages is not None
    said = window.pages.side.passed_over
    assert said.isVisible()
    assert said.text() == "Passed over: 3 videos, 2 JPEG XL pictures, 1 text file"
    assert said.width() <= window.pages.side.width()
    assert counted(window, "All") == 9

    drop([survey / "notes.txt", survey / "1.mp4"])  # nothing to count is said, and changes nothing
    qtbot.waitUntil(lambda: "only 1" in window.message_line.message.text(), timeout=WAIT_MS)
    assert counted(window, "All") == 9
    (survey / "1.mp4").unlink()
    drop([survey])
    qtbot.waitUntil(lambda: "2 JPEG XL pictures, 2 videos" in said.text(), timeout=WAIT_MS)

    window.filing.open_place(str(next((tmp_path / "docs").glob("*.jelly"))))  # another time
    qtbot.waitUntil(lambda: window.session.project is None, timeout=WAIT_MS)
    wait_until_done(window, qtbot)
    assert said.text() == "Passed over: 2 JPEG XL pictures, 2 videos, 1 text file"


def test_a_project_that_is_open_elsewhere_names_the_holder(
    window: MainWindow, drop: Drop, qtbot: QtBot, tmp_path: Path
) -> None:
    with Project(tmp_path / "held.jelly"):
        drop([tmp_path / "held.jelly"])
        qtbot.waitUntil(window.message_line.isVisible, timeout=WAIT_MS)
        assert f"process {os.getpid()}" in window.message_line.message.text()


def test_photographs_that_vanish_are_said_and_the_rest_is_there(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    window.menus.by_itself.trigger()
    drop([survey])
    qtbot.waitUntil(
        lambda: (
            window.pages is not None
            and window.pages.side.model.rowCount() > 0
            and counted(window, "All") == 9
        ),
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    gone = sorted(survey.glob("DSCN*"))[:2]
    for path in gone:
        path.unlink()
    window.session.classify()
    qtbot.waitUntil(
        lambda: "No longer there" in [e.text for e in window.pages.side.model.entries],
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: counted(window, "No longer there") == 2, timeout=WAIT_MS)
    assert counted(window, "Unreadable") == 1
    wait_until_done(window, qtbot)


def test_what_ran_when_the_window_was_closed_goes_on_next_time(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = reading_waits(monkeypatch, after=10)
    for number in range(40):
        (survey / f"more {number}.jpg").write_bytes(
            next(survey.glob("DSCN*")).read_bytes() + bytes([number])
        )
    drop([survey])
    qtbot.waitUntil(
        lambda: any(job.title == "Classifying" and job.progress for job in window.runner.jobs()),
        timeout=WAIT_MS,
    )
    project = window.session.project
    assert project is not None
    place = project.path
    window.session.open(place)  # closes it in the middle, then opens it again
    go_on.set()
    qtbot.waitUntil(lambda: window.session.project not in (None, project), timeout=WAIT_MS)
    wait_until_done(window, qtbot)
    assert counted(window, "All") == 49


def test_a_species_is_added_on_the_spot(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.pages is not None
    pages = window.pages
    qtbot.waitUntil(lambda: are_shown(pages.photos, 9), timeout=WAIT_MS)
    row = next(n for n in range(9) if (r := pages.photos.model.row_at(n)) and r.state == "ok")
    pages.photos.grid.go_to(row)
    qtbot.mouseClick(pages.side.new_species, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pages.side.new_species.hasFocus, timeout=WAIT_MS)
    qtbot.keyClicks(pages.side.new_species, "Crystal jelly")
    qtbot.keyClick(pages.side.new_species, Qt.Key.Key_Return)
    texts = lambda: [entry.text for entry in pages.side.model.entries]  # noqa: E731
    qtbot.waitUntil(lambda: "Crystal jelly" in texts(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: counted(window, "Crystal jelly") == 1, timeout=WAIT_MS)


def test_the_diagnosis_holds_no_photographs(tmp_path: Path) -> None:
    import zipfile

    write_parts(tmp_path / "d.zip", parts("Traceback …", names=False))
    with zipfile.ZipFile(tmp_path / "d.zip") as made:
        assert {"error.txt", "versions.txt"} <= set(made.namelist())
        assert not [name for name in made.namelist() if name.endswith((".jpg", ".jelly"))]


def test_an_error_of_ours_is_calm(window: MainWindow) -> None:
    window.show_failure(JellyError("The disk is gone.", hint="Connect it again."))
    assert window.message_line.isVisible()
    assert window.message_line.accessibleName() == "The disk is gone. Connect it again."


def opened_survey(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> PhotosPage:
    """Drop the survey and wait until it is classified and shown; the Photos page."""
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.pages is not None
    photos = window.pages.photos
    qtbot.waitUntil(lambda: are_shown(photos, 9), timeout=WAIT_MS)
    photos.grid.setFocus()
    return photos


def readable(photos: PhotosPage) -> int:
    """The place of a photograph that can be read and that is no moon jellyfish."""
    return next(
        n
        for n in range(9)
        if (known := photos.model.row_at(n))
        and known.state == "ok"
        and known.label != "moon_jellyfish"
    )


def test_labels_on_unread_photographs_are_on_disk_before_any_is_read(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from jellygui.jobs import read

    answers, read_photo = threading.Event(), read.read_photo
    monkeypatch.setattr(read, "read_photo", lambda *a, **k: answers.wait() and read_photo(*a, **k))
    window.build_pages()
    window.menus.by_itself.trigger()
    drop([survey])
    assert window.pages is not None
    photos = window.pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == 9, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: photos.model.row_at(0) is not None, timeout=WAIT_MS)
    # The model has not been asked, so there are no species yet: the first is named on the spot.
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.pages.side.new_species.setFocus()
    qtbot.keyClicks(window.pages.side.new_species, "Crystal jelly")
    qtbot.keyClick(window.pages.side.new_species, Qt.Key.Key_Return)
    titles = lambda: [job.title for job in window.runner.jobs()]  # noqa: E731
    qtbot.waitUntil(lambda: "Reading labelled photographs" in titles(), timeout=WAIT_MS)
    photos.grid.setFocus()
    photos.grid.go_to(1)
    qtbot.keyClick(photos.grid, Qt.Key.Key_U)  # another word, while the first ones are being read
    project = window.session.project
    assert project is not None

    def labels_on_disk() -> list[str]:
        with closing(sqlite3.connect(project.path)) as other:
            rows = other.execute("SELECT label FROM unread_word ORDER BY id")
            return [label for (label,) in rows]

    qtbot.waitUntil(lambda: len(labels_on_disk()) == 10, timeout=WAIT_MS)
    assert labels_on_disk() == ["crystal_jelly"] * 9 + [UNSURE]
    qtbot.waitUntil(lambda: photos.model.row_at(3).label == "crystal_jelly", timeout=WAIT_MS)
    answers.set()
    qtbot.waitUntil(lambda: counted(window, "Crystal jelly") == 7, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: counted(window, "Unsure") == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: counted(window, "Unreadable") == 1, timeout=WAIT_MS)


def test_undo_reaches_back_over_a_restart(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    # What *More like these* compares is read before anybody asks.
    project = window.session.project
    assert project is not None
    qtbot.waitUntil(lambda: project._features._kept is not None, timeout=WAIT_MS)
    before = counted(window, "Moon jellyfish")
    photos.grid.go_to(readable(photos))
    qtbot.keyClick(photos.grid, Qt.Key.Key_6)
    window.session.open(project.path)  # the word is written before the project is left
    qtbot.waitUntil(lambda: window.session.project not in (None, project), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before + 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 9, timeout=WAIT_MS)
    photos.grid.setFocus()
    qtbot.keyClick(photos.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counted(window, "Moon jellyfish") == before, timeout=WAIT_MS)


def test_a_new_species_has_both_names_and_a_digit_that_works(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    assert window.pages is not None
    side, row = window.pages.side, readable(photos)
    photos.grid.go_to(row)
    side.new_species.setFocus()
    qtbot.keyClicks(side.new_species, "Crystal jelly (Aequorea victoria)")
    qtbot.keyClick(side.new_species, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Crystal jelly" in [e.text for e in side.model.entries])
    project = window.session.project
    assert project is not None
    new = project.species.all()[-1]
    assert (new.scientific_name, new.digit) == ("Aequorea victoria", 7)
    other = next(n for n in range(9) if n != row and photos.model.row_at(n).state == "ok")
    photos.grid.setFocus()
    photos.grid.go_to(other)
    qtbot.keyClick(photos.grid, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: counted(window, "Crystal jelly") == 2, timeout=WAIT_MS)


def test_a_count_that_had_to_wait_for_its_turn_is_no_reason_to_count_more_seldom(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """On a busy computer the list was minutes behind."""
    session, counts = window.session, list[object]()
    session.counted.connect(counts.append)
    session.open(tmp_path / "p.jelly", create=True)
    qtbot.waitUntil(lambda: bool(counts), timeout=WAIT_MS)
    session._reading.do("idle", partial(time.sleep, 0.5))
    before = len(counts)
    session.follow(Changes(labels=frozenset([1])))
    qtbot.waitUntil(lambda: session._is_counting, timeout=WAIT_MS)
    session.follow(Changes(labels=frozenset([2])))  # while it is being counted
    qtbot.waitUntil(lambda: len(counts) > before, timeout=WAIT_MS)
    assert session._count_soon.interval() < 3000


def test_a_search_finds_what_it_promises(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    photos = opened_survey(window, drop, survey, qtbot)
    project = window.session.project
    assert project is not None
    labels = {key: n for key, n in project.browsing.tally().by_label.items() if "jellyfish" in key}
    key = max(labels, key=lambda key: labels[key])
    kind = next(kind for kind in project.species.all() if kind.key == key)
    search, hits = photos.toolbar.search, photos.toolbar.hits
    for text, count in (
        (kind.common_name.upper(), labels[key]),
        (kind.scientific_name[:-2], labels[key]),
        (kind.key, labels[key]),
        ("survey of åse", 9),
        ("broken.jpg", 1),
        ("nothing such", 0),
    ):
        search.setFocus()
        qtbot.keyClick(search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(search, text)
        qtbot.waitUntil(lambda count=count: hits.text() == f"{count} found", timeout=WAIT_MS)
        assert photos.model.rowCount() == count


def test_species_are_put_in_another_order_and_keep_their_digits(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    opened_survey(window, drop, survey, qtbot)
    assert window.pages is not None
    model, view = window.pages.side.model, window.pages.side.view
    keys = model.species_keys()
    first = next(n for n, entry in enumerate(model.entries) if entry.label == keys[0])

    def drop_on(row: int, key: str) -> None:
        """What Qt does when a species is let go over a line; test_window in e2e drags by mouse."""
        dragged = model.mimeData([model.index(first + model.species_keys().index(key))])
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, model.index(first + row))

    drop_on(5, keys[0])
    qtbot.waitUntil(lambda: model.species_keys() == [*keys[1:], keys[0]], timeout=WAIT_MS)
    drop_on(0, keys[0])
    qtbot.waitUntil(lambda: model.species_keys() == keys, timeout=WAIT_MS)
    drop_on(0, keys[5])
    order = [keys[5], *keys[:5]]
    qtbot.waitUntil(lambda: model.species_keys() == order, timeout=WAIT_MS)
    assert model.entries[first].digit == 6
    view.setFocus()
    view.setCurrentIndex(model.index(first))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: model.species_keys()[:2] == [keys[0], keys[5]], timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    assert [kind.key for kind in project.species.all()][:2] == [keys[0], keys[5]]
    grid = window.pages.photos.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: model.species_keys() == order, timeout=WAIT_MS)


@pytest.mark.skipif(os.name == "nt", reason="Windows has lists of its own")
def test_what_the_window_remembers_is_its_owners_alone(window: MainWindow) -> None:
    window.wishes.keep(annotator="Ida")
    window.close()
    window._settings.sync()
    folder = paths.settings_dir()
    assert {place.name for place in folder.iterdir()} == {"settings.json", "window.ini"}
    assert {place.stat().st_mode & 0o077 for place in (folder, *folder.iterdir())} == {0}
    assert (folder / "window.ini").read_bytes()


def test_suggestions_come_while_one_labels_and_the_switch_is_remembered(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot
) -> None:
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.pages is not None
    photos, project = window.pages.photos, window.session.project
    assert project is not None
    qtbot.waitUntil(lambda: photos.model.rowCount() == 9, timeout=WAIT_MS)
    photos.grid.setFocus()
    labelled = 0
    for row in range(9):
        photos.grid.go_to(row)
        qtbot.waitUntil(lambda r=row: photos.model.row_at(r) is not None)
        if photos.model.row_at(row).state == "ok" and labelled < 6:
            qtbot.keyClick(photos.grid, Qt.Key(ord(str(1 + labelled % 2))))
            labelled += 1
    qtbot.waitUntil(lambda: photos.model.suggestions.labels > 0, timeout=WAIT_MS)
    of_model = {r.photograph.id: r.prediction for r in project.browsing.files() if r.photograph}
    assert set(photos.model.suggestions.photographs.tolist()) == set(of_model)
    otherwise = photos.model.suggestions.otherwise.tolist()
    show = next(a for a in window.menus.actions if "suggested" in a.text())
    show.trigger()
    if otherwise:
        assert f"{len(otherwise)} suggested otherwise" in at_the_bottom(window)
        qtbot.waitUntil(lambda: photos.model.ids.tolist() == otherwise)
    else:
        assert "Nothing is suggested" in window.message_line.said
    window.menus.suggests.trigger()
    assert photos.model.suggestions.labels == 0
    assert "otherwise" not in at_the_bottom(window)
    qtbot.waitUntil(lambda: not load_settings()[0].suggest_while_labelling)


def at_the_bottom(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.status.findChildren(ElidedLabel))


def test_new_projects_begin_with_the_model_chosen_last_which_is_asked_once(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    drop([survey])
    wait_until_done(window, qtbot)
    session = window.session
    qtbot.waitUntil(lambda: f"model {paths.bundled_model().stem}" in at_the_bottom(window))
    own = tiny_model(tmp_path / "my own.jellymodel", name="my own").path
    session.use_model(own)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=WAIT_MS)
    box = window.findChild(QMessageBox)
    assert box.text() == "Shall new projects begin with “my own” too?"
    yes = next(b for b in box.buttons() if b.text() == "New projects too")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    wait_until_done(window, qtbot)
    qtbot.waitUntil(lambda: "model my own" in at_the_bottom(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: load_settings()[0].last_model_for_new is True)
    window.show_page("counts")
    counts = window.pages.counts if window.pages else None
    assert counts is not None
    qtbot.waitUntil(lambda: counts.words.text().startswith("The model is “my own”."))
    # Another project begins with it, and another choice is not asked about again.
    other = tmp_path / "other"
    shutil.copytree(survey, other)
    session.open(tmp_path / "docs" / "other.jelly", create=True)
    qtbot.waitUntil(
        lambda: session.project is not None and session.project.path.stem == "other",
        timeout=WAIT_MS,
    )
    drop([other])
    wait_until_done(window, qtbot)
    assert session.project is not None
    in_use = session.project.models.in_use()
    assert in_use is not None
    assert in_use[1] == "my own"
    session.use_model(tiny_model(tmp_path / "next.jellymodel", name="next", seed=4).path)
    qtbot.waitUntil(
        lambda: (m := session.project.models.in_use()) and m[1] == "next",  # type: ignore[union-attr]
        timeout=WAIT_MS,
    )
    assert window.findChild(QMessageBox) is None
    qtbot.waitUntil(
        lambda: (m := load_settings()[0].last_model) is not None and m.stem == "next",
        timeout=WAIT_MS,
    )


def test_a_model_that_is_gone_is_said_and_the_bundled_one_begins(
    window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window.build_pages()
    window.session.model_for_new = tmp_path / "gone.jellymodel"
    said: list[str] = []
    window.session.noted.connect(said.append)
    drop([survey])
    wait_until_done(window, qtbot)
    assert window.session.project is not None
    in_use = window.session.project.models.in_use()
    assert in_use is not None
    assert in_use[1] == paths.bundled_model().stem
    assert any("gone.jellymodel” is not there. The model that comes" in text for text in said)
