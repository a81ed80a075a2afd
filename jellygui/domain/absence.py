"""Where it is known that a species is not there: for absences, and for zeros of an effort alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from jellygui.domain.species import UNCLASSIFIED, UNIDENTIFIED, UNREADABLE, UNSURE, Species
from jellygui.domain.taxa import taxon_name

# A photograph that counts so may show anything: what it does not show, nobody knows.
IN_DOUBT = (UNIDENTIFIED, UNSURE, UNCLASSIFIED, UNREADABLE)


def doubts(shown: Mapping[str, int]) -> Counter[str]:
    """How many of files, `shown` by what they show, may show anything, by why."""
    return Counter({why: shown[why] for why in IN_DOUBT if shown.get(why)})


def is_open(kind: Species) -> bool:
    """Whether its name leaves open which species it is, so that it may be any that is there."""
    return kind.scientific_name != "" and taxon_name(kind.scientific_name).is_open


def is_looked_for(kind: Species, known: Collection[str], *, is_by_people: bool) -> bool:
    """Whether a species would have been named where it is.

    By the model, of which the `known` ones are, or by people who have looked at every photograph.
    """
    return is_by_people or kind.key in known


def is_absent(
    kind: Species, shown: Mapping[str, int], known: Collection[str], *, is_by_people: bool
) -> bool:
    """Whether a species is on none of these photographs, all of which were looked at for it.

    Where one of them may show anything, nobody knows; nor where the name may be of any.
    """
    return (
        not shown.get(kind.key)
        and not doubts(shown)
        and not is_open(kind)
        and is_looked_for(kind, known, is_by_people=is_by_people)
    )
