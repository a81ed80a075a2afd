"""The grid of photographs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyleOptionRubberBand,
    QWidget,
)

from jellygui.domain.stacks import StackBy
from jellygui.gui.photos.geometry import Geometry, as_ranges
from jellygui.gui.photos.grid_model import GridModel, Index
from jellygui.gui.photos.mime import drag_of
from jellygui.gui.photos.thumbnails import Thumbnails
from jellygui.gui.photos.tile import Tile, TileState

_ASK_EVERY_MS = 30
_CHOSEN = 1024  # of so many files in stacks all is known that is said of them
_SCATTERED = 500
_State = QAbstractItemView.State
_Command = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction


class GridView(QListView):
    """Photographs as equal tiles whose places are computed, not stored.

    It is a `QListView` to screen readers and in how it selects; where things lie is its own, since
    a resize of a plain one, which lays out every item, took seconds with 100 000 photographs.
    """

    resized_by_wheel = Signal(int)
    stack_pressed = Signal(int)

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = model
        self._thumbnails = thumbnails
        self.tile = Tile()
        self._band: QRect | None = None
        self._chosen = self._chosen_rows = np.empty(0, dtype=np.int64)
        self._chosen_current = -1
        self._asked = range(0)
        self._pressed = QPoint()
        self._gripped = self._is_badge_held = False
        self._geometry = Geometry(count=0, width_px=1, tile_width_px=1, tile_height_px=1)
        self._ask = QTimer(self, singleShot=True, interval=_ASK_EVERY_MS)
        self._ask.timeout.connect(self._ask_now)
        self.setAccessibleName(self.tr("Photographs"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        model.modelAboutToBeReset.connect(self._keep_choice)
        self.setModel(model)
        model.modelReset.connect(self._choose_again)
        model.begun.connect(self._begin)
        model.rows_changed.connect(self._ask_soon)
        self.selectionModel().selectionChanged.connect(self._ask_soon)
        self.selectionModel().selectionChanged.connect(self._hold)
        self.verticalScrollBar().valueChanged.connect(self._hold)
        thumbnails.ready.connect(self._thumbnail_ready)

    # What a person sees and has chosen

    def set_side_px(self, side_px: int) -> None:
        """Make thumbnails so wide; what is in the middle stays there."""
        self.tile.set_side_px(side_px)
        self._lay_out_around_anchor()
        self.viewport().update()

    def visible_rows(self) -> range:
        top = self.verticalOffset()
        return self._geometry.span(top, top + self.viewport().height())

    def selected_rows(self) -> npt.NDArray[np.int64]:
        """The selected rows, ascending; quick for any number of them."""
        ranges = self.selectionModel().selection()
        parts = [np.arange(r.top(), r.bottom() + 1, dtype=np.int64) for r in ranges.toList()]
        if len(parts) == 1:
            return parts[0]
        rows = np.sort(np.concatenate([np.empty(0, dtype=np.int64), *parts]))
        return rows[np.diff(rows, prepend=-1) > 0]

    @Slot()
    def selectAll(self) -> None:
        """Select them as one range: Qt's own way asks each whether it may be selected."""
        count = self._grid.rowCount()
        if count:
            every = QItemSelection(self._grid.index(0), self._grid.index(count - 1))
            self.selectionModel().select(every, _Command.ClearAndSelect)

    def select_rows(self, rows: npt.NDArray[np.int64], *, current: int = -1) -> None:
        """Select exactly these rows (ascending), and make one of them the current one."""
        selection = QItemSelection()
        ranges = as_ranges(rows)
        for first, last in ranges:
            selection.select(self._grid.index(first), self._grid.index(last))
        if len(ranges) > _SCATTERED:
            self.selectionModel().clearSelection()  # Qt compares each range with each one before
        self.selectionModel().select(selection, _Command.ClearAndSelect)
        if current >= 0:
            self.selectionModel().setCurrentIndex(self._grid.index(current), _Command.NoUpdate)

    def go_to(self, row: int) -> None:
        """Select one row and show it."""
        index = self._grid.index(row)
        self.selectionModel().setCurrentIndex(index, _Command.ClearAndSelect)
        self.scrollTo(index)

    def is_idle(self) -> bool:
        return not self._ask.isActive()

    # Where things lie

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self._rect(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._geometry.row_at(point.x(), point.y() + self.verticalOffset())
        return self._grid.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        _, top = self._geometry.corner(index.row())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        beyond = top + self._geometry.tile_height_px - room
        hints = QAbstractItemView.ScrollHint
        if hint is hints.PositionAtCenter:
            bar.setValue(top - (room - self._geometry.tile_height_px) // 2)
        elif hint is hints.PositionAtTop or top < bar.value() or beyond > top:
            bar.setValue(top)
        elif hint is hints.PositionAtBottom or beyond > bar.value():
            bar.setValue(beyond)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def _rect(self, row: int) -> QRect:
        left, top = self._geometry.corner(row)
        size = self.tile.size
        return QRect(left, top - self.verticalOffset(), size.width(), size.height())

    # Layout: a few numbers

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        size, room = self.tile.size, self.viewport().size()
        self._geometry = Geometry(
            count=self._grid.rowCount(),
            width_px=room.width(),
            tile_width_px=size.width(),
            tile_height_px=size.height(),
        )
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._geometry.height_px - room.height()))
        bar.setPageStep(max(1, room.height() - size.height() // 2))
        bar.setSingleStep(max(8, size.height() // 4))
        self._ask_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out_around_anchor()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()

    def _lay_out_around_anchor(self) -> None:
        """Lay out anew with the current tile, or else the first visible one, where it was."""
        rows, current = self.visible_rows(), self.currentIndex().row()
        anchor = current if current in rows else rows.start
        before = self._geometry.corner(anchor)[1] - self.verticalOffset()
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._geometry.corner(anchor)[1] - before)
        if anchor == current:
            self.scrollTo(self.currentIndex())

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        super().reset()
        self.updateGeometries()
        self.viewport().update()

    @Slot()
    def _keep_choice(self) -> None:
        """Before a new order: remember what is chosen by file, since rows change.

        What stands for more than a person has chosen, a stack for one of its files, adds nothing.
        """
        current, rows = self.currentIndex().row(), self.selected_rows()
        if not np.array_equal(rows, self._chosen_rows):
            self._chosen = self._grid.folded.files_of(rows)
        self._chosen_current = self._grid.id_at(current) if current >= 0 else -1

    @Slot()
    def _choose_again(self) -> None:
        current = self._grid.row_of(self._chosen_current)
        self._chosen_rows = self._grid.rows_of(self._chosen)
        self.select_rows(self._chosen_rows, current=current)
        # A new order is no scrolling: what is in sight now is wanted at once.
        self._asked = self.visible_rows()
        self._ask_now()
        self._hold()

    @Slot()
    def _hold(self) -> None:
        self._grid.is_held = self.verticalOffset() > 0 or self.selectionModel().hasSelection()

    @Slot()
    def _begin(self) -> None:
        """Other photographs are looked at from the first one; none out of sight stays chosen."""
        self.selectionModel().clear()
        self.scrollToTop()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._ask_soon()

    # Keys and mouse

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, columns = self._grid.rowCount(), self._geometry.columns
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._grid.index(self.visible_rows().start)
        page = max(1, self.viewport().height() // self._geometry.tile_height_px) * columns
        steps = {
            _Move.MoveLeft: -1,
            _Move.MovePrevious: -1,
            _Move.MoveRight: 1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -columns,
            _Move.MoveDown: columns,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -row,
            _Move.MoveEnd: count - 1 - row,
        }
        step = steps[action]
        there = row + step
        if action is _Move.MoveUp and there < 0:
            there = row
        elif action is _Move.MoveDown and there >= count:
            on_last_line = row // columns == (count - 1) // columns
            there = row if on_last_line else count - 1
        elif action is _Move.MovePageUp and there < 0:
            there = row % columns
        return self._grid.index(min(max(there, 0), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        for first, last in self._ranges(rect):
            selection.select(self._grid.index(first), self._grid.index(last))
        self.selectionModel().select(selection, command)

    def _ranges(self, rect: QRect) -> list[tuple[int, int]]:
        """Rows under a rubber band; else, after a click or a key, all from the one to the other."""
        down = self.verticalOffset()
        if self.state() == _State.DragSelectingState:
            area = rect.normalized()
            return self._geometry.ranges_in(
                area.left(), area.top() + down, area.right(), area.bottom() + down
            )
        ends = [
            self._geometry.row_at(point.x(), point.y() + down)
            for point in (rect.topLeft(), rect.bottomRight())
        ]
        return [] if min(ends) < 0 else [(min(ends), max(ends))]

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; the search box finds by name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self._pressed = place + QPoint(0, self.verticalOffset())
        index = self.indexAt(place)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._is_badge_held = is_left and self._is_on_badge(place)
        if self._is_badge_held:
            self.stack_pressed.emit(index.row())
            return
        # A photograph is dragged by its picture; around it, a rubber band begins.
        on_picture = index.isValid() and self.tile.picture_box(
            self._rect(index.row()).topLeft()
        ).contains(place)
        self.setDragEnabled(on_picture)
        self._gripped = on_picture and is_left
        QAbstractItemView.mousePressEvent(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._is_on_badge(event.position().toPoint()):
            self.mousePressEvent(event)  # each click opens or folds
        else:
            QAbstractItemView.mouseDoubleClickEvent(self, event)

    def _is_on_badge(self, place: QPoint) -> bool:
        """Whether there is the number of a stack."""
        row = self.indexAt(place).row()
        stack = self._grid.folded.stack_at(row) if row >= 0 else None
        if stack is None or not stack.is_first:
            return False
        return self.tile.badge_box(self._rect(row).topLeft(), stack).contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_badge_held:
            return  # neither a drag nor a rubber band begins there
        if self._gripped and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_from_afar(event.position().toPoint())
            return
        QAbstractItemView.mouseMoveEvent(self, event)
        if self.state() == _State.DragSelectingState:
            here = event.position().toPoint() + QPoint(0, self.verticalOffset())
            self._band = QRect(self._pressed, here).normalized()
            self.viewport().update()

    def _drag_from_afar(self, place: QPoint) -> None:
        """Begin to drag once the mouse is far enough from where it was pressed.

        Qt's own way asks every selected photograph whether it may be dragged.
        """
        way = place + QPoint(0, self.verticalOffset()) - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._gripped = False
            self.startDrag(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._gripped = False
        if self._is_badge_held:
            self._is_badge_held = False
            return
        QAbstractItemView.mouseReleaseEvent(self, event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resized_by_wheel.emit(16 if event.angleDelta().y() > 0 else -16)
            event.accept()
        else:
            QAbstractItemView.wheelEvent(self, event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = self.selected_rows()
        if len(rows):
            drag_of(self._grid.folded.files_of(rows), self).exec(Qt.DropAction.CopyAction)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area, region, down = event.rect(), event.region(), self.verticalOffset()
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
        several = region.rectCount() > 1
        self.tile.begin(self)
        for row in self._geometry.span(area.top() + down, area.bottom() + 1 + down):
            rect = self._rect(row)
            if several and not region.intersects(rect):
                continue
            self._paint_tile(painter, row, rect)
        if self._band is not None:
            self._paint_band(painter, self._band.translated(0, -down))

    def _paint_tile(self, painter: QPainter, row: int, rect: QRect) -> None:
        record = self._grid.row_at(row)
        stack = self._grid.folded.stack_at(row)
        # In a deployment there are several sightings, of which it says nothing as a whole.
        tells = stack is None or stack.is_open or self._grid.stack_by is not StackBy.DEPLOYMENT
        state = TileState(
            selected=self.selectionModel().isSelected(self._grid.index(row)),
            current=row == self.currentIndex().row(),
            focused=self.hasFocus(),
            likeness=self._grid.likeness_at(row),
            stack=stack,
            contradicts=record is not None and record.contradicts and tells,
            tally=self._grid.tally_at(row),
        )
        self.tile.paint(painter, rect, record, self._thumbnails.get(self._grid.id_at(row)), state)

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        option.rect, option.opaque = band, False
        fill = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        fill.setAlpha(40)
        painter.fillRect(band, fill)
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter, self)

    # What is shown must be read and decoded

    @Slot()
    def _ask_soon(self) -> None:
        if not self._ask.isActive():
            self._ask.start()

    @Slot()
    def _ask_now(self) -> None:
        if not self.isVisible():
            return  # below the large view a line of neighbours asks for what it shows
        rows, before = self.visible_rows(), self._asked
        self._asked = rows
        if rows and (rows.start >= before.stop or rows.stop <= before.start):
            # Whoever scrolls so fast that nothing stays in sight looks where to stop: what would
            # come too late only keeps the scrolling from being smooth.
            self._ask_soon()
            return
        self._grid.want(rows, self._chosen_in_stacks())
        self._thumbnails.want(self._wanted_files(), box=self.tile.box * self.devicePixelRatioF())

    def _chosen_in_stacks(self) -> npt.NDArray[np.int64]:
        """The first files that are chosen, where some of them may be in stacks."""
        if self._grid.stack_by is StackBy.NONE:
            return np.empty(0, dtype=np.int64)
        return self._grid.folded.files_of(self.selected_rows()[:_CHOSEN])[:_CHOSEN]

    def _wanted_files(self) -> Iterator[tuple[int, Path]]:
        """Files in view, then a screen below, then one above."""
        rows = self.visible_rows()
        count = self._grid.rowCount()
        below = range(rows.stop, min(count, rows.stop + len(rows)))
        above = range(max(0, rows.start - len(rows)), rows.start)
        for part in (rows, below, above):
            for row in part:
                record = self._grid.row_at(row)
                if record is not None and record.state == "ok":
                    yield record.file_id, record.path

    @Slot(int)
    def _thumbnail_ready(self, file_id: int) -> None:
        row = self._grid.row_of(file_id)
        if row in self.visible_rows():
            self.viewport().update(self._rect(row))
