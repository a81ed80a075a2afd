"""The line above the grid: find, sort, size."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from jellygui.domain.browse import LONGEST_SEARCH, PhotoQuery, SortBy
from jellygui.gui.elided import ElidedLabel
from jellygui.gui.icons import icon
from jellygui.gui.mnemonics import words_of_photos
from jellygui.gui.theme import tabular
from jellygui.gui.words import Label, tip
from jellygui.shown import on_screen

_TYPING_MS = 120
_LETTERS, _SEARCH_PX = 12, 56  # of what is typed so many are seen; it is never narrower
_MARKS_PX = 76  # beside them: edges, the cursor, the buttons that clear and that add a filter
_SORT_PX, _SLIDER_PX = {False: 104, True: 88}, {False: 48, True: 40}  # where it is narrow
_SPACING_PX, _EDGE_PX = {False: 5, True: 3}, {False: 12, True: 8}
_HITS_PX = 88  # so much of what was found and chosen is read in any window
SIDES_PX = (96, 384)
SIDE_PX = 176


class Toolbar(QWidget):
    """Holds what a person asks for; `changed` tells that it is something else now."""

    changed = Signal()
    side_changed = Signal(int)
    review_wanted = Signal(bool)
    preview_wanted = Signal(bool)
    map_wanted = Signal(bool)
    filters_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._text = ""
        self.search = QLineEdit(
            self, placeholderText=self.tr("Find by file, folder, species or camera")
        )
        self.search.setToolTip(
            self.tr(
                "Words in any order, of files, folders, species, cameras, notes and tags; "
                "in quotation marks they stand together"
            )
        )
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(LONGEST_SEARCH)
        self.search.setAccessibleName(self.tr("Find photographs"))
        self.search.setMinimumWidth(_SEARCH_PX)
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(self._typed)
        self.filters = QAction(self.tr("Add a filter"), self)
        self.filters.triggered.connect(self.filters_wanted)
        self.search.addAction(self.filters, QLineEdit.ActionPosition.TrailingPosition)
        self.stacks = tool_button(self, "", self.tr("Stacks (K)"))
        self.stacks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._is_stacked = False
        self.map = _toggle(self, "", self.tr("Likeness map (M)"))
        self.map.clicked.connect(self.map_wanted)
        self._dress()
        self._found = self._chosen_words = ""
        self.hits = ElidedLabel("", self)
        self.hits.setObjectName("quiet")
        self.hits.setFont(tabular(self.font()))
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(self.tr("Sort by"))
        for text, by in (
            (self.tr("Name"), SortBy.NAME),
            (self.tr("Time taken"), SortBy.TIME),
            (self.tr("Least certain"), SortBy.CONFIDENCE),
            (self.tr("Closest call"), SortBy.MARGIN),
            (self.tr("Species"), SortBy.SPECIES),
            (self.tr("Most alike"), SortBy.SIMILARITY),
            (self.tr("Odd ones first"), SortBy.ODDITY),
        ):
            self.sort.addItem(text, by)
        self.sort.activated.connect(self._chosen)
        self.descending = _toggle(self, "↑", self.tr("Turn the order round"))
        self.descending.toggled.connect(self._turned)
        self.order = self._order_menu()
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(*SIDES_PX)
        self.slider.setSingleStep(16)
        self.slider.setPageStep(48)
        self.slider.setValue(SIDE_PX)
        self.slider.setMaximumWidth(120)
        self.slider.setAccessibleName(self.tr("Size of the thumbnails"))
        self.slider.setToolTip(self.tr("Size of the thumbnails (Ctrl and wheel)"))
        self.slider.valueChanged.connect(self.side_changed)
        self.review = _toggle(
            self, self.tr("Review"), self.tr("Go through the least certain first")
        )
        self.review.setAutoRaise(False)
        self.review.clicked.connect(self.review_wanted)
        self.preview = _toggle(self, self.tr("Preview"), self.tr("Show or fold the preview"))
        self.preview.setChecked(True)
        self.preview.toggled.connect(self.preview_wanted)
        layout = self._row = QHBoxLayout(self)
        layout.addWidget(self.search, 4)
        layout.addWidget(self.hits)
        layout.addStretch(1)
        self._sort_label = Label(words_of_photos()[0], self)
        self._sort_label.setBuddy(self.sort)
        for widget in (
            self._sort_label,
            self.sort,
            self.descending,
            self.stacks,
            self.map,
            self.slider,
            self.review,
            self.preview,
        ):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_narrow = False
        self._arrange(narrow=True)
        self._least_px = self._needed_px
        self._arrange(narrow=False)
        self._roomy_px = self._needed_px + self._typed_px - _SEARCH_PX + _HITS_PX

    @property
    def _needed_px(self) -> int:
        """What it needs now, where nothing is found or chosen."""
        return self._row.totalMinimumSize().width() - self.hits.minimumWidth()

    @property
    def _typed_px(self) -> int:
        """What the field of the search needs for some letters of what is typed."""
        return self.search.fontMetrics().horizontalAdvance("o" * _LETTERS) + _MARKS_PX

    def _arrange(self, *, narrow: bool) -> None:
        """Let all but the search give way, or have its room: the word before the order goes."""
        self._is_narrow = narrow
        edge = _EDGE_PX[narrow]
        self._row.setContentsMargins(edge, 8, edge, 8)
        self._row.setSpacing(_SPACING_PX[narrow])
        self._sort_label.setVisible(not narrow)
        self.sort.setMinimumWidth(_SORT_PX[narrow])
        self.slider.setMinimumWidth(_SLIDER_PX[narrow])
        for button in (self.descending, self.stacks, self.map, self.review, self.preview):
            button.setProperty("slim", narrow)
            button.style().unpolish(button)
            button.style().polish(button)
            # Else it keeps the size that it had.
            QCoreApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))
            button.updateGeometry()

    def _make_room(self) -> None:
        """Give the search room for some letters, if the others can do with what they need."""
        rest = self._row.totalMinimumSize().width() - self.search.minimumWidth()
        self.search.setMinimumWidth(max(_SEARCH_PX, min(self._typed_px, self.width() - rest)))

    def minimumSizeHint(self) -> QSize:
        least = self._least_px + self.hits.minimumWidth()
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._roomy_px
        if narrow != self._is_narrow:
            self._arrange(narrow=narrow)
        self._make_room()

    def _order_menu(self) -> QMenu:
        """The same orders for the menu bar."""
        menu = QMenu(self.tr("S&ort by"), self)
        self._orders = QActionGroup(menu)
        for place in range(self.sort.count()):
            action = menu.addAction(self.sort.itemText(place))
            action.setCheckable(True)
            action.setData(self.sort.itemData(place))
            self._orders.addAction(action)
        self._orders.actions()[0].setChecked(True)
        self._orders.triggered.connect(self._order_chosen)
        menu.addSeparator()
        menu.addAction(self.tr("&Turn the order round"), self.descending.toggle)
        return menu

    def applied_to(self, query: PhotoQuery) -> PhotoQuery:
        """A query with what is chosen here put in."""
        return replace(
            query,
            text=self._searched(),
            sort=SortBy(self.sort.currentData()),
            descending=self.descending.isChecked(),
        )

    def _searched(self) -> str:
        """What is looked for: what is typed, or what was asked for and is shown here."""
        text = self.search.text()
        return self._text if text == on_screen(self._text) else text.strip()

    def show_query(self, query: PhotoQuery) -> None:
        """Show the words and the order of a query, silently."""
        if query.text != self._searched():
            self._text = query.text
            self.search.blockSignals(True)
            self.search.setText(on_screen(query.text))
            self.search.blockSignals(False)
        self._typing.stop()
        self.show_sort(query.sort, descending=query.descending)

    def show_hits(self, count: int | None) -> None:
        """Say how many photographs were found; None: nothing is looked for."""
        self._found = (
            ""
            if count is None
            else self.tr("{count} found").format(count=QLocale().toString(count))
        )
        self._show_hits()

    def show_chosen(self, count: int) -> None:
        """Say how many photographs are chosen, where there are several."""
        words = self.tr("{count} chosen").format(count=QLocale().toString(count))
        self._chosen_words = words if count > 1 else ""
        self._show_hits()

    def _show_hits(self) -> None:
        words = " · ".join(filter(None, (self._found, self._chosen_words)))
        self.hits.setMinimumWidth(min(_HITS_PX, self.hits.fontMetrics().horizontalAdvance(words)))
        self.hits.setText(words)
        self._make_room()

    def show_sort(self, by: SortBy, *, descending: bool = False) -> None:
        """Choose an order as if a person had, but silently."""
        place = self.sort.findData(by)
        self.sort.setCurrentIndex(place)
        self._orders.actions()[place].setChecked(True)
        self.descending.blockSignals(True)
        self.descending.setChecked(descending)
        self.descending.blockSignals(False)
        self.descending.setText("↓" if descending else "↑")

    def show_stacking(self, kind: str, *, on: bool) -> None:
        """Show what is stacked, by the name of the kind; nothing where it is not `on`."""
        words = self.tr("Stacks: {kind} (K)").format(kind=kind) if on else self.tr("Stacks (K)")
        self.stacks.setToolTip(tip(words))
        self.stacks.setAccessibleName(words)
        self._is_stacked = on
        self._dress()

    def set_side_px(self, side_px: int) -> None:
        self.slider.setValue(side_px)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self.filters.setIcon(icon("filter", quiet, size_px=16))
        role = QPalette.ColorRole.Highlight if self._is_stacked else QPalette.ColorRole.Text
        self.stacks.setIcon(icon("stack", self.palette().color(role), size_px=16))
        text = self.palette().color(QPalette.ColorRole.Text)
        held = self.palette().color(QPalette.ColorRole.Highlight)
        self.map.setIcon(icon("map", text, held, size_px=16))

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._typing.start()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self._orders.actions()[place].setChecked(True)
        self.changed.emit()

    @Slot(QAction)
    def _order_chosen(self, action: QAction) -> None:
        self.sort.setCurrentIndex(self._orders.actions().index(action))
        self.changed.emit()

    @Slot(bool)
    def _turned(self, down: bool) -> None:
        self.descending.setText("↓" if down else "↑")
        self.changed.emit()


def tool_button(parent: QWidget, text: str, name: str) -> QToolButton:
    """A flat button; `name` is what it does, for the mouse that rests and for screen readers."""
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(tip(name))
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    return button


def _toggle(parent: QWidget, text: str, name: str) -> QToolButton:
    button = tool_button(parent, text, name)
    button.setCheckable(True)
    return button
