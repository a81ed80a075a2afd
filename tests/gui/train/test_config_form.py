from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from jellygui.domain.configs import Config, FineTuneConfig, PruneConfig, RetrainConfig
from jellygui.gui.train.config_form import ConfigForm


@pytest.mark.parametrize("kind", [FineTuneConfig, RetrainConfig, PruneConfig])
def test_every_setting_goes_through_the_form_unchanged(qtbot: QtBot, kind: type[Config]) -> None:
    config = kind()
    form = ConfigForm(config)
    qtbot.addWidget(form)
    assert form.config() == config
    # What may be left empty has no line; everything else does, with its title and its help.
    optional = {name for name in kind.model_fields if getattr(config, name) is None}
    assert set(form.fields) == set(kind.model_fields) - optional
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
