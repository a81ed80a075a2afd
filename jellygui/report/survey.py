"""The report of a survey: what stands in it, on a page of HTML and on paper alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from jellygui import __version__
from jellygui.domain import passed_over
from jellygui.domain.clocks import offset_in_words
from jellygui.domain.counts import photographs_of
from jellygui.domain.lists import files, photographs
from jellygui.domain.species import COPIES, UNCLASSIFIED, UNREADABLE
from jellygui.domain.survey import SurveyFacts, person_of
from jellygui.report.blocks import (
    Block,
    Figures,
    Heading,
    Pairs,
    Paragraph,
    Report,
)
from jellygui.report.findings import Findings
from jellygui.report.methods import methods
from jellygui.report.survey_certainty import check_of, model_of, rate_cells
from jellygui.report.survey_counts import counts_of, days_of, folders_of
from jellygui.report.survey_stations import stations_of
from jellygui.speech import IN_ENGLISH, Speech

_MOST_REASONS = 20


def survey_report(found: Findings, speech: Speech = IN_ENGLISH) -> Report:
    """All that a report tells, in its order.

    Days, times and decimals are written alike in all languages, as in the tables.
    """
    tr = speech.tr
    found = _named(found, speech)
    moment = f"{found.made_at:%Y-%m-%d %H:%M %Z}".strip()
    foot = tr("Made by JellyGUI {version} on {moment}.")
    return Report(
        title=found.facts.title or found.project.removesuffix(".jelly"),
        blocks=[
            *_head(found, speech),
            *counts_of(found, speech),
            *days_of(found, speech),
            *folders_of(found, speech),
            *stations_of(found, speech),
            *check_of(found, speech),
            *model_of(found, speech),
            *_left_out(found, speech),
            *_methods(found, speech),
            *_versions(found, speech),
        ],
        foot=foot.format(version=__version__, moment=moment),
        language=speech.language,
        alone=tr("This page needs no network."),
        page=tr("Page {number} of {count}"),
    )


def _named(found: Findings, speech: Speech) -> Findings:
    """The same with the species, and what else is counted, called as this language does."""
    return replace(
        found,
        species=[
            replace(kind, common_name=speech.species(kind.common_name)) for kind in found.species
        ],
        rows=[replace(row, common_name=speech.species(row.common_name)) for row in found.rows],
    )


def _head(found: Findings, speech: Speech) -> Iterator[Block]:
    tr, said, facts = speech.tr, speech.number, found.facts
    people = "; ".join(", ".join(part for part in person_of(line) if part) for line in facts.people)
    somebody = tr("somebody")
    labelled = [
        f"{who or somebody} ({speech.below(photographs(count))})"
        for who, count in sorted(found.labellers.items())
    ]
    days, unknown = found.known_days, tr("not known")
    spread = unknown
    if days:
        spread = days[0]
        if len(days) > 1:
            spread = tr("{count} days, {first} to {last}")
            spread = spread.format(count=said(len(days)), first=days[0], last=days[-1])
        if found.without_day:
            lacking = speech.below(photographs(found.without_day))
            spread += tr("; of {photographs} the day is not known").format(photographs=lacking)
    none, unsaid = tr("none"), facts == SurveyFacts()
    rows = [
        (tr("People"), people or tr("nobody is named")),
        (tr("Institution"), facts.institution),
        (tr("Area"), facts.area),
        (tr("Licence"), tr("nobody has chosen one") if unsaid else facts.licence.value),
        (tr("Days"), spread),
        (tr("Stations"), said(len(found.stations)) if found.stations else none),
        (tr("Model"), found.model or none),
        (tr("Labelled by"), speech.listed(labelled)),
    ]
    yield Pairs(rows=[(name, value) for name, value in rows if value])
    if facts.abstract:
        yield Paragraph(text=facts.abstract)
    share = ""
    if found.photographs:
        share = tr("{share} % of them").format(
            share=f"{100 * found.confirmed / found.photographs:.0f}"
        )
    species = {kind.key for kind in found.species}
    there = [row for row in found.rows if row.label in species and row.photographs]
    numbers = [
        (
            tr("photographs"),
            said(found.photographs),
            tr("in {files}").format(files=speech.below(files(found.files))),
        ),
        (tr("labelled by people"), said(found.confirmed), share),
        (
            tr("species found"),
            said(len(there)),
            tr("of {count} looked for").format(count=said(len(species))),
        ),
    ]
    check = found.check
    if check is not None and check.errors.count:
        rate = check.errors
        wrong, limits = rate_cells(rate, speech)
        below = f"{limits.text}, n = {said(rate.count)}"
        numbers.append((tr("wrong names, random check"), wrong.text, below))
    yield Figures(numbers=numbers)
    if not found.is_estimated:
        yield Paragraph(
            text=tr(
                "These counts carry the model's errors: too little was checked at random to "
                "estimate how many photographs there are of each species."
            ),
            framed=True,
        )


def _left_out(found: Findings, speech: Speech) -> Iterator[Block]:
    tr, said = speech.tr, speech.number

    def counted(name: str, words: str, number: str) -> None:
        rows.append((name, words.format(number=speech.below(number))))

    yield Heading(text=tr("What was not counted, and why"))
    rows: list[tuple[str, str]] = []
    if copies := found.row(COPIES).files:
        words = tr("{number} with a photograph that another file holds too")
        counted(tr("Copies"), words, files(copies))
    if found.unread:
        reasons = sorted(found.unread.items(), key=lambda one: (-one[1], one[0]))
        unknown = tr("unknown reason")
        told = [
            f"{said(count)}: {speech.below(why) if why else unknown}"
            for why, count in reasons[:_MOST_REASONS]
        ]
        if more := sum(count for _, count in reasons[_MOST_REASONS:]):
            told.append(tr("{count} for other reasons").format(count=said(more)))
        number = speech.below(files(found.row(UNREADABLE).files))
        rows.append((tr("Unreadable"), f"{number} ({'; '.join(told)})"))
    if found.unread_yet:
        counted(
            tr("Not read yet"), tr("{number}: what they show nobody knows"), files(found.unread_yet)
        )
    if waiting := found.row(UNCLASSIFIED).photographs:
        words = tr("{number} that neither model nor person named")
        counted(tr("Unclassified"), words, photographs(waiting))
    if found.passed_over:
        kinds = passed_over.in_words(found.passed_over)
        counted(tr("Passed over"), tr("{number}: no photographs"), kinds)
    if found.missing:
        words = tr("{number}; what they showed counts still")
        counted(tr("No longer there"), words, files(found.missing))
    if found.without_day:
        words = tr("{number}, counted, but on no day")
        counted(tr("No day"), words, photographs(found.without_day))
    elsewhere = photographs_of(found.nowhere)
    if found.stations and elsewhere:
        words = tr("{number}, counted, but at no station")
        counted(tr("No station"), words, photographs(elsewhere))
    if rows:
        yield Pairs(rows=rows)
    else:
        yield Paragraph(text=tr("Nothing was left out."))
    yield Heading(text=tr("Settings"), level=3)
    yield Pairs(rows=_settings(found, speech))


def _settings(found: Findings, speech: Speech) -> list[tuple[str, str]]:
    tr, rule = speech.tr, found.sighting
    unnamed = tr("unnamed camera")
    clocks = [
        f"{clock.camera or unnamed} {offset_in_words(clock.offset_s)}" for clock in found.clocks
    ]
    sightings = tr("every photograph; copies once")
    if rule.bursts:
        sightings = tr(
            "bursts of one camera: at most {gap} s between photographs, {length} s in all; "
            "copies once"
        ).format(gap=f"{rule.gap_s:g}", length=f"{rule.length_s:g}")
    if found.frames and rule.videos:
        sightings = tr("{rule}; a video is one").format(rule=sightings)
    named = tr("not known")
    if found.promise is not None:
        named = tr("the limits of the promise")
    elif found.card is not None:
        named = tr("a confidence of {limit} on, by the model").format(
            limit=f"{found.card.confidence_threshold:.2f}"
        )
    return [
        (tr("Sightings"), sightings),
        (tr("Camera clocks"), speech.listed(clocks) or tr("as the cameras tell it")),
        (tr("Named from"), named),
    ]


def _methods(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    words, sources = methods(found, speech)
    yield Heading(text=tr("Methods"))
    yield Paragraph(text=words, framed=True)
    if sources:
        yield Heading(text=tr("References"), level=3)
        yield Paragraph(text="\n".join(f"{source}." for source in sources))


def _versions(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    model = f"{found.model}, SHA-256 {found.model_id}" if found.model_id else tr("none")
    yield Heading(text=tr("Versions"))
    yield Pairs(
        rows=[
            (tr("Program"), f"JellyGUI {__version__}"),
            (tr("Project"), found.project),
            (tr("Model"), model),
            (
                tr("Photographs"),
                tr("SHA-256 {hash} of their sorted content hashes").format(
                    hash=found.photographs_hash
                ),
            ),
            (
                tr("Labels"),
                tr("SHA-256 {hash} of the sorted pairs of content hash and label").format(
                    hash=found.labels_hash
                ),
            ),
        ]
    )
