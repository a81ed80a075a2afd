"""The rows of species, and the steps that change them: taken back and repeated as words are."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping

from jellygui.domain.changes import Changes
from jellygui.domain.species import NEVER_TAUGHT, NONE_OF_THESE, Species, species_key
from jellygui.files import storable
from jellygui.project.reader import Reader
from jellygui.project.room import check_room
from jellygui.project.values import SPECIES_KEPT

Row = Mapping[str, object]

_NO_SPECIES = (NONE_OF_THESE, *NEVER_TAUGHT)
# A species of the list becomes no other, and one that is `GONE` becomes none.
GONE = ""
_KEPT = tuple(sorted(SPECIES_KEPT))
_ROWS = f"SELECT {', '.join(_KEPT)} FROM species WHERE key IN (SELECT value FROM json_each(?))"
_PUT = f"UPDATE species SET {', '.join(f'{name} = :{name}' for name in _KEPT)} WHERE key = :key"
# What a model says is called as the list calls it now; what it meant is in its probabilities.
_CALL_AGAIN = """
UPDATE prediction SET species = coalesce(
    (SELECT value FROM json_each(:merged) WHERE key = likeliest(probabilities)),
    likeliest(probabilities), species)
WHERE species IN (SELECT value FROM json_each(:touched))
    AND likeliest(probabilities) IN (SELECT value FROM json_each(:moved))
RETURNING photograph_id
"""


def add_new_species(connection: sqlite3.Connection, species: Iterable[Species]) -> Changes:
    """Put those that the project does not know at the end of its list, each with a free digit.

    One that was taken off the list comes back; one that was merged with another stays so, and one
    that has the scientific name of another is that one. What is no species, though a model may
    answer it, has its own places.
    """
    rows = connection.execute("SELECT key, place, digit, look, becomes FROM species").fetchall()
    known = {key: becomes for key, *_, becomes in rows}
    called = {
        species_key(name): key
        for name, key in connection.execute(
            "SELECT scientific_name, key FROM species "
            "WHERE becomes IS NULL AND scientific_name <> ''"
        )
    }
    place = max((place for _, place, *_ in rows), default=-1)
    digits = iter(sorted(set(range(1, 10)) - {digit for _, _, digit, *_ in rows}))
    used = {look for *_, look, _ in rows}
    looks = (look for look in itertools.count() if look not in used)
    wanted = {e.key: e for e in species if e.key not in _NO_SPECIES}
    new = [entry for key, entry in wanted.items() if key not in known]
    other = {entry.key: called.get(species_key(entry.scientific_name)) for entry in new}
    back = [key for key in wanted if known.get(key) == GONE]
    check_room(connection, "species", len(new))
    connection.executemany(
        "INSERT INTO species "
        "(key, common_name, scientific_name, aphia_id, authority, rank, place, digit, look, "
        "becomes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                entry.key,
                storable(entry.common_name),
                storable(entry.scientific_name),
                entry.aphia_id,
                storable(entry.authority),
                storable(entry.rank),
                place + number,
                None if other[entry.key] else next(digits, None),
                next(looks),
                other[entry.key],
            )
            for number, entry in enumerate(new, start=1)
        ],
    )
    connection.executemany(
        "UPDATE species SET becomes = NULL, digit = coalesce(digit, ?) WHERE key = ?",
        [(next(digits, None), key) for key in back],
    )
    return Changes(species=bool(back or not all(other.values())))


def merged(connection: sqlite3.Connection | Reader) -> dict[str, str]:
    """What a label is now, of each species that was merged with another."""
    rows = connection.execute("SELECT key, becomes FROM species WHERE becomes <> ''")
    return dict(rows.fetchall())


def rows_of(connection: sqlite3.Connection, keys: Collection[str]) -> dict[str, Row]:
    """What is kept of these species, of those that are known, by their keys."""
    rows = connection.execute(_ROWS, [json.dumps([*keys])])
    return {row["key"]: row for row in (dict(zip(_KEPT, found, strict=True)) for found in rows)}


def change_rows(connection: sqlite3.Connection, changed: Mapping[str, Row], step: int) -> Changes:
    """Let these of what is kept of species be so, as a part of a step; new ones come at the end."""
    before = rows_of(connection, changed)
    listed = {key for key, row in before.items() if row["becomes"] is None}
    names = [Species(key=key, common_name="") for key in changed if key not in listed]
    add_new_species(connection, [name for name in names if name.key not in merged(connection)])
    now = rows_of(connection, changed)
    before = {
        key: before.get(key, {**row, "becomes": GONE, "digit": None}) for key, row in now.items()
    }
    after = {key: {**now[key], **row} for key, row in changed.items()}
    return _write(connection, before, after, step)


def change_rows_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> Changes:
    """Take back or repeat what a step has changed in the list.

    What others have got meanwhile, a digit or a scientific name, stays theirs.
    """
    found = connection.execute(
        "SELECT before, after FROM species_step WHERE step_id = ?", [target]
    ).fetchone()
    if found is None:
        return Changes()
    old, new = map(json.loads, found if undo else reversed(found))
    after, before = ({str(row["key"]): row for row in rows} for rows in (old, new))
    now = rows_of(connection, after)
    after = {key: {**now.get(key, {}), **row} for key, row in after.items()}
    notes = tuple(_yield_to_others(connection, after))
    return _write(connection, before, after, step) | Changes(notes=notes)


def _write(
    connection: sqlite3.Connection,
    before: Mapping[str, Row],
    after: Mapping[str, Row],
    step: int,
) -> Changes:
    # A digit may go from one of them to another, and is one species' alone at any moment.
    connection.execute(
        "UPDATE species SET digit = NULL WHERE key IN (SELECT value FROM json_each(?))",
        [json.dumps([*after])],
    )
    connection.executemany(_PUT, list(after.values()))
    kept = [json.dumps([*rows.values()], ensure_ascii=False) for rows in (before, after)]
    connection.execute("INSERT INTO species_step VALUES (?, ?, ?)", [step, *kept])
    return Changes(species=True, labels=_called_again(connection, before, after))


def _called_again(
    connection: sqlite3.Connection, before: Mapping[str, Row], after: Mapping[str, Row]
) -> frozenset[int]:
    """Call what models say as the list has it now; these photographs."""
    moved = [key for key in after if after[key]["becomes"] != before[key]["becomes"]]
    if not moved:
        return frozenset()
    called = {rows[key]["becomes"] or key for key in moved for rows in (after, before)}
    values = {
        "merged": json.dumps(merged(connection)),
        "moved": json.dumps(moved),
        "touched": json.dumps([*called]),
    }
    return frozenset(i for (i,) in connection.execute(_CALL_AGAIN, values).fetchall())


def _yield_to_others(connection: sqlite3.Connection, rows: dict[str, Row]) -> Iterable[str]:
    listed = connection.execute(
        "SELECT common_name, scientific_name, digit FROM species "
        "WHERE becomes IS NULL AND key NOT IN (SELECT value FROM json_each(?))",
        [json.dumps([*rows])],
    ).fetchall()
    digits = {digit for *_, digit in listed}
    called = {species_key(scientific): common for common, scientific, _ in listed if scientific}
    for key, row in rows.items():
        if row["digit"] in digits:
            row = {**row, "digit": None}
        other = called.get(species_key(str(row["scientific_name"])))
        if row["becomes"] is None and other is not None:
            yield (
                f"“{row['common_name']}” is without its scientific name: “{other}” is called "
                f"“{row['scientific_name']}” now."
            )
            row = {**row, "scientific_name": ""}
        rows[key] = row
