"""What people say of photographs, and taking it back by step."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from jellygui.domain.changes import Changes
from jellygui.domain.labels import (
    Annotation,
    AnnotationItem,
    Items,
    only_species,
    with_species,
    without_species,
)
from jellygui.domain.merge import PersonWord
from jellygui.domain.species import Species
from jellygui.files import storable
from jellygui.project import queries
from jellygui.project.clock_rows import change_clocks_again
from jellygui.project.exclusions import exclude_again
from jellygui.project.groups import GroupsInMemory
from jellygui.project.items import MORE, items_of
from jellygui.project.part import ProjectPart
from jellygui.project.reader import Reader
from jellygui.project.relabelling import renamed
from jellygui.project.remark_rows import remark_again
from jellygui.project.second_words import say_beside_again
from jellygui.project.species_rows import add_new_species, change_rows_again, merged
from jellygui.project.stations import Stations
from jellygui.project.store import Store
from jellygui.project.unread import KnownWord, Word, say_again_unread, say_unread, unread_files
from jellygui.project.values import LONGEST_NAME
from jellygui.project.writer import WriteLane

# What counts of each photograph of these files; the word of a person, else the model's.
_KNOWN = f"""
SELECT DISTINCT file.photograph_id, prediction.species, prediction.identified,
    item.label, item.individuals, {MORE}
{queries.FROM_FILES}
WHERE file.id IN (SELECT value FROM json_each(?)) AND file.photograph_id IS NOT NULL
ORDER BY file.photograph_id
"""
# From the files to their labels, without what models say: it is asked while a person waits.
_OTHERWISE = """
SELECT count(DISTINCT file.photograph_id) FROM file CROSS JOIN annotation_item AS item
WHERE file.id IN (SELECT value FROM json_each(?1)) AND item.place = 0 AND item.annotation_id =
    (SELECT max(id) FROM annotation WHERE photograph_id = file.photograph_id)
AND (item.label <> ?2 OR EXISTS (SELECT 1 FROM annotation_item AS more
    WHERE more.annotation_id = item.annotation_id AND more.place > 0))
