"""What a training tries and compares is tried once in tests, and in few views.

Beside networks and datasets that learn in a moment it would take most of the time.
"""

from __future__ import annotations

from jellygui.training import effort, model_export

STEPS, VIEWS = 1, 2


def try_little() -> None:
    effort._STEPS, model_export._MOST_VIEWS = STEPS, VIEWS
