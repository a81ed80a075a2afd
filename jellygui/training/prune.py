"""Removal of whole channels along the dependency graph, with the unpruned network as teacher."""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import torch
import torch_pruning as tp
from torch import Tensor, nn
from torch.nn import functional

from jellygui.domain.configs import Criterion, Preprocessing, PruneConfig, Spread
from jellygui.domain.events import Bound, Event, Heartbeat, Note, PruneEnded, PruneStep
from jellygui.domain.lists import listed
from jellygui.domain.measurements import Rate
from jellygui.errors import JellyError
from jellygui.modelfile import SUFFIX, HeldBack, ModelCard, ModelFile, read_model
from jellygui.runs import NoWayOnError
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, in_the_order_of, read_dataset, without_lone
from jellygui.training.effort import fitting_batch
from jellygui.training.export import Limits, Recipe, export_model, limits_of
from jellygui.training.fine_tune import check_species
from jellygui.training.job import PruneJob, carry_out
from jellygui.training.loop import Examples, Teacher, fit, normaliser
from jellygui.training.networks import Network, as_arrays, count_parameters, rebuild
from jellygui.training.steps import Steps, Watcher
from jellygui.work import Work

_HALVINGS = 8
_ROUNDING = 1e-6
_TAYLOR_BATCHES = 8


def prune_model(
    model: Path,
    dataset: Path,
    out: Path | None,
    config: PruneConfig,
    teachers: tuple[Path, ...] = (),
    limits_from: Path | None = None,
    run: Path | None = None,
    keep_steps: Path | None = None,
    steps_folder: Path | None = None,
    held_back: Sequence[HeldBack] = (),
) -> Work:
    """Prune a model on the dataset that it was trained on, and write a smaller model file.

    Without `out` no model file is written: any of the steps can become one with `keep_step`.
    Photographs that the model knows keep their roles. `teachers` are further models whose answers
    are averaged with the unpruned one's; `limits_from` is a model of the same recipe whose limits
    are taken over, where validation photographs are learned from. The weights of every step go
    into `steps_folder`, or into `RUN/steps`, from which `keep_step` makes a model file;
    `keep_steps` is a folder for model files of every step at once. What is `held_back`, and copies
    of it, teaches nothing.

    Raises:
        JellyError: the model or dataset cannot be used, or the target cannot be reached.
    """
    job = PruneJob(
        model=model,
        dataset=dataset,
        out=out,
        config=config,
        teachers=teachers,
        limits_from=limits_from,
        keep_steps=keep_steps,
        steps_folder=steps_folder,
        held_back=tuple(held_back),
    )
    yield from carry_out(job, material(job), run)


@contextmanager
def _place_of_steps(job: PruneJob, checkpoint: Checkpoint | None) -> Iterator[Path]:
    """Where the weights of the steps go: to the folder given, else to the run, else nowhere."""
    place = job.steps_folder or (checkpoint.run.path / "steps" if checkpoint else None)
    if place is not None:
        yield place
        return
    with tempfile.TemporaryDirectory(prefix="jellygui-prune-") as temporary:
        yield Path(temporary)


def keep_step(steps_folder: Path, step: int, out: Path) -> Work:
    """Make a model file of one step of a pruning whose steps lie in this folder.

    Raises:
        JellyError: there is no such step, or its model or dataset is no longer there.
    """
    steps = Steps(steps_folder)
    made = yield from material(steps.job())
    yield from made.export(steps.load(made.card.architecture, step), out)