"""
_ADD = "INSERT INTO annotation (id, photograph_id, annotator, annotated_at, step_id, said, repeats)"
_ADD_ITEM = "INSERT INTO annotation_item (annotation_id, place, label, individuals, box) "

# What the model in use says of the photograph ?2.
_SAID = """(SELECT prediction.species FROM prediction JOIN model ON model.id = model_id
    WHERE photograph_id = ?2 AND model.in_use)"""
# The annotation that counted before one that was said.
_BEFORE = """(SELECT max(id) FROM annotation AS before
    WHERE before.photograph_id = said.photograph_id AND before.id < said.id)"""
# A label that came with a folder after a step is no part of the step, and stays.
_IMPORTED_SINCE = """EXISTS (
    SELECT 1 FROM annotation AS other JOIN step ON step.id = other.step_id
    WHERE other.photograph_id = said.photograph_id AND other.step_id > said.step_id
        AND step.kind = 'import')"""

# What is said of a label that was doubted has this as its origin.
DOUBT = "doubt"

Words = Callable[[list[KnownWord]], list[Word]]
# What is suggested of a photograph, if anything is.
Suggested = Callable[[int], str | None]


class Labels(ProjectPart):
    """A person's word on photographs: appended, never changed.

    Each call is one step of undo, and goes ahead of whatever else waits to be written. A file that
    was not read yet is not read for it: what is said of it is written at once, and is said of its
    photograph by whatever reads it (`jobs.read` does).
    `annotator` is who speaks.
    """

    annotator: str = ""

    def __init__(self, store: Store, groups: GroupsInMemory, stations: Stations) -> None:
        super().__init__(store)
        self._groups, self._stations = groups, stations

    def annotate(self, photograph_ids: Sequence[int], annotation: Annotation | None) -> Changes:
        """Append a person's word on photographs; None takes the last word back."""
        items = annotation.items if annotation else ()
        words = [(identity, items) for identity in photograph_ids]
        annotator = annotation.annotator if annotation else ""
        moment = annotation.annotated_at if annotation else None
        return self._write(
            lambda connection: say(connection, words, annotator=annotator, moment=moment),
            WriteLane.PERSON,
            of_files=False,
        )

    def label_files(self, file_ids: Sequence[int], label: str) -> Changes:
        """Say what files show: a species, none of these or unsure, and nothing besides.

        The number of individuals stays: its own, else that of the first of several species.
        """
        return self._say(file_ids, partial(_labelled, label))

    def decide(self, file_ids: Sequence[int], label: str) -> Changes:
        """The same of files whose labels were doubted: they are not doubted again."""
        return self._say(file_ids, partial(_labelled, label), origin=DOUBT)

    def confirm_files(
        self, file_ids: Sequence[int], suggested: Suggested = lambda photograph: None
    ) -> Changes:
        """Say that the model is right, of the files on which no person has spoken.

        Of a photograph of which something is `suggested`, that is right instead.
        """
        return self._say(
            file_ids,
            lambda rows: [
                (known.identity, (AnnotationItem(suggested(known.identity) or known.said),))
                for known in rows
                if not known.items and known.said is not None
            ],
        )

    def count_individuals(
        self,
        file_ids: Sequence[int],
        individuals: int | None,
        suggested: Suggested = lambda photograph: None,
    ) -> Changes:
        """Say how many animals files show, None for nobody has counted; the label stays.

        Where only the model has spoken, this confirms it; where nobody has, nothing is noted. Of
        several species it is the number of the first.
        """

        def counted(known: KnownWord) -> Items:
            said = known.said and (suggested(known.identity) or known.said)
            items = known.items or ((AnnotationItem(said),) if said else ())
            return (*(item._replace(individuals=individuals) for item in items[:1]), *items[1:])

        return self._say(
            file_ids,
            lambda rows: [(known.identity, items) for known in rows if (items := counted(known))],
        )

    def add_species(
        self,
        file_ids: Sequence[int],
        label: str,
        individuals: int | None = None,
        *,
        counted: Collection[int] | None = None,
    ) -> Changes:
        """Say that files show this species too, and so many of it; one that is there is counted.

        Where only some are `counted`, the number is that of these, and the others keep theirs.
        Where only the model has named something, this confirms it; where nothing counts yet, the
        species is the only one.
        """
        those = set(file_ids if counted is None else counted)
        beside = [file_id for file_id in file_ids if file_id not in those]
        return self._say_each(
            (beside, partial(_showing, label, None, keeps_number=True)),
            (
                [file_id for file_id in file_ids if file_id in those],
                partial(_showing, label, individuals),
            ),
        )

    def remove_species(self, file_ids: Sequence[int], label: str) -> Changes:
        """Say that files do not show this species; it stays where it is the only one."""
        return self._say(
            file_ids,
            lambda rows: [
                (known.identity, items)
                for known in rows
                if (items := without_species(known.items, label)) != known.items
            ],
        )

    def undo(self) -> Changes:
        """Take the last step back, also one of an earlier day."""
        return self._again("undo")

    def redo(self) -> Changes:
        """Let the step that was last taken back count again."""
        return self._again("redo")

    def _again(self, kind: str) -> Changes:
        def change(connection: sqlite3.Connection) -> Changes:
            changes = _again(connection, kind)
            if changes.clocks:
                self._groups.forget()  # their times are others now
            return changes

        # A word of a person leaves what files are as it was; species and clocks do not.
        changes = self._write(
            change, WriteLane.PERSON, of_files=lambda done: done.species or done.clocks
        )
        return changes | self._stations.assign() if changes.clocks else changes

    def can_undo(self) -> tuple[bool, bool]:
        """Whether there is something to undo, and to redo."""
        done, undone = steps(self._reader)
        return bool(done), bool(undone)

    def _say(self, file_ids: Sequence[int], words: Words, *, origin: str = "") -> Changes:
        return self._say_each((file_ids, words), origin=origin)

    def _say_each(self, *said: tuple[Sequence[int], Words], origin: str = "") -> Changes:
        """Say some words of some files, and others of others, in one step."""
        each = [(json.dumps([*map(int, file_ids)]), words) for file_ids, words in said]

        def change(connection: sqlite3.Connection) -> Changes:
            of_read: list[Word] = []
            of_unread: list[Word] = []
            before = 0
            for chosen, words in each:
                read = [
                    KnownWord(identity, items_of(*word), known, bool(counts))
                    for identity, known, counts, *word in connection.execute(_KNOWN, [chosen])
                ]
                unread = unread_files(connection, chosen)
                for found, rows in ((of_read, read), (of_unread, unread)):
                    found += (new := words(rows))
                    before += _spoken_of(rows, new)
            changes = say(
                connection, of_read, annotator=self.annotator, origin=origin, unread=of_unread
            )
            return replace(changes, spoken_before=before)

        return self._write(change, WriteLane.PERSON, of_files=False)

    def called_otherwise(self, file_ids: Sequence[int], label: str) -> int:
        """How many photographs of these files a person has called something else."""
        chosen = json.dumps([*map(int, file_ids)])
        (read,) = self._reader.execute(_OTHERWISE, [chosen, label]).fetchone()
        unread = unread_files(self._reader, chosen)
        return int(read) + sum(
            [item.label for item in known.items] not in ([], [label]) for known in unread
        )

    def unread(self) -> list[int]:
        """The files of which a person has spoken and that are to be read for it."""
        rows = self._reader.execute(
            # From the few words to their files, however many were not read yet.
            "SELECT DISTINCT file.id FROM unread_word CROSS JOIN file ON file.id = file_id "
            "WHERE state = 'ok' AND photograph_id IS NULL ORDER BY file.id"
        )
        return [file_id for (file_id,) in rows]

    def import_labels(
        self, labelled: Sequence[tuple[int, Species]], *, origin: str
    ) -> tuple[Changes, int]:
        """Take over the labels that photographs came with, and how many had a word already.

        Those keep theirs. It is not a step of undo.
        """

        def change(connection: sqlite3.Connection) -> tuple[Changes, int]:
            spoken = {
                photograph
                for (photograph,) in connection.execute(
                    "SELECT photograph_id FROM effective_label WHERE identified_by = 'person'"
                )
            }
            new = {p: kind for p, kind in labelled if p not in spoken}
            words = [(p, (AnnotationItem(kind.key),)) for p, kind in new.items()]
            changes = add_new_species(connection, new.values())
            changes |= say(connection, words, annotator="", kind="import", origin=origin)
            return changes, len({p for p, _ in labelled} & spoken)

        return self._write(change)


