"""Classifying a project's photographs."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import Read, Unreadable, predict_files
from jellygui.domain.changes import Changes
from jellygui.domain.events import Changed, Classified, Event, Heartbeat, ImageSkipped, Progress
from jellygui.domain.labels import UNIDENTIFIED
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.work import Work

_COMMIT_EVERY_S = 0.5


class InSight:
    """Says from any thread which files a person looks at; they are classified first."""

    def __init__(self) -> None:
        self._wanted: deque[int] = deque()  # replaced as a whole, so that it needs no lock

    def look_at(self, file_ids: Sequence[int]) -> None:
        self._wanted = deque(file_ids)

    def sorted_in(self, files: Sequence[tuple[int, Path]]) -> Iterator[tuple[int, Path]]:
        """The files in their order, each once, but what is looked at first."""
        left = dict(files)
        while left:
            file_id = self._next_wanted()
            if file_id is None:
                file_id = next(iter(left))
            if file_id in left:
                yield file_id, left.pop(file_id)

    def _next_wanted(self) -> int | None:
        try:
            return self._wanted.popleft()
        except IndexError:
            return None


def classify(
    project: Project,
    model: ModelFile,
    file_ids: Sequence[int] | None = None,
    *,
    in_sight: InSight | None = None,
) -> Work:
    """Read and classify what this model has not seen yet, each file once.

    What is done is committed twice a second; closed and called again, it goes on where it was.
    When everything has been classified, the model's predictions are those that count.
    """
    classifier = Classifier(model, threads=1)
    project.add_model(model)
    files = project.to_read(model.model_id, file_ids)
    paths = dict(files)
    batch = _Batch(project, model.model_id, paths)
    asked: set[str] = set()
    asking = threading.Lock()

    def wanted(content_hash: str) -> bool:
        with asking:
            if content_hash in asked or project.is_predicted(content_hash, model.model_id):
                return False
            asked.add(content_hash)
            return True

    order = files if in_sight is None else in_sight.sorted_in(files)
    yield Progress(done=0, total=len(files), what="photographs")
    try:
        for results in predict_files(classifier, order, wanted=wanted):
            batch.results += results
            if results and (batch.is_due or batch.done == 0):
                yield from batch.commit()
                yield Progress(done=batch.done, total=len(files), what="photographs")
            else:
                yield Heartbeat()
    except GeneratorExit:
        batch.write()
        raise
    yield from batch.commit()
    yield Progress(done=batch.done, total=len(files), what="photographs")
    if file_ids is None:
        yield Changed(project.use_model(model.model_id))


class _Batch:
    """Results that wait to be written together."""

    def __init__(self, project: Project, model_id: str, paths: dict[int, Path]) -> None:
        self.results: list[Read | Unreadable] = []
        self.done = 0
        self._project, self._model_id, self._paths = project, model_id, paths
        self._committed_at = time.monotonic()

    @property
    def is_due(self) -> bool:
        return time.monotonic() - self._committed_at > _COMMIT_EVERY_S

    def commit(self) -> Work:
        """Write what waits, then tell of it."""
        yield from self.write()

    def write(self) -> list[Event]:
        results, self.results = self.results, []
        if not results:
            return []
        read = [result for result in results if isinstance(result, Read)]
        failed = [result for result in results if isinstance(result, Unreadable)]
        photographs = self._project.record_read([(result.key, result.photo) for result in read])
        self._project.add_predictions(
            self._model_id,
            [
                (photographs[result.key], result.answer.prediction, result.answer.embedding)
                for result in read
                if result.answer is not None
            ],
        )
        missing = [r.key for r in failed if not self._paths[r.key].exists()]
        unreadable = [(r.key, r.error.reason) for r in failed if r.key not in set(missing)]
        self._project.record_unreadable(unreadable)
        self._project.record_missing(missing)
        self.done += len(results)
        self._committed_at = time.monotonic()
        changes = Changes(
            files=frozenset(r.key for r in failed), labels=frozenset(photographs.values())
        )
        return [Changed(changes), *(self._event(result, photographs) for result in results)]

    def _event(self, result: Read | Unreadable, photographs: dict[int, int]) -> Event:
        path = self._paths[result.key]
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
