"""Lists of species as tables hold them, those among them that the *taxon match* of WoRMS gives.

Such a table has a person's own columns first, then those of the register: `AphiaID`, `Match type`,
`Taxon status`, `ScientificName` once more, `Authority`, `AphiaID_accepted`,
`ScientificName_accepted`, `Authority_accepted`. A name that is a synonym becomes the accepted one;
what the register has found only nearly is not taken, since nobody has seen that it is right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from jellygui.domain.species import ProjectSpecies, find_species, new_species, species_key
from jellygui.domain.stations import Cell
from jellygui.domain.taxa import (
    Taxon,
    aphia_id_typed,
    is_same_taxon,
    rank_typed,
    scientific_name_typed,
    taxon_name,
)
from jellygui.errors import JellyError
from jellygui.files import storable

_LONGEST_TEXT = 200
_EXACT = ("exact", "exact_subgenus", "exact_genus")
_ACCEPTED = ("", "accepted", "valid")


class TaxonColumn(StrEnum):
    """What a column of a table of species is."""

    COMMON = "common name"
    SCIENTIFIC = "scientific name"
    AUTHORITY = "authority"
    APHIA_ID = "AphiaID"
    RANK = "rank"
    MATCH = "match type"
    STATUS = "taxon status"
    MATCHED = "name that was matched"
    ACCEPTED = "accepted name"
    ACCEPTED_ID = "AphiaID of the accepted name"
    ACCEPTED_AUTHORITY = "authority of the accepted name"


# As titles are called, in their form of keys.
_TITLES: Mapping[TaxonColumn, str] = {
    TaxonColumn.COMMON: "common_name commonname common vernacularname vernacular_name vernacular "
    "name trivial_name trivialname",
    TaxonColumn.SCIENTIFIC: "scientificname scientific_name scientific taxon taxon_name latin_name "
    "latin wissenschaftlicher_name",
    TaxonColumn.AUTHORITY: "authority author scientificnameauthorship authorship autor",
    TaxonColumn.APHIA_ID: "aphiaid aphia_id aphia worms_id wormsid scientificnameid lsid",
    TaxonColumn.RANK: "rank taxonrank taxon_rank rang",
    TaxonColumn.MATCH: "match_type matchtype",
    TaxonColumn.STATUS: "taxon_status taxonstatus status",
    TaxonColumn.MATCHED: "scientificname_1 scientificname_matched",
    TaxonColumn.ACCEPTED: "scientificname_accepted accepted_name acceptednameusage valid_name",
    TaxonColumn.ACCEPTED_ID: "aphiaid_accepted accepted_aphiaid valid_aphiaid",
    TaxonColumn.ACCEPTED_AUTHORITY: "authority_accepted valid_authority",
}
_MEANINGS = {title: meaning for meaning, titles in _TITLES.items() for title in titles.split()}


@dataclass(frozen=True, kw_only=True)
class TaxonRow:
    """A row of a table, as spreadsheets number it: what a species will be, or why it is not taken.

    `key` is that of the species of the project that it is of, empty where it is a new one. Of one
    that is not taken there is no `taxon`.
    """

    row: int
    name: str
    words: str
    key: str = ""
    taxon: Taxon | None = None


@dataclass(frozen=True, kw_only=True)
class SpeciesTable:
    """What a table of species will be: each column, None where it is left out, and each row."""

    columns: Sequence[tuple[str, TaxonColumn | None]]
    rows: Sequence[TaxonRow]

    @property
    def taken(self) -> list[tuple[str, Taxon]]:
        """What is to be taken into a project's list."""
        return [(row.key, row.taxon) for row in self.rows if row.taxon is not None]

    @property
    def refused(self) -> list[TaxonRow]:
        return [row for row in self.rows if row.taxon is None]


