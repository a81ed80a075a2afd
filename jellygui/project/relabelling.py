"""Labels that are called otherwise from now on: said again as a part of a step, by who said them.

What was said before stays; taking the step back lets it count again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from jellygui.domain.changes import Changes
from jellygui.domain.labels import AnnotationItem, Items
from jellygui.project.items import MORE, items_of, text_of

_COUNTING = f"""
SELECT annotation.id, annotation.photograph_id, item.label, item.individuals, {MORE}
FROM annotation
JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
WHERE annotation.id IN (SELECT annotation_id FROM annotation_item
        WHERE label IN (SELECT value FROM json_each(?)))
    AND annotation.id = (SELECT max(id) FROM annotation AS newest
        WHERE newest.photograph_id = annotation.photograph_id)
ORDER BY annotation.id
"""
_AGAIN = """
INSERT INTO annotation (id, photograph_id, annotator, annotated_at, step_id, said, repeats)
SELECT ?1, photograph_id, annotator, annotated_at, ?3, said, coalesce(repeats, id)
FROM annotation WHERE id = ?2
"""
_NEWEST = """
SELECT id, {of}, label, individuals, more FROM {table} AS word
WHERE id = (SELECT max(id) FROM {table} AS newest WHERE {same}) AND (
    label IN (SELECT value FROM json_each(?1)) OR EXISTS (SELECT 1 FROM json_each(more) AS one
        WHERE json_extract(one.value, '$[0]') IN (SELECT value FROM json_each(?1))))
"""
_UNREAD = _NEWEST.format(of="file_id", table="unread_word", same="newest.file_id = word.file_id")
_UNREAD_AGAIN = """
INSERT INTO unread_word (file_id, label, individuals, more, annotator, said_at, step_id)
SELECT file_id, ?, ?, ?, annotator, said_at, ? FROM unread_word WHERE id = ?
"""
_BESIDE = _NEWEST.format(
    of="photograph_id",
    table="second_word",
    same="newest.photograph_id = word.photograph_id AND newest.annotator = word.annotator",
)
_BESIDE_AGAIN = """
INSERT INTO second_word
    (photograph_id, label, individuals, more, annotator, annotated_at, beside, step_id)
SELECT photograph_id, ?, ?, ?, annotator, annotated_at, beside, ? FROM second_word WHERE id = ?
"""


def relabel(connection: sqlite3.Connection, called: Mapping[str, str], step: int) -> Changes:
    """Call labels otherwise wherever they count, or stand beside the word that does."""
    if not called:
        return Changes()
    wanted = json.dumps([*called])
    rows = connection.execute(_COUNTING, [wanted]).fetchall()
    (first,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM annotation").fetchone()
    connection.executemany(_AGAIN, [(first + n, row[0], step) for n, row in enumerate(rows)])
    connection.executemany(
        "INSERT INTO annotation_item (annotation_id, place, label, individuals) "
        "VALUES (?, ?, ?, ?)",
        [
            (first + n, place, *item)
            for n, (_, _, *word) in enumerate(rows)
            for place, item in enumerate(renamed(items_of(*word), called))
        ],
    )
    unread, beside = (
        connection.execute(question, [wanted]).fetchall() for question in (_UNREAD, _BESIDE)
    )
    for again, words in ((_UNREAD_AGAIN, unread), (_BESIDE_AGAIN, beside)):
        for identity, _, *word in words:
            items = renamed(items_of(*word), called)
            connection.execute(again, [*items[0], text_of(items), step, identity])
    return Changes(
        labels=frozenset(row[1] for row in (*rows, *beside)),
        files=frozenset(row[1] for row in unread),
    )


def renamed(items: Items, called: Mapping[str, str]) -> Items:
    """What a word names, called otherwise; two that become one are as many as both together.

    Where one of them was not counted, nobody has counted both.
    """
    found: dict[str, int | None] = {}
    for label, individuals in items:
        name = called.get(label, label)
        if name in found:
            before = found[name]
            counted = before is not None and individuals is not None
            found[name] = (before or 0) + (individuals or 0) if counted else None
        else:
            found[name] = individuals
    return tuple(AnnotationItem(*item) for item in found.items())
