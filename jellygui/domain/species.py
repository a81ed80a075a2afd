"""Species and the order they are shown in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Species:
    """One species (or a wider group that is reported as one).

    `key` is a short ASCII name that never changes (`moon_jellyfish`); `aphia_id` is the number in
    the World Register of Marine Species, empty until somebody has read it there.
    """

    key: str
    common_name: str
    scientific_name: str = ""
    aphia_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class ProjectSpecies(Species):
    """A species of a project. `place` is its place in the list; its `digit` stays for ever."""

    place: int
    digit: int | None = None


# As the public training set names them (Tanwar, Bandini, Burnsworth 2024).
KNOWN_SPECIES = (
    Species(
        key="barrel_jellyfish", common_name="barrel jellyfish", scientific_name="Rhizostoma pulmo"
    ),
    Species(key="blue_jellyfish", common_name="blue jellyfish", scientific_name="Cyanea lamarckii"),
    Species(
        key="compass_jellyfish",
        common_name="compass jellyfish",
        scientific_name="Chrysaora hysoscella",
    ),
    Species(
        key="lions_mane_jellyfish",
        common_name="lion's mane jellyfish",
        scientific_name="Cyanea capillata",
    ),
    Species(
        key="mauve_stinger_jellyfish",
        common_name="mauve stinger",
        scientific_name="Pelagia noctiluca",
    ),
    Species(key="moon_jellyfish", common_name="moon jellyfish", scientific_name="Aurelia aurita"),
)
_APOSTROPHES = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_KNOWN = {species.key: species for species in KNOWN_SPECIES}


def species_key(name: str) -> str:
    """The key for a name as a person or a folder writes it.

    Case, accents and punctuation do not tell species apart: `Moon Jellyfish` and
    `moon-jellyfish` are both `moon_jellyfish`. Letters of other scripts are kept.
    """
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    )
    return re.sub(r"\W+", "_", re.sub(_APOSTROPHES, "", plain)).strip("_")


def species_named(name: str) -> Species:
    """The known species of that name, else a new one that is called just so."""
    key = species_key(name)
    return _KNOWN.get(key) or Species(key=key, common_name=name.replace("_", " ").strip())
