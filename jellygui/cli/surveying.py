"""The commands about the survey itself: on which days photographs were taken."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui.cli.arguments import Json
from jellygui.cli.screen import Screen
from jellygui.domain.days import day_typed
from jellygui.files import spelled_out

if TYPE_CHECKING:
    from jellygui.project.days import FolderDays

ProjectPath = Annotated[Path, typer.Argument(help="A project file.")]


def days(
    project: ProjectPath,
    said: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="FOLDER=DAY",
            help="Let this be the day of all photographs in a folder, as 2024-07-09; nothing after "
            "the sign is an unknown one. May be given again.",
        ),
    ] = None,
    again: Annotated[
        list[Path] | None,
        typer.Option(
            "--read-again", metavar="FOLDER", help="Let camera and names count again in a folder."
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Print on which days the photographs of each folder were taken, and who says so."""
    from jellygui.jobs.opening import open_project

    wanted = [_said(text) for text in said or ()]
    screen = Screen(as_json=as_json)
    with open_project(project, for_reading=not (wanted or again)).project as opened:
        known = {row.folder for row in opened.days.folders()}
        for folder in [*(folder for folder, _ in wanted), *(again or ())]:
            if folder.absolute() not in known:
                raise typer.BadParameter(f"“{folder}” holds no photographs of this project")
        for folder, day in wanted:
            opened.days.say(folder.absolute(), day)
        for folder in again or ():
            opened.days.read_again(folder.absolute())
        rows = opened.days.folders()
    for row in rows:
        screen.result(f"{_days_of(row)}  {row.files:>7,}  {row.folder}")
    screen.document(
        [
            {
                "folder": spelled_out(row.folder),
                "photographs": row.files,
                "first_day": row.first and row.first.isoformat(),
                "last_day": row.last and row.last.isoformat(),
                "unknown": row.unknown,
                "said_by": dict(row.said_by),
            }
            for row in rows
        ]
    )


def _said(text: str) -> tuple[Path, date | None]:
    folder, equals, typed = text.rpartition("=")
    day = day_typed(typed)
    if not equals or (typed.strip() and day is None):
        raise typer.BadParameter("give FOLDER=DAY, as in photos/a=2024-07-09", param_hint="--set")
    return Path(folder), day


def _days_of(row: FolderDays) -> str:
    if row.first is None or row.last is None:
        return "unknown".ljust(24)
    text = f"{row.first}" if row.first == row.last else f"{row.first} to {row.last}"
    return text.ljust(24)
