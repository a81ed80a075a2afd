from __future__ import annotations

import pytest

from jellygui.domain.browse import Show
from jellygui.domain.counts import species_counts
from jellygui.domain.labels import FileState
from jellygui.domain.species import (
    KNOWN_SPECIES,
    NEVER_TAUGHT,
    NONE_OF_THESE,
    species_meant,
    species_named,
)


@pytest.mark.parametrize(
    "name",
    [
        "none_of_these", "None of these", "NONE", "Other", "others", "other jellyfish",
        "Other species", "background", "Backgrounds", "00_background", "empty", "Empty water",
        "empty frames (2)", "no jellyfish", "No-Jellyfish", "not jellyfish", "Not a jellyfish",
        "nothing", "Negatives", "negative samples", "hard negatives", "blank", "seawater",
        "Keine Qualle", "\N{LATIN CAPITAL LETTER U WITH DIAERESIS}brige", "pas de m\xe9duse",
        "Autres", "sin medusas", "其他", "배경",
    ],
)  # fmt: skip
def test_what_people_call_none_of_these_is_none_of_these(name: str) -> None:
    meant = species_meant(name)
    assert meant is not None
    assert (meant.key, meant.common_name) == (NONE_OF_THESE, "none of these")


@pytest.mark.parametrize(
    "name",
    [
        *NEVER_TAUGHT, "Copies", "copy", "copies (2)", "COPIES 3", "duplicates", "near-copies",
        "Unidentified", "unidentified jellyfish", "Unidentified sp.", "unknown", "Unknown species",
        "unsure!", "Unsure photos", "not sure", "unsorted", "to sort", "to_review", "misc",
        "mixed species", "not yet classified", "damaged", "Kopien", "Unbekannt", "non identifi\xe9",
        "", " … ",
    ],
)  # fmt: skip
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
        *(kind.key for kind in KNOWN_SPECIES), "Water jelly", "sea jelly", "crystal jelly",
        "Nomura's jellyfish", "comb jellies", "blue jellyfish", "unidentified Cyanea",
        "Aurelia sp.", "fish", "box jellyfish", "jellyfish", "Otherworldly", "Clear jelly",
    ],
)  # fmt: skip
def test_species_stay_species(name: str) -> None:
    assert species_meant(name) == species_named(name)
