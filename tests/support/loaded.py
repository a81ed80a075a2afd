"""What the process that others are forked from has loaded: see tests/support/children.py."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in jellygui.work, before torch comes

from jellygui.training import table

# Everything that tasks are done by.
table._light()
table._heavy()
