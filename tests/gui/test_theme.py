"""Light or dark: as the system, or as a person has chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui import theme_choice
from jellygui.gui.app import Application
from jellygui.gui.main_window import MainWindow
from jellygui.gui.palette import is_dark
from jellygui.gui.theme import Theme, apply_theme, ask_system_for, is_dark_wanted
from jellygui.gui.theme_choice import ThemeChoice
from jellygui.gui.words import plain

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _as_before(qapp: Application) -> Iterator[None]:
    yield
    ask_system_for(Theme.SYSTEM)
    apply_theme(qapp, dark=is_dark_wanted())


def themes(window: MainWindow) -> QMenu:
    """The menu of themes, opened as by the mouse."""
    view = window.menus.view
    inner = [action.menu() for action in view.actions()]
    (menu,) = [one for one in inner if isinstance(one, QMenu) and plain(one.title()) == "Theme"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def choose(qtbot: QtBot, window: MainWindow, text: str) -> None:
    menu = themes(window)
    (action,) = [one for one in menu.actions() if plain(one.text()) == text]
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_a_theme_is_there_at_once_and_the_next_time(
    window: MainWindow, qapp: Application, qtbot: QtBot
) -> None:
    window.build_pages()
    assert is_dark(window.palette()) is is_dark_wanted()
    grid = window.build_pages().photos.grid
    choose(qtbot, window, "Dark")
    assert is_dark(qapp.palette())
    choose(qtbot, window, "Light")
    assert not is_dark(qapp.palette())
    # From the line that finds every command, by keys.
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = window.build_pages().reach.box.line
    qtbot.keyClicks(line, "dark theme")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_dark(window.palette()) and is_dark(grid.palette()))
    # The program that is started next.
    again = ThemeChoice(
        qapp,
        QSettings(str(paths.settings_dir() / "window.ini"), QSettings.Format.IniFormat),
        window,
    )
    assert again.theme is Theme.DARK
    assert is_dark(window.palette())


def test_what_looks_so_already_is_not_dressed_again(
    qapp: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed: list[bool] = []

    def dressing(_: QApplication, *, dark: bool) -> Iterator[None]:
        dressed.append(dark)
        return iter(())

    monkeypatch.setattr(theme_choice, "dressing", dressing)
    monkeypatch.setattr(theme_choice, "apply_theme", lambda _, *, dark: dressed.append(dark))
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", "dark")
    choice = ThemeChoice(qapp, settings, settings)
    choice.dress()  # as the system tells it
    choice.theme = Theme.LIGHT
    for _ in range(2):
        choice.dress()
    assert dressed == [True, False]


def test_what_nobody_has_written_is_as_the_system(qapp: Application, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", "sepia")
    choice = ThemeChoice(qapp, settings, settings)
    assert choice.theme is Theme.SYSTEM


def some_controls(qtbot: QtBot) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    layout = QHBoxLayout(box)
    primary, off, quiet = QPushButton("Use"), QPushButton("Off"), QLabel("quiet")
    primary.setProperty("primary", True)
    off.setEnabled(False)
    quiet.setObjectName("quiet")
    for one in (primary, off, quiet, QCheckBox("so"), QComboBox(), QLineEdit("typed")):
        layout.addWidget(one)
    layout.addWidget(QTableWidget(2, 2))
    for one in box.findChildren(QWidget):
        one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    box.resize(900, 160)
    return box


def test_what_was_made_before_looks_as_what_is_made_after(
    qapp: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    """Shown or not while the theme is another; a little at a time."""
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    choice = ThemeChoice(qapp, settings, settings)
    shown, hidden = some_controls(qtbot), some_controls(qtbot)
    shown.show()
    choice.theme = Theme.LIGHT
    choice.dress()
    light = some_controls(qtbot).grab().toImage()
    qtbot.waitUntil(lambda: shown.grab().toImage() == light)
    choice.theme = Theme.DARK
    choice.dress()
    dark = some_controls(qtbot).grab().toImage()
    assert dark != light
    for one in (shown, hidden):
        qtbot.waitUntil(lambda one=one: one.grab().toImage() == dark)  # type: ignore[misc]


@pytest.mark.parametrize("dark", [False, True])
def test_lines_and_boxes_of_a_menu_are_seen(qapp: Application, qtbot: QtBot, dark: bool) -> None:
    apply_theme(qapp, dark=dark)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("&Export")
    line, off = menu.addSeparator(), menu.addAction("&Newest first")
    off.setCheckable(True)
    menu.resize(menu.sizeHint())
    image = menu.grab().toImage()
    for action in (line, off):
        place = menu.actionGeometry(action)
        middle = place.left() + (place.width() // 2 if action is line else 12)
        shades = [
            image.pixelColor(middle, y).lightnessF() for y in range(place.top(), place.bottom() + 1)
        ]
        assert max(shades) - min(shades) > 0.09
