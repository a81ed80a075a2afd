"""What a last layer that was just fitted to a person's labels says of all other photographs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Suggestion:
    """A species, or `NONE_OF_THESE`, and its probability."""

    species: str
    confidence: float


@dataclass(frozen=True, eq=False, kw_only=True)
class Suggestions:
    """One answer for each of `photographs` [N], ids in ascending order.

    `answers` [N] are places in `species`, -1 where nothing is sure enough to be suggested, and
    `confidences` [N] their probabilities: 12 bytes a photograph. `labels` is how many labels of
    the project taught it, `otherwise` are the files, one a photograph, that nobody has labelled
    and of which something else is suggested than counts, `note` says why there are no suggestions,
    where that is so.
    """

    species: Sequence[str] = ()
    photographs: npt.NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    answers: npt.NDArray[np.int16] = field(default_factory=lambda: np.empty(0, np.int16))
    confidences: npt.NDArray[np.float16] = field(default_factory=lambda: np.empty(0, np.float16))
    labels: int = 0
    otherwise: npt.NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    note: str = ""

    def of(self, photograph: int | None) -> Suggestion | None:
        """What is suggested of a photograph, if anything is."""
        if photograph is None or not len(self.photographs):
            return None
        place = int(np.searchsorted(self.photographs, photograph))
        if place == len(self.photographs) or self.photographs[place] != photograph:
            return None
        answer = int(self.answers[place])
        if answer < 0:
            return None
        return Suggestion(self.species[answer], float(self.confidences[place]))

    def species_of(self, photograph: int) -> str | None:
        found = self.of(photograph)
        return found.species if found else None


NO_SUGGESTIONS = Suggestions()
