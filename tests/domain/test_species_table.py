"""Tables of species, those of the register's taxon match among them."""

from __future__ import annotations

import pytest

from jellygui.domain.species import KNOWN_SPECIES, ProjectSpecies
from jellygui.domain.species_table import TaxonColumn, read_species
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError

LISTED = [
    ProjectSpecies(**vars(kind), place=place, digit=place + 1)
    for place, kind in enumerate(KNOWN_SPECIES)
]
# As the register's own file has them.
MATCH = (
    "common_name",
    "ScientificName",
    "AphiaID",
    "Match type",
    "Taxon status",
    "ScientificName",
    "Authority",
    "AphiaID_accepted",
    "ScientificName_accepted",
    "Authority_accepted",
    "Kingdom",
    "Species",
    "isMarine",
)


def match(
    name: str,
    number: object = "",
    kind: str = "exact",
    status: str = "accepted",
    accepted: tuple[object, str, str] | None = None,
    authority: str = "",
    common: str = "",
) -> list[object]:
    told = accepted or ((number, name, authority) if number else ("", "", ""))
    matched = accepted[1] if accepted and kind != "exact" else name
    return [common, name, number, kind, status, matched, authority, *told, "Animalia", "aurita", 1]


def test_a_taxon_match_gives_numbers_authorities_and_accepted_names() -> None:
    table = read_species(
        MATCH,
        [
            match("Aurelia aurita", 135306, authority="(Linnaeus, 1758)"),
            match(
                "Rhizostoma octopus",
                135336.0,
                status="unaccepted",
                authority="(Gmelin, 1791)",
                accepted=("135304", "Rhizostoma pulmo", "(Macri, 1778)"),
            ),
            match(
                "Salpa sp.",
                137214,
                authority="Forsskål, 1775",
                accepted=(137214, "Salpa", "Forsskål, 1775"),
            ),
            match(
                "Cyanea capilata",
                135301,
                "near_1",
                accepted=(135301, "Cyanea capillata", "(Linnaeus, 1758)"),
            ),
            match("Nemo nullius", kind="", status=""),
            [None] * len(MATCH),
            match("Aurelia aurita", 135306),
            match("Pelagia noctiluca", "soon"),
        ],
        LISTED,
    )
    assert [meaning for _, meaning in table.columns][:7] == [
        TaxonColumn.COMMON,
        TaxonColumn.SCIENTIFIC,
        TaxonColumn.APHIA_ID,
        TaxonColumn.MATCH,
        TaxonColumn.STATUS,
        TaxonColumn.MATCHED,
        TaxonColumn.AUTHORITY,
    ]
    assert [meaning for _, meaning in table.columns][10:] == [None] * 3
    rows = {row.row: row for row in table.rows}
    assert rows[2].key == "moon_jellyfish"
    assert rows[2].taxon == Taxon(
        common_name="moon jellyfish",
        scientific_name="Aurelia aurita",
        authority="(Linnaeus, 1758)",
        aphia_id=135306,
    )
    assert rows[2].words == "authority: none → (Linnaeus, 1758); AphiaID: none → 135306"
    # A synonym is the accepted name, of the species that is called so.
    assert (rows[3].key, rows[3].taxon and rows[3].taxon.aphia_id) == ("barrel_jellyfish", 135304)
    assert "“Rhizostoma octopus” is a synonym" in rows[3].words
    # The number is the genus's, and the name stays open.
    assert rows[4].taxon == Taxon(
        common_name="Salpa sp.",
        scientific_name="Salpa sp.",
        authority="Forsskål, 1775",
        aphia_id=137214,
    )
    assert rows[4].words == "new"
    assert "has only “Cyanea capillata” (near_1)" in rows[5].words
    assert rows[6].taxon == Taxon(common_name="Nemo nullius", scientific_name="Nemo nullius")
    assert "has not found it" in rows[6].words
    assert rows[8].words == "It is the same species as row 2."
    assert "“soon” is no AphiaID" in rows[9].words
    assert [row.row for row in table.refused] == [5, 8, 9]
    assert len(table.taken) == 4


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (["sea nettle", "Aurelia aurita"], "name: moon jellyfish → sea nettle"),
        (["moon jellyfish", "Aurelia coerulea von Lendenfeld, 1884"], "another scientific name"),
        (["blue jellyfish", "Aurelia aurita"], "Merge them first"),
        (["moon jellyfish", "Aurelia; aurita"], "is no scientific name"),
        (["unsure", ""], "is not the name of a species"),
        (["moon jellyfish", ""], "as it is in the list"),
        (["x" * 201, ""], "too long"),
        (["", "", "5"], "no name"),
        (["comb jelly", "", "5"], "no scientific name, of which an AphiaID"),
        (["comb jelly", "Salpa", "5", "Synonym of Salpa fusiformis"], "its status in the register"),
    ],
)
def test_each_row_says_what_it_will_be(row: list[str], words: str) -> None:
    titles = ("Name", "Taxon", "AphiaID", "Status")
    (found,) = read_species(titles, [row], LISTED).rows
    assert words in found.words


def test_what_the_table_is_silent_of_stays_unless_the_name_is_another() -> None:
    moon = ProjectSpecies(
        key="moon",
        common_name="moon",
        scientific_name="Aurelia sp.",
        aphia_id=135263,
        authority="Lamarck, 1816",
        rank="Genus",
        place=0,
    )
    (same,) = read_species(("common_name", "Species"), [["moon", "Aurelia"]], [moon]).rows
    assert same.taxon == Taxon(
        common_name="moon",
        scientific_name="Aurelia",
        authority="Lamarck, 1816",
        aphia_id=135263,
        rank="Genus",
    )
    table = read_species(
        ("ScientificName", "ScientificName_accepted", "AphiaID", "AphiaID_accepted"),
        [["Aurelia sp.", "Cyanea", 1, ""], ["Salpa", "", 3, 4]],
        [moon],
    )
    other, refused = table.rows
    assert other.taxon == Taxon(common_name="moon", scientific_name="Cyanea sp.")
    assert "no AphiaID of the accepted name" in other.words
    assert refused.words == "It is a synonym, and the table has no accepted name."


def test_a_name_that_another_author_gave_first_has_the_number_that_is_accepted() -> None:
    titles = (
        "ScientificName",
        "Authority",
        "AphiaID",
        "AphiaID_accepted",
        "ScientificName_accepted",
        "Authority_accepted",
    )
    row = ["Salpa fusiformis", "Bosc, 1802", 3, 4, "Salpa fusiformis", "Cuvier, 1804"]
    (found,) = read_species(titles, [row], []).rows
    assert found.taxon is not None
    assert (found.taxon.aphia_id, found.taxon.authority) == (4, "Cuvier, 1804")
    assert "accepted is 4" in found.words


def test_two_species_that_a_register_says_are_one_are_not_made_one_silently() -> None:
    row = ["Cyanea lamarckii", "Aurelia aurita"]
    (found,) = read_species(("ScientificName", "ScientificName_accepted"), [row], LISTED).rows
    assert found.taxon is None
    assert (
        found.words == "It has names of “blue jellyfish” and of “moon jellyfish”. Merge them first."
    )


def test_a_table_without_names_is_none() -> None:
    with pytest.raises(JellyError, match="no column of names"):
        read_species(("AphiaID",), [["1"]], LISTED)
