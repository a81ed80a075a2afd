"""Which photographs of a project belong together, followed while it grows."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np

from jellygui.domain.album import Album, is_altered_copy
from jellygui.domain.bursts import Ints, camera_of, moments_of
from jellygui.domain.changes import Changes
from jellygui.domain.configs import SightingConfig
from jellygui.domain.frames import place_of
from jellygui.domain.linked import Rings, joined, united
from jellygui.domain.lookup import Numbers, Places, distinct
from jellygui.domain.roles import united_role
from jellygui.domain.split import Role
from jellygui.domain.timeline import Pairs, Timeline
from jellygui.images.photo import Photo
from jellygui.project.facts import fact, found_ahead
from jellygui.project.queries import TAKEN, Change
from jellygui.project.reader import Reader
from jellygui.project.store import Store, T
from jellygui.work import give_back, large_pieces_apart

SIGHTING_RULE = "sightings"
_PHOTOGRAPHS = f"""
SELECT id, perceptual_hash, mirrored_hash, {TAKEN}, kin, group_id, camera, serial
FROM photograph ORDER BY id
"""
_FILES = """
SELECT photograph_id, id, absolute_path FROM file WHERE photograph_id IS NOT NULL ORDER BY id
"""
_UNSIGNED = 2**64
_AT_ONCE, _FOLLOWED_AT_ONCE = 2_000, 25
_LARGEST = np.iinfo(np.int32).max


def signed(value: int) -> int:
    """An unsigned 64-bit number as SQLite keeps it."""
    return value - _UNSIGNED if value >= _UNSIGNED // 2 else value


def sighting_rule(connection: sqlite3.Connection | Reader) -> SightingConfig:
    """What is one sighting in this project."""
    said = fact(connection, SIGHTING_RULE)
    return SightingConfig.model_validate_json(said) if said else SightingConfig()


class Groups:
    """All photographs in memory, by their place; used by the writer thread only.

    What changes here must come to the file with the same transaction: see `settle`. Takes some 80
    bytes for a photograph, 15 more once one of unknown time is looked up, and 12 more where names
    say that some are altered copies.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.rule = sighting_rule(connection)
        self._album = album = Album()
        # Not by way of `self`: what refers to itself stays until somebody looks for garbage.
        self._timeline = Timeline(self.rule, lambda: album.moments)
        self._keeps_names = False  # from when a name first says that it is an altered copy
        self._ids, self._groups = _Identities(), _GrowingNumbers()
        self._rings = Rings()  # of groups
        # Frames of videos and those beside them, the last of each video, and which pairs are new.
        self._beside: defaultdict[int, list[int]] = defaultdict(list)
        self._last_frame: dict[str, int] = {}
        self._new_frames: list[tuple[int, int]] = []
        with large_pieces_apart():
            self._read_photographs(connection)
            # An older version may have grouped by a rule of its own.
            frames = np.array(self._new_frames, np.int32).reshape(-1, 2)
            bursts = np.concatenate([self._timeline.pairs(), frames])
            self._are_as_linked = self._is_as_linked(bursts)
        self._new_frames.clear()
        connection.execute("PRAGMA shrink_memory")
        give_back()

    def _read_photographs(self, connection: sqlite3.Connection) -> None:
        count, *_ = connection.execute("SELECT count(*) FROM photograph").fetchone()
        hashes = np.empty((2, count), np.uint64)
        moments, kin = np.empty(count, np.int64), np.empty(count, np.int64)
        codes: dict[tuple[str, str], int] = {}
        cameras = np.empty(count, np.int32)
        begin = 0
        for rows in _batches(connection.execute(_PHOTOGRAPHS)):
            ids, perceptual, mirrored, times, least, groups, *names = zip(*rows, strict=True)
            some = slice(begin, begin + len(rows))
            hashes[:, some] = np.array([perceptual, mirrored], np.int64).view(np.uint64)
            moments[some] = moments_of(times)
            kin[some] = [of or own for of, own in zip(least, ids, strict=True)]
            cameras[some] = [
                codes.setdefault(name, len(codes)) for name in zip(*names, strict=True)
            ]
            self._ids.extend(ids)
            self._groups.extend(groups)
            begin += len(rows)
        least_of = self._ids.find(kin).astype(np.int32)
        del kin
        self._album.put(hashes[0], hashes[1], moments, least_of)
        self._rings.add_all(self._groups.values)
        del hashes, moments, least_of
        give_back()
        by_code, altered = list(codes), False
        self._ahead = found_ahead(connection)
        for number, rows in enumerate(_batches(connection.execute(_FILES)), start=1):
            places = self._ids.find([identity for identity, *_ in rows])
            for place, (_, file_id, path) in zip(places.tolist(), rows, strict=True):
                self._see(place, file_id, os.fsdecode(path), *by_code[cameras[place]])
            altered = altered or any(_is_altered(os.fsdecode(path)) for *_, path in rows)
            if number % _FOLLOWED_AT_ONCE == 0:  # all at once would take much memory
                self._timeline.follow()
                give_back()
        self._timeline.follow()
        if altered:
            self._keep_names(connection)

    def _keep_names(self, connection: sqlite3.Connection) -> None:
        """Keep the names of all that were read; that of an altered copy is its original's."""
        self._keeps_names = True
        for rows in _batches(connection.execute(_FILES)):
            places = self._ids.find([identity for identity, *_ in rows])
            for place, (*_, path) in zip(places.tolist(), rows, strict=True):
                self._name(place, os.fsdecode(path))

    def _name(self, place: int, path: str) -> None:
        folder, _, name = path.rpartition(os.sep)
        self._album.name(place, folder, name)

    def add(self, new: Sequence[tuple[int, int, Photo]]) -> None:
        """New photographs, each with its identity and a group of its own until `settle` is called.

        Their files are told by `seen`.
        """
        room = self._album.room
        with large_pieces_apart():
            self._album.take([photo for *_, photo in new])
        if self._album.room > room:  # now and then all are put where there is more
            give_back()
        self._ids.extend([identity for identity, *_ in new])
        self._groups.extend([group for _, group, _ in new])
        self._rings.add(len(new))

    def seen(
        self, connection: sqlite3.Connection, files: Sequence[tuple[int, int, str, Photo]]
    ) -> None:
        """Files were read, each with its photograph's identity, its own, and its path."""
        if not self._keeps_names and any(_is_altered(path) for *_, path, _ in files):
            self._keep_names(connection)
        self._ahead = found_ahead(connection)
        places = self._ids.find([identity for identity, *_ in files])
        for place, (_, file_id, path, photo) in zip(places.tolist(), files, strict=True):
            self._see(place, file_id, path, photo.camera, photo.serial)

    def _see(self, place: int, file_id: int, path: str, camera: str, serial: str | None) -> None:
        if self._keeps_names:
            self._name(place, path)
        folder = path.rpartition(os.sep)[0]
        whose = camera_of(camera, serial or "", folder)
        # The ids of a folder are in the order of its names, but for those that were found ahead.
        is_ahead = any(file_id in ids for ids in self._ahead)
        self._timeline.add([(place, whose, None if is_ahead else folder, file_id)])
        if self.rule.videos and place_of(path) != path:
            self._see_frame(place, folder)

    def _see_frame(self, place: int, video: str) -> None:
        before = self._last_frame.get(video, place)
        self._last_frame[video] = place
        if place != before:
            self._beside[place].append(before)
            self._beside[before].append(place)
            self._new_frames.append((before, place))

    def settle(self, connection: sqlite3.Connection, *, everything: bool = False) -> Changes:
        """Let what belongs together be one group, and what does not, several.

        What is new since the last time is looked at, or `everything`.
        A group that parts leaves its role to all of its parts. Where groups unite, photographs that
        tested and would teach retire, which is said.
        """
        gone, following = self._timeline.follow()
        new = [*following.tolist(), *self._new_frames]
        self._new_frames.clear()
        changed = self._album.touched | set(gone.ravel().tolist()) | {*chain.from_iterable(new)}
        parting = self._album.parted | set(gone.ravel().tolist())
        self._note_kin(connection)
        if everything:
            changed = parting = set(range(len(self._album)))
        elif not self._are_as_linked:
            parting = changed
        changes = self._regroup(connection, self._parts(changed, parting, new))
        self._are_as_linked |= everything
        return changes

    def _note_kin(self, connection: sqlite3.Connection) -> None:
        ids, kin = self._ids, self._album.kin
        connection.executemany(
            "UPDATE photograph SET kin = ? WHERE id = ?",
            [(ids[int(kin[place])], ids[place]) for place in self._album.touched],
        )
        self._album.touched.clear()
        self._album.parted.clear()

    def _parts(
        self, changed: set[int], parting: set[int], new: Iterable[tuple[int, int]]
    ) -> list[_Part]:
        """What belongs together of these and what belongs to them, as it was or as it is now.

        Groups of which none is `parting` stay whole, and are not looked through.
        """
        links, apart, waiting = list(new), set[int](), list(parting)
        while waiting:
            if (place := waiting.pop()) in apart:
                continue
            for member in self._rings.of(place):
                apart.add(member)
                beside = [
                    self._album.next_kin(member),
                    *self._timeline.beside(member),
                    *self._beside.get(member, ()),
                ]
                links += [(member, other) for other in beside]
                if not self._are_as_linked:
                    waiting += beside
        links += [(place, self._album.next_kin(place)) for place in changed - apart]
        group_of = self._groups.values
        one_of: dict[int, int] = {}  # of each group that stays whole, a member

        def node(place: int) -> int:
            if place in apart:
                return place
            group = int(group_of[place])
            one_of.setdefault(group, place)
            return -1 - group

        find = joined([(node(a), node(b)) for a, b in links])
        parts: defaultdict[int, _Part] = defaultdict(_Part)
        for place in apart:
            parts[find(place)].places.append(place)
        for group, place in one_of.items():
            parts[find(-1 - group)].whole[group] = place
        if apart:  # the first of several parts of a group keeps its number
            return sorted(parts.values(), key=self._first)
        return [part for part in parts.values() if len(part.whole) > 1]

    def _first(self, part: _Part) -> int:
        return min(chain(part.places, *map(self._rings.of, part.whole.values())))

    def _regroup(self, connection: sqlite3.Connection, parts: list[_Part]) -> Changes:
        groups, ids = self._groups.values, self._ids
        befores = [{*part.whole, *groups[part.places].tolist()} for part in parts]
        free = set().union(*befores)
        known: dict[int, tuple[str | None, bool]] = {
            group: (role, bool(trained_on))
            for group, role, trained_on in connection.execute(
                "SELECT id, role, trained_on FROM photo_group "
                "WHERE id IN (SELECT value FROM json_each(?))",
                [json.dumps(sorted(free))],
            )
        }
        moved, retired = dict[int, int](), list[int]()
        for part, before in zip(parts, befores, strict=True):
            role = united_role(known[group] for group in sorted(before))
            trained_on = any(known[group][1] for group in before)
            group = min(free & before, default=0)
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
            goes = [place for place in part.places if groups[place] != group]
            tested = [p for p in part.places if known[int(groups[p])][0] == Role.TEST]
            for other, place in part.whole.items():
                has_tested = known[other][0] == Role.TEST and role != Role.TEST
                members = self._rings.of(place) if other != group or has_tested else []
                goes += members if other != group else []
                tested += members if has_tested else []
            retired += tested if role != Role.TEST else []
            moved |= dict.fromkeys(goes, group)
            self._rings.set(part.places)
            one, *others = [*part.places[:1], *part.whole.values()]
            for other in others:
                self._rings.unite(one, other)
        self._groups.put([*moved], [*moved.values()])
        connection.executemany(
            "UPDATE photograph SET group_id = ? WHERE id = ?",
            [(group, ids[place]) for place, group in moved.items()],
        )
        connection.executemany(
            "UPDATE photograph SET retired = 1 WHERE id = ?", [(ids[p],) for p in retired]
        )
        connection.executemany("DELETE FROM photo_group WHERE id = ?", [(group,) for group in free])
        return Changes(
            photographs=frozenset(ids[place] for place in moved),
            notes=_retired(len(retired)),
        )

    def _is_as_linked(self, bursts: Pairs) -> bool:
        """Whether what is linked, and nothing else, is one group."""
        groups, kin = self._groups.values, self._album.kin
        one, other = bursts.T
        if (groups[one] != groups[other]).any() or (groups != groups[kin]).any():
            return False
        return len(distinct(united(kin, bursts))) == len(distinct(groups))


