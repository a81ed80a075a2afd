"""What a report tells of counts: together, by day and by folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jellygui.domain.counts import CountRow, photographs_of
from jellygui.domain.estimates import Estimate
from jellygui.domain.lists import capital
from jellygui.domain.species import Species
from jellygui.domain.taxa import is_in_italics
from jellygui.report.blocks import (
    NONE,
    WIDTH,
    Block,
    Cell,
    Chart,
    Heading,
    Paragraph,
    Sheet,
)
from jellygui.report.findings import Findings
from jellygui.report.survey_charts import (
    chart_words,
    day_chart,
    is_looked_at,
    of_own_colour,
    reach,
    span_of,
    species_chart,
)
from jellygui.speech import Speech

_DAYS_HEIGHT = 320.0
# More columns of numbers have no room on a page of A4.
_MOST_COLUMNS, _MOST_SPECIES = 6, 32
# Of all tables by day, or by station; a stranger's survey may have any number of both.
_MOST_ROWS = 20_000


def counts_of(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("Counts and estimates"))
    species = {kind.key: kind for kind in found.species}
    rows = [row for row in found.rows if row.label in species]
    if len(rows) > _MOST_SPECIES:  # those of none stand in the table
        rows = [row for row in rows if row.photographs]
    most = max(map(reach, rows), default=0)
    parts = [rows[first : first + _MOST_SPECIES] for first in range(0, len(rows), _MOST_SPECIES)]
    *before, last = [
        species_chart(part, found.species, width=WIDTH, most=most, words=chart_words(speech))
        for part in parts or [[]]
    ]
    for drawing in before:
        yield Chart(drawing=drawing, caption=tr("Continued below."))
    captions = [
        tr(
            "Photographs that show each species. Full colour: confirmed by a person; pale: by "
            "the model alone."
        )
    ]
    if found.has_interval:
        captions.append(tr("Dot and whisker: how many there are, with the 95 % interval."))
    yield Chart(drawing=last, caption=speech.joined(captions))
    is_counted = any(row.max_n is not None for row in found.rows)
    head = [
        tr("Species"),
        tr("files"),
        tr("photographs"),
        tr("sightings"),
        tr("individuals"),
        *(["MaxN"] if is_counted else []),
        tr("confirmed"),
        tr("mean\nconfidence"),
        tr("there are\n(95 % interval)"),
    ]
    cells = [_count_cells(row, species.get(row.label), is_counted, speech) for row in found.rows]
    yield Sheet(head=head, rows=cells)
    explained = [
        tr(
            "Photographs: different pictures; sightings: by the rule below; a photograph that "
            "shows several species counts once for each; individuals: animals that a person "
            "has entered, empty where nobody counted;"
        ),
        tr("MaxN: the most of them on one photograph;") if is_counted else "",
        tr(
            "there are: what people said, and an estimate of the rest from random checks, the "
            "model's errors taken off. The numbers are those of counts.csv."
        ),
    ]
    yield Paragraph(text=speech.joined(explained), quiet=True)
    named = [kind for kind in found.species if kind.authority or kind.aphia_id is not None]
    if named:
        yield Sheet(
            head=[tr("Species"), tr("authority"), tr("rank"), "AphiaID (WoRMS)"],
            rows=[
                [
                    Cell(
                        capital(kind.common_name),
                        kind.scientific_name,
                        italic=is_in_italics(kind.scientific_name, kind.rank),
                    ),
                    Cell(kind.authority),
                    Cell(kind.rank),
                    Cell("" if kind.aphia_id is None else str(kind.aphia_id)),
                ]
                for kind in named
            ],
            words=3,
        )


def _count_cells(
    row: CountRow, kind: Species | None, is_counted: bool, speech: Speech
) -> list[Cell]:
    def number(value: int | None) -> Cell:
        return Cell("" if value is None else speech.number(value))

    return [
        Cell(
            capital(row.common_name),
            row.scientific_name if kind else "",
            italic=kind is not None and is_in_italics(row.scientific_name, kind.rank),
        ),
        *map(number, (row.files, row.photographs, row.sightings, row.individuals)),
        *([number(row.max_n)] if is_counted else []),
        number(row.confirmed),
        Cell("" if row.mean_confidence is None else f"{row.mean_confidence:.2f}"),
        _estimate(row.estimate, speech),
    ]


def _estimate(estimate: Estimate | None, speech: Speech) -> Cell:
    tr = speech.tr
    if estimate is None:
        return Cell(NONE)
    value, low, high = map(speech.number, (estimate.value, estimate.low, estimate.high))
    if estimate.low == estimate.high:
        return Cell(value)
    return Cell(value, tr("{low} to {high}").format(low=low, high=high))


def days_of(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("By day"))
    if not found.known_days:
        yield Paragraph(
            text=tr("The day of no photograph is known: neither cameras nor names tell it.")
        )
        return
    words = [tr("Photographs by day and species; days without photographs are left out.")]
    span = span_of(found.days)
    if span == "month":
        words.append(tr("There are too many days for the page: a bar is a month."))
    elif span == "year":
        words.append(tr("There are too many days for the page: a bar is a year."))
    every = [row for _, rows in found.days for row in rows]
    if span == "day" and any(row.has_interval for row in every):
        words.append(
            tr(
                "Whiskers: how many photographs there are of a species on this day, with the 95 % "
                "interval, from the foot of its part, where enough was checked."
            )
        )
    elif not any(row.estimate for row in every):
        words.append(tr("On no single day enough was checked for an interval."))
    if len(of_own_colour(found.days, found.species)) < sum(
        1 for kind in found.species if _total(found, kind.key)
    ):
        words.append(
            tr("Of species of the same colour the commonest is shown; grey are all others.")
        )
    drawing = day_chart(
        found.days,
        found.species,
        width=WIDTH,
        height=_DAYS_HEIGHT,
        words=chart_words(speech),
    )
    yield Chart(drawing=drawing, caption=speech.joined(words))
    days = sorted(found.days, key=lambda part: (not part[0], part[0]))
    parts = [(day or tr("unknown"), rows) for day, rows in days]
    yield from by_species(tr("Day"), parts, found, speech)


def folders_of(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("By folder"))
    if len(found.folders) < 2:
        yield Paragraph(text=tr("All photographs lie in one folder."))
        return
    yield from by_species(tr("Folder"), found.folders, found, speech)


def _total(found: Findings, label: str) -> int:
    return found.row(label).photographs


def by_species(
    title: str,
    parts: Sequence[tuple[str, Sequence[CountRow]]],
    found: Findings,
    speech: Speech,
) -> Iterator[Block]:
    """Tables of photographs by part and species, zeros included."""
    tr, said = speech.tr, speech.number
    there = [kind for kind in found.species if _total(found, kind.key)] or list(found.species)
    missing = [kind.common_name for kind in found.species if kind not in there]
    sheets = max(1, -(-len(there) // _MOST_COLUMNS))
    width = max(1, -(-len(there) // sheets))
    most = max(1, _MOST_ROWS // sheets)
    for first in range(0, len(there), width):
        kinds = there[first : first + width]
        rows = []
        for name, counts in parts[:most]:
            by_label = {row.label: row for row in counts if row.photographs or row.estimate}
            none = Cell("0" if is_looked_at(counts) else NONE)
            cells = [
                _counted(by_label[kind.key], speech) if kind.key in by_label else none
                for kind in kinds
            ]
            whole = photographs_of(counts)
            rows.append([Cell(name), *cells, Cell(said(whole) if whole else NONE)])
        names = [capital(kind.common_name) for kind in kinds]
        yield Sheet(head=[title, *names, tr("all photographs")], rows=rows)
    words = [
        tr(
            "Photographs; where enough was checked, below them how many there are (95 % interval); "
            "{dash}: nobody has looked. All photographs: those that show none of the species, too."
        ).format(dash=NONE)
    ]
    if len(parts) > most:
        first_ones = tr("These are the first {shown} of {count}; counts.csv can tell all.")
        words.append(first_ones.format(shown=said(most), count=said(len(parts))))
    if missing:
        words.append(tr("Nowhere found: {species}.").format(species=", ".join(missing)))
    yield Paragraph(text=speech.joined(words), quiet=True)


def _counted(row: CountRow, speech: Speech) -> Cell:
    if row.estimate is None:
        return Cell(speech.number(row.photographs))
    cell = _estimate(row.estimate, speech)
    below = f"{cell.text} ({cell.below})" if cell.below else cell.text
    return Cell(speech.number(row.photographs), below)
