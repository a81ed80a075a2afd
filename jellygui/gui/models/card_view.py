"""A model's card in plain words, and what can be done with the model."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jellygui.gui.elided import wrap
from jellygui.gui.models.library import Entry
from jellygui.gui.translation import capital
from jellygui.modelfile import describe

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
        self.entry: Entry | None = None
        self.name = QLabel(self)
        font = self.name.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.name.setFont(font)
        wrap(self.name)
        self.kept = QLabel(self)
        self.kept.setObjectName("quiet")
        wrap(self.kept)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        # A long name in the card must not make the column wider than it is.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
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
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self.words)
        layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setAccessibleName(self.tr("Card of the model"))
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
        whole.addWidget(scroll, 1)

    def show_none(self, chosen: int = 0, *, can_compare: bool = False) -> None:
        """Show no model: none is chosen, or several are."""
        self.entry = None
        for button in (self.use, self.rename, self.export, self.measure, self.delete):
            button.setEnabled(False)
        count = QLocale().toString(chosen)
        self.name.setText(
            self.tr("{count} models").format(count=count) if chosen else self.tr("Choose a model")
        )
        self.kept.setText(self.tr("“Compare two” lays them side by side.") if can_compare else "")
        self.words.setText("")

    def show_entry(self, entry: Entry, classified: int, *, has_project: bool) -> None:
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
        rows = [row for row in describe(entry.model.card) if row[0] not in ("Name", "Grew from")]
        if entry.grew_from:
            rows.insert(0, (self.tr("Grew from"), entry.grew_from))
        order = [row for row in rows if row[0] not in _RECIPE]
        order += [row for row in rows if row[0] in _RECIPE]
        self.words.setText(
            "".join(
                f"<p style='margin: 0 0 6px {12 if title.startswith(' ') else 0}px'>"
                f"<b>{escape(capital(title.strip()))}</b> {escape(text)}</p>"
                for title, text in order
            )
        )

    def _what_using_means(self, entry: Entry, classified: int) -> str:
        count = QLocale().toString(entry.predicted)
        if entry.is_in_use:
            return self.tr("In use: its predictions on {count} photographs count.").format(
                count=count
            )
        if entry.predicted and entry.predicted >= classified:
            return self.tr(
                "Its predictions on all {count} photographs are kept: using it takes a moment."
            ).format(count=count)
        if entry.predicted:
            return self.tr(
                "Its predictions on {count} photographs are kept; using it classifies the others."
            ).format(count=count)
        return self.tr("Using it classifies every photograph; your labels stand.")

    @Slot()
    def _use(self) -> None:
        if self.entry is not None:
            self.use_wanted.emit(self.entry.model.path)
