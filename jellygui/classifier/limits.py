"""Where a model's confidence begins to count: temperature, threshold and distance limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from jellygui.domain.promise import Promise
from jellygui.domain.species import NEVER_TAUGHT, NONE_OF_THESE
from jellygui.modelfile import ModelCard

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

_COLDEST, _HOTTEST = 0.2, 5.0
_THIRDS = 40


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """Temperature, confidence threshold and distance limit; by default nothing is held back.

    `limits` are the thresholds of species that have one of their own, by a promise of precision.
    The distance is that from the nearest species: to be far from all of them speaks against each
    of them, not against none of these.
    """

    temperature: float = 1.0
    confidence: float = 0.0
    distance: float = 2.0
    limits: Mapping[str, float] = field(default_factory=dict)

    def let_through(
        self,
        keys: Sequence[str],
        answer: Places,
        confidence: npt.NDArray[np.floating],
        distance: npt.NDArray[np.floating],
    ) -> npt.NDArray[np.bool_]:
        """Which answers [N], as places in `keys`, count; the others are *unidentified*.

        A row of the counts that an earlier program has learned as a species never counts.
        """
        is_none = np.array([key == NONE_OF_THESE for key in keys], dtype=bool)[answer]
        is_label = np.array([key not in NEVER_TAUGHT for key in keys], dtype=bool)[answer]
        near = is_none | (distance.astype(np.float64) <= self.distance)
        least = np.array([self.limits.get(key, self.confidence) for key in keys])[answer]
        sure = confidence.astype(np.float64) >= least
        counts: npt.NDArray[np.bool_] = sure & near & is_label
        return counts


def bounds_in(card: ModelCard, promise: Promise | None = None) -> Bounds:
    """Those of a model, under a promise that a project has made, else under that of its card."""
    promise = promise or card.promise
    own = bounds_without_promise(card)
    return replace(own, limits=promise.confidences) if promise else own


def bounds_without_promise(card: ModelCard) -> Bounds:
    """Those that were set when the model was made: what another may begin with."""
    return Bounds(
        temperature=card.temperature,
        confidence=card.confidence_threshold,
        distance=card.distance_limit,
    )


def log_probabilities(logits: Floats, temperature: float = 1.0) -> Floats:
    cooled = logits / temperature
    cooled = cooled - cooled.max(axis=1, keepdims=True)
    result: Floats = cooled - np.log(np.exp(cooled).sum(axis=1, keepdims=True))
    return result


def fitted_temperature(logits: Floats, truth: Places) -> float:
    """The temperature of least cross-entropy (C. Guo et al., ICML 2017), between 0.2 and 5."""

    def loss(logarithm: float) -> float:
        shares = log_probabilities(logits, float(np.exp(logarithm)))
        return -float(shares[np.arange(len(truth)), truth].mean())

    low, high = float(np.log(_COLDEST)), float(np.log(_HOTTEST))
    for _ in range(_THIRDS):  # the loss has one valley
        third = (high - low) / 3
        if loss(low + third) < loss(high - third):
            high -= third
        else:
            low += third
    return float(np.exp((low + high) / 2))
