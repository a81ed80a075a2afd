"""What stands in for torch's exporter in these tests gives what it gives, to the byte."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from jellygui.domain.configs import Preprocessing
from jellygui.training import forms
from jellygui.training.networks import build
from tests.support import exports


def test_a_graph_that_is_kept_gives_the_exporters_own_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(exports.FOLDER, str(tmp_path))
    exported: list[torch.nn.Module] = []

    def exporter(module: torch.nn.Module, *given: object) -> object:
        exported.append(module)
        return exports.EXPORTER(module, *given)

    def form(seed: int) -> bytes:
        torch.manual_seed(seed)
        network = build("simple_cnn", species=3)
        return forms.onnx_form(network, Preprocessing(size_px=32), np.eye(3, 64, dtype=np.float32))

    monkeypatch.setattr(forms, "_exported", exporter)
    own = form(1)
    monkeypatch.setattr(forms, "_exported", exports.export_once(exporter))
    assert form(2) != own
    assert len(exported) == 2
    assert form(1) == own
    assert len(exported) == 2
