"""Whether a model's confidence means what it says.

The expected calibration error (C. Guo et al., *On Calibration of Modern Neural Networks*, ICML
2017) is the mean gap between confidence and the share that is right, over equal bins of confidence,
weighted by the photographs in each. With few photographs chance alone makes it larger than 0.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

from jellygui.domain.intervals import rate
from jellygui.domain.measurements import Rate
from jellygui.domain.statistics import Answers

BINS = 10


class ReliabilityBin(BaseModel):
    """The photographs with a confidence above `low` and up to `high`: how sure, how often right."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    low: float
    high: float
    confidence: float = Field(ge=0, le=1)
    right: Rate


class Reliability(BaseModel):
    """The expected calibration error, and the bins it comes from (empty ones are left out)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    error: Rate
    bins: tuple[ReliabilityBin, ...]


class Calibration(BaseModel):
    """Reliability as the network was trained, and after its temperature was set."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: float
    before: Reliability
    after: Reliability


def calibration(answers: Answers, *, temperature: float) -> Calibration | None:
    """Reliability of answers whose probabilities have the `temperature` already, and without it.

    None where the probabilities were not kept.
    """
    if answers.probabilities is None:
        return None
    raw = with_temperature(answers.probabilities, 1 / temperature)
    return Calibration(
        temperature=temperature,
        before=reliability(raw, answers.truth, answers.groups),
        after=reliability(answers.probabilities, answers.truth, answers.groups),
    )


def with_temperature(
    probabilities: npt.NDArray[np.floating], temperature: float
) -> npt.NDArray[np.float64]:
    """The probabilities [N, K] that logits divided by a further `temperature` would give."""
    logits = np.log(np.asarray(probabilities, dtype=np.float64).clip(1e-12)) / temperature
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    cooled: npt.NDArray[np.float64] = shares / shares.sum(axis=1, keepdims=True)
    return cooled


def reliability(
    probabilities: npt.NDArray[np.floating], truth: npt.NDArray[np.intp], groups: Sequence[str]
) -> Reliability:
    """How often the likeliest species is right, by how likely it is said to be."""
    confidence = np.asarray(probabilities, dtype=np.float64).max(axis=1)
    right = np.asarray(probabilities).argmax(axis=1) == truth
    place = np.clip(np.ceil(confidence * BINS).astype(int) - 1, 0, BINS - 1)
    bins = [
        ReliabilityBin(
            low=number / BINS,
            high=(number + 1) / BINS,
            confidence=float(confidence[inside].mean()),
            right=rate(right[inside], list(itertools.compress(groups, inside))),
        )
        for number in range(BINS)
        if (inside := place == number).any()
    ]
    return Reliability(error=_error(bins), bins=tuple(bins))


def _error(bins: Sequence[ReliabilityBin]) -> Rate:
    """The mean gap with its 95 % interval, from the limits of what is right in each bin.

    Chance alone makes gaps, so the lower limit is the mean of the least gap that each bin leaves
    possible; the upper one joins the bins' upper ones as `intervals.mean_of` does.
    """
    count = sum(part.right.count for part in bins)
    if not count:
        return Rate(value=0, low=0, high=1, count=0)
    value = low = 0.0
    reach: list[float] = []
    for part in bins:
        share, right = part.right.count / count, part.right
        gap = abs(part.confidence - right.value)
        value += share * gap
        low += share * max(0.0, part.confidence - right.high, right.low - part.confidence)
        widest = max(part.confidence - right.low, right.high - part.confidence)
        reach.append(share * (widest - gap))
    return Rate(value=value, low=low, high=min(1.0, value + math.hypot(*reach)), count=count)
