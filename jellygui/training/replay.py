"""Making the replay set of a model that was trained on photographs."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import numpy as np
import numpy.typing as npt
import torch

from jellygui.classifier.session import available_cores, open_session, run
from jellygui.domain.configs import Preprocessing
from jellygui.domain.events import Event, Heartbeat
from jellygui.modelfile import ModelFile
from jellygui.modelfile.replay import Replay, fair_order, quantised, room_for
from jellygui.training.dataset import Dataset, Sample, entry_of
from jellygui.training.examples import Photographs, normaliser
from jellygui.training.networks import Network, lower_stages, replay_after

_BATCH = 32


def can_rehearse(replay: Replay, model: ModelFile, network: Network) -> bool:
    """Whether the replay set of a model holds what its upper stages can learn from."""
    return bool(len(replay.activations)) and model.card.replay_after == replay_after(network)


def replay_set(
    network: Network, form: bytes, data: Dataset, preprocessing: Preprocessing
) -> Generator[Event, None, Replay]:
    """The replay set of a network, whose ONNX form is `form`, on its own photographs.

    Altered copies, and what exceeds 12 MB, are left out.
    """
    samples: dict[str, Sample] = {}  # the same bytes in two files are one photograph
    for sample in sorted(data.samples, key=lambda sample: not sample.stands_for_group):
        if sample.stands_for_group or not sample.altered:
            samples.setdefault(sample.content_hash, sample)
    chosen = list(samples.values())
    chosen = [chosen[place] for place in fair_order([entry_of(s) for s in chosen])]
    first = activations_of(network, data, chosen[:1], preprocessing)
    _, embeddings_room = room_for(1, 2 * network.head.in_features)
    room, _ = room_for(first[0].size, 1)
    chosen = chosen[:embeddings_room]
    session = open_session(form, threads=available_cores())
    embeddings: list[npt.NDArray[np.float16]] = []
    kept: list[npt.NDArray[np.float16]] = []
    for start in range(0, len(chosen), _BATCH):
        batch = chosen[start : start + _BATCH]
        squares = data.squares[[sample.row for sample in batch]]
        embeddings.append(run(session, squares).embedding.astype(np.float16))
        if start < room:
            kept += list(activations_of(network, data, batch, preprocessing).astype(np.float16))
        yield Heartbeat()
    activations = np.stack(kept[:room]).astype(np.float32)
    largest = np.abs(activations).max(axis=(0, 2, 3))
    scale = np.where(largest > 0, largest / 127, 1).astype(np.float32)
    return Replay(
        entries=tuple(entry_of(sample) for sample in chosen),
        activations=quantised(activations, scale),
        scale=scale,
        embeddings=np.concatenate(embeddings),
    )


def activations_of(
    network: Network, data: Dataset, samples: Sequence[Sample], preprocessing: Preprocessing
) -> npt.NDArray[np.float32]:
    """What the lower stages give for these photographs [N, C, H, W]."""
    photographs = Photographs.of(data, samples, preprocessing).squares(np.arange(len(samples)))
    return lower_activations(network, photographs.float(), preprocessing)


@torch.no_grad()
def lower_activations(
    network: Network, photographs: torch.Tensor, preprocessing: Preprocessing
) -> npt.NDArray[np.float32]:
    """The same for photographs [N, 3, S, S] on the scale 0 to 255."""
    mean, std = normaliser(preprocessing)
    lower = network.body[: lower_stages(network)].eval()
    given: npt.NDArray[np.float32] = lower((photographs - mean) / std).numpy()
    return given
