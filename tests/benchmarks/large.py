"""How the whole window bears 100,000 photographs: `python -m tests.benchmarks.large`; `--million`
for a million, of which a tenth is labelled.

The program's own window, project file and event loop, offscreen; the photographs are drawn, and
are links to a few dozen files. Every round is a process of its own, as a person starts one: opening
the project, scrolling from end to end, every order and filter until it is painted, every page,
relabelling 10 000 and undoing it, and memory in each of it and after all; then, in another process,
a folder that is dropped. Beside them an idle probe of the same process, and the naive way through
the folder. Told is the time of the clock, beside it that of a processor in all threads, which other
work on the computer lengthens less, and by the clock what misses a must.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from jellygui import paths
from tests.benchmarks.grid import drawn_files
from tests.benchmarks.large_window import Figures, dropped_round, opened_round

ROUNDS = 5
_ORIGINALS = 60
_PER_FOLDER = 500
_MILLION = 1_000_000
_FLAT = "one folder"
NAIVE = """
import os, sys, time
from PIL import Image
started, count = time.perf_counter(), 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in sorted(names):
        with Image.open(os.path.join(folder, name)) as photograph:
            count += bool(photograph.size)
print(count / (time.perf_counter() - started))
"""
# What figures begin with, and what they must be: at most, or below 0 at least. Of a million, and
# of fewer.
_MUST = {
    "open, until the first photographs are painted, ms": (1500, 500),
    "sort by": (1000, 300),
    "filter": (1000, 300),
    "relabel, on screen": (None, 100),
    "relabel, on disk": (None, 500),
    "undo of that, on screen": (None, 100),
    "undo of that, on disk": (None, 500),
    "frames within 16 ms, scrolling from end to end, %": (-99, -99),
    "resident at most, MB": (700, 500),
    "drop, until the first thumbnail is painted, ms": (1000, 1000),
    "drop, files taken in, /s": (None, -5000),
    "meanwhile: event loop late, 99 % of ticks, ms": (None, 16),
}


# What is opened and dropped


def make_folder(
    folder: Path, drawn: Sequence[Path], count: int, *, per_folder: int = _PER_FOLDER
) -> list[Path]:
    """`count` photographs, which are hard links to the drawn ones."""
    made = []
    for number in range(count):
        place = folder / f"dag {number // per_folder}" / f"DSC{number}.jpg"
        if number % per_folder == 0:
            place.parent.mkdir(parents=True)
        os.link(drawn[number % len(drawn)], place)
        made.append(place)
    return made


def make_project(place: Path, photographs: Sequence[Path]) -> None:
    """A project of these photographs with predictions of the bundled model, which are made up.

    Another model has said something else of a tenth, a person has labelled a tenth.
    """
    from jellygui.images.scan import found_file
    from jellygui.modelfile import read_model
    from jellygui.project import Project
    from tests.benchmarks.project import fill
    from tests.support.drawn import SPECIES

    found = [found_file(path, path.stat()) for path in photographs]
    with Project(place) as project:
        fill(project, found, read_model(paths.bundled_model()))
        project.write(let_another_speak)
        project.labels.label_files(range(1, len(found) + 1, 10), SPECIES[0])


def let_another_speak(connection: sqlite3.Connection) -> None:
    """Let a project know another model, which has said something else of every tenth photograph."""
    from tests.support.drawn import SPECIES

    of_another = {"id": "f" * 64, "one": SPECIES[0], "other": SPECIES[1]}
    connection.execute(
        "INSERT INTO model (id, name, species, card) "
        "SELECT :id, 'another', species, card FROM model WHERE in_use",
        of_another,
    )
    connection.execute(
        "INSERT INTO prediction (photograph_id, model_id, species, confidence, identified, "
        "margin, probabilities) SELECT photograph_id, :id, iif(photograph_id % 10, species, "
        "iif(species = :one, :other, :one)), confidence, identified, margin, probabilities "
        "FROM prediction WHERE model_id = (SELECT id FROM model WHERE in_use)",
        of_another,
    )


# Rounds


def environment(home: Path) -> dict[str, str]:
    """A home of its own, so that nothing is known and nothing is left."""
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return os.environ | {name: str(home / name) for name in names} | {"HOME": str(home)}


def in_a_process(home: Path, *arguments: object) -> Figures:
    command = [sys.executable, "-m", "tests.benchmarks.large", *map(str, arguments)]
    output = subprocess.check_output(command, env=environment(home), text=True)
    figures: Figures = json.loads(output.splitlines()[-1])
    return figures


def naive_rate(folder: Path) -> float:
    return float(subprocess.check_output([sys.executable, "-c", NAIVE, str(folder)], text=True))


def medians(rounds: Sequence[Mapping[str, Sequence[float]]]) -> Figures:
    return {
        what: [*map(statistics.median, zip(*(figures[what] for figures in rounds), strict=True))]
        for what in rounds[0]
    }


def measured(home: Path, choice: argparse.Namespace) -> Figures:
    """All rounds, with what they need, which is made where it is not there yet."""
    sizes = ["--count", choice.count, "--frames", choice.frames]
    project, folders = home / "large.jelly", ["survey", _FLAT]
    if not project.exists():
        (home / "drawn").mkdir()
        drawn = drawn_files(home / "drawn", _ORIGINALS)
        make_folder(home / _FLAT, drawn, choice.count, per_folder=choice.count)
        make_project(project, make_folder(home / "survey", drawn, choice.count))
        _told("the photographs and their project are made")
    rounds = range(choice.rounds)

    def each_round(*arguments: object) -> Figures:
        told = []
        for _ in rounds:
            with tempfile.TemporaryDirectory(prefix="jellygui-bench-", dir=home) as user:
                told.append(in_a_process(Path(user), *arguments, *sizes))
        _told(" ".join(map(str, arguments)))
        return medians(told)

    rows = each_round("--open", project)
    if choice.count >= _MILLION:
        folders.remove("survey")
    for folder in folders:
        dropped = each_round("--drop", home / folder)
        if choice.count < _MILLION:
            dropped["naive: os.walk, and Pillow opens each, /s"] = [naive_rate(home / folder)]
        rows |= {f"{what} ({folder})": figure for what, figure in dropped.items()}
    return rows


def _told(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def table(rows: Mapping[str, Sequence[float]], count: int) -> list[str]:
    """A line for each figure: of the clock, of a processor, what it must be, whether it is."""
    lines = [f"{'':66}{'':>10}{'processor':>11}   must"]
    missed = 0
    for what, (figure, *processor) in rows.items():
        line = f"{what:66}{figure:>10,.1f}" + "".join(f"{spent:>11,.1f}" for spent in processor)
        bounds = next((of for start, of in _MUST.items() if what.startswith(start)), None)
        must = bounds[count < _MILLION] if bounds else None
        if must is not None:
            is_missed = figure > must if must > 0 else figure < -must
            missed += is_missed
            words = f"{'at most' if must > 0 else 'at least'} {abs(must):,}"
            line = f"{line:87}   {words:16}{'MISSED' if is_missed else ''}"
        lines.append(line.rstrip())
    return [*lines, f"missed: {missed}"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a short run, for CI")
    parser.add_argument("--million", action="store_true", help="one round of a million")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--keep", type=Path, help="where what is opened and dropped is kept")
    parser.add_argument("--open", type=Path, help="only this round: open that project")
    parser.add_argument("--drop", type=Path, help="only this round: drop that folder")
    choice = parser.parse_args()
    if choice.small:
        choice.count, choice.rounds, choice.frames = 10_000, 1, 100
    elif choice.million:
        choice.count, choice.rounds = _MILLION, 1
    if choice.open or choice.drop:
        figures = (
            opened_round(choice.open, choice.frames)
            if choice.open
            else dropped_round(choice.drop, choice.count)
        )
        print(json.dumps(figures))
        return
    with ExitStack() as stack:
        home = choice.keep or Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="jellygui-bench-"))
        )
        home.mkdir(exist_ok=True)
        rows = measured(home, choice)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{choice.count} photographs, median of {choice.rounds}, load of the computer {load:.1f}")
    print(*table(rows, choice.count), sep="\n")


if __name__ == "__main__":
    main()
