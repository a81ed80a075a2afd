"""The replay set: what a model remembers of photographs, without a pixel of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from jellygui.errors import JellyError
from jellygui.modelfile.card import CardPhotograph
from jellygui.modelfile.file import ModelFile
from jellygui.modelfile.tensors import Tensors

LARGEST_BYTES = 12_000_000
_EMBEDDINGS_BYTES = 2_000_000


@dataclass(frozen=True, eq=False, kw_only=True)
class Replay:
    """What is kept of photographs `entries` [E], in an order in which every beginning is fair.

    `embeddings` [E, D] float16 are what the head sees; None in files of earlier versions.
    `activations` [M, C, H, W] int8 (activation = int8 x `scale` [C]) are those of the first M.
    """

    entries: tuple[CardPhotograph, ...]
    activations: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float32]
    embeddings: npt.NDArray[np.float16] | None

    def __len__(self) -> int:
        return len(self.entries)

    def values(self, places: Sequence[int] | npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
        """The activations at these places, as they were."""
        return _restored(self.activations[places], self.scale)

    def without(self, contents: Collection[str]) -> Replay:
        """The same without these photographs, by their content."""
        kept = [n for n, e in enumerate(self.entries) if e.content_hash not in contents]
        return Replay(
            entries=tuple(self.entries[place] for place in kept),
            activations=self.activations[[n for n in kept if n < len(self.activations)]],
            scale=self.scale,
            embeddings=None if self.embeddings is None else self.embeddings[kept],
        )

    def tensors(self, trained_on: Sequence[CardPhotograph]) -> Tensors:
        """How it is kept in the file of a model with these photographs."""
        row = {entry.content_hash: place for place, entry in enumerate(trained_on)}
        kept: dict[str, npt.NDArray[Any]] = {
            "activations": self.activations,
            "scale": self.scale,
            "photograph": np.array([row[e.content_hash] for e in self.entries], dtype=np.int32),
        }
        return kept if self.embeddings is None else kept | {"embeddings": self.embeddings}


def _restored(
    activations: npt.NDArray[np.int8], scale: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    restored: npt.NDArray[np.float32] = activations * scale[:, None, None]
    return restored


def quantised(
    activations: npt.NDArray[np.float32], scale: npt.NDArray[np.float32]
) -> npt.NDArray[np.int8]:
    """Activations [N, C, H, W] as int8; what is larger than any before is cut to the largest."""
    small: npt.NDArray[np.int8] = (
        np.rint(activations / scale[:, None, None]).clip(-127, 127).astype(np.int8)
    )
    return small


def read_replay(model: ModelFile) -> Replay:
    """The replay set of a model file; empty where it has none.

    Raises:
        JellyError: it is not what its card and this program make of one.
    """
    tensors = model.replay()
    if not tensors:
        nothing = np.zeros((0, 0, 0, 0), np.int8)
        return Replay(
            entries=(), activations=nothing, scale=np.zeros(0, np.float32), embeddings=None
        )
    try:
        return _checked(tensors, model.card.trained_on)
    except (KeyError, ValueError, IndexError) as error:
        raise JellyError(
            f"The replay set of “{model.path}” is damaged ({str(error).strip()}).",
            hint="Fetch the model file again, or use another one.",
        ) from error


def _checked(tensors: Mapping[str, npt.NDArray[Any]], known: Sequence[CardPhotograph]) -> Replay:
    if unknown := set(tensors) - {"activations", "scale", "photograph", "embeddings"}:
        raise ValueError(f"it holds {sorted(unknown)[0]}")
    activations, scale, rows = (tensors[n] for n in ("activations", "scale", "photograph"))
    embeddings = tensors.get("embeddings")
    kinds = {"activations": np.int8, "scale": np.float32, "photograph": np.int32}
    if any(tensors[name].dtype != kind for name, kind in kinds.items()):
        raise ValueError("a tensor is of another type")
    if activations.ndim != 4 or scale.shape != activations.shape[1:2] or not (scale > 0).all():
        raise ValueError("the shape of the activations is wrong")
    if rows.ndim != 1 or len(set(rows.tolist())) != len(rows) or len(activations) > len(rows):
        raise ValueError("the list of its photographs is wrong")
    if len(rows) and not 0 <= rows.min() <= rows.max() < len(known):
        raise ValueError("it names photographs that the card does not know")
    if embeddings is None:
        rows = rows[: len(activations)]
    elif embeddings.dtype != np.float16 or embeddings.ndim != 2 or len(embeddings) != len(rows):
        raise ValueError("the shape of the embeddings is wrong")
    return Replay(
        entries=tuple(known[row] for row in rows.tolist()),
        activations=activations,
        scale=scale,
        embeddings=embeddings,
    )


def fair_order(entries: Sequence[CardPhotograph]) -> list[int]:
    """An order of the entries in which every beginning holds as many of each species as it can.

    One photograph of each group comes before further ones; among equals the hash decides, so that
    roles are mixed as they are in the whole.
    """
    groups: Counter[str] = Counter()
    keys: dict[int, tuple[bool, int, str]] = {}
    places: Counter[tuple[bool, str]] = Counter()
    for index, entry in sorted(enumerate(entries), key=lambda pair: pair[1].content_hash):
        again = groups[entry.group] > 0
        groups[entry.group] += 1
        keys[index] = (again, places[again, entry.label], entry.label)
        places[again, entry.label] += 1
    return sorted(keys, key=lambda index: keys[index])


Kept = tuple[npt.NDArray[np.float16], npt.NDArray[np.int8] | None]


def replay_of(
    kept: Mapping[str, Kept], scale: npt.NDArray[np.float32], trained_on: Sequence[CardPhotograph]
) -> Replay:
    """A replay set of at most 12 MB from embedding and activations of photographs, by their hash.

    Only what is in `trained_on` is kept; where there is not room for all, as much of each species
    as of the others.
    """
    entries = list({e.content_hash: e for e in trained_on if e.content_hash in kept}.values())
    whole = [entry for entry in entries if kept[entry.content_hash][1] is not None]
    first = kept[(whole or entries)[0].content_hash]
    room, embeddings_room = room_for(0 if first[1] is None else first[1].size, first[0].nbytes)
    whole = [whole[place] for place in fair_order(whole)][: min(room, embeddings_room)]
    there = {entry.content_hash for entry in whole}
    others = [entry for entry in entries if entry.content_hash not in there]
    chosen = (whole + [others[place] for place in fair_order(others)])[:embeddings_room]
    activations = [kept[entry.content_hash][1] for entry in whole]
    return Replay(
        entries=tuple(chosen),
        activations=np.stack([a for a in activations if a is not None])
        if whole
        else np.zeros((0, len(scale), 0, 0), np.int8),
        scale=scale,
        embeddings=np.stack([kept[entry.content_hash][0] for entry in chosen]),
    )


def room_for(activation_bytes: int, embedding_bytes: int) -> tuple[int, int]:
    """How many photographs' activations, and how many embeddings, a replay set may hold."""
    embeddings = _EMBEDDINGS_BYTES // max(1, embedding_bytes)
    return (LARGEST_BYTES - _EMBEDDINGS_BYTES) // max(1, activation_bytes), embeddings
