"""All files of a project as arrays: read once, and kept until something is changed.

Whatever is told of very many files, parted by this or that, is a sum over the same few facts of
each. SQL takes longer for one such sum than it takes to read the facts.
"""

from __future__ import annotations

import json
import math
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cached_property
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy, FolderLevel, Parting, PositionGrid
from jellygui.domain.labels import FileState
from jellygui.domain.species import COPIES, UNCLASSIFIED, UNIDENTIFIED, UNREADABLE
from jellygui.files import natural_key
from jellygui.project.bulk import (
    NO_IDS,
    Flags,
    Ids,
    by_id,
    ids_in,
    looked_up,
    read_columns,
    small,
    texts_in,
    times_in,
)
from jellygui.project.choice import EVERYTHING, choice
from jellygui.project.functions import folder_at
from jellygui.project.part import ProjectPart
from jellygui.project.queries import TAKEN, from_files, numbers_in
from jellygui.project.reader import Reader
from jellygui.project.store import NumberOfChanges, Store

Floats = npt.NDArray[np.float64]

_FEW_CODES = 1024
_LABELS = (UNIDENTIFIED, UNCLASSIFIED, UNREADABLE, COPIES)
STATES = (FileState.OK, FileState.MISSING, FileState.UNREADABLE)
# Confidences are read as whole numbers of such parts, below 0 where nothing is identified.
_PARTS_OF_ONE = 1e12
# So are margins, which have room in four bytes then.
_MARGIN_PARTS = 1e9
_DAY_US = 86_400_000_000
_EPOCH = date(1970, 1, 1).toordinal()
UNKNOWN, _NO_DAY = int(np.iinfo(np.int64).min), -10_000_000  # before every time and day
_NOWHERE = -1


# Each table is read by itself, which is quicker than to have SQL look up one in the other.
_FILES = by_id(
    f"""group_concat(coalesce(photograph_id, 0)),
    group_concat(CASE state WHEN '{STATES[0]}' THEN 0 WHEN '{STATES[1]}' THEN 1 ELSE 2 END)""",
    "FROM file WHERE id BETWEEN :first AND :last",
)
_GROUPS = """
SELECT group_concat(id), group_concat(group_id)
FROM photograph INDEXED BY photograph_group WHERE group_id BETWEEN :first AND :last
"""
_SAID = by_id(
    f"""json_group_array(species),
    group_concat(iif(identified, 1, -1) * (1 + CAST(confidence * {_PARTS_OF_ONE} AS INTEGER))),
    group_concat(CAST(margin * {_MARGIN_PARTS} AS INTEGER))""",
    """FROM prediction INDEXED BY prediction_said
WHERE model_id = (SELECT id FROM model WHERE in_use) AND photograph_id BETWEEN :first AND :last""",
    of="photograph_id",
)
# The newest word on each photograph, a row for each species that it names, none where it takes
# back; with the first word, and whether it came with a folder.
_WORDS = """
SELECT group_concat(word.photograph_id), group_concat(coalesce(annotation.repeats, word.first)),
    group_concat(coalesce(step.kind = 'import', 0)), group_concat(coalesce(item.place, -1)),
    json_group_array(coalesce(item.label, '')),
    group_concat(coalesce(CAST(item.individuals AS INTEGER), -1))
FROM (
    SELECT photograph_id, min(id) AS first, max(id) AS last FROM annotation
    WHERE photograph_id BETWEEN :first AND :last GROUP BY photograph_id) AS word
JOIN annotation ON annotation.id = word.first LEFT JOIN step ON step.id = annotation.step_id
LEFT JOIN annotation_item AS item ON item.annotation_id = word.last
"""
_TIMES = by_id(
    f"group_concat({TAKEN})",
    f"FROM photograph WHERE id BETWEEN :first AND :last AND {TAKEN} IS NOT NULL",
)
# The number of a step of latitude, times those round the globe, and that of a step of longitude.
_POSITIONS = by_id(
    "group_concat(CAST(round((latitude + 90) * :steps) * (360 * :steps + 1) "
    "+ round((longitude + 180) * :steps) AS INTEGER))",
    "FROM photograph WHERE id BETWEEN :first AND :last "
    "AND latitude IS NOT NULL AND longitude IS NOT NULL",
)
# What makes a day, besides a photograph's time, as `queries.DAY`.
_DAYS = """
SELECT group_concat(id), json_group_array(coalesce(day, '')),
    group_concat(coalesce(day_by = 'person', 0))
FROM file WHERE id BETWEEN :first AND :last AND (day IS NOT NULL OR day_by = 'person')
"""
_STATIONS = by_id(
    "group_concat(coalesce(station_id, 0))", "FROM file WHERE id BETWEEN :first AND :last"
)
# A path may be bytes; none holds a zero.
PATHS = by_id(
    "CAST(group_concat(absolute_path, char(0)) AS BLOB)",
    "FROM file WHERE id BETWEEN :first AND :last",
)


