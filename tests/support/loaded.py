"""What the process that others are forked from has loaded: see tests/support/children.py."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in jellygui.work, before torch comes

import torch_pruning  # noqa: F401

from jellygui.training import table
from tests.support.tried import try_little

# Everything that tasks are done by.
table._light()
table._heavy()
try_little()
