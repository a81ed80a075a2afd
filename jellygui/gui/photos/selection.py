"""What a person can say of the photographs that are selected."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from jellygui.gui.photos.correcting import Correcting
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.popups import NumberBox, SpeciesBox
from jellygui.gui.photos.preview import Preview

Ids = npt.NDArray[np.int64]


class Selection(QObject):
    """The selected photographs of the grid, in its order.

    `species_wanted(name, file_ids)` asks for a species that the project does not have yet;
    `nothing_chosen` tells that a person has spoken of none.
    """

    species_wanted = Signal(str, object)
    nothing_chosen = Signal()

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
        model.group_found.connect(self._select)

    def ids(self) -> Ids:
        return self._model.ids[self._grid.selected_rows()]

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

    @Slot()
    def confirm(self) -> None:
        """Say that the model is right."""
        self._correcting.confirm(self._some_ids())

    @Slot()
    def ask_species(self) -> None:
        """Open the box in which a species is typed."""
        if len(self._some_ids()):
            self.species_box.ask(self._model.names, self._place())

    @Slot()
    def ask_individuals(self) -> None:
        """Open the box in which the number of animals is typed."""
        row = self._preview.row
        if len(self._some_ids()):
            known = row.annotation.individuals if row and row.annotation else None
            self.number_box.ask(known, self._place())

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
        self._correcting.count(self.ids(), individuals)

    def _place(self) -> QPoint:
        """Over the current photograph, on the screen."""
        if not self._grid.isVisible():
            return self._preview.canvas.mapToGlobal(self._preview.canvas.rect().center())
        rect = self._grid.visualRect(self._grid.currentIndex())
        return self._grid.viewport().mapToGlobal(rect.center())
