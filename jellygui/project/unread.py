"""A person's words on files that were not read yet: written at once, said when they are read.

An annotation speaks of a photograph, and whose photograph a file holds is known when it is read,
which takes its time. Until then the word stands beside the file; whoever reads the file makes the
annotation of it, in the same transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from jellygui.domain.labels import Items
from jellygui.project.items import items_of, text_of
from jellygui.project.reader import Reader

# What a person has said last of these files, as far as they were not read yet.
_KNOWN = """
SELECT file.id, word.label, word.individuals, word.more FROM file
LEFT JOIN unread_word AS word ON word.id = (SELECT max(id) FROM unread_word WHERE file_id = file.id)
WHERE file.id IN (SELECT value FROM json_each(?)) AND file.photograph_id IS NULL
    AND file.state = 'ok'
ORDER BY file.id
"""
_SPOKEN_OF = """
SELECT file_id FROM unread_word WHERE file_id IN (SELECT value FROM json_each(?))
"""
_ADD = "INSERT INTO unread_word (file_id, label, individuals, more, annotator, said_at, step_id)"
# Of a step that is taken back, or counts again: the word before it, or its own.
_BEFORE = """(SELECT max(id) FROM unread_word AS before
    WHERE before.file_id = said.file_id AND before.id < said.id)"""

# Of which photograph, or file that was not read yet, what is said; nothing takes back.
Word = tuple[int, Items]


class KnownWord(NamedTuple):
    """What a person has said of a photograph, or of a file that was not read, and what a model.

    That `counts` where the model is not below its limits.
    """

    identity: int
    items: Items
    said: str | None = None
    counts: bool = False


def unread_files(connection: sqlite3.Connection | Reader, chosen: str) -> list[KnownWord]:
    """What is known of those of the `chosen` files (a JSON list) that were not read yet."""
    rows = connection.execute(_KNOWN, [chosen])
    return [KnownWord(file_id, items_of(*word)) for file_id, *word in rows]


def say_unread(
    connection: sqlite3.Connection, words: Iterable[Word], *, annotator: str, when: str, step: int
) -> None:
    """Note words on files as a part of a step."""
    connection.executemany(
        f"{_ADD} VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (file_id, *(items[0] if items else (None, None)), text_of(items), annotator, when, step)
            for file_id, items in words
        ],
    )


def say_again_unread(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> list[int]:
    """Take back or repeat what a step has said of files that are still not read; these files."""
    source = _BEFORE if undo else "said.id"
    return [
        file_id
        for (file_id,) in connection.execute(
            f"{_ADD} SELECT said.file_id, old.label, old.individuals, "
            "coalesce(old.more, '[]'), coalesce(old.annotator, ''), "
            "coalesce(old.said_at, said.said_at), ?1 "
            f"FROM unread_word AS said LEFT JOIN unread_word AS old ON old.id = {source} "
            "WHERE said.step_id = ?2 RETURNING file_id",
            [step, target],
        ).fetchall()
    ]


def speak_of_read(connection: sqlite3.Connection, photographs: Mapping[int, int]) -> None:
    """Make annotations of the words on files that have just been read, by their photographs.

    A word that is older than the photograph's newest one, which came by a copy, is overtaken.
    """
    rows = connection.execute(_SPOKEN_OF, [json.dumps([*photographs])])
    spoken_of = {file_id for (file_id,) in rows}
    for file_id, photograph_id in photographs.items():
        if file_id in spoken_of:
            _speak(connection, file_id, photograph_id)


def _speak(connection: sqlite3.Connection, file_id: int, photograph_id: int) -> None:
    words = connection.execute(
        "SELECT label, individuals, more, annotator, said_at, step_id FROM unread_word "
        "WHERE file_id = ?1 AND step_id > coalesce((SELECT step_id FROM annotation "
        "WHERE photograph_id = ?2 ORDER BY id DESC LIMIT 1), 0) ORDER BY id",
        [file_id, photograph_id],
    ).fetchall()
    for label, individuals, more, annotator, said_at, step in words:
        annotation = connection.execute(
            "INSERT INTO annotation (photograph_id, annotator, annotated_at, step_id) "
            "VALUES (?, ?, ?, ?)",
            [photograph_id, annotator, said_at, step],
        ).lastrowid
        connection.executemany(
            "INSERT INTO annotation_item VALUES (?, ?, ?, ?, NULL)",
            [
                (annotation, place, *item)
                for place, item in enumerate(items_of(label, individuals, more))
            ],
        )
    connection.execute("DELETE FROM unread_word WHERE file_id = ?", [file_id])
