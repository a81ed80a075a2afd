"""How the whole window bears 100 000 photographs: `python -m tests.benchmarks.large`.

The program's own window, project file and event loop, offscreen; the photographs are drawn, and
are links to a few dozen files. Every round is a process of its own, as a person starts one: opening
the project, scrolling from end to end, every order and filter until it is painted, relabelling
10 000 and undoing it, and memory after all that; then, in another process, a folder that is
dropped. Beside them an idle probe of the same process, and the naive way through the folder.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QModelIndex,
    QObject,
    QPointF,
    Qt,
    QTimer,
    QUrl,
    Slot,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from jellygui import paths
from jellygui.domain.browse import SortBy
from jellygui.gui.app import App, Application
from jellygui.gui.garbage import Collector
from jellygui.gui.main_window import MainWindow
from jellygui.gui.pages import Pages
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.work import give_large_back_at_once
from tests.benchmarks.__main__ import most_memory_mb
from tests.benchmarks.grid import drawn_files, settle
from tests.benchmarks.loop import Clock, Probe, run_for, run_until, spread

ROUNDS = 5
SIZE_PX = (1920, 1080)
_ORIGINALS = 60
_PER_FOLDER = 500
_PATIENCE_MS = 120_000
_SELECTED = 10_000
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
MUST = {
    "open, until the first photographs are painted, ms": "at most 1500",
    "sort by": "at most 300",
    "filter": "at most 300",
    "relabel, on screen": "at most 100",
    "relabel, on disk": "at most 500",
    "undo of that, on screen": "at most 100",
    "undo of that, on disk": "at most 500",
    "frames within 16 ms, scrolling from end to end, %": "at least 99",
    "resident after all that, MB": "at most 500",
    "drop, until the first thumbnail is painted, ms": "at most 1000",
    "drop, files taken in, /s": "at least 5000",
    "meanwhile: event loop late, 99 % of ticks, ms": "at most 16",
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
    """A project of these photographs with the bundled model's predictions, which are made up."""
    from jellygui.images.scan import found_file
    from jellygui.modelfile import read_model
    from jellygui.project import Project
    from tests.benchmarks.project import fill
    from tests.support.drawn import SPECIES

    found = [found_file(path, path.stat()) for path in photographs]
    with Project(place) as project:
        fill(project, found, read_model(paths.bundled_model()))
        project.labels.label_files(range(1, len(found) + 1, 10), SPECIES[0])


# What is seen


class Eye(QObject):
    """Watches what the grid paints."""

    def __init__(self, page: PhotosPage) -> None:
        super().__init__()
        self._page = page
        self._holds: Callable[[], bool] | None = None
        self._loop = QEventLoop()
        self.orders = 0
        page.model.shown.connect(self._order_shown)
        page.grid.viewport().installEventFilter(self)

    def painted_ms(self, act: Callable[[], object], holds: Callable[[], bool]) -> float:
        """From the beginning of `act` until the grid has painted something of which `holds`."""
        self._holds = holds
        started = time.perf_counter()
        act()
        QTimer.singleShot(_PATIENCE_MS, self._loop, self._loop.quit)
        self._loop.exec()
        if self._holds is not None:
            raise TimeoutError("it was not painted")
        return 1000 * (self._at - started)

    def sees_rows(self) -> bool:
        """Whether all that is in view is known: names, labels, confidences."""
        model, rows = self._page.model, self._page.grid.visible_rows()
        return bool(rows) and all(model.row_at(row) is not None for row in rows)

    def sees_thumbnails(self, fewest: int | None = None) -> bool:
        """Whether so many photographs, or all that are in view, have their thumbnails."""
        model, rows = self._page.model, self._page.grid.visible_rows()
        there = sum(self._page.thumbnails.get(model.id_at(row)) is not None for row in rows)
        return there >= (len(rows) if fewest is None else fewest) > 0

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self._holds is not None and self._holds():
            self._holds = None
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _order_shown(self) -> None:
        self.orders += 1

    @Slot()
    def _painted(self) -> None:
        self._at = time.perf_counter()
        self._loop.quit()


