"""Two models laid beside each other: tables, sentence and contest count the same photographs."""

from __future__ import annotations

from jellygui.domain.contest import Outcome
from jellygui.domain.side_by_side import ComparedPhotograph, SideBySide, side_by_side
from jellygui.domain.species import Species

SPECIES = [Species(key=key, common_name=key) for key in ("moon", "compass", "fried egg")]


def compared(number: int, truth: str, new: str, old: str, *, group: str = "") -> ComparedPhotograph:
    return ComparedPhotograph(
        file_id=number, truth=truth, group=group or str(number), new=new, old=old
    )


def found() -> SideBySide:
    photographs = [compared(n, "moon", "moon", "moon") for n in range(6)]
    photographs += [compared(10, "compass", "moon", "compass")]
    photographs += [compared(n, "fried egg", "fried egg", "compass") for n in range(20, 25)]
    photographs += [compared(n, "fried egg", "moon", "moon") for n in range(25, 27)]
    # A burst, of which one counts, and of which each on which the two differ is shown.
    photographs += [
        compared(n, "fried egg", "fried egg", "moon", group="burst") for n in range(30, 33)
    ]
    return side_by_side(
        photographs,
        SPECIES,
        new_knows=("moon", "compass", "fried egg"),
        old_knows=("moon", "compass"),
        new="new",
        old="old",
    )


def test_the_species_that_was_taught_is_named_and_counted() -> None:
    contest = found().contest
    assert contest.outcome is Outcome.LEARNS
    assert list(contest.species) == ["compass", "fried egg", "moon"]
    assert "learns fried egg: 6 of 8 right, old cannot name it." in contest.words
    assert "On the other 2 species: better on 0, worse on 1 of 7" in contest.words


def test_the_tables_and_the_sentence_have_one_set_of_numbers() -> None:
    both = found()
    contest = both.contest
    assert both.photographs == contest.overall.photographs == 15
    assert both.copies == 2
    for table, right in (
        (both.new_table, contest.overall.new_right),
        (both.old_table, contest.overall.old_right),
    ):
        assert sum(table[n][n] for n in range(3)) == right
        for n, kind in enumerate(SPECIES):
            assert sum(table[n]) == contest.species[kind.key].photographs
    assert both.disagreed == (10, 20, 21, 22, 23, 24, 30, 31, 32)
