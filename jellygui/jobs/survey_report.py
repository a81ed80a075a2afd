"""The report of a survey, from its project: a page of HTML, or of paper as PDF."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path, PurePath
from typing import BinaryIO

from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.configs import VideoConfig
from jellygui.domain.counts import CountBy, CountRow
from jellygui.domain.frames import place_of
from jellygui.domain.place_names import below_shared, shared_folder
from jellygui.jobs.counting import at_stations, counted, per_effort
from jellygui.outputs import check_replaceable, write_result
from jellygui.project import Project
from jellygui.report import Findings, check_page, survey_page, survey_report, write_page
from jellygui.report.spoken import speech_of
from jellygui.speech import ENGLISH

# While a project changes, its numbers are gathered again so many times.
_MOST_TRIES = 5
# As Qt writes in a PDF what made it; what one is called is a person's own.
_MADE_BY = b"/Creator (\xfe\xff" + "JellyGUI ".encode("utf-16-be")
_HEAD_BYTES = 100_000


def findings(project: Project, made_at: datetime | None = None) -> Findings:
    """All that a report tells, as it is now; gathered again where it changes meanwhile."""
    moment = made_at or datetime.now().astimezone()
    for _ in range(_MOST_TRIES):
        found = _gathered(project, moment)
        if found.rows == _together(project):
            break
    return found


def _together(project: Project) -> list[CountRow]:
    ((_, rows),) = counted(project)
    return rows


def _gathered(project: Project, moment: datetime) -> Findings:
    rows = _together(project)
    by_station = counted(project, by=CountBy.STATION)
    stations, nowhere = at_stations(project, by_station)
    model_id, model, _ = project.models.in_use() or ("", "", ())
    each = project.counts.each()
    unread = project.browsing.files(PhotoQuery(show=Show.UNREADABLE))
    checks = map(project.checks.result, project.checks.numbers() if model_id else ())
    answered = [check for check in checks if check.answered]
    return Findings(
        project=project.path.name,
        made_at=moment,
        facts=project.survey.facts(),
        species=project.species.all(),
        rows=rows,
        days=counted(project, by=CountBy.DAY),
        folders=_folders(project),
        stations=stations,
        nowhere=nowhere,
        efforts=per_effort(project, parts=by_station),
        checks=len(answered),
        check=next(iter(answered), None),
        cost=project.estimates.cost(),
        model=model,
        model_id=model_id,
        classified=project.models.predicted().get(model_id, 0),
        card=project.models.card(model_id) if model_id else None,
        promise=project.models.promise_in_force(model_id) if model_id else None,
        sighting=project.sightings.rule(),
        unread=Counter(record.reason for record in unread),
        passed_over=project.files.passed_over(),
        missing=project.browsing.tally().by_show[Show.MISSING],
        frames=_frames(project),
        video_rule=project.files.video_rule() or VideoConfig(),
        clocks=[clock for _, clock in project.clocks.all()],
        labellers=Counter(who for _, _, who in each if who is not None),
        photographs_hash=_hash(content_hash for content_hash, _, _ in each),
        labels_hash=_hash(f"{content_hash} {label}" for content_hash, label, _ in each),
    )


def _frames(project: Project) -> Counter[str]:
    """How many there are of each video."""
    places = ((path, place_of(path)) for _, path, _ in project.files.known())
    return Counter(place for path, place in places if place != path)


def _folders(project: Project) -> list[tuple[str, list[CountRow]]]:
    """The rows of each folder, by its path below what all share."""
    shared = shared_folder(project.browsing.folders())
    parts = counted(project, by=CountBy.FOLDER)
    return [(below_shared(PurePath(part), shared), rows) for part, rows in parts]


def _hash(lines: Iterable[str]) -> str:
    """SHA-256 of sorted lines."""
    text = "".join(f"{line}\n" for line in sorted(set(lines)))
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def check_report(*, html: Path | None, pdf: Path | None, is_asked: bool) -> None:
    """Say before the work that a report could not be written there.

    Raises:
        JellyError: something else lies there.
    """
    if html is not None:
        check_page(html, is_asked=is_asked)
    if pdf is not None:
        check_replaceable(pdf, "a report of this program", None if is_asked else _is_ours)


def _is_ours(file: BinaryIO) -> bool:
    """Whether a file is a PDF that this program made, as its first bytes tell."""
    head = file.read(_HEAD_BYTES)
    return head.startswith(b"%PDF-") and _MADE_BY in head


def write_report(
    project: Project,
    *,
    html: Path | None,
    pdf: Path | None,
    made_at: datetime | None = None,
    language: str = ENGLISH,
) -> None:
    """Write what is given of the two, in a language by its code.

    Raises:
        JellyError: one cannot be written; a file that was there is kept. Or the program does not
            speak this language.
    """
    report = survey_report(findings(project, made_at), speech_of(language))
    if html is not None:
        write_page(html, survey_page(report))
    if pdf is not None:
        from jellygui.report.pdf import as_pdf  # brings Qt

        write_result(pdf, as_pdf(report))
