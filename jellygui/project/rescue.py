"""Saving what can be read of a damaged or strange project in a new one.

A row counts if all its values are of the right kind, and no index says otherwise. SQLite keeps the
columns of an index a second time, so a flipped bit is noticed there; a label is known by the list
of species. What a person has said of a photograph counts only if it is certainly the last word.
"""

from __future__ import annotations

import operator
import os
import shutil
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from jellygui.domain.events import Rescued
from jellygui.domain.species import NEVER_TAUGHT, NONE_OF_THESE, is_species_key
from jellygui.errors import JellyError
from jellygui.files import made_beside, make_folder
from jellygui.project.functions import add_functions
from jellygui.project.lock import ProjectLock
from jellygui.project.salvage import Row, columns_of, from_both_ends, readable_copy, rows_of
from jellygui.project.schema import APPLICATION_ID, MIGRATIONS
from jellygui.project.soundness import check_all
from jellygui.project.stored_paths import relative_to_project, restored
from jellygui.project.strangers import GuardedConnection
from jellygui.project.value_kinds import Value, holds
from jellygui.project.values import COLUMNS, FACTS
from jellygui.project.write_ahead_log import set_log_aside

# In this order what is referred to comes first. These have no number of their own as a key.
_BY_TEXT = {
    "model": "rowid",
    "species": "rowid",
    "fact": "name",
    "made_with": "content_hash",
    "passed_over": "path",
}
_ORDER = (
    "photo_group",
    "photograph",
    "model",
    "species",
    "station",
    "camera_clock",
    "file",
    "prediction",
    "embedding",
    "step",
    "annotation",
    "annotation_item",
    "run",
    "run_point",
    "random_check",
    "check_photograph",
    "exclusion",
    "contest",
    "unread_word",
    "second_word",
    "remark",
    "species_step",
    "clock_step",
    "fact",
    "made_with",
    "passed_over",
)
_IN_STEPS = ("annotation", "unread_word", "second_word", "remark")
# Which indexes hold a column once more, of the tables that labels hang on.
_WITNESSES = (
    ("photograph", "content_hash", ("sqlite_autoindex_photograph_1",)),
    ("file", "absolute_path", ("sqlite_autoindex_file_1",)),
    ("file", "photograph_id", ("file_photograph", "file_order")),
    ("annotation", "photograph_id", ("annotation_photograph", "annotation_step")),
    ("unread_word", "file_id", ("unread_word_file",)),
)
# Of the file that was rescued, not of the new one.
_OWN_FACTS = ("open since", "folded at", "settled in")
_EVERY = 1000
_FLIPPED = 3


def rescue(damaged: Path, place: Path) -> Iterator[int | Rescued]:
    """Save what can be read of a project in a new one; the first is not changed.

    Gives now and then how many rows were read, and at the end what came of it.

    Raises:
        JellyError: there is a file at `place` already, it cannot be written, or nothing could be
            read.
    """
    if not damaged.is_file():
        raise JellyError(f"The project “{damaged}” is not there.", hint="Check the name.")
    if os.path.lexists(place):
        raise JellyError(f"“{place}” is there already.", hint="Give a name that is new.")
    try:
        make_folder(place.parent)
        folder = Path(tempfile.mkdtemp(prefix=".jellygui-rescue-", dir=place.parent))
        lock = ProjectLock(place)
        try:
            with made_beside(place) as made:
                outcome = yield from _rescued(damaged, folder, made, place)
                set_log_aside(place)
        finally:
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)
        yield outcome
    except (OSError, sqlite3.Error) as error:
        raise JellyError(
            f"What can be read of “{damaged}” cannot be saved as “{place}” ({error}).",
            hint="Choose a place where you may write and that has room. Nothing was changed.",
        ) from error


def _rescued(damaged: Path, folder: Path, made: Path, place: Path) -> Generator[int, None, Rescued]:
    old, version = readable_copy(damaged, folder / "copy.jelly")
    with closing(old), closing(sqlite3.connect(made, isolation_level=None)) as new:
        add_functions(new)
        new.executescript("".join(MIGRATIONS[:version]))
        new.execute("PRAGMA foreign_keys = ON")
        new.execute("BEGIN")
        taking = _Transfer(old, new)
        count = 0
        for table in _ORDER:
            if not columns_of(table, new):
                continue
            for _ in taking.table(table):
                count += 1
                if count % _EVERY == 0:
                    yield count
        taking.settle(place.parent)
        if not taking.taken["photograph"] and not taking.taken["file"]:
            raise JellyError(
                f"Nothing could be read of “{damaged}”.",
                hint="It is no project, or nothing is left of it. Look for a backup. Nothing was "
                "changed.",
            )
        new.execute("COMMIT")
        new.executescript(
            f"BEGIN; {''.join(MIGRATIONS[version:])} PRAGMA user_version = {len(MIGRATIONS)}; "
            f"PRAGMA application_id = {APPLICATION_ID}; COMMIT;"
        )
        check_all(new, made)
        return taking.outcome(place)


