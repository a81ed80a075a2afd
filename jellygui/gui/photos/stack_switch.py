"""What is stacked in the grid, chosen by a person, and stacks that are opened and folded."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from jellygui.domain.directions import ALIKE
from jellygui.domain.stacks import StackBy
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.label_names import percent
from jellygui.gui.translation import tr


def stack_title(by: StackBy) -> str:
    """What a kind of stacks is called where one chooses among them."""
    return {
        StackBy.NONE: tr("No stacks"),
        StackBy.SIGHTING: tr("By sighting (bursts and copies)"),
        StackBy.DEPLOYMENT: tr("By station (deployment)"),
        StackBy.COPIES: tr("Near-copies"),
        StackBy.ALIKE: tr("Look-alikes ({share} and more)").format(share=percent(ALIKE)),
    }[by]


class StackSwitch(QObject):
    """Chooses what is one stack; `noted(sentence)` tells what that has made.

    `menu` has each kind, of which one is checked; `chosen(StackBy)` tells which.
    """

    noted = Signal(str)
    chosen = Signal(object)

    def __init__(self, model: GridModel, grid: GridView, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._grid = model, grid
        self.menu = QMenu(self.tr("Stac&ks"), parent)
        self._kinds: dict[StackBy, QAction] = {}
        group = QActionGroup(self)
        kinds = StackBy.NONE, StackBy.SIGHTING, StackBy.DEPLOYMENT, StackBy.COPIES, StackBy.ALIKE
        for by in kinds:
            action = self.menu.addAction(stack_title(by))
            action.setCheckable(True)
            action.setData(by)
            group.addAction(action)
            self._kinds[by] = action
        self._kinds[StackBy.NONE].setChecked(True)
        group.triggered.connect(self._choose)
        grid.stack_pressed.connect(self._switch)
        model.restacked.connect(self._say)

    def offer(self, *actions: QAction) -> None:
        """Have commands below the kinds of stacks."""
        self.menu.addSeparator()
        self.menu.addActions(list(actions))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        by = StackBy(action.data())
        self._model.stack(by)
        self.chosen.emit(by)
        if self._model.query is None:
            self.noted.emit(self.tr("Here each photograph stands for itself; elsewhere not."))

    @Slot()
    def choose_next(self) -> None:
        """Stack by the next kind, after the last one nothing."""
        kinds = [*self._kinds]
        following = kinds[(kinds.index(self._model.stack_by) + 1) % len(kinds)]
        self._kinds[following].trigger()

    @Slot()
    def switch_current(self) -> None:
        """Open the stack of the current photograph, or fold it."""
        self._switch(self._grid.currentIndex().row())

    @Slot(int)
    def _switch(self, row: int) -> None:
        stack = self._model.folded.stack_at(row) if row >= 0 else None
        if stack is None:
            text = self.tr("This photograph is in no stack.")
            if self._model.stack_by is StackBy.NONE:
                text = self.tr("Nothing is stacked: K stacks what is one sighting.")
            self.noted.emit(text)
        else:
            self._model.open_stacks(self._model.folded.opened ^ {stack.key})

    @Slot()
    def switch_all(self) -> None:
        """Fold all stacks; open all where none is open."""
        folded = self._model.folded
        self._model.open_stacks(() if folded.opened else folded.stacks.tolist())

    @Slot()
    def _say(self) -> None:
        """Say what is stacked now."""
        by, folded = self._model.stack_by, self._model.folded
        number, stacks = QLocale().toString, len(folded.stacks)
        in_stacks = len(folded.files.file_ids) - (len(folded.files.starts) - 1 - stacks)
        nothing = {
            StackBy.NONE: self.tr("Each photograph stands for itself."),
            StackBy.SIGHTING: self.tr("No two of these photographs are one sighting."),
            StackBy.COPIES: self.tr("No two of these photographs are near-copies."),
            StackBy.ALIKE: self.tr("The model in use sees no two of these photographs as alike."),
            StackBy.DEPLOYMENT: self.tr(
                "No two of these photographs are of one station: Survey, Stations … says what is."
            ),
        }
        some = self.tr("{count} photographs are in {stacks} stacks. {kind}.", "", stacks)
        self.noted.emit(
            some.format(count=number(in_stacks), stacks=number(stacks), kind=stack_title(by))
            if stacks
            else nothing[by]
        )
