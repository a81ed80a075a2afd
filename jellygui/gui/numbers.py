"""Numbers as people type them. What is none is said, and never becomes another number."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

_REAL = re.compile(r"[+-]?(\d+[.,]?\d*|[.,]\d+)([eE][+-]?\d+)?")
_WHOLE = re.compile(
    r"(?P<minus>[-\u2212])?(?P<digits>\d+|\d{1,3}(?:(?P<between>\D)\d{3})(?:(?P=between)\d{3})*)"
)
_DECIMALS = 6
_INDENT_PX = 6


def whole(text: str) -> int | None:
    """The whole number that a text is, its thousands apart by spaces or as the person's own."""
    found = _WHOLE.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    digits, between = found["digits"], set(found["between"] or "")
    if between - {" ", QLocale().groupSeparator()}:
        return None
    number = int("".join(letter for letter in digits if letter.isdecimal()))
    return -number if found["minus"] else number


def real(text: str) -> float | None:
    """The number that a text is, its decimals behind a point or a comma."""
    text = text.strip()
    return float(text.replace(",", ".")) if _REAL.fullmatch(text) else None


class WholeBox(QSpinBox):
    """Takes whole numbers that are multiples of `step`.

    `corrected(sentence)` tells that what was typed was none of them, and what stands there now.
    """

    corrected = Signal(str)

    def __init__(self, lowest: int, highest: int, step: int = 1, parent: QWidget | None = None):
        super().__init__(parent)
        self._step = step
        self.setRange(-(-lowest // step) * step, highest // step * step)
        self.setSingleStep(step)
        self.setGroupSeparatorShown(True)
        _prepare(self)

    def setValue(self, value: int) -> None:
        super().setValue(self._near(value))

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        number = whole(text)
        fits = number is not None and number == self._near(number)
        return _state(fits), text, place

    def valueFromText(self, text: str) -> int:
        number = whole(text)
        return self.value() if number is None else number

    def fixup(self, text: str) -> str:
        number = whole(text)
        value = self.value() if number is None else self._near(number)
        locale = QLocale()
        if number is None:
            said = self.tr("“{text}” is not a whole number; it stays at {value}.")
        elif self._step > 1:
            said = self.tr(
                "It goes from {low} to {high} in steps of {step}; the nearest is {value}."
            )
        else:
            said = self.tr("It goes from {low} to {high}.")
        self.corrected.emit(
            said.format(
                text=text,
                low=locale.toString(self.minimum()),
                high=locale.toString(self.maximum()),
                step=self._step,
                value=locale.toString(value),
            )
            if text.strip()
            else ""
        )
        return str(value)

    def _near(self, value: int) -> int:
        inside = min(max(value, self.minimum()), self.maximum())
        return (inside + self._step // 2) // self._step * self._step

    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event)


class RealBox(QDoubleSpinBox):
    """Takes numbers with a point or a comma, and shows no zeros that say nothing."""

    corrected = Signal(str)

    def __init__(self, lowest: float, highest: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(_DECIMALS)
        self.setRange(lowest, highest)
        _prepare(self)

    def textFromValue(self, value: float) -> str:
        return QLocale().toString(value, "g", _DECIMALS)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        number = real(self._bare(text))
        fits = number is not None and self.minimum() <= number <= self.maximum()
        return _state(fits), text, place

    def valueFromText(self, text: str) -> float:
        number = real(self._bare(text))
        return self.value() if number is None else number

    def fixup(self, text: str) -> str:
        number, bare = real(self._bare(text)), self._bare(text)
        value = self.value()
        if number is not None:
            value = min(max(number, self.minimum()), self.maximum())
            said = self.tr("It goes from {low} to {high}.")
        else:
            said = self.tr("“{text}” is not a number; it stays at {value}.")
        shown = self.textFromValue
        self.corrected.emit(
            said.format(
                text=bare, low=shown(self.minimum()), high=shown(self.maximum()), value=shown(value)
            )
            if bare
            else ""
        )
        return shown(value)

    def _bare(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event)


def _state(fits: bool) -> QValidator.State:
    # Nothing is refused letter by letter: 3.7 without its point would be another number.
    return QValidator.State.Acceptable if fits else QValidator.State.Intermediate


def _prepare(box: QAbstractSpinBox) -> None:
    box.lineEdit().setTextMargins(_INDENT_PX, 0, 0, 0)
    box.setKeyboardTracking(False)  # the 3 of 3.7 is no number yet


def _turn(box: QAbstractSpinBox, event: QWheelEvent) -> None:
    """Turn a number only where it was chosen before: else the wheel scrolls the page."""
    if box.hasFocus():
        QAbstractSpinBox.wheelEvent(box, event)
    else:
        event.ignore()
