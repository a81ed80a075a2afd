"""Removal of whole channels along the dependency graph, with the unpruned network as teacher."""

from __future__ import annotations

import copy
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
import torch_pruning as tp
from torch import nn
from torch.nn import functional

from jellygui.domain.configs import Criterion, Preprocessing, PruneConfig, Spread
from jellygui.domain.events import Event, Heartbeat, Note, PruneStep
from jellygui.errors import JellyError
from jellygui.modelfile import ModelCard, read_model
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, read_dataset, without_lone
from jellygui.training.export import Recipe, export_model, limits_of
from jellygui.training.fine_tune import check_species
from jellygui.training.loop import Examples, Teacher, fit, normaliser, predict
from jellygui.training.networks import Network, count_multiply_adds, count_parameters, rebuild
from jellygui.training.recorded import PRUNE, note_photographs, recorded
from jellygui.work import Work

_HALVINGS = 8
_TAYLOR_BATCHES = 8


def prune_model(
    model: Path,
    dataset: Path,
    out: Path,
    config: PruneConfig,
    teachers: tuple[Path, ...] = (),
    limits_from: Path | None = None,
    run: Path | None = None,
    *,
    resume: bool = False,
) -> Work:
    """Prune a model on the dataset that it was trained on, and write a smaller model file.

    Photographs that the model knows keep their roles. `teachers` are further models whose answers
    are averaged with the unpruned one's; `limits_from` is a model of the same recipe whose limits
    are taken over, where validation photographs are learned from.

    Raises:
        JellyError: the model or dataset cannot be used, or the target cannot be reached.
    """
    arguments = {
        "model": str(model.absolute()),
        "dataset": str(dataset.absolute()),
        "out": str(out.absolute()),
        "config": config.model_dump(mode="json"),
        "teachers": [str(path.absolute()) for path in teachers],
        "limits_from": limits_from and str(limits_from.absolute()),
    }
    with recorded(run, PRUNE, arguments, resume=resume) as checkpoint:
        parent = read_model(model)
        card = parent.card
        data = yield from read_dataset(
            dataset,
            card.preprocessing,
            {entry.content_hash: entry.role for entry in card.trained_on},
        )
        data = yield from without_lone(data)
        if tuple(species.key for species in data.species) != card.species_keys:
            raise JellyError(
                f"“{dataset}” does not hold the species of “{model}”.",
                hint=f"It needs one folder for each of: {', '.join(card.species_keys)}.",
            )
        note_photographs(checkpoint, data)
        network = rebuild(card.architecture, parent.weights())
        others = [_teacher(path, card) for path in teachers]
        limits = limits_of(limits_from, config)
        network = yield from prune(network, data, card.preprocessing, config, others, checkpoint)
        recipe = Recipe(
            architecture=card.architecture,
            started_from=card.started_from,
            parent=parent.model_id,
            licence=card.licence,
            attribution=card.attribution,
            fine_tune=card.fine_tune,
            prune=config,
            teachers=1 + len(others),
        )
        yield from export_model(network, data, card.preprocessing, recipe, out, limits)


def _teacher(path: Path, student: ModelCard) -> Network:
    file = read_model(path)
    if file.card.species_keys != student.species_keys:
        raise JellyError(
            f"“{path}” cannot teach: it knows other species.",
            hint="Give a model of the same species.",
        )
    return rebuild(file.card.architecture, file.weights()).eval()


def prune(
    network: Network,
    data: Dataset,
    preprocessing: Preprocessing,
    config: PruneConfig,
    more_teachers: Sequence[Network] = (),
    checkpoint: Checkpoint | None = None,
) -> Generator[Event, None, Network]:
    """Remove channels in steps that shrink the network by equal factors; recover after each.

    The unpruned network and `more_teachers` teach together.
    """
    samples = data.to_learn_from(config)
    check_species(data, {sample.label for sample in samples})
    training = Examples.of(data, samples)
    validation = Examples.of(data, data.to_watch(config))
    network.eval()
    teacher = Teacher(
        networks=[
            teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
            for teacher in (copy.deepcopy(network), *more_teachers)
        ],
        share=config.teacher_share,
        temperature=config.teacher_temperature,
    )
    before = count_parameters(network)
    yield Note(
        f"Pruning {before:,} parameters to at most {config.target_parameters:,} in "
        f"{config.steps} steps, on {len(training)} photographs."
    )
    for step in range(1, config.steps + 1):
        share = step / config.steps
        wanted = int(before ** (1 - share) * min(before, config.target_parameters) ** share)
        network = yield from _remove_channels(network, training, wanted, preprocessing, config)
        last = step == config.steps
        network = yield from fit(
            network,
            training,
            validation,
            preprocessing=preprocessing,
            config=config,
            epochs=config.final_epochs if last else config.step_epochs,
            parameter_groups=[{"params": list(network.parameters()), "lr": config.learning_rate}],
            stage=f"recovery {step} of {config.steps}",
            teacher=teacher,
            checkpoint=checkpoint,
        )
        accuracy, recall = yield from _watched(network, validation, data, preprocessing)
        yield PruneStep(
            step=step,
            steps=config.steps,
            parameters=count_parameters(network),
            multiply_adds=count_multiply_adds(network, preprocessing.size_px),
            validation_accuracy=accuracy,
            validation_recall=recall,
        )
    return network


