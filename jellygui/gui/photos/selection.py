"""What a person can say of the photographs that are selected."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.domain.labels import NONE_OF_THESE, UNSURE
from jellygui.gui.photos.correcting import Correcting
from jellygui.gui.photos.grid_model import GridModel, Ids
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.popups import NumberBox, SpeciesBox
from jellygui.gui.photos.preview import Preview
from jellygui.gui.photos.remark_box import RemarkBox
from jellygui.gui.photos.wording import what_enter_writes

# A box opens at once: of very many that are chosen it asks by those that were shown last.
_LOOKED_AT = 1024


class Selection(QObject):
    """The selected photographs of the grid, in its order, all those of a stack.

    `species_wanted(name, file_ids)` asks for a species that the project does not have yet;
    `nothing_chosen` tells that a person has spoken of none, `nothing_given` that no label was given
    before which could be given again, `only_one` that one species cannot be
    taken away where there are not several, `told(sentence)` why nothing happens else.
    """

    species_wanted = Signal(str, object)
    nothing_chosen = Signal()
    nothing_given = Signal()
    only_one = Signal()
    told = Signal(str)

    def __init__(
        self,
        model: GridModel,
        grid: GridView,
        preview: Preview,
        correcting: Correcting,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model, self._grid = model, grid
        self._preview, self._correcting = preview, correcting
        self.species_box, self.number_box = SpeciesBox(parent), NumberBox(parent)
        self.species_box.chosen.connect(self.label)
        self.species_box.new_wanted.connect(self._new_species)
        self.number_box.chosen.connect(self._count)
        # Of which species on which photographs the number is asked, or which goes.
        self._of: tuple[Ids, str] = (np.empty(0, dtype=np.int64), "")
        self._counted = self._of[0]
        self._number: int | None = None
        self._of_remark: Ids = np.empty(0, dtype=np.int64)
        self.another_box = SpeciesBox(parent, of_project=True)
        self.another_box.chosen.connect(self._ask_number)
        self.another_number = NumberBox(parent)
        self.another_number.chosen.connect(self._add)
        self.away_box = SpeciesBox(parent, of_project=True)
        self.away_box.chosen.connect(self._remove)
        self.brush_box = SpeciesBox(parent, of_project=True, or_none=True)
        self.remark_box = RemarkBox(parent)
        self.remark_box.taken.connect(self._remark)
        correcting.tags_known.connect(self.remark_box.offer)
        model.group_found.connect(self._select)

    def ids(self) -> Ids:
        return self._model.folded.files_of(self._grid.selected_rows())

    def _firsts(self) -> Ids:
        """Of stacks the photograph that is shown: a number is that of one photograph."""
        return self._model.folded.firsts_of(self._grid.selected_rows())

    def _some_ids(self) -> Ids:
        """The same; where there are none it is said that something must be chosen."""
        ids = self.ids()
        if not len(ids):
            self.nothing_chosen.emit()
        return ids

    @Slot(str)
    def label(self, label: str) -> None:
        """Set their label: a species, none of these, or unsure."""
        self._correcting.label(self._some_ids(), label)

    def label_by_digit(self, digit: int) -> None:
        entry = self._model.names.of_digit(digit)
        if entry is not None:
            self.label(entry.key)
        else:
            self.told.emit(self.tr("No species has the digit {digit}.").format(digit=digit))

    @Slot()
    def label_again(self) -> None:
        """Set their label to the one that was given last."""
        label = self._correcting.last_label
        if self._model.names.knows(label):
            self.label(label)
        else:
            self.nothing_given.emit()

    @Slot()
    def confirm(self) -> None:
        """Say that the model is right."""
        self._correcting.confirm(self._some_ids())

    def _is_no_species(self, row: PhotoRow) -> bool:
        """Whether a number would be that of what is none of these, or unsure."""
        offered = None if self._model.is_blind else what_enter_writes(row)
        label = row.annotation.label if row.annotation else offered
        return label in (NONE_OF_THESE, UNSURE)

    @Slot()
    def ask_species(self) -> None:
        """Open the box in which a species is typed."""
        if len(self._some_ids()):
            self.species_box.ask(self._model.names, self._place())

    @Slot()
    def ask_brush(self) -> None:
        """Open the box in which a species is chosen to be taken in hand."""
        self.brush_box.ask(self._model.names, self._place())

    @Slot()
    def ask_individuals(self) -> None:
        """Open the box in which the number of animals is typed."""
        row = self._preview.row
        ids = self._some_ids()
        if len(ids) == 1 and row is not None and self._is_no_species(row):
            self.told.emit(self.tr("Individuals are those of a species: name it first."))
        elif len(ids):
            known = row.annotation.individuals if row and row.annotation else None
            self.number_box.ask(known, self._place())

    @Slot()
    def ask_another(self) -> None:
        """Open the box in which another species is chosen, and then its number."""
        if len(self._some_ids()):
            self.another_box.ask(self._model.names, self._place())

    @Slot(str)
    def _ask_number(self, label: str) -> None:
        self._ask_number_of(self.ids(), label, self._firsts())

    @Slot(str)
    def ask_number_of(self, label: str) -> None:
        """Ask how many of a species the photograph shows that is large."""
        ids = self._shown_ids()
        self._ask_number_of(ids, label, ids)

    def _ask_number_of(self, ids: Ids, label: str, counted: Ids) -> None:
        self._of, self._counted = (ids, label), counted
        word = self._preview.row.annotation if self._preview.row else None
        numbers = dict(word.items) if word else {}
        self._number = numbers.get(label)
        title = self._model.names.title(label)
        self.another_number.ask(self._number, self._place(), of=title)

    @Slot(object)
    def _add(self, individuals: int | None) -> None:
        # A stack shows it, one of it is counted; what was counted of the others stays.
        ids, label = self._of
        self._correcting.add(ids, label, individuals, counted=self._counted)

    @Slot()
    def ask_away(self) -> None:
        """Ask which of several species the chosen photographs do not show."""
        ids = self._some_ids()
        rows = self._model.known_of(ids, most=_LOOKED_AT).values()
        words = [row.annotation for row in rows if row.annotation and row.annotation.more]
        labels = {item.label for word in words for item in word.items}
        for tally in self._model.tallies_in(self._grid.selected_rows()):
            if tally.is_of_several:  # of a stack only the first one is known here
                labels |= {label for label, _ in tally.by_label if label is not None}
        if labels:
            self.away_box.ask(self._model.names, self._place(), only=labels)
        elif rows:
            self.only_one.emit()

    @Slot(str)
    def _remove(self, label: str) -> None:
        self._correcting.remove(self.ids(), label)

    @Slot(str)
    def remove_here(self, label: str) -> None:
        """Take a species away from the photograph that is large."""
        self._correcting.remove(self._shown_ids(), label)

    @Slot()
    def ask_remark(self) -> None:
        """Open the box in which a note and tags are typed."""
        ids = self._of_remark = self._some_ids()
        if len(ids):
            rows = self._model.known_of(ids, most=_LOOKED_AT).values()
            self.remark_box.ask([row.remark for row in rows], self._place())
            self._correcting.ask_tags()

    @Slot(object, object, object)
    def _remark(self, note: str | None, tags: list[str], without: list[str]) -> None:
        self._correcting.remark(self._of_remark, note, tags, without)

    def _shown_ids(self) -> Ids:
        row = self._preview.row
        return np.array([] if row is None else [row.file_id], dtype=np.int64)

    @Slot()
    def widen_to_group(self) -> None:
        """Select the near-copies and the burst of the current photograph."""
        if self._preview.row is not None:
            self._model.find_group(self._preview.row.file_id)

    @Slot(object)
    def _select(self, rows: Ids) -> None:
        self._grid.select_rows(rows, current=self._grid.currentIndex().row())

    @Slot(str)
    def _new_species(self, name: str) -> None:
        self.species_wanted.emit(name, self.ids().tolist())

    @Slot(object)
    def _count(self, individuals: int | None) -> None:
        firsts = self._firsts()
        self._correcting.count(firsts, individuals, stacked=len(self.ids()) - len(firsts))

    def _place(self) -> QPoint:
        """Over the current photograph, on the screen."""
        if not self._grid.isVisible():
            return self._preview.canvas.mapToGlobal(self._preview.canvas.rect().center())
        rect = self._grid.visualRect(self._grid.currentIndex())
        return self._grid.viewport().mapToGlobal(rect.center())
