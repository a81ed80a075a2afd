"""Labels of several people: taken over, kept beside each other, settled."""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.labels import Annotation
from jellygui.domain.merge import Fate, PersonWord
from jellygui.errors import JellyError
from jellygui.jobs.merge import LabelsToMerge, compare_labels, merge_labels
from jellygui.project import Project, people, soundness
from jellygui.project.remark_rows import RemarksOfPhotograph
from tests.support.odd import put
from tests.support.projects import found as found_files
from tests.support.projects import photo, read_in, write_first_version

MOON, BLUE = "moon_jellyfish", "blue_jellyfish"
_DAY = datetime(2024, 7, 9, 12).astimezone()


def say(
    project: Project,
    photograph: int,
    label: str,
    person: str,
    number: int | None = None,
    *,
    minute: int = 0,
) -> None:
    word = Annotation(
        label=label, individuals=number, annotator=person, annotated_at=_DAY.replace(minute=minute)
    )
    project.labels.annotate([photograph], word)


def survey(folder: Path, count: int = 6) -> Project:
    """Photographs of which A has called the first a moon jellyfish."""
    project = Project(folder / "a.jelly")
    read_in(project, folder, *(photo(n) for n in range(count)))
    for name in ("moon jellyfish", "blue jellyfish"):
        project.species.add(name)
    say(project, 1, MOON, "A")
    return project


def copied(project: Project, name: str = "b") -> Project:
    place = project.path.with_name(f"{name}.jelly")
    project.close()
    shutil.copyfile(project.path, place)
    return Project(place)


def fates(found: LabelsToMerge) -> dict[str, int]:
    """How many labels come, stand beside ours, or are known."""
    return {fate.value: found.number(fate) for fate in Fate if found.number(fate)}


def merged(project: Project, place: Path, *, add_species: bool = False) -> LabelsToMerge:
    found = compare_labels(project, place)
    merge_labels(project, found, add_species=add_species)
    return found


def labels(project: Project) -> dict[int, tuple[str, str, int | None]]:
    return {
        row.file_id: (row.annotation.label, row.annotation.annotator, row.annotation.individuals)
        for row in project.browsing.photo_rows(range(1, project.files.count() + 1))
        if row.annotation is not None
    }


def open_words(project: Project) -> dict[int, list[tuple[str, str]]]:
    """The photographs of the filter, with what others say of them."""
    ids = project.browsing.file_ids(PhotoQuery(show=Show.DISAGREEMENT)).tolist()
    assert project.browsing.tally().by_show[Show.DISAGREEMENT] == len(ids)
    rows = project.browsing.photo_rows(ids)
    return {row.file_id: [(o.label, o.annotator) for o in row.others] for row in rows}


def test_what_only_the_other_has_labelled_comes_with_its_labeller_and_time(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 2, BLUE, "B", 3, minute=7)
        say(other, 3, "unsure", "B")
        read_in(other, tmp_path, photo(77))
        say(other, 7, BLUE, "B")
        for number in (1, 2):
            other.write(
                lambda c, n=number: c.execute(
                    "UPDATE file SET absolute_path = 'elsewhere' || id WHERE id = ?", [n]
                )
            )
    with Project(first.path) as project:
        found = merged(project, other.path)
        assert (fates(found), found.absent) == ({"new": 2, "known": 1}, 1)
        assert labels(project) == {
            1: (MOON, "A", None),
            2: (BLUE, "B", 3),
            3: ("unsure", "B", None),
        }
        row = project.browsing.photo_rows([2])[0]
        assert row.annotation is not None
        assert row.annotation.annotated_at == _DAY.replace(minute=7)
        before = project.people.words()
        again = merged(project, other.path)
        assert fates(again) == {"known": 3}
        assert project.people.words() == before
        project.labels.undo()
        assert labels(project) == {1: (MOON, "A", None)}
        assert (
            fates(compare_labels(project, other.path))["new"] == 2
        )  # what was undone can come again
        project.labels.redo()
        assert set(labels(project)) == {1, 2, 3}


def test_what_others_said_before_a_clock_was_mended_here_comes_too(tmp_path: Path) -> None:
    other = survey(tmp_path)
    with copied(other, "here") as here:
        here.files.add(found_files(tmp_path, *(f"{n}.jpg" for n in range(6)), size=9))
        edited = [(n + 1, photo(n, content_hash=f"{n + 100:064x}")) for n in range(6)]
        here.files.record_read(edited)
        with Project(other.path) as there:
            say(there, 1, BLUE, "B", minute=1)
            say(there, 2, BLUE, "B", 3)
            there.remarks.say([2], note="by the pier", tags=[], annotator="B")
        found = merged(here, other.path)
        assert fates(found) == {Fate.NEW.value: 1, Fate.DIFFERENT.value: 1}
        assert [(p.annotator, p.count) for p in found.people if p.is_here] == [("A", 1)]
        assert labels(here) == {1: (MOON, "A", None), 2: (BLUE, "B", 3)}
        assert open_words(here) == {1: [(BLUE, "B")]}
        assert [r.remark.note for r in here.browsing.files()][:2] == ["", "by the pier"]
        assert fates(merged(here, other.path)) == {Fate.KNOWN.value: 2}


