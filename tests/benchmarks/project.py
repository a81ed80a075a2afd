"""How fast a large project is: `python -m tests.benchmarks.project` (`--small` for a tenth).

Rows are made up, without photographs. Medians of five; absolute figures are this computer's. What
is counted for the Counts page, and first after opening, is told in time of a processor, which other
work on the computer lengthens less than that of the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show, SortBy
from jellygui.domain.counts import CountBy
from jellygui.domain.folder_tree import folder_tree
from jellygui.domain.stacks import StackBy
from jellygui.domain.stations import Station
from jellygui.gui.photos.row_pages import files_asked_for
from jellygui.gui.project_work import CountsChoice, Folders, ProjectCounts, count_project
from jellygui.images.scan import FoundFile
from jellygui.jobs.counting import counted, per_effort
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from tests.support.drawn import SPECIES
from tests.support.models import tiny_model

_AT_ONCE = 500
_WIDTH = 256
_STATIONS, _CHECKED = 500, 400
_BURST = 4
_TURNS, _SEEN_S, _PAGE_PX = 3, 0.3, (1300, 700)


def milliseconds(
    work: Callable[[], object],
    *,
    times: int = 5,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    spent = []
    for _ in range(times):
        started = clock()
        work()
        spent.append(1000 * (clock() - started))
    return round(statistics.median(spent), 1)


def fill(project: Project, found: Sequence[FoundFile], model: ModelFile) -> float:
    """Take files in, with a photograph, prediction and embedding each; gives files/s."""
    count = len(found)
    started = time.perf_counter()
    for first in range(0, count, _AT_ONCE):
        project.files.add(found[first : first + _AT_ONCE])
    rate = count / (time.perf_counter() - started)
    project.models.add(model)
    chance = np.random.default_rng(0)

    def change(connection: sqlite3.Connection) -> None:
        shares = np.sort(chance.dirichlet([0.3] * len(SPECIES), count), axis=1)[:, ::-1]
        kinds = chance.integers(0, len(SPECIES), count)
        connection.executemany(
            "INSERT INTO photo_group (id) VALUES (?)", ((n,) for n in range(1, count + 1))
        )
        connection.executemany(
            "INSERT INTO photograph (id, content_hash, size_bytes, width_px, height_px,"
            " perceptual_hash, mirrored_hash, taken_at, camera, group_id)"
            " VALUES (?1, ?2, 1, 640, 480, ?3, 0, ?4, 'TG-6', ?1)",
            (
                (
                    n,
                    f"{n:064x}",
                    int(chance.integers(2**62)),
                    f"2024-07-{n % 28 + 1:02d}T{n % 24:02d}:00:00.000000",
                )
                for n in range(1, count + 1)
            ),
        )
        connection.execute("UPDATE file SET photograph_id = id")
        connection.executemany(
            "INSERT INTO prediction (photograph_id, model_id, species, confidence, identified,"
            " margin, probabilities) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    n + 1,
                    model.model_id,
                    SPECIES[kinds[n]],
                    float(row[0]),
                    bool(row[0] > 0.45),
                    float(row[0] - row[1]),
                    json.dumps(
                        {SPECIES[(kinds[n] + k) % 6]: round(float(row[k]), 6) for k in range(6)}
                    ),
                )
                for n, row in enumerate(shares)
            ),
        )
        connection.executemany(
            "INSERT INTO embedding VALUES (?, ?, ?)",
            (
                (n, model.model_id, chance.normal(size=_WIDTH).astype("<f2").tobytes())
                for n in range(1, count + 1)
            ),
        )

    project.write(change)
    return rate


def survey(project: Project) -> None:
    """Stations, to which files belong in turn, and a random check that somebody has answered."""
    day = datetime(2024, 7, 9)
    project.stations.put(
        [
            Station(
                name=f"Station {n}",
                effort=30,
                unit="minutes",
                latitude=54 + n / 100,
                longitude=7,
                began=day + timedelta(hours=n),
                ended=day + timedelta(hours=n, minutes=30),
            )
            for n in range(_STATIONS)
        ]
    )
    project.write(
        lambda connection: connection.execute(
            "UPDATE file SET station_id = id % ? + 1", [_STATIONS]
        )
    )
    check = project.checks.draw(_CHECKED, seed=1)
    for n, file_id in enumerate(project.checks.files(check)):
        project.checks.answer(check, file_id, SPECIES[n % 6])


def counts_page(path: Path) -> dict[str, float]:
    """All that is asked for the Counts page, first after opening and as it is seen then.

    Beside it how long the page holds the window, at most, when it shows what has come.
    """
    figures = {}
    shown = {}
    for by in (None, *CountBy):
        wanted = CountsChoice(by=by)
        firsts = []
        for _ in range(3):
            with Project(path) as project:
                parts = partial(counted, project, by=by)
                firsts.append(milliseconds(parts, times=1, clock=time.thread_time))
                found = count_project(project, wanted, Folders())
                shown[by] = found
                page = partial(count_project, project, wanted, found.folders)
                seen = milliseconds(page, clock=time.thread_time)
                project.labels.label_files([1], SPECIES[0])
                labelled = milliseconds(page, times=1, clock=time.thread_time)
                project.labels.undo()
        figures |= {
            f"first counts by {by}, processor ms": statistics.median(firsts),
            f"Counts page by {by}, processor ms": seen,
            f"the same after a label, by {by}, processor ms": labelled,
        }
    for by, longest in held(shown).items():
        figures[f"Counts page holds the window, by {by}, processor ms"] = longest
    return figures


def held(shown: Mapping[CountBy | None, ProjectCounts]) -> dict[CountBy | None, float]:
    """How long the window is held at most by a turn of the Counts page to each of these, ms."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer

    from jellygui.gui.app import Application
    from jellygui.gui.counts_page import CountsPage
    from jellygui.gui.photos.grid_model import GridModel
    from jellygui.gui.photos.label_names import named
    from jellygui.gui.theme import apply_theme
    from tests.benchmarks.looks import Stretches

    application = Application.instance() or Application([])
    assert isinstance(application, Application)
    application.setStyle("Fusion")
    apply_theme(application, dark=False)
    page, watch = CountsPage(GridModel()), Stretches()
    page.resize(*_PAGE_PX)
    page.show()
    watch.longest()
    spent: dict[CountBy | None, list[float]] = {by: [] for by in shown}
    for _ in range(_TURNS):
        for by, found in shown.items():
            QTimer.singleShot(0, page, partial(page.show_counts, found, named(found.species)))
            spent[by].append(watch.longest(_SEEN_S)[0][0])
    page.close_threads()
    return {by: round(statistics.median(each), 1) for by, each in spent.items()}


