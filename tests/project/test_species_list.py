from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.labels import Annotation, AnnotationItem
from jellygui.domain.looks import place_of
from jellygui.domain.merge import PersonWord
from jellygui.domain.species import KNOWN_SPECIES, ProjectSpecies
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError, ProjectRefusedError
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.project.labels import add_step, say
from jellygui.project.second_words import say_beside
from jellygui.project.species_list import SpeciesUse
from tests.support.models import tiny_model
from tests.support.projects import classified, found, photo, read_in, said, write_first_version


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project(tmp_path / "p.jelly") as opened:
        assert opened.models.add(tiny_model(tmp_path / "m.jellymodel")).species
        yield opened


def digits(project: Project) -> dict[str, int | None]:
    return {entry.key: entry.digit for entry in project.species.all()}


def test_a_project_begins_with_the_species_of_its_model(project: Project) -> None:
    assert digits(project) == {entry.key: n for n, entry in enumerate(KNOWN_SPECIES, start=1)}
    first = project.species.all()[0]
    assert (first.common_name, first.scientific_name) == ("barrel jellyfish", "Rhizostoma pulmo")


def test_a_digit_stays_when_species_come_and_move(project: Project, tmp_path: Path) -> None:
    before = digits(project)
    new = project.species.add("  comb   jelly ", "Mnemiopsis leidyi")
    assert (new.key, new.common_name, new.digit) == ("comb_jelly", "comb jelly", 7)
    assert project.species.order(["comb_jelly", "moon_jellyfish", "nobody"]).species
    assert [entry.key for entry in project.species.all()][:3] == [
        "comb_jelly",
        "moon_jellyfish",
        "barrel_jellyfish",
    ]
    assert [entry.place for entry in project.species.all()] == list(range(7))
    project.labels.undo()
    assert [entry.key for entry in project.species.all()] == [*before, "comb_jelly"]
    project.labels.redo()
    assert project.species.all()[0].key == "comb_jelly"
    assert not project.species.order(["comb_jelly"])  # it stands there
    for name in "abcd":
        project.species.add(name)
    assert digits(project) == before | {
        "comb_jelly": 7,
        "a": 8,
        "b": 9,
        "c": None,
        "d": None,
    }
    again = tiny_model(tmp_path / "n.jellymodel", seed=1)
    assert not project.models.add(again).species


def test_a_species_that_was_taken_off_stays_off_when_others_move(project: Project) -> None:
    for name in ("sea nettle", "comb jelly", "sea walnut"):
        project.species.add(name)
    project.species.remove(["comb_jelly"])
    project.species.order(["sea_walnut"])
    moved = [kind.key for kind in project.species.all()]
    assert moved[0] == "sea_walnut"
    assert "comb_jelly" not in moved
    project.labels.undo()
    assert [kind.key for kind in project.species.all()][-2:] == ["sea_nettle", "sea_walnut"]
    project.labels.undo()
    assert "comb_jelly" in digits(project)


@pytest.mark.parametrize(
    "name",
    ["", " … ", "Moon Jellyfish", "none of these", "Other", "UNSURE", "copies (2)", "Unreadable"],
)
def test_a_name_that_says_nothing_or_is_taken_is_refused(project: Project, name: str) -> None:
    wanted = r"needs a name|in the list already|not the name of a species.*press 0"
    with pytest.raises(JellyError, match=wanted):
        project.species.add(name)
    assert len(project.species.all()) == 6


