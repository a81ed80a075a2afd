"""Light and dark: one palette each, and few rules on top of the Fusion style."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from jellygui.gui.words import Label
from jellygui.paths import resource

_HEADING = 1.6

_Role = QPalette.ColorRole
_LIGHT = {
    _Role.Window: "#F5F7F8",
    _Role.WindowText: "#1A2126",
    _Role.Base: "#FFFFFF",
    _Role.AlternateBase: "#F5F7F8",
    _Role.Text: "#1A2126",
    _Role.PlaceholderText: "#5C6870",
    _Role.Button: "#FFFFFF",
    _Role.ButtonText: "#1A2126",
    _Role.Light: "#FFFFFF",
    _Role.Midlight: "#EAEEF0",
    _Role.Mid: "#DCE2E5",
    _Role.Dark: "#AEB9BF",
    _Role.Shadow: "#8A959B",
    _Role.Highlight: "#0B6F8C",
    _Role.HighlightedText: "#FFFFFF",
    _Role.Link: "#0B6F8C",
    _Role.ToolTipBase: "#1A2126",
    _Role.ToolTipText: "#FFFFFF",
}
_DARK = {
    _Role.Window: "#1B2024",
    _Role.WindowText: "#E6EAEC",
    _Role.Base: "#14181B",
    _Role.AlternateBase: "#1B2024",
    _Role.Text: "#E6EAEC",
    _Role.PlaceholderText: "#97A3AA",
    _Role.Button: "#262D32",
    _Role.ButtonText: "#E6EAEC",
    _Role.Light: "#3D474E",
    _Role.Midlight: "#2C343A",
    _Role.Mid: "#333C42",
    _Role.Dark: "#55616A",
    _Role.Shadow: "#0A0D0F",
    _Role.Highlight: "#2F9CBB",
    _Role.HighlightedText: "#06141A",
    _Role.Link: "#5CC1DD",
    _Role.ToolTipBase: "#333C42",
    _Role.ToolTipText: "#E6EAEC",
}
_FADED = {False: "#9AA5AB", True: "#667178"}


class Theme(StrEnum):
    """How the program is to look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


def ask_system_for(theme: Theme) -> None:
    """Let what the system paints, as titles and choosers of files, look so where it can."""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[theme])


def is_dark_wanted(theme: Theme = Theme.SYSTEM) -> bool:
    """Whether a theme is light on dark; the system's is what the system asks for."""
    if theme is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme is Theme.DARK


def apply_theme(application: QApplication, *, dark: bool) -> None:
    """Dress the whole program; called again when a person or the system wants another look."""
    deque(dressing(application, dark=dark), maxlen=0)


def dressing(application: QApplication, *, dark: bool) -> Iterator[None]:
    """The same, a widget with each step, first what is seen.

    The rules name colours by their roles and stay. But Qt keeps of each widget what they came to,
    and lets go of it only so; to set the rules anew does so to each as often as it has parents.
    """
    palette = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED[dark]))
    application.setPalette(palette)
    if not application.styleSheet():
        application.setStyleSheet(_rules())
        return
    style = application.style()
    for widget in sorted(application.allWidgets(), key=QWidget.isVisible, reverse=True):
        if isValid(widget):
            style.unpolish(widget)
            style.polish(widget)
            widget.update()
        yield


