"""The formats of archives and spreadsheets, each to its own file."""

from __future__ import annotations

from pathlib import Path

from jellygui.jobs.darwin_core import check_archive, write_archive
from jellygui.jobs.ifdo import check_ifdo, write_ifdo
from jellygui.jobs.observations import observed
from jellygui.jobs.survey_report import check_report, write_report
from jellygui.jobs.workbook import check_workbook, write_workbook
from jellygui.project import Project
from jellygui.speech import ENGLISH

_ENDINGS = {
    "darwin_core": (".zip",),
    "ifdo": (".yaml", ".yml", ".json"),
    "xlsx": (".xlsx",),
    "report": (".html", ".htm"),
    "pdf": (".pdf",),
}


def ending_of(kind: str) -> tuple[str, ...]:
    """How the names of files of a kind end: darwin_core, ifdo, xlsx, report or pdf."""
    return _ENDINGS[kind]


def check_places(
    *,
    darwin_core: Path | None = None,
    ifdo: Path | None = None,
    xlsx: Path | None = None,
    report: Path | None = None,
    pdf: Path | None = None,
    is_asked: bool,
) -> None:
    """Say before the work that something could not be written.

    Raises:
        JellyError: something else lies there.
    """
    if darwin_core is not None:
        check_archive(darwin_core, is_asked=is_asked)
    if ifdo is not None:
        check_ifdo(ifdo, is_asked=is_asked)
    if xlsx is not None:
        check_workbook(xlsx, is_asked=is_asked)
    check_report(html=report, pdf=pdf, is_asked=is_asked)


def export_all(
    project: Project,
    *,
    darwin_core: Path | None = None,
    ifdo: Path | None = None,
    xlsx: Path | None = None,
    report: Path | None = None,
    pdf: Path | None = None,
    language: str = ENGLISH,
) -> list[str]:
    """Write what is given; gives in sentences what archives will still ask for.

    `language` is that of the report, by its code.

    Raises:
        JellyError: a file cannot be written; one that was there is kept.
    """
    if xlsx is not None:
        write_workbook(project, xlsx)
    if report is not None or pdf is not None:
        write_report(project, html=report, pdf=pdf, language=language)
    if darwin_core is None and ifdo is None:
        return []
    found = observed(project)
    if darwin_core is not None:
        write_archive(found, darwin_core)
    if ifdo is not None:
        write_ifdo(found, ifdo)
    return list(found.lacking)