def _labelled(label: str, rows: Sequence[KnownWord]) -> list[Word]:
    return [(known.identity, only_species(known.items, label)) for known in rows]


def _showing(
    label: str, individuals: int | None, rows: Sequence[KnownWord], *, keeps_number: bool = False
) -> list[Word]:
    add = partial(with_species, label=label, individuals=individuals, keeps_number=keeps_number)
    return [
        (known.identity, items) for known in rows if (items := add(_counting(known))) != known.items
    ]


def _counting(known: KnownWord) -> Items:
    """What counts of a photograph: a person's word, else the model's."""
    if known.items or known.said is None or not known.counts:
        return known.items
    return (AnnotationItem(known.said),)


def say(
    connection: sqlite3.Connection,
    words: Iterable[Word],
    *,
    annotator: str,
    moment: datetime | None = None,
    kind: str = "say",
    origin: str = "",
    unread: Sequence[Word] = (),
) -> Changes:
    """Append words on photographs as one step.

    A photograph that comes twice gets the last of its words. `unread` are words on files that were
    not read yet. A species that was merged with another is that one.
    """
    meant = merged(connection)
    words, unread = (
        [(identity, renamed(items, meant)) for identity, items in dict(some).items()]
        for some in (words, unread)
    )
    if not words and not unread:
        return Changes()
    annotator = storable(annotator)[:LONGEST_NAME]
    when = (moment or datetime.now().astimezone()).isoformat(timespec="seconds")
    step = add_step(connection, kind, origin=origin)
    first = _last_annotation(connection) + 1
    connection.executemany(
        f"{_ADD} VALUES (?1, ?2, ?3, ?4, ?5, {_SAID}, NULL)",
        [(first + n, photograph, annotator, when, step) for n, (photograph, _) in enumerate(words)],
    )
    _add_items(connection, first, (items for _, items in words))
    say_unread(connection, unread, annotator=annotator, when=when, step=step)
    return Changes(
        labels=frozenset(word[0] for word in words), files=frozenset(word[0] for word in unread)
    )


