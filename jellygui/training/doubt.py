"""Labels of a dataset that what a network sees speaks against."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import numpy as np
import numpy.typing as npt

from jellygui.domain.configs import ArchitectureName, FineTuneConfig, Preprocessing
from jellygui.domain.doubts import FEWEST, Doubtful, doubts
from jellygui.domain.events import Event, Heartbeat, LabelsDoubted, Note, Progress
from jellygui.domain.lists import listed
from jellygui.modelfile import read_model
from jellygui.tasks import IMAGENET, FindDoubts
from jellygui.training.dataset import Dataset, Sample, read_dataset
from jellygui.work import Work

_BATCH = 16
_WHAT = "photographs looked at"

Seen = npt.NDArray[np.floating]


def find_doubts(task: FindDoubts) -> Work:
    """Look at one photograph of each group, and compare the labels with what is seen.

    Ends with `LabelsDoubted`.

    Raises:
        JellyError: the dataset or the model cannot be used.
    """
    if task.model is None:
        data, samples, seen = yield from _seen_by_imagenet(task)
    else:
        data, samples, seen = yield from _seen_by_model(task)
    labels = [sample.label for sample in samples]
    few = [kind.common_name for kind in data.species if labels.count(kind.key) < FEWEST]
    if few:
        yield Note(f"Not judged, since there are fewer than {FEWEST} photographs: {listed(few)}.")
    files: dict[str, list[Sample]] = {}
    for sample in data.samples:
        files.setdefault(sample.group, []).append(sample)
    found = doubts(seen, labels)
    yield Note(
        f"{len(found):,} of {len(samples):,} labels are doubted, copies and bursts counted once."
    )
    yield LabelsDoubted(
        found=tuple(
            Doubtful(
                path=samples[doubt.place].path,
                label=doubt.label,
                suggestion=doubt.suggestion,
                doubt=doubt.doubt,
                copies=len(files[samples[doubt.place].group]) - 1,
            )
            for doubt in found
        )
    )


def _seen_by_model(
    task: FindDoubts,
) -> Generator[Event, None, tuple[Dataset, list[Sample], Seen]]:
    from jellygui.classifier.classifier import Classifier

    assert task.model is not None
    file = read_model(task.model)
    data, samples = yield from _read(task, file.card.preprocessing)
    classifier = Classifier(file)
    seen: list[npt.NDArray[np.float16]] = []
    for rows in _batches(samples):
        seen += [answer.embedding for answer in classifier.predict(data.squares[rows])]
        yield Progress(done=len(seen), total=len(samples), what=_WHAT)
    return data, samples, np.array(seen)


def _seen_by_imagenet(
    task: FindDoubts,
) -> Generator[Event, None, tuple[Dataset, list[Sample], Seen]]:
    # torch comes in here: a model file does not need it.
    import torch

    from jellygui.training.architectures import ARCHITECTURES
    from jellygui.training.examples import Photographs
    from jellygui.training.start import find_start

    config = FineTuneConfig.given(architecture=ArchitectureName.EFFICIENTNET_LITE0)
    preprocessing = ARCHITECTURES[config.architecture].preprocessing(config.size_px, config.fit)
    origin = yield from find_start(IMAGENET, config)
    data, samples = yield from _read(task, preprocessing)
    network = origin.network(data.species).eval()
    photographs = Photographs.of(data, samples, preprocessing)
    seen: list[Seen] = []
    for start in range(0, len(samples), _BATCH):
        places = np.arange(start, min(start + _BATCH, len(samples)))
        with torch.inference_mode():
            seen.append(network.embed(photographs.plain(places)).numpy())
        yield Progress(done=int(places[-1]) + 1, total=len(samples), what=_WHAT)
    return data, samples, np.concatenate(seen)


def _read(
    task: FindDoubts, preprocessing: Preprocessing
) -> Generator[Event, None, tuple[Dataset, list[Sample]]]:
    data = yield from read_dataset(task.dataset, preprocessing)
    yield Heartbeat()
    return data, [sample for sample in data.samples if sample.stands_for_group]


def _batches(samples: Sequence[Sample]) -> list[list[int]]:
    rows = [sample.row for sample in samples]
    return [rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH)]
