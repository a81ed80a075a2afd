"""A form for settings, made from their declarations: bounds, titles and help are said once."""

from __future__ import annotations

from enum import Enum
from typing import Any, cast

from annotated_types import Ge, Gt, Le, Lt, MultipleOf
from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from jellygui.domain.configs import Config

_MOST = 2**31 - 1
_DECIMALS = 6


class ConfigForm(QWidget):
    """One line for each field of a settings class; `changed` tells that a person has set one."""

    changed = Signal()

    def __init__(self, config: Config, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._kind = type(config)
        self.fields: dict[str, QWidget] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(8)
        for name, info in self._kind.model_fields.items():
            editor = _editor(getattr(config, name), info, self)
            if editor is None:
                continue
            title = QLabel(info.title or name, self)
            title.setBuddy(editor)
            for widget in (title, editor):
                widget.setToolTip(info.description or "")
            editor.setAccessibleName(info.title or name)
            editor.setAccessibleDescription(info.description or "")
            self.fields[name] = editor
            _changed(editor).connect(self.changed)
            layout.addRow(title, editor)

    def config(self) -> Config:
        """The settings as they stand in the form."""
        return self._kind(**{name: _value(editor) for name, editor in self.fields.items()})

    def show_config(self, config: Config) -> None:
        """Put these settings into the form."""
        for name, editor in self.fields.items():
            _set(editor, getattr(config, name))


def _editor(value: object, info: Any, parent: QWidget) -> QWidget | None:
    if isinstance(value, bool):
        box = QCheckBox(parent)
        _set(box, value)
        return box
    if isinstance(value, Enum):
        choice = QComboBox(parent)
        for entry in type(value):
            choice.addItem(str(entry.value), entry)
        _set(choice, value)
        return choice
    if isinstance(value, int):
        whole = QSpinBox(parent)
        lowest, highest, step = _bounds(info)
        whole.setRange(int(lowest), int(highest))
        whole.setSingleStep(int(step or 1))
        whole.setGroupSeparatorShown(True)
        _set(whole, value)
        return whole
    if isinstance(value, float):
        real = _Real(parent)
        lowest, highest, _ = _bounds(info)
        real.setDecimals(_DECIMALS)
        real.setRange(lowest, highest)
        real.setSingleStep(max(10**-_DECIMALS, value / 10))
        _set(real, value)
        return real
    return None


class _Real(QDoubleSpinBox):
    """Shows no zeros that say nothing."""

    def textFromValue(self, value: float) -> str:
        return QLocale().toString(value, "g", 6)


def _bounds(info: Any) -> tuple[float, float, float | None]:
    lowest, highest, step = -float(_MOST), float(_MOST), None
    tiny = 10**-_DECIMALS
    for rule in info.metadata:
        match rule:
            case Ge(ge=bound):
                lowest = float(cast(float, bound))
            case Gt(gt=bound):
                lowest = float(cast(float, bound)) + tiny
            case Le(le=bound):
                highest = float(cast(float, bound))
            case Lt(lt=bound):
                highest = float(cast(float, bound)) - tiny
            case MultipleOf(multiple_of=bound):
                step = float(cast(float, bound))
    return lowest, highest, step


def _changed(editor: QWidget) -> Any:
    match editor:
        case QCheckBox():
            return editor.toggled
        case QComboBox():
            return editor.currentIndexChanged
    return cast(QSpinBox, editor).valueChanged


def _value(editor: QWidget) -> object:
    match editor:
        case QCheckBox():
            return editor.isChecked()
        case QComboBox():
            return editor.currentData()
    return cast(QSpinBox, editor).value()


def _set(editor: QWidget, value: Any) -> None:
    match editor:
        case QCheckBox():
            editor.setChecked(value)
        case QComboBox():
            editor.setCurrentIndex(editor.findData(value))
        case QSpinBox() | QDoubleSpinBox():
            editor.setValue(value)
