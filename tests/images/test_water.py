"""Empty water that the program draws."""

from __future__ import annotations

import numpy as np

from jellygui.images.water import empty_water


def test_it_is_the_same_for_a_number_and_differs_between_them() -> None:
    one, again, other = (empty_water(n, side_px=48) for n in (3, 3, 4))
    assert one.shape == (48, 48, 3)
    assert one.dtype == np.uint8
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)
    many = np.stack([empty_water(n, side_px=32) for n in range(40)]).astype(float)
    assert many.std(axis=(1, 2, 3)).max() < 80  # nothing in it stands out
    assert many.mean(axis=(1, 2)).std(axis=0).min() > 10  # waters of several colours
