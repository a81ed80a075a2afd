"""By which promise the model names, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jellygui.domain.promise import Promise
from jellygui.gui.elided import wrap
from jellygui.gui.photos.label_names import percent
from jellygui.gui.words import Label


class PromiseLine(Label):
    """Says how often what the model names shall be right; nothing where nothing was promised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wrap(self)
        self.setAccessibleName(self.tr("Promise of precision"))
        self.hide()

    def show_promise(self, promise: Promise | None) -> None:
        self.setVisible(promise is not None)
        if promise is None:
            self.setText("")
            return
        text = (
            self.tr(
                "Of what the model names, at least {wish} is right, shown with 95 % confidence by "
                "{source}."
            )
            if promise.is_shown
            else self.tr(
                "Of what the model names, about {wish} is right, by estimate from {source}."
            )
        )
        self.setText(text.format(wish=percent(promise.wish), source=promise.measured_on))
