"""The folders and days of a survey, at the side of the photographs: a way to see only some."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from jellygui.domain.browse import PhotoQuery
from jellygui.gui.survey_lines import DAYS, FOLDERS, SurveyLine, SurveyLines
from jellygui.gui.survey_model import SurveyModel
from jellygui.gui.theme import tabular
from jellygui.shown import on_screen

ROW_PX = 30
_INDENT_PX, _EDGE_PX, _MARK_PX = 16, 8, 8
_TURN_PX = 40  # from the right: there the days are turned round
_HEADINGS = ("folders", "days")
_CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_Index = QModelIndex | QPersistentModelIndex


class SurveyTree(QTreeView):
    """Click a folder or day (or Enter) to see only its photographs, once more to see all again.

    `chosen(PhotoQuery)` gives the folder and the day that are chosen, `arranged` tells that lines
    were opened or closed, or the days turned round, `folder_wanted(Path)` asks to see a folder
    among files.
    """

    chosen = Signal(object)
    arranged = Signal()
    folder_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("survey")
        self._open = set(_HEADINGS)
        self._is_new = True  # nobody has opened or closed anything
        self._is_opening = False
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self.arranged)
        self._pressed = QPoint()
        self.lines = SurveyModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT_PX)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Folders and days"))
        self.clicked.connect(self._clicked)
        self.expanded.connect(self._opened)
        self.collapsed.connect(self._closed)
        self.newest_first = QAction(self.tr("Ne&west days first"), self)
        self.newest_first.setCheckable(True)
        self.newest_first.triggered.connect(self._turn_days)
        self.close_all = QAction(self.tr("Close all &folders"), self)
        self.close_all.triggered.connect(self._close_all)
        self.show_folder = QAction(self.tr("&Open in the file manager"), self)
        self.show_folder.triggered.connect(self._show_folder)

    # What the window says

    def show_lines(self, found: SurveyLines) -> None:
        """Follow what is there now; what is chosen and is there no longer is let go of."""
        here = self._key_of(self.currentIndex())
        top, before = self.verticalScrollBar().value(), self.lines.found
        self.lines.show(found)
        if found.shape == before.shape:
            self.viewport().update()
            return
        self._come_again(here, top)
        there = [line.place for line in found.lines if self.lines.is_chosen(line)]
        kept = PhotoQuery(
            folder=next((place.folder for place in there if place and place.folder), None),
            day=next((place.day for place in there if place and place.day), None),
        )
        if kept != self.place:
            self.choose(kept)
            self.chosen.emit(kept)

    def choose(self, place: PhotoQuery) -> None:
        """Mark the folder and the day of a query as those that are shown alone; nothing is told.

        A line that is new among them is brought into sight, and what it lies in is opened.
        """
        before, self.lines.place = self.lines.place, place.place
        for part in ("folder", "day"):
            if getattr(before, part) != getattr(place, part):
                self._bring_into_sight(part)
        self.viewport().update()

    def _bring_into_sight(self, part: str) -> None:
        for number, line in enumerate(self.lines.found.lines):
            is_one = line.place is not None and getattr(line.place, part) is not None
            if is_one and self.lines.is_chosen(line):
                self.scrollTo(self.lines.at(number))

    @property
    def place(self) -> PhotoQuery:
        """The folder and the day that are shown alone."""
        return self.lines.place

    def arrange(self, is_open: Iterable[str] | None, *, newest_first: bool) -> None:
        """Have these lines open, by their keys; None: as one sees them first."""
        self._is_new = is_open is None
        self._open = set(_HEADINGS if is_open is None else is_open)
        self.newest_first.setChecked(newest_first)
        self.lines.set_newest_first(newest_first)
        self._come_again("", 0)

    def is_open(self) -> list[str]:
        """The keys of the lines that are open."""
        return sorted(self._open)

    def height_wanted(self) -> int:
        """How high it must be for all that is open to be seen."""
        found, rows = self.lines.found, 0
        seen = [False] * len(found.lines)
        for place, above in enumerate(found.above):
            seen[place] = above < 0 or (seen[above] and found.lines[above].key in self._open)
            rows += seen[place]
        return rows * ROW_PX + 2 * _EDGE_PX

    # What a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lines.line(self.currentIndex())
        if event.key() in _CHOOSES and line is not None:
            self._do(line)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if line is None:
            return
        if line.key == "days" and self._pressed.x() > self.viewport().width() - _TURN_PX:
            self.newest_first.trigger()
        else:
            self._do(line)

    def _do(self, line: SurveyLine) -> None:
        """Open or close a heading; show the photographs of another line alone, or all again."""
        if line.place is None:
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            return
        wanted, is_chosen = line.place, self.lines.is_chosen(line)
        if wanted.folder is not None:
            self.choose(replace(self.place, folder=None if is_chosen else wanted.folder))
        else:
            self.choose(replace(self.place, day=None if is_chosen else wanted.day))
        self.chosen.emit(self.place)

    @Slot(bool)
    def _turn_days(self, newest_first: bool) -> None:
        here = self._key_of(self.currentIndex())
        self.lines.set_newest_first(newest_first)
        self._come_again(here, self.verticalScrollBar().value())
        self._tell_arranged()

    @Slot()
    def _close_all(self) -> None:
        self._open &= set(_HEADINGS)
        self._is_opening = True
        self.collapseAll()
        self._come_again("folders", 0)
        self._tell_arranged()

    def current_place(self) -> PhotoQuery | None:
        """The folder or day at which one is; None at a heading."""
        line = self.lines.line(self.currentIndex())
        return line.place if line is not None else None

    @Slot()
    def _show_folder(self) -> None:
        place = self.current_place()
        if place is not None and place.folder is not None:
            self.folder_wanted.emit(place.folder)

    # Open and closed

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        if not self._is_opening:
            self._open.add(self._key_of(index))
            self._tell_arranged()

    @Slot(QModelIndex)
    def _closed(self, index: QModelIndex) -> None:
        if not self._is_opening:
            self._open.discard(self._key_of(index))
            self._tell_arranged()

    def _tell_arranged(self) -> None:
        """Tell it once, also where one key (*) has opened thousands."""
        self._is_new = False
        self._telling.start()

    def _key_of(self, index: QModelIndex) -> str:
        line = self.lines.line(index)
        return line.key if line is not None else ""

    def _come_again(self, here: str, top: int) -> None:
        """Open what was open, and go to where one was, after the lines came anew."""
        found, self._is_opening = self.lines.found, True
        if self._is_new and found.lines and len(folders := self.lines.below(FOLDERS)) == 1:
            self._open.add(found.lines[folders[0]].key)
        for place, line in enumerate(found.lines):
            if line.key in self._open:
                self.setExpanded(self.lines.at(place), True)
            if line.key == here:
                self.setCurrentIndex(self.lines.at(place))
        self.verticalScrollBar().setValue(top)
        self._is_opening = False

    def drawBranches(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """The lines themselves show what can be opened."""


class _LineDelegate(QStyledItemDelegate):
    """A line: what opens it, its name, its number at the right, and below how far one is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tree, line = option.widget, index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(tree, SurveyTree)
        palette, roles = option.palette, QPalette.ColorRole
        text, quiet = palette.color(roles.WindowText), palette.color(roles.PlaceholderText)
        accent = palette.color(roles.Highlight)
        row = option.rect
        box = QRectF(0, row.top() + 1, row.right() - _EDGE_PX, row.height() - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = tree.lines.is_chosen(line)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            tint = palette.color(roles.Highlight)
            tint.setAlpha(48 if chosen else 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        is_heading, progress = line.place is None, tree.lines.progress(index)
        left = row.left() + (_INDENT_PX if is_heading else 4)
        if tree.lines.hasChildren(index):
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            _draw_chevron(painter, left - _INDENT_PX / 2 - 2, box.center().y(), quiet, is_open)
        painter.setFont(tabular(option.font))
        metrics = painter.fontMetrics()
        is_days = is_heading and index.row() == DAYS
        number = (
            _order_of(tree)
            if is_days
            else QLocale().toString(len(tree.lines.below(FOLDERS)))
            if is_heading
            else QLocale().toString(progress.files)
        )
        right = box.adjusted(0, 0, -_EDGE_PX, 0)
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(quiet if is_heading or not progress.files else text)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | side, number)
        right.setRight(right.right() - metrics.horizontalAdvance(number) - _EDGE_PX)
        if progress.share == 1:
            _draw_tick(painter, right.right() - _MARK_PX, right.center().y(), accent)
            right.setRight(right.right() - 2 * _MARK_PX)
        room = right.adjusted(left - box.left(), 0, 0, 0)
        painter.setPen(quiet if is_heading else text)
        elided = metrics.elidedText(
            on_screen(line.text), Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | side, elided)
        if 0 < progress.share < 1:
            bar = QRectF(room.left(), box.bottom() - 3, box.right() - _EDGE_PX - room.left(), 2)
            painter.fillRect(bar, palette.color(roles.Mid))
            bar.setWidth(bar.width() * progress.share)
            painter.fillRect(bar, accent)
        painter.restore()


def _order_of(tree: SurveyTree) -> str:
    return "↓" if tree.lines.newest_first else "↑"


def _draw_chevron(painter: QPainter, x: float, y: float, colour: QColor, is_open: bool) -> None:
    half = _MARK_PX / 2
    path = QPainterPath()
    if is_open:
        path.moveTo(x - half, y - half / 2)
        path.lineTo(x, y + half / 2)
        path.lineTo(x + half, y - half / 2)
    else:
        path.moveTo(x - half / 2, y - half)
        path.lineTo(x + half / 2, y)
        path.lineTo(x - half / 2, y + half)
    _draw_line(painter, path, colour)


def _draw_tick(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    """All of it was looked at."""
    path = QPainterPath(QPointF(x - 4, y))
    path.lineTo(x - 1, y + 3)
    path.lineTo(x + 5, y - 4)
    _draw_line(painter, path, colour)


def _draw_line(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)
