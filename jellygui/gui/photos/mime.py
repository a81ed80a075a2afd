"""What dragged photographs are for the rest of the window, and what they look like."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from jellygui.gui.translation import tr

FILE_IDS = "application/x-jellygui-file-ids"


def as_mime(file_ids: npt.NDArray[np.int64]) -> QMimeData:
    """File ids as something that can be dragged within the program."""
    data = QMimeData()
    data.setData(FILE_IDS, file_ids.astype("<i8").tobytes())
    return data


def file_ids_in(data: QMimeData) -> list[int]:
    """The file ids of dragged photographs; empty if something else is dragged."""
    if not data.hasFormat(FILE_IDS):
        return []
    raw = bytes(data.data(FILE_IDS).data())
    ids: list[int] = np.frombuffer(raw[: len(raw) // 8 * 8], dtype="<i8").tolist()
    return ids


def drag_of(file_ids: npt.NDArray[np.int64], source: QWidget) -> QDrag:
    """Photographs at the mouse, with a word on how many they are."""
    drag = QDrag(source)
    drag.setMimeData(as_mime(file_ids))
    words = tr("{count} photographs", "", len(file_ids))
    number = source.locale().toString(len(file_ids))
    drag.setPixmap(_tag(words.format(count=number), source))
    drag.setHotSpot(QPoint(-8, -8))
    return drag


def _tag(text: str, widget: QWidget) -> QPixmap:
    box = QRect(0, 0, widget.fontMetrics().horizontalAdvance(text) + 24, 28)
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(box.width(), box.height()) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(widget.palette().highlight())
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(widget.palette().color(QPalette.ColorRole.HighlightedText))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
