"""A model's card in plain words, and what can be done with the model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.lists import capital
from jellygui.gui.elided import wrap
from jellygui.gui.models.library import ModelEntry
from jellygui.gui.translation import from_below, species_name
from jellygui.gui.words import Label
from jellygui.modelfile import describe
from jellygui.shown import on_screen

# Letters of one value, such as the names of a hundred species.
_MOST = 4000
_RECIPE = ("Fine-tuning", "Pruning", "Retraining")


class CardView(QWidget):
    """Shows one model. Its signals say what a person wants with it."""

    use_wanted = Signal(object)
    rename_wanted = Signal()
    export_wanted = Signal()
    measure_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: ModelEntry | None = None
        self.name = Label(self)
        font = self.name.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.name.setFont(font)
        wrap(self.name)
        self.kept = Label(self)
        self.kept.setObjectName("quiet")
        wrap(self.kept)
        self.words = QTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setProperty("bare", True)
        self.words.viewport().setAutoFillBackground(False)
        self.words.document().setDocumentMargin(0)
        self.words.setAccessibleName(self.tr("Card of the model"))
        self.use = QPushButton(self.tr("Use this model"), self)
        self.use.setProperty("primary", True)
        self.rename = QPushButton(self.tr("Rename"), self)
        self.export = QPushButton(self.tr("Export …"), self)
        self.measure = QPushButton(self.tr("Measure speed"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(self.rename_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.measure.clicked.connect(self.measure_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self._build()
        self.show_none()

    def _build(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use, 0, 0, 1, 2)
        for place, button in enumerate((self.rename, self.export, self.measure, self.delete)):
            buttons.addWidget(button, 1 + place // 2, place % 2)
        for button in (self.use, self.rename, self.export, self.measure, self.delete):
            button.setAccessibleName(button.text())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.name)
        whole.addWidget(self.kept)
        whole.addLayout(buttons)
        whole.addSpacing(8)
        whole.addWidget(self.words, 1)

    def show_none(self, chosen: int = 0, *, can_compare: bool = False) -> None:
        """Show no model: none is chosen, or several are."""
        self.entry = None
        for button in (self.use, self.rename, self.export, self.measure, self.delete):
            button.setEnabled(False)
        count = QLocale().toString(chosen)
        self.name.setText(
            self.tr("{count} models", "", chosen).format(count=count)
            if chosen
            else self.tr("Choose a model")
        )
        self.kept.setText(self.tr("“Compare two” lays them side by side.") if can_compare else "")
        self.words.clear()

    def show_entry(self, entry: ModelEntry, classified: int, *, has_project: bool) -> None:
        """Show a model; `classified` is how many photographs the model in use has spoken on."""
        self.entry = entry
        for button in (self.export, self.measure):
            button.setEnabled(True)
        self.name.setText(entry.name)
        self.use.setEnabled(has_project and not entry.is_in_use)
        self.rename.setEnabled(not entry.is_bundled)
        self.delete.setEnabled(entry.may_go)
        self.delete.setToolTip(
            self.tr("The model that came with the program stays.")
            if entry.is_bundled
            else self.tr("This project uses it.")
            if entry.is_in_use
            else self.tr("Moves its file to the trash.")
        )
        self.kept.setText(self._what_using_means(entry, classified))
        card = entry.model.card
        if entry.promise is not None:
            card = card.model_copy(update={"promise": entry.promise})
        called = [
            kind.model_copy(update={"common_name": species_name(kind.common_name)})
            for kind in card.species
        ]
        card = card.model_copy(update={"species": tuple(called)})
        rows = [row for row in describe(card) if row[0] not in ("Name", "Grew from")]
        if entry.grew_from:
            rows.insert(0, (self.tr("Grew from"), entry.grew_from))
        order = [row for row in rows if row[0] not in _RECIPE]
        order += [row for row in rows if row[0] in _RECIPE]
        self._write(order)

    def _write(self, rows: Sequence[tuple[str, str]]) -> None:
        """Fill the card: the titles bold, and those that belong to the one above further in."""
        self.words.clear()
        cursor, bold, plain = self.words.textCursor(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        for number, (title, text) in enumerate(rows):
            block = QTextBlockFormat()
            block.setBottomMargin(6)
            block.setLeftMargin(12 if title.startswith(" ") else 0)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(on_screen(capital(from_below(title.strip()))), bold)
            told = text if title == "Attribution" else from_below(text)
            cursor.insertText(f" {on_screen(told, most=_MOST)}", plain)

    def _what_using_means(self, entry: ModelEntry, classified: int) -> str:
        count = entry.predicted
        if entry.is_in_use:
            words = self.tr("In use: its predictions on {count} photographs count.", "", count)
        elif count and count >= classified:
            words = self.tr(
                "Its predictions on all {count} photographs are kept: using it takes a moment.",
                "",
                count,
            )
        elif count:
            words = self.tr(
                "Its predictions on {count} photographs are kept; using it classifies the others.",
                "",
                count,
            )
        else:
            words = self.tr("Using it classifies every photograph; your labels stand.")
        return words.format(count=QLocale().toString(count))

    @Slot()
    def _use(self) -> None:
        if self.entry is not None:
            self.use_wanted.emit(self.entry.model.path)
