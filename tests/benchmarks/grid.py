"""How the grid bears 100 000 photographs: `python -m tests.benchmarks.grid`.

The window is the real Photos page with a real event loop, offscreen; the photographs are drawn. A
frame lasts from the moment it was due, every 16 ms, until it is painted: whatever keeps the GUI
thread from painting counts, the arrival of rows and thumbnails too. Beside it an idle probe: the
same clock in the same process while nothing moves, which says what the computer itself does.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QListView

from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from tests.benchmarks.loop import Clock, run_until, spread
from tests.support.browsing import LargeProject, names
from tests.support.drawn import SPECIES, draw, save_photo

SIZE_PX = (1920, 1080)


def settle(page: PhotosPage) -> None:
    """Wait until all that was asked of other threads has come and been painted."""
    parts = (page.grid, page.model, page.thumbnails, page.preview, page.correcting)
    quiet = 0

    def is_quiet() -> bool:
        nonlocal quiet
        quiet = quiet + 1 if all(part.is_idle() for part in parts) else 0
        return quiet > 10

    run_until(is_quiet)


def drawn_files(folder: Path, count: int) -> list[Path]:
    files = []
    for number in range(count):
        path = folder / f"{number:04d}.jpg"
        species = SPECIES[number % len(SPECIES)]
        save_photo(draw(species, seed=number, size_px=(640, 480)), path)
        files.append(path)
    return files


def relabel_ms(page: PhotosPage, act: Callable[[], object]) -> float:
    """From the key until it is painted."""
    started = time.perf_counter()
    act()
    page.grid.viewport().repaint()
    return (time.perf_counter() - started) * 1000


def list_view_ms(model: GridModel) -> float:
    """What one resize costs a plain QListView in icon mode, which lays out every item."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setUniformItemSizes(True)
    view.setModel(model)
    view.resize(1200, 800)
    view.show()
    QApplication.processEvents()
    started = time.perf_counter()
    view.resize(1000, 800)
    view.doItemsLayout()
    QApplication.processEvents()
    taken = (time.perf_counter() - started) * 1000
    view.close()
    return taken


def measure(count: int, frames: int) -> dict[str, object]:
    app = QApplication.instance() or QApplication([])
    sys.setswitchinterval(0.001)
    with tempfile.TemporaryDirectory() as place:
        files = drawn_files(Path(place), 240)
        process = psutil.Process()
        before_mb = process.memory_info().rss / 1e6
        page = PhotosPage(thumbnails=ThumbnailStore(Path(place, "cache")))
        page.resize(*SIZE_PX)
        page.show()
        started = time.perf_counter()
        page.set_project(LargeProject(files, count), names())
        run_until(lambda: page.model.rowCount() > 0)
        opened_ms = (time.perf_counter() - started) * 1000
        settle(page)
        bar, viewport = page.grid.verticalScrollBar(), page.grid.viewport()

        def paint() -> None:
            QCoreApplication.sendPostedEvents(page, QEvent.Type.UpdateRequest)

        def still(number: int) -> None:
            viewport.repaint()

        def scroll(number: int) -> None:
            bar.setValue(bar.maximum() * number // (frames - 1))
            paint()

        def wheel(number: int) -> None:
            bar.setValue(number * 24)
            paint()

        idle = Clock(lambda _: None, 300).run()
        painting = Clock(still, 300).run()
        ends = Clock(scroll, frames).run()
        slow = Clock(wheel, frames).run()
        memory_mb = process.memory_info().rss / 1e6
        settle(page)
        page.grid.go_to(500)
        settle(page)
        page.grid.select_rows(np.arange(500, min(count, 10_500)), current=500)
        settle(page)
        labelled = relabel_ms(page, lambda: page.chosen.label_by_digit(3))
        settle(page)
        undone = relabel_ms(page, page.correcting.undo)
        settle(page)
        list_view = list_view_ms(page.model)
        started = time.perf_counter()
        page.resize(1600, 1000)
        app.processEvents()
        ours = (time.perf_counter() - started) * 1000
        page.close_threads()
        return {
            "photographs": count,
            "opened_ms": round(opened_ms),
            "idle_probe_ms": spread(idle),
            "repaint_ms": spread(painting),
            "scroll_end_to_end_ms": spread(ends),
            "scroll_by_wheel_ms": spread(slow),
            "relabel_10000_on_screen_ms": round(labelled),
            "undo_on_screen_ms": round(undone),
            "resident_mb": round(memory_mb),
            "resident_before_mb": round(before_mb),
            "resize_ms": round(ours, 1),
            "resize_of_qlistview_ms": round(list_view, 1),
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a short run, for CI")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=600)
    choice = parser.parse_args()
    count, frames = (10_000, 100) if choice.small else (choice.count, choice.frames)
    print(json.dumps(measure(count, frames), indent=1))


if __name__ == "__main__":
    main()
