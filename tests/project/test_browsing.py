from __future__ import annotations

import sqlite3
import unicodedata
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.browse import UNKNOWN_DAY, Condition, ConfidenceRange, PhotoQuery, Show, SortBy
from jellygui.domain.folder_tree import HowFar
from jellygui.domain.labels import (
    NONE_OF_THESE,
    UNIDENTIFIED,
    UNSURE,
    Annotation,
    FileState,
)
from jellygui.domain.merge import PersonWord, PhotographWords
from jellygui.domain.species import KNOWN_SPECIES
from jellygui.domain.stations import Station
from jellygui.images.scan import FoundBroken
from jellygui.modelfile import ModelFile
from jellygui.project import Project, features, queries
from jellygui.project.functions import add_functions
from jellygui.project.models import Models
from jellygui.project.schema import MIGRATIONS
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said, write_first_version

NOON = datetime(2024, 7, 9, 12)


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "m.jellymodel")


def shown(project: Project, **query: object) -> list[int]:
    return project.browsing.file_ids(PhotoQuery(**query)).tolist()  # type: ignore[arg-type]


def test_names_are_sorted_as_people_count(project: Project, tmp_path: Path) -> None:
    names = ["b/1.jpg", "a/img10.jpg", "a/img2.jpg", "a/IMG002.jpg", "a b/1.jpg", "a/Ærø.jpg"]
    project.files.add(found(tmp_path, *names))
    order = [row.path.relative_to(tmp_path) for row in project.browsing.photo_rows(shown(project))]
    assert [str(path) for path in order] == [
        "a/img2.jpg",
        "a/IMG002.jpg",
        "a/img10.jpg",
        "a/Ærø.jpg",
        "a b/1.jpg",
        "b/1.jpg",
    ]
    assert shown(project, descending=True) == [1, 5, 6, 2, 3, 4]


def test_a_copy_is_not_shown_unless_the_first_file_is_gone(
    project: Project, tmp_path: Path
) -> None:
    read_in(project, tmp_path, photo(1), photo(1), photo(2))
    assert shown(project) == [1, 3]
    assert [row.is_copy for row in project.browsing.photo_rows([1, 2, 3])] == [False, True, False]
    project.files.record_missing([1])
    assert shown(project) == [2, 3]


def test_who_rests_goes_on_as_before(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, photo(1, taken_at=NOON))
    project.rest()
    later = NOON + timedelta(seconds=1)
    read_in(project, tmp_path, photo(1, taken_at=NOON), photo(2, taken_at=later))
    assert shown(project) == [1, 3]
    assert project.browsing.group_of(1) == [1, 2, 3]


