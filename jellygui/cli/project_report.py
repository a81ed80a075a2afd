"""What the commands tell of a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jellygui import __version__
from jellygui.cli.screen import Screen
from jellygui.cli.tables import check_line, cost_line, counts_table, effort_table
from jellygui.domain.addresses import place_in_words
from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.configs import Separator
from jellygui.domain.counts import CountBy, scanned
from jellygui.domain.lists import capital
from jellygui.domain.passed_over import in_words
from jellygui.domain.species import COPIES
from jellygui.files import spelled_out
from jellygui.jobs.counting import counted, per_effort
from jellygui.jobs.export import WHAT_A_COUNT_IS, write_counts, write_images

if TYPE_CHECKING:
    from jellygui.domain.checks import CheckResult
    from jellygui.domain.counts import CountRow, Parting
    from jellygui.project import Project


def report_counts(
    project: Project,
    screen: Screen,
    counts_file: Path | None,
    images_file: Path | None,
    separator: Separator | None = None,
    *,
    within: int | None = None,
    by: Parting | None = None,
) -> None:
    """Write the CSV files that were asked for, then print the counts and where things are."""
    ((_, rows),) = counted(project)
    if counts_file is not None:
        missing = write_counts(project, counts_file, by=by, separator=separator)
        if missing:
            screen.say(f"{missing:,} rows in which nothing was found are left out.")
    if images_file is not None:
        write_images(project, images_file, separator=separator)
    parts = counted(project, by=by) if by else []
    efforts = per_effort(project, parts=parts) if by is CountBy.STATION else []
    for part, found in parts:
        screen.result(f"{spelled_out(part) or 'Unknown'}:")
        for line in counts_table([row for row in found if row.files]):
            screen.result(line)
        screen.result("")
    for line in counts_table(rows):
        screen.result(line)
    if efforts:
        names = {row.label: capital(row.common_name) for row in rows}
        screen.result("")
        for line in effort_table(efforts, names):
            screen.result(line)
    check = project.checks.newest()
    if check is not None and check.answered:
        screen.result("")
        screen.result(check_line(check))
    cost = project.estimates.cost(within)
    if cost is not None:
        screen.result(cost_line(cost))
    identity, name, _ = project.models.in_use() or ("", "", ())
    _add_unreadable(project, screen)
    passed_over = project.files.passed_over()
    screen.document(
        {
            "counts": [_row(row) for row in rows],
            "parts": [
                {by.value: spelled_out(part), "counts": [_row(row) for row in found if row.files]}
                for part, found in parts
            ]
            if by
            else None,
            "per_effort": [vars(found) for found in efforts] if efforts else None,
            "check": _check(check),
            "cost": cost and vars(cost),
            "files": scanned(rows),
            "skipped": _listed(screen.skipped),
            "folders_skipped": _listed(screen.folders_skipped),
            "passed_over": passed_over,
            "notes": screen.notes,
            "project": spelled_out(project.path),
            "counts_file": counts_file and spelled_out(counts_file.absolute()),
            "images_file": images_file and spelled_out(images_file.absolute()),
            "model": {"name": name, "id": identity},
            "program_version": __version__,
        }
    )
    copies = next(row.files for row in rows if row.label == COPIES)
    if copies:
        screen.say(
            f"{copies} {'file holds' if copies == 1 else 'files hold'} a photograph that another "
            "file holds too; each photograph is counted once."
        )
    if screen.skipped:
        number = len(screen.skipped)
        screen.say(f"{number} {'file' if number == 1 else 'files'} could not be read:")
        screen.list_skipped()
    if passed_over:
        screen.say(f"Passed over: {in_words(passed_over)}.")
    screen.say(WHAT_A_COUNT_IS)
    for what, path in (("counts", counts_file), ("rows per photograph", images_file)):
        if path is not None:
            screen.say(f"The {what} are in {path.absolute()}")
    screen.say(f"The project is {project.path}")


def _check(check: CheckResult | None) -> dict[str, object] | None:
    if check is None:
        return None
    rates = {key: rate.model_dump() for key, rate in check.by_species.items()}
    return {**vars(check), "errors": check.errors.model_dump(), "by_species": rates}


def _row(row: CountRow) -> dict[str, object]:
    return vars(row) | {"estimate": row.estimate and vars(row.estimate)}


def _add_unreadable(project: Project, screen: Screen) -> None:
    """List what cannot be read, also where that was found out before."""
    known = {path for path, _ in screen.skipped}
    for record in project.browsing.files(PhotoQuery(show=Show.UNREADABLE)):
        if (path := place_in_words(record.path)) not in known:
            screen.skipped.append((path, record.reason))


def _listed(left_out: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"path": spelled_out(path), "reason": reason} for path, reason in left_out]
