"""What is trained and how: one choice, few settings, what it learns from and what it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QRadioButton, QVBoxLayout, QWidget

from jellygui.domain.configs import ArchitectureName, FineTuneConfig, RetrainConfig
from jellygui.gui.elided import wrap
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.train.config_form import ConfigForm
from jellygui.gui.train.device_choice import DeviceChoice
from jellygui.gui.train.split_table import SplitTable
from jellygui.gui.train.start_chooser import StartChooser
from jellygui.gui.words import Label

if TYPE_CHECKING:
    from jellygui.gui.train.retraining import Preparation
    from jellygui.jobs.train import NewNetwork

_APART_PX = 8
# It learns from few photographs, and needs no connection.
_FIRST = ArchitectureName.EFFICIENTNET_LITE0


class OptionsPanel(QWidget):
    """`changed` tells that something else is wanted, or is seen now."""

    changed = Signal()

    def __init__(self, keys: Mnemonics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.retrain = QRadioButton(self)
        self.anew = QRadioButton(self)
        for button, text in (
            (self.retrain, self.tr("The model in use learns my labels")),
            (self.anew, self.tr("A new network from all photographs")),
        ):
            button.setText(keys.mark(text))
            button.setAccessibleName(text)
        self.retrain.setChecked(True)
        self.hint = Label(self)
        self.hint.setObjectName("quiet")
        wrap(self.hint)
        self.retrain_form = ConfigForm(RetrainConfig(), self, keys=keys.branch())
        first = FineTuneConfig.given(architecture=_FIRST)
        self.network_form = ConfigForm(first, self, keys=keys.branch())
        self.start = StartChooser(_FIRST, self)
        self.network_form.add_row(
            self.tr("Starts with"),
            self.start,
            after="architecture",
            help_=self.tr("The weights that the network has before it learns."),
        )
        self.learns_on = DeviceChoice(keys, self)
        self.estimate = Label(self)
        wrap(self.estimate)
        self.split = SplitTable(self)
        self._build()
        self.anew.toggled.connect(self._chosen)
        network = self.network_form.fields["architecture"]
        assert isinstance(network, QComboBox)
        network.currentIndexChanged.connect(self._network_chosen)
        for form in (self.retrain_form, self.network_form):
            form.changed.connect(self.changed)
        self.start.changed.connect(self.changed)
        self.learns_on.changed.connect(self.changed)
        self._chosen()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        for widget in (
            _heading(self.tr("What to train"), self),
            self.retrain,
            self.anew,
            self.hint,
            self.retrain_form,
            self.network_form,
            _heading(self.tr("What it takes"), self, _APART_PX),
            self.learns_on,
            self.estimate,
            _heading(self.tr("How the photographs are used"), self, _APART_PX),
            self.split,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)

    @property
    def network(self) -> ArchitectureName:
        config = self.network_form.config()
        assert isinstance(config, FineTuneConfig)
        return config.architecture

    def settle(self) -> None:
        """Take what is being typed as it stands."""
        self.retrain_form.settle()
        self.network_form.settle()

    def wanted(self) -> RetrainConfig | NewNetwork:
        """What is to be trained, as it is chosen here."""
        if not self.anew.isChecked():
            return self.retraining()
        from jellygui.jobs.train import NewNetwork

        config = self.network_form.config()
        assert isinstance(config, FineTuneConfig)
        return NewNetwork(config=config, start=self.start.start())

    def retraining(self) -> RetrainConfig:
        """How the model in use would be retrained."""
        config = self.retrain_form.config()
        assert isinstance(config, RetrainConfig)
        return config

    def show_prepared(self, found: Preparation | None) -> None:
        """Show how the photographs would be shared out."""
        if found is None:
            self.split.show_split({})
        else:
            self.split.show_split((found.anew if self.anew.isChecked() else found.lesson).split)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.changed.emit()

    @Slot()
    def _chosen(self, _: object = None) -> None:
        anew = self.anew.isChecked()
        self.retrain_form.setHidden(anew)
        self.network_form.setVisible(anew)
        self.hint.setText(
            self.tr(
                "It learns from the labelled photographs of this project alone, for species of "
                "its own or to compare networks. It takes much longer."
            )
            if anew
            else self.tr("It keeps what it knows, and learns your labels besides.")
        )
        self.changed.emit()

    @Slot()
    def _network_chosen(self, _: object = None) -> None:
        chosen = self.network_form.config()
        assert isinstance(chosen, FineTuneConfig)
        network = chosen.architecture
        former = chosen.model_copy(update={"architecture": self.start.network})
        self.network_form.show_config(former.with_network(network))
        self.start.show_network(network)


def _heading(text: str, parent: QWidget, above_px: int = 0) -> Label:
    label = Label(text, parent)
    label.setContentsMargins(0, above_px, 0, 0)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
