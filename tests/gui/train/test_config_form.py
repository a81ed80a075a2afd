from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from jellygui.domain.configs import Config, FineTuneConfig, PruneConfig, RetrainConfig
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
    assert choice.count() == 4


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
