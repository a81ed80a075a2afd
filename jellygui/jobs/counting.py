"""Counts: what is there by the labels that count now, and how many there are by random checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from jellygui.domain.abundance import Abundance, abundances
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import (
    MOST_ZEROS,
    CountBy,
    CountRow,
    Parting,
    PositionGrid,
    in_order,
    scanned,
)
from jellygui.domain.species import UNCLASSIFIED
from jellygui.domain.stations import Station
from jellygui.project import Project

_MOST_PLACES = 400


def counted(
    project: Project, query: PhotoQuery | None = None, *, by: Parting | None = None
) -> list[tuple[str, list[CountRow]]]:
    """The rows of each day, folder or station, or of all together under an empty name.

    A row per species of the project, then what is no species; each with its estimate, if there is
    one.
    """
    if by is None:
        parts = [("", project.counts.rows(query))]
        estimates = {"": project.estimates.of(query)}
    else:
        parts = project.counts.rows_by(by, query)
        estimates = project.estimates.by(by, query)
    if by is CountBy.STATION and query is None:  # one without photographs is a row too
        there, stations, species = (
            {name for name, _ in parts},
            project.stations.all(),
            project.species.all(),
        )
        zeros = len(stations) * len(species) <= MOST_ZEROS
        none = in_order([], species, zeros=zeros)
        parts += [(station.name, none) for station in stations if station.name not in there]
    return [
        (
            part,
            [replace(row, estimate=here[row.label]) if row.label in here else row for row in rows],
        )
        for part, rows in parts
        for here in [estimates.get(part, {})]
    ]


def at_stations(
    project: Project, parts: Sequence[tuple[str, Sequence[CountRow]]]
) -> tuple[list[tuple[Station, Sequence[CountRow]]], Sequence[CountRow]]:
    """The rows of each station, without any where it has no photographs; then those of none.

    `parts` are what was counted by station.
    """
    rows, stations = dict(parts), project.stations.all()
    return [(one, rows.get(one.name, [])) for one in stations], rows.get("", [])


def at_positions(
    project: Project, query: PhotoQuery | None = None
) -> list[tuple[Station, Sequence[CountRow]]]:
    """The rows of each place by the photographs' own positions, as stations without a name.

    A place is a hundredth of a degree wide, a tenth or a whole one where there are very many.
    """
    for decimals in (2, 1, 0):
        places = project.counts.rows_by(PositionGrid(decimals), query)
        if len(places) <= _MOST_PLACES:
            break
    return [
        (Station(name="", latitude=latitude, longitude=longitude), rows)
        for name, rows in places
        if name
        for latitude, longitude in [map(float, name.split())]
    ]


def per_effort(
    project: Project,
    query: PhotoQuery | None = None,
    *,
    parts: Sequence[tuple[str, Sequence[CountRow]]] | None = None,
) -> list[Abundance]:
    """How much there is of each species per unit of effort, over stations.

    `parts` are the counts of the same query by station, where these are known.

    A station takes part by its effort as a whole: where it has photographs here, all of them are
    among those that are asked for, and each that can be read was looked at, by the model or by a
    person. So nothing is told of photographs that are chosen by what they show.
    """
    stations = project.stations.all()
    if not any(station.effort for station in stations):
        return []
    if query is not None and not query.is_of_a_place:
        return []
    counted_here = dict(parts or project.counts.rows_by(CountBy.STATION, query))
    files = _files(counted_here)
    of_all = files if query is None else _files(dict(project.counts.rows_by(CountBy.STATION)))
    counts = {
        part: rows
        for part, rows in counted_here.items()
        if files[part] == of_all.get(part, 0) and _is_looked_at(rows)
    }
    _, _, named = project.models.in_use() or ("", "", ())
    known = {project.species.known_as(kind).key for kind in named}
    copied = project.counts.copied()
    return abundances(counts, stations, project.species.all(), known, copied)


def _files(parts: Mapping[str, Sequence[CountRow]]) -> dict[str, int]:
    return {part: scanned(rows) for part, rows in parts.items()}


def _is_looked_at(rows: Sequence[CountRow]) -> bool:
    return any(row.photographs for row in rows) and not any(
        row.files for row in rows if row.label == UNCLASSIFIED
    )
