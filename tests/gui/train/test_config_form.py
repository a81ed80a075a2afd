from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from annotated_types import Ge, Le, MultipleOf
from pydantic import ValidationError
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jellygui.domain.configs import (
    ArchitectureName,
    Config,
    FineTuneConfig,
    PruneConfig,
    RetrainConfig,
)
from jellygui.gui.train.config_form import ConfigForm
from jellygui.gui.train.form_layout import FIRST, LEFT_OUT


@pytest.mark.parametrize("kind", [FineTuneConfig, RetrainConfig, PruneConfig])
def test_every_setting_goes_through_the_form_unchanged(qtbot: QtBot, kind: type[Config]) -> None:
    config = kind()
    form = ConfigForm(config)
    qtbot.addWidget(form)
    assert form.config() == config
    # Every one has a line, with its title and its help, but for what only the command line can.
    assert set(form.fields) == set(kind.model_fields) - LEFT_OUT
    for name, editor in form.fields.items():
        assert editor.accessibleName() == kind.model_fields[name].title
        assert editor.toolTip() == kind.model_fields[name].description


def test_what_a_person_types_is_in_the_settings(qtbot: QtBot) -> None:
    form = ConfigForm(FineTuneConfig())
    qtbot.addWidget(form)
    form.show()
    epochs = form.fields["epochs"]
    assert isinstance(epochs, QSpinBox)
    with qtbot.waitSignal(form.changed):
        epochs.setFocus()
        epochs.selectAll()
        qtbot.keyClicks(epochs, "7")
        qtbot.keyClick(epochs, Qt.Key.Key_Return)
    balanced = form.fields["balanced"]
    assert isinstance(balanced, QCheckBox)
    balanced.click()
    chosen = form.config()
    assert isinstance(chosen, FineTuneConfig)
    assert chosen.epochs == 7
    assert chosen.balanced


def test_bounds_hold_in_the_form(qtbot: QtBot) -> None:
    form = ConfigForm(FineTuneConfig())
    qtbot.addWidget(form)
    size = form.fields["size_px"]
    assert isinstance(size, QSpinBox)
    assert (size.minimum(), size.maximum(), size.singleStep()) == (32, 512, 8)
    choice = form.fields["architecture"]
    assert isinstance(choice, QComboBox)
    texts = [choice.itemText(place) for place in range(choice.count())]
    assert texts[:4] == ["Simple CNN", "AlexNet", "VGG16", "ResNet18"]
    assert len(texts) == len(ArchitectureName)


@pytest.mark.parametrize("kind", [FineTuneConfig, RetrainConfig, PruneConfig])
def test_what_matters_most_is_seen_and_the_rest_is_folded(qtbot: QtBot, kind: type[Config]) -> None:
    form = ConfigForm(kind())
    qtbot.addWidget(form)
    form.show()
    seen = lambda: [name for name, editor in form.fields.items() if editor.isVisible()]  # noqa: E731
    assert tuple(seen()) == FIRST[kind]
    qtbot.mouseClick(form.more, Qt.MouseButton.LeftButton)
    assert set(seen()) == set(form.fields)
    qtbot.mouseClick(form.more, Qt.MouseButton.LeftButton)
    assert tuple(seen()) == FIRST[kind]


def test_a_number_that_may_be_left_out_is_given_in_points(qtbot: QtBot) -> None:
    form = ConfigForm(PruneConfig())
    qtbot.addWidget(form)
    drop = form.fields["max_accuracy_drop"]
    (tick,) = drop.findChildren(QCheckBox)
    (number,) = drop.findChildren(QDoubleSpinBox)
    assert not number.isEnabled()
    tick.click()
    chosen = form.config()
    assert isinstance(chosen, PruneConfig)
    assert chosen.max_accuracy_drop == 0.02
    assert number.text() == "2 points"
    number.setValue(5)
    chosen = form.config()
    assert isinstance(chosen, PruneConfig)
    assert chosen.max_accuracy_drop == 0.05
    form.show_config(PruneConfig(max_accuracy_drop=0.1))
    assert number.value() == 10
    form.show_config(PruneConfig())
    assert form.config() == PruneConfig()


def test_alt_and_a_letter_lead_to_a_setting(qtbot: QtBot) -> None:
    form = ConfigForm(FineTuneConfig())
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    epochs = form.fields["epochs"]
    label = form.first.labelForField(epochs)
    assert isinstance(label, QLabel)
    letter = label.text()[label.text().index("&") + 1]
    qtbot.keyClick(form, letter, Qt.KeyboardModifier.AltModifier)
    assert epochs.hasFocus()


