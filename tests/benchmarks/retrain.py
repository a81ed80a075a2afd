"""What retraining in the window takes: `python -m tests.benchmarks.retrain [--small]`.

From corrections to a sample folder that the better model has classified, by default settings and
with the head only; how late the event loop is while a model is trained and photographs are
classified together, beside an idle probe of the same run; and how quickly a model is trained with
the window open and its curves live, beside the same run on the command line. Offscreen, on drawn
photographs, in the real window.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.copies import copies
from tests.support.drawn import SPECIES, draw, save_photo

ROUNDS = 5
SIZE_PX = (640, 480)
_FRAME_MS = 16
_LOOK_MS = 20
_SECONDS = 6.0
_FEWEST_TICKS = 300


@dataclass(frozen=True)
class Size:
    """How many photographs a run has, and how often it is repeated."""

    labelled: int = 300
    corrected: int = 100
    survey: int = 300
    others: int = 4000
    epochs: int = 20
    rounds: int = ROUNDS


SMALL = Size(labelled=24, corrected=12, survey=24, others=1500, epochs=4, rounds=1)


def draw_photographs(home: Path, size: Size) -> tuple[Path, Path, Path]:
    """A folder per species with labels, a survey to correct, and many others to classify."""
    labelled, survey = home / "labelled", home / "survey"
    for number in range(size.labelled):
        species = SPECIES[number % len(SPECIES)]
        picture = draw(species, seed=number, size_px=SIZE_PX)
        save_photo(picture, labelled / species / f"{number:04d}.jpg")
    for number in range(size.survey):
        species = SPECIES[number % len(SPECIES)]
        picture = draw(species, seed=10_000 + number, size_px=SIZE_PX)
        save_photo(picture, survey / f"{number:04d} {species}.jpg")
    others = home / "others"
    copies(sorted(survey.iterdir()), others, size.others)
    return labelled, survey, others


class Window:
    """The real window of a person who has a project of these photographs."""

    def __init__(self, home: Path) -> None:
        from jellygui.gui.app import App, Application

        application = Application.instance() or Application([])
        assert isinstance(application, Application)
        self.window = App(application).window
        self.window.show()
        self.window.build_pages()
        self.window.session.open(home / "project.jelly", create=True)
        self.until(lambda: self.window.session.project is not None)

    def until(self, done: Callable[[], object], seconds: float = 3600.0) -> None:
        """Let the window live until this is so: asleep while nothing happens, as it really is."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, deadline = QEventLoop(), time.monotonic() + seconds

        def look() -> None:
            if done() or time.monotonic() > deadline:
                loop.quit()

        looks = QTimer(interval=_LOOK_MS)
        looks.timeout.connect(look)
        looks.start()
        if not done():
            loop.exec()
        if time.monotonic() > deadline:
            raise SystemExit("the window waits for something that does not come")

    def at_rest(self) -> None:
        self.until(lambda: not self.window.runner.jobs())

    def classified(self) -> int:
        """How many photographs the classification that runs has done; 0 where none runs."""
        jobs = [job for job in self.window.runner.jobs() if job.title == "Classifying"]
        return jobs[0].progress.done if jobs and jobs[0].progress else 0

    @property
    def project(self) -> Any:
        return self.window.session.project

    @property
    def pages(self) -> Any:
        return self.window.pages

    def take_labelled(self, folder: Path) -> None:
        self.window.session.add_labelled_folder(folder)
        self.until(lambda: self.window.runner.jobs())
        self.at_rest()

    def take(self, folder: Path) -> None:
        self.window.take([folder])
        self.until(lambda: self.window.runner.jobs())
        self.at_rest()

    def correct(self, count: int) -> None:
        """Name photographs of the survey, the last one by its key."""
        rows = {row.path.name: row for row in self.rows() if row.path.parent.name == "survey"}
        chosen = [rows[name] for name in sorted(rows)[:count]]
        for species in SPECIES:
            mine = [row.file_id for row in chosen[:-1] if species in row.path.name]
            self.project.labels.label_files(mine, species)
        photos, last = self.pages.photos, chosen[-1]
        self.window.show_page("photos")
        self.until(lambda: photos.model.row_of(last.file_id) >= 0)
        photos.grid.go_to(photos.model.row_of(last.file_id))
        key = next(k.digit for k in self.project.species.all() if k.key in last.path.name)
        self.until(lambda: photos.model.row_at(photos.grid.currentIndex().row()) is not None)
        from PySide6.QtTest import QTest

        QTest.keyClick(photos.grid, str(key))

    def rows(self) -> Any:
        from jellygui.domain.browse import PhotoQuery

        return self.project.browsing.photo_rows(
            self.project.browsing.file_ids(PhotoQuery()).tolist()
        )

    def share_right(self) -> float:
        """Of the survey's photographs that nobody has named."""
        rows = [
            row
            for row in self.rows()
            if row.path.parent.name == "survey" and row.annotation is None and row.prediction
        ]
        return sum(row.prediction.species in row.path.name for row in rows) / max(1, len(rows))

    def press_retrain(self, *, labels: int, **settings: Any) -> None:
        """Press the button when it knows of so many labels; what is not said is the default."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from jellygui.domain.configs import RetrainConfig

        retraining = self.pages.retraining
        self.until(lambda: retraining.lesson is not None and retraining.lesson.labelled == labels)
        self.pages.make_train().form.show_config(RetrainConfig(**settings))
        QTest.mouseClick(self.pages.retrain, Qt.MouseButton.LeftButton)
        self.until(lambda: retraining.is_running)

    def trained(self) -> Any:
        """Wait for the run's model."""
        retraining = self.pages.retraining
        self.until(lambda: not retraining.is_running)
        run = retraining.runs[-1]
        if run.saved is None:
            raise SystemExit(run.outcome)
        return run

    def close(self) -> None:
        from jellygui.gui import leaving

        leaving.may_stop = lambda *_, **__: True
        self.window.close()


