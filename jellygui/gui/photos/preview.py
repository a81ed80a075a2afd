"""The large preview: the photograph, what is said of it, and what the camera wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import FileState
from jellygui.gui.elided import ElidedLabel, wrap
from jellygui.gui.palette import is_dark, mark_icon
from jellygui.gui.photos.bars import Bars
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.photos.looking import Looking
from jellygui.gui.photos.pictures import PhotoCanvas, Pictures
from jellygui.gui.photos.species_lines import SpeciesLines
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.photos.wording import Fact, describe, facts, offer
from jellygui.gui.scrolled import FittingArea
from jellygui.gui.words import Label

_WORDS_PX = 320
_UNBOUNDED_PX = 16_777_215  # Qt's own largest width


class Preview(QWidget):
    """One photograph, large. Its neighbours are decoded ahead, to be there at once."""

    previous_wanted = Signal()
    next_wanted = Signal()
    full_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = LabelNames()
        self.is_blind = False
        self._folders: Mapping[Path, str] = {}
        self._row: PhotoRow | None = None
        self._neighbours: Sequence[PhotoRow] = ()
        self.setAccessibleName(self.tr("Preview"))
        self.pictures = Pictures(self)
        self.canvas = PhotoCanvas(self.pictures, self)
        self._canvases = [self.canvas]
        self.canvas.closer.connect(self.want_pictures)
        self.canvas.double_clicked.connect(self.full_wanted)
        self.canvas.zoomed.connect(self._show_zoom)
        self._build()
        self.looking = Looking(self.canvas, self.bars, self)
        self.looking.switched.connect(self._looks.setChecked)
        self._looks.clicked.connect(self.looking.switch)
        self.show_row(None)

    def _build(self) -> None:
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(8, 8, 8, 8)
        self._halves.setSpacing(8)
        pictures = QWidget(self)
        self._below = QVBoxLayout(pictures)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(8)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(8)
        self._beside.addWidget(self.canvas, 1)
        self._below.addLayout(self._beside, 1)
        self._halves.addWidget(pictures)
        self._column = QWidget(self)
        room = self._column.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # what is beside it stays where it is
        self._column.setSizePolicy(room)
        self._halves.addWidget(self._column)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = QWidget(self)
        layout = QVBoxLayout(words)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for text, name, slot in (
            ("‹", self.tr("Previous photograph"), self.previous_wanted.emit),
            ("›", self.tr("Next photograph"), self.next_wanted.emit),
            ("−", self.tr("Zoom out"), self.canvas.zoom_out),
            ("+", self.tr("Zoom in"), self.canvas.zoom_in),
            (self.tr("Fit"), self.tr("Fit into the window"), self.canvas.fit),
            ("1:1", self.tr("Show every pixel"), self.canvas.show_actual),
            ("⤢", self.tr("Large and back (space)"), self.full_wanted.emit),
        ):
            button = tool_button(self, text, name)
            button.setProperty("slim", True)
            button.clicked.connect(slot)
            buttons.addWidget(button)
            if text == "›":
                buttons.addStretch(1)
                self._zoom = Label(self)
                self._zoom.setAccessibleName(self.tr("Zoom"))
                self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %"))
                self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                buttons.addWidget(self._zoom)
        self._looks = tool_button(self, "H", self.tr("What the model looked at (H)"))
        self._looks.setCheckable(True)
        self._looks.setProperty("slim", True)
        buttons.insertWidget(buttons.count() - 1, self._looks)
        column.addLayout(buttons)
        self._mark, self._label, self._said = Label(self), ElidedLabel("", self), wrap(Label(self))
        font = self._label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._label.setFont(font)
        line = QHBoxLayout()
        line.addWidget(self._mark)
        line.addWidget(self._label, 1)
        layout.addLayout(line)
        layout.addWidget(self._said)
        self.species = SpeciesLines(self)
        layout.addWidget(self.species)
        self._offer = wrap(Label(self))
        self._offer.setAccessibleName(self.tr("What Enter writes"))
        layout.addWidget(self._offer)
        self.bars = Bars(self)
        layout.addWidget(self.bars)
        self._facts = QFormLayout()
        self._lines: list[tuple[Label, ElidedLabel]] = []
        self._facts.setContentsMargins(0, 8, 0, 0)
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        scrolled = FittingArea(words, self)
        scrolled.setAccessibleName(self.tr("What is known of the photograph"))
        column.addWidget(scrolled)

    def put_beside(self, canvas: PhotoCanvas) -> None:
        """Let another photograph stand beside the one of which the words speak."""
        self._canvases.append(canvas)
        canvas.closer.connect(self.want_pictures)
        self._beside.addWidget(canvas, 1)

    def put_below(self, widget: QWidget) -> None:
        """Let this stand below the photographs."""
        self._below.addWidget(widget)

    def set_beside(self, beside: bool) -> None:
        """Put the words beside the photograph, where there is much room, or below it."""
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        width = max(_WORDS_PX, self._buttons.sizeHint().width())
        self._column.setMinimumWidth(width if beside else 0)
        self._column.setMaximumWidth(width if beside else _UNBOUNDED_PX)
        self._halves.setAlignment(
            self._column, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        )

    @property
    def row(self) -> PhotoRow | None:
        return self._row

    def set_names(self, names: LabelNames) -> None:
        """Call the species by these names from now on."""
        self.names = names
        self._show_words()

    def set_folders(self, folders: Mapping[Path, str]) -> None:
        """Call the folders by these names from now on."""
        if folders is not self._folders:
            self._folders = folders
            self._show_words()

    def show_row(self, row: PhotoRow | None, neighbours: Sequence[PhotoRow] = ()) -> None:
        """Show a photograph; `neighbours` are likely to be looked at next."""
        self._row, self._neighbours = row, neighbours
        self.canvas.show_row(row, self.tr("Choose a photograph to see it large."))
        self._column.setVisible(row is not None)
        self._show_words()
        self.want_pictures()

    @Slot()
    def want_pictures(self) -> None:
        """Have decoded what the canvases show, and then its neighbours."""
        shown = [canvas.row for canvas in self._canvases if canvas.row is not None]
        closely = [where for canvas in self._canvases for where in canvas.wants_whole]
        self.pictures.want([*shown, *self._neighbours] if self._row else [], closely)

    def forget(self) -> None:
        """Another project, or files that have changed."""
        self.pictures.forget()
        self.show_row(None)

    def event(self, event: QEvent) -> bool:
        # A button that has the focus is pressed by the space bar, which is a command elsewhere.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_space = event.key() == Qt.Key.Key_Space and not event.modifiers()
            if is_space and isinstance(QApplication.focusWidget(), QAbstractButton):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Left:
            self.previous_wanted.emit()
        elif event.key() == Qt.Key.Key_Right:
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)

    def is_idle(self) -> bool:
        is_shown = all(canvas.is_idle() for canvas in self._canvases)
        return is_shown and self.pictures.is_idle() and self.looking.is_idle()

    def close_threads(self) -> None:
        self.pictures.close()
        self.looking.close()
        for canvas in self._canvases:
            canvas.close_threads()

    @Slot()
    def _show_zoom(self) -> None:
        shown = self.canvas.image is not None
        self._zoom.setText(percent(self.canvas.zoom) if shown else "")

    def _show_words(self) -> None:
        row = self._row
        blind = self.is_blind and row is not None and row.annotation is None
        label = None if row is None or blind else row.label
        self._label.setText(self._title(row, blind=blind))
        icon = (
            mark_icon(label, self.names.place(label), dark=is_dark(self.palette()))
            if label
            else None
        )
        self._mark.setVisible(icon is not None)
        if icon is not None:
            self._mark.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))
        said = describe(row, self.names, hidden=blind) if row and not blind else ""
        # Before a model or a person has spoken the title says it all.
        self._said.setText("" if said.casefold() == self._label.text().casefold() else said)
        self._said.setVisible(bool(self._said.text()))
        self.species.show_row(row, self.names, blind=blind)
        self._offer.setText("" if row is None or blind else offer(row, self.names))
        self._offer.setVisible(bool(self._offer.text()))
        self.bars.show_prediction(None if row is None or blind else row.prediction, self.names)
        self.looking.show_row(row, blind=blind)
        self._show_facts(facts(row, self._folders) if row is not None else [])

    def _show_facts(self, told: Sequence[Fact]) -> None:
        """Say these, in the lines that there are: to make one takes as long as to fill several."""
        while len(self._lines) > len(told):
            self._facts.removeRow(self._facts.rowCount() - 1)
            self._lines.pop()
        while len(self._lines) < len(told):
            title, shown = Label(self), ElidedLabel("", self)
            title.setForegroundRole(self.palette().ColorRole.PlaceholderText)
            self._facts.addRow(title, shown)
            self._lines.append((title, shown))
        for (title, shown), (name, value, tip) in zip(self._lines, told, strict=True):
            title.setText(name)
            shown.setText(value)
            shown.say_more(tip)
            shown.setAccessibleName(f"{name}: {shown.text()}")

    def _title(self, row: PhotoRow | None, *, blind: bool) -> str:
        if row is None or row.state is not FileState.OK:
            return "" if row is None else shown_name(row.path)
        if blind:
            return self.names.hidden
        return self.names.waiting if row.label is None else self.names.title(row.label)
