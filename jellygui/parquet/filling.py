"""Classifying into a table instead of a project, for as many photographs as there are."""

from __future__ import annotations

import hashlib
import itertools
import os
import time
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path, PurePath
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import Predict, ReadFile, Result, Unreadable, predict_files
from jellygui.domain.addresses import absolute
from jellygui.domain.days import day_in_path
from jellygui.domain.events import (
    Event,
    FolderSkipped,
    Heartbeat,
    ImageSkipped,
    Note,
    Progress,
)
from jellygui.domain.labels import UNIDENTIFIED
from jellygui.domain.likeness import Shot, group
from jellygui.domain.passed_over import in_words
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import storable
from jellygui.images.photo import UnreachableError, UnreadableError
from jellygui.images.scan import FailedFolder, FoundBroken, FoundFile, PassedOver, is_gone, scan
from jellygui.parquet.results import encoded
from jellygui.parquet.row_table import Table, read_part, row_schema
from jellygui.project.lock import ProjectLock
from jellygui.work import Work

# Rows are written together: large parts are read faster, small ones lose less when all ends.
_MOST_ROWS, _EVERY_S = 50_000, 60.0
# When so many in a row do not come from their disk or store, it is asked for no more.
_IN_A_ROW = 64
_Keys = npt.NDArray[np.uint64]


def fill_table(table: Table, paths: Sequence[Path], *, predict: Predict = predict_files) -> Work:
    """Classify the photographs in these places that a table does not know as they are now.

    What is read and answered is written every minute, and when this ends in whatever way; called
    again, it goes on where it was. At last it is found out what belongs together.

    Raises:
        UnfinishedError: photographs could not be reached; all others are done.
    """
    lock = ProjectLock(table.folder / "table")
    try:
        classifier = Classifier(table.model, threads=1)
        yield Heartbeat()
        filling = _Filling(table, _width(classifier) if table.embeddings else 0)
        everything: partial[list[bool]] = partial(_all_of)
        try:
            for results in predict(classifier, filling.files(paths), wanted=everything):
                yield from filling.take(results)
        except (GeneratorExit, JellyError):
            filling.write()
            raise
        filling.write()
        yield Progress(done=filling.done, total=filling.done, what="photographs")
        if filling.passed_over:
            words = in_words(filling.passed_over)
            yield Note(f"A table takes photographs alone; passed over: {words}.")
        if not table.is_grouped:
            yield from _group(table)
        filling.say()
    finally:
        lock.release()


def _width(classifier: Classifier) -> int:
    """How many numbers the network sees, also where no photograph can be read."""
    side = classifier.preprocessing.size_px
    (answer,) = classifier.predict(np.zeros((1, side, side, 3), np.uint8))
    return len(answer.embedding)


def _all_of(content_hashes: Sequence[str]) -> list[bool]:
    return [True] * len(content_hashes)


