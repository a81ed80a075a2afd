"""What a project is asked, in SQL."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import PhotoRow
from jellygui.domain.days import DayFrom
from jellygui.domain.labels import FileRecord, FileState, Photograph, Prediction, annotation_of
from jellygui.domain.stations import StationBy
from jellygui.project.items import MORE, items_of
from jellygui.project.reader import Reader
from jellygui.project.remark_rows import NOTE, TAGS, remark_of
from jellygui.project.stored_paths import restored
from jellygui.project.value_kinds import Value, holds
from jellygui.project.values import COLUMNS

T = TypeVar("T")
_REFERRED = re.compile(r"(\w+)\.(\w+)(\??)")
Change = Callable[[sqlite3.Connection], T]

ADD_FILE = """
INSERT INTO file (absolute_path, name_key, relative_path, size_bytes, modified_ns, changed_ns,
    state, reason, day)
VALUES (:absolute, :name_key, :relative, :size, :modified, :changed, :state, :reason,
    day_in(:absolute))
ON CONFLICT (absolute_path) DO UPDATE SET
    size_bytes = excluded.size_bytes, modified_ns = excluded.modified_ns,
    changed_ns = excluded.changed_ns, state = excluded.state, reason = excluded.reason,
    -- With the same size and time of writing, what was read counts until it is read again.
    photograph_id = iif(excluded.state = 'ok' AND size_bytes = excluded.size_bytes
        AND modified_ns = excluded.modified_ns, photograph_id, NULL),
    held_id = coalesce(photograph_id, held_id),
    look_again = look_again OR changed_ns IS NOT excluded.changed_ns
WHERE size_bytes <> excluded.size_bytes OR modified_ns <> excluded.modified_ns
    OR changed_ns IS NOT excluded.changed_ns OR state = 'missing'
    OR (state = 'unreadable' AND look_again AND excluded.state = 'ok')
    OR (excluded.state = 'unreadable' AND reason <> excluded.reason)
RETURNING id
"""

ADD_PHOTOGRAPH = """
INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px, perceptual_hash,
    mirrored_hash, taken_at, corrected_at, latitude, longitude, depth_m, camera, serial,
    group_id)
VALUES (:id, :content_hash, :size, :width, :height, :hash, :mirrored, :taken_at,
    :corrected_at, :latitude, :longitude, :depth, :camera, :serial, :group)
"""

ADD_PREDICTION = """
INSERT OR REPLACE INTO prediction
    (photograph_id, model_id, species, confidence, identified, margin, probabilities)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""

# A model has looked at a photograph when what it saw is kept too: else nothing is suggested of it,
# and no label doubted.
_LOOKED_AT = "prediction JOIN embedding USING (photograph_id, model_id)"
PREDICTED = f"""
SELECT content_hash FROM photograph WHERE content_hash IN (SELECT value FROM json_each(?))
    AND EXISTS (SELECT 1 FROM {_LOOKED_AT} WHERE photograph_id = photograph.id AND model_id = ?)
"""

# The label that counts now: a person's word, else the model's.
LABEL = (
    "coalesce(item.label, CASE WHEN prediction.identified THEN prediction.species "
    "WHEN prediction.species IS NOT NULL THEN 'unidentified' END)"
)

# When a photograph was taken: what its camera says, corrected where its clock was off; there is no
# other time (see `domain.clocks`).
TAKEN = "coalesce(photograph.corrected_at, photograph.taken_at)"
# On which day a photograph was taken, and who says so: a person, the camera, a name.
DAY = f"""(CASE WHEN file.day_by = 'person' THEN file.day
    ELSE coalesce(substr({TAKEN}, 1, 10), file.day) END)"""
DAY_FROM = f"""(CASE WHEN {DAY} IS NULL THEN NULL WHEN file.day_by = 'person' THEN 'person'
    WHEN photograph.taken_at IS NULL THEN 'name' ELSE 'camera' END)"""

STATION = "(SELECT name FROM station WHERE station.id = file.station_id)"

_SAID = """
LEFT JOIN prediction INDEXED BY prediction_said ON prediction.photograph_id = file.photograph_id
    AND prediction.model_id = (SELECT id FROM model WHERE in_use)"""
# Files with what counts of them now; short, for what is asked of very many.
FROM_FILES = f"""
FROM file
LEFT JOIN photograph ON photograph.id = file.photograph_id{_SAID}
LEFT JOIN annotation_item AS item ON item.place = 0 AND item.annotation_id =
    (SELECT max(id) FROM annotation WHERE photograph_id = file.photograph_id)
"""


