from __future__ import annotations

import pytest

from jellygui.report.chart_parts import Spot, Words
from jellygui.report.part_chart import part_chart
from tests.report.test_survey_charts import SPECIES, boxes, is_within, row


def names_in(drawing: object) -> list[str]:
    parts = drawing.parts  # type: ignore[attr-defined]
    return [w.text for w in parts if isinstance(w, Words) and w.anchor == "end"]


def test_a_folder_is_a_bar_of_its_species_side_by_side() -> None:
    parts = [
        ("Day 1/100MEDIA", [row(0, 10, 4), row(1, 5)]),
        ("Day 2", [row(0, 0)]),
        ("", [row(1, 20)]),
    ]
    drawing = part_chart(parts, SPECIES[:2], width=700, height=300)
    assert names_in(drawing) == ["Day 1/100MEDIA", "unknown"]
    full, pale = boxes(drawing, 0)
    assert (full.pale, pale.pale) == (False, True)
    assert pale.width / full.width == pytest.approx(6 / 4)
    first, last = boxes(drawing, 1)
    assert first.x == pytest.approx(pale.x + pale.width)
    assert last.width / first.width == pytest.approx(4)
    spots = [part.text for part in drawing.parts if isinstance(part, Spot)]
    assert spots == ["Day 1/100MEDIA\nSpecies 0: 10\nSpecies 1: 5", "unknown\nSpecies 1: 20"]
    assert is_within(drawing)
    assert is_within(part_chart([], [], width=700, height=300))


@pytest.mark.parametrize(("height", "room"), [(160, 5), (900, 38)])
def test_where_there_is_no_room_the_smallest_are_one_bar(height: int, room: int) -> None:
    name = "Cruise 1/a station with a name that nobody would read whole in a chart like this/card"
    parts = [(f"{name} {n}", [row(0, n + 1), row(1, 1)]) for n in range(100)]
    drawing = part_chart(parts, SPECIES[:2], width=700, height=height)
    names = names_in(drawing)
    assert len(names) == room
    assert names[-1] == f"{100 - room + 1} more"
    assert names[-2].endswith("99")
    assert all(len(shown) < len(name) for shown in names)
    scale = boxes(drawing, 0)[-2].width / 100
    assert sum(box.width for box in boxes(drawing, 0)) == pytest.approx(scale * 5050)
    assert is_within(drawing)
