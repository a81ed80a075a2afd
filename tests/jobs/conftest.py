from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jellygui.project import Project


@pytest.fixture(scope="module", autouse=True)
def _quick_children(quick_children: None) -> None:
    """Training begins at once."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project, open for writing."""
    with Project(tmp_path / "p.jelly") as opened:
        yield opened
