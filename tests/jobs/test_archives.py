"""What archives take: a Darwin Core Archive, an iFDO, a workbook."""

from __future__ import annotations

import csv
import gc
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
import yaml
from dwca.read import DwCAReader
from ifdo import ImageSetHeader, iFDO

from jellygui.domain.labels import UNSURE
from jellygui.domain.stations import Meaning, Station
from jellygui.domain.survey import LICENCE_URLS, Licence, SurveyFacts, person_of
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError
from jellygui.images.scan import FoundFile
from jellygui.jobs import workbook
from jellygui.jobs.columns import WHAT_COLUMNS_ARE
from jellygui.jobs.darwin_core import write_archive
from jellygui.jobs.export import COUNT_COLUMNS, IMAGE_COLUMNS, write_images
from jellygui.jobs.export_all import check_places, export_all
from jellygui.jobs.observations import observed
from jellygui.jobs.species_file import read_species_file
from jellygui.project import Project
from tests.project.test_days import add
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said
from tests.support.tables import rows_in

_DWC = "http://rs.tdwg.org/dwc/terms/"
_OBIS_ASKS = (
    "scientificName",
    "basisOfRecord",
    "occurrenceStatus",
    "eventDate",
    "decimalLatitude",
    "decimalLongitude",
    "occurrenceID",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two stations and a folder that belongs to none; of one photograph a person has spoken."""
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path / "2024-07-09", "A/P1.JPG", "A/P2.JPG", "B/P3.JPG", "other/=P4.JPG")
        answers = [
            said("moon_jellyfish"),
            said("blue_jellyfish", 0.7),
            said("moon_jellyfish"),
            said("moon_jellyfish"),
        ]
        classified(
            project, tiny_model(tmp_path / "m.jellymodel", name="first"), [1, 2, 3, 4], *answers
        )
        project.labels.annotator = 'Ærø & "<b>"'
        project.labels.label_files([1], "moon_jellyfish")
        project.labels.count_individuals([1], 3)
        project.stations.put(
            [
                Station(
                    name="A",
                    latitude=54.18,
                    longitude=7.89,
                    depth_m=12.5,
                    effort=30,
                    unit="minutes",
                    gear="=pole",
                    began=datetime(2024, 7, 9, 10),
                    ended=datetime(2024, 7, 9, 11),
                    others={"Tide": "ebb\x07"},
                ),
                Station(name="B", latitude=54.2, longitude=7.9),
                Station(name="empty", latitude=54.3, longitude=7.9),
            ]
        )
        project.survey.put(
            SurveyFacts(
                title="Jellyfish & <Helgoland>",
                abstract="What we saw.",
                institution="AWI",
                people=("Ada Lovelace, ada@example.org, 0000-0002-1825-0097", "Bob"),
                area="German Bight",
                licence=Licence.CC0,
            )
        )
        yield project


def places(folder: Path) -> dict[str, Path]:
    return {"darwin_core": folder / "d.zip", "ifdo": folder / "i.yaml", "xlsx": folder / "w.xlsx"}


def test_an_archive_is_read_back_with_events_occurrences_and_absences(
    project: Project, tmp_path: Path
) -> None:
    place = tmp_path / "d.zip"
    lacking = export_all(project, darwin_core=place, ifdo=None, xlsx=None)
    with DwCAReader(place) as archive:
        assert archive.descriptor.core.type == f"{_DWC}Event"
        events = {row.data[f"{_DWC}eventID"]: row for row in archive}
        assert set(events) == {"A", "B", "empty", "folder other"}
        a = {name.removeprefix(_DWC): value for name, value in events["A"].data.items()}
        assert a["eventDate"] == "2024-07-09T10:00:00/2024-07-09T11:00:00"
        assert (a["decimalLatitude"], a["decimalLongitude"]) == ("54.18", "7.89")
        assert (a["sampleSizeValue"], a["sampleSizeUnit"]) == ("30.0", "minutes")
        assert a["samplingProtocol"] == "'=pole"
        assert a["eventRemarks"] == "Tide: ebb\\x07"
        occurrences = [
            {name.removeprefix(_DWC): value for name, value in extension.data.items()}
            for extension in events["A"].extensions
            if extension.rowtype == f"{_DWC}Occurrence"
        ]
        measures = [
            extension.data
            for extension in events["A"].extensions
            if extension.rowtype.endswith("MeasurementOrFact")
        ]
        metadata = archive.metadata
    present = [row for row in occurrences if row["occurrenceStatus"] == "present"]
    status = {row["scientificName"]: row["identificationVerificationStatus"] for row in present}
    assert status == {
        "Aurelia aurita": "ValidatedByHuman",
        "Cyanea lamarckii": "PredictedByMachine",
    }
    human, machine = present
    assert (human["identifiedBy"], human["individualCount"]) == ('Ærø & "<b>"', "3")
    assert human["dateIdentified"].startswith("20")
    assert human["identificationReferences"] == ""
    assert machine["identifiedBy"] == "first"
    assert machine["identificationReferences"].startswith("first, ")
    assert machine["associatedMedia"] == "A/P2.JPG"
    absent = {row["scientificName"] for row in occurrences if row["occurrenceStatus"] == "absent"}
    assert {"Cyanea capillata", "Pelagia noctiluca"} <= absent
    assert "Aurelia aurita" not in absent
    for row in occurrences:
        assert all(row[term] for term in _OBIS_ASKS), row
        assert row["basisOfRecord"] == "MachineObservation"
        assert row["scientificNameID"] == ""  # nobody has given an AphiaID, and none is guessed
    identities = [row["occurrenceID"] for row in occurrences]
    assert len(set(identities)) == len(identities)
    # Another survey with a station A has others: they begin with what the photographs hold.
    assert all(len(identity.split(":")[0]) == 64 for identity in identities)
    assert len({row["occurrenceID"].split(":")[0] for row in occurrences}) == 3
    kinds = {(m[f"{_DWC}measurementType"], m[f"{_DWC}measurementValue"]) for m in measures}
    assert {
        ("sampling effort", "30.0"),
        ("photographs", "2"),
        ("confidence of identification", "0.7"),
    } <= kinds
    assert metadata is not None
    assert metadata.find("dataset/title").text == "Jellyfish & <Helgoland>"
    assert metadata.find("dataset/creator/individualName/surName").text == "Lovelace"
    without = "Without an AphiaID, which is left out, never guessed: "
    assert any(words.startswith(without) and "moon jellyfish" in words for words in lacking)
    assert any("1 of 3 events have no position" in words for words in lacking)


def occurrences(project: Project, place: Path) -> list[dict[str, str]]:
    export_all(project, darwin_core=place, ifdo=None, xlsx=None)
    return table(place, "occurrence.txt")


def table(place: Path, name: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(place) as archive:
        text = archive.read(name).decode()
    return list(csv.DictReader(io.StringIO(text), delimiter="\t"))


def test_each_species_of_a_photograph_is_an_occurrence_with_its_number(
    project: Project, tmp_path: Path
) -> None:
    project.labels.add_species([1], "barrel_jellyfish", 2)
    project.labels.add_species([1], "compass_jellyfish")
    project.remarks.say([1], note="torn bell", tags=["night dive", "crabs"])
    rows = [
        row
        for row in occurrences(project, tmp_path / "d.zip")
        if row["associatedMedia"] == "A/P1.JPG"
    ]
    assert {row["occurrenceRemarks"] for row in rows} == {"torn bell; tags: night dive, crabs"}
    assert {row["vernacularName"]: row["individualCount"] for row in rows} == {
        "moon jellyfish": "3",
        "barrel jellyfish": "2",
        "compass jellyfish": "",
    }
    assert len({row["occurrenceID"] for row in rows}) == 3
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        measured = archive.read("measurement.txt").decode()
    assert "A\t\tMaxN of Aurelia aurita\t3\tindividuals\t" in measured
    assert "compass jellyfish" not in {
        row["vernacularName"]
        for row in occurrences(project, tmp_path / "e.zip")
        if row["eventID"] == "A" and row["occurrenceStatus"] == "absent"
    }
    export_all(project, darwin_core=None, ifdo=tmp_path / "i.yaml", xlsx=tmp_path / "w.xlsx")
    made = yaml.safe_load((tmp_path / "i.yaml").read_text())["image-set-items"]
    labels = [words["labels"][0]["label"] for words in made["A/P1.JPG"]["image-annotations"]]
    assert labels == ["moon_jellyfish", "barrel_jellyfish", "compass_jellyfish"]
    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    head, first, *_ = book["Photographs"].values
    row = dict(zip(head, first, strict=True))
    assert (row["annotation"], row["individuals"]) == ("moon_jellyfish", 3)
    assert row["beside"] == "barrel_jellyfish 2 | compass_jellyfish"
    assert (row["note"], row["tags"]) == ("torn bell", "night dive, crabs")
    barrel = next(
        dict(zip(COUNT_COLUMNS, row, strict=True))
        for row in book["Counts"].values
        if row[0] == "barrel_jellyfish"
    )
    assert (barrel["files"], barrel["individuals"], barrel["beside"]) == (1, 2, 1)
    assert (barrel["max_n"], barrel["max_n_of_sightings"]) == (2, 2)


def test_a_number_of_what_is_no_species_is_no_max_n(project: Project, tmp_path: Path) -> None:
    project.labels.label_files([1], UNSURE)
    word = project.browsing.photo_rows([1])[0].annotation
    assert word is not None
    assert word.items == ((UNSURE, 3),)
    there = occurrences(project, tmp_path / "d.zip")
    assert "A/P1.JPG" not in {row["associatedMedia"] for row in there}
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        assert "MaxN" not in archive.read("measurement.txt").decode()


def absent_at(rows: list[dict[str, str]], event: str) -> set[str]:
    return {
        row["scientificName"] or row["vernacularName"]
        for row in rows
        if row["eventID"] == event and row["occurrenceStatus"] == "absent"
    }


@pytest.mark.parametrize(
    ("doubt", "why"),
    [
        ("below the limits", "1 unidentified"),
        ("unsure", "1 unsure"),
        ("unread", "1 unclassified"),
        ("unclassified", "1 unclassified"),
        ("unreadable", "1 unreadable"),
    ],
)
def test_an_absence_is_told_only_where_no_photograph_is_in_doubt(
    project: Project, tmp_path: Path, doubt: str, why: str
) -> None:
    day, place = tmp_path / "2024-07-09", tmp_path / "d.zip"
    assert absent_at(occurrences(project, place), "B")
    assert not any("absence" in words for words in observed(project).lacking[:-1])
    if doubt == "unread":
        project.files.add([FoundFile(day / "B" / "new.jpg", 5, 1)])
    elif doubt == "unsure":
        add(project, day, "B/new.jpg")
        project.labels.label_files([5], UNSURE)
    else:
        add(project, day, "B/new.jpg")
    if doubt == "below the limits":
        unsure = said("moon_jellyfish", 0.3, identified=False)
        classified(project, tiny_model(tmp_path / "m.jellymodel", name="first"), [5], unsure)
    if doubt == "unreadable":
        project.files.record_unreadable([(5, "is cut off")])
    project.stations.assign()
    rows = occurrences(project, place)
    assert absent_at(rows, "B") == set()
    assert absent_at(rows, "A")
    (words,) = [words for words in observed(project).lacking if "no absences" in words]
    assert words == (
        "At 1 of 3 events no absences are told (5 in all), since photographs there may show "
        f"anything: {why}."
    )


def test_what_the_model_does_not_know_only_people_have_looked_for(
    project: Project, tmp_path: Path
) -> None:
    project.species.add("comb jelly")
    project.labels.label_files([2], "blue_jellyfish")
    rows = occurrences(project, tmp_path / "d.zip")
    assert "comb jelly" in absent_at(rows, "A")  # a person has seen both
    assert "comb jelly" not in absent_at(rows, "B")
    assert absent_at(rows, "B") == absent_at(rows, "A") - {"comb jelly"} | {"Cyanea lamarckii"}
    (gone,) = [row for row in rows if row["vernacularName"] == "comb jelly"]
    assert (gone["identifiedBy"], gone["individualCount"]) == ('Ærø & "<b>"', "0")
    assert gone["dateIdentified"].startswith("20")
    assert any(
        "At 2 of 3 events no absence of “comb jelly” is told" in words
        for words in observed(project).lacking
    )


def test_a_label_that_the_project_does_not_list_is_an_occurrence_too(
    project: Project, tmp_path: Path
) -> None:
    project.labels.label_files([3], "comb_jelly")
    project.labels.label_files([4], "none_of_these")
    rows = occurrences(project, tmp_path / "d.zip")
    (found,) = [
        row
        for row in rows
        if row["vernacularName"] == "comb jelly" and row["occurrenceStatus"] == "present"
    ]
    assert (found["eventID"], found["scientificName"]) == ("B", "")
    assert "Without a scientific name: comb jelly." in observed(project).lacking
    names = {kind.common_name for kind in observed(project).species}
    assert not names & {"none of these", "unclassified"}
    export_all(project, darwin_core=None, ifdo=tmp_path / "i.yaml", xlsx=None)
    made = iFDO.load(tmp_path / "i.yaml")
    labels = {entry.id for entry in made.image_set_header.image_annotation_labels or ()}
    assert labels >= {"comb_jelly", "none_of_these"}


def test_how_far_a_station_may_lie_from_its_position_is_told_of_that_alone(
    project: Project, tmp_path: Path
) -> None:
    """Where a photograph tells a position itself, nobody has said how exact that is."""
    term = "coordinateUncertaintyInMeters"
    project.stations.put(
        [
            Station(name="A", latitude=54.18, longitude=7.89, others={term.lower(): "30"}),
            Station(name="B", latitude=54.2, longitude=7.9, others={term: "far"}),
            Station(name="empty", others={term: "30"}),
        ]
    )
    project.write(lambda c: c.execute("UPDATE photograph SET latitude = 54, longitude = 7.5"))
    rows = occurrences(project, tmp_path / "d.zip")
    assert {row["eventID"]: row[term] for row in table(tmp_path / "d.zip", "event.txt")} == {
        "A": "30.0",
        "B": "",
        "empty": "",
        "folder other": "",
    }
    found = {(row["eventID"], row["occurrenceStatus"]): row[term] for row in rows}
    assert found["A", "absent"] == "30.0"
    assert found["A", "present"] == ""


def test_a_station_of_which_only_days_are_known_was_not_at_midnight(
    project: Project, tmp_path: Path
) -> None:
    first, whole_day = datetime(2024, 7, 9), datetime(2024, 7, 9, 23, 59, 59)
    project.stations.put(
        [
            Station(name="A", began=first),
            Station(name="B", began=first, ended=whole_day),
            Station(name="C", began=first, ended=datetime(2024, 7, 11, 23, 59, 59)),
            Station(name="D", began=first, ended=datetime(2024, 7, 9, 11)),
        ]
    )
    occurrences(project, tmp_path / "d.zip")
    dates = {row["eventID"]: row["eventDate"] for row in table(tmp_path / "d.zip", "event.txt")}
    assert [dates[name] for name in "ABCD"] == [
        "2024-07-09",
        "2024-07-09",
        "2024-07-09/2024-07-11",
        "2024-07-09T00:00:00/2024-07-09T11:00:00",
    ]


def test_a_copy_at_another_station_shows_there_too(project: Project, tmp_path: Path) -> None:
    """The same bytes as A/P2.JPG, a blue jellyfish: it is counted at A, and not absent at B."""
    project.files.add([FoundFile(tmp_path / "2024-07-09" / "B" / "copy.jpg", 5, 1)])
    project.files.record_read([(5, photo(1))])
    project.stations.assign()
    rows = occurrences(project, tmp_path / "d.zip")
    assert "Cyanea lamarckii" not in absent_at(rows, "B")
    assert len([row for row in rows if row["occurrenceStatus"] == "present"]) == 4


def test_nobody_has_seen_no_animals_of_a_species_that_is_there(
    project: Project, tmp_path: Path
) -> None:
    project.labels.count_individuals([1], 0)
    (first,) = [
        row
        for row in occurrences(project, tmp_path / "d.zip")
        if row["associatedMedia"] == "A/P1.JPG"
    ]
    assert (first["occurrenceStatus"], first["individualCount"]) == ("present", "")


def test_every_event_has_a_name_of_its_own(tmp_path: Path) -> None:
    """Folders in folders of the same name, beside stations that are called as folders are."""
    with Project(tmp_path / "p.jelly") as project:
        add(project, tmp_path / "S1", "P1.JPG", "S1/P2.JPG", "S1/S1/P4.JPG", "x/P5.JPG")
        project.stations.put([Station(name="folder x")])
        events = observed(project).events
    assert {event.name: [o.path for o in event.observations] for event in events} == {
        "folder x": [],
        "folder S1": ["P1.JPG"],
        "folder S1/S1": ["S1/P2.JPG"],
        "folder S1/S1/S1": ["S1/S1/P4.JPG"],
        "folder S1/x": ["x/P5.JPG"],
    }


def test_an_open_name_is_told_as_what_is_certain_of_it_and_never_absent(
    project: Project, tmp_path: Path
) -> None:
    project.species.take(
        [
            (
                "moon_jellyfish",
                Taxon(
                    common_name="moon",
                    scientific_name="Aurelia cf. aurita",
                    authority="Lamarck, 1816",
                    aphia_id=135263,
                    rank="Genus",
                ),
            ),
            (
                "blue_jellyfish",
                Taxon(
                    common_name="blue",
                    scientific_name="Cyanea lamarckii",
                    authority="Péron & Lesueur, 1810",
                ),
            ),
            ("compass_jellyfish", Taxon(common_name="compass", scientific_name="Chrysaora sp.")),
        ]
    )
    rows = occurrences(project, tmp_path / "d.zip")
    told = (
        "scientificName",
        "scientificNameID",
        "scientificNameAuthorship",
        "taxonRank",
        "identificationQualifier",
    )
    found = {row["vernacularName"]: tuple(row[name] for name in told) for row in rows}
    assert found["moon"] == (
        "Aurelia",
        "urn:lsid:marinespecies.org:taxname:135263",
        "Lamarck, 1816",
        "genus",
        "cf. aurita",
    )
    assert found["blue"] == ("Cyanea lamarckii", "", "Péron & Lesueur, 1810", "species", "")
    absent = {row["scientificName"] for row in rows if row["occurrenceStatus"] == "absent"}
    assert "Cyanea capillata" in absent
    assert not absent & {"Aurelia", "Chrysaora"}
    assert any(
        "No absence of “moon”, “compass” is told" in words
        or "No absence of “compass”, “moon” is told" in words
        for words in observed(project).lacking
    )
    export_all(project, darwin_core=None, ifdo=None, xlsx=tmp_path / "w.xlsx")
    table = read_species_file(project, tmp_path / "w.xlsx")  # our own sheet can be taken again
    assert {row.words for row in table.rows} == {"as it is in the list"}


def test_species_that_were_merged_are_one_in_archives(project: Project, tmp_path: Path) -> None:
    project.species.merge(["blue_jellyfish"], "moon_jellyfish")
    rows = occurrences(project, tmp_path / "d.zip")
    names = {row["scientificName"] for row in rows}
    assert "Cyanea lamarckii" not in names
    at_a = [row for row in rows if (row["eventID"], row["occurrenceStatus"]) == ("A", "present")]
    assert {row["scientificName"] for row in at_a} == {"Aurelia aurita"}
    assert len(at_a) == 2


def test_an_aphia_id_that_somebody_gave_is_the_registers_own_name(
    project: Project, tmp_path: Path
) -> None:
    project.write(
        lambda c: c.execute("UPDATE species SET aphia_id = 135306 WHERE key = 'moon_jellyfish'")
    )
    export_all(project, **places(tmp_path))
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        text = archive.read("occurrence.txt").decode()
    assert "urn:lsid:marinespecies.org:taxname:135306" in text
    made = yaml.safe_load((tmp_path / "i.yaml").read_text("utf-8"))
    infos = {
        entry["id"]: entry.get("info")
        for entry in made["image-set-header"]["image-annotation-labels"]
    }
    assert infos["moon_jellyfish"] == "urn:lsid:marinespecies.org:taxname:135306"
    assert infos["blue_jellyfish"] is None


def test_the_ifdo_is_valid_and_says_who_said_what(project: Project, tmp_path: Path) -> None:
    for name in ("i.yaml", "i.json"):
        export_all(project, darwin_core=None, ifdo=tmp_path / name, xlsx=None)
    made = iFDO.load(tmp_path / "i.yaml")
    same = json.loads((tmp_path / "i.json").read_text("utf-8"))
    assert set(same["image-set-items"]) == set(made.image_set_items)
    header = made.image_set_header
    assert header.image_set_name == "Jellyfish & <Helgoland>"
    assert header.image_creators is not None
    assert header.image_creators[0].uri == "https://orcid.org/0000-0002-1825-0097"
    assert set(made.image_set_items) == {"A/P1.JPG", "A/P2.JPG", "B/P3.JPG", "other/=P4.JPG"}
    human, machine = (made.image_set_items[f"A/P{n}.JPG"] for n in (1, 2))
    assert (human.image_latitude, human.image_altitude_meters) == (54.18, -12.5)
    assert human.image_hash_sha256 == f"{0:064x}"
    (word,) = human.image_annotations[0].labels
    assert (word.label, word.confidence) == ("moon_jellyfish", None)
    (said_of_it,) = machine.image_annotations[0].labels
    assert (said_of_it.annotator, said_of_it.confidence) == ("model", 0.7)
    creators = {entry.id for entry in header.image_annotation_creators or ()}
    assert {word.annotator, "model"} <= creators
    taken = made.image_set_items["B/P3.JPG"].image_datetime
    assert taken.replace(tzinfo=None) == datetime(2024, 7, 12, 9)


def test_the_ifdo_tells_how_many_animals_notes_and_tags(project: Project, tmp_path: Path) -> None:
    project.labels.add_species([1], "blue_jellyfish", 2)
    project.remarks.say([1], note="torn\u2028bell", tags=["crab", 'a "b"\\'])
    project.labels.label_files([4], "moon_jellyfish")
    project.labels.count_individuals([4], 5)
    project.labels.add_species([4], "blue_jellyfish")
    for name in ("i.yaml", "i.json"):
        export_all(project, darwin_core=None, ifdo=tmp_path / name, xlsx=None)
        items = iFDO.load(tmp_path / name).image_set_items
        first, second, *_, last = items.values()
        assert (first.image_particle_count, first.image_abstract) == (
            5,
            'individuals: 3 moon jellyfish, 2 blue jellyfish; torn\nbell; tags: crab, a "b"\\',
        )
        assert [len(one.labels) for one in first.image_annotations] == [1, 1]
        assert (second.image_particle_count, second.image_abstract) == (None, None)
        # Of one species nobody has counted: how many there are is not known.
        assert last.image_particle_count is None
        assert last.image_abstract == "individuals: 5 moon jellyfish"


def test_an_ifdo_holds_every_letter_and_long_paths(project: Project, tmp_path: Path) -> None:
    """Letters of which none is printed, beside some that take two halves where they are escaped."""
    note = "10\u00a0m, \U0001f469\u200d\U0001f52c \u3000\U00020000"
    project.remarks.say([1], note=note)
    long = "/".join([*["\u6d77" * 80] * 13, "P5.JPG"])
    project.files.add([FoundFile(tmp_path / "2024-07-09" / long, 5, 1)])
    project.files.record_read([(5, photo(5))])
    project.labels.label_files([5], "moon_jellyfish")
    for name in ("i.yaml", "i.json"):
        export_all(project, darwin_core=None, ifdo=tmp_path / name, xlsx=None)
        items = iFDO.load(tmp_path / name).image_set_items
        assert items["A/P1.JPG"].image_abstract == f"individuals: 3 moon jellyfish; {note}"
        assert long in items


def test_the_depth_of_a_photograph_wins_over_its_stations(project: Project, tmp_path: Path) -> None:
    project.files.add([FoundFile(tmp_path / "2024-07-09" / "A" / "P5.JPG", 5, 1)])
    project.files.record_read([(5, photo(5, depth_m=3.2))])
    project.stations.assign()
    project.labels.label_files([5], "moon_jellyfish")
    rows = {row["associatedMedia"]: row for row in occurrences(project, tmp_path / "d.zip")}
    depths = [rows[f"A/P{n}.JPG"]["minimumDepthInMeters"] for n in (1, 5)]
    assert depths == ["12.5", "3.2"]
    export_all(project, darwin_core=None, ifdo=tmp_path / "i.yaml", xlsx=None)
    made = iFDO.load(tmp_path / "i.yaml").image_set_items
    assert [made[f"A/P{n}.JPG"].image_altitude_meters for n in (1, 5)] == [-12.5, -3.2]
    write_images(project, tmp_path / "images.csv")
    assert [row["depth"] for row in rows_in(tmp_path / "images.csv")] == ["", "", "", "", "3.2"]


def test_an_ifdo_of_nothing_is_one_too(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as empty:
        for name in ("i.yaml", "i.json"):
            export_all(empty, darwin_core=None, ifdo=tmp_path / name, xlsx=None)
            assert iFDO.load(tmp_path / name).image_set_items == {}


def test_a_day_that_a_person_says_stands_in_every_archive(project: Project, tmp_path: Path) -> None:
    """The camera says 2024-07-12 at 9 of B/P3.JPG; B itself has no time."""
    folder = tmp_path / "2024-07-09" / "B"
    said_by: tuple[tuple[date | None, str, datetime | None], ...] = (
        (date(2024, 8, 1), "2024-08-01", datetime(2024, 8, 1)),
        (date(2024, 7, 12), "2024-07-12T09:00:00", datetime(2024, 7, 12, 9)),
        (None, "", None),
    )
    for day, told, moment in said_by:
        project.days.say(folder, day)
        rows = occurrences(project, tmp_path / "d.zip")
        assert {row["eventDate"] for row in rows if row["eventID"] == "B"} >= {told}
        if moment is None or not moment.hour:
            assert not any("09:00" in row["eventDate"] for row in rows)
        for name in ("i.yaml", "i.json"):
            export_all(project, darwin_core=None, ifdo=tmp_path / name, xlsx=None)
            item = iFDO.load(tmp_path / name).image_set_items["B/P3.JPG"]
            found = item.image_datetime
            assert (found and found.replace(tzinfo=None)) == moment
    text = (tmp_path / "i.yaml").read_text("utf-8")
    assert '"image-datetime": "2024-07-09"' in text  # what has no clock has no hour
    export_all(project, darwin_core=None, ifdo=None, xlsx=tmp_path / "w.xlsx")
    rows_of = openpyxl.load_workbook(tmp_path / "w.xlsx")["Photographs"].rows
    head, *_, third, _ = ([cell.value for cell in row] for row in rows_of)
    told_of_it = dict(zip(head, third, strict=True))
    assert (told_of_it["day"], told_of_it["day_from"]) == (None, None)


def test_a_workbook_has_numbers_dates_and_explains_every_column(
    project: Project, tmp_path: Path
) -> None:
    export_all(project, darwin_core=None, ifdo=None, xlsx=tmp_path / "w.xlsx")
    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    assert book.sheetnames == [
        "Counts",
        "By day",
        "By station",
        "By folder",
        "Per effort",
        "Photographs",
        "Stations",
        "Species",
        "Columns",
    ]
    of_folders = {row[0].value for row in book["By folder"].rows}
    assert of_folders == {"folder", *map(str, project.browsing.folders())}
    rows = [[cell.value for cell in row] for row in book["Photographs"].rows]
    third = dict(zip(rows[0], rows[3], strict=True))
    assert rows[0] == list(IMAGE_COLUMNS)
    assert third["time_taken"] == datetime(2024, 7, 12, 9)
    assert third["day"] == datetime(2024, 7, 12)  # a cell of a day
    assert isinstance(third["confidence"], float)
    counts = [[cell.value for cell in row] for row in book["Counts"].rows]
    assert counts[0] == list(COUNT_COLUMNS)
    assert all(isinstance(row[3], int) for row in counts[1:])
    by_station = [row[0].value for row in book["By station"].rows]
    assert "empty" in by_station
    stations = [[cell.value for cell in row] for row in book["Stations"].rows]
    assert stations[0] == [*Meaning, "Tide"]
    assert stations[1] == [
        "A",
        54.18,
        7.89,
        12.5,
        "'=pole",
        datetime(2024, 7, 9, 10),
        datetime(2024, 7, 9, 11),
        30,
        "minutes",
        "ebb\\x07",
    ]
    assert not [
        cell for sheet in book for row in sheet.rows for cell in row if cell.data_type == "f"
    ]
    explained = {(sheet, name) for sheet, name, _ in WHAT_COLUMNS_ARE}
    told = {(row[0].value, row[1].value) for row in book["Columns"].rows}
    assert explained <= told
    for sheet, columns in (
        ("Counts", COUNT_COLUMNS),
        ("Photographs", IMAGE_COLUMNS),
        ("Stations", Meaning),
    ):
        assert {name for s, name in explained if s == sheet} >= {str(name) for name in columns}


def test_a_column_of_stations_may_be_called_as_any_of_ours(
    project: Project, tmp_path: Path
) -> None:
    ours = {name for _, name, _ in WHAT_COLUMNS_ARE}
    others = {name: "no date" for name in sorted(ours)} | {"Name": "0012", "": "untitled"}
    project.stations.put([Station(name="A", effort=30, unit="minutes", others=others)])
    lacking = export_all(project, **places(tmp_path))
    assert lacking
    sheet = openpyxl.load_workbook(tmp_path / "w.xlsx")["Stations"]
    head, first, *_ = ([cell.value for cell in row] for row in sheet.rows)
    assert head[: len(Meaning)] == list(Meaning)
    assert len({str(title).casefold() for title in head}) == len(head)
    assert first[: len(Meaning)] == ["A", *[None] * 6, 30, "minutes"]
    assert [cell for cell in first[len(Meaning) :] if cell] == [
        *["no date"] * len(ours),
        "0012",
        "untitled",
    ]
    assert {"day", "effort (2)", "Name (3)"} <= set(head)
    with DwCAReader(tmp_path / "d.zip") as archive:
        (a,) = [row.data for row in archive if row.data[f"{_DWC}eventID"] == "A"]
    assert "day: no date; " in a[f"{_DWC}eventRemarks"]


@pytest.mark.parametrize("kind", ["darwin_core", "ifdo", "xlsx"])
def test_what_lies_there_is_kept_unless_it_is_one_of_ours(
    project: Project, tmp_path: Path, kind: str
) -> None:
    place = places(tmp_path)[kind]
    wanted: dict[str, Path | None] = dict.fromkeys(places(tmp_path))
    wanted[kind] = place
    export_all(project, **wanted)
    check_places(**wanted, is_asked=False)
    export_all(project, **wanted)
    for data in (b"precious", b"PK\x03\x04 precious"):
        place.write_bytes(data)
        with pytest.raises(JellyError, match="cannot be written"):
            check_places(**wanted, is_asked=False)
    with zipfile.ZipFile(place, "w") as other:
        other.writestr("meta.xml", "<archive/>")
    with pytest.raises(JellyError):
        check_places(**wanted, is_asked=False)


@pytest.mark.parametrize("name", ["i.yaml", "i.json"])
def test_an_ifdo_of_somebody_else_is_kept(project: Project, tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    header = ImageSetHeader(
        image_set_name="Theirs, not made by JellyGUI 1", image_set_uuid="u", image_set_handle="h"
    )
    iFDO(image_set_header=header, image_set_items={}).save(place)
    before = place.read_bytes()
    with pytest.raises(JellyError, match="what lies there is not an iFDO of this program"):
        check_places(darwin_core=None, ifdo=place, xlsx=None, is_asked=False)
    assert place.read_bytes() == before
    place.unlink()
    for _ in range(2):
        check_places(darwin_core=None, ifdo=place, xlsx=None, is_asked=False)
        export_all(project, darwin_core=None, ifdo=place, xlsx=None)


@pytest.mark.parametrize("who", ["Ada", ""])
def test_a_workbook_that_somebody_has_saved_again_is_theirs(
    project: Project, tmp_path: Path, who: str
) -> None:
    place = tmp_path / "w.xlsx"
    export_all(project, darwin_core=None, ifdo=None, xlsx=place)
    book = openpyxl.load_workbook(place)
    book.properties.lastModifiedBy = who  # as spreadsheets write it
    book.save(place)
    with pytest.raises(JellyError, match="cannot be written"):
        check_places(darwin_core=None, ifdo=None, xlsx=place, is_asked=False)


def test_a_workbook_may_be_larger_than_an_archive_of_former_days(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sheet of a million photographs with long paths and notes has more than 2 GB, unpacked."""
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 1000)
    export_all(project, darwin_core=None, ifdo=None, xlsx=tmp_path / "w.xlsx")
    assert openpyxl.load_workbook(tmp_path / "w.xlsx").sheetnames[0] == "Counts"


