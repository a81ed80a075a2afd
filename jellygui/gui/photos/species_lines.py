"""The species that a person sees on a photograph, each with its number: a line for each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.domain.labels import FileState, Items
from jellygui.gui.elided import ElidedLabel
from jellygui.gui.palette import is_dark, mark_icon
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.words import Label


class SpeciesLines(QWidget):
    """Where there are several, each has its number, to be changed, and can be taken away.

    `number_wanted(label)` and `removed(label)` speak of the photograph that is shown;
    `another_wanted` of those that are chosen.
    """

    number_wanted = Signal(str)
    removed = Signal(str)
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Items, LabelNames] | None = None
        self.setAccessibleName(self.tr("Species on the photograph"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.another = tool_button(
            self,
            self.tr("+ Another species"),
            self.tr("Name another species on the chosen photographs, and its number (A)"),
        )
        self.another.clicked.connect(self.another_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._lines)
        button = QHBoxLayout()
        button.addWidget(self.another)
        button.addStretch(1)
        layout.addLayout(button)

    def show_row(self, row: PhotoRow | None, names: LabelNames, *, blind: bool) -> None:
        self.setHidden(row is None or blind or row.state is not FileState.OK)
        word = row.annotation if row is not None else None
        items = word.items if word is not None and word.more else ()
        if self._shown == (items, names):
            return
        self._shown = items, names
        while (line := self._lines.takeAt(0)) is not None:
            if (widget := line.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for label, number in items:
            self._lines.addWidget(self._line(label, number, names))

    def _line(self, label: str, number: int | None, names: LabelNames) -> QWidget:
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        mark = Label(line)
        icon = mark_icon(label, names.place(label), dark=is_dark(self.palette()))
        mark.setPixmap(icon.pixmap(QSize(14, 14), self.devicePixelRatioF()))
        name = names.name(label)
        counted = "…" if number is None else f"×{QLocale().toString(number)}"
        many = tool_button(line, counted, self.tr("How many: {name}").format(name=name))
        many.clicked.connect(partial(self.number_wanted.emit, label))
        away = tool_button(line, "✕", self.tr("Take away: {name}").format(name=name))
        away.clicked.connect(partial(self.removed.emit, label))
        layout.addWidget(mark)
        layout.addWidget(ElidedLabel(names.title(label), line), 1)
        layout.addWidget(many)
        layout.addWidget(away)
        return line
