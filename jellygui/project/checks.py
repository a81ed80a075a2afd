"""Random checks: how often the model is wrong on photographs that nobody chose."""

from __future__ import annotations

import random
import secrets
import sqlite3
from collections import defaultdict

from jellygui.domain.changes import Changes
from jellygui.domain.checks import CheckResult
from jellygui.domain.drawing import one_of_each
from jellygui.domain.estimates import plan
from jellygui.domain.intervals import weighted
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED, UNSURE, AnnotationItem
from jellygui.errors import JellyError
from jellygui.project.estimates import (
    ANSWERED,
    DRAWN_FROM,
    LEARNED_GROUPS,
    NAMED,
    SAID,
    SHARES,
    STANDS_FOR,
    Estimates,
)
from jellygui.project.labels import Labels, say
from jellygui.project.part import ProjectPart
from jellygui.project.store import Store
from jellygui.project.writer import WriteLane

_HOW_MANY_LEARNED = (
    f"SELECT count(DISTINCT group_id) FROM ({NAMED} AND photograph.group_id IN ({LEARNED_GROUPS}))"
)
_FILES = """
SELECT (SELECT id FROM file WHERE photograph_id = drawn.photograph_id
    ORDER BY state = 'missing', id LIMIT 1)
FROM check_photograph AS drawn WHERE check_id = ? ORDER BY place
"""
# What a person says: of several species the one that the model names, which is right then.
_TRUTH = """coalesce((SELECT label FROM annotation_item AS any_item
    WHERE any_item.annotation_id = item.annotation_id AND any_item.label = prediction.species),
    item.label)"""
# What a model says, and what a person says, of those that were answered in a check; the label is
# NULL where the model has not classified one. Then what each stands for, its group, and whether the
# model was made with it.
_ANSWERS = f"""
{SHARES}
SELECT {SAID}, {_TRUTH}, {STANDS_FOR}, photograph.group_id, EXISTS (
    SELECT 1 FROM photograph AS other JOIN made_with USING (content_hash)
    WHERE other.group_id = photograph.group_id AND made_with.model_id = ?2)
FROM check_photograph AS drawn
JOIN share ON share.check_id = drawn.check_id AND share.stratum = drawn.stratum
JOIN photograph ON photograph.id = drawn.photograph_id
JOIN annotation_item AS item ON item.place = 0 AND item.annotation_id =
    (SELECT max(id) FROM annotation WHERE photograph_id = drawn.photograph_id)
LEFT JOIN prediction ON prediction.photograph_id = drawn.photograph_id
    AND prediction.model_id = ?2
WHERE drawn.check_id = ?1 AND {ANSWERED}
"""
_MODELS = """
SELECT drawn_from, drawn_with.id, drawn_with.name, now.id, now.name, EXISTS (
    SELECT 1 FROM check_photograph WHERE check_id = random_check.id AND stratum <> '')
FROM random_check
JOIN model AS drawn_with ON drawn_with.id = random_check.model_id
JOIN model AS now ON now.in_use
WHERE random_check.id = ?
"""


# Of what was answered in all checks, one of each group, as groups are now, in the newest of its
# checks: what the model says, how sure, the person, and how many photographs it stands for, 1 in
# the mean of its check.
_ALL_ANSWERS = f"""
SELECT photograph_id, species, confidence, label, weight FROM (
    SELECT drawn.photograph_id, prediction.species, prediction.confidence, {_TRUTH} AS label,
        drawn.weight / (SELECT avg(weight) FROM check_photograph AS other
            WHERE other.check_id = drawn.check_id) AS weight,
        row_number() OVER (
            PARTITION BY photograph.group_id ORDER BY drawn.check_id DESC, drawn.place) AS number
    FROM check_photograph AS drawn
    JOIN photograph ON photograph.id = drawn.photograph_id
    JOIN annotation_item AS item ON item.place = 0 AND item.annotation_id =
        (SELECT max(id) FROM annotation WHERE photograph_id = drawn.photograph_id)
    JOIN prediction ON prediction.photograph_id = drawn.photograph_id AND prediction.model_id = ?1
    WHERE item.label <> ?2 AND EXISTS (
        SELECT 1 FROM annotation JOIN step ON step.id = annotation.step_id
        WHERE annotation.photograph_id = drawn.photograph_id
            AND step.origin = 'check ' || drawn.check_id)
    AND NOT EXISTS (
        SELECT 1 FROM photograph AS other JOIN made_with USING (content_hash)
        WHERE other.group_id = photograph.group_id AND made_with.model_id = ?1))
WHERE number = 1 ORDER BY photograph_id
"""


