"""Which photographs of a project belong together, followed while it grows."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator

import numpy as np

from jellygui.domain.bursts import Ints, Timeline, camera_of, moments_of
from jellygui.domain.changes import Changes
from jellygui.domain.configs import SightingConfig
from jellygui.domain.likeness import Album, joined
from jellygui.domain.roles import united_role
from jellygui.domain.split import Role
from jellygui.images.photo import Photo
from jellygui.project.facts import fact
from jellygui.project.queries import TAKEN, Change
from jellygui.project.reader import Reader
from jellygui.project.store import Store, T

SIGHTING_RULE = "sightings"
_PHOTOGRAPHS = f"""
SELECT id, perceptual_hash, mirrored_hash, {TAKEN}, kin, group_id, camera, serial
FROM photograph ORDER BY id
"""
_FILES = """
SELECT photograph_id, id, absolute_path FROM file WHERE photograph_id IS NOT NULL ORDER BY id
"""
_UNSIGNED = 2**64


def signed(value: int) -> int:
    """An unsigned 64-bit number as SQLite keeps it."""
    return value - _UNSIGNED if value >= _UNSIGNED // 2 else value


def sighting_rule(connection: sqlite3.Connection | Reader) -> SightingConfig:
    """What is one sighting in this project."""
    said = fact(connection, SIGHTING_RULE)
    return SightingConfig.model_validate_json(said) if said else SightingConfig()


class Groups:
    """All photographs in memory, by their place; used by the writer thread only.

    What changes here must come to the file with the same transaction: see `settle`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.rule = sighting_rule(connection)
        self._album, self._timeline = Album(), Timeline()
        rows = connection.execute(_PHOTOGRAPHS).fetchall()
        columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(8)]
        ids, hashes, mirrored, times, kin, groups, cameras, serials = columns
        self._ids, self._groups = _GrowingNumbers(ids), _GrowingNumbers(groups)
        known = self._ids.values
        self._album.put(
            [value % _UNSIGNED for value in hashes],
            [value % _UNSIGNED for value in mirrored],
            moments_of(times),
            np.searchsorted(known, [of or own for of, own in zip(kin, ids, strict=True)]),
        )
        place_of = dict(zip(ids, range(len(ids)), strict=True))
        moments = self._album.moments.tolist()

        def files() -> Iterator[tuple[int, str, str, int, int]]:
            for identity, file_id, path in connection.execute(_FILES):
                place = place_of[identity]
                folder, _, name = os.fsdecode(path).rpartition(os.sep)
                self._album.name(place, folder, name)
                camera = camera_of(cameras[place], serials[place] or "", folder)
                yield place, camera, folder, file_id, moments[place]

        self._timeline.add(files())
        self._bursts = self._timeline.bursts(self.rule)

    def add(self, identity: int, group: int, photo: Photo) -> None:
        """A new photograph, which has a group of its own until `settle` is called."""
        self._album.take(photo)
        self._ids.append(identity)
        self._groups.append(group)

    def seen(self, identity: int, file_id: int, path: str, photo: Photo) -> None:
        """A file of a photograph was read."""
        place = int(np.searchsorted(self._ids.values, identity))
        folder, _, name = path.rpartition(os.sep)
        self._album.name(place, folder, name)
        camera = camera_of(photo.camera, photo.serial, folder)
        moment = int(self._album.moments[place])
        self._timeline.add([(place, camera, folder, file_id, moment)])

    def settle(self, connection: sqlite3.Connection, *, everything: bool = False) -> Changes:
        """Let what belongs together be one group, and what does not, several.

        What is new since the last time is looked at, or `everything`.
        A group that parts leaves its role to all of its parts. Where groups unite, photographs that
        tested and would teach retire, which is said.
        """
        before, self._bursts = self._bursts, self._timeline.bursts(self.rule)
        moved = np.setxor1d(_numbers(before), _numbers(self._bursts))
        changed = self._album.touched | set((moved >> 32).tolist())
        changed |= set((moved & 0xFFFFFFFF).tolist())
        changed |= set(range(len(self._album))) if everything else set()
        self._note_kin(connection)
        if not changed:
            return Changes()
        members = self._all_with(changed)
        inside = np.zeros(len(self._album), bool)
        inside[members] = True
        pairs = self._bursts[inside[self._bursts[:, 0]]]
        find = joined(
            [
                *zip(members.tolist(), self._album.kin[members].tolist(), strict=True),
                *pairs.tolist(),
            ]
        )
        parts: dict[int, list[int]] = {}
        for place in members.tolist():
            parts.setdefault(find(place), []).append(place)
        return self._regroup(connection, [parts[key] for key in sorted(parts)])

    def _note_kin(self, connection: sqlite3.Connection) -> None:
        ids, kin = self._ids.values, self._album.kin
        connection.executemany(
            "UPDATE photograph SET kin = ? WHERE id = ?",
            [(int(ids[kin[place]]), int(ids[place])) for place in self._album.touched],
        )
        self._album.touched.clear()

    def _all_with(self, changed: set[int]) -> Ints:
        """These places and all that belong to them, as it was or as it is now."""
        inside = np.zeros(len(self._album), bool)
        inside[list(changed)] = True
        first, second = self._bursts.T
        count = 0
        while count < (count := int(inside.sum())):
            for labels in (self._groups.values, self._album.kin):
                inside |= np.isin(labels, labels[inside])
            linked = inside[first] | inside[second]
            inside[first[linked]] = inside[second[linked]] = True
        return np.flatnonzero(inside)

    def _regroup(self, connection: sqlite3.Connection, parts: list[list[int]]) -> Changes:
        groups, ids = self._groups.values, self._ids.values
        old = sorted({int(groups[place]) for part in parts for place in part})
        known: dict[int, tuple[str | None, bool]] = {
            group: (role, bool(trained_on))
            for group, role, trained_on in connection.execute(
                "SELECT id, role, trained_on FROM photo_group "
                "WHERE id IN (SELECT value FROM json_each(?))",
                [json.dumps(old)],
            )
        }
        free, moved, retired = set(old), list[int](), list[int]()
        for part in parts:
            before = sorted({int(groups[place]) for place in part})
            role = united_role(known[group] for group in before)
            trained_on = any(known[group][1] for group in before)
            group = min(free.intersection(before), default=0)
            if group and (role, trained_on) != known[group]:
                connection.execute(
                    "UPDATE photo_group SET role = ?, trained_on = ? WHERE id = ?",
                    [role, trained_on, group],
                )
            elif not group:
                made = connection.execute(
                    "INSERT INTO photo_group (role, trained_on) VALUES (?, ?)", [role, trained_on]
                )
                group = int(made.lastrowid or 0)
            free.discard(group)
            if role != Role.TEST:
                retired += [p for p in part if known[int(groups[p])][0] == Role.TEST]
            moved += [place for place in part if groups[place] != group]
            groups[part] = group
        connection.executemany(
            "UPDATE photograph SET group_id = ? WHERE id = ?",
            [(int(groups[place]), int(ids[place])) for place in moved],
        )
        connection.executemany(
            "UPDATE photograph SET retired = 1 WHERE id = ?", [(int(ids[p]),) for p in retired]
        )
        connection.executemany("DELETE FROM photo_group WHERE id = ?", [(group,) for group in free])
        return Changes(
            photographs=frozenset(int(ids[place]) for place in moved),
            notes=_retired(len(retired)),
        )