def test_more_rows_than_a_sheet_holds_are_said_and_nothing_is_left(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "_MOST_ROWS", 1)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(JellyError, match="A sheet of a workbook holds 1 rows") as caught:
        export_all(project, darwin_core=None, ifdo=None, xlsx=tmp_path / "w.xlsx")
    assert sorted(tmp_path.iterdir()) == before
    # Windows keeps a folder of which a file is open: while the error is told, none is.
    files = [thing for thing in gc.get_objects() if isinstance(thing, io.FileIO)]
    opened = [file.name for file in files if not file.closed]
    assert [name for name in opened if "jellygui-workbook" in str(name)] == []
    assert caught.value.hint


def test_lines_of_a_text_are_lines_in_every_archive(project: Project, tmp_path: Path) -> None:
    facts = project.survey.facts().model_copy(
        update={"abstract": "We saw\njellyfish.\n\nMany\x07.", "title": "Two\nlines"}
    )
    project.survey.put(facts)
    station = Station(name="A", gear="pole\nand net", others={"Notes": "one\r\ntwo"})
    project.stations.put([station])
    export_all(project, **places(tmp_path))
    header = iFDO.load(tmp_path / "i.yaml").image_set_header
    assert header.image_abstract == "We saw\njellyfish.\n\nMany\\x07."
    assert header.image_set_name == "Two lines"
    with DwCAReader(tmp_path / "d.zip") as archive:
        (a,) = [row.data for row in archive if row.data[f"{_DWC}eventID"] == "A"]
        dataset = archive.metadata.find("dataset")
    assert (a[f"{_DWC}samplingProtocol"], a[f"{_DWC}eventRemarks"]) == (
        "pole and net",
        "Notes: one two",
    )
    assert [line.text for line in dataset.findall("abstract/para")] == [
        "We saw",
        "jellyfish.",
        "Many\\x07.",
    ]
    assert dataset.find("title").text == "Two lines"