def stacks(project: Project) -> dict[str, float]:
    """All photographs in bursts, then each kind of stacks, with the rows of a page of them."""
    project.write(
        lambda connection: connection.execute(
            "UPDATE photograph SET group_id = (id - 1) / ?1 * ?1 + 1", [_BURST]
        )
    )
    figures = {}
    for sort in (SortBy.NAME, SortBy.CONFIDENCE):
        for by in StackBy:
            query = PhotoQuery(sort=sort)
            figures[f"sort by {sort}, stacked by {by}, ms"] = milliseconds(
                lambda query=query, by=by: files_asked_for(project, query, by)  # type: ignore[misc]
            )
    for by in (StackBy.SIGHTING, StackBy.DEPLOYMENT):
        files = files_asked_for(project, PhotoQuery(), by)
        some = [part.tolist() for part in np.split(files.file_ids, files.starts[1:129])][:128]
        figures[f"128 stacks by {by}, ms"] = milliseconds(
            lambda some=some: project.stacks.tallies(some)  # type: ignore[misc]
        )
    query = PhotoQuery(contradicts=True)
    figures["filter by contradicts, ms"] = milliseconds(lambda: project.browsing.file_ids(query))
    page = project.browsing.file_ids(PhotoQuery())[:128].tolist()
    figures["128 rows of bursts, ms"] = milliseconds(lambda: project.browsing.photo_rows(page))
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--count", type=int, default=100_000)
    given = parser.parse_args()
    count = 10_000 if given.small else given.count
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "p.jelly"
        found = [
            FoundFile(folder / f"dag {n // 500}" / f"kort {n // 50}" / f"DSC{n}.jpg", 1, 1)
            for n in range(count)
        ]
        with Project(path) as project:
            rate = fill(project, found, tiny_model(folder / "m.jellymodel"))
            figures: dict[str, float] = {"add, files/s": round(rate)}

        def opened() -> None:
            with Project(path) as again:
                again.browsing.photo_rows(again.browsing.file_ids(PhotoQuery())[:200].tolist())

        figures["open, with the first 200 rows, ms"] = milliseconds(opened)
        with Project(path) as project:
            some = list(range(1, count + 1, 10))[:10_000]
            project.labels.label_files(some, SPECIES[0])
            for sort in SortBy:
                query = PhotoQuery(sort=sort, similar_to=(count // 2,))
                figures[f"sort by {sort}, ms"] = milliseconds(
                    lambda q=query: project.browsing.file_ids(q)
                )  # type: ignore[misc]
            for query in (
                PhotoQuery(show=Show.TO_REVIEW, sort=SortBy.CONFIDENCE),
                PhotoQuery(label=SPECIES[1]),
                PhotoQuery(text="sc99"),
                PhotoQuery(text="sc9 moon tg-6"),
                PhotoQuery(folder=folder / "dag 7"),
                PhotoQuery(day=date(2024, 7, 9)),
                PhotoQuery(camera="TG-6", labeller=""),
                PhotoQuery(confidence=ConfidenceRange(0.4, 0.6), sort=SortBy.CONFIDENCE),
                PhotoQuery(uncounted=True),
                PhotoQuery(changed_mind=True),
            ):
                what = f"filter by {' '.join((*query.conditions, *query.words))}, ms"
                figures[what] = milliseconds(lambda q=query: project.browsing.file_ids(q))  # type: ignore[misc]
            page = project.browsing.file_ids(PhotoQuery(sort=SortBy.MARGIN))[:200].tolist()
            figures["200 rows, ms"] = milliseconds(lambda: project.browsing.photo_rows(page))
            figures["tally, ms"] = milliseconds(project.browsing.tally)
            day_7 = PhotoQuery(folder=folder / "dag 7")
            figures["tally of a folder, ms"] = milliseconds(lambda: project.browsing.tally(day_7))
            figures["files by folder, ms"] = milliseconds(project.browsing.files_by_folder)
            files = project.browsing.files_by_folder()
            tree = folder_tree(files.folders)
            figures["folders and days, looked at, ms"] = milliseconds(
                lambda: tree.progress(project.browsing.progress(files)[0])
            )
            figures["counts, ms"] = milliseconds(project.counts.rows)
            figures["counts by day, ms"] = milliseconds(lambda: project.counts.rows_by(CountBy.DAY))
            survey(project)
            for by in (CountBy.STATION, CountBy.FOLDER):
                what = f"counts by {by}, ms"
                figures[what] = milliseconds(lambda by=by: project.counts.rows_by(by))  # type: ignore[misc]
            figures |= stacks(project)
            figures["estimates, ms"] = milliseconds(project.estimates.of)
            for by in (CountBy.DAY, CountBy.STATION):
                what = f"estimates by {by}, ms"
                figures[what] = milliseconds(lambda by=by: project.estimates.by(by))  # type: ignore[misc]
            figures["per effort, ms"] = milliseconds(lambda: per_effort(project))
            figures["find stations, ms"] = milliseconds(project.stations.assign)
            ten = list(range(1, min(count, 10_000) + 1))
            figures["relabel 10,000, ms"] = milliseconds(
                lambda: project.labels.label_files(ten, "x")
            )
            figures["undo that, ms"] = milliseconds(project.labels.undo)
            figures["redo that, ms"] = milliseconds(project.labels.redo)
        figures |= counts_page(path)
    for what, figure in figures.items():
        print(f"{what:40}{figure:>12,}   {_must(what)}".rstrip())


def _must(what: str) -> str:
    """What the window must reach, beside a figure."""
    if what.startswith(("sort", "filter")):
        return "at most 300"
    if what.startswith("Counts page holds"):
        return "at most 16"
    if what.startswith(("counts", "Counts", "estimates", "tally", "folders")):
        return "at most 200"
    return {
        "open, with the first 200 rows, ms": "at most 1500",
        "relabel 10,000, ms": "at most 500",
        "undo that, ms": "at most 500",
        "redo that, ms": "at most 500",
    }.get(what, "")


if __name__ == "__main__":
    main()
