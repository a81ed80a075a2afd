"""The models that a person can use."""

from __future__ import annotations

from pathlib import Path

import pytest

from jellygui import paths
from jellygui.jobs import models
from jellygui.jobs.models import known_models, models_folder
from jellygui.modelfile import ModelFile, read_model
from tests.support.models import tiny_model


def test_a_model_is_read_again_only_when_its_file_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five pages ask for all of them, and each is megabytes to take a hash of."""
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path)
    monkeypatch.setattr(paths, "bundled_models", lambda: [])
    read: list[str] = []

    def reading(path: Path) -> ModelFile:
        read.append(path.name)
        return read_model(path)

    monkeypatch.setattr(models, "read_model", reading)
    one = models_folder() / "one.jellymodel"
    first = tiny_model(one)
    broken = models_folder() / "broken.jellymodel"
    broken.write_bytes(b"no model")
    assert [m.model_id for m in known_models()] == [first.model_id]
    assert [m.model_id for m in known_models()] == [first.model_id]
    assert read.count("one.jellymodel") == 1
    second = tiny_model(one, seed=1)
    assert [m.model_id for m in known_models()] == [second.model_id]
    assert first.model_id != second.model_id
    one.unlink()
    assert list(known_models()) == []