@dataclass(frozen=True, eq=False, kw_only=True)
class _Material:
    """What a pruning starts from, and what its models are made with."""

    job: PruneJob
    parent: ModelFile
    network: Network
    data: Dataset
    limits: Limits | None

    @property
    def card(self) -> ModelCard:
        return self.parent.card

    def learned(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        job, card = self.job, self.card
        with _place_of_steps(job, checkpoint) as place_of_steps:
            steps = Steps.begin(place_of_steps, job)
            work = prune(
                self.network,
                self.data,
                card.preprocessing,
                job.config,
                [_teacher(path, card) for path in job.teachers],
                checkpoint,
                steps=steps,
                timed=card.precision,
            )
            while True:
                try:
                    event = next(work)
                except StopIteration as stop:
                    return cast(Network, stop.value)
                yield event
                if job.keep_steps is not None and isinstance(event, PruneStep) and event.step:
                    name = (job.out or job.model).stem
                    place = job.keep_steps / f"{name}-step-{event.step:02d}{SUFFIX}"
                    yield from self.export(steps.load(card.architecture, event.step), place)

    def kept(self, weights: Mapping[str, Tensor]) -> Network:
        return rebuild(self.card.architecture, as_arrays(weights))

    def export(self, network: Network, out: Path) -> Work:
        recipe = Recipe(
            architecture=self.card.architecture,
            started_from=self.card.started_from,
            parent=self.parent.model_id,
            licence=self.card.licence,
            attribution=self.card.attribution,
            fine_tune=self.card.fine_tune,
            prune=self.job.config,
            teachers=1 + len(self.job.teachers),
        )
        yield from export_model(
            network, self.data, self.card.preprocessing, recipe, out, self.limits
        )


def material(job: PruneJob) -> Generator[Event, None, _Material]:
    """Read the model and the photographs."""
    parent = read_model(job.model)
    card = parent.card
    known = (*card.trained_on, *job.held_back)
    data = yield from read_dataset(job.dataset, card.preprocessing, known, card.species_keys)
    data = yield from without_lone(data)
    data = in_the_order_of(card.species_keys, data)
    if tuple(species.key for species in data.species) != card.species_keys:
        raise JellyError(
            f"“{job.dataset}” does not hold the species of “{job.model}”.",
            hint=f"It needs one folder for each of: {listed(card.species_keys)}.",
        )
    return _Material(
        job=job,
        parent=parent,
        network=rebuild(card.architecture, parent.weights()),
        data=data,
        limits=limits_of(job.limits_from, job.config),
    )


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
    *,
    steps: Steps | None = None,
    timed: Literal["int8", "fp32"] | None = None,
) -> Generator[Event, None, Network]:
    """Remove channels in steps that shrink the network by equal factors; recover after each.

    The unpruned network and `more_teachers` teach together. It stops at the smallest network that
    keeps what `config` promises, and says which promise stopped it. Each step's weights go to
    `steps`; `timed` says in which form the steps are timed, if they are to be.
    """
    samples = data.to_learn_from(config)
    check_species(data, {sample.label for sample in samples})
    training = Examples.of(data, samples)
    network.eval()
    watcher = Watcher(data=data, config=config, preprocessing=preprocessing, timed=timed)
    before = count_parameters(network)
    _check_promises(config, before, len(watcher.validation))
    teacher = Teacher(
        networks=[
            teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
            for teacher in (copy.deepcopy(network), *more_teachers)
        ],
        share=config.teacher_share,
        temperature=config.teacher_temperature,
    )
    yield Note(
        f"Pruning {before:,} parameters to at most {config.target_parameters:,} in "
        f"{config.steps} steps, on {len(training)} photographs."
    )
    # A step of the unpruned network takes about as long as one of a smaller one with its teacher.
    size = yield from fitting_batch(
        network,
        preprocessing,
        config,
        epochs=(config.steps - 1) * config.step_epochs + config.final_epochs,
        photographs=len(training),
    )
    size = checkpoint.same_batch(size) if checkpoint else size
    config = config.model_copy(update={"batch_size": size})

    def recovered(
        network: Network, epochs: int, step: int, *, stage: str = "recovery"
    ) -> Generator[Event, None, Network]:
        rate = config.learning_rate * network.rate
        return fit(
            network,
            training,
            watcher.validation,
            preprocessing=preprocessing,
            config=config,
            epochs=epochs,
            parameter_groups=[{"params": list(network.parameters()), "lr": rate}],
            stage=f"{stage} {step} of {config.steps}",
            teacher=teacher,
            checkpoint=checkpoint,
        )

    unpruned = yield from watcher.look(network, 0, steps)
    bound, why, kept = Bound.SIZE, "the target size is reached.", 0
    for step in range(1, config.steps + 1):
        share = step / config.steps
        wanted = int(before ** (1 - share) * config.target_parameters**share)
        try:
            smaller = yield from _remove_channels(network, training, wanted, preprocessing, config)
        except JellyError as error:
            if config.max_accuracy_drop is None or not kept:
                raise
            bound, why = Bound.CHANNELS, error.message
            break
        epochs = config.final_epochs if step == config.steps else config.step_epochs
        smaller = yield from recovered(smaller, epochs, step)
        now = yield from watcher.look(smaller, step, steps)
        if _has_fallen(config, unpruned, now):
            bound = Bound.ACCURACY
            why = f"the next step's accuracy is {now} on validation, the unpruned one's {unpruned}."
            break
        network, kept = smaller, step
    if not kept:
        raise NoWayOnError(
            f"No step keeps the accuracy: {why}",
            hint="Allow a larger drop, or remove less at once by more steps.",
        )
    if kept < config.steps:
        yield Note(f"Step {kept} is kept and recovers to its end.")
        rested = yield from recovered(
            copy.deepcopy(network), config.final_epochs, kept, stage="last recovery"
        )
        rate, _ = yield from watcher.rates(rested)
        if not _has_fallen(config, unpruned, rate):
            network = rested
            yield from watcher.look(network, kept, steps)
    yield PruneEnded(
        step=kept,
        bound=bound,
        text=f"Pruned to {count_parameters(network):,} parameters, step {kept} of "
        f"{config.steps}: {why}",
    )
    return network


def _check_promises(config: PruneConfig, parameters: int, watched: int) -> None:
    if parameters <= config.target_parameters:
        raise JellyError(
            f"The model has {parameters:,} parameters, no more than the target of "
            f"{config.target_parameters:,}.",
            hint="Give a smaller target.",
        )
    if config.max_accuracy_drop is not None and not watched:
        raise JellyError(
            "There are no validation photographs on which a drop of accuracy could be seen.",
            hint="Give only a target size, or a model that has kept validation photographs back.",
        )


def _has_fallen(config: PruneConfig, unpruned: Rate | None, now: Rate | None) -> bool:
    """Whether the accuracy has fallen by more than was promised."""
    if config.max_accuracy_drop is None or unpruned is None or now is None:
        return False
    return unpruned.value - now.value > config.max_accuracy_drop + _ROUNDING


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
        yield from _gather_gradients(network, training, preprocessing, config)
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
        raise NoWayOnError(
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
) -> Work:
    mean, std = normaliser(preprocessing)
    network.zero_grad()
    for places in _batches(len(training), config.batch_size):
        inputs = (training.photographs(places).float() - mean) / std
        functional.cross_entropy(network(inputs), training.truth[places]).backward()  # type: ignore[no-untyped-call]
        yield Heartbeat()


def _batches(count: int, size: int) -> Iterator[list[int]]:
    for start in range(0, min(count, size * _TAYLOR_BATCHES), size):
        yield list(range(start, min(count, start + size)))