def test_every_order_puts_what_has_no_value_last(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    times = [NOON, None, NOON - timedelta(days=1), NOON + timedelta(hours=1)]
    ids = read_in(project, tmp_path, *(photo(n, taken_at=t) for n, t in enumerate(times)))
    answers = [said("x", 0.9), said("y", 0.3), said("x", 0.6)]
    classified(project, model, ids[:3], *answers)
    assert shown(project, sort=SortBy.TIME) == [3, 1, 4, 2]
    assert shown(project, sort=SortBy.TIME, descending=True) == [4, 1, 3, 2]
    assert shown(project, sort=SortBy.CONFIDENCE) == [2, 3, 1, 4]
    assert shown(project, sort=SortBy.CONFIDENCE, descending=True) == [1, 3, 2, 4]
    assert shown(project, sort=SortBy.MARGIN) == [3, 2, 1, 4]  # 0.2, 0.4, 0.8
    assert shown(project, sort=SortBy.SPECIES) == [1, 3, 2, 4]


def test_an_order_follows_what_models_say_and_which_copies_come(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    """What was read for one order serves the next as long as nothing changes."""
    ids = read_in(project, tmp_path, *(photo(n) for n in range(3)))
    classified(project, model, ids, said("x", 0.9), said("x", 0.5), said("x", 0.5))
    for _ in range(2):
        assert shown(project, sort=SortBy.CONFIDENCE) == [2, 3, 1]
        assert shown(project, sort=SortBy.CONFIDENCE, descending=True) == [1, 2, 3]
    classified(project, model, ids[:1], said("x", 0.1))
    assert shown(project, sort=SortBy.CONFIDENCE) == [1, 2, 3]
    read_in(project, tmp_path / "again", photo(1), photo(7))
    assert shown(project, sort=SortBy.CONFIDENCE) == [1, 2, 3, 5]
    assert shown(project, sort=SortBy.CONFIDENCE, show=Show.TO_REVIEW) == [1, 2, 3]
    assert shown(project) == [1, 2, 3, 5]


def test_only_a_question_that_speaks_of_models_asks_what_they_say() -> None:
    assert "prediction" not in queries.from_files("file.state = 'ok'", "file.name_key")
    assert queries.from_files("file.state = 'ok'", queries.LABEL) == queries.FROM_FILES


def test_letters_of_any_kind_are_found_in_paths(project: Project, tmp_path: Path) -> None:
    project.files.add(found(tmp_path, "Day/Plain.JPG", "Straße/1.jpg", "Ærø/2.jpg"))
    assert shown(project, text="plain.j") == [1]
    assert shown(project, text="STRASSE") == [2]
    assert shown(project, text="ærØ") == [3]
    assert shown(project, text="day/pl") == [1]


def test_species_come_in_the_order_of_the_project_and_what_is_none_after_them(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(9)))
    first, second = (species.key for species in KNOWN_SPECIES[:2])
    answers = [
        said("zz"),
        said(second),
        said(first, 0.5),
        said(first, 0.7),
        said("other"),
        said(first, 0.1, identified=False),
        said(first),
        said(second),
    ]
    classified(project, model, ids[:8], *answers)
    project.labels.annotate([ids[6]], Annotation(label=NONE_OF_THESE))
    project.labels.annotate([ids[7]], Annotation(label=UNSURE))
    last = [6, 8, 7, 9]
    assert shown(project, sort=SortBy.SPECIES) == [4, 3, 2, 5, 1, *last]
    assert shown(project, sort=SortBy.SPECIES, descending=True) == [2, 4, 3, 1, 5, *last]


def test_similar_photographs_come_first(project: Project, model: ModelFile, tmp_path: Path) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    vectors = np.array([[1, 0], [0, 9], [3, 1]], np.float16)
    classified(project, model, ids[:3], *[said("x")] * 3, vectors=vectors)
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(1,)) == [1, 3, 2, 4]
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(2,)) == [2, 3, 1, 4]
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(4,)) == [1, 2, 3, 4]


def test_what_is_shown_and_what_is_tallied_agree(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(6)), photo(0))
    answers = [said("x"), said("x", 0.2, identified=False), said("y"), said("y"), said("x")]
    classified(project, model, ids[:5], *answers)
    project.labels.annotate([ids[2]], Annotation(label=UNSURE))
    project.labels.annotate([ids[3]], Annotation(label="x"))
    other = PersonWord("y", None, "B", "2024-07-09T12:00:00")
    project.people.take_over({f"{3:064x}": PhotographWords(now=other)})
    project.files.record_missing([5])
    project.files.add([FoundBroken(tmp_path / "broken.jpg", "is empty")])
    expected = {
        Show.ALL: [1, 2, 3, 4, 5, 6, 8],
        Show.TO_REVIEW: [1, 2],
        Show.CONFIRMED: [3, 4],
        Show.UNIDENTIFIED: [2],
        Show.UNSURE: [3],
        Show.NONE_OF_THESE: [],
        Show.UNREADABLE: [8],
        Show.MISSING: [5],
        Show.UNCLASSIFIED: [6],
        Show.DISAGREEMENT: [4],
    }
    tally = project.browsing.tally()
    assert {show: shown(project, show=show) for show in Show} == expected
    assert tally.by_show == {show: len(ids) for show, ids in expected.items()}
    assert tally.total == 7
    assert tally.by_label == {"x": 3, UNSURE: 1, UNIDENTIFIED: 1}
    assert shown(project, label="x") == [1, 4, 5]
    assert project.browsing.photo_rows([8])[0].state is FileState.UNREADABLE


