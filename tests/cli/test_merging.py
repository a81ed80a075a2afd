"""Labels of a second person come back on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jellygui.cli.merging import merge
from jellygui.domain.remarks import Remark
from jellygui.errors import UnfinishedError
from jellygui.project import Project
from tests.project.test_people import BLUE, MOON, copied, labels, say, survey

Told = pytest.CaptureFixture[str]


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A project in which A has named two photographs, and a copy in which B has named four."""
    first = survey(tmp_path)
    say(first, 2, BLUE, "A")
    first.remarks.say([1], note="large", tags=["Crab"], annotator="A")
    with copied(first) as other:
        other.species.add("sea walnut")
        for photograph, label in ((1, MOON), (2, MOON), (3, BLUE), (4, "sea_walnut")):
            say(other, photograph, label, "B", minute=5)
        other.remarks.say([1, 6], note="torn", tags=["crab"], annotator="B")
    return first.path, other.path


def test_it_is_said_first_and_taken_over_then(places: tuple[Path, Path], capsys: Told) -> None:
    ours, theirs = places
    merge(ours, theirs, preview=True, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert {name: told[name] for name in ("new", "same", "different", "left", "absent")} == {
        "new": 1,
        "same": 1,
        "different": 1,
        "left": 1,
        "absent": 0,
    }
    assert told["agreement"]["count"] == 2
    assert told["seen_by_the_second"] == 2
    assert [told[name] for name in ("remarked", "both_noted", "without_room")] == [2, 1, 0]
    with Project(ours) as project:
        assert set(labels(project)) == {1, 2}
    with pytest.raises(UnfinishedError):
        merge(ours, theirs)
    out = capsys.readouterr().out
    assert "B labelled 4 photographs there: " in out
    assert "Both labelled 2, 1 of them alike." in out
    assert "The project lacks “sea walnut” (1 labels): --add-species" in out
    assert "2 photographs get notes or tags; none that are here are changed." in out
    assert "1 of these have a note here already; theirs is put below it." in out
    said = "1 label was taken over. Notes or tags came to 2 photographs. On 1 photograph people"
    assert said in out
    merge(ours, theirs, add_species=True)
    assert "1 label was taken over.\n" in capsys.readouterr().out
    merge(ours, theirs)
    assert (
        "All of these labels, notes and tags are in this project already."
        in capsys.readouterr().out
    )
    with Project(ours) as project:
        assert labels(project) == {
            1: (MOON, "A", None),
            2: (BLUE, "A", None),
            3: (BLUE, "B", None),
            4: ("sea_walnut", "B", None),
        }
        first, *_, last = project.browsing.files()
        assert first.remark == Remark("large\nB: torn", ("Crab",))
        assert last.remark == Remark("torn", ("Crab",))
