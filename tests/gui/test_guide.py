"""The guide: what it says is there, each page of it, and the window that shows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import jellygui
from jellygui import paths
from jellygui.domain import configs
from jellygui.gui.guide import Guide
from jellygui.gui.guide_pages import ENGLISH, GuidePage, pictures_in, read_guide, search
from jellygui.gui.guide_window import GuideWindow
from jellygui.gui.main_window import MainWindow
from jellygui.gui.words import plain

GUIDE = paths.resource("guide")
PACKAGE = Path(jellygui.__file__).parent
MOST_WORDS, MOST_BYTES, MOST_BYTES_IN_ALL = 700, 60_000, 1_000_000
PAGES = read_guide(())
NAMES = [page.name for page in PAGES]


def texts_of_the_program() -> Iterator[str]:
    """What stands on the screen: all that can be translated, and the names of settings."""
    for path in (PACKAGE / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("tr") and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value
    for config in vars(configs).values():
        if isinstance(config, type) and issubclass(config, configs.Config):
            yield from (str(field.title) for field in config.model_fields.values())


@cache
def known_texts() -> frozenset[str]:
    return frozenset(said(text) for text in texts_of_the_program())


def said(text: str) -> str:
    """A text as it is read: without marks of keys, dots that ask, and numbers."""
    return plain(re.sub(r" \(\{count\}\)$", "", text))


def test_every_page_is_listed_once_and_called_as_its_heading() -> None:
    there = {path.stem for path in (GUIDE / ENGLISH).glob("*.md")} - {"contents"}
    assert sorted(NAMES) == sorted(there)
    contents = (GUIDE / ENGLISH / "contents.md").read_text(encoding="utf-8")
    assert re.findall(r"- \[(.*)\]\(\w+\.md\)", contents) == [page.title for page in PAGES]


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_is_short_and_all_that_it_names_is_there(page: GuidePage) -> None:
    assert len(page.words.split()) <= MOST_WORDS
    links = re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", page.text)
    assert {link.removesuffix(".md") for link in links} <= {*NAMES}
    for name in pictures_in(page):
        assert (GUIDE / ENGLISH / name).is_file(), name
    known = known_texts()
    named = re.findall(r"\*\*(.+?)\*\*", page.text, re.DOTALL)
    assert [name for name in named if said(" ".join(name.split())) not in known] == []


def test_pictures_are_small_and_each_is_shown() -> None:
    there = sorted((GUIDE / "pictures").iterdir())
    shown = {Path(name).name for page in PAGES for name in pictures_in(page)}
    assert {path.name for path in there} == shown
    assert sum(path.stat().st_size for path in there) <= MOST_BYTES_IN_ALL
    for path in there:
        with Image.open(path) as picture:
            assert picture.mode == "P", path
        assert path.stat().st_size <= MOST_BYTES, path


def test_a_page_that_a_language_lacks_is_shown_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, name, text in (
        ("en", "contents", "# The guide\n\n- [One](one.md)\n\n## More\n\n- [Two](two.md)\n"),
        ("en", "one", "# One\n\nwords"),
        ("en", "two", "# Two\n\nmore *words* in a [link](one.md), `code_x` and {keys}"),
        ("da", "one", "# En\n\nord"),
    ):
        place = tmp_path / "guide" / language / f"{name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    monkeypatch.setattr(paths, "resource", tmp_path.joinpath)
    one, two = read_guide(("da_DK", "da"), "the keys")
    assert (one.title, one.group, two.title, two.group) == ("En", "", "Two", "More")
    assert two.words == "Two\n\nmore words in a link, code_x and the keys"


def test_every_word_of_a_page_is_found_and_headings_come_first() -> None:
    hits = search(PAGES, "KAPPA interval")
    assert hits[0].page.name == "people"
    assert "kappa" in hits[0].excerpt.lower()
    assert search(PAGES, "two people")[0].page.name == "people"
    assert search(PAGES, "kappa nosuchword") == []
    assert search(PAGES, " ") == []


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuideWindow]:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.open_at("start", "")
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.shown == "start")
    yield window
    window.close_threads()


def listed(window: GuideWindow) -> list[str]:
    return [window.list.item(row).text().split("\n")[0] for row in range(window.list.count())]


def test_words_are_found_and_marked_and_links_lead_on_and_back(
    qtbot: QtBot, guide: GuideWindow
) -> None:
    assert listed(guide) == [
        *(page.title for page in PAGES if not page.group),
        "To look up",
        *(page.title for page in PAGES if page.group),
    ]
    guide.activateWindow()
    qtbot.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(guide.search.hasFocus)
    qtbot.keyClicks(guide.search, "kappa interval")
    assert listed(guide)[0] == "Two people"
    assert guide.said.text().startswith("On ")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: guide.shown == "people")
    marked = [word.lower() for word in guide.text.marked()]
    assert {*marked} == {"kappa", "interval"}
    first = guide.text.textCursor().position()
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.text.textCursor().position() > first
    qtbot.keyClick(guide.search, Qt.Key.Key_Escape)
    assert guide.text.marked() == []
    assert len(listed(guide)) == len(PAGES) + 1
    qtbot.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.shown == "start")
    link = guide.text.document().find("More on this")
    guide.text.setTextCursor(link)
    guide.text.ensureCursorVisible()
    place = guide.text.cursorRect(link).center() - QPoint(4, 0)
    qtbot.mouseClick(guide.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: guide.shown == "review")
    assert guide.list.currentItem().text() == "Correct quickly, by keys"
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_page_on_keys_is_made_of_the_actions_whatever_they_are_called(qtbot: QtBot) -> None:
    action = QAction("*Bold* | [x](http://y) <b>&Zap</b>")
    action.setShortcut(QKeySequence("Ctrl+|"))
    owner = Guide(action)
    owner.key_groups = [("On *all*", [action, QAction("No key")])]
    owner.show("keys")
    window = owner.window
    assert window is not None
    qtbot.waitUntil(lambda: window.shown == "keys")
    text = window.text.toPlainText()
    assert "On *all*" in text
    assert "*Bold* | [x](http://y) <b>Zap</b>" in text
    assert QKeySequence("Ctrl+|").toString(QKeySequence.SequenceFormat.NativeText) in text
    assert "No key" not in text
    owner.close()


def shown_page(window: MainWindow) -> str:
    return window.guide.window.shown if window.guide.window is not None else ""


def keys_of(window: MainWindow) -> set[str]:
    groups = window.guide.key_groups
    return {key.toString() for _, found in groups for act in found for key in act.shortcuts()}


def test_f1_opens_the_page_on_what_is_in_hand_and_every_key_that_is_named_is_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    def press_f1(page: str) -> None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: shown_page(window) == page)

    window.build_pages()
    for guide_page in PAGES:
        for name in re.findall(r"\b(?:(?:Ctrl|Alt|Shift)\+)+\w+\b|\bF\d+\b", guide_page.words):
            assert QKeySequence(name).toString() in keys_of(window), (guide_page.name, name)
    press_f1("start")
    for name, page in (
        ("photos", "find"),
        ("counts", "counts"),
        ("train", "retrain"),
        ("data", "labels"),
        ("help", "keys"),
    ):
        window.show_page(name)
        press_f1(page)
    assert "Go to" in window.guide.window.text.toPlainText()  # type: ignore[union-attr]
    window.session.open(tmp_path / "a.jelly", create=True)
    qtbot.waitUntil(lambda: window.session.project is not None)
    window.menus.species_wanted.emit()
    box = QApplication.activeModalWidget()
    assert box is not None
    qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: shown_page(window) == "species")
    box.close()
