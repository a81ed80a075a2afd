"""Lists of species, as people keep them and WoRMS gives them: CSV and XLSX files."""

from __future__ import annotations

from pathlib import Path

from jellygui.domain.species_table import SpeciesTable, read_species
from jellygui.jobs.table_rows import read_table_rows
from jellygui.project import Project
from jellygui.project.values import MOST_SPECIES

_SHEETS = ("species", "taxa", "taxon match", "arten")


def read_species_file(project: Project, path: Path) -> SpeciesTable:
    """What a table will be in the project's list, and which rows are not taken; nothing is changed.

    Raises:
        JellyError: it cannot be read, or holds no table of species.
    """
    table = read_table_rows(path, _SHEETS, MOST_SPECIES)
    return read_species(table.titles, table.rows, project.species.all())
