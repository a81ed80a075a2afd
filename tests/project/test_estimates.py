"""What random checks tell of a project's other photographs."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import CountBy
from jellygui.domain.drawing import one_of_each
from jellygui.domain.estimates import Estimate
from jellygui.domain.intervals import wilson
from jellygui.images.scan import FoundFile
from jellygui.project import Project
from jellygui.project.functions import add_functions
from jellygui.project.schema import APPLICATION_ID, MIGRATIONS
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """300 photographs: 200 that a model calls x, on two days, and 100 that it calls y."""
    with Project(tmp_path / "p.jelly") as project:
        days = [datetime(2024, 7, 9 + (n >= 150), 12) for n in range(300)]
        ids = read_in(project, tmp_path, *(photo(n, taken_at=days[n]) for n in range(300)))
        answers = [said("x" if n % 3 else "y") for n in range(300)]
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
        yield project


def truth_of(file_id: int) -> str:
    """Every tenth is a z that the model does not know."""
    return "z" if file_id % 10 == 0 else "y" if file_id % 3 == 1 else "x"


def checked(project: Project, count: int, *, seed: int = 1) -> list[int]:
    check = project.checks.draw(count, seed=seed)
    drawn = project.checks.files(check)
    for file_id in drawn:
        project.checks.answer(check, file_id, truth_of(file_id))
    return drawn


def test_nothing_is_estimated_before_something_was_checked(project: Project) -> None:
    assert project.estimates.of() == {}
    assert project.estimates.cost() is None
    checked(project, 9)
    assert project.estimates.of() == {}
    checked(project, 1)
    assert set(project.estimates.of()) >= {"x", "y"}


@pytest.mark.parametrize("is_edited_first", [True, False])
def test_a_mended_clock_changes_no_estimate(
    project: Project, tmp_path: Path, *, is_edited_first: bool
) -> None:
    """Which of them people have looked for since a check is known of the new photographs too."""
    project.labels.label_files([n for n in range(1, 100) if truth_of(n) == "y"], "y")
    checked(project, 120)
    sought = [n for n in range(1, 301) if truth_of(n) == "z"]
    if not is_edited_first:
        project.labels.label_files(sought, "z")
        before = project.estimates.of()
    project.files.add([FoundFile(tmp_path / f"{n}.jpg", 9, 1) for n in range(300)])
    now = datetime(2024, 7, 12, 12)
    edited = [
        (n, photo(n - 1, content_hash=f"{n + 1000:064x}", taken_at=now)) for n in range(1, 301)
    ]
    ids, _ = project.files.record_read(edited)
    answers = [said("x" if (n - 1) % 3 else "y") for n in ids]
    classified(project, tiny_model(tmp_path / "m.jellymodel"), [*ids.values()], *answers)
    if is_edited_first:
        project.labels.label_files(sought, "z")
        before = {"z": Estimate(value=30, low=30, high=35, known=30)}
    for label, estimate in before.items():
        now_estimated = project.estimates.of()[label]
        assert now_estimated.value == pytest.approx(estimate.value, abs=1e-6)
        assert now_estimated.known == estimate.known


def test_what_was_checked_tells_of_the_rest(project: Project) -> None:
    drawn = checked(project, 120)
    found = project.estimates.of()
    there = Counter(truth_of(n) for n in range(1, 301))
    assert sum(e.value for e in found.values()) == pytest.approx(300)
    for label, estimate in found.items():
        if not there[label]:  # of a species that nobody saw there may be some, but not many
            assert (estimate.value, estimate.low) == (0, 0)
            assert 0 < estimate.high < 12
            continue
        assert estimate.low < estimate.value < estimate.high, label
        assert estimate.low <= there[label] <= estimate.high
        assert estimate.known == sum(truth_of(n) == label for n in drawn)
    more = project.estimates.cost(5)
    assert more is not None
    assert 0 < more.answers < 180
    project.labels.label_files([n for n in range(1, 301) if truth_of(n) == "x"], "x")
    project.labels.label_files([n for n in range(1, 301) if truth_of(n) == "y"], "y")
    project.labels.label_files([n for n in range(1, 301) if truth_of(n) == "z"], "z")
    exact = project.estimates.of()
    assert {label: (e.low, e.value, e.high) for label, e in exact.items() if e.value} == {
        label: (n, n, n) for label, n in there.items()
    }
    assert project.estimates.cost() is None


def test_what_nobody_looked_at_may_show_anything(project: Project, tmp_path: Path) -> None:
    """After all 300 are labelled two more come, one of them unread."""
    project.labels.label_files(list(range(1, 301)), "x")
    known = project.estimates.of()["x"]
    assert (known.low, known.value, known.high) == (300, 300, 300)
    read_in(project, tmp_path, photo(300, taken_at=datetime(2024, 7, 9)))
    project.files.add([FoundFile(tmp_path / "2024-07-09 unread.jpg", 5, 1)])
    assert project.estimates.of() == {}  # nothing was checked that would tell of them
    by_day = project.estimates.by(CountBy.DAY)
    assert set(by_day) == {"2024-07-10"}
    assert (by_day["2024-07-10"]["x"].low, by_day["2024-07-10"]["x"].high) == (150, 150)
    project.files.record_unreadable([(302, "is cut off")])
    project.labels.label_files([301], "y")
    assert project.estimates.of()["y"].high == 1


def test_what_nobody_looked_at_widens_an_estimate_upwards(project: Project, tmp_path: Path) -> None:
    checked(project, 60)
    before = project.estimates.of()
    cost = project.estimates.cost(5)
    read_in(project, tmp_path, *(photo(n) for n in range(300, 307)))
    after = project.estimates.of()
    for label, estimate in before.items():
        assert after[label] == replace(estimate, high=estimate.high + 7)
    assert project.estimates.cost(5) == cost


def test_each_day_has_its_own_where_enough_was_checked(project: Project) -> None:
    checked(project, 120)
    by_day = project.estimates.by(CountBy.DAY)
    assert set(by_day) == {"2024-07-09", "2024-07-10"}
    for found in by_day.values():
        assert sum(e.value for e in found.values()) == pytest.approx(150)
    second = PhotoQuery(day=date(2024, 7, 10))
    assert project.estimates.of(second) == by_day["2024-07-10"]
    # What is chosen by what it shows is no random sample.
    assert project.estimates.of(PhotoQuery(label="x")) == {}
    assert project.estimates.of(replace(second, text="x")) == {}


def test_errors_that_were_looked_for_after_a_check_are_no_part_of_the_rest(
    project: Project,
) -> None:
    checked(project, 100)
    before = project.estimates.of()
    wrong = [n for n in range(1, 301) if truth_of(n) == "z"]
    project.labels.label_files(wrong, "z")
    after = project.estimates.of()
    assert after["z"].known == 30
    assert after["z"].value == pytest.approx(max(30, before["z"].value), abs=6)
    # Counted as if they had been drawn, each would stand for others.
    assert after["z"].value < 45


def test_a_check_asks_most_where_most_is_in_doubt_and_a_little_everywhere(
    tmp_path: Path,
) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(200)))
        answers = [said("x", 0.98) for _ in range(98)] + [said("y", 0.5) for _ in range(98)]
        answers += [said("rare", 0.9) for _ in range(4)]
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
        drawn = project.checks.files(project.checks.draw(40, seed=3))
        of = Counter("x" if n <= 98 else "y" if n <= 196 else "rare" for n in drawn)
        assert of["rare"] >= 2
        assert of["y"] > 1.5 * of["x"]
        assert len(drawn) == len(set(drawn)) == 40
        assert drawn != sorted(drawn)


def test_what_was_drawn_by_plan_says_how_often_the_model_is_wrong_on_all(
    tmp_path: Path,
) -> None:
    """Half of the few "rare" is wrong, nothing else: together that is a twentieth."""
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(project, tmp_path, *(photo(n) for n in range(200)))
        answers = [said("x", 0.99)] * 180 + [said("rare", 0.5)] * 20
        classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
        check = project.checks.draw(60, seed=1)
        drawn = project.checks.files(check)
        rare = [n for n in drawn if n > 180]
        assert len(rare) > 60 / 10 * 1.5
        for file_id in drawn:
            label = "x" if file_id <= 180 or file_id in rare[::2] else "rare"
            project.checks.answer(check, file_id, label)
        result = project.checks.result(check)
        wrong = len(rare[::2]) / len(rare)
        assert result.errors.value == pytest.approx(wrong * 20 / 200)
        assert result.errors.count == 60
        assert result.by_species["rare"].value == pytest.approx(wrong)


def test_a_check_of_an_earlier_version_counts_as_what_it_was(project: Project) -> None:
    """Each with the same chance, and its number of strata unknown."""
    drawn = checked(project, 60, seed=2)

    def as_before(connection) -> None:  # type: ignore[no-untyped-def]
        connection.execute("UPDATE check_photograph SET stratum = '', weight = 1")
        connection.execute("UPDATE random_check SET photograph_id = NULL")

    project.write(as_before)
    found = project.estimates.of()
    by = {h: [truth_of(n) for n in drawn if ("y" if n % 3 == 1 else "x") == h] for h in "xy"}
    expected = sum(size * by[h].count("z") / len(by[h]) for h, size in (("x", 200), ("y", 100)))
    assert found["z"].value == pytest.approx(expected)
    checked(project, 60, seed=3)
    assert project.estimates.of()["z"].half_width < found["z"].half_width


def test_of_each_group_one_is_drawn_and_stands_for_it() -> None:
    groups = {n: n if n < 50 else 50 + n // 10 for n in range(100)}
    drawn = one_of_each(groups, 10, random.Random(1))
    assert len({groups[n] for n, _ in drawn}) == len(drawn) == 10
    all_of_them = one_of_each(groups, 100, random.Random(1))
    assert sum(weight for _, weight in all_of_them) == 100
    totals = []
    for seed in range(400):
        found = one_of_each(groups, 20, random.Random(seed))
        totals.append(sum(w for n, w in found if n >= 50) / sum(w for _, w in found))
    assert sum(totals) / len(totals) == pytest.approx(0.5, abs=0.02)
    assert one_of_each({}, 5, random.Random(1)) == []


def test_a_project_of_the_version_before_keeps_its_checks(tmp_path: Path) -> None:
    """A person has spoken before the check was drawn, in it, and afterwards."""
    place = tmp_path / "old.jelly"
    with closing(sqlite3.connect(place)) as old:
        add_functions(old)
        old.executescript(
            "".join(MIGRATIONS[:5]) + f"PRAGMA user_version = 5; "
            f"PRAGMA application_id = {APPLICATION_ID};"
            "INSERT INTO model (id, name, species, card, in_use) VALUES ('m', 'm', '[]', '{}', 1);"
        )
        for n in range(1, 41):
            old.execute("INSERT INTO photo_group (id) VALUES (?)", [n])
            old.execute(
                "INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px, "
                "perceptual_hash, mirrored_hash, group_id) VALUES (?, ?, 1, 4, 3, 0, 0, ?)",
                [n, str(n), n],
            )
            old.execute(
                "INSERT INTO file (id, absolute_path, size_bytes, modified_ns, state, "
                "photograph_id) VALUES (?, ?, 1, 1, 'ok', ?)",
                [n, str(tmp_path / "2024-07-09" / f"{n}.jpg"), n],
            )
            old.execute(
                "INSERT INTO prediction VALUES (?, 'm', 'x', 0.9, 1, '{\"x\": 0.9}', 0.9)", [n]
            )
        old.execute("INSERT INTO random_check VALUES (1, 7, 'm', 39, '2026-07-09 10:00:00')")
        old.executemany(
            "INSERT INTO check_photograph VALUES (1, ?, ?)",
            [(place, n) for place, n in enumerate(range(2, 22))],
        )
        words = [
            (1, "say", "", "y"),
            *((n, "say", "check 1", "x" if n > 3 else "y") for n in range(2, 22)),
            (30, "say", "", "y"),
        ]
        for number, (photograph, kind, origin, label) in enumerate(words, start=1):
            when = "2026-07-09T09:00:00+00:00" if number == 1 else "2026-07-09T11:00:00+00:00"
            old.execute("INSERT INTO step VALUES (?, ?, NULL, ?, ?)", [number, kind, origin, when])
            old.execute(
                "INSERT INTO annotation VALUES (?, ?, 'AB', ?, ?, 'x')",
                [number, photograph, when, number],
            )
            old.execute("INSERT INTO annotation_item VALUES (?, 0, ?, NULL, NULL)", [number, label])
        old.commit()
    with Project(place) as project:
        found = project.estimates.of()
        assert project.checks.result(1).errors == wilson(2, 20)
        # 2 of 20 in the 39 that nobody had named, and the one that was y before; 30 is among them.
        assert found["y"].known == 4
        assert found["y"].value == pytest.approx(1 + 39 * 2 / 20)
        assert {record.day for record in project.browsing.files()} == {date(2024, 7, 9)}
    assert list(tmp_path.glob("old-version-5-*.jelly"))
