"""What the whole window does with very many photographs, and how long each of it takes.

Each round is done in a process of its own, by `tests.benchmarks.large`.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
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
    QObject,
    QPointF,
    Qt,
    QTimer,
    QUrl,
    Slot,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show, SortBy
from jellygui.gui.app import App, Application
from jellygui.gui.garbage import Collector
from jellygui.gui.main_window import MainWindow
from jellygui.gui.pages import Pages
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.work import give_large_back_at_once
from tests.benchmarks.__main__ import most_memory_mb
from tests.benchmarks.grid import settle
from tests.benchmarks.loop import Clock, Probe, run_for, run_until, spread
from tests.support.drawn import SPECIES

SIZE_PX = (1920, 1080)
_PATIENCE_MS = 120_000
_SELECTED = 10_000
_ASIDE = "jellygui-inspection"
_JOBS_OF_A_DROP = 2  # whether there is any photograph, then all of them; what follows classifies
_LOOK_EVERY_S, _IDLE_SHARE = 0.3, 0.1
# What is typed into the search: of one word, of several, of a species.
_WORDS = {"one word": "sc99", "three words": "sc9 moon tg-6", "a species' name": "moon"}

# By what they are of: milliseconds of the clock, then of a processor; or one number.
Figures = dict[str, list[float]]


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

    def painted_ms(self, act: Callable[[], object], holds: Callable[[], bool]) -> list[float]:
        """From the beginning of `act` until the grid has painted something of which `holds`.

        By the clock, and of a processor in all threads. Where nothing is left to be painted, until
        that is known.
        """
        self._holds = holds
        started = time.perf_counter(), processor_s()
        act()
        patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        patience.timeout.connect(partial(self._loop.exit, 1))
        patience.start()
        is_late = self._loop.exec()
        patience.stop()
        if is_late:
            raise TimeoutError("it was not painted")
        return [1000 * (end - begin) for begin, end in zip(started, self._at, strict=True)]

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
        if self._holds is not None and not self._page.model.rowCount():
            self._holds = None
            QTimer.singleShot(0, self, self._painted)

    @Slot()
    def _painted(self) -> None:
        self._at = time.perf_counter(), processor_s()
        self._loop.quit()


class Memory:
    """The most that this process has resident, in each part of what it does."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._most_mb = 0.0
        self.figures: Figures = {}

    @contextmanager
    def told(self, what: str) -> Iterator[None]:
        with suppress(OSError):  # only Linux lets it be counted anew
            Path("/proc/self/clear_refs").write_text("5")
        started = time.perf_counter()
        yield
        most = most_memory_mb(self._process)
        spent_s = time.perf_counter() - started
        print(f"{what}: {spent_s:.0f} s, at most {most:.0f} MB", file=sys.stderr, flush=True)
        self._most_mb = max(self._most_mb, most)
        self.figures[f"resident at most, {what}, MB"] = [most]

    def at_the_end(self) -> Figures:
        return self.figures | {
            "resident after all that, MB": [self._process.memory_info().rss / 1e6],
            "resident at most, MB": [max(self._most_mb, most_memory_mb(self._process))],
        }


def processor_s() -> float:
    """What all threads have taken of a processor, in seconds.

    Without that which looks whether the project is sound, beside all else, for minutes.
    """
    aside = 0.0
    if hasattr(time, "pthread_getcpuclockid"):
        for thread in threading.enumerate():
            if thread.ident is not None and thread.name.startswith(_ASIDE):
                aside += time.clock_gettime(time.pthread_getcpuclockid(thread.ident))
    return time.process_time() - aside


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


def until_idle(window: MainWindow, page: PhotosPage) -> None:
    """Wait until no thread of this process does anything any more."""
    idle, at = 0, (time.perf_counter(), processor_s())
    while idle < 2:
        run_for(_LOOK_EVERY_S)
        run_until(lambda: not window.runner.jobs(), within_s=600)
        now = time.perf_counter(), processor_s()
        idle = idle + 1 if now[1] - at[1] < _IDLE_SHARE * (now[0] - at[0]) else 0
        at = now
    settle(page)


def opened_round(place: Path, frames: int) -> Figures:
    window, pages = started_window()
    page, eye, memory = pages.photos, Eye(pages.photos), Memory()
    probe = Probe()
    run_until(lambda: len(probe.late_ms) > 300)
    probe.stop()
    figures = {"idle: event loop late, 99 % of ticks, ms": [probe.percentile()]}
    with memory.told("opening"):
        figures["open, until the first photographs are painted, ms"] = eye.painted_ms(
            lambda: window.session.open(place), eye.sees_rows
        )
        run_until(lambda: not window.runner.jobs() and len(pages.side.model.entries) > 0)
        until_idle(window, page)
    with memory.told("scrolling"):
        figures |= scrolled(page, frames)
    with memory.told("sorting"):
        figures |= sorted_ms(page, eye)
    with memory.told("filtering"):
        figures |= filtered_ms(pages, eye)
    with memory.told("visiting each page"):
        for name in (*pages.names, "photos"):
            pages.visit(name)
            until_idle(window, page)
    with memory.told("relabelling"):
        figures |= relabelled_ms(page, eye)
    until_idle(window, page)
    figures |= memory.at_the_end()
    window.close()
    return figures


