"""Fine-tuning of a network on a labelled dataset."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from jellygui.domain.configs import FineTuneConfig, Preprocessing
from jellygui.domain.events import Event, Note
from jellygui.domain.lists import listed
from jellygui.errors import JellyError
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, read_dataset, without_lone
from jellygui.training.effort import fitting_batch
from jellygui.training.export import Limits, Recipe, export_model, limits_of
from jellygui.training.job import TrainJob, carry_out
from jellygui.training.loop import Examples, fit
from jellygui.training.networks import Network, as_arrays, rebuild
from jellygui.training.start import IMAGENET, SCRATCH, Start, find_start
from jellygui.work import Work

_HEAD_FACTOR = 4.0


def train_model(
    dataset: Path,
    start: str | Path,
    out: Path,
    config: FineTuneConfig,
    licence: str = "",
    attribution: tuple[str, ...] = (),
    limits_from: Path | None = None,
    run: Path | None = None,
) -> Work:
    """Fine-tune from `start` on a folder per species, and write a model file.

    `start` is `scratch`, `imagenet`, a `.safetensors` file with torchvision's names, or a model
    file, whose photographs keep the roles that they had. `attribution` is what must be said of
    the photographs and the weights wherever the model is listed; that of a parent model stays.
    `limits_from` is a model of the same recipe whose limits are taken over, where validation
    photographs are learned from. `run` is the folder in which the run is recorded.

    Raises:
        JellyError: the dataset or the weights cannot be used, or the file cannot be written.
    """
    job = TrainJob(
        dataset=dataset,
        start=str(start) if start in (SCRATCH, IMAGENET) else str(Path(start).absolute()),
        out=out,
        config=config,
        licence=licence,
        attribution=attribution,
        limits_from=limits_from,
    )
    yield from carry_out(job, material(job), run)


@dataclass(frozen=True, eq=False, kw_only=True)
class _Material:
    """What a fine-tuning starts from, and what its model is made with."""

    job: TrainJob
    origin: Start
    preprocessing: Preprocessing
    data: Dataset
    limits: Limits | None

    def learned(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        config = self.job.config
        network = self.origin.network(self.data.species, seed=config.seed)
        return (yield from fine_tune(network, self.data, self.preprocessing, config, checkpoint))

    def kept(self, weights: Mapping[str, Tensor]) -> Network:
        return rebuild(self.origin.architecture, as_arrays(weights))

    def export(self, network: Network, out: Path) -> Work:
        job, parent = self.job, self.origin.parent
        recipe = Recipe(
            architecture=self.origin.architecture,
            started_from=self.origin.name,
            parent=parent.model_id if parent else None,
            licence=job.licence or (parent.card.licence if parent else ""),
            attribution=(*(parent.card.attribution if parent else ()), *job.attribution),
            fine_tune=job.config,
            prune=None,
        )
        yield from export_model(network, self.data, self.preprocessing, recipe, out, self.limits)


def material(job: TrainJob) -> Generator[Event, None, _Material]:
    """Find the weights and read the photographs."""
    origin = yield from find_start(job.start, job.config)
    limits = limits_of(job.limits_from, job.config)
    entries = origin.parent.card.trained_on if origin.parent else ()
    preprocessing = Preprocessing(size_px=job.config.size_px, fit=job.config.fit)
    data = yield from read_dataset(job.dataset, preprocessing, entries)
    data = yield from without_lone(data)
    return _Material(job=job, origin=origin, preprocessing=preprocessing, data=data, limits=limits)


def fine_tune(
    network: Network,
    data: Dataset,
    preprocessing: Preprocessing,
    config: FineTuneConfig,
    checkpoint: Checkpoint | None = None,
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
    size = yield from fitting_batch(
        network, preprocessing, config, epochs=config.epochs, photographs=len(training)
    )
    size = checkpoint.same_batch(size) if checkpoint else size
    config = config.model_copy(update={"batch_size": size})
    trained = yield from fit(
        network,
        Examples.of(data, training),
        Examples.of(data, validation),
        preprocessing=preprocessing,
        config=config,
        epochs=config.epochs,
        parameter_groups=_discriminative(network, config),
        stage="fine-tuning",
        checkpoint=checkpoint,
    )
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


def _discriminative(network: Network, config: FineTuneConfig) -> list[dict[str, object]]:
    """The head learns fastest, every stage below more slowly than the one above it."""
    rate = config.learning_rate * network.rate
    groups: list[dict[str, object]] = [
        {"params": list(network.head.parameters()), "lr": rate * _HEAD_FACTOR}
    ]
    for stage in reversed(list(network.body)):
        wanted = [p for p in stage.parameters() if p.requires_grad]
        if wanted:
            groups.append({"params": wanted, "lr": rate})
            rate *= config.lower_rate
    return groups
