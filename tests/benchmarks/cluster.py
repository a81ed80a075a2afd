"""What a cluster and a table cost: `python -m tests.benchmarks.cluster` (`--rows 1000000`: fewer).

Scaling: 1, 2, 4 and 8 workers whose reading takes a fixed time of waiting (4 ms a photograph), so
that this computer's few cores are not what is measured. Efficiency is the rate beside that of as
many such readers; overhead is all processor time of client, scheduler and workers, a photograph.
Counts: of a table of ten million made-up rows, in a process of its own; seconds of the clock and of
processors, and the most memory.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from distributed import LocalCluster

from jellygui.classifier.classifier import Answer, Classifier
from jellygui.classifier.measure import processor_name
from jellygui.classifier.pipeline import ReadFile
from jellygui.cluster import connection, worker
from jellygui.cluster.classifying import Cluster
from jellygui.domain.labels import Prediction
from jellygui.parquet.row_table import Table, row_schema, table_for
from tests.support.models import tiny_model
from tests.support.projects import photo

_READS_S, _EACH, _WIDTH = 0.004, 10_000, 512
_PART = 50_000
_COUNT = """
import resource, sys, time
from pathlib import Path
from jellygui.parquet.row_table import open_table
from jellygui.parquet.table_counts import count_table
began, used = time.perf_counter(), time.process_time()
((_, rows),) = count_table(open_table(Path(sys.argv[1])))
print(time.perf_counter() - began, time.process_time() - used,
      resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, sum(row.files for row in rows))
"""


def simulated(
    classifier: Classifier, files: Iterable[tuple[int, Path]], *, threads: int
) -> Iterator[list[Any]]:
    """As `predict_files`, but all that it does is wait."""
    keys = classifier.model.card.species_keys
    shares = dict.fromkeys(keys, 1 / len(keys))
    said = Prediction(
        species=keys[0], confidence=1 / len(keys), identified=True, probabilities=shares
    )
    seen = np.ones(_WIDTH, np.float16)
    for key, _ in files:
        time.sleep(_READS_S)
        yield [ReadFile(key, photo(key), Answer(said, seen, 0.5))]


def scaling(model_place: Path) -> None:
    model = tiny_model(model_place)
    worker.predict_files = simulated  # type: ignore[assignment]
    alone = _alone(Classifier(model, threads=1))
    for count in (1, 2, 4, 8):
        connection.LocalCluster = partial(_many, count)  # type: ignore[misc,assignment]
        files = [(n, Path(f"/none/{n}.jpg")) for n in range(_EACH * count)]
        with Cluster("local") as cluster:
            classifier = Classifier(model, threads=1)
            began, used = time.perf_counter(), time.process_time()
            done = sum(
                len(results)
                for results in cluster.predict_files(
                    classifier, files, wanted=lambda hashes: [True] * len(hashes)
                )
            )
            took, used = time.perf_counter() - began, time.process_time() - used
        assert done == len(files)
        print(
            f"{count} workers: {done / took:,.0f}/s, efficiency {done / took / count / alone:.1%}, "
            f"processor time {used / done * 1000:.3f} ms a photograph, of which the reader's own "
            f"{_OWN_S[0] * 1000:.3f}"
        )


_OWN_S = [0.0]


def _alone(classifier: Classifier) -> float:
    """How many photographs a second such a reader reads, without a cluster."""
    began, used = time.perf_counter(), time.process_time()
    files = [(n, Path("/none")) for n in range(1_000)]
    count = sum(len(some) for some in simulated(classifier, files, threads=1))
    _OWN_S[0] = (time.process_time() - used) / count
    return count / (time.perf_counter() - began)


def _many(count: int, **named: Any) -> LocalCluster:
    return LocalCluster(**(named | {"n_workers": count, "threads_per_worker": 1}))


def made_up(folder: Path, rows: int) -> Table:
    """A table of so many rows, as a season of cameras would fill it."""
    model = tiny_model(folder / "m.jellymodel")
    table = table_for(folder / "table", model, embeddings=False)
    keys = model.card.species_keys
    schema = row_schema(len(keys), 0)
    chance = np.random.default_rng(0)
    for begin in range(0, rows, _PART):
        numbers = np.arange(begin, begin + _PART)
        where = f"/archive/camera {begin // _PART:03d}"
        hashes = [hashlib.sha256(b"%d" % n).digest() for n in numbers]
        label = [keys[place] for place in chance.integers(0, len(keys), _PART)]
        sure = chance.random(_PART, np.float32)
        columns: dict[str, Any] = {
            "number": numbers,
            "path": [f"{where}/{n:09d}.jpg" for n in numbers],
            "folder": [where] * _PART,
            "content_hash": hashes,
            "species": label,
            "label": label,
            "confidence": sure,
            "identified": [True] * _PART,
            "group": numbers // 3 * 7919,
            "copy": numbers % 100 == 0,
            "camera": ["ACME"] * _PART,
            "serial": [""] * _PART,
        }
        part = pa.table(
            [
                pa.array(columns[field.name], field.type)
                if field.name in columns
                else pa.nulls(_PART, field.type)
                for field in schema
            ],
            schema=schema,
        )
        place = table.place_of(where, "") / f"part-{begin}.parquet"
        place.parent.mkdir(parents=True)
        pq.write_table(part, place, compression="zstd")
    return replace(table, grouped="").with_groups()


def counting(folder: Path, rows: int) -> None:
    table = made_up(folder, rows)
    said = subprocess.check_output([sys.executable, "-c", _COUNT, str(table.folder)], text=True)
    clock, processor, memory, counted = map(float, said.split())
    print(
        f"counts of {counted:,.0f} rows: {clock:.2f} s, {processor:.2f} s of processors, "
        f"at most {memory:,.0f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--only", choices=("scaling", "counts"))
    # As `make bench ARGS=--cluster` hands it on.
    parser.add_argument("--cluster", action="store_true")
    arguments = parser.parse_args()
    print(processor_name())
    with tempfile.TemporaryDirectory() as folder:
        if arguments.only != "counts":
            scaling(Path(folder, "tiny.jellymodel"))
        if arguments.only != "scaling":
            counting(Path(folder), arguments.rows)


if __name__ == "__main__":
    main()
