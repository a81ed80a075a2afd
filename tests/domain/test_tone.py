from __future__ import annotations

from jellygui.domain.tone import PLAIN, Tone


def test_nothing_changed_is_the_photograph_itself() -> None:
    assert PLAIN.is_plain
    assert PLAIN.curve == bytes(range(256))
    assert PLAIN.changed(brightness=10).changed(brightness=-10) == PLAIN


def test_brighter_leaves_black_and_white_and_contrast_the_middle() -> None:
    bright, dark = Tone(brightness=50).curve, Tone(brightness=-50).curve
    assert (bright[0], bright[64], bright[255]) == (0, 128, 255)  # the square root
    assert (dark[0], dark[128], dark[255]) == (0, 64, 255)
    hard, soft = Tone(contrast=50).curve, Tone(contrast=-50).curve
    assert (hard[60], hard[195]) == (0, 255)
    assert (soft[0], soft[128], soft[255]) == (64, 128, 191)
    for curve in (bright, dark, hard, soft):
        assert list(curve) == sorted(curve)


def test_there_is_an_end_to_both() -> None:
    tone = PLAIN.changed(brightness=90, contrast=-90).changed(brightness=90, contrast=-90)
    assert tone == Tone(brightness=100, contrast=-100)
    assert not tone.is_plain
