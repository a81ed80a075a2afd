"""The window without a mouse, and without seeing it: names, keys, and a focus that shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jellygui.gui.app import Application
from jellygui.gui.main_window import MainWindow
from jellygui.gui.theme import apply_theme
from tests.gui.conftest import WAIT_MS, Drop, is_at_rest, show_every_page
from tests.gui.test_window import opened_survey

# They are scrolled and chosen from by keys without being focused.
_FOCUSED_OTHERWISE = (QScrollBar, QMenuBar, QSplitterHandle)


@pytest.fixture
def filled(window: MainWindow, drop: Drop, survey: Path, qtbot: QtBot) -> MainWindow:
    """The window with a classified survey, its models and its data."""
    opened_survey(window, drop, survey, qtbot)
    assert window.pages is not None
    pages = window.pages
    show_every_page(window)
    assert pages.models is not None
    assert pages.data is not None
    qtbot.waitUntil(lambda: bool(pages.models.library.entries), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: is_at_rest(window), timeout=WAIT_MS)  # what comes later adds controls
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    return window


def pages_of(window: MainWindow) -> list[str]:
    return window.build_pages().names


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What a key or a click can make the one that listens."""
    for widget in root.findChildren(QWidget):
        if (
            widget.isVisibleTo(root)
            and widget.isEnabled()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.focusProxy() is None
            and not isinstance(widget, _FOCUSED_OTHERWISE)
            and not widget.objectName().startswith("qt_")
        ):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    buddies = [b for b in widget.window().findChildren(QLabel) if b.buddy() is widget]
    return buddies[0].text() if buddies else ""


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in focusable(root)
        if not any(letter.isalpha() for letter in name_of(widget))
    ]


def test_every_control_of_every_page_has_a_name(filled: MainWindow) -> None:
    for name in pages_of(filled):
        filled.show_page(name)
        for tabs in filled.stack.currentWidget().findChildren(QTabWidget) or [None]:
            for tab in range(tabs.count() if tabs else 1):
                if tabs:
                    tabs.setCurrentIndex(tab)
                assert sum(1 for _ in focusable(filled)) > 5
                assert nameless(filled) == []


def test_every_control_of_the_small_windows_has_a_name(filled: MainWindow, qtbot: QtBot) -> None:
    assert filled.pages is not None
    chosen = filled.pages.photos.chosen
    filled.ask_check()
    for small in (chosen.species_box, chosen.number_box, filled.check_box):
        small.show()
        assert list(focusable(small))
        assert nameless(small) == []
        small.hide()


def test_the_first_start_has_names_and_keys(window: MainWindow, qtbot: QtBot) -> None:
    assert nameless(window) == []
    window.activateWindow()
    window.welcome.open_button.setFocus()
    reached = by_tab(window, qtbot)
    assert {window.welcome.open_button, window.welcome.samples_button} <= reached


def test_the_tab_key_reaches_every_control(filled: MainWindow, qtbot: QtBot) -> None:
    for name in pages_of(filled):
        filled.show_page(name)
        first = next(iter(focusable(filled)))
        first.setFocus(Qt.FocusReason.TabFocusReason)
        reached = by_tab(filled, qtbot)
        missed = {
            name_of(widget)
            for widget in focusable(filled)
            # Arrow keys go from page to page on the rail, and Ctrl with a digit.
            if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and widget not in reached
        }
        assert missed == set()


def by_tab(window: MainWindow, qtbot: QtBot) -> set[QWidget]:
    """What has had the focus after going round by the Tab key."""
    reached: set[QWidget] = set()
    for _ in range(100):
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return reached


@pytest.mark.parametrize("dark", [False, True])
def test_the_focus_shows(
    filled: MainWindow, qapp: Application, qtbot: QtBot, *, dark: bool
) -> None:
    apply_theme(qapp, dark=dark)
    try:
        for name in pages_of(filled):
            filled.show_page(name)
            qapp.processEvents()
            assert unseen(filled, qapp) == []
    finally:
        apply_theme(qapp, dark=False)


def unseen(window: MainWindow, qapp: Application) -> list[str]:
    """The controls that look alike with the focus and without."""
    found = []
    one, another = window.rail.findChildren(QToolButton)[:2]
    for widget in focusable(window):
        if isinstance(widget, QLabel):
            continue  # its words can be chosen by mouse; the focus does nothing there
        (another if widget is one else one).setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        assert widget.hasFocus()
        after = picture(widget)
        if before.shape == after.shape and np.array_equal(before, after):
            found.append(name_of(widget))
    return found


def picture(widget: QWidget) -> npt.NDArray[np.uint8]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).copy()
