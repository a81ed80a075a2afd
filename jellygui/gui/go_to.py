"""One line to type in that finds everything: commands, pages, species and photographs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.browse import PhotoQuery, PhotoRow
from jellygui.domain.frames import shown_name
from jellygui.gui.announcing import announce
from jellygui.gui.fuzzy import closeness
from jellygui.gui.photos.background import NewestWishes
from jellygui.gui.words import tip
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.project import Project

_WIDTH_PX, _ROW_PX, _ROWS, _AIR_PX = 600, 32, 11, 12
_MOST, _MOST_OTHERS, _MOST_PHOTOGRAPHS = 100, 6, 8
_ALSO = 0.9  # so much counts what something is found by besides
_FEW = 500  # how well so many are meant is told within a frame
_THING, _MORE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Thing:
    """Something to go to; `more` stands at the right, `also` is what it is found by besides."""

    text: str
    more: str
    go: Callable[[], object]
    also: str = ""


Others = Callable[[], Sequence[Thing]]


@dataclass(frozen=True)
class FoundThere:
    """The things that are meant, where they were looked for, the closest first, and the others;
    the first of the photographs that are called so, and how many there are.
    """

    things: Sequence[Thing] | None = None
    others: Sequence[Thing] = ()
    rows: Sequence[PhotoRow] = ()
    count: int = 0


class GoToBox(QFrame):
    """Finds what is typed among the things it is given, and among a project's photographs.

    `photograph_chosen(file_id)` and `all_wanted(text)` ask for one of them, and for all that were
    found. They are looked for in another thread and come after the rest; where there are thousands
    of things, these are too.
    """

    photograph_chosen = Signal(int)
    all_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, asks: str = "") -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        self._things: Sequence[Thing] = ()
        self._project: Project | None = None
        self._others: Others = tuple
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Go to"))
        asks = asks or self.tr("Go to a command, page, species or photograph")
        self.line = QLineEdit(self, placeholderText=asks)
        self.line.setAccessibleName(self.tr("What to go to"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._fill)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_ThingDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self._searching = NewestWishes("search", threads=1, parent=self)
        self._searching.done.connect(self._found)

    def ask(self, things: Sequence[Thing], project: Project | None, others: Others = tuple) -> None:
        """Open over the upper part of the window, with nothing typed.

        `others` gives what is found after these things, before the photographs: in another thread,
        for it may be read from files.
        """
        self._things, self._project, self._others = things, project, others
        self.line.clear()
        self._fill("")
        window = self._window
        width = min(_WIDTH_PX, window.width() - 4 * _AIR_PX)
        high = self.line.sizeHint().height() + _ROWS * _ROW_PX + 3 * _AIR_PX
        self.resize(width, min(high, window.height() - 8 * _AIR_PX))
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, 4 * _AIR_PX)))
        self.show()
        self.line.setFocus()

    def is_idle(self) -> bool:
        return self._searching.is_idle()

    def close_threads(self) -> None:
        self._searching.close()

    @Slot(str)
    def _fill(self, text: str) -> None:
        """Show what is meant, the closest first, and look for photographs."""
        things, project, typed = self._things, self._project, text.strip()
        is_shown = not typed or len(things) <= _FEW
        close = _closest(typed, things) if typed and is_shown else things[:_MOST]
        self._show(close if is_shown else ())  # nothing is taken that was meant before
        if typed:
            job = partial(_looked_for, None if is_shown else things, self._others, project, typed)
            self._searching.want([((project, typed), job)])
        else:
            self._searching.want([])

    def _show(self, things: Sequence[Thing]) -> None:
        self.list.clear()
        for thing in things:
            self._add(thing)
        self.list.setCurrentRow(0)

    def _add(self, thing: Thing) -> None:
        item = QListWidgetItem(on_screen(thing.text))
        item.setData(_THING, thing)
        item.setData(_MORE, on_screen(thing.more))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, on_screen(f"{thing.text}, {thing.more}"))
        item.setToolTip(tip(thing.text))
        self.list.addItem(item)

    @Slot(object, object)
    def _found(self, asked: tuple[Project | None, str], found: object) -> None:
        project, typed = asked
        is_wanted = project is self._project and typed == self.line.text().strip()
        if not is_wanted or not self.isVisible():
            return
        if not isinstance(found, FoundThere):
            self.failed.emit(found)
            return
        if found.things is not None:
            self._show(found.things)
        for thing in found.others:
            self._add(thing)
        for row in found.rows:
            go = partial(self.photograph_chosen.emit, row.file_id)
            self._add(Thing(shown_name(row.path), self.tr("Photograph"), go))
        if found.count > len(found.rows):
            text = self.tr("All {count} photographs that “{text}” finds")
            words = text.format(count=QLocale().toString(found.count), text=typed)
            self._add(Thing(words, self.tr("Photos"), partial(self.all_wanted.emit, typed)))
        if not self.list.count():
            self._say_nothing_is_found(typed)
        elif self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _say_nothing_is_found(self, typed: str) -> None:
        item = QListWidgetItem(
            self.tr("Nothing was found for “{text}”.").format(text=on_screen(typed))
        )
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)
        announce(self.line, item.text())

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        if item.flags():
            self.hide()
            item.data(_THING).go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list and Enter takes from it while the line is typed in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentItem() is not None:
                    self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)


class _ThingDelegate(QStyledItemDelegate):
    """The name at the left; what it is, or its key, at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        roles, palette = QPalette.ColorRole, option.palette
        painter.save()
        box = option.rect.adjusted(_AIR_PX, 0, -_AIR_PX, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            tint = palette.color(roles.Highlight)
            tint.setAlpha(48)
            painter.fillRect(option.rect, tint)
        more = index.data(_MORE)
        taken = painter.fontMetrics().horizontalAdvance(more)
        middle = Qt.AlignmentFlag.AlignVCenter
        quiet = palette.color(QPalette.ColorGroup.Active, roles.PlaceholderText)
        painter.setPen(quiet)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, more)
        room = QRect(box)
        room.setRight(box.right() - taken - 2 * _AIR_PX)
        # That nothing was found cannot be chosen, and is to be read.
        is_thing = option.state & QStyle.StateFlag.State_Enabled
        painter.setPen(palette.color(roles.WindowText) if is_thing else quiet)
        name = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.restore()


def _closeness(typed: str, thing: Thing) -> float:
    """What it is called says more than what it is found by besides."""
    named = closeness(typed, thing.text)
    if named >= _ALSO or not thing.also:
        return named
    return max(named, _ALSO * closeness(typed, f"{thing.text} {thing.also}"))


def _closest(typed: str, things: Sequence[Thing]) -> list[Thing]:
    """Those of the things that are meant best."""
    close = [(_closeness(typed, thing), thing) for thing in things]
    meant = sorted(
        (entry for entry in close if entry[0] > 0), key=lambda one: (-one[0], len(one[1].text))
    )
    return [thing for _, thing in meant[:_MOST]]


def _looked_for(
    things: Sequence[Thing] | None, others: Others, project: Project | None, typed: str
) -> FoundThere:
    """What is meant of these things and others, and what the search above the grid finds too."""
    close = None if things is None else _closest(typed, things)
    meant = _closest(typed, others())[:_MOST_OTHERS]
    if project is None:
        return FoundThere(close, meant)
    ids = project.browsing.file_ids(PhotoQuery(text=typed))
    rows = project.browsing.photo_rows(ids[:_MOST_PHOTOGRAPHS].tolist())
    return FoundThere(close, meant, rows, len(ids))
