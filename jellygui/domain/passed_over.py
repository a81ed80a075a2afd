"""What was passed over, in words."""

from __future__ import annotations

from collections.abc import Mapping

FOLDER = "folder that cannot be read"
_MANY = {FOLDER: "folders that cannot be read", "backup copy": "backup copies"}


def in_words(kinds: Mapping[str, int]) -> str:
    """`12 HEIC pictures, 3 videos, 1 text file`; empty where nothing was passed over."""
    return ", ".join(
        f"{count:,} {kind if count == 1 else _MANY.get(kind, f'{kind}s')}"
        for kind, count in sorted(kinds.items(), key=lambda one: (-one[1], one[0]))
    )
