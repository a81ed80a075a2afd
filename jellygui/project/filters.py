"""Choices of photographs that people have kept under a name."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from jellygui.domain.browse import LONGEST_SEARCH, PhotoQuery
from jellygui.domain.filters import (
    MOST_ASKED_FOR,
    MOST_COMPARED_WITH,
    MOST_FILTERS,
    as_record,
    query_in,
    way_in,
)
from jellygui.errors import JellyError
from jellygui.project.choice import choice
from jellygui.project.facts import Asked, fact, note_fact
from jellygui.project.part import ProjectPart
from jellygui.project.value_kinds import holds
from jellygui.project.values import FACTS
from jellygui.project.writer import WriteLane

_NAME = "filters"


class Filters(ProjectPart):
    """Queries, each under its name.

    A folder is also kept as seen from the project, for both may be moved together.
    """

    def all(self) -> dict[str, PhotoQuery]:
        """In the order of their names."""
        kept = _records(self._reader)
        return {name: self._here(kept[name]) for name in sorted(kept, key=str.casefold)}

    def _here(self, record: Mapping[str, Any]) -> PhotoQuery:
        """The query, of its folder where that is now."""
        query, way = query_in(record), way_in(record)
        if query.folder is None or not way or self._has_files(query.folder):
            return query
        there = Path(os.path.normpath(self._home / way))
        return replace(query, folder=there) if self._has_files(there) else query

    def _has_files(self, folder: Path) -> bool:
        where, values = choice(PhotoQuery(folder=folder), copies=True)
        found = self._reader.execute(f"SELECT EXISTS (SELECT 1 FROM file WHERE {where})", values)
        return bool(found.fetchone()[0])

    @property
    def _home(self) -> Path:
        return self._store.path.parent

    def _way_to(self, folder: Path | None) -> str:
        with suppress(ValueError):  # it is on another drive
            return os.path.relpath(folder, self._home).replace(os.sep, "/") if folder else ""
        return ""

    def keep(self, name: str, query: PhotoQuery) -> None:
        """Keep a query; one that was called so before is forgotten.

        Raises:
            JellyError: there would be too many, or this one asks for too much.
        """
        record = as_record(query, way=self._way_to(query.folder))

        def change(connection: sqlite3.Connection) -> None:
            kept = {**_records(connection), name: record}
            if len(kept) > MOST_FILTERS:
                raise JellyError(
                    f"A project keeps at most {MOST_FILTERS} filters.",
                    hint="Remove one that is no longer needed.",
                )
            text = json.dumps(kept)
            if not holds(FACTS[_NAME], text):
                raise JellyError(
                    f"This is more than saved filters can ask for: {MOST_ASKED_FOR} species, "
                    f"{LONGEST_SEARCH:,} letters, and {MOST_COMPARED_WITH:,} photographs that "
                    "others are compared with.",
                    hint="Ask for less, or remove a filter that is no longer needed.",
                )
            note_fact(connection, _NAME, text)

        self._write(change, WriteLane.PERSON)

    def forget(self, name: str) -> None:
        """Forget the query that is called so."""

        def change(connection: sqlite3.Connection) -> None:
            kept = {other: of for other, of in _records(connection).items() if other != name}
            note_fact(connection, _NAME, json.dumps(kept))

        self._write(change, WriteLane.PERSON)


def _records(asked: Asked) -> dict[str, Mapping[str, Any]]:
    found = fact(asked, _NAME)
    return dict(json.loads(str(found))) if found else {}
