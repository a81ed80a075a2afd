"""The commands about the survey itself: its days, its cameras' clocks and its stations."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import ValidationError

from jellygui.cli.arguments import Json
from jellygui.cli.options import not_fitting
from jellygui.cli.screen import Screen
from jellygui.domain.clocks import CameraClock, offset_in_words, offset_typed
from jellygui.domain.days import day_typed
from jellygui.domain.stations import moment_of
from jellygui.domain.survey import Licence, SurveyFacts
from jellygui.errors import UnfinishedError
from jellygui.files import spelled_out
from jellygui.speech import ENGLISH

if TYPE_CHECKING:
    from jellygui.domain.stations import Station, TableRead
    from jellygui.project.days import FolderDays
    from jellygui.project.stations import Belonging

_LONGEST_NOTE = 200
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


def clocks(
    project: ProjectPath,
    add: Annotated[
        str | None,
        typer.Option(metavar="OFFSET", help="Add this to the clock of --camera: “+1 h 12 min”."),
    ] = None,
    camera: Annotated[
        str | None, typer.Option(help="Make and model, as this command prints them.")
    ] = None,
    serial: Annotated[
        str | None, typer.Option(help="Only the one with this serial number.")
    ] = None,
    began: Annotated[
        str | None, typer.Option("--from", metavar="TIME", help="From this time of its own on.")
    ] = None,
    ended: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="Until this time of its own.")
    ] = None,
    note: Annotated[str, typer.Option(help="Why: “card 2”.")] = "",
    take_back: Annotated[
        list[int] | None,
        typer.Option(metavar="NUMBER", help="Take a correction back. May be given again."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Print the cameras with what is added to their clocks, after adding to one or taking back."""
    from jellygui.jobs.opening import open_project

    wanted = _clock(add, camera, serial, (began, ended), note)
    screen = Screen(as_json=as_json)
    with open_project(project, for_reading=not (wanted or take_back)).project as opened:
        known = {(found.camera, found.serial) for found in opened.clocks.cameras()}
        numbers = {number for number, _ in opened.clocks.all()}
        if wanted and not any(wanted.is_of(*one) for one in known):
            raise typer.BadParameter("no photograph is of such a camera", param_hint="--camera")
        if wrong := set(take_back or ()) - numbers:
            raise typer.BadParameter(f"there is no number {min(wrong)}", param_hint="--take-back")
        if take_back:
            opened.clocks.remove(take_back)
        if wanted:
            opened.clocks.put(wanted)
        cameras, found = opened.clocks.cameras(), opened.clocks.all()
    for one in cameras:
        serial_number = f", no. {one.serial}" if one.serial else ""
        screen.result(
            f"{one.photographs:>7,}  {one.camera}{serial_number}; {one.first:%Y-%m-%d %H:%M:%S} to "
            f"{one.last:%Y-%m-%d %H:%M:%S}"
        )
    for number, clock in found:
        screen.result(f"Number {number}: {_clock_in_words(clock)}")
    screen.document(
        {
            "cameras": [vars(one) for one in cameras],
            "clocks": [{"number": number, **vars(clock)} for number, clock in found],
        }
    )


def stations(
    project: ProjectPath,
    table: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE.csv]",
            help="Take stations from this table, CSV or XLSX; of one that is there "
            "already what the table has a column for.",
        ),
    ] = None,
    remove: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Forget a station. May be given again."),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Say what would be done, and change nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Print the stations with their effort and photographs, after taking them from a table."""
    from jellygui.domain.stations import station_key
    from jellygui.jobs.opening import open_project
    from jellygui.jobs.station_table import read_station_table

    screen = Screen(as_json=as_json)
    changes = not preview and bool(remove or table)
    read: TableRead | None = None
    with open_project(project, for_reading=not changes).project as opened:
        there = {station_key(station.name) for station in opened.stations.all()}
        if unknown := [name for name in remove or () if station_key(name) not in there]:
            raise typer.BadParameter(f"there is no station “{unknown[0]}”", param_hint="--remove")
        if remove and preview:
            screen.say(f"Would be removed: {', '.join(remove)}.")
        elif remove:
            opened.stations.remove(remove)
        if table is not None:
            read = read_station_table(opened, table)
            for column in read.columns:
                what = f"left out: {column.left_out}" if column.left_out else column.meaning
                screen.say(f"Column “{column.title}” is {what or 'kept as it is'}.")
            for words in (*read.notes, *map(str, read.faults)):
                screen.say(words)
            if preview:
                screen.say(f"{len(read.stations)} stations can be taken.")
            else:
                opened.stations.put(read.stations, read.told)
        found, belonging = opened.stations.all(), opened.stations.belonging()
    for station in found:
        number = sum(belonging.by_station.get(station.name, {}).values())
        screen.result(f"{number:>7,}  {station.name}{_where_and_how(station)}")
    for folder, number in belonging.nowhere.items():
        screen.result(f"{number:>7,}  no station: {folder}")
    screen.document(
        {
            "stations": [_told(station, belonging) for station in found],
            "nowhere": {spelled_out(folder): n for folder, n in belonging.nowhere.items()},
            "columns": [vars(column) for column in read.columns] if read else [],
            "notes": [*read.notes] if read else [],
            "faults": [vars(fault) for fault in read.faults] if read else [],
        }
    )
    if read is not None and (read.faults or read.left_out):
        raise UnfinishedError(f"Not taken: {_untaken(read)}. See above.")


