"""What the process that others are forked from has loaded: see tests/support/children.py."""

from __future__ import annotations

import os
import warnings

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in jellygui.work, before torch comes

import numpy as np

from jellygui.domain.configs import Preprocessing
from jellygui.training import forms, table
from jellygui.training.networks import build
from tests.support.exports import export_once

# Everything that tasks are done by.
table._light()
table._heavy()

# The first export of a process loads more and makes tables.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    network = build("simple_cnn", species=2).eval()
    centres = np.eye(2, network.head.in_features, dtype=np.float32)
    forms.onnx_form(network, Preprocessing(size_px=32), centres)

forms._exported = export_once()  # type: ignore[assignment]
