"""Brightness and contrast for looking, in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from jellygui.domain.tone import MOST, PLAIN, Tone
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.words import Label, tip

_STEP = 10


class ToneBar(QWidget):
    """`changed(Tone)` tells how photographs are to be looked at from now on; none is changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone = PLAIN
        self.brightness = self._slider(self.tr("Brightness"), self.tr("Brighter or darker"))
        self.contrast = self._slider(self.tr("Contrast"), self.tr("More or less contrast"))
        self.plain = tool_button(
            self,
            self.tr("As it is"),
            self.tr("Look at the photograph as it is (Ctrl+0); its file is never changed"),
        )
        self.plain.clicked.connect(self.reset)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        for text, slider in (
            (self.tr("&Brightness"), self.brightness),
            (self.tr("C&ontrast"), self.contrast),
        ):
            label = Label(text, self)
            label.setBuddy(slider)
            self._layout.addWidget(label)
            self._layout.addWidget(slider, 1)
            self._layout.addSpacing(8)
        self._layout.addWidget(self.plain)
        self._layout.addStretch(2)
        self.show_tone(PLAIN)

    def put_first(self, widget: QWidget) -> None:
        """Let something else stand at the left."""
        self._layout.insertWidget(0, widget)
        self._layout.insertSpacing(1, 8)

    def change(self, *, brightness: int = 0, contrast: int = 0) -> None:
        """Look so many steps brighter, or at more contrast, than now."""
        self.show_tone(self.tone.changed(brightness=brightness * _STEP, contrast=contrast * _STEP))

    @Slot()
    def reset(self) -> None:
        """Look at photographs as they are."""
        self.show_tone(PLAIN)

    def show_tone(self, tone: Tone) -> None:
        """Look at photographs so, and let the sliders say it."""
        is_new, self.tone = tone != self.tone, tone
        for slider, value in ((self.brightness, tone.brightness), (self.contrast, tone.contrast)):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self.plain.setEnabled(not tone.is_plain)
        if is_new:
            self.changed.emit(tone)

    def _slider(self, name: str, words: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(-MOST, MOST)
        slider.setSingleStep(_STEP // 2)
        slider.setPageStep(2 * _STEP)
        slider.setMinimumWidth(64)
        slider.setMaximumWidth(176)
        slider.setProperty("centred", True)  # nothing is filled: it goes both ways
        slider.setAccessibleName(name)
        slider.setToolTip(tip(words))
        slider.valueChanged.connect(self._slid)
        return slider

    @Slot(int)
    def _slid(self, _: int) -> None:
        self.show_tone(Tone(brightness=self.brightness.value(), contrast=self.contrast.value()))
