"""The pages: what each shows. How they look is in `resources/report`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import jinja2

from jellygui import __version__, paths
from jellygui.domain import comparison
from jellygui.domain.comparison import PAPER, PAPER_PRUNED, PRUNED, Contestant
from jellygui.domain.contest import Contest, in_words
from jellygui.domain.events import Evaluated
from jellygui.domain.lists import capital
from jellygui.domain.species import species_named
from jellygui.errors import JellyError
from jellygui.files import write_bytes_in_one_step
from jellygui.outputs import check_replaceable
from jellygui.reasons import why_not_written
from jellygui.report import charts
from jellygui.report.blocks import Report
from jellygui.report.chart_parts import as_svg
from jellygui.shown import on_page

_END_BYTES = 1000
_PLACES = {
    "simple_cnn": 0,
    "alexnet": 1,
    "vgg16": 2,
    "resnet18": 3,
    "resnet18" + PRUNED: 4,
    "efficientnet_lite0": 5,
}


def evaluation_page(
    results: Sequence[Evaluated],
    contests: Sequence[Contest],
    *,
    title: str,
    facts: Sequence[tuple[str, str]],
    names: Mapping[str, str] | None = None,
) -> str:
    """One or two models, measured. `facts` say what was measured; `names` are those of species."""
    return _render(
        "evaluation.html",
        title=title,
        results=results,
        contests=contests,
        facts=facts,
        names=dict(names or {}),
    )


def comparison_page(
    contestants: Sequence[Contestant],
    *,
    facts: Sequence[tuple[str, str]],
    names: Mapping[str, str] | None = None,
    waiting: Sequence[str] = (),
) -> str:
    """The networks of a comparison side by side; `waiting` are those that are not there yet."""
    places = _places([contestant.name for contestant in contestants])
    by_name = {contestant.name: contestant for contestant in contestants}
    return _render(
        "comparison.html",
        title="Comparison of networks",
        order=[comparison.title(name) for name in PAPER],
        contestants=contestants,
        places=places,
        series=[places[contestant.name] for contestant in contestants],
        facts=facts,
        names=dict(names or {}),
        waiting=[comparison.title(name) for name in waiting],
        findings=comparison.check_order(contestants),
        pairs=[
            (by_name[name], by_name[comparison.base_of(name)])
            for name in by_name
            if name.endswith(PRUNED) and comparison.base_of(name) in by_name
        ],
        epochs=_epoch_rows(contestants),
        paper=PAPER | {"resnet18" + PRUNED: PAPER_PRUNED},
    )


def survey_page(report: Report) -> str:
    """The report of a survey; the same for the same findings."""
    language = report.language.replace("_", "-")
    return _render("survey.html", title=report.title, report=report, language=language)


def check_page(path: Path, *, is_asked: bool = False) -> None:
    """See that a page may be written to `path`: no file of a person's own lies there, unasked.

    Raises:
        JellyError: one does.
    """
    check_replaceable(path, "a report of this program", None if is_asked else _is_ours)


def _is_ours(file: BinaryIO) -> bool:
    """Whether a file ends as all pages of this program do."""
    file.seek(max(0, file.seek(0, os.SEEK_END) - _END_BYTES))
    return b"Made by JellyGUI " in file.read()


def write_page(path: Path, page: str) -> None:
    """Write a page in one step: a reader sees the old one or the whole new one.

    Raises:
        JellyError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A file name may hold halves of letters, which are no UTF-8.
        data = page.encode("utf-8", "backslashreplace")
        write_bytes_in_one_step(path, data)
    except OSError as error:
        raise JellyError(
            f"The report “{path}” cannot be written ({why_not_written(error)}).",
            hint="Check that you may write in its folder and that the disk has room.",
        ) from error


def _places(names: Sequence[str]) -> dict[str, int]:
    """Each network's colour and mark: the same in every report for those of the paper."""
    places: dict[str, int] = {}
    further = max(_PLACES.values()) + 1
    for name in names:
        places[name] = _PLACES.get(name, further)
        further += name not in _PLACES
    return places


def _epoch_rows(contestants: Sequence[Contestant]) -> list[list[tuple[float, float | None] | None]]:
    """A row per epoch, a pair of training and validation accuracy per network that has it."""
    longest = max((len(contestant.curve) for contestant in contestants), default=0)
    return [
        [
            (c.curve[row].training_accuracy, c.curve[row].validation_accuracy)
            if row < len(c.curve)
            else None
            for c in contestants
        ]
        for row in range(longest)
    ]


def _together(words: str) -> str:
    """`p = 0.07` must not be torn apart at the end of a line; a number below 0 has a true minus."""
    words = re.sub(r"\bp ([<=]) ", "p\N{NO-BREAK SPACE}\\1\N{NO-BREAK SPACE}", words)
    return re.sub(r"(?<![\w-])-(?=\d)", "\N{MINUS SIGN}", words)


def _render(template: str, **content: object) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(paths.resource("report")),
        autoescape=True,
        finalize=on_page,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        percent=lambda share: f"{share:.1%}",
        points=lambda difference: f"{100 * difference:+.1f}".replace("-", "\N{MINUS SIGN}"),
        thousands=lambda number: f"{number:,}",
        megabytes=lambda number: f"{number / 1e6:.1f} MB",
        together=_together,
        kind=lambda block: type(block).__name__,
        as_svg=as_svg,
    )
    environment.globals.update(
        charts=charts,
        comparison=comparison,
        chance_in_words=in_words,
        species_name=_species_name,
        all_names=_all_names,
        version=__version__,
        made_at=datetime.now().astimezone(),
    )
    return environment.get_template(template).render(content)


def _all_names(keys: Iterable[str], names: Mapping[str, str]) -> dict[str, str]:
    return {key: _species_name(key, names) for key in keys}


def _species_name(key: str, names: Mapping[str, str]) -> str:
    return capital(names.get(key) or species_named(key).common_name)
