from __future__ import annotations

import random
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from jellygui.domain.changes import Changes
from jellygui.domain.labels import NONE_OF_THESE, UNSURE, Annotation, FileState, Items
from jellygui.domain.species import KNOWN_SPECIES
from jellygui.errors import JellyError, UnfinishedError
from jellygui.jobs.read import read_labelled
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.project.writer import WriteLane
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model
from tests.support.processes import untraced
from tests.support.projects import classified, found, photo, read_in, said

Labels = list[tuple[str | None, int | None]]


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "m.jellymodel")


def words(project: Project) -> Labels:
    """Of each file, what a person says of it."""
    rows = project.browsing.photo_rows(range(1, project.files.count() + 1))
    return [
        (r.annotation.label, r.annotation.individuals) if r.annotation else (None, None)
        for r in rows
    ]


def items(project: Project) -> list[Items]:
    """Of each file, all that a person says it shows."""
    rows = project.browsing.photo_rows(range(1, project.files.count() + 1))
    return [row.annotation.items if row.annotation else () for row in rows]


def test_a_persons_word_keeps_what_it_does_not_speak_of(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)), photo(0))
    classified(project, model, ids[:3], said("x"), said("y", identified=False), said("z"))
    project.labels.annotator = "AB"
    assert project.labels.label_files([1, 2], "b") == Changes(labels=frozenset(ids[:2]))
    project.labels.count_individuals([1, 2, 3, 4], 7)
    assert words(project) == [("b", 7), ("b", 7), ("z", 7), (None, None), ("b", 7)]
    project.labels.label_files([5], UNSURE)
    project.labels.count_individuals([2], None)
    assert words(project) == [(UNSURE, 7), ("b", None), ("z", 7), (None, None), (UNSURE, 7)]
    row = project.browsing.photo_rows([1])[0]
    assert row.annotation is not None
    assert row.annotation.annotator == "AB"
    assert row.prediction is not None


