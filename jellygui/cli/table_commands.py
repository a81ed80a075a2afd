"""The commands about tables: Parquet files of classified photographs, of any number."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui import __version__, paths
from jellygui.cli.arguments import Json
from jellygui.cli.clustered import cluster_at, lacking
from jellygui.cli.screen import Screen
from jellygui.cli.tables import counts_table
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import numbered, safe_name, spelled_out

if TYPE_CHECKING:
    from jellygui.domain.configs import Separator
    from jellygui.domain.counts import CountBy, CountRow
    from jellygui.modelfile import ModelFile
    from jellygui.parquet.row_table import Table

_MANIFEST = "table.json"
_KEPT = "What was done is in the table; the same command goes on from there."

TableOption = Annotated[
    Path | None,
    typer.Option(
        "--table",
        metavar="FOLDER",
        help="Write a row per photograph into a table there (Parquet, by folder and day) instead "
        "of a project: for archives of any size.",
    ),
]
EmbeddingsOption = Annotated[
    bool, typer.Option("--embeddings", help="With --table: keep what the network sees, too.")
]


def is_table(folder: Path) -> bool:
    """Whether a folder is, or was, one of these tables."""
    return os.path.lexists(folder / _MANIFEST)


def classify_into_table(
    folder: Path,
    photographs: list[Path],
    model: ModelFile | None,
    screen: Screen,
    *,
    embeddings: bool,
    cluster: str | None,
    counts_file: Path | None,
    separator: Separator | None,
) -> None:
    """Classify photographs into a table, then print its counts.

    Raises:
        JellyError: it cannot be done, or only in part.
    """
    from jellygui.modelfile import read_model

    try:
        from jellygui.parquet.filling import fill_table
        from jellygui.parquet.row_table import open_table, table_for
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    if model is None:
        model = open_table(folder).model if is_table(folder) else read_model(paths.bundled_model())
    table = table_for(folder, model, embeddings=embeddings)
    screen.say(f"The model is {model.card.name}.")
    unfinished: UnfinishedError | None = None
    with cluster_at(cluster, screen, embeddings=embeddings) as there:
        job = (
            there.telling(fill_table(table, photographs, predict=there.predict_files))
            if there
            else fill_table(table, photographs)
        )
        try:
            screen.run(job, if_stopped=_KEPT)
        except UnfinishedError as error:
            unfinished = error
    if unfinished is None or table.parts():
        report_table(folder, screen, counts_file, separator)
    if unfinished is not None:
        raise unfinished


def report_table(
    folder: Path,
    screen: Screen,
    counts_file: Path | None,
    separator: Separator | None = None,
    *,
    by: CountBy | None = None,
) -> None:
    """Print the counts of a table, and write them where that is asked for.

    Raises:
        JellyError: it is damaged, or none.
    """
    from jellygui.jobs.export import WHAT_A_COUNT_IS, write_rows_of_counts

    try:
        from jellygui.parquet.row_table import open_table
        from jellygui.parquet.table_counts import count_table
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    table = open_table(folder)
    card = table.model.card
    parts = count_table(table, by=by)
    if counts_file is not None:
        write_rows_of_counts(
            parts, counts_file, (table.model_id, card.name), card.promise, by, separator
        )
    for part, rows in parts:
        if by:
            screen.result(f"{spelled_out(part) or 'Unknown'}:")
        for line in counts_table([row for row in rows if row.files] if by else rows):
            screen.result(line)
        if by:
            screen.result("")
    screen.document(_document(table, parts, by, card.name))
    if screen.skipped:
        screen.say(f"{len(screen.skipped):,} files could not be read.")
        screen.list_skipped()
    screen.say(WHAT_A_COUNT_IS)
    if counts_file is not None:
        screen.say(f"The counts are in {counts_file.absolute()}")
    screen.say(f"The table is {folder.absolute()}")
    if not table.is_grouped:
        raise UnfinishedError(
            "Sightings and copies are not those of all photographs of the table.",
            hint="Run the same “classify … --table” to its end.",
        )


def _document(
    table: Table, parts: list[tuple[str, list[CountRow]]], by: CountBy | None, model: str
) -> dict[str, object]:
    def listed(rows: list[CountRow]) -> list[dict[str, object]]:
        return [vars(row) for row in rows if row.files or by is None]

    return {
        "counts": None if by else [row for _, rows in parts for row in listed(rows)],
        "parts": [{by.value: spelled_out(part), "counts": listed(rows)} for part, rows in parts]
        if by
        else None,
        "table": spelled_out(table.folder.absolute()),
        "model": {"name": model, "id": table.model_id},
        "program_version": __version__,
    }


def open_from_table(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A table that classify --table has made.")
    ],
    where: Annotated[
        str | None,
        typer.Option(
            "--where",
            metavar="CONDITION",
            help="Which photographs, as “station = Anholt and confidence < 0.6”; a station is a "
            "folder that is called so.",
        ),
    ] = None,
    project: Annotated[
        Path | None, typer.Option(help="The new project; without one, in your own data folder.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a project of photographs of a table, to look through them in the window."""
    from jellygui.project import Project

    try:
        from jellygui.parquet.row_table import open_table
        from jellygui.parquet.table_project import check_wanted, take_from_table
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    table = open_table(folder)
    screen = Screen(as_json=as_json)
    count = check_wanted(table, where)
    place = project or _free_place(folder)
    if os.path.lexists(place):
        raise JellyError(f"“{place}” is there already.", hint="Give the project another name.")
    with Project(place) as opened:
        screen.run(
            take_from_table(opened, table, where),
            if_stopped=f"What was taken is in the project “{place}”.",
        )
    screen.result(f"{count:,} photographs are in the project {place}")
    screen.document({"photographs": count, "project": spelled_out(place), "notes": screen.notes})


def _free_place(folder: Path) -> Path:
    home = paths.data_dir() / "projects"
    home.mkdir(parents=True, exist_ok=True)
    name = safe_name(folder.absolute().name) or "table"
    places = numbered(home / f"{name}{paths.PROJECT_SUFFIX}")
    return next(place for place in places if not os.path.lexists(place))
