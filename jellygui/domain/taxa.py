"""Names of taxa as people and registers write them.

A name may be open (Sigovini et al., *Methods in Ecology and Evolution* 7, 2016): “Aurelia sp.”,
“Cyanea cf. capillata”, “Aurelia”. What is certain of it is the genus, and only that may be told an
archive as the scientific name; the rest qualifies it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from jellygui.domain.species import species_key
from jellygui.errors import JellyError

MOST_APHIA_ID = 2**31 - 1
_LONGEST_NAME, _LONGEST_RANK = 200, 40
_QUALIFIERS = frozenset(
    {
        "sp",
        "spp",
        "ssp",
        "subsp",
        "var",
        "f",
        "cf",
        "cfr",
        "aff",
        "nr",
        "n",
        "gen",
        "nov",
        "indet",
        "inc",
        "stet",
        "agg",
        "complex",
        "s",
        "?",
    }
)
_INFRASPECIFIC = frozenset({"ssp", "subsp", "var", "f"})
_IN_ITALICS = frozenset({"genus", "subgenus", "species", "subspecies", "variety", "form", "forma"})
# “(Linnaeus, 1758)”, “Péron & Lesueur, 1810” or “L.” behind a name.
_OF = "(?:de|von|van|le|du|da|della|delle)"
_AUTHORED = re.compile(
    rf"(?P<name>\S+(?: \([A-Z][^\W\d_]+\))?(?: (?!{_OF} )[^\W\dA-Z_][\w.-]*)*) "
    rf"(?P<authority>\(?(?:{_OF} )?(?:la )?[^\W\d_a-z][^()]*,? \d{{4}}\w?\)?)"
)
_WORD = re.compile(r"[^\W_][\w.'\u2019×()-]*|\([^\W\d_]+\)|×|\?")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_RANK = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)?")


@dataclass(frozen=True, kw_only=True)
class Taxon:
    """What a species, or a wider group, is called by people, and by those who describe it.

    `aphia_id` is its number in WoRMS, `rank` as that writes it; both are of what is certain of its
    scientific name.
    """

    common_name: str
    scientific_name: str = ""
    authority: str = ""
    aphia_id: int | None = None
    rank: str = ""


def is_in_italics(scientific_name: str, rank: str = "") -> bool:
    """Whether it is printed in italics: genera and species are, wider groups are not (ICZN,
    General Recommendation 6). Without a rank, a name of one word may be any.
    """
    return rank.casefold() in _IN_ITALICS if rank else " " in scientific_name


@dataclass(frozen=True)
class TaxonName:
    """A scientific name: what is certain of it, and how far it goes."""

    certain: str
    qualifier: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it leaves open which species it is, so that nobody can say that it is absent."""
        return self.qualifier != "" or len(self.certain.split()) < 2

    @property
    def rank(self) -> str:
        """The rank that the form of the name says: that of a binomial, or of “Aurelia sp.”."""
        words = [word for word in self.certain.split() if not word.startswith("(")]
        if len(words) == 2:
            return "Species"
        is_of_genus = self.qualifier.split(" ")[0].rstrip(".") in ("sp", "spp", "cf", "aff", "cfr")
        return "Genus" if len(words) == 1 and is_of_genus else ""


def taxon_name(scientific_name: str) -> TaxonName:
    """What is certain of a name, and what qualifies it: “Cyanea” and “cf. capillata”."""
    words = scientific_name.split()
    for place, word in enumerate(words):
        plain = word.rstrip(".").casefold()
        if plain in _INFRASPECIFIC and place >= 2 and place + 1 < len(words):
            continue
        if plain in _QUALIFIERS and (word.endswith((".", "?")) or plain in ("sp", "spp", "cf")):
            return TaxonName(" ".join(words[:place]), " ".join(words[place:]))
    return TaxonName(" ".join(words))


def lsid(aphia_id: int | None) -> str | None:
    """The name of a taxon in WoRMS, as archives take it."""
    return None if aphia_id is None else f"urn:lsid:marinespecies.org:taxname:{aphia_id}"


def is_same_taxon(one: str, other: str) -> bool:
    """Whether what a register says of one name holds for another: the certain parts are one."""
    names = (taxon_name(name).certain or name for name in (one, other))
    return len({species_key(name) for name in names}) == 1


def scientific_name_typed(text: str) -> tuple[str, str]:
    """A scientific name and its authority, where that is typed behind it; both may be empty.

    Raises:
        JellyError: it is no scientific name.
    """
    text = " ".join(text.split())
    found = _AUTHORED.fullmatch(text) if len(text) <= 2 * _LONGEST_NAME else None
    name, authority = (found["name"], found["authority"]) if found else (text, "")
    if not name:
        return "", ""
    words, parts = name.split(" "), taxon_name(name)
    if (
        len(name) > _LONGEST_NAME
        or not all(map(_WORD.fullmatch, words))
        or not (_LETTERS.search(parts.certain) or _LETTERS.search(parts.qualifier))
    ):
        raise JellyError(
            f"“{text[:_LONGEST_NAME]}” is no scientific name.",
            hint="Give a genus or a species, as “Aurelia aurita”, “Aurelia sp.” or “Cyanea cf. "
            "capillata”, and who described it in its own column.",
        )
    if words[0].islower() and words[0].rstrip(".") not in _QUALIFIERS:
        words[0] = words[0].capitalize()
    return " ".join(words), authority


def aphia_id_typed(text: str) -> int | None:
    """The number of a taxon in WoRMS, as such or within its LSID or address; None where empty.

    Raises:
        JellyError: it is none.
    """
    text = text.strip()
    if not text:
        return None
    found = re.fullmatch(
        r"(?:urn:lsid:marinespecies\.org:taxname:|https?://[\w.]*marinespecies\.org/\S*[?&]id=)?"
        r"(?P<number>\d{1,12})(?:\.0)?",
        text,
        re.ASCII | re.IGNORECASE,
    )
    number = int(found["number"]) if found else 0
    if not 1 <= number <= MOST_APHIA_ID:
        raise JellyError(
            f"“{text[:_LONGEST_NAME]}” is no AphiaID.",
            hint="It is a whole number above 0, as WoRMS shows it; leave it empty where you do not "
            "know it.",
        )
    return number


def rank_typed(text: str) -> str:
    """A rank, as the register writes it: “Species”, “Genus”.

    Raises:
        JellyError: it is none.
    """
    text = " ".join(text.split())
    if text and (len(text) > _LONGEST_RANK or not _RANK.fullmatch(text)):
        raise JellyError(
            f"“{text[:_LONGEST_RANK]}” is no rank.", hint="Give a word, as Species or Genus."
        )
    return text[:1].upper() + text[1:].lower()
