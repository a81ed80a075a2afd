"""The species of a project, in their order, each with its digit."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from jellygui.domain.changes import Changes
from jellygui.domain.lists import photographs
from jellygui.domain.species import (
    NONE_OF_THESE,
    ProjectSpecies,
    Species,
    find_species,
    new_species,
    species_key,
    species_meant,
)
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError
from jellygui.files import storable
from jellygui.project.edited import BECAME
from jellygui.project.exclusions import exclude_merged
from jellygui.project.labels import add_step
from jellygui.project.part import ProjectPart
from jellygui.project.reader import Reader
from jellygui.project.relabelling import relabel
from jellygui.project.second_words import OPEN
from jellygui.project.species_rows import (
    GONE,
    Row,
    add_new_species,
    change_rows,
    merged,
)
from jellygui.project.writer import WriteLane

_COLUMNS = (
    "key",
    "common_name",
    "scientific_name",
    "aphia_id",
    "place",
    "digit",
    "look",
    "authority",
    "rank",
)
_ALL = f"SELECT {', '.join(_COLUMNS)} FROM species WHERE becomes IS NULL ORDER BY place, key"
# What counts: of people by their last word on each photograph, or on a file that was not read yet;
# and what others say against it, until that is settled. A file that was edited is one photograph.
_USES = f"""
WITH before AS MATERIALIZED (SELECT before.id FROM {BECAME})
SELECT label, sum(said), sum(predicted) FROM (
    SELECT item.label AS label, 1 AS said, 0 AS predicted
    FROM annotation_item AS item JOIN annotation ON annotation.id = annotation_id
    WHERE annotation_id =
        (SELECT max(id) FROM annotation AS newest
         WHERE newest.photograph_id = annotation.photograph_id)
        AND annotation.photograph_id NOT IN before
    UNION ALL
    SELECT label, 1, 0 FROM unread_word AS word
    WHERE word.id = (SELECT max(id) FROM unread_word WHERE file_id = word.file_id)
    UNION ALL
    SELECT json_extract(one.value, '$[0]'), 1, 0 FROM unread_word AS word,
        json_each(more) AS one
    WHERE word.id = (SELECT max(id) FROM unread_word WHERE file_id = word.file_id)
    UNION ALL
    SELECT label, 1, 0 FROM ({OPEN}) WHERE photograph_id NOT IN before
    UNION ALL
    SELECT json_extract(one.value, '$[0]'), 1, 0 FROM ({OPEN}) AS word, json_each(word.more) AS one
    WHERE word.photograph_id NOT IN before
    UNION ALL
    SELECT prediction.species, 0, 1 FROM prediction JOIN model ON model.id = model_id
    WHERE in_use AND photograph_id NOT IN before)