TYPED = ("3.7", "3,7", "-1", "1e3", "100", "33", "0", "9999999999", "abc", "1 000", "nan", "1e-9")


@pytest.mark.parametrize("kind", [FineTuneConfig, RetrainConfig, PruneConfig])
def test_whatever_is_typed_is_a_possible_setting(qtbot: QtBot, kind: type[Config]) -> None:
    """Each number is taken as it is, or the nearest one that is possible; what is none, never."""
    form = shown(qtbot, ConfigForm(kind()))
    form.more.click()
    walked = 0
    for name, editor in form.fields.items():
        for tick in editor.findChildren(QCheckBox):
            tick.click()
        boxes = [box for box in (editor, *editor.children()) if isinstance(box, QAbstractSpinBox)]
        for text in TYPED if boxes else ():
            before = getattr(form.config(), name)
            type_into(qtbot, boxes[0], text)
            now = getattr(form.config(), name)  # raises where a setting is not possible
            no_whole = isinstance(before, int) and text in ("3.7", "3,7", "1e3", "1e-9")
            if text in ("abc", "nan") or no_whole:
                assert now == before, (name, text)
            elif isinstance(before, int):
                number = int(text.replace(" ", ""))
                nearest = min(abs(other - number) for other in whole_numbers(kind, name, number))
                assert abs(now - number) == nearest, (name, text)
        walked += bool(boxes)
    assert walked >= 10


def whole_numbers(kind: type[Config], name: str, number: int) -> Iterator[int]:
    """The settings near a number, by what pydantic itself says of each."""
    rules = kind.model_fields[name].metadata
    low = next((rule.ge for rule in rules if isinstance(rule, Ge)), 0)
    high = next((rule.le for rule in rules if isinstance(rule, Le)), 2**31 - 1)
    step = next((rule.multiple_of for rule in rules if isinstance(rule, MultipleOf)), 1)
    middle = min(max(number, low), high)
    for candidate in range(middle - step, min(high, middle + step) + 1):
        with suppress(ValidationError):
            yield getattr(kind.model_validate({name: candidate}), name)


def test_an_input_size_that_is_not_possible_is_said_and_mended(qtbot: QtBot) -> None:
    form = shown(qtbot, ConfigForm(FineTuneConfig()))
    size = form.fields["size_px"]
    assert isinstance(size, QSpinBox)
    type_into(qtbot, size, "100")
    assert size.text() == "104"
    assert form.said.isVisible()
    assert form.said.text() == "It goes from 32 to 512 in steps of 8; the nearest is 104."
    place = form.first.getWidgetPosition(form.said)[0]
    assert place == form.first.getWidgetPosition(size)[0] + 1
    qtbot.keyClick(size, Qt.Key.Key_Down)
    assert size.value() == 96
    type_into(qtbot, size, "128")
    assert not form.said.isVisible()
    size.setValue(99)
    assert size.value() == 96
    form.config()


def test_a_number_that_is_still_being_typed_counts_as_it_stands(qtbot: QtBot) -> None:
    form = shown(qtbot, ConfigForm(FineTuneConfig()))
    size = form.fields["size_px"]
    size.setFocus()
    qtbot.keyClick(size, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(size, "61")
    assert form.config() == FineTuneConfig()  # nothing is made of half a number
    form.settle()
    assert form.config() == FineTuneConfig(size_px=64)


def test_decimals_stand_behind_a_point_or_a_comma(qtbot: QtBot) -> None:
    form = shown(qtbot, ConfigForm(FineTuneConfig()))
    form.more.click()
    for text, value in (("0.5", 0.5), ("0,25", 0.25), (",125", 0.125), ("1e-3", 0.001)):
        type_into(qtbot, form.fields["learning_rate"], text)
        chosen = form.config()
        assert isinstance(chosen, FineTuneConfig)
        assert chosen.learning_rate == value


def test_the_wheel_turns_only_what_was_chosen_before(qtbot: QtBot) -> None:
    form = shown(qtbot, ConfigForm(FineTuneConfig()))
    epochs = form.fields["epochs"]
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(epochs.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    form.fields["architecture"].setFocus()
    QApplication.sendEvent(epochs, turned)
    assert form.config() == FineTuneConfig()
    epochs.setFocus()
    QApplication.sendEvent(epochs, turned)
    assert form.config() == FineTuneConfig(epochs=51)


def shown(qtbot: QtBot, form: ConfigForm) -> ConfigForm:
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace what stands there, and go on with the Tab key."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
