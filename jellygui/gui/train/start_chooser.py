"""What a new network starts from: weights from ImageNet, none, a file, or a model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from jellygui.domain.configs import ArchitectureName
from jellygui.gui.choosing import FileKind, ask_file
from jellygui.gui.elided import narrow
from jellygui.gui.words import tip
from jellygui.modelfile import ModelFile
from jellygui.shown import on_screen
from jellygui.tasks import IMAGENET, SCRATCH

_A_FILE = ""


class StartChooser(QComboBox):
    """`changed` tells that another start was chosen."""

    changed = Signal()

    def __init__(self, network: ArchitectureName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: Sequence[ModelFile] = ()
        self._files: list[Path] = []
        self._network = network
        self._before = IMAGENET
        narrow(self, 12)
        self.activated.connect(self._chosen)
        self._fill(IMAGENET)

    @property
    def network(self) -> ArchitectureName:
        """For which network starts are offered."""
        return self._network

    def start(self) -> str:
        """What is chosen, as `train_model` takes it."""
        return self._before

    def show_models(self, models: Sequence[ModelFile]) -> None:
        """Offer these models too, those that are of the network."""
        self._models = models
        self._fill(self._before)

    def show_network(self, network: ArchitectureName) -> None:
        """Offer what this network can start from."""
        if network is not self._network:
            self._network = network
            self._files.clear()
            self._fill(IMAGENET if network.has_imagenet_weights else SCRATCH)

    def use_file(self, path: Path) -> None:
        """Start from a file of weights."""
        if path not in self._files:
            self._files.append(path)
        self._fill(str(path))
        self.changed.emit()

    def _fill(self, chosen: str) -> None:
        self.clear()
        if self._network.has_imagenet_weights:
            self._offer(
                self.tr("What it knows from ImageNet"),
                IMAGENET,
                self.tr("Weights by its authors; they come with this program.")
                if self._network.brings_its_weights
                else self.tr(
                    "Weights that torchvision offers; they are fetched from the internet once."
                ),
            )
        self._offer(self.tr("Nothing (from scratch)"), SCRATCH, "")
        for model in self._models:
            if model.card.architecture == self._network:
                self._offer(model.path.stem, str(model.path), str(model.path))
        for path in self._files:
            self._offer(path.name, str(path), str(path))
        self._offer(self.tr("A file of weights …"), _A_FILE, "")
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self._before = str(self.currentData())

    def _offer(self, text: str, start: str, more: str) -> None:
        self.addItem(on_screen(text), start)
        self.setItemData(self.count() - 1, tip(more), Qt.ItemDataRole.ToolTipRole)

    @Slot(int)
    def _chosen(self, _: int) -> None:
        chosen = str(self.currentData())
        if chosen == _A_FILE:
            self.setCurrentIndex(self.findData(self._before))
            title, named = self.tr("Weights to start from"), self.tr("Weights (*.safetensors)")
            place = ask_file(self, title, FileKind.MODELS, named)
            if place is not None:
                self.use_file(place)
        elif chosen != self._before:
            self._before = chosen
            self.changed.emit()
