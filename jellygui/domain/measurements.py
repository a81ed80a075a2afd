"""What was measured of a model, in the form that its card and every report keep."""

from __future__ import annotations

from collections.abc import Mapping

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


class Measurement(BaseModel):
    """How a model did on some photographs.

    Rows of `confusion` are the true species, columns the predicted ones, both in the order of
    `species`. A prediction counts here also where the model would have called the photograph
    unidentified; `identified` is the share that it would have named, `accuracy_identified` how
    often it is right on those.
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
    note: str = ""
