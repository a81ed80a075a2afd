"""How far a camera's clock was off."""

from __future__ import annotations

from datetime import datetime

import pytest

from jellygui.domain.clocks import CameraClock, corrected, offset_in_words, offset_typed

_NOON = datetime(2024, 7, 9, 12)


@pytest.mark.parametrize(
    ("text", "seconds", "words"),
    [
        ("+1 h 12 min", 4320, "+1 h 12 min"),
        ("1h12m", 4320, "+1 h 12 min"),
        ("1:12", 4320, "+1 h 12 min"),
        ("-0:30", -1800, "−30 min"),
        ("−0:00:05", -5, "−5 s"),
        ("\N{EN DASH} 2 days 1,5 hours", -(2 * 86_400 + 5400), "−2 d 1 h 30 min"),
        ("90 s", 90, "+1 min 30 s"),
        ("2 Tage 3 Std. 4 Minuten", 183_840, "+2 d 3 h 4 min"),
        ("0 s", 0, "+0 s"),
    ],
)
def test_an_offset_is_read_as_it_is_typed(text: str, seconds: int, words: str) -> None:
    assert offset_typed(text) == seconds
    assert offset_in_words(seconds) == words
    assert offset_typed(words) == seconds


@pytest.mark.parametrize(
    "text",
    ["", "+", "1", "soon", "1 h soon", "1:7", "200000 d", "1 h - 2 h", "1 month", "10 ms", "+-1 h"],
)
def test_what_is_no_offset_is_none(text: str) -> None:
    assert offset_typed(text) is None


def test_the_last_correction_that_holds_counts() -> None:
    clocks = [
        CameraClock(camera="TG-6", offset_s=3600),
        CameraClock(camera="TG-6", began=_NOON, ended=_NOON, offset_s=-60),
        CameraClock(camera="TG-6", serial="2", offset_s=1),
    ]
    later = _NOON.replace(hour=13)
    assert corrected(clocks, "TG-6", "1", later) == _NOON.replace(hour=14)
    assert corrected(clocks, "TG-6", "1", _NOON) == _NOON.replace(hour=11, minute=59)
    assert corrected(clocks, "TG-6", "2", _NOON) == _NOON.replace(second=1)
    assert corrected(clocks, "GoPro", "", _NOON) is None
    without = [CameraClock(camera="TG-6", serial="", offset_s=60)]
    assert corrected(without, "TG-6", "", _NOON) == _NOON.replace(minute=1)
    assert corrected(without, "TG-6", "7", _NOON) is None
    assert corrected(without, "TG-6", None, _NOON) is None  # it may have one
    far = [CameraClock(camera="TG-6", offset_s=86_400 * 30_000)]
    assert corrected(far, "TG-6", "", datetime(9990, 1, 1)) is None
