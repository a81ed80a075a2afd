"""Asks which frames of videos are taken."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from jellygui.domain.configs import VideoConfig
from jellygui.domain.events import VideosFound
from jellygui.gui.elided import wrap
from jellygui.gui.numbers import RealBox
from jellygui.gui.placing import heighten
from jellygui.gui.train.config_form import ConfigForm
from jellygui.gui.translation import joined
from jellygui.gui.words import Label, plain

_WIDTH_PX = 460


class VideosBox(QDialog):
    """Says how many videos were found, if any were; `chosen(VideoConfig)` is what is to be done."""

    chosen = Signal(object)

    def __init__(self, asked: VideosFound, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Frames of videos"))
        self.setMinimumWidth(_WIDTH_PX)
        found = asked.count
        said = self.tr("{count} videos were found.", "", found) if found else ""
        said = said.format(count=QLocale().toString(found))
        how = self.tr(
            "Frames of videos are counted and labelled as photographs are; a video is one "
            "sighting, so that MaxN is that of the video. They are decoded when they are looked "
            "at: nothing is written beside a video. Frames that were taken before stay."
        )
        self.words = wrap(Label(joined([said, how]), self))
        self.form = ConfigForm(
            VideoConfig(every=asked.every or VideoConfig().every, scenes=asked.scenes), self
        )
        self.every = cast(RealBox, self.form.fields["every"])
        buttons = QDialogButtonBox(self)
        self.take = QPushButton(self.tr("&Take frames"), self)
        self.take.setProperty("primary", True)
        self.take.setDefault(True)
        self.leave = QPushButton(self.tr("&Leave videos out"), self)
        cancel = QPushButton(self.tr("&Cancel"), self)
        for button, role in (
            (self.take, QDialogButtonBox.ButtonRole.AcceptRole),
            (self.leave, QDialogButtonBox.ButtonRole.DestructiveRole),
            (cancel, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            button.setAccessibleName(plain(button.text()))
            buttons.addButton(button, role)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.leave.clicked.connect(self._leave_out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.words)
        layout.addWidget(self.form)
        layout.addWidget(buttons)
        self.form.spoke.connect(self._make_room)

    @Slot()
    def _make_room(self) -> None:
        heighten(self, self.form)

    @Slot()
    def accept(self) -> None:
        self.form.settle()
        self.chosen.emit(self.form.config())
        super().accept()

    @Slot()
    def _leave_out(self) -> None:
        self.chosen.emit(VideoConfig(every=0))
        super().accept()
