"""Whether two frames of a video show the same scene.

Blocks of both are compared by their means (Kasturi and Jain, *Dynamic vision*, in *Computer Vision:
Principles*, 1991, p. 469): noise and what is small in a block are averaged away, and an animal that
comes into one block is enough, where a mean of the whole frame would not see it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Blocks = npt.NDArray[np.float32]
# So much of each side is a block, and so much its mean differs, of 255, where something has come.
_ROWS, _COLUMNS = 6, 8
_OTHERWISE = 12.0
# So wide a frame need be for it.
SIDE_PX = 48


def blocks_of(pixels: npt.NDArray[np.uint8]) -> Blocks:
    """The mean colour of each block of a frame [H, W, 3]: [6, 8, 3]."""
    rows = np.linspace(0, len(pixels), _ROWS, endpoint=False).astype(np.int64)
    columns = np.linspace(0, pixels.shape[1], _COLUMNS, endpoint=False).astype(np.int64)
    sums = np.add.reduceat(np.add.reduceat(pixels.astype(np.float32), rows, 0), columns, 1)
    heights = np.diff(rows, append=len(pixels))
    widths = np.diff(columns, append=pixels.shape[1])
    means: Blocks = (sums / (heights[:, None] * widths)[..., None]).astype(np.float32)
    return means


def has_changed(before: Blocks, now: Blocks) -> bool:
    """Whether a block is another one, in the mean of its three colours."""
    return bool(np.abs(now - before).mean(axis=2).max() > _OTHERWISE)
