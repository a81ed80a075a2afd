"""The keys of a review, each with what it would do to the photograph that is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from jellygui.domain.browse import PhotoRow
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.photos.wording import is_sure, what_enter_writes
from jellygui.gui.words import caption, plain

_MOST = 60  # letters of a chip
_GAP_PX = 8


class KeyChips(QWidget):
    """A button for each key, as many as there is room for; `actions` are those of the page.

    They are for the mouse and for reading: the keys themselves are quicker than a way through them.
    """

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QToolButton] = {}
        self._keys: dict[str, str] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        for name, words in (
            ("confirm", ""),
            ("again", self.tr("Same as last")),
            ("none", self.tr("None of these")),
            ("unsure", self.tr("Unsure")),
            ("skip", self.tr("Skip")),
            ("individuals", self.tr("Number")),
            ("species", self.tr("Species")),
            ("undo", self.tr("Undo")),
            ("another", self.tr("Another species")),
        ):
            action = actions[name]
            chip = tool_button(self, "", plain(action.text()))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setProperty("chip", True)
            chip.clicked.connect(action.trigger)
            layout.addWidget(chip)
            self._chips[name] = chip
            self._keys[name] = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._dress(name, words)
        layout.addStretch(1)
        self._is_check = False

    def show_offer(
        self, row: PhotoRow | None, chosen: int, names: LabelNames, *, is_check: bool
    ) -> None:
        """Say what Enter writes; in a check what the model says stays hidden, so it writes nothing.

        `row` is the photograph that is chosen, where it is known and the only one of so many.
        """
        is_other, self._is_check = is_check is not self._is_check, is_check
        if chosen > 1:
            number = QLocale().toString(chosen)
            words = self.tr("Confirm {count}").format(count=number)
        else:
            label = what_enter_writes(row) if row is not None else None
            words = names.title(label) if label else self.tr("Nothing to confirm")
            if row is not None and label and not is_sure(row):
                words = self.tr("{label}, below its limits").format(label=words)
        if self._dress("confirm", words) or is_other:
            self._fit()

    def show_last(self, label: str, names: LabelNames) -> None:
        """Say which label was given last, and would be given again."""
        words = self.tr("Same as last")
        if names.knows(label):
            words = self.tr("{label} again").format(label=names.title(label))
        if self._dress("again", words):
            self._fit()

    def words(self) -> list[str]:
        """What can be read."""
        return [chip.text().replace("&&", "&") for chip in self._chips.values() if chip.isVisible()]

    def _dress(self, name: str, words: str) -> bool:
        """Have a chip say this; whether it said something else."""
        chip = self._chips[name]
        key = self.tr("Enter") if name == "confirm" else self._keys[name]
        text = caption(self.tr("{key}: {words}").format(key=key, words=words), _MOST)
        if text == chip.text():
            return False
        chip.setText(text)
        chip.setAccessibleName(text.replace("&&", "&"))
        return True

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show those for which there is room, from the first on."""
        left = self.width()
        for name, chip in self._chips.items():
            if self._is_check and name == "confirm":
                chip.hide()
                continue
            left -= chip.sizeHint().width() + _GAP_PX
            chip.setVisible(left + _GAP_PX >= 0)