def started_window() -> tuple[MainWindow, Pages]:
    give_large_back_at_once()  # as the program's start does
    application = Application.instance() or Application([])
    assert isinstance(application, Application)
    app = App(application)
    window = app.window
    window.ready.connect(Collector(application).start)
    window.resize(*SIZE_PX)
    window.show()
    pages = window.build_pages()
    run_for(1.0)
    return window, pages


def opened_round(place: Path, frames: int) -> dict[str, float]:
    window, pages = started_window()
    page, eye = pages.photos, Eye(pages.photos)
    probe = Probe()
    run_until(lambda: len(probe.late_ms) > 300)
    probe.stop()
    figures = {"idle: event loop late, 99 % of ticks, ms": probe.percentile()}
    figures["open, until the first photographs are painted, ms"] = eye.painted_ms(
        lambda: window.session.open(place), eye.sees_rows
    )
    run_until(lambda: not window.runner.jobs() and len(pages.side.model.entries) > 0)
    settle(page)
    bar = page.grid.verticalScrollBar()

    def scroll(number: int) -> None:
        bar.setValue(bar.maximum() * number // (frames - 1))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    ends = spread(Clock(scroll, frames).run())
    figures["frames within 16 ms, scrolling from end to end, %"] = ends["within_16_ms"]
    figures["99 % of these frames within, ms"] = ends["p99"]
    figures["the slowest of them, ms"] = ends["most"]
    figures |= chosen_ms(pages, eye)
    figures |= relabelled_ms(pages.photos, eye)
    process = psutil.Process()
    figures["resident after all that, MB"] = process.memory_info().rss / 1e6
    figures["the most it ever was, MB"] = most_memory_mb(process)
    window.close()
    return figures


def chosen_ms(pages: Pages, eye: Eye) -> dict[str, float]:
    """Every order and some filters, from the choice until it is painted."""
    page = pages.photos
    toolbar, side = page.toolbar, pages.side

    def until_painted(choose: Callable[[], object]) -> float:
        settle(page)
        before = eye.orders
        return eye.painted_ms(choose, lambda: eye.orders > before and eye.sees_rows())

    def sort(by: SortBy) -> None:
        place = toolbar.sort.findData(by)
        toolbar.sort.setCurrentIndex(place)
        toolbar.sort.activated.emit(place)

    def line(name: str) -> QModelIndex:
        entries = side.model.entries
        return side.model.index([entry.text for entry in entries].index(name))

    settle(page)
    page.grid.go_to(page.model.rowCount() // 2)
    figures = {}
    for by in [*[by for by in SortBy if by is not SortBy.NAME], SortBy.NAME]:
        figures[f"sort by {by}, ms"] = until_painted(partial(sort, by))
    for name in ("To review", "moon jellyfish", "All"):
        choose = partial(side.view.setCurrentIndex, line(name))
        figures[f"filter {name}, ms"] = until_painted(choose)
    figures["filter by typing, ms"] = until_painted(lambda: toolbar.search.setText("sc99"))
    settle(page)
    return figures


def relabelled_ms(page: PhotosPage, eye: Eye) -> dict[str, float]:
    """From the key that relabels many, and from undoing it, until it is painted and on disk."""
    page.toolbar.search.clear()
    run_until(lambda: page.model.rowCount() >= _SELECTED)
    settle(page)
    page.grid.go_to(0)
    page.grid.select_rows(np.arange(_SELECTED), current=0)
    page.correcting.unasked = _SELECTED - 1  # it is counted, and nobody is there to be asked
    on_disk: list[float] = []
    page.correcting.changed.connect(lambda _: on_disk.append(time.perf_counter()))

    def label() -> str | None:
        row = page.model.row_at(0)
        return row.label if row is not None else None

    figures = {}
    for what, act in (
        ("relabel", partial(page.chosen.label_by_digit, 3)),
        ("undo of that", page.correcting.undo),
    ):
        settle(page)
        on_disk.clear()
        before, started = label(), time.perf_counter()
        figures[f"{what}, on screen, ms"] = eye.painted_ms(act, lambda b=before: label() != b)  # type: ignore[misc]
        run_until(lambda: bool(on_disk))
        figures[f"{what}, on disk, ms"] = 1000 * (on_disk[0] - started)
    return figures


def dropped_round(folder: Path, count: int) -> dict[str, float]:
    window, pages = started_window()
    eye, probe = Eye(pages.photos), Probe()
    ended: list[float] = []

    def drop() -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        middle, action = window.rect().center(), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for event in (
            QDragEnterEvent(middle, action, data, left, none),
            QDropEvent(QPointF(middle), action, data, left, none),
        ):
            QApplication.sendEvent(window, event)

    def began(job: Any) -> None:
        if not ended:
            window.runner.began.disconnect(began)
            job.ended.connect(lambda: ended.append(time.perf_counter()))

    window.runner.began.connect(began)
    started = time.perf_counter()
    probe.restart()
    first = eye.painted_ms(drop, lambda: eye.sees_thumbnails(1))
    screen = first + eye.painted_ms(lambda: None, eye.sees_thumbnails)
    run_until(lambda: bool(ended), within_s=600)
    late = probe.percentile()
    assert window.session.project is not None
    assert window.session.project.files.count() == count
    window.close()
    return {
        "drop, until the first thumbnail is painted, ms": first,
        "the same, until every one in view is, ms": screen,
        "drop, files taken in, /s": count / (ended[0] - started),
        "meanwhile: event loop late, 99 % of ticks, ms": late,
    }


# Rounds


def environment(home: Path) -> dict[str, str]:
    """A home of its own, so that nothing is known and nothing is left."""
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return os.environ | {name: str(home / name) for name in names} | {"HOME": str(home)}


def in_a_process(home: Path, *arguments: object) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.large", *map(str, arguments)]
    output = subprocess.check_output(
        command, env=environment(home), text=True, stderr=subprocess.DEVNULL
    )
    figures: dict[str, float] = json.loads(output.splitlines()[-1])
    return figures


def naive_rate(folder: Path) -> float:
    return float(subprocess.check_output([sys.executable, "-c", NAIVE, str(folder)], text=True))


def medians(rounds: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {what: statistics.median(figures[what] for figures in rounds) for what in rounds[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a short run, for CI")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--open", type=Path, help="only this round: open that project")
    parser.add_argument("--drop", type=Path, help="only this round: drop that folder")
    choice = parser.parse_args()
    if choice.small:
        choice.count, choice.rounds, choice.frames = 10_000, 1, 100
    if choice.open or choice.drop:
        figures = (
            opened_round(choice.open, choice.frames)
            if choice.open
            else dropped_round(choice.drop, choice.count)
        )
        print(json.dumps(figures))
        return
    sizes = ["--count", choice.count, "--frames", choice.frames]
    with tempfile.TemporaryDirectory(prefix="jellygui-bench-") as place:
        home = Path(place)
        (home / "drawn").mkdir()
        drawn = drawn_files(home / "drawn", _ORIGINALS)
        by_day = make_folder(home / "survey", drawn, choice.count)
        make_folder(home / "one folder", drawn, choice.count, per_folder=choice.count)
        project = home / "large.jelly"
        make_project(project, by_day)
        rounds = range(choice.rounds)
        rows = medians([in_a_process(home / f"{n}", "--open", project, *sizes) for n in rounds])
        for folder in ("survey", "one folder"):
            dropped = medians(
                [
                    in_a_process(home / f"{folder} {n}", "--drop", home / folder, *sizes)
                    for n in rounds
                ]
            )
            rows |= {f"{what} ({folder})": figure for what, figure in dropped.items()}
            rows[f"naive: os.walk, and Pillow opens each, /s ({folder})"] = naive_rate(
                home / folder
            )
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{choice.count} photographs, median of {choice.rounds}, load of the computer {load:.1f}")
    for what, figure in rows.items():
        must = next((must for start, must in MUST.items() if what.startswith(start)), "")
        print(f"{what:66}{figure:>10,.1f}   {must}".rstrip())


if __name__ == "__main__":
    main()
