"""The slim rail at the left: one button for each page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from jellygui.gui.icons import icon
from jellygui.gui.words import tip

_BUTTON_PX, _BESIDE_PX = 64, 10


class Rail(QFrame):
    """Buttons that show pages; `chosen(name)` tells which."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(_BUTTON_PX + 16)
        self.setAccessibleName(self.tr("Pages"))
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 8, 8, 8)
        self._layout.setSpacing(8)
        self._layout.addStretch(1)

    def add(self, name: str, text: str, *, at_the_end: bool = False) -> None:
        """Add the button of the next page; its icon is called as it is."""
        number = len(self._names)
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setIconSize(QSize(24, 24))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        button.setToolTip(
            tip(self.tr("{page} (Ctrl+{number})").format(page=text, number=number + 1))
        )
        self._group.addButton(button, number)
        self._names.append(name)
        place = self._layout.count() if at_the_end else self._layout.count() - 1
        self._layout.insertWidget(place, button)
        self._fit()
        self._paint_icons()

    def _fit(self) -> None:
        """Be as wide as the longest name, all buttons alike."""
        buttons = self._group.buttons()
        words = [self.fontMetrics().horizontalAdvance(button.text()) for button in buttons]
        width = max(_BUTTON_PX, *(room + 2 * _BESIDE_PX for room in words))
        for button in buttons:
            button.setFixedSize(width, 56)
        self.setFixedWidth(width + 16)

    @Slot(int)
    def _clicked(self, number: int) -> None:
        self.chosen.emit(self._names[number])

    def show_chosen(self, name: str) -> None:
        self._group.button(self._names.index(name)).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    def _paint_icons(self) -> None:
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        accent = self.palette().color(QPalette.ColorRole.Link)
        for number, name in enumerate(self._names):
            self._group.button(number).setIcon(icon(name, quiet, accent))