def test_photographs_are_found_by_text_folder_and_day(project: Project, tmp_path: Path) -> None:
    names = ["Målinger/a.jpg", "Målinger/dag 2/B.jpg", "Målinger 2/a.jpg"]
    project.files.add(found(tmp_path, *names))
    project.files.record_read([(1, photo(1, taken_at=NOON)), (2, photo(2, taken_at=NOON))])
    assert shown(project, text="MÅLINGER/") == [1, 2]
    assert shown(project, text="%") == []
    assert shown(project, folder=tmp_path / "Målinger") == [1, 2]
    assert shown(project, folder=tmp_path / "Målinger", text="b.JPG") == [2]
    assert shown(project, day=date(2024, 7, 9)) == [1, 2]
    assert shown(project, day=date(2024, 7, 8)) == []
    assert shown(project, day=UNKNOWN_DAY) == [3]
    assert shown(project, day=UNKNOWN_DAY, folder=tmp_path / "Målinger") == []


def test_each_folder_and_day_says_how_far_it_was_looked_at(
    project: Project, tmp_path: Path
) -> None:
    names = ["a/1.jpg", "a/2.jpg", "a/b/1.jpg", "a/b/copy.jpg", "c/1.jpg"]
    project.files.add(found(tmp_path, *names))
    photos = [
        photo(1, taken_at=NOON),
        photo(2, taken_at=NOON),
        photo(3),
        photo(3),
        photo(4, taken_at=NOON - timedelta(days=1)),
    ]
    project.files.record_read(list(enumerate(photos, start=1)))
    project.files.add([FoundBroken(tmp_path / "c" / "broken.jpg", "is no picture")])
    project.labels.label_files([1, 3], "moon_jellyfish")
    files = project.browsing.files_by_folder()
    folders, days = project.browsing.progress(files)
    assert folders == {
        tmp_path / "a": HowFar(2, 2, 1),
        tmp_path / "a" / "b": HowFar(1, 1, 1),
        tmp_path / "c": HowFar(2, 1, 0),
    }
    assert list(days.items()) == [
        (date(2024, 7, 8), HowFar(1, 1, 0)),
        (NOON.date(), HowFar(2, 2, 1)),
        (UNKNOWN_DAY, HowFar(2, 1, 1)),
    ]
    # What has come since is in no folder as yet, and on its day at once.
    project.files.add(found(tmp_path, "new/2024-07-10.jpg"))
    assert project.browsing.progress(files)[0] == folders
    assert project.browsing.progress(files)[1][date(2024, 7, 10)] == HowFar(1, 1, 0)
    assert project.browsing.progress(project.browsing.files_by_folder())[0][
        tmp_path / "new"
    ] == HowFar(1, 1, 0)


