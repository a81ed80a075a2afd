"""The species of a project, in their order, each with its digit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from jellygui.domain.changes import Changes
from jellygui.domain.species import (
    NEVER_TAUGHT,
    NONE_OF_THESE,
    ProjectSpecies,
    Species,
    species_key,
    species_meant,
)
from jellygui.errors import JellyError
from jellygui.project.store import Store
from jellygui.project.writer import Lane

_NO_SPECIES = (NONE_OF_THESE, *NEVER_TAUGHT)


class SpeciesList(Store):
    """What a photograph of this project can show."""

    def species(self) -> tuple[ProjectSpecies, ...]:
        rows = self._reader.execute(
            "SELECT key, common_name, scientific_name, aphia_id, place, digit "
            "FROM species ORDER BY place, key"
        )
        return tuple(
            ProjectSpecies(
                key=key,
                common_name=common_name,
                scientific_name=scientific_name,
                aphia_id=aphia_id,
                place=place,
                digit=digit,
            )
            for key, common_name, scientific_name, aphia_id, place, digit in rows
        )

    def add_species(self, common_name: str, scientific_name: str = "") -> ProjectSpecies:
        """Add a species at the end; it gets the lowest digit that is free.

        Raises:
            JellyError: the name is not that of a species, or there is one of that name.
        """
        name, scientific = " ".join(common_name.split()), " ".join(scientific_name.split())
        name = name or scientific
        key = species_key(name)
        if not key:
            raise JellyError("A species needs a name.", hint="Give its common name.")
        known = {entry.key: entry for entry in self.species()}
        if key in known:
            raise JellyError(
                f"“{known[key].common_name}” is in the list already.",
                hint="Choose it there, or give another name.",
            )
        meant = species_meant(name)
        if meant is None or meant.key == NONE_OF_THESE:
            raise JellyError(
                f"“{name}” is not the name of a species.",
                hint="Where no species is shown, press 0 (none of these); where it is not sure "
                "which, press U (unsure).",
            )
        new = Species(key=key, common_name=name, scientific_name=scientific)
        self._write(lambda connection: add_new_species(connection, [new]), Lane.PERSON)
        return next(entry for entry in self.species() if entry.key == key)

    def order_species(self, keys: Sequence[str]) -> Changes:
        """Put these species first, in this order; digits stay."""

        def change(connection: sqlite3.Connection) -> Changes:
            rows = connection.execute("SELECT key FROM species ORDER BY place, key").fetchall()
            known = [key for (key,) in rows]
            order = dict.fromkeys([*(key for key in keys if key in known), *known])
            connection.executemany(
                "UPDATE species SET place = ? WHERE key = ?", list(enumerate(order))
            )
            return Changes(species=True)

        return self._write(change, Lane.PERSON)


def add_new_species(connection: sqlite3.Connection, species: Iterable[Species]) -> Changes:
    """Put those that the project does not know at the end of its list, each with a free digit.

    What is no species, though a model may answer it, has its own places.
    """
    rows = connection.execute("SELECT key, place, digit FROM species").fetchall()
    known = {key for key, _, _ in rows}
    place = max((place for _, place, _ in rows), default=-1)
    free = iter(sorted(set(range(1, 10)) - {digit for *_, digit in rows}))
    new = {e.key: e for e in species if e.key not in known and e.key not in _NO_SPECIES}
    connection.executemany(
        "INSERT INTO species (key, common_name, scientific_name, aphia_id, place, digit) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                entry.key,
                entry.common_name,
                entry.scientific_name,
                entry.aphia_id,
                place + number,
                next(free, None),
            )
            for number, entry in enumerate(new.values(), start=1)
        ],
    )
    return Changes(species=bool(new))
