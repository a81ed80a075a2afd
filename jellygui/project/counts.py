"""Labels to species counts; the same as `domain.counts` tells of each file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

import numpy as np

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import (
    MOST_ZEROS,
    CountRow,
    Parting,
    in_order,
    kinds_of_rows,
    parts_in_order,
)
from jellygui.domain.species import COPIES as COPY_ROW
from jellygui.domain.species import UNCLASSIFIED, Species, species_named
from jellygui.project.bulk import Flags, Ids
from jellygui.project.census import Census, Censuses, Floats, Parts, numbered
from jellygui.project.choice import COPIES
from jellygui.project.part import ProjectPart
from jellygui.project.queries import FROM_FILES, FROM_FILES_BY_SPECIES, LABEL
from jellygui.project.species_list import SpeciesList
from jellygui.project.store import Store

_EACH = f"""
WITH copies AS MATERIALIZED ({COPIES})
SELECT photograph.content_hash, coalesce({LABEL}, '') || coalesce((
        SELECT group_concat(' + ' || label, '') FROM (SELECT label FROM annotation_item AS more
            WHERE more.annotation_id = item.annotation_id AND place > 0 ORDER BY place)), ''),
    CASE WHEN item.label IS NOT NULL THEN
    (SELECT annotator FROM annotation WHERE annotation.id = item.annotation_id) END
{FROM_FILES}
WHERE file.state <> 'unreadable' AND file.photograph_id IS NOT NULL AND file.id NOT IN copies
ORDER BY photograph.content_hash
"""
# What copies that are there show, by their stations.
_COPIED = f"""
SELECT DISTINCT station.name, coalesce({LABEL}, '{UNCLASSIFIED}')
{FROM_FILES_BY_SPECIES} JOIN station ON station.id = file.station_id
WHERE file.state = 'ok' AND file.id IN ({COPIES})
"""


class Counts(ProjectPart):
    """Species counts, of all files or of some."""

    def __init__(self, store: Store, species: SpeciesList, censuses: Censuses) -> None:
        super().__init__(store)
        self._species, self._censuses = species, censuses

    def rows(self, query: PhotoQuery | None = None) -> list[CountRow]:
        """A row per species of the project, then what is no species."""
        return next(
            (rows for _, rows in self._counted(query, None)), in_order([], self._species.all())
        )

    def each(self) -> list[tuple[str, str, str | None]]:
        """Content hash and label of each photograph that counts, and who said it, by their hash.

        The label is empty where there is none, and several are joined by " + "; None said it where
        it is no person's word.
        """
        return self._reader.execute(_EACH).fetchall()

    def copied(self) -> dict[str, set[str]]:
        """The labels at each station of copies, which count where their photograph does."""
        found: dict[str, set[str]] = {}
        for station, label in self._reader.execute(_COPIED):
            found.setdefault(station, set()).add(label)
        return found

    def rows_by(
        self, by: Parting, query: PhotoQuery | None = None
    ) -> list[tuple[str, list[CountRow]]]:
        """The same for each day (as 2024-07-09, empty where unknown) or folder.

        Where there are very many of them, rows in which nothing was found are left out.
        """
        return self._counted(query, by)

    def _counted(
        self, query: PhotoQuery | None, by: Parting | None
    ) -> list[tuple[str, list[CountRow]]]:
        census = self._censuses.now()
        chosen, parts = self._censuses.chosen(census, query), self._censuses.parts(census, by)
        species = self._species.all()
        counted = [
            (part, [row for _, row in rows])
            for part, rows in groupby(_counted(census, chosen, parts, species), itemgetter(0))
        ]
        zeros = len(species) * len(counted) <= MOST_ZEROS
        of_parts = parts_in_order([rows for _, rows in counted], species, zeros=zeros)
        names = (parts.names[part] for part, _ in counted)
        return list(zip(names, of_parts, strict=True))


def _counted(
    census: Census, chosen: Flags, parts: Parts, species: Iterable[Species]
) -> Iterator[tuple[int, CountRow]]:
    """A row for each part and label that files have which are `chosen` [N], in their order."""
    rows = census.rows.only(chosen[census.rows.files])
    codes = parts.places[rows.files].astype(np.int64)
    codes *= len(census.labels)
    codes += rows.labels
    keys, group = numbered(codes, len(parts.names) * len(census.labels))
    del codes
    is_read, is_counted = census.photographs[rows.files] > 0, rows.individuals >= 0
    is_said = ~rows.by_person & (census.said[rows.files] >= 0)
    # Each sighting of each part and label, and the most that was counted on one of its photographs.
    pairs = group * np.int64(len(chosen)) + rows.sightings
    is_told = is_counted & rows.is_shown
    told_pairs, pair = np.unique(pairs[is_told], return_inverse=True)
    most = _most(pair, rows.individuals[is_told], len(told_pairs))
    of_told = told_pairs // len(chosen)
    pairs = pairs[is_read]
    pairs.sort()
    of_each = pairs[np.diff(pairs, prepend=-1) > 0] // len(chosen)
    del pairs

    def number(which: Flags, of: Ids = group) -> list[int]:
        return list(np.bincount(of[which], minlength=len(keys)).tolist())

    def total(which: Flags, what: Ids | Floats, of: Ids = group) -> list[float]:
        return list(np.bincount(of[which], what[which], len(keys)).tolist())

    told, numbers = number(most >= 0, of_told), number(is_counted)
    columns = {
        "files": number(np.ones(len(group), np.bool_)),
        "photographs": number(is_read),
        "sightings": np.bincount(of_each, minlength=len(keys)).tolist(),
        "individuals": _where(numbers, total(is_counted, rows.individuals)),
        "confirmed": number(rows.by_person),
        "mean_confidence": [
            sum_ / count if count else None
            for sum_, count in zip(
                total(is_said, census.confidences[rows.files]), number(is_said), strict=True
            )
        ],
        "beside": number(~rows.is_first),
        "max_n": _where(numbers, _most(group[is_counted], rows.individuals[is_counted], len(keys))),
        "max_n_of_sightings": _where(told, total(most >= 0, most, of_told)),
        "counted": numbers,
        "counted_sightings": told,
    }
    kinds = kinds_of_rows(species)
    for key, values in zip(keys.tolist(), zip(*columns.values(), strict=True), strict=True):
        part, place = divmod(key, len(census.labels))
        label = census.labels[place]
        kind = kinds.get(label) or species_named(label)
        of_row = dict(zip(columns, values, strict=True))
        if label == COPY_ROW:  # a copy is no photograph
            of_row = {"files": of_row["files"]}
        name, scientific_name = kind.common_name, kind.scientific_name
        yield (
            part,
            CountRow(label=label, common_name=name, scientific_name=scientific_name, **of_row),
        )


def _where(is_told: Iterable[int], numbers: Iterable[float]) -> list[int | None]:
    """Whole numbers, and nothing where nobody has told one."""
    return [int(number) if told else None for told, number in zip(is_told, numbers, strict=True)]


def _most(of: Ids, numbers: Ids, count: int) -> Ids:
    """The largest number [count] of each, below 0 where there is none."""
    found = np.full(count, -1)
    np.maximum.at(found, of, numbers)
    return found
