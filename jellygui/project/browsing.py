"""Which photographs a person sees, in which order, and what is known of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import (
    UNKNOWN_DAY,
    Condition,
    Day,
    PhotoQuery,
    PhotoRow,
    Ranking,
    Show,
    SortBy,
    Tally,
)
from jellygui.domain.counts import CountBy
from jellygui.domain.folder_tree import HowFar
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE, FileRecord, FileState
from jellygui.domain.species import UNCLASSIFIED
from jellygui.project import queries
from jellygui.project.bulk import Ids as CensusIds
from jellygui.project.census import STATES, Censuses, each
from jellygui.project.choice import VALUE, choice, contradictions, has_copies
from jellygui.project.features import Features
from jellygui.project.orders import Orders, of_each
from jellygui.project.part import ProjectPart
from jellygui.project.people import People
from jellygui.project.queries import numbers_in
from jellygui.project.remark_rows import EACH_TAG
from jellygui.project.store import NumberOfChanges, Store
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS, MOST_SPECIES

# A species each, and what is none.
_MOST_LABELS = MOST_SPECIES + 10

Ids = npt.NDArray[np.int64]

# Files of which a person's newest word says something. To begin with the words is quicker than to
# look for one of each file, of which most have none.
_SPOKEN_OF = """
SELECT file.id FROM (
    SELECT photograph_id, max(id) AS id FROM annotation GROUP BY photograph_id) AS word
JOIN annotation_item AS item ON item.annotation_id = word.id AND item.place = 0
JOIN file ON file.photograph_id = word.photograph_id
"""
_UNSPOKEN = f"""
SELECT group_concat(id) FROM file WHERE state = 'ok' AND id NOT IN ({_SPOKEN_OF})
    AND (photograph_id IS NOT NULL OR id NOT IN (
        SELECT file_id FROM unread_word WHERE label IS NOT NULL AND id IN (
            SELECT max(id) FROM unread_word GROUP BY file_id)))
