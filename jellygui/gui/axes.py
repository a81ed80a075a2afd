"""The axes of charts, whose numbers are written as the screen's language writes them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from jellygui.gui.translation import decimal


class LocalisedAxis(pg.AxisItem):  # type: ignore[misc]
    """pyqtgraph's own has English numbers."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        places = max(0, int(np.ceil(-np.log10(spacing * scale))))
        return [decimal(value * scale, places) for value in values]


class WholeNumbers(LocalisedAxis):
    """There are no halves of an epoch to count."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        spacings = super().tickSpacing(low, high, size)
        return sorted({(max(1.0, float(round(space))), 0.0) for space, _ in spacings}, reverse=True)