class _Filling:
    """What a table knows, and what waits to be written."""

    def __init__(self, table: Table, width: int) -> None:
        self.done = 0
        self.passed_over: Counter[str] = Counter()
        self._width = width
        self._table = table
        self._species = len(table.model.card.species)
        self._known, self._places, last = _known(table)
        self._numbers = itertools.count(last + 1)
        self._files: dict[int, FoundFile | FoundBroken] = {}
        self._failed_folders: list[FailedFolder] = []
        self._told: list[Event] = []
        self._lost = self._in_a_row = 0
        self._waiting: list[Result] = []
        self._changed: defaultdict[str, set[bytes]] = defaultdict(set)  # by their folders
        self._written_at = time.monotonic()

    def files(self, paths: Sequence[Path]) -> Iterator[tuple[int, Path]]:
        """What is to be read, with its number."""
        for found in scan([absolute(path) for path in paths]):
            if isinstance(found, FailedFolder):
                self._failed_folders.append(found)
                self._told.append(FolderSkipped(path=found.path, reason=found.reason))
            elif isinstance(found, PassedOver):
                self.passed_over[found.kind] += 1
            if not isinstance(found, FoundFile | FoundBroken):
                continue
            if _holds(self._known, _mark(found)):
                continue
            if _holds(self._places, _mark_of_place(found.path)):
                self._changed[storable(found.path.parent)].add(os.fsencode(found.path))
            number = next(self._numbers)
            self._files[number] = found
            if isinstance(found, FoundBroken):
                self._waiting.append(Unreadable(number, UnreadableError(found.reason)))
            else:
                yield number, found.path

    def take(self, results: Sequence[Result]) -> Iterator[Event]:
        """Note results, and write when it is time; what is out of reach is left for another day."""
        told, self._told = self._told, []
        yield from told
        for result in results:
            self.done += 1
            if isinstance(result, Unreadable):
                path = self._files[result.key].path
                yield ImageSkipped(path=path, reason=result.error.reason)
                if isinstance(result.error, UnreachableError):
                    del self._files[result.key]
                    self._lost += 1
                    self._in_a_row = self._in_a_row + 1 if result.error.is_of_the_disk else 0
                    continue
            self._in_a_row = 0
            self._waiting.append(result)
        late = time.monotonic() - self._written_at > _EVERY_S
        if len(self._waiting) >= _MOST_ROWS or (self._waiting and late):
            self.write()
        if self._in_a_row >= _IN_A_ROW:
            raise UnfinishedError(
                f"{self._in_a_row:,} photographs in a row could not be reached.",
                hint="What was done is kept. Check the disk or the network, then run the same "
                "command again: it goes on from there.",
            )
        if results:
            yield Progress(done=self.done, total=None, what="photographs")
        else:
            yield Heartbeat()

    def write(self) -> None:
        """Write what waits, a part for each folder and day."""
        waiting = sorted(self._waiting, key=lambda result: result.key)
        self._waiting, self._written_at = [], time.monotonic()
        if not waiting:
            return
        self._forget_changed()
        rows = self._rows(waiting)
        places = list(zip(rows["folder"].to_pylist(), rows["day"].to_pylist(), strict=True))
        for place in dict.fromkeys(places):
            some = [number for number, other in enumerate(places) if other == place]
            part = rows.take(some)
            folder, day = place
            marks = "".join(f"{_mark(self._files[waiting[n].key]):x} " for n in some)
            name = hashlib.sha256(marks.encode()).hexdigest()[:24]
            where = self._table.place_of(folder, day.isoformat() if day else "")
            self._table.write(where / f"part-{name}.parquet", part)
        for result in waiting:
            del self._files[result.key]

    def _rows(self, results: Sequence[Result]) -> pa.Table:
        found = [self._files[result.key] for result in results]
        batch = encoded(results, species=self._species, width=self._width)
        answers = [r.answer if isinstance(r, ReadFile) else None for r in results]
        said = [answer.prediction if answer else None for answer in answers]
        columns: dict[str, Any] = dict(zip(batch.schema.names, batch.columns, strict=True))
        columns |= {
            "number": [result.key for result in results],
            "path": [storable(file.path) for file in found],
            "raw_path": [_raw(file.path) for file in found],
            "folder": [storable(file.path.parent) for file in found],
            "day": [_day(result, f.path) for result, f in zip(results, found, strict=True)],
            "file_bytes": [file.size_bytes if isinstance(file, FoundFile) else 0 for file in found],
            "modified_ns": [
                file.modified_ns if isinstance(file, FoundFile) else 0 for file in found
            ],
            "changed_ns": [
                file.changed_ns if isinstance(file, FoundFile) else None for file in found
            ],
            "species": [word and word.species for word in said],
            "confidence": [word and word.confidence for word in said],
            "identified": [word and word.identified for word in said],
            "label": [
                word and (word.species if word.identified else UNIDENTIFIED) for word in said
            ],
            "group": [None] * len(results),
            "copy": [False] * len(results),
        }
        schema = row_schema(self._species, self._width)
        return pa.table(
            [
                pa.array(columns[name], schema.field(name).type)
                if isinstance(columns[name], list)
                else columns[name]
                for name in schema.names
            ],
            schema=schema,
        )

    def _forget_changed(self) -> None:
        """Take away the rows of files that have changed since."""
        for folder, changed in self._changed.items():
            for part, rows in self._table.read(["path", "raw_path"], folder):
                keep = [
                    (raw or os.fsencode(path)) not in changed
                    for path, raw in zip(
                        rows["path"].to_pylist(), rows["raw_path"].to_pylist(), strict=True
                    )
                ]
                if not any(keep):
                    part.unlink()
                elif not all(keep):
                    self._table.write(part, read_part(part).filter(pa.array(keep)))
        self._changed.clear()

    def say(self) -> None:
        """Say at the end that not all was done.

        Raises:
            UnfinishedError: something could not be reached.
        """
        if self._lost:
            raise UnfinishedError(
                f"{self._lost:,} photographs could not be reached.",
                hint="The same command again tries them once more. What was done is kept.",
            )
        if self._failed_folders:
            folder = self._failed_folders[0]
            raise UnfinishedError(
                f"{len(self._failed_folders):,} folders could not be read, as “{folder.path}”: "
                f"{folder.reason}.",
                hint="Give yourself the right to read them, then run the same command again.",
            )


