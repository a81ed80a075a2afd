"""The quick retraining from a folder of photographs; no torch is imported here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.new_head import retrain_head
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Heartbeat
from jellygui.domain.labels import LabelledPhotograph
from jellygui.modelfile import ModelFile, read_model
from jellygui.modelfile.lineage import settled
from jellygui.training.dataset import Labelled, entry_of, labelled_files, read_photographs
from jellygui.work import Work

_BATCH = 16


def retrain_head_on_folder(model: Path, dataset: Path, out: Path, config: RetrainConfig) -> Work:
    """Give a model a new head, taught by a folder per species.

    Raises:
        JellyError: the model or the dataset cannot be used.
    """
    parent = read_model(model)
    photographs = yield from labelled_files(dataset, fewest=1, known=parent.card.species_keys)
    yield from _retrain_head(parent, photographs, dataset, out, config)


def retrain_head_on_photographs(
    model: Path,
    photographs: Sequence[LabelledPhotograph],
    folder: Path,
    out: Path,
    config: RetrainConfig,
    retired: Sequence[str] = (),
) -> Work:
    """The same for a list of photographs; `folder` is what messages call it.

    `retired` are photographs that may not test any longer, by their content.
    """
    yield from _retrain_head(
        read_model(model), Labelled(photographs=photographs), folder, out, config, retired
    )


def _retrain_head(
    parent: ModelFile,
    photographs: Labelled,
    folder: Path,
    out: Path,
    config: RetrainConfig,
    retired: Sequence[str] = (),
) -> Work:
    known = settled(parent.card, retired)
    data = yield from read_photographs(photographs, folder, parent.card.preprocessing, known)
    classifier = Classifier(parent)
    samples = [sample for sample in data.samples if not sample.altered]
    embeddings: list[npt.NDArray[np.float16]] = []
    for start in range(0, len(samples), _BATCH):
        rows = [sample.row for sample in samples[start : start + _BATCH]]
        embeddings += [answer.embedding for answer in classifier.predict(data.squares[rows])]
        yield Heartbeat()
    yield from retrain_head(
        parent,
        [entry_of(sample) for sample in samples],
        np.stack(embeddings),
        {species.key: species for species in data.species},
        out,
        config,
        retired,
        data.held_back,
    )
