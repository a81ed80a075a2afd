"""Two models on the same photographs: which is better, or whether that can be told at all.

Each photograph on which only one of the two is right speaks for it; the others say nothing. The
exact test of Q. McNemar (*Psychometrika* 1947) asks how often a fair coin would speak so clearly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

from jellygui.domain.statistics import paired_difference

SURE = 0.05
SMALLEST_DIFFERENCE = 0.05
# Without a single one left right, this many that were right before are a species lost.
_LOST_FROM = 3
_MOST_TO_LABEL = 5000
_Z_SURE, _Z_POWER = 1.959964, 0.841621  # 5 % by chance, 80 % found


class Outcome(StrEnum):
    """What a contest says of the new model."""

    BETTER = "better"
    WORSE = "worse"
    TOO_FEW = "too few to tell"


class Paired(BaseModel):
    """On how many photographs only the new model is right (`better`), or only the old (`worse`).

    `both` are right with either.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    better: int = Field(ge=0)
    worse: int = Field(ge=0)
    both: int = Field(ge=0)
    photographs: int = Field(ge=0)

    @property
    def chance(self) -> float:
        """The probability of a difference at least this large between equally good models."""
        return mcnemar(self.better, self.worse)

    @property
    def new_right(self) -> int:
        return self.both + self.better

    @property
    def old_right(self) -> int:
        return self.both + self.worse

    def __str__(self) -> str:
        return f"better on {self.better}, worse on {self.worse} of {self.photographs}"

    @property
    def words(self) -> str:
        """The comparison as a sentence without its end."""
        if not self.photographs:
            return "no photographs to compare on"
        if not self.better and not self.worse:
            return f"right and wrong on the same {self.photographs} photographs"
        verdict = "this is hardly chance" if self.chance < SURE else "this could be chance"
        return f"{self}; {verdict}: {in_words(self.chance)}"


class Contest(BaseModel):
    """A new model against an old one on the same photographs, of which neither has seen a copy.

    `difference` is the new accuracy less the old with its 95 % interval by groups; `lost` are
    species that the new model does worse on for certain, or no longer knows; `to_label` is about
    how many more random photographs would tell, None where it is told or no number is enough.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    new: str
    old: str
    overall: Paired
    species: Mapping[str, Paired]
    difference: tuple[float, float, float]
    outcome: Outcome
    lost: tuple[str, ...]
    to_label: int | None

    @property
    def words(self) -> str:
        """The outcome in one or two sentences; species by their keys."""
        value, low, high = self.difference
        sentence = (
            f"{self.new} against {self.old}: {self.overall.words}. Accuracy {value * 100:+.1f} "
            f"points (95 % interval {low * 100:+.1f} to {high * 100:+.1f})."
        )
        if self.lost:
            sentence += f" Lost: {', '.join(self.lost)}."
        if self.outcome is Outcome.TOO_FEW:
            sentence += f" {self.advice}"
        return sentence

    def without(self, species: Sequence[str]) -> Contest:
        """The same where the new model does not know these species of the old one at all."""
        if not species:
            return self
        lost = tuple(dict.fromkeys((*self.lost, *species)))
        return self.model_copy(update={"lost": lost, "outcome": Outcome.WORSE, "to_label": None})

    @property
    def advice(self) -> str:
        """What would settle it."""
        if self.outcome is not Outcome.TOO_FEW:
            return ""
        if self.to_label is None:
            return "The two are so alike that no number of photographs in reach tells them apart."
        return (
            f"Too few to tell: label about {self.to_label:,} more random photographs to know of a "
            f"difference of {100 * max(SMALLEST_DIFFERENCE, abs(self.difference[0])):.0f} points."
        )


def mcnemar(better: int, worse: int) -> float:
    """The exact two-sided p: of `better + worse` fair coins, a split at least as uneven."""
    tosses = better + worse
    tail = sum(math.comb(tosses, heads) for heads in range(min(better, worse) + 1))
    return float(min(1.0, 2 * tail / 2**tosses))


def in_words(p: float) -> str:
    """`p = 0.07`; with more places where fewer would round to 0."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}" if p < 0.0095 else f"p = {p:.2f}"


def contest(
    labels: Sequence[str],
    new_right: npt.NDArray[np.bool_],
    old_right: npt.NDArray[np.bool_],
    groups: Sequence[str],
    *,
    new: str,
    old: str,
) -> Contest:
    """Compare two models photograph by photograph.

    `labels` [N] are the true species, `new_right` and `old_right` [N] which answers were right,
    `groups` [N] which photographs are not independent; count one of each group where the exact
    test shall hold. `new` and `old` name the models.
    """
    named = np.asarray(labels, dtype=object)
    overall = _paired(new_right, old_right)
    species = {
        key: _paired(new_right[named == key], old_right[named == key]) for key in sorted({*labels})
    }
    lost = tuple(key for key, paired in species.items() if _is_lost(paired))
    outcome = _outcome(overall, lost)
    return Contest(
        new=new,
        old=old,
        overall=overall,
        species=species,
        difference=paired_difference(new_right, old_right, groups),
        outcome=outcome,
        lost=lost,
        to_label=_still_to_label(overall) if outcome is Outcome.TOO_FEW else None,
    )


def photographs_needed(changed: float, difference: float) -> int:
    """About how many photographs show a `difference` of accuracy, four times out of five.

    `changed` is the share of photographs on which only one of the two models is right
    (R. J. Connor, *Biometrics* 1987).
    """
    difference = abs(difference)
    changed = max(changed, difference)
    spread = _Z_SURE * math.sqrt(changed) + _Z_POWER * math.sqrt(changed - difference**2)
    return math.ceil((spread / difference) ** 2)


def _paired(new_right: npt.NDArray[np.bool_], old_right: npt.NDArray[np.bool_]) -> Paired:
    return Paired(
        better=int((new_right & ~old_right).sum()),
        worse=int((old_right & ~new_right).sum()),
        both=int((new_right & old_right).sum()),
        photographs=len(new_right),
    )


def _is_lost(paired: Paired) -> bool:
    """Not corrected for the number of species: a false alarm costs less than a lost species."""
    surely_worse = paired.worse > paired.better and paired.chance < SURE
    forgotten = paired.new_right == 0 and paired.old_right >= _LOST_FROM
    return surely_worse or forgotten


def _outcome(overall: Paired, lost: Sequence[str]) -> Outcome:
    if lost:
        return Outcome.WORSE
    if overall.chance >= SURE:
        return Outcome.TOO_FEW
    return Outcome.BETTER if overall.better > overall.worse else Outcome.WORSE


def _still_to_label(overall: Paired) -> int | None:
    count = max(1, overall.photographs)
    changed = (overall.better + overall.worse) / count
    seen = (overall.better - overall.worse) / count
    needed = photographs_needed(changed, max(SMALLEST_DIFFERENCE, abs(seen)))
    if needed > _MOST_TO_LABEL:
        return None
    # Where what was seen would have been enough, chance has been unkind: half as many again.
    return max(needed - overall.photographs, overall.photographs // 2, 10)
