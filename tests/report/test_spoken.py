"""A report in the languages of the program: whole, and made where there is no window."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.jobs.survey_report import check_report, findings, write_report
from jellygui.modelfile import read_model
from jellygui.project import Project
from jellygui.report import Findings, survey_page, survey_report
from jellygui.report.blocks import Chart, Figures, Heading, Pairs, Paragraph, Report, Sheet
from jellygui.report.chart_parts import Spot, Words
from jellygui.report.spoken import languages, speech_of
from jellygui.speech import IN_ENGLISH
from tests.support import languages as support
from tests.support.once import made_once
from tests.support.reported import reported_survey

MOMENT = datetime(2026, 7, 1, 12, tzinfo=UTC)
OTHERS = [file.stem.removeprefix("jellygui_") for file in support.tool().languages()]
# Names, what a test says of a file that is broken, and sources.
OF_THE_SURVEY = re.compile(r"Jellyfish of Anholt havn|it ends in the middle|^.*\(\d{4}\).*$", re.M)
ENGLISH_WORDS = re.compile(
    r"\b(the|photographs?|sightings?|files?|and|were|jellyfish|unidentified|hours?|effort of)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    support.tool().compile_all()
    make = lambda folder: reported_survey(folder / "p.jelly")  # noqa: E731
    with Project(made_once(tmp_path_factory, "reported", make) / "p.jelly", read_only=True) as p:
        return findings(p, MOMENT)


def texts(report: Report) -> Iterator[str]:
    yield from (report.foot, report.page, report.alone)
    for block in report.blocks:
        match block:
            case Heading(text=text) | Paragraph(text=text):
                yield text
            case Figures(numbers=rows) | Pairs(rows=rows):
                yield from (part for row in rows for part in row)
            case Sheet(head=head, rows=cells):
                yield from head
                yield from (part for row in cells for one in row for part in (one.text, one.below))
            case Chart(drawing=drawing, caption=caption):
                yield from (caption, drawing.name)
                yield from (p.text for p in drawing.parts if isinstance(p, (Words, Spot)))


def numbers(shown: Sequence[str]) -> list[str]:
    """All numbers, in no order: a language may turn a sentence round."""
    whole = "\n".join(shown).replace("\N{NARROW NO-BREAK SPACE}", ",").replace("1000 万", "10")
    return sorted(n for n in re.findall(r"\d[\d.,]*\d|\d", whole) if n not in ("2,000", "2000"))


def test_every_language_of_the_window_can_be_asked_for(found: Findings) -> None:
    assert languages() == ["en", *OTHERS]
    with pytest.raises(JellyError, match="There is no report in “tlh”"):
        speech_of("tlh")


@pytest.mark.parametrize("language", OTHERS)
def test_a_report_is_in_one_language_with_the_same_numbers(found: Findings, language: str) -> None:
    report = survey_report(found, speech_of(language))
    shown = [OF_THE_SURVEY.sub("", text) for text in texts(report)]
    assert [text for text in shown if "{" in text and text != report.page] == []
    assert [text for text in shown if ENGLISH_WORDS.search(text)] == []
    english = [OF_THE_SURVEY.sub("", text) for text in texts(survey_report(found))]
    assert len(shown) == len(english)
    assert numbers(shown) == numbers(english)
    page = survey_page(report)
    assert f'<html lang="{language.replace("_", "-")}">' in page
    assert "Cyanea lamarckii" in page


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_programs_own_model_was_measured_on_is_told_and_who_made_it_stands_as_it_is(
    found: Findings, language: str
) -> None:
    for place in paths.bundled_models():
        card = read_model(place).card
        shown = [*texts(survey_report(replace(found, card=card), speech_of(language)))]
        assert {*card.attribution} <= {*shown}
        measured_on = [measurement.measured_on for measurement in card.measurements]
        assert measured_on
        assert [text for text in shown if any(it in text for it in measured_on)] == []


def test_a_report_in_another_language_is_known_as_ours(found: Findings, tmp_path: Path) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        write_report(project, html=tmp_path / "r.html", pdf=None, language="zh_CN")
    assert "由 JellyGUI" in (tmp_path / "r.html").read_text(encoding="utf-8")
    check_report(html=tmp_path / "r.html", pdf=None, is_asked=False)


def test_thousands_are_parted_so_that_nobody_takes_them_for_decimals(found: Findings) -> None:
    assert IN_ENGLISH.number(1234.4) == "1,234"
    assert speech_of("zh_CN").number(1234.4) == "1,234"
    german = speech_of("de")
    assert german.number(1234.4) == "1\N{NARROW NO-BREAK SPACE}234"
    assert german.below("1,204 files") == "1\N{NARROW NO-BREAK SPACE}204 Dateien"
    assert german.below("0.5 s") == "0.5 s"
    assert german.species("moon jellyfish") == "Ohrenqualle"
    assert german.listed([*"abc"], named=2) == "a, b, und 1 weitere"
    assert german.joined(["Eins.", "", "Zwei."]) == "Eins. Zwei."
    assert speech_of("zh_CN").joined(["一。", "二。"]) == "一。二。"