def test_where_people_disagree_nothing_is_overwritten_and_a_label_settles_it(
    tmp_path: Path,
) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 1, BLUE, "B", minute=5)  # having seen A's word
        say(other, 2, BLUE, "B")
        say(other, 3, MOON, "B")
        say(other, 4, MOON, "B", 5)
    with Project(first.path) as project:
        say(project, 2, MOON, "A")
        say(project, 3, MOON, "A")
        say(project, 4, MOON, "A", 4)
        before = labels(project)
        found = merged(project, other.path)
        assert (fates(found), found.seen) == ({"different": 3, "same": 1}, 1)
        assert (found.overall.count, found.overall.same) == (4, 2)
        assert labels(project) == before
        assert open_words(project) == {1: [(BLUE, "B")], 2: [(BLUE, "B")], 4: [(MOON, "B")]}
        assert fates(merged(project, other.path)) == {"known": 4}
        project.labels.label_files([1], MOON)  # the same word again settles it, too
        project.labels.label_files([2], BLUE)
        assert set(open_words(project)) == {4}
        project.labels.count_individuals([4], 5)
        assert open_words(project) == {}
        assert fates(merged(project, other.path)) == {"known": 4}
        assert open_words(project) == {}
        for still in ({4}, {2, 4}, {1, 2, 4}, set()):
            project.labels.undo()
            assert set(open_words(project)) == still
        for still in ({1, 2, 4}, {2, 4}, {4}, set()):
            project.labels.redo()
            assert set(open_words(project)) == still
        assert project.labels.can_undo() == (True, False)


def test_a_third_person_and_a_later_word_stand_beside_too(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 1, BLUE, "B")
    third = copied(Project(first.path), "c")
    with third:
        say(third, 1, "unsure", "C")
    with Project(first.path) as project:
        merged(project, other.path)
        merged(project, third.path)
        assert open_words(project) == {1: [(BLUE, "B"), ("unsure", "C")]}
    with Project(other.path) as changed:
        say(changed, 1, MOON, "B", minute=9)
    with Project(first.path) as project:
        merged(project, other.path)
        assert open_words(project) == {1: [("unsure", "C")]}  # B has come round
        project.labels.undo()
        assert open_words(project) == {1: [(BLUE, "B"), ("unsure", "C")]}
        project.labels.undo()
        assert open_words(project) == {1: [(BLUE, "B")]}


