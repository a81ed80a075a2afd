"""A person's choice of photographs, in SQL."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import NamedTuple

from jellygui.domain.browse import Condition, NoDay, PhotoQuery, Show
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE
from jellygui.domain.species import species_key
from jellygui.project.functions import plain
from jellygui.project.queries import DAY, FROM_FILES_BY_SPECIES, LABEL, SHOWS, STATION
from jellygui.project.reader import Reader
from jellygui.project.remark_rows import HAS_TAG, REMARK_HOLDS
from jellygui.project.second_words import OPEN
from jellygui.project.stored_paths import stored

# The first file that is there stands for its photograph; the others are copies.
COPIES = """
    SELECT id FROM (SELECT id, row_number() OVER (
            PARTITION BY photograph_id ORDER BY state = 'missing', id) AS place
        FROM file WHERE photograph_id IN (
            SELECT photograph_id FROM file WHERE photograph_id IS NOT NULL
            GROUP BY photograph_id HAVING count(*) > 1))
    WHERE place > 1"""
COPY = f"file.id IN ({COPIES})"
_HAS_COPIES = """
SELECT count(photograph_id) > (SELECT count(*) FROM (
    SELECT DISTINCT photograph_id FROM file WHERE photograph_id IS NOT NULL)) FROM file"""
EVERYTHING = "TRUE"
_READABLE = "file.state <> 'unreadable'"
NO_SPECIES = (NONE_OF_THESE, UNIDENTIFIED, UNSURE)
NOBODY_CAN_TELL = (UNIDENTIFIED, UNSURE)
# A path is looked at last, since that calls Python for each.
_CALLED = """(SELECT coalesce(nullif(becomes, ''), key) FROM species
    WHERE is_called(:{name}, key, common_name, scientific_name)
    UNION SELECT value FROM json_each(:{others}))"""
# Each camera once: the index is looked into as often as there are cameras.
_CAMERAS = """(WITH RECURSIVE one (camera) AS (
    SELECT min(camera) FROM photograph
    UNION ALL SELECT (SELECT min(camera) FROM photograph WHERE camera > one.camera) FROM one
    WHERE one.camera IS NOT NULL)
    SELECT camera FROM one WHERE iif(camera IS NULL, FALSE, holds_text(camera, :{text})))"""
_HOLDS = f"""({LABEL} IN {{called}}
OR EXISTS (SELECT 1 FROM annotation_item AS any_item
    WHERE any_item.annotation_id = item.annotation_id AND any_item.label IN {{called}})
OR photograph.camera IN {{cameras}} OR {REMARK_HOLDS} OR {{in_path}})"""
_IN_PATH = "holds_text(file.absolute_path, :{text})"
# The same of plain letters in a path of plain letters, without calling Python.
_IN_PLAIN_PATH = f"""iif(typeof(file.absolute_path) = 'text'
        AND length(file.absolute_path) = length(CAST(file.absolute_path AS BLOB)),
    instr(lower(file.absolute_path), :{{text}}), {_IN_PATH})"""
_IS_OPEN = f"file.photograph_id IN (SELECT photograph_id FROM ({OPEN}))"
_UNCOUNTED = """(item.label IS NULL OR EXISTS (SELECT 1 FROM annotation_item AS any_item
    WHERE any_item.annotation_id = item.annotation_id AND any_item.individuals IS NULL))"""
SHOWS_SPECIES = f"{_READABLE} AND {LABEL} NOT IN {NO_SPECIES}"
# More than one photograph is of one sighting.
_OF_SEVERAL = "SELECT group_id FROM photograph GROUP BY group_id HAVING count(*) > 1"
# As `domain.frames` calls them; the last letter is seen at once, a pattern is tried everywhere.
OF_FRAME = """CAST(substr(absolute_path, -1) AS TEXT) = 's'
    AND absolute_path GLOB '*[0-9]h[0-5][0-9]m[0-5][0-9].[0-9][0-9][0-9]s'"""
_IS_FRAME = f"""EXISTS (SELECT 1 FROM file AS frame WHERE frame.photograph_id = photograph.id
    AND {OF_FRAME.replace("absolute_path", "frame.absolute_path")})"""
_HAS_FILE = "EXISTS (SELECT 1 FROM file AS any_file WHERE any_file.photograph_id = photograph.id)"
# Photographs without their files: those of some groups are soon found, and each is there once.
_PHOTOGRAPHS_BY_SPECIES = FROM_FILES_BY_SPECIES.replace(
    "FROM file\nLEFT JOIN photograph ON photograph.id = file.photograph_id", "FROM photograph"
).replace("file.photograph_id", "photograph.id")
# Photographs that may show one of some labels; all are soon looked through, one by one are not.
_MAY_SHOW = """file.photograph_id IN (
    SELECT photograph_id FROM prediction INDEXED BY prediction_said
    WHERE model_id = (SELECT id FROM model WHERE in_use)
        AND iif(identified, species, 'unidentified') IN ({labels})
    UNION ALL SELECT annotation.photograph_id FROM annotation_item
    JOIN annotation ON annotation.id = annotation_id WHERE label IN ({labels}))"""
# The newest of the other models that have spoken here is the one before.
MODEL_BEFORE = """SELECT id FROM model WHERE NOT in_use
    AND EXISTS (SELECT 1 FROM prediction INDEXED BY prediction_said WHERE model_id = model.id)
