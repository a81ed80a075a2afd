"""What people said of a photograph stays with it where its file was edited beside the picture.

A mended clock or a position that is written into a file makes other bytes of it, and so another
photograph. Where that shows the same picture as the one that this file held before, what counts of
that one is said of it, too.
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
# So few bits differ where the same picture was read at another scale.
_SAME_BITS, _ALL_BITS = 2, (1 << 64) - 1
_WORD = """
INSERT INTO annotation (photograph_id, annotator, annotated_at, step_id, said)
SELECT ?2, annotator, annotated_at, step_id, said FROM annotation
WHERE id = (SELECT max(id) FROM annotation WHERE photograph_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM annotation WHERE photograph_id = ?2)
RETURNING id
"""
_ITEMS = """
INSERT INTO annotation_item (annotation_id, place, label, individuals, box)
SELECT ?2, place, label, individuals, box FROM annotation_item
WHERE annotation_id = (SELECT max(id) FROM annotation WHERE photograph_id = ?1)
"""
_REMARK = """
INSERT INTO remark (photograph_id, note, tags, annotator, said_at, step_id)
SELECT ?2, note, tags, annotator, said_at, step_id FROM remark
WHERE id = (SELECT max(id) FROM remark WHERE photograph_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM remark WHERE photograph_id = ?2)
"""
_EXCLUSION = """
INSERT INTO exclusion (photograph_id, species, excluded, taken_back, annotator, made_at, step_id)
SELECT ?2, species, excluded, taken_back, annotator, made_at, step_id FROM exclusion
WHERE id = (SELECT max(id) FROM exclusion WHERE photograph_id = ?1)
    AND NOT EXISTS (SELECT 1 FROM exclusion WHERE photograph_id = ?2)
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
    """Let what counts of photographs count of those that they became, unless these have it.

    So does what they are for: before it is found out what belongs together.
    """
    for old, new in became:
        for (word,) in connection.execute(_WORD, [old, new]).fetchall():
            connection.execute(_ITEMS, [old, word])
        for statement in (_REMARK, _EXCLUSION, _ROLE, _RETIRED, _MADE_WITH, _DRAWN):
            connection.execute(statement, [old, new])
