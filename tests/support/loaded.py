"""What the process that others are forked from has loaded: see tests/support/children.py."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in jellygui.work, before torch comes

import torch_pruning  # noqa: F401

from jellygui.training import effort, table

# Everything that tasks are done by.
table._light()
table._heavy()
# What is tried out to say how long it takes need not be tried again and again.
effort._STEPS = 1
