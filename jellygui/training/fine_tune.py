"""Fine-tuning of a network on a labelled dataset."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import torch

from jellygui.domain.configs import FineTuneConfig, Preprocessing
from jellygui.domain.events import Event, Note
from jellygui.domain.species import Species
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile, read_model
from jellygui.training.dataset import Dataset, read_dataset
from jellygui.training.export import Recipe, export_model, limits_of
from jellygui.training.loop import Examples, fit
from jellygui.training.networks import Network, build, load_torchvision, rebuild
from jellygui.work import Work

_ARCHITECTURE = "resnet18"
_HEAD_FACTOR = 4.0


def train_model(
    dataset: Path,
    start: Path,
    out: Path,
    config: FineTuneConfig,
    licence: str = "",
    attribution: tuple[str, ...] = (),
    limits_from: Path | None = None,
) -> Work:
    """Fine-tune from the weights `start` on a folder per species, and write a model file.

    `start` is a `.safetensors` file with torchvision's names, or a model file, whose photographs
    keep the roles that they had. `attribution` is what must be said of the photographs and the
    weights wherever the model is listed; that of a parent model stays. `limits_from` is a model
    of the same recipe whose limits are taken over, where validation photographs are learned from.

    Raises:
        JellyError: the dataset or the weights cannot be used, or the file cannot be written.
    """
    origin = read_start(start)
    limits = limits_of(limits_from, config)
    parent = origin.parent.card if origin.parent else None
    known_roles = {entry.content_hash: entry.role for entry in parent.trained_on} if parent else {}
    preprocessing = Preprocessing(size_px=config.size_px, fit=config.fit)
    data = yield from read_dataset(dataset, preprocessing, known_roles)
    network = origin.network(data.species)
    network = yield from fine_tune(network, data, preprocessing, config)
    recipe = Recipe(
        architecture=origin.architecture,
        started_from=start.name,
        parent=origin.parent.model_id if origin.parent else None,
        licence=licence or (parent.licence if parent else ""),
        attribution=(*(parent.attribution if parent else ()), *attribution),
        fine_tune=config,
        prune=None,
    )
    yield from export_model(network, data, preprocessing, recipe, out, limits)


def fine_tune(
    network: Network, data: Dataset, preprocessing: Preprocessing, config: FineTuneConfig
) -> Generator[Event, None, Network]:
    """Train the network's upper stages on the dataset's training photographs."""
    training = data.to_learn_from(config)
    check_species(data, {sample.label for sample in training})
    network.freeze(config.frozen_stages)
    validation = data.to_watch(config)
    yield Note(
        f"Fine-tuning on {len(training)} photographs, {config.epochs} epochs of {config.size_px} "
        f"pixels; watched on {len(validation)} validation photographs."
    )
    trained = yield from fit(
        network,
        Examples.of(data, training),
        Examples.of(data, validation),
        preprocessing=preprocessing,
        config=config,
        epochs=config.epochs,
        parameter_groups=_discriminative(network, config),
        stage="fine-tuning",
    )
    trained.freeze(0)
    return trained


def check_species(data: Dataset, there: set[str]) -> None:
    """Every species of the dataset must have photographs to learn from."""
    missing = [species.common_name for species in data.species if species.key not in there]
    if missing:
        raise JellyError(
            f"No training photographs of {', '.join(missing)} in “{data.folder}”.",
            hint="Add photographs of it to its folder, or take the folder out of the dataset.",
        )


def _discriminative(network: Network, config: FineTuneConfig) -> list[dict[str, object]]:
    """The head learns fastest, every stage below more slowly than the one above it."""
    groups: list[dict[str, object]] = [
        {"params": list(network.head.parameters()), "lr": config.learning_rate * _HEAD_FACTOR}
    ]
    rate = config.learning_rate
    for stage in reversed(list(network.body)):
        wanted = [p for p in stage.parameters() if p.requires_grad]
        if wanted:
            groups.append({"params": wanted, "lr": rate})
            rate *= config.lower_rate
    return groups


@dataclass(frozen=True, eq=False)
class Start:
    """Where a training starts: weights of an architecture, or a model of ours."""

    architecture: str
    path: Path
    parent: ModelFile | None

    def network(self, species: tuple[Species, ...]) -> Network:
        """The starting network, with a head for these species; known species keep their rows."""
        if self.parent is None:
            network = build(self.architecture, species=len(species))
            load_torchvision(network, self.architecture, self.path)
            return network
        weights = self.parent.weights()
        network = rebuild(self.architecture, weights)
        old = network.head
        network.replace_head(len(species))
        place = {key: index for index, key in enumerate(self.parent.card.species_keys)}
        with torch.no_grad():
            for row, kind in enumerate(species):
                if kind.key in place:
                    network.head.weight[row] = old.weight[place[kind.key]]
                    network.head.bias[row] = old.bias[place[kind.key]]
        return network


def read_start(path: Path) -> Start:
    """What to start from, by the file's ending."""
    if not path.is_file():
        raise JellyError(
            f"“{path}” is not there.", hint="Give a .safetensors or a .jellymodel file."
        )
    if path.suffix.lower() == ".jellymodel":
        parent = read_model(path)
        return Start(parent.card.architecture, path, parent)
    return Start(_ARCHITECTURE, path, None)
