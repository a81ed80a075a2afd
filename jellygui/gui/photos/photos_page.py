"""The Photos page: everything in the middle of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from jellygui.domain.browse import PhotoQuery, PhotoRow, SortBy
from jellygui.domain.changes import Changes
from jellygui.domain.frames import file_of, shown_name
from jellygui.domain.stacks import StackBy
from jellygui.gui.announcing import announce
from jellygui.gui.photos.actions import Commands
from jellygui.gui.photos.brush import Brush
from jellygui.gui.photos.chips import KeyChips
from jellygui.gui.photos.correcting import Correcting
from jellygui.gui.photos.filter_bar import FilterBar
from jellygui.gui.photos.filter_words import FilterWords
from jellygui.gui.photos.grid_model import GridModel, Ids
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.large_view import LargeView
from jellygui.gui.photos.likeness_map import MapView
from jellygui.gui.photos.notices import EmptyState, Notice
from jellygui.gui.photos.preparing import Preparing
from jellygui.gui.photos.preview import Preview
from jellygui.gui.photos.querying import Querying
from jellygui.gui.photos.review import Review
from jellygui.gui.photos.reviewing import Reviewing
from jellygui.gui.photos.selection import Selection
from jellygui.gui.photos.stack_switch import StackSwitch, stack_title
from jellygui.gui.photos.suggesting import Suggesting
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from jellygui.gui.photos.thumbnails import Thumbnails
from jellygui.gui.photos.toolbar import SIDE_PX, Toolbar
from jellygui.paths import cache_dir

if TYPE_CHECKING:
    from jellygui.project import Project

_PREVIEW_PX = 304


class PhotosPage(QWidget):
    """Toolbar, grid and preview, and correcting in both.

    `changed(Changes)` tells what a person's corrections have changed on disk; `failed(error)` what
    went wrong; `species_wanted(name, file_ids)` that photographs are to become a species which the
    project does not have yet; `noted(sentence)` is a hint; `open_wanted` and `guide_wanted`
    come from the empty states; `file_wanted(path)` tells which file is to be shown in its folder.
    """

    changed = Signal(object)
    failed = Signal(object)
    noted = Signal(str)
    species_wanted = Signal(str, object)
    selection_changed = Signal(int)
    order_shown = Signal(int)
    open_wanted = Signal()
    guide_wanted = Signal()
    file_wanted = Signal(object)
    escaped = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, thumbnails: ThumbnailStore | None = None
    ) -> None:
        super().__init__(parent)
        self._own: list[Changes] = []
        self._looking = ""
        store = thumbnails or ThumbnailStore(cache_dir() / "thumbnails")
        self.thumbnails = Thumbnails(store, parent=self)
        self.model = GridModel(self)
        self.grid = GridView(self.model, self.thumbnails, self)
        self.preview = Preview(self)
        self.large = LargeView(self.model, self.grid, self.preview, store)
        self.toolbar = Toolbar(self)
        self.filter_words = FilterWords(self._file_name)
        self.filter_bar = FilterBar(self.filter_words, self)
        self.correcting = Correcting(self.model, self)
        self.suggesting = Suggesting(self)
        self.preparing = Preparing(self)
        self.review = Review(self.model, self.grid, self.correcting, self)
        self.stack_switch = StackSwitch(self.model, self.grid, self)
        self.map = MapView(self.model, self.grid, self.thumbnails, self)
        self._build()
        self.brush = Brush(self.model, self.grid, self.hand_notice)
        self.chosen = Selection(self.model, self.grid, self.preview, self.correcting, self)
        self.commands = Commands(
            self.chosen,
            self.correcting,
            self.model,
            self.grid,
            self.preview.looking,
            self.large,
            hands=self._hands,
            parent=self,
        )
        self.stack_switch.offer(
            *(self.commands.actions[name] for name in ("stacks", "open_stack", "open_all"))
        )
        self.toolbar.stacks.setMenu(self.stack_switch.menu)
        self.chips = KeyChips(self.commands.actions, self)
        self.reviewing = Reviewing(
            self.review,
            self.model,
            self.grid,
            self.preview,
            self.correcting,
            self.toolbar,
            self.review_notice,
            self.chips,
            parent=self,
        )
        self.querying = Querying(
            self.model,
            self.grid,
            self.preview,
            self.chosen,
            self.toolbar,
            self.only_notice,
            self.reviewing,
            parent=self,
        )
        self._connect()
        self._show_order()

    def _build(self) -> None:
        self.stale_notice = Notice(self.tr("Sort again"), self)
        self.review_notice = Notice(self.tr("End review"), self)
        self.only_notice = Notice(self.tr("Show all"), self)
        self.hand_notice = Notice(self.tr("Let go"), self)
        self._empty = EmptyState(self)
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self.map)
        self._middle.addWidget(self._empty)
        self._hands = QSplitter(Qt.Orientation.Horizontal, self)
        self._hands.setHandleWidth(1)
        self._hands.setChildrenCollapsible(False)
        self._hands.addWidget(middle)
        self._hands.addWidget(self.preview)
        self._hands.setStretchFactor(0, 1)
        self._hands.setSizes([3 * _PREVIEW_PX, _PREVIEW_PX])
        self._grid_side = middle
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.filter_bar)
        for notice in (self.only_notice, self.review_notice, self.stale_notice, self.hand_notice):
            layout.addWidget(notice)
        layout.addWidget(self._hands, 1)
        self.grid.set_side_px(SIDE_PX)

    def _connect(self) -> None:
        self.model.shown.connect(self._show_order)
        self.model.rows_changed.connect(self._show_current)
        self.model.rows_changed.connect(self._show_filters)
        self.model.stale.connect(self._show_stale)
        self.model.failed.connect(self.failed)
        selection = self.grid.selectionModel()
        selection.currentChanged.connect(self._current_changed)
        selection.selectionChanged.connect(self._selection_changed)
        self.grid.doubleClicked.connect(self._double_clicked)
        self.grid.resized_by_wheel.connect(self._resize_tiles)
        self.toolbar.side_changed.connect(self.grid.set_side_px)
        self.filter_bar.removed.connect(self.querying.remove)
        self.filter_bar.cleared.connect(self.querying.clear)
        self.filter_bar.left.connect(self.focus)
        self.toolbar.preview_wanted.connect(self._fold_preview)
        self.toolbar.map_wanted.connect(self.set_map)
        self.map.opened.connect(self.toggle_full)
        self.map.failed.connect(self.failed)
        self.commands.map_wanted.connect(self.set_map)
        self.commands.file_wanted.connect(self._show_file)
        self.commands.only_wanted.connect(self.querying.show_chosen)
        self.commands.around_wanted.connect(self.map.canvas.choose_around)
        self.stale_notice.accepted.connect(self.model.sort_again)
        for notice in (self.stale_notice, self.only_notice):
            notice.accepted.connect(self.focus)
        self.reviewing.stopped.connect(self.focus)  # the button that had it is gone
        for part in (self.reviewing, self.querying):
            part.grid_wanted.connect(self._show_grid)
        self.querying.noted.connect(self.noted)
        self.preview.previous_wanted.connect(self.show_previous)
        self.preview.next_wanted.connect(self.show_next)
        self.preview.full_wanted.connect(self.toggle_full)
        self.preview.looking.failed.connect(self.failed)
        self.large.wanted.connect(self.toggle_full)
        self.large.told.connect(self.noted)
        self.large.nothing_chosen.connect(self._say_what_to_choose)
        self.commands.previous_wanted.connect(self.show_previous)
        self.commands.next_wanted.connect(self.show_next)
        self.commands.large_wanted.connect(self.toggle_full)
        self.commands.back_wanted.connect(self.leave_full)
        self.commands.like_wanted.connect(self.querying.show_more_like)
        self.commands.odd_wanted.connect(self.querying.show_odd)
        self.commands.stacks_wanted.connect(self.stack_switch.choose_next)
        self.commands.stack_wanted.connect(self.stack_switch.switch_current)
        self.commands.all_stacks_wanted.connect(self.stack_switch.switch_all)
        self.stack_switch.noted.connect(self.noted)
        self.stack_switch.chosen.connect(self._show_stacking)
        self.commands.skip_wanted.connect(self._skip)
        self.model.open_found.connect(self._go_to_next)
        self.correcting.given.connect(self._show_last)
        self.suggesting.suggested.connect(self.model.suggest)
        self.suggesting.noted.connect(self.noted)
        self.suggesting.failed.connect(self.failed)
        self.preparing.failed.connect(self.failed)
        self.correcting.changed.connect(self._corrected)
        self.correcting.failed.connect(self.failed)
        self.chosen.species_wanted.connect(self.species_wanted)
        self.chosen.brush_box.chosen.connect(self._take_in_hand)
        self.brush.drawn.connect(self.chosen.label)
        self.chosen.nothing_chosen.connect(self._say_what_to_choose)
        self.chosen.nothing_given.connect(self._say_what_to_give)
        self.chosen.only_one.connect(self._say_why_it_stays)
        self.chosen.told.connect(self.noted)
        self.preview.species.another_wanted.connect(self.chosen.ask_another)
        self.preview.species.number_wanted.connect(self.chosen.ask_number_of)
        self.preview.species.removed.connect(self.chosen.remove_here)
        self._empty.accepted.connect(self._empty_accepted)
        self._empty.guide_wanted.connect(self.guide_wanted)

    # What the window says

    def set_project(self, project: Project | None, names: LabelNames) -> None:
        """Show another project, or none: all of it, for filters are of the one before."""
        self.reviewing.stop()
        self.brush.let_go()
        self.thumbnails.clear()
        self.preview.forget()
        self.large.forget()
        self.map.set_project(project)
        self.set_names(names)
        self.correcting.set_project(project)
        self.preparing.set_project(project)
        self.querying.set_project(project)

    def set_names(self, names: LabelNames) -> None:
        """Take over the project's species, as they are now."""
        self.model.names = self.grid.tile.caption.names = self.filter_words.names = names
        self.grid.viewport().update()
        self.map.set_names(names)
        self.brush.show_names(names)
        self.preview.set_names(names)
        self.commands.set_names(names)
        self._show_last()
        self._show_filters()

    def set_folders(self, names: Mapping[Path, str]) -> None:
        """Call folders so."""
        self.preview.set_folders(names)
        self.filter_words.folders = names
        self._show_filters()

    def stand_above(self, line: QWidget) -> None:
        """Let a line stand above the photographs, below what was said of them."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self._hands), line)

    def _file_name(self, file_id: int) -> str:
        known = self.model.row_for(file_id)
        return shown_name(known.path) if known is not None else ""

    def set_looking(self, text: str) -> None:
        """What an empty grid says while photographs are looked for; nothing: nobody looks."""
        self._looking = text
        self._show_why_empty()

    def apply(self, changes: Changes) -> None:
        """Follow a change of the project; our own may come back and are known."""
        own = next((known for known in self._own if known is changes), None)
        if own is not None:
            self._own.remove(own)
            return
        self.thumbnails.forget(changes.files)
        self.large.forget_files(changes.files)
        self.model.apply(changes)
        self.map.follow(changes)
        self.suggesting.follow(changes)

    def prepare(self) -> None:
        """Get ready to compare photographs: no others are being classified."""
        self.preparing.prepare()
        self.map.settle()

    def visible_ids(self) -> list[int]:
        """The files on the screen, first to be classified."""
        rows = self.grid.visible_rows()
        ids: list[int] = self.model.ids[rows.start : rows.stop].tolist()
        return ids

    @property
    def is_filtered(self) -> bool:
        """Whether only some photographs are shown, and it is known which."""
        query = self.model.query
        return not self.model.is_asking and (query is None or not query.chooses_as(PhotoQuery()))

    def shown_ids(self) -> Ids:
        """The files that are shown, those in stacks too."""
        return self.model.all_ids()

    def selected_ids(self) -> Ids:
        return self.chosen.ids()

    def label_files(self, file_ids: Sequence[int], label: str) -> None:
        """Set the label of files, as if by a key; what a drop on the side list does."""
        self.correcting.label(np.asarray(file_ids, dtype=np.int64), label)

    def label_as_new(self, file_ids: Sequence[int], common: str, scientific: str) -> None:
        """Say that files show the species of these names, which may be new to the project."""
        ids = np.asarray(file_ids, dtype=np.int64)
        self.correcting.label_as_new(ids, common, scientific)

    def close_threads(self) -> None:
        """Let all threads end; what was said is still written."""
        self.correcting.close()
        self.suggesting.close()
        self.preparing.close()
        self.map.close_threads()
        self.model.close()
        self.thumbnails.close()
        self.preview.close_threads()
        self.large.close_threads()

    # What a key does

    @Slot()
    def toggle_full(self) -> None:
        """Make the preview as large as the page, and small again."""
        full = not self.is_full
        if full and self.preview.row is None:
            return
        self._grid_side.setVisible(not full)
        self.preview.set_beside(full)
        self.preview.setVisible(full or self.toolbar.preview.isChecked())
        self.large.set_on(full)
        self.commands.set_large(full)
        self.focus()

    @Slot()
    def focus(self) -> None:
        """Let keys go to what is looked at."""
        if self.is_full:
            self.preview.canvas.setFocus()
        else:
            (self.map.canvas if self.is_map else self.grid).setFocus()

    @property
    def is_map(self) -> bool:
        """Whether the photographs are shown as a map."""
        return self.commands.actions["map"].isChecked()

    @Slot(bool)
    def set_map(self, on: bool) -> None:
        """Show the photographs as a map, or in the grid; in a check each is seen by itself."""
        if on and self.review.is_check:
            self.noted.emit(self.tr("A check looks at one photograph after the other."))
            on = False
        was_on = self._middle.currentWidget() is self.map
        self.commands.set_map(on)
        self.toolbar.map.setChecked(on)
        self._show_middle()
        if on != was_on:
            if on and self.is_full:
                self.toggle_full()
            self.focus()
            self.grid.scrollTo(self.grid.currentIndex())

    @Slot()
    def _show_grid(self) -> None:
        self.set_map(False)

    @Slot()
    def _show_file(self) -> None:
        if self.preview.row is not None:
            self.file_wanted.emit(file_of(self.preview.row.path))
        else:
            self.chosen.nothing_chosen.emit()

    def _show_middle(self) -> None:
        shown = self.map if self.is_map else self.grid
        self._middle.setCurrentWidget(shown if len(self.model.all_ids()) else self._empty)

    @property
    def is_full(self) -> bool:
        return self._grid_side.isHidden()

    @Slot()
    def leave_full(self) -> None:
        if self.is_full:
            self.toggle_full()
        elif self.brush.label is not None:
            self.brush.let_go()
        elif self.is_map:
            self._show_grid()
        else:
            self.escaped.emit()

    @Slot()
    def show_previous(self) -> None:
        self._step(-1)

    @Slot()
    def show_next(self) -> None:
        self._step(1)

    @Slot()
    def _skip(self) -> None:
        """Go to the next that is to be looked at, and leave this one as it is."""
        if self.review.is_on:
            self._go_to_next(self.review.left())
        else:
            self.model.find_open()

    @Slot(object)
    def _go_to_next(self, rows: Ids) -> None:
        """Go to the next of some rows; after the last of them, to the first."""
        current = self.grid.currentIndex().row()
        others = rows[rows != current]
        if len(others):
            following = others[others > current]
            self.grid.go_to(int((following if len(following) else others)[0]))
        else:
            self.noted.emit(self.tr("Nothing else here is to be looked at."))

    @Slot()
    def _show_last(self) -> None:
        label, names = self.correcting.last_label, self.model.names
        self.commands.set_last(names, label)
        self.chips.show_last(label, names)

    @Slot(str)
    def _take_in_hand(self, label: str) -> None:
        self._show_grid()
        self.brush.take(label)

    # What the parts say

    @Slot()
    def _show_order(self) -> None:
        count = len(self.model.all_ids())
        self._show_middle()
        self._show_filters()
        self._show_why_empty()
        self._show_current()
        self.order_shown.emit(count)
        if self.model.is_ranked and count and self.model.likeness_at(0) is None:
            self.noted.emit(
                self.tr(
                    "What the model in use sees there is not known, so that nothing can be "
                    "compared. “Classify now” (menu Classify) lets it look."
                )
            )

    @Slot()
    def _show_filters(self) -> None:
        count, query = len(self.model.all_ids()), self.model.query
        is_shown = query is not None and not self.review.is_on
        self.filter_bar.show_query(query if is_shown else None, count)
        has_words = query is not None and query.text and self.filter_bar.isHidden()
        self.toolbar.show_hits(count if has_words else None)

    def _show_why_empty(self) -> None:
        if self.model.rowCount():
            return
        if self._looking or self.model.is_asking:
            self._empty.show_waiting(self._looking)
        else:
            self._empty.show_reason(
                filtered=bool(self.querying.query.conditions), review=self.review.is_on
            )

    @Slot(int)
    def _show_stale(self, count: int) -> None:
        by_name = self.model.query is not None and self.model.query.sort is SortBy.NAME
        button = self.tr("Show them") if by_name else self.tr("Sort again")
        self.stale_notice.button.setText(button)
        self.stale_notice.button.setAccessibleName(button)
        words = self.tr("{count} new results", "", count) if count else ""
        self.stale_notice.say(words.format(count=QLocale().toString(count)))

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        row = self.grid.currentIndex().row()
        known = self._known(row)
        if row < 0 or known is not None:
            neighbours = [n for near in (row + 1, row - 1) if (n := self._known(near)) is not None]
            before = self.preview.row
            if known != before:
                self.preview.show_row(known, neighbours)
                self._announce(before, known, row)
        self.reviewing.show_keys()

    def _announce(self, before: PhotoRow | None, known: PhotoRow | None, row: int) -> None:
        """Say what is current where it cannot be heard: large, or called otherwise now."""
        is_same = before is not None and known is not None and before.file_id == known.file_id
        if known is not None and (self.is_full or self.is_map or is_same):
            spoken = Qt.ItemDataRole.AccessibleTextRole
            announce(self.preview.canvas, str(self.model.data(self.model.index(row), spoken)))

    def _known(self, row: int) -> PhotoRow | None:
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    @Slot()
    def _say_what_to_choose(self) -> None:
        if self.model.rowCount():
            self.noted.emit(self.tr("Choose a photograph first: click it, or press an arrow key."))

    @Slot()
    def _say_what_to_give(self) -> None:
        self.noted.emit(self.tr("No label was given before: a digit, 0, U or S gives one."))

    @Slot()
    def _say_why_it_stays(self) -> None:
        self.noted.emit(self.tr("A species is taken away where there are several: A adds another."))

    @Slot()
    def _selection_changed(self) -> None:
        count = self.model.folded.count_in(self.grid.selected_rows())
        self.toolbar.show_chosen(count)
        self.reviewing.show_keys()
        self.selection_changed.emit(count)

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        self.toggle_full()

    @Slot(int)
    def _resize_tiles(self, by: int) -> None:
        self.toolbar.set_side_px(self.grid.tile.side_px + by)

    @Slot(bool)
    def _fold_preview(self, shown: bool) -> None:
        self.preview.setVisible(shown or self.is_full)

    @Slot(object)
    def _show_stacking(self, by: StackBy) -> None:
        self.toolbar.show_stacking(stack_title(by), on=by is not StackBy.NONE)

    @Slot(object)
    def _corrected(self, changes: Changes) -> None:
        self.model.apply(changes, own=True)
        self.map.follow(changes, own=True)
        self.suggesting.follow(changes)
        self._own.append(changes)
        self.changed.emit(changes)

    @Slot()
    def _empty_accepted(self) -> None:
        if self.review.is_on:
            self.reviewing.stop()
        elif self.querying.query.conditions:
            self.querying.clear()
        else:
            self.open_wanted.emit()

    def _step(self, by: int) -> None:
        there = self.grid.currentIndex().row() + by
        if 0 <= there < self.model.rowCount():
            self.grid.go_to(there)
