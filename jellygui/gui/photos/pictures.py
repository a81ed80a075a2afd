"""Photographs as large as a screen, decoded and toned in other threads."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import FileState
from jellygui.domain.tone import PLAIN, Tone
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.canvas import Canvas, View
from jellygui.gui.photos.thumbnails import as_image
from jellygui.gui.translation import from_below, tr
from jellygui.images.photo import UnreadableError, read_picture

_FITTED_PX = 2048
_WHOLE_PX = 8192  # 200 MB of a 4:3 photograph: enough to see, and it fits into a laptop
_KEPT = 5
_BAND_BYTES = 1 << 20

# A file, by its number and where it lies.
Where = tuple[int, Path]


@dataclass(frozen=True, eq=False)
class LoadedPicture:
    """A photograph of the size `full`, or as much of it as `image` has."""

    image: QImage
    full: QSize
    is_whole: bool = False


@dataclass(frozen=True)
class _Load:
    """Decodes one photograph, in whatever thread calls it."""

    path: Path
    whole: bool

    def __call__(self) -> LoadedPicture:
        picture = read_picture(self.path, longest_px=_WHOLE_PX if self.whole else _FITTED_PX)
        full = QSize(picture.width_px, picture.height_px)
        return LoadedPicture(as_image(picture.pixels), full, self.whole)


class Pictures(QObject):
    """Decodes what is wanted, and keeps what was looked at last, fitted to a screen.

    `loaded(where, result)` gives a `LoadedPicture`, or why there is none.
    """

    loaded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Where, LoadedPicture] = OrderedDict()
        self._loader = NewestWishes("preview", threads=1, parent=self)
        self._loader.done.connect(self._came)

    def get(self, where: Where) -> LoadedPicture | None:
        kept = self._kept.get(where)
        if kept is not None:
            self._kept.move_to_end(where)
        return kept

    def want(self, rows: Iterable[PhotoRow], whole: Sequence[Where] = ()) -> None:
        """Say what is looked at, most wanted first, and of which of it all pixels."""
        fitted = [where_of(row) for row in rows if row.state is FileState.OK]
        jobs = [(one, False) for one in fitted if one not in self._kept]
        # What is looked at closely comes before what may be looked at next.
        places = [(one, True) for one in whole]
        jobs = [*jobs[:1], *places, *jobs[1:]]
        self._loader.want((job, _Load(job[0][1], job[1])) for job in jobs)

    def forget(self) -> None:
        """Another project, or files that have changed."""
        self._kept.clear()
        self._loader.want(())

    def is_idle(self) -> bool:
        return self._loader.is_idle()

    def close(self) -> None:
        self._loader.close()

    @Slot(object, object)
    def _came(self, key: tuple[Where, bool], result: object) -> None:
        where, _ = key
        if isinstance(result, LoadedPicture) and not result.is_whole:
            self._kept[where] = result
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self.loaded.emit(where, result)


class PhotoCanvas(Canvas):
    """One photograph of some `pictures`, seen in a tone.

    `closer` asks that all of its pixels are wanted of the pictures: see `wants_whole`. One that
    `keeps_view` shows the next photograph at the same place.
    """

    closer = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeps_view = False
        self._pictures = pictures
        self._row: PhotoRow | None = None
        self._loaded: LoadedPicture | None = None
        self._shown: Where | None = None
        self._view: View | None = None
        self._tone = PLAIN
        self._is_whole_wanted = False
        self._toner = NewestWishes("tone", threads=1, parent=self)
        self._toner.done.connect(self._toned)
        pictures.loaded.connect(self._came)
        self.more_wanted.connect(self._want_whole)

    @property
    def row(self) -> PhotoRow | None:
        return self._row

    @property
    def wants_whole(self) -> Sequence[Where]:
        """The photograph, where it is looked at closely and has not all of its pixels."""
        return [where_of(self._row)] if self._row is not None and self._is_whole_wanted else []

    def show_row(self, row: PhotoRow | None, otherwise: str = "") -> None:
        """Show a photograph, or a sentence where there is none."""
        before, self._row = self._row, row
        is_same = before is not None and row is not None and where_of(before) == where_of(row)
        if row is None or row.state is not FileState.OK:
            self._say(otherwise if row is None else _trouble(row.path, row.reason))
        elif not is_same or self.image is None:
            self._loaded, self._is_whole_wanted = None, False
            kept = self._pictures.get(where_of(row))
            if kept is None:
                self._say(tr("Opening {name} …").format(name=shown_name(row.path)))
            else:
                self._show(kept)

    def set_tone(self, tone: Tone) -> None:
        """Look at this photograph and at those that follow so."""
        if tone != self._tone:
            self._tone = tone
            if self._loaded is not None:
                self._show(self._loaded)

    def is_idle(self) -> bool:
        return self._toner.is_idle()

    def close_threads(self) -> None:
        self._toner.close()

    def _say(self, text: str) -> None:
        if self.image is not None:
            self._view = self.view
        self._loaded = self._shown = None
        self._toner.want(())
        self.set_message(text)

    def _show(self, loaded: LoadedPicture) -> None:
        """Show it in its tone: one of another is not seen in between."""
        self._loaded = loaded
        if self._tone.is_plain:
            self._toner.want(())
            self._put(loaded.image)
        else:
            self._toner.want([((loaded, self._tone), partial(toned, loaded.image, self._tone))])

    def _put(self, image: QImage) -> None:
        if self._row is None or self._loaded is None:
            return
        before, self._shown = self._shown, where_of(self._row)
        view = self._view if before is None else self.view
        self.set_image(image, self._loaded.full, keep_zoom=before == self._shown)
        if self.keeps_view and before != self._shown:
            self.look_as(view)

    @Slot(object, object)
    def _came(self, where: Where, result: object) -> None:
        if self._row is None or where_of(self._row) != where:
            return
        if isinstance(result, LoadedPicture):
            if self._loaded is None or result.is_whole or not self._loaded.is_whole:
                self._is_whole_wanted &= not result.is_whole
                self._show(result)
        else:
            unknown = tr("cannot be shown")
            reason = from_below(result.reason) if isinstance(result, UnreadableError) else unknown
            self._say(_trouble(where[1], reason))

    @Slot(object, object)
    def _toned(self, key: tuple[LoadedPicture, Tone], result: object) -> None:
        if key == (self._loaded, self._tone):
            # Where there is no memory for it, the photograph is still to be seen.
            self._put(result if isinstance(result, QImage) else key[0].image)

    @Slot()
    def _want_whole(self) -> None:
        if self._loaded is not None and not (self._loaded.is_whole or self._is_whole_wanted):
            self._is_whole_wanted = True
            self.closer.emit()


def where_of(row: PhotoRow) -> Where:
    return row.file_id, row.path


def toned(image: QImage, tone: Tone) -> QImage:
    """A copy in another tone, in whatever thread calls it; of an image with 4 bytes a pixel."""
    made = image.copy()
    shades, curve = np.frombuffer(made.bits(), np.uint8), tone.curve
    # Band by band, so that the window's own thread has not to wait for the whole of it.
    for start in range(0, len(shades), _BAND_BYTES):
        band = shades[start : start + _BAND_BYTES]
        band[:] = np.frombuffer(band.tobytes().translate(curve), np.uint8)
    shades[3::4] = 255  # which is no shade
    return made


def _trouble(path: Path, reason: str) -> str:
    return tr("{name} {reason}.").format(name=shown_name(path), reason=from_below(reason))
