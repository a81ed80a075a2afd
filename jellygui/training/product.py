"""The one way to a model file: what a network has become, its card, and the file; without torch."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from jellygui import __version__
from jellygui.classifier.limits import Bounds
from jellygui.classifier.measure import processor_name
from jellygui.classifier.session import (
    Activations,
    Outputs,
    Squares,
    available_cores,
    open_session,
    run,
)
from jellygui.domain.configs import Config
from jellygui.domain.events import Event, ModelSaved, Progress
from jellygui.domain.measurements import Measurement
from jellygui.modelfile import (
    CardPhotograph,
    ModelCard,
    ModelFile,
    Replay,
    SpeciesEntry,
    write_model,
)
from jellygui.onnx_graphs.head import replace_head

Precision = Literal["int8", "fp32"]


@dataclass(frozen=True, eq=False, kw_only=True)
class Product:
    """A network as it is used: its form, what was set and measured on it, and what it remembers."""

    onnx: bytes
    precision: Precision
    precision_note: str
    bounds: Bounds
    measurements: Sequence[Measurement]
    replay: Replay
    weights: Mapping[str, npt.NDArray[np.generic]]
    parameters: int
    multiply_adds: int


def write_product(
    product: Product,
    out: Path,
    *,
    origin: Mapping[str, Any],
    trained_on: tuple[CardPhotograph, ...],
) -> Generator[Event, None, ModelSaved]:
    """Write the model file; `origin` is what its card says of where the network comes from."""
    written: dict[str, Any] = {
        "name": out.stem,
        "precision": product.precision,
        "precision_note": product.precision_note,
        "temperature": product.bounds.temperature,
        "confidence_threshold": product.bounds.confidence,
        "distance_limit": product.bounds.distance,
        "made_by": f"jellygui {__version__}",
        "created_at": datetime.now(UTC).replace(microsecond=0),
        "program_version": __version__,
        "parameters": product.parameters,
        "multiply_adds": product.multiply_adds,
        "trained_on": trained_on,
        "measurements": tuple(product.measurements),
        "processors": (processor_name(),),
    }
    model = write_model(
        out,
        card=ModelCard(**{**origin, **written}),
        onnx=replace_head(product.onnx, temperature=product.bounds.temperature),
        weights=product.weights,
        replay=product.replay.tensors(trained_on),
    )
    saved = ModelSaved(path=model.path, model_id=model.model_id)
    yield saved
    return saved


def origin_of_grown(
    parent: ModelFile, species: tuple[SpeciesEntry, ...], **recipe: Config
) -> dict[str, Any]:
    """What a card says of a network that grew from `parent`, and was made by this `recipe`.

    What was promised of the parent, and what showed it, was not of this one.
    """
    card = parent.card
    grown = {
        "species": species,
        "parent": parent.model_id,
        "started_from": card.name,
        "promise": None,
        "fold_answers": (),
    }
    return {**dict(card), **grown, **recipe}


def outputs_for(
    form: bytes, batches: Iterable[Squares | Activations]
) -> Generator[Event, None, Outputs]:
    """What a form gives for batches of what it takes."""
    session = open_session(form, threads=available_cores())
    parts, done = [], 0
    for batch in batches:
        parts.append(run(session, batch))
        done += len(batch)
        yield Progress(done=done, total=None, what="photographs measured")
    return together(parts)


def together(parts: Sequence[Outputs]) -> Outputs:
    """Those of several batches."""
    return Outputs(
        probabilities=np.concatenate([part.probabilities for part in parts]),
        embedding=np.concatenate([part.embedding for part in parts]),
        distance=np.concatenate([part.distance for part in parts]),
    )