def _group(table: Table) -> Work:
    """Find out what belongs together and what is a copy, and write that into the parts.

    Of what was moved the old row goes.
    """
    columns = ["number", "path", "raw_path", "file_bytes", "modified_ns", "content_hash"]
    columns += ["perceptual_hash", "mirrored_hash", "taken_at", "camera", "serial"]
    shots: list[tuple[int, Shot]] = []
    unread: list[tuple[int, str, PurePath]] = []
    for _, rows in table.read(columns):
        for number, path, raw, size, modified, content_hash, *facts in zip(
            *(rows[name].to_pylist() for name in columns), strict=True
        ):
            place = Path(os.fsdecode(raw) if raw else path)
            if content_hash is None:
                unread.append((number, f"{size} {modified} {place.name}", place))
                continue
            perceptual, mirrored, taken_at, camera, serial = facts
            shot = Shot(
                content_hash=content_hash.hex(),
                perceptual_hash=perceptual,
                mirrored_hash=mirrored,
                path=place,
                taken_at=taken_at,
                camera=camera,
                serial=serial,
            )
            shots.append((number, shot))
        yield Heartbeat()
    shots.sort(key=lambda entry: entry[0])
    read = [(number, shot.content_hash, shot.path) for number, shot in shots]
    moved = (yield from _moved(read)) | (yield from _moved(unread))
    shots = [entry for entry in shots if entry[0] not in moved]
    firsts = group([shot for _, shot in shots])
    yield Heartbeat()
    seen: set[str] = set()
    found: dict[int, tuple[int, bool]] = {}
    for (number, shot), first in zip(shots, firsts, strict=True):
        name = int.from_bytes(bytes.fromhex(shots[first][1].content_hash[:16]), signed=True)
        found[number] = name, shot.content_hash in seen
        seen.add(shot.content_hash)
    for part, rows in table.read(["number", "group", "copy"]):
        keep = [number not in moved for number in rows["number"].to_pylist()]
        if not any(keep):
            part.unlink()
            continue
        rows = rows.filter(pa.array(keep))
        now = [found.get(number, (None, False)) for number in rows["number"].to_pylist()]
        before = zip(rows["group"].to_pylist(), rows["copy"].to_pylist(), strict=True)
        if not all(keep) or now != list(before):
            whole = read_part(part).filter(pa.array(keep))
            for column, values in zip(("group", "copy"), zip(*now, strict=True), strict=True):
                at = whole.schema.get_field_index(column)
                field = whole.schema.field(at)
                whole = whole.set_column(at, field, pa.array(values, field.type))
            table.write(part, whole)
        yield Heartbeat()
    table.with_groups()


def _moved(
    files: Sequence[tuple[int, str, PurePath]],
) -> Generator[Event, None, set[int]]:
    """The numbers of files that are gone, where another that is there holds the same.

    `files` have a number, what they hold and a place. What is gone and nowhere else stays: its disk
    may come back.
    """
    times = Counter(what for _, what, _ in files)
    there: set[str] = set()
    gone: list[tuple[int, str]] = []
    for number, what, place in files:
        if times[what] == 1:
            continue
        if is_gone(Path(place)):
            gone.append((number, what))
        else:
            there.add(what)
        yield Heartbeat()
    return {number for number, what in gone if what in there}


def _known(table: Table) -> tuple[_Keys, _Keys, int]:
    """Marks of the files that a table has rows of, as they were then; of their places; the last."""
    files, places, last = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint64)], -1
    names = ["number", "path", "raw_path", "file_bytes", "modified_ns", "changed_ns"]
    for _, rows in table.read(names):
        numbers, *columns = (rows[name].to_pylist() for name in names)
        marks = []
        for path, raw, size, modified, changed in zip(*columns, strict=True):
            place = raw or os.fsencode(path)
            marks.append((_hash(place, size, modified, changed or 0), _hash(place)))
        both = np.array(marks, np.uint64).reshape(-1, 2)
        files.append(both[:, 0])
        places.append(both[:, 1])
        last = max([last, *numbers])
    return np.sort(np.concatenate(files)), np.sort(np.concatenate(places)), last


def _holds(keys: _Keys, key: int) -> bool:
    at = int(keys.searchsorted(np.uint64(key)))
    return at < len(keys) and int(keys[at]) == key


def _mark(found: FoundFile | FoundBroken) -> int:
    place = os.fsencode(found.path)
    if isinstance(found, FoundBroken):
        return _hash(place, 0, 0, 0)
    # A program may set the time of writing back, as exiftool -P does.
    return _hash(place, found.size_bytes, found.modified_ns, found.changed_ns or 0)


def _mark_of_place(path: Path) -> int:
    return _hash(os.fsencode(path))


def _hash(place: bytes, *facts: int) -> int:
    words = b"\0".join([place, *(b"%d" % fact for fact in facts)])
    return int.from_bytes(hashlib.blake2b(words, digest_size=8).digest())


def _raw(path: Path) -> bytes | None:
    """The bytes of a path that is no text."""
    plain = str(path)
    return None if storable(plain) == plain else os.fsencode(path)


def _day(result: Result, path: Path) -> date | None:
    if isinstance(result, ReadFile) and result.photo.taken_at:
        return result.photo.taken_at.date()
    return day_in_path(str(path))