WHERE label IS NOT NULL GROUP BY label
"""


@dataclass(frozen=True, kw_only=True)
class SpeciesUse:
    """On how many photographs people have named a species, and the model in use does."""

    said: int = 0
    predicted: int = 0


class SpeciesList(ProjectPart):
    """What a photograph of this project can show.

    A change of the list, of its order too, is one step of undo.
    """

    def all(self) -> tuple[ProjectSpecies, ...]:
        return tuple(_listed(self._reader).values())

    def add(self, common_name: str, scientific_name: str = "") -> ProjectSpecies:
        """Add a species at the end; it gets the lowest digit that is free.

        Raises:
            JellyError: the name is not that of a species, or there is one of that name.
        """
        known = find_species(common_name, scientific_name, self.all())
        if known is not None:
            raise _is_there(known)
        new = new_species(common_name, scientific_name)
        listed = {entry.key: entry for entry in self.all()}
        if (other := merged(self._reader).get(new.key)) in listed:
            raise _was_merged(new, listed[str(other)])
        self._write(lambda connection: add_new_species(connection, [new]), WriteLane.PERSON)
        return next(entry for entry in self.all() if entry.key == new.key)

    def known_as(self, kind: Species) -> Species:
        """The project's own species that has one of its names, else the same one."""
        listed = self.all()
        known = {entry.key: entry for entry in listed}
        if kind.key in known:
            return kind
        if (other := merged(self._reader).get(kind.key)) in known:
            return known[str(other)]
        for name in (kind.common_name, kind.scientific_name):
            found = find_species(name, "", listed) if name else None
            if found is not None:
                return found
        return kind

    def merged(self) -> dict[str, str]:
        """What a label is now, of each species that was merged with another."""
        return merged(self._reader)

    def name_scientifically(self, key: str, scientific_name: str) -> Changes:
        """Give a species the scientific name that it lacked."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.execute(
                "UPDATE species SET scientific_name = ? WHERE key = ? AND scientific_name = ''",
                [" ".join(storable(scientific_name).split()), key],
            )
            return Changes(species=True)

        return self._write(change, WriteLane.PERSON)

    def take(self, taxa: Sequence[tuple[str, Taxon]]) -> Changes:
        """Let species be called so, in one step: each by its key, empty where it is a new one.

        Raises:
            JellyError: a name is no species', or another species' already.
        """

        def change(listed: _Listed, connection: sqlite3.Connection) -> dict[str, Row]:
            rows: dict[str, Row] = {}
            for key, taxon in taxa:
                if not key:
                    new = new_species(taxon.common_name, taxon.scientific_name)
                    taxon = replace(
                        taxon, common_name=new.common_name, scientific_name=new.scientific_name
                    )
                    key = new.key
                    if key in listed:
                        raise _is_there(listed[key])
                    if (other := merged(connection).get(key)) in listed:
                        raise _was_merged(new, listed[str(other)])
                elif key not in listed:
                    raise _not_there(key)
                _check_names(key, taxon, listed)
                now = replace(
                    listed.get(key) or ProjectSpecies(key=key, common_name="", place=len(listed)),
                    **vars(taxon),
                )
                if now != listed.get(key):
                    rows[key] = {
                        name: storable(value) if isinstance(value, str) else value
                        for name, value in vars(taxon).items()
                    }
                listed[key] = now
            return rows

        return self._change(change)

    def give_digit(self, key: str, digit: int | None) -> Changes:
        """Let a digit name this species; which had it before gets this one's instead."""
        return self._change(lambda listed, _: _exchanged(listed, key, "digit", digit))

    def give_look(self, key: str, look: int) -> Changes:
        """Let a species have this colour and shape; which had it before gets this one's instead."""
        return self._change(lambda listed, _: _exchanged(listed, key, "look", look))

    def merge(self, keys: Collection[str], into: str) -> Changes:
        """Let one species be what these were: labels, and what models say, now and later.

        Who gave a label, and when, stays with it; so do the words that were said before.

        Raises:
            JellyError: one of them is not in the list.
        """
        gone = [key for key in keys if key != into]

        def change(listed: _Listed, connection: sqlite3.Connection) -> dict[str, Row]:
            for key in (into, *gone):
                if key not in listed:
                    raise _not_there(key)
            before = [key for key, other in merged(connection).items() if other in gone]
            return {key: {"becomes": into, "digit": None} for key in (*gone, *before)}

        return self._change(change, called={key: into for key in gone})

    def remove(self, keys: Collection[str]) -> Changes:
        """Take species off the list that nothing is called.

        Raises:
            JellyError: a photograph is called so, or the model in use may call one so.
        """

        def change(listed: _Listed, connection: sqlite3.Connection) -> dict[str, Row]:
            uses = _uses(connection)
            row = connection.execute("SELECT species FROM model WHERE in_use").fetchone()
            known = {kind["key"] for kind in json.loads(row[0])} if row else set()
            for key in keys:
                if key not in listed:
                    raise _not_there(key)
                _check_unused(listed[key], uses.get(key, SpeciesUse()))
                if key in known or key in merged(connection).values():
                    raise JellyError(
                        f"“{listed[key].common_name}” is a species that the model in use names, or "
                        "that another was merged with.",
                        hint="It can be merged with another species, or stay.",
                    )
            return {key: {"becomes": GONE, "digit": None} for key in keys}

        return self._change(change)

    def uses(self) -> dict[str, SpeciesUse]:
        """On how many photographs each species counts now, by its key."""
        return _uses(self._reader)

    def order(self, keys: Sequence[str]) -> Changes:
        """Put these species first, in this order; digits stay."""

        def change(_: _Listed, connection: sqlite3.Connection) -> dict[str, Row]:
            # What was taken off the list would come back with a place of its own.
            rows = connection.execute(
                "SELECT key, place FROM species WHERE becomes IS NOT ? ORDER BY place, key", [GONE]
            )
            known: dict[str, int] = dict(rows.fetchall())
            order = dict.fromkeys([*(key for key in keys if key in known), *known])
            return {key: {"place": place} for place, key in enumerate(order) if known[key] != place}

        return self._change(change)

    def _change(
        self,
        change: Callable[[_Listed, sqlite3.Connection], Mapping[str, Row]],
        called: Mapping[str, str] = MappingProxyType({}),
    ) -> Changes:
        """One step: rows that are changed, and labels that are `called` otherwise."""

        def write(connection: sqlite3.Connection) -> Changes:
            rows = change(_listed(connection), connection)
            if not rows:
                return Changes()
            step = add_step(connection, "say")
            changes = change_rows(connection, rows, step)
            for into in {*called.values()}:
                exclude_merged(connection, called, into, step=step)
            return changes | relabel(connection, called, step)

        return self._write(write, WriteLane.PERSON)


