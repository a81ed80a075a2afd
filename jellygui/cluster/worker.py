"""What a worker of a cluster does: the laptop's own pipeline, for some hundreds of files at a time.

Each thread of a worker has files of its own, as each core of a laptop has batches of its own.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from distributed import WorkerPlugin, get_worker

from jellygui import __version__
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import ReadFile, predict_files
from jellygui.cluster.connection import ForgottenError
from jellygui.errors import JellyError
from jellygui.images.remote import trust
from jellygui.modelfile import SUFFIX, read_model
from jellygui.parquet.results import encoded
from jellygui.temporary import temporary_folder

# By model id; and which clients need each.
_classifiers: dict[str, Classifier] = {}
_wanted_by: dict[str, set[str]] = {}


class Knows(WorkerPlugin):
    """Lets every worker, also one that comes later, have a model: it travels once to each."""

    def __init__(self, model_id: str, content: bytes, client: str) -> None:
        self.name = f"jellygui-{model_id[:16]}-{client}"
        self.model_id, self._content, self._client = model_id, content, client

    def setup(self, worker: Any) -> None:
        let_it_have_children()
        if self.model_id not in _classifiers:
            _classifiers[self.model_id] = _classifier(self.model_id, self._content)
        _wanted_by.setdefault(self.model_id, set()).add(self._client)

    def teardown(self, worker: Any) -> None:
        clients = _wanted_by.get(self.model_id, set())
        clients.discard(self._client)
        if not clients:
            _wanted_by.pop(self.model_id, None)
            _classifiers.pop(self.model_id, None)


def _classifier(model_id: str, content: bytes) -> Classifier:
    if hashlib.sha256(content).hexdigest() != model_id:
        raise JellyError("The model came to the worker damaged.", hint="Try again.")
    with temporary_folder("worker") as folder:
        path = Path(folder, f"model{SUFFIX}")
        path.write_bytes(content)
        return Classifier(read_model(path), threads=1)


def let_it_have_children() -> None:
    """Let this worker have processes of its own, which a daemon may not; Dask's nanny makes it one.

    Some kinds of pictures are decoded in one (`images.apart`), and networks learn in one.
    """
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]


def packed(paths: Sequence[Path]) -> bytes:
    """Paths as they travel, whatever bytes are in them."""
    return b"\0".join(map(os.fsencode, paths))


def answered(model_id: str, paths: bytes, embeddings: bool) -> bytes:
    """Read and classify files, in a worker; an Arrow stream of one batch, see `parquet.results`.

    Raises:
        ForgottenError: the worker has not got the model, as after a scheduler's new start.
        JellyError: it cannot run it.
    """
    classifier = _classifiers.get(model_id)
    if classifier is None:
        raise ForgottenError
    began_s = time.perf_counter()
    asked = [Path(os.fsdecode(path)) for path in paths.split(b"\0")]
    for path in asked:
        trust(path)  # its store was named where this was asked from
    files = enumerate(asked)
    results = [result for batch in predict_files(classifier, files, threads=1) for result in batch]
    seen = (r.answer.embedding for r in results if isinstance(r, ReadFile) and r.answer)
    width = len(next(seen, ())) if embeddings else 0
    batch = encoded(results, species=len(classifier.model.card.species), width=width)
    told = {
        "version": __version__,
        "model": model_id,
        "worker": get_worker().address,
        "seconds": repr(time.perf_counter() - began_s),
    }
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema.with_metadata(told)) as stream:
        stream.write_batch(batch.replace_schema_metadata(told))
    return bytes(sink.getvalue())
