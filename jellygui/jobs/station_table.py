"""Tables of stations, as people keep them: CSV and XLSX files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from jellygui.domain.stations import TableRead, read_stations
from jellygui.jobs.table_rows import read_table_rows
from jellygui.project import Project
from jellygui.project.values import MOST_STATIONS

_SHEETS = ("stations", "station", "stationen", "deployments")


def read_station_table(project: Project, path: Path) -> TableRead:
    """What a table will be, and what is wrong with it; nothing is changed.

    Raises:
        JellyError: it cannot be read, or holds no table.
    """
    table = read_table_rows(path, _SHEETS, MOST_STATIONS)
    read = read_stations(table.titles, table.rows, around=project.stations.positions())
    return replace(read, notes=[*read.notes, *table.notes])
