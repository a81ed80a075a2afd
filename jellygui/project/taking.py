"""Taking files and what was read of them into a project."""

from __future__ import annotations

import itertools
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.domain.changes import Changes
from jellygui.images.photo import Photo
from jellygui.images.scan import FoundBroken, FoundFile
from jellygui.project import queries
from jellygui.project.file_rows import take_in
from jellygui.project.groups import Groups, signed
from jellygui.project.paths import restored, stored
from jellygui.project.room import cut
from jellygui.project.store import Store, T
from jellygui.project.unread import speak_of_read

Ids = npt.NDArray[np.int64]

_KNOWN = """
SELECT content_hash, id FROM photograph WHERE content_hash IN (SELECT value FROM json_each(?))
"""
_READ = """
UPDATE file SET photograph_id = ?, state = 'ok', reason = '', look_again = 0 WHERE id = ?
"""
_NUMBERED = ("photograph", "photo_group")


class Taking(Store):
    """The files of a project and the photographs that they hold."""

    _groups: Groups | None = None

    def add_files(self, found: Sequence[FoundFile | FoundBroken]) -> Changes:
        """Take files in; one that has changed since it was read will be read again."""
        folder = self.path.parent

        return self._write(
            lambda connection: Changes(files=frozenset(take_in(connection, found, folder)))
        )

    def record_read(self, read: Sequence[tuple[int, Photo]]) -> tuple[dict[int, int], Changes]:
        """Note what was read from files; gives each file's photograph, and what it changed.

        The same bytes at two paths are one photograph.
        """
        return self._with_groups(lambda connection: self._note_read(connection, read))

    def _note_read(
        self, connection: sqlite3.Connection, read: Sequence[tuple[int, Photo]]
    ) -> tuple[dict[int, int], Changes]:
        groups = self._groups_of(connection)
        paths = dict(connection.execute(queries.PATHS, [_chosen(file_id for file_id, _ in read)]))
        known: dict[str, int] = dict(
            connection.execute(_KNOWN, [_chosen(photo.content_hash for _, photo in read)])
        )
        ids, group_ids = (itertools.count(_next(connection, of)) for of in _NUMBERED)
        new: list[dict[str, object]] = []
        photographs: dict[int, int] = {}
        for file_id, photo in read:
            identity = known.get(photo.content_hash)
            if identity is None:
                identity, group = next(ids), next(group_ids)
                known[photo.content_hash] = identity
                new.append(_row(identity, group, photo))
                groups.add(identity, group, photo)
            photographs[file_id] = identity
            groups.seen(identity, file_id, os.fsdecode(paths[file_id]), photo)
        connection.executemany("INSERT INTO photo_group (id) VALUES (:group)", new)
        connection.executemany(queries.ADD_PHOTOGRAPH, new)
        connection.executemany(_READ, [(identity, key) for key, identity in photographs.items()])
        speak_of_read(connection, photographs)
        changes = Changes(files=frozenset(photographs), labels=frozenset(photographs.values()))
        return photographs, changes | groups.settle(connection)

    def _groups_of(self, connection: sqlite3.Connection) -> Groups:
        if self._groups is None:
            self._groups = Groups(connection)
        return self._groups

    def _with_groups(self, change: queries.Change[T]) -> T:
        try:
            return self._write(change)
        except BaseException:
            self._groups = None  # a change that was taken back must not stay in memory
            raise

    def record_unreadable(
        self, failed: Sequence[tuple[int, str]], *, for_now: bool = False
    ) -> Changes:
        """Note files that cannot be read, and why; `for_now` has them tried when found again."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'unreadable', reason = ?, photograph_id = NULL, "
                "look_again = ? WHERE id = ?",
                [(cut(reason), for_now, file_id) for file_id, reason in failed],
            )
            return Changes(files=frozenset(file_id for file_id, _ in failed))

        return self._write(change) if failed else Changes()

    def record_missing(self, file_ids: Sequence[int]) -> Changes:
        """Note files that are no longer where they were; what is known of them stays."""
        return self.record_out_of_reach([(file_id, "is no longer there") for file_id in file_ids])

    def record_out_of_reach(self, files: Sequence[tuple[int, str]]) -> Changes:
        """Note files that cannot be reached now, and why; what is known of them stays."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'missing', reason = ? WHERE id = ?",
                [(cut(reason), file_id) for file_id, reason in files],
            )
            return Changes(files=frozenset(file_id for file_id, _ in files))

        return self._write(change) if files else Changes()

    def to_read(self, model_id: str, file_ids: Iterable[int] | None = None) -> Ids:
        """Files that were never read, or whose photograph this model has not seen.

        In the order in which they were taken in, or of `file_ids` where only these are asked of.
        """
        rows = self._reader.execute(queries.TO_READ, [model_id])
        left = np.fromiter((identity for (identity,) in rows), dtype=np.int64)
        if file_ids is None:
            return left
        chosen = np.fromiter(dict.fromkeys(file_ids), dtype=np.int64)
        return chosen[np.isin(chosen, left)]

    def paths_of(self, file_ids: Sequence[int]) -> list[tuple[int, Path]]:
        """Where these files are now, in their order."""
        rows = self._reader.execute(queries.PATHS, [json.dumps([*map(int, file_ids)])])
        paths = {file_id: restored(absolute) for file_id, absolute in rows}
        return [(int(file_id), paths[file_id]) for file_id in file_ids if file_id in paths]

    def ids_of(self, paths: Sequence[Path]) -> Iterator[tuple[int, Path]]:
        """The ids of those of these places that the project knows."""
        for path in paths:
            row = self._reader.execute(
                "SELECT id FROM file WHERE absolute_path = ?", [stored(path)]
            ).fetchone()
            if row is not None:
                yield row[0], path

    def known_files(self) -> Iterator[tuple[int, str, bool]]:
        """Id, place, and whether it is noted as missing, of every file, folder by folder."""
        rows = self._reader.execute("SELECT id, absolute_path, state = 'missing' FROM file")
        for identity, absolute, is_missing in rows:
            yield identity, os.fsdecode(absolute), bool(is_missing)

    def file_count(self) -> int:
        return int(self._reader.execute("SELECT count(*) FROM file").fetchone()[0])


def _chosen(values: Iterable[int | str]) -> str:
    return json.dumps(list(values))


def _next(connection: sqlite3.Connection, table: str) -> int:
    """The number that SQLite would give the next row."""
    return int(connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])


def _row(identity: int, group: int, photo: Photo) -> dict[str, object]:
    return {
        "id": identity,
        "content_hash": photo.content_hash,
        "size": photo.size_bytes,
        "width": photo.width_px,
        "height": photo.height_px,
        "hash": signed(photo.perceptual_hash),
        "mirrored": signed(photo.mirrored_hash),
        "taken_at": photo.taken_at and photo.taken_at.isoformat(timespec="microseconds"),
        "latitude": photo.latitude,
        "longitude": photo.longitude,
        "camera": photo.camera,
        "serial": photo.serial,
        "group": group,
    }
