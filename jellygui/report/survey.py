"""The report of a survey: what stands in it, on a page of HTML and on paper alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jellygui import __version__
from jellygui.domain import passed_over
from jellygui.domain.abundance import DOUBTFUL_ZEROS, FEWEST, MEASURED, Measure
from jellygui.domain.clocks import offset_in_words
from jellygui.domain.counts import CountRow, photographs_of
from jellygui.domain.estimates import Estimate
from jellygui.domain.lists import capital, files, photographs
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
    chart_words,
    day_chart,
    is_looked_at,
    of_own_colour,
    reach,
    span_of,
    species_chart,
)
from jellygui.report.survey_map import largest_of, placed, station_map
from jellygui.speech import IN_ENGLISH, Speech

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
_NONE = "\N{EN DASH}"


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
            *_counts(found, speech),
            *_days(found, speech),
            *_folders(found, speech),
            *_stations(found, speech),
            *_check(found, speech),
            *_model(found, speech),
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
    none = tr("none")
    rows = [
        (tr("People"), people or tr("nobody is named")),
        (tr("Institution"), facts.institution),
        (tr("Area"), facts.area),
        (tr("Licence"), facts.licence.value),
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
        wrong, limits = _rate(rate, speech)
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


def _counts(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("Counts and estimates"))
    species = {kind.key for kind in found.species}
    rows = [row for row in found.rows if row.label in species]
    if len(rows) > _MOST_SPECIES:  # those of none stand in the table
        rows = [row for row in rows if row.photographs]
    most = max(map(reach, rows), default=0)
    parts = [rows[first : first + _MOST_SPECIES] for first in range(0, len(rows), _MOST_SPECIES)]
    *before, last = [
        species_chart(part, found.species, width=_WIDTH, most=most, words=chart_words(speech))
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
    cells = [_count_cells(row, row.label in species, is_counted, speech) for row in found.rows]
    yield Sheet(head=head, rows=cells)
    explained = [
        tr(
            "Photographs: different pictures; sightings: bursts and copies once; a photograph "
            "that shows several species counts once for each; individuals: animals that a person "
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
                    Cell(capital(kind.common_name), kind.scientific_name),
                    Cell(kind.authority),
                    Cell(kind.rank),
                    Cell("" if kind.aphia_id is None else str(kind.aphia_id)),
                ]
                for kind in named
            ],
            words=3,
        )


def _count_cells(row: CountRow, is_species: bool, is_counted: bool, speech: Speech) -> list[Cell]:
    def number(value: int | None) -> Cell:
        return Cell("" if value is None else speech.number(value))

    return [
        Cell(capital(row.common_name), row.scientific_name if is_species else ""),
        *map(number, (row.files, row.photographs, row.sightings, row.individuals)),
        *([number(row.max_n)] if is_counted else []),
        number(row.confirmed),
        Cell("" if row.mean_confidence is None else f"{row.mean_confidence:.2f}"),
        _estimate(row.estimate, speech),
    ]


def _estimate(estimate: Estimate | None, speech: Speech) -> Cell:
    tr = speech.tr
    if estimate is None:
        return Cell(_NONE)
    value, low, high = map(speech.number, (estimate.value, estimate.low, estimate.high))
    if estimate.low == estimate.high:
        return Cell(value)
    return Cell(value, tr("{low} to {high}").format(low=low, high=high))


def _days(found: Findings, speech: Speech) -> Iterator[Block]:
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
        width=_WIDTH,
        height=_DAYS_HEIGHT,
        words=chart_words(speech),
    )
    yield Chart(drawing=drawing, caption=speech.joined(words))
    days = sorted(found.days, key=lambda part: (not part[0], part[0]))
    parts = [(day or tr("unknown"), rows) for day, rows in days]
    yield from _by_species(tr("Day"), parts, found, speech)


def _folders(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("By folder"))
    if len(found.folders) < 2:
        yield Paragraph(text=tr("All photographs lie in one folder."))
        return
    yield from _by_species(tr("Folder"), found.folders, found, speech)


def _total(found: Findings, label: str) -> int:
    return found.row(label).photographs


def _by_species(
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
            none = Cell("0" if is_looked_at(counts) else _NONE)
            cells = [
                _counted(by_label[kind.key], speech) if kind.key in by_label else none
                for kind in kinds
            ]
            whole = photographs_of(counts)
            rows.append([Cell(name), *cells, Cell(said(whole) if whole else _NONE)])
        names = [capital(kind.common_name) for kind in kinds]
        yield Sheet(head=[title, *names, tr("all photographs")], rows=rows)
    words = [
        tr(
            "Photographs; where enough was checked, below them how many there are (95 % interval); "
            "{dash}: nobody has looked. All photographs: those that show none of the species, too."
        ).format(dash=_NONE)
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


def _stations(found: Findings, speech: Speech) -> Iterator[Block]:
    tr, said = speech.tr, speech.number
    yield Heading(text=tr("Stations and effort"))
    if not found.stations:
        yield Paragraph(
            text=tr("The survey has no stations: nothing is told of effort, and no map is drawn.")
        )
        return
    there = placed(found.stations)
    if there:
        most = largest_of(there, found.species)
        area = tr("The area of a circle is the number of photographs that show a species.")
        if most:
            area = tr(
                "The area of a circle is the number of photographs that show a species "
                "(the largest: {photographs})."
            ).format(photographs=speech.below(photographs(most)))
        words = [
            area,
            tr(
                "Its sectors are the species; a ring: none was found; a cross: nobody has looked. "
                "Coast: Natural Earth, 1:10 million, simplified to about a kilometre. "
                "Equirectangular, WGS 84."
            ),
        ]
        if len(there) < len(found.stations):
            lacking = said(len(found.stations) - len(there))
            words.append(tr("Without a position: {count} of the stations.").format(count=lacking))
        drawing = station_map(
            there, found.species, width=_WIDTH, height=_MAP_HEIGHT, words=chart_words(speech)
        )
        yield Chart(drawing=drawing, caption=speech.joined(words))
    else:
        yield Paragraph(text=tr("No station has a position: no map is drawn."))
    yield Sheet(
        head=[
            tr("Station"),
            tr("gear"),
            tr("latitude"),
            tr("longitude"),
            tr("depth in m"),
            tr("began"),
            tr("ended"),
            tr("effort"),
            tr("photographs"),
        ],
        rows=[_station_cells(station, rows, speech) for station, rows in found.stations],
        words=2,
    )
    parts = [(station.name, rows) for station, rows in found.stations]
    if any(row.photographs for row in found.nowhere):
        parts.append((tr("no station"), found.nowhere))
    yield from _by_species(tr("Station"), parts, found, speech)
    yield from _abundance(found, speech)


def _abundance(found: Findings, speech: Speech) -> Iterator[Block]:
    tr, said = speech.tr, speech.number
    yield Heading(text=tr("Abundance per unit of effort"), level=3)
    if not found.efforts:
        yield Paragraph(
            text=tr("There is no station with an effort of which every photograph was looked at.")
        )
        return
    names = {kind.key: capital(kind.common_name) for kind in found.species}
    for measure in dict.fromkeys(one.measure for one in found.efforts):
        yield Sheet(
            head=[
                tr("Species"),
                speech.below(MEASURED[measure]),
                tr("stations"),
                tr("effort"),
                tr("per unit"),
                tr("95 % interval"),
            ],
            rows=[
                [
                    Cell(names.get(one.label, one.label)),
                    Cell(said(one.number)),
                    Cell(said(one.stations)),
                    Cell(_effort(one.effort, one.unit, speech)),
                    Cell(
                        tr("{number} per {unit}").format(
                            number=f"{one.value:.3g}",
                            unit=speech.below(ONE_OF.get(one.unit, one.unit)),
                        )
                    ),
                    Cell(
                        _NONE
                        if one.low is None
                        else tr("{low} to {high}").format(
                            low=f"{one.low:.3g}", high=f"{one.high:.3g}"
                        )
                    ),
                ]
                for one in found.efforts
                if one.measure is measure
            ],
        )
    words = [
        tr(
            "All of it over all effort, over the stations of which every photograph was looked at "
            "for the species, those without it included; one without photographs is no zero."
        )
    ]
    if any(one.measure in (Measure.INDIVIDUALS, Measure.MAX_N) for one in found.efforts):
        words.append(
            tr(
                "Individuals are told of species of which every photograph was counted, MaxN, "
                "which is that of each station added up, where one photograph of every sighting "
                "was."
            )
        )
    words.append(
        tr(
            "The interval comes of drawing stations again, and of fewer than {count} there is "
            "none. Photographs are not animals."
        ).format(count=FEWEST)
    )
    if any(one.doubtful for one in found.efforts):
        words.append(speech.below(DOUBTFUL_ZEROS))
    yield Paragraph(text=speech.joined(words), quiet=True)


def _effort(effort: float, unit: str, speech: Speech) -> str:
    return f"{speech.grouped(f'{effort:,g}')} {speech.below(unit)}"


def _station_cells(station: Station, rows: Sequence[CountRow], speech: Speech) -> list[Cell]:
    def number(value: float | None, form: str) -> Cell:
        return Cell(_NONE if value is None else format(value, form))

    moments = [f"{m:%Y-%m-%d\n%H:%M}" if m else _NONE for m in (station.began, station.ended)]
    return [
        Cell(station.name),
        Cell(station.gear or _NONE),
        number(station.latitude, ".4f"),
        number(station.longitude, ".4f"),
        number(station.depth_m, "g"),
        *(Cell(moment) for moment in moments),
        Cell(_NONE if station.effort is None else _effort(station.effort, station.unit, speech)),
        Cell(speech.number(photographs_of(rows))),
    ]


def _check(found: Findings, speech: Speech) -> Iterator[Block]:
    tr, said = speech.tr, speech.number
    yield Heading(text=tr("Random check"))
    check = found.check
    if check is None or not check.answered:
        yield Paragraph(
            text=tr(
                "Nobody has answered a random check: how often the model is wrong on these "
                "photographs is not known."
            )
        )
        return
    words = [
        tr(
            "{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} "
            "answered; {applying} of the answers apply to “{model}”, {unsure} are unsure."
        ).format(
            photographs=speech.below(photographs(check.drawn)),
            from_count=said(check.drawn_from),
            drawn_with=check.drawn_with,
            answered=said(check.answered),
            applying=said(check.applying),
            model=check.model,
            unsure=said(check.unsure),
        )
    ]
    if check.errors.count:
        wrong = tr("Of those that it named {rate} are wrong.")
        words.append(wrong.format(rate=shown(check.errors, speech)))
    yield Paragraph(text=speech.joined(words))
    names = {row.label: capital(row.common_name) for row in found.rows}
    if check.by_species:
        yield Sheet(
            head=[tr("What the model says"), tr("answers"), tr("wrong"), tr("95 % interval")],
            rows=[
                [Cell(names.get(key, key)), Cell(said(rate.count)), *_rate(rate, speech)]
                for key, rate in check.by_species.items()
            ],
        )
    cost = found.cost
    if cost is not None:
        more = tr(
            "The least certain count is known to ± {widest} photographs; ± {half} would take "
            "{count} more answers in a random check."
        )
        if not cost.answers:
            more = tr(
                "The least certain count is known to ± {widest} photographs; ± {half} would take "
                "no more answers in a random check."
            )
        yield Paragraph(
            text=more.format(
                widest=said(cost.widest), half=said(cost.half_width), count=said(cost.answers)
            ),
            quiet=True,
        )


def _rate(rate: Rate, speech: Speech) -> tuple[Cell, Cell]:
    tr = speech.tr
    if not rate.count:
        return Cell(_NONE), Cell(_NONE)
    value, low, high = (f"{100 * share:.1f}" for share in (rate.value, rate.low, rate.high))
    return Cell(f"{value} %"), Cell(tr("{low} to {high} %").format(low=low, high=high))


def _model(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("Model"))
    if not found.model_id:
        yield Paragraph(text=tr("No model was used."))
        return
    rows = [(tr("Name"), found.model), ("SHA-256", found.model_id)]
    card = found.card
    if card is None:
        yield Pairs(rows=rows)
        yield Paragraph(
            text=tr("The project keeps no card of this model: its accuracy is not known.")
        )
        return
    made_with = tr("made with JellyGUI {version}").format(version=card.program_version)
    rows.append((tr("Version"), made_with))
    rows += [
        (speech.below(name), _told_of_card(name, value, speech))
        for name, value in describe(card)
        if name in _OF_A_CARD
    ]
    for measurement in card.measurements:
        accuracy = tr("{rate} on {photographs}").format(
            rate=shown(measurement.accuracy, speech),
            photographs=speech.below(measurement.measured_on),
        )
        rows.append((tr("Accuracy"), accuracy))
    yield Pairs(rows=rows)
    if not card.measurements:
        yield Paragraph(text=tr("Its card holds no measurement: its accuracy is not known."))
    promise = found.promise
    if promise is None:
        yield Paragraph(text=tr("No precision is promised: the model names by its own limits."))
        return
    words = (
        tr("Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.")
        if promise.is_shown
        else tr(
            "Promise: of what is named at least {share} % is right, by estimate, too few answers "
            "show it, by {answers}."
        )
    )
    yield Paragraph(
        text=words.format(
            share=f"{100 * promise.wish:.0f}", answers=speech.below(promise.measured_on)
        )
    )
    names = {kind.key: capital(kind.common_name) for kind in found.species}
    yield Sheet(
        head=[tr("Species"), tr("named from"), tr("right of answers"), tr("shown at least")],
        rows=[
            [
                Cell(names.get(key, key)),
                Cell(tr("never") if limit.confidence is None else f"{limit.confidence:.2f}"),
                Cell(
                    tr("{right} of {count}").format(
                        right=speech.number(limit.right), count=speech.number(limit.count)
                    )
                ),
                Cell(f"{100 * limit.low:.1f} %"),
            ]
            for key, limit in promise.limits.items()
        ],
    )


def _told_of_card(name: str, value: str, speech: Speech) -> str:
    if name == "Species":
        kinds = (part.partition(" (") for part in value.split(", "))
        return ", ".join(speech.species(name) + gap + rest for name, gap, rest in kinds)
    return speech.below(value)


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
