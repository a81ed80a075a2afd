"""How fast the program is, beside the naive way, in one run: `python -m tests.benchmarks`.

The naive way is what a first notebook does: torchvision's ImageFolder and DataLoader, and a full
ResNet18 in eager fp32, batch 32. Ours is the whole job: scan, hash, EXIF, classify, project.
Absolute figures are this computer's; only ratios can be compared.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import psutil
from PIL import Image

from jellygui import paths
from jellygui.classifier.measure import processor_name
from jellygui.modelfile import read_model
from tests.support.copies import copies
from tests.support.drawn import SPECIES, draw, save_photo

REAL = Path(__file__).parents[3] / "shared" / "data" / "jellyfish"
NAIVE = """
import sys, time, torch
from jellygui.training.vision import models, transforms
from torchvision.datasets import ImageFolder
data = ImageFolder(sys.argv[1], transforms.Compose([
    transforms.Resize((224, 224)), transforms.PILToTensor(),
    transforms.ToDtype(torch.float32, scale=True),
    transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
]))
loader = torch.utils.data.DataLoader(data, batch_size=32, num_workers=int(sys.argv[2]))
network = models.resnet18(weights=None).eval()
with torch.no_grad():
    network(torch.zeros(32, 3, 224, 224))
    started = time.perf_counter()
    for photographs, _ in loader:
        network(photographs).argmax(1)
    print(len(data) / (time.perf_counter() - started))
