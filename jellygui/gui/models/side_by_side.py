"""Two models side by side: their tables, what changes for each species, and where they differ."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.contest import Outcome, PairedCounts
from jellygui.domain.side_by_side import SideBySide
from jellygui.gui.elided import ElidedLabel, align_heads, begin_filling, elide, wrap
from jellygui.gui.models.confusion import ConfusionMatrix
from jellygui.gui.palette import is_dark, mark_icon
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.gui.theme import tabular
from jellygui.gui.translation import from_below, joined, species_name
from jellygui.gui.words import Label
from jellygui.shown import on_screen

_ROW_PX = 28


class ComparisonView(QWidget):
    """`closed` asks for the list of models, `photographs_wanted(file_ids, words)` for the grid."""

    closed = Signal()
    photographs_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: SideBySide | None = None
        self.back = QPushButton(self.tr("All models"), self)
        self.show_differing = QPushButton(self)
        self.verdict = wrap(Label(self))
        self.words = Label(self)
        self.left_title, self.right_title = ElidedLabel("", self), ElidedLabel("", self)
        self.left, self.right = ConfusionMatrix(self), ConfusionMatrix(self)
        self.table = QTableWidget(self)
        self.back.clicked.connect(self.closed)
        self.show_differing.clicked.connect(self._want_photographs)
        self._build()

    def _build(self) -> None:
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.verdict.setFont(font)
        wrap(self.words)
        self.words.setObjectName("quiet")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.back.setAccessibleName(self.back.text())
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.back)
        top.addWidget(self.verdict, 1)
        top.addWidget(self.show_differing)
        both = QHBoxLayout()
        both.setSpacing(24)
        for title, matrix in ((self.left_title, self.left), (self.right_title, self.right)):
            bold = title.font()
            bold.setBold(True)
            title.setFont(bold)
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(title)
            column.addWidget(matrix, 1)
            both.addLayout(column, 1)
        table = self.table
        table.setColumnCount(5)
        table.setHorizontalHeaderLabels([""] * 5)
        table.setFont(tabular(self.font()))
        elide(table)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.setAccessibleName(self.tr("What changes for each species"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.words)
        layout.addLayout(both, 3)
        layout.addWidget(table, 2)

    def show_found(self, found: SideBySide) -> None:
        """Show a comparison; the older of the two models stands at the left."""
        self.found = found
        names = LabelNames(
            [
                NamedSpecies(
                    key=kind.key,
                    name=species_name(kind.common_name),
                    place=getattr(kind, "place", n),
                )
                for n, kind in enumerate(found.species)
            ]
        )
        keys = tuple(kind.key for kind in found.species)
        self.verdict.setText(self._verdict(found))
        self.words.setText(self._in_words(found))
        for title, matrix, name, table in (
            (self.left_title, self.left, found.old, found.old_table),
            (self.right_title, self.right, found.new, found.new_table),
        ):
            right = sum(table[n][n] for n in range(len(table)))
            title.setText(
                self.tr("{name}: right on {right} of {all}").format(
                    name=name, right=right, all=found.photographs
                )
            )
            matrix.show_table(keys, table, names)
            matrix.setAccessibleName(title.text())
        self._fill(found, names)
        count = len(found.disagreed)
        self.show_differing.setEnabled(bool(count))
        self.show_differing.setText(
            self.tr("Show the {count} photographs on which they disagree", "", count).format(
                count=QLocale().toString(count)
            )
            if count
            else self.tr("They disagree on no photograph")
        )
        self.show_differing.setAccessibleName(self.show_differing.text())

    def _fill(self, found: SideBySide, names: LabelNames) -> None:
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Species"),
                self.tr("Photographs"),
                on_screen(self.tr("Right: {name}").format(name=found.old)),
                on_screen(self.tr("Right: {name}").format(name=found.new)),
                self.tr("Change"),
            ]
        )
        rows = [(k.key, found.contest.species.get(k.key)) for k in found.species]
        rows = [(key, paired) for key, paired in rows if paired is not None]
        begin_filling(self.table, len(rows))
        for row, (key, paired) in enumerate(rows):
            assert paired is not None
            cells = (names.title(key), *_cells(paired))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(on_screen(text))
                if column == 0:
                    item.setIcon(mark_icon(key, names.place(key), dark=is_dark(self.palette())))
                else:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        align_heads(self.table, right=range(1, self.table.columnCount()))

    def _verdict(self, found: SideBySide) -> str:
        contest = found.contest
        if not contest.overall.photographs:
            return self.tr("There is nothing to compare “{old}” and “{new}” on yet").format(
                old=found.old, new=found.new
            )
        match contest.outcome:
            case Outcome.BETTER:
                return self.tr("“{new}” is better than “{old}”").format(
                    new=found.new, old=found.old
                )
            case Outcome.LEARNS:
                names = _names(found)
                return self.tr("“{new}” learns {species}").format(
                    new=found.new, species=", ".join(names[key] for key in contest.learned)
                )
            case Outcome.WORSE:
                return self.tr("“{new}” is worse than “{old}”").format(new=found.new, old=found.old)
        return self.tr("Too few photographs to tell “{old}” and “{new}” apart").format(
            old=found.old, new=found.new
        )

    def _in_words(self, found: SideBySide) -> str:
        parts = []
        if found.contest.overall.photographs:
            parts.append(from_below(found.contest.told(_names(found))))
        else:
            parts.append(
                self.tr("Label photographs that neither model was made with, then compare again.")
            )
        if found.seen:
            parts.append(
                self.tr(
                    "{count} labelled photographs are left out: a model has seen them.",
                    "",
                    found.seen,
                ).format(count=QLocale().toString(found.seen))
            )
        if found.unknown:
            parts.append(
                self.tr("{count} show species that neither knows.", "", found.unknown).format(
                    count=QLocale().toString(found.unknown)
                )
            )
        if found.copies:
            parts.append(
                self.tr(
                    "{count} near-copies and pictures of a burst are counted once.",
                    "",
                    found.copies,
                ).format(count=QLocale().toString(found.copies))
            )
        parts.append(
            self.tr("Rows are what the photographs show, columns what the model says of them.")
        )
        return joined(parts)

    @Slot()
    def _want_photographs(self) -> None:
        if self.found is not None:
            count = len(self.found.disagreed)
            words = self.tr("{count} photographs on which “{old}” and “{new}” disagree", "", count)
            words = words.format(
                count=QLocale().toString(count),
                old=self.found.old,
                new=self.found.new,
            )
            self.photographs_wanted.emit(self.found.disagreed, words)


def _names(found: SideBySide) -> dict[str, str]:
    return {kind.key: species_name(kind.common_name) for kind in found.species}


def _cells(paired: PairedCounts) -> tuple[str, ...]:
    locale, change = QLocale(), paired.better - paired.worse
    return (
        locale.toString(paired.photographs),
        locale.toString(paired.old_right),
        locale.toString(paired.new_right),
        f"{change:+d}" if change else "0",
    )