@dataclass
class _Part:
    """What is to be one group: places of groups that part, and whole groups, by one of theirs."""

    places: list[int] = field(default_factory=list)
    whole: dict[int, int] = field(default_factory=dict)


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


def _is_altered(path: str) -> bool:
    return is_altered_copy(path.rpartition(os.sep)[2])


def _batches(rows: sqlite3.Cursor) -> Iterator[list[Any]]:
    while batch := rows.fetchmany(_AT_ONCE):
        yield batch


class _GrowingNumbers:
    """Whole numbers that become more; of 4 bytes each, unless one is larger."""

    def __init__(self) -> None:
        self._count = 0
        self._all: Ints | Places = np.zeros(0, np.int32)

    @property
    def values(self) -> Ints | Places:
        return self._all[: self._count]

    def find(self, values: Sequence[int] | Ints) -> Numbers:
        """The place of each, where they are in order."""
        # Of another kind than all are, it would have all of them copied.
        return self.values.searchsorted(np.asarray(values, np.int64).astype(self._all.dtype))

    def extend(self, values: Sequence[int]) -> None:
        end = self._count + len(values)
        if end > len(self._all):
            room = np.zeros(max(1024, end * 3 // 2), self._all.dtype)
            room[: self._count] = self.values
            self._all = room
        count, self._count = self._count, end
        self.put(slice(count, end), values)

    def put(self, places: slice | Sequence[int], values: int | Sequence[int]) -> Ints | Places:
        """Put numbers into places; gives all of them, as they are now."""
        new = np.asarray(values, np.int64)
        if new.size and max(new.max(), -new.min()) > _LARGEST:
            self._all = self._all.astype(np.int64)
        self._all[places] = new
        return self.values


class _Identities:
    """Ids in their order, by place: a range of them, as long as none is missing in between."""

    def __init__(self) -> None:
        self._range = range(0)
        self._others: _GrowingNumbers | None = None

    def __getitem__(self, place: int) -> int:
        return self._range[place] if self._others is None else int(self._others.values[place])

    def find(self, ids: Sequence[int] | Ints) -> Numbers:
        """The place of each."""
        if self._others is not None:
            return self._others.find(ids)
        return np.asarray(ids, np.int64) - self._range.start

    def extend(self, ids: Sequence[int]) -> None:
        if self._others is None and ids:
            start = self._range.start if self._range else ids[0]
            longer = range(start, start + len(self._range) + len(ids))
            if longer[len(self._range) :] == range(ids[0], ids[-1] + 1):
                self._range = longer
                return
            self._others = _GrowingNumbers()
            self._others.extend(self._range)
        if self._others is not None:
            self._others.extend(ids)