def export(
    project: ProjectPath,
    darwin_core: Annotated[
        Path | None,
        typer.Option(
            "--darwin-core", metavar="FILE.zip", help="Write a Darwin Core Archive, as OBIS takes."
        ),
    ] = None,
    ifdo: Annotated[
        Path | None,
        typer.Option("--ifdo", metavar="FILE.yaml", help="Write an iFDO (YAML, or .json)."),
    ] = None,
    xlsx: Annotated[
        Path | None, typer.Option("--xlsx", metavar="FILE.xlsx", help="Write a workbook.")
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.html", help="Write a report: one page that needs no network, and prints."
        ),
    ] = None,
    pdf: Annotated[
        Path | None, typer.Option(metavar="FILE.pdf", help="Write the report as PDF, on A4.")
    ] = None,
    language: Annotated[
        str, typer.Option(help="That of the report: en, da, de, es, fr or zh_CN.")
    ] = ENGLISH,
    title: Annotated[str | None, typer.Option(help="What the survey is called.")] = None,
    abstract: Annotated[str | None, typer.Option(help="What it is, in some sentences.")] = None,
    person: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME,EMAIL,ORCID",
            help="Whose it is; the first one may be asked. May be given again.",
        ),
    ] = None,
    institution: Annotated[str | None, typer.Option(help="Where they work.")] = None,
    area: Annotated[str | None, typer.Option(help="What the area is called.")] = None,
    licence: Annotated[
        Licence | None, typer.Option(help="Under which licence it may be used.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Write reports and what archives take; what is said of the survey is kept with it."""
    from jellygui.jobs.export_all import check_places, ending_of, export_all
    from jellygui.jobs.opening import open_project
    from jellygui.report.spoken import languages

    places = {
        "darwin_core": darwin_core,
        "ifdo": ifdo,
        "xlsx": xlsx,
        "report": report,
        "pdf": pdf,
    }
    if not any(places.values()):
        raise typer.BadParameter(
            "give at least one of --darwin-core, --ifdo, --xlsx, --report and --pdf"
        )
    for kind, path in places.items():
        if path is not None and path.suffix.lower() not in ending_of(kind):
            raise typer.BadParameter(
                f"the name ends in {' or '.join(ending_of(kind))}",
                param_hint=f"--{kind.replace('_', '-')}",
            )
    if language not in languages():
        raise typer.BadParameter(f"one of {', '.join(languages())}", param_hint="--language")
    check_places(**places, is_asked=False)
    people = None if person is None else tuple(line for line in person if line.strip())
    said = {
        "title": title,
        "abstract": abstract,
        "people": people,
        "institution": institution,
        "area": area,
        "licence": licence,
    }
    said = {name: value for name, value in said.items() if value is not None}
    try:
        SurveyFacts.model_validate(said)
    except ValidationError as error:
        raise not_fitting(error, people="person") from error
    screen = Screen(as_json=as_json)
    with open_project(project, for_reading=not said).project as opened:
        if said:
            opened.survey.put(SurveyFacts.model_validate(opened.survey.facts().model_dump() | said))
        lacking = export_all(opened, **places, language=language)
    for path in places.values():
        if path is not None:
            screen.result(f"Written: {path.absolute()}")
    for words in lacking:
        screen.say(words)
    screen.document(
        {
            **{kind: path and spelled_out(path.absolute()) for kind, path in places.items()},
            "lacking": lacking,
        }
    )


def _untaken(read: TableRead) -> str:
    numbers = {"row": len({fault.row for fault in read.faults}), "column": len(read.left_out)}
    said = [f"{n} {what}{'' if n == 1 else 's'}" for what, n in numbers.items() if n]
    return " and ".join(said)


def _where_and_how(station: Station) -> str:
    parts = []
    if station.latitude is not None:
        parts.append(f"{station.latitude:.5f}, {station.longitude:.5f}")
    if station.depth_m is not None:
        parts.append(f"{station.depth_m:g} m")
    if station.began is not None:
        parts.append(f"{station.began:%Y-%m-%d %H:%M}")
    if station.effort is not None:
        parts.append(f"{station.effort:g} {station.unit}")
    return "".join(f"; {part}" for part in parts)


def _told(station: Station, belonging: Belonging) -> dict[str, object]:
    return vars(station) | {
        "began": station.began and station.began.isoformat(),
        "ended": station.ended and station.ended.isoformat(),
        "others": dict(station.others),
        "photographs": dict(belonging.by_station.get(station.name, {})),
    }


def _clock(
    add: str | None,
    camera: str | None,
    serial: str | None,
    span: tuple[str | None, str | None],
    note: str,
) -> CameraClock | None:
    if (add is None) is not (camera is None):
        raise typer.BadParameter("--add and --camera go together")
    if add is None or camera is None:
        return None
    offset = offset_typed(add)
    if offset is None:
        raise typer.BadParameter(
            "give a span of time, as “+1 h 12 min” or -0:30", param_hint="--add"
        )
    began, ended = (
        moment_of(text, ends=ends) if text else None
        for text, ends in zip(span, (False, True), strict=True)
    )
    if any(text and moment is None for text, moment in zip(span, (began, ended), strict=True)):
        raise typer.BadParameter("give a time as “2024-07-09 10:30”", param_hint="--from, --until")
    if began and ended and ended < began:
        raise typer.BadParameter("ends before it begins", param_hint="--until")
    return CameraClock(
        camera=camera,
        serial=serial,
        began=began,
        ended=ended,
        offset_s=offset,
        note=note[:_LONGEST_NOTE],
    )


def _clock_in_words(clock: CameraClock) -> str:
    words = f"{offset_in_words(clock.offset_s)} to {clock.camera}"
    words += f", no. {clock.serial}" if clock.serial else ""
    words += f", from {clock.began}" if clock.began else ""
    words += f", until {clock.ended}" if clock.ended else ""
    return words + (f" ({clock.note})" if clock.note else "")


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