@dataclass(frozen=True)
class Circle:
    """From the last correction to the model, and to the photographs classified with it."""

    model_s: float
    whole_s: float
    verdict: str
    before: float
    after: float


def circle(home: Path, labelled: Path, survey: Path, size: Size, **settings: Any) -> Circle:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window = Window(home)
    window.take_labelled(labelled)
    window.take(survey)
    started = time.perf_counter()
    window.correct(size.corrected)
    before = window.share_right()
    window.press_retrain(labels=size.labelled + size.corrected, **settings)
    run = window.trained()
    model_s = time.perf_counter() - started
    train = window.pages.train
    QTest.mouseClick(train.contest.use, Qt.MouseButton.LeftButton)
    window.until(lambda: window.project.models.in_use()[0] == run.saved.model_id)
    window.at_rest()
    whole_s = time.perf_counter() - started
    after = window.share_right()
    window.close()
    verdict = run.contest.outcome.value if run.contest is not None else "no contest"
    return Circle(model_s, whole_s, verdict, before, after)


def lateness(
    home: Path, labelled: Path, others: Path, size: Size
) -> tuple[float, float, float, float]:
    """How late 99 % of ticks at most are, in ms: idle, with the curves, with the grid scrolled.

    The last figure is the latest tick of all.
    """
    window = Window(home)
    window.take_labelled(labelled)
    from tests.benchmarks.loop import Probe

    probe = Probe()
    window.until(lambda: len(probe.late_ms) > 300)
    idle = probe.percentile()
    session, retraining = window.window.session, window.pages.retraining
    session.classifies_by_itself = False
    window.take(others)
    window.press_retrain(labels=size.labelled, epochs=1000)
    window.until(lambda: retraining.runs[-1].batches)
    session.classify()
    window.until(window.classified)
    window.window.show_page("train")
    shown = []
    for scrolls in (False, True):
        if scrolls:
            window.window.show_page("photos")
        probe.restart()
        _go_on(window, scrolls=scrolls)
        if len(probe.late_ms) < _FEWEST_TICKS:
            raise SystemExit("too few photographs to classify for so long")
        shown.append((probe.percentile(), max(probe.late_ms)))
    window.close()
    (curves, most), (grid, worst) = shown
    return idle, curves, grid, max(most, worst)


