"""What a random check found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jellygui.domain.measurements import Rate


@dataclass(frozen=True, kw_only=True)
class CheckResult:
    """How often a model is wrong on photographs drawn at random, one of a group that it calls so.

    The photographs were drawn while the model `drawn_with` was in use, among those of the project
    that no person had named, each with a known chance that depends on what that model said; it is
    made up for, so that they are a fair sample for any other `model` too. A person's answers stay
    true; of `answered` those apply to the model that it has classified (`unclassified` it has not)
    and that it was not made with (`learned` it was).

    `is_by_strata` tells that they were drawn by what the model said; before there was that, each
    had the same chance.

    `errors` is the share of wrong ones among those that it named as a species, `by_species` the
    same for each label that it gave (what stands in a row of the counts, so also for none of
    these), both with the 95 % interval of `intervals.weighted`; on how many photographs it was
    wrong tells `wrong`, which is no share, as each stands for more or fewer others. `unsure`
    answers tell nothing and are in neither; nor are the `unidentified`.
    """

    model: str
    drawn_with: str
    is_of_another_model: bool
    is_by_strata: bool
    drawn: int
    drawn_from: int
    answered: int
    unclassified: int
    learned: int
    unsure: int
    unidentified: int
    errors: Rate
    by_species: Mapping[str, Rate]
    wrong: Mapping[str, int]

    @property
    def applying(self) -> int:
        """How many answers apply to the model."""
        return self.answered - self.unclassified - self.learned