ORDER BY datetime(json_extract(card, '$.created_at')) DESC, rowid DESC LIMIT 1"""
_HAS_CHANGED = f"""EXISTS (
    SELECT 1 FROM prediction AS before INDEXED BY prediction_said
    WHERE before.photograph_id = file.photograph_id AND before.species <> prediction.species
        AND before.model_id = ({MODEL_BEFORE}))"""
# What photographs are told apart by; empty: it is called nothing.
VALUE = {
    Condition.LABEL: LABEL,
    Condition.FOLDER: "folder_of(file.absolute_path)",
    Condition.DAY: f"coalesce({DAY}, '')",
    Condition.STATION: f"coalesce({STATION}, '')",
    Condition.CAMERA: f"CASE WHEN {_READABLE} THEN coalesce(photograph.camera, '') END",
    Condition.TAG: "tag.value",
    Condition.LABELLER: "(SELECT annotator FROM annotation WHERE id = item.annotation_id)",
}
_SHOWN = {
    Show.TO_REVIEW: "file.state = 'ok' AND prediction.species IS NOT NULL AND item.label IS NULL",
    Show.CONFIRMED: f"{_READABLE} AND item.label IS NOT NULL",
    Show.UNREADABLE: "file.state = 'unreadable'",
    Show.MISSING: "file.state = 'missing'",
    Show.UNCLASSIFIED: f"{_READABLE} AND {LABEL} IS NULL",
    Show.DISAGREEMENT: f"{_READABLE} AND {_IS_OPEN}",
}


class OfWord(NamedTuple):
    """What holds a word: the labels that are `called` so, `cameras`, and what is `in_path`.

    `text` is what the word itself is called among the `values`.
    """

    text: str
    called: str
    cameras: str
    in_path: str
    values: dict[str, object]


def has_copies(reader: Reader) -> bool:
    """Whether there are any: else nobody needs to look for them among all files."""
    return bool(reader.execute(_HAS_COPIES).fetchone()[0])


def choice(query: PhotoQuery, *, copies: bool = False) -> tuple[str, dict[str, object]]:
    """The condition on `FROM_FILES` that chooses what the query asks for, and its values."""
    parts = [] if copies else [f"NOT {COPY}"]
    values: dict[str, object] = {}
    for part, given in _conditions(query):
        parts.append(part)
        values |= given
    return " AND ".join(parts) or EVERYTHING, values


def _conditions(query: PhotoQuery) -> Iterator[tuple[str, dict[str, object]]]:
    """What is soon seen comes first, and words, which are looked for in every path, last."""
    if query.show in _SHOWN:
        yield _SHOWN[query.show], {}
    elif query.show is not Show.ALL:
        may = _MAY_SHOW.format(labels=":shown")
        yield f"{may} AND {_READABLE} AND {LABEL} = :shown", {"shown": query.show.value}
    if query.labels:
        labels = {f"label_{number}": label for number, label in enumerate(query.labels)}
        shows = " OR ".join(SHOWS.format(name=name) for name in labels)
        may = _MAY_SHOW.format(labels=", ".join(f":{name}" for name in labels))
        yield f"{may} AND {_READABLE} AND ({shows})", {**labels}
    if (confidence := query.confidence) is not None:
        yield (
            "prediction.confidence BETWEEN :low AND :high",
            {"low": confidence.low, "high": confidence.high},
        )
    if query.uncounted:
        yield f"{SHOWS_SPECIES} AND {_UNCOUNTED}", {}
    if query.camera is not None:
        yield f"{VALUE[Condition.CAMERA]} = :camera", {"camera": query.camera}
    if query.station is not None:
        yield f"{VALUE[Condition.STATION]} = :station", {"station": query.station}
    if query.labeller is not None:
        yield f"{VALUE[Condition.LABELLER]} = :labeller", {"labeller": query.labeller}
    if query.tag is not None:
        yield HAS_TAG, {"tag": query.tag}
    if isinstance(query.day, NoDay):
        yield f"{DAY} IS NULL", {}
    elif query.day is not None:
        yield f"{DAY} = :day", {"day": query.day.isoformat()}
    if query.folder is not None:
        # As bytes: a name that is no UTF-8 is kept so, and its folder's may be text.
        folder = os.fsencode(os.path.join(os.fsdecode(stored(query.folder)), ""))
        within = "substr(CAST(file.absolute_path AS BLOB), 1, :length) = :folder"
        yield within, {"folder": folder, "length": len(folder)}
    if query.contradicts:
        yield f"photograph.group_id IN ({contradictions(_OF_SEVERAL)})", {}
    if query.changed_mind:
        yield _HAS_CHANGED, {}
    for number, word in enumerate(query.words):
        where = of_word(number, word)
        holds = _HOLDS.format(
            text=where.text, called=where.called, cameras=where.cameras, in_path=where.in_path
        )
        yield holds, where.values


def contradictions(groups: str) -> str:
    """Those of some groups, a question in SQL, in which photographs contradict each other.

    That is where not all show one species, or none, besides those of which nobody can tell. Frames
    of a video do not, which may show this and that, nor does what no file shows any more.
    """
    return f"""SELECT sighting FROM (
        SELECT photograph.group_id AS sighting, count(*) AS showing,
            total(coalesce(item.place, 0) = 0) AS photographs, {LABEL} AS called
        {_PHOTOGRAPHS_BY_SPECIES}
        WHERE photograph.group_id IN ({groups}) AND {LABEL} NOT IN {NOBODY_CAN_TELL}
            AND {_HAS_FILE} AND NOT {_IS_FRAME}
        GROUP BY sighting, called)
    GROUP BY sighting HAVING max(showing) < sum(photographs)"""


def of_word(number: int, word: str) -> OfWord:
    """Where a word is looked for; the number tells it from other words of the same question."""
    text, name, others = (f"{value}_{number}" for value in ("text", "name", "others"))
    key = species_key(word)
    none = [label for label in NO_SPECIES if key and key in label]
    looked_for = plain(word)
    is_plain = looked_for.isascii() and (os.sep == "/" or "/" not in looked_for)
    return OfWord(
        text=text,
        called=_CALLED.format(name=name, others=others),
        cameras=_CAMERAS.format(text=text),
        in_path=(_IN_PLAIN_PATH if is_plain else _IN_PATH).format(text=text),
        values={text: looked_for, name: key, others: json.dumps(none)},
    )
