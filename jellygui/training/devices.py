"""Where networks learn: on the processor, or on what torch finds beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from jellygui.domain.devices import AUTO, PROCESSOR, Accelerator, NoDeviceError
from jellygui.domain.events import Note
from jellygui.shown import short

_SMALLEST_PART = 2
_LONGEST_REASON = 200
# As what torch tells that a device, or its driver, does not do what it is there for. A mistake of
# ours may look like that; it is made again on the processor, and shows there.
BREAKS = (RuntimeError, AssertionError, torch.cuda.DeferredCudaCallError)

M = TypeVar("M", bound=nn.Module)


@dataclass(frozen=True)
class Device:
    """Something that computes, as torch calls it (`cuda:0`), and as people do."""

    kind: str = PROCESSOR
    title: str = "the processor"
    # Why it broke; what it holds is lost then, and it is not asked again.
    broken: list[str] = field(default_factory=list, compare=False)

    @property
    def is_processor(self) -> bool:
        return self.kind == PROCESSOR

    @property
    def precision(self) -> torch.dtype:
        """In which numbers it is quick, and a network still learns; else float32."""
        if self.is_processor:
            can = torch.cpu.get_capabilities()
            quick = can.get("avx512_bf16") or can.get("amx_bf16")
            return torch.bfloat16 if quick else torch.float32
        if self.kind.startswith("cuda"):
            if torch.cuda.is_bf16_supported(including_emulation=False):
                return torch.bfloat16
            # Its gradients need a scale: `TrainingState.scaler`.
            has_tensor_cores = torch.cuda.get_device_capability(self.kind) >= (7, 0)
            return torch.float16 if has_tensor_cores else torch.float32
        return torch.bfloat16 if self.kind.startswith("xpu") else torch.float32

    def put(self, values: Tensor) -> Tensor:
        return values.to(self.kind)

    def place(self, network: M) -> M:
        return network.to(self.kind, memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]

    def clear(self) -> None:
        """Give back the memory that nothing uses."""
        if not self.is_processor and not self.broken:
            with suppress(*BREAKS):
                torch.accelerator.empty_cache()

    def chance(self) -> dict[str, Tensor]:
        """The state of its own random numbers, by its kind; the processor's are kept anyway."""
        if self.is_processor:
            return {}
        state: Tensor = torch.get_device_module(self.kind).get_rng_state()
        return {f"random.{self.kind}": state}

    def go_on_with(self, kept: Mapping[str, Tensor]) -> None:
        """Let its random numbers be as they were, if it was this device."""
        for name in self.chance():
            if name in kept:
                torch.get_device_module(self.kind).set_rng_state(kept[name])

    @contextmanager
    def holding(self, *networks: nn.Module) -> Iterator[None]:
        """These networks are on it, and on the processor afterwards, unless it has broken."""
        if self.is_processor:
            yield
            return
        try:
            for network in networks:
                self.place(network)
            yield
        finally:
            with suppress(*BREAKS):
                for network in networks:
                    HERE.place(network)
            self.clear()

    def breaks(self, error: BaseException) -> NoDeviceError:
        """It cannot be used any more, for this reason."""
        self.broken.append(_why(error))
        return NoDeviceError(f"{self.title} cannot be used ({self.broken[-1]}).", hint=_HINT)


HERE = Device()


@dataclass(frozen=True)
class StepPlace:
    """On which device a step is done, and in how many parts one after the other.

    The parts of a step learn together, so that it needs less memory and stays the same step.
    """

    device: Device = HERE
    parts: int = 1

    @property
    def title(self) -> str:
        """What the device is called, where it is not the processor."""
        return "" if self.device.is_processor else self.device.title

    def with_less_memory(self, batch: int) -> StepPlace:
        """What needs less for a step of so many examples: smaller parts, then the processor."""
        if batch // (2 * self.parts) >= _SMALLEST_PART:
            return replace(self, parts=2 * self.parts)
        return ON_THE_PROCESSOR

    def why(self, batch: int) -> Note:
        """Why a step is done there and no longer where it was."""
        if self.device.is_processor:
            return Note(
                "The accelerator has too little memory: the network learns on the processor."
            )
        size = -(-batch // self.parts)
        return Note(
            f"The accelerator has too little memory for a step: it is done in {self.parts} parts "
            f"of {size} photographs."
        )


ON_THE_PROCESSOR = StepPlace()
_HINT = "Give --device auto or cpu, or install the build of torch for that device."


def _why(error: BaseException) -> str:
    # What CUDA says goes on for lines, of how to look for the mistake.
    return short(next(iter(str(error).splitlines()), type(error).__name__), _LONGEST_REASON)


def learns_here(words: str) -> Note:
    """That an accelerator cannot be used, as these words say, and what is done instead."""
    return Note(f"{words} The network learns on the processor.")


def found_device() -> Device | None:
    """What torch finds beside the processor."""
    if not torch.accelerator.is_available():
        return None
    kind = torch.accelerator.current_accelerator()
    if kind is None:
        return None
    number = torch.accelerator.current_device_index()
    name = f"{kind.type}:{number}"
    return Device(name, _called(kind.type, name))


def accelerator(wanted: str) -> Accelerator | None:
    """What may be tried where `wanted` is asked for, by the name that --device takes.

    Where only the processor is, nothing is looked for: that would begin what may be broken.
    """
    try:
        found = device_for(wanted)
    except NoDeviceError:
        return None
    return None if found is None else Accelerator(found.kind.partition(":")[0], found.title)


def _called(kind: str, name: str) -> str:
    module: Any = torch.get_device_module(kind)
    called = getattr(module, "get_device_name", None)
    return str(called(name)) if called else kind.upper()


def device_for(wanted: str) -> Device | None:
    """What may be tried where `wanted` is asked for; None: only the processor.

    Raises:
        NoDeviceError: it is not there, or does not start.
    """
    if wanted == PROCESSOR:
        return None
    try:
        found = found_device()
    except BREAKS as error:
        title = "The accelerator" if wanted == AUTO else f"“{wanted}”"
        raise NoDeviceError(f"{title} does not start ({_why(error)}).", hint=_HINT) from error
    if wanted == AUTO or (found is not None and found.kind.partition(":")[0] == wanted):
        return found
    there = "the processor alone" if found is None else found.kind.partition(":")[0]
    raise NoDeviceError(f"torch finds no “{wanted}” on this computer, but {there}.", hint=_HINT)


def check_asked_for(wanted: str) -> None:
    """Look whether a device that is asked for by its name is there.

    Raises:
        NoDeviceError: it is not.
    """
    if wanted != AUTO:
        device_for(wanted)