def _watched(
    network: Network, validation: Examples, data: Dataset, preprocessing: Preprocessing
) -> Generator[Event, None, tuple[float | None, dict[str, float]]]:
    logits = yield from predict(network, validation, np.arange(len(validation)), preprocessing)
    if not len(validation):
        return None, {}
    right = logits.argmax(1) == validation.truth
    recall = {
        species.key: right[validation.truth == place].float().mean().item()
        for place, species in enumerate(data.species)
        if (validation.truth == place).any()
    }
    return right.float().mean().item(), recall


def _remove_channels(
    network: Network,
    training: Examples,
    wanted: int,
    preprocessing: Preprocessing,
    config: PruneConfig,
) -> Generator[Event, None, Network]:
    """A copy without the least important channels, of at most `wanted` parameters.

    How large a share of the channels that is, is found by halving.
    """
    network.freeze(0)
    network.eval()
    if config.criterion is Criterion.TAYLOR:
        _gather_gradients(network, training, preprocessing, config)
    too_little, enough, best = 0.0, 1.0, None
    for _ in range(_HALVINGS):
        share = (too_little + enough) / 2
        smaller = _without(network, share, preprocessing, config)
        yield Heartbeat()
        if count_parameters(smaller) > wanted:
            too_little = share
        else:
            enough, best = share, smaller
    network.zero_grad(set_to_none=True)
    if best is None:
        raise JellyError(
            f"Pruning cannot reach {config.target_parameters:,} parameters when no layer may lose "
            f"more than {config.largest_cut:.0%} of its channels at once.",
            hint="Give a larger target, a larger largest cut, or more steps.",
        )
    best.zero_grad(set_to_none=True)
    return best


def _without(
    network: Network, share: float, preprocessing: Preprocessing, config: PruneConfig
) -> Network:
    """A copy without that share of its channels."""
    smaller = copy.deepcopy(network)
    for kept, copied in zip(network.parameters(), smaller.parameters(), strict=True):
        copied.grad = kept.grad  # a deep copy leaves gradients behind
    tp.pruner.BasePruner(
        smaller,
        torch.zeros(1, 3, preprocessing.size_px, preprocessing.size_px),
        importance=tp.importance.GroupTaylorImportance()
        if config.criterion is Criterion.TAYLOR
        else tp.importance.GroupMagnitudeImportance(p=2),
        global_pruning=config.spread is Spread.GLOBAL,
        pruning_ratio=share,
        pruning_ratio_dict=_by_stage(smaller, share) if config.spread is Spread.UPPER else None,
        max_pruning_ratio=config.largest_cut,
        ignored_layers=[smaller.head],
        round_to=config.round_to,
    ).step()
    return smaller


def _by_stage(network: Network, share: float) -> dict[nn.Module, float]:
    """A share for each stage that grows from stage to stage up to `share`.

    The lower stages hold few of the parameters and what was learned from far more photographs.
    """
    stages = [stage for stage in network.body if any(True for _ in stage.parameters())]
    # The stem and the stage above it share their channels.
    return {stage: share * max(1, place) / (len(stages) - 1) for place, stage in enumerate(stages)}


def _gather_gradients(
    network: Network, training: Examples, preprocessing: Preprocessing, config: PruneConfig
) -> None:
    mean, std = normaliser(preprocessing)
    network.zero_grad()
    for places in _batches(len(training), config.batch_size):
        inputs = (training.photographs(places).float() - mean) / std
        functional.cross_entropy(network(inputs), training.truth[places]).backward()  # type: ignore[no-untyped-call]


def _batches(count: int, size: int) -> Iterator[list[int]]:
    for start in range(0, min(count, size * _TAYLOR_BATCHES), size):
        yield list(range(start, min(count, start + size)))
