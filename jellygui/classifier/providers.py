"""What ONNX Runtime computes on beside the processor, and whether a model is better off there."""

from __future__ import annotations

import statistics
import time
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import onnxruntime

from jellygui import paths
from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.session import Squares, available_cores
from jellygui.domain.configs import Preprocessing
from jellygui.domain.devices import AUTO, PROCESSOR
from jellygui.domain.events import Event, Heartbeat, Note
from jellygui.errors import JellyError
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.modelfile import ModelFile

_SAMPLES, _BATCH, _RUNS = 16, 8, 5
# An answer that differs by the rounding of single precision stays well within the first. What
# a person has asked for may also round as half precision does.
_UNASKED, _ASKED_FOR = 0.001, 0.02


@dataclass(frozen=True)
class Provider:
    """A provider as ONNX Runtime calls it, as --device does, and as people do."""

    name: str
    kind: str
    title: str


_KNOWN = (
    Provider("CUDAExecutionProvider", "cuda", "CUDA"),
    Provider("CoreMLExecutionProvider", "coreml", "Core ML"),
    Provider("DmlExecutionProvider", "directml", "DirectML"),
    Provider("OpenVINOExecutionProvider", "openvino", "OpenVINO"),
)
# What was chosen for a model, so that it is tried once.
_chosen: dict[tuple[str, str], Provider | None] = {}


def installed() -> tuple[Provider, ...]:
    """Those that this ONNX Runtime has."""
    there = onnxruntime.get_available_providers()
    return tuple(provider for provider in _KNOWN if provider.name in there)


def quickest(model: ModelFile, wanted: str = AUTO) -> Generator[Event, None, Provider | None]:
    """The quickest that gives the processor's answers for the samples; None: the processor.

    Only the `wanted` one is tried, if it is named. Without any, nothing is timed and nothing said.

    Raises:
        JellyError: the wanted one is not installed, or the model cannot be run at all.
    """
    there = installed()
    if wanted not in (AUTO, PROCESSOR):
        there = tuple(provider for provider in there if provider.kind == wanted)
        if not there:
            raise JellyError(
                f"This ONNX Runtime does not compute on “{wanted}”.",
                hint="Give --device auto or cpu, or install the build of ONNX Runtime for it.",
            )
    if wanted == PROCESSOR or not there:
        return None
    key = (model.model_id, wanted)
    if key not in _chosen:
        _chosen[key] = yield from _tried(model, there, is_wanted=wanted != AUTO)
    if (provider := _chosen[key]) is not None:
        yield Note(f"Photographs are classified on {provider.title}.")
    return provider


def _tried(
    model: ModelFile, there: tuple[Provider, ...], *, is_wanted: bool
) -> Generator[Event, None, Provider | None]:
    squares = _samples(model.card.preprocessing)
    here = Classifier(model, threads=available_cores())
    expected = here.predict(squares)
    best, best_s = None, float("inf") if is_wanted else _seconds(here, squares)
    for provider in there:
        yield Heartbeat()
        try:
            other = Classifier(model, provider=provider.name, stays=True)
            answers = other.predict(squares)
            took_s = _seconds(other, squares)
        except (JellyError, MemoryError, RuntimeError):
            yield Note(f"{provider.title} is not used: it cannot run “{model.card.name}”.")
            continue
        within = _ASKED_FOR if is_wanted else _UNASKED
        wrong = sum(not _alike(*pair, within) for pair in zip(expected, answers, strict=True))
        if wrong:
            yield Note(
                f"{provider.title} is not used: its answers for {wrong} of {len(squares)} sample "
                "photographs are not the processor's."
            )
        elif took_s >= best_s:
            yield Note(f"{provider.title} is not used: it is slower than the processor.")
        else:
            best, best_s = provider, took_s
    return best


def _alike(one: Answer, other: Answer, within: float) -> bool:
    first, second = one.prediction, other.prediction
    return (
        (first.species, first.identified) == (second.species, second.identified)
        and abs(one.distance - other.distance) <= within
        and all(
            abs(share - second.probabilities[key]) <= within
            for key, share in first.probabilities.items()
        )
    )


def _seconds(classifier: Classifier, squares: Squares) -> float:
    """The median time of a batch."""
    times = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        classifier.predict(squares[:_BATCH])
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _samples(preprocessing: Preprocessing) -> Squares:
    """Drawn photographs that travel with the program [N, S, S, 3]."""
    there = sorted(paths.resource("sample_images").rglob("*.jpg"))
    some = there[:: max(1, len(there) // _SAMPLES)][:_SAMPLES]
    seen = (read_photo(path, side_px=preprocessing.size_px).pixels for path in some)
    return np.stack([shrink_to_square(pixels, preprocessing) for pixels in seen])
