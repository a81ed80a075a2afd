"""The quick retraining from photographs; no torch is imported here."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import numpy.typing as npt

from jellygui.classifier.classifier import Classifier
from jellygui.domain.events import Event, ModelSaved, Progress
from jellygui.modelfile import read_model
from jellygui.modelfile.lineage import settled
from jellygui.tasks import FitHead, RetrainHead
from jellygui.training.dataset import entry_of, read_taught
from jellygui.training.new_head import fit_head

_BATCH = 16


def retrain_head(task: RetrainHead) -> Generator[Event, None, ModelSaved]:
    """Look at the photographs with the model, and fit the head to what it sees.

    Raises:
        JellyError: the model or the photographs cannot be used.
    """
    parent = read_model(task.model)
    known = settled(parent.card, task.retired)
    data = yield from read_taught(task.folder, task.photographs, parent.card, known)
    classifier = Classifier(parent)
    samples = [sample for sample in data.samples if not sample.altered]
    embeddings: list[npt.NDArray[np.float16]] = []
    for start in range(0, len(samples), _BATCH):
        rows = [sample.row for sample in samples[start : start + _BATCH]]
        embeddings += [answer.embedding for answer in classifier.predict(data.squares[rows])]
        yield Progress(
            done=len(embeddings), total=len(samples), what="photographs for the last layer"
        )
    return (
        yield from fit_head(
            FitHead(
                parent=parent,
                photographs=[entry_of(sample) for sample in samples],
                embeddings=np.stack(embeddings),
                species={species.key: species for species in data.species},
                out=task.out,
                config=task.config,
                retired=task.retired,
                held_back=data.held_back,
            )
        )
    )
