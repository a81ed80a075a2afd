"""The labels that are doubted, as a list, and how one of them looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jellygui.domain.frames import shown_name
from jellygui.gui.palette import between, draw_mark, is_dark
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.thumbnails import Thumbnail
from jellygui.gui.words import words_only
from jellygui.jobs.doubts import DoubtedLabel
from jellygui.shown import on_screen

BOX = QSize(208, 156)
_PAD, _GAP, _MARK = 8, 4, 12
_Index = QModelIndex | QPersistentModelIndex
_Align = Qt.AlignmentFlag


class DoubtsModel(QAbstractListModel):
    """One entry a label, the worst first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[DoubtedLabel] = []
        self.names = LabelNames()

    def show(self, entries: Sequence[DoubtedLabel], names: LabelNames) -> None:
        self.beginResetModel()
        self.entries, self.names = list(entries), names
        self.endResetModel()

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.entries[row]
        self.endRemoveRows()

    def put_back(self, row: int, entry: DoubtedLabel) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self.entries.insert(row, entry)
        self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    @words_only
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("{name}: {label}, rather {suggestion}").format(
                name=shown_name(entry.path),
                label=self.names.name(entry.label),
                suggestion=self.names.name(entry.suggestion),
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            copies = len(entry.files) - 1
            more = self.tr("{count} more of its copies and burst go with it.", "", copies)
            return f"{entry.path}\n{more.format(count=copies)}" if copies else str(entry.path)
        return None


class DoubtTile(QStyledItemDelegate):
    """The photograph as a whole, its label, and below it what is rather seen."""

    def __init__(self, thumbnail: Callable[[int], Thumbnail | None], view: QListView) -> None:
        super().__init__(view)
        self._thumbnail = thumbnail

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = option.fontMetrics.height() + _GAP
        return QSize(BOX.width() + 2 * _PAD, BOX.height() + 2 * line + 2 * _PAD + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, roles, palette = index.model(), QPalette.ColorRole, option.palette
        assert isinstance(model, DoubtsModel)
        entry = model.entries[index.row()]
        base, text = palette.color(roles.Base), palette.color(roles.Text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            accent = palette.color(roles.Highlight)
            painter.setBrush(between(base, accent, 0.28))
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(accent if has_focus else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6)
        box = QRect(option.rect.topLeft() + QPoint(_PAD, _PAD), BOX)
        self._paint_picture(painter, box, entry, between(base, text, 0.06))
        metrics, quiet = option.fontMetrics, palette.color(roles.PlaceholderText)
        line = QRect(box.left(), box.bottom() + 1 + _GAP, box.width(), metrics.height())
        painter.setFont(option.font)
        room = line
        if copies := len(entry.files) - 1:
            words = f"+{copies}"
            painter.setPen(quiet)
            painter.drawText(line, _Align.AlignRight | _Align.AlignVCenter, words)
            room = line.adjusted(0, 0, -metrics.horizontalAdvance(words) - _GAP, 0)
        dark = is_dark(palette)
        self._paint_name(painter, room, metrics, entry.label, model.names, text, dark)
        below = line.translated(0, metrics.height() + _GAP)
        rather = self.tr("rather")
        painter.setPen(quiet)
        painter.drawText(below, _Align.AlignLeft | _Align.AlignVCenter, rather)
        rest = below.adjusted(metrics.horizontalAdvance(rather) + 2 * _GAP, 0, 0, 0)
        self._paint_name(painter, rest, metrics, entry.suggestion, model.names, text, dark)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, box: QRect, entry: DoubtedLabel, ground: QColor
    ) -> None:
        thumbnail = self._thumbnail(entry.files[0])
        if thumbnail is None or thumbnail.image is None:
            painter.fillRect(box, ground)
            return
        size = thumbnail.image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, thumbnail.image)

    @staticmethod
    def _paint_name(
        painter: QPainter,
        line: QRect,
        metrics: QFontMetrics,
        label: str,
        names: LabelNames,
        colour: QColor,
        dark: bool,
    ) -> None:
        top = line.top() + (line.height() - _MARK) / 2
        draw_mark(painter, names.look(label), QRectF(line.left(), top, _MARK, _MARK), dark=dark)
        rest = line.adjusted(_MARK + 6, 0, 0, 0)
        name = on_screen(names.title(label))
        painter.setPen(colour)
        painter.drawText(
            rest,
            _Align.AlignLeft | _Align.AlignVCenter,
            metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, rest.width()),
        )