class Checks(ProjectPart):
    """Drawing photographs at random, and what came of it."""

    def __init__(self, store: Store, labels: Labels, estimates: Estimates) -> None:
        super().__init__(store)
        self._labels = labels
        self._estimates = estimates

    def draw(self, count: int, *, seed: int | None = None) -> int:
        """Draw up to `count` photographs on which no person has spoken yet.

        None that the model in use has learned from: their answers tell nothing. By what the model
        says of them, so that the estimates of all counts become exact fastest
        (`domain.estimates.plan`), in an order by chance, and of what the model says the same one
        of a group. Gives the check's number. What was drawn, from how many and with which seed is
        stored.

        Raises:
            JellyError: there is nothing to draw from.
        """
        seed = secrets.randbits(31) if seed is None else seed
        chance = random.Random(seed)
        by_stratum = self._drawable()
        strata = [part for part in self._estimates.strata() if part.label in by_stratum]
        room = [len(set(by_stratum[part.label].values())) for part in strata]
        drawn = [
            (photograph, part.label, weight)
            for part, number in zip(strata, plan(strata, count, room), strict=True)
            for photograph, weight in one_of_each(by_stratum[part.label], number, chance)
        ]
        if not drawn:
            if self.count_learned():
                raise JellyError(
                    "There are no photographs to check: the model in use has learned from all that "
                    "nobody has labelled.",
                    hint="They cannot tell how often it is wrong; add photographs that it does not "
                    "know.",
                )
            raise JellyError(
                "There are no photographs to check.",
                hint="Classify first; a check draws from photographs that nobody has labelled.",
            )
        chance.shuffle(drawn)

        def change(connection: sqlite3.Connection) -> int:
            check = connection.execute(
                "INSERT INTO random_check "
                "(seed, model_id, drawn_from, made_at, annotation_id, photograph_id) "
                "SELECT ?, id, ?, datetime('now'), "
                "(SELECT coalesce(max(id), 0) FROM annotation), (SELECT max(id) FROM photograph) "
                "FROM model WHERE in_use",
                [seed, sum(map(len, by_stratum.values()))],
            ).lastrowid
            assert check is not None
            connection.executemany(
                "INSERT INTO check_photograph (check_id, place, photograph_id, stratum, weight) "
                "VALUES (?, ?, ?, ?, ?)",
                [(check, place, *row) for place, row in enumerate(drawn)],
            )
            return check

        return self._write(change, WriteLane.PERSON, of_files=False)

    def count_drawable(self) -> int:
        """How many photographs a check could draw now, one of a group."""
        return self._estimates.count_drawable()

    def count_learned(self) -> int:
        """How many more it could draw had the model in use not learned from them, one of a group.

        Their answers would not tell how often it is wrong.
        """
        return int(self._reader.execute(_HOW_MANY_LEARNED).fetchone()[0])

    def _drawable(self) -> dict[str, dict[int, int]]:
        """The group of each photograph, by what the model says."""
        by_stratum: defaultdict[str, dict[int, int]] = defaultdict(dict)
        for photograph, group, stratum in self._reader.execute(
            f"{DRAWN_FROM} ORDER BY photograph.id"
        ):
            by_stratum[stratum][photograph] = group
        return by_stratum

    def numbers(self) -> list[int]:
        """The numbers of all checks, the newest first."""
        rows = self._reader.execute("SELECT id FROM random_check ORDER BY id DESC")
        return [check for (check,) in rows]

    def files(self, check: int) -> list[int]:
        """The files to ask about, in the order in which they were drawn."""
        return [file_id for (file_id,) in self._reader.execute(_FILES, [check])]

    def answer(self, check: int, file_id: int, label: str) -> Changes:
        """A person's answer, given before the prediction was shown; a step of undo like others."""

        def change(connection: sqlite3.Connection) -> Changes:
            rows = connection.execute(
                "SELECT drawn.photograph_id FROM check_photograph AS drawn "
                "JOIN file ON file.photograph_id = drawn.photograph_id "
                "WHERE drawn.check_id = ? AND file.id = ?",
                [check, file_id],
            ).fetchall()
            words = [(photograph, (AnnotationItem(label),)) for (photograph,) in rows]
            return say(connection, words, annotator=self._labels.annotator, origin=_origin(check))

        return self._write(change, WriteLane.PERSON, of_files=False)

    def answers(self, model_id: str) -> list[tuple[int, str, float, str, float]]:
        """Photographs answered in checks: what a model says, how sure, and what a person said.

        One of each group, so that each tells as much as any other, however many checks have drawn
        from it. The last is how many photographs each stands for, 1 in the mean of its check.
        Without those that the model was made with, and those of which the person was unsure.
        """
        return self._reader.execute(_ALL_ANSWERS, [model_id, UNSURE]).fetchall()

    def result(self, check: int) -> CheckResult:
        """How often the model in use is wrong, of what has been answered so far."""
        drawn = len(self.files(check))
        drawn_from, first_id, drawn_with, model_id, model, has_strata = self._reader.execute(
            _MODELS, [check]
        ).fetchone()
        answers = self._reader.execute(_ANSWERS, [check, model_id]).fetchall()
        by_label: defaultdict[str, list[tuple[bool, float, int]]] = defaultdict(list)
        unclassified = learned = unsure = 0
        for said, truth, weight, group, is_learned in answers:
            if is_learned:
                learned += 1
            elif said is None:
                unclassified += 1
            elif truth == UNSURE:
                unsure += 1
            else:
                by_label[said].append((said != truth, weight, group))
        unidentified = by_label.pop(UNIDENTIFIED, [])
        named = [w for key, found in by_label.items() if key != NONE_OF_THESE for w in found]
        return CheckResult(
            model=model,
            drawn_with=drawn_with,
            is_of_another_model=first_id != model_id,
            is_by_strata=bool(has_strata),
            drawn=drawn,
            drawn_from=drawn_from,
            answered=len(answers),
            unclassified=unclassified,
            learned=learned,
            unsure=unsure,
            unidentified=len(unidentified),
            errors=weighted(named),
            by_species={key: weighted(found) for key, found in by_label.items()},
            wrong={key: sum(miss for miss, *_ in found) for key, found in by_label.items()},
        )

    def newest(self) -> CheckResult | None:
        """What the newest check tells of the model in use; None if there is neither.

        One in which nothing was answered yet hides none before it.
        """
        checks = self.numbers()
        if not checks or self._reader.execute(_MODELS, [checks[0]]).fetchone() is None:
            return None
        results = map(self.result, checks)
        return next((result for result in results if result.answered), self.result(checks[0]))


def _origin(check: int) -> str:
    return f"check {check}"
