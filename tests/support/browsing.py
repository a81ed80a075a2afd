"""A project as the Photos page sees it."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import PhotoQuery, PhotoRow, Ranking, Show, SortBy
from jellygui.domain.changes import Changes
from jellygui.domain.labels import (
    Annotation,
    AnnotationItem,
    FileState,
    Items,
    Prediction,
    annotation_of,
    with_species,
    without_species,
)
from jellygui.domain.likeness_map import MapPlaces, MapPoints
from jellygui.domain.remarks import Remark, with_tags, without_tags
from jellygui.domain.stacks import StackBy, StackTally
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.project.labels import Suggested
from tests.support.drawn import SPECIES


def names() -> LabelNames:
    return LabelNames(
        [
            NamedSpecies(key=key, name=key.replace("_", " "), place=n, digit=n + 1)
            for n, key in enumerate(SPECIES)
        ]
    )


class FakeProject:
    """Rows in memory; a fake of the parts of a project that the page uses."""

    def __init__(self, rows: Sequence[PhotoRow]) -> None:
        self.browsing = self.labels = self.checks = self.remarks = self.stacks = self
        self.likeness_map = self
        self.annotator = ""
        self.rows = {row.file_id: row for row in rows}
        self.lock = threading.Lock()
        self.error: Exception | None = None
        self.done: list[dict[int, Annotation | None]] = []
        self.undone: list[dict[int, Annotation | None]] = []
        self.answered: list[tuple[int, int, str]] = []

    def file_ids(self, query: PhotoQuery) -> npt.NDArray[np.int64]:
        rows = list(self.rows.values())
        if query.text:
            rows = [r for r in rows if query.text in r.path.name]
        if query.show is Show.TO_REVIEW:
            rows = [r for r in rows if r.annotation is None and r.prediction]
        if query.label:
            rows = [r for r in rows if r.label == query.label]
        if query.sort is SortBy.CONFIDENCE:
            rows.sort(key=lambda r: r.prediction.confidence if r.prediction else 0)
        if query.descending:
            rows.reverse()
        return np.array([r.file_id for r in rows], dtype=np.int64)

    def ranking(self, query: PhotoQuery) -> Ranking:
        """Each less alike than the one before, from the query's own on; the last is not known."""
        ids = self.file_ids(replace(query, sort=SortBy.NAME))
        first = [int(np.flatnonzero(ids == i)[0]) for i in query.similar_to[:1]]
        ids = np.roll(ids, -first[0]) if first else ids
        likeness = np.linspace(1, 0, len(ids), dtype=np.float32)
        likeness[-1:] = np.nan
        return Ranking(file_ids=ids, likeness=likeness)

    def photo_rows(self, file_ids: Sequence[int]) -> list[PhotoRow]:
        with self.lock:
            return [self.rows[i] for i in file_ids]

    def keys(self, file_ids: npt.NDArray[np.int64], by: StackBy) -> npt.NDArray[np.int64]:
        groups = [self.rows[i].group for i in file_ids.tolist()]
        return np.array([group or -i for group, i in zip(groups, file_ids, strict=True)])

    def places(self, known: MapPlaces | None = None) -> MapPlaces:
        """In lines of eight, but the last, which no model has seen."""
        numbers = np.arange(len(self.rows) - 1)
        places = np.stack([numbers % 8, numbers // 8, numbers, -numbers], axis=1)
        photographs = np.array([*self.rows][:-1])
        return MapPlaces(of=0, photographs=photographs, places=places.astype(np.float32))

    def points(self, places: MapPlaces) -> MapPoints:
        with self.lock:
            rows = [self.rows[i] for i in places.photographs.tolist()]
        labels = [row.label or "" for row in rows]
        names = sorted(set(labels))
        return MapPoints(
            file_ids=places.photographs,
            places=places.places,
            labels=tuple(names),
            label_of=np.array([names.index(label) for label in labels], np.int16),
            spoken=np.array([row.annotation is not None for row in rows]),
        )

    def tallies(self, stacks: Sequence[Sequence[int]]) -> list[StackTally]:
        with self.lock:
            found = [[self.rows[i] for i in files] for files in stacks]
        return [
            StackTally(
                total=len(rows),
                spoken=sum(row.annotation is not None for row in rows),
                by_label=tuple(Counter(row.label for row in rows).most_common()),
            )
            for rows in found
        ]

    def unspoken(self) -> npt.NDArray[np.int64]:
        return np.array([i for i, row in self.rows.items() if row.annotation is None])

    def group_of(self, file_id: int) -> list[int]:
        group = self.rows[file_id].group
        return [i for i, row in self.rows.items() if row.group == group]

    def _set(self, said: dict[int, Annotation | None]) -> Changes:
        if self.error:
            raise self.error
        with self.lock:
            before = {i: self.rows[i].annotation for i in said}
            for i, word in said.items():
                self.rows[i] = replace(self.rows[i], annotation=word)
        self.done.append(before)
        spoken = sum(word is not None for word in before.values())
        return Changes(labels=frozenset(said), spoken_before=spoken)

    def label_files(self, file_ids: Sequence[int], label: str) -> Changes:
        return self._set({i: Annotation(label=label) for i in file_ids})

    def called_otherwise(self, file_ids: Sequence[int], label: str) -> int:
        words = [self.rows[i].annotation for i in file_ids]
        return sum(word is not None and word.label != label for word in words)

    def confirm_files(
        self, file_ids: Sequence[int], suggested: Suggested = lambda photograph: None
    ) -> Changes:
        said = {i: self.rows[i].prediction for i in file_ids}
        return self._set(
            {
                i: Annotation(label=suggested(self.rows[i].photograph_id or 0) or word.species)
                for i, word in said.items()
                if word
            }
        )

    def count_individuals(
        self,
        file_ids: Sequence[int],
        individuals: int | None,
        suggested: Suggested = lambda photograph: None,
    ) -> Changes:
        return self._set(
            {
                i: Annotation(label=self.rows[i].label or "", individuals=individuals)
                for i in file_ids
            }
        )

    def add_species(
        self,
        file_ids: Sequence[int],
        label: str,
        individuals: int | None = None,
        *,
        counted: Collection[int] | None = None,
    ) -> Changes:
        said = {
            i: with_species(
                _counting(self.rows[i]),
                label,
                individuals if counted is None or i in counted else None,
                keeps_number=counted is not None and i not in counted,
            )
            for i in file_ids
        }
        return self._set({i: annotation_of(items) for i, items in said.items()})

    def remove_species(self, file_ids: Sequence[int], label: str) -> Changes:
        words = {i: row.annotation for i in file_ids if (row := self.rows[i]).annotation}
        return self._set(
            {
                i: annotation_of(without_species(word.items, label))
                for i, word in words.items()
                if word
            }
        )

    def say(
        self,
        file_ids: Sequence[int],
        *,
        note: str | None,
        tags: Sequence[str],
        without: Sequence[str],
        annotator: str,
    ) -> Changes:
        for i in file_ids:
            before = self.rows[i].remark
            text = before.note if note is None else note
            after = Remark(text, with_tags(without_tags(before.tags, without), tags))
            self.rows[i] = replace(self.rows[i], remark=after)
        return Changes(labels=frozenset(file_ids))

    def tags(self) -> dict[str, int]:
        return dict(Counter(tag for row in self.rows.values() for tag in row.remark.tags))

    def answer(self, check: int, file_id: int, label: str) -> Changes:
        self.answered.append((check, file_id, label))
        return self.label_files([file_id], label)

    def undo(self) -> Changes:
        if not self.done:
            return Changes()
        before = self.done.pop()
        self.undone.append({i: self.rows[i].annotation for i in before})
        changes = self._set(before)
        self.done.pop()
        return changes

    def redo(self) -> Changes:
        return self._set(self.undone.pop()) if self.undone else Changes()


def _counting(row: PhotoRow) -> Items:
    if row.annotation is not None:
        return row.annotation.items
    return (AnnotationItem(row.label),) if row.label else ()


def made_rows(paths: Sequence[Path], *, seed: int = 0) -> list[PhotoRow]:
    chance = np.random.default_rng(seed)
    rows = []
    for number, path in enumerate(paths, start=1):
        shares = chance.dirichlet([0.35] * len(SPECIES))
        best = int(shares.argmax())
        rows.append(
            PhotoRow(
                file_id=number,
                photograph_id=number,
                path=path,
                state=FileState.OK,
                prediction=Prediction(
                    species=SPECIES[best],
                    confidence=float(shares[best]),
                    identified=shares[best] > 0.45,
                    probabilities=dict(zip(SPECIES, shares.tolist(), strict=True)),
                ),
            )
        )
    return rows


class LargeProject(FakeProject):
    """As many rows as one likes, each made when it is asked for."""

    def __init__(self, files: Sequence[Path], count: int) -> None:
        super().__init__([])
        self._examples = made_rows(files)
        self._count = count
        self._said: dict[int, Annotation | None] = {}

    def file_ids(self, query: PhotoQuery) -> npt.NDArray[np.int64]:
        return np.arange(1, self._count + 1, dtype=np.int64)

    def photo_rows(self, file_ids: Sequence[int]) -> list[PhotoRow]:
        with self.lock:
            return [
                replace(
                    self._examples[i % len(self._examples)],
                    file_id=i,
                    photograph_id=i,
                    annotation=self._said.get(i),
                )
                for i in file_ids
            ]

    def _set(self, said: dict[int, Annotation | None]) -> Changes:
        with self.lock:
            self.done.append({i: self._said.get(i) for i in said})
            self._said.update(said)
        return Changes(labels=frozenset(said))

    def undo(self) -> Changes:
        said = self.done.pop()
        changes = self._set(said)
        self.done.pop()
        return changes
