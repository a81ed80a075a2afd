"""The list at the left of the photographs: states, species, folders, days, with their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.browse import PhotoQuery, Show, Tally
from jellygui.domain.labels import NONE_OF_THESE, UNIDENTIFIED
from jellygui.domain.passed_over import in_words
from jellygui.gui.icons import pixmap
from jellygui.gui.palette import draw_mark, is_dark
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.mime import FILE_IDS, file_ids_in
from jellygui.gui.survey_lines import SurveyLines
from jellygui.gui.survey_tree import ROW_PX, SurveyTree
from jellygui.gui.theme import tabular
from jellygui.gui.translation import from_below
from jellygui.gui.words import Label, words_only
from jellygui.shown import on_screen

_ROW_PX = 32
_GAP_PX = 16
_WIDTH_PX = 256
_LEAST_SHARE = 0.4  # of the height, for folders and days
_SPECIES = "application/x-jellygui-species"
# What many projects never have.
_ONLY_IF_ANY = (Show.MISSING, Show.DISAGREEMENT)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class ListEntry:
    """A line of the list: what it is called, what it shows, how many there are."""

    text: str
    query: PhotoQuery
    icon: str = ""
    label: str | None = None
    digit: int | None = None
    count: int = 0
    opens_group: bool = False


class SideModel(QAbstractListModel):
    """The entries; photographs can be dropped on those that are labels.

    A species that is dropped between others asks for a new order: `ordered(keys)`.
    """

    labelled = Signal(object, str)
    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ListEntry] = []
        self.names = LabelNames()

    def show(self, tally: Tally, names: LabelNames) -> None:
        """Follow new numbers; the lines stay where they are while they are the same ones."""
        entries = self._entries(tally, names)
        same = [e.query for e in entries] == [e.query for e in self.entries]
        if not same:
            self.beginResetModel()
        before, is_named_so = self.entries, names is self.names
        self.entries, self.names = entries, names
        if not same:
            self.endResetModel()
            return
        for row, entry in enumerate(entries):
            if not is_named_so or entry != before[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _entries(self, tally: Tally, names: LabelNames) -> list[ListEntry]:
        states = [
            ListEntry(text=text, icon=icon, query=PhotoQuery(show=show), count=tally.by_show[show])
            for text, icon, show in (
                (self.tr("All"), "all", Show.ALL),
                (self.tr("To review"), "review", Show.TO_REVIEW),
                (self.tr("Unsure"), "unsure", Show.UNSURE),
                (self.tr("People disagree"), "disagree", Show.DISAGREEMENT),
                (self.tr("Unreadable"), "unreadable", Show.UNREADABLE),
                (self.tr("No longer there"), "unreadable", Show.MISSING),
            )
            if show not in _ONLY_IF_ANY or tally.by_show[show]
        ]
        digits = [(kind.key, kind.digit) for kind in names.species]
        digits += [(UNIDENTIFIED, None), (NONE_OF_THESE, 0)]
        return states + [
            ListEntry(
                text=names.title(label),
                label=label,
                digit=digit,
                query=PhotoQuery(label=label),
                count=tally.by_label.get(label, 0),
                opens_group=number in (0, len(names.species)),
            )
            for number, (label, digit) in enumerate(digits)
        ]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    @words_only
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}: {entry.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            name = entry.text
            if entry.digit is None:
                return name
            return self.tr("Key {digit}: {name}").format(digit=entry.digit, name=name)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled  # between two species
        entry = self.entries[index.row()]
        if self._takes_drops(entry):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        if entry.label in self.species_keys():
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def species_keys(self) -> list[str]:
        return [kind.key for kind in self.names.species]

    def mimeTypes(self) -> list[str]:
        return [FILE_IDS, _SPECIES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_SPECIES, str(self.entries[indexes[0].row()].label).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def move(self, key: str, row: int) -> None:
        """Ask that a species stands before what is at this row now."""
        keys = self.species_keys()
        first = next(n for n, entry in enumerate(self.entries) if entry.label == keys[0])
        place = min(max(0, row - first), len(keys))
        before = [other for other in keys[:place] if other != key]
        order = [*before, key, *(other for other in keys[place:] if other != key)]
        if order != keys:
            self.ordered.emit(order)

    def _beyond(self, key: str, row: int) -> int:
        """The row before which a species stands that takes the place of the one it came to."""
        here = next(n for n, entry in enumerate(self.entries) if entry.label == key)
        return row + 1 if row > here else row

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        if data.hasFormat(_SPECIES):
            key = bytes(data.data(_SPECIES).data()).decode()
            self.move(key, self._beyond(key, parent.row()) if parent.isValid() else row)
            return False  # the rows come anew with the project's own order
        ids = file_ids_in(data)
        entry = self.entries[parent.row()] if parent.isValid() else None
        if not ids or entry is None or not self._takes_drops(entry):
            return False
        self.labelled.emit(ids, entry.label)
        return True

    @staticmethod
    def _takes_drops(entry: ListEntry) -> bool:
        return entry.label not in (None, UNIDENTIFIED)


class _LineDelegate(QStyledItemDelegate):
    """A line: mark, name, digit, number at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry: ListEntry = index.data(Qt.ItemDataRole.UserRole)
        return QSize(_WIDTH_PX, _ROW_PX + (_GAP_PX if entry.opens_group else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: ListEntry = index.data(Qt.ItemDataRole.UserRole)
        view = option.widget
        assert isinstance(view, QListView)
        box = option.rect.adjusted(8, _GAP_PX if entry.opens_group else 0, -8, 0)
        palette, roles = option.palette, QPalette.ColorRole
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.opens_group:
            painter.setPen(palette.color(roles.Mid))
            middle = option.rect.top() + _GAP_PX // 2
            painter.drawLine(16, middle, option.rect.right() - 16, middle)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        takes = (
            pointed
            and view.state() is QAbstractItemView.State.DraggingState
            and bool(index.flags() & Qt.ItemFlag.ItemIsDropEnabled)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or pointed:
            tint = palette.color(roles.Highlight)
            tint.setAlpha(48 if chosen or takes else 20)
            painter.setBrush(tint)
            painter.drawRoundedRect(box, 6, 6)
        if takes or (chosen and view.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(palette.color(roles.Highlight))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        text, quiet = palette.color(roles.WindowText), palette.color(roles.PlaceholderText)
        mark = QRectF(box.left() + 8, box.center().y() - 6.5, 14, 14)
        if entry.label is None:
            shown = pixmap(entry.icon, quiet, 16, view.devicePixelRatioF())
            painter.drawPixmap(mark.topLeft().toPoint(), shown)
        else:
            model = index.model()
            assert isinstance(model, SideModel)
            look = model.names.look(entry.label)
            draw_mark(painter, look, mark, dark=is_dark(palette))
        painter.setFont(tabular(option.font))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        number = QLocale().toString(entry.count)
        taken = painter.fontMetrics().horizontalAdvance(number) + 16
        painter.setPen(text if entry.count else quiet)
        painter.drawText(box.adjusted(0, 0, -8, 0), right, number)
        painter.setPen(text)
        name = box.adjusted(32, 0, -taken - (24 if entry.digit is not None else 0), 0)
        elided = painter.fontMetrics().elidedText(
            on_screen(entry.text), Qt.TextElideMode.ElideMiddle, name.width()
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        if entry.digit is not None:
            drawn = painter.fontMetrics().horizontalAdvance(elided)
            key = QRectF(name.left() + drawn + 8, box.center().y() - 8, 16, 17)
            small = tabular(option.font)
            small.setPointSizeF(small.pointSizeF() * 0.82)
            painter.setFont(small)
            painter.setPen(palette.color(roles.Mid))
            painter.drawRoundedRect(key, 3, 3)
            painter.setPen(quiet)
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(entry.digit))
        painter.restore()


class SideList(QFrame):
    """Click a line to see only those photographs; drop photographs on a species to label them.

    What is chosen among states and species, and among folders and days, holds together.
    `chosen(PhotoQuery)` gives all of it, `place_chosen(PhotoQuery)` a folder and a day alone.
    """

    chosen = Signal(object)
    place_chosen = Signal(object)
    labelled = Signal(object, str)
    ordered = Signal(object)
    species_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(_WIDTH_PX)
        self.model = SideModel(self)
        self.model.labelled.connect(self.labelled)
        self.model.ordered.connect(self.ordered)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_LineDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setAutoFillBackground(False)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        # A line is hit anywhere on it, and shows that itself.
        self.view.setDragDropOverwriteMode(True)
        self.view.setDropIndicatorShown(False)
        self.view.setAccessibleName(self.tr("States and species"))
        self._only = PhotoQuery()  # the state or species that is shown, which may have no line
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.clicked.connect(self._clicked)
        for text, key, by in (
            (self.tr("Move the species up"), "Alt+Up", -1),
            (self.tr("Move the species down"), "Alt+Down", 2),
        ):
            action = QAction(text, self)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setData(by)
            action.triggered.connect(self._move)
            self.addAction(action)
        self.new_species = QLineEdit(self, placeholderText=self.tr("+ species"))
        self.new_species.setAccessibleName(self.tr("Name of a new species"))
        self.new_species.setToolTip(
            self.tr("Type a name, the scientific one in brackets: the chosen photographs become it")
        )
        self.new_species.returnPressed.connect(self._named)
        self.survey = SurveyTree(self)
        self.survey.chosen.connect(self.place_chosen)
        self.both = QSplitter(Qt.Orientation.Vertical, self)
        self.both.setHandleWidth(1)
        self.both.setChildrenCollapsible(False)
        self.both.splitterMoved.connect(self._parted)
        self.both.installEventFilter(self)
        self._is_parted = False
        for part in (self.view, self.survey):
            part.setMinimumHeight(3 * _ROW_PX)
            self.both.addWidget(part)
        self.survey.hide()
        self.passed_over = Label(self)
        self.passed_over.setObjectName("quiet")
        self.passed_over.setWordWrap(True)
        self.passed_over.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addWidget(self.both, 1)
        line = QVBoxLayout()
        line.setContentsMargins(16, 8, 16, 0)
        line.setSpacing(8)
        line.addWidget(self.passed_over)
        line.addWidget(self.new_species)
        layout.addLayout(line)

    def show_tally(self, tally: Tally, names: LabelNames) -> None:
        self.model.show(tally, names)
        self._stand_at(self._only)
        self._share_room()

    def show_survey(self, lines: SurveyLines) -> None:
        """Show the folders and days; without any there is no place for them."""
        self.survey.show_lines(lines)
        self.survey.setVisible(bool(lines.lines))
        self._share_room()

    def forget_place(self) -> None:
        """See the photographs of all folders and days again, for they are of another project."""
        self.survey.show_lines(SurveyLines())

    def show_passed_over(self, kinds: Mapping[str, int]) -> None:
        """Say, for as long as it is so, what lies beside the photographs and is not counted."""
        words = (
            self.tr("Passed over: {kinds}").format(kinds=from_below(in_words(kinds)))
            if kinds
            else ""
        )
        self.passed_over.setText(words)
        self.passed_over.setVisible(bool(words))

    def choose(self, query: PhotoQuery) -> None:
        """Go to the lines that show this; where one is there already, have it shown again."""
        self.survey.choose(query)
        line = self._line_of(replace(query, folder=None, day=None))
        if self.view.currentIndex() == line:
            self.chosen.emit(self.query())
        else:
            self.view.setCurrentIndex(line)

    def query(self) -> PhotoQuery:
        """What is chosen: a state or a species, in a folder, on a day."""
        place = self.survey.place
        return replace(self._label_query(), folder=place.folder, day=place.day)

    @Slot(object)
    def follow(self, query: PhotoQuery) -> None:
        """Stand at the lines that show species or state, folder and day of a query, silently."""
        self.survey.choose(query)
        self._stand_at(
            PhotoQuery(show=query.show)
            if query.label is None
            else PhotoQuery().with_labels(query.labels)
        )

    def _stand_at(self, only: PhotoQuery) -> None:
        """Go to the line of a state or species, silently; where it has none, none is marked."""
        self._only, line = only, self._line_of(only)
        flags, selection = QItemSelectionModel.SelectionFlag, self.view.selectionModel()
        selection.blockSignals(True)
        if self.view.currentIndex() != line:
            self.view.setCurrentIndex(line)
            self.view.scrollTo(line)
        has_line = self._label_query() == only
        selection.select(line, flags.ClearAndSelect if has_line else flags.Clear)
        selection.blockSignals(False)
        self.view.viewport().update()

    def _line_of(self, query: PhotoQuery) -> QModelIndex:
        """The line that shows this; if none does, the one of all photographs."""
        entries: Sequence[ListEntry] = self.model.entries
        row = next((n for n, entry in enumerate(entries) if entry.query == query), 0)
        return self.model.index(row)

    @Slot()
    def _move(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        index = self.view.currentIndex()
        entry = index.data(Qt.ItemDataRole.UserRole)
        if entry is not None and entry.label in self.model.species_keys():
            self.model.move(entry.label, index.row() + int(action.data()))

    @Slot()
    def _named(self) -> None:
        name = self.new_species.text().strip()
        self.new_species.clear()
        if name:
            self.species_named.emit(name)

    def chosen_entry(self) -> ListEntry | None:
        entry: ListEntry | None = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return entry

    def _label_query(self) -> PhotoQuery:
        entry = self.chosen_entry()
        return entry.query if entry is not None else PhotoQuery()

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and previous.isValid():
            self._only = self._label_query()
            self.chosen.emit(self.query())

    @Slot(QModelIndex)
    def _clicked(self, line: QModelIndex) -> None:
        """Show a line that one is at already, where something is shown that has no line."""
        if self._only != self._label_query():
            self._chosen(line, line)

    @Slot()
    def _parted(self) -> None:
        self._is_parted = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:  # also where what is passed over is said below
            self._share_room()
        return super().eventFilter(watched, event)

    def _share_room(self) -> None:
        """Give each part the room that it needs, unless somebody has parted them otherwise.

        Where there is too little, folders and days get what states and species leave, but enough
        to be read, and whole lines: a heading that is cut would not be known as one.
        """
        if self._is_parted or self.survey.isHidden():
            return
        room = self.both.height() - self.both.handleWidth()
        labels = sum(
            _ROW_PX + (_GAP_PX if entry.opens_group else 0) for entry in self.model.entries
        )
        least = min(self.survey.height_wanted(), max(6 * ROW_PX, round(_LEAST_SHARE * room)))
        top = min(labels + _GAP_PX, room - least)
        if (rest := room - top) < self.survey.height_wanted():
            top -= -rest % ROW_PX
        self.both.setSizes([top, room - top])
