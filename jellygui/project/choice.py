"""A person's choice of photographs, in SQL."""

from __future__ import annotations

import json
import os

from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE
from jellygui.domain.species import species_key
from jellygui.project.functions import plain
from jellygui.project.queries import DAY, LABEL
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
_READABLE = "file.state <> 'unreadable'"
_NO_SPECIES = (NONE_OF_THESE, UNIDENTIFIED, UNSURE)
_IS_CALLED = f"""{LABEL} IN (
    SELECT key FROM species WHERE is_called(:name, key, common_name, scientific_name)
    UNION SELECT value FROM json_each(:others))"""
_IS_OPEN = f"file.photograph_id IN (SELECT photograph_id FROM ({OPEN}))"
_SHOWN = {
    Show.TO_REVIEW: "file.state = 'ok' AND prediction.species IS NOT NULL AND item.label IS NULL",
    Show.CONFIRMED: f"{_READABLE} AND item.label IS NOT NULL",
    Show.UNREADABLE: "file.state = 'unreadable'",
    Show.MISSING: "file.state = 'missing'",
    Show.UNCLASSIFIED: f"{_READABLE} AND {LABEL} IS NULL",
    Show.DISAGREEMENT: f"{_READABLE} AND {_IS_OPEN}",
}


def choice(query: PhotoQuery, *, copies: bool = False) -> tuple[str, dict[str, object]]:
    """The condition on `FROM_FILES` that chooses what the query asks for, and its values."""
    parts = [] if copies else [f"NOT {COPY}"]
    values: dict[str, object] = {}
    if query.show in _SHOWN:
        parts.append(_SHOWN[query.show])
    elif query.show is not Show.ALL:
        parts.append(f"{_READABLE} AND {LABEL} = :shown")
        values["shown"] = query.show.value
    if query.label is not None:
        parts.append(f"{_READABLE} AND {LABEL} = :label")
        values["label"] = query.label
    if query.text:
        name = species_key(query.text)
        others = [
            label for label in (NONE_OF_THESE, UNIDENTIFIED, UNSURE) if name and name in label
        ]
        parts.append(f"(holds_text(file.absolute_path, :text) OR {_IS_CALLED})")
        values |= {"text": plain(query.text), "name": name, "others": json.dumps(others)}
    if query.folder is not None:
        # As bytes: a name that is no UTF-8 is kept so, and its folder's may be text.
        parts.append("substr(CAST(file.absolute_path AS BLOB), 1, :length) = :folder")
        folder = os.fsencode(os.path.join(os.fsdecode(stored(query.folder)), ""))
        values |= {"folder": folder, "length": len(folder)}
    if query.day is not None:
        parts.append(f"{DAY} = :day")
        values["day"] = query.day.isoformat()
    return " AND ".join(parts) or "TRUE", values