def say_for_others(
    connection: sqlite3.Connection, words: Sequence[tuple[int, PersonWord, str | None]], step: int
) -> None:
    """Append what others said of photographs, and the model to them, as a part of a step."""
    first = _last_annotation(connection) + 1
    connection.executemany(
        f"{_ADD} VALUES (?, ?, ?, ?, ?, ?, NULL)",
        [
            (first + n, photograph, word.annotator, word.annotated_at, step, said)
            for n, (photograph, word, said) in enumerate(words)
        ],
    )
    _add_items(connection, first, (word.items for _, word, _ in words))


def _add_items(connection: sqlite3.Connection, first: int, words: Iterable[Items]) -> None:
    """Give annotations what they name; the `first` of them has this number."""
    connection.executemany(
        f"{_ADD_ITEM} VALUES (?, ?, ?, ?, NULL)",
        [
            (annotation, place, *item)
            for annotation, items in enumerate(words, start=first)
            for place, item in enumerate(items)
        ],
    )


def add_step(
    connection: sqlite3.Connection, kind: str, *, target: int | None = None, origin: str = ""
) -> int:
    step = connection.execute(
        "INSERT INTO step (kind, target, origin, made_at) VALUES (?, ?, ?, ?)",
        [kind, target, origin, datetime.now().astimezone().isoformat(timespec="seconds")],
    ).lastrowid
    assert step is not None
    return step


def _spoken_of(known: Sequence[KnownWord], words: Sequence[Word]) -> int:
    """Of how many of those that words are said of a person had spoken before."""
    said = {identity for identity, _ in words}
    return sum(row.identity in said and bool(row.items) for row in known)


def _last_annotation(connection: sqlite3.Connection) -> int:
    """Annotations are never deleted, so the ids that follow are free."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM annotation").fetchone()[0])


def steps(connection: sqlite3.Connection | Reader) -> tuple[list[int], list[int]]:
    """The steps that can be undone and redone, the next one last."""
    done: list[int] = []
    undone: list[int] = []
    rows = connection.execute("SELECT id, kind FROM step WHERE kind <> 'import' ORDER BY id")
    for step, kind in rows:
        if kind == "say":
            done.append(step)
            undone.clear()
        elif kind == "undo":
            undone += [done.pop()] if done else []
        else:
            done += [undone.pop()] if undone else []
    return done, undone


def _again(connection: sqlite3.Connection, kind: str) -> Changes:
    done, undone = steps(connection)
    left = done if kind == "undo" else undone
    if not left:
        return Changes()
    target = left[-1]
    step = add_step(connection, kind, target=target)
    # What counts again keeps who said it and when; the step has the moment of the undoing.
    source = _BEFORE if kind == "undo" else "said.id"
    rows = connection.execute(
        f"SELECT said.photograph_id, {source} FROM annotation AS said "
        f"WHERE step_id = ? AND NOT {_IMPORTED_SINCE}",
        [target],
    ).fetchall()
    first = _last_annotation(connection) + 1
    again = [(first + n, photograph, before) for n, (photograph, before) in enumerate(rows)]
    connection.executemany(
        f"{_ADD} SELECT ?1, ?2, coalesce(old.annotator, ''), "
        "coalesce(old.annotated_at, (SELECT made_at FROM step WHERE id = ?4)), ?4, old.said, "
        "coalesce(old.repeats, old.id) FROM (SELECT 1) LEFT JOIN annotation AS old ON old.id = ?3",
        [(*row, step) for row in again],
    )
    connection.executemany(
        f"{_ADD_ITEM} SELECT ?1, place, label, individuals, box FROM annotation_item "
        "WHERE annotation_id = ?2",
        [(new, before) for new, _, before in again if before is not None],
    )
    unread = say_again_unread(connection, target, undo=kind == "undo", step=step)
    excluded = exclude_again(connection, target, undo=kind == "undo", step=step)
    remarked = remark_again(connection, target, undo=kind == "undo", step=step)
    beside = say_beside_again(connection, target, undo=kind == "undo", step=step)
    species = change_rows_again(connection, target, undo=kind == "undo", step=step)
    clocks = change_clocks_again(connection, target, undo=kind == "undo", step=step)
    return (
        species
        | clocks
        | Changes(
            labels=frozenset(
                [*(photograph for _, photograph, _ in again), *excluded, *beside, *remarked]
            ),
            files=frozenset(unread),
        )
    )
