"""The models of a project and what they say."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydantic import ValidationError

from jellygui.domain.changes import Changes
from jellygui.domain.labels import Prediction
from jellygui.domain.promise import Promise
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.images.photo import Photo
from jellygui.modelfile import ModelCard, ModelFile
from jellygui.project import queries
from jellygui.project.facts import DEVICES, fact, note_fact
from jellygui.project.file_list import note_read
from jellygui.project.functions import margin_of
from jellygui.project.groups import GroupsInMemory
from jellygui.project.part import ProjectPart
from jellygui.project.room import check_room
from jellygui.project.species_rows import add_new_species, merged
from jellygui.project.store import Store, T
from jellygui.project.stored_paths import Stored, restored, stored

# A photograph, or a file that has just been read; what is said of it, and its embedding [D].
PredictionRow = tuple[int, Prediction, npt.NDArray[np.float16]]
# Photographs [N], and what a model sees in them [N, D].
Seen = tuple[npt.NDArray[np.int64], npt.NDArray[np.float16]]

# Of a card a project keeps what it shows.
_LEFT_OUT = {"trained_on", "fold_answers"}
_MOST_DEVICES = 8
_AT_ONCE = 4096


class Models(ProjectPart):
    """Which models a project knows, and their predictions.

    The species of every model join those of the project.
    """

    def __init__(self, store: Store, groups: GroupsInMemory) -> None:
        super().__init__(store)
        self._groups = groups
        self.seen_version = 0  # grows with every change of what models see

    def add(self, model: ModelFile) -> Changes:
        """Make a model known. The first one is used at once, later ones when a person says so."""
        card = model.card
        species = json.dumps([entry.model_dump() for entry in card.species])
        path = stored(Path(os.path.abspath(model.path)))

        def change(connection: sqlite3.Connection) -> Changes:
            check_room(connection, "model", 1)
            new = connection.execute(
                "INSERT OR IGNORE INTO model (id, name, species, card) VALUES (?, ?, ?, ?)",
                [
                    model.model_id,
                    card.name,
                    species,
                    card.model_dump_json(exclude=_LEFT_OUT),
                ],
            ).rowcount
            moved = connection.execute(
                "UPDATE model SET path = ?1 WHERE id = ?2 AND path <> ?1", [path, model.model_id]
            ).rowcount
            connection.execute(
                "UPDATE model SET in_use = 1 WHERE id = ? "
                "AND NOT EXISTS (SELECT 1 FROM model WHERE in_use)",
                [model.model_id],
            )
            connection.executemany(
                "INSERT OR IGNORE INTO made_with (content_hash, model_id) VALUES (?, ?)",
                [
                    (entry.content_hash, model.model_id)
                    for entry in card.trained_on
                    if entry.role is not Role.TEST
                ],
            )
            known = [Species(**entry.model_dump()) for entry in card.species]
            return Changes(models=bool(new or moved)) | add_new_species(connection, known)

        return self._write(change)

    def use(self, model_id: str) -> Changes:
        """Let this model's predictions count from now on."""
        has_others = self._others_have_seen(model_id)

        def change(connection: sqlite3.Connection) -> Changes:
            connection.execute("UPDATE model SET in_use = 0 WHERE in_use AND id <> ?", [model_id])
            is_new = connection.execute(
                "UPDATE model SET in_use = 1 WHERE id = ? AND NOT in_use", [model_id]
            ).rowcount
            if has_others:
                connection.execute("DELETE FROM embedding WHERE model_id <> ?", [model_id])
            if not is_new:  # what it says has been told before
                return Changes()
            rows = connection.execute(
                "SELECT photograph_id FROM prediction WHERE model_id = ?", [model_id]
            )
            return Changes(models=True, labels=frozenset(row[0] for row in rows))

        changes = self._write(change)
        return self._seen_anew(changes) if has_others or changes else changes

    def _others_have_seen(self, model_id: str) -> bool:
        """Whether it is kept what other models see: where there are others, a look at all of it.

        In the thread that asks, so that no word of a person waits for that.
        """
        for question in (
            "SELECT 1 FROM model WHERE id <> ? LIMIT 1",
            "SELECT 1 FROM embedding WHERE model_id <> ? LIMIT 1",
        ):
            if self._reader.execute(question, [model_id]).fetchone() is None:
                return False
        return True

    def add_predictions(self, model_id: str, predictions: Sequence[PredictionRow]) -> Changes:
        """Note what a model says. Embeddings are kept of the newest classification only."""

        def change(connection: sqlite3.Connection) -> Changes:
            _note(connection, model_id, predictions)
            return Changes(labels=frozenset(row[0] for row in predictions))

        return self._seen_anew(self._write(change))

    def record_classified(
        self,
        model_id: str,
        read: Sequence[tuple[int, Photo]],
        said: Sequence[PredictionRow],
    ) -> tuple[dict[int, int], Changes]:
        """`FileList.record_read`, and at the same time what a model says of some of these files."""

        def change(connection: sqlite3.Connection) -> tuple[dict[int, int], Changes]:
            photographs, changes = note_read(connection, self._groups.of(connection), read)
            _note(
                connection, model_id, [(photographs[key], word, seen) for key, word, seen in said]
            )
            return photographs, changes

        return self._seen_anew(self._groups.write(change))

    def hand_on(self, model_id: str, to: str) -> None:
        """What a model sees is what another sees too, wherever that one has spoken already."""

        def change(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE embedding SET model_id = ?1 WHERE model_id = ?2 AND photograph_id IN "
                "(SELECT photograph_id FROM prediction WHERE model_id = ?1)",
                [to, model_id],
            )

        self._seen_anew(self._write(change))

    def _seen_anew(self, given: T) -> T:
        """What a change gives that has let models see something else, or somewhere else."""
        self.seen_version += 1
        return given

    def card(self, model_id: str) -> ModelCard | None:
        """What a project keeps of a model's card: without what it was made with.

        None where it keeps none, as projects of early versions do.
        """
        row = self._reader.execute("SELECT card FROM model WHERE id = ?", [model_id]).fetchone()
        try:
            return (
                ModelCard.model_validate(json.loads(row[0]) | {"trained_on": ()}) if row else None
            )
        except (ValueError, TypeError):
            return None

    def own_limit(self, model_id: str) -> float | None:
        """The confidence below which a model itself names nothing; None where that is not known."""
        row = self._reader.execute(
            "SELECT json_extract(card, '$.confidence_threshold') FROM model WHERE id = ?",
            [model_id],
        ).fetchone()
        return float(row[0]) if row and isinstance(row[0], int | float) else None

    def promise(self, model_id: str) -> Promise | None:
        """The promise of precision by which a model names in this project, if one was made."""
        row = self._reader.execute("SELECT promise FROM model WHERE id = ?", [model_id]).fetchone()
        return Promise.model_validate_json(row[0]) if row and row[0] else None

    def promise_in_force(self, model_id: str) -> Promise | None:
        """The same; without one, that which the model carries in its card."""
        if made := self.promise(model_id):
            return made
        row = self._reader.execute(
            "SELECT json_extract(card, '$.promise') FROM model WHERE id = ?", [model_id]
        ).fetchone()
        carried = row[0] if row else None
        with suppress(ValidationError):  # of a stranger
            return Promise.model_validate_json(carried) if isinstance(carried, str) else None
        return None

    def keep_promise(
        self, model_id: str, promise: Promise | None, identified: Mapping[int, bool]
    ) -> Changes:
        """Make a promise, or take it back, and name by it what a model has spoken on.

        `identified` says of each photograph whether its answer counts now.
        """
        kept = None if promise is None else promise.model_dump_json()

        def change(connection: sqlite3.Connection) -> Changes:
            connection.execute("UPDATE model SET promise = ? WHERE id = ?", [kept, model_id])
            rows = connection.execute(
                "SELECT photograph_id, identified FROM prediction WHERE model_id = ?", [model_id]
            )
            changed = {
                photograph: identified[photograph]
                for photograph, was in rows.fetchall()
                if photograph in identified and identified[photograph] != bool(was)
            }
            connection.executemany(
                "UPDATE prediction SET identified = ? WHERE photograph_id = ? AND model_id = ?",
                [(counts, photograph, model_id) for photograph, counts in changed.items()],
            )
            return Changes(models=True, labels=frozenset(changed))

        return self._write(change)

    def spoken_on(self, model_id: str) -> list[tuple[int, str, float, bool, bool]]:
        """Of each photograph what a model says, how sure, whether it counts, and if a person has.

        By the photograph's id. What it says is in its own words, whatever that is called by now.
        """
        rows = self._reader.execute(
            "SELECT photograph_id, iif(species IN (SELECT becomes FROM species), "
            "coalesce(likeliest(probabilities), species), species), confidence, identified, "
            "EXISTS ("
            "SELECT 1 FROM annotation JOIN annotation_item ON annotation_id = annotation.id "
            "WHERE annotation.id = (SELECT max(id) FROM annotation AS newest "
            "WHERE newest.photograph_id = prediction.photograph_id)) "
            "FROM prediction WHERE model_id = ? ORDER BY photograph_id",
            [model_id],
        )
        return [(p, key, sure, bool(counts), bool(word)) for p, key, sure, counts, word in rows]

    def embeddings(
        self, model_id: str, photographs: Collection[int] | None = None
    ) -> dict[int, npt.NDArray[np.float16]]:
        """What a model sees in each photograph [D], or in some, where that is kept and sound.

        D is what most have, since one network sees as much of each.
        """
        _, parts = self._kept(model_id, photographs, lambda seen: seen)
        return {
            identity: vector
            for ids, vectors in parts
            for identity, vector in zip(ids.tolist(), vectors, strict=True)
        }

    def seen_soundly(self, model_id: str, photographs: Collection[int]) -> tuple[int, set[int]]:
        """Which of some photographs `embeddings` would give, and how many numbers [D] of each."""
        width, parts = self._kept(model_id, photographs, lambda seen: seen[0].tolist())
        return width, {identity for ids in parts for identity in ids}

    def _kept(
        self, model_id: str, photographs: Collection[int] | None, take: Callable[[Seen], T]
    ) -> tuple[int, list[T]]:
        """How many numbers a model sees of most photographs; and what is taken of those, in parts.

        So no more is in memory than what is taken.
        """
        rows = self._reader.execute(
            "SELECT photograph_id, vector FROM embedding WHERE model_id = ?1 "
            "AND (?2 IS NULL OR photograph_id IN (SELECT value FROM json_each(?2)))",
            [model_id, None if photographs is None else json.dumps([*photographs])],
        )
        lengths = Counter[int]()
        parts: defaultdict[int, list[T]] = defaultdict(list)
        while some := rows.fetchmany(_AT_ONCE):  # all at once would be thrice the memory
            here = Counter(len(vector) for _, vector in some)
            lengths += here
            for length in here:
                parts[length].append(take(_sound(some, length // 2)))
        most = max(lengths, key=lambda length: (lengths[length], length), default=0)
        return most // 2, parts[most]

    def looked_at(self, model_id: str, photographs: Collection[int]) -> set[int]:
        """Those of these photographs of which it is kept what a model sees, sound or damaged."""
        rows = self._reader.execute(
            "SELECT photograph_id FROM embedding WHERE model_id = ? "
            "AND photograph_id IN (SELECT value FROM json_each(?))",
            [model_id, json.dumps([*photographs])],
        )
        return {photograph for (photograph,) in rows}

    def seen(self, model_id: str, width: int, *, at_once: int) -> Iterator[Seen]:
        """The same of all photographs, by id, so many at a time; only what is `width` numbers."""
        last = -1
        while True:
            rows = self._reader.execute(
                "SELECT photograph_id, vector FROM embedding "
                "WHERE model_id = ? AND photograph_id > ? ORDER BY photograph_id LIMIT ?",
                [model_id, last, at_once],
            ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield _sound(rows, width)

    def seen_of(self, model_id: str, width: int, photographs: Sequence[int]) -> Seen:
        """The same of some photographs."""
        rows = self._reader.execute(
            "SELECT photograph_id, vector FROM embedding WHERE model_id = ? "
            "AND photograph_id IN (SELECT value FROM json_each(?)) ORDER BY photograph_id",
            [model_id, json.dumps(photographs)],
        )
        found: Seen = (
            np.empty(len(photographs), np.int64),
            np.empty((len(photographs), width), np.float16),
        )
        count = 0
        while some := rows.fetchmany(_AT_ONCE):  # all at once would be thrice the memory
            ids, vectors = _sound(some, width)
            here = slice(count, count := count + len(ids))
            found[0][here], found[1][here] = ids, vectors
        return found[0][:count], found[1][:count]

    def predicted_of(self, content_hashes: Sequence[str], model_id: str) -> set[str]:
        """Those of these photographs on which a model has spoken, and what it saw is kept."""
        rows = self._reader.execute(queries.PREDICTED, [json.dumps(content_hashes), model_id])
        return {content_hash for (content_hash,) in rows}

    def has_spoken(self, model_id: str) -> bool:
        """Whether a model has spoken on all that can be read, kept or not what it saw."""
        return self._reader.execute(queries.UNSPOKEN, [model_id]).fetchone() is None

    def predicted(self) -> dict[str, int]:
        """On how many photographs each model has spoken, by model id."""
        return dict(
            self._reader.execute("SELECT model_id, count(*) FROM prediction GROUP BY model_id")
        )

    def said_by(self, model_id: str) -> dict[int, str]:
        """The likeliest species of each photograph that a model has spoken on."""
        return dict(
            self._reader.execute(
                "SELECT photograph_id, species FROM prediction WHERE model_id = ?", [model_id]
            )
        )

    def disagreed_on(self, one: str, other: str) -> list[int]:
        """The files of the photographs of which two models have said different species."""
        rows = self._reader.execute(
            "SELECT min(file.id) FROM prediction AS one "
            "JOIN prediction AS other USING (photograph_id) JOIN file USING (photograph_id) "
            "WHERE one.model_id = ? AND other.model_id = ? AND one.species <> other.species "
            "AND file.state = 'ok' GROUP BY photograph_id ORDER BY 1",
            [one, other],
        )
        return [file_id for (file_id,) in rows]

    def place_of(self, model_id: str) -> Path | None:
        """Where a model's file was when it was last made known; None if that is not known."""
        row = self._reader.execute("SELECT path FROM model WHERE id = ?", [model_id]).fetchone()
        return restored(row[0]) if row is not None and row[0] else None

    def called(self, model_id: str) -> str:
        """What a model is called: as its file was when it was last made known."""
        place = self.place_of(model_id)
        return place.stem if place is not None else ""

    def note_device(self, model_id: str, title: str) -> None:
        """Note that this model has computed on something, by its title; empty: the processor.

        Where none has ever computed on anything else, nothing is noted.
        """

        def change(connection: sqlite3.Connection) -> None:
            known = _devices(fact(connection, DEVICES))
            if title or model_id in known:
                names = dict.fromkeys([*known.get(model_id, ()), title or "CPU"])
                known[model_id] = [*names][:_MOST_DEVICES]
                note_fact(connection, DEVICES, json.dumps(known))

        if title or fact(self._reader, DEVICES) is not None:
            self._write(change)

    def devices(self, model_id: str) -> tuple[str, ...]:
        """On what this model has computed here."""
        return tuple(_devices(fact(self._reader, DEVICES)).get(model_id, ("CPU",)))

    def in_use(self) -> tuple[str, str, tuple[Species, ...]] | None:
        """Id, name and species of the model whose predictions count; None before the first."""
        row = self._reader.execute("SELECT id, name, species FROM model WHERE in_use").fetchone()
        if row is None:
            return None
        return row[0], row[1], tuple(Species(**entry) for entry in json.loads(row[2]))


def _devices(known: Stored | None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(known) if known is not None else {}
    return found


def _sound(rows: Sequence[tuple[int, bytes]], width: int) -> Seen:
    """What is of the right length and finite."""
    whole = [(identity, vector) for identity, vector in rows if len(vector) == 2 * width]
    ids = np.array([identity for identity, _ in whole], dtype=np.int64)
    vectors = np.frombuffer(b"".join(vector for _, vector in whole), "<f2")
    vectors = vectors.reshape(len(whole), width)
    finite = np.isfinite(vectors).all(axis=1)
    return ids[finite], vectors[finite]


def _note(
    connection: sqlite3.Connection, model_id: str, predictions: Sequence[PredictionRow]
) -> None:
    meant = merged(connection)
    connection.executemany(
        queries.ADD_PREDICTION,
        [
            (
                photograph_id,
                model_id,
                meant.get(said.species, said.species),
                said.confidence,
                said.identified,
                margin_of(said.probabilities.values()),
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
            if embedding.size  # none where only what was said is known
        ],
    )
