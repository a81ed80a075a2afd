"""The list of species: typed into, ordered, merged, and taken from tables or from WoRMS."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.lists import capital
from jellygui.domain.species import ProjectSpecies
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError
from jellygui.gui.choosing import FileKind, ask_file
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.elided import elide, look_at_first, wrap
from jellygui.gui.project_box import SteppingBox
from jellygui.gui.species_model import Column, SpeciesCells, SpeciesModel
from jellygui.gui.species_preview import SpeciesPreview
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.translation import from_below
from jellygui.gui.wishes import Wishes
from jellygui.gui.words import Label, plain, question_box, tip
from jellygui.gui.worms_box import WormsBox
from jellygui.project.species_list import SpeciesUse
from jellygui.shown import on_screen, short

if TYPE_CHECKING:
    from jellygui.domain.species_table import SpeciesTable
    from jellygui.project import Project

_SIZE_PX, _ROW_PX, _NAME = (1120, 600), 32, 60


class SpeciesListBox(SteppingBox):
    """Shows the species, which are typed into; `chosen` is the key of the one that it begins at."""

    guide_page = "species"

    def __init__(
        self, project: Project, wishes: Wishes, chosen: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("species", project, parent)
        self._wishes, self._chosen = wishes, chosen
        self.setWindowTitle(self.tr("Species list"))
        self.resize(*_SIZE_PX)
        words = wrap(
            Label(
                self.tr(
                    "A scientific name is one species' alone. What the register says of a name, "
                    "its AphiaID, authority and rank, goes when the name is another; it is typed, "
                    "taken from a table or asked for, never guessed."
                ),
                self,
            )
        )
        self.model = SpeciesModel(self)
        self.model.typed.connect(self._typed)
        self.model.numbered.connect(self._numbered)
        self.model.looked.connect(self._looked)
        self.model.refused.connect(self._refused)
        self.table = QTableView(self)
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addLayout(self.line)
        layout.addLayout(self._buttons())
        self.over = ContextMenu(
            self.table, lambda: (self.merge, self.remove, None, *self.moves, None, self.take)
        )
        self._look_again()

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(SpeciesCells(table))
        table.setFont(tabular(self.font()))
        elide(table)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Species"))
        triggers = QTableView.EditTrigger
        table.setEditTriggers(
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        look_at_first(header)
        share_room(table, lambda column: column == Column.AUTHORITY)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.add = QPushButton(self.tr("&Add"), self)
        self.take = QPushButton(self.tr("&Import …"), self)
        self.ask = QPushButton(self.tr("Ask &WoRMS …"), self)
        self.merge = QPushButton(self.tr("&Merge with …"), self)
        self.remove = QPushButton(self.tr("&Delete"), self)
        close = QPushButton(self.tr("&Close"), self)
        for button, slot in (
            (self.add, self._add),
            (self.take, self._import),
            (self.ask, self._ask),
            (self.merge, self._merge),
            (self.remove, self._remove),
            (close, self.reject),
        ):
            button.setAccessibleName(plain(button.text()))
            button.setAutoDefault(False)  # the return key ends the typing of a cell
            button.clicked.connect(slot)
        self.moves: list[QAction] = []
        self.movers: list[QPushButton] = []
        for text, key, by in (
            (self.tr("Move up"), "Alt+Up", -1),
            (self.tr("Move down"), "Alt+Down", 1),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(partial(self._move, by))
            self.addAction(action)
            self.moves.append(action)
            button = QPushButton("▲" if by < 0 else "▼", self)
            button.setAccessibleName(text)
            button.setToolTip(tip(f"{text} ({action.shortcut().toString(_NATIVE)})"))
            button.setAutoDefault(False)
            button.clicked.connect(action.trigger)
            self.movers.append(button)
        for button in (self.add, self.take, self.ask, self.merge, self.remove, *self.movers):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(close)
        return line

    # What is there

    def _look(self) -> tuple[tuple[ProjectSpecies, ...], dict[str, SpeciesUse]]:
        return self._project.species.all(), self._project.species.uses()

    @Slot()
    def _look_again(self) -> None:
        self._do("look", self._look)

    def _show(self, what: str, result: Any) -> None:
        if what == "look":
            if self.is_idle():
                current = self.table.currentIndex()
                key = self._chosen or self._key_at(current.row())
                self.model.show(*result)
                place = self.model.place(key)
                if place >= 0:
                    column = max(current.column(), 0)
                    self.table.setCurrentIndex(self.model.index(place, column))
                self._chosen = ""
        elif not self._is_closed:
            self.said.setText("")
            self.preview = SpeciesPreview(result, self)
            self.preview.taken.connect(self._taken)
            self.preview.open()

    def _key_at(self, row: int) -> str:
        return self.model.species[row].key if 0 <= row < len(self.model.species) else ""

    def _kind(self) -> ProjectSpecies | None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.species):
            return self.model.species[row]
        self._refuse(self.tr("Choose a species first."))
        return None

    # What is changed

    @Slot(str, object)
    def _typed(self, key: str, taxon: Taxon) -> None:
        self._chosen = key
        name = short(taxon.common_name or taxon.scientific_name, _NAME)
        text = self.tr("“{name}” is changed.") if key else self.tr("“{name}” is added.")
        self._step(text.format(name=name), partial(self._project.species.take, [(key, taxon)]))

    @Slot(str, object)
    def _numbered(self, key: str, digit: int | None) -> None:
        text = (
            self.tr("The digits are changed.")
            if digit is None
            else self.tr("{digit} names “{name}” now.").format(
                digit=digit, name=self.model.species[self.model.place(key)].common_name
            )
        )
        self._step(text, partial(self._project.species.give_digit, key, digit))

    @Slot(str, int)
    def _looked(self, key: str, look: int) -> None:
        name = self.model.species[self.model.place(key)].common_name
        text = self.tr("“{name}” has another colour now.").format(name=name)
        self._step(text, partial(self._project.species.give_look, key, look))

    @Slot(object)
    def _refused(self, error: JellyError) -> None:
        self._refuse(from_below(str(error)))

    @Slot()
    def _add(self) -> None:
        last = self.model.index(len(self.model.species), Column.NAME)
        self.table.scrollTo(last)
        self.table.setCurrentIndex(last)
        self.table.edit(last)

    def _move(self, by: int) -> None:
        kind = self._kind()
        if kind is None:
            return
        keys = [entry.key for entry in self.model.species]
        place = keys.index(kind.key)
        to = place + by
        if 0 <= to < len(keys):
            keys[place], keys[to] = keys[to], keys[place]
            self._chosen = kind.key
            name = short(kind.common_name, _NAME)
            text = (
                self.tr("“{name}” is moved up.") if by < 0 else self.tr("“{name}” is moved down.")
            )
            self._step(text.format(name=name), partial(self._project.species.order, keys))

    @Slot()
    def _remove(self) -> None:
        kind = self._kind()
        if kind is not None:
            text = self.tr("“{name}” is deleted.").format(name=kind.common_name)
            self._step(text, partial(self._project.species.remove, [kind.key]))

    @Slot()
    def _merge(self) -> None:
        kind = self._kind()
        if kind is None:
            return
        others = [entry for entry in self.model.species if entry.key != kind.key]
        if not others:
            self._refuse(self.tr("There is no other species."))
            return
        use, number = self.model.use(kind.key), QLocale().toString
        words = self.tr(
            "“{name}” becomes another species: {said} photographs that people call so, and "
            "{predicted} that the model does. Undo takes it back.\n\nWhich it becomes:",
            "",
            use.said,
        ).format(
            name=short(kind.common_name, _NAME),
            said=number(use.said),
            predicted=number(use.predicted),
        )
        box = question_box(self, self.tr("Merge with"), words)
        called: dict[str, ProjectSpecies] = {}
        for entry in others:
            text = _named(entry)
            if text in called:  # two may differ only in what is left out of them
                text = f"{text}  ·  {number(len(called) + 1)}"
            called[text] = entry
        box.setComboBoxItems(list(called))
        box.setOkButtonText(self.tr("Merge"))
        box.textValueSelected.connect(lambda name: self._merged(kind, called[name]))
        box.open()

    def _merged(self, kind: ProjectSpecies, into: ProjectSpecies) -> None:
        self._chosen = into.key
        text = self.tr("“{name}” is “{other}” now.").format(
            name=kind.common_name, other=into.common_name
        )
        self._step(text, partial(self._project.species.merge, [kind.key], into.key))

    # Tables, and the register

    @Slot()
    def _import(self) -> None:
        title, named = self.tr("Table of species"), self.tr("Tables (*.csv *.tsv *.txt *.xlsx)")
        place = ask_file(self, title, FileKind.EXPORTS, named)
        if place is not None:
            from jellygui.jobs.species_file import read_species_file

            self._say(self.tr("Reading “{name}” …").format(name=place.name))
            self._do("read", partial(read_species_file, self._project, place))

    @Slot(object)
    def _taken(self, table: SpeciesTable) -> None:
        count = QLocale().toString(len(table.taken))
        text = self.tr("Species taken into the list: {count}.").format(count=count)
        self._step(text, partial(self._project.species.take, table.taken))

    @Slot()
    def _ask(self) -> None:
        from jellygui.jobs.worms import HOST, names_to_ask

        listed = list(self.model.species)
        names = list(dict.fromkeys(names_to_ask(listed).values()))
        if not names:
            self._refuse(self.tr("No species has a scientific name yet, by which WoRMS is asked."))
            return
        self.asking = WormsBox(names, HOST, self._wishes.settings.ask_worms, self)
        self.asking.allowed_changed.connect(self._allow)
        self.asking.sent.connect(partial(self._send, listed))
        self.asking.open()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self._wishes.keep(ask_worms=allowed)

    def _send(self, listed: Sequence[ProjectSpecies]) -> None:
        from jellygui.jobs.worms import ask_worms

        self._say(self.tr("WoRMS is asked …"))
        self._do("read", partial(ask_worms, listed, listed))


def _named(kind: ProjectSpecies) -> str:
    name = capital(kind.common_name)
    text = f"{name}  ·  {kind.scientific_name}" if kind.scientific_name else name
    return on_screen(text, most=_NAME)


_NATIVE = QKeySequence.SequenceFormat.NativeText
