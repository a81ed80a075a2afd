"""What a random check found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jellygui.domain.measurements import Rate


@dataclass(frozen=True, kw_only=True)
class CheckResult:
    """How often the model was wrong on photographs drawn at random, one of each group.

    `errors` is the share of wrong ones among those that it named, `by_species` the same for each
    species that it named (what stands in a row of the counts), both with Wilson's 95 % interval.
    `unsure` answers tell nothing and are in neither; nor are the `unidentified`.
    """

    drawn: int
    drawn_from: int
    answered: int
    unsure: int
    unidentified: int
    errors: Rate
    by_species: Mapping[str, Rate]
