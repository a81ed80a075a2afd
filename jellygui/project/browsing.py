"""Which photographs a person sees, in which order, and what is known of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
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
from jellygui.project.census import STATES, Censuses, each
from jellygui.project.choice import SHOWS_SPECIES, VALUE, choice, contradictions, has_copies
from jellygui.project.features import Features
from jellygui.project.part import ProjectPart
from jellygui.project.people import People
from jellygui.project.queries import numbers_in
from jellygui.project.remark_rows import EACH_TAG
from jellygui.project.store import NumberOfChanges, Store
from jellygui.project.values import COLUMNS, MOST_SPECIES, holds

# A species each, and what is none.
_MOST_LABELS = MOST_SPECIES + 10

Ids = npt.NDArray[np.int64]
Floats = npt.NDArray[np.floating]

_ORDER = {
    SortBy.NAME: "file.name_key",
    SortBy.TIME: queries.TAKEN,
    SortBy.CONFIDENCE: "prediction.confidence",
    SortBy.MARGIN: "prediction.margin",
}
_SAID_BY_MODEL = (SortBy.CONFIDENCE, SortBy.MARGIN)
# Species in the project's own order, then others, then what is no species, then what has no label.
_OTHERS, _NO_SPECIES = 1_000_000_000, 2_000_000_000
_NO_PLACE = (
    f"CASE {queries.LABEL} "
    + "".join(
        f"WHEN '{label}' THEN {_NO_SPECIES + n} "
        for n, label in enumerate((UNIDENTIFIED, UNSURE, NONE_OF_THESE))
    )
    + f"ELSE iif({queries.LABEL} IS NULL, {_NO_SPECIES + 3}, {_OTHERS}) END"
)

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


class Browsing(ProjectPart):
    """Looking at a project; free from any thread."""

    def __init__(
        self, store: Store, people: People, features: Features, censuses: Censuses
    ) -> None:
        super().__init__(store)
        self._people, self._features, self._censuses = people, features, censuses
        # After which change of the project it has copies, or none; what is said is kept likewise.
        self._copies: tuple[NumberOfChanges, bool] | None = None
        self._said: dict[str, tuple[NumberOfChanges, Ids, Floats]] = {}

    def file_ids(self, query: PhotoQuery) -> Ids:
        """The ids of the files that a person asks to see, in order, copies left out."""
        if query.sort.is_by_likeness:
            return self.ranking(query).file_ids
        where, values = self._choice(query)
        species = ""
        if query.sort is SortBy.SPECIES:
            species = f"LEFT JOIN species ON species.key = {queries.LABEL}"
            order = _species_order(query.descending)
        else:
            column = _ORDER[query.sort]
            if query.sort in _SAID_BY_MODEL and queries.from_files(where) != queries.FROM_FILES:
                return self._by_what_is_said(column, where, values, descending=query.descending)
            way = "DESC" if query.descending else "ASC"
            order = f"{column} {way} NULLS LAST"
            if query.sort is SortBy.NAME:
                order = f"{column} {way}"
        source = f"{queries.from_files(where, order)} {species}"
        (ids,) = self._reader.execute(
            f"SELECT group_concat(id) FROM (SELECT file.id {source} "
            f"WHERE {where} ORDER BY {order}, file.id)",
            values,
        ).fetchone()
        return numbers_in(ids)

    def _choice(self, query: PhotoQuery) -> tuple[str, dict[str, object]]:
        """`choice`, which looks for copies among all files, without that where there are none."""
        changes, known = self._store.changes, self._copies
        if known is None or known[0] != changes or self._store.is_read_only:
            known = self._copies = changes, has_copies(self._reader)
        return choice(query, copies=not known[1])

    def _by_what_is_said(
        self, column: str, where: str, values: Mapping[str, object], *, descending: bool
    ) -> Ids:
        """Files by a number that the model in use says of each; the others come last.

        All numbers are read at once: to look up that of each file takes four times as long.
        """
        texts = self._reader.execute(
            "SELECT group_concat(id), group_concat(photograph) FROM (SELECT file.id, "
            f"coalesce(file.photograph_id, 0) AS photograph {queries.from_files(where)} "
            f"WHERE {where})",
            values,
        ).fetchone()
        file_ids, photographs = map(numbers_in, texts)
        by_id = np.argsort(file_ids)
        file_ids, photographs = file_ids[by_id], photographs[by_id]
        of, numbers = self._all_said(column)
        key = _of_each(photographs, of, -numbers if descending else numbers)
        # What has no number comes last either way.
        return file_ids[np.argsort(key, kind="stable")]

    def _all_said(self, column: str) -> tuple[Ids, Floats]:
        """The photographs of which the model in use has said something, by id, and the numbers."""
        changes, kept = self._store.changes, self._said.get(column)
        if kept is None or kept[0] != changes or self._store.is_read_only:
            texts = self._reader.execute(
                f"SELECT group_concat(photograph_id), group_concat({column}) FROM ("
                f"SELECT photograph_id, CAST({column} AS REAL) AS {column.partition('.')[2]} "
                "FROM prediction INDEXED BY prediction_said "
                "WHERE model_id = (SELECT id FROM model WHERE in_use) "
                "ORDER BY photograph_id) AS prediction"
            ).fetchone()
            numbers = np.fromstring(texts[1] or "", np.float64, sep=",")
            kept = self._said[column] = changes, numbers_in(texts[0]), numbers
        return kept[1:]

    def ranking(self, query: PhotoQuery) -> Ranking:
        """The same of a query that sorts by likeness, with how alike they are."""
        where, values = self._choice(query)
        # Of all photographs what they show is asked with them: to ask once more takes as long.
        is_of_all = query.sort is SortBy.ODDITY and not query.conditions
        shows = f"iif({SHOWS_SPECIES}, {queries.LABEL}, NULL)" if is_of_all else "NULL"
        *texts, labels = self._reader.execute(
            "SELECT group_concat(id), group_concat(photograph), "
            f"{'json_group_array(label)' if is_of_all else 'NULL'} FROM (SELECT file.id, "
            f"coalesce(file.photograph_id, 0) AS photograph, {shows} AS label "
            f"{queries.from_files(where, shows)} WHERE {where} ORDER BY file.name_key, file.id)",
            values,
        ).fetchone()
        file_ids, photographs = map(numbers_in, texts)
        if query.sort is SortBy.SIMILARITY:
            seen, much = self._features.similar(self._photographs(query.similar_to))
        else:
            groups = (
                _grouped(photographs, json.loads(labels))
                if is_of_all
                else self._by_label(query.labels)
            )
            seen, much = self._features.among_their_own(groups)
        likeness = _of_each(photographs, seen, much)
        is_from_high = (query.sort is SortBy.SIMILARITY) is not query.descending
        # What cannot be compared comes last either way.
        order = np.argsort(-likeness if is_from_high else likeness, kind="stable")
        return Ranking(file_ids=file_ids[order], likeness=likeness[order])

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

    def _by_label(self, labels: Sequence[str]) -> list[Ids]:
        """The photographs of each species, by the first that they show, or all that show these."""
        if labels:
            return [ids for label in labels for ids in self._groups(label)]
        return self._groups(None)

    def _groups(self, label: str | None) -> list[Ids]:
        # One is soon found, without sorting all by what they show.
        one = queries.SHOWS.format(name="label")
        of = f"GROUP BY {queries.LABEL}" if label is None else f"AND {one}"
        rows = self._reader.execute(
            f"SELECT group_concat(file.photograph_id) {queries.FROM_FILES} "
            f"WHERE {SHOWS_SPECIES} AND file.photograph_id IS NOT NULL {of}",
            {"label": label},
        )
        return [numbers_in(photographs) for (photographs,) in rows]

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


def _of_each(photographs: Ids, of: Ids, numbers: Floats) -> Floats:
    """The number of each photograph [N], by those [M], ascending, that have one; else NaN."""
    if not len(of):
        return np.full(len(photographs), np.nan, dtype=np.float32)
    places = np.searchsorted(of, photographs).clip(0, len(of) - 1)
    return np.where(of[places] == photographs, numbers[places], np.float32(np.nan))


def _grouped(photographs: Ids, labels: Sequence[str | None]) -> list[Ids]:
    """Photographs [N] that show the same, by what each shows [N]; those of None are left out."""
    places: dict[str, int] = {}
    of_each = np.fromiter(
        (-1 if label is None else places.setdefault(label, len(places)) for label in labels),
        dtype=np.int64,
        count=len(labels),
    )
    return [photographs[of_each == place] for place in range(len(places))]


def _species_order(descending: bool) -> str:
    sign, way = ("-", "DESC") if descending else ("", "ASC")
    # Texts are compared only where there is no place, which is much slower than numbers.
    others = f"iif(species.place IS NULL, {queries.LABEL}, NULL)"
    return f"coalesce({sign}species.place, {_NO_PLACE}), {others} {way}, prediction.confidence DESC"


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
