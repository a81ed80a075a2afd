"""The files of a project, the photographs that they hold, and what was passed over."""

from __future__ import annotations

import itertools
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.domain.changes import Changes
from jellygui.domain.clocks import corrected
from jellygui.domain.configs import VideoConfig
from jellygui.images.photo import Photo
from jellygui.images.scan import FoundBroken, FoundFile, is_gone
from jellygui.project import queries
from jellygui.project.clock_rows import clocks_of
from jellygui.project.edited import edited, say_of_edited
from jellygui.project.facts import fact, note_fact
from jellygui.project.file_rows import follow_photographs, move, take_in, take_over
from jellygui.project.glimpse import note_origin
from jellygui.project.groups import Groups, GroupsInMemory, signed
from jellygui.project.part import ProjectPart
from jellygui.project.room import cut
from jellygui.project.store import Store
from jellygui.project.stored_paths import Stored, restored, stored
from jellygui.project.unread import speak_of_read
from jellygui.project.writer import WriteLane

Ids = npt.NDArray[np.int64]

_KNOWN = """
SELECT content_hash, id FROM photograph WHERE content_hash IN (SELECT value FROM json_each(?))
"""
_READ = """
UPDATE file SET photograph_id = ?, held_id = NULL, state = 'ok', reason = '', look_again = 0
WHERE id = ?
"""
_HOLDS = """
UPDATE file SET photograph_id = ?, size_bytes = ?, modified_ns = ?, changed_ns = ?,
    held_id = NULL, state = 'ok', reason = '', look_again = 0
WHERE absolute_path = ? RETURNING id
"""
# What an older version took for an unreadable photograph, or a video that can be read now.
_MISTAKEN = """
DELETE FROM file WHERE absolute_path = ? AND state = 'unreadable' AND photograph_id IS NULL
    AND id NOT IN (SELECT file_id FROM unread_word) RETURNING id
"""
_NUMBERED = ("photograph", "photo_group")
_VIDEO_RULE = "videos"
_ASKED_AT_ONCE = 10_000