def from_files(*parts: str) -> str:
    """`FROM_FILES`, without what a model says where no part of a question speaks of it.

    SQLite leaves out the other tables by itself where they are not needed, but not this one, which
    takes longest.
    """
    is_needed = any("prediction." in part for part in parts)
    return FROM_FILES if is_needed else FROM_FILES.replace(_SAID, "")


# The same with a row for each species that a person says is on a photograph.
FROM_FILES_BY_SPECIES = FROM_FILES.replace("item.place = 0 AND ", "")
# Whether a photograph shows :{name}, be it first or besides.
SHOWS = f"""({LABEL} = :{{name}} OR EXISTS (SELECT 1 FROM annotation_item AS any_item
    WHERE any_item.annotation_id = item.annotation_id AND any_item.label = :{{name}}))"""

_FILES = f"""
SELECT file.id, file.absolute_path, file.size_bytes, file.state, file.reason,
    photograph.id, photograph.content_hash, photograph.group_id, {TAKEN},
    photograph.latitude, photograph.longitude, photograph.depth_m, photograph.camera,
    (SELECT id FROM file AS other WHERE other.photograph_id = photograph.id
        ORDER BY other.state = 'missing', other.id LIMIT 1),
    prediction.species, prediction.confidence, prediction.identified, prediction.probabilities,
    prediction.model_id,
    item.label, item.individuals, {MORE}, annotation.annotator, annotation.annotated_at,
    {DAY}, {DAY_FROM}, {STATION}, station_by, {NOTE}, {TAGS},
    photograph.width_px, photograph.height_px,
    iif(photograph.corrected_at IS NULL, NULL, photograph.taken_at)
FROM file
LEFT JOIN photograph ON photograph.id = file.photograph_id
LEFT JOIN model ON model.in_use
LEFT JOIN prediction
    ON prediction.photograph_id = photograph.id AND prediction.model_id = model.id
LEFT JOIN annotation ON annotation.id =
    (SELECT max(id) FROM annotation WHERE photograph_id = photograph.id)
LEFT JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
"""

# The same with what a person has said of files that were not read yet, and cannot be counted.
_ROWS = (
    _FILES.replace(
        f"item.label, item.individuals, {MORE}, annotation.annotator, annotation.annotated_at",
        "coalesce(item.label, word.label), coalesce(item.individuals, word.individuals), "
        f"coalesce({MORE}, word.more), "
        "coalesce(annotation.annotator, word.annotator), "
        "coalesce(annotation.annotated_at, word.said_at)",
    )
    + """
LEFT JOIN unread_word AS word ON file.photograph_id IS NULL AND word.id =
    (SELECT max(id) FROM unread_word WHERE file_id = file.id)
"""
)

_WITHOUT = """file.state = 'ok' AND (file.photograph_id IS NULL OR file.look_again OR NOT EXISTS (
    SELECT 1 FROM {what} WHERE photograph_id = file.photograph_id AND model_id = ?))"""
TO_READ = f"SELECT id FROM file WHERE {_WITHOUT.format(what=_LOOKED_AT)} ORDER BY id"
UNSPOKEN = f"SELECT 1 FROM file WHERE {_WITHOUT.format(what='prediction')} LIMIT 1"

PATHS = """
SELECT id, absolute_path FROM file WHERE id IN (SELECT value FROM json_each(?))
"""

# What the columns of `_FILES` may hold; ? where a file need not have it.
_KINDS = tuple(
    COLUMNS[table][column].or_nothing if optional else COLUMNS[table][column]
    for table, column, optional in _REFERRED.findall(
        "file.id file.absolute_path file.size_bytes file.state file.reason "
        "photograph.id? photograph.content_hash? photograph.group_id? photograph.taken_at "
        "photograph.latitude photograph.longitude photograph.depth_m photograph.camera? file.id? "
        "prediction.species? prediction.confidence? prediction.identified? "
        "prediction.probabilities? prediction.model_id? "
        "annotation_item.label? annotation_item.individuals second_word.more? "
        "annotation.annotator? "
        "annotation.annotated_at? file.day? file.day_by? station.name? file.station_by "
        "remark.note? remark.tags? "
        "photograph.width_px? photograph.height_px? photograph.taken_at"
    )
)


_LETTERS_AT_ONCE = 300_000

# How many columns of `_FILES` only the window asks for.
_MORE = 3