def test_a_model_brings_no_second_species_of_a_scientific_name(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        project.species.add("Ohrenqualle", "Aurelia aurita")
        (identity,) = read_in(project, tmp_path, photo(1))
        model = tiny_model(tmp_path / "m.jellymodel")
        classified(project, model, [identity], said("moon_jellyfish"))
        assert next(kind.key for kind in project.species.all()) == "ohrenqualle"
        assert "moon_jellyfish" not in digits(project)
        (record,) = project.browsing.files()
        assert record.prediction is not None
        assert record.prediction.species == "ohrenqualle"
        assert project.species.known_as(KNOWN_SPECIES[5]).key == "ohrenqualle"


def test_what_is_no_species_never_joins_the_list(project: Project, tmp_path: Path) -> None:
    keys = ("none_of_these", "copies", "comb_jelly")
    assert project.models.add(tiny_model(tmp_path / "n.jellymodel", species=keys)).species
    assert [entry.key for entry in project.species.all()][6:] == ["comb_jelly"]


def test_an_old_project_lets_go_of_species_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "old.jelly"
    write_first_version(path, tmp_path)
    known = ("copies", "moon_jellyfish", "none_of_these", "comb_jelly")
    with closing(sqlite3.connect(path)) as old, old:
        species = json.dumps([{"key": key, "common_name": key} for key in known])
        old.execute("UPDATE model SET species = ?", [species])
        old.execute("UPDATE prediction SET species = 'copies' WHERE photograph_id = 2")
    with Project(path) as opened:
        assert [entry.key for entry in opened.species.all()] == ["moon_jellyfish", "comb_jelly"]
        assert opened.species.add("sea nettle").digit == 1
        # What such a model took for a copy is no copy.
        files = {row.label: row.files for row in opened.counts.rows() if row.files}
        assert files == {"z": 1, "unidentified": 1}


@pytest.mark.parametrize(
    ("common", "scientific"),
    [
        ("Ohrenqualle", "Aurelia aurita"),
        ("Ohrenqualle", " AURELIA  Aurita "),
        ("aurelia_aurita", ""),
        ("", "Aurelia aurita"),
        ("Aurelia aurita", "Aurelia labiata"),
        ("moon jellyfish", "Aurelia labiata"),
        ("Moon-Jellyfish", ""),
        ("sea moon", "moon jellyfish"),
        ("blue jellyfish", "Aurelia aurita"),
    ],
)
def test_a_second_species_with_a_name_of_another_is_refused(
    project: Project, common: str, scientific: str
) -> None:
    before = project.species.all()
    with pytest.raises(JellyError, match="is in the list already"):
        project.species.add(common, scientific)
    assert project.species.all() == before


def test_a_name_that_is_known_brings_the_other(tmp_path: Path) -> None:
    with Project(tmp_path / "empty.jelly") as project:
        assert project.species.add("Aurelia aurita").key == "moon_jellyfish"
        blue = project.species.add("Blue Jellyfish")
        assert (blue.common_name, blue.scientific_name) == ("Blue Jellyfish", "Cyanea lamarckii")
        project.species.add("Kristallqualle")
        assert project.species.name_scientifically("kristallqualle", " Aequorea  victoria ").species
        with pytest.raises(JellyError, match="“Kristallqualle” is in the list already"):
            project.species.add("Crystal jelly", "aequorea victoria")


MOON = Taxon(
    common_name="moon jelly",
    scientific_name="Aurelia aurita",
    authority="(Linnaeus, 1758)",
    aphia_id=135306,
    rank="Species",
)


def listed(project: Project, key: str) -> ProjectSpecies:
    return next(kind for kind in project.species.all() if kind.key == key)


def labels(project: Project) -> dict[int, str | None]:
    return {r.id: r.annotation and r.annotation.label for r in project.browsing.files()}


def test_a_species_is_named_anew_in_a_step_and_keeps_digit_and_look(project: Project) -> None:
    before = listed(project, "moon_jellyfish")
    assert project.species.take([("moon_jellyfish", MOON)]).species
    now = listed(project, "moon_jellyfish")
    assert {name: getattr(now, name) for name in vars(MOON)} == vars(MOON)
    assert (now.digit, now.look, now.place) == (before.digit, before.look, before.place)
    assert not project.species.take([("moon_jellyfish", MOON)])  # no step where nothing is new
    assert project.labels.undo().species
    assert listed(project, "moon_jellyfish") == before
    assert project.labels.redo().species
    assert listed(project, "moon_jellyfish") == now


def test_species_are_added_in_a_step_and_come_back(project: Project) -> None:
    new = Taxon(common_name="comb jelly", scientific_name="Mnemiopsis sp.", aphia_id=106363)
    project.species.take([("", new), ("", Taxon(common_name="", scientific_name="Salpa"))])
    assert [(kind.key, kind.digit, kind.look) for kind in project.species.all()[6:]] == [
        ("comb_jelly", 7, 6),
        ("salpa", 8, 7),
    ]
    assert listed(project, "comb_jelly").aphia_id == 106363
    project.labels.undo()
    assert len(project.species.all()) == 6
    assert project.species.add("comb jelly").key == "comb_jelly"  # typed while labelling
    assert listed(project, "comb_jelly").digit == 7
    project.labels.redo()
    assert listed(project, "comb_jelly").scientific_name == "Mnemiopsis sp."


@pytest.mark.parametrize(
    ("key", "taxon", "words"),
    [
        ("moon_jellyfish", Taxon(common_name="Blue Jellyfish"), "in the list already"),
        ("moon_jellyfish", replace(MOON, scientific_name="cyanea  LAMARCKII"), "“blue jellyfish”"),
        ("moon_jellyfish", Taxon(common_name="none of these"), "not the name of a species"),
        ("moon_jellyfish", Taxon(common_name="  "), "needs a name"),
        ("", Taxon(common_name="Moon-Jellyfish"), "in the list already"),
        ("", Taxon(common_name="sea moon", scientific_name="Aurelia aurita"), "moon jellyfish"),
        ("nobody", MOON, "not in the list"),
    ],
)
def test_a_name_is_one_species_alone(project: Project, key: str, taxon: Taxon, words: str) -> None:
    before = project.species.all()
    with pytest.raises(JellyError, match=words):
        project.species.take([("", Taxon(common_name="good")), (key, taxon)])
    assert project.species.all() == before
    assert project.labels.can_undo() == (False, False)


def test_digits_and_looks_are_exchanged_and_taken_back(project: Project) -> None:
    before = project.species.all()
    project.species.give_digit("moon_jellyfish", 1)
    assert (digits(project)["moon_jellyfish"], digits(project)["barrel_jellyfish"]) == (1, 6)
    project.species.give_digit("blue_jellyfish", None)
    project.species.give_digit("blue_jellyfish", 9)
    assert digits(project)["blue_jellyfish"] == 9
    assert [kind.look for kind in project.species.all()] == list(range(6))
    with pytest.raises(JellyError, match="not in the list"):
        project.species.give_digit("nobody", 1)
    for _ in range(3):
        project.labels.undo()
    assert project.species.all() == before


def test_a_digit_that_another_has_meanwhile_stays_theirs(project: Project) -> None:
    project.species.take([("", Taxon(common_name="comb jelly", scientific_name="Salpa sp."))])
    project.labels.undo()
    project.species.add("salp", "Salpa sp.")
    (note,) = project.labels.redo().notes
    assert "“comb jelly” is without its scientific name" in note
    assert (digits(project)["salp"], digits(project)["comb_jelly"]) == (7, None)


@pytest.fixture
def labelled(project: Project, tmp_path: Path) -> tuple[Project, ModelFile]:
    """Six photographs, the first four of which people have named, the model all but the fourth."""
    model = tiny_model(tmp_path / "m.jellymodel")
    ids = read_in(project, tmp_path, *map(photo, range(6)))
    keys = ("moon_jellyfish", "blue_jellyfish", "blue_jellyfish", "blue_jellyfish")
    spoken_on = [n for number, n in enumerate(ids) if number != 3]
    classified(project, model, spoken_on, *(said(key) for key in (*keys, "moon_jellyfish")))
    for identity, (key, number) in zip(
        ids,
        (("moon_jellyfish", 1), ("blue_jellyfish", 2), ("blue_jellyfish", None), ("unsure", None)),
        strict=False,
    ):
        project.labels.annotate(
            [identity],
            Annotation(
                label=key,
                individuals=number,
                annotator="Ann",
                annotated_at=datetime(2024, 7, 9),
            ),
        )
    return project, model


def test_merged_species_are_one_in_labels_and_predictions_and_part_again(
    labelled: tuple[Project, ModelFile],
) -> None:
    project, model = labelled
    before, counts = list(project.browsing.files()), project.counts.rows()
    assert project.species.uses()["blue_jellyfish"] == SpeciesUse(said=2, predicted=3)
    changes = project.species.merge(["blue_jellyfish", "moon_jellyfish"], "moon_jellyfish")
    assert changes.species
    assert changes.labels == {2, 3, 5}  # two labels, and three predictions
    assert "blue_jellyfish" not in digits(project)
    assert project.species.uses()["moon_jellyfish"] == SpeciesUse(said=3, predicted=5)
    rows = {row.label: row for row in project.counts.rows() if row.files}
    assert (rows["moon_jellyfish"].files, rows["moon_jellyfish"].individuals) == (5, 3)
    assert "blue_jellyfish" not in rows
    words = [record.annotation for record in project.browsing.files() if record.annotation]
    assert {word.annotator for word in words} == {"Ann"}  # who said it, and when, stays
    assert {word.annotated_at for word in words} == {datetime(2024, 7, 9)}
    # What is said, and what the model says, of the one that is gone is of the other.
    classified(project, model, [6], said("blue_jellyfish"))
    project.labels.label_files([6], "blue_jellyfish")
    assert list(project.browsing.files())[5].prediction.species == "moon_jellyfish"  # type: ignore[union-attr]
    assert labels(project)[6] == "moon_jellyfish"
    assert project.species.known_as(KNOWN_SPECIES[1]).key == "moon_jellyfish"
    assert project.browsing.file_ids(PhotoQuery(text="lamarckii")).tolist() == [1, 2, 3, 5, 6]
    with pytest.raises(JellyError, match="“blue jellyfish” was merged with “moon jellyfish”"):
        project.species.add("blue jellyfish")
    with pytest.raises(JellyError, match="was merged with"):
        project.species.take([("", Taxon(common_name="blue jellyfish"))])
    project.labels.undo()
    assert project.labels.undo().species
    assert [r.annotation for r in project.browsing.files()] == [r.annotation for r in before]
    assert digits(project)["blue_jellyfish"] == 2
    said_now = [r.prediction.species if r.prediction else None for r in project.browsing.files()]
    assert said_now == [
        "moon_jellyfish",
        *["blue_jellyfish"] * 2,
        None,
        "blue_jellyfish",
        "blue_jellyfish",
    ]
    assert {row.label: row.confirmed for row in counts} == {
        row.label: row.confirmed for row in project.counts.rows()
    }
    project.labels.redo()
    assert labels(project)[2] == "moon_jellyfish"


def test_two_species_of_one_photograph_become_one_with_the_number_of_both(
    labelled: tuple[Project, ModelFile],
) -> None:
    project, _ = labelled
    blue, moon, compass = "blue_jellyfish", "moon_jellyfish", "compass_jellyfish"
    several = ([(compass, 1), (blue, 2), (moon, 5)], [(blue, 2), (moon, None)])
    for identity, items in enumerate(several, start=5):
        words = tuple(AnnotationItem(*item) for item in items)
        project.write(lambda c, i=identity, w=words: say(c, [(i, w)], annotator="Ann"))
    assert project.species.uses()[blue].said == 4
    project.species.merge([blue], moon)
    records = list(project.browsing.files())
    shown = [r.annotation.items if r.annotation else () for r in records[4:]]
    assert shown == [((compass, 1), (moon, 7)), ((moon, None),)]
    project.labels.undo()
    record = list(project.browsing.files())[4]
    assert record.annotation is not None
    assert record.annotation.items == tuple(several[0])


def test_what_was_merged_follows_where_its_species_goes(
    labelled: tuple[Project, ModelFile],
) -> None:
    project, _ = labelled
    project.species.merge(["blue_jellyfish"], "moon_jellyfish")
    project.species.merge(["moon_jellyfish"], "compass_jellyfish")
    assert set(labels(project).values()) == {"compass_jellyfish", "unsure", None}
    assert project.species.known_as(KNOWN_SPECIES[1]).key == "compass_jellyfish"
    project.labels.undo()
    assert project.species.uses()["moon_jellyfish"] == SpeciesUse(said=3, predicted=5)
    with pytest.raises(JellyError, match="not in the list"):
        project.species.merge(["moon_jellyfish"], "blue_jellyfish")


def test_words_on_files_that_are_not_read_and_words_of_others_are_merged_too(
    labelled: tuple[Project, ModelFile], tmp_path: Path
) -> None:
    project, _ = labelled
    project.files.add(found(tmp_path, "later.jpg"))
    project.labels.label_files([7], "blue_jellyfish")
    word = PersonWord("blue_jellyfish", None, "Ben", "2024-07-10T10:00:00")
    project.write(lambda c: say_beside(c, [(1, word)], add_step(c, "say")))
    assert project.browsing.file_ids(PhotoQuery(show=Show.DISAGREEMENT)).tolist() == [1]
    assert 7 in project.species.merge(["blue_jellyfish"], "moon_jellyfish").files
    assert project.browsing.file_ids(PhotoQuery(show=Show.DISAGREEMENT)).tolist() == []
    project.files.record_read([(7, photo(7))])
    assert labels(project)[7] == "moon_jellyfish"
    project.files.add(found(tmp_path, "later still.jpg"))
    project.labels.label_files([8], "blue_jellyfish")
    assert project.browsing.photo_rows([8])[0].label == "moon_jellyfish"
    project.labels.undo()
    project.labels.undo()
    assert project.browsing.file_ids(PhotoQuery(show=Show.DISAGREEMENT)).tolist() == [1]
    assert labels(project)[7] == "blue_jellyfish"


def test_only_a_species_that_nothing_is_called_is_deleted(
    labelled: tuple[Project, ModelFile],
) -> None:
    project, _ = labelled
    project.species.add("comb jelly")
    project.labels.label_files([1], "comb_jelly")
    with pytest.raises(JellyError, match="1 photograph is called “comb jelly”"):
        project.species.remove(["comb_jelly"])
    with pytest.raises(JellyError, match="3 photographs are called"):
        project.species.remove(["blue_jellyfish"])
    with pytest.raises(JellyError, match="the model in use names"):
        project.species.remove(["compass_jellyfish"])
    with pytest.raises(JellyError, match="not in the list"):
        project.species.remove(["nobody"])
    project.labels.undo()
    assert project.species.remove(["comb_jelly"]).species
    assert "comb_jelly" not in digits(project)
    project.labels.undo()
    assert digits(project)["comb_jelly"] == 7
    project.labels.redo()
    assert project.species.add("comb jelly").digit == 7  # it is wanted again


def test_a_species_that_is_only_named_beside_another_is_not_deleted(
    labelled: tuple[Project, ModelFile],
) -> None:
    project, _ = labelled
    for name in ("comb jelly", "salp", "sea gooseberry"):
        project.species.add(name)
    project.labels.add_species([1], "comb_jelly", 2)
    word = PersonWord(
        "salp", None, "Ben", "2024-07-10T10:00:00", (AnnotationItem("sea_gooseberry"),)
    )
    project.write(lambda c: say_beside(c, [(1, word)], add_step(c, "say")))
    for key in ("comb_jelly", "salp", "sea_gooseberry"):
        assert project.species.uses()[key] == SpeciesUse(said=1)
        with pytest.raises(JellyError, match="1 photograph is called"):
            project.species.remove([key])
    project.labels.label_files([1], "comb_jelly")  # which settles it
    assert project.species.remove(["salp", "sea_gooseberry"]).species


def test_what_teaches_nothing_of_a_species_follows_a_merge(
    labelled: tuple[Project, ModelFile],
) -> None:
    project, _ = labelled
    blue, moon = "blue_jellyfish", "moon_jellyfish"

    def taught() -> dict[int, bool]:
        return {one.photograph_id: not one.is_excluded for one in project.teaching.labelled()}

    project.labels.label_files([4], blue)
    project.teaching.exclude_species([blue])
    project.teaching.exclude([4], excluded=False)  # but for this one
    before = taught()
    assert sorted(before.values()) == [False, False, True, True]
    project.species.merge([blue], moon)
    assert taught() == before
    project.labels.label_files([6], blue)
    assert taught() == before | {6: True}
    project.labels.undo()
    project.labels.undo()
    project.teaching.exclude_species([blue], excluded=False)
    assert taught() == dict.fromkeys(before, True)
    project.teaching.exclude_species([moon])  # all that becomes one teaches nothing then
    project.species.merge([blue], moon)
    assert taught() == dict.fromkeys(before, False) | {4: True}


def test_an_old_project_keeps_the_looks_of_its_species(tmp_path: Path) -> None:
    path = tmp_path / "old.jelly"
    write_first_version(path, tmp_path)
    with closing(sqlite3.connect(path)) as old, old:
        species = json.dumps([{"key": f"s{n}", "common_name": f"s{n}"} for n in range(12)])
        old.execute("UPDATE model SET species = ?", [species])
    with Project(path) as opened:
        assert [place_of(kind) for kind in opened.species.all()] == list(range(12))
        opened.species.order(["s11"])
        assert place_of(opened.species.all()[0]) == 11


@pytest.mark.parametrize("row", [{"key": "aux"}, {"digit": 12}, {"key": "a", "more": 1}, 7])
def test_a_step_of_a_stranger_that_holds_no_species_is_refused(tmp_path: Path, row: object) -> None:
    path = tmp_path / "p.jelly"
    with Project(path) as project:
        project.species.take([("", Taxon(common_name="comb jelly"))])
        after = project.reader.execute("SELECT after FROM species_step").fetchone()[0]
    (kept,) = json.loads(after)
    changed = json.dumps([kept | row if isinstance(row, dict) else row])
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("INSERT INTO step (id, kind, made_at) SELECT 2, kind, made_at FROM step")
        file.execute("INSERT INTO species_step VALUES (2, ?, '[]')", [changed])
    with pytest.raises(ProjectRefusedError):
        Project(path).close()
