"""Teaching a model new photographs, in the training process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jellygui.domain.configs import RetrainConfig
from jellygui.domain.labels import LabelledPhotograph
from jellygui.work import Work, in_child


def retrain_on_folder(model: Path, dataset: Path, out: Path, config: RetrainConfig) -> Work:
    """Teach a model a folder per species, and write a new model file; see `retrain`."""
    if config.head_only:
        target = "jellygui.training.quick:retrain_head_on_folder"
    else:
        target = "jellygui.training.retrain:retrain_model"
    return in_child(target, model, dataset, out, config)


def retrain(
    model: Path,
    photographs: Sequence[LabelledPhotograph],
    folder: Path,
    out: Path,
    config: RetrainConfig,
) -> Work:
    """Teach a model a list of labelled photographs, and write a new model file.

    `folder` is what messages call them. Where the window has their embeddings already,
    `classifier.new_head.retrain_head` makes a new head from these at once, in its own process.
    """
    if config.head_only:
        target = "jellygui.training.quick:retrain_head_on_photographs"
    else:
        target = "jellygui.training.retrain:retrain_photographs"
    return in_child(target, model, tuple(photographs), folder, out, config)