@dataclass(frozen=True, eq=False)
class Parts:
    """Into which part each of N files falls: a place [N] among the `names`, which are in order."""

    places: Ids
    names: Sequence[str]

    def of(self, file_ids: Ids, wanted: Ids) -> Parts:
        """The same of other files; what is not known falls into the first part."""
        if np.array_equal(file_ids, wanted):
            return self
        places, _ = looked_up(file_ids, wanted)
        return Parts(np.append(self.places, 0)[places], self.names)


class _Columns:
    """Columns of numbers, all of them as long."""

    def only(self, which: Flags) -> Self:
        """Some of the rows."""
        if which.all():
            return self
        columns: Any = fields(self)  # type: ignore[arg-type]
        return type(self)(*(getattr(self, column.name)[which] for column in columns))


@dataclass(frozen=True, eq=False)
class SpokenLabels(_Columns):
    """What people say now, a row for each file and species that it shows.

    `files` are places among the files of a census, `labels` among its labels. `is_first` tells the
    first species of a photograph from the others, `individuals` are below 0 where nobody counted.
    """

    files: Ids
    labels: Ids
    is_first: Flags
    individuals: Ids


@dataclass(frozen=True, eq=False)
class Rows(_Columns):
    """What files count as: a row for each, or for each species that a person says is on it.

    `files` and `labels` are as those of `SpokenLabels`, a row of which is one `by_person`; `labels`
    say too what is a copy, cannot be read or was not classified. What is `shown` is neither of the
    first two.
    """

    files: Ids
    labels: Ids
    is_first: Flags
    individuals: Ids
    by_person: Flags
    is_shown: Flags
    sightings: Ids


@dataclass(frozen=True, eq=False, kw_only=True)
class Census:
    """What counts of each of N files, in the order of their ids.

    `photographs` [N] are 0 where a file was not read yet, `sightings` [N] are numbered from 0 on,
    those of such files as one; `states` [N] are places among `STATES`. `said` [N] is what the model
    in use says, a place among `labels`, and below 0 where it says nothing, where `confidences` [N]
    and `margins` [N], in billionths, are 0; `likeliest` [N] is the same where it is not sure enough
    to identify anything, too.
    `first_words` [N] are the first annotations of a photograph, be it before its file was edited,
    0 where there is none, and `came_along` [N] tells those that came with their folder.
    """

    file_ids: Ids
    photographs: Ids
    sightings: Ids
    states: npt.NDArray[np.int8]
    labels: Sequence[str]
    said: Ids
    likeliest: Ids
    confidences: Floats
    margins: Ids
    words: SpokenLabels = SpokenLabels(NO_IDS, NO_IDS, NO_IDS > 0, NO_IDS)
    first_words: Ids = field(default_factory=lambda: NO_IDS)
    came_along: Flags = field(default_factory=lambda: NO_IDS > 0)
    known_parts: dict[Parting | None, Parts] = field(default_factory=dict)

    @staticmethod
    def rounded(confidence: float) -> float:
        """A confidence as it is among `confidences`."""
        return int(confidence * _PARTS_OF_ONE) / _PARTS_OF_ONE

    @property
    def is_missing(self) -> Flags:
        found: Flags = self.states == STATES.index(FileState.MISSING)
        return found

    @property
    def is_unreadable(self) -> Flags:
        found: Flags = self.states == STATES.index(FileState.UNREADABLE)
        return found

    @property
    def is_shown(self) -> Flags:
        """What is neither a copy nor unreadable."""
        return ~(self.is_copy | self.is_unreadable)

    @cached_property
    def is_copy(self) -> Flags:
        """All files of a photograph but the first that is there, as `project.choice.COPIES`."""
        found = np.zeros(len(self.file_ids), np.bool_)
        order = np.argsort(self.photographs, kind="stable")
        of = self.photographs[order]
        is_same = (of[1:] == of[:-1]) & (of[1:] > 0)
        if is_same.any():
            order = np.lexsort((self.file_ids, self.is_missing, self.photographs))
            found[order[1:]] = is_same  # the same photographs, each with one that is no copy
        return found

    @cached_property
    def is_spoken_of(self) -> Flags:
        """Whether a person says what a file shows."""
        found = np.zeros(len(self.file_ids), np.bool_)
        found[self.words.files] = True
        return found

    @cached_property
    def rows(self) -> Rows:
        """What files count as: all but copies that are not there."""
        own, words = np.flatnonzero(~self.is_spoken_of), self.words
        files = small(np.concatenate([own, words.files]))
        labels = np.concatenate([self.said[own], words.labels])
        labels[labels < 0] = self.labels.index(UNCLASSIFIED)
        labels[self.is_copy[files]] = self.labels.index(COPIES)
        labels[self.is_unreadable[files]] = self.labels.index(UNREADABLE)
        rows = Rows(
            files,
            labels,
            np.concatenate([np.ones(len(own), np.bool_), words.is_first]),
            np.concatenate([np.full(len(own), -1, np.int32), words.individuals]),
            np.arange(len(files)) >= len(own),
            self.is_shown[files],
            self.sightings[files],
        )
        is_gone = (self.is_missing & self.is_copy)[files]
        return rows.only(~is_gone & (rows.is_first | rows.is_shown))

    def places(self, file_ids: Ids) -> tuple[Ids, Flags]:
        """Where these files are in the order of all, and which are: some may have come since."""
        return looked_up(self.file_ids, file_ids)


