"""Whether a model's confidence means what it says.

The expected calibration error (C. Guo et al., *On Calibration of Modern Neural Networks*, ICML
2017) is the mean gap between confidence and the share that is right, over equal bins of confidence,
weighted by the photographs in each. With few photographs chance alone makes it larger than 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import NormalDist

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

from jellygui.domain.measurements import Rate
from jellygui.domain.statistics import Answers, Counts, group_draws, per_group, wilson

BINS = 10
_NORMAL = NormalDist()
_FARTHEST = 3.0


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
    if not len(truth):
        return Reliability(error=wilson(0, 0), bins=())
    confidence = np.asarray(probabilities, dtype=np.float64).max(axis=1)
    right = (np.asarray(probabilities).argmax(axis=1) == truth).astype(np.float64)
    place = np.clip(np.ceil(confidence * BINS).astype(int) - 1, 0, BINS - 1)
    inside = place[:, None] == np.arange(BINS)
    gaps = np.stack([per_group((confidence - right) * column, groups) for column in inside.T], 1)
    sizes = per_group(np.ones(len(truth)), groups)
    value = float(_error(gaps.sum(axis=0), sizes.sum()))
    draws = group_draws(len(sizes))
    low, high = _corrected_interval(value, _error(draws @ gaps, draws @ sizes))
    return Reliability(
        error=Rate(value=value, low=low, high=high, count=len(truth)),
        bins=tuple(
            ReliabilityBin(
                low=number / BINS,
                high=(number + 1) / BINS,
                confidence=float(confidence[column].mean()),
                right=wilson(int(right[column].sum()), int(column.sum())),
            )
            for number, column in enumerate(inside.T)
            if column.any()
        ),
    )


def _error(gaps: Counts, sizes: Counts | float) -> Counts:
    error: Counts = np.abs(gaps).sum(axis=-1) / sizes
    return error


def _corrected_interval(value: float, drawn: Counts) -> tuple[float, float]:
    """The 95 % interval, corrected for the bias of an error that chance can only enlarge.

    B. Efron, *Better Bootstrap Confidence Intervals*, JASA 1987: the bias-corrected percentiles.
    """
    below = float((drawn < value).mean() + (drawn == value).mean() / 2)
    bias = _NORMAL.inv_cdf(min(max(below, 1e-9), 1 - 1e-9))
    bias = min(max(bias, -_FARTHEST), _FARTHEST)
    tails = [100 * _NORMAL.cdf(2 * bias + z) for z in (-1.959964, 1.959964)]
    low, high = np.percentile(drawn, tails)
    return min(float(low), value), min(1.0, max(float(high), value))
