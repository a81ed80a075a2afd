"""Thumbnails as the screen needs them: made in other threads, the visible ones first."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.thumbnail_store import ThumbnailStore

LARGEST_BYTES = 64_000_000
_FEWEST_BYTES = 4_000  # what a broken photograph's mark is counted as


def as_image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """A QImage with a copy of a picture [H, W, 3], in the form that is painted fastest."""
    height, width = pixels.shape[:2]
    plain = np.ascontiguousarray(pixels)
    image = QImage(plain.data, width, height, width * 3, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


@dataclass(frozen=True, eq=False)
class Thumbnail:
    """A photograph as large as fits into `box`; `image` is None where it is broken."""

    image: QImage | None
    box: QSize


class Thumbnails(QObject):
    """Keeps the thumbnails that were used last, at most `largest_bytes` of them.

    `ready(file_id)` tells that a thumbnail can now be had. Used in the GUI thread only.
    """

    ready = Signal(int)

    def __init__(
        self,
        store: ThumbnailStore,
        *,
        largest_bytes: int = LARGEST_BYTES,
        threads: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._largest_bytes = largest_bytes
        self._kept: OrderedDict[int, Thumbnail] = OrderedDict()
        self._bytes = 0
        self._box = QSize()
        self._generation = 0
        count = threads or max(1, min(4, (os.cpu_count() or 2) - 1))
        self._makers = NewestWishes("thumbnails", threads=count, parent=self)
        self._makers.done.connect(self._made)

    def get(self, file_id: int) -> Thumbnail | None:
        """The thumbnail, perhaps of another size than is wanted; None while there is none."""
        kept = self._kept.get(file_id)
        if kept is not None:
            self._kept.move_to_end(file_id)
        return kept

    def want(self, files: Iterable[tuple[int, Path]], *, box: QSize) -> None:
        """Say what the screen needs now, most wanted first; earlier wishes are dropped.

        `box` is in pixels of the screen; a photograph is made to fit into it as a whole.
        """
        self._box = box
        self._makers.want(
            (
                (self._generation, file_id, (box.width(), box.height())),
                _Maker(self._store, path, box),
            )
            for file_id, path in files
            if self._is_missing(file_id)
        )

    def forget(self, file_ids: Iterable[int]) -> None:
        """Have those of files that may have changed made anew; what was seen stays until then."""
        for file_id in self._kept.keys() & set(file_ids):
            kept = self._kept[file_id]
            if kept.image is None:
                self._drop(file_id)
            else:
                self._kept[file_id] = replace(kept, box=QSize())

    def clear(self) -> None:
        """Forget all: another project gives its own files the same numbers."""
        self._generation += 1
        self._makers.want(())
        self._kept.clear()
        self._bytes = 0

    def is_idle(self) -> bool:
        return self._makers.is_idle()

    @property
    def kept_bytes(self) -> int:
        return self._bytes

    def close(self) -> None:
        self._makers.close()

    def _is_missing(self, file_id: int) -> bool:
        kept = self._kept.get(file_id)
        return kept is None or (kept.image is not None and kept.box != self._box)

    @Slot(object, object)
    def _made(self, key: tuple[int, int, tuple[int, int]], result: object) -> None:
        generation, file_id, box = key
        if generation != self._generation or (QSize(*box) != self._box and file_id in self._kept):
            return
        image = result if isinstance(result, QImage) else None
        self._drop(file_id)
        self._kept[file_id] = Thumbnail(image, QSize(*box))
        self._bytes += _bytes_of(self._kept[file_id])
        while self._bytes > self._largest_bytes and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        self.ready.emit(file_id)

    def _drop(self, file_id: int) -> None:
        dropped = self._kept.pop(file_id, None)
        if dropped is not None:
            self._bytes -= _bytes_of(dropped)


def _bytes_of(thumbnail: Thumbnail) -> int:
    return _FEWEST_BYTES if thumbnail.image is None else thumbnail.image.sizeInBytes()


@dataclass(frozen=True)
class _Maker:
    """Makes one thumbnail, in whatever thread calls it."""

    store: ThumbnailStore
    path: Path
    box: QSize

    def __call__(self) -> QImage:
        longest_px = max(self.box.width(), self.box.height())
        image = as_image(self.store.read(self.path, side_px=longest_px))
        if image.width() <= self.box.width() and image.height() <= self.box.height():
            return image
        return image.scaled(
            self.box,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
