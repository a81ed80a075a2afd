"""Kills and cuts off what a cluster is made of at random moments, and looks at every row.

    sudo python -m tests.experiments.cluster --runs 20 --photographs 2000

The scheduler and each worker are hosts of their own: network namespaces (ip netns, Linux, root). In
each run photographs are classified into a new project, or a new table, and a worker, the scheduler,
the client or the store is killed or cut off once. What was killed is started again, and the command
repeated as a person would, until it ends well. Then every row must be that of one computer:
content hash, label, confidence to 1e-6, group, and each file once; and so must the counts.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jellygui.parquet.row_table import open_table, read_part
from jellygui.parquet.table_counts import count_table
from jellygui.project import Project
from tests.support.copies import copies
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model

_NET = "10.97.0"
_BRIDGE = "jellybr0"
_PORT = 8786
_HARMS = (
    "nothing",
    "worker killed",
    "scheduler killed",
    "client killed",
    "worker cut off",
    "scheduler cut off",
    "store gone",
)
_CUT_S, _LONGEST_S = 3.0, 900.0
Rows = dict[str, tuple[Any, ...]]


def ip(*words: str, check: bool = True) -> None:
    subprocess.run(["ip", *words], check=check, stderr=None if check else subprocess.DEVNULL)


class Host:
    """A network namespace, with what runs in it."""

    def __init__(self, number: int, log: Path) -> None:
        self.name, self.address = f"jelly{number}", f"{_NET}.{number + 10}"
        self._link = f"jellyv{number}"
        self._log = log / f"{self.name}.log"
        self.process: subprocess.Popen[bytes] | None = None
        ip("netns", "del", self.name, check=False)
        ip("netns", "add", self.name)
        ip("link", "add", self._link, "type", "veth", "peer", "name", "eth0", "netns", self.name)
        ip("link", "set", self._link, "master", _BRIDGE, "up")
        ip("-n", self.name, "addr", "add", f"{self.address}/24", "dev", "eth0")
        ip("-n", self.name, "link", "set", "eth0", "up")
        ip("-n", self.name, "link", "set", "lo", "up")

    def start(self, *command: str) -> None:
        self.kill()
        with open(self._log, "ab") as log:
            self.process = subprocess.Popen(
                ["ip", "netns", "exec", self.name, *command],
                stdout=log,
                stderr=log,
                start_new_session=True,
                env=os.environ | {"OMP_NUM_THREADS": "1"},
            )

    def kill(self) -> None:
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    @contextlib.contextmanager
    def cut_off(self) -> Iterator[None]:
        ip("link", "set", self._link, "down")
        try:
            yield
        finally:
            ip("link", "set", self._link, "up")

    def remove(self) -> None:
        self.kill()
        ip("netns", "del", self.name, check=False)


class Hosts:
    """A scheduler and workers."""

    def __init__(self, workers: int, log: Path) -> None:
        ip("link", "del", _BRIDGE, check=False)
        ip("link", "add", _BRIDGE, "type", "bridge")
        ip("addr", "add", f"{_NET}.1/24", "dev", _BRIDGE)
        ip("link", "set", _BRIDGE, "up")
        self.scheduler = Host(0, log)
        self.workers = [Host(number + 1, log) for number in range(workers)]
        self.address = f"tcp://{self.scheduler.address}:{_PORT}"
        self.start_scheduler()
        for worker in self.workers:
            self.start_worker(worker)

    def start_scheduler(self) -> None:
        self.scheduler.start(
            *(sys.executable, "-m", "dask", "scheduler", "--host", self.scheduler.address),
            *("--port", str(_PORT), "--no-dashboard"),
        )

    def start_worker(self, worker: Host) -> None:
        worker.start(
            *(sys.executable, "-m", "dask", "worker", self.address, "--nthreads", "1"),
            *("--host", worker.address, "--no-dashboard", "--death-timeout", "120"),
            *("--local-directory", tempfile.gettempdir()),
        )

    def remove(self) -> None:
        for host in (self.scheduler, *self.workers):
            host.remove()
        ip("link", "del", _BRIDGE, check=False)


def command(photographs: Path, place: Path, model: Path, *more: str) -> list[str]:
    kind = "--table" if place.suffix == ".table" else "--project"
    words = ["classify", str(photographs), kind, str(place), "--model", str(model), *more]
    return [sys.executable, "-m", "jellygui", *words]


def rows_of(place: Path) -> tuple[Rows, Any]:
    """What is said of each file, and the counts; groups by the least path of each."""
    found: list[tuple[str, Any, Any, Any, Any]] = []
    if place.suffix == ".table":
        table = open_table(place)
        assert table.is_grouped
        for part in table.parts():
            for row in read_part(part).to_pylist():
                content = row["content_hash"] and row["content_hash"].hex()
                found.append((row["path"], content, row["group"], row["label"], row["confidence"]))
        counts = [r for _, rows in count_table(table) for r in rows]
    else:
        with Project(place, create=False) as project:
            for record in project.browsing.files():
                photo, said = record.photograph, record.prediction
                found.append(
                    (
                        str(record.path),
                        photo and photo.content_hash,
                        photo and photo.group,
                        record.label,
                        said and said.confidence,
                    )
                )
            counts = project.counts.rows()
    paths = Counter(path for path, *_ in found)
    assert max(paths.values()) == 1, "a row is there twice"
    first: dict[Any, str] = {}
    for path, _, group, *_ in sorted(found):
        if group is not None:
            first.setdefault(group, path)
    rows = {
        path: (content, first.get(group), label, sure and round(sure, 5))
        for path, content, group, label, sure in found
    }
    return rows, [(r.label, r.files, r.photographs, r.sightings) for r in counts if r.files]


def harm(kind: str, hosts: Hosts, client: subprocess.Popen[bytes], photographs: Path) -> None:
    chosen = random.choice(hosts.workers)
    match kind:
        case "worker killed":
            chosen.kill()
            hosts.start_worker(chosen)
        case "scheduler killed":
            hosts.scheduler.kill()
            time.sleep(1.0)
            hosts.start_scheduler()
        case "client killed":
            with contextlib.suppress(ProcessLookupError):
                os.killpg(client.pid, signal.SIGKILL)
        case "worker cut off" | "scheduler cut off":
            host = hosts.scheduler if kind.startswith("s") else chosen
            with host.cut_off():
                time.sleep(_CUT_S)
        case "store gone":
            away = photographs.with_name("away")
            photographs.rename(away)
            time.sleep(_CUT_S)
            away.rename(photographs)


def _ended(client: subprocess.Popen[bytes], hosts: Hosts) -> int:
    """How the command ends; workers that do are started again, as SLURM and Kubernetes do."""
    deadline = time.monotonic() + _LONGEST_S
    while (code := client.poll()) is None:
        for worker in hosts.workers:
            if worker.process is None or worker.process.poll() is not None:
                hosts.start_worker(worker)
        if time.monotonic() > deadline:
            os.killpg(client.pid, signal.SIGKILL)
        time.sleep(0.5)
    return code


def run(number: int, kind: str, hosts: Hosts, folder: Path, expected: Any, longest_s: float) -> str:
    photographs, model = folder / "photographs", folder / "m.jellymodel"
    place = folder / f"run{number}{'.table' if number % 2 else '.jelly'}"
    words = command(photographs, place, model, "--cluster", hosts.address)
    tries, harmed = 0, kind == "nothing"
    began = time.monotonic()
    while True:
        tries += 1
        log = folder / f"run{number}.log"
        with open(log, "ab") as out:
            client = subprocess.Popen(words, stdout=out, stderr=out, start_new_session=True)
        if not harmed:
            harmed = True
            time.sleep(random.uniform(0.3, 1.0) * longest_s)
            harm(kind, hosts, client, photographs)
        code = _ended(client, hosts)
        if code == 0:
            break
        if tries == 6:
            return f"run {number} ({kind}): does not end; see {log}"
        time.sleep(1.0)
    rows, counts = rows_of(place)
    lost, other = expected[0].keys() - rows.keys(), 0
    other = sum(rows.get(path) != said for path, said in expected[0].items())
    good = rows == expected[0] and counts == expected[1]
    return (
        f"run {number} ({kind}, {'table' if number % 2 else 'project'}): {len(rows):,} rows, "
        f"{len(lost)} lost, {other - len(lost)} other, counts "
        f"{'equal' if counts == expected[1] else 'differ'}; {tries} commands, "
        f"{time.monotonic() - began:.0f} s{'' if good else '  <-- WRONG'}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--photographs", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = str(folder / "own")
        originals = folder / "originals"
        for number in range(40):
            picture = draw(SPECIES[number % 6], seed=number, size_px=(96, 72))
            save_photo(picture, originals / f"{number}.jpg")
        copies(sorted(originals.glob("*.jpg")), folder / "photographs", arguments.photographs)
        tiny_model(folder / "m.jellymodel")
        here = folder / "here.jelly"
        quiet = subprocess.DEVNULL
        subprocess.run(
            command(folder / "photographs", here, folder / "m.jellymodel"),
            check=True,
            stdout=quiet,
            stderr=quiet,
        )
        expected = rows_of(here)
        hosts = Hosts(arguments.workers, folder)
        try:
            time.sleep(10.0)
            longest_s = 10.0
            for number in range(arguments.runs):
                kind = _HARMS[number % len(_HARMS)]
                began = time.monotonic()
                print(run(number, kind, hosts, folder, expected, longest_s), flush=True)
                if kind == "nothing":
                    longest_s = time.monotonic() - began
        finally:
            hosts.remove()


if __name__ == "__main__":
    main()