class FileList(ProjectPart):
    """Which files there are, what was read of them, and where they are now."""

    def __init__(self, store: Store, groups: GroupsInMemory) -> None:
        super().__init__(store)
        self._groups = groups

    def add(self, found: Sequence[FoundFile | FoundBroken]) -> Changes:
        """Take files in; one that has changed since it was read will be read again."""
        folder = self._store.path.parent

        return self._write(
            lambda connection: Changes(files=frozenset(take_in(connection, found, folder)))
        )

    def record_read(self, read: Sequence[tuple[int, Photo]]) -> tuple[dict[int, int], Changes]:
        """Note what was read from files; gives each file's photograph, and what it changed.

        The same bytes at two paths are one photograph.
        """
        return self._groups.write(
            lambda connection: note_read(connection, self._groups.of(connection), read)
        )

    def record_unreadable(
        self, failed: Sequence[tuple[int, str]], *, for_now: bool = False
    ) -> Changes:
        """Note files that cannot be read, and why; `for_now` has them tried when found again."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'unreadable', reason = ?, photograph_id = NULL, "
                "held_id = coalesce(photograph_id, held_id), look_again = ? WHERE id = ?",
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
        """Files that were never read, or of whose photograph it is not kept what this model sees.

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

    def known(self) -> Iterator[tuple[int, str, bool]]:
        """Id, place, and whether it is noted as missing, of every file, folder by folder."""
        rows = self._reader.execute("SELECT id, absolute_path, state = 'missing' FROM file")
        for identity, absolute, is_missing in rows:
            yield identity, os.fsdecode(absolute), bool(is_missing)

    def count(self) -> int:
        return int(self._reader.execute("SELECT count(*) FROM file").fetchone()[0])

    def note_origin(self, paths: Sequence[Path]) -> None:
        """Note for which files and folders the project was made."""
        self._write(lambda connection: note_origin(connection, paths))

    def lost(self) -> list[tuple[int, int, str, Path]]:
        """Id, size in bytes, content hash and place of missing files; of content nowhere else."""
        rows = self._reader.execute(
            "SELECT file.id, photograph.size_bytes, content_hash, file.absolute_path FROM file "
            "JOIN photograph ON photograph.id = file.photograph_id WHERE file.state = 'missing' "
            "AND NOT EXISTS (SELECT 1 FROM file AS other "
            "WHERE other.photograph_id = photograph.id AND other.state = 'ok')"
        )
        return [(*facts, restored(path)) for *facts, path in rows]

    def relocate(self, moved: Sequence[tuple[int, FoundFile]]) -> Changes:
        """Note where files are now, which are known by their content.

        Where the project knows another file of that place, that one holds the photograph now.
        """
        folder = self._store.path.parent

        def change(connection: sqlite3.Connection) -> Changes:
            touched: set[int] = set()
            for file_id, there in moved:
                (photograph,) = connection.execute(
                    "SELECT photograph_id FROM file WHERE id = ?", [file_id]
                ).fetchone()
                move(connection, file_id, there.path, folder)
                (holder,) = connection.execute(
                    _HOLDS,
                    [
                        photograph,
                        there.size_bytes,
                        there.modified_ns,
                        there.changed_ns,
                        stored(there.path),
                    ],
                ).fetchone()
                speak_of_read(connection, {holder: photograph})
                follow_photographs(connection, [holder])
                touched |= {file_id, holder}
            return Changes(files=frozenset(touched))

        return self._write(change, WriteLane.PERSON)

    def forget_replaced(self, file_ids: Sequence[int]) -> Changes:
        """Forget those of these missing files of which nothing is known but where they were.

        If one of the same name, size and time is somewhere else now: it was moved unread. The day
        and station that a person has said go with it.
        """

        def change(connection: sqlite3.Connection) -> Changes:
            gone = {
                identity: (os.path.basename(path), *facts)
                for begin in range(0, len(file_ids), _ASKED_AT_ONCE)
                for identity, path, *facts in connection.execute(
                    "SELECT id, absolute_path, size_bytes, modified_ns FROM file "
                    "WHERE id IN (SELECT value FROM json_each(?)) AND state = 'missing' "
                    "AND photograph_id IS NULL AND id NOT IN (SELECT file_id FROM unread_word)",
                    [json.dumps([*map(int, file_ids[begin : begin + _ASKED_AT_ONCE])])],
                )
            }
            if not gone:
                return Changes()
            wanted, there = {*gone.values()}, dict[tuple[object, ...], int]()
            for identity, path, *facts in connection.execute(
                "SELECT id, absolute_path, size_bytes, modified_ns FROM file "
                "WHERE state = 'ok' ORDER BY id"
            ):
                if (called := (os.path.basename(path), *facts)) in wanted:
                    there[called] = identity
            replaced = {one: there[called] for one, called in gone.items() if called in there}
            take_over(connection, list(replaced.items()))
            connection.executemany("DELETE FROM file WHERE id = ?", [(one,) for one in replaced])
            return Changes(files=frozenset((*replaced, *replaced.values())))

        return self._write(change)

    def try_again(self, file_ids: Sequence[int] | None = None) -> Changes:
        """Let unreadable files be read once more, all of them or these.

        So are those that were gone and are there again.
        """
        rows = self._reader.execute(
            "SELECT id, absolute_path, state FROM file WHERE state <> 'ok'"
        ).fetchall()
        chosen = None if file_ids is None else set(map(int, file_ids))
        again = [
            (file_id,)
            for file_id, absolute, state in rows
            if (chosen is None or file_id in chosen)
            and (state == "unreadable" or not is_gone(restored(absolute)))
        ]

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'ok', reason = '', look_again = 1 WHERE id = ?", again
            )
            return Changes(files=frozenset(file_id for (file_id,) in again))

        return self._write(change, WriteLane.PERSON)

    def tried_again(self) -> list[tuple[int, Path]]:
        """Files of which nothing is known and that a person wants read once more."""
        rows = self._reader.execute(
            "SELECT id, absolute_path FROM file "
            "WHERE look_again AND state = 'ok' AND photograph_id IS NULL ORDER BY id"
        )
        return [(file_id, restored(absolute)) for file_id, absolute in rows]

    def note_passed_over(
        self, passed: Iterable[tuple[Path, str]], *, no_longer: Iterable[str] = ()
    ) -> Changes:
        """Note what was passed over, by its kind, and forget these other places.

        What an older version took for an unreadable photograph goes from the photographs.
        """
        new = [(stored(path), kind) for path, kind in passed]
        old = [(stored(Path(path)),) for path in no_longer]

        def change(connection: sqlite3.Connection) -> Changes:
            before = connection.total_changes
            connection.executemany("DELETE FROM passed_over WHERE path = ?", old)
            connection.executemany(
                "INSERT INTO passed_over VALUES (?, ?) ON CONFLICT (path) "
                "DO UPDATE SET kind = excluded.kind WHERE kind <> excluded.kind",
                new,
            )
            changed = connection.total_changes > before
            mistaken = _forget_mistaken(connection, (path for path, _ in new))
            return Changes(passed_over=changed, files=frozenset(mistaken))

        return self._write(change) if new or old else Changes()

    def video_rule(self) -> VideoConfig | None:
        """Which frames of videos this project has; None where nobody has said so."""
        said = fact(self._reader, _VIDEO_RULE)
        return VideoConfig.model_validate_json(said) if said else None

    def keep_video_rule(self, rule: VideoConfig) -> None:
        """Let these be the frames that are taken of videos from now on."""
        said = rule.model_dump_json()
        self._write(lambda connection: note_fact(connection, _VIDEO_RULE, said))

    def forget_broken(self, places: Sequence[Path]) -> Changes:
        """Forget files that could not be read, and of which others have come."""

        def change(connection: sqlite3.Connection) -> Changes:
            return Changes(files=frozenset(_forget_mistaken(connection, map(stored, places))))

        return self._write(change)

    def passed_over_places(self, kind: str = "") -> list[str]:
        """Where what was passed over lies, all of it or that of a kind."""
        rows = self._reader.execute("SELECT path, kind FROM passed_over ORDER BY path")
        return [os.fsdecode(path) for path, of in rows if kind in ("", of)]

    def passed_over(self) -> dict[str, int]:
        """How many of each kind were passed over."""
        rows = self._reader.execute("SELECT kind, count(*) FROM passed_over GROUP BY kind")
        return dict(rows.fetchall())


