"""The large view: one photograph or two, how they are looked at, and their neighbours below."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import FileState
from jellygui.domain.tone import PLAIN, Tone
from jellygui.gui.photos.filmstrip import Filmstrip
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.pictures import PhotoCanvas
from jellygui.gui.photos.preview import Preview
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from jellygui.gui.photos.thumbnails import Thumbnails
from jellygui.gui.photos.tone_bar import ToneBar
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.translation import tr

_THUMBNAIL_BYTES = 16_000_000
_FARTHEST = 64  # so far in the order the next of a burst is looked for
_MARGIN = 0.5  # around an animal, of its own size


class LargeView(QObject):
    """What is there besides the preview while that is large.

    Tones and the second photograph are of the large view alone: beside the grid a photograph is
    seen as it is. `told(sentence)` says why nothing happens, `nothing_chosen` that there is nothing
    to see; `wanted` asks for the large view.
    """

    told = Signal(str)
    nothing_chosen = Signal()
    wanted = Signal()

    def __init__(
        self, model: GridModel, grid: GridView, preview: Preview, store: ThumbnailStore
    ) -> None:
        super().__init__(preview)
        self._model, self._grid, self._preview = model, grid, preview
        self._is_on = False
        self._chosen = -1  # the file that a person wants to see beside the current one
        self.second = PhotoCanvas(preview.pictures, preview)
        self.second.setAccessibleName(tr("Photograph beside it"))
        self.tones = ToneBar(preview)
        self.beside = tool_button(
            preview, tr("Side by side"), tr("See another photograph beside it (V): choose it below")
        )
        self.beside.setCheckable(True)
        self.tones.put_first(self.beside)
        self._thumbnails = Thumbnails(store, largest_bytes=_THUMBNAIL_BYTES, threads=1, parent=self)
        self.strip = Filmstrip(model, self._thumbnails, preview)
        preview.put_beside(self.second)
        for widget in (self.tones, self.strip):
            preview.put_below(widget)
            widget.hide()
        self.second.hide()
        self._connect()

    def _connect(self) -> None:
        first, second = self._preview.canvas, self.second
        first.moved.connect(self._follow_first)
        second.moved.connect(self._follow_second)
        second.double_clicked.connect(self._preview.full_wanted)
        self.tones.changed.connect(self._dress)
        self.beside.clicked.connect(self.switch_second)
        self.strip.chosen.connect(self._choose)
        self.strip.opened.connect(self._grid.go_to)
        self._preview.looking.animal_found.connect(self._look_at_animal)
        self._preview.looking.told.connect(self.told)
        self._model.rows_changed.connect(self.follow)
        self._model.shown.connect(self.follow)
        self._grid.selectionModel().currentChanged.connect(self.follow)

    @property
    def is_beside(self) -> bool:
        """Whether two photographs are seen."""
        return self.beside.isChecked()

    def is_idle(self) -> bool:
        return self.strip.is_idle()

    def close_threads(self) -> None:
        self._thumbnails.close()

    def forget(self) -> None:
        """Another project: its photographs are others, and are seen as they are."""
        self._thumbnails.clear()
        self._chosen = -1
        self.tones.show_tone(PLAIN)

    def forget_files(self, file_ids: frozenset[int]) -> None:
        """Their pictures have changed."""
        self._thumbnails.forget(file_ids)

    def set_on(self, on: bool) -> None:
        """Be there, or go with the large view."""
        self._is_on = on
        if not on:
            self._show_second(False)
            self._preview.canvas.fit()
        self.tones.setVisible(on)
        self.strip.setVisible(on)
        self._dress()
        self.follow()

    # What a person asks for

    @Slot()
    def switch_second(self) -> None:
        """See another photograph beside the large one, or that one alone.

        Where two are chosen in the grid it is those two, else the next of the burst.
        """
        chosen = self._grid.selected_rows()
        if not self._is_on:
            two = [self._model.id_at(int(row)) for row in chosen] if len(chosen) == 2 else []
            self.wanted.emit()
            if self.strip.isHidden():
                self.nothing_chosen.emit()
                return
            if two:
                self._grid.go_to(self._model.row_of(two[0]))
                self._chosen = two[1]
            self._show_second(True)
        else:
            self._show_second(not self.second.isVisibleTo(self._preview))
        self.follow()

    @Slot()
    def zoom_to_animal(self) -> None:
        """See the animal as large as it fits, or all of the photograph again."""
        if self._preview.row is None:
            self.nothing_chosen.emit()
        elif self._preview.canvas.is_fitted:
            self._preview.looking.find_animal()
        else:
            self._preview.canvas.fit()

    def _show_second(self, shown: bool) -> None:
        self.second.setVisible(shown)
        self.beside.setChecked(shown)
        for canvas in (self._preview.canvas, self.second):
            canvas.keeps_view = shown
        if not shown:
            self._chosen = -1
            self.second.show_row(None)  # which is decoded no longer, and needs no memory
            self._preview.canvas.set_caption("")  # alone it needs no name

    @Slot(int)
    def _choose(self, row: int) -> None:
        """From the strip comes the second photograph where there are two, else the large one."""
        if self.is_beside:
            self._chosen = self._model.id_at(row)
            self.follow()
        else:
            self._grid.go_to(row)

    # What follows from it

    @Slot()
    def follow(self) -> None:
        """Show what is current now, and what stands beside it."""
        if not self._is_on:
            return
        current = self._grid.currentIndex().row()
        second = self._second_row(current) if self.is_beside else -1
        self.strip.show_rows(current, second)
        known = self._known(second)
        if (second < 0 or known is not None) and known != self.second.row:
            self.second.show_row(known, tr("Choose another photograph below."))
            self._preview.want_pictures()
        self.second.setAccessibleDescription(self._caption(known))
        self.second.set_caption(self._caption(known))
        first = self._known(current) if self.is_beside else None
        self._preview.canvas.set_caption(self._caption(first))

    def _second_row(self, current: int) -> int:
        """The one that a person chose, else the next of the burst, else the next."""
        chosen = self._model.row_of(self._chosen)
        if chosen >= 0 and chosen != current:
            return chosen
        self._chosen = -1
        count = self._model.rowCount()
        there = [*range(current + 1, min(count, current + 1 + _FARTHEST))]
        there += range(current - 1, max(-1, current - 1 - _FARTHEST), -1)
        first = self._known(current)
        if first is not None and first.group is not None:
            near = ((row, self._known(row)) for row in there)
            there = [row for row, one in near if one and one.group == first.group] or there
        return there[0] if there else -1

    def _known(self, row: int) -> PhotoRow | None:
        return self._model.row_at(row) if 0 <= row < self._model.rowCount() else None

    def _caption(self, row: PhotoRow | None) -> str:
        if row is None or row.state is not FileState.OK:
            return ""
        names = self._model.names
        hidden = self._model.is_blind and row.annotation is None
        said = names.waiting if row.label is None else names.title(row.label)
        return f"{shown_name(row.path)}  ·  {names.hidden if hidden else said}"

    @Slot()
    def _follow_first(self) -> None:
        self.second.look_as(self._preview.canvas.view)

    @Slot()
    def _follow_second(self) -> None:
        self._preview.canvas.look_as(self.second.view)

    @Slot()
    def _dress(self) -> None:
        tone: Tone = self.tones.tone if self._is_on else PLAIN
        for canvas in (self._preview.canvas, self.second):
            canvas.set_tone(tone)

    @Slot(object)
    def _look_at_animal(self, place: tuple[float, float, float, float]) -> None:
        left, top, right, bottom = place
        across, down = _MARGIN * (right - left), _MARGIN * (bottom - top)
        self._preview.canvas.look_at(
            max(0.0, left - across),
            max(0.0, top - down),
            min(1.0, right + across),
            min(1.0, bottom + down),
        )
        if self._preview.canvas.is_fitted:
            self.told.emit(tr("The animal fills the photograph."))
