"""Which photographs a person sees, in which order, and what is known of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import PhotoQuery, PhotoRow, Show, SortBy, Tally
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE, FileRecord
from jellygui.project import queries
from jellygui.project.choice import choice
from jellygui.project.part import ProjectPart
from jellygui.project.people import People
from jellygui.project.store import Store
from jellygui.project.values import COLUMNS, MOST_SPECIES, holds

_AT_ONCE = 4096
# A species each, and what is none.
_MOST_LABELS = MOST_SPECIES + 10
_NO_IDS = np.empty(0, dtype=np.int64)

Ids = npt.NDArray[np.int64]

_ORDER = {
    SortBy.NAME: "file.name_key",
    SortBy.TIME: queries.TAKEN,
    SortBy.CONFIDENCE: "prediction.confidence",
    SortBy.MARGIN: "prediction.margin",
}
# Species in the project's own order, then others, then what is no species, then what has no label.
_OTHERS, _NO_SPECIES = 1_000_000_000, 2_000_000_000
_NO_PLACE = (
    f"CASE {queries.LABEL} "
    + "".join(
        f"WHEN '{label}' THEN {_NO_SPECIES + n} "
        for n, label in enumerate((UNIDENTIFIED, UNSURE, NONE_OF_THESE))
    )
    + f"ELSE iif({queries.LABEL} IS NULL, {_NO_SPECIES + 3}, {_OTHERS}) END"
)


class Browsing(ProjectPart):
    """Looking at a project; free from any thread."""

    def __init__(self, store: Store, people: People) -> None:
        super().__init__(store)
        self._people = people

    def file_ids(self, query: PhotoQuery) -> Ids:
        """The ids of the files that a person asks to see, in order, copies left out."""
        if query.sort is SortBy.SIMILARITY:
            return self._by_similarity(query)
        where, values = choice(query)
        source = queries.FROM_FILES
        if query.sort is SortBy.SPECIES:
            source += f"LEFT JOIN species ON species.key = {queries.LABEL}"
            order = _species_order(query.descending)
        else:
            column = _ORDER[query.sort]
            way = "DESC" if query.descending else "ASC"
            order = f"{column} {way} NULLS LAST"
            if query.sort is SortBy.NAME:
                order = f"{column} {way}"
        # One text instead of a row each: no other thread's turn comes 100 000 times in between.
        (ids,) = self._reader.execute(
            f"SELECT group_concat(id) FROM (SELECT file.id {source} "
            f"WHERE {where} ORDER BY {order}, file.id)",
            values,
        ).fetchone()
        return _NO_IDS if ids is None else np.fromstring(ids, dtype=np.int64, sep=",")

    def _by_similarity(self, query: PhotoQuery) -> Ids:
        """Most similar first: by the cosine of the embeddings of the model in use."""
        where, values = choice(query)
        one = self._reader.execute(
            "SELECT vector FROM embedding JOIN file USING (photograph_id) "
            "JOIN model ON model.id = embedding.model_id AND model.in_use WHERE file.id = ?",
            [query.similar_to],
        ).fetchone()
        rows = self._reader.execute(
            f"SELECT file.id, embedding.vector {queries.FROM_FILES} "
            "LEFT JOIN embedding ON embedding.photograph_id = file.photograph_id "
            "AND embedding.model_id = (SELECT id FROM model WHERE in_use) "
            f"WHERE {where} ORDER BY file.photograph_id",
            values,
        )
        like = (
            None if one is None else np.nan_to_num(np.frombuffer(one[0], "<f2").astype(np.float32))
        )
        ids, scores = [], []
        while page := rows.fetchmany(_AT_ONCE):
            ids.append(np.array([identity for identity, _ in page], dtype=np.int64))
            scores.append(_cosines([vector for _, vector in page], like))
        if not ids:
            return _NO_IDS
        order = np.argsort(-np.concatenate(scores), kind="stable")
        found: Ids = np.concatenate(ids)[order]
        return found

    def photo_rows(self, file_ids: Sequence[int]) -> list[PhotoRow]:
        """What is known of these files now, in their order; unknown ids are left out."""
        doubted = not self._store.is_sound
        found = list(queries.photo_rows(self._reader, file_ids, doubted=doubted))
        others = self._people.others([row.photograph_id for row in found if row.photograph_id])
        rows = {
            row.file_id: replace(row, others=others[row.photograph_id])
            if row.photograph_id in others
            else row
            for row in found
        }
        return [rows[identity] for identity in file_ids if identity in rows]

    def group_of(self, file_id: int) -> list[int]:
        """The files of all near-copies and of the burst that a file belongs to, itself too."""
        rows = self._reader.execute(
            "SELECT file.id FROM file JOIN photograph ON photograph.id = file.photograph_id "
            "WHERE group_id = (SELECT group_id FROM photograph JOIN file AS this "
            "ON this.photograph_id = photograph.id WHERE this.id = ?) ORDER BY file.name_key",
            [file_id],
        ).fetchall()
        return [identity for (identity,) in rows] or [file_id]

    def folders(self) -> tuple[Path, ...]:
        """The folders that hold files."""
        rows = self._reader.execute("SELECT DISTINCT folder_of(absolute_path) FROM file")
        return tuple(Path(os.fsdecode(folder)) for (folder,) in rows)

    def tally(self) -> Tally:
        """How many files stand behind each choice, copies left out."""
        where, values = choice(PhotoQuery())
        rows = self._reader.execute(
            f"SELECT file.state, {queries.LABEL} AS label, item.label IS NOT NULL AS word, "
            f"prediction.species IS NOT NULL AS said, count(*) {queries.FROM_FILES} "
            f"WHERE {where} GROUP BY 1, 2, 3, 4",
            values,
        )
        total = 0
        by_show = dict.fromkeys(Show, 0)
        by_label: dict[str, int] = {}
        for state, label, word, said, count in rows:
            total += count
            for show in _shown_in(state, label, word=bool(word), said=bool(said)):
                by_show[show] += count
            if label is not None and state != "unreadable":
                by_label[label] = by_label.get(label, 0) + count
        by_show[Show.DISAGREEMENT] = self._count(PhotoQuery(show=Show.DISAGREEMENT))
        if len(by_label) > _MOST_LABELS or not all(map(_is_label, by_label)):
            raise self._reader.refused("its labels are not those of photographs")
        return Tally(total=total, by_show=by_show, by_label=by_label)

    def _count(self, query: PhotoQuery) -> int:
        where, values = choice(query)
        row = self._reader.execute(f"SELECT count(*) {queries.FROM_FILES} WHERE {where}", values)
        return int(row.fetchone()[0])

    def files(self, query: PhotoQuery | None = None) -> Iterator[FileRecord]:
        """Files with all that is known of them now, copies too, in the order they were taken in."""
        where, values = choice(query, copies=True) if query else ("", {})
        return queries.files(self._reader, where, values, doubted=not self._store.is_sound)


def _species_order(descending: bool) -> str:
    sign, way = ("-", "DESC") if descending else ("", "ASC")
    # Texts are compared only where there is no place, which is much slower than numbers.
    others = f"iif(species.place IS NULL, {queries.LABEL}, NULL)"
    return f"coalesce({sign}species.place, {_NO_PLACE}), {others} {way}, prediction.confidence DESC"


def _shown_in(state: str, label: str | None, *, word: bool, said: bool) -> Iterator[Show]:
    yield Show.ALL
    if state == "unreadable":
        yield Show.UNREADABLE
        return
    if state == "missing":
        yield Show.MISSING
    if said and not word and state == "ok":
        yield Show.TO_REVIEW
    if word:
        yield Show.CONFIRMED
    if label is None:
        yield Show.UNCLASSIFIED
    elif label in (UNIDENTIFIED, UNSURE, NONE_OF_THESE):
        yield Show(label)


def _is_label(label: Any) -> bool:
    return holds(COLUMNS["annotation_item"]["label"], label)


def _cosines(vectors: list[Any], like: npt.NDArray[np.float32] | None) -> npt.NDArray[np.float32]:
    """The cosine of each vector with `like`; below all of them where there is none."""
    scores = np.full(len(vectors), -2.0, dtype=np.float32)
    if like is None:
        return scores
    there = [place for place, vector in enumerate(vectors) if vector is not None]
    if there:
        rows = np.frombuffer(b"".join(vectors[place] for place in there), "<f2")
        rows = np.nan_to_num(rows.reshape(len(there), -1).astype(np.float32))
        lengths = np.sqrt(np.einsum("nd,nd->n", rows, rows)) * np.linalg.norm(like)
        scores[there] = (rows @ like) / np.maximum(lengths, 1e-12)
    return scores
