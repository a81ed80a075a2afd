"""Finding the group of a new photograph among all that a project has."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

import numpy as np
import numpy.typing as npt

from jellygui.domain.changes import Changes
from jellygui.domain.split import BURST_S, NEAR_COPY_BITS
from jellygui.images.photo import Photo

_ROLE_ORDER = ("training", "validation", "test", None)


def signed(value: int) -> int:
    """An unsigned 64-bit number as SQLite keeps it."""
    return value - 2**64 if value >= 2**63 else value


class Groups:
    """The hashes of all photographs, in memory; used by the writer thread only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        rows = connection.execute(
            "SELECT id, perceptual_hash, taken_at FROM photograph ORDER BY id"
        ).fetchall()
        self._count = len(rows)
        room = max(1024, 2 * len(rows))
        self._ids = np.zeros(room, dtype=np.int64)
        self._hashes = np.zeros(room, dtype=np.uint64)
        self._times = np.zeros(room, dtype="datetime64[us]")
        for place, (identity, value, taken_at) in enumerate(rows):
            self._set(place, identity, value & (2**64 - 1), _moment(taken_at))

    def _set(self, place: int, identity: int, value: int, moment: np.datetime64) -> None:
        self._ids[place], self._hashes[place], self._times[place] = identity, value, moment

    def near_copies(self, photo: Photo) -> list[int]:
        """Ids of the photographs that this one is a near-copy of.

        A copy keeps its camera's time or loses it: pictures of one scene that were taken at
        different times, as a fixed camera takes them, are no copies.
        """
        known = slice(self._count)
        bits = np.minimum(
            np.bitwise_count(self._hashes[known] ^ np.uint64(photo.perceptual_hash)),
            np.bitwise_count(self._hashes[known] ^ np.uint64(photo.mirrored_hash)),
        )
        near = bits <= NEAR_COPY_BITS
        if photo.taken_at is not None:
            apart = np.abs(self._times[known] - np.datetime64(photo.taken_at, "us"))
            near &= np.isnat(self._times[known]) | (apart <= np.timedelta64(int(BURST_S), "s"))
        found: npt.NDArray[np.int64] = self._ids[known][near]
        return [int(identity) for identity in found]

    def add(self, identity: int, photo: Photo) -> None:
        if self._count == len(self._ids):
            self._ids, self._hashes, self._times = (
                np.concatenate([array, np.zeros_like(array)])
                for array in (self._ids, self._hashes, self._times)
            )
        moment = np.datetime64(photo.taken_at or "NaT", "us")
        self._set(self._count, identity, photo.perceptual_hash, moment)
        self._count += 1


def _moment(taken_at: str | None) -> np.datetime64:
    return np.datetime64(taken_at or "NaT", "us")


def burst_of(connection: sqlite3.Connection, photo: Photo) -> list[int]:
    """Ids of the photographs that the same camera took within a few seconds of this one."""
    if photo.taken_at is None:
        return []
    reach = timedelta(seconds=BURST_S)
    bounds = [_text(photo.taken_at - reach), _text(photo.taken_at + reach)]
    rows = connection.execute(
        "SELECT id FROM photograph WHERE camera = ? AND taken_at BETWEEN ? AND ?",
        [photo.camera, *bounds],
    )
    return [identity for (identity,) in rows]


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")


def group_for(connection: sqlite3.Connection, relatives: list[int]) -> tuple[int, Changes]:
    """The group that holds these photographs, merged into one where they were in several.

    A group of which anything was trained on stays training; a test group that merges with another
    role retires, since it no longer measures what is unseen.
    """
    groups: list[tuple[int, str | None, int]] = []
    if relatives:
        marks = ",".join("?" * len(relatives))
        groups = connection.execute(
            f"SELECT DISTINCT g.id, g.role, g.trained_on FROM photograph AS p "
            f"JOIN photo_group AS g ON g.id = p.group_id WHERE p.id IN ({marks}) ORDER BY g.id",
            relatives,
        ).fetchall()
    if not groups:
        made = connection.execute("INSERT INTO photo_group DEFAULT VALUES").lastrowid
        assert made is not None
        return made, Changes()
    kept = groups[0][0]
    if len(groups) == 1:
        return kept, Changes()
    roles = {role for _, role, _ in groups} - {None}
    trained = any(trained_on for *_, trained_on in groups) or "training" in roles
    if trained:
        role: str | None = "training"
    elif len(roles) > 1 and "test" in roles:
        role = "retired"
    else:
        role = next((role for role in _ROLE_ORDER if role in roles), None)
    others = [identity for identity, *_ in groups[1:]]
    marks = ",".join("?" * len(others))
    connection.execute(
        "UPDATE photo_group SET role = ?, trained_on = ? WHERE id = ?", (role, trained, kept)
    )
    moved = connection.execute(
        f"UPDATE photograph SET group_id = ? WHERE group_id IN ({marks}) RETURNING id",
        [kept, *others],
    ).fetchall()
    connection.execute(f"DELETE FROM photo_group WHERE id IN ({marks})", others)
    notes = (
        ("Photographs that measured the models turned out to be near-copies of others and no "
         "longer do.",)
        if "test" in roles and role != "test"
        else ()
    )  # fmt: skip
    return kept, Changes(photographs=frozenset(identity for (identity,) in moved), notes=notes)