def read_species(
    titles: Sequence[str], rows: Sequence[Sequence[Cell]], listed: Sequence[ProjectSpecies]
) -> SpeciesTable:
    """What a table will be in a list of species; each row that is not taken says why.

    Raises:
        JellyError: it has no column of names.
    """
    columns = _meanings(titles)
    if not {TaxonColumn.COMMON, TaxonColumn.SCIENTIFIC} & set(columns):
        raise JellyError(
            "The table has no column of names.",
            hint="Call one “ScientificName” or “common_name”, in the first row.",
        )
    return SpeciesTable(
        columns=list(zip(titles, columns, strict=True)),
        rows=list(_rows(columns, rows, {kind.key: kind for kind in listed})),
    )


def _meanings(titles: Sequence[str]) -> list[TaxonColumn | None]:
    found: list[TaxonColumn | None] = []
    for title in titles:
        meaning = _MEANINGS.get(species_key(title))
        if meaning in found:
            # The register repeats the title for the name that it has found.
            again = meaning is TaxonColumn.SCIENTIFIC and TaxonColumn.MATCHED not in found
            meaning = TaxonColumn.MATCHED if again else None
        found.append(meaning)
    if TaxonColumn.SCIENTIFIC not in found:
        # Beside one of whole names it holds but the second word.
        for place, title in enumerate(titles):
            if species_key(title) in ("species", "art"):
                found[place] = TaxonColumn.SCIENTIFIC
                break
    return found


def _rows(
    columns: Sequence[TaxonColumn | None],
    rows: Sequence[Sequence[Cell]],
    listed: dict[str, ProjectSpecies],
) -> Iterator[TaxonRow]:
    first: dict[str, int] = {}
    for number, row in enumerate(rows, start=2):
        cells = {c: _text(cell) for c, cell in zip(columns, row, strict=False) if c is not None}
        if not any(cells.values()):
            continue
        name = cells.get(TaxonColumn.SCIENTIFIC) or cells.get(TaxonColumn.COMMON) or "—"
        try:
            key, taxon, words = _taken(cells, listed)
            place = key or new_species(taxon.common_name, taxon.scientific_name).key
            if place in first:
                raise JellyError(f"It is the same species as row {first[place]}.")
        except JellyError as error:
            yield TaxonRow(row=number, name=name, words=error.message)
            continue
        first[place] = number
        known = listed.get(place) or ProjectSpecies(key=place, common_name="", place=len(listed))
        listed[place] = replace(known, **vars(taxon))
        yield TaxonRow(row=number, name=name, words="; ".join(words), key=key, taxon=taxon)


def _taken(
    cells: Mapping[TaxonColumn, str], listed: Mapping[str, ProjectSpecies]
) -> tuple[str, Taxon, list[str]]:
    """Of which species a row is, what it will be, and what is to be said of it."""
    if any(len(text) > _LONGEST_TEXT for text in cells.values()):
        raise JellyError("A cell is too long.")
    typed, behind = scientific_name_typed(cells.get(TaxonColumn.SCIENTIFIC, ""))
    common = " ".join(cells.get(TaxonColumn.COMMON, "").split())
    if not (typed or common):
        raise JellyError("It has no name.")
    told, notes = _told(cells, typed, behind)
    was = _meant(common, (typed, told.scientific_name), [*listed.values()])
    if was is None:
        new = new_species(common, told.scientific_name)
        names = (new.common_name, told.scientific_name or new.scientific_name)
        return "", replace(told, common_name=names[0], scientific_name=names[1]), ["new", *notes]
    taxon = replace(told, common_name=common or was.common_name)
    if not told.scientific_name:
        taxon = replace(taxon, scientific_name=was.scientific_name)
    if is_same_taxon(taxon.scientific_name, was.scientific_name):
        # What the table is silent of stays.
        taxon = replace(
            taxon,
            authority=taxon.authority or was.authority,
            aphia_id=taxon.aphia_id or was.aphia_id,
            rank=taxon.rank or was.rank,
        )
    return was.key, taxon, [*_differences(taxon, was), *notes]