def test_a_tally_of_a_place_is_that_of_its_photographs(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    project.files.add(found(tmp_path, "a/1.jpg", "a/2.jpg", "b/1.jpg"))
    photos = [photo(n, taken_at=NOON + timedelta(days=n)) for n in range(3)]
    project.files.record_read(list(enumerate(photos, start=1)))
    classified(project, model, [1, 2, 3], *[said("x")] * 3)
    project.labels.label_files([2], UNSURE)
    tally = project.browsing.tally(PhotoQuery(folder=tmp_path / "a"))
    assert (tally.total, tally.by_label) == (2, {"x": 1, UNSURE: 1})
    assert tally.by_show[Show.TO_REVIEW] == 1
    assert project.browsing.tally(PhotoQuery(day=NOON.date())).by_label == {"x": 1}
    assert project.browsing.tally(PhotoQuery(day=UNKNOWN_DAY)).total == 0


def test_a_project_without_files_has_no_folders(project: Project) -> None:
    assert project.browsing.progress(project.browsing.files_by_folder()) == ({}, {})


def test_a_search_finds_species_folders_and_files(project: Project, model: ModelFile) -> None:
    place = Path("/photographs")
    ids = read_in(project, place, *(photo(n) for n in range(7)))
    moon, lion = "moon_jellyfish", "lions_mane_jellyfish"
    classified(project, model, ids, *[said(moon)] * 6, said(moon, 0.2, identified=False))
    project.species.add("Kristallqualle", "Aequorea victoria")
    words = {2: lion, 3: "kristallqualle", 4: NONE_OF_THESE, 5: UNSURE}
    for number, label in words.items():  # what counts now is searched, not what the model said
        project.labels.annotate([ids[number]], Annotation(label=label))
    # A file system may keep an accent apart from its letter.
    project.files.add(found(place, unicodedata.normalize("NFD", "Stazione à/é.jpg")))
    expected = {
        "moon": [1, 2],
        "Moon Jellyfish": [1, 2],
        "aurelia": [1, 2],
        "AURELIA AUR": [1, 2],
        "moon_jelly": [1, 2],
        "lions mane": [3],
        "Lion's": [3],
        "capillata": [3],
        "cyanea": [3],
        "kristall": [4],
        "aequorea": [4],
        "none of": [5],
        "unsure": [6],
        "unidentified": [7],
        "jelly": [1, 2, 3],
        "mauve": [],
        "3.jpg": [4],
        "_": [],
        "/photographs/6": [7],
        "stazione à": [8],
        "STAZIONE A\N{COMBINING GRAVE ACCENT}": [8],
        "é.jpg": [8],
    }
    assert {text: shown(project, text=text) for text in expected} == expected
    both = PhotoQuery(text="moon", show=Show.TO_REVIEW)
    assert [
        row.label for row in project.browsing.photo_rows(project.browsing.file_ids(both).tolist())
    ] == [moon] * 2


def test_words_are_looked_for_each_by_itself(project: Project, model: ModelFile) -> None:
    cameras = ["TG-6", "TG-6", "Hero 9 ø", ""]
    photos = [photo(n, camera=camera) for n, camera in enumerate(cameras)]
    ids = read_in(project, Path("/dag 7"), *photos)
    classified(project, model, ids[:2], said("moon_jellyfish"), said("lions_mane_jellyfish"))
    expected = {
        "tg-6": [1, 2],
        "6 tg": [1, 2],
        "moon tg-6": [1],
        "jelly 1.jpg": [2],
        "hero 7": [3],
        "HERO Ø": [3],
        '"dag 7" 3.jpg': [4],
        "dag 3.jpg": [4],
        '"dag 3.jpg"': [],
        "moon mane": [],
        '"tg-6 moon"': [],
    }
    assert {text: shown(project, text=text) for text in expected} == expected


def test_conditions_hold_together(project: Project, model: ModelFile, tmp_path: Path) -> None:
    photos = [photo(n, camera="TG-6" if n % 2 else "", taken_at=NOON) for n in range(6)]
    ids = read_in(project, tmp_path, *photos)
    answers = [said(s, c) for s, c in zip("xyxyx", (0.1, 0.3, 0.5, 0.7, 0.9), strict=True)]
    classified(project, model, ids[:5], *answers)
    project.labels.annotate(ids[:1], Annotation(label="x", individuals=3, annotator="Anna"))
    project.labels.annotate(ids[1:2], Annotation(label=UNSURE, annotator="Anna"))
    project.labels.annotate(ids[2:4], Annotation(label="y"))
    project.labels.annotate(ids[4:5], Annotation(label="y"))
    project.labels.annotate(ids[4:5], None)
    project.stations.put([Station(name="S1")])
    project.stations.put_files([1, 2], "S1")
    project.remarks.say([1, 2, 3], tags=["night dive", "crabs"])
    project.remarks.say([1], without=["night dive"])
    middle = ConfidenceRange(0.3, 0.7)
    for query, expected in (
        ({"camera": "TG-6"}, [2, 4, 6]),
        ({"camera": ""}, [1, 3, 5]),
        ({"station": "S1"}, [1, 2]),
        ({"station": ""}, [3, 4, 5, 6]),
        ({"labeller": "Anna"}, [1, 2]),
        ({"labeller": ""}, [3, 4]),
        ({"tag": "night dive"}, [2, 3]),
        ({"tag": "dive"}, []),
        ({"label": "x"}, [1, 5]),
        ({"label": "x", "also": ("y",)}, [1, 3, 4, 5]),
        ({"label": "y", "also": (UNSURE, "x"), "camera": "TG-6"}, [2, 4]),
        ({"confidence": middle}, [2, 3, 4]),
        ({"uncounted": True}, [3, 4, 5]),
        ({"confidence": middle, "uncounted": True, "camera": "TG-6"}, [4]),
        ({"confidence": middle, "labeller": "Anna", "station": "S1", "show": Show.UNSURE}, [2]),
    ):
        assert shown(project, **query) == expected, query
    project.files.add(found(tmp_path, "torn.jpg"))
    project.files.record_unreadable([(7, "is torn")])
    assert shown(project, camera="") == [1, 3, 5]
    what = project.browsing.values_of
    assert what(Condition.CAMERA, PhotoQuery(camera="TG-6")) == [("", 3), ("TG-6", 3)]
    assert what(Condition.CAMERA, PhotoQuery(station="S1")) == [("", 1), ("TG-6", 1)]
    assert what(Condition.LABELLER, PhotoQuery()) == [("", 2), ("Anna", 2)]
    assert what(Condition.TAG, PhotoQuery()) == [("crabs", 3), ("night dive", 2)]
    assert what(Condition.TAG, PhotoQuery(tag="crabs", labeller="Anna")) == [
        ("crabs", 2),
        ("night dive", 1),
    ]
    assert what(Condition.STATION, PhotoQuery()) == [("", 5), ("S1", 2)]
    assert what(Condition.DAY, PhotoQuery(labeller="Anna")) == [("2024-07-09", 2)]
    assert what(Condition.FOLDER, PhotoQuery()) == [(str(tmp_path), 7)]
    assert what(Condition.LABEL, PhotoQuery()) == [(UNSURE, 1), ("x", 2), ("y", 2)]


def test_a_model_changes_its_mind_against_the_one_before_it(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    assert shown(project, changed_mind=True) == []
    classified(project, model, ids[:3], said("x"), said("x"), said("y"))
    assert shown(project, changed_mind=True) == []
    second = tiny_model(tmp_path / "n.jellymodel", seed=1)
    classified(project, second, ids, *map(said, "xyxx"))
    project.models.use(second.model_id)
    assert shown(project, changed_mind=True) == [2, 3]
    project.models.use(model.model_id)
    assert shown(project, changed_mind=True) == [2, 3]


def test_a_model_that_is_used_already_lets_go_only_of_what_others_see(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    classified(project, model, ids, *map(said, "xxyy"))
    version = project.models.seen_version
    assert not project.models.use(model.model_id)
    assert project.models.seen_version == version  # what was read of it is not read again
    second = tiny_model(tmp_path / "n.jellymodel", seed=1)
    classified(project, second, ids[:1], said("y"))  # and was broken off
    assert not project.models.use(model.model_id)
    assert project.models.looked_at(second.model_id, ids) == set()
    assert project.models.looked_at(model.model_id, ids) == set(ids[1:])
    assert project.models.seen_version > version
    classified(project, second, ids, *map(said, "yyyy"))
    assert project.models.use(second.model_id).models
    assert project.models.looked_at(second.model_id, ids) == set(ids)


def test_what_the_model_sees_is_compared_as_it_is_now(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(6)))
    vectors = np.array([[1, 0], [0, 9], [3, 1], [1, 1], [4, 0]], np.float16)
    classified(project, model, ids[:5], *map(said, "xyxxx"), vectors=vectors)
    both = PhotoQuery(sort=SortBy.SIMILARITY, similar_to=(1, 2))
    ranking = project.browsing.ranking(both)
    assert ranking.file_ids.tolist() == [4, 3, 1, 2, 5, 6]  # nearest to between the two
    expected = [1, 4 / 20**0.5, 0.5**0.5, 0.5**0.5, 0.5**0.5, np.nan]
    np.testing.assert_allclose(ranking.likeness, expected, atol=0.01)
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(1, 2), label="x") == [4, 3, 1, 5]
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(1, 2), descending=True)[-1] == 6
    assert shown(project, sort=SortBy.ODDITY, label="x") == [4, 1, 5, 3]
    assert shown(project, sort=SortBy.ODDITY)[-2:] == [2, 6]
    assert shown(project, sort=SortBy.ODDITY, label="y", also=("x",)) == [4, 1, 5, 3, 2]
    classified(project, model, ids[5:], said("x"), vectors=np.array([[0, 1]], np.float16))
    assert shown(project, sort=SortBy.ODDITY, label="x")[0] == 6
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(6,))[:2] == [2, 6]
    project.labels.add_species([2], "x")  # what shows it besides is compared, too
    odd = project.browsing.ranking(PhotoQuery(sort=SortBy.ODDITY, label="x"))
    assert sorted(odd.file_ids.tolist()) == [1, 2, 3, 4, 5, 6]
    assert not np.isnan(odd.likeness).any()


