"""Choices of photographs that people have kept under a name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.filters import MOST_FILTERS, as_record, query_in
from jellygui.errors import JellyError
from jellygui.project.facts import Asked, fact, note_fact
from jellygui.project.part import ProjectPart
from jellygui.project.writer import WriteLane

_NAME = "filters"


class Filters(ProjectPart):
    """Queries, each under its name."""

    def all(self) -> dict[str, PhotoQuery]:
        """In the order of their names."""
        kept = _records(self._reader)
        return {name: query_in(kept[name]) for name in sorted(kept, key=str.casefold)}

    def keep(self, name: str, query: PhotoQuery) -> None:
        """Keep a query; one that was called so before is forgotten.

        Raises:
            JellyError: there would be too many.
        """

        def change(connection: sqlite3.Connection) -> None:
            kept = {**_records(connection), name: as_record(query)}
            if len(kept) > MOST_FILTERS:
                raise JellyError(
                    f"A project keeps at most {MOST_FILTERS} filters.",
                    hint="Remove one that is no longer needed.",
                )
            note_fact(connection, _NAME, json.dumps(kept))

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
