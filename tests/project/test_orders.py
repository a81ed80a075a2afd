"""What arrays choose and sort is what SQL would have."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jellygui.domain.browse import UNKNOWN_DAY, ConfidenceRange, PhotoQuery, Show, SortBy
from jellygui.domain.clocks import CameraClock
from jellygui.domain.labels import NONE_OF_THESE, UNSURE, FileState
from jellygui.domain.species import KNOWN_SPECIES
from jellygui.domain.stations import Station
from jellygui.project import Project
from jellygui.project import queries as project_queries
from jellygui.project.choice import choice
from jellygui.project.chosen import _held_by_paths, _holding
from jellygui.project.functions import plain, plain_bytes
from jellygui.project.queries import FROM_FILES, LABEL, TAKEN
from jellygui.project.reader import Reader
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said

NOON = datetime(2024, 7, 9, 12)
COUNT = 120
LABELS = [*(species.key for species in KNOWN_SPECIES[:3]), "zebra", "Ærø", "ant"]
SORTED = [by for by in SortBy if not by.is_by_likeness]
ALIKE = [by for by in SortBy if by.is_by_likeness]
CHOICES = [
    *(PhotoQuery(show=show) for show in Show),
    *(PhotoQuery(label=label) for label in [*LABELS, NONE_OF_THESE, "nobody says so"]),
    PhotoQuery(label=LABELS[0], also=(LABELS[4], LABELS[1])),
    PhotoQuery(confidence=ConfidenceRange(0.3, 0.7)),
    PhotoQuery(confidence=ConfidenceRange(0.0, 0.1), show=Show.TO_REVIEW),
    PhotoQuery(label=LABELS[0], camera="TG-6", text="a", uncounted=True),
    PhotoQuery(uncounted=True),
    *(PhotoQuery(camera=camera) for camera in ("TG-6", "", "none like that")),
    *(PhotoQuery(station=station) for station in ("S1", "", "none like that")),
    *(PhotoQuery(labeller=labeller) for labeller in ("", "AB", "none like that")),
    *(PhotoQuery(text=text) for text in ("7", "tg", "moon a", "UNS", "turbid", "ærø", "p 1 .j")),
    *(PhotoQuery(day=day) for day in (NOON.date(), date(2023, 1, 1), UNKNOWN_DAY)),
    PhotoQuery(changed_mind=True),
    PhotoQuery(contradicts=True),
    PhotoQuery(contradicts=True, label=LABELS[0], camera="TG-6"),
    PhotoQuery(station="S1", text="1", confidence=ConfidenceRange(0.4, 1)),
]


@pytest.fixture
def survey(tmp_path: Path) -> Iterator[Project]:
    """Photographs with and without time, words and copies; files that are gone or broken."""
    chance = np.random.default_rng(3)
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(
            project,
            tmp_path,
            *(
                photo(
                    int(chance.integers(COUNT * 2 // 3)),
                    taken_at=NOON + timedelta(microseconds=int(chance.integers(9)) * 500_000)
                    if n % 7
                    else None,
                    camera=("TG-6", "")[n % 2],
                )
                for n in range(COUNT)
            ),
        )
        once = sorted(set(ids))
        for name in ("old", "new"):
            model = tiny_model(tmp_path / f"{name}.jellymodel", name=name)
            classified(
                project,
                model,
                once[::-1][5:],
                *(
                    said(
                        LABELS[chance.integers(len(LABELS))],
                        float(chance.integers(11)) / 10,
                        identified=bool(chance.integers(4)),
                    )
                    for _ in once[5:]
                ),
            )
        project.models.use(model.model_id)
        files = np.arange(1, COUNT + 1)
        for label in (*LABELS, NONE_OF_THESE, UNSURE):
            project.labels.label_files(chance.choice(files, 6).tolist(), label)
        project.labels.annotator = "AB"
        project.labels.add_species(chance.choice(files, 20).tolist(), LABELS[1], 3)
        project.labels.add_species(chance.choice(files, 9).tolist(), LABELS[5], None)
        project.labels.label_files(chance.choice(files, 9).tolist(), LABELS[0])
        project.labels.undo()
        project.remarks.say(chance.choice(files, 9).tolist(), note="turbid")
        project.remarks.say(chance.choice(files, 9).tolist(), note="clear", tags=["mooring"])
        project.stations.put([Station(name="S1"), Station(name="S2")])
        for name in ("S1", "S2"):
            project.stations.put_files(chance.choice(files, 40).tolist(), name)
        project.files.record_missing(chance.choice(files, 12).tolist())
        broken = chance.choice(files, 12).tolist()
        project.files.record_unreadable([(identity, "is cut off") for identity in broken])
        project.files.add(found(tmp_path, "A1.jpg", "a1.jpg", "a01.jpg", "b.jpg"))
        project.labels.label_files([COUNT + 1], LABELS[2])
        add_bursts(project, tmp_path, chance)
        yield project


def add_bursts(project: Project, folder: Path, chance: np.random.Generator) -> None:
    """Three photographs each, of which people say this and that; some are frames of a video."""
    first, count = COUNT + 5, 3 * 12
    names = [f"v.mp4/00h00m{n:02d}.500s" if n % 7 == 0 else f"c{n}.jpg" for n in range(count)]
    project.files.add(found(folder, *names))
    bursts = [
        photo(500 + n, taken_at=NOON + timedelta(hours=1 + n // 3, seconds=n % 3), camera="TG-6")
        for n in range(count)
    ]
    files = [*range(first, first + count)]
    project.files.record_read(list(zip(files, bursts, strict=True)))
    for file_id in files:
        called = [LABELS[0], LABELS[0], LABELS[3], UNSURE, NONE_OF_THESE][chance.integers(5)]
        project.labels.label_files([file_id], called)
        if file_id % 4 == 0:
            project.labels.add_species([file_id], LABELS[3])


def by_sql(project: Project, query: PhotoQuery) -> list[int]:
    """The same, as SQL chooses and sorts."""
    where, values = choice(query)
    sign, way = ("-", "DESC") if query.descending else ("", "ASC")
    species = f"LEFT JOIN species ON species.key = {LABEL}"
    no_place = (
        f"CASE {LABEL} WHEN 'unidentified' THEN 2e9 WHEN 'unsure' THEN 2e9 + 1 "
        f"WHEN 'none_of_these' THEN 2e9 + 2 ELSE iif({LABEL} IS NULL, 2e9 + 3, 1e9) END"
    )
    order = {
        SortBy.NAME: f"file.name_key {way}",
        SortBy.TIME: f"{TAKEN} {way} NULLS LAST",
        SortBy.CONFIDENCE: f"prediction.confidence {way} NULLS LAST",
        SortBy.MARGIN: f"CAST(prediction.margin * 1e9 AS INTEGER) {way} NULLS LAST",
        SortBy.SPECIES: f"coalesce({sign}species.place, {no_place}), "
        f"iif(species.place IS NULL, {LABEL}, NULL) {way}, prediction.confidence DESC",
    }[query.sort]
    rows = project.reader.execute(
        f"SELECT file.id {FROM_FILES} {species} WHERE {where} ORDER BY {order}, file.id", values
    )
    return [identity for (identity,) in rows]


def queries(choices: list[PhotoQuery]) -> Iterator[PhotoQuery]:
    for chosen in choices:
        for sort in SORTED:
            for descending in (False, True):
                yield PhotoQuery(
                    **{name: getattr(chosen, name) for name in (*chosen.conditions, "also")},
                    sort=sort,
                    descending=descending,
                )


def test_every_choice_has_the_order_that_sql_gives_it(survey: Project) -> None:
    found_some = set()
    for query in [*queries(CHOICES), *queries([PhotoQuery()])]:
        files = survey.browsing.file_ids(query)
        assert files.dtype == np.int64
        assert files.tolist() == by_sql(survey, query), query
        if len(files):
            found_some.add(query.unsorted)
    assert len(found_some) > len(CHOICES) * 3 // 4  # it is not that nothing is ever found


def test_what_is_ranked_is_what_is_chosen_and_groups_are_those_of_sql(survey: Project) -> None:
    for chosen in CHOICES:
        files = survey._orders.files(chosen)
        of = dict(survey.reader.execute("SELECT id, coalesce(photograph_id, 0) FROM file"))
        assert files.photographs.tolist() == [of[identity] for identity in files.file_ids.tolist()]
    every = f"""SELECT DISTINCT file.photograph_id {FROM_FILES} WHERE file.state <> 'unreadable'
        AND file.photograph_id IS NOT NULL AND """
    species = f"{LABEL} NOT IN ('none_of_these', 'unidentified', 'unsure')"
    groups = survey._orders.alike(())
    labels = [row[0] for row in survey.reader.execute(f"SELECT DISTINCT {LABEL} {FROM_FILES}")]
    right = [
        {row[0] for row in survey.reader.execute(f"{every} {species} AND {LABEL} = ?", [label])}
        for label in labels
    ]
    assert sorted(map(sorted, filter(None, right))) == sorted(
        sorted(set(group.tolist())) for group in groups if len(group)
    )
    for label in LABELS:
        where, values = choice(PhotoQuery(label=label), copies=True)
        rows = survey.reader.execute(f"{every} {where}", values)
        (group,) = survey._orders.alike((label,))
        assert set(group.tolist()) == {row[0] for row in rows}


def test_what_only_the_model_says_is_told_of_each_photograph_once(survey: Project) -> None:
    right = {
        record.id: (record.photograph.id, record.label)
        for record in survey.browsing.files()
        if record.photograph and record.prediction and record.state is FileState.OK
        if not record.annotation and not record.is_copy
    }
    found = survey.browsing.unlabelled()
    labels = [found.labels[place] for place in found.said.tolist()]
    said = zip(found.photographs.tolist(), labels, strict=True)
    assert dict(zip(found.file_ids.tolist(), said, strict=True)) == right
    assert 10 < len(right) < COUNT


@pytest.mark.parametrize("sort", [SortBy.NAME, SortBy.TIME])
def test_what_was_read_for_an_order_is_read_again_only_when_files_change(
    survey: Project, monkeypatch: pytest.MonkeyPatch, sort: SortBy
) -> None:
    query = PhotoQuery(sort=sort, descending=True, show=Show.TO_REVIEW)
    before = survey.browsing.file_ids(query).tolist()
    read: list[str] = []
    real = Reader.execute
    monkeypatch.setattr(
        Reader,
        "execute",
        lambda reader, question, *values: read.append(question) or real(reader, question, *values),
    )

    def of_order() -> bool:
        return any("name_key" in question or TAKEN in question for question in read)

    survey.labels.label_files(before[:1], LABELS[0])
    assert survey.browsing.file_ids(query).tolist() == before[1:]
    assert not of_order()
    survey.files.record_missing(before[1:2])
    assert survey.browsing.file_ids(query).tolist() == by_sql(survey, query)
    assert of_order()


def test_whatever_is_changed_what_is_chosen_is_what_sql_would_choose_now(
    survey: Project, tmp_path: Path
) -> None:
    day = date(2024, 7, 10)
    model = tiny_model(tmp_path / "third.jellymodel", name="third")
    old = survey.models.in_use()
    assert old is not None
    bursts = COUNT + 8  # the second of them, without a frame
    photographs = [row[0] for row in survey.reader.execute("SELECT id FROM photograph")]
    answers = [said(LABELS[n % 4], n % 11 / 10, identified=n % 3 > 0) for n in photographs]

    def read_a_frame() -> None:
        """Of what was a photograph until then."""
        survey.files.add(found(tmp_path, "v.mp4/00h00m59.500s"))
        (newest,) = survey.reader.execute("SELECT max(id) FROM file").fetchone()
        one = photo(504, taken_at=NOON + timedelta(hours=2, seconds=1), camera="TG-6")
        survey.files.record_read([(newest, one)])

    changes: list[Callable[[], object]] = [
        lambda: survey.labels.label_files([1, 2, 3, 30], UNSURE),
        lambda: survey.labels.add_species([4, 5], LABELS[2], 2),
        survey.labels.undo,
        survey.labels.redo,
        lambda: survey.labels.label_files([bursts, bursts + 1, bursts + 2], LABELS[0]),
        lambda: survey.labels.label_files([bursts + 1], LABELS[3]),
        read_a_frame,
        lambda: survey.clocks.put(CameraClock(camera="TG-6", offset_s=86_400)),
        lambda: survey.species.merge([LABELS[0]], LABELS[1]),
        survey.labels.undo,
        lambda: survey.species.order([LABELS[2], LABELS[1]]),
        lambda: survey.files.record_missing([7, 8, 9, 10]),
        lambda: survey.files.add(found(tmp_path, "6.jpg", "7.jpg", size=9)),
        lambda: survey.files.add(found(tmp_path, "8.jpg", "9.jpg")),
        lambda: survey.files.record_unreadable([(11, "is cut off")]),
        survey.files.try_again,
        lambda: classified(survey, model, photographs, *answers),
        lambda: survey.models.use(model.model_id),
        lambda: survey.models.keep_promise(model.model_id, None, dict.fromkeys(photographs, True)),
        lambda: survey.models.use(old[0]),
        lambda: survey.stations.remove(["S1"]),
        survey.labels.undo,
        lambda: survey.days.say(tmp_path, day),
        lambda: survey.remarks.say([1, 2], note="turbid"),
    ]
    asked = [query for query in CHOICES if query.show is Show.ALL]
    some = [PhotoQuery(show=Show.TO_REVIEW), PhotoQuery(day=day), *asked[-24:]]
    for number, change in enumerate(changes):
        change()
        for place, chosen in enumerate(some):
            query = replace(chosen, sort=SORTED[(number + place) % len(SORTED)])
            assert survey.browsing.file_ids(query).tolist() == by_sql(survey, query), (
                number,
                query,
            )


def test_very_many_words_are_each_looked_for(survey: Project) -> None:
    words = " ".join(f"/ {number % 10} p" for number in range(30))
    query = PhotoQuery(text=words)
    assert survey.browsing.file_ids(query).tolist() == by_sql(survey, query)
    assert survey.browsing.file_ids(PhotoQuery(text=f"{words} nowhere")).tolist() == []


@given(
    paths=st.lists(st.text("aA/ß\u0301éÅ9\udce5 .").map(os.fsencode), min_size=1),
    words=st.lists(st.text("aA/ß\u0301éÅ9\udce5 .\0", min_size=1), min_size=1, max_size=5),
)
def test_a_word_is_in_a_path_wherever_python_says_so(paths: list[bytes], words: list[str]) -> None:
    wanted = [*map(plain, words)]
    held = _held_by_paths([*map(as_bytes, wanted)], b"\0".join(paths))
    for path, bits in zip(paths, held.tolist(), strict=True):
        assert [bits >> n & 1 > 0 for n in range(len(words))] == [
            word in plain(os.fsdecode(path)) for word in wanted
        ]
    assert _held_by_paths([*map(as_bytes, wanted)], None).tolist() == []


def test_a_path_may_hold_what_stands_between_paths(tmp_path: Path) -> None:
    """Names come from any system: that which SQLite is asked to put there is found again."""
    with Project(tmp_path / "p.jelly") as project:
        project.files.add(found(Path("/dive"), "a\x01b/1.jpg", "a/2.jpg", "b/3.jpg"))
        asked = {
            text: project.browsing.file_ids(PhotoQuery(text=text)).tolist()
            for text in ("a", "b", "b/1", "g\x01", "a\x01b", "a b")
        }
    assert asked == {"a": [2, 1], "b": [1, 3], "b/1": [1], "g\x01": [], "a\x01b": [1], "a b": [1]}


def as_bytes(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


@given(
    files=st.lists(
        st.tuples(st.text("ab/é"), st.booleans(), st.lists(st.booleans(), min_size=3, max_size=3)),
        min_size=1,
    ),
    words=st.lists(st.text("ab/é", min_size=1), min_size=3, max_size=3),
    not_known=st.integers(0, 3),
)
def test_what_a_file_holds_elsewhere_need_not_be_in_its_path(
    files: list[tuple[str, bool, list[bool]]], words: list[str], not_known: int
) -> None:
    """Of the last words it is not known elsewhere: what their paths hold must be told of all."""
    paths = b"\0".join(path.encode() for path, _, _ in files)
    flags = np.array([elsewhere for _, _, elsewhere in files]).T
    elsewhere = [flags[n] if n < 3 - not_known else None for n in range(3)]
    among = np.array([counts for _, counts, _ in files])
    held = _held_by_paths([*map(str.encode, words)], paths, elsewhere, among)
    for row, (path, counts, _) in enumerate(files):
        may = counts
        for n, word in enumerate(words):
            known = elsewhere[n]
            if may:
                assert (word in path) == (held[row] >> n & 1 > 0)
            may &= known is None or known[row] or word in path


def test_later_words_are_looked_for_where_earlier_ones_were_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    looked_at: list[int] = []

    def holding(text: Any, begins: Any, word: bytes) -> Any:
        looked_at.append(len(begins))
        return _holding(text, begins, word)

    with Project(tmp_path / "p.jelly") as project:
        project.files.add(found(Path("/dive"), *(f"{n}/{n % 7}.jpg" for n in range(200))))
        monkeypatch.setattr("jellygui.project.chosen._holding", holding)
        some = project.browsing.file_ids(PhotoQuery(text="19 jpg /3."))
    assert len(some) == 2  # 192 and 199 are 3 by seven; 19 itself is 5
    assert looked_at[0] == 200
    assert max(looked_at[1:]) == 12


@given(
    st.one_of(
        st.text("aAzZ/\\ßéÅØŁİŉǰ中文9 .\0\u0301"),
        st.text(st.characters(exclude_categories=["Cs"])),
    ).map(str.encode)
    | st.binary()
)
@example(b"\xe4\0\x80\x80")
def test_a_long_text_is_compared_as_a_short_one(text: bytes) -> None:
    assert plain_bytes(text) == plain(os.fsdecode(text)).encode("utf-8", "surrogatepass")


def test_words_are_found_where_files_are_lacking_in_between(survey: Project) -> None:
    (newest,) = survey.reader.execute("SELECT max(id) FROM file").fetchone()
    survey.files.add(found(survey.path.parent, "gone.jpg", "zz 1.jpg", "zz 2.jpg"))
    survey.write(
        lambda connection: connection.execute(
            "DELETE FROM file WHERE id > ? AND id < ?", [newest, newest + 2]
        )
    )
    for text in ("zz", "1 .j", "gone", "tg"):
        query = PhotoQuery(text=text)
        assert survey.browsing.file_ids(query).tolist() == by_sql(survey, query)


def test_numbers_of_a_long_text_are_read_a_part_after_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    numbers = [7, -3, 12_345_678_901, 0, 5, 66]
    for letters in range(1, 40):
        monkeypatch.setattr(project_queries, "_LETTERS_AT_ONCE", letters)
        for count in range(len(numbers) + 1):
            some = numbers[:count]
            assert project_queries.numbers_in(",".join(map(str, some))).tolist() == some
    assert project_queries.numbers_in(None).dtype == np.int64


def test_a_project_without_files_has_an_order(project: Project) -> None:
    for query in queries([PhotoQuery(), PhotoQuery(label=LABELS[0])]):
        assert project.browsing.file_ids(query).tolist() == []
    for sort in ALIKE:
        assert project.browsing.file_ids(PhotoQuery(sort=sort, similar_to=(1,))).tolist() == []