"""


def small_photographs(folder: Path, count: int) -> str:
    if REAL.is_dir():
        originals = []
        for path in sorted(REAL.rglob("*.jp*g")):
            with Image.open(path) as image:
                if image.size == (224, 224) and image.format == "JPEG":
                    originals.append(path)
        copies(originals, folder, count)
        return "real photographs of 224 pixels"
    drawn = folder.with_name(folder.name + "-drawn")
    for number, species in enumerate(SPECIES):
        save_photo(draw(species, seed=number, size_px=(224, 224)), drawn / f"{number}.jpg")
    copies(sorted(drawn.glob("*.jpg")), folder, count)
    return "drawn photographs of 224 pixels"


def large_photographs(folder: Path, count: int) -> str:
    drawn = folder.with_name(folder.name + "-drawn")
    for number, species in enumerate(SPECIES):
        image = draw(species, seed=number, size_px=(1000, 750)).resize((4000, 3000))
        save_photo(image, drawn / f"{number}.jpg", quality=92)
    copies(sorted(drawn.glob("*.jpg")), folder, count)
    return "drawn photographs of 12 megapixels"


def naive_rate(folder: Path, workers: int) -> float:
    """Images a second, with so many loader processes."""
    command = [sys.executable, "-W", "ignore", "-c", NAIVE, str(folder), str(workers)]
    return float(subprocess.check_output(command, text=True).split()[-1])


def bare(folder: Path) -> tuple[float, float]:
    """Of decoder and network alone: images a second, ms of a processor for each."""
    command = [sys.executable, "-m", "tests.benchmarks.bare", str(folder)]
    rate, each_ms = subprocess.check_output(command, text=True).split()
    return float(rate), float(each_ms)


class Run:
    """One classification in a process of its own: rate, first prediction, memory.

    `worked_s` is what it had of all processors; Windows does not tell. `code` is the folder of the
    program, by default this one.
    """

    def __init__(self, folder: Path, *, code: Path | None = None) -> None:
        with tempfile.TemporaryDirectory() as place:
            project = Path(place, "bench.jelly")
            command = [sys.executable, "-m", "jellygui"]
            command += ["classify", str(folder), "--project", str(project), "--verbose"]
            worked_s = _children_s()
            started = time.perf_counter()
            process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=code
            )
            assert process.stdout is not None
            process.stdout.readline()
            self.first_s = time.perf_counter() - started
            self.peak_mb = 0.0
            watcher = threading.Thread(target=self._watch, args=(psutil.Process(process.pid),))
            watcher.start()
            for _ in process.stdout:
                pass
            self.whole_s = time.perf_counter() - started
            watcher.join()
            if process.wait():
                raise SystemExit(f"jellygui classify failed with {process.returncode}")
            self.worked_s = _children_s() - worked_s

    def _watch(self, process: psutil.Process) -> None:
        with suppress(psutil.Error):
            while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                self.peak_mb = max(self.peak_mb, most_memory_mb(process))
                time.sleep(0.02)


def _children_s() -> float:
    """Processor time of all processes that this one has waited for."""
    times = os.times()
    return times.children_user + times.children_system


def most_memory_mb(process: psutil.Process) -> float:
    """The most resident memory so far where the system keeps that, else what it has now."""
    with suppress(OSError):
        for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    memory = process.memory_info()
    return float(getattr(memory, "peak_wset", memory.rss)) / 1e6


def compared(
    folder: Path, count: int, *, rounds: int, loaders: Sequence[int] = (0, 2)
) -> tuple[float, float, float]:
    """The best rates of both ways, taken in turns, and our peak memory.

    Other work on a computer only ever makes a run slower, so the best one says most.
    """
    naive, ours, peak_mb = [], [], 0.0
    for _ in range(rounds):
        naive += [naive_rate(folder, workers) for workers in loaders]
        run = Run(folder)
        ours.append((count - 1) / (run.whole_s - run.first_s))
        peak_mb = max(peak_mb, run.peak_mb)
    return max(naive), max(ours), peak_mb


def beside_bare(photographs: Path, one: Path, count: int, *, pairs: int) -> list[dict[str, object]]:
    """What the program costs beside decoder and network alone, less its start.

    Both are measured in turns, so that what else the computer does falls on both; each ratio is the
    median of the pairs' own, with the least and the most. Processor time says most.
    """
    least, ours = list[tuple[float, float]](), list[tuple[float, float]]()
    for _ in range(pairs):
        least.append(bare(photographs))
        start, run = Run(one), Run(photographs)
        rate = (count - 1) / (run.whole_s - run.first_s)
        ours.append((rate, 1000 * (run.worked_s - start.worked_s) / (count - 1)))
    rows: list[dict[str, object]] = []
    for place, unit in enumerate(("images/s", "ms of a processor")):
        both = [[figures[place] for figures in some] for some in (least, ours)]
        ratios = sorted(b / a if place else a / b for a, b in zip(*both, strict=True))
        alone, whole = (f"{statistics.median(some):.{2 * place}f} {unit}" for some in both)
        rows.append(
            {
                "what": f"beside decoder and network alone ({alone}), {pairs} pairs",
                "ours": whole,
                "ratio": f"{statistics.median(ratios):.2f} x ({ratios[0]:.2f} to {ratios[-1]:.2f})",
                "aim": "at most 1.15 x",
            }
        )
    return rows


def torch_is_imported(folder: Path) -> bool:
    code = (
        "import sys; sys.argv = ['jellygui', 'classify', sys.argv[1], '--project', sys.argv[2]]\n"
        "from jellygui.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print('torch' in sys.modules)"
    )
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-c", code, str(folder), str(Path(place, "x.jelly"))]
        return (
            subprocess.check_output(command, text=True, stderr=subprocess.DEVNULL).split()[-1]
            == "True"
        )


def measure(*, small: bool, folder: Path) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    few, large, many = (100, 8, 200) if small else (1000, 96, 10_000)
    rounds, loaders = (1, (2,)) if small else (3, (0, 2))
    photographs = folder / "small"
    what = small_photographs(photographs, few)
    naive, ours, peak_mb = compared(photographs, few, rounds=rounds, loaders=loaders)
    rows.append(row(what, f"{naive:.0f} images/s", f"{ours:.0f} images/s", ours / naive, 10))

    one = folder / "one"
    copies(sorted((folder / "small").rglob("*.jpg"))[:1], one, 1)
    if not small:
        rows += beside_bare(photographs, one, few, pairs=5)
    photographs = folder / "large"
    what = large_photographs(photographs, large)
    naive, ours, _ = compared(photographs, large, rounds=rounds, loaders=loaders)
    rows.append(row(what, f"{naive:.1f} images/s", f"{ours:.0f} images/s", ours / naive, 6))

    firsts = [Run(one).first_s for _ in range(1 if small else 7)]
    rows.append(
        {
            "what": "process start to first prediction",
            "ours": f"{statistics.median(firsts):.2f} s",
            "aim": "at most 1.0 s",
        }
    )
    rows.append({"what": "torch imported", "ours": str(torch_is_imported(one)), "aim": "False"})
    more = folder / "many"
    copies(sorted((folder / "small").rglob("*.jpg")), more, many)
    large_run = Run(more)
    rows.append(
        {
            "what": f"peak memory, {few:,} and {many:,} photographs",
            "ours": f"{peak_mb:.0f} and {large_run.peak_mb:.0f} MB",
            "aim": "at most 350 MB, no growth",
        }
    )
    return rows


def row(what: str, naive: str, ours: str, ratio: float, aim: int) -> dict[str, object]:
    return {
        "what": what,
        "naive": naive,
        "ours": ours,
        "ratio": f"{ratio:.1f} x",
        "aim": f"at least {aim} x",
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a short run, for CI")
    parser.add_argument("--json", action="store_true", help="print JSON")
    choice = parser.parse_args()
    card = read_model(paths.bundled_model()).card
    folder = Path(tempfile.mkdtemp(prefix="jellygui-bench-"))
    try:
        rows = measure(small=choice.small, folder=folder)
        if not choice.small:
            # It brings torch, which takes seconds and which no window has.
            from tests.benchmarks.training import training_rows

            rows += training_rows()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if choice.json:
        print(json.dumps({"processor": processor_name(), "rows": rows}, indent=1))
        return
    size = card.preprocessing.size_px
    print(f"{processor_name()}; {card.name}, {card.precision}, {size} pixels; {os.name}")
    columns = ("what", "naive", "ours", "ratio", "aim")
    lines = [columns, *(tuple(str(r.get(c, "")) for c in columns) for r in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(columns))]
    for line in lines:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        )


if __name__ == "__main__":
    main()
