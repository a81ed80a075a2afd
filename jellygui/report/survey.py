"""The report of a survey: what stands in it, on a page of HTML and on paper alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jellygui import __version__
from jellygui.domain import passed_over
from jellygui.domain.abundance import DOUBTFUL_ZEROS, FEWEST, MEASURED, Measure
from jellygui.domain.clocks import offset_in_words
from jellygui.domain.counts import CountRow, photographs_of
from jellygui.domain.estimates import Estimate
from jellygui.domain.lists import capital, files, listed, photographs
from jellygui.domain.measurements import Rate
from jellygui.domain.species import COPIES, UNCLASSIFIED, UNREADABLE
from jellygui.domain.stations import ONE_OF, Station
from jellygui.domain.survey import person_of
from jellygui.modelfile import describe
from jellygui.report.blocks import (
    Block,
    Cell,
    Chart,
    Figures,
    Heading,
    Pairs,
    Paragraph,
    Report,
    Sheet,
)
from jellygui.report.findings import Findings
from jellygui.report.methods import methods, shown
from jellygui.report.survey_charts import (
    day_chart,
    is_looked_at,
    of_own_colour,
    reach,
    said,
    span_of,
    species_chart,
)
from jellygui.report.survey_map import largest_of, placed, station_map

_WIDTH, _DAYS_HEIGHT, _MAP_HEIGHT = 780.0, 320.0, 400.0
# More columns of numbers have no room on a page of A4.
_MOST_COLUMNS, _MOST_SPECIES = 6, 32
_MOST_REASONS = 20
# Of all tables by day, or by station; a stranger's survey may have any number of both.
_MOST_ROWS = 20_000
# What is told of a model; the rest of its card is for those who train.
_OF_A_CARD = (
    "Network",
    "Species",
    "Unidentified",
    "Precision",
    "Never named",
    "Made",
    "Licence",
    "Attribution",
    "Grew from",
)
_UNKNOWN = "not known"
_NONE = "\N{EN DASH}"


def survey_report(found: Findings) -> Report:
    """All that a report tells, in its order."""
    moment = found.made_at
    return Report(
        title=found.facts.title or found.project.removesuffix(".jelly"),
        blocks=[
            *_head(found),
            *_counts(found),
            *_days(found),
            *_folders(found),
            *_stations(found),
            *_check(found),
            *_model(found),
            *_left_out(found),
            *_methods(found),
            *_versions(found),
        ],
        foot=f"Made by JellyGUI {__version__} on {moment:%Y-%m-%d %H:%M %Z}".strip() + ".",
    )


def _head(found: Findings) -> Iterator[Block]:
    facts = found.facts
    people = "; ".join(", ".join(part for part in person_of(line) if part) for line in facts.people)
    labelled = [
        f"{who or 'somebody'} ({photographs(count)})"
        for who, count in sorted(found.labellers.items())
    ]
    days = found.known_days
    spread = _UNKNOWN
    if days:
        spread = days[0] if len(days) == 1 else f"{len(days):,} days, {days[0]} to {days[-1]}"
        if found.without_day:
            spread += f"; of {photographs(found.without_day)} the day is not known"
    rows = [
        ("People", people or "nobody is named"),
        ("Institution", facts.institution),
        ("Area", facts.area),
        ("Licence", facts.licence.value),
        ("Days", spread),
        ("Stations", f"{len(found.stations):,}" if found.stations else "none"),
        ("Model", found.model or "none"),
        ("Labelled by", listed(labelled)),
    ]
    yield Pairs(rows=[(name, value) for name, value in rows if value])
    if facts.abstract:
        yield Paragraph(text=facts.abstract)
    share = (
        f"{100 * found.confirmed / found.photographs:.0f} % of them" if found.photographs else ""
    )
    species = {kind.key for kind in found.species}
    there = [row for row in found.rows if row.label in species and row.photographs]
    numbers = [
        ("photographs", said(found.photographs), f"in {files(found.files)}"),
        ("labelled by people", said(found.confirmed), share),
        ("species found", said(len(there)), f"of {len(species):,} looked for"),
    ]
    check = found.check
    if check is not None and check.errors.count:
        rate = check.errors
        wrong, limits = _rate(rate)
        below = f"{limits.text}, n = {rate.count:,}"
        numbers.append(("wrong names, random check", wrong.text, below))
    yield Figures(numbers=numbers)
    if not found.is_estimated:
        yield Paragraph(
            text="These counts carry the model's errors: too little was checked at random to "
            "estimate how many photographs there are of each species.",
            framed=True,
        )


def _counts(found: Findings) -> Iterator[Block]:
    yield Heading(text="Counts and estimates")
    species = {kind.key for kind in found.species}
    rows = [row for row in found.rows if row.label in species]
    if len(rows) > _MOST_SPECIES:  # those of none stand in the table
        rows = [row for row in rows if row.photographs]
    most = max(map(reach, rows), default=0)
    parts = [rows[first : first + _MOST_SPECIES] for first in range(0, len(rows), _MOST_SPECIES)]
    *before, last = [
        species_chart(part, found.species, width=_WIDTH, most=most) for part in parts or [[]]
    ]
    for drawing in before:
        yield Chart(drawing=drawing, caption="Continued below.")
    yield Chart(
        drawing=last,
        caption="Photographs that show each species. Full colour: confirmed by a person; pale: by "
        "the model alone."
        + (
            " Dot and whisker: how many there are, with the 95 % interval."
            if found.has_interval
            else ""
        ),
    )
    is_counted = any(row.max_n is not None for row in found.rows)
    head = [
        "Species",
        "files",
        "photographs",
        "sightings",
        "individuals",
        *(["MaxN"] if is_counted else []),
        "confirmed",
        "mean\nconfidence",
        "there are\n(95 % interval)",
    ]
    cells = [_count_cells(row, row.label in species, is_counted) for row in found.rows]
    yield Sheet(head=head, rows=cells)
    yield Paragraph(
        text="Photographs: different pictures; sightings: bursts and copies once; a photograph "
        "that shows several species counts once for each; individuals: animals that a person has "
        "entered, empty where nobody counted; "
        + ("MaxN: the most of them on one photograph; " if is_counted else "")
        + "there are: what people said, and an estimate of the "
        "rest from random checks, the model's errors taken off. The numbers are those of "
        "counts.csv.",
        quiet=True,
    )
    named = [kind for kind in found.species if kind.authority or kind.aphia_id is not None]
    if named:
        yield Sheet(
            head=["Species", "authority", "rank", "AphiaID (WoRMS)"],
            rows=[
                [
                    Cell(capital(kind.common_name), kind.scientific_name),
                    Cell(kind.authority),
                    Cell(kind.rank),
                    Cell("" if kind.aphia_id is None else str(kind.aphia_id)),
                ]
                for kind in named
            ],
            words=3,
        )


def _count_cells(row: CountRow, is_species: bool, is_counted: bool) -> list[Cell]:
    return [
        Cell(capital(row.common_name), row.scientific_name if is_species else ""),
        Cell(said(row.files)),
        Cell(said(row.photographs)),
        Cell(said(row.sightings)),
        Cell("" if row.individuals is None else said(row.individuals)),
        *([Cell("" if row.max_n is None else said(row.max_n))] if is_counted else []),
        Cell(said(row.confirmed)),
        Cell("" if row.mean_confidence is None else f"{row.mean_confidence:.2f}"),
        _estimate(row.estimate),
    ]


def _estimate(estimate: Estimate | None) -> Cell:
    if estimate is None:
        return Cell(_NONE)
    if estimate.low == estimate.high:
        return Cell(said(estimate.value))
    return Cell(said(estimate.value), f"{said(estimate.low)} to {said(estimate.high)}")


def _days(found: Findings) -> Iterator[Block]:
    yield Heading(text="By day")
    if not found.known_days:
        yield Paragraph(
            text="The day of no photograph is known: neither cameras nor names tell it."
        )
        return
    words = "Photographs by day and species; days without photographs are left out."
    span = span_of(found.days)
    if span != "day":
        words += f" There are too many days for the page: a bar is a {span}."
    every = [row for _, rows in found.days for row in rows]
    if span == "day" and any(row.has_interval for row in every):
        words += (
            " Whiskers: how many photographs there are of a species on this day, with the 95 % "
            "interval, from the foot of its part, where enough was checked."
        )
    elif not any(row.estimate for row in every):
        words += " On no single day enough was checked for an interval."
    if len(of_own_colour(found.days, found.species)) < sum(
        1 for kind in found.species if _total(found, kind.key)
    ):
        words += " Of species of the same colour the commonest is shown; grey are all others."
    drawing = day_chart(found.days, found.species, width=_WIDTH, height=_DAYS_HEIGHT)
    yield Chart(drawing=drawing, caption=words)
    days = sorted(found.days, key=lambda part: (not part[0], part[0]))
    yield from _by_species("Day", [(day or "unknown", rows) for day, rows in days], found)


def _folders(found: Findings) -> Iterator[Block]:
    yield Heading(text="By folder")
    if len(found.folders) < 2:
        yield Paragraph(text="All photographs lie in one folder.")
        return
    yield from _by_species("Folder", found.folders, found)


def _total(found: Findings, label: str) -> int:
    return found.row(label).photographs


def _by_species(
    title: str, parts: Sequence[tuple[str, Sequence[CountRow]]], found: Findings
) -> Iterator[Block]:
    """Tables of photographs by part and species, zeros included."""
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
            none = Cell("0" if is_looked_at(counts) else _NONE)
            cells = [
                _counted(by_label[kind.key]) if kind.key in by_label else none for kind in kinds
            ]
            whole = photographs_of(counts)
            rows.append([Cell(name), *cells, Cell(said(whole) if whole else _NONE)])
        names = [capital(kind.common_name) for kind in kinds]
        yield Sheet(head=[title, *names, "all photographs"], rows=rows)
    words = (
        "Photographs; where enough was checked, below them how many there are (95 % interval); "
        f"{_NONE}: nobody has looked. All photographs: those that show none of the species, too."
    )
    if len(parts) > most:
        words += f" These are the first {most:,} of {len(parts):,}; counts.csv can tell all."
    if missing:
        words += f" Nowhere found: {', '.join(missing)}."
    yield Paragraph(text=words, quiet=True)


def _counted(row: CountRow) -> Cell:
    if row.estimate is None:
        return Cell(said(row.photographs))
    cell = _estimate(row.estimate)
    below = f"{cell.text} ({cell.below})" if cell.below else cell.text
    return Cell(said(row.photographs), below)


def _stations(found: Findings) -> Iterator[Block]:
    yield Heading(text="Stations and effort")
    if not found.stations:
        yield Paragraph(
            text="The survey has no stations: nothing is told of effort, and no map is drawn."
        )
        return
    there = placed(found.stations)
    if there:
        most = largest_of(there, found.species)
        largest = f" (the largest: {photographs(most)})" if most else ""
        words = (
            "The area of a circle is the number of photographs that show a species"
            f"{largest}, its sectors are the species; a ring: none was found; a cross: nobody has "
            "looked. Coast: Natural Earth, 1:10 million, simplified to about a kilometre. "
            "Equirectangular, WGS 84."
        )
        if len(there) < len(found.stations):
            words += f" Without a position: {len(found.stations) - len(there):,} of the stations."
        drawing = station_map(there, found.species, width=_WIDTH, height=_MAP_HEIGHT)
        yield Chart(drawing=drawing, caption=words)
    else:
        yield Paragraph(text="No station has a position: no map is drawn.")
    yield Sheet(
        head=[
            "Station",
            "gear",
            "latitude",
            "longitude",
            "depth in m",
            "began",
            "ended",
            "effort",
            "photographs",
        ],
        rows=[_station_cells(station, rows) for station, rows in found.stations],
        words=2,
    )
    parts = [(station.name, rows) for station, rows in found.stations]
    if any(row.photographs for row in found.nowhere):
        parts.append(("no station", found.nowhere))
    yield from _by_species("Station", parts, found)
    yield Heading(text="Abundance per unit of effort", level=3)
    if not found.efforts:
        yield Paragraph(
            text="There is no station with an effort of which every photograph was looked at."
        )
        return
    names = {kind.key: capital(kind.common_name) for kind in found.species}
    for measure in dict.fromkeys(one.measure for one in found.efforts):
        yield Sheet(
            head=["Species", MEASURED[measure], "stations", "effort", "per unit", "95 % interval"],
            rows=[
                [
                    Cell(names.get(one.label, one.label)),
                    Cell(said(one.number)),
                    Cell(said(one.stations)),
                    Cell(f"{one.effort:,g} {one.unit}"),
                    Cell(f"{one.value:.3g} per {ONE_OF.get(one.unit, one.unit)}"),
                    Cell(_NONE if one.low is None else f"{one.low:.3g} to {one.high:.3g}"),
                ]
                for one in found.efforts
                if one.measure is measure
            ],
        )
    yield Paragraph(
        text="All of it over all effort, over the stations of which every photograph was looked at "
        "for the species, those without it included; one without photographs is no zero. "
        + (
            "Individuals and MaxN, which is that of each station added up, are told of species of "
            "which every photograph was counted. "
            if any(one.measure is Measure.INDIVIDUALS for one in found.efforts)
            else ""
        )
        + "The interval comes of drawing stations again, and of "
        f"fewer than {FEWEST} there is none. Photographs are not animals."
        + (f" {DOUBTFUL_ZEROS}" if any(one.doubtful for one in found.efforts) else ""),
        quiet=True,
    )


def _station_cells(station: Station, rows: Sequence[CountRow]) -> list[Cell]:
    def number(value: float | None, form: str) -> Cell:
        return Cell(_NONE if value is None else format(value, form))

    moments = [f"{m:%Y-%m-%d\n%H:%M}" if m else _NONE for m in (station.began, station.ended)]
    effort = _NONE if station.effort is None else f"{station.effort:,g} {station.unit}"
    return [
        Cell(station.name),
        Cell(station.gear or _NONE),
        number(station.latitude, ".4f"),
        number(station.longitude, ".4f"),
        number(station.depth_m, "g"),
        *(Cell(moment) for moment in moments),
        Cell(effort),
        Cell(said(photographs_of(rows))),
    ]


def _check(found: Findings) -> Iterator[Block]:
    yield Heading(text="Random check")
    check = found.check
    if check is None or not check.answered:
        yield Paragraph(
            text="Nobody has answered a random check: how often the model is wrong on "
            "these photographs is not known."
        )
        return
    words = (
        f"{photographs(check.drawn)} were drawn from {check.drawn_from:,} with "
        f"“{check.drawn_with}” in use, and {check.answered:,} answered; {check.applying:,} of the "
        f"answers apply to "
        f"“{check.model}”, {check.unsure:,} are unsure."
    )
    if check.errors.count:
        words += f" Of those that it named {shown(check.errors)} are wrong."
    yield Paragraph(text=words)
    names = {row.label: capital(row.common_name) for row in found.rows}
    if check.by_species:
        yield Sheet(
            head=["What the model says", "answers", "wrong", "95 % interval"],
            rows=[
                [Cell(names.get(key, key)), Cell(said(rate.count)), *_rate(rate)]
                for key, rate in check.by_species.items()
            ],
        )
    cost = found.cost
    if cost is not None:
        more = f"{cost.answers:,} more answers" if cost.answers else "no more answers"
        yield Paragraph(
            text=f"The least certain count is known to ± {said(cost.widest)} photographs; "
            f"± {cost.half_width:,} would take {more} in a random check.",
            quiet=True,
        )


def _rate(rate: Rate) -> tuple[Cell, Cell]:
    if not rate.count:
        return Cell(_NONE), Cell(_NONE)
    return (
        Cell(f"{100 * rate.value:.1f} %"),
        Cell(f"{100 * rate.low:.1f} to {100 * rate.high:.1f} %"),
    )


def _model(found: Findings) -> Iterator[Block]:
    yield Heading(text="Model")
    if not found.model_id:
        yield Paragraph(text="No model was used.")
        return
    rows = [("Name", found.model), ("SHA-256", found.model_id)]
    card = found.card
    if card is None:
        yield Pairs(rows=rows)
        yield Paragraph(text="The project keeps no card of this model: its accuracy is not known.")
        return
    told = describe(card)
    rows.append(("Version", f"made with JellyGUI {card.program_version}"))
    rows += [row for row in told if row[0] in _OF_A_CARD]
    for measurement in card.measurements:
        rows.append(("Accuracy", f"{shown(measurement.accuracy)} on {measurement.measured_on}"))
    yield Pairs(rows=rows)
    if not card.measurements:
        yield Paragraph(text="Its card holds no measurement: its accuracy is not known.")
    promise = found.promise
    if promise is None:
        yield Paragraph(text="No precision is promised: the model names by its own limits.")
        return
    how = "shown at 95 %" if promise.is_shown else "by estimate, too few answers show it"
    yield Paragraph(
        text=f"Promise: of what is named at least {promise.wish:.0%} is right, {how}, by "
        f"{promise.measured_on}."
    )
    names = {kind.key: capital(kind.common_name) for kind in found.species}
    yield Sheet(
        head=["Species", "named from", "right of answers", "shown at least"],
        rows=[
            [
                Cell(names.get(key, key)),
                Cell("never" if limit.confidence is None else f"{limit.confidence:.2f}"),
                Cell(f"{limit.right:,} of {limit.count:,}"),
                Cell(f"{100 * limit.low:.1f} %"),
            ]
            for key, limit in promise.limits.items()
        ],
    )


def _left_out(found: Findings) -> Iterator[Block]:
    yield Heading(text="What was not counted, and why")
    rows = []
    if copies := found.row(COPIES).files:
        rows.append(("Copies", f"{files(copies)} with a photograph that another file holds too"))
    if found.unread:
        reasons = sorted(found.unread.items(), key=lambda one: (-one[1], one[0]))
        words = "; ".join(
            f"{count:,}: {why or 'unknown reason'}" for why, count in reasons[:_MOST_REASONS]
        )
        more = sum(count for _, count in reasons[_MOST_REASONS:])
        words += f"; {more:,} for other reasons" if more else ""
        rows.append(("Unreadable", f"{files(found.row(UNREADABLE).files)} ({words})"))
    if found.unread_yet:
        rows.append(("Not read yet", f"{files(found.unread_yet)}: what they show nobody knows"))
    if waiting := found.row(UNCLASSIFIED).photographs:
        rows.append(("Unclassified", f"{photographs(waiting)} that neither model nor person named"))
    if found.passed_over:
        rows.append(("Passed over", f"{passed_over.in_words(found.passed_over)}: no photographs"))
    if found.missing:
        rows.append(("No longer there", f"{files(found.missing)}; what they showed counts still"))
    if found.without_day:
        rows.append(("No day", f"{photographs(found.without_day)}, counted, but on no day"))
    elsewhere = photographs_of(found.nowhere)
    if found.stations and elsewhere:
        rows.append(("No station", f"{photographs(elsewhere)}, counted, but at no station"))
    if rows:
        yield Pairs(rows=rows)
    else:
        yield Paragraph(text="Nothing was left out.")
    rule = found.sighting
    clocks = [
        f"{clock.camera or 'unnamed camera'} {offset_in_words(clock.offset_s)}"
        for clock in found.clocks
    ]
    yield Heading(text="Settings", level=3)
    yield Pairs(
        rows=[
            (
                "Sightings",
                f"bursts of one camera: at most {rule.gap_s:g} s between photographs, "
                f"{rule.length_s:g} s in all; copies once"
                if rule.bursts
                else "every photograph; copies once",
            ),
            ("Camera clocks", listed(clocks) or "as the cameras tell it"),
            (
                "Named from",
                f"a confidence of {found.card.confidence_threshold:.2f} on, by the model"
                if found.promise is None and found.card
                else "the limits of the promise"
                if found.promise
                else _UNKNOWN,
            ),
        ]
    )


def _methods(found: Findings) -> Iterator[Block]:
    words, sources = methods(found)
    yield Heading(text="Methods")
    yield Paragraph(text=words, framed=True)
    if sources:
        yield Heading(text="References", level=3)
        yield Paragraph(text="\n".join(f"{source}." for source in sources))


def _versions(found: Findings) -> Iterator[Block]:
    yield Heading(text="Versions")
    yield Pairs(
        rows=[
            ("Program", f"JellyGUI {__version__}"),
            ("Project", found.project),
            ("Model", f"{found.model}, SHA-256 {found.model_id}" if found.model_id else "none"),
            ("Photographs", f"SHA-256 {found.photographs_hash} of their sorted content hashes"),
            (
                "Labels",
                f"SHA-256 {found.labels_hash} of the sorted pairs of content hash and label",
            ),
        ]
    )