def heading(text: str, parent: QWidget) -> Label:
    """The title of a page."""
    label = Label(text, parent)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * _HEADING)
    label.setFont(font)
    return label


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, so that counting numbers do not dance."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _rules() -> str:
    line, accent, text = "palette(mid)", "palette(highlight)", "palette(text)"
    base, quiet = "palette(base)", "palette(placeholder-text)"
    button, grip, window = "palette(button)", "palette(dark)", "palette(window)"
    check = "#0B6F8C"  # dark enough in both themes for the white tick
    tick = resource("icons", "check.svg").as_posix()
    down = resource("icons", "down.svg").as_posix()
    on_accent = "palette(highlighted-text)"
    return f"""
    QToolTip {{ border: 0; padding: 4px 8px; color: palette(tooltip-text);
        background: palette(tooltip-base); }}
    QMenu {{ border: 1px solid {line}; padding: 4px 0; background: {base}; color: {text}; }}
    QMenu::item {{ padding: 3px 24px 3px 28px; }}
    QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
    QMenu::item:disabled {{ color: {quiet}; }}
    QMenu::separator {{ height: 1px; margin: 4px 8px; background: {line}; }}
    QMenu::indicator {{ width: 12px; height: 12px; margin-left: 8px; border: 1px solid {quiet};
        border-radius: 3px; background: {base}; }}
    QMenu::indicator:exclusive {{ border-radius: 7px; }}
    QMenu::indicator:checked {{ background: {check}; border-color: {check};
        image: url("{tick}"); }}
    QPushButton {{ border: 1px solid {line}; border-radius: 6px; padding: 5px 14px;
        background: {button}; color: {text}; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {accent}; }}
    QPushButton:pressed {{ background: {line}; }}
    QPushButton:disabled {{ color: {quiet}; }}
    QPushButton[primary="true"] {{ background: {accent}; border-color: {accent};
        color: {on_accent}; }}
    QPushButton[primary="true"]:disabled {{ background: {line}; border-color: {line};
        color: {quiet}; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 4px 13px; }}
    QComboBox {{ border: 1px solid {line}; border-radius: 6px; padding: 4px 4px 4px 10px;
        background: {button}; color: {text}; }}
    QComboBox:hover, QComboBox:focus {{ border-color: {accent}; }}
    QComboBox:disabled {{ color: {quiet}; }}
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {line}; }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
    QSlider[centred="true"]::sub-page:horizontal {{ background: {line}; }}
    QSlider::handle:horizontal {{ width: 12px; margin: -5px 0; border-radius: 7px;
        border: 1px solid {quiet}; background: {button}; }}
    QSlider::handle:horizontal:hover {{ border-color: {accent}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {accent}; width: 10px; }}
    QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {{ border: 1px solid {line};
        border-radius: 6px; padding: 4px 8px; background: {base};
        selection-background-color: {accent}; }}
    QTextEdit[bare="true"] {{ border-color: transparent; padding: 0; background: transparent; }}
    QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus,
        QTextEdit:focus {{ border-color: {accent}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[slim="true"] {{ padding: 4px; }}
    QToolButton[chip="true"] {{ border-color: {line}; padding: 2px 8px; background: {button}; }}
    QToolButton[link="true"] {{ color: palette(link); }}
    QToolButton:hover {{ background: {line}; }}
    QToolButton:focus {{ border-color: {accent}; }}
    QToolButton:checked {{ background: {line}; }}
    QHeaderView::section {{ background: {base}; color: {quiet}; border: 0;
        border-bottom: 1px solid {line}; padding: 6px 11px; font-weight: normal; }}
    QTableView, QTreeView, QListWidget, QScrollArea, QGraphicsView
        {{ border: 1px solid transparent; }}
    QTableView:focus, QTreeView:focus, QListWidget:focus, QScrollArea:focus, QGraphicsView:focus
        {{ border-color: {accent}; }}
    QTableView {{ gridline-color: transparent; background: {base}; }}
    QTableView::item {{ padding: 0 8px; border-bottom: 1px solid {line}; }}
    QTreeView {{ background: {base}; }}
    QTreeView::item {{ padding: 6px 8px; }}
    QTreeView::item:selected {{ background: {accent}; color: {on_accent}; }}
    QTableView::item:selected {{ background: {accent}; color: {on_accent}; }}
    #survey, #survey:focus {{ border: 0; padding-left: 8px; background: transparent; }}
    QListWidget {{ background: transparent; }}
    QListWidget::item:selected {{ background: {line}; color: {text}; border-radius: 4px; }}
    QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
        QDoubleSpinBox::down-button {{ width: 0; border: 0; }}
    QCheckBox::indicator, QListWidget::indicator {{ width: 14px; height: 14px;
        border: 1px solid {quiet}; border-radius: 3px; background: {base}; }}
    QCheckBox::indicator:checked, QListWidget::indicator:checked {{ background: {check};
        border-color: {check}; image: url("{tick}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
    QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {quiet};
        border-radius: 8px; background: {base}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {check};
        background: #FFFFFF; }}
    QRadioButton::indicator:focus {{ border-color: {accent}; }}
    QTabWidget::pane {{ border: 0; }}
    QTabBar::tab {{ border: 0; border-bottom: 2px solid transparent; padding: 7px 16px 5px;
        color: {quiet}; }}
    QTabBar::tab:hover {{ color: {text}; }}
    QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
    QTabBar::tab:focus {{ background: {line}; }}
    QScrollArea, #form {{ background: transparent; }}
    QScrollBar {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {grip}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: {line}; }}
    QProgressBar {{ border: 0; border-radius: 2px; background: {line}; max-height: 4px; }}
    QProgressBar::chunk {{ border-radius: 2px; background: {accent}; }}
    #rail, #side, #status {{ background: {window}; }}
    #rail {{ border-right: 1px solid {line}; }}
    #side {{ border: 0; border-right: 1px solid {line}; }}
    #status {{ border-top: 1px solid {line}; }}
    #page {{ background: {base}; }}
    #contest, #cut_off {{ border: 1px solid {line}; border-radius: 6px; }}
    #quiet {{ color: {quiet}; }}
    #quiet[fault="true"] {{ color: {text}; }}
    """
