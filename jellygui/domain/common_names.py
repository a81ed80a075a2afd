"""What well-known species are called in English, by their scientific names.

The window has these names in other languages (`resources/translations`, context `species`).
Names of the six after the public training set, the others after WoRMS and the marine field guides
of Europe's coasts.
"""

from __future__ import annotations

from jellygui.domain.species import KNOWN_SPECIES

COMMON_NAMES = {kind.scientific_name: kind.common_name for kind in KNOWN_SPECIES} | {
    "Aequorea forskalea": "many-ribbed jellyfish",
    "Beroe cucumis": "melon comb jelly",
    "Carybdea marsupialis": "Mediterranean box jellyfish",
    "Cassiopea andromeda": "upside-down jellyfish",
    "Cotylorhiza tuberculata": "fried egg jellyfish",
    "Craspedacusta sowerbii": "freshwater jellyfish",
    "Mnemiopsis leidyi": "sea walnut",
    "Phyllorhiza punctata": "Australian spotted jellyfish",
    "Physalia physalis": "Portuguese man o' war",
    "Pleurobrachia pileus": "sea gooseberry",
    "Rhopilema nomadica": "nomad jellyfish",
    "Velella velella": "by-the-wind sailor",
}