def files(
    reader: Reader, where: str, values: Mapping[str, object], *, doubted: bool
) -> Iterator[FileRecord]:
    """Files with what is known of them, each looked at before where the project is `doubted`.

    Raises:
        JellyError: one holds what does not belong there.
    """
    chosen = f"WHERE file.id IN (SELECT file.id {FROM_FILES} WHERE {where})" if where else ""
    for row in reader.execute(f"{_FILES} {chosen} ORDER BY file.id", values):
        if doubted:
            _look_at(reader, row)
        yield _file(row[:-_MORE])


def photo_rows(reader: Reader, file_ids: Sequence[int], *, doubted: bool) -> Iterator[PhotoRow]:
    """The same for the window, with what was said of files that were not read yet."""
    chosen = "WHERE file.id IN (SELECT value FROM json_each(?))"
    for row in reader.execute(_ROWS + chosen, [json.dumps([*map(int, file_ids)])]):
        if doubted:
            _look_at(reader, row)
        record, (width, height, camera_says) = _file(row[:-_MORE]), row[-_MORE:]
        photo = record.photograph
        yield PhotoRow(
            file_id=record.id,
            path=record.path,
            state=record.state,
            reason=record.reason,
            is_copy=record.is_copy,
            photograph_id=photo.id if photo else None,
            prediction=record.prediction,
            annotation=record.annotation,
            taken_at=photo.taken_at if photo else None,
            camera_says=moment_in(camera_says),
            latitude=photo.latitude if photo else None,
            longitude=photo.longitude if photo else None,
            depth_m=photo.depth_m if photo else None,
            camera=photo.camera if photo else "",
            width_px=width or 0,
            height_px=height or 0,
            size_bytes=record.size_bytes,
            group=photo.group if photo else None,
            remark=record.remark,
        )


def _look_at(reader: Reader, row: tuple[Value, ...]) -> None:
    if not all(map(holds, _KINDS, row)):
        raise reader.refused("of a file it holds what does not belong there")


def _file(row: tuple[object, ...]) -> FileRecord:
    (
        file_id,
        absolute,
        size,
        state,
        reason,
        photograph_id,
        content_hash,
        group,
        taken_at,
        latitude,
        longitude,
        depth_m,
        camera,
        first_file,
        species,
        confidence,
        identified,
        probabilities,
        model_id,
        label,
        individuals,
        more,
        annotator,
        annotated_at,
        day,
        day_from,
        station,
        station_by,
        note,
        tags,
    ) = row
    return FileRecord(
        id=file_id,  # type: ignore[arg-type]
        path=restored(absolute),  # type: ignore[arg-type]
        size_bytes=size,  # type: ignore[arg-type]
        state=FileState(str(state)),
        reason=reason,  # type: ignore[arg-type]
        is_copy=first_file is not None and first_file != file_id,
        photograph=None
        if photograph_id is None
        else Photograph(
            id=photograph_id,  # type: ignore[arg-type]
            content_hash=content_hash,  # type: ignore[arg-type]
            group=group,  # type: ignore[arg-type]
            taken_at=moment_in(taken_at),
            latitude=latitude,  # type: ignore[arg-type]
            longitude=longitude,  # type: ignore[arg-type]
            depth_m=depth_m,  # type: ignore[arg-type]
            camera=camera,  # type: ignore[arg-type]
        ),
        prediction=None
        if species is None
        else Prediction(
            species=species,  # type: ignore[arg-type]
            confidence=confidence,  # type: ignore[arg-type]
            identified=bool(identified),
            probabilities=json.loads(probabilities),  # type: ignore[arg-type]
        ),
        model_id=model_id,  # type: ignore[arg-type]
        annotation=annotation_of(
            items_of(label, individuals, more),
            annotator=annotator,  # type: ignore[arg-type]
            annotated_at=moment_in(annotated_at),
        ),
        day=date.fromisoformat(day) if isinstance(day, str) else None,
        day_from=None if day_from is None else DayFrom(str(day_from)),
        station=str(station or ""),
        station_by=None if station is None or station_by is None else StationBy(str(station_by)),
        remark=remark_of(note, tags),
    )


def numbers_in(text: str | None) -> npt.NDArray[np.int64]:
    """The numbers that `group_concat` has put into one text.

    That is quicker than a row each: no other thread's turn comes 100 000 times in between. Of a
    long text it comes some times, since numpy keeps it from them.
    """
    if not text:
        return np.empty(0, np.int64)
    found, begin = [], 0
    while begin < len(text):
        end = text.find(",", begin + _LETTERS_AT_ONCE)
        end = end if end >= 0 else len(text)
        found.append(np.fromstring(text[begin:end], np.int64, sep=","))
        begin = end + 1
    return np.concatenate(found)


def moment_in(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None