def test_an_empty_project_makes_files_that_can_be_read(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        lacking = export_all(project, **places(tmp_path))
    assert lacking[:3] == [
        f"Nobody has said the {name} of the survey." for name in ("title", "abstract", "people")
    ]
    with DwCAReader(tmp_path / "d.zip") as archive:
        assert list(archive) == []
    assert iFDO.load(tmp_path / "i.yaml").image_set_items == {}
    with zipfile.ZipFile(tmp_path / "d.zip") as packed:
        ElementTree.fromstring(packed.read("eml.xml"))


def test_people_are_written_as_people_write_them() -> None:
    assert person_of("Ada Lovelace, ada@example.org, https://orcid.org/0000-0002-1825-0097") == (
        "Ada Lovelace",
        "ada@example.org",
        "0000-0002-1825-0097",
    )
    assert person_of("Bob") == ("Bob", "", "")
    ada = ("Ada Lovelace", "ada@example.org", "0000-0002-1825-009X")
    for line in (
        "Ada Lovelace <ada@example.org> 0000-0002-1825-009x",
        "0000-0002-1825-009X; Ada Lovelace; ada@example.org",
        "Ada Lovelace (orcid.org/0000-0002-1825-009X), ada@example.org",
    ):
        assert person_of(line) == ada, line
    assert person_of("Lovelace, Ada, AWI") == ("Lovelace, Ada, AWI", "", "")
    assert person_of("ada@example.org") == ("ada@example.org", "ada@example.org", "")


def test_places_on_both_sides_of_180_degrees_are_beside_each_other(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(
            project,
            tmp_path,
            photo(1, latitude=-17.0, longitude=179.9),
            photo(2, latitude=-17.2, longitude=-179.7),
        )
        project.stations.put([Station(name="A", latitude=-16.0, longitude=179.0)])
        found = observed(project)
        write_archive(found, tmp_path / "d.zip")
    (folder,) = [event for event in found.events if event.observations]
    assert folder.position == pytest.approx((-17.1, -179.9))
    with zipfile.ZipFile(tmp_path / "d.zip") as packed:
        told = ElementTree.fromstring(packed.read("eml.xml"))
    limits = [
        float(told.findtext(f".//{way}BoundingCoordinate") or "nan")
        for way in ("west", "east", "south", "north")
    ]
    assert limits == pytest.approx([179.0, -179.9, -17.1, -16.0])
    link = told.find(".//intellectualRights/para/ulink")
    assert link is not None
    assert link.get("url") == LICENCE_URLS[found.facts.licence]
    assert link.findtext("citetitle") == found.facts.licence
