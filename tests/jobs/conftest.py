from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _quick_children(quick_children: None) -> None:
    """Training begins at once."""
