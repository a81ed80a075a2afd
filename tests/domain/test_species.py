from __future__ import annotations

import pytest

from jellygui.domain.browse import Show
from jellygui.domain.labels import FileState
from jellygui.domain.species import (
    KNOWN_SPECIES,
    LONGEST_KEY_BYTES,
    NEVER_TAUGHT,
    NONE_OF_THESE,
    is_species_key,
    new_species,
    species_key,
    species_meant,
    species_named,
)
from jellygui.errors import JellyError
from tests.support.counting import species_counts


@pytest.mark.parametrize(
    "name",
    [
        "none_of_these",
        "None of these",
        "NONE",
        "Other",
        "others",
        "other jellyfish",
        "Other species",
        "background",
        "Backgrounds",
        "00_background",
        "empty",
        "Empty water",
        "empty frames (2)",
        "no jellyfish",
        "No-Jellyfish",
        "not jellyfish",
        "Not a jellyfish",
        "nothing",
        "Negatives",
        "negative samples",
        "hard negatives",
        "blank",
        "seawater",
        "Keine Qualle",
        "\N{LATIN CAPITAL LETTER U WITH DIAERESIS}brige",
        "pas de m\xe9duse",
        "Autres",
        "sin medusas",
        "其他",
        "배경",
        "Back ground",
        "NoJelly",
        "Nothing here",
        "Jellyfish absent",
        "absence of jellyfish",
        "No jellyfish present",
        "OOD",
        "distractors",
        "fish_and_empty_water",
        "Leere Bilder",
        "kein Tier",
        "Autres espèces",
        "fond",
        "sem água-viva",
        "fundo",
        "Geen kwallen",
        "Overig",
        "Inga maneter",
        "Övrigt",
        "ingen vandmand",
        "out of distribution",
        "ei meduusaa",
        "brak meduz",
        "tło",
        "boş",
        "нет медуз",
        "Без медуз",
        "没有水母",
        "クラゲなし",
        "해파리 없음",
        "κενό",
    ],
)
def test_what_people_call_none_of_these_is_none_of_these(name: str) -> None:
    meant = species_meant(name)
    assert meant is not None
    assert (meant.key, meant.common_name) == (NONE_OF_THESE, "none of these")


@pytest.mark.parametrize(
    "name",
    [
        *NEVER_TAUGHT,
        "Copies",
        "copy",
        "copies (2)",
        "COPIES 3",
        "duplicates",
        "near-copies",
        "Unidentified",
        "unidentified jellyfish",
        "Unidentified sp.",
        "unknown",
        "Unknown species",
        "unsure!",
        "Unsure photos",
        "not sure",
        "unsorted",
        "to sort",
        "to_review",
        "misc",
        "mixed species",
        "not yet classified",
        "damaged",
        "Kopien",
        "Unbekannt",
        "non identifi\xe9",
        "",
        " … ",
    ],
)
def test_names_of_rows_and_states_are_no_species(name: str) -> None:
    assert species_meant(name) is None


def test_no_row_no_state_and_no_filter_of_this_program_is_a_species() -> None:
    labels = {row.label for row in species_counts([], ())}
    for label in labels | {*FileState} | {*Show} | {"copy"}:
        meant = species_meant(label)
        assert meant is None or meant.key == NONE_OF_THESE, label


@pytest.mark.parametrize(
    "name",
    [
        *(kind.key for kind in KNOWN_SPECIES),
        "Water jelly",
        "sea jelly",
        "crystal jelly",
        "Nomura's jellyfish",
        "comb jellies",
        "blue jellyfish",
        "unidentified Cyanea",
        "Aurelia sp.",
        "fish",
        "box jellyfish",
        "jellyfish",
        "Otherworldly",
        "Clear jelly",
        "Vandmand",
        "Fondo jelly",
        "Tom's jellyfish",
        "meduza",
        "rocks",
    ],
)
def test_species_stay_species(name: str) -> None:
    assert species_meant(name) == species_named(name)


NO_KEYS = [
    "",
    " ",
    ".",
    "..",
    "../moon",
    "..\\moon",
    "/etc/moon",
    "C:moon",
    "moon/jelly",
    "moon jelly",
    "moon.jpg",
    "moon\n",
    "moon\0",
    "moon\u202e",
    "moon\u200b",
    "moon-jelly",
    "<b>",
    "=1",
    "\ud800",
    "con",
    "CON",
    "nul",
    "aux",
    "prn",
    "com1",
    "COM9",
    "lpt1",
    "com\xb9",
    "conin",
    "a" * (LONGEST_KEY_BYTES + 1),
    "海" * (LONGEST_KEY_BYTES // 3 + 1),
    None,
    7,
    b"moon",
]


@pytest.mark.parametrize("text", NO_KEYS)
def test_what_could_not_name_a_folder_everywhere_is_no_key(text: object) -> None:
    assert not is_species_key(text)


def test_whatever_a_folder_is_called_its_species_has_a_key() -> None:
    alike = [*range(0x3400, 0xA000, 16), *range(0xAC00, 0xF900, 16)]  # ideographs and the like
    for code in (*range(0x3400), *range(0xA000, 0xAC00), *range(0xF900, 0x11000), *alike):
        meant = species_meant(f"x{chr(code)}y")
        assert meant is not None
        assert is_species_key(meant.key), hex(code)
    for name in ("Ohrenqualle", "ミズクラゲ", "보름달물해파리", "Aurelia aurita", "7", "a" * 200):
        assert is_species_key(species_key(name)), name


@pytest.mark.parametrize("name", ["Aux", "COM 1", "nul!", "con", "a" * 201, "海" * 90])
def test_a_name_of_which_no_key_can_be_made_is_not_learned(name: str) -> None:
    if name == "COM 1":  # com_1 is a name as any other
        assert new_species(name, "").key == "com_1"
        return
    assert species_meant(name) is None
    for names in ((name, ""), ("", name), (name, "Aurelia aurita")):
        with pytest.raises(JellyError, match="cannot be the name of a species") as caught:
            new_species(*names)
        assert caught.value.hint
