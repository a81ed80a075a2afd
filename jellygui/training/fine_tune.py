"""Fine-tuning of a network on a labelled dataset."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from jellygui.domain.configs import FineTuneConfig, Preprocessing
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Event, ModelSaved, Note
from jellygui.domain.lists import listed
from jellygui.errors import JellyError
from jellygui.tasks import Train
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.carry_out import carry_out
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, read_dataset, without_lone
from jellygui.training.effort import fitting_batch
from jellygui.training.examples import Photographs
from jellygui.training.loop import Course, fit
from jellygui.training.model_export import Limits, Recipe, export_model, limits_of
from jellygui.training.networks import Network, as_arrays, rebuild
from jellygui.training.rates import discriminative
from jellygui.training.start import Start, find_start
from jellygui.training.water import drawn_for


def train_model(task: Train) -> Generator[Event, None, ModelSaved | None]:
    """Train on what the task names.

    Raises:
        JellyError: the dataset or the weights cannot be used, or the file cannot be written.
    """
    return (yield from carry_out(task, material(task)))


@dataclass(frozen=True, eq=False, kw_only=True)
class _Material:
    """What a fine-tuning starts from, and what its model is made with."""

    task: Train
    origin: Start
    preprocessing: Preprocessing
    data: Dataset
    limits: Limits | None

    def learn(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        config = self.task.config
        network = self.origin.network(self.data.species, seed=config.seed)
        return (
            yield from fine_tune(
                network,
                self.data,
                self.preprocessing,
                config,
                checkpoint,
                device=self.task.device,
            )
        )

    def with_weights(self, weights: Mapping[str, Tensor]) -> Network:
        return rebuild(self.origin.architecture, as_arrays(weights))

    def export(self, network: Network, out: Path) -> Generator[Event, None, ModelSaved]:
        task, parent = self.task, self.origin.parent
        recipe = Recipe(
            architecture=self.origin.architecture,
            started_from=self.origin.name,
            parent=parent.model_id if parent else None,
            licence=task.licence or (parent.card.licence if parent else ""),
            attribution=(*self.origin.attribution, *task.attribution),
            fine_tune=task.config,
            prune=None,
        )
        return (
            yield from export_model(
                network, self.data, self.preprocessing, recipe, out, self.limits
            )
        )


def material(task: Train) -> Generator[Event, None, _Material]:
    """Find the weights and read the photographs."""
    origin = yield from find_start(task.start, task.config)
    limits = limits_of(task.limits_from, task.config)
    entries = origin.parent.card.trained_on if origin.parent else ()
    preprocessing = ARCHITECTURES[origin.architecture].preprocessing(
        task.config.size_px, task.config.fit
    )
    data = yield from read_dataset(task.dataset, preprocessing, entries)
    data = yield from without_lone(data)
    return _Material(
        task=task, origin=origin, preprocessing=preprocessing, data=data, limits=limits
    )


def fine_tune(
    network: Network,
    data: Dataset,
    preprocessing: Preprocessing,
    config: FineTuneConfig,
    checkpoint: Checkpoint | None = None,
    *,
    device: str = AUTO,
) -> Generator[Event, None, Network]:
    """Train the network's upper stages on the dataset's training photographs."""
    training = data.to_learn_from(config)
    check_species(data, {sample.label for sample in training})
    network.freeze(config.frozen_stages)
    water = yield from drawn_for([s.label for s in training], side_px=preprocessing.size_px)
    course = Course(
        training=Photographs.of(data, training, preprocessing, water),
        validation=Photographs.of(data, data.to_watch(config), preprocessing),
        config=config,
        epochs=config.epochs,
        groups=discriminative(config),
    )
    yield Note(
        f"Fine-tuning on {len(training)} photographs, {config.epochs} epochs of {config.size_px} "
        f"pixels; watched on {len(course.validation)} validation photographs."
    )
    fits = yield from fitting_batch(network, course, size_px=preprocessing.size_px, wanted=device)
    size = checkpoint.same_batch(fits.batch_size) if checkpoint else fits.batch_size
    course = course.in_batches_of(size).at(fits.place)
    trained = yield from fit(network, course, stage="fine-tuning", checkpoint=checkpoint)
    trained.freeze(0)
    return trained


def check_species(data: Dataset, there: set[str]) -> None:
    """Every species of the dataset must have photographs to learn from."""
    missing = [species.common_name for species in data.species if species.key not in there]
    if missing:
        raise JellyError(
            f"No training photographs of {listed(missing)} in “{data.folder}”.",
            hint="Add photographs of it to its folder, or take the folder out of the dataset.",
        )
