"""Somebody else's labels: what they would bring, how far people agree, and taking them over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.agreement import Agreement
from jellygui.domain.lists import capital
from jellygui.domain.merge import Fate
from jellygui.errors import JellyError
from jellygui.gui.elided import align_heads, elide, look_at_first, wrap
from jellygui.gui.palette import is_dark, mark_icon
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.label_names import LabelNames, named
from jellygui.gui.scrolled import FittingBox
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import heading, tabular
from jellygui.gui.translation import from_below, listed, species_name
from jellygui.gui.words import Label, caption, plain, tip
from jellygui.jobs.merge import LabelsToMerge, compare_labels
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.project import Project

_SIZE_PX, _ROW_PX = (860, 640), 28
# More do not stand in the table; a stranger's file may have as many as photographs.
_MOST_PEOPLE, _MOST_SPECIES, _MOST_UNLIKE, _MOST_LETTERS = 100, 100, 5, 3000
_NAMED = 12  # of what one person has said
_PEOPLE_NUMBERS, _LABEL_NUMBERS = (2, 3), (1, 2, 3, 4)  # columns of the two tables
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MergeBox(FittingBox):
    """Compares in another thread what people said in two projects, before anything is written.

    `wanted(LabelsToMerge, add_species)` asks that these labels are taken over, `failed(error)`
    tells what went wrong.
    """

    wanted = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, project: Project, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = LabelNames()
        self.found: LabelsToMerge | None = None
        self.setWindowTitle(self.tr("Merge labels"))
        self.resize(*_SIZE_PX)
        self._build(place)
        self._comparing = InOrder("merge", self)
        self._comparing.done.connect(self._compared)
        self.finished.connect(self._comparing.close)
        self._comparing.do("compare", partial(compare_labels, project, place))

    def _build(self, place: Path) -> None:
        title = self.tr("Labels of “{name}”").format(name=place.name)
        self.title = wrap(heading(title, self))
        self.words = wrap(Label(self.tr("Comparing …"), self))
        self.words.most = _MOST_LETTERS
        self.words.setAccessibleName(self.tr("What these labels would bring"))
        self.people = self._table(
            self.tr("Who labelled what"),
            [
                self.tr("Person"),
                self.tr("Where"),
                self.tr("Photographs"),
                self.tr("Only there"),
                self.tr("As what"),
            ],
            widest=4,
            right=_PEOPLE_NUMBERS,
        )
        self.agreement = wrap(Label(self))
        self.agreement.setAccessibleName(self.tr("How far people agree"))
        self.by_label = self._table(
            self.tr("Agreement by species"),
            [
                self.tr("Species"),
                self.tr("Said by either"),
                self.tr("By both"),
                self.tr("Kappa"),
                self.tr("95 % interval"),
            ],
            widest=0,
            right=_LABEL_NUMBERS,
        )
        self.method = wrap(
            Label(
                self.tr(
                    "Cohen's kappa: 1 is full agreement, 0 what chance alone gives. Interval: "
                    "Fleiss, Cohen & Everitt 1969, by groups of alike photographs (Yang & Zhou "
                    "2014), at least as wide as the score interval."
                ),
                self,
            )
        )
        self.method.setObjectName("quiet")
        self.add_species = QCheckBox(self)
        self.add_species.hide()
        self.add_species.toggled.connect(self._show_words)
        buttons = QDialogButtonBox(self)
        self.take = QPushButton(self.tr("&Take labels over"), self)
        self.take.setProperty("primary", True)
        self.take.setEnabled(False)
        close = QPushButton(self.tr("&Cancel"), self)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take, close):
            button.setAccessibleName(plain(button.text()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        found = [self.words, self.add_species, self.people, self.agreement, self.by_label]
        name = self.tr("What was found")
        layout.addWidget(self.scrolled([*found, self.method], name, spacing_px=12), 1)
        layout.addWidget(buttons)

    def _table(
        self, name: str, titles: Sequence[str], *, widest: int, right: Sequence[int]
    ) -> QTableWidget:
        table = QTableWidget(0, len(titles), self)
        table.setHorizontalHeaderLabels(titles)
        align_heads(table, right=right)
        table.setAccessibleName(name)
        table.setFont(tabular(self.font()))
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        look_at_first(header)
        share_room(table, lambda column: column == widest)
        elide(table)
        return table

    def is_idle(self) -> bool:
        return self._comparing.is_idle()

    @Slot()
    def accept(self) -> None:
        if self.found is not None and self.take.isEnabled():
            self.wanted.emit(self.found, self.add_species.isChecked())
            super().accept()

    @Slot(object, object)
    def _compared(self, _: str, result: Any) -> None:
        if isinstance(result, JellyError):
            self.words.setText(from_below(str(result)))
        elif isinstance(result, BaseException):
            self.failed.emit(result)
            self.reject()
        else:
            self.found, self._names = result, named(result.species)
            self._show(result)

    def _show(self, found: LabelsToMerge) -> None:
        if found.missing:
            kinds = [
                f"{species_name(kind.common_name)} ({self._number(n)})" for kind, n in found.missing
            ]
            text = self.tr("&Add species that this project lacks: {species}")
            self.add_species.setText(text.format(species=caption(listed(kinds), 400)))
            self.add_species.show()
        self._fill_people(found)
        self._fill_agreement(found)
        self._show_words()

    @Slot()
    def _show_words(self) -> None:
        found = self.found
        if found is None:
            return
        adds, number = self.add_species.isChecked(), self._number
        new, different, same, known = (
            found.number(fate, add_species=adds)
            for fate in (Fate.NEW, Fate.DIFFERENT, Fate.SAME, Fate.KNOWN)
        )
        lines = [
            (new, self.tr("Labelled only there: {count}. These labels would be taken over.")),
            (
                different,
                self.tr(
                    "People disagree: {count}. What is said here stays, and both words "
                    "are shown until one is settled."
                ),
            ),
            (same, self.tr("Both say the same: {count}.")),
            (
                0 if adds else found.left_there,
                self.tr("Of species that this project lacks: {count}. These labels stay there."),
            ),
            (
                found.remarked,
                self.tr("Notes or tags come to: {count}. None that are here are changed."),
            ),
            (
                found.both_noted,
                self.tr("Of these, with a note here already: {count}. Theirs is put below it."),
            ),
            (
                found.without_room,
                self.tr("Without room for more notes or tags: {count}. These stay there."),
            ),
            (known, self.tr("In this project already: {count}.")),
            (found.absent, self.tr("Labelled there, but not in this project: {count}.")),
            (
                found.not_read if found.absent else 0,
                self.tr(
                    "Files here that were not read yet, and may be some of these: {count}. "
                    "Classify them first."
                ),
            ),
            (
                found.unread,
                self.tr(
                    "Labelled there, but never read: {count}. Open that project "
                    "once, so that they are."
                ),
            ),
        ]
        said = [text.format(count=number(count)) for count, text in lines if count]
        unlike = [
            self.tr("“{name}” is {here} here, and {there} there.").format(
                name=species_name(ours.common_name),
                here=ours.scientific_name,
                there=theirs.scientific_name,
            )
            for ours, theirs in found.unlike
        ]
        said += [listed(unlike, separator="\n", named=_MOST_UNLIKE)] if unlike else []
        said += [found.lacks] if found.lacks else []
        if any(not person.annotator for person in found.people):
            said.append(self.tr("Names are given under File, Your name …"))
        is_any = bool(new or different or same or found.remarked)
        if not is_any:
            said.insert(0, self.tr("There is nothing to take over."))
        self.words.setText("\n".join(said))
        self.take.setEnabled(is_any)
        if not self.add_species.hasFocus():
            self.take.setFocus()

    def _fill_people(self, found: LabelsToMerge) -> None:
        names = found.names
        shown = found.people[:_MOST_PEOPLE]
        self.people.setRowCount(len(shown))
        for row, person in enumerate(shown):
            labels = Counter(person.by_label).most_common()
            what = [
                f"{self._name(label, names)} {self._number(count)}"
                for label, count in labels[:_NAMED]
            ]
            texts = (
                person.annotator or self.tr("without a name"),
                self.tr("here") if person.is_here else self.tr("there"),
                self._number(person.count),
                "" if person.is_here else self._number(person.only_there),
                listed([*what, *(label for label, _ in labels[_NAMED:])], named=_NAMED),
            )
            self._put(self.people, row, texts, right=_PEOPLE_NUMBERS)

    def _fill_agreement(self, found: LabelsToMerge) -> None:
        both = found.overall
        if not both.count:
            text = self.tr("No photograph was labelled by both.")
        else:
            text = self.tr(
                "Both labelled {count} photographs, {same} of them alike; kappa {kappa}.",
                "",
                both.count,
            ).format(
                count=self._number(both.count),
                same=self._number(both.same),
                kappa=self._kappa(both),
            )
        if found.seen:
            text += " " + self.tr(
                "On {seen} of them the second person could see what the first had said."
            ).format(seen=self._number(found.seen))
        self.agreement.setText(text)
        self.by_label.setVisible(bool(both.count))
        self.method.setVisible(bool(both.count))
        dark, names = is_dark(self.palette()), found.names
        order = sorted(found.by_label.items(), key=lambda item: -item[1].count)[:_MOST_SPECIES]
        more = len(found.by_label) - len(order)
        self.by_label.setRowCount(len(order) + bool(more))
        if more:
            last = self.tr("and {count} more").format(count=self._number(more))
            self._put(self.by_label, len(order), [last], right=())
        for row, (label, of) in enumerate(order):
            texts = (
                capital(self._name(label, names)),
                self._number(of.count),
                self._number(of.same),
                self._decimal(of.kappa),
                self._limits(of),
            )
            self._put(self.by_label, row, texts, right=_LABEL_NUMBERS)
            if (item := self.by_label.item(row, 0)) is not None:
                item.setIcon(mark_icon(label, self._names.place(label), dark=dark))

    def _put(
        self, table: QTableWidget, row: int, texts: Sequence[str], *, right: Sequence[int]
    ) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(on_screen(text))
            item.setToolTip(tip(text))
            if column in right:
                item.setTextAlignment(_RIGHT)
            table.setItem(row, column, item)

    def _name(self, label: str, names: Mapping[str, str]) -> str:
        """What a label is called here, else what it is called there."""
        return species_name(names[label]) if label in names else self._names.name(label)

    def _kappa(self, of: Agreement) -> str:
        if of.kappa is None:
            return self.tr("is not defined, since both use one word only")
        return self.tr("{value} (95 %: {limits})").format(
            value=self._decimal(of.kappa), limits=self._limits(of)
        )

    def _limits(self, of: Agreement) -> str:
        if of.kappa is None:
            return ""
        return self.tr("{low} to {high}").format(
            low=self._decimal(of.low), high=self._decimal(of.high)
        )

    def _decimal(self, value: float | None) -> str:
        return "\N{EN DASH}" if value is None else QLocale().toString(value, "f", 2)

    def _number(self, value: int) -> str:
        return QLocale().toString(value)
