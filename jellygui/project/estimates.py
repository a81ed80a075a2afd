"""What random checks tell of the photographs on which nobody has spoken."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import MOST_ZEROS, Parting
from jellygui.domain.estimates import CheckedStratum, Cost, Estimate, Stratum, cost, estimates
from jellygui.domain.labels import UNIDENTIFIED
from jellygui.project.choice import choice, has_copies
from jellygui.project.counts import names_of, part_by
from jellygui.project.part import ProjectPart
from jellygui.project.queries import FROM_FILES, FROM_FILES_BY_SPECIES, LABEL

# Of a part with fewer answers nothing is said.
_LEAST_ANSWERS = 10

# What the model in use says, whatever a person does; NULL where it has not classified.
SAID = LABEL.replace("item.label", "NULL")
# Copies are left out by the choice.
_HAS_PICTURE = "file.state <> 'unreadable' AND file.photograph_id IS NOT NULL"
_LEFT = f"""
SELECT 1 {FROM_FILES} WHERE {{where}} AND file.state <> 'unreadable' AND item.label IS NULL LIMIT 1
"""
# Without a stratum what neither a person nor the model has looked at; some was not even read.
_REST = f"""
SELECT {{part}} AS part, {SAID} AS stratum, count(*), avg(prediction.confidence) {FROM_FILES}
WHERE {{where}} AND file.state <> 'unreadable' AND item.label IS NULL
GROUP BY part, stratum
"""
# What people say, of each photograph all of its species, with the checks at which nobody had
# spoken on a photograph of which somebody has since. Before it was kept which photographs there
# were, those are left out that came with their labels.
_KNOWN = f"""
WITH word AS MATERIALIZED (
    SELECT annotation.photograph_id, min(annotation.id) AS first, step.kind
    FROM annotation JOIN step ON step.id = step_id GROUP BY annotation.photograph_id),
known AS MATERIALIZED (
    SELECT {{part}} AS part, {SAID} AS stratum, item.label AS label, item.place = 0 AS is_first, (
        SELECT group_concat(id) FROM random_check
        WHERE random_check.annotation_id < word.first AND file.photograph_id <= coalesce(
            random_check.photograph_id, iif(word.kind = 'import', 0, file.photograph_id))) AS checks
    {FROM_FILES_BY_SPECIES}
    JOIN word ON word.photograph_id = file.photograph_id
    WHERE {{where}} AND {_HAS_PICTURE} AND item.label IS NOT NULL
        AND file.photograph_id IN (SELECT photograph_id FROM word))
SELECT part, stratum, label, checks, count(*), sum(is_first)
FROM known GROUP BY part, stratum, label, checks
"""
ANSWERED = """EXISTS (
    SELECT 1 FROM annotation JOIN step ON step.id = annotation.step_id
    WHERE annotation.photograph_id = drawn.photograph_id
        AND step.origin = 'check ' || drawn.check_id)"""
# How many of each stratum of a check were drawn, and answered: those stand for the others too.
SHARES = f"""
WITH share AS MATERIALIZED (
    SELECT check_id, stratum, count(*) AS drawn, total({ANSWERED}) AS answered
    FROM check_photograph AS drawn GROUP BY check_id, stratum)
"""
STANDS_FOR = "drawn.weight * share.drawn / share.answered"
IS_LEARNED = """EXISTS (
    SELECT 1 FROM photograph AS other JOIN made_with USING (content_hash)
    WHERE other.group_id = photograph.group_id AND made_with.model_id = prediction.model_id)"""
_ANSWERS = f"""
{SHARES}
SELECT {{part}}, drawn.check_id, {SAID}, item.label, item.place, {STANDS_FOR}
{FROM_FILES_BY_SPECIES}
JOIN check_photograph AS drawn ON drawn.photograph_id = file.photograph_id
JOIN share ON share.check_id = drawn.check_id AND share.stratum = drawn.stratum
WHERE {{where}} AND {_HAS_PICTURE} AND item.label IS NOT NULL
    AND file.photograph_id IN (SELECT photograph_id FROM check_photograph) AND {ANSWERED}
    AND prediction.species IS NOT NULL AND NOT {IS_LEARNED}
