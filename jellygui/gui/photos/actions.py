"""Everything the Photos page does by key, as actions that menus and the help page can list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from jellygui.domain.labels import NONE_OF_THESE, UNSURE
from jellygui.gui.photos.correcting import Correcting
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.large_view import LargeView
from jellygui.gui.photos.looking import Looking
from jellygui.gui.photos.selection import Selection
from jellygui.gui.translation import tr
from jellygui.gui.words import caption, tip

_LARGE = ("brighter", "darker", "harder", "softer", "plain")
_NAME = 60  # letters of a species in a menu


def _of_digit(digit: int) -> str:
    return tr("Species {digit}").format(digit=digit)


class Commands(QObject):
    """The actions of the page, by name, in the order in which a menu shows them.

    They listen while grid or preview have the focus, so that letters can be typed elsewhere.
    """

    large_wanted = Signal()
    back_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    like_wanted = Signal()
    stacks_wanted = Signal()
    stack_wanted = Signal()
    all_stacks_wanted = Signal()
    skip_wanted = Signal()
    odd_wanted = Signal()
    file_wanted = Signal()
    only_wanted = Signal()
    map_wanted = Signal(bool)
    around_wanted = Signal()

    def __init__(
        self,
        chosen: Selection,
        correcting: Correcting,
        model: GridModel,
        grid: GridView,
        looking: Looking,
        large: LargeView,
        *,
        hands: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chosen, self._hands = chosen, hands
        self.actions: dict[str, QAction] = {}
        for digit in range(1, 10):
            self._add(
                f"digit_{digit}",
                _of_digit(digit),
                self._digit,
                str(digit),
                data=digit,
            )
        add = self._add
        add("none", self.tr("None of these"), self._label, "0", data=NONE_OF_THESE)
        add("unsure", self.tr("Unsure"), self._label, "U", data=UNSURE)
        add(
            "confirm",
            self.tr("Confirm what is offered"),
            chosen.confirm,
            "Return",
            "Enter",
        )
        add("again", self.tr("Same as last"), chosen.label_again, "R")
        add("skip", self.tr("Skip to the next to look at"), self.skip_wanted, "J")
        add("species", self.tr("Find a species …"), chosen.ask_species, "S")
        add("individuals", self.tr("Number of individuals …"), chosen.ask_individuals, "N")
        add("another", self.tr("Another species …"), chosen.ask_another, "A")
        add("away", self.tr("Take a species away …"), chosen.ask_away, "Shift+A")
        add("brush", self.tr("Take a species in hand …"), chosen.ask_brush, "B")
        add("remark", self.tr("Note and tags …"), chosen.ask_remark, "T")
        add("undo", self.tr("&Undo"), correcting.undo, "Ctrl+Z")
        add("redo", self.tr("&Redo"), correcting.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        add("large", self.tr("Large preview"), self.large_wanted, "Space")
        add("looked_at", self.tr("What the model looked at"), looking.switch, "H")
        add("second", self.tr("Two photographs side by side"), large.switch_second, "V")
        add("animal", self.tr("Zoom to the animal"), large.zoom_to_animal, "Z")
        tones = large.tones
        for key, text, does, shortcut in (
            ("brighter", self.tr("Brighter"), partial(tones.change, brightness=1), "Ctrl+Up"),
            ("darker", self.tr("Darker"), partial(tones.change, brightness=-1), "Ctrl+Down"),
            ("harder", self.tr("More contrast"), partial(tones.change, contrast=1), "Ctrl+Right"),
            ("softer", self.tr("Less contrast"), partial(tones.change, contrast=-1), "Ctrl+Left"),
            ("plain", self.tr("As it is, no brighter or darker"), tones.reset, "Ctrl+0"),
        ):
            add(key, text, does, shortcut)
        self.set_large(False)
        add("back", self.tr("Back to the grid"), self.back_wanted, "Escape")
        add("previous", self.tr("Previous photograph"), self.previous_wanted, "Alt+Left", "P")
        add("next", self.tr("Next photograph"), self.next_wanted, "Alt+Right")
        add("sort_again", self.tr("Sort again"), model.sort_again, "F5")
        add(
            "select_group", self.tr("Select copies and burst"), chosen.widen_to_group, "G", "Ctrl+G"
        )
        add("stacks", self.tr("Next kind of stacks"), self.stacks_wanted, "K")
        add("open_stack", self.tr("Open or fold the stack"), self.stack_wanted, "E")
        add("open_all", self.tr("Open or fold all stacks"), self.all_stacks_wanted, "Shift+E")
        add("file", self.tr("Show in its fol&der"), self.file_wanted, "Ctrl+Alt+F")
        add("only", self.tr("Show the chosen ones alone"), self.only_wanted, "I")
        add("map", self.tr("L&ikeness map"), self.map_wanted, "M")
        self.actions["map"].setCheckable(True)
        add("around", self.tr("Choose more around it on the map"), self.around_wanted, "C")
        self.set_map(False)
        add("more_like", self.tr("More like these"), self.like_wanted, "L")
        add("odd_ones", self.tr("Odd ones of this species"), self.odd_wanted, "O")
        add("select_all", self.tr("Select &all"), grid.selectAll, "Ctrl+A")

    def set_large(self, large: bool) -> None:
        """Let the keys that are of the large view alone listen, or leave them to the grid."""
        for key in _LARGE:
            self.actions[key].setEnabled(large)

    def set_map(self, on: bool) -> None:
        """Let what is of the map alone listen, or not."""
        self.actions["map"].setChecked(on)
        self.actions["around"].setEnabled(on)

    def set_names(self, names: LabelNames) -> None:
        """Call the keys of species by these names, where menus and the page of keys list them."""
        for digit in range(1, 10):
            species = names.of_digit(digit)
            text = caption(names.title(species.key), _NAME) if species else _of_digit(digit)
            action = self.actions[f"digit_{digit}"]
            action.setText(text)
            action.setToolTip(tip(names.title(species.key) if species else text))

    def set_last(self, names: LabelNames, label: str) -> None:
        """Say which label was given last."""
        text = self.tr("Same as last")
        if names.knows(label):
            text = self.tr("Same as last: {label}").format(label=names.title(label))
        self.actions["again"].setText(caption(text, _NAME))
        self.actions["again"].setToolTip(tip(text))

    def _add(
        self,
        key: str,
        text: str,
        slot: Callable[[], object] | SignalInstance,
        *keys: str,
        data: object = None,
    ) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(entry) for entry in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setData(data)
        action.triggered.connect(slot)
        self._hands.addAction(action)
        self.actions[key] = action

    def _digit(self) -> None:
        self._chosen.label_by_digit(int(self._data()))

    def _label(self) -> None:
        self._chosen.label(str(self._data()))

    def _data(self) -> Any:
        action = self.sender()
        assert isinstance(action, QAction)
        return action.data()
