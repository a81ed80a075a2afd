"""What people said of a photograph stays with it where its file was edited beside the picture.

A mended clock or a position that is written into a file makes other bytes of it, and so another
photograph. Where that shows the same picture as the one that this file held before, what was said
of that one is said of it, too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from jellygui.domain.album import NO_DETAIL
from jellygui.domain.frames import frame_of
from jellygui.images.photo import Photo
from jellygui.project.groups import signed
from jellygui.project.stored_paths import restored

# The photograph that each of these files held when it was read last.
_HELD = """
SELECT file.id, file.absolute_path, old.id, old.perceptual_hash, old.mirrored_hash, old.width_px,
    old.height_px, old.camera
FROM file JOIN photograph AS old ON old.id = coalesce(file.photograph_id, file.held_id)
WHERE file.id IN (SELECT value FROM json_each(?))
"""
# Photographs that no file holds any more since it was edited, and what holds their picture now.
BECAME = """photograph AS now
JOIN photograph AS before ON before.id = now.was_id OR before.was_id = now.was_id
WHERE now.was_id IS NOT NULL AND EXISTS (SELECT 1 FROM file WHERE photograph_id = now.id)
    AND NOT EXISTS (SELECT 1 FROM file WHERE photograph_id = before.id)"""
# So few bits differ where the same picture was read at another scale.
_SAME_BITS, _ALL_BITS = 2, (1 << 64) - 1
# What was said of ?1 after all that was said of ?2, all of it where nothing was: with what was said
# before, as undo goes back to it, and a random check or a labelled folder is its origin.
_LATER = """photograph_id = ?1 AND coalesce(step_id, 0) > (
    SELECT coalesce(max(coalesce(step_id, 0)), -1) FROM {table} WHERE photograph_id = ?2)
ORDER BY id"""
_WORDS = f"SELECT id FROM annotation WHERE {_LATER.format(table='annotation')}"
_WORD = """
INSERT INTO annotation (photograph_id, annotator, annotated_at, step_id, said, repeats)
SELECT ?2, annotator, annotated_at, step_id, said, coalesce(repeats, id)
FROM annotation WHERE id = ?1 RETURNING id
"""
_ITEMS = """
INSERT INTO annotation_item (annotation_id, place, label, individuals, box)
SELECT ?2, place, label, individuals, box FROM annotation_item WHERE annotation_id = ?1
"""
_SECOND_WORDS = f"""
INSERT INTO second_word
    (photograph_id, label, individuals, more, annotator, annotated_at, beside, step_id)
SELECT ?2, label, individuals, more, annotator, annotated_at, beside, step_id
FROM second_word WHERE {_LATER.format(table="second_word")}
"""
_REMARKS = f"""
INSERT INTO remark (photograph_id, note, tags, annotator, said_at, step_id)
SELECT ?2, note, tags, annotator, said_at, step_id
FROM remark WHERE {_LATER.format(table="remark")}
"""
_EXCLUSIONS = f"""
INSERT INTO exclusion (photograph_id, species, excluded, taken_back, annotator, made_at, step_id)
SELECT ?2, species, excluded, taken_back, annotator, made_at, step_id
FROM exclusion WHERE {_LATER.format(table="exclusion")}
"""
_WAS = """
UPDATE photograph SET was_id = coalesce(old.was_id, old.id) FROM photograph AS old
WHERE photograph.id = ?2 AND old.id = ?1 AND coalesce(old.was_id, old.id) < photograph.id
"""
# Where the time is another, nobody but the file tells that it is no other moment of one scene. What
# was tested on goes on testing, and what a model has learned from it knows.
_ROLE = """
UPDATE photo_group SET (role, trained_on) = (
    SELECT coalesce(photo_group.role, old.role), max(photo_group.trained_on, old.trained_on)
    FROM photograph JOIN photo_group AS old ON old.id = group_id WHERE photograph.id = ?1)
WHERE id = (SELECT group_id FROM photograph WHERE id = ?2)
"""
_RETIRED = """
UPDATE photograph SET retired = max(retired, (SELECT retired FROM photograph WHERE id = ?1))
WHERE id = ?2
"""
_MADE_WITH = """
INSERT OR IGNORE INTO made_with (content_hash, model_id)
SELECT (SELECT content_hash FROM photograph WHERE id = ?2), model_id
FROM made_with JOIN photograph USING (content_hash) WHERE photograph.id = ?1
"""
# What was drawn at random was this picture.
_DRAWN = """
UPDATE check_photograph SET photograph_id = ?2 WHERE photograph_id = ?1
    AND check_id NOT IN (SELECT check_id FROM check_photograph WHERE photograph_id = ?2)
    AND NOT EXISTS (SELECT 1 FROM file WHERE photograph_id = ?1)
"""
_BESIDES = (_SECOND_WORDS, _REMARKS, _EXCLUSIONS, _WAS, _ROLE, _RETIRED, _MADE_WITH, _DRAWN)


def edited(
    connection: sqlite3.Connection,
    read: Sequence[tuple[int, Photo]],
    photographs: Mapping[int, int],
) -> list[tuple[int, int]]:
    """Which photograph became which, of files that have just been read and not noted yet."""
    photos = dict(read)
    found: dict[tuple[int, int], None] = {}
    for file_id, path, old, *looks in connection.execute(_HELD, [json.dumps([*photos])]):
        new, photo = photographs[file_id], photos[file_id]
        is_frame = frame_of(restored(path)) is not None
        if old != new and _shows(photo, *looks, is_frame=is_frame):
            found[old, new] = None
    return [*found]


def _shows(
    photo: Photo,
    perceptual_hash: int,
    mirrored_hash: int,
    width: int,
    height: int,
    camera: str,
    *,
    is_frame: bool,
) -> bool:
    """Whether a photograph shows the very picture of another one that its file held."""
    if (photo.width_px, photo.height_px, photo.camera) != (width, height, camera):
        return False
    pairs = (
        (signed(photo.perceptual_hash), perceptual_hash),
        (signed(photo.mirrored_hash), mirrored_hash),
    )
    if any(NO_DETAIL in pair for pair in pairs):
        # As of empty water; a frame may have been left without.
        return not is_frame and all(one == other for one, other in pairs)
    return all(((one ^ other) & _ALL_BITS).bit_count() <= _SAME_BITS for one, other in pairs)


def say_of_edited(connection: sqlite3.Connection, became: Sequence[tuple[int, int]]) -> None:
    """Let what was said of photographs be said of those that they became, as far as it is newer.

    So does what they are for: before it is found out what belongs together.
    """
    for old, new in became:
        for (word,) in connection.execute(_WORDS, [old, new]).fetchall():
            ((said,),) = connection.execute(_WORD, [word, new]).fetchall()
            connection.execute(_ITEMS, [word, said])
        for statement in _BESIDES:
            connection.execute(statement, [old, new])
