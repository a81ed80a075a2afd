"""A form for settings, made from their declarations: bounds, titles and help are said once."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import partial
from typing import Any, cast

from annotated_types import Ge, Gt, Le, Lt, MultipleOf
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain import comparison
from jellygui.domain.configs import ArchitectureName, Config
from jellygui.domain.lists import capital
from jellygui.gui.elided import wrap
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.numbers import RealBox, WholeBox
from jellygui.gui.train.form_layout import FIRST, LEFT_OUT, groups
from jellygui.gui.translation import from_below
from jellygui.gui.words import Label, tip

_MOST = 2**31 - 1
_DECIMALS = 6
_POINTS = 100


class ConfigForm(QWidget):
    """The settings that matter most, and all others under a fold.

    `changed` tells that a person has set one, `spoke` that something else is said below a field.
    What `LEFT_OUT` names keeps its value.
    """

    changed = Signal()
    spoke = Signal()

    def __init__(
        self, config: Config, parent: QWidget | None = None, *, keys: Mnemonics | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._config = config
        self._kind = type(config)
        self._keys = keys or Mnemonics()
        self.fields: dict[str, QWidget] = {}
        self.first = _rows(self)
        self.said = Label(self)
        wrap(self.said)
        self.said.hide()
        self.more = QToolButton(self)
        self.more.setText(self._keys.mark(self.tr("More settings")))
        self.more.setAccessibleName(self.tr("More settings"))
        self.more.setCheckable(True)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._folded = QWidget(self)
        self._folded.hide()
        self.more.toggled.connect(self._fold)
        self._others = _rows(self._folded)
        self._fill(self._others)
        self.more.setVisible(self._others.rowCount() > 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.first)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._folded)
        layout.addStretch(1)
        self._folded.setLayout(self._others)

    def _fill(self, others: QFormLayout) -> None:
        names = [name for name in self._kind.model_fields if name not in LEFT_OUT]
        first = FIRST.get(self._kind, ())
        for name in first:
            self._add(name, self.first)
        left = [name for name in names if name not in first]
        for heading, group in (*groups(), (self.tr("Others"), tuple(left))):
            there = [name for name in group if name in left]
            if there:
                title = Label(heading, self)
                title.setObjectName("quiet")
                title.setContentsMargins(0, 8, 0, 0)
                others.addRow(title)
            for name in there:
                self._add(name, others)
                left.remove(name)

    def _add(self, name: str, rows: QFormLayout) -> None:
        info = self._kind.model_fields[name]
        editor = _editor(getattr(self._config, name), info, self)
        title = from_below(info.title or name)
        self.add_row(title, editor, help_=from_below(info.description or ""), rows=rows)
        self.fields[name] = editor
        _changed(editor).connect(self.changed)
        number = editor.number if isinstance(editor, _Optional) else editor
        if isinstance(number, WholeBox | RealBox):
            number.corrected.connect(partial(self._say, editor, rows))
            number.lineEdit().textEdited.connect(self.said.hide)

    def add_row(
        self,
        title: str,
        editor: QWidget,
        *,
        help_: str = "",
        after: str = "",
        rows: QFormLayout | None = None,
    ) -> None:
        """Add a line, behind the field `after` where one is named; a key leads to its editor."""
        rows = rows or self.first
        label = Label(self._keys.mark(title) if rows is self.first else title, self)
        label.setBuddy(editor)
        label.setMinimumHeight(editor.sizeHint().height())  # to stand in the middle beside it
        for widget in (label, editor):
            widget.setToolTip(tip(help_))
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(help_)
        place = rows.rowCount()
        if after:
            place = rows.getWidgetPosition(self.fields[after])[0] + 1  # type: ignore[index]
        rows.insertRow(place, label, editor)

    def settle(self) -> None:
        """Take what is being typed as it stands; what is not possible is corrected, and said."""
        for box in self.findChildren(QAbstractSpinBox):
            box.interpretText()

    def config(self) -> Config:
        """The settings as they stand in the form."""
        values = {name: _value(editor) for name, editor in self.fields.items()}
        return self._kind(**{**dict(self._config), **values})

    def show_config(self, config: Config) -> None:
        """Put these settings into the form."""
        self._config = config
        for name, editor in self.fields.items():
            _set(editor, getattr(config, name))

    def _say(self, editor: QWidget, rows: QFormLayout, sentence: str) -> None:
        """Say below a field how what was typed into it was corrected."""
        for other in (self.first, self._others):
            if other.indexOf(self.said) >= 0:
                other.takeRow(self.said)
        rows.insertRow(rows.getWidgetPosition(editor)[0] + 1, self.said)  # type: ignore[index]
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.spoke.emit()

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self.more.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)


def _rows(parent: QWidget) -> QFormLayout:
    rows = QFormLayout()
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setHorizontalSpacing(16)
    rows.setVerticalSpacing(8)
    return rows


def _editor(value: object, info: Any, parent: QWidget) -> QWidget:
    if isinstance(value, bool):
        box = QCheckBox(parent)
        _set(box, value)
        return box
    if isinstance(value, Enum):
        choice = QComboBox(parent)
        for entry in type(value):
            choice.addItem(_named(entry), entry)
        _set(choice, value)
        return choice
    lowest, highest, step = _bounds(info.metadata)
    if isinstance(value, int):
        whole = WholeBox(int(lowest), int(highest), int(step or 1), parent)
        _set(whole, value)
        return whole
    if isinstance(value, float):
        real = RealBox(lowest, highest, parent)
        real.setSingleStep(max(10**-_DECIMALS, value / 10))
        _set(real, value)
        return real
    optional = _Optional(lowest, highest, info.json_schema_extra or {}, parent)
    _set(optional, value)
    return optional


def _named(entry: Enum) -> str:
    if isinstance(entry, ArchitectureName):
        return capital(from_below(comparison.title(entry)))
    return capital(from_below(entry.value.replace("_", " ")))


class _Optional(QWidget):
    """A number that need not be given, with a tick before it."""

    changed = Signal()

    def __init__(
        self, lowest: float, highest: float, said: dict[str, Any], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._scale = _POINTS if said.get("points") else 1
        self.tick = QCheckBox(self)
        self.number = RealBox(lowest * self._scale, highest * self._scale, self)
        self.number.setValue(float(said.get("proposed", lowest)) * self._scale)
        if said.get("points"):
            self.number.setSuffix(self.tr(" points"))
        self.number.setEnabled(False)
        self.setFocusProxy(self.tick)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tick)
        layout.addWidget(self.number, 1)
        self.tick.toggled.connect(self.number.setEnabled)
        self.tick.toggled.connect(self.changed)
        self.number.valueChanged.connect(self.changed)

    def value(self) -> float | None:
        return self.number.value() / self._scale if self.tick.isChecked() else None

    def set_value(self, value: float | None) -> None:
        self.tick.setChecked(value is not None)
        if value is not None:
            self.number.setValue(value * self._scale)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.tick.setAccessibleName(name)
        self.number.setAccessibleName(name)


def _bounds(rules: Iterable[object]) -> tuple[float, float, float | None]:
    lowest, highest, step = -float(_MOST), float(_MOST), None
    tiny = 10**-_DECIMALS
    for rule in rules:
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
        case _Optional():
            return editor.changed
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
        case _Optional():
            editor.set_value(value)