class GroupsInMemory:
    """The groups of an open project, read once and kept from one change to the next."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._groups: Groups | None = None

    def write(self, change: Change[T]) -> T:
        """Have a change made that uses them."""
        try:
            return self._store.write(change)
        except BaseException:
            self.forget()  # a change that was taken back must not stay in memory
            raise

    def of(self, connection: sqlite3.Connection) -> Groups:
        """The groups as they are; for the writer only."""
        if self._groups is None:
            self._groups = Groups(connection)
        return self._groups

    def forget(self) -> None:
        """Let them be read anew when they are wanted."""
        self._groups = None


def _retired(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    subject = "1 photograph" if count == 1 else f"{count} photographs"
    return (
        f"{subject} that tested the models turned out to belong to others that models have "
        f"learned from: {'it tests' if count == 1 else 'they test'} no longer, nor "
        f"{'does it' if count == 1 else 'do they'} teach.",
    )


def _numbers(pairs: Ints) -> Ints:
    """Each pair as one number."""
    numbers: Ints = (pairs[:, 0] << 32) | pairs[:, 1]
    return numbers


class _GrowingNumbers:
    """Whole numbers that become more."""

    def __init__(self, values: list[int]) -> None:
        self._count = len(values)
        self._all = np.array([*values, *[0] * 1024], np.int64)

    @property
    def values(self) -> Ints:
        return self._all[: self._count]

    def append(self, value: int) -> None:
        if self._count == len(self._all):
            self._all = np.concatenate([self._all, np.zeros_like(self._all)])
        self._all[self._count] = value
        self._count += 1
