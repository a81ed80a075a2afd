"""What a project's model looked at in a photograph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from jellygui.classifier.session import (
    Activations,
    Squares,
    available_cores,
    open_session,
    values_of,
)
from jellygui.domain.configs import Preprocessing
from jellygui.domain.looked_at import Axis, LookedAt
from jellygui.errors import JellyError
from jellygui.images.photo import place_in_square, read_photo, shrink_to_square
from jellygui.jobs.models import model_of

if TYPE_CHECKING:
    from jellygui.onnx_graphs.places import Places
    from jellygui.project import Project


@dataclass(frozen=True, eq=False, kw_only=True)
class _Network:
    model_id: str | None
    species: tuple[str, ...]
    preprocessing: Preprocessing
    places: Places
    ask: Callable[[Squares], Sequence[Activations]]


class Looker:
    """Shows what the model that a project uses looked at; from one thread at a time."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._network: _Network | None = None

    def __call__(self, path: Path) -> LookedAt:
        """Read a photograph as it is read to be classified, and ask the model place by place.

        Raises:
            JellyError: the model is gone, or its network does not average over places.
            UnreadableError: the photograph cannot be read.
        """
        network = self._network_in_use()
        seen = network.preprocessing
        photo = read_photo(path, side_px=seen.size_px)
        square = shrink_to_square(photo.pixels, seen)
        (at_places,) = network.ask(square[None])
        logits = np.tensordot(network.places.weight, at_places[0], axes=1)
        logits += network.places.bias[:, None, None]
        if not np.isfinite(logits).all():
            raise JellyError(
                "The model's network gives values that are not numbers.",
                hint="The model file is damaged or of another program; use another one.",
            )
        width, height = photo.width_px, photo.height_px
        left, top, inside_width, inside_height = place_in_square(width, height, seen)
        down, across = (
            Axis(first_px=first, step_px=step, start_px=start, length_px=length)
            for (first, step), start, length in zip(
                network.places.lines, (top, left), (inside_height, inside_width), strict=True
            )
        )
        return LookedAt(
            species=network.species,
            logits=logits.astype(np.float32),
            down=down,
            across=across,
            width_px=width,
            height_px=height,
        )

    def _network_in_use(self) -> _Network:
        in_use = self._project.models.in_use()
        model_id = in_use[0] if in_use else None
        if self._network is None or self._network.model_id != model_id:
            from jellygui.onnx_graphs.places import places_of  # it takes a tenth of a second

            model = model_of(self._project)
            places = places_of(model.onnx_bytes())
            session = open_session(places.form, threads=available_cores())
            self._network = _Network(
                model_id=model_id,
                species=model.card.species_keys,
                preprocessing=model.card.preprocessing,
                places=places,
                ask=partial(values_of, session, outputs=[places.output]),
            )
        return self._network
