"""Files in the order of a query, from what is known of all of them at once.

A census says of each file what most questions are about; to sort its arrays is several times
quicker than to have SQL look that up for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import PhotoQuery, SortBy
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE
from jellygui.project.bulk import Flags, Ids
from jellygui.project.census import UNKNOWN, Census, Censuses
from jellygui.project.chosen import Choosing, showing, what_counts
from jellygui.project.part import ProjectPart
from jellygui.project.queries import numbers_in
from jellygui.project.store import Store

Values = npt.NDArray[Any]
Numbers = npt.NDArray[np.int64]

_NAMES = "SELECT group_concat(id) FROM (SELECT id FROM file ORDER BY name_key, id)"
_HAS_SAME_NAMES = """
SELECT count(*) > (SELECT count(*) FROM (SELECT DISTINCT name_key FROM file)) FROM file
"""
# Names that differ in nothing but the case of letters are the same in every order.
_SAME_NAMES = """
SELECT group_concat(file.id), group_concat(least) FROM (
    SELECT name_key, min(id) AS least FROM file GROUP BY name_key HAVING count(*) > 1
) AS same JOIN file USING (name_key)
"""
# After the species of the project, by their places, come others, then what is none.
_OF_PROJECT, _OTHERS, _NO_SPECIES = range(3)
_NONE = -1  # no label
_WITHOUT_SPECIES = (UNIDENTIFIED, UNSURE, NONE_OF_THESE)


@dataclass(frozen=True, eq=False)
class FilesInOrder:
    """Files [N] in order, and the photograph of each, 0 where it was not read yet."""

    file_ids: Numbers
    photographs: Numbers


class Orders(ProjectPart):
    """Chooses and sorts what a census tells of; free from any thread."""

    def __init__(self, store: Store, censuses: Censuses) -> None:
        super().__init__(store)
        self._censuses, self._choosing = censuses, Choosing(store, censuses)
        self._named: tuple[Ids, Values] | None = None  # the files of one census, by their names

    def files(self, query: PhotoQuery) -> FilesInOrder:
        """The files of a query in its order, copies left out; those by likeness by their names."""
        if query.sort.is_by_likeness:
            query = query.unsorted
        census = self._censuses.now()
        # In half the room: with very many files, what is in between is the most that sorting takes.
        chosen = np.flatnonzero(self._choosing.chosen(census, query)).astype(np.int32)
        places = self._sorted(census, chosen, query)
        return FilesInOrder(
            *(of[places].astype(np.int64) for of in (census.file_ids, census.photographs))
        )

    def alike(self, labels: Sequence[str]) -> list[Numbers]:
        """The photographs of each species, by the first that they show, or all that show these."""
        census = self._censuses.now()
        if labels:
            return [
                _photographs(census, showing(census, [label]) & ~census.is_unreadable)
                for label in labels
            ]
        called = np.where(census.is_unreadable, _NONE, what_counts(census))
        return [
            _photographs(census, called == code)
            for code, label in enumerate(census.labels)
            if label not in _WITHOUT_SPECIES
        ]

    def forget(self) -> None:
        """Give the memory back."""
        self._named = None

    def _sorted(self, census: Census, places: Ids, query: PhotoQuery) -> Ids:
        """Some files in order, those without a value last, and those that are alike by their id."""
        if query.sort is SortBy.SPECIES:
            said = np.where(census.said < 0, np.inf, -census.confidences)[places]
            places = places[np.argsort(said, kind="stable")]
            ranks = self._ranks(census.labels, descending=query.descending)
            return places[np.argsort(ranks[what_counts(census)[places]], kind="stable")]
        values, is_there = self._values(census, query.sort)
        has_value = is_there[places]
        there, rest = places[has_value], places[~has_value]
        by = -values[there] if query.descending else values[there]
        return np.concatenate([there[np.argsort(by, kind="stable")], rest])

    def _values(self, census: Census, sort: SortBy) -> tuple[Values, Flags]:
        """What each file is sorted by, and whether it has it: [N], [N]."""
        if sort is SortBy.TIME:
            moments = self._censuses.moments(census)
            return moments, moments != UNKNOWN
        if sort is SortBy.NAME:
            return self._names(census), np.ones(len(census.file_ids), np.bool_)
        values = census.margins if sort is SortBy.MARGIN else census.confidences
        return values, census.said >= 0

    def _names(self, census: Census) -> Values:
        kept = self._named
        if kept is None or kept[0] is not census.file_ids:
            kept = self._named = census.file_ids, self._read_names(census)
        return kept[1]

    def _read_names(self, census: Census) -> Values:
        """The place of each file [N] among all by its name; of the same name the same."""

        def places(question: str) -> list[Ids]:
            row = self._reader.execute(question).fetchone()
            return [census.places(numbers_in(text))[0] for text in row]

        (in_order,) = places(_NAMES)
        ranks = np.zeros(len(census.file_ids) + 1, np.int32)
        ranks[in_order] = np.arange(len(in_order))
        if self._reader.execute(_HAS_SAME_NAMES).fetchone()[0]:
            same, least = places(_SAME_NAMES)
            ranks[same] = ranks[least]
        return ranks[:-1]

    def _ranks(self, labels: Sequence[str], *, descending: bool) -> Values:
        """The place of each label among all, and behind them the place of what has none."""
        place_of = dict(self._reader.execute("SELECT key, place FROM species"))
        sign = -1 if descending else 1
        others = sorted(set(labels) - place_of.keys() - set(_WITHOUT_SPECIES))
        keys = (
            {label: (_OTHERS, sign * place) for place, label in enumerate(others)}
            | {label: (_NO_SPECIES, place) for place, label in enumerate(_WITHOUT_SPECIES)}
            | {label: (_OF_PROJECT, sign * place) for label, place in place_of.items()}
        )
        rank_of = {key: rank for rank, key in enumerate(sorted({keys[label] for label in labels}))}
        ranks = [*(rank_of[keys[label]] for label in labels), len(rank_of)]
        return np.array(ranks, np.min_scalar_type(len(rank_of)))  # the fewer bytes, the quicker


def of_each(photographs: Ids, of: Ids, values: Values) -> tuple[Values, Flags]:
    """The value of each photograph [N], by those [M], ascending, that have one; and which have."""
    if not len(of):
        return np.zeros(len(photographs), values.dtype), np.zeros(len(photographs), np.bool_)
    places = np.searchsorted(of, photographs).clip(0, len(of) - 1)
    return values[places], of[places] == photographs


def _photographs(census: Census, which: Flags) -> Numbers:
    return census.photographs[which & (census.photographs > 0)].astype(np.int64)
