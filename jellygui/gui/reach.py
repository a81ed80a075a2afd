"""The commands that lead to everything else: go to, find, and name a species."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from jellygui.domain.browse import PhotoQuery
from jellygui.gui.filtering import Filtering
from jellygui.gui.frame import Frame
from jellygui.gui.go_to import GoToBox, Thing
from jellygui.gui.guide import Guide
from jellygui.gui.guide_pages import read_guide
from jellygui.gui.language import spoken
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.side_list import SideList
from jellygui.gui.words import plain

# Its title, what is called so, and how it is done.
_Command = tuple[str, QAction, Callable[[], object]]


class Reach(QObject):
    """`actions` are the commands, for a menu; `photographs_wanted(file_ids, sentence)` asks for
    these in the grid, `page_wanted(name)` for a page.
    """

    photographs_wanted = Signal(object, str)
    page_wanted = Signal(str)

    def __init__(
        self,
        frame: Frame,
        photos: PhotosPage,
        side: SideList,
        filtering: Filtering,
        bar: QMenuBar,
    ) -> None:
        super().__init__(frame.window)
        self._frame, self._photos, self._side, self._bar = frame, photos, side, bar
        self._filtering = filtering
        self.box = GoToBox(frame.window)
        self.box.photograph_chosen.connect(self._show_photograph)
        self.box.all_wanted.connect(self._find_all)
        self.actions = [
            self._action(self.tr("&Go to …"), "Ctrl+K", self._go_to),
            self._action(self.tr("&Find photographs"), "Ctrl+F", self._find),
            self._action(self.tr("&Species of the chosen ones …"), "Ctrl+L", self._ask_species),
        ]

    def close_threads(self) -> None:
        self.box.close_threads()

    def _action(self, text: str, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self._frame.window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(does)
        return action

    @Slot()
    def _go_to(self) -> None:
        pages = partial(_pages_of, self._frame.guide, self.tr("Guide"), spoken())
        self.box.ask([*self._things()], self._frame.session.project, pages)

    def _things(self) -> Iterator[Thing]:
        """What the menus and the keys of the photographs do, then saved filters and species."""
        # Two of a name are told apart by what they stand under: “as the system”.
        seen, recent = {self.actions[0]}, self._frame.menus.recent.actions()
        of_menus: list[_Command] = [
            (title, action, action.trigger)
            for title, action in _commands(self._bar, but=self._frame.menus.photograph)
        ]
        for title, action, go in [*of_menus, *self._of_page()]:
            if action in seen or not action.isEnabled():
                continue
            seen.add(action)
            native = QKeySequence.SequenceFormat.NativeText
            more = action.shortcut().toString(native) or title
            name = plain(action.text())
            if action in recent:  # they go when another project is opened meanwhile
                place = str(action.data())
                name, go = Path(place).name, partial(self._frame.filing.open_place, place)
            yield Thing(name, more, go, title)
        yield from self._filtering.things()
        names = {kind.key: kind.scientific_name for kind in self._side.model.names.species}
        for entry in self._side.model.entries:
            if entry.label in names:
                show = partial(self._show_line, entry.query)
                yield Thing(entry.text, self.tr("Species"), show, names[entry.label])

    def _of_page(self) -> Iterator[_Command]:
        for name, action in self._photos.commands.actions.items():
            if not name.startswith("digit_"):
                yield self.tr("Photos"), action, partial(self._do_on_page, action)

    def _do_on_page(self, action: QAction) -> None:
        """Do something with the chosen photographs where they are seen."""
        self.page_wanted.emit("photos")
        action.trigger()

    def _show_line(self, query: PhotoQuery) -> None:
        self.page_wanted.emit("photos")
        self._side.choose(query)

    @Slot()
    def _find(self) -> None:
        self.page_wanted.emit("photos")
        if self._photos.is_full:
            self._photos.leave_full()
        self._photos.toolbar.search.setFocus()
        self._photos.toolbar.search.selectAll()

    @Slot(str)
    def _find_all(self, text: str) -> None:
        self._photos.querying.clear()
        self._find()
        self._photos.toolbar.search.setText(text)

    @Slot()
    def _ask_species(self) -> None:
        self.page_wanted.emit("photos")
        self._photos.chosen.ask_species()

    @Slot(int)
    def _show_photograph(self, file_id: int) -> None:
        """Go to it where the grid has it, else show it alone."""
        row = self._photos.model.reveal(file_id)
        if row < 0:
            self.photographs_wanted.emit([file_id], self.tr("The photograph that you went to"))
            row = self._photos.model.row_of(file_id)
        else:
            self.page_wanted.emit("photos")
        self._photos.grid.go_to(row)


def _commands(
    menu: QMenu | QMenuBar, title: str = "", *, but: QMenu
) -> Iterator[tuple[str, QAction]]:
    """Every command of a menu and of the menus in it `but` one, with what it stands under."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _commands(inner, plain(action.text()), but=but) if inner != but else ()
        elif not action.isSeparator():
            yield title, action


def _pages_of(guide: Guide, more: str, language: str) -> list[Thing]:
    """The pages of the guide, found by what they are called and by what they stand under."""
    return [
        Thing(page.title, more, partial(guide.show, page.name), page.group)
        for page in read_guide(language)
    ]
