"""The program beside itself as it was: `python -m tests.benchmarks.beside COMMIT`.

Both classify the same photographs in turns, each in a process of its own with an empty project, so
that what else the computer does falls on both alike. Each figure is the median of the rounds, and
the change is the median of the rounds' own ratios, with their quartiles: one slow round counts no
more than another. Processor time is of both cores and says most where others work beside.

The photographs are real ones of 224 pixels, where they are there, and drawn ones of 12 megapixels;
or those of a FOLDER. COMMIT is checked out into a temporary folder and runs with the packages of
this environment. Works where `git` is, and not on Windows.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path

import psutil

from tests.benchmarks.__main__ import Run, large_photographs, small_photographs
from tests.support.copies import copies

HERE = Path(__file__).parents[2]


class Figures:
    """One run of the program in `code`."""

    def __init__(self, photographs: Path, count: int, code: Path) -> None:
        run = Run(photographs, code=code)
        self.of = {
            "whole run, s": run.whole_s,
            "processor time, s": run.worked_s,
            "first prediction, s": run.first_s,
            "peak memory, MB": run.peak_mb,
        }
        if count > 1:
            self.of["images/s"] = (count - 1) / (run.whole_s - run.first_s)


def checked_out(commit: str, folder: Path) -> Path:
    packed = subprocess.check_output(["git", "archive", commit], cwd=HERE)
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def compare(photographs: Path, before: Path, *, rounds: int) -> list[tuple[str, ...]]:
    """Rows of figures: before, now, and the change."""
    count = sum(path.is_file() for path in photographs.rglob("*"))
    olds: list[Figures] = []
    news: list[Figures] = []
    for turn in range(rounds + 1):
        pair = [(olds, before), (news, HERE)]
        for made, code in pair if turn % 2 else reversed(pair):
            figures = Figures(photographs, count, code)
            if turn:  # the first turn only warms up: byte code, the disk's cache
                made.append(figures)
    rows = []
    for name in olds[0].of:
        old, new = ([figures.of[name] for figures in some] for some in (olds, news))
        low, middle, high = statistics.quantiles([b / a for a, b in zip(old, new, strict=True)])
        rows.append(
            (
                name,
                f"{statistics.median(old):.2f}",
                f"{statistics.median(new):.2f}",
                f"{middle - 1:+.1%}",
                f"({low - 1:+.1%} to {high - 1:+.1%})",
            )
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("commit", help="what the program is compared with")
    parser.add_argument("folder", nargs="?", type=Path, help="photographs of your own")
    parser.add_argument("--rounds", type=int, default=9)
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="jellygui-beside-") as place:
        before = checked_out(choice.commit, Path(place, "before"))
        sets: list[tuple[str, Path, int]] = []
        if choice.folder:
            sets.append((str(choice.folder), choice.folder, choice.rounds))
        else:
            small, large, one = (Path(place, name) for name in ("small", "large", "one"))
            sets.append((f"1,000 {small_photographs(small, 1000)}", small, choice.rounds))
            sets.append((f"96 {large_photographs(large, 96)}", large, choice.rounds))
            copies(sorted(small.rglob("*.jpg"))[:1], one, 1)
            sets.append(("one photograph", one, 2 * choice.rounds))
        for what, photographs, rounds in sets:
            print(f"{what}; {rounds} rounds", flush=True)
            for row in compare(photographs, before, rounds=rounds):
                print("  {:22} {:>9} {:>9} {:>8} {}".format(*row), flush=True)
        load = " ".join(f"{number:.1f}" for number in psutil.getloadavg())
        print(f"load of the computer: {load}, of {psutil.cpu_count()} cores")


if __name__ == "__main__":
    main()
