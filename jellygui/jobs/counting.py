"""Counts: what is there by the labels that count now, and how many there are by random checks."""

from __future__ import annotations

from dataclasses import replace

from jellygui.domain.abundance import Abundance, abundances
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy, CountRow, Parting, in_order
from jellygui.project import Project


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
        parts += [
            (station.name, in_order([], project.species.all()))
            for station in project.stations.all()
            if station.name not in dict(parts)
        ]
    return [
        (part, [replace(row, estimate=estimates.get(part, {}).get(row.label)) for row in rows])
        for part, rows in parts
    ]


def per_effort(project: Project, query: PhotoQuery | None = None) -> list[Abundance]:
    """How many photographs of each species there are per unit of effort, over all stations."""
    stations = project.stations.all()
    if not any(station.effort for station in stations):
        return []
    counts = {
        part: {row.label: row.photographs for row in rows}
        for part, rows in project.counts.rows_by(CountBy.STATION, query)
    }
    return abundances(counts, stations, [kind.key for kind in project.species.all()])
