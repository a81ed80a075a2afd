"""What is meant by a few letters."""

from __future__ import annotations

import pytest

from jellygui.gui.fuzzy import closeness

COMMANDS = (
    "Export counts CSV",
    "Export images CSV",
    "Counts",
    "Classify now",
    "Select all",
    "Save a copy",
    "Øregople",
    "Moon jellyfish Aurelia aurita",
    "Crème",
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("counts", "Counts"),
        ("export count", "Export counts CSV"),
        ("csv images", "Export images CSV"),
        ("ecc", "Export counts CSV"),
        ("eic", "Export images CSV"),
        ("slct", "Select all"),
        ("clno", "Classify now"),
        ("aurita moon", "Moon jellyfish Aurelia aurita"),
        ("creme", "Crème"),
        ("SAVE", "Save a copy"),
        ("copy save", "Save a copy"),
    ],
)
def test_the_closest_is_what_was_meant(typed: str, first: str) -> None:
    assert max(COMMANDS, key=lambda text: closeness(typed, text)) == first
    assert closeness(typed, first) > 0


@pytest.mark.parametrize("typed", ["zebra", "counts zebra", "vsc", "counts, z", "q"])
def test_what_is_not_there_is_not_meant(typed: str) -> None:
    assert [closeness(typed, text) for text in COMMANDS] == [0.0] * len(COMMANDS)


def test_nothing_typed_means_all() -> None:
    assert {closeness(typed, "anything") for typed in ("", "  ", "…")} == {1.0}
