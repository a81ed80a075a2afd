"""Takes pictures of every view: `python -m tests.support.take_screenshots FOLDER [VIEW ...]`.

With JELLYGUI_SCREENSHOTS=de they are in German, and with de,1366x768,1920x1080 of these sizes. With
de+fr those that need no training follow in French, in a folder of their own.

The real window, driven as a person would drive it, with drawn photographs; each view light and
dark at both sizes, boxes and menus light and dark. Those of the README are made from these. With
QT_QPA_PLATFORM=offscreen no screen is needed. Training and pruning take some minutes.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support import more_views
from tests.support.drawn import SPECIES, draw, empty_water, save_photo
from tests.support.labelled import drawn_species

if TYPE_CHECKING:  # the training process imports this module, and has no window
    from PySide6.QtWidgets import QWidget

    from jellygui.gui.main_window import MainWindow
    from jellygui.gui.pages import Pages
    from jellygui.gui.photos.photos_page import PhotosPage

_LANGUAGES, *_ASKED = os.environ.get("JELLYGUI_SCREENSHOTS", "en").split(",")
_LANGUAGE, *_FURTHER = _LANGUAGES.split("+")
_SIZES = [
    (int(width), int(height))
    for width, height in (size.split("x") for size in _ASKED or ("1280x800", "1920x1080"))
]
_DAYS = ("2024-07-09 Lillebælt, Fænø", "2024-07-12 Lillebælt, Middelfart")
_CAMERA = ("OLYMPUS CORPORATION", "TG-6")
_LABELLED_EACH = _SURVEY_EACH = 12


def draw_survey(folder: Path) -> dict[str, str]:
    """Two days of a survey, with empty water and one broken file among them.

    Gives the species of each file by its name, none for empty water.
    """
    number = 0
    shows: dict[str, str] = {}
    for day, name in enumerate(_DAYS):
        start = datetime(2024, 7, 9 + 3 * day, 8, 40)
        for place in range(_SURVEY_EACH * len(SPECIES) // 2 + 8):
            number += 1
            species = SPECIES[(place * 5 + day) % len(SPECIES)]
            water = place % 11 == 10
            picture = empty_water(seed=number) if water else draw(species, seed=9000 + number)
            taken = start + timedelta(seconds=97 * place)
            shows[f"P7{number:06d}.JPG"] = "" if water else species
            save_photo(
                picture,
                folder / name / f"P7{number:06d}.JPG",
                taken_at=taken,
                camera=_CAMERA,
                latitude=55.5080,
                longitude=9.7293,
            )
    (folder / _DAYS[0] / "P7999999.JPG").write_bytes(b"the card was pulled out")
    return shows


class Tour:
    """A window, and a camera in front of it."""

    def __init__(self, home: Path, out: Path, only: Sequence[str]) -> None:
        from jellygui import paths
        from jellygui.gui.app import App, Application

        paths.projects_dir = lambda dropped=None: home / "Documents"
        self._out, self._only = out, only
        self.application = Application([])
        self._app = App(self.application)
        self.speak(_LANGUAGE)

    @property
    def window(self) -> MainWindow:
        return self._app.window

    @property
    def pages(self) -> Pages:
        return self.window.build_pages()

    def speak(self, language: str) -> None:
        """Have the window in this language, with the project that is open."""
        is_open = self._app.window.session.project is not None
        self._app.speak(language)
        self.window.resize(*_SIZES[0])
        self.window.show()
        self.until(lambda: not is_open or self.pages.photos.model.rowCount())

    def keep_in(self, out: Path) -> None:
        out.mkdir(parents=True, exist_ok=True)
        self._out = out

    def until(self, done: Callable[[], object], *, pause_s: float = 0.7) -> None:
        from tests.benchmarks.loop import run_for, run_until

        run_until(lambda: bool(done()), within_s=900)
        run_for(pause_s)

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Of the window at each size, or of what has a size of its own."""
        from jellygui.gui.theme import apply_theme
        from tests.benchmarks.loop import run_for

        if self._only and name not in self._only:
            return
        for look in ("light", "dark"):
            apply_theme(self.application, dark=look == "dark")
            if of is not None:
                run_for(0.5)
                of.grab().save(str(self._out / f"{name}-{look}.png"))
                continue
            for width, height in _SIZES:
                self.window.resize(width, height)
                run_for(0.5)
                self.window.grab().save(str(self._out / f"{name}-{look}-{width}.png"))
        apply_theme(self.application, dark=False)
        self.window.resize(*_SIZES[0])
        run_for(0.3)

    def popup(self, name: str) -> None:
        """Of what has popped up, which goes then."""
        self.until(self.application.activePopupWidget, pause_s=1)
        popup = self.application.activePopupWidget()
        assert popup is not None
        self.picture(name, popup)
        popup.close()

    def box(self, name: str) -> None:
        """Of the box that is open, which goes without an answer."""
        from PySide6.QtWidgets import QDialog

        (box,) = [box for box in self.window.findChildren(QDialog) if box.isVisible()]
        self.until(lambda: True, pause_s=1)
        self.picture(name, box)
        box.close()