def _go_on(window: Window, *, scrolls: bool) -> None:
    """Let the window live for a while, but no longer than photographs are classified."""
    from PySide6.QtCore import QTimer

    bar, until = window.pages.photos.grid.verticalScrollBar(), time.perf_counter() + _SECONDS

    def scroll() -> None:
        bar.setValue((bar.value() + 40) % max(1, bar.maximum()))

    frames = QTimer(interval=_FRAME_MS)
    frames.timeout.connect(scroll)
    if scrolls:
        frames.start()
    window.until(lambda: time.perf_counter() > until or not window.classified())
    frames.stop()


def pace(moments: list[float]) -> float:
    """Epochs a second, the first one apart, which also warms up."""
    return (len(moments) - 1) / (moments[-1] - moments[0])


def window_pace(home: Path, labelled: Path, size: Size) -> float:
    window = Window(home)
    window.take_labelled(labelled)
    retraining, moments = window.pages.retraining, []

    def grown(run: Any) -> None:
        if len(run.epochs) > len(moments):
            moments.extend([time.perf_counter()] * (len(run.epochs) - len(moments)))

    retraining.grown.connect(grown)
    window.press_retrain(labels=size.labelled, epochs=size.epochs)
    window.trained()
    window.close()
    return pace(moments)


def command_line_pace(home: Path, labelled: Path, epochs: int) -> float:
    from jellygui import paths

    command = [sys.executable, "-m", "jellygui", "retrain", str(paths.bundled_model())]
    command += [str(labelled), "--out", str(home / "out.jellymodel"), "--epochs", str(epochs)]
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    moments = [time.perf_counter() for line in process.stderr if ", epoch " in line]
    if process.wait():
        raise SystemExit("jellygui retrain failed")
    return pace(moments)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a short run, for CI")
    parser.add_argument("--rounds", type=int, default=0, help="0: five, or one where small")
    chosen = parser.parse_args()
    size = SMALL if chosen.small else Size()
    rounds = chosen.rounds or size.rounds
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="jellygui-bench-") as place:
        home = Path(place)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(home / name)
        os.environ["HOME"] = place
        labelled, survey, others = draw_photographs(home, size)

        def own() -> Path:
            return Path(tempfile.mkdtemp(dir=home))

        whole = circle(own(), labelled, survey, size)
        quick = circle(own(), labelled, survey, size, head_only=True)
        late, ours, theirs = [], [], []
        for _ in range(rounds):
            late.append(lateness(own(), labelled, others, size))
            theirs.append(command_line_pace(own(), labelled, size.epochs))
            ours.append(window_pace(own(), labelled, size))
    idle, curves, grid, worst = map(statistics.median, zip(*late, strict=True))
    window, line = statistics.median(ours), statistics.median(theirs)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(
        f"{size.corrected} corrections, {size.labelled} labelled, {size.survey} in the sample "
        f"folder, {SIZE_PX[0]} x {SIZE_PX[1]} pixels; median of {rounds}, load of the computer "
        f"{load:.1f}"
    )
    for what, figure, must in (
        ("corrections to a new model, s", f"{whole.model_s:.0f}", ""),
        ("and the folder classified anew, min", f"{whole.whole_s / 60:.1f}", "at most 10"),
        ("the contest says", whole.verdict, ""),
        ("right on the rest, before and after", f"{whole.before:.0%} {whole.after:.0%}", ""),
        ("head only: to a new model, s", f"{quick.model_s:.1f}", ""),
        ("and the folder classified anew, s", f"{quick.whole_s:.1f}", "at most 10"),
        ("right on the rest, before and after", f"{quick.before:.0%} {quick.after:.0%}", ""),
        ("idle: event loop late, 99 % of ticks, ms", f"{idle:.1f}", ""),
        ("training and classifying, curves seen, ms", f"{curves:.1f}", "at most 16"),
        ("training and classifying, scrolling, ms", f"{grid:.1f}", "at most 16"),
        ("the latest of all, ms", f"{worst:.0f}", ""),
        ("training in the window, epochs/s", f"{window:.2f}", ""),
        ("on the command line, epochs/s", f"{line:.2f}", ""),
        ("window beside command line", f"{window / line:.0%}", "at least 90%"),
    ):
        print(f"{what:44}{figure:>12}   {must}".rstrip())


if __name__ == "__main__":
    main()