_Listed = dict[str, ProjectSpecies]


def _listed(connection: sqlite3.Connection | Reader) -> _Listed:
    return {
        row[0]: ProjectSpecies(**dict(zip(_COLUMNS, row, strict=True)))
        for row in connection.execute(_ALL)
    }


def _uses(connection: sqlite3.Connection | Reader) -> dict[str, SpeciesUse]:
    rows = connection.execute(_USES)
    return {label: SpeciesUse(said=said, predicted=found) for label, said, found in rows}


def _exchanged(listed: _Listed, key: str, what: str, value: int | None) -> dict[str, Row]:
    """What two species are to exchange; that of one where no other has it."""
    if key not in listed:
        raise _not_there(key)
    was = getattr(listed[key], what)
    if was == value:
        return {}
    has = {other: getattr(kind, what) for other, kind in listed.items()}
    others = {other: {what: was} for other, its in has.items() if its == value is not None}
    return {key: {what: value}, **others}


def _check_unused(kind: ProjectSpecies, use: SpeciesUse) -> None:
    count = max(use.said, use.predicted)
    if count:
        raise JellyError(
            f"{photographs(count)} {'is' if count == 1 else 'are'} called “{kind.common_name}”.",
            hint="Merge it with another species, which then has them.",
        )


def _check_names(key: str, taxon: Taxon, listed: _Listed) -> None:
    others = [kind for other, kind in listed.items() if other != key]
    if not species_key(taxon.common_name):
        raise JellyError("A species needs a name.", hint="Give its common name.")
    was = listed.get(key)
    known = (was.common_name, was.scientific_name) if was is not None else ()
    for name in (taxon.common_name, taxon.scientific_name):
        if not name or name in known:
            continue
        meant = species_meant(name)
        if meant is None or meant.key == NONE_OF_THESE:
            raise JellyError(
                f"“{name}” is not the name of a species.", hint="Give its common name."
            )
        if (other := find_species(name, "", others)) is not None:
            raise _is_there(other, name)


def _is_there(kind: Species, name: str = "") -> JellyError:
    called = name or kind.common_name
    return JellyError(
        f"“{called}” is in the list already"
        + (f", as “{kind.common_name}”." if called != kind.common_name else "."),
        hint="Choose it there, merge the two, or give another name.",
    )


def _was_merged(kind: Species, other: Species) -> JellyError:
    return JellyError(
        f"“{kind.common_name}” was merged with “{other.common_name}”.",
        hint="Choose that one, take the merging back, or give another name.",
    )


def _not_there(key: str) -> JellyError:
    return JellyError(
        f"“{key.replace('_', ' ')}” is not in the list of species.", hint="Look at the list."
    )
