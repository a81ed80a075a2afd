"""The state of a training after its last finished epoch, so that it goes on as if never stopped.

Tensors lie in safetensors files, the rest in `checkpoint.json`, which names them and is replaced
in one step: whoever is killed at any moment leaves a whole checkpoint, the old or the new one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any, BinaryIO, Generic, TypeVar, cast

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from jellygui.domain.events import EpochDone
from jellygui.errors import JellyError
from jellygui.files import as_own, put_in_place, read_json, write_in_one_step
from jellygui.run_folders import CHECKPOINT, RunFolder, disk_failed, is_ours
from jellygui.training.devices import HERE, Device
from jellygui.training.networks import Network, UpperStages
from jellygui.work import is_out_of_memory

_AVERAGED, _COUNT = "module.", "n_averaged"

L = TypeVar("L", Network, UpperStages)


@dataclass(frozen=True, eq=False, kw_only=True)
class TrainingState(Generic[L]):
    """Everything that changes while a network is trained."""

    network: L
    averaged: AveragedModel
    optimiser: torch.optim.Optimizer
    schedule: torch.optim.lr_scheduler.LRScheduler
    scaler: torch.amp.GradScaler
    chance: np.random.Generator
    device: Device = HERE

    @property
    def learned(self) -> L:
        """The moving average of the network's weights."""
        return cast(L, self.averaged.module)

    def moved(self, device: Device, *networks: nn.Module) -> TrainingState[L]:
        """The same on that device, with all `networks` that a step needs."""
        if device != self.device:
            for network in (*networks, self.averaged):
                device.place(network)
        for parameter in self._parameters():
            parameter.grad = None
            kept = self.optimiser.state[parameter]
            for name, value in kept.items():
                if value.shape == parameter.shape:  # not the number of steps
                    kept[name] = device.put(value)
        self.device.clear()
        if device == self.device:
            return self
        return replace(self, device=device, scaler=torch.amp.GradScaler(enabled=False))

    def tensors(self) -> dict[str, Tensor]:
        found = {"random": torch.get_rng_state(), **self.device.chance()}
        for part in ("network", "averaged"):
            state = getattr(self, part).state_dict()
            found |= {f"{part}.{name}": value.contiguous() for name, value in state.items()}
        for number, parameter in enumerate(self._parameters()):
            for name, value in self.optimiser.state[parameter].items():
                found[f"optimiser.{number}.{name}"] = value.contiguous()
        return found

    def rest(self) -> dict[str, Any]:
        groups = self.optimiser.state_dict()["param_groups"]
        return {
            "groups": [{k: v for k, v in group.items() if k != "params"} for group in groups],
            "schedule": self.schedule.state_dict(),
            "chance": self.chance.bit_generator.state,
            "scaler": self.scaler.state_dict(),
        }

    def restore(self, tensors: Mapping[str, Tensor], rest: Mapping[str, Any]) -> None:
        self.network.load_state_dict(_under(tensors, "network."))
        averaged = _under(tensors, "averaged.")
        self.learned.load_state_dict(_plain(averaged))
        # Earlier versions did not count with photographs; the schedule did.
        steps = torch.tensor(int(rest["schedule"]["last_epoch"]) + 1)
        self.averaged.n_averaged.copy_(averaged.get(_COUNT, steps))
        for number, parameter in enumerate(self._parameters()):
            self.optimiser.state[parameter] = {
                # In the memory layout of the parameter, as the optimiser made it.
                name: torch.empty_like(parameter, requires_grad=False).copy_(value)
                if value.shape == parameter.shape
                else value
                for name, value in _under(tensors, f"optimiser.{number}.").items()
            }
        for group, kept in zip(self.optimiser.param_groups, rest["groups"], strict=True):
            group.update({k: tuple(v) if isinstance(v, list) else v for k, v in kept.items()})
        self.schedule.load_state_dict(rest["schedule"])
        self.chance.bit_generator.state = rest["chance"]
        torch.set_rng_state(tensors["random"])
        self.device.go_on_with(tensors)
        if self.scaler.is_enabled() and (scale := rest.get("scaler")):
            self.scaler.load_state_dict(scale)

    def _parameters(self) -> list[nn.Parameter]:
        return [p for group in self.optimiser.param_groups for p in group["params"]]