class Censuses(ProjectPart):
    """Takes a census where something was changed since the last one; free from any thread."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._taken: tuple[NumberOfChanges, Census] | None = None
        self._moments: tuple[Ids, Ids] | None = None  # of the files of one census
        self._taking = threading.Lock()

    def now(self) -> Census:
        """What counts of all files now; where several ask at once, one reads for all."""
        with self._taking:
            changes, taken = self._store.changes, self._taken
            if self._store.is_read_only:  # what others change nobody tells
                taken = None
            if taken is None or taken[0] != changes:
                is_as_before = taken is not None and taken[0].of_files == changes.of_files
                files = taken[1] if taken is not None and is_as_before else _files(self._reader)
                taken = self._taken = (changes, _with_words(files, self._reader))
            return taken[1]

    def parts(self, census: Census, by: Parting | None) -> Parts:
        """The parts by which somebody wants to count; asked for once of each census."""
        found = census.known_parts.get(by)
        if found is None:
            found = census.known_parts[by] = self._parts(census, by)
        return found

    def chosen(self, census: Census, query: PhotoQuery | None) -> Flags:
        """Which files [N] a query is of, copies too."""
        where, values = choice(query or PhotoQuery(), copies=True)
        if where == EVERYTHING:
            return np.ones(len(census.file_ids), np.bool_)
        asked = f"SELECT group_concat(file.id) {from_files(where)} WHERE {where}"
        (ids,) = self._reader.execute(asked, values).fetchone()
        places, is_there = census.places(numbers_in(ids))
        found = np.zeros(len(census.file_ids), np.bool_)
        found[places[is_there]] = True
        return found

    def columns(self, question: str, *take: Callable[[Any], Any], **values: object) -> list[Any]:
        """What else is asked of all files or photographs, bit by bit, between :first and :last."""
        return read_columns(self._reader, question, *take, **values)

    def _parts(self, census: Census, by: Parting | None) -> Parts:
        reader, file_ids = self._reader, census.file_ids
        if by is None:
            return Parts(np.zeros(len(file_ids), np.int32), ("",))
        if isinstance(by, FolderLevel):
            folders = self.parts(census, CountBy.FOLDER)
            upper = [folder_at(os.path.join(name, "file"), by.depth) for name in folders.names]
            return _parts(list(map(os.fsdecode, upper)), folders.places)
        if isinstance(by, PositionGrid):
            return self._positions(census, by.decimals)
        if by is CountBy.DAY:
            return self._days(census)
        if by is CountBy.STATION:
            ids, stations = read_columns(reader, _STATIONS, ids_in, numbers_in)
            known = dict(reader.execute("SELECT id, name FROM station"))
            numbers, places = np.unique(stations, return_inverse=True)
            names = [str(known.get(number, "")) for number in numbers.tolist()]
            return _parts(names, places, key=natural_key).of(ids, file_ids)
        ids, folders = read_columns(reader, PATHS, ids_in, _folders_of)
        return _parts(folders, key=os.fsencode).of(ids, file_ids)

    def moments(self, census: Census) -> Ids:
        """When each file [N] was taken, in microseconds since 1970; `UNKNOWN` where nobody knows.

        Raises:
            JellyError: the project holds what is no time.
        """
        kept = self._moments
        if kept is None or kept[0] is not census.file_ids:
            try:
                photographs, times = read_columns(self._reader, _TIMES, ids_in, times_in)
            except ValueError as error:
                raise self._reader.refused("its times are not those of photographs") from error
            of_each, _ = looked_up(photographs, census.photographs)
            kept = self._moments = census.file_ids, np.append(times, UNKNOWN)[of_each]
        return kept[1]

    def _days(self, census: Census) -> Parts:
        """The day of each file, as 2024-07-09; empty where it is unknown."""
        moments = self.moments(census)
        days = small(np.where(moments == UNKNOWN, _NO_DAY, moments // _DAY_US))
        file_ids, named, is_said = read_columns(
            self._reader, _DAYS, numbers_in, texts_in(), numbers_in
        )
        places, is_there = census.places(file_ids)
        called = sorted(set(named))
        numbers = np.array([*map(self._number_of_day, called)], days.dtype)
        counts = is_there & ((is_said > 0) | (np.append(days, 0)[places] == _NO_DAY))
        days[places[counts]] = numbers[_codes(named, called)][counts]
        known, places = np.unique(days, return_inverse=True)
        names = ["" if day == _NO_DAY else str(np.datetime64(day, "D")) for day in known.tolist()]
        return Parts(small(places), names)

    def _positions(self, census: Census, decimals: int) -> Parts:
        """Where each file was taken, in degrees as `54.12 7.89`; empty where it is unknown."""
        steps = 10**decimals
        photographs, cells = read_columns(self._reader, _POSITIONS, ids_in, numbers_in, steps=steps)
        of_each, _ = looked_up(photographs, census.photographs)
        known, places = np.unique(np.append(cells, _NOWHERE)[of_each], return_inverse=True)
        round_globe = 360 * steps + 1
        names = [
            ""
            if cell == _NOWHERE
            else f"{cell // round_globe / steps - 90:.{decimals}f} "
            f"{cell % round_globe / steps - 180:.{decimals}f}"
            for cell in known.tolist()
        ]
        return Parts(small(places), names)

    def _number_of_day(self, text: str) -> int:
        with suppress(ValueError):
            if not text:
                return _NO_DAY
            if (day := date.fromisoformat(text)).isoformat() == text:
                return day.toordinal() - _EPOCH
        raise self._reader.refused("its days are not those of photographs")

    def forget(self) -> None:
        self._taken = self._moments = None


def _files(reader: Reader) -> Census:
    """All but what people say."""
    code_of = {label: code for code, label in enumerate(_LABELS)}

    def codes(species: str) -> Ids:
        said = [code_of.setdefault(name, len(code_of)) for name in json.loads(species)]
        return np.array(said, np.int32)

    reader.execute("BEGIN")  # as it is at one moment
    try:
        file_ids, photographs, states = read_columns(reader, _FILES, ids_in, *[numbers_in] * 2)
        states = states.astype(np.int8)
        grouped, groups = read_columns(reader, _GROUPS, *[numbers_in] * 2)
        is_there, sightings = _sightings(grouped, groups, photographs)
        photographs[~is_there] = 0
        del grouped, groups
        predicted, called, answers, margins = read_columns(
            reader, _SAID, ids_in, codes, numbers_in, numbers_in
        )
    finally:
        reader.execute("COMMIT")
    answer, has_answer = looked_up(predicted, photographs)
    del predicted
    kind = np.min_scalar_type(-len(code_of))
    likeliest = np.where(has_answer, np.append(called, 0)[answer], -1).astype(kind)
    called[answers <= 0] = code_of[UNIDENTIFIED]
    confidences = np.append((np.abs(answers) - 1) / _PARTS_OF_ONE, 0)[answer]
    del answers
    return Census(
        file_ids=file_ids,
        photographs=photographs,
        sightings=sightings,
        states=states,
        labels=list(code_of),
        said=np.where(has_answer, np.append(called, 0)[answer], -1).astype(np.int32),
        likeliest=likeliest,
        confidences=confidences,
        margins=np.append(margins, margins.dtype.type(0))[answer],
    )


def _sightings(grouped: Ids, groups: Ids, photographs: Ids) -> tuple[Flags, Ids]:
    """Which photographs of files [N] there are, and the sighting of each, as in a `Census`."""
    by_id = np.argsort(grouped, kind="stable")
    of_each, is_there = looked_up(grouped[by_id], photographs)
    of_each = np.append(groups[by_id], 0)[of_each]
    return is_there, small(np.unique(of_each, return_inverse=True)[1])


def _with_words(files: Census, reader: Reader) -> Census:
    """The same with what people say now."""
    spoken, first, along, place, said, number = read_columns(
        reader, _WORDS, *[numbers_in] * 4, texts_in(), numbers_in
    )
    labels = list(dict.fromkeys([*files.labels, *said]))
    begins = np.flatnonzero(np.diff(spoken, prepend=-1))
    word, has_word = looked_up(spoken[begins], files.photographs)
    first, along = (np.append(column[begins], 0)[word] for column in (first, along))
    # Every file of a photograph shows what people say of that.
    is_said = place >= 0
    by_photograph = np.argsort(files.photographs, kind="stable")
    there = files.photographs[by_photograph]
    begin = np.searchsorted(there, spoken[is_said])
    times = np.searchsorted(there, spoken[is_said], "right") - begin
    rows = np.repeat(np.flatnonzero(is_said), times)
    of_each = np.arange(len(rows)) - np.repeat(times.cumsum() - times, times)
    words = SpokenLabels(
        files=small(by_photograph[np.repeat(begin, times) + of_each]),
        labels=_codes(said, labels)[rows],
        is_first=place[rows] == 0,
        individuals=small(number[rows]),
    )
    return replace(
        files,
        labels=labels,
        words=words,
        first_words=small(np.where(has_word, first, 0)),
        came_along=has_word & (along > 0),
    )


def _folders_of(paths: bytes | None) -> list[str]:
    """The folder of each of some paths with a zero between them."""
    folders: dict[bytes, str] = {}
    found = []
    for path in paths.split(b"\0") if paths is not None else ():
        # It is the same up to the last separator, of whichever system.
        above = path[: max(path.rfind(b"/"), path.rfind(b"\\")) + 1]
        if above not in folders:
            folders[above] = os.path.dirname(os.fsdecode(path))
        found.append(folders[above])
    return found


def _parts(
    names: Sequence[str], places: Ids | None = None, *, key: Callable[[str], Any] | None = None
) -> Parts:
    """Parts that are called so, in order; `places` are those of files among the names."""
    known = sorted(sorted(set(names)), key=key)
    codes = _codes(names, known)
    return Parts(codes if places is None else codes[places], known)


def _codes(names: Sequence[str], known: Sequence[str]) -> Ids:
    place_of = {name: place for place, name in enumerate(known)}
    return np.fromiter(map(place_of.__getitem__, names), np.int32, len(names))


def numbered(codes: Ids, most: int) -> tuple[Ids, Ids]:
    """The codes that there are, all below `most`, in order; and of each of N its place among these.

    As `np.unique`, which sorts them, for which they need several times their room.
    """
    if most > max(len(codes), _FEW_CODES):
        there, places = np.unique(codes, return_inverse=True)
        return there.astype(np.int64), places
    keys: Ids = np.flatnonzero(np.bincount(codes, minlength=most))
    place_of = np.zeros(most, np.int32)
    place_of[keys] = np.arange(len(keys))
    of: Ids = place_of[codes]
    return keys, of


def each(
    *columns: npt.NDArray[Any], weights: npt.NDArray[Any] | None = None
) -> Iterator[tuple[tuple[int, ...], int, float]]:
    """Each row that is among the columns [M]: how often it is there, and its weights [M]."""
    if not len(columns[0]):
        return
    least = [int(column.min()) for column in columns]
    shape = [int(column.max()) - low + 1 for column, low in zip(columns, least, strict=True)]
    codes = np.zeros(len(columns[0]), np.int64)
    for column, low, size in zip(columns, least, shape, strict=True):
        codes *= size
        codes += column
        codes -= low
    keys, of = numbered(codes, math.prod(shape))
    rows = np.stack(np.unravel_index(keys, shape), axis=1) + least
    sums = np.bincount(of, weights, len(keys))
    yield from zip(map(tuple, rows.tolist()), np.bincount(of).tolist(), sums.tolist(), strict=True)