def test_photographs_lie_where_kinds_are_told_apart_until_the_model_sees_more(
    project: Project, model: ModelFile, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(14)), photo(0))
    assert len(project.likeness_map.points(project.likeness_map.places())) == 0
    across = np.array([[1, (-1) ** n * 4, n % 3] for n in range(12)], np.float16)
    across[6:, 0] = 2
    classified(project, model, ids[:12], *map(said, "xxxxxxyyyyyy"), vectors=across)
    project.labels.label_files(ids[11:12], UNSURE)
    places = project.likeness_map.places()
    points = project.likeness_map.points(places)
    assert points.file_ids.tolist() == [*range(1, 13)]  # neither a copy nor what was never seen
    assert [points.labels[n] for n in points.label_of[[0, 6, 11]]] == ["x", "y", UNSURE]
    assert points.spoken.tolist() == [False] * 11 + [True]
    first = points.places[:, 0]
    assert first[:6].max() < first[6:].min() or first[:6].min() > first[6:].max()
    assert project.likeness_map.places(places) is places
    classified(project, model, ids[12:13], said("x"), vectors=across[:1])
    assert len(project.likeness_map.places(places).photographs) == 13


def test_without_a_model_nothing_is_alike(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path, *(photo(n) for n in range(2)))
    for query in (
        PhotoQuery(sort=SortBy.SIMILARITY, similar_to=(1,)),
        PhotoQuery(sort=SortBy.ODDITY),
    ):
        ranking = project.browsing.ranking(query)
        assert ranking.file_ids.tolist() == [1, 2]
        assert np.isnan(ranking.likeness).all()
    assert project.browsing.values_of(Condition.DAY, PhotoQuery()) == [("", 2)]


