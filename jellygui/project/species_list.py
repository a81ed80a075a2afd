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
    find_species,
    new_species,
)
from jellygui.errors import JellyError
from jellygui.files import storable
from jellygui.project.part import ProjectPart
from jellygui.project.room import check_room
from jellygui.project.writer import WriteLane

_NO_SPECIES = (NONE_OF_THESE, *NEVER_TAUGHT)


class SpeciesList(ProjectPart):
    """What a photograph of this project can show."""

    def all(self) -> tuple[ProjectSpecies, ...]:
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

    def add(self, common_name: str, scientific_name: str = "") -> ProjectSpecies:
        """Add a species at the end; it gets the lowest digit that is free.

        Raises:
            JellyError: the name is not that of a species, or there is one of that name.
        """
        known = find_species(common_name, scientific_name, self.all())
        if known is not None:
            raise JellyError(
                f"“{known.common_name}” is in the list already.",
                hint="Choose it there, or give another name.",
            )
        new = new_species(common_name, scientific_name)
        self._write(lambda connection: add_new_species(connection, [new]), WriteLane.PERSON)
        return next(entry for entry in self.all() if entry.key == new.key)

    def known_as(self, kind: Species) -> Species:
        """The project's own species that has one of its names, else the same one."""
        known = self.all()
        if kind.key in {entry.key for entry in known}:
            return kind
        for name in (kind.common_name, kind.scientific_name):
            found = find_species(name, "", known) if name else None
            if found is not None:
                return found
        return kind

    def name_scientifically(self, key: str, scientific_name: str) -> Changes:
        """Give a species the scientific name that it lacked."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.execute(
                "UPDATE species SET scientific_name = ? WHERE key = ? AND scientific_name = ''",
                [" ".join(storable(scientific_name).split()), key],
            )
            return Changes(species=True)

        return self._write(change, WriteLane.PERSON)

    def order(self, keys: Sequence[str]) -> Changes:
        """Put these species first, in this order; digits stay."""

        def change(connection: sqlite3.Connection) -> Changes:
            rows = connection.execute("SELECT key FROM species ORDER BY place, key").fetchall()
            known = [key for (key,) in rows]
            order = dict.fromkeys([*(key for key in keys if key in known), *known])
            connection.executemany(
                "UPDATE species SET place = ? WHERE key = ?", list(enumerate(order))
            )
            return Changes(species=True)

        return self._write(change, WriteLane.PERSON)


def add_new_species(connection: sqlite3.Connection, species: Iterable[Species]) -> Changes:
    """Put those that the project does not know at the end of its list, each with a free digit.

    What is no species, though a model may answer it, has its own places.
    """
    rows = connection.execute("SELECT key, place, digit FROM species").fetchall()
    known = {key for key, _, _ in rows}
    place = max((place for _, place, _ in rows), default=-1)
    free = iter(sorted(set(range(1, 10)) - {digit for *_, digit in rows}))
    new = {e.key: e for e in species if e.key not in known and e.key not in _NO_SPECIES}
    check_room(connection, "species", len(new))
    connection.executemany(
        "INSERT INTO species (key, common_name, scientific_name, aphia_id, place, digit) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                entry.key,
                storable(entry.common_name),
                storable(entry.scientific_name),
                entry.aphia_id,
                place + number,
                next(free, None),
            )
            for number, entry in enumerate(new.values(), start=1)
        ],
    )
    return Changes(species=bool(new))
