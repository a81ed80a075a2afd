"""What a project costs as it grows: `python -m tests.benchmarks.growth` (`--most 100000` for less).

The same is done in projects of 1,000, 10,000, … photographs, each time in a process of its own:
open it, count, export, label 100 and take that back, read on, and have `jellygui classify` take in
drawn photographs. But for these, rows and photographs are made up, so no decoder is measured but
what the project does with what was read. Figures are of processor time, which other work on the
computer changes less than the clock, the best of three where that is quick; memory is the most that
the process ever had. What must be reached stands below. Not on Windows.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.measure import processor_name
from jellygui.classifier.pipeline import predict_files
from jellygui.domain.album import Album
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.labels import Prediction
from jellygui.images.photo import Photo
from jellygui.images.scan import FoundFile
from jellygui.jobs.export import image_rows
from jellygui.modelfile import read_model
from jellygui.paths import bundled_model
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo

_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_AT_ONCE, _COMMITS = 250, 8
_NO_PIXELS = np.zeros((0, 0, 3), np.uint8)
_SEEN = np.zeros(64, np.float16)
_BEGAN = datetime(2020, 1, 1)
# A camera takes three in a go, then goes on; one in so many files has lost its time.
_A_BURST, _WITHOUT_TIME = 3, 20
_PER_FOLDER = 500
_IN_A_CHANGE = 10_000
_DRAWN, _DRAWN_PX, _PHOTO_PX = 40, (320, 240), (800, 600)
_READ_ON, _CLASSIFY = "read on, µs a photograph", "memory of jellygui classify, MB"
_MOST_MB, _LEAST_RATE = 250, 0.95
_ROWS = (
    "INSERT OR IGNORE INTO photo_group (id) VALUES (:group)",
    "INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px, perceptual_hash, "
    "mirrored_hash, taken_at, camera, serial, group_id, kin) VALUES (:id, :hash, 2000000, 4000, "
    "3000, :look, :turned, :taken_at, :camera, :serial, :group, :id)",
    "INSERT INTO file (id, absolute_path, name_key, size_bytes, modified_ns, state, photograph_id) "
    "VALUES (:id, :path, natural_key(:path), 2000000, 1, 'ok', :id)",
    "INSERT INTO prediction (photograph_id, model_id, species, confidence, identified, margin, "
    "probabilities) VALUES (:id, :model, :species, 0.9, 1, 0.88, '{}')",
    "INSERT INTO embedding VALUES (:id, :model, zeroblob(128))",
)


def look(number: int) -> Photo:
    """What is read of the made-up photograph with this number."""
    chance = random.Random(number)
    seconds = number // _A_BURST * 60 + number % _A_BURST
    return Photo(
        content_hash=f"{chance.getrandbits(256):064x}",
        size_bytes=2_000_000,
        perceptual_hash=chance.getrandbits(64),
        mirrored_hash=chance.getrandbits(64),
        width_px=4000,
        height_px=3000,
        taken_at=_BEGAN + timedelta(seconds=seconds) if number % _WITHOUT_TIME else None,
        latitude=None,
        longitude=None,
        camera=f"TG-{number // 50_000 % 3 + 5}",
        serial=f"BHP{number // 50_000}",
        pixels=_NO_PIXELS,
    )


def place(folder: Path, number: int) -> Path:
    return folder / f"day {number // _PER_FOLDER}" / f"P{number:07d}.jpg"


def said(number: int) -> Prediction:
    species = SPECIES[number % 6]
    others = {other: 0.02 for other in SPECIES}
    return Prediction(
        species=species, confidence=0.9, identified=True, probabilities=others | {species: 0.9}
    )


def read_on(project: Project, folder: Path, numbers: range) -> None:
    """Take files in and note what was read of them, as a classification does."""
    found = [FoundFile(place(folder, number), 2_000_000, 1) for number in numbers]
    project.files.add(found)
    ids = [identity for identity, _ in project.files.ids_of([file.path for file in found])]
    project.models.record_classified(
        _model_of(project),
        [(identity, look(number)) for identity, number in zip(ids, numbers, strict=True)],
        [(identity, said(number), _SEEN) for identity, number in zip(ids, numbers, strict=True)],
    )


def _model_of(project: Project) -> str:
    in_use = project.models.in_use()
    assert in_use is not None
    return in_use[0]


def fill(path: Path, first: int, end: int) -> None:
    """Make a project larger, by rows as reading would have written them."""

    def rows(numbers: range) -> Iterator[dict[str, object]]:
        for number in numbers:
            photo, word = look(number), said(number)
            least = number - number % _A_BURST
            taken_at = photo.taken_at
            yield {
                "id": number + 1,
                "hash": photo.content_hash,
                "look": photo.perceptual_hash - 2**63,
                "turned": photo.mirrored_hash - 2**63,
                "taken_at": taken_at and taken_at.isoformat(timespec="microseconds"),
                "camera": photo.camera,
                "serial": photo.serial,
                "group": (number if taken_at is None else _first_timed(least)) + 1,
                "path": str(place(path.parent, number)),
                "species": word.species,
                "model": model,
            }

    def change(connection: sqlite3.Connection) -> None:
        for begin in range(first, end, _IN_A_CHANGE):
            some = list(rows(range(begin, min(end, begin + _IN_A_CHANGE))))
            for statement in _ROWS:
                connection.executemany(statement, some)

    with Project(path) as project:
        model = _model_of(project)
        project.write(change)


def _first_timed(number: int) -> int:
    return number if number % _WITHOUT_TIME else number + 1


def processor_ms(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def opened(path: Path) -> None:
    with Project(path) as project:
        rows = project.browsing.file_ids(PhotoQuery())[:200].tolist()
        assert len(project.browsing.photo_rows(rows)) == len(rows)


def measured(path: Path, what: str, count: int) -> Iterable[tuple[str, float]]:
    """What is told of one process."""
    if what == "open":
        yield "open, with the first 200 rows, ms", processor_ms(lambda: opened(path))
    elif what == "index":
        yield from _index(count)
    else:
        with Project(path) as project:
            if what == "count":
                yield "count, ms", processor_ms(project.counts.rows)
                yield "memory while counting, MB", _most_mb()
            elif what == "export":
                yield (
                    "export, µs a photograph",
                    1000 * processor_ms(lambda: deque(image_rows(project), maxlen=0)) / count,
                )
            elif what == "undo":
                some = list(range(1, count, count // 100))[:100]
                project.labels.label_files(some, SPECIES[0])
                yield "take 100 labels back, ms", processor_ms(project.labels.undo)
            elif what == "read on":
                at = project.files.count()
                begin = range(at, at + _AT_ONCE)
                first = processor_ms(lambda: read_on(project, path.parent, begin))
                spent = []
                for commit in range(1, _COMMITS + 1):
                    some = range(at + commit * _AT_ONCE, at + (commit + 1) * _AT_ONCE)
                    spent.append(processor_ms(lambda n=some: read_on(project, path.parent, n)))  # type: ignore[misc]
                each = sum(spent) / len(spent) / _AT_ONCE
                yield _READ_ON, 1000 * each
                yield "read on, the best 250, µs a photograph", 1000 * min(spent) / _AT_ONCE
                yield "before that: all in memory, ms", first - each * _AT_ONCE
                yield "memory while reading on, MB", _most_mb()


def _index(count: int) -> Iterator[tuple[str, float]]:
    """Photographs without a time, in an album of random hashes: the dearest to look up."""
    chance = np.random.default_rng(0)
    before, album = _most_mb(), Album()
    hashes = chance.integers(0, 2**64, (2, count), dtype=np.uint64)
    album.put(hashes[0], hashes[1], np.full(count, np.iinfo(np.int64).min))
    yield "index: memory, bytes a photograph", (_most_mb() - before) * 1e6 / count
    spent = []
    for commit in range(_COMMITS):
        some = [look((count + commit * _AT_ONCE + n) * _WITHOUT_TIME) for n in range(_AT_ONCE)]
        spent.append(processor_ms(lambda s=some: album.take(s)))  # type: ignore[misc]
    yield "index: look up and add, µs a photograph", 1000 * min(spent) / _AT_ONCE


def drawn(folder: Path, size: int) -> Path:
    """Photographs that no project has yet, one in five without a time."""
    for number in range(_DRAWN):
        picture = draw(SPECIES[number % 6], seed=size + number, size_px=_DRAWN_PX)
        taken_at = _BEGAN - timedelta(days=number) if number % 5 else None
        save_photo(picture.resize(_PHOTO_PX), folder / f"{number}.jpg", taken_at=taken_at)
    return folder


def classified(path: Path, size: int) -> float:
    """The most memory that the command line has when it takes drawn photographs in, in MB.

    What is made up lies nowhere; that is noted before, as it would have been.
    """
    with Project(path) as project:
        project.write(lambda connection: connection.execute("UPDATE file SET state = 'missing'"))
    command = [
        sys.executable,
        "-m",
        "jellygui",
        "classify",
        drawn(path.parent / f"new {size}", size),
    ]
    told = path.with_suffix(".csv")
    with subprocess.Popen(
        [*command, "--project", path, "--counts", told],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"jellygui classify failed with {process.returncode}")
    return _in_mb(used.ru_maxrss)


def read_us(folder: Path) -> float:
    """What reading one of these and the network take, in µs of a processor."""
    classifier = Classifier(read_model(bundled_model()), threads=1)
    files = [*enumerate(sorted(folder.iterdir()))]
    deque(predict_files(classifier, files), maxlen=0)  # the first ones allocate
    return (
        1000 * processor_ms(lambda: deque(predict_files(classifier, files), maxlen=0)) / len(files)
    )


def musts(sizes: Sequence[int], table: Mapping[str, Sequence[float]], network_us: float) -> None:
    """Say what must be reached, and whether it is."""
    own = table[_READ_ON]
    rate = (network_us + own[0]) / (network_us + own[-1])
    print(
        f"rate at photograph {sizes[-1]:,}: {rate:.1%} of that at {sizes[0]:,}, with "
        f"{network_us:,.0f} µs for reading and network; must be {_LEAST_RATE:.0%}: "
        f"{'reached' if rate >= _LEAST_RATE else 'MISSED'}"
    )
    most = table[_CLASSIFY][-1]
    print(
        f"memory of jellygui classify at {sizes[-1]:,}: {most:,.0f} MB; must be at most "
        f"{_MOST_MB}: {'reached' if most <= _MOST_MB else 'MISSED'}"
    )


def _most_mb() -> float:
    return _in_mb(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _in_mb(most_rss: float) -> float:
    return most_rss / (1e6 if sys.platform == "darwin" else 1e3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=_SIZES[-1])
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    choice = parser.parse_args()
    if choice.one:
        path, what, count = choice.one
        for name, figure in measured(Path(path), what, int(count)):
            print(f"{name}\t{figure}")
        return
    sizes = [size for size in _SIZES if size <= choice.most]
    table: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path, there = Path(folder, "p.jelly"), 0
        with Project(path) as project:
            model = read_model(bundled_model())
            project.models.add(model)
            project.models.use(model.model_id)
        for size in sizes:
            fill(path, there, size)
            for what in ("open", "count", "export", "undo", "index", "read on"):
                command = [sys.executable, "-m", "tests.benchmarks.growth", "--one"]
                told = subprocess.check_output([*command, path, what, str(size)], text=True)
                for line in told.splitlines():
                    name, figure = line.split("\t")
                    table.setdefault(name, []).append(float(figure))
                print(f"{size:,} photographs: {what}", file=sys.stderr, flush=True)
            table.setdefault(_CLASSIFY, []).append(classified(path, size))
            with Project(path) as project:
                there = project.files.count()
        network_us = read_us(Path(folder, f"new {sizes[0]}"))
    print(f"{processor_name()}; load {os.getloadavg()[0]:.1f}, of {os.cpu_count()} processors")
    print(f"{'':46}" + "".join(f"{size:>12,}" for size in sizes))
    for name, figures in table.items():
        print(f"{name:46}" + "".join(f"{figure:>12,.0f}" for figure in figures))
    musts(sizes, table, network_us)


if __name__ == "__main__":
    main()