def _forget_mistaken(connection: sqlite3.Connection, paths: Iterable[Stored]) -> list[int]:
    return [
        identity
        for path in paths
        for (identity,) in connection.execute(_MISTAKEN, [path]).fetchall()
    ]


def note_read(
    connection: sqlite3.Connection, groups: Groups, read: Sequence[tuple[int, Photo]]
) -> tuple[dict[int, int], Changes]:
    """Note what was read from files, within a change; see `FileList.record_read`."""
    paths = dict(connection.execute(queries.PATHS, [_chosen(file_id for file_id, _ in read)]))
    known: dict[str, int] = dict(
        connection.execute(_KNOWN, [_chosen(photo.content_hash for _, photo in read)])
    )
    ids, group_ids = (itertools.count(_next(connection, of)) for of in _NUMBERED)
    clocks = clocks_of(connection)
    new: list[dict[str, object]] = []
    to_group: list[tuple[int, int, Photo]] = []
    photographs: dict[int, int] = {}
    for file_id, photo in read:
        identity = known.get(photo.content_hash)
        if identity is None:
            identity, group = next(ids), next(group_ids)
            known[photo.content_hash] = identity
            moment = photo.taken_at and corrected(
                clocks, photo.camera, photo.serial, photo.taken_at
            )
            new.append(_row(identity, group, photo, moment))
            photo = replace(photo, taken_at=moment) if moment else photo
            to_group.append((identity, group, photo))
        photographs[file_id] = identity
    groups.add(to_group)
    groups.seen(
        connection,
        [(photographs[id_], id_, os.fsdecode(paths[id_]), photo) for id_, photo in read],
    )
    connection.executemany("INSERT INTO photo_group (id) VALUES (:group)", new)
    connection.executemany(queries.ADD_PHOTOGRAPH, new)
    became = edited(connection, read, photographs)
    connection.executemany(_READ, [(identity, key) for key, identity in photographs.items()])
    say_of_edited(connection, became)
    speak_of_read(connection, photographs)
    follow_photographs(connection, photographs)
    changes = Changes(files=frozenset(photographs), labels=frozenset(photographs.values()))
    return photographs, changes | groups.settle(connection)


def _chosen(values: Iterable[int | str]) -> str:
    return json.dumps(list(values))


def _next(connection: sqlite3.Connection, table: str) -> int:
    """The number that SQLite would give the next row."""
    return int(connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])


def _row(
    identity: int, group: int, photo: Photo, corrected_at: datetime | None
) -> dict[str, object]:
    return {
        "id": identity,
        "content_hash": photo.content_hash,
        "size": photo.size_bytes,
        "width": photo.width_px,
        "height": photo.height_px,
        "hash": signed(photo.perceptual_hash),
        "mirrored": signed(photo.mirrored_hash),
        "taken_at": photo.taken_at and photo.taken_at.isoformat(timespec="microseconds"),
        "corrected_at": corrected_at and corrected_at.isoformat(timespec="microseconds"),
        "latitude": photo.latitude,
        "longitude": photo.longitude,
        "depth": photo.depth_m,
        "camera": photo.camera,
        "serial": photo.serial,
        "group": group,
    }
