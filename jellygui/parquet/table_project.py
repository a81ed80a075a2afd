"""A project of some photographs of a table, in which people look through what a cluster saw."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import ReadFile
from jellygui.domain.addresses import is_address
from jellygui.domain.events import Changed, Heartbeat, Note, Progress
from jellygui.errors import JellyError
from jellygui.images.scan import FoundFile
from jellygui.jobs.belonging import finds_stations
from jellygui.parquet.results import NotOursError, decoded, result_schema
from jellygui.parquet.row_table import Table, bounded
from jellygui.parquet.table_counts import damaged_table, dataset_of
from jellygui.parquet.where import condition_of
from jellygui.project import Project
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS
from jellygui.work import Work

MOST_PHOTOGRAPHS = 1_000_000
_AT_ONCE = 2_000


def check_wanted(table: Table, where: str | None) -> int:
    """How many rows of a table are wanted.

    Raises:
        JellyError: none, or more than a project holds; `where` is not understood.
    """
    condition = condition_of(where) if where else None
    try:
        with bounded(table.folder):
            count = dataset_of(table).count_rows(filter=condition)
    except (pa.ArrowException, OSError, ValueError, TypeError) as error:
        raise damaged_table(table.folder, error) from error
    if not count:
        raise JellyError(
            "No photograph of the table is wanted.", hint="Give another --where, or none."
        )
    if count > MOST_PHOTOGRAPHS:
        raise JellyError(
            f"{count:,} photographs are wanted, and a project holds {MOST_PHOTOGRAPHS:,}.",
            hint="Narrow it by --where, as: confidence < 0.6 and day >= 2024-07-01.",
        )
    return int(count)


@finds_stations
def take_from_table(project: Project, table: Table, where: str | None) -> Work:
    """Take the photographs that are wanted into a project, with what the model said of them.

    Raises:
        JellyError: a part is damaged; what was taken before is kept.
    """
    total = check_wanted(table, where)
    model = table.model
    classifier = Classifier(model, threads=1)
    yield Changed(project.models.add(model))
    done = 0
    try:
        with bounded(table.folder):
            for batch in _batches(table, where):
                yield from _take(project, batch, classifier)
                done += len(batch)
                yield Progress(done=done, total=total, what="photographs")
    except (pa.ArrowException, OSError, NotOursError) as error:
        raise damaged_table(table.folder, error) from error
    yield Changed(project.models.use(model.model_id))
    if not table.embeddings:
        yield Note(
            "The table keeps no embeddings: similar photographs are found once the project is "
            "classified again where the photographs are."
        )


def _batches(table: Table, where: str | None) -> Iterator[pa.RecordBatch]:
    condition = condition_of(where) if where else None
    dataset: ds.Dataset = dataset_of(table)
    for batch in dataset.scanner(filter=condition, batch_size=_AT_ONCE).to_batches():
        if len(batch):
            yield batch


def _take(project: Project, batch: pa.RecordBatch, classifier: Classifier) -> Work:
    found = [*map(_file, *(batch[name].to_pylist() for name in _FILE))]
    yield Changed(project.files.add(found))
    ids = dict(project.files.ids_of([file.path for file in found]))
    by_place = {path: identity for identity, path in ids.items()}
    results = decoded(_results(batch), [by_place[file.path] for file in found], classifier)
    read = [result for result in results if isinstance(result, ReadFile)]
    _, changes = project.models.record_classified(
        classifier.model.model_id,
        [(result.key, result.photo) for result in read],
        [
            (result.key, result.answer.prediction, result.answer.embedding)
            for result in read
            if result.answer is not None
        ],
    )
    yield Changed(changes)
    failed = [(r.key, r.error.reason) for r in results if not isinstance(r, ReadFile)]
    yield Changed(project.files.record_unreadable(failed))
    yield Heartbeat()


_FILE = ("path", "raw_path", "file_bytes", "modified_ns", "changed_ns")


def _file(
    path: str, raw: bytes | None, size: int, modified_ns: int, changed_ns: int | None
) -> FoundFile:
    place = os.fsdecode(raw) if raw else path
    if not place or "\0" in place or not (os.path.isabs(place) or is_address(place)):
        raise NotOursError("it has a path that is none")
    for name, value in (
        ("absolute_path", raw or path),
        ("size_bytes", size),
        ("modified_ns", modified_ns),
        ("changed_ns", changed_ns),
    ):
        if not holds(COLUMNS["file"][name], value):
            raise NotOursError(f"“{name}” is not what it can be")
    return FoundFile(Path(place), size, modified_ns, changed_ns)


def _results(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The columns that were read and answered, as they travel."""
    width = (
        batch.schema.field("embedding").type.list_size if "embedding" in batch.schema.names else 0
    )
    schema = result_schema(batch.schema.field("probabilities").type.list_size, width)
    arrays: list[Any] = []
    for field in schema:
        if field.name == "errno":
            arrays.append(pa.nulls(len(batch), field.type))
        elif field.name == "embedding" and not width:
            is_read = batch["content_hash"].is_valid().to_pylist()
            arrays.append(pa.array([[] if there else None for there in is_read], field.type))
        else:
            arrays.append(batch[field.name])
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
