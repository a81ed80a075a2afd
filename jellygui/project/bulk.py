"""Whole columns of tables of very many rows, read bit by bit, as arrays."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.project.queries import numbers_in
from jellygui.project.reader import Reader

Ids = npt.NDArray[np.int64] | npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]

# So many ids are read at a time: numpy takes numbers from a text while no other thread may run.
_AT_ONCE, _MOST_RANGES = 50_000, 1000
NO_IDS = np.empty(0, np.int64)
_NOTHING = -1
_TIME = np.dtype([("moment", "S26"), ("comma", "S1")])
# Each end by itself: SQLite looks up the least or the most, and for both at once it reads all.
_ENDS = """
SELECT min((SELECT coalesce(min(id), 0) FROM file), (SELECT coalesce(min(id), 0) FROM photograph),
        (SELECT coalesce(min(group_id), 0) FROM photograph)),
    max((SELECT coalesce(max(id), -1) FROM file), (SELECT coalesce(max(id), -1) FROM photograph),
        (SELECT coalesce(max(group_id), -1) FROM photograph))
"""


def by_id(columns: str, source: str, *, of: str = "id") -> str:
    """A question for columns of rows between :first and :last, and for their ids, in order.

    Where no id is lacking, they are told as `first:last`: to make a text of each and to read it
    takes a quarter of the time.
    """
    return f"""
SELECT iif(count(*) = :last - :first + 1, :first || ':' || :last,
    (SELECT group_concat({of}) {source})), {columns}
{source}
"""


def read_columns(
    reader: Reader, question: str, *take: Callable[[Any], Any], **values: object
) -> list[Any]:
    """The columns of a question that gives each as one text, of so many ids at a time.

    That is quicker than a row each: no other thread's turn comes 100 000 times in between. Numbers
    are of four bytes where all of a column have room there.
    """
    columns: list[list[Any]] = [[] for _ in take]
    for first, last in _ranges(reader):
        row = reader.execute(question, {"first": first, "last": last, **values}).fetchone()
        some = [one(text) for one, text in zip(take, row, strict=True)]
        if len({len(column) for column in some}) > 1:
            raise reader.refused("of its files it holds what does not belong there")
        for column, more in zip(columns, some, strict=True):
            column.append(more if isinstance(more, list) else small(more))
    return [
        list(chain(*column))
        if column and isinstance(column[0], list)
        else np.concatenate(column or [NO_IDS])
        for column in columns
    ]


def ids_in(text: str | None) -> Ids:
    """The ids that `by_id` tells."""
    if text is None or ":" not in text:
        return numbers_in(text)
    first, last = text.split(":")
    return np.arange(int(first), int(last) + 1)


def times_in(text: str | None) -> Ids:
    """Times with a comma between them, in microseconds.

    Raises:
        ValueError: they are none.
    """
    if not text:
        return NO_IDS
    moments: npt.NDArray[Any] = np.array(())
    written = f"{text},".encode()
    if not len(written) % _TIME.itemsize:
        # As the program writes them, all are as long: no object of Python is made for each.
        rows = np.frombuffer(written, _TIME)
        moments = rows["moment"] if (rows["comma"] == b",").all() else moments
    moments = moments if len(moments) else np.array(text.split(","))
    return moments.astype("datetime64[us]").astype(np.int64)


def texts_in() -> Callable[[str], list[str]]:
    """Reads texts that `json_group_array` has put into one; of those that are the same, one stays.

    Where a million were, Python seldom gives their room back to the system.
    """
    known: dict[str, str] = {}
    return lambda text: [known.setdefault(one, one) for one in json.loads(text)]


def _ranges(reader: Reader) -> Iterator[tuple[int, int]]:
    """The first and the last id of some files or photographs, and then of others."""
    first, last = reader.execute(_ENDS).fetchone()
    step = _AT_ONCE if last - first < _MOST_RANGES * _AT_ONCE else last - first + 1
    for begin in range(first, last + 1, step):
        yield begin, min(begin + step - 1, last)


def looked_up(known: Ids, wanted: Ids) -> tuple[Ids, Flags]:
    """The places of numbers among those that are `known`, in order, and which of them are there.

    Of what is not there, the place is one behind the last.
    """
    if np.array_equal(known, wanted):
        return np.arange(len(known)), np.ones(len(known), np.bool_)
    places = np.searchsorted(known, wanted)
    is_known = np.append(known, _NOTHING)[places] == wanted
    return np.where(is_known, places, len(known)), is_known


def small(numbers: Ids) -> Ids:
    """The same numbers in half the room, where they have room there."""
    bounds = np.iinfo(np.int32)
    fits = not len(numbers) or bounds.min <= numbers.min() <= numbers.max() <= bounds.max
    return numbers.astype(np.int32) if fits else numbers
