from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can enter: pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="jellygui-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)
