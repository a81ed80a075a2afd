"""Labels to species counts, in SQL; the same as `domain.counts` gives."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from itertools import groupby
from operator import itemgetter

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import MOST_ZEROS, CountBy, CountRow, FolderLevel, Parting, in_order
from jellygui.domain.species import COPIES as COPY_ROW
from jellygui.domain.species import UNCLASSIFIED, UNREADABLE
from jellygui.files import natural_key
from jellygui.project.choice import COPIES, choice, has_copies
from jellygui.project.part import ProjectPart
from jellygui.project.queries import DAY, FROM_FILES, FROM_FILES_BY_SPECIES, LABEL
from jellygui.project.reader import Reader
from jellygui.project.species_list import SpeciesList
from jellygui.project.store import Store

_PARTS = {
    None: "''",
    CountBy.DAY: f"coalesce({DAY}, '')",
    CountBy.FOLDER: "folder_of(file.absolute_path)",
    CountBy.STATION: "coalesce(file.station_id, 0)",
}
# The copies are looked for once; their own row has no more than its files. What shows several
# species counts once for each.
_COUNTS = f"""
WITH copies AS MATERIALIZED ({COPIES})
SELECT {{part}}, CASE WHEN file.state = 'unreadable' THEN '{UNREADABLE}'
        WHEN {{is_copy}} THEN '{COPY_ROW}' ELSE coalesce({LABEL}, '{UNCLASSIFIED}') END,
    count(*), count(file.photograph_id), count(DISTINCT photograph.group_id),
    sum(item.individuals), count(item.label),
    avg(CASE WHEN item.label IS NULL THEN prediction.confidence END),
    total(item.place > 0), max(item.individuals), count(item.individuals)
{FROM_FILES_BY_SPECIES}
WHERE {{where}} AND NOT (file.state = 'missing' AND {{is_copy}})
    AND NOT (item.place > 0 AND (file.state = 'unreadable' OR {{is_copy}})) IS TRUE
GROUP BY 1, 2 ORDER BY 1, 2
"""
# Of each species the largest numbers of its sightings, together; from the few that were counted.
_OF_SIGHTINGS = f"""
WITH copies AS MATERIALIZED ({COPIES})
SELECT part, label, sum(most) FROM (
    SELECT {{part}} AS part, item.label AS label, max(item.individuals) AS most
    {FROM_FILES_BY_SPECIES}
    WHERE {{where}} AND item.individuals IS NOT NULL AND file.state <> 'unreadable'
        AND file.id NOT IN copies AND file.photograph_id IN (
            SELECT photograph_id FROM annotation JOIN annotation_item AS counted
            ON counted.annotation_id = annotation.id AND counted.individuals IS NOT NULL)
    GROUP BY 1, 2, photograph.group_id)
GROUP BY 1, 2
"""
_ANY_COUNTED = "SELECT EXISTS (SELECT 1 FROM annotation_item WHERE individuals IS NOT NULL)"


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


def part_by(by: Parting | None) -> str:
    """The part that a file counts in, in SQL: what counts can be parted by has one place here."""
    if isinstance(by, FolderLevel):
        return f"folder_at(file.absolute_path, {by.depth:d})"
    return _PARTS[by]


def names_of(reader: Reader, by: Parting | None) -> Callable[[str | bytes], str]:
    """What a part of `part_by` is called."""
    if by is not CountBy.STATION:
        return os.fsdecode
    rows = reader.execute("SELECT id, name FROM station")
    names = {str(identity): str(name) for identity, name in rows}
    return lambda part: names.get(str(part), "")


class Counts(ProjectPart):
    """Species counts, of all files or of some."""

    def __init__(self, store: Store, species: SpeciesList) -> None:
        super().__init__(store)
        self._species = species

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
        where, values = choice(query or PhotoQuery(), copies=True)
        is_copy = "file.id IN copies" if has_copies(self._reader) else "FALSE"
        question = _COUNTS.format(part=part_by(by), where=where, is_copy=is_copy)
        rows = self._reader.execute(question, values).fetchall()
        most = self._most_of_sightings(by, where, values)
        species, name_of = self._species.all(), names_of(self._reader, by)
        zeros = len(species) * len({part for part, *_ in rows}) <= MOST_ZEROS
        parts = [
            (
                name_of(part),
                in_order(
                    [_row(*row, of_sightings=most.get((part, row[0]))) for _, *row in group],
                    species,
                    zeros=zeros,
                ),
            )
            for part, group in groupby(rows, itemgetter(0))
        ]
        if by is CountBy.STATION:
            parts.sort(key=lambda found: natural_key(found[0]))
        return parts

    def _most_of_sightings(
        self, by: Parting | None, where: str, values: Mapping[str, object]
    ) -> dict[tuple[str | bytes, str], int]:
        """The largest numbers of all sightings together, by part and label."""
        if not self._reader.execute(_ANY_COUNTED).fetchone()[0]:
            return {}
        question = _OF_SIGHTINGS.format(part=part_by(by), where=where)
        return {(part, label): m for part, label, m in self._reader.execute(question, values)}


def _row(
    label: str,
    files: int,
    photographs: int,
    sightings: int,
    individuals: int | None,
    confirmed: int,
    confidence: float | None,
    beside: float,
    max_n: int | None,
    counted: int,
    *,
    of_sightings: int | None,
) -> CountRow:
    if label == COPY_ROW:
        return CountRow(label=label, common_name="", files=files)
    return CountRow(
        label=label,
        common_name="",
        files=files,
        photographs=photographs,
        sightings=sightings,
        individuals=individuals,
        confirmed=confirmed,
        mean_confidence=confidence,
        beside=int(beside),
        max_n=max_n,
        counted=counted,
        max_n_of_sightings=of_sightings,
    )