def _meant(
    common: str, scientific: Sequence[str], listed: Collection[ProjectSpecies]
) -> ProjectSpecies | None:
    """The species of a list that has one of these names; None: a new one."""
    names = filter(None, (common, *scientific))
    found = {kind.key: kind for name in names if (kind := find_species(name, "", listed))}
    if len(found) > 1:
        one, other = (f"“{kind.common_name}”" for kind in [*found.values()][:2])
        raise JellyError(f"It has names of {one} and of {other}. Merge them first.")
    was = next(iter(found.values()), None)
    if was is not None and was.scientific_name and all(scientific):
        by_scientific = [kind for name in scientific if (kind := find_species(name, "", listed))]
        if not by_scientific and not is_same_taxon(scientific[-1], was.scientific_name):
            raise JellyError(
                f"“{was.common_name}” is in the list already, with another scientific name: "
                f"“{was.scientific_name}”."
            )
    return was


def _told(cells: Mapping[TaxonColumn, str], typed: str, behind: str) -> tuple[Taxon, list[str]]:
    """What a row says of a scientific name; the accepted one where it is a synonym."""
    aphia_id = aphia_id_typed(cells.get(TaxonColumn.APHIA_ID, ""))
    rank = rank_typed(cells.get(TaxonColumn.RANK, ""))
    authority = cells.get(TaxonColumn.AUTHORITY, "") or behind
    match = cells.get(TaxonColumn.MATCH, "").casefold()
    status = cells.get(TaxonColumn.STATUS, "").casefold()
    if match == "ambiguous":
        known = cells.get(TaxonColumn.MATCHED, "")
        raise JellyError(
            f"The register has several of that name{known and f': {known}'}. Give the AphiaID of "
            "the right one."
        )
    if match and match not in _EXACT:
        found = cells.get(TaxonColumn.MATCHED) or cells.get(TaxonColumn.ACCEPTED) or "another name"
        raise JellyError(f"The register has only “{found}” ({match}). Write that, if it is meant.")
    notes = []
    if TaxonColumn.MATCH in cells and not match and aphia_id is None:
        notes.append("the register has not found it")
    accepted, of_accepted = scientific_name_typed(cells.get(TaxonColumn.ACCEPTED, ""))
    accepted_id = aphia_id_typed(cells.get(TaxonColumn.ACCEPTED_ID, ""))
    if accepted and not is_same_taxon(accepted, typed):
        notes.append(f"“{typed}” is a synonym: the accepted name is “{accepted}”")
        qualifier = taxon_name(typed).qualifier
        typed = f"{accepted} {qualifier}".strip()
        authority = cells.get(TaxonColumn.ACCEPTED_AUTHORITY, "") or of_accepted
        aphia_id = accepted_id
        if aphia_id is None:
            notes.append("the table has no AphiaID of the accepted name")
    elif accepted_id is not None and aphia_id not in (None, accepted_id):
        if not accepted:
            raise JellyError("It is a synonym, and the table has no accepted name.")
        notes.append(f"{aphia_id} is of the same name by another author: accepted is {accepted_id}")
        authority = cells.get(TaxonColumn.ACCEPTED_AUTHORITY, "") or of_accepted
        aphia_id = accepted_id
    elif status not in _ACCEPTED and not accepted:
        notes.append(f"its status in the register is “{status}”")
    told = Taxon(
        common_name="", scientific_name=typed, authority=authority, aphia_id=aphia_id, rank=rank
    )
    if not typed and (aphia_id or authority or rank):
        raise JellyError("It has no scientific name, of which an AphiaID could tell.")
    return told, notes


def _differences(taxon: Taxon, was: ProjectSpecies) -> list[str]:
    titles = {
        "common_name": "name",
        "scientific_name": "scientific name",
        "authority": "authority",
        "aphia_id": "AphiaID",
        "rank": "rank",
    }
    found = [
        f"{title}: {getattr(was, name) or 'none'} → {getattr(taxon, name) or 'none'}"
        for name, title in titles.items()
        if getattr(was, name) != getattr(taxon, name)
    ]
    return found or ["as it is in the list"]


def _text(cell: Cell) -> str:
    """A cell as it would be typed: what a spreadsheet keeps of a whole number has no decimals."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return storable(" ".join(str(cell).split()))
