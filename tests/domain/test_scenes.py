from __future__ import annotations

import numpy as np

from jellygui.domain.scenes import blocks_of, has_changed


def water(seed: int, shape: tuple[int, int] = (48, 85)) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(90, 12, (*shape, 3))
    return np.clip(noise, 0, 255).astype(np.uint8)


def test_blocks_are_means_of_all_of_a_frame() -> None:
    frame = np.arange(48 * 64 * 3).reshape(48, 64, 3) % 251
    blocks = blocks_of(frame.astype(np.uint8))
    assert blocks.shape == (6, 8, 3)
    np.testing.assert_allclose(blocks[1, 2], frame[8:16, 16:24].mean(axis=(0, 1)), rtol=1e-5)
    np.testing.assert_allclose(blocks.mean(axis=(0, 1)), frame.mean(axis=(0, 1)), rtol=1e-5)
    assert blocks_of(water(0)).shape == blocks_of(water(0, (130, 48))).shape == (6, 8, 3)


def test_an_animal_that_comes_changes_the_scene_and_noise_does_not() -> None:
    empty, again, came = water(1), water(2), water(3)
    came[20:30, 40:52] = 200
    assert not has_changed(blocks_of(empty), blocks_of(again))
    assert has_changed(blocks_of(empty), blocks_of(came))
    speck = water(4)
    speck[20:22, 40:42] = 200
    assert not has_changed(blocks_of(empty), blocks_of(speck))
    assert has_changed(blocks_of(empty), blocks_of(empty // 2))
