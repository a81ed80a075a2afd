"""Brightness and contrast for looking, in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from jellygui.domain.tone import MOST, PLAIN, Tone
from jellygui.gui.flow import Flow
from jellygui.gui.mnemonics import words_of_photos
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.words import Label, tip

_STEP, _SLIDER_PX = 10, 112


class ToneBar(Flow):
    """`changed(Tone)` tells how photographs are to be looked at from now on; none is changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, spacing_px=8)
        self.tone = PLAIN
        self.brightness = self._slider(self.tr("Brightness"), self.tr("Brighter or darker"))
        self.contrast = self._slider(self.tr("Contrast"), self.tr("More or less contrast"))
        self.plain = tool_button(
            self,
            self.tr("As it is"),
            self.tr("Look at the photograph as it is (Ctrl+0); its file is never changed"),
        )
        self.plain.clicked.connect(self.reset)
        _, brightness, contrast = words_of_photos()
        self._parts = [
            self._named(brightness, self.brightness),
            self._named(contrast, self.contrast),
            self.plain,
        ]
        self.put(self._parts)
        self.show_tone(PLAIN)

    def put_first(self, widget: QWidget) -> None:
        """Let something else stand at the left."""
        widget.setParent(self)
        self.put([widget, *self._parts])

    def _named(self, text: str, slider: QSlider) -> QWidget:
        """A slider behind its name, which go to another line together."""
        both, label = QWidget(self), Label(text, self)
        label.setMinimumHeight(self.plain.sizeHint().height())
        label.setBuddy(slider)
        layout = QHBoxLayout(both)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(slider)
        return both

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
        slider.setFixedWidth(_SLIDER_PX)
        slider.setProperty("centred", True)  # nothing is filled: it goes both ways
        slider.setAccessibleName(name)
        slider.setToolTip(tip(words))
        slider.valueChanged.connect(self._slid)
        return slider

    @Slot(int)
    def _slid(self, _: int) -> None:
        self.show_tone(Tone(brightness=self.brightness.value(), contrast=self.contrast.value()))