"""


@dataclass(frozen=True)
class FilesByFolder:
    """The folders of a project, and for each file id the place of its folder among them.

    Where there is no such file, the place is the number of the folders.
    """

    folders: tuple[Path, ...] = ()
    folder_of: Ids = field(default_factory=lambda: np.zeros(1, dtype=np.int64))

    def places(self, file_ids: npt.NDArray[Any]) -> Ids:
        """The place of the folder of each file."""
        known = file_ids < len(self.folder_of)
        places: Ids = np.where(known, self.folder_of[file_ids * known], len(self.folders))
        return places


@dataclass(frozen=True, eq=False)
class UnlabelledFiles:
    """Files [N] that can be looked at and of whose photograph no person has said what it shows.

    Each photograph once; `said` [N] is what counts of it, a place among `labels`.
    """

    file_ids: CensusIds
    photographs: CensusIds
    said: CensusIds
    labels: Sequence[str]


class Browsing(ProjectPart):
    """Looking at a project; free from any thread."""

    def __init__(
        self,
        store: Store,
        people: People,
        features: Features,
        censuses: Censuses,
        orders: Orders,
    ) -> None:
        super().__init__(store)
        self._people, self._features = people, features
        self._censuses, self._orders = censuses, orders
        # After which change of the project it has copies, or none.
        self._copies: tuple[NumberOfChanges, bool] | None = None

    def file_ids(self, query: PhotoQuery) -> Ids:
        """The ids of the files that a person asks to see, in order, copies left out."""
        if query.sort.is_by_likeness:
            return self.ranking(query).file_ids
        if query != PhotoQuery():
            return self._orders.files(query).file_ids
        # That is how a project opens, and need not wait until all is known of all.
        where, values = self._choice(query)
        (ids,) = self._reader.execute(
            f"SELECT group_concat(id) FROM (SELECT file.id {queries.from_files(where)} "
            f"WHERE {where} ORDER BY file.name_key, file.id)",
            values,
        ).fetchone()
        return numbers_in(ids)

    def _choice(self, query: PhotoQuery) -> tuple[str, dict[str, object]]:
        """`choice`, which looks for copies among all files, without that where there are none."""
        changes, known = self._store.changes, self._copies
        if known is None or known[0] != changes or self._store.is_read_only:
            known = self._copies = changes, has_copies(self._reader)
        return choice(query, copies=not known[1])

    def ranking(self, query: PhotoQuery) -> Ranking:
        """The same of a query that sorts by likeness, with how alike they are."""
        files = self._orders.files(query)
        if query.sort is SortBy.SIMILARITY:
            compared = self._features.similar(self._photographs(query.similar_to))
        else:
            compared = self._features.among_their_own(self._orders.alike(query.labels))
        likeness, is_compared = of_each(files.photographs, *compared)
        is_from_high = (query.sort is SortBy.SIMILARITY) is not query.descending
        # What cannot be compared comes last either way.
        likeness = np.where(is_compared, likeness, np.float32(np.nan))
        order = np.argsort(-likeness if is_from_high else likeness, kind="stable")
        return Ranking(file_ids=files.file_ids[order], likeness=likeness[order])

    def prepare(self) -> Iterator[None]:
        """Get ready to compare photographs, a little with each step."""
        return self._features.prepare()

    def _photographs(self, file_ids: Sequence[int]) -> list[int]:
        rows = self._reader.execute(
            "SELECT DISTINCT photograph_id FROM file WHERE photograph_id IS NOT NULL "
            "AND id IN (SELECT value FROM json_each(?))",
            [json.dumps([*map(int, file_ids)])],
        )
        return [photograph for (photograph,) in rows]

    def values_of(self, condition: Condition, query: PhotoQuery) -> list[tuple[str | bytes, int]]:
        """What a condition may ask for beside the other conditions of a query, and how many there
        are of it: days as 2024-07-09, folders as paths; empty: what is called nothing. A
        photograph of several species is behind each.
        """
        where, values = self._choice(query.without(condition))
        each = condition is Condition.LABEL
        value = VALUE[condition]
        source = queries.FROM_FILES_BY_SPECIES if each else queries.from_files(where, value)
        if condition is Condition.TAG:
            source += f" {EACH_TAG}"
        rows = self._reader.execute(
            f"SELECT {value} AS value, count(*) {source} WHERE {where} "
            "GROUP BY value HAVING value IS NOT NULL ORDER BY natural_key(value)",
            values,
        )
        return rows.fetchall()

    def photo_rows(self, file_ids: Sequence[int]) -> list[PhotoRow]:
        """What is known of these files now, in their order; unknown ids are left out."""
        doubted = not self._store.is_sound
        found = list(queries.photo_rows(self._reader, file_ids, doubted=doubted))
        others = self._people.others([row.photograph_id for row in found if row.photograph_id])
        contradicted = self._contradicted({row.group for row in found if row.group})
        rows = {}
        for row in found:
            if row.photograph_id in others:
                row = replace(row, others=others[row.photograph_id])
            if row.group in contradicted:
                row = replace(row, contradicts=True)
            rows[row.file_id] = row
        return [rows[identity] for identity in file_ids if identity in rows]

    def _contradicted(self, groups: Collection[int]) -> set[int]:
        """Those of the groups in which photographs are called differently."""
        among = "SELECT value FROM json_each(?)"
        rows = self._reader.execute(contradictions(among), [json.dumps([*groups])])
        return {group for (group,) in rows}

    def group_of(self, file_id: int) -> list[int]:
        """The files of all near-copies and of the burst that a file belongs to, itself too."""
        rows = self._reader.execute(
            "SELECT file.id FROM file JOIN photograph ON photograph.id = file.photograph_id "
            "WHERE group_id = (SELECT group_id FROM photograph JOIN file AS this "
            "ON this.photograph_id = photograph.id WHERE this.id = ?) ORDER BY file.name_key",
            [file_id],
        ).fetchall()
        return [identity for (identity,) in rows] or [file_id]

    def unspoken(self) -> Ids:
        """The files that can be looked at and of which no person has said what they show."""
        (ids,) = self._reader.execute(_UNSPOKEN).fetchone()
        return numbers_in(ids)

    def unlabelled(self) -> UnlabelledFiles:
        """The files of which only the model in use says something."""
        census = self._censuses.now()
        is_there = census.states == STATES.index(FileState.OK)
        which = is_there & (census.said >= 0) & ~(census.is_spoken_of | census.is_copy)
        return UnlabelledFiles(
            census.file_ids[which], census.photographs[which], census.said[which], census.labels
        )

    def folders(self) -> tuple[Path, ...]:
        """The folders that hold files."""
        return self.files_by_folder().folders

    def files_by_folder(self) -> FilesByFolder:
        """Which files each folder holds, itself."""
        census = self._censuses.now()
        if not len(census.file_ids):
            return FilesByFolder()
        parts = self._censuses.parts(census, CountBy.FOLDER)
        folder_of = np.full(int(census.file_ids[-1]) + 1, len(parts.names))
        folder_of[census.file_ids] = parts.places
        return FilesByFolder(tuple(map(Path, parts.names)), folder_of)

    def progress(self, files: FilesByFolder) -> tuple[dict[Path, HowFar], dict[Day, HowFar]]:
        """How far people have looked at what each folder holds itself, and at each day.

        The days come in their order, what is of no known day last. A file that was not there when
        `files` was asked for is in no folder as yet.
        """
        census = self._censuses.now()
        by_day = self._censuses.parts(census, CountBy.DAY)
        kinds = ~census.is_copy, census.is_shown, census.is_shown & census.is_spoken_of

        def how_far(parts: npt.NDArray[Any], count: int) -> list[HowFar]:
            numbers = [np.bincount(parts[kind], minlength=count) for kind in kinds]
            return [HowFar(*some) for some in np.stack(numbers, axis=1).tolist()]

        places = files.places(census.file_ids)
        folders = how_far(places, len(files.folders) + 1)
        days = sorted(
            zip(by_day.names, how_far(by_day.places, len(by_day.names)), strict=True),
            key=lambda day: not day[0],
        )
        return (
            dict(zip(files.folders, folders, strict=False)),
            {self._day(text) if text else UNKNOWN_DAY: far for text, far in days if far.files},
        )

    def _day(self, text: Any) -> date:
        if not holds(COLUMNS["file"]["day"], text):
            raise self._reader.refused("its days are not those of photographs")
        return date.fromisoformat(text)

    def tally(self, place: PhotoQuery | None = None) -> Tally:
        """How many files stand behind each choice, copies left out; of all, or of a place."""
        place = place or PhotoQuery()
        census = self._censuses.now()
        counts = self._censuses.chosen(census, place) & ~census.is_copy
        rows = census.rows.only(counts[census.rows.files])
        unclassified = census.labels.index(UNCLASSIFIED)
        total = 0
        by_show = dict.fromkeys(Show, 0)
        by_label: dict[str, int] = {}
        for (state, place_of_label, word, said, first), count, _ in each(
            census.states[rows.files],
            rows.labels,
            rows.by_person,
            census.said[rows.files] >= 0,
            rows.is_first,
        ):
            label = None if place_of_label == unclassified else census.labels[place_of_label]
            if first:
                total += count
                for show in _shown_in(STATES[state], label, word=bool(word), said=bool(said)):
                    by_show[show] += count
            if label is not None and STATES[state] is not FileState.UNREADABLE:
                by_label[label] = by_label.get(label, 0) + count
        by_show[Show.DISAGREEMENT] = self._count(replace(place, show=Show.DISAGREEMENT))
        if len(by_label) > _MOST_LABELS or not all(map(_is_label, by_label)):
            raise self._reader.refused("its labels are not those of photographs")
        return Tally(total=total, by_show=by_show, by_label=by_label)

    def _count(self, query: PhotoQuery) -> int:
        where, values = self._choice(query)
        source = queries.from_files(where)
        row = self._reader.execute(f"SELECT count(*) {source} WHERE {where}", values)
        return int(row.fetchone()[0])

    def files(self, query: PhotoQuery | None = None) -> Iterator[FileRecord]:
        """Files with all that is known of them now, copies too, in the order they were taken in."""
        where, values = choice(query, copies=True) if query else ("", {})
        return queries.files(self._reader, where, values, doubted=not self._store.is_sound)


def _shown_in(state: FileState, label: str | None, *, word: bool, said: bool) -> Iterator[Show]:
    yield Show.ALL
    if state is FileState.UNREADABLE:
        yield Show.UNREADABLE
        return
    if state is FileState.MISSING:
        yield Show.MISSING
    if said and not word and state is FileState.OK:
        yield Show.TO_REVIEW
    if word:
        yield Show.CONFIRMED
    if label is None:
        yield Show.UNCLASSIFIED
    elif label in (UNIDENTIFIED, UNSURE, NONE_OF_THESE):
        yield Show(label)


def _is_label(label: Any) -> bool:
    return holds(COLUMNS["annotation_item"]["label"], label)
