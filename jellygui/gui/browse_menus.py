"""The menus over the photographs and over the list beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jellygui.domain.browse import Show
from jellygui.gui.context_menu import ContextMenu, Entry, Submenu
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.side_list import SideList
from jellygui.gui.translation import tr

_HERE = ("none", "unsure", "species", "individuals", "another", "away", "brush", "remark")
_BESIDE = ("confirm", "again", "skip")
_TONES = ("brighter", "darker", "harder", "softer", "plain")
_WAYS = ("previous", "next", "back", "sort_again")
_LOOK = ("large", "second", "looked_at", "animal")
_CHOOSE = ("select_group", "only", "around", "more_like", "odd_ones")
_OF_VIEW = ("open_stack", "map")  # they stand in the menu of views, too


class BrowseMenus:
    """Offers the commands of the page, and those of the window that speak of what is chosen.

    `of_chosen` speak of the chosen photographs, `of_all` of all, `of_species` of a species,
    `of_unreadable` of those that cannot be read, `of_missing` of those that are gone, `of_places`
    of days and stations. The menu of the `photograph` gets all that a key does to one.
    """

    def __init__(
        self,
        photos: PhotosPage,
        side: SideList,
        *,
        of_chosen: Sequence[QAction],
        of_all: Sequence[QAction],
        of_species: Sequence[QAction],
        of_unreadable: Sequence[QAction],
        of_missing: Sequence[QAction],
        of_places: Sequence[QAction],
        photograph: QMenu,
    ) -> None:
        self._photos, self._side = photos, side
        self._of_species = of_species
        self._of_chosen, self._of_all, self._of_unreadable = of_chosen, of_all, of_unreadable
        self._of_missing, self._of_places = of_missing, of_places
        self._fill(photograph)
        self._odd = QAction(tr("Odd ones of this species"), side)
        self._odd.triggered.connect(self._show_odd)
        self.grid = ContextMenu(photos.grid, self._over_photographs)
        self.map = ContextMenu(photos.map.canvas, self._over_photographs)
        self.large = ContextMenu(photos.preview.canvas, self._over_photographs)
        self.list = ContextMenu(side.view, self._over_list)
        self.survey = ContextMenu(side.survey, self._over_survey)

    def _fill(self, menu: QMenu) -> None:
        actions = self._photos.commands.actions
        menu.addActions([actions[name] for name in (*_BESIDE, *_HERE)])
        menu.addSeparator()
        menu.addMenu(tr("Look closely")).addActions([actions[n] for n in (*_LOOK, *_TONES)])
        menu.addMenu(tr("Choose")).addActions([actions[name] for name in _CHOOSE])
        menu.addSeparator()
        menu.addActions([actions[name] for name in _WAYS])

    def _over_photographs(self) -> Iterator[Entry]:
        actions = self._photos.commands.actions
        names = self._photos.model.names
        digits = [digit for digit in range(1, 10) if names.of_digit(digit) is not None]
        if not self._photos.review.is_check:
            yield actions["confirm"]
        yield Submenu(tr("Name as"), [actions[f"digit_{digit}"] for digit in digits])
        yield from (actions[name] for name in _HERE)
        yield None
        yield from (actions[name] for name in (*_LOOK, *_CHOOSE, *_OF_VIEW))
        yield None
        yield from self._of_chosen
        yield actions["file"]
        yield None
        yield from (actions["undo"], actions["redo"])

    def _over_list(self) -> Iterator[Entry]:
        entry = self._side.chosen_entry()
        if entry is None:
            return
        if entry.label in self._side.model.species_keys():
            yield self._odd
            yield from self._side.actions()
            yield None
            yield from self._of_species
        elif entry.query.show is Show.TO_REVIEW:
            yield self._photos.toolbar.review
        elif entry.query.show is Show.UNREADABLE:
            yield from self._of_unreadable
        elif entry.query.show is Show.MISSING:
            yield from self._of_missing
        elif entry.label is None and entry.query.show is Show.ALL:
            yield from self._of_all

    def _show_odd(self) -> None:
        entry = self._side.chosen_entry()
        if entry is not None and entry.label is not None:
            self._photos.querying.show_odd_of(entry.label)

    def _over_survey(self) -> Iterator[Entry]:
        survey = self._side.survey
        place = survey.current_place()
        if place is not None:
            if place.folder is not None:
                yield survey.show_folder
            yield from self._of_places
            yield None
        yield survey.newest_first
        yield survey.close_all
