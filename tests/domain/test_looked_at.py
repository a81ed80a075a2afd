"""The map of what a model looked at lies where the places of its network are."""

from __future__ import annotations

import numpy as np
import pytest

from jellygui.domain.looked_at import Axis, LookedAt


def looked(logits: np.ndarray, **named: object) -> LookedAt:
    whole = Axis(first_px=15.5, step_px=32, start_px=0, length_px=224)
    axes = {"down": whole, "across": whole, "width_px": 800, "height_px": 600} | named
    return LookedAt(
        species=[f"s{n}" for n in range(len(logits))],
        logits=logits.astype(np.float32),
        **axes,  # type: ignore[arg-type]
    )


def middle(area: np.ndarray) -> tuple[float, float]:
    """The middle of what is bright, as shares of height and width."""
    rows, columns = np.nonzero(area > 0.8 * area.max())
    return (rows.mean() + 0.5) / area.shape[0], (columns.mean() + 0.5) / area.shape[1]


def test_a_place_is_where_the_network_has_it() -> None:
    logits = np.zeros((2, 7, 7))
    logits[0, 5, 1] = 3
    over = looked(logits).spoke_for("s0")
    assert over.shape == (300, 400)
    assert middle(over) == pytest.approx((5.5 / 7, 1.5 / 7), abs=0.01)


def test_bands_beside_the_photograph_are_left_out() -> None:
    """In a padded square of 224 pixels a photograph of 4:3 takes 168, from 28 on."""
    logits = np.zeros((2, 7, 7))
    logits[0, 3, 3] = logits[0, 1, 0] = 1
    down = Axis(first_px=15.5, step_px=32, start_px=28, length_px=168)
    over = looked(logits, down=down).spoke_for("s0")
    assert middle(over[over.shape[0] // 3 :]) == pytest.approx((0.25, 0.5), abs=0.02)
    assert over[: over.shape[0] // 3, :20].argmax(axis=0)[0] == pytest.approx(
        over.shape[0] * (32 + 15.5 - 28) / 168, abs=2
    )


def test_what_speaks_for_all_alike_is_left_out_and_maps_compare() -> None:
    logits = np.zeros((3, 2, 2))
    logits[:, 0, 0] = 100  # of no use to tell species apart
    logits[0, 1, 1], logits[1, 1, 1] = 4, -2
    found = looked(logits)
    assert abs(found.spoke_for("s2")[0, 0]) < 0.01
    assert 0.75 < found.spoke_for("s0").max() <= 1
    assert found.spoke_for("s1").min() == pytest.approx(
        -0.8 * found.spoke_for("s0").max(), abs=0.02
    )
    assert sum(found.spoke_for(f"s{n}") for n in range(3)) == pytest.approx(0, abs=1e-5)
    assert not found.knows("s3")


def test_the_animal_is_where_most_spoke_for_it() -> None:
    logits = np.zeros((2, 7, 7))
    logits[0, 5, 1], logits[1, 5, 1] = 3, -3
    box = looked(logits).place_of("s0")
    assert box is not None
    left, top, right, bottom = box
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((1.5 / 7, 5.5 / 7), abs=0.01)
    assert right - left < 2 / 7
    everywhere = np.zeros((2, 7, 7))
    everywhere[0] = 1
    assert looked(everywhere).place_of("s0") == (0, 0, 1, 1)
    assert looked(everywhere).place_of("s1") is None
