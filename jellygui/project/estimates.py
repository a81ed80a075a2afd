"""What random checks tell of the photographs on which nobody has spoken."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from itertools import compress

import numpy as np

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.counts import MOST_ZEROS, Parting
from jellygui.domain.estimates import CheckedStratum, Cost, Estimate, Stratum, cost, estimates
from jellygui.domain.labels import UNIDENTIFIED
from jellygui.project.bulk import Ids, looked_up
from jellygui.project.census import Censuses, each
from jellygui.project.part import ProjectPart
from jellygui.project.queries import FROM_FILES_BY_SPECIES, LABEL
from jellygui.project.store import Store

# Of a part with fewer answers nothing is said.
_LEAST_ANSWERS = 10

# What the model in use says, whatever a person does; NULL where it has not classified.
SAID = LABEL.replace("item.label", "NULL")
# The checks, each with the last annotation and photograph that were there when it was drawn. Before
# it was kept which photographs there were, those are left out that came with their labels.
_CHECKS = "SELECT id, annotation_id, photograph_id FROM random_check"
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
# The groups of the photographs that the model in use has learned from.
LEARNED_GROUPS = """
SELECT photograph.group_id FROM made_with JOIN model ON model.id = made_with.model_id
JOIN photograph USING (content_hash) WHERE model.in_use
"""
# What the model has named, no person has, and no model of this project has learned from.
NAMED = """
SELECT photograph.id, photograph.group_id, effective_label.label FROM photograph
JOIN photo_group ON photo_group.id = photograph.group_id
JOIN model ON model.in_use
JOIN prediction ON prediction.photograph_id = photograph.id AND prediction.model_id = model.id
JOIN effective_label ON effective_label.photograph_id = photograph.id
WHERE effective_label.identified_by = 'model' AND NOT photo_group.trained_on
    AND photo_group.role IS NOT 'training'
    AND EXISTS (SELECT 1 FROM file WHERE photograph_id = photograph.id AND state = 'ok')
"""
# From these a check draws: an answer on what the model has learned from tells nothing.
DRAWN_FROM = f"{NAMED} AND photograph.group_id NOT IN ({LEARNED_GROUPS})"
_HOW_MANY = f"SELECT count(*) FROM (SELECT DISTINCT group_id FROM ({DRAWN_FROM}) LIMIT ?)"
# What a photograph became after a check was there when that was drawn.
_EDITED = """
SELECT id, was_id FROM photograph INDEXED BY photograph_edited WHERE was_id IS NOT NULL ORDER BY id
"""
_ANSWERS = f"""
{SHARES}
SELECT file.id, drawn.check_id, {SAID}, item.label, item.place, {STANDS_FOR}
{FROM_FILES_BY_SPECIES}
JOIN check_photograph AS drawn ON drawn.photograph_id = file.photograph_id
JOIN share ON share.check_id = drawn.check_id AND share.stratum = drawn.stratum
WHERE item.label IS NOT NULL
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

    def __init__(self, store: Store, censuses: Censuses) -> None:
        super().__init__(store)
        self._censuses = censuses

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
        tally = self._tallies(None, None).get("", _Tally())
        if not tally.tells():
            return None
        found = cost(self._of_none() | tally.known, tally.strata(), half_width)
        return found and replace(found, left=self.count_drawable(found.answers))

    def count_drawable(self, most: int = -1) -> int:
        """How many photographs a check could draw now, one of a group; up to `most` if not -1."""
        return int(self._reader.execute(_HOW_MANY, [most]).fetchone()[0])

    def strata(self) -> list[Stratum]:
        """What there is to be estimated, and what was checked of it."""
        return self._tallies(None, None).get("", _Tally()).strata()

    def _estimated(
        self, query: PhotoQuery | None, by: Parting | None
    ) -> dict[str, dict[str, Estimate]]:
        if query is not None and not query.is_of_a_place:
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

    def _tallies(self, query: PhotoQuery | None, by: Parting | None) -> dict[str, _Tally]:
        census = self._censuses.now()
        parts, labels = self._censuses.parts(census, by), census.labels
        counts = self._censuses.chosen(census, query) & census.is_shown
        tallies: defaultdict[int, _Tally] = defaultdict(_Tally)
        rest = np.flatnonzero(counts & ~census.is_spoken_of)
        for (part, said), photographs, confidence in each(
            parts.places[rest], census.said[rest], weights=census.confidences[rest]
        ):
            if said < 0:  # neither a person nor the model has looked at it
                tallies[part].unseen = photographs
            else:
                tallies[part].rest[labels[said]] = photographs, confidence / photographs
        words = census.words.only(counts[census.words.files])
        for (part, label), photographs, _ in each(parts.places[words.files], words.labels):
            tallies[part].known[labels[label]] = photographs
        words = words.only(census.said[words.files] >= 0)
        first, came_along = census.first_words[words.files], census.came_along[words.files]
        identities = self._first_of(census.photographs[words.files])
        for check, annotation, last in self._reader.execute(_CHECKS):
            was_there = ~came_along if last is None else identities <= last
            since = words.only((first > annotation) & was_there)
            files = since.files
            for (part, said, label), photographs, firsts in each(
                parts.places[files], census.said[files], since.labels, weights=since.is_first
            ):
                spoken = tallies[part].spoken[labels[said], check]
                spoken.known[labels[label]] += photographs
                spoken.photographs += int(firsts)
        answered = self._reader.execute(_ANSWERS).fetchall()
        places, is_there = census.places(np.array([row[0] for row in answered], np.int64))
        for place, row in zip(places[is_there].tolist(), compress(answered, is_there), strict=True):
            if counts[place]:
                _, check, stratum, label, species, weight = row
                answers = tallies[int(parts.places[place])].answers[stratum, check]
                answers.found[label] += weight
                answers.weights += [] if species else [weight]
        return {parts.names[part]: tally for part, tally in tallies.items()}

    def _first_of(self, photographs: Ids) -> Ids:
        """The photographs that these were before their files were edited, else the same."""
        edited = np.array(self._reader.execute(_EDITED).fetchall(), np.int64).reshape(-1, 2)
        places, were = looked_up(edited[:, 0], photographs)
        firsts = photographs.astype(np.int64)
        firsts[were] = edited[places[were], 1]
        return firsts


def _without_unsaid(found: dict[str, Estimate]) -> dict[str, Estimate]:
    """No person says "unidentified": there are none, or what was not checked of them."""
    unidentified = found.pop(UNIDENTIFIED, None)
    if unidentified is not None and unidentified.value:
        found[UNIDENTIFIED] = unidentified
    return found
