from __future__ import annotations

from collections import Counter

import pytest

from jellygui.domain.folders import Layout, layout_of, role_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError


def read(*folders: str, known: tuple[str, ...] = ()) -> tuple[dict[str, str], Layout]:
    """What each folder says, in short: `species`, `species training` or `(left out)`."""
    layout = layout_of([tuple(folder.split("/")) for folder in folders], known=known)
    said = {}
    for parts, one in layout.said.items():
        species = one.species.key if one.species else f"({one.left_out})"
        said["/".join(parts)] = f"{species} {one.role.value}" if one.role else species
    return said, layout


@pytest.mark.parametrize(
    ("folder", "role"),
    [
        ("train", Role.TRAINING),
        ("Training", Role.TRAINING),
        ("TRAIN", Role.TRAINING),
        ("train_set", Role.TRAINING),
        ("training images", Role.TRAINING),
        ("val", Role.VALIDATION),
        ("Valid", Role.VALIDATION),
        ("validation", Role.VALIDATION),
        ("dev", Role.VALIDATION),
        ("test", Role.TEST),
        ("Testing", Role.TEST),
        ("test-set 2", Role.TEST),
        ("moon", None),
        ("trainer jelly", None),
        ("", None),
    ],
)
def test_a_part_is_known_by_its_name(folder: str, role: Role | None) -> None:
    assert role_named(folder) is role


@pytest.mark.parametrize(
    "pattern",
    [
        "{part}/{species}",
        "{part}/{species}/2024/a",
        "images/{part}/{species}",
        "{part}/images/{species}",
        "Jellyfish dataset/{part}/{species}",
        "data/Set 1/{part}/{species}",
        "{species}/{part}",
        "{species}/{part}/a",
    ],
)
def test_the_species_are_below_the_parts_or_above_them(pattern: str) -> None:
    expected = {}
    for part, role in (("Train", "training"), ("valid", "validation"), ("TEST", "test")):
        for species in ("moon", "blue"):
            expected[pattern.format(part=part, species=species)] = f"{species} {role}"
    said, layout = read(*expected)
    assert said == expected
    assert layout.parts == {
        Role.TRAINING: ("Train",),
        Role.VALIDATION: ("valid",),
        Role.TEST: ("TEST",),
    }


def test_a_plain_dataset_has_no_parts() -> None:
    said, layout = read("moon", "moon/test", "images/blue", "Other", "copies")
    assert said == {
        "moon": "moon",
        "moon/test": "moon",
        "images/blue": "blue",
        "Other": "none_of_these",
        "copies": "(copies)",
    }
    assert layout.parts == {}


def test_parts_and_species_beside_each_other_are_refused() -> None:
    with pytest.raises(JellyError, match=r"“test”, “train”.*“blue”.*“moon”") as caught:
        read("train/moon", "test/moon", "moon", "blue")
    assert caught.value.hint
    with pytest.raises(JellyError, match="“other”"):
        read("train/moon", "other")
    said, _ = read("train/moon", "test/moon", "unsorted")
    assert said["unsorted"] == "(unsorted)"


def test_what_is_left_out_is_said_with_its_number() -> None:
    counts = Counter({(): 1, ("train", "moon"): 9, ("train", "unsure"): 4, ("copies",): 3})
    words = layout_of(counts).words(counts)
    assert words[0] == (
        "Left out: 7 photographs in folders whose names are of no species: “copies” (3), "
        "“unsure” (4)."
    )
    assert words[1] == "Left out: 1 photograph outside any species' folder."
    assert words[2] == (
        "The dataset's own parts are kept: “train” teaches. What the dataset has no folder for "
        "(validation and test) is taken from those that teach."
    )


def test_a_folder_that_can_name_no_species_is_left_out_in_words() -> None:
    long = "a" * 201
    said, layout = read("moon", "aux", long)
    assert said == {"moon": "moon", "aux": "(aux)", long: f"({long})"}
    words = layout.words(Counter({("moon",): 9, ("aux",): 2}))
    assert words[0].endswith("whose names are of no species: “aux” (2).")


def test_what_a_model_calls_a_species_stays_one() -> None:
    said, _ = read("background", "moon", known=("background", "moon"))
    assert said["background"] == "background"
    said, _ = read("copies", "moon", known=("copies", "moon"))
    assert said["copies"] == "(copies)"
