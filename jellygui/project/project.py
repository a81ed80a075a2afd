"""A project: photographs, what models say of them, and what people say of them."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt

from jellygui.domain.changes import Changes
from jellygui.domain.labels import Annotation, FileRecord, Prediction
from jellygui.domain.species import Species
from jellygui.errors import JellyError
from jellygui.images.photo import Photo
from jellygui.images.scan import FoundBroken, FoundFile
from jellygui.modelfile import ModelFile
from jellygui.project import queries
from jellygui.project.groups import Groups, burst_of, group_for, signed
from jellygui.project.lock import ProjectLock
from jellygui.project.paths import relative_to_project, stored
from jellygui.project.schema import migrate, no_project
from jellygui.project.writer import Lane, Writer

_BUSY_S = 10.0

PredictionRow = tuple[int, Prediction, npt.NDArray[np.float16]]


class Project:
    """An open project file. Reading is free from any thread; every change goes through one.

    Raises:
        JellyError: another program has it open, or it cannot be opened.
    """

    def __init__(self, path: Path, *, create: bool = True) -> None:
        self.path = path.absolute()
        if not create and not self.path.is_file():
            raise JellyError(f"The project “{path}” is not there.", hint="Check the name.")
        if self.path.is_dir():
            raise no_project(path)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = ProjectLock(self.path)
        except OSError as error:
            raise JellyError(
                f"The project “{path}” cannot be opened ({error.strerror or error}).",
                hint="Choose a place where you may write.",
            ) from error
        self._readers = threading.local()
        self._all_readers: list[sqlite3.Connection] = []
        self._groups: Groups | None = None
        try:
            self._writer = Writer(self._open_for_writing, name=str(path))
        except sqlite3.Error as error:
            self._lock.release()
            raise JellyError(
                f"The project “{path}” cannot be opened ({error}).",
                hint="Choose a place where you may write.",
            ) from error
        except BaseException:
            self._lock.release()
            raise

    def _open_for_writing(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None)
        try:
            migrate(connection, self.path)
            # Where a write-ahead log cannot work, SQLite keeps its rollback journal.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Finish what is being written and let others open the project."""
        self._writer.close()
        for connection in self._all_readers:
            connection.close()
        self._lock.release()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def _reader(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._readers, "connection", None)
        if connection is None:
            connection = sqlite3.connect(
                self.path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
            )
            connection.execute("PRAGMA query_only = ON")
            self._readers.connection = connection
            self._all_readers.append(connection)
        return connection

    # What changes the project

    def add_files(self, found: Sequence[FoundFile | FoundBroken]) -> Changes:
        """Take files in; one that has changed since it was read will be read again."""
        folder = self.path.parent

        def change(connection: sqlite3.Connection) -> Changes:
            touched: set[int] = set()
            for entry in found:
                size = modified = 0
                state, reason = "ok", ""
                if isinstance(entry, FoundBroken):
                    state, reason = "unreadable", entry.reason
                else:
                    size, modified = entry.size_bytes, entry.modified_ns
                touched.update(
                    identity
                    for (identity,) in connection.execute(
                        queries.ADD_FILE,
                        {
                            "absolute": stored(entry.path),
                            "relative": relative_to_project(entry.path, folder),
                            "size": size,
                            "modified": modified,
                            "state": state,
                            "reason": reason,
                        },
                    )
                )
            return Changes(files=frozenset(touched))

        return self._writer.do(change)

    def record_read(self, read: Sequence[tuple[int, Photo]]) -> dict[int, int]:
        """Note what was read from files; gives each file's photograph.

        The same bytes at two paths are one photograph.
        """

        def change(connection: sqlite3.Connection) -> dict[int, int]:
            return {
                file_id: self._photograph_for(connection, file_id, photo) for file_id, photo in read
            }

        return self._undoing_groups(change)

    def _photograph_for(self, connection: sqlite3.Connection, file_id: int, photo: Photo) -> int:
        row = connection.execute(
            "SELECT id FROM photograph WHERE content_hash = ?", [photo.content_hash]
        ).fetchone()
        if row is not None:
            identity = int(row[0])
        else:
            if self._groups is None:
                self._groups = Groups(connection)
            relatives = self._groups.near_copies(photo) + burst_of(connection, photo)
            group, _ = group_for(connection, relatives)
            made = connection.execute(
                queries.ADD_PHOTOGRAPH,
                {
                    "content_hash": photo.content_hash,
                    "size": photo.size_bytes,
                    "width": photo.width_px,
                    "height": photo.height_px,
                    "hash": signed(photo.perceptual_hash),
                    "mirrored": signed(photo.mirrored_hash),
                    "taken_at": photo.taken_at
                    and photo.taken_at.isoformat(timespec="microseconds"),
                    "latitude": photo.latitude,
                    "longitude": photo.longitude,
                    "camera": photo.camera,
                    "group": group,
                },
            ).lastrowid
            assert made is not None
            identity = made
            self._groups.add(identity, photo)
        connection.execute(
            "UPDATE file SET photograph_id = ?, state = 'ok', reason = '' WHERE id = ?",
            [identity, file_id],
        )
        return identity

    def _undoing_groups(self, change: queries.Change[dict[int, int]]) -> dict[int, int]:
        try:
            return self._writer.do(change)
        except BaseException:
            self._groups = None  # a change that was taken back must not stay in memory
            raise

    def record_unreadable(self, failed: Sequence[tuple[int, str]]) -> Changes:
        """Note files that cannot be read, and why."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'unreadable', reason = ?, photograph_id = NULL "
                "WHERE id = ?",
                [(reason, file_id) for file_id, reason in failed],
            )
            return Changes(files=frozenset(file_id for file_id, _ in failed))

        return self._writer.do(change)

    def record_missing(self, file_ids: Sequence[int]) -> Changes:
        """Note files that are no longer where they were; what is known of them stays."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                "UPDATE file SET state = 'missing', reason = 'is no longer there' WHERE id = ?",
                [(file_id,) for file_id in file_ids],
            )
            return Changes(files=frozenset(file_ids))

        return self._writer.do(change)

    def add_model(self, model: ModelFile) -> Changes:
        """Make a model known. The first one is used at once, later ones when a person says so."""
        card = model.card
        species = json.dumps([entry.model_dump() for entry in card.species])

        def change(connection: sqlite3.Connection) -> Changes:
            new = connection.execute(
                "INSERT OR IGNORE INTO model (id, name, species, card) VALUES (?, ?, ?, ?)",
                [model.model_id, card.name, species, card.model_dump_json(exclude={"trained_on"})],
            ).rowcount
            connection.execute(
                "UPDATE model SET in_use = 1 WHERE id = ? "
                "AND NOT EXISTS (SELECT 1 FROM model WHERE in_use)",
                [model.model_id],
            )
            return Changes(models=bool(new))

        return self._writer.do(change)

    def use_model(self, model_id: str) -> Changes:
        """Let this model's predictions count from now on."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.execute("UPDATE model SET in_use = 0 WHERE in_use AND id <> ?", [model_id])
            connection.execute("UPDATE model SET in_use = 1 WHERE id = ?", [model_id])
            connection.execute("DELETE FROM embedding WHERE model_id <> ?", [model_id])
            rows = connection.execute(
                "SELECT photograph_id FROM prediction WHERE model_id = ?", [model_id]
            )
            return Changes(models=True, labels=frozenset(row[0] for row in rows))

        return self._writer.do(change)

    def add_predictions(self, model_id: str, predictions: Sequence[PredictionRow]) -> Changes:
        """Note what a model says. Embeddings are kept of the newest classification only."""

        def change(connection: sqlite3.Connection) -> Changes:
            connection.executemany(
                queries.ADD_PREDICTION,
                [
                    (
                        photograph_id,
                        model_id,
                        said.species,
                        said.confidence,
                        said.identified,
                        json.dumps({k: round(v, 6) for k, v in said.probabilities.items()}),
                    )
                    for photograph_id, said, _ in predictions
                ],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO embedding VALUES (?, ?, ?)",
                [
                    (photograph_id, model_id, embedding.astype("<f2").tobytes())
                    for photograph_id, _, embedding in predictions
                ],
            )
            return Changes(labels=frozenset(row[0] for row in predictions))

        return self._writer.do(change)

    def annotate(self, photograph_ids: Sequence[int], annotation: Annotation | None) -> Changes:
        """Append a person's word on photographs; None takes the last word back.

        It goes ahead of whatever else waits to be written.
        """
        moment = (annotation and annotation.annotated_at) or datetime.now().astimezone()

        def change(connection: sqlite3.Connection) -> Changes:
            for photograph_id in photograph_ids:
                made = connection.execute(
                    "INSERT INTO annotation (photograph_id, annotator, annotated_at) "
                    "VALUES (?, ?, ?)",
                    [
                        photograph_id,
                        annotation.annotator if annotation else "",
                        moment.isoformat(timespec="seconds"),
                    ],
                ).lastrowid
                if annotation is not None:
                    connection.execute(
                        "INSERT INTO annotation_item (annotation_id, place, label, individuals) "
                        "VALUES (?, 0, ?, ?)",
                        [made, annotation.label, annotation.individuals],
                    )
            return Changes(labels=frozenset(photograph_ids))

        return self._writer.do(change, Lane.PERSON)

    # What can be asked

    def files(self) -> Iterator[FileRecord]:
        """Every file in the order it was taken in, with all that is known of it now."""
        return queries.files(self._reader, self.path.parent)

    def to_read(
        self, model_id: str, file_ids: Iterable[int] | None = None
    ) -> list[tuple[int, Path]]:
        """Files that were never read, or whose photograph this model has not seen."""
        rows = queries.to_read(self._reader, self.path.parent, model_id)
        if file_ids is None:
            return rows
        chosen = set(file_ids)
        return [row for row in rows if row[0] in chosen]

    def known_files(self) -> Iterator[tuple[int, Path]]:
        """Id and place, as it was when they were taken in, of the files that are not missing."""
        rows = self._reader.execute("SELECT id, absolute_path FROM file WHERE state <> 'missing'")
        for identity, absolute in rows:
            yield identity, Path(os.fsdecode(absolute))

    def is_predicted(self, content_hash: str, model_id: str) -> bool:
        row = self._reader.execute(queries.IS_PREDICTED, [content_hash, model_id]).fetchone()
        return row is not None

    def file_count(self) -> int:
        return int(self._reader.execute("SELECT count(*) FROM file").fetchone()[0])

    def model_in_use(self) -> tuple[str, str, tuple[Species, ...]] | None:
        """Id, name and species of the model whose predictions count; None before the first."""
        row = self._reader.execute("SELECT id, name, species FROM model WHERE in_use").fetchone()
        if row is None:
            return None
        return row[0], row[1], tuple(Species(**entry) for entry in json.loads(row[2]))
