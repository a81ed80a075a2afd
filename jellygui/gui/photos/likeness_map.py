"""The photographs of the grid as a map on which what is alike lies close."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLocale, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from jellygui.domain.changes import Changes
from jellygui.domain.frames import shown_name
from jellygui.domain.likeness_map import NO_POINTS, Ids, MapPlaces, MapPoints
from jellygui.gui.elided import ElidedLabel, wrap
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.map_canvas import MapCanvas
from jellygui.gui.photos.thumbnails import Thumbnails
from jellygui.gui.photos.tile import TileState
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.words import Label
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.project import Project

_ZOOM, _AIR = 1.6, 4
_AXES = ((0, 1), (0, 2), (1, 2), (2, 3))
_Mods = Qt.KeyboardModifier


@dataclass(frozen=True, eq=False)
class _Found:
    """What a thread has found: where all lie, all points, and those that are shown."""

    places: MapPlaces
    every: MapPoints
    shown: MapPoints


def _find(
    project: Project, places: MapPlaces | None, every: MapPoints | None, file_ids: Ids
) -> _Found:
    """What is already known of all is taken as it is."""
    if places is None or every is None:
        places = project.likeness_map.places(places)
        every = project.likeness_map.points(places)
    return _Found(places, every, every.some(file_ids))


class MapView(QWidget):
    """Shows what the grid shows, and chooses in the grid.

    It asks only while it is seen. `opened` asks for the large view.
    """

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, model: GridModel, grid: GridView, thumbnails: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._grid, self._thumbnails = model, grid, thumbnails
        self._project: Project | None = None
        self._generation = 0
        self._places: MapPlaces | None = None
        self._every: MapPoints | None = None
        self._changes = 0
        self._is_anew = True
        self._has_failed = False
        self._at = -1  # the file that was gone to, which may be in a stack
        self.canvas = MapCanvas(self._paint_card, self._card_size, self)
        self.canvas.setAccessibleName(self.tr("Likeness map"))
        self.words = ElidedLabel("", self)
        self.empty = wrap(Label(self.canvas, alignment=Qt.AlignmentFlag.AlignCenter))
        QVBoxLayout(self.canvas).addWidget(self.empty)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.axes = QComboBox(self)
        self.axes.setAccessibleName(self.tr("Axes"))
        for first, second in _AXES:
            text = self.tr("Axes {first} and {second}")
            self.axes.addItem(text.format(first=first + 1, second=second + 1))
        self.axes.setToolTip(
            self.tr("Axis 1 is that along which the photographs differ most, then 2, 3 and 4")
        )
        self.axes.setMinimumWidth(56)  # it may be narrow where the window is
        self.setMinimumWidth(240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(self.canvas, 1)
        self._finding = NewestWishes("places", threads=1, parent=self)
        self._finding.done.connect(self._found)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(4)
        bar.addWidget(self.words, 1)
        bar.addWidget(self.axes)
        for text, name, does in (
            ("−", self.tr("Smaller (-, or the wheel)"), partial(self.canvas.zoom, 1 / _ZOOM)),
            ("+", self.tr("Larger (+, or the wheel)"), partial(self.canvas.zoom, _ZOOM)),
            (self.tr("Whole map"), self.tr("The whole map (Home)"), self.canvas.see_whole),
        ):
            button = tool_button(self, text, name)
            button.clicked.connect(does)
            bar.addWidget(button)
        return bar

    def _connect(self) -> None:
        self._model.begun.connect(self._begin)
        self._model.shown.connect(self._ask)
        self._model.rows_changed.connect(self._read)
        self._thumbnails.ready.connect(self._thumbnail_ready)
        selection = self._grid.selectionModel()
        selection.selectionChanged.connect(self._show_chosen)
        selection.currentChanged.connect(self._current_changed)
        canvas = self.canvas
        canvas.drawn_round.connect(self._choose)
        canvas.gone_to.connect(self._go_to)
        canvas.opened.connect(self.opened)
        canvas.pointed.connect(self._read)
        canvas.failed.connect(self.failed)
        self.axes.activated.connect(self._turn)

    # What is shown

    def set_project(self, project: Project | None) -> None:
        """Show another project, or none."""
        self._generation += 1
        self._project = project
        self._places = self._every = None
        self._is_anew, self._at = True, -1
        self.canvas.show_points(NO_POINTS, anew=True)

    def set_names(self, names: LabelNames) -> None:
        self.canvas.names = names
        self.canvas.paint_anew()

    def follow(self, changes: Changes, *, own: bool = False) -> None:
        """Follow a change of the project; of a person's `own` word at once, else when `settle`d."""
        self._every = None
        self._changes += 1
        if own:
            self._ask()

    def settle(self) -> None:
        """Show what has changed, now that not all is changing."""
        if self._every is None:
            self._ask()

    def is_idle(self) -> bool:
        return self._finding.is_idle() and self.canvas.is_idle()

    def close_threads(self) -> None:
        self._finding.close()
        self.canvas.close_threads()

    @Slot()
    def _begin(self) -> None:
        self._is_anew = True

    @Slot()
    def _ask(self) -> None:
        if self._project is None or not self.isVisible():
            return
        ids = self._model.all_ids()
        work = partial(_find, self._project, self._places, self._every, ids)
        self._finding.want([((self._generation, self._changes, id(work)), work)])
        self._say()

    @Slot(object, object)
    def _found(self, key: tuple[int, int, int], result: object) -> None:
        if key[0] != self._generation:
            return
        self._has_failed = not isinstance(result, _Found)
        if not isinstance(result, _Found):
            self.failed.emit(result)
            self._say()
            return
        self._places = result.places
        if key[1] == self._changes:  # else it may have been read before what has changed since
            self._every = result.every
        self.canvas.show_points(result.shown, anew=self._is_anew)
        self._is_anew = False
        self._show_chosen()
        self._say()

    def _say(self) -> None:
        """Say how many there are, and what is missing."""
        points, number = self.canvas.points, QLocale().toString
        placed, unplaced = len(points), points.unplaced
        empty = ""
        if not placed and not self._finding.is_idle():
            empty = self.tr("Placing the photographs …")
        elif not placed and self._has_failed:
            empty = self.tr("The photographs could not be placed. The grid shows them all (M).")
        elif not placed:
            empty = self.tr(
                "What the model in use sees there is not known, so that nothing can be "
                "compared. “Classify now” (menu Classify) lets it look."
            )
        self.empty.setText(empty)
        words = self.tr("What is alike lies close: draw round some")
        if unplaced:
            words += " · " + self.tr("Without {count} that no model has looked at")
        self.words.setText(words.format(count=number(unplaced)) if placed else "")
        said = self.tr("{count} photographs; arrow keys go from one to the next", "", placed)
        self.canvas.setAccessibleDescription(empty or said.format(count=number(placed)))

    @Slot(int)
    def _turn(self, place: int) -> None:
        self.canvas.show_axes(_AXES[place])

    # What is chosen

    @Slot()
    def _show_chosen(self, *_: object) -> None:
        if not self.isVisible():
            return
        current = self._grid.currentIndex().row()
        if current >= 0 and self._model.row_of(self._at) != current:
            self._at = self._model.id_at(current)
        here = self.canvas.points.indices(np.array([self._at if current >= 0 else -1]))
        ids = self._model.folded.files_of(self._grid.selected_rows())
        indices = self.canvas.points.indices(ids)
        self.canvas.show_chosen(indices, int(here[0]) if len(here) else -1)
        self._read()

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show_chosen()

    @Slot(object, object)
    def _choose(self, indices: Ids, modifiers: Qt.KeyboardModifier) -> None:
        """Choose these; with Shift besides what is chosen, with Ctrl no longer."""
        rows = self._model.rows_of(self.canvas.points.file_ids[indices])
        before = self._grid.selected_rows()
        if modifiers & _Mods.ShiftModifier:
            rows = np.union1d(before, rows)
        elif modifiers & _Mods.ControlModifier:
            rows = np.setdiff1d(before, rows)
        current = self._grid.currentIndex().row()
        if len(rows) and current not in rows:
            current = int(rows[0])
        self._grid.select_rows(rows, current=current)

    @Slot(int, bool)
    def _go_to(self, index: int, adds: bool) -> None:
        self._at = int(self.canvas.points.file_ids[index])
        row = self._model.row_of(self._at)
        if row < 0:
            return
        if adds:
            rows = np.union1d(self._grid.selected_rows(), [row])
            self._grid.select_rows(rows, current=row)
        else:
            self._grid.go_to(row)

    # What is told of one

    @Slot()
    def _read(self, *_: object) -> None:
        """Have read what is not known yet of the point under the mouse, and of the current one."""
        if not self.isVisible():
            return
        hovered = self._hovered()
        wanted = self._model.row_of(hovered) if hovered >= 0 else -1
        for row in (wanted, self._grid.currentIndex().row()):
            if row >= 0 and self._model.row_at(row) is None:
                self._model.want(range(row, row + 1))
                break
        known = self._model.row_for(hovered) if hovered >= 0 else None
        if known is not None and known.state == "ok":
            box = self._grid.tile.box * self.devicePixelRatioF()
            self._thumbnails.want([(hovered, known.path)], box=box)
        self.canvas.update()

    def _hovered(self) -> int:
        index = self.canvas.hovered
        points = self.canvas.points
        return int(points.file_ids[index]) if 0 <= index < len(points) else -1

    @Slot(int)
    def _thumbnail_ready(self, file_id: int) -> None:
        if file_id == self._hovered():
            self.canvas.update()

    def _card_size(self) -> QSize:
        name = self.fontMetrics().height()
        return self._grid.tile.size + QSize(0, name + _AIR)

    def _paint_card(self, painter: QPainter, index: int, place: QRect) -> None:
        """The photograph as in the grid, and what it is called."""
        file_id = int(self.canvas.points.file_ids[index])
        row, tile = self._model.row_for(file_id), self._grid.tile
        roles = QPalette.ColorRole
        painter.setPen(QPen(self.palette().color(roles.Mid), 1))
        painter.setBrush(self.palette().color(roles.Base))
        painter.drawRoundedRect(place, 6, 6)
        tile.begin(self)
        state = TileState(selected=False, current=False, focused=False)
        tile.paint(
            painter,
            QRect(place.topLeft(), tile.size),
            row,
            self._thumbnails.get(file_id),
            state,
        )
        if row is not None:
            air = 2 * _AIR
            line = place.adjusted(air, tile.size.height() - _AIR, -air, -_AIR)
            name = self.fontMetrics().elidedText(
                on_screen(shown_name(row.path)), Qt.TextElideMode.ElideMiddle, line.width()
            )
            painter.setPen(self.palette().color(roles.Text))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
