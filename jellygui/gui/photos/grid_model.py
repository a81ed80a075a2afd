"""Which photographs the grid shows, in which order, and what is known of them.

The GUI thread holds the ids and the rows that were shown last; everything else is asked of the
project in other threads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from jellygui.domain.browse import PhotoQuery, PhotoRow, SortBy
from jellygui.domain.changes import Changes
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import Annotation
from jellygui.domain.stacks import (
    FoldedFiles,
    StackBy,
    StackedFiles,
    StackTally,
    all_called,
    each_alone,
)
from jellygui.domain.suggestions import NO_SUGGESTIONS, Suggestions
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.photos.row_pages import ReadRows, RowPage, files_asked_for
from jellygui.gui.photos.wording import describe, describe_stack
from jellygui.gui.words import words_only

if TYPE_CHECKING:
    from jellygui.project import Project

_PAGE = 128
_MOST_ROWS = 8192
_LOOK_EVERY_MS = 1000
_NOTHING = np.empty(0, dtype=np.int64)
Ids = npt.NDArray[np.int64]
Index = QModelIndex | QPersistentModelIndex
_Roles = Qt.ItemDataRole
_SAID = (
    _Roles.DisplayRole,
    _Roles.AccessibleTextRole,
    _Roles.AccessibleDescriptionRole,
    _Roles.ToolTipRole,
)


@dataclass(frozen=True)
class _SpokenWord:
    """What a person has just said of some files, before it is on disk.

    All of them are called `label` now, also those of which nothing is known here; empty: they may
    be called differently.
    """

    number: int
    files: Mapping[int, Annotation | None]
    label: str = ""

    def on(self, row: PhotoRow) -> PhotoRow:
        return replace(row, annotation=self.files[row.file_id], others=())


class GridModel(QAbstractListModel):
    """File ids in the order of a query, with a cache of their rows.

    A row that is not there yet is None, and comes when it is wanted. `stale` tells how many
    results came since the order was made, where they would change it. Nothing moves by itself once
    it `is_held`, because a person has chosen or gone to something: new files are put at the end
    where the order has them there. `begun` tells that what is shown now is another choice of
    photographs. A row may stand for a stack (`domain.stacks`); `restacked` tells that other stacks
    are shown now.
    """

    rows_changed = Signal()
    shown = Signal()
    begun = Signal()
    stale = Signal(int)
    restacked = Signal()
    group_found = Signal(object)
    open_found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names = LabelNames()
        self.is_blind = self.is_held = False
        self.suggestions = NO_SUGGESTIONS
        self.query: PhotoQuery | None = PhotoQuery()
        self._project: Project | None = None
        self._generation = 0
        self._cache: dict[int, PhotoRow] = {}
        self._old: set[int] = set()
        self._absent: set[int] = set()
        self._spoken: list[_SpokenWord] = []
        self._numbers = 0
        self._written = 0
        self._heard = 0
        self._asked = 0
        self._is_other = False
        self.stack_by = StackBy.NONE
        self._stacks_are_new = False
        self._tallies: dict[int, StackTally] = {}
        self._new_files: set[int] = set()
        self._new_labels: set[int] = set()
        self._folded = FoldedFiles(each_alone(_NOTHING))
        self._pages = NewestWishes("rows", threads=1, parent=self)
        self._pages.done.connect(self._page_came)
        self._orders = NewestWishes("order", threads=1, parent=self)
        self._orders.done.connect(self._order_came)
        self._groups = NewestWishes("groups", threads=1, parent=self)
        self._groups.done.connect(self._group_came)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_for_new)

    # Which photographs

    def set_project(self, project: Project | None, query: PhotoQuery | None = None) -> None:
        """Show what a query asks for of another project, or of none; without one, all."""
        self._generation += 1
        self._project = project
        self._written = self._numbers = 0
        self._spoken.clear()
        self._forget_rows()
        self.suggestions = NO_SUGGESTIONS
        self.query = query or PhotoQuery()
        self.sort_again()
        self._show(each_alone(_NOTHING))

    def set_query(self, query: PhotoQuery, *, stay: bool = False) -> None:
        """Show what this asks for; another choice begins anew, unless one is to `stay`."""
        if query != self.query:
            before, self.query = self.query, query
            self._is_other = not stay and (before is None or not query.chooses_as(before))
            self.sort_again()

    @Slot()
    def sort_again(self) -> None:
        """Make the order anew."""
        self._ask_order("show")

    def show_only(self, file_ids: Sequence[int]) -> None:
        """Show exactly these files, in this order, until there is a query again."""
        self.query, self._is_other = None, True
        self._orders.want(())
        self._look.stop()
        self._show(each_alone(np.asarray(file_ids, dtype=np.int64)))
        self.stale.emit(0)

    def stack(self, by: StackBy) -> None:
        """Show stacks of this kind from now on, wherever what is shown is what a query asks for."""
        self.stack_by, self._stacks_are_new = by, True
        self.sort_again()

    def open_stacks(self, keys: Iterable[int]) -> None:
        """Show the files of these stacks, and those of no other, in rows of their own."""
        self._fold(self._folded.files, keys)

    def close(self) -> None:
        """Let the threads end; none of their answers is wanted any longer."""
        self._look.stop()
        self._pages.close()
        self._orders.close()
        self._groups.close()

    def is_idle(self) -> bool:
        parts = (self._pages, self._orders, self._groups)
        return all(part.is_idle() for part in parts) and not self._look.isActive()

    @property
    def is_asking(self) -> bool:
        """Whether the project is being asked which photographs there are."""
        return not self._orders.is_idle()

    @property
    def ids(self) -> Ids:
        """The file of each row, the first one of a stack."""
        return self._folded.ids

    @property
    def folded(self) -> FoldedFiles:
        """Which files are in which row."""
        return self._folded

    def all_ids(self) -> Ids:
        """The files that are shown, those in stacks too."""
        return self._folded.files.file_ids

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def id_at(self, row: int) -> int:
        return int(self.ids[row])

    def find_group(self, file_id: int) -> None:
        """Look for the near-copies and the burst of a file; `group_found` gives their places."""
        if self._project is not None:
            key = (self._generation, file_id)
            self._groups.want([(key, partial(self._project.browsing.group_of, file_id))])

    def find_open(self) -> None:
        """Look for what no person has spoken of; `open_found` gives its places, ascending."""
        if self._project is not None:
            self._groups.want([((self._generation, None), self._project.browsing.unspoken)])

    def row_of(self, file_id: int) -> int:
        """The place of a file in the order, or of its stack; or -1."""
        return self._folded.row_of(file_id)

    def reveal(self, file_id: int) -> int:
        """The place of a file by itself, whose stack is opened for it; or -1."""
        row = self.row_of(file_id)
        stack = self._folded.stack_at(row) if row >= 0 else None
        if stack is not None and not stack.is_open:
            self.open_stacks(self._folded.opened | {stack.key})
            row = self.row_of(file_id)
        return row

    def rows_of(self, file_ids: Ids) -> Ids:
        """The places, ascending, of those of the files that are shown, or of their stacks."""
        return self._folded.rows_of(file_ids)

    # What is known of them

    def row_at(self, row: int) -> PhotoRow | None:
        """What is known of the photograph at a place, with what a person has just said of it."""
        return self.row_for(int(self.ids[row]))

    def row_for(self, file_id: int) -> PhotoRow | None:
        known = self._cache.get(file_id)
        if known is not None:
            for spoken in self._spoken:
                if file_id in spoken.files:
                    known = spoken.on(known)
            if known.annotation is None and not self.is_blind:
                suggestion = self.suggestions.of(known.photograph_id)
                if suggestion is not None and suggestion.species != known.label:
                    known = replace(known, suggestion=suggestion)
        return known

    def known_of(self, file_ids: Ids, *, most: int | None = None) -> dict[int, PhotoRow]:
        """What is known of those of the files that were shown, of the last ones at `most`.

        They may be as many as there are: what was never shown is not looked for one by one.
        """
        if len(file_ids) <= _PAGE:
            known: list[int] = file_ids.tolist()
        else:
            cached = np.fromiter(self._cache, dtype=np.int64, count=len(self._cache))
            known = cached[np.isin(cached, file_ids)].tolist()
        last = known[-most:] if most else known
        return {i: row for i in last if (row := self.row_for(i)) is not None}

    def tally_at(self, row: int) -> StackTally | None:
        """What counts of a stack that one row shows, with what a person has just said of it."""
        file_id = int(self.ids[row])
        tally = self._tallies.get(file_id) if self._folded.size_at(row) > 1 else None
        for spoken in self._spoken:
            if tally is not None and spoken.label and file_id in spoken.files:
                tally = all_called(spoken.label, tally.total)
        return tally

    def tallies_in(self, rows: Ids) -> list[StackTally]:
        """What counts of the stacks in these rows, as far as it is known."""
        if not self._tallies:
            return []
        firsts = self._tallies.keys() & set(self.ids[rows].tolist())
        found = (self.tally_at(self.row_of(file_id)) for file_id in firsts)
        return [tally for tally in found if tally is not None]

    def suggest(self, suggestions: Suggestions) -> None:
        """Show these from now on, beside what counts."""
        self.suggestions = suggestions
        self._tell()

    def want(self, rows: range, chosen: Ids = _NOTHING) -> None:
        """Say which rows the screen shows, and which files in stacks are chosen.

        Those that are missing or old are read, with others.
        """
        if self._project is None or not len(self.ids):
            return
        project, generation = self._project, self._generation
        marks = self._written_number, self._heard
        jobs = []
        for page in range(rows.start // _PAGE, (max(rows.stop - 1, rows.start)) // _PAGE + 1):
            rows_of_page = range(page * _PAGE, min((page + 1) * _PAGE, len(self.ids)))
            wanted = [row for row in rows_of_page if self._is_wanted(row)]
            if wanted:
                stacks = self._stacks_in(wanted)
                ids = self.ids[wanted].tolist()
                jobs.append(((generation, page), ReadRows(project, ids, stacks, *marks)))
        inside = [i for i in chosen.tolist() if i not in self._tallies and self._is_unknown(i)]
        if inside:
            jobs.append(((generation, -1), ReadRows(project, inside, {}, *marks)))
        self._pages.want(jobs)

    def _is_wanted(self, row: int) -> bool:
        file_id = int(self.ids[row])
        is_stack = self._folded.size_at(row) > 1 and file_id not in self._absent
        return self._is_unknown(file_id) or (is_stack and file_id not in self._tallies)

    def _is_unknown(self, file_id: int) -> bool:
        known = file_id in self._cache and file_id not in self._old
        return not known and file_id not in self._absent

    def _stacks_in(self, rows: Sequence[int]) -> dict[int, list[int]]:
        """The files of each stack that one of the rows shows, by the first of them."""
        return {
            self.id_at(row): self._folded.files_of(np.array([row])).tolist()
            for row in rows
            if self._folded.size_at(row) > 1
        }

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    @words_only
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        known = self.row_at(index.row())
        roles = _Roles
        if known is None or role not in _SAID:
            return None
        if role == roles.DisplayRole:
            return shown_name(known.path)
        words = self._words(index.row(), known)
        return {
            roles.AccessibleTextRole: self._spoken_words(index.row(), known, words),
            roles.AccessibleDescriptionRole: words,
            roles.ToolTipRole: f"{known.path}\n{words}",
        }.get(roles(role))

    def _words(self, row: int, known: PhotoRow) -> str:
        """What a person and a model say of it, and how alike it is to others."""
        words = describe(known, self.names, hidden=self._is_hidden(known))
        if (tally := self.tally_at(row)) is not None and not self.is_blind:
            words = describe_stack(tally, self.names)
        if (likeness := self.likeness_at(row)) is not None:
            words = self.tr("{words}, {share} alike").format(words=words, share=percent(likeness))
        return words

    def _spoken_words(self, row: int, known: PhotoRow, words: str) -> str:
        """All that a screen reader says of it: many say no more than what a thing is called."""
        number = QLocale().toString
        return self.tr("{name}, {row} of {count}: {words}").format(
            name=shown_name(known.path),
            row=number(row + 1),
            count=number(len(self.ids)),
            words=words,
        )

    def _is_hidden(self, row: PhotoRow) -> bool:
        return self.is_blind and row.annotation is None

    # What changes

    def apply(self, changes: Changes, *, own: bool = False) -> None:
        """Follow a change of the project. One of our `own` does not make the order stale."""
        self._heard += 1
        if changes.models:
            self._old.update(self._cache)
        self._absent -= changes.files
        if changes.files or changes.labels or changes.photographs:
            self._forget(changes)
            if not own:
                self._new_files |= changes.files
                self._new_labels |= changes.labels
                if self.stack_by is not StackBy.NONE:
                    self._new_labels |= changes.photographs  # of other sightings, it may be
        if (self._new_count or changes.models) and not self._look.isActive():
            self._look.start(0 if self._is_empty else _LOOK_EVERY_MS)
        self.rows_changed.emit()

    def _forget(self, changes: Changes) -> None:
        """Let what is known of the files that have changed be read again, when it is wanted."""
        touched = changes.labels | changes.photographs
        rows = self._cache.items()
        here = {row.photograph_id: row.group for _, row in rows if row.photograph_id in touched}
        # What is called otherwise may contradict others of its sighting, and no longer.
        groups = {group for group in here.values() if group is not None}
        self._old.update(
            file_id
            for file_id, row in rows
            if file_id in changes.files or row.photograph_id in here or row.group in groups
        )
        self._old.update(self._tallies)
        if touched - here.keys():  # whose sightings are not known
            self._old.update(file_id for file_id, row in rows if row.group is not None)

    def say(self, said: Mapping[int, Annotation | None], label: str = "") -> int:
        """Show at once what a person says of files; gives the number to call `written` with.

        `label` is what all of them are called now, also those of which nothing is known here.
        """
        self._numbers += 1
        self._spoken.append(_SpokenWord(self._numbers, said, label))
        self._tell()
        return self._numbers

    def written(self, number: int, *, kept: bool) -> None:
        """What was said is on disk now; or, not `kept`, it could not be written."""
        self._written = number
        for spoken in [entry for entry in self._spoken if entry.number == number]:
            self._spoken.remove(spoken)
            if not kept:
                self._tell()
                continue
            for file_id in spoken.files.keys() & self._cache.keys():
                self._cache[file_id] = spoken.on(self._cache[file_id])
                if spoken.label and (tally := self._tallies.get(file_id)) is not None:
                    self._tallies[file_id] = all_called(spoken.label, tally.total)

    # Answers of the other threads

    @Slot(object, object)
    def _group_came(self, key: tuple[int, int | None], result: object) -> None:
        if key[0] != self._generation:
            return
        if isinstance(result, Exception):
            self.failed.emit(result)
        elif key[1] is None:
            said = {i for word in self._spoken for i, what in word.files.items() if what}
            ids = np.asarray(result, dtype=np.int64)
            self.open_found.emit(self.rows_of(ids[~np.isin(ids, [*said])]))
        else:
            self.group_found.emit(self.rows_of(np.asarray(result, dtype=np.int64)))

    @property
    def is_ranked(self) -> bool:
        """Whether the photographs that are shown were compared with something."""
        return len(self._folded.files.likeness) > 0

    def likeness_at(self, row: int) -> float | None:
        """How alike a photograph is to what those that are shown are compared with."""
        return self._folded.likeness_at(row)

    def _ask_order(self, why: str) -> None:
        project, query = self._project, self.query
        if project is None or query is None:
            return
        self._asked += 1
        key = (self._generation, why, (query, self.stack_by), self._asked)
        self._orders.want([(key, partial(files_asked_for, project, query, self.stack_by))])

    @property
    def _is_empty(self) -> bool:
        """Whether nothing is shown though all photographs are asked for: there are none yet."""
        return not (len(self.ids) or self.query is None or self.query.conditions)

    @Slot()
    def _look_for_new(self) -> None:
        if self.is_ranked:  # all would be compared again, each second while others are classified
            self.stale.emit(self._new_count)
        elif self._orders.is_idle():
            self._ask_order("look")
        else:
            self._look.start(_LOOK_EVERY_MS)

    @Slot(object, object)
    def _order_came(self, key: tuple[int, str, object, int], result: object) -> None:
        generation, why, asked, _ = key
        if generation != self._generation or asked != (self.query, self.stack_by):
            return
        if isinstance(result, Exception):
            self.failed.emit(result)
            return
        assert isinstance(result, StackedFiles)
        count = len(self.ids)
        if why == "show" or not count:
            self._forget_new()
            self._show(result)
            self.stale.emit(0)
            return
        folded = FoldedFiles(result, self._folded.opened)
        if len(folded.ids) >= count and np.array_equal(folded.ids[:count], self.ids):
            self._forget_new()
            self._append(folded)
            self.stale.emit(0)
        elif len(folded.ids) > count and self._may_come_between:
            self._forget_new()
            self._show(result)
            self.stale.emit(0)
        else:
            self.stale.emit(self._new_count)

    @property
    def _may_come_between(self) -> bool:
        """Whether files may be shown among those that are, in the order of names: nobody is at any
        yet, and the first that are found of a large folder are not the first of all.
        """
        by_name = self.query is not None and self.query.sort is SortBy.NAME
        return by_name and not (self.is_held or self._new_labels)

    @Slot(object, object)
    def _page_came(self, key: tuple[int, int], result: object) -> None:
        if key[0] != self._generation:
            return
        if not isinstance(result, RowPage):
            self.failed.emit(result)
            return
        # What was read before a person's last word was on disk would take it back on the screen.
        if result.written == self._written:
            for row in result.rows:
                self._cache.pop(row.file_id, None)
                self._cache[row.file_id] = row
                self._old.discard(row.file_id)
                self._tallies.pop(row.file_id, None)  # what was read of a stack before is old, too
            self._tallies.update(result.tallies)
            if result.heard == self._heard:
                # What the project no longer has must not be asked for again and again.
                self._absent.update(set(result.asked) - {row.file_id for row in result.rows})
            else:  # it may have been read before what has changed meanwhile
                self._old.update(row.file_id for row in result.rows)
            while len(self._cache) > _MOST_ROWS:
                oldest = next(iter(self._cache))
                del self._cache[oldest]
                self._tallies.pop(oldest, None)
                self._old.discard(oldest)
        self._tell()

    def _written_number(self) -> int:
        return self._written

    def _tell(self) -> None:
        if len(self.ids):
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))
        self.rows_changed.emit()

    def _show(self, files: StackedFiles) -> None:
        self._old.update(self._tallies)  # a stack may have other files now
        if self._stacks_are_new:
            self._tallies.clear()
        self._fold(files, () if self._is_other or self._stacks_are_new else self._folded.opened)
        if self._stacks_are_new and self.query is not None:
            self._stacks_are_new = False
            self.restacked.emit()

    def _fold(self, files: StackedFiles, opened: Iterable[int]) -> None:
        folded = FoldedFiles(files, frozenset(opened))
        self.beginResetModel()
        self._folded = folded
        self.endResetModel()
        if self._is_other:
            self._is_other = False
            self.begun.emit()
        self.shown.emit()

    def _append(self, folded: FoldedFiles) -> None:
        if np.array_equal(folded.files.keys, self._folded.files.keys):
            self._folded = folded
            return
        self._old.update(self._tallies)  # some have become more
        if len(folded.ids) == len(self.ids):  # all that are new are in stacks
            self._folded = folded
            self._tell()
            self.shown.emit()
            return
        self.beginInsertRows(QModelIndex(), len(self.ids), len(folded.ids) - 1)
        self._folded = folded
        self.endInsertRows()
        self.shown.emit()

    def _forget_rows(self) -> None:
        self._cache.clear()
        self._tallies.clear()
        self._old.clear()
        self._absent.clear()
        self._forget_new()

    @property
    def _new_count(self) -> int:
        """How many results are new; one of a classification names its file and its photograph."""
        return max(len(self._new_files), len(self._new_labels))

    def _forget_new(self) -> None:
        self._new_files.clear()
        self._new_labels.clear()
