"""Drawn empty water teaches none of these, beside the photographs of it; it never tests."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import numpy as np
import numpy.typing as npt

from jellygui.domain.events import DatasetTold, Event
from jellygui.domain.species import NONE_OF_THESE
from jellygui.images.water import empty_water

# One beside so many photographs, up to so many. Measured on features of ImageNet: beside 12
# photographs of fish, 3 made all plain shades none of these (75 % without) and left other fish as
# they were (95 %), where 32 cost these 5 points.
_BESIDE, _MOST = 4, 32

Pixels = npt.NDArray[np.uint8]


def drawn_for(labels: Sequence[str], *, side_px: int) -> Generator[Event, None, Pixels]:
    """A quarter as many pictures [W, S, S, 3] as there are photographs of none of these, up to 32.

    `labels` are those of the photographs that teach.
    """
    count = min(_MOST, -(-sum(label == NONE_OF_THESE for label in labels) // _BESIDE))
    drawn = np.empty((count, side_px, side_px, 3), np.uint8)
    for number in range(count):
        drawn[number] = empty_water(number, side_px=side_px)
    if count:
        yield DatasetTold(
            f"{count} {'picture' if count == 1 else 'pictures'} of empty water, drawn by the "
            "program, teach none of these beside its photographs."
        )
    return drawn