"""


@dataclass
class _Answers:
    """Of the photographs that were answered, the weight of each, and of those of each label."""

    weights: list[float] = field(default_factory=list)
    found: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def checked(self, spoken: _Spoken) -> CheckedStratum:
        return CheckedStratum(
            found=self.found,
            weight=sum(self.weights),
            size=sum(self.weights) ** 2 / sum(weight**2 for weight in self.weights),
            known=spoken.known,
            spoken=spoken.photographs,
        )


@dataclass
class _Spoken:
    """Of how many photographs people have spoken since a check, and of how many of each label."""

    photographs: int = 0
    known: Counter[str] = field(default_factory=Counter)


@dataclass
class _Tally:
    """A part of the survey, as it is added up; at `unseen` photographs nobody has looked."""

    unseen: int = 0
    known: Counter[str] = field(default_factory=Counter)
    rest: dict[str, tuple[int, float]] = field(default_factory=dict)
    spoken: dict[tuple[str, int], _Spoken] = field(default_factory=lambda: defaultdict(_Spoken))
    answers: dict[tuple[str, int], _Answers] = field(default_factory=lambda: defaultdict(_Answers))

    def strata(self) -> list[Stratum]:
        labels = sorted({*self.rest, *(stratum for stratum, _ in self.answers)})
        return [self._stratum(label) for label in labels]

    def tells(self) -> bool:
        """Whether enough was checked to say something of the rest, or nothing is left."""
        return not (self.rest or self.unseen) or (
            sum(stratum.size for stratum in self.strata()) >= _LEAST_ANSWERS
        )

    def _stratum(self, label: str) -> Stratum:
        rest, confidence = self.rest.get(label, (0, 0.5))
        return Stratum(
            label=label,
            rest=rest,
            confidence=confidence,
            checks=[
                found.checked(self.spoken[stratum, check])
                for (stratum, check), found in self.answers.items()
                if stratum == label
            ],
        )


class Estimates(ProjectPart):
    """How many photographs there are of each species, by what people said and checks found."""

    def of(self, query: PhotoQuery | None = None) -> dict[str, Estimate]:
        """By label, of all photographs, or of those of a folder or a day.

        What was neither classified nor labelled yet may show anything. Empty where too little was
        checked, and where the query asks for what photographs show: what a check found is no random
        sample of those.
        """
        return self._estimated(query, None).get("", {})

    def by(self, by: Parting, query: PhotoQuery | None = None) -> dict[str, dict[str, Estimate]]:
        """The same for each day or folder."""
        return self._estimated(query, by)

    def cost(self, half_width: int | None = None) -> Cost | None:
        """What it takes to know every count to ± so many photographs; else twice as well as now.

        None where too little was checked to tell, and where all is known.
        """
        if self._says_nothing():
            return None
        tally = self._tallies(None, None).get("", _Tally())
        if not tally.tells():
            return None
        return cost(self._of_none() | tally.known, tally.strata(), half_width)

    def strata(self) -> list[Stratum]:
        """What there is to be estimated, and what was checked of it."""
        return self._tallies(None, None).get("", _Tally()).strata()

    def _estimated(
        self, query: PhotoQuery | None, by: Parting | None
    ) -> dict[str, dict[str, Estimate]]:
        if query is not None and not query.is_of_a_place:
            return {}
        if by is None and self._says_nothing(query):
            return {}
        none, tallies = self._of_none(), self._tallies(query, by)
        if len(none) * len(tallies) > MOST_ZEROS:  # as in the counts
            none = {}
        return {
            part: _without_unsaid(estimates(none | tally.known, tally.strata(), tally.unseen))
            for part, tally in tallies.items()
            if tally.tells()
        }

    def _of_none(self) -> dict[str, int]:
        """Every species, also one that nobody has seen."""
        rows = self._reader.execute("SELECT key FROM species WHERE becomes IS NULL")
        return {key: 0 for (key,) in rows}

    def _says_nothing(self, query: PhotoQuery | None = None) -> bool:
        """Whether nothing was checked, and not all is labelled: that is soon seen."""
        where, values = choice(query or PhotoQuery())
        if self._reader.execute("SELECT EXISTS (SELECT 1 FROM random_check)").fetchone()[0]:
            return False
        left = _LEFT.format(where=where)
        return self._reader.execute(left, values).fetchone() is not None

    def _tallies(self, query: PhotoQuery | None, by: Parting | None) -> dict[str, _Tally]:
        where, values = choice(query or PhotoQuery(), copies=not has_copies(self._reader))
        tallies: defaultdict[str, _Tally] = defaultdict(_Tally)
        name_of = names_of(self._reader, by)

        def asked(question: str) -> sqlite3.Cursor:
            return self._reader.execute(question.format(part=part_by(by), where=where), values)

        for part, stratum, count, confidence in asked(_REST):
            if stratum is None:
                tallies[name_of(part)].unseen = count
            else:
                tallies[name_of(part)].rest[stratum] = count, confidence
        for part, stratum, label, checks, count, photographs in asked(_KNOWN):
            tally = tallies[name_of(part)]
            tally.known[label] += count
            for check in (checks or "").split(",") if stratum else ():
                if check:
                    spoken = tally.spoken[stratum, int(check)]
                    spoken.known[label] += count
                    spoken.photographs += photographs
        for part, check, stratum, label, place, weight in asked(_ANSWERS):
            answers = tallies[name_of(part)].answers[stratum, check]
            answers.found[label] += weight
            answers.weights += [] if place else [weight]
        return tallies


def _without_unsaid(found: dict[str, Estimate]) -> dict[str, Estimate]:
    """No person says "unidentified": there are none, or what was not checked of them."""
    unidentified = found.pop(UNIDENTIFIED, None)
    if unidentified is not None and unidentified.value:
        found[UNIDENTIFIED] = unidentified
    return found
