from __future__ import annotations

from pathlib import Path, PurePosixPath

from jellygui.domain.counts import FolderLevel, folder_levels, together
from jellygui.domain.labels import Annotation, FileRecord, FileState, Photograph, Prediction
from jellygui.domain.species import KNOWN_SPECIES
from tests.support.counting import species_counts


def record(
    number: int,
    species: str | None = "moon_jellyfish",
    *,
    identified: bool = True,
    group: int | None = None,
    is_copy: bool = False,
    word: Annotation | None = None,
    state: FileState = FileState.OK,
) -> FileRecord:
    photograph = Photograph(id=number, content_hash=f"{number:064}", group=group or number)
    return FileRecord(
        id=number,
        path=Path(f"{number}.jpg"),
        size_bytes=1,
        state=state,
        is_copy=is_copy,
        photograph=None if state is FileState.UNREADABLE else photograph,
        prediction=species
        and Prediction(species=species, confidence=0.8, identified=identified, probabilities={}),
        annotation=word,
    )


def counted(records: list[FileRecord]) -> dict[str, object]:
    return {row.label: row for row in species_counts(records, KNOWN_SPECIES)}


def test_every_species_has_a_row_and_the_others_follow() -> None:
    rows = species_counts([], KNOWN_SPECIES)
    assert [row.label for row in rows] == [
        *(species.key for species in KNOWN_SPECIES),
        "unidentified",
        "unsure",
        "none_of_these",
        "unclassified",
        "unreadable",
        "copies",
    ]
    assert all(row.files == 0 and row.individuals is None for row in rows)


def test_files_sum_to_what_was_scanned_whatever_they_are() -> None:
    records = [
        record(1),
        record(2, identified=False),
        record(3, None),
        record(4, None, state=FileState.UNREADABLE),
        record(5, is_copy=True),
        record(6, word=Annotation(label="unsure")),
        record(7, word=Annotation(label="none_of_these")),
        record(8, word=Annotation(label="blue_jellyfish")),
        record(9, word=Annotation(label="a_new_species")),
    ]
    rows = counted(records)
    assert sum(row.files for row in rows.values()) == len(records)
    assert {label: row.files for label, row in rows.items() if row.files} == {
        "moon_jellyfish": 1,
        "unidentified": 1,
        "unclassified": 1,
        "unreadable": 1,
        "copies": 1,
        "unsure": 1,
        "none_of_these": 1,
        "blue_jellyfish": 1,
        "a_new_species": 1,
    }


def test_bursts_are_one_sighting_and_copies_no_photograph() -> None:
    rows = counted([record(1, group=1), record(2, group=1), record(3), record(1, is_copy=True)])
    assert (rows["moon_jellyfish"].photographs, rows["moon_jellyfish"].sightings) == (3, 2)
    assert (rows["copies"].files, rows["copies"].photographs) == (1, 0)


def test_a_persons_word_counts_before_the_models() -> None:
    word = Annotation(label="blue_jellyfish", individuals=4)
    rows = counted([record(1, word=word), record(2)])
    blue, moon = rows["blue_jellyfish"], rows["moon_jellyfish"]
    assert (blue.photographs, blue.individuals, blue.confirmed) == (1, 4, 1)
    assert (moon.photographs, moon.individuals, moon.confirmed) == (1, None, 0)
    assert (blue.mean_confidence, moon.mean_confidence) == (None, 0.8)


def test_levels_of_folders_are_those_that_part_and_no_more_than_anybody_chooses_among() -> None:
    of = [PurePosixPath(place) for place in ("/s/a/1", "/s/a/2/x", "/s/b/1", "/s/b", "/s/c/1/y/z")]
    assert folder_levels(of) == {FolderLevel(3): 3}
    assert folder_levels(of[:1]) == folder_levels([]) == {}
    deep = [PurePosixPath("/", *["a"] * n) for n in (20_000, 19_999, 19_000, 3)]
    assert len(folder_levels([*deep, PurePosixPath("/b")])) == 30


def test_parts_together_have_a_row_for_each_species() -> None:
    parts = [
        ("a", species_counts([record(1), record(2, "x")], KNOWN_SPECIES)),
        ("b", species_counts([record(3)], KNOWN_SPECIES)),
    ]
    rows = together(parts, KNOWN_SPECIES)
    assert [row.label for row in rows] == [kind.key for kind in KNOWN_SPECIES]
    assert {row.label: row.photographs for row in rows if row.photographs} == {"moon_jellyfish": 2}
