"""Words that may be longer than their room: they never ask for more of it."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QListView,
    QSizePolicy,
    QStyleOption,
    QTableView,
    QTableWidget,
    QTreeView,
    QWidget,
)

from jellygui.gui.words import Label, tip

_MIDDLE = Qt.TextElideMode.ElideMiddle
# Quotes of each language of the window.
_QUOTED = re.compile("“[^”]+”|„[^“]+“|«[^»]+»|»[^«]+«")
_LEAST_LETTERS, _FILLED = 12, 0.9
_FIRST_ROWS = 60


def wrap(label: Label) -> Label:
    """Let a label of any length break its lines, and never make its page wider."""
    label.setWordWrap(True)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


def elide(view: QListView | QTableView | QTreeView) -> None:
    """Let the entries of a list or table lose their middle where they are too long."""
    view.setTextElideMode(_MIDDLE)
    view.setWordWrap(False)


def narrow(box: QComboBox, letters: int) -> None:
    """Let a choice have room for so many letters, however long what it offers is."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    box.view().setTextElideMode(_MIDDLE)


def look_at_first(header: QHeaderView) -> None:
    """Let columns be as wide as their first rows need: thousands would make the window late."""
    header.setResizeContentsPrecision(_FIRST_ROWS)


def begin_filling(table: QTableWidget, rows: int) -> None:
    """Let a table have so many rows to fill; many are empty first.

    Where columns are as wide as their cells, each one that is replaced has all measured anew.
    """
    look_at_first(table.horizontalHeader())
    if rows > _FIRST_ROWS:
        table.setRowCount(0)
    table.setRowCount(rows)


def align_heads(table: QTableWidget, *, right: Container[int]) -> None:
    """Let each title stand over its cells: at the right over numbers, else at the left."""
    for column in range(table.columnCount()):
        side = Qt.AlignmentFlag.AlignRight if column in right else Qt.AlignmentFlag.AlignLeft
        if (head := table.horizontalHeaderItem(column)) is not None:
            head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)


class ElidedLabel(Label):
    """One line; where it is too long its middle is left out, and the tooltip says all of it.

    All of it is also what is copied, and what a screen reader says.
    """

    most, lines = 5000, False
    is_whole = False  # whether it is to have room for all of it
    _tip = ""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        copy = QAction(self.tr("Copy"), self)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._show_tip()

    def say_more(self, text: str) -> None:
        """What the tooltip says besides."""
        if text != self._tip:
            self._tip = text
            self._show_tip()

    @property
    def shown(self) -> str:
        """What is seen of the text."""
        return self.fontMetrics().elidedText(self.text(), _MIDDLE, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        if self.is_whole:
            return super().sizeHint()
        least = self.fontMetrics().horizontalAdvance("…")
        return QSize(min(least, super().sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment().value,
            option.palette,
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )

    def _show_tip(self) -> None:
        whole = "" if self.shown.split() == self.text().split() else self.text()
        super().setToolTip(tip("\n".join(part for part in (whole, self._tip) if part)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())


class ClampedLabel(ElidedLabel):
    """A few lines; where they are too few, what stands in quotes loses its middle first."""

    _most_lines, _from_its_end = 1, False

    def clamp(self, most_lines: int) -> None:
        """Have room for so many lines."""
        self._most_lines = most_lines
        self.updateGeometry()
        self._show_tip()

    def lose_end(self) -> None:
        """Let what is too long lose its end, not its middle: it begins with what matters."""
        self._from_its_end = True

    @property
    def shown(self) -> str:
        width = self.contentsRect().width()
        text = " ".join(self.text().split())
        fitted = self._with_short_quotes(text, width)
        layout = QTextLayout(fitted, self.font())
        option = layout.textOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        begins: list[int] = []
        while len(begins) < self._most_lines and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            begins.append(line.textStart())
        layout.endLayout()
        lines = [fitted[a:b].rstrip() for a, b in pairwise(begins)]
        last = fitted[begins[-1] :] if begins else ""
        loses_end = self._from_its_end or _QUOTED.search(text)
        side = Qt.TextElideMode.ElideRight if loses_end else _MIDDLE
        return "\n".join([*lines, self.fontMetrics().elidedText(last, side, width)])

    def _with_short_quotes(self, text: str, width: int) -> str:
        """The text, of whose quotes the longest is as short as it must be for all to have room."""
        metrics, longest = self.fontMetrics(), max(_QUOTED.findall(text), key=len, default="")
        inside = longest[1:-1]
        room = self._most_lines * width
        if self._most_lines > 1:  # lines end where words do
            room = int(room * _FILLED)
        left = room - metrics.horizontalAdvance(text.replace(inside, "", 1))
        if not inside or metrics.horizontalAdvance(inside) <= left:
            return text
        least = metrics.horizontalAdvance("x" * _LEAST_LETTERS)
        short = metrics.elidedText(inside, _MIDDLE, max(left, least))
        return text.replace(inside, short, 1)

    def sizeHint(self) -> QSize:
        height = self._most_lines * self.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), height)
