"""The language of the window: chosen in a menu, spoken at once and the next time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMenu, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.domain.contest import PairedCounts
from jellygui.errors import JellyError
from jellygui.gui.app import App, Application
from jellygui.gui.language import language_of
from jellygui.gui.merge_box import MergeBox
from jellygui.gui.mnemonics import apart
from jellygui.gui.photos.background import wait_for_threads
from jellygui.gui.translation import from_below, species_in_english, species_name
from jellygui.images.scan import FoundFile
from jellygui.modelfile import describe, read_model
from jellygui.project import Project
from jellygui.speech import ENGLISH
from tests.gui.conftest import WAIT_MS
from tests.gui.test_merge import cells
from tests.gui.test_translatable import cut_on_every_page
from tests.support import languages
from tests.support.projects import photo

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def app(qapp: Application, qtbot: QtBot) -> Iterator[App]:
    languages.tool().compile_all()
    app = App(qapp)
    with qtbot.waitActive(app.window):
        app.window.show()
    app.window.build_pages()
    yield app
    app.speak(ENGLISH)
    assert app.leave()
    assert wait_for_threads(WAIT_MS / 1000) == []
    app.deleteLater()
    qapp.setQuitOnLastWindowClosed(True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def entry(app: App, text: str) -> QAction:
    (found,) = (a for a in app.window.findChildren(QAction) if a.text().replace("&", "") == text)
    return found


def titles(app: App) -> list[str]:
    return [action.text().replace("&", "") for action in app.window.menuBar().actions()]


def test_a_language_is_spoken_at_once_and_the_next_time(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "Åse 2024.jelly"
    with Project(place):
        pass
    app.window.take([place])
    qtbot.waitUntil(lambda: app.window.session.project is not None, timeout=WAIT_MS)
    app.window.show_page("data")
    assert titles(app)[:2] == ["File", "Edit"]
    assert not entry(app, "Deutsch").isChecked()
    app.window.guide.show("retrain")
    qtbot.waitUntil(lambda: app.window.guide.shown == "retrain", timeout=WAIT_MS)
    before = app.window
    # By keys, as the menu bar tells them.
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow, timeout=WAIT_MS)
    qtbot.keyClick(app.window, Qt.Key.Key_V, ALT)
    view = app.window.menus.view
    qtbot.waitUntil(view.isVisible, timeout=WAIT_MS)
    qtbot.keyClick(view, Qt.Key.Key_L)
    (inner,) = (menu for menu in view.findChildren(QMenu) if menu.title() == "&Language")
    qtbot.waitUntil(inner.isVisible, timeout=WAIT_MS)
    qtbot.keyClick(inner, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: app.window is not before, timeout=WAIT_MS)

    window = app.window
    assert titles(app)[:2] == ["Datei", "Bearbeiten"]
    assert QLocale().toString(1234) == "1.234"
    assert entry(app, "Deutsch").isChecked()
    # The same project on the same page, and Qt's own buttons.
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=WAIT_MS)
    assert window.session.project is not None
    assert window.session.project.path == place
    qtbot.waitUntil(lambda: window.build_pages().shown == "data", timeout=WAIT_MS)
    # The guide, too, at the same page, which calls things as this window does.
    qtbot.waitUntil(lambda: window.guide.shown == "retrain", timeout=WAIT_MS)
    assert window.guide.window is not None
    read = window.guide.window.text.toPlainText()
    assert "Nachtrainieren" in read
    assert "Retrain" not in read.replace("\n", " ").split()
    assert window.guide.window.list.item(0).text() == "Vom Ordner zu Zahlen"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"
    # Every letter leads to one thing, in this language, too.
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu != window.menus.recent]
    for menu in [window.menuBar(), *menus]:
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)) == len(texts), texts
    settings = QSettings(str(paths.settings_dir() / "window.ini"), QSettings.Format.IniFormat)
    assert settings.value("language") == "de"

    entry(app, "English").trigger()
    assert titles(app)[:2] == ["File", "Edit"]
    assert from_below("“a” does not exist.") == "“a” does not exist."


def test_another_language_asks_before_it_ends_a_training(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project(tmp_path / "p.jelly"):
        pass
    app.window.take([tmp_path / "p.jelly"])
    qtbot.waitUntil(lambda: app.window.session.project is not None, timeout=WAIT_MS)
    before = app.window
    monkeypatch.setattr(type(before.build_pages().retraining), "is_running", True)
    asked, answer = [], "Go on training"

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == answer).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    entry(app, "Deutsch").trigger()
    assert app.window is before
    assert before.isVisible()
    assert entry(app, "English").isChecked() or not entry(app, "Deutsch").isChecked()
    answer = "Stop training"
    entry(app, "Deutsch").trigger()
    monkeypatch.undo()
    assert titles(app)[0] == "Datei"
    assert (
        asked
        == ["A model is being trained. In another language the window begins anew, which stops it."]
        * 2
    )


def test_what_is_made_below_the_window_is_said_in_the_language(app: App) -> None:
    app.speak("de")
    assert from_below("“/a/b.jpg” does not exist. Check the name.") == (
        "„/a/b.jpg“ gibt es nicht. Prüfen Sie den Namen."
    )
    # Numbers and what is put in are looked up in turn; what nobody knows stays.
    assert from_below("is damaged (its parts lie too deep)") == (
        "ist beschädigt (seine Teile liegen zu tief)"
    )
    assert from_below("1,204 files") == "1.204 Dateien"
    assert from_below("12 HEIC pictures, 3 videos") == "12 HEIC-Bilder, 3 Videos"
    assert from_below(
        "1,347 photographs of 6 species and none of these; copies counted once they are 329 "
        "(282 training, 0 validation, 47 test)."
    ) == (
        "1.347 Fotos von 6 Arten und „keine davon“; Kopien einmal gezählt sind es 329 "
        "(282 Training, 0 Validierung, 47 Test)."
    )
    assert from_below("A word of a stranger. Check the name.") == (
        "A word of a stranger. Prüfen Sie den Namen."
    )
    assert from_below("Accuracy +1.0 points (95 % interval -2.0 to +4.0).").startswith(
        "Genauigkeit"
    )
    paired = PairedCounts(better=9, worse=3, both=1, photographs=14)
    assert from_below(paired.words).endswith("das könnte Zufall sein: p = 0,15")
    assert from_below(f"{paired.words}.").endswith("das könnte Zufall sein: p = 0,15.")
    assert from_below("Pruned to 399,607 parameters, step 5 of 5: the target size is reached.") == (
        "Ausgedünnt auf 399.607 Parameter, Schritt 5 von 5: Die Zielgröße ist erreicht."
    )
    several = (
        "Without a scientific name: moon jellyfish, sea walnut X, blue jellyfish. "
        "1 of 3 events have no date. Check the name."
    )
    assert from_below(several) == (
        "Ohne wissenschaftlichen Namen: Ohrenqualle, sea walnut X, Blaue Nesselqualle. "
        "1 von 3 Ereignissen haben kein Datum. Prüfen Sie den Namen."
    )
    # What was typed, or is to be, stays as it is.
    typed = from_below("its latitude “54,123” has a comma; write it with a point: “54.123”")
    assert typed.endswith("„54,123“ hat ein Komma; schreiben Sie einen Punkt: „54.123“")
    gone = from_below("“a, b”, “c” went away: 1 photograph was not read and is no longer there.")
    assert gone.startswith("„a, b“, „c“: nicht mehr erreichbar. 1 Foto")
    # Whoever gives a file an endless name holds nothing up.
    for endless in (". a" * 2000, "1, " * 300, "1. 2, " * 200):
        assert from_below(endless) == endless
    app.window.show_failure(JellyError("“x” is not a folder.", hint="Check the name."))
    bar = app.window.message_line
    assert (bar.message.text(), bar.hint.text()) == (
        "„x“ ist kein Ordner.",
        "Prüfen Sie den Namen.",
    )
    assert species_name("moon jellyfish") == "Ohrenqualle"
    assert species_name("none of these") == "keine davon"
    for own in ("Åse's own one", "1,204 files"):  # a name is no sentence
        assert species_name(own) == own
    assert species_in_english("ohrenqualle") == "moon jellyfish"


def test_the_cards_of_the_programs_own_models_are_in_the_language(app: App) -> None:
    app.speak("da")
    own = {"Species", "Fine-tuning", "Pruning", "Processors", "Attribution", "Grew from"}
    for place in paths.bundled_models():
        rows = describe(read_model(place).card)
        called = {kind.common_name for kind in read_model(place).card.species}
        titles = {title.strip() for title, _ in rows} - called
        assert {title for title in titles if from_below(title) == title} <= {"Name"}
        texts = {text for title, text in rows if title not in {*own, "Name"}}
        assert {text for text in texts if from_below(text) == text} == set()


def test_the_systems_languages_are_taken_in_their_order() -> None:
    languages.tool().compile_all()
    assert language_of(["it-IT", "de-AT", "fr-FR"]) == "de"
    assert language_of(["en-GB", "de-DE"]) == ENGLISH
    assert language_of(["zh-Hant-TW", "it-IT"]) == ENGLISH
    assert language_of([]) == ENGLISH


def test_a_letter_leads_to_one_entry_also_where_two_have_marked_it() -> None:
    assert apart(["&Undo", "&Redo"]) == ["&Undo", "&Redo"]
    assert apart(["&Daten", "&Tage", "&Tasten"]) == ["&Daten", "&Tage", "T&asten"]
    # The last one has no letter but those of others, of which one has another letter.
    texts = apart(["&Annuler", "&Laisser", "&Exclure", "&Rang", "Aller"])
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len({*letters}) == len(texts)
    assert apart(["文件(&F)", "3"]) == ["文件(&F)", "3"]
    # A letter that is two as a capital moves no mark; && is the sign itself.
    assert apart(["&Größe", "&Reihe", "&Öl", "&Sieb", "&E", "&Größt"])[-1] == "Größ&t"
    assert apart(["&R", "A&&R", "A&&R"]) == ["&R", "&A&&R", "A&&R"]


def test_labels_of_another_project_are_called_in_the_language(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    app.speak("de")
    place = tmp_path / "a.jelly"
    with Project(place) as project:
        project.files.add([FoundFile(tmp_path / "1.jpg", 1, 1)])
        project.files.record_read([(1, photo(1))])
        project.species.add("moon jellyfish")
        project.labels.label_files([1], "moon_jellyfish")
    shutil.copyfile(place, tmp_path / "b.jelly")
    with Project(place, create=False) as project:
        box = MergeBox(project, tmp_path / "b.jelly")
        qtbot.addWidget(box)
        qtbot.waitUntil(lambda: box.found is not None and box.is_idle())
        assert cells(box.people)[0][4] == "Ohrenqualle 1"
        box.reject()
    sides = [box.people.horizontalHeaderItem(column).textAlignment() for column in range(5)]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [
        is_number in (2, 3) for is_number in range(5)
    ]


@pytest.mark.parametrize("language", ["en", "da", "de", "es", "fr", "zh_CN"])
def test_a_small_window_cuts_no_text(app: App, qtbot: QtBot, tmp_path: Path, language: str) -> None:
    app.speak(language)
    window = app.window
    window.session.open(tmp_path / "Survey 1.jelly", create=True)
    qtbot.waitUntil(window.rail.isVisible, timeout=WAIT_MS)
    window.resize(1024, 640)
    assert cut_on_every_page(window) == set()
    assert window.size() == QSize(1024, 640)


@pytest.mark.parametrize("language", ["en", "da", "de", "es", "fr", "zh_CN"])
def test_what_is_looked_for_is_seen_in_a_small_window(
    app: App, qtbot: QtBot, language: str
) -> None:
    app.speak(language)
    window = app.window
    qtbot.waitUntil(window.isActiveWindow)
    window.rail.show()
    window.show_page("photos")
    window.resize(1024, 640)
    photos = window.build_pages().photos
    bar, words = photos.toolbar, "Rhizostoma pu"
    texts = [action.text() for action in window.menuBar().actions()]
    beside = [*bar.findChildren(QLabel), *photos.large.tones.findChildren(QLabel)]
    texts += [label.text() for label in beside if label.buddy()]
    assert len(texts) == 10  # seven menus, and the order, brightness and contrast
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len({*letters}) == len(texts)  # Alt and a letter leads to one of them
    qtbot.waitUntil(lambda: window.width() == 1024)
    for folds in (False, True):
        if folds:
            qtbot.mouseClick(bar.preview, Qt.MouseButton.LeftButton)
        bar.show_hits(None)
        bar.search.clear()
        qtbot.keyClicks(bar.search, words)
        bar.show_hits(100_000)
        bar.layout().activate()
        middle = bar.search.height() // 2
        buttons = [b for b in bar.search.findChildren(QToolButton) if b.isVisible()]
        assert len(buttons) == 2  # one clears it, the other adds a filter
        assert bar.search.cursorPositionAt(QPoint(11, middle)) == 0
        assert bar.search.cursorRect().center().x() < min(b.x() for b in buttons)
        # A click beside what was typed clears nothing.
        at = QPoint(min(b.x() for b in buttons) - 3, middle)
        qtbot.mouseClick(bar.search, Qt.MouseButton.LeftButton, pos=at)
        assert bar.search.text() == words
        # Nothing is squeezed, and the order says what it is where its word has given way.
        assert bar.layout().minimumSize().width() <= bar.width()
        assert bar.sort.accessibleName()
    window.resize(1280, 640)
    qtbot.waitUntil(lambda: window.width() == 1280)
    beside = [bar.layout().itemAt(i).widget() for i in range(bar.layout().count())]
    assert all(part.isVisible() for part in beside if part is not None)
