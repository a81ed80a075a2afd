"""Whatever a person reads can be translated: no sentence of the window stands outside `tr()`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyqtgraph import PlotWidget
from PySide6.QtCore import QObject, QSize, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

import jellygui.gui
from jellygui.domain.configs import ArchitectureName
from jellygui.domain.lists import capital
from jellygui.gui.app import App, Application
from jellygui.gui.counts_page import CountsPage
from jellygui.gui.elided import ElidedLabel
from jellygui.gui.language import languages
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.status_line import duration
from jellygui.jobs.export import WHAT_A_COUNT_IS
from tests.gui.conftest import WAIT_MS, show_every_page
from tests.support.languages import pseudo_translated

GUI = Path(jellygui.gui.__file__).parent
_SETTLES, _STEP_MS = 100, 20
_TRANSLATES = {"tr", "_tr", "translate"}
# What these are given is read by those who mend the program, not by those who use it.
_LOGS = {"debug", "info", "warning", "error", "exception"}
# What these are given stands on the screen, be it one word.
_SHOWS = {
    "QAction",
    "QLabel",
    "QPushButton",
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addRow",
    "addTab",
    "say",
    "setAccessibleName",
    "setDetailedText",
    "setHorizontalHeaderLabels",
    "setInformativeText",
    "setPlaceholderText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "show_note",
    "tool_button",
}
_BELOW = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
_NAMES = re.compile(r"\b(JellyGUI|Python)\b")
_NO_WORDS = re.compile(r"<[^>]*>|%[A-Za-z]|&\w+;|[\w-]+\.(csv|zip|png|svg|txt)")
_STYLE = re.compile(r"[#\w\]\"]+:?[\w-]*\s*\{.*:.*;.*\}", re.DOTALL)


@pytest.mark.parametrize("path", sorted(GUI.rglob("*.py")), ids=lambda p: str(p.relative_to(GUI)))
def test_every_sentence_can_be_translated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [f"line {line}: {text}" for line, text in _untranslated(tree)] == []


@pytest.mark.parametrize(
    "code",
    [
        "label.setText('Options')",
        "return f'{seconds} s left'",
        "return f'{milliseconds:.1f} ms'",
        "say = 'It cannot be written.'",
        "label = QLabel(WHAT_A_COUNT_IS, self)",
        "raise JellyError('No.', hint='Make room.')",
        "box.getSaveFileName(self, tr('Export'), 'a.csv', 'CSV (*.csv)')",
    ],
)
def test_what_is_not_translated_is_found(code: str) -> None:
    assert list(_untranslated(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "'''A docstring of a module.'''\nlabel.setText(tr('Options'))",
        "_log.info('no thumbnail can be kept: %r', error)",
        "label.setText(f'{value} %')",
        "label.setText(self.tr('{time} left').format(time=time))",
        "self.setObjectName('quiet')",
        "window.setWindowTitle(f'{place.stem} · JellyGUI')",
        "f'{moment:%Y-%m-%d %H:%M}'",
        "rules = 'QLabel { border: 0; color: red; }'",
        "rows = [row for row in rows if row[0] != 'Grew from']",
    ],
)
def test_what_nobody_reads_is_passed_over(code: str) -> None:
    assert list(_untranslated(ast.parse(code))) == []


def test_the_sentence_below_the_counts_is_that_of_the_command_line(qtbot: QtBot) -> None:
    photos = GridModel()
    page = CountsPage(photos)
    qtbot.addWidget(page)
    assert page.what_a_count_is() == WHAT_A_COUNT_IS
    photos.close()


def test_a_longer_language_reaches_every_text_of_the_window_and_none_is_cut(
    qapp: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    translator = QTranslator()
    assert translator.load(str(pseudo_translated(tmp_path)))
    qapp.installTranslator(translator)
    app = App(qapp)
    window = app.window
    found: set[str] = set()
    place = tmp_path / "Survey 1.jelly"
    try:
        window.show()
        window.resize(1280, 800)
        found |= {f"welcome: {words}" for words in cut(window)}
        window.session.open(place, create=True)
        qtbot.waitUntil(window.rail.isVisible, timeout=WAIT_MS)
        show_every_page(window)
        assert window.size() == QSize(1280, 800)
        texts = _texts(window)
        names = {*languages().values(), *(kind.in_words for kind in ArchitectureName)}
        names = {capital(name) for name in names} | {name.replace("&", "") for name in names}
        assert len(texts) > 100
        ours = {text for text in texts if "‹" not in text and place.stem not in text}
        assert ours - names == set()
        assert duration(14).startswith("‹14 s")
        assert found | cut_on_every_page(window) == set()
    finally:
        window.close()
        qapp.opening.disconnect(window.take)
        window.deleteLater()
        app.deleteLater()
        qapp.removeTranslator(translator)
        qapp.processEvents()


def _shows_an_icon_alone(button: QToolButton) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    return button.toolButtonStyle() == style and not button.icon().isNull()


def cut_on_every_page(window: MainWindow) -> set[str]:
    """What `cut` finds on each page and each of its tabs."""
    found = set()
    for name in window.build_pages().names:
        window.show_page(name)
        for tabs in [None, *window.stack.currentWidget().findChildren(QTabWidget)]:
            for tab in range(tabs.count() if tabs else 1):
                if tabs is not None:
                    tabs.setCurrentIndex(tab)
                QTest.qWait(0)
                left = _SETTLES
                while cut(window) and (left := left - 1):
                    QTest.qWait(_STEP_MS)
                found |= {f"{name}: {words}" for words in cut(window)}
    return found


def cut(window: QWidget) -> list[str]:
    """The words that a widget has no room for, of all that are seen."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _is_ours(widget) or isinstance(widget, ElidedLabel):
            continue
        match widget:
            case QLabel() if widget.wordWrap():
                is_cut = widget.height() < widget.heightForWidth(widget.width())
            case QLabel() if widget.text():
                is_cut = widget.width() < widget.sizeHint().width()
            case QToolButton() if _shows_an_icon_alone(widget):
                continue
            case QToolButton() if widget.toolButtonStyle() == _BELOW:
                # Its hint has room beside the words that only a wide button needs.
                words = widget.fontMetrics().horizontalAdvance(widget.text())
                is_cut = widget.width() < words + 8
            case QAbstractButton() if widget.text():
                is_cut = widget.width() < widget.minimumSizeHint().width()
            case _:
                continue
        if is_cut:
            found.append(f"{widget.text()} ({widget.width()} of {widget.sizeHint().width()})")
    return found + [
        words for head in window.findChildren(QHeaderView) for words in _cut_heads(head)
    ]


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    """The titles of columns that have no room, of a table that is seen."""
    model = header.model()
    if not header.isVisible() or header.orientation() is not Qt.Orientation.Horizontal or not model:
        return
    for column in range(header.count()):
        room, wanted = header.sectionSize(column), header.sectionSizeHint(column)
        if not header.isSectionHidden(column) and room < wanted:
            title = model.headerData(column, Qt.Orientation.Horizontal)
            yield f"{header.parent().accessibleName()}, {title} ({room} of {wanted})"