def test_confirming_says_what_the_model_says_where_nobody_has_spoken(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    classified(project, model, ids[:3], said("x"), said("y", identified=False), said("z"))
    project.labels.label_files([1], NONE_OF_THESE)
    assert project.labels.confirm_files([1, 2, 3, 4]).labels == {ids[1], ids[2]}
    assert [label for label, _ in words(project)] == [NONE_OF_THESE, "y", "z", None]
    assert not project.labels.confirm_files([1, 2, 3, 4])
    project.labels.undo()  # confirming nothing was no step
    assert [label for label, _ in words(project)] == [NONE_OF_THESE, None, None, None]


def test_how_many_were_spoken_of_before_is_told_and_how_many_would_become_another(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    read_in(project, tmp_path, *(photo(n) for n in range(3)))
    project.files.add(found(tmp_path, "unread 1.jpg", "unread 2.jpg"))
    everything = [1, 2, 3, 4, 5]
    assert project.labels.called_otherwise(everything, "a") == 0
    assert project.labels.label_files([1, 2, 4], "a").spoken_before == 0
    assert project.labels.called_otherwise(everything, "a") == 0
    assert project.labels.called_otherwise(everything, "b") == 3
    assert project.labels.label_files([2, 3, 4, 5], "b").spoken_before == 2
    assert project.labels.called_otherwise(everything, "a") == 4
    project.labels.undo()
    assert project.labels.called_otherwise(everything, "a") == 0
    assert project.labels.confirm_files([1]).spoken_before == 0  # nothing is said of it


def test_undo_and_redo_walk_through_everything_also_after_a_restart(tmp_path: Path) -> None:
    chance = random.Random(4)
    path = tmp_path / "p.jelly"
    project = Project(path)
    read_in(project, tmp_path, *(photo(n) for n in range(5)))
    project.files.add(found(tmp_path, *(f"unread {n}.jpg" for n in range(5))))
    unread = list(range(6, 11))
    states = [items(project)]  # after each step that is not undone
    here = 0
    for _ in range(100):
        match chance.choice(
            ["label", "label", "count", "add", "remove", "undo", "redo", "restart", "read"]
        ):
            case "undo":
                here -= bool(project.labels.undo())
            case "redo":
                here += bool(project.labels.redo())
            case "restart":
                project.close()
                project = Project(path)
            case "read":
                if chance.random() < 0.25 and unread:  # so that some stay unread for long
                    file_id = unread.pop(chance.randrange(len(unread)))
                    project.files.record_read([(file_id, photo(file_id))])
            case what:
                chosen = chance.sample(range(1, 11), chance.randint(1, 4))
                if what == "label":
                    changes = project.labels.label_files(chosen, chance.choice("abc"))
                elif what == "add":
                    number = chance.choice([None, 1, 2])
                    changes = project.labels.add_species(chosen, chance.choice("abc"), number)
                elif what == "remove":
                    changes = project.labels.remove_species(chosen, chance.choice("abc"))
                else:
                    changes = project.labels.count_individuals(chosen, chance.randint(0, 9))
                if changes:
                    here += 1
                    states[here:] = [items(project)]
        assert items(project) == states[here]
        assert project.labels.can_undo() == (here > 0, here < len(states) - 1)
    while project.labels.undo():
        here -= 1
        assert items(project) == states[here]
    assert here == 0
    while project.labels.redo():
        here += 1
        assert items(project) == states[here]
    assert here == len(states) - 1 > 3
    project.files.record_read([(file_id, photo(file_id)) for file_id in unread])
    assert unread
    assert items(project) == states[here]
    assert project.labels.unread() == []
    project.close()


def test_undo_gives_back_who_said_it(project: Project, tmp_path: Path) -> None:
    ids = read_in(project, tmp_path, photo(1))
    project.labels.annotate(ids, Annotation(label="a", annotator="AB"))
    project.labels.annotate(ids, Annotation(label="b", annotator="CD"))
    project.labels.annotate(ids, None)
    assert words(project) == [(None, None)]
    project.labels.undo()
    project.labels.undo()
    row = project.browsing.photo_rows([1])[0]
    assert row.annotation is not None
    assert (row.annotation.label, row.annotation.annotator) == ("a", "AB")


def test_a_label_that_came_with_a_folder_outlives_undo_and_redo(
    project: Project, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, photo(1), photo(2))
    project.labels.annotate(ids, Annotation(label="a"))
    project.labels.annotate(ids[:1], None)
    moon = KNOWN_SPECIES[-1]
    project.labels.import_labels([(ids[0], moon)], origin="folder")
    came = [(moon.key, None), ("a", None)]
    assert words(project) == came
    project.labels.undo()  # the taking back, of which nothing is left
    assert words(project) == came
    project.labels.undo()
    assert words(project) == [(moon.key, None), (None, None)]
    project.labels.redo()
    project.labels.redo()
    assert words(project) == came
    project.labels.label_files([1], "b")
    project.labels.undo()
    assert words(project) == came


def test_a_photograph_that_comes_twice_is_one_word(project: Project, tmp_path: Path) -> None:
    (one,) = read_in(project, tmp_path, photo(1))
    project.labels.annotate([one, one], Annotation(label="x"))
    assert words(project) == [("x", None)]
    project.labels.undo()
    assert words(project) == [(None, None)]


def test_a_word_on_unread_photographs_waits_for_no_disk(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.files.add(found(tmp_path, *(f"not there {n}.jpg" for n in range(3000))))
    lanes: list[WriteLane] = []
    do = project._writer.do
    monkeypatch.setattr(
        project._writer, "do", lambda change, lane: lanes.append(lane) or do(change, lane)
    )
    changes = project.labels.label_files(range(1, 3001), "x")
    assert lanes == [WriteLane.PERSON]
    assert changes == Changes(files=frozenset(range(1, 3001)))
    assert words(project) == [("x", None)] * 3000
    assert project.labels.unread() == list(range(1, 3001))


def test_a_closed_project_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jellygui.project.store.BUSY_MS", 200)  # as long it waits for readers
    project = Project(tmp_path / "p.jelly")
    read_in(project, tmp_path, photo(1), photo(2))
    begun, closed, left = threading.Event(), threading.Event(), list[int]()

    def read() -> None:
        rows = project.browsing.files()
        left.append(next(rows).id)
        begun.set()
        closed.wait()
        left.extend(row.id for row in rows)

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait()
    project.close()
    closed.set()
    reader.join()
    assert left == [1, 2]  # who was in the middle of reading reads to the end
    with pytest.raises(JellyError, match="is closed"):
        project.labels.label_files([1], "x")
    with pytest.raises(JellyError, match="is closed"):
        project.write(lambda connection: None)


def test_a_photograph_can_be_spoken_of_before_it_was_read(project: Project, tmp_path: Path) -> None:
    save_photo(draw(SPECIES[0], seed=1, size_px=(64, 48)), tmp_path / "a.jpg")
    (tmp_path / "b.jpg").write_bytes(b"none")
    project.files.add(found(tmp_path, "a.jpg", "b.jpg", "c.jpg"))
    project.labels.annotator = "AB"
    changes = project.labels.label_files([1, 2, 3], "x")
    assert changes.files == {1, 2, 3}
    project.labels.count_individuals([1], 3)
    assert words(project) == [("x", 3), ("x", None), ("x", None)]
    with pytest.raises(UnfinishedError):  # some of them were never there
        list(read_labelled(project))
    rows = project.browsing.photo_rows([1, 2, 3])
    assert [r.state for r in rows] == [FileState.OK, FileState.UNREADABLE, FileState.MISSING]
    assert rows[0].photograph_id is not None
    assert words(project) == [("x", 3), ("x", None), ("x", None)]
    (counted,) = [row for row in project.counts.rows() if row.label == "x"]
    assert (counted.photographs, counted.individuals, counted.confirmed) == (1, 3, 1)
    (spoken,) = [record.annotation for record in project.browsing.files() if record.annotation]
    assert spoken.annotator == "AB"

    save_photo(draw(SPECIES[1], seed=2, size_px=(64, 48)), tmp_path / "b.jpg")  # it is mended
    project.files.try_again()
    list(read_labelled(project))
    (counted,) = [row for row in project.counts.rows() if row.label == "x"]
    assert counted.photographs == 2


def test_a_word_on_an_unread_copy_is_a_word_on_the_photograph(
    project: Project, tmp_path: Path
) -> None:
    project.files.add(found(tmp_path, "a.jpg", "b.jpg", "c.jpg"))
    project.labels.label_files([1], "x")
    project.labels.label_files([2], "y")
    project.files.record_read([(2, photo(1))])
    project.labels.label_files([3], "w")
    project.labels.label_files([2], "z")
    project.files.record_read([(1, photo(1)), (3, photo(1))])
    # What was said of the copies before is overtaken, whenever they are read.
    assert words(project) == [("z", None)] * 3
    project.labels.undo()
    assert words(project) == [("y", None)] * 3


def test_a_killed_program_loses_no_word_on_unread_photographs(tmp_path: Path) -> None:
    path = tmp_path / "p.jelly"
    names = [f"{n}.jpg" for n in range(2000)]
    for n, name in enumerate(names[:3]):
        save_photo(draw(SPECIES[n], seed=n, size_px=(64, 48)), tmp_path / name)
    with Project(path) as project:
        project.files.add(found(tmp_path, *names))
    script = """
        import os, sys
        from pathlib import Path
        from jellygui.jobs import read
        from jellygui.project import Project
        project = Project(Path(sys.argv[1]))
        project.labels.label_files(range(1, 2001), "x")
        read.read_photo = lambda *a, **k: os._exit(9)
        list(read.read_labelled(project))
    """
    died = subprocess.run([sys.executable, "-c", textwrap.dedent(script), path], check=False)
    assert died.returncode == 9
    with Project(path) as project:
        assert words(project) == [("x", None)] * 2000
        with pytest.raises(UnfinishedError):  # some of them were never there
            list(read_labelled(project))
        rows = project.browsing.photo_rows([1, 2, 3])
        assert all(row.photograph_id is not None for row in rows)
        assert words(project) == [("x", None)] * 2000
        project.labels.undo()
        assert words(project) == [(None, None)] * 2000


def test_a_person_goes_ahead_of_predictions_that_wait(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, photo(1))
    project.models.add(model)
    order: list[str] = []
    hold, waiting = threading.Event(), threading.Event()

    def slow(connection: object) -> None:
        waiting.set()
        hold.wait()

    def predict(number: int) -> None:
        classified(project, model, ids, said("x"))
        order.append("model")

    def speak() -> None:
        project.labels.label_files([1], "y")
        order.append("person")

    threads = [threading.Thread(target=project.write, args=[slow])]
    threads[0].start()
    waiting.wait()
    threads += [threading.Thread(target=predict, args=[n]) for n in range(5)]
    threads.append(threading.Thread(target=speak))
    for thread in threads[1:]:
        thread.start()
    while project._writer._waiting.qsize() < 6:
        time.sleep(0.001)
    hold.set()
    for thread in threads:
        thread.join()
    assert order.index("person") <= 1


_CURATOR = """
    import sys, time
    from pathlib import Path
    from jellygui.project import Project
    project = Project(Path(sys.argv[1]))
    for number in range(10**6):
        print(number, time.time(), flush=True)
        project.labels.label_files([number % 50 + 1], f"species {number}")
"""


def test_a_killed_program_loses_no_word_that_is_older_than_50_ms(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / "p.jelly"
    with Project(path) as project:
        read_in(project, tmp_path, *(photo(n) for n in range(50)))
    chance = random.Random(1)
    for _ in range(8 if request.config.getoption("--thorough") else 3):
        child = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_CURATOR), str(path)],
            env=untraced(),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        made = [child.stdout.readline()]
        time.sleep(chance.uniform(0.06, 0.12))
        killed_at = time.time()
        child.kill()
        made += child.stdout.readlines()
        child.wait()
        child.stdout.close()
        said_before = [
            int(line.split()[0])
            for line in made
            if line.endswith("\n") and float(line.split()[1]) < killed_at - 0.05
        ]
        with Project(path) as project:
            labels = [label for label, _ in words(project)]
            (quick,) = project.reader.execute("PRAGMA quick_check").fetchone()
        assert quick == "ok"
        assert said_before
        newest = {number % 50: number for number in said_before}
        for place, number in newest.items():
            label = labels[place]
            assert label is not None
            assert int(label.removeprefix("species ")) >= number
        # The next round's numbers begin at 0 again, so its words must be told from these.
        with Project(path) as project:
            project.labels.label_files(range(1, 51), "species -1")
