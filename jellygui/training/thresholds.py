"""Setting the limits of a model: temperature, threshold and distance, on what taught nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from jellygui.classifier.limits import (
    Bounds,
    Floats,
    Places,
    fitted_temperature,
    log_probabilities,
)
from jellygui.domain.species import NONE_OF_THESE

# What share of the rightly named species on validation photographs the limits let through.
_KEPT_BY_CONFIDENCE = 0.95
_KEPT_BY_DISTANCE = 0.99


def bounds_of(logits: Floats, distance: Floats, truth: Places, keys: Sequence[str]) -> Bounds:
    """The bounds that validation photographs give; without any, nothing is held back.

    `truth` [N] are places in `keys`, the species. None of these are cooled like species, but do not
    move the limits: these promise how many photographs of species are named.
    """
    if not len(truth):
        return Bounds()
    temperature = fitted_temperature(logits, truth)
    shares = np.exp(log_probabilities(logits, temperature))
    is_species = np.array([key != NONE_OF_THESE for key in keys], dtype=bool)[truth]
    right = (shares.argmax(axis=1) == truth) & is_species
    if not right.any():
        return Bounds(temperature=temperature)
    confidence = float(np.quantile(shares.max(axis=1)[right], 1 - _KEPT_BY_CONFIDENCE))
    limit = float(np.quantile(distance[right], _KEPT_BY_DISTANCE))
    return Bounds(
        temperature=temperature, confidence=confidence, distance=min(2.0, max(0.0, limit))
    )
