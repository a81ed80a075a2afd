from __future__ import annotations

from pathlib import Path

import pytest

from jellygui.modelfile import ModelFile
from tests.support.mixed_survey import draw_mixed_survey
from tests.support.models import tiny_model


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "tiny.jellymodel")


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    return draw_mixed_survey(tmp_path / "Målinger")
