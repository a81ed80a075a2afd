"""Classifying a project's photographs."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import Predict, ReadFile, Unreadable, predict_files
from jellygui.classifier.providers import quickest
from jellygui.domain.changes import Changes
from jellygui.domain.devices import AUTO
from jellygui.domain.events import (
    Changed,
    Classified,
    Event,
    Heartbeat,
    ImageSkipped,
    Note,
    Progress,
)
from jellygui.domain.labels import UNIDENTIFIED
from jellygui.errors import JellyError, UnfinishedError
from jellygui.images.photo import UnreachableError
from jellygui.jobs.belonging import finds_stations
from jellygui.jobs.ingest import try_videos_again
from jellygui.jobs.losses import Losses
from jellygui.jobs.models import model_of
from jellygui.jobs.priority import Priority, files_by_priority
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.work import Work

_COMMIT_EVERY_S = 0.5
_AT_ONCE = 500


@finds_stations
def classify(
    project: Project,
    model: ModelFile,
    file_ids: Sequence[int] | None = None,
    *,
    priority: Priority | None = None,
    predict: Predict = predict_files,
    device: str = AUTO,
) -> Work:
    """Read and classify what this model has not seen yet, each file once.

    In the order of `file_ids`, but first what `priority` says, also while this runs. What is done
    is committed twice a second; closed and called again, it goes on where it was. When everything
    has been classified, the model's predictions are those that count; at once where it has spoken
    on everything before, and only what it saw is no longer kept. Where only its head is another
    than that of the model in use, what that one has seen needs not be read again. `predict` reads
    and classifies: this computer, unless a cluster does. `device` is on what the network computes
    here: see `classifier.providers`.

    Raises:
        UnfinishedError: photographs could not be reached; all others are done.
    """
    promise = project.models.promise(model.model_id)
    provider = yield from quickest(model, device)
    classifier = Classifier(
        model, threads=1, promise=promise, provider=provider.name if provider else ""
    )
    yield Changed(project.models.add(model))
    if file_ids is None:
        yield from try_videos_again(project)
        yield from _by_what_was_seen(project, model, classifier)
        if project.models.has_spoken(model.model_id):
            yield Changed(project.models.use(model.model_id))
    left = project.files.to_read(model.model_id, file_ids)
    project.rest_reading()
    batch = _Batch(project, model.model_id)
    files = batch.noting(files_by_priority(project, left, priority or Priority()))
    yield Progress(done=0, total=len(left), what="photographs")

    def note_devices() -> None:
        if batch.done:
            project.models.note_device(model.model_id, provider.title if provider else "")
        if classifier.gave_up:
            project.models.note_device(model.model_id, "CPU")

    try:
        for results in predict(classifier, files, wanted=batch.wants):
            batch.results += results
            if batch.results and (batch.is_due or batch.done == 0):
                yield from batch.commit()
                yield Progress(done=batch.done, total=len(left), what="photographs")
            else:
                yield Heartbeat()
    except (GeneratorExit, UnfinishedError):
        batch.write()
        note_devices()
        raise
    yield from batch.commit()
    note_devices()
    if classifier.gave_up and provider is not None:
        yield Note(f"{provider.title} failed, perhaps for want of memory; the processor went on.")
    yield Progress(done=batch.done, total=len(left), what="photographs")
    if file_ids is None and not batch.losses.folders:
        yield Changed(project.models.use(model.model_id))
    batch.losses.say()


def _by_what_was_seen(project: Project, model: ModelFile, classifier: Classifier) -> Work:
    """Classify by the embeddings of the model in use, if the new one differs in its head only."""
    other = _alike(project, model)
    if other is None:
        return
    from jellygui.onnx_graphs.head import head_of, outputs_of

    project.models.hand_on(other, model.model_id)
    form, done = model.onnx_bytes(), 0
    width = head_of(form)["weight"].shape[1]
    for photographs, seen in project.models.seen(other, width, at_once=_AT_ONCE):
        answers = classifier.answers(outputs_of(form, seen))
        said = [
            (photograph, answer.prediction, answer.embedding)
            for photograph, answer in zip(photographs.tolist(), answers, strict=True)
        ]
        yield Changed(project.models.add_predictions(model.model_id, said))
        done += len(said)
        yield Progress(done=done, total=None, what="photographs")


def _alike(project: Project, model: ModelFile) -> str | None:
    """The id of the model in use, where it is another one that sees what this model sees."""
    in_use = project.models.in_use()
    if in_use is None or in_use[0] == model.model_id:
        return None
    try:
        other = model_of(project)
    except JellyError:  # its file is gone
        return None
    from jellygui.onnx_graphs.head import same_below

    alike = other.card.preprocessing == model.card.preprocessing and same_below(
        other.onnx_bytes(), model.onnx_bytes()
    )
    return other.model_id if alike else None


class _Batch:
    """Results that wait to be written together, and what is known of the files on their way."""

    def __init__(self, project: Project, model_id: str) -> None:
        self.results: list[ReadFile | Unreadable] = []
        self.losses = Losses(project)
        self.done = 0
        self._project, self._model_id = project, model_id
        self._paths: dict[int, Path] = {}
        self._asked: set[str] = set()
        self._asking = threading.Lock()
        self._committed_at = time.monotonic()

    def noting(self, files: Iterator[tuple[int, Path]]) -> Iterator[tuple[int, Path]]:
        """Pass files on, and remember their paths until their results are written."""
        for file_id, path in files:
            if not self.losses.passes_over(file_id, path):
                self._paths[file_id] = path
                yield file_id, path

    def wants(self, content_hashes: Sequence[str]) -> list[bool]:
        """Which want an answer, neither given before nor being given; from any thread."""
        with self._asking:
            known = self._asked | self._project.models.predicted_of(content_hashes, self._model_id)
            wanted = [
                content_hash not in known and content_hash not in content_hashes[:place]
                for place, content_hash in enumerate(content_hashes)
            ]
            self._asked.update(itertools.compress(content_hashes, wanted))
            return wanted

    @property
    def is_due(self) -> bool:
        """Now and then; at once where a disk may be gone, before more is asked of it."""
        return time.monotonic() - self._committed_at > _COMMIT_EVERY_S or any(
            isinstance(result, Unreadable) and isinstance(result.error, UnreachableError)
            for result in self.results
        )

    def commit(self) -> Work:
        """Write what waits, then tell of it."""
        yield from self.write()

    def write(self) -> list[Event]:
        results, self.results = self.results, []
        read = [result for result in results if isinstance(result, ReadFile)]
        failed = [result for result in results if isinstance(result, Unreadable)]
        if read:
            self.losses.was_read()
        noted = self.losses.record((r.key, self._paths[r.key], r.error) for r in failed)
        if not read and not noted:
            return []
        photographs, changes = self._project.models.record_classified(
            self._model_id,
            [(result.key, result.photo) for result in read],
            [
                (result.key, result.answer.prediction, result.answer.embedding)
                for result in read
                if result.answer is not None
            ],
        )
        self.done += len(results)
        self._committed_at = time.monotonic()
        with self._asking:  # from here on the project knows
            self._asked.difference_update(r.photo.content_hash for r in read if r.answer)
        changes |= Changes(files=noted)
        return [Changed(changes), *(self._event(result, photographs) for result in results)]

    def _event(self, result: ReadFile | Unreadable, photographs: dict[int, int]) -> Event:
        path = self._paths.pop(result.key)
        if isinstance(result, Unreadable):
            return ImageSkipped(path=path, reason=result.error.reason)
        if result.answer is None:
            return Heartbeat()
        said = result.answer.prediction
        return Classified(
            photograph_id=photographs[result.key],
            path=path,
            label=said.species if said.identified else UNIDENTIFIED,
            species=said.species,
            confidence=said.confidence,
        )
