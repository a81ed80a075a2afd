"""The line of filters above the grid: what is asked for, each part with a way to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from jellygui.domain.browse import PhotoQuery
from jellygui.gui.flow import Flow
from jellygui.gui.icons import icon
from jellygui.gui.photos.filter_words import ChipWords, FilterWords
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.theme import tabular
from jellygui.gui.words import Label, caption, tip

_MOST = 48  # letters of a chip
_CROSS_PX = 16
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterBar(QWidget):
    """A chip for each condition, and how many photographs there are; hidden without conditions.

    Words that are looked for stand in the search box and have no chip; of several species each has
    one. `removed(Condition, label)`, where `label` is one of several, and `cleared` ask for less;
    `add_wanted` and `keep_wanted` for another condition and for a name; `left` tells that the line
    went while it had the focus.
    """

    removed = Signal(object, object)
    cleared = Signal()
    add_wanted = Signal()
    keep_wanted = Signal()
    left = Signal()

    def __init__(self, words: FilterWords, parent: QWidget | None = None) -> None:
        self.chips: list[QToolButton] = []
        super().__init__(parent)
        self._words = words
        self._shown: tuple[ChipWords, ...] = ()
        self.setAccessibleName(self.tr("Filters"))
        self._flow = Flow(self, spacing_px=8)
        self.add = tool_button(self._flow, self.tr("+ Filter"), self.tr("Add a filter"))
        self.add.clicked.connect(self.add_wanted)
        self._flow.put([self.add])
        self.count = Label(self)
        self.count.setObjectName("quiet")
        self.count.setFont(tabular(self.font()))
        keep = tool_button(self, self.tr("Save …"), self.tr("Save these filters under a name"))
        keep.clicked.connect(self.keep_wanted)
        clear = tool_button(self, self.tr("Clear all"), self.tr("Remove all filters"))
        clear.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._flow, 1)
        self.count.setMinimumHeight(clear.sizeHint().height())
        layout.addWidget(self.count, 0, top)
        layout.addWidget(keep, 0, top)
        layout.addWidget(clear, 0, top)
        self.hide()

    def show_query(self, query: PhotoQuery | None, count: int) -> None:
        """Show what is asked for, and of how many photographs that is so; None: show nothing."""
        shown = tuple(self._words.chips(query)) if query is not None else ()
        has_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        if shown != self._shown:
            self._shown = shown
            self._put_chips()
        words = self.tr("{count} photographs", "", count)
        self.count.setText(words.format(count=QLocale().toString(count)))
        self.setVisible(bool(shown))
        if not shown and has_focus:
            self.left.emit()

    def _put_chips(self) -> None:
        before = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(one) for one in self._shown]
        self._flow.put([*self.chips, self.add])
        if before >= 0 and self.chips:  # the next one is under the same key
            self.chips[min(before, len(self.chips) - 1)].setFocus()

    def _cross(self) -> QIcon:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        return icon("cancel", colour, size_px=_CROSS_PX)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for chip in self.chips:
                chip.setIcon(self._cross())

    def _chip(self, one: ChipWords) -> QToolButton:
        chip, words = _Chip(self._flow), one.words
        chip.setText(caption(words, _MOST))
        chip.setToolTip(tip(self.tr("Remove the filter: {words}").format(words=words)))
        chip.setAccessibleName(self.tr("Filter {words}, remove").format(words=words))
        chip.setIcon(self._cross())
        chip.clicked.connect(lambda: self.removed.emit(one.condition, one.label))
        chip.show()
        return chip


class _Chip(QToolButton):
    """What is asked for, and a cross behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)
