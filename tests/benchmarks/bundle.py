"""How quick the built program is: `python -m tests.benchmarks.bundle [FOLDER] [--small]`.

FOLDER is the bundle, the folder with `jellygui` and `jellygui-cli` in it (default: that which
`make dist` leaves). From the start of the
process to the first paint of the window, as Qt's own log tells it (offscreen), and from the start
of the command line to the CSV of the samples. Warm: a first round, which reads the files from the
disk, is not counted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

BUILT = Path(__file__).parents[2] / "dist" / "jellygui"
ROUNDS = 5
PAINTED = b"Flushing"


def first_paint_s(bundle: Path, environment: dict[str, str]) -> float:
    rules = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.widgets.painting*=true"}
    started = time.perf_counter()
    with subprocess.Popen(
        [bundle / "jellygui"], env=environment | rules, stderr=subprocess.PIPE
    ) as process:
        assert process.stderr is not None
        try:
            for line in process.stderr:
                if PAINTED in line:
                    return time.perf_counter() - started
        finally:
            process.kill()
    raise SystemExit("the window was never painted")


def samples_to_csv_s(bundle: Path, environment: dict[str, str], folder: Path) -> float:
    samples = bundle / "_internal" / "jellygui" / "_resources" / "sample_images"
    command = [bundle / "jellygui-cli", "classify", samples, "--project", folder / "bench.jelly"]
    command += ["--counts", folder / "counts.csv"]
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    subprocess.run(command, env=environment, stdout=quiet, stderr=quiet, check=True)
    taken = time.perf_counter() - started
    for path in folder.iterdir():
        path.unlink()
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", type=Path, nargs="?", default=BUILT)
    parser.add_argument("--small", action="store_true", help="one round")
    choice = parser.parse_args()
    bundle, rounds = choice.bundle.resolve(), 1 if choice.small else ROUNDS
    if not (bundle / "jellygui").is_file():
        print("bundle: not measured, there is none (make dist)")
        return
    with tempfile.TemporaryDirectory(prefix="jellygui-bench-") as place:
        home, work = Path(place, "home"), Path(place, "work")
        home.mkdir(), work.mkdir()
        environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        rows = {
            "double click to first paint": (lambda: first_paint_s(bundle, environment), 1.5),
            "samples from start to CSV": (lambda: samples_to_csv_s(bundle, environment, work), 2.0),
        }
        for what, (measure, most_s) in rows.items():
            taken = [measure() for _ in range(rounds + 1)][1:]
            print(
                f"bundle, {what}: median {statistics.median(taken):.2f} s, most {max(taken):.2f} s "
                f"(at most {most_s} s)"
            )


if __name__ == "__main__":
    main()
