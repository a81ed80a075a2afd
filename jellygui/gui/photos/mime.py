"""What a dragged photograph is for the rest of the window."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QMimeData

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