def test_species_that_are_missing_are_added_only_if_one_wants(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        other.species.add("sea walnut", "Mnemiopsis leidyi")
        say(other, 2, "sea_walnut", "B")
        say(other, 3, BLUE, "B")
    with Project(first.path) as project:
        found = merged(project, other.path)
        assert (fates(found), found.left_there) == ({"new": 1, "known": 1}, 1)
        assert [(kind.scientific_name, n) for kind, n in found.missing] == [
            ("Mnemiopsis leidyi", 1)
        ]
        assert set(labels(project)) == {1, 3}
        merged(project, other.path, add_species=True)
        assert labels(project)[2] == ("sea_walnut", "B", None)
        kind = next(k for k in project.species.all() if k.key == "sea_walnut")
        assert (kind.scientific_name, kind.digit) == ("Mnemiopsis leidyi", 3)


def test_a_species_that_is_called_otherwise_here_is_the_same_one(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        other.species.add("comb jelly", "Mnemiopsis leidyi")
        say(other, 2, "comb_jelly", "B")
    with Project(first.path) as project:
        project.species.add("sea walnut", "Mnemiopsis leidyi")
        for _ in range(2):
            found = merged(project, other.path)
            assert not found.missing
            assert labels(project)[2] == ("sea_walnut", "B", None)
        assert fates(found) == {"known": 2}


def test_a_species_that_means_another_there_is_told(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        other.species.add("comb jelly", "Beroe cucumis")
        say(other, 2, "comb_jelly", "B")
    with Project(first.path) as project:
        project.species.add("comb jelly", "Mnemiopsis leidyi")
        ((ours, theirs),) = compare_labels(project, other.path).unlike
        assert (ours.scientific_name, theirs.scientific_name) == (
            "Mnemiopsis leidyi",
            "Beroe cucumis",
        )


def test_a_project_of_the_first_version_gives_its_labels(tmp_path: Path) -> None:
    write_first_version(tmp_path / "old.jelly", tmp_path)
    with Project(tmp_path / "a.jelly") as project:
        read_in(project, tmp_path, photo(1, content_hash="1"), photo(2, content_hash="2"))
        assert fates(merged(project, tmp_path / "old.jelly", add_species=True)) == {}
        assert labels(project) == {1: ("z", "AB", 4)}


def test_what_is_not_read_here_and_what_a_copy_lacks_is_told(tmp_path: Path) -> None:
    first = survey(tmp_path)
    shutil.copyfile(first.path, tmp_path / "torn.jelly")  # while it is open
    first.files.add(found_files(tmp_path, "unread.jpg"))
    first.close()
    with Project(first.path) as project:
        found = compare_labels(project, tmp_path / "torn.jelly")
        assert found.not_read == 1
        assert "is a copy that was made while the project was open" in found.lacks


def test_labels_without_end_and_odd_words_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 1, BLUE, "B")
        say(other, 2, MOON, "B")
    with Project(first.path) as project:
        merged(project, other.path)
        monkeypatch.setattr(people, "_MOST_LABELS", 1)
        with pytest.raises(JellyError, match="its labels are not those of photographs"):
            compare_labels(project, other.path)
        monkeypatch.undo()
    monkeypatch.setattr(soundness, "_SMALL_BYTES", 0)  # then not all is looked at in opening
    assert put(first.path, "second_word", "annotated_at", "some day")
    with Project(first.path) as project, pytest.raises(JellyError):
        project.browsing.photo_rows([1])


def test_ones_own_correction_is_no_second_person(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 1, BLUE, "A", minute=5)
    with Project(first.path) as project:
        found = merged(project, other.path)
        assert found.overall.count == 0
        assert labels(project)[1] == (MOON, "A", None)
        assert open_words(project) == {1: [(BLUE, "A")]}


def test_labels_on_what_was_never_read_are_told(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        other.files.add(found_files(tmp_path, "unread.jpg"))
        other.labels.label_files([7], MOON)
    with Project(first.path) as project:
        assert compare_labels(project, other.path).unread == 1


def test_a_project_that_is_none_or_odd_is_refused_and_itself_too(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 2, BLUE, "B")
    assert put(other.path, "photograph", "width_px", "wide")
    (tmp_path / "none.jelly").write_bytes(b"nothing of the kind")
    with Project(first.path) as project:
        for place in (other.path, tmp_path / "none.jelly", tmp_path / "gone.jelly", first.path):
            with pytest.raises(JellyError):
                compare_labels(project, place)
        assert labels(project) == {1: (MOON, "A", None)}


def test_the_other_file_is_not_changed(tmp_path: Path) -> None:
    first = survey(tmp_path)
    with copied(first) as other:
        say(other, 2, BLUE, "B")
    before = other.path.read_bytes()
    with Project(first.path) as project:
        merged(project, other.path)
    assert other.path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix != ".lock") == [
        "a.jelly",
        "b.jelly",
    ]


_SAYING = st.lists(
    st.tuples(st.integers(1, 4), st.sampled_from((MOON, BLUE)), st.sampled_from((None, 2))),
    max_size=6,
)


@settings(max_examples=8)
@given(before=_SAYING, here=_SAYING, there=_SAYING, third=_SAYING)
def test_merging_loses_and_overwrites_nothing_and_is_done_once(
    tmp_path_factory: pytest.TempPathFactory, before: list, here: list, there: list, third: list
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    first = survey(folder, 4)
    minute = iter(range(60))

    def speak(project: Project, said: list, person: str) -> None:
        for photograph, label, number in said:
            say(project, photograph, label, person, number, minute=next(minute))

    speak(first, before, "A")
    with copied(first) as other:
        speak(other, there, "B")
        theirs = other.people.words()
    with Project(first.path) as project:
        speak(project, here, "A")
        ours = labels(project)
        words: dict[str, set[PersonWord]] = {
            content: {*found.known} for content, found in project.people.words().items()
        }
        merged(project, other.path)
        after = project.people.words()
        kept = labels(project)
        assert {i: kept[i] for i in ours} == ours
        for content, found in theirs.items():
            assert found.now is None or found.now in after[content].known
        for content, known in words.items():
            assert known <= {*after[content].known}
        rows = Counter(
            project.write(
                lambda c: c.execute(
                    "SELECT count(*) FROM annotation UNION ALL SELECT count(*) FROM second_word"
                ).fetchall()
            )
        )
        merged(project, other.path)
        assert project.people.words() == after
        assert rows == Counter(
            project.write(
                lambda c: c.execute(
                    "SELECT count(*) FROM annotation UNION ALL SELECT count(*) FROM second_word"
                ).fetchall()
            )
        )
        disagreeing = open_words(project)
        speak(project, third, "A")
        for photograph, *_ in third:
            disagreeing.pop(photograph, None)
        assert open_words(project) == disagreeing
        while labels(project) != ours or open_words(project):
            assert project.labels.undo()
        assert project.people.words().keys() >= words.keys()


def test_a_word_from_before_a_merging_of_species_is_known_still(tmp_path: Path) -> None:
    """A has corrected it here since the copy was made; MOON is no species of its own here."""
    first = survey(tmp_path)
    first.species.add("barrel jellyfish")
    with copied(first) as other:
        assert labels(other)[1][0] == MOON
    with Project(first.path) as project:
        say(project, 1, BLUE, "A", minute=5)
        project.species.merge([MOON], "barrel_jellyfish")
        found = compare_labels(project, other.path)
        assert (fates(found), found.overall.count) == ({"known": 1}, 0)
        merge_labels(project, found)
        assert not open_words(project)


def test_notes_tags_and_all_species_with_their_numbers_come_too(tmp_path: Path) -> None:
    first = survey(tmp_path)
    first.remarks.say([1, 2], note="large", tags=["Crab", "night"], annotator="A")
    with copied(first) as other:
        other.labels.annotator = "B"
        other.labels.label_files([2, 3], BLUE)
        other.labels.add_species([2], MOON, 4)
        other.remarks.say([1], note="large, torn", without=["night"], annotator="B")
        other.remarks.say([2], note="old", tags=["crab", "EEL"], annotator="B")
        other.remarks.say([3], note="x" * 4_000, annotator="B")
        other.remarks.say([4], tags=["eel"], annotator="B")
    with Project(first.path) as project:
        project.labels.annotator = "A"
        project.labels.label_files([2], BLUE)
        project.labels.add_species([2], MOON, 3)
        project.remarks.say([1], without=["Crab"], annotator="A")
        project.remarks.say([3], note="mine", annotator="A")
        before = remarked(project)
        found = compare_labels(project, other.path)
        assert (found.remarked, found.both_noted, found.without_room) == (3, 1, 1)
        merge_labels(project, found)
        # Of the number both words stand there until one is settled.
        (word,) = (row.others for row in project.browsing.photo_rows([2]))
        assert [item.individuals for item in word[0].items] == [None, 4]
        after = [
            ("large, torn", ("night",), "B"),
            ("large\nB: old", ("Crab", "night", "EEL"), "B"),
            ("mine", (), "A"),
            ("", ("EEL",), "B"),
        ]
        assert remarked(project) == after
        again = compare_labels(project, other.path)
        assert (again.remarked, again.without_room) == (0, 1)
        project.labels.undo()
        assert remarked(project) == before
        assert compare_labels(project, other.path).remarked == 3
        project.labels.redo()
        assert remarked(project) == after


def test_a_tag_that_was_taken_away_here_comes_again_only_where_it_was_put_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes = itertools.count()

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls(2024, 7, 9, 12, next(minutes))

    monkeypatch.setattr("jellygui.project.remarks.datetime", Clock)
    first = survey(tmp_path)
    first.remarks.say([1], tags=["ours"], annotator="A")
    with copied(first) as other:
        other.remarks.say([1, 2], tags=["eel"], annotator="B")
        other.remarks.say([3], note="torn", annotator="B")
    with Project(first.path) as project:
        project.remarks.say([1], tags=["crab"], annotator="A")
        project.remarks.say([2], tags=["eel"], annotator="A")  # both have put it there
        project.remarks.say([3], note="whole", annotator="A")
        merge_labels(project, compare_labels(project, other.path))
        assert remarked(project)[0][1] == ("ours", "crab", "eel")
        project.remarks.say([1, 2], without=["eel"], annotator="A")
        project.remarks.say([3], note="whole", annotator="A")
        before = remarked(project)
        assert [tags for _, tags, _ in before] == [("ours", "crab"), (), (), ()]
        assert compare_labels(project, other.path).remarked == 0
        merge_labels(project, compare_labels(project, other.path))
        assert remarked(project) == before
    with Project(other.path) as there:
        there.remarks.say([2], without=["eel"], annotator="B")
        there.remarks.say([2], tags=["eel"], annotator="B")
    with Project(first.path) as project:
        merge_labels(project, compare_labels(project, other.path))
        assert [tags for _, tags, _ in remarked(project)] == [("ours", "crab"), ("eel",), (), ()]
        assert remarked(project)[2][0] == "whole"


def remarked(project: Project) -> list[tuple[str, tuple[str, ...], str]]:
    found = project.people.remarks()
    said = [found.get(f"{n:064x}", RemarksOfPhotograph()).now for n in range(4)]
    return [(one.remark.note, one.remark.tags, one.annotator) for one in said]
