"""Names of taxa as people and registers write them."""

from __future__ import annotations

import pytest

from jellygui.domain.taxa import (
    TaxonName,
    aphia_id_typed,
    is_in_italics,
    is_same_taxon,
    rank_typed,
    scientific_name_typed,
    taxon_name,
)
from jellygui.errors import JellyError


@pytest.mark.parametrize(
    ("typed", "name", "authority"),
    [
        ("Aurelia aurita (Linnaeus, 1758)", "Aurelia aurita", "(Linnaeus, 1758)"),
        ("Cyanea lamarckii Péron & Lesueur, 1810", "Cyanea lamarckii", "Péron & Lesueur, 1810"),
        ("Aurelia Lamarck, 1816", "Aurelia", "Lamarck, 1816"),
        ("Aurelia coerulea von Lendenfeld, 1884", "Aurelia coerulea", "von Lendenfeld, 1884"),
        ("Abra alba (W. Wood, 1802)", "Abra alba", "(W. Wood, 1802)"),
        (
            "Aurelia (Aurelia) aurita (Linnaeus, 1758)",
            "Aurelia (Aurelia) aurita",
            "(Linnaeus, 1758)",
        ),
        ("  aurelia   aurita ", "Aurelia aurita", ""),
        ("Aurelia sp. 1", "Aurelia sp. 1", ""),
        ("Cyanea cf. capillata", "Cyanea cf. capillata", ""),
        ("cf. Snowella", "cf. Snowella", ""),
        ("Salpa × Thalia", "Salpa × Thalia", ""),
        ("", "", ""),
    ],
)
def test_a_scientific_name_is_parted_from_who_described_it(
    typed: str, name: str, authority: str
) -> None:
    assert scientific_name_typed(typed) == (name, authority)


@pytest.mark.parametrize("typed", ["sp.", "cf.", "17", "<b>x</b>", "a" * 201, "Aurelia; DROP", "?"])
def test_what_is_no_scientific_name_is_refused(typed: str) -> None:
    with pytest.raises(JellyError, match="is no scientific name"):
        scientific_name_typed(typed)


@pytest.mark.parametrize(
    ("name", "certain", "qualifier", "rank"),
    [
        ("Aurelia aurita", "Aurelia aurita", "", "Species"),
        ("Aurelia (Aurelia) aurita", "Aurelia (Aurelia) aurita", "", "Species"),
        ("Aurelia sp.", "Aurelia", "sp.", "Genus"),
        ("Aurelia sp", "Aurelia", "sp", "Genus"),
        ("Aurelia spp.", "Aurelia", "spp.", "Genus"),
        ("Cyanea cf. capillata", "Cyanea", "cf. capillata", "Genus"),
        ("Cyanea aff. capillata", "Cyanea", "aff. capillata", "Genus"),
        ("Aurelia aurita subsp. dubia", "Aurelia aurita subsp. dubia", "", ""),
        ("cf. Snowella", "", "cf. Snowella", ""),
        ("Scyphozoa indet.", "Scyphozoa", "indet.", ""),
        ("Aurelia", "Aurelia", "", ""),
    ],
)
def test_only_what_is_certain_of_a_name_is_told_as_one(
    name: str, certain: str, qualifier: str, rank: str
) -> None:
    found = taxon_name(name)
    assert (found, found.rank) == (TaxonName(certain, qualifier), rank)


def test_what_a_register_says_of_a_genus_holds_for_its_open_names() -> None:
    assert is_same_taxon("Aurelia", "Aurelia sp.")
    assert is_same_taxon("aurelia aurita", "Aurelia  Aurita")
    assert not is_same_taxon("Aurelia aurita", "Aurelia sp.")


def test_an_aphia_id_is_a_whole_number_as_such_or_within_its_name() -> None:
    assert aphia_id_typed(" 135306 ") == 135306
    assert aphia_id_typed("urn:lsid:marinespecies.org:taxname:135306") == 135306
    address = "https://www.marinespecies.org/aphia.php?p=taxdetails&id=135306"
    assert aphia_id_typed(address) == 135306
    assert aphia_id_typed("135306.0") == 135306  # as spreadsheets write it
    assert aphia_id_typed(" ") is None
    for wrong in ("0", "-5", "1.5", "x", "12 34", "9" * 12, "urn:lsid:itis.gov:itis_tsn:1"):
        with pytest.raises(JellyError, match="is no AphiaID"):
            aphia_id_typed(wrong)


def test_a_rank_is_a_word() -> None:
    assert [rank_typed(text) for text in ("species", " GENUS ", "")] == ["Species", "Genus", ""]
    for wrong in ("1", "a b c", "x" * 41):
        with pytest.raises(JellyError, match="is no rank"):
            rank_typed(wrong)


@pytest.mark.parametrize(
    ("name", "rank", "italic"),
    [
        ("Aurelia aurita", "", True),
        ("Aurelia", "Genus", True),
        ("Aurelia aurita", "Species", True),
        ("Scyphozoa", "Class", False),
        ("Scyphozoa", "", False),
        ("", "", False),
    ],
)
def test_genera_and_species_are_in_italics(name: str, rank: str, italic: bool) -> None:
    assert is_in_italics(name, rank) is italic