def test_more_than_memory_is_to_hold_is_compared_too(
    project: Project, model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(features, "_MOST_BYTES", 40)
    monkeypatch.setattr(features, "_AT_ONCE", 1)
    ids = read_in(project, tmp_path, *(photo(n) for n in range(3)))
    vectors = np.array([[1, 0], [0, 9], [3, 1]], np.float16)
    classified(project, model, ids, *map(said, "xxx"), vectors=vectors)
    for _ in range(2):
        assert shown(project, sort=SortBy.SIMILARITY, similar_to=(1,)) == [1, 3, 2]
    assert shown(project, sort=SortBy.ODDITY) == [2, 1, 3]
    assert list(project.browsing.prepare()) == []  # nothing is read that would not be kept


def test_what_is_compared_may_be_read_beforehand(
    project: Project, model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(project.browsing.prepare()) == []
    ids = read_in(project, tmp_path, *(photo(n) for n in range(3)))
    vectors = np.array([[1, 0], [0, 9], [3, 1]], np.float16)
    classified(project, model, ids, *map(said, "xxx"), vectors=vectors)
    assert list(project.browsing.prepare()) == [None]
    monkeypatch.setattr(Models, "seen", None)  # it is not read again
    assert shown(project, sort=SortBy.SIMILARITY, similar_to=(1,)) == [1, 3, 2]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_project_of_every_earlier_format_is_copied_and_browsed(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "old.jelly"
    write_first_version(path, Path("/x"))
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        add_functions(old)
        old.executescript("".join(MIGRATIONS[1:version]) + f"PRAGMA user_version = {version};")
    with Project(path) as project:
        (row,) = [row for row in project.counts.rows() if row.label == "z"]
        assert (row.photographs, row.individuals, row.confirmed) == (1, 4, 1)
        assert project.labels.label_files([2], "z").labels == {2}
        assert project.labels.undo().labels == {2}
        project.inspect()
        assert shown(project) == [2, 1]
        assert shown(project, sort=SortBy.MARGIN) == [1, 2]
        assert [row.label for row in project.browsing.photo_rows([1, 2])] == ["z", "y"]
        assert project.browsing.photo_rows([1])[0].width_px == 4
    (copy,) = tmp_path.glob(f"old-version-{version}-*.jelly")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (version,)
        assert kept.execute("SELECT count(*) FROM annotation_item").fetchone() == (1,)


def test_copies_and_bursts_are_found_from_any_of_them(project: Project, tmp_path: Path) -> None:
    read_in(
        project,
        tmp_path,
        photo(1, taken_at=NOON, camera="TG-6"),
        photo(2),
        photo(3, taken_at=NOON, camera="TG-6"),
        photo(1),
    )
    assert project.browsing.group_of(3) == [1, 3, 4]
    assert project.browsing.group_of(2) == [2]
    project.files.add(found(tmp_path, "unread.jpg"))
    assert project.browsing.group_of(5) == [5]
