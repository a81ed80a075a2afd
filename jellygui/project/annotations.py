"""What people say of photographs."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from jellygui.domain.changes import Changes
from jellygui.domain.labels import Annotation
from jellygui.project.store import Store
from jellygui.project.writer import Lane


class Annotations(Store):
    """A person's word on photographs: appended, never changed."""

    def annotate(self, photograph_ids: Sequence[int], annotation: Annotation | None) -> Changes:
        """Append a person's word on photographs; None takes the last word back.

        It goes ahead of whatever else waits to be written.
        """
        moment = (annotation and annotation.annotated_at) or datetime.now().astimezone()

        def change(connection: sqlite3.Connection) -> Changes:
            for photograph_id in photograph_ids:
                made = connection.execute(
                    "INSERT INTO annotation (photograph_id, annotator, annotated_at) "
                    "VALUES (?, ?, ?)",
                    [
                        photograph_id,
                        annotation.annotator if annotation else "",
                        moment.isoformat(timespec="seconds"),
                    ],
                ).lastrowid
                if annotation is not None:
                    connection.execute(
                        "INSERT INTO annotation_item (annotation_id, place, label, individuals) "
                        "VALUES (?, 0, ?, ?)",
                        [made, annotation.label, annotation.individuals],
                    )
            return Changes(labels=frozenset(photograph_ids))

        return self._write(change, Lane.PERSON)
