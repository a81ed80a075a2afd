"""Content hash and perceptual hash of a photograph."""

from __future__ import annotations

import hashlib
import math

import numpy as np
import numpy.typing as npt
from PIL import Image

_SIDE_PX = 32
_KEPT = 8


def _dct_matrix(size: int) -> npt.NDArray[np.float32]:
    k = np.arange(size)[:, None]
    n = np.arange(size)[None, :]
    return np.cos(math.pi * (2 * n + 1) * k / (2 * size)).astype(np.float32)


_DCT = _dct_matrix(_SIDE_PX)[:_KEPT]


def content_hash(data: bytes) -> str:
    """The SHA-256 of a file's bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def perceptual_hashes(image: Image.Image) -> tuple[int, int]:
    """64-bit DCT hashes (pHash) of a picture and of its mirror image.

    The grey picture is shrunk to 32 x 32 pixels; each bit says whether one of the 8 x 8 lowest
    cosine frequencies lies above their median. Two pictures are near-copies when few bits differ
    (see `domain.split.NEAR_COPY_BITS`). Source: C. Zauner, *Implementation and Benchmarking of
    Perceptual Image Hash Functions*, 2010.
    """
    grey = image.convert("L").resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BOX)
    low = _DCT @ np.asarray(grey, dtype=np.float32) @ _DCT.T
    mirrored = low.copy()
    mirrored[:, 1::2] *= -1  # mirroring a picture negates its odd horizontal frequencies
    return _bits(low), _bits(mirrored)


def _bits(low: npt.NDArray[np.float32]) -> int:
    flat = low.flatten()
    return int.from_bytes(np.packbits(flat > np.median(flat)).tobytes(), "big")
