"""Fine-tuning of a network on a labelled dataset."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from jellygui.domain.configs import FineTuneConfig, Preprocessing
from jellygui.domain.events import Event, Note
from jellygui.errors import JellyError
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, read_dataset, without_lone
from jellygui.training.effort import fitting_batch
from jellygui.training.export import Recipe, export_model, limits_of
from jellygui.training.loop import Examples, fit
from jellygui.training.networks import Network
from jellygui.training.recorded import TRAIN, note_photographs, recorded
from jellygui.training.start import IMAGENET, SCRATCH, find_start
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
    *,
    resume: bool = False,
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
    arguments = {
        "dataset": str(dataset.absolute()),
        "start": _absolute(start),
        "out": str(out.absolute()),
        "config": config.model_dump(mode="json"),
        "licence": licence,
        "attribution": attribution,
        "limits_from": limits_from and str(limits_from.absolute()),
    }
    with recorded(run, TRAIN, arguments, resume=resume) as checkpoint:
        origin = yield from find_start(start, config)
        limits = limits_of(limits_from, config)
        parent = origin.parent.card if origin.parent else None
        known_roles = (
            {entry.content_hash: entry.role for entry in parent.trained_on} if parent else {}
        )
        preprocessing = Preprocessing(size_px=config.size_px, fit=config.fit)
        data = yield from read_dataset(dataset, preprocessing, known_roles)
        data = yield from without_lone(data)
        note_photographs(checkpoint, data)
        network = origin.network(data.species, seed=config.seed)
        network = yield from fine_tune(network, data, preprocessing, config, checkpoint)
        recipe = Recipe(
            architecture=origin.architecture,
            started_from=origin.name,
            parent=origin.parent.model_id if origin.parent else None,
            licence=licence or (parent.licence if parent else ""),
            attribution=(*(parent.attribution if parent else ()), *attribution),
            fine_tune=config,
            prune=None,
        )
        yield from export_model(network, data, preprocessing, recipe, out, limits)


def _absolute(start: str | Path) -> str:
    return str(start) if start in (SCRATCH, IMAGENET) else str(Path(start).absolute())


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
    size = yield from fitting_batch(network, preprocessing, config, photographs=len(training))
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
            f"No training photographs of {', '.join(missing)} in “{data.folder}”.",
            hint="Add photographs of it to its folder, or take the folder out of the dataset.",
        )


def _discriminative(network: Network, config: FineTuneConfig) -> list[dict[str, object]]:
    """The head learns fastest, every stage below more slowly than the one above it."""
    rate = config.learning_rate * ARCHITECTURES[config.architecture].rate
    groups: list[dict[str, object]] = [
        {"params": list(network.head.parameters()), "lr": rate * _HEAD_FACTOR}
    ]
    for stage in reversed(list(network.body)):
        wanted = [p for p in stage.parameters() if p.requires_grad]
        if wanted:
            groups.append({"params": wanted, "lr": rate})
            rate *= config.lower_rate
    return groups
