"""Tables that the program has written."""

from __future__ import annotations

import csv
from pathlib import Path


def rows_in(path: Path) -> list[dict[str, str]]:
    """The rows of a table, by the names of its columns."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