def _under(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {n.removeprefix(prefix): value for n, value in tensors.items() if n.startswith(prefix)}


def _plain(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """A network's own tensors, whether or not they were kept as those of an average."""
    return {n.removeprefix(_AVERAGED): value for n, value in tensors.items() if n != _COUNT}


class Checkpoint:
    """Keeps the last state and the best weights of a run in its folder.

    A run may train in several stages, one after the other (pruning does); the weights that a
    finished stage gave are kept, so that going on repeats none of them.
    """

    def __init__(self, run: RunFolder) -> None:
        self.run = run
        self._state = self._read()

    def resume(self, stage: str, training: TrainingState[L]) -> tuple[int, float]:
        """Restore what is kept of this stage; gives its last finished epoch and its seconds.

        Both are 0 where none is.
        """
        if self._state.get("stage") != stage:
            return 0, 0.0
        kept = self._load(self._state["last"])
        try:
            training.restore(kept, self._state["rest"])
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, RuntimeError) as error:
            if is_out_of_memory(error):
                raise
            raise self._damaged() from error
        return int(self._state["epoch"]), float(self._state["curve"][-1]["elapsed_s"])

    def same_batch(self, size: int) -> int:
        """The batch that this run began with; `size` where it begins now."""
        return int(self._state.setdefault("batch_size", size))

    def finished(self, stage: str) -> dict[str, Tensor] | None:
        """The weights that a finished stage gave."""
        name = self._state["done"].get(stage)
        return None if name is None else _plain(self._load(name))

    def save(self, training: TrainingState[L], done: EpochDone) -> None:
        """Keep the state after an epoch; the best one's weights too.

        Raises:
            JellyError: the folder cannot be written; what was kept before stays.
        """
        curve = [*self._state["curve"], asdict(done)]
        number = len(curve)
        state = {**self._state, "epoch": done.epoch, "stage": done.stage, "rest": training.rest()}
        state["curve"] = curve
        state["last"] = f"last-{number:06d}.safetensors"
        self._store(state["last"], training.tensors())
        score = _score(done)
        best = state.get("best")
        if best is None or best["stage"] != done.stage or score >= best["score"]:
            name = f"best-{number:06d}.safetensors"
            self._store(name, _weights(training.learned))
            state["best"] = {
                "file": name,
                "epoch": done.epoch,
                "stage": done.stage,
                "score": score,
            }
        self._write(state)

    def finish(self, stage: str, network: nn.Module) -> None:
        """Keep what a stage gave; its last state is no longer needed."""
        number = len(self._state["done"]) + 1
        name = f"stage-{number:03d}.safetensors"
        self._store(name, _weights(network))
        kept = {k: v for k, v in self._state.items() if k not in ("last", "rest", "stage", "epoch")}
        self._write({**kept, "done": {**self._state["done"], stage: name}})

    def best(self) -> tuple[dict[str, Tensor], str]:
        """The best weights so far, and the words for when they were.

        Raises:
            JellyError: no epoch was finished.
        """
        best = self._state.get("best")
        if best is None:
            raise JellyError(
                f"No epoch of the run in “{self.run.path}” was finished.",
                hint="Go on with it, or start again.",
            )
        return _plain(self._load(best["file"])), f"{best['stage']}, epoch {best['epoch']}"

    def clear(self) -> None:
        """Keep only the best weights: the run has ended."""
        self._write({k: v for k, v in self._state.items() if k in ("best", "curve")})

    def _read(self) -> dict[str, Any]:
        try:
            state = read_json(self.run.path / CHECKPOINT)
        except (OSError, ValueError):
            state = {}
        if not _is_state(state):
            raise self._damaged()
        curve = self.run.curve()
        if "last" in state and not (curve and isinstance(curve[-1].get("elapsed_s"), int | float)):
            raise self._damaged()
        return {"done": {}, **state, "curve": curve}

    def _damaged(self) -> JellyError:
        return JellyError(
            f"What is kept of the run in “{self.run.path}” is damaged.", hint="Start the run again."
        )

    def _load(self, name: str) -> dict[str, Tensor]:
        try:
            return load_file(self.run.path / name)
        except (OSError, SafetensorError) as error:
            raise JellyError(
                f"The checkpoint “{self.run.path / name}” cannot be read ({error}).",
                hint="Start the run again.",
            ) from error

    def _store(self, name: str, tensors: dict[str, Tensor]) -> None:
        part = self.run.path / "tensors.part"
        try:
            open(part, "wb", opener=as_own).close()
            save_file(tensors, part)
            with open(part, "rb+") as file:
                os.fsync(file.fileno())
            put_in_place(part, self.run.path / name)
        except (OSError, SafetensorError) as error:
            with suppress(OSError):
                part.unlink()
            raise disk_failed(self.run.path, error) from error

    def _write(self, state: dict[str, Any]) -> None:
        def fill(file: BinaryIO) -> None:
            file.write(json.dumps(state).encode())

        try:
            write_in_one_step(self.run.path / CHECKPOINT, fill, own=True)
        except OSError as error:
            raise disk_failed(self.run.path, error) from error
        self._state = {**state, "done": state.get("done", {})}
        named = {state.get("last"), *self._state["done"].values()}
        named.add((state.get("best") or {}).get("file"))
        for path in self.run.path.iterdir():
            is_left = path.suffix in (".part", ".safetensors") and path.name not in named
            if is_left and is_ours(path.name):
                with suppress(OSError):
                    path.unlink()


def _is_state(state: object) -> bool:
    """Whether this is what is written here: its names are of files in this folder alone."""
    match state:
        case dict():
            best, done = state.get("best"), state.get("done", {})
            numbers = [state.get(name, 1) for name in ("points", "epoch", "batch_size")]
        case _:
            return False
    if best is None:
        best = {"file": None, "stage": "", "epoch": 0, "score": [0, 0]}
    if not isinstance(done, dict) or not isinstance(best, dict):
        return False
    names = [state.get("last"), best.get("file"), *done.values()]
    scores = best.get("score")
    return (
        all(name is None or (isinstance(name, str) and is_ours(name)) for name in names)
        and all(type(number) is int and number >= 0 for number in numbers)
        and isinstance(best.get("stage"), str)
        and isinstance(scores, list)
        and all(isinstance(score, int | float) for score in scores)
        and ("last" in state) == ("rest" in state)
    )


def _weights(network: nn.Module) -> dict[str, Tensor]:
    return {name: value.contiguous() for name, value in network.state_dict().items()}


def _score(done: EpochDone) -> list[float]:
    """What makes an epoch the best: accuracy on validation, then its loss; else the latest."""
    if done.validation_accuracy is None or done.validation_loss is None:
        return [0.0, 0.0]
    return [done.validation_accuracy, -done.validation_loss]
