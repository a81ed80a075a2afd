"""The command about the species of a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui.cli.arguments import Json
from jellygui.cli.screen import Screen
from jellygui.cli.surveying import ProjectPath
from jellygui.domain.species import find_species
from jellygui.errors import UnfinishedError

if TYPE_CHECKING:
    from jellygui.domain.species import ProjectSpecies
    from jellygui.domain.species_table import SpeciesTable
    from jellygui.project import Project
    from jellygui.project.species_list import SpeciesUse


def species(
    project: ProjectPath,
    table: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE.csv]",
            help="Take names, authorities, AphiaIDs and ranks from this table, CSV or XLSX, as the "
            "taxon match of WoRMS gives it.",
        ),
    ] = None,
    merge: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=OTHER",
            help="Let a species be another one, with all its labels. May be given again.",
        ),
    ] = None,
    digit: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=DIGIT", help="The digit that names it. May be given again."),
    ] = None,
    remove: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Take a species off the list that nothing is called. May be given again.",
        ),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Say what the table would change, and change nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Print the species, after taking them from a table, merging or removing some."""
    from jellygui.jobs.opening import open_project
    from jellygui.jobs.species_file import read_species_file

    screen = Screen(as_json=as_json)
    changes = bool(table or merge or digit or remove)
    if preview and (merge or digit or remove):
        raise typer.BadParameter("goes with a table alone", param_hint="--preview")
    read: SpeciesTable | None = None
    with open_project(project, for_reading=preview or not changes).project as opened:
        if table is not None:
            read = read_species_file(opened, table)
            for row in read.rows:
                fate = "" if row.taxon else "not taken: "
                screen.say(f"Row {row.row}, “{row.name}”: {fate}{row.words}")
            if not preview:
                opened.species.take(read.taken)
        for text in merge or ():
            one, other = _parted(text, "--merge")
            opened.species.merge([_named(opened, one)], _named(opened, other))
        for text in digit or ():
            name, number = _parted(text, "--digit")
            if number not in list("123456789"):
                raise typer.BadParameter("give a digit from 1 to 9", param_hint="--digit")
            opened.species.give_digit(_named(opened, name), int(number))
        if remove:
            opened.species.remove([_named(opened, name) for name in remove])
        found, uses = opened.species.all(), opened.species.uses()
    for kind in found:
        screen.result(_line(kind, uses.get(kind.key)))
    screen.document(
        {
            "species": [
                vars(kind) | {"uses": vars(uses[kind.key]) if kind.key in uses else {}}
                for kind in found
            ],
            "rows": [
                {
                    "row": row.row,
                    "name": row.name,
                    "taken": row.taxon is not None,
                    "words": row.words,
                }
                for row in (read.rows if read else ())
            ],
        }
    )
    if read is not None and read.refused:
        count = len(read.refused)
        raise UnfinishedError(f"Not taken: {count} row{'' if count == 1 else 's'}. See above.")


def _parted(text: str, option: str) -> tuple[str, str]:
    name, equals, other = text.rpartition("=")
    if not (equals and name.strip() and other.strip()):
        raise typer.BadParameter("give NAME=OTHER", param_hint=option)
    return name.strip(), other.strip()


def _named(project: Project, name: str) -> str:
    found = find_species(name, "", project.species.all())
    if found is None:
        raise typer.BadParameter(f"“{name}” is not in the list of species")
    return found.key


def _line(kind: ProjectSpecies, use: SpeciesUse | None) -> str:
    said, predicted = (use.said, use.predicted) if use else (0, 0)
    taxon = " ".join(filter(None, (kind.scientific_name, kind.authority)))
    parts = [kind.common_name, taxon, kind.rank]
    parts.append(f"AphiaID {kind.aphia_id}" if kind.aphia_id is not None else "")
    counts = f"{said:,} named, {predicted:,} by the model" if use else ""
    text = "; ".join(filter(None, (*parts, counts)))
    return f"{kind.digit or ' ':>3}  {text}"