def _texts(window: QWidget) -> set[str]:
    """All words on the widgets of a window, in their tooltips and menus, that are ours."""
    texts = [action.text() for action in window.findChildren(QAction) if _is_ours(action)]
    keys = {
        key.toString(QKeySequence.SequenceFormat.NativeText)
        for action in window.findChildren(QAction)
        for key in action.shortcuts()
    }
    for widget in filter(_is_ours, window.findChildren(QWidget)):
        texts += [widget.accessibleName(), widget.toolTip()]
        match widget:
            case QLabel() | QAbstractButton():
                texts.append(widget.text())
            case QLineEdit():
                texts.append(widget.placeholderText())
            case QComboBox():
                texts += [widget.itemText(n) for n in range(widget.count())]
            case QTableView() | QTreeView() if (model := widget.model()) is not None:
                heads = [
                    model.headerData(n, Qt.Orientation.Horizontal)
                    for n in range(model.columnCount())
                ]
                texts += [head for head in heads if isinstance(head, str)]
    return {text for text in texts if re.search("[A-Za-z]{2}", text)} - keys


def _is_ours(thing: QObject) -> bool:
    """Whether it is neither of Qt nor of pyqtgraph.

    Qt has translations of its own.
    """
    while (parent := thing.parent()) is not None:
        if isinstance(thing, PlotWidget | QScrollBar | QTabBar):
            return False
        thing = parent
    return isinstance(thing, MainWindow)


def _untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of what a person would read in one language only."""
    shown: set[ast.AST] = set()
    for node in _walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _SHOWS:
            given = [*node.args, *(word.value for word in node.keywords)]
            shown.update(given)
            shown.update(n for g in given if isinstance(g, ast.List | ast.Tuple) for n in g.elts)
        if node in shown and isinstance(node, ast.Name) and node.id.isupper():
            yield node.lineno, node.id  # a text from below the window
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text, made = node.value, False
        elif isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "\0" for part in node.values)
            text, made = "".join(map(str, parts)), True
        else:
            continue
        words = _NO_WORDS.sub("", _NAMES.sub("", _STYLE.sub("", text)))
        sentence = re.search(r"[A-Za-z]{2}[\w,]*[.]?\s+\(?[\w*]", words)
        beside = made and re.search(r"\0\s[(]?[A-Za-z]|[A-Za-z)][.:,]?\s\0", words)
        if sentence or beside or (node in shown and re.search("[A-Za-z]{2}", words)):
            yield node.lineno, text


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """Everything below, but for docstrings and for what is translated, compared or logged."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Compare):
            continue
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Call) and _called(child) in _TRANSLATES:
            continue
        if (
            isinstance(child, ast.Call)
            and _called(child) in _LOGS
            and "log" in ast.unparse(child.func)
        ):
            continue
        yield child
        if isinstance(child, ast.JoinedStr):
            for part in child.values:
                if isinstance(part, ast.FormattedValue):  # its way of writing is no text
                    yield from _walk(ast.Expression(part.value))
            continue
        yield from _walk(child)


def _called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))
