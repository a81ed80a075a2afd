"""What a report tells of stations, of effort and of what there is per effort."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jellygui.domain.abundance import DOUBTFUL_ZEROS, FEWEST, MEASURED, Measure
from jellygui.domain.counts import CountRow, photographs_of
from jellygui.domain.lists import capital, photographs
from jellygui.domain.stations import ONE_OF, Station
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
)
from jellygui.report.survey_counts import by_species
from jellygui.report.survey_map import largest_of, placed, station_map
from jellygui.speech import Speech

_MAP_HEIGHT = 400.0


def stations_of(found: Findings, speech: Speech) -> Iterator[Block]:
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
            there, found.species, width=WIDTH, height=_MAP_HEIGHT, words=chart_words(speech)
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
    yield from by_species(tr("Station"), parts, found, speech)
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
                        NONE
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
        words += [speech.below(DOUBTFUL_ZEROS), tr("Archives are told of no absence there.")]
    yield Paragraph(text=speech.joined(words), quiet=True)


def _effort(effort: float, unit: str, speech: Speech) -> str:
    return f"{speech.grouped(f'{effort:,g}')} {speech.below(unit)}"


def _station_cells(station: Station, rows: Sequence[CountRow], speech: Speech) -> list[Cell]:
    def number(value: float | None, form: str) -> Cell:
        return Cell(NONE if value is None else format(value, form))

    moments = [f"{m:%Y-%m-%d\n%H:%M}" if m else NONE for m in (station.began, station.ended)]
    return [
        Cell(station.name),
        Cell(station.gear or NONE),
        number(station.latitude, ".4f"),
        number(station.longitude, ".4f"),
        number(station.depth_m, "g"),
        *(Cell(moment) for moment in moments),
        Cell(NONE if station.effort is None else _effort(station.effort, station.unit, speech)),
        Cell(speech.number(photographs_of(rows))),
    ]
