"""What a survey is called, and whose it is."""

from __future__ import annotations

import sqlite3

from jellygui.domain.changes import Changes
from jellygui.domain.survey import SurveyFacts
from jellygui.project.facts import fact, note_fact
from jellygui.project.part import ProjectPart
from jellygui.project.writer import WriteLane

_NAME = "survey"


class Survey(ProjectPart):
    """What archives ask about a survey as a whole."""

    def facts(self) -> SurveyFacts:
        found = fact(self._reader, _NAME)
        return SurveyFacts.model_validate_json(str(found)) if found else SurveyFacts()

    def put(self, facts: SurveyFacts) -> Changes:
        def change(connection: sqlite3.Connection) -> Changes:
            note_fact(connection, _NAME, facts.model_dump_json())
            return Changes()

        return self._write(change, WriteLane.PERSON)
