"""The guide: what it says is there, each page of it, and the window that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTranslator, QUrl
from PySide6.QtGui import QAction, QFont, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui.app import Application
from jellygui.gui.guide import Guide
from jellygui.gui.guide_pages import GuidePage, names_in, pictures_of, read_guide, said, search
from jellygui.gui.guide_window import GuideWindow
from jellygui.gui.main_window import MainWindow
from jellygui.gui.theme import apply_theme
from jellygui.speech import ENGLISH
from tests.support import languages

GUIDE = paths.resource("guide")
MOST_WORDS, MOST_BYTES, MOST_BYTES_IN_ALL = 700, 60_000, 600_000
LANGUAGES = sorted(path.name for path in GUIDE.iterdir() if (path / "start.md").is_file())
PAGES = read_guide(ENGLISH)
NAMES = [page.name for page in PAGES]
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)")
_KEY = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+\w+\b|\bF\d+\b")


def pages_in(language: str) -> dict[str, str]:
    """The pages of a language as they are written, its contents too."""
    places = sorted((GUIDE / language).glob("*.md"))
    return {place.stem: place.read_text(encoding="utf-8") for place in places}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_listed_once_and_called_as_its_heading(language: str) -> None:
    there = {path.stem for path in (GUIDE / ENGLISH).glob("*.md")} - {"contents"}
    assert sorted(NAMES) == sorted(there)
    assert {path.stem for path in (GUIDE / language).glob("*.md")} <= {*there, "contents"}
    listed = re.findall(r"- \[(.*)\]\((\w+)\.md\)", pages_in(language)["contents"])
    assert listed == [(page.title, page.name) for page in read_guide(language)]


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_is_short_and_all_that_it_names_is_there(page: GuidePage) -> None:
    assert len(page.words.split()) <= MOST_WORDS
    assert {link.removesuffix(".md") for link in _LINK.findall(page.text)} <= {*NAMES}


def test_what_the_window_says_is_named_as_it_says_it() -> None:
    """In every language a name is the one text of the window that a person sees so."""
    tool = languages.tool()
    names = (GUIDE / "names.txt").read_text(encoding="utf-8").splitlines()
    assert names == tool.named()
    known = {said(line.partition("\t")[2]): line.partition("\t")[2] for line in names}
    for language in LANGUAGES:
        for page, text in pages_in(language).items():
            assert {*names_in(text)} - {*known} == set(), (language, page)
    meant = {*tool.MEANT}
    for file in tool.languages():
        seen: dict[str, str] = {}
        for _, source, shown in languages.messages(file):
            if said(source) in {*known} - meant:
                assert seen.setdefault(said(source), said(shown)) == said(shown), file.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_any_language_leads_to_what_is_there(language: str) -> None:
    """Its links, pictures and keys are of the guide, and Markdown takes its marks for marks."""
    english = "".join(pages_in(ENGLISH).values())
    shown = {page.name: page for page in read_guide(language)}
    for name, text in pages_in(language).items():
        for sort in (_LINK, _PICTURE, _KEY):
            assert {*sort.findall(text)} - {*sort.findall(english)} == set(), name
        if name in shown:
            document = QTextDocument()
            document.setDefaultFont(QFont("", 10))
            document.setMarkdown(shown[name].text)
            read = re.sub(r"`[^`]*`", "", document.toPlainText())
            assert not re.search(r"\*|\]\(", read), (name, read)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_small_and_each_is_shown(language: str) -> None:
    """Each page has those of its own language, the same as in English."""
    there = sorted((GUIDE / language / "pictures").iterdir())
    pages = read_guide(language)
    assert {place for page in pages for place in pictures_of(page).values()} == {*there}
    assert [[*pictures_of(page)] for page in pages] == [[*pictures_of(page)] for page in PAGES]
    assert sum(path.stat().st_size for path in there) <= MOST_BYTES_IN_ALL
    for path in there:
        with Image.open(path) as picture:
            assert picture.mode == "P", path
        assert path.stat().st_size <= MOST_BYTES, path


def test_a_page_that_a_language_lacks_is_shown_in_english_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: Application
) -> None:
    for name, text in (
        ("en/contents.md", "# The guide\n\n- [One](one.md)\n\n## More\n\n- [Two](two.md)\n"),
        ("en/one.md", "# One\n\nwords"),
        ("en/two.md", "# Two\n\nmore *words* in a [link](one.md), `code_x`, **Go on** and {keys}"),
        ("de/contents.md", "# Das Handbuch\n\n- [Eins](one.md)\n\n## Mehr\n\n- [Two](two.md)\n"),
        ("de/one.md", "# Eins\n\n请按**Rescue\nlabels …**或**+ Filter**, Ctrl+Shift+R, **Zap**"),
        ("names.txt", "MessageLine\tRescue labels …\nFilterBar\t&Go on\nFilterBar\t+ &Filter\n"),
    ):
        place = tmp_path / "guide" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    named = {"Rescue labels …": "Benennungen &retten …", "+ &Filter": "+ 筛选 (&F)"}
    named |= {"This page has not been translated yet.": "Noch nicht übersetzt."}
    named |= {"Ctrl": "Strg", "Shift": "Umschalt"}

    class German(QTranslator):
        def translate(self, context: str, source: str, *_: object) -> str:  # type: ignore[override]
            return named.get(source, source)

    german = German()
    qapp.installTranslator(german)
    monkeypatch.setattr(paths, "resource", tmp_path.joinpath)
    one, two = read_guide("de", "the keys")
    qapp.removeTranslator(german)
    assert (one.title, one.group, two.title, two.group) == ("Eins", "", "Two", "Mehr")
    assert two.words == "Two\n\nmore words in a link, code_x, Go on and the keys"
    document = QTextDocument()
    document.setMarkdown(two.text)
    assert document.toPlainText().split("\n")[:2] == ["Two", "Noch nicht übersetzt."]
    # The names of the window, and its keys; beside letters that have no spaces, too.
    assert one.words == "Eins\n\n请按Benennungen retten …或+ 筛选, Strg+Umschalt+R, Zap"
    document.setMarkdown(one.text)
    assert document.toPlainText().replace("\N{WORD JOINER}", "") == one.words.replace("\n\n", "\n")


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
    with qtbot.waitActive(window):
        window.open_at("start", "")
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


def test_a_page_shows_its_pictures(qtbot: QtBot, guide: GuideWindow) -> None:
    guide.go_to("check")
    qtbot.waitUntil(lambda: guide.shown == "check")
    page = next(page for page in PAGES if page.name == "check")
    with Image.open(pictures_of(page)["pictures/check.png"]) as picture:
        corner = picture.convert("RGB").getpixel((2, picture.height // 2))
        width, height = picture.size
    assert isinstance(corner, tuple)
    shown = guide.text.document().resource(
        QTextDocument.ResourceType.ImageResource, QUrl("pictures/check.png")
    )
    assert (shown.width(), shown.height()) == (width, height)
    assert shown.pixelColor(2, height // 2).getRgb()[:3] == corner


def test_the_lines_of_tables_go_with_the_theme(
    qtbot: QtBot, qapp: Application, guide: GuideWindow
) -> None:
    def lines() -> int:
        """Of how many rows of the picture the line between two rows of the table is one."""
        image, quiet = guide.text.viewport().grab().toImage(), qapp.palette().mid().color()
        across = range(image.width() // 3, image.width() // 3 + 100)
        return sum(
            all(image.pixelColor(x, row).rgb() == quiet.rgb() for x in across)
            for row in range(image.height())
        )

    guide.go_to("wrong")
    qtbot.waitUntil(lambda: guide.shown == "wrong" and lines() >= 5)
    apply_theme(qapp, dark=True)
    try:
        qtbot.waitUntil(lambda: lines() >= 5)
    finally:
        apply_theme(qapp, dark=False)


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
    for page, text in pages_in(ENGLISH).items():
        for name in _KEY.findall(text):
            assert QKeySequence(name).toString() in keys_of(window), (page, name)
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
