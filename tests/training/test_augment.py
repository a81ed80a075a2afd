from __future__ import annotations

import pytest
import torch

from jellygui.training import augment
from jellygui.training.augment import views


def coloured(count: int, size_px: int = 64) -> torch.Tensor:
    """Four quarters of four colours."""
    photograph = torch.zeros(3, size_px, size_px, dtype=torch.uint8)
    half = size_px // 2
    photograph[0, :half, :half] = 200
    photograph[1, :half, half:] = 200
    photograph[2, half:, :half] = 200
    photograph[:, half:, half:] = 120
    return photograph.expand(count, -1, -1, -1).clone()


def test_without_chance_a_view_is_the_photograph_or_its_mirror_image(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("_TURN_DEGREES", "_JITTER", "_UPSIDE_DOWN"):
        monkeypatch.setattr(augment, name, 0.0)
    monkeypatch.setattr(augment, "_LONGEST_SIDE", 1.0)
    photographs = coloured(20)
    torch.manual_seed(0)
    seen = views(photographs, smallest_crop=1.0)
    plain, mirrored = (
        (seen - wanted.float()).abs().amax((1, 2, 3)) < 0.1
        for wanted in (photographs, photographs.flip(3))
    )
    assert (plain ^ mirrored).all()
    assert plain.any()
    assert mirrored.any()


def test_views_differ_stay_in_bounds_and_follow_the_seed() -> None:
    photographs = coloured(8)
    torch.manual_seed(1)
    seen = views(photographs, smallest_crop=0.35)
    assert seen.shape == photographs.shape
    assert (seen >= 0).all()
    assert (seen <= 255).all()
    assert all(not torch.allclose(seen[0], other) for other in seen[1:])
    torch.manual_seed(1)
    assert torch.equal(views(photographs, smallest_crop=0.35), seen)
    assert torch.equal(photographs, coloured(8))


def test_a_crop_shows_a_part_that_is_as_large_as_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_TURN_DEGREES", "_JITTER"):
        monkeypatch.setattr(augment, name, 0.0)
    across = torch.arange(64, dtype=torch.uint8).expand(200, 3, 64, 64)
    torch.manual_seed(0)
    seen = views(across, smallest_crop=0.25)
    share = (seen[:, 0].amax((1, 2)) - seen[:, 0].amin((1, 2))) / 63
    assert 0.4 < share.min() < 0.5  # the square root of 0.25 x 3/4
    assert 0.9 < share.max() <= 1


def test_turning_keeps_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(augment, "_JITTER", 0.0)
    monkeypatch.setattr(augment, "_LONGEST_SIDE", 1.0)
    photographs = torch.zeros(50, 3, 65, 65, dtype=torch.uint8)
    photographs[:, :, 28:37, 28:37] = 200
    torch.manual_seed(0)
    seen = views(photographs, smallest_crop=1.0)
    assert (seen[:, :, 32, 32] > 190).all()
    assert (seen[:, :, 0, 0] == 0).all()
