"""What a model remembers of the photographs that it was made with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.modelfile import CardPhotograph, ModelFile, read_replay
from jellygui.modelfile.lineage import settled


@dataclass(frozen=True, eq=False, kw_only=True)
class ModelMemory:
    """What the model saw, `seen` [E, D], of `entries` [E]; none where it keeps nothing of them."""

    entries: Sequence[CardPhotograph]
    seen: npt.NDArray[np.float16]


def memory_of(model: ModelFile) -> ModelMemory:
    """Read the memory of a model.

    Raises:
        JellyError: the file is gone or damaged.
    """
    replay = read_replay(model)
    if replay.embeddings is None:
        return ModelMemory(entries=(), seen=np.empty((0, 0), np.float16))
    known = {entry.content_hash: entry for entry in settled(model.card)}
    entries = [known[entry.content_hash] for entry in replay.entries]
    return ModelMemory(entries=entries, seen=replay.embeddings)
