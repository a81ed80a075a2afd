"""On what a network learns, where there is something beside the processor."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from jellygui.domain.devices import AUTO, PROCESSOR, Accelerator
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.wishes import Wishes
from jellygui.gui.words import Label, tip
from jellygui.shown import on_screen


class DeviceChoice(QWidget):
    """Hidden until an accelerator is found; `changed` tells that another device is wanted."""

    changed = Signal()

    def __init__(self, keys: Mnemonics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Learns on")
        help_ = self.tr(
            "What the network computes on while it learns. A step is timed on both, and the "
            "quicker one is taken, unless you choose."
        )
        self.box = QComboBox(self)
        known = ((AUTO, self.tr("Whichever is quicker")), (PROCESSOR, self.tr("The processor")))
        for device, name in known:
            self.box.addItem(name, device)
        label = Label(keys.mark(title), self)
        label.setBuddy(self.box)
        for widget in (label, self.box):
            widget.setToolTip(tip(help_))
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(help_)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(label)
        layout.addWidget(self.box, 1)
        self.box.currentIndexChanged.connect(self._changed)
        self.box.activated.connect(self._chosen)
        self._wishes: Wishes | None = None
        self.hide()

    def device(self) -> str:
        """As --device takes it."""
        return str(self.box.currentData())

    def remember(self, wishes: Wishes) -> None:
        """Choose what a person chose last, once that is there, and keep what they choose."""
        self._wishes = wishes

    @Slot(object)
    def show_found(self, found: Accelerator) -> None:
        """Offer it, from now on."""
        if self.box.findData(found.kind) < 0:
            self.box.addItem(on_screen(found.title), found.kind)
            if self._wishes is not None:
                last = self._wishes.settings.learns_on
                self.box.setCurrentIndex(max(0, self.box.findData(last)))
        self.show()

    @Slot()
    def _changed(self, _: object = None) -> None:
        self.changed.emit()

    @Slot()
    def _chosen(self, _: object = None) -> None:
        if self._wishes is not None:
            self._wishes.keep(learns_on=self.device())
