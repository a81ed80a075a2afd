"""What a model looked at: how much each place of a photograph speaks for each species.

An embedding that is an average over places, and a last layer that is linear, may be done in the
other order: the layer at each place, then the average (class activation mapping: B. Zhou et al.,
CVPR 2016). So the map is exact: its mean is what the last layer gives, nothing is estimated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

# How far a place reaches beyond its middle, in steps from one place to the next.
_REACH = 0.42
# What speaks at least so much as what speaks most is taken for the animal.
_MUCH = 0.5
# The map is drawn with so many points along the photograph's longer side.
_LONGEST = 400


@dataclass(frozen=True, kw_only=True)
class Axis:
    """Where places lie along one side of the square that a network sees, in its pixels.

    Place p is `first_px + p * step_px`; the photograph takes `length_px` from `start_px` on.
    """

    first_px: float
    step_px: float
    start_px: float
    length_px: float


@dataclass(frozen=True, eq=False, kw_only=True)
class LookedAt:
    """Of one photograph, `logits` [K, H, W]: what each place gives for each of the `species` [K].

    The mean over places is the logit. `down` and `across` say where the places lie in it.
    """

    species: Sequence[str]
    logits: Floats
    down: Axis
    across: Axis
    width_px: int
    height_px: int

    def knows(self, species: str) -> bool:
        return species in self.species

    def spoke_for(self, species: str) -> Floats:
        """How much each place speaks for a species rather than for the others, [h, w] over all.

        What speaks for all alike changes no probability, and is left out. 1 is the most that any
        place says for or against any species, so that the maps of one photograph compare.
        """
        apart = self.logits - self.logits.mean(axis=0)
        most = float(np.abs(apart).max()) or 1.0
        place = self.species.index(species)
        scale = _LONGEST / max(self.width_px, self.height_px)
        height, width = (max(1, round(scale * px)) for px in (self.height_px, self.width_px))
        rows = _weights(height, self.logits.shape[1], self.down)
        columns = _weights(width, self.logits.shape[2], self.across)
        over: Floats = rows @ (apart[place] / most) @ columns.T
        return over

    def place_of(self, species: str) -> tuple[float, float, float, float] | None:
        """Where the animal is likely: the rectangle around what spoke for the species.

        Left, top, right and bottom as shares of the photograph; None where nothing spoke for it.
        """
        over = self.spoke_for(species)
        if over.max() <= 0:
            return None
        rows, columns = np.nonzero(over >= _MUCH * over.max())
        height, width = over.shape
        return (
            float(columns.min() / width),
            float(rows.min() / height),
            float((columns.max() + 1) / width),
            float((rows.max() + 1) / height),
        )


def _weights(points: int, places: int, axis: Axis) -> Floats:
    """How much each place counts at each point of the photograph, [points, places]; rows sum to 1.

    A bell around each place, so that no edges are seen where there are none.
    """
    at = axis.start_px + (np.arange(points) + 0.5) / points * axis.length_px - 0.5
    # Beyond the outermost places theirs counts on.
    steps = ((at - axis.first_px) / axis.step_px).clip(0, places - 1)
    bell = np.exp(-0.5 * ((steps[:, None] - np.arange(places)) / _REACH) ** 2)
    weights: Floats = (bell / bell.sum(axis=1, keepdims=True)).astype(np.float32)
    return weights
