"""Two models on the same photographs: which is better, or whether that can be told at all.

Each photograph on which only one of the two is right speaks for it; the others say nothing. The
exact test of Q. McNemar (*Psychometrika* 1947) asks how often a fair coin would speak so clearly.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

from jellygui.domain.intervals import paired_difference
from jellygui.domain.lists import NAMED, listed
from jellygui.domain.runs import ENOUGH_TO_TEST
from jellygui.domain.species import NONE_OF_THESE, in_number, none_last

SURE = 0.05
SMALLEST_DIFFERENCE = 0.05
# Without a single one left right, this many that were right before are a species lost.
_LOST_FROM = 3
_Z_SURE, _Z_POWER = 1.959964, 0.841621  # 5 % by chance, 80 % found


class Outcome(StrEnum):
    """What a contest says of the new model."""

    BETTER = "better"
    LEARNS = "learns a species"
    WORSE = "worse"
    TOO_FEW = "too few to tell"


class PairedCounts(BaseModel):
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

    `overall` and `species` count all of them, of each species that either knows; `both_know` those
    of the species that both know, which say which of the two is better: there `difference` is the
    new accuracy less the old with its 95 % interval by groups. It is None in a contest of an
    earlier version, which counted no others. `learned` are species that only the new model knows
    and is right on; `lost` those that it does worse on for certain, or that only the old one knows;
    `to_label` is about how many more random photographs would tell, None where it is told or no
    number is enough.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    new: str
    old: str
    overall: PairedCounts
    species: Mapping[str, PairedCounts]
    difference: tuple[float, float, float]
    outcome: Outcome
    lost: tuple[str, ...]
    to_label: int | None
    both_know: PairedCounts | None = None
    only_new: tuple[str, ...] = ()
    only_old: tuple[str, ...] = ()

    @property
    def shared(self) -> PairedCounts:
        """The photographs of species that both know."""
        return self.overall if self.both_know is None else self.both_know

    @property
    def learned(self) -> tuple[str, ...]:
        """The species that only the new model knows, and is right on at least once."""
        return tuple(key for key in self.only_new if self._of(key).new_right)

    @property
    def words(self) -> str:
        """The outcome in a few sentences; species by their keys."""
        return self.told({})

    def told(self, names: Mapping[str, str]) -> str:
        """The outcome in a few sentences, species by these names; others by their keys."""
        first, *others = self.sentences(names)
        others = [sentence[0].upper() + sentence[1:] for sentence in others]
        return " ".join([f"“{self.new}” against “{self.old}”:", first, *others])

    def sentences(self, names: Mapping[str, str]) -> list[str]:
        """What is to be said of species that only one of the two knows, and of the others."""
        said = [self._only_new(key, names.get(key, key)) for key in self.only_new[:NAMED]]
        said += [self._only_old(key, names.get(key, key)) for key in self.only_old[:NAMED]]
        for keys, whose in ((self.only_new, self.new), (self.only_old, self.old)):
            if (more := len(keys) - NAMED) > 0:
                said.append(f"{more:,} further species are known to {whose} alone.")
        value, low, high = self.difference
        others = {*self.species} - {*self.only_new} - {*self.only_old}
        if not self.shared.photographs and (self.only_new or self.only_old):
            said.append("there are no photographs of species that both know.")
        else:
            where = _on_the_others(others) if self.only_new or self.only_old else ""
            said.append(f"{where}{self.shared.words}.")
            said.append(
                f"accuracy {'there ' if where else ''}{value * 100:+.1f} points (95 % interval "
                f"{low * 100:+.1f} to {high * 100:+.1f})."
            )
        if lost := [names.get(key, key) for key in self.lost if key not in self.only_old]:
            said.append(f"lost: {listed(lost)}.")
        return [*said, *([self.advice] if self.advice else [])]

    def _only_new(self, key: str, name: str) -> str:
        found = self._of(key)
        if not found.photographs:
            return f"knows {name}, which {self.old} cannot name; there are no photographs of it."
        what = "learns" if found.new_right else "knows"
        right = f"{found.new_right or 'none'} of {found.photographs} right"
        return f"{what} {name}: {right}, {self.old} cannot name it."

    def _only_old(self, key: str, name: str) -> str:
        found = self._of(key)
        if not found.photographs:
            return f"can no longer name {name}."
        return (
            f"can no longer name {name}: {self.old} is right on {found.old_right} of "
            f"{found.photographs}."
        )

    def _of(self, key: str) -> PairedCounts:
        return self.species.get(key) or PairedCounts(better=0, worse=0, both=0, photographs=0)

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


def _on_the_others(keys: Collection[str]) -> str:
    number = in_number(keys).removeprefix("1 ")
    return "on none of these: " if {*keys} == {NONE_OF_THESE} else f"on the other {number}: "


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
    new_knows: Collection[str] | None = None,
    old_knows: Collection[str] | None = None,
) -> Contest:
    """Compare two models photograph by photograph, one of each group.

    `labels` [N] are the true species, `new_right` and `old_right` [N] which answers were right,
    `groups` [N] which photographs are not independent. `new` and `old` name the models, `new_knows`
    and `old_knows` the species that they know: all of the labels where that is not said.
    """
    there = one_of_each(groups)
    named = np.asarray(labels, dtype=object)[there]
    new_right, old_right = new_right[there], old_right[there]
    kinds = {*named.tolist()}
    first, second = (kinds if known is None else {*known} for known in (new_knows, old_knows))
    only_new, only_old = _ordered(first - second), _ordered(second - first)
    shared = np.array([label in first and label in second for label in named], dtype=bool)
    both_know = _paired(new_right[shared], old_right[shared])
    species = {
        key: _paired(new_right[named == key], old_right[named == key])
        for key in _ordered({*kinds, *only_new, *only_old})
    }
    lost = [key for key, paired in species.items() if _is_lost(paired) or key in only_old]
    learned = [key for key in only_new if species[key].new_right]
    outcome = _outcome(both_know, lost, learned)
    return Contest(
        new=new,
        old=old,
        overall=_paired(new_right, old_right),
        both_know=both_know,
        species=species,
        only_new=tuple(only_new),
        only_old=tuple(only_old),
        difference=paired_difference(
            new_right[shared], old_right[shared], list(map(str, np.flatnonzero(shared)))
        ),
        outcome=outcome,
        lost=tuple(lost),
        to_label=_still_to_label(both_know) if outcome is Outcome.TOO_FEW else None,
    )


def _ordered(keys: Collection[str]) -> list[str]:
    return none_last(sorted(keys))


def one_of_each(groups: Sequence[str]) -> list[int]:
    """The place of the first photograph of each group."""
    first: dict[str, int] = {}
    for place, group in enumerate(groups):
        first.setdefault(group, place)
    return list(first.values())


def photographs_needed(changed: float, difference: float) -> int:
    """About how many photographs show a `difference` of accuracy, four times out of five.

    `changed` is the share of photographs on which only one of the two models is right
    (R. J. Connor, *Biometrics* 1987).
    """
    difference = abs(difference)
    changed = max(changed, difference)
    spread = _Z_SURE * math.sqrt(changed) + _Z_POWER * math.sqrt(changed - difference**2)
    return math.ceil((spread / difference) ** 2)


def _paired(new_right: npt.NDArray[np.bool_], old_right: npt.NDArray[np.bool_]) -> PairedCounts:
    return PairedCounts(
        better=int((new_right & ~old_right).sum()),
        worse=int((old_right & ~new_right).sum()),
        both=int((new_right & old_right).sum()),
        photographs=len(new_right),
    )


def _is_lost(paired: PairedCounts) -> bool:
    """Not corrected for the number of species: a false alarm costs less than a lost species."""
    surely_worse = paired.worse > paired.better and paired.chance < SURE
    forgotten = paired.new_right == 0 and paired.old_right >= _LOST_FROM
    return surely_worse or forgotten


def _outcome(both_know: PairedCounts, lost: Sequence[str], learned: Sequence[str]) -> Outcome:
    told = both_know.chance < SURE
    if lost or (told and both_know.worse > both_know.better):
        return Outcome.WORSE
    if told:
        return Outcome.BETTER
    return Outcome.LEARNS if learned else Outcome.TOO_FEW


def _still_to_label(overall: PairedCounts) -> int | None:
    count = max(1, overall.photographs)
    changed = (overall.better + overall.worse) / count
    seen = (overall.better - overall.worse) / count
    needed = photographs_needed(changed, max(SMALLEST_DIFFERENCE, abs(seen)))
    room = ENOUGH_TO_TEST - overall.photographs
    if needed > ENOUGH_TO_TEST or room <= 0:
        return None
    # Where what was seen would have been enough, chance has been unkind: half as many again.
    return min(room, max(needed - overall.photographs, overall.photographs // 2, 10))
