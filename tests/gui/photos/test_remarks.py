"""A note and tags are typed in a small window, of one photograph and of several."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jellygui.domain.remarks import Remark
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.words import Label
from tests.gui.photos.test_page import SHIFT, click, press
from tests.gui.photos.test_several_species import begin
from tests.support.browsing import FakeProject

Key = Qt.Key
Settle = Callable[[], None]


def lines_of(page: PhotosPage) -> list[str]:
    """What is said below a large photograph, each line as a screen reader says it."""
    form = page.preview._facts
    fields = [form.itemAt(n, form.ItemRole.FieldRole).widget() for n in range(form.rowCount())]
    titles = [form.itemAt(n, form.ItemRole.LabelRole).widget() for n in range(form.rowCount())]
    for title, field in zip(titles, fields, strict=True):
        assert isinstance(title, Label)
        assert field.accessibleName().startswith(f"{title.text()}: ")
    return [field.accessibleName() for field in fields]


def test_a_note_and_tags_are_typed_completed_and_changed_of_several(
    qtbot: QtBot, page: PhotosPage, project: FakeProject, settle: Settle
) -> None:
    told: list[str] = []
    page.correcting.told.connect(lambda words, way: told.append(words))
    box = page.chosen.remark_box
    click(qtbot, page, 1)
    press(qtbot, page, Key.Key_T)
    qtbot.keyClicks(box.note, "torn bell")
    qtbot.keyClicks(box.tags, "night dive, crabs")
    qtbot.keyClick(box.tags, Key.Key_Return)
    begin(qtbot, page)
    settle()
    assert project.rows[2].remark == Remark("torn bell", ("night dive", "crabs"))
    assert project.rows[2].annotation is None
    facts = lines_of(page)
    assert facts[:2] == ["Note: torn bell", "Tags: night dive, crabs"]
    click(qtbot, page, 0)
    assert lines_of(page)[0].startswith("File: ")
    assert len(lines_of(page)) == len(facts) - 2
    click(qtbot, page, 1)
    assert lines_of(page) == facts
    # Of several: what is typed is added, what is on all of them can go, other notes stay.
    click(qtbot, page, 0)
    click(qtbot, page, 2, SHIFT)
    press(qtbot, page, Key.Key_T)
    assert (box.note.text(), box.tags.text()) == ("", "")
    qtbot.waitUntil(lambda: box.tags.completer().model().rowCount() == 2)
    qtbot.keyClicks(box.tags, "blurred, ni")
    assert box.tags.completer().currentCompletion() == "blurred, night dive"
    box.tags.clear()
    qtbot.keyClicks(box.tags, "blurred")
    qtbot.keyClick(box.tags, Key.Key_Return)
    begin(qtbot, page)
    settle()
    assert [project.rows[n].remark for n in (1, 2, 3)] == [
        Remark("", ("blurred",)),
        Remark("torn bell", ("night dive", "crabs", "blurred")),
        Remark("", ("blurred",)),
    ]
    assert told[-1] == "3 with another note or other tags"
    press(qtbot, page, Key.Key_T)
    assert box.tags.text() == "blurred"
    box.tags.selectAll()
    qtbot.keyClicks(box.tags, "sharp")
    qtbot.keyClick(box.tags, Key.Key_Return)
    begin(qtbot, page)
    settle()
    assert [project.rows[n].remark.tags for n in (1, 2)] == [
        ("sharp",),
        ("night dive", "crabs", "sharp"),
    ]
