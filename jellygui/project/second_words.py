"""What others say of photographs that have a person's word already: kept beside it, in steps.

People disagree on a photograph while the word that counts is the one beside which another was put:
whoever labels it again has settled it, and taking that back opens it again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from jellygui.domain.merge import PersonWord
from jellygui.project.items import text_of

_ADD = """
INSERT INTO second_word
    (photograph_id, label, individuals, more, annotator, annotated_at, beside, step_id)
"""
# What a step has said, again; taken back it is the word before it, or none.
_AGAIN = f"""{_ADD}
SELECT said.photograph_id, iif(:undo, old.label, said.label),
    iif(:undo, old.individuals, said.individuals),
    iif(:undo, coalesce(old.more, '[]'), said.more), said.annotator,
    iif(:undo, coalesce(old.annotated_at, said.annotated_at), said.annotated_at),
    iif(:undo, coalesce(old.beside, said.beside), said.beside), :step
FROM second_word AS said LEFT JOIN second_word AS old ON old.id = (
    SELECT max(id) FROM second_word AS before WHERE before.photograph_id = said.photograph_id
        AND before.annotator = said.annotator AND before.id < said.id)
WHERE said.step_id = :target RETURNING photograph_id
"""
# What a second word names, and what counts beside it; as `domain.merge.differ` has it.
_THEIRS = """(SELECT second_word.label AS label, second_word.individuals AS individuals UNION ALL
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
    FROM json_each(second_word.more))"""
_DIFFER = f"""(
    (SELECT count(*) FROM annotation_item WHERE annotation_id = counting.id)
        <> 1 + json_array_length(second_word.more)
    OR EXISTS (SELECT 1 FROM {_THEIRS} AS theirs
        LEFT JOIN annotation_item AS ours
            ON ours.annotation_id = counting.id AND ours.label = theirs.label
        WHERE ours.label IS NULL OR theirs.individuals <> coalesce(ours.individuals, -1)))"""
# The words of others that contradict what counts, and are still to be settled.
OPEN = f"""
SELECT second_word.photograph_id, second_word.label, second_word.individuals, second_word.more,
    second_word.annotator, second_word.annotated_at
FROM second_word
JOIN annotation AS counting ON counting.id =
    (SELECT max(id) FROM annotation WHERE photograph_id = second_word.photograph_id)
JOIN annotation_item AS first ON first.annotation_id = counting.id AND first.place = 0
WHERE second_word.id = (SELECT max(id) FROM second_word AS newest
        WHERE newest.photograph_id = second_word.photograph_id
            AND newest.annotator = second_word.annotator)
    AND second_word.beside = coalesce(counting.repeats, counting.id)
    AND second_word.label IS NOT NULL AND {_DIFFER}
"""


def say_beside(
    connection: sqlite3.Connection, words: Iterable[tuple[int, PersonWord]], step: int
) -> None:
    """Put words beside those that count on these photographs, as a part of a step."""
    connection.executemany(
        f"{_ADD} SELECT ?1, ?2, ?3, ?4, ?5, ?6, coalesce(repeats, id), ?7 FROM annotation "
        "WHERE id = (SELECT max(id) FROM annotation WHERE photograph_id = ?1)",
        [
            (
                photograph,
                *word.items[0],
                text_of(word.items),
                word.annotator,
                word.annotated_at,
                step,
            )
            for photograph, word in words
        ],
    )


def say_beside_again(
    connection: sqlite3.Connection, target: int, *, undo: bool, step: int
) -> list[int]:
    """Take back or repeat what a step has put beside other words; these photographs."""
    values = {"undo": undo, "step": step, "target": target}
    return [identity for (identity,) in connection.execute(_AGAIN, values).fetchall()]