class _Transfer:
    """Takes the rows of one project that can be trusted into another, table by table."""

    def __init__(self, old: GuardedConnection, new: sqlite3.Connection) -> None:
        self._old, self._new = old, new
        self.taken: dict[str, set[int]] = defaultdict(set)
        # Numbers that something in the old project names, whether or not there is a row for them.
        self._named: dict[str, set[int]] = defaultdict(set)
        self._gaps: dict[str, list[tuple[int, int]]] = {}
        self._lost = Counter[str]()
        self._words: dict[int, int] = {}  # the photograph of each annotation that is named

    def table(self, table: str) -> Iterator[Row]:
        """Take what can be trusted of a table; gives every row that was read."""
        columns = columns_of(table, self._new)
        kinds = [COLUMNS[table][name] for name in columns]
        witnesses = self._witnesses(table, columns)
        gaps = self._gaps.setdefault(table, [])
        labels = self._labels() if table == "annotation_item" else None
        uncertain = self._uncertain() if table == "annotation" else frozenset[int]()
        marks = ", ".join("?" * len(columns))
        insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        rows = self._rows(table, columns, gaps)
        for row in rows:
            yield row
            fits = all(map(holds, kinds, row)) and not _contradicted(row, witnesses)
            values = dict(zip(columns, row, strict=True))
            number = row[0] if type(row[0]) is int else 0
            if fits and labels is not None:
                fits = values["label"] in labels
            if table == "fact" and values["name"] in _OWN_FACTS:
                continue
            if fits and table == "fact":
                fits = self._is_fact(values)
            if fits and table == "annotation":
                fits = values["photograph_id"] not in uncertain
            if not fits:
                self._lost[table] += 1
                continue
            self._make_room(table, values)
            try:
                self._new.execute(insert, [values[name] for name in columns])
            except sqlite3.IntegrityError:
                self._lost[table] += 1
                continue
            self.taken[table].add(number)

    def _rows(
        self, table: str, columns: tuple[str, ...], gaps: list[tuple[int, int]]
    ) -> Iterator[Row]:
        if table not in _BY_TEXT:
            return rows_of(self._old, f"{table} NOT INDEXED", columns, gaps)
        question = f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED"
        return from_both_ends(self._old, question, _BY_TEXT[table])

    def _witnesses(self, table: str, columns: tuple[str, ...]) -> list[_Witnesses]:
        """What indexes say of the columns of a table, by the number of the row."""
        found = []
        for of, column, indexes in _WITNESSES:
            if of != table or column not in columns:
                continue
            said: _Said = defaultdict(set)
            for index in indexes:
                question = f"SELECT id, {column} FROM {table} INDEXED BY {index}"
                for number, value in from_both_ends(self._old, question, column):
                    if type(number) is int:
                        said[number].add(value)
            found.append(_Witnesses(columns.index(column), said))
            self._named[table] |= said.keys()
            if column == "photograph_id":
                for number, values in said.items():
                    self._name("photograph", values)
                    if table == "annotation":
                        self._words.update((number, p) for p in values if type(p) is int)
        return found

    def _name(self, table: str, numbers: Collection[Value]) -> None:
        kind = COLUMNS[table]["id"]
        self._named[table] |= {n for n in numbers if type(n) is int and holds(kind, n)}

    def _uncertain(self) -> frozenset[int]:
        """The photographs of which the last word is not certainly known."""
        columns = columns_of("annotation", self._new)
        gaps = list[tuple[int, int]]()
        newest = dict[int, int]()
        kinds = [COLUMNS["annotation"][name] for name in columns]
        witnesses = self._witnesses("annotation", columns)
        place = columns.index("photograph_id")
        for row in rows_of(self._old, "annotation NOT INDEXED", columns, gaps):
            if all(map(holds, kinds, row)) and not _contradicted(row, witnesses):
                photograph, number = row[place], row[0]
                assert isinstance(photograph, int)
                assert isinstance(number, int)
                newest[photograph] = max(number, newest.get(photograph, 0))
        found = {
            photograph
            for number, values in (witnesses[0].said if witnesses else {}).items()
            for photograph in values
            if type(photograph) is int and number > newest.get(photograph, 0)
        }
        if gaps:
            # What the table lacks only the index can tell, where that has no gap either.
            unknown = list[tuple[int, int]]()
            question = "annotation INDEXED BY annotation_photograph"
            for _ in rows_of(self._old, question, ("photograph_id", "id"), unknown):
                pass
            found |= {p for p in newest if any(low <= p <= high for low, high in unknown)}
        return frozenset(found)

    def _labels(self) -> Collection[Value]:
        """What a label can be: a species of the project or of its models, or one like no other."""
        known: set[Value] = {NONE_OF_THESE, *NEVER_TAUGHT}
        known |= (
            {key for (key,) in self._new.execute("SELECT key FROM species")}
            if columns_of("species", self._new)
            else set()
        )
        asked = [
            "SELECT json_extract(entry.value, '$.key') FROM model, json_each(species) AS entry",
            "SELECT DISTINCT species FROM prediction",
        ]
        asked += ["SELECT key FROM species"] if columns_of("species", self._new) else []
        for question in asked:
            known.update(key for (key,) in self._new.execute(question))
        question = "SELECT label FROM annotation_item"
        used = Counter(
            label
            for (label,) in from_both_ends(self._old, question, "annotation_id")
            if isinstance(label, str) and is_species_key(label)
        )
        # One that is used twice was not made by a flipped bit, nor one that is like no other.
        known |= {label for label, count in used.items() if count > 1}
        names = [name for name in known if isinstance(name, str)]
        return known | {label for label in used if not any(_are_alike(label, n) for n in names)}

    def _is_fact(self, values: dict[str, Value]) -> bool:
        name = values["name"]
        return name in FACTS and holds(FACTS[str(name)], values["value"])

    def _make_room(self, table: str, values: dict[str, Value]) -> None:
        """See to what a row refers to that is lost, where it is less than the row itself."""

        def has(table: str, number: Value) -> bool:
            return number in self.taken[table]

        if table == "photograph":
            if not has("photo_group", values["group_id"]):
                # Nobody knows whether it has taught, so it never tests.
                self._new.execute(
                    "INSERT INTO photo_group (id, trained_on) VALUES (?, 1)", [values["group_id"]]
                )
                self.taken["photo_group"].add(int(str(values["group_id"])))
        elif table == "file":
            for column in ("photograph_id", "held_id"):
                self._name("photograph", [values.get(column)])
                if not has("photograph", values.get(column)):
                    values[column] = None
            if (station := values.get("station_id")) and not has("station", station):
                values["station_id"] = values["station_by"] = None
        elif table == "step" and not has("step", values["target"]):
            values["target"] = None
        elif table in _IN_STEPS and "step_id" in values:
            if not has("step", values["step_id"]):
                when = values.get("said_at") or values["annotated_at"]
                values["step_id"] = self._new.execute(
                    "INSERT INTO step (id, kind, made_at) VALUES (?, 'say', ?)",
                    [values["step_id"], when],
                ).lastrowid
                self.taken["step"].add(int(str(values["step_id"])))
        elif table == "exclusion" and not has("step", values.get("step_id")):
            values["step_id"] = None
        elif table == "model" and values["in_use"]:
            values["in_use"] = not self._new.execute("SELECT 1 FROM model WHERE in_use").fetchone()

    def settle(self, home: Path) -> None:
        """Let what was taken be a project of its own, in the folder `home`."""
        if "kin" in columns_of("photograph", self._new):
            self._new.execute(
                "UPDATE photograph SET kin = id WHERE kin NOT IN (SELECT id FROM photograph)"
            )
        # Of a word that lost a species nobody knows what it was: what follows is no word.
        self._new.execute(
            "DELETE FROM annotation_item AS item WHERE place > 0 AND place > (SELECT count(*) FROM "
            "annotation_item AS before WHERE before.annotation_id = item.annotation_id "
            "AND before.place < item.place)"
        )
        rows = self._new.execute("SELECT absolute_path, id FROM file").fetchall()
        self._new.executemany(
            "UPDATE file SET relative_path = ? WHERE id = ?",
            [(relative_to_project(restored(path), home), number) for path, number in rows],
        )

    def outcome(self, place: Path) -> Rescued:
        photographs = self.taken["photograph"]
        labelled = {
            photograph
            for (photograph,) in self._new.execute(
                "SELECT photograph_id FROM effective_label WHERE identified_by = 'person'"
            )
        }
        said = {self._words[n] for n in self.taken["annotation"] if n in self._words}
        # Of these the last word is there, and takes back what was said.
        taken_back = said - labelled if not self._lost["annotation_item"] else set[int]()
        lost_labels = set(self._words.values()) - labelled - taken_back
        lost = self._named["photograph"] - photographs
        return Rescued(
            place=place,
            photographs=len(photographs),
            labels=len(labelled),
            lost_photographs=len(lost),
            lost_labels=len(lost_labels),
            is_all=not any(self._gaps.values()) and not self._lost.total(),
        )


def _are_alike(one: str, other: str) -> bool:
    """Whether one name can be the other with some bits flipped."""
    return len(one) == len(other) and sum(map(operator.ne, one, other)) <= min(
        _FLIPPED, len(one) // 4
    )


_Said = dict[int, set[Value]]


@dataclass(frozen=True)
class _Witnesses:
    """What indexes say of one column, which has this place in a row."""

    place: int
    said: _Said


def _contradicted(row: Row, witnesses: Collection[_Witnesses]) -> bool:
    """Whether those that know of a row all say something else."""
    for witness in witnesses:
        said = witness.said.get(row[0]) if isinstance(row[0], int) else None
        if said and row[witness.place] not in said:
            return True
    return False
