"""Where a model's confidence begins to count: temperature, threshold and distance limit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

# What share of the right answers on validation photographs the limits let through.
_KEPT_BY_CONFIDENCE = 0.95
_KEPT_BY_DISTANCE = 0.99
_COLDEST, _HOTTEST = 0.2, 5.0
_THIRDS = 40


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """Temperature, confidence threshold and distance limit; by default nothing is held back."""

    temperature: float = 1.0
    confidence: float = 0.0
    distance: float = 2.0


def log_probabilities(logits: Floats, temperature: float = 1.0) -> Floats:
    cooled = logits / temperature
    cooled = cooled - cooled.max(axis=1, keepdims=True)
    result: Floats = cooled - np.log(np.exp(cooled).sum(axis=1, keepdims=True))
    return result


def fitted_temperature(logits: Floats, truth: npt.NDArray[np.intp]) -> float:
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


def bounds_of(logits: Floats, distance: Floats, truth: npt.NDArray[np.intp]) -> Bounds:
    """The bounds that validation photographs give; with none of them nothing is held back."""
    if not len(truth):
        return Bounds()
    temperature = fitted_temperature(logits, truth)
    shares = np.exp(log_probabilities(logits, temperature))
    right = shares.argmax(axis=1) == truth
    if not right.any():
        return Bounds(temperature=temperature)
    confidence = float(np.quantile(shares.max(axis=1)[right], 1 - _KEPT_BY_CONFIDENCE))
    limit = float(np.quantile(distance[right], _KEPT_BY_DISTANCE))
    return Bounds(
        temperature=temperature, confidence=confidence, distance=min(2.0, max(0.0, limit))
    )
