"""Provisional: what the window asks of a project, answered from all of its rows in memory.

It becomes `Project.browse`, `photo_rows` and `tally`, which do the same in SQL.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.domain.changes import Changes
from jellygui.domain.counts import species_counts
from jellygui.domain.labels import NONE_OF_THESE, UNSURE, Annotation, FileRecord, FileState
from jellygui.domain.species import Species, species_named
from jellygui.gui.photos.rows import PhotoQuery, PhotoRow, Show, SortBy
from jellygui.project import Project

_Said = dict[int, Annotation | None]


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Photographs by state and by label, for the side list; `files` are all of them."""

    files: int = 0
    to_review: int = 0
    unsure: int = 0
    unreadable: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    species: tuple[Species, ...] = ()


class Browsing:
    """A project for the grid and the side list; safe to ask from several threads."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._lock = threading.RLock()
        self._records: dict[int, FileRecord] = {}
        self._is_stale = True
        self._done: list[tuple[_Said, _Said]] = []
        self._undone: list[tuple[_Said, _Said]] = []

    def changed(self) -> None:
        """Read everything again before the next answer."""
        self._is_stale = True

    def records(self) -> dict[int, FileRecord]:
        with self._lock:
            if self._is_stale:
                self._is_stale = False
                self._records = {record.id: record for record in self.project.files()}
            return self._records

    def browse(self, query: PhotoQuery) -> npt.NDArray[np.int64]:
        chosen = [record for record in self.records().values() if _matches(record, query)]
        chosen.sort(key=lambda record: _sort_key(record, query.sort), reverse=query.descending)
        return np.array([record.id for record in chosen], dtype=np.int64)

    def photo_rows(self, file_ids: Sequence[int]) -> list[PhotoRow]:
        records = self.records()
        return [_row(records[file_id]) for file_id in file_ids if file_id in records]

    def group_of(self, file_id: int) -> list[int]:
        """The files of all near-copies and of the burst that a file belongs to, itself too."""
        records = self.records()
        photo = records[file_id].photograph
        if photo is None:
            return [file_id]
        return [
            r.id for r in records.values() if r.photograph and r.photograph.group == photo.group
        ]

    def species(self) -> tuple[Species, ...]:
        """The model's, then those that a person has added, in the order of their first use."""
        model = self.project.model_in_use()
        known = list(model[2]) if model else []
        keys = {kind.key for kind in known} | {NONE_OF_THESE, UNSURE}
        words = [r.annotation for r in self.records().values() if r.annotation]
        for word in sorted(words, key=lambda word: str(word.annotated_at)):
            if word.label not in keys:
                keys.add(word.label)
                known.append(species_named(word.label))
        return tuple(known)

    def tally(self) -> Tally:
        records = self.records().values()
        return Tally(
            files=len(records),
            to_review=sum(_matches(r, PhotoQuery(show=Show.TO_REVIEW)) for r in records),
            unsure=sum(r.label == UNSURE for r in records),
            unreadable=sum(r.state is not FileState.OK for r in records),
            labels=Counter(r.label for r in records if r.label and r.state is FileState.OK),
            species=self.species(),
        )

    # What a person says

    def label_files(self, file_ids: Sequence[int], label: str) -> Changes:
        return self._say({i: self._word(i, label=label) for i in file_ids})

    def confirm_files(self, file_ids: Sequence[int]) -> Changes:
        return self._say({i: word for i in file_ids if (word := self._word(i)) is not None})

    def count_individuals(self, file_ids: Sequence[int], individuals: int | None) -> Changes:
        words = {i: self._word(i) for i in file_ids}
        return self._say(
            {i: replace(word, individuals=individuals) for i, word in words.items() if word}
        )

    def undo(self) -> Changes:
        return self._step(self._done, self._undone, 0)

    def redo(self) -> Changes:
        return self._step(self._undone, self._done, 1)

    def _word(self, file_id: int, *, label: str | None = None) -> Annotation | None:
        record = self.records()[file_id]
        if record.annotation is not None:
            return replace(record.annotation, label=label or record.annotation.label)
        if label is None and record.prediction is None:
            return None
        said = record.prediction.species if record.prediction else ""
        return Annotation(label=label or said)

    def _say(self, said: _Said) -> Changes:
        records = self.records()
        before = {i: records[i].annotation for i in said}
        self._done.append((before, said))
        self._undone.clear()
        return self._write(said)

    def _step(
        self, source: list[tuple[_Said, _Said]], target: list[tuple[_Said, _Said]], side: int
    ) -> Changes:
        if not source:
            return Changes()
        step = source.pop()
        target.append(step)
        return self._write(step[side])

    def _write(self, said: _Said) -> Changes:
        records = self.records()
        by_word: dict[Annotation | None, list[int]] = {}
        for file_id, word in said.items():
            photograph = records[file_id].photograph
            if photograph is not None:
                plain = word and Annotation(label=word.label, individuals=word.individuals)
                by_word.setdefault(plain, []).append(photograph.id)
        changes = Changes()
        for word, photographs in by_word.items():
            changes |= self.project.annotate(photographs, word)
        self.changed()
        return changes


def _matches(record: FileRecord, query: PhotoQuery) -> bool:
    fine = {
        Show.ALL: True,
        Show.TO_REVIEW: record.annotation is None and record.prediction is not None,
        Show.UNSURE: record.label == UNSURE,
        Show.UNREADABLE: record.state is not FileState.OK,
    }[query.show]
    if query.label is not None:
        fine = fine and record.label == query.label and record.state is FileState.OK
    if query.text:
        where = f"{record.path} {record.label or ''}".casefold()
        fine = fine and query.text.casefold() in where
    return fine


def _sort_key(record: FileRecord, by: SortBy) -> tuple[object, ...]:
    said = record.prediction
    if by is SortBy.CONFIDENCE:
        return (said.confidence if said else 2.0, record.id)
    if by is SortBy.MARGIN:
        best = sorted(said.probabilities.values(), reverse=True)[:2] if said else [2.0]
        return (best[0] - best[-1] if len(best) > 1 else 2.0, record.id)
    if by is SortBy.SPECIES:
        return (record.label or "\uffff", record.id)
    if by is SortBy.TIME:
        taken = record.photograph.taken_at if record.photograph else None
        return (taken is None, taken.isoformat() if taken else "", record.id)
    return (record.id,)


def _row(record: FileRecord) -> PhotoRow:
    photo = record.photograph
    return PhotoRow(
        file_id=record.id, path=Path(record.path), state=record.state, reason=record.reason,
        is_copy=record.is_copy, photograph_id=photo.id if photo else None,
        prediction=record.prediction, annotation=record.annotation,
        taken_at=photo.taken_at if photo else None, latitude=photo.latitude if photo else None,
        longitude=photo.longitude if photo else None, camera=photo.camera if photo else "",
        size_bytes=record.size_bytes, group=photo.group if photo else None,
    )  # fmt: skip


def count_rows(browsing: Browsing) -> list[object]:
    """The rows of the counts page, as counts.csv has them."""
    return list(species_counts(browsing.records().values(), browsing.species()))