def sort_by_confidence(photos: PhotosPage) -> None:
    from jellygui.domain.browse import SortBy

    place = photos.toolbar.sort.findData(SortBy.CONFIDENCE)
    photos.toolbar.sort.setCurrentIndex(place)
    photos.toolbar.sort.activated.emit(place)


def photographs(tour: Tour, survey: Path, shows: dict[str, str]) -> None:
    """From the drop to the counts."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from jellygui.gui.job_runner import Lane

    window = tour.window
    photos = window.build_pages().photos
    tour.picture("start")
    window.take([survey])
    tour.until(lambda: window.runner.in_lane(Lane.CLASSIFICATION))
    tour.picture("classifying")
    tour.until(lambda: not window.runner.jobs())
    sort_by_confidence(photos)
    photos.grid.setFocus()
    digits = {entry.key: entry.digit for entry in photos.model.names.species}
    for row in (*range(9), *range(20, 40)):
        photos.grid.go_to(row)
        tour.until(partial(photos.model.row_at, row), pause_s=0)
        known = photos.model.row_at(row)
        assert known is not None
        digit = digits.get(shows.get(known.path.name, ""), 0)
        QTest.keyClick(photos.grid, Qt.Key(ord(str(digit))))
    photos.grid.go_to(4)
    tour.until(lambda: True)
    tour.picture("photos")
    photos.toolbar.review.click()
    tour.picture("review")
    photos.reviewing.stop()
    QTest.keyClick(photos.grid, Qt.Key.Key_Space)
    tour.picture("preview")
    photos.toggle_full()
    window.show_page("counts")
    tour.picture("counts")


def training(tour: Tour, labelled: Path) -> None:
    """Two runs, what is said of them, models and data."""
    from jellygui.domain.configs import RetrainConfig

    window = tour.window
    pages = window.pages
    assert pages is not None
    retraining = pages.retraining
    window.session.add_labelled_folder(labelled)
    tour.until(lambda: not window.runner.jobs())
    enough = _LABELLED_EACH * len(SPECIES) // 2
    tour.until(lambda: retraining.lesson is not None and retraining.lesson.new > enough)
    window.show_page("data")
    tour.until(lambda: pages.data is not None and pages.data.is_idle())
    tour.picture("data")
    train = pages.make_train()
    for number, config in enumerate((RetrainConfig(epochs=8), RetrainConfig(epochs=8, seed=1))):
        train.form.show_config(config)
        pages.retrain.click()
        if number == 0:
            tour.until(lambda: len(retraining.runs[-1].epochs) >= 4)
            tour.picture("training")
        tour.until(lambda: not retraining.is_running)
    tour.picture("trained")
    train.options.click()
    tour.picture("options")
    train.options.click()
    window.show_page("models")
    tour.until(lambda: pages.models is not None and len(pages.models.library.entries) > 3)
    tour.picture("models")
    models = pages.models
    assert models is not None
    in_use = next(entry for entry in models.library.entries if entry.is_in_use)
    made = next(entry for entry in models.library.entries if not entry.is_bundled)
    models.choose(in_use.model.model_id, made.model.model_id)
    models.compare.click()
    tour.until(lambda: not window.runner.jobs())
    tour.picture("comparison")


def pruning(tour: Tour, labelled: Path) -> None:
    """A pruning with its steps."""
    from PySide6.QtWidgets import QTabWidget

    from jellygui.domain.configs import PruneConfig

    window = tour.window
    pages = window.pages
    assert pages is not None
    window.show_page("train")
    page, runs = pages.prune, pages.pruning
    assert page is not None
    assert runs is not None
    tabs = next(tabs for tabs in window.findChildren(QTabWidget) if tabs.isAncestorOf(page))
    tabs.setCurrentIndex(1)
    page.use_folder(labelled)
    page.form.show_config(
        PruneConfig(steps=5, target_parameters=400_000, step_epochs=3, final_epochs=4)
    )
    tour.until(page.start.isEnabled)
    page.start.click()
    tour.until(lambda: len(runs.steps) >= 3)
    tour.picture("pruning")
    tour.until(lambda: not runs.is_running)
    page.choose(runs.steps[len(runs.steps) // 2].step)
    tour.picture("pruned")


def around(tour: Tour, home: Path, shows: Mapping[str, str]) -> None:
    """What needs no training."""
    more_views.around_photographs(tour)
    more_views.menus(tour)
    more_views.boxes(tour)
    more_views.other_pages(tour)
    more_views.check(tour, shows)
    more_views.messages(tour, home)


def main(out: Path, only: Sequence[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="JellyGUI ") as place:
        home = Path(place)
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
        os.environ["HOME"] = str(home)
        survey, labelled = home / "Survey 2024", home / "Labelled by Åse"
        shows = draw_survey(survey)
        drawn_species(labelled, SPECIES, each=_LABELLED_EACH, size_px=(640, 480))
        tour = Tour(home, out, only)
        photographs(tour, survey, shows)
        training(tour, labelled)
        pruning(tour, labelled)
        more_views.put_stations(tour)
        around(tour, home, shows)
        for language in _FURTHER:
            tour.speak(language)
            tour.keep_in(out / language)
            more_views.pages_again(tour)
            around(tour, home, shows)
        tour.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
