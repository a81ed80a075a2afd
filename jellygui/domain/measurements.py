"""What was measured of a model, in the form that its card and every report keep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Rate(BaseModel):
    """A share of 1 with its 95 % interval, and how many photographs stand behind it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: float = Field(ge=0, le=1)
    low: float = Field(ge=0, le=1)
    high: float = Field(ge=0, le=1)
    count: int = Field(ge=0)

    def __str__(self) -> str:
        return f"{self.value:.1%} ({self.low:.1%} to {self.high:.1%}, n = {self.count})"


class Separation(BaseModel):
    """How well photographs of species are told from those of none of these.

    `area` is that under the receiver operating characteristic (AUROC), over all of them; `named` is
    the share of those of none that a limit lets pass as a species which keeps `kept` of those that
    show one. They are told `by` these things; a card that does not say which was measured by
    the probability of none of these alone.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    area: Rate
    named: Rate
    kept: float = Field(ge=0, le=1)
    by: tuple[Literal["probability", "confidence", "distance"], ...] = ("probability",)

    def __str__(self) -> str:
        area, named, by = self.area, self.named, " and ".join(self.by)
        return (
            f"AUROC {area.value:.3f} ({area.low:.3f} to {area.high:.3f}) by {by}; with "
            f"{self.kept:.0%} of the species kept, {named} still named"
        )


class Measurement(BaseModel):
    """How a model did on some photographs.

    Rows of `confusion` are the true species, columns the predicted ones, both in the order of
    `species`. A prediction counts here also where the model would have called the photograph
    unidentified; `identified` is the share that it would have named, `accuracy_identified` how
    often it is right on those. `none_of_these` says how well these are told from species, where
    there are photographs of both.

    None of these is an answer like a species, the last one, where it was learned: it counts in
    `accuracy` and has rows of its own, but no part in means over species. `accuracy_of_species` is
    that on photographs of species alone; None where it would be the same.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    measured_on: str
    photographs: int = Field(ge=0)
    species: tuple[str, ...]
    accuracy: Rate
    balanced_accuracy: Rate
    macro_f1: Rate
    recall: Mapping[str, Rate]
    precision: Mapping[str, Rate]
    confusion: tuple[tuple[int, ...], ...]
    identified: Rate | None = None
    accuracy_identified: Rate | None = None
    none_of_these: Separation | None = None
    accuracy_of_species: Rate | None = None
    note: str = ""

    @property
    def under_any_limits(self) -> Measurement:
        """What of it holds whatever the limits are: without what would have been named."""
        return self.model_copy(update={"identified": None, "accuracy_identified": None})
