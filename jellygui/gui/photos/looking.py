"""What the model looked at, laid over the photograph that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QImage

from jellygui.domain.browse import PhotoRow
from jellygui.domain.labels import FileState
from jellygui.domain.looked_at import LookedAt
from jellygui.errors import JellyError
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.bars import Bars
from jellygui.gui.photos.canvas import Canvas, Overlay
from jellygui.gui.translation import from_below
from jellygui.images.photo import UnreadableError

Look = Callable[[Path], LookedAt]

# Orange and sky blue of Okabe and Ito stay apart for every kind of colour vision; where much spoke
# for a species there is also a line, which needs none.
FOR, AGAINST = (230, 159, 0), (86, 180, 233)
_MOST_ALPHA = 190
_LINE_AT = 0.5
_LINE, _BESIDE_LINE = (255, 255, 255, 255), (0, 0, 0, 160)


class Looking(QObject):
    """Asks for the map of the photograph that is shown, in a thread, as long as it is wanted.

    It is of the species that the model has named, or of the bar that the mouse is over. `failed`
    tells of a bug; what cannot be shown is said over the photograph. `animal_found(rectangle)`
    tells where the animal is likely, when that was asked, `told(sentence)` why that is not known.
    """

    switched = Signal(bool)
    animal_found = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, canvas: Canvas, bars: Bars, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._bars = canvas, bars
        self._look: Look | None = None
        self._row: PhotoRow | None = None
        self._is_on = self._is_blind = self._seeks = False
        self._hovered = ""
        self._found: tuple[object, LookedAt] | None = None
        self._threads = NewestWishes("looking", threads=1, parent=self)
        self._threads.done.connect(self._came)
        bars.hovered.connect(self._hover)

    @property
    def is_on(self) -> bool:
        return self._is_on

    def is_idle(self) -> bool:
        return self._threads.is_idle()

    def close(self) -> None:
        self._threads.close()

    def set_look(self, look: Look | None) -> None:
        """How a photograph of this project is looked at from now on."""
        self._look, self._found = look, None
        self._show()

    @Slot()
    def switch(self) -> None:
        """Lay the map over the photograph, or take it off."""
        self._is_on = not self._is_on
        self.switched.emit(self._is_on)
        self._show()

    def show_row(self, row: PhotoRow | None, *, blind: bool) -> None:
        """Another photograph is shown, or more is known of it; blind: nothing may be told."""
        before = self._key
        self._row, self._is_blind = row, blind
        self._seeks = self._seeks and self._key == before
        self._show()

    @Slot()
    def find_animal(self) -> None:
        """Look where the animal is likely, be the map laid over or not."""
        row = self._row
        if row is None or row.state is not FileState.OK:
            return
        if self._is_blind:
            self.told.emit(self._until_answered)
        elif row.prediction is None or self._look is None:
            self.told.emit(self._nobody_looked)
        elif self._found is not None and self._found[0] == self._key:
            self._tell_place(self._found[1], self._hovered or row.prediction.species)
        else:
            self._seeks = True
            self._threads.want([(self._key, partial(self._look, row.path))])

    @property
    def _key(self) -> object:
        """What the map is of: it is another one when the model has said something else."""
        row = self._row
        said = row.prediction if row else None
        return row and (row.file_id, row.path, said and tuple(said.probabilities.items()))

    @Slot(str)
    def _hover(self, species: str) -> None:
        self._hovered = species
        if self._is_on:
            self._show()

    def _show(self) -> None:
        row = self._row
        if not self._is_on or row is None or row.state is not FileState.OK:
            if not self._seeks:
                self._threads.want(())
            self._canvas.lay_over(None)
        elif self._is_blind:
            self._say(self._until_answered)
        elif row.prediction is None or self._look is None:
            self._say(self._nobody_looked)
        elif self._found is None or self._found[0] != self._key:
            self._say(self.tr("Looking …"))
            self._threads.want([(self._key, partial(self._look, row.path))])
        else:
            self._draw(self._found[1], self._hovered or row.prediction.species)

    def _say(self, words: str) -> None:
        self._canvas.lay_over(Overlay(words=words))

    @property
    def _until_answered(self) -> str:
        return self.tr("What the model looked at is shown when you have answered.")

    @property
    def _nobody_looked(self) -> str:
        return self.tr("No model has looked at this photograph yet.")

    def _unknown(self, species: str) -> str:
        name = self._bars.names.name(species)
        return self.tr("The model does not know {species}.").format(species=name)

    def _tell_place(self, found: LookedAt, species: str) -> None:
        place = found.place_of(species) if found.knows(species) else None
        if place is not None:
            self.animal_found.emit(place)
        elif found.knows(species):
            words = self.tr("Nothing on this photograph spoke for {species}.")
            self.told.emit(words.format(species=self._bars.names.name(species)))
        else:
            self.told.emit(self._unknown(species))

    def _draw(self, found: LookedAt, species: str) -> None:
        names = self._bars.names
        if not found.knows(species):
            self._say(self._unknown(species))
            return
        words = self.tr("What spoke for {species}").format(species=names.name(species))
        colours = (QColor(*AGAINST), QColor(*AGAINST, 0), QColor(*FOR, 0), QColor(*FOR))
        self._canvas.lay_over(
            Overlay(
                words=words,
                image=coloured(found.spoke_for(species)),
                colours=colours,
                ends=(self.tr("against"), self.tr("for")),
            )
        )

    @Slot(object, object)
    def _came(self, key: object, result: object) -> None:
        was_sought = self._seeks and key == self._key
        if was_sought:
            self._seeks = False
        if isinstance(result, LookedAt):
            self._found = (key, result)
            self._show()
            if was_sought:
                self.find_animal()
        elif key == self._key and (self._is_on or was_sought):
            words = ""
            if isinstance(result, JellyError):
                words = from_below(f"{result.message} {result.hint}")
            elif isinstance(result, UnreadableError):
                reason = from_below(result.reason)
                words = self.tr("The photograph {reason}.").format(reason=reason)
            if not words:
                self._canvas.lay_over(None)
                self.failed.emit(result)
            elif self._is_on:
                self._say(words)
            else:
                self.told.emit(words)


def coloured(map_: npt.NDArray[np.float32]) -> QImage:
    """A map [h, w] of -1 to 1 as a picture to lay over a photograph, which stays to be seen."""
    picture = np.empty((*map_.shape, 4), dtype=np.uint8)
    picture[..., :3] = np.where(map_[..., None] > 0, FOR, AGAINST)
    picture[..., 3] = np.abs(map_).clip(0, 1) * _MOST_ALPHA
    much = map_ > _LINE_AT
    inner, outer = ~_shrunk(much) & much, ~_shrunk(~much) & ~much
    picture[outer], picture[inner] = _BESIDE_LINE, _LINE
    height, width = map_.shape
    shown = QImage(picture.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return shown.copy()


def _shrunk(area: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """An area without its rim; the picture's own edge is no rim."""
    wide = np.pad(area, 1, mode="edge")
    inside: npt.NDArray[np.bool_] = (
        wide[1:-1, :-2] & wide[1:-1, 2:] & wide[:-2, 1:-1] & wide[2:, 1:-1]
    )
    return inside
