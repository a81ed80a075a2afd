"""Labels by keys on a real screen: `python -m tests.benchmarks.keys [COUNT]`.

The program runs on Xvfb; xdotool presses a digit for each photograph of a review, the next one
when the screen shows what the last one did, as a person would who looks. Printed are the whole
time, the time from a key to the first change of the screen, and how many labels are on the disk
after the program was ended. The screen is read from the server's memory every 2 ms: to be sent it
took both the server and this process a core of those that the program had.
"""

from __future__ import annotations

import argparse
import mmap
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from tests.support.drawn import SPECIES, draw, save_photo

SIZE_PX = (1366, 768)
Pixels = npt.NDArray[np.uint32]
_MUST_S = 12.0
_MUST_MS = 50.0
_PATIENCE_S = 120.0
_LOOK_EVERY_S = 0.002


class Screen:
    """A screen that nobody sees, with keys pressed on it from outside."""

    def __init__(self, folder: Path) -> None:
        reads, writes = os.pipe()
        wide, high = SIZE_PX
        command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{wide}x{high}x24"]
        command += ["-fbdir", str(folder)]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[writes], stderr=subprocess.DEVNULL
        )
        os.close(writes)
        with os.fdopen(reads) as said:
            name = f":{said.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            frame = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The pixels, of four bytes each, end an X window dump. Who looks at them without taking
        # them leaves more of a processor to the program.
        self._pixels = np.frombuffer(frame, np.uint32, offset=len(frame) - 4 * wide * high)
        self.environment = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self._hand = subprocess.Popen(
            ["xdotool", "-"], stdin=subprocess.PIPE, text=True, env=self.environment
        )

    def press(self, *words: str) -> None:
        assert self._hand.stdin is not None
        self._hand.stdin.write(" ".join(words) + "\n")
        self._hand.stdin.flush()

    def seen(self) -> Pixels:
        return self._pixels.copy()

    def changed(self, before: Pixels) -> float:
        """When the screen shows something else, in seconds of the clock."""
        wait_for(lambda: not np.array_equal(self._pixels, before))
        return time.perf_counter()

    def rested(self, still_s: float) -> Pixels:
        """What the screen shows when nothing has moved for so long."""
        last, since = self.seen(), time.monotonic()
        while time.monotonic() - since < still_s:
            time.sleep(_LOOK_EVERY_S)
            if not np.array_equal(self._pixels, last):
                last, since = self.seen(), time.monotonic()
        return last

    def save(self, path: Path) -> None:
        Image.frombytes("RGB", SIZE_PX, self.seen().tobytes(), "raw", "BGRX").save(path)

    def close(self) -> None:
        self._hand.terminate()
        self._server.terminate()
        self._server.wait(60)


def wait_for(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not what():
        if time.monotonic() > deadline:
            raise SystemExit("waited too long")
        time.sleep(_LOOK_EVERY_S)


def labels(project: Path) -> list[str]:
    """The labels that a person gave, in the order in which they were given."""
    asked = "SELECT label FROM annotation_item ORDER BY annotation_id"
    with closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True)) as connection:
        return [str(row[0]) for row in connection.execute(asked)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100)
    parser.add_argument("--screenshot", type=Path, help="what is seen half-way")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        for number in range(asked.count + 10):
            picture = draw(SPECIES[number % len(SPECIES)], seed=number, size_px=(1600, 1200))
            save_photo(picture, home / "survey" / f"{number:04d}.jpg")
        project = home / "survey.jelly"
        classify = [sys.executable, "-m", "jellygui", "classify", str(home / "survey")]
        subprocess.run(
            [*classify, "--project", str(project)], check=True, stdout=subprocess.DEVNULL
        )
        screen = Screen(home)
        program = subprocess.Popen(
            [sys.executable, "-m", "jellygui", str(project)],
            env=screen.environment | {"HOME": name, "XDG_CONFIG_HOME": str(home / "settings")},
        )
        try:
            measure(screen, asked)
            program.wait(60)
        finally:
            program.kill()
            screen.close()
        given = labels(project)
    print(f"{len(given)} of {asked.count} labels are on the disk")
    if len(given) != asked.count:
        raise SystemExit("labels were lost")


def measure(screen: Screen, asked: argparse.Namespace) -> None:
    screen.press("search --sync --onlyvisible --name JellyGUI windowfocus")
    screen.rested(3)
    screen.press("key ctrl+k sleep 2")  # the cursor of what opens blinks, so nothing rests
    screen.press("type --delay 50 review")
    screen.press("sleep 2 key Return")
    time.sleep(5)
    before = screen.rested(1)
    waits: list[float] = []
    began = time.perf_counter()
    for number in range(asked.count):
        pressed = time.perf_counter()
        screen.press(f"key --delay 0 {1 + number % 6}")
        waits.append(screen.changed(before) - pressed)
        before = screen.rested(0.03)
        if asked.screenshot and number == asked.count // 2:
            screen.save(asked.screenshot)
    whole = time.perf_counter() - began
    screen.rested(1)
    screen.press("key ctrl+q")
    late = sorted(1000 * wait for wait in waits)
    print(
        f"{asked.count} photographs in {whole:.1f} s (must: {_MUST_S * asked.count / 100:.0f})\n"
        f"from a key to the screen: median {statistics.median(late):.0f} ms, 95 of 100 within "
        f"{late[round(0.95 * (len(late) - 1))]:.0f}, at most {late[-1]:.0f} (must: {_MUST_MS:.0f})"
    )


if __name__ == "__main__":
    main()
