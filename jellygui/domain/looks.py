"""The colour of each species, in the window and on every page.

The colours are those of Okabe and Ito, *Color Universal Design*, 2008: they stay apart for people
with protanopia, deuteranopia and tritanopia.
"""

from __future__ import annotations

from jellygui.domain.species import ProjectSpecies

COLOURS = ("#E69F00", "#56B4E9", "#009E73", "#D55E00", "#CC79A7", "#0072B2", "#F0E442")
GREY = "#8A8F98"


def place_of(kind: ProjectSpecies) -> int:
    """The place that gives a species its look."""
    return kind.place if kind.look is None else kind.look


def colour_of(kind: ProjectSpecies) -> str:
    """The colour of a species, as #RRGGBB; beyond seven a colour comes again."""
    return COLOURS[place_of(kind) % len(COLOURS)]