def scrolled(page: PhotosPage, frames: int) -> Figures:
    settle(page)
    bar = page.grid.verticalScrollBar()

    def scroll(number: int) -> None:
        bar.setValue(bar.maximum() * number // (frames - 1))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    ends = spread(Clock(scroll, frames).run())
    return {
        "frames within 16 ms, scrolling from end to end, %": [ends["within_16_ms"]],
        "99 % of these frames within, ms": [ends["p99"]],
        "the slowest of them, ms": [ends["most"]],
    }


def _until_painted(page: PhotosPage, eye: Eye, choose: Callable[[], object]) -> list[float]:
    """From a choice until it is painted."""
    settle(page)
    before = eye.orders
    return eye.painted_ms(choose, lambda: eye.orders > before and eye.sees_rows())


def sorted_ms(page: PhotosPage, eye: Eye) -> Figures:
    """Every order, the first time and once more."""

    def sort(query: PhotoQuery) -> list[float]:
        return _until_painted(page, eye, partial(page.querying.ask_for, query))

    settle(page)
    page.grid.go_to(page.model.rowCount() // 2)
    figures: Figures = {}
    # What compares photographs with each other is asked once: it is read again each time.
    each = [by for by in SortBy if by is not SortBy.NAME and not by.is_by_likeness]
    for when in ("", " again"):
        for by in (*each, SortBy.NAME):
            figures[f"sort by {by}{when}, ms"] = sort(PhotoQuery(sort=by))
        turned = PhotoQuery(descending=True)
        figures[f"sort by name, descending{when}, ms"] = sort(turned)
    some = (page.model.id_at(page.model.rowCount() // 2),)
    for query in (
        PhotoQuery(sort=SortBy.SIMILARITY, similar_to=some),
        PhotoQuery(sort=SortBy.ODDITY),
    ):
        figures[f"by {query.sort}, ms"] = sort(query)
    sort(PhotoQuery())
    return figures


def filtered_ms(pages: Pages, eye: Eye) -> Figures:
    """Lines of the side list, what is typed, and each kind of filter."""
    page, side = pages.photos, pages.side

    figures: Figures = {}
    for query in (PhotoQuery(show=Show.TO_REVIEW), PhotoQuery(label=SPECIES[1]), PhotoQuery()):
        place = [entry.query for entry in side.model.entries].index(query)
        choose = partial(side.view.setCurrentIndex, side.model.index(place))
        spent = _until_painted(page, eye, choose)
        figures[f"filter {side.model.entries[place].text}, ms"] = spent
    row = page.model.row_at(0)
    assert row is not None
    asked = {
        "confidence": PhotoQuery(confidence=ConfidenceRange(0.4, 0.6), sort=SortBy.CONFIDENCE),
        "a folder": PhotoQuery(folder=row.path.parent),
        "a day": PhotoQuery(day=date(2024, 7, 9)),
        "a camera": PhotoQuery(camera="TG-6"),
        "a labeller": PhotoQuery(labeller=""),
        "uncounted": PhotoQuery(uncounted=True),
        "contradicts": PhotoQuery(contradicts=True),
        "the model changed its mind": PhotoQuery(changed_mind=True),
    }
    for when in ("", " again"):
        for what, query in asked.items():
            choose = partial(page.querying.ask_for, query)
            figures[f"filter {what}{when}, ms"] = _until_painted(page, eye, choose)
        for what, words in _WORDS.items():
            _until_painted(page, eye, partial(page.querying.ask_for, PhotoQuery()))
            choose = partial(page.toolbar.search.setText, words)
            figures[f"filter by typing {what}{when}, ms"] = _until_painted(page, eye, choose)
        _until_painted(page, eye, partial(page.querying.ask_for, PhotoQuery()))
    settle(page)
    return figures


def relabelled_ms(page: PhotosPage, eye: Eye) -> Figures:
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

    figures: Figures = {}
    for what, act in (
        ("relabel", partial(page.chosen.label_by_digit, 3)),
        ("undo of that", page.correcting.undo),
    ):
        settle(page)
        on_disk.clear()
        before, started = label(), time.perf_counter()
        figures[f"{what}, on screen, ms"] = eye.painted_ms(act, lambda b=before: label() != b)  # type: ignore[misc]
        run_until(lambda: bool(on_disk))
        figures[f"{what}, on disk, ms"] = [1000 * (on_disk[0] - started)]
    return figures


def dropped_round(folder: Path, count: int) -> Figures:
    window, pages = started_window()
    eye, probe, memory = Eye(pages.photos), Probe(), Memory()
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
        job.ended.connect(lambda: ended.append(time.perf_counter()))

    window.runner.began.connect(began)
    started = time.perf_counter()
    probe.restart()
    with memory.told("taking a folder in"):
        first = eye.painted_ms(drop, lambda: eye.sees_thumbnails(1))
        rest = eye.painted_ms(lambda: None, eye.sees_thumbnails)
        run_until(lambda: len(ended) >= _JOBS_OF_A_DROP, within_s=1800)
    late = probe.percentile()
    assert window.session.project is not None
    assert window.session.project.files.count() == count
    window.close()
    return {
        "drop, until the first thumbnail is painted, ms": first,
        "the same, until every one in view is, ms": _sum(first, rest),
        "drop, files taken in, /s": [count / (ended[_JOBS_OF_A_DROP - 1] - started)],
        "meanwhile: event loop late, 99 % of ticks, ms": [late],
        **memory.figures,
    }


def _sum(*spent: Sequence[float]) -> list[float]:
    return [sum(part) for part in zip(*spent, strict=True)]
