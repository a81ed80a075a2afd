"""Takes the pictures of the guide: `python -m tests.support.take_guide_pictures [LANGUAGE ...]`.

The real window with drawn photographs, light, in at most 256 colours, in each language. With
QT_QPA_PLATFORM=offscreen no screen is needed; it takes some minutes, since a model is trained and
one is pruned.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from jellygui import paths
from jellygui.project.copying import save_as
from tests.support.drawn import SPECIES
from tests.support.labelled import drawn_species
from tests.support.more_views import copy_by_bo, put_stations
from tests.support.take_screenshots import Tour, draw_survey, photographs, sort_by_confidence

if TYPE_CHECKING:  # the training process imports this module, and has no window
    from PySide6.QtWidgets import QWidget

    from jellygui.gui.photos.review import Review

_WINDOW, _LINE_PX, _THUMBNAIL_PX = (1024, 640), 720, 104
MOST_BYTES = 60_000
_LABELLED_EACH, _PRUNED_EACH = 12, 30
_REVIEW_PX = 1240
_TARGET = 600_000


class GuideTour(Tour):
    """Keeps the pictures that the guide shows, of one project in each language."""

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """What other tours show on the way is not wanted."""

    def in_language(self, language: str, project: Path, shows: Mapping[str, str]) -> None:
        """All the pictures, of a project that is open in no other language."""
        self.window.filing.open_place(str(project))
        self.until(lambda: self._is_open(project))
        self.speak(language)
        self.until(lambda: self._is_open(project))
        window = self.window
        window.wishes.keep(hints_seen=("review", "check"))
        window.resize(*_WINDOW)
        self.photographs()
        self.filters()
        self.training()
        self.check(shows)
        self.boxes()  # last: where nothing manages windows, none hears keys once they are closed

    def _is_open(self, project: Path) -> bool:
        window = self.window
        opened = window.session.project
        return opened is not None and opened.path == project and not window.runner.jobs()

    def photographs(self) -> None:
        window, photos = self.window, self.pages.photos
        window.show_page("photos")
        photos.toolbar.set_side_px(_THUMBNAIL_PX)
        sort_by_confidence(photos)
        self.until(lambda: True)
        photos.grid.setFocus()
        photos.grid.go_to(0)
        self.keep("photos", window)
        photos.toolbar.review.click()
        window.resize(_REVIEW_PX, _WINDOW[1])
        self.keep("review", photos, height_px=250)
        photos.reviewing.stop()
        window.resize(*_WINDOW)

    def training(self) -> None:
        """The run that there was, and the pruning, at a step in its middle."""
        from PySide6.QtWidgets import QTabWidget

        window, pages = self.window, self.pages
        window.show_page("train")
        self.keep("train", window)
        page, runs = pages.prune, pages.pruning
        assert page is not None
        assert runs is not None
        tabs = next(tabs for tabs in window.findChildren(QTabWidget) if tabs.isAncestorOf(page))
        tabs.setCurrentIndex(1)
        self.until(lambda: runs.steps)
        page.choose(runs.steps[len(runs.steps) // 2].step)
        self.keep("pruning", window)

    def keep(self, name: str, widget: QWidget, *, height_px: int = 0) -> None:
        from PySide6.QtCore import QBuffer, QIODevice

        self.until(lambda: True, pause_s=1.0)
        grabbed = widget.grab()
        if height_px:
            grabbed = grabbed.copy(0, 0, grabbed.width(), height_px)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        grabbed.save(buffer, "PNG")
        write_small(Image.open(io.BytesIO(bytes(buffer.data().data()))), self._out / f"{name}.png")

    def check(self, shows: Mapping[str, str]) -> None:
        """A random check, half answered, then whole; and what the Counts page says of it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        window, pages = self.window, self.window.pages
        assert pages is not None
        photos = pages.photos
        digits = {entry.key: entry.digit for entry in photos.model.names.species}
        window.session.draw_check(16)
        self.until(lambda: photos.review.is_check and photos.model.rowCount() == 16)
        for number in range(16):
            if number == 5:
                self.keep("check", window)
            known = photos.model.row_at(int(photos.grid.selected_rows()[0]))
            assert known is not None
            digit = digits.get(shows.get(known.path.name, ""), 0)
            QTest.keyClick(photos.grid, Qt.Key(ord(str(digit))))
            self.until(partial(_has_answered, photos.review, number + 1), pause_s=0.1)
        self.until(lambda: pages.counts is not None and pages.counts.isVisible())
        self.keep("counts", window)

    def boxes(self) -> None:
        window, pages = self.window, self.window.pages
        assert pages is not None
        from jellygui.gui.project_box import ProjectBox

        put_stations(self)
        for name in ("stations", "species", "archives"):
            getattr(window.menus, f"{name}_wanted").emit()
            (box,) = [box for box in window.findChildren(ProjectBox) if box.isVisible()]
            box.resize(960 if name == "species" else 860, 640 if name == "archives" else 480)
            self.until(box.is_idle)
            self.keep(name, box)
            box.close()
        self.merge()

    def filters(self) -> None:
        from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show

        window, pages = self.window, self.window.pages
        assert pages is not None
        photos = pages.photos
        window.show_page("photos")
        photos.toolbar.preview.setChecked(False)
        photos.querying.ask_for(
            PhotoQuery(show=Show.TO_REVIEW, confidence=ConfidenceRange(0.0, 0.9), text="fænø")
        )
        self.until(lambda: photos.is_filtered)
        self.keep("filters", photos, height_px=300)
        photos.querying.clear()
        photos.toolbar.preview.setChecked(True)

    def learn(self, labelled: Path) -> None:
        """One retraining."""
        from jellygui.domain.configs import RetrainConfig

        window, pages = self.window, self.window.pages
        assert pages is not None
        retraining = pages.retraining
        window.session.add_labelled_folder(labelled)
        self.until(lambda: not window.runner.jobs())
        enough = _LABELLED_EACH * len(SPECIES) // 2
        self.until(lambda: retraining.lesson is not None and retraining.lesson.new > enough)
        train = pages.make_train()
        train.form.show_config(RetrainConfig(epochs=6))
        pages.retrain.click()
        self.until(lambda: retraining.is_running)
        self.until(lambda: not retraining.is_running)

    def prune(self, labelled: Path) -> None:
        """A pruning of what the retraining has made."""
        from jellygui.domain.configs import Criterion, PruneConfig

        self.window.show_page("train")
        page, runs = self.pages.prune, self.pages.pruning
        assert page is not None
        assert runs is not None
        self.until(lambda: page.models.count() > 1)
        made = next(n for n in range(page.models.count()) if "retrained" in page.models.itemText(n))
        page.models.setCurrentIndex(made)
        page.use_folder(labelled)
        page.form.show_config(
            PruneConfig(
                steps=5,
                target_parameters=_TARGET,
                criterion=Criterion.LEAST_SQUARES,
                step_epochs=0,
                final_epochs=0,
            )
        )
        self.until(page.start.isEnabled)
        page.start.click()
        self.until(lambda: runs.is_running)
        self.until(lambda: not runs.is_running)

    def merge(self) -> None:
        """What a copy would bring in which somebody else has labelled."""
        from jellygui.gui.merge_box import MergeBox

        window, pages = self.window, self.window.pages
        assert pages is not None
        pages.show_merge(copy_by_bo(self))
        (box,) = window.findChildren(MergeBox)
        box.resize(860, 600)
        self.until(box.is_idle)
        self.keep("merge", box)
        box.close()


def _has_answered(review: Review, count: int) -> bool:
    return review.done >= count


def write_small(picture: Image.Image, place: Path) -> None:
    """As wide as a line of the guide at most, in as many colours as its bytes allow."""
    picture = picture.convert("RGB")
    if picture.width > _LINE_PX:
        height = round(picture.height * _LINE_PX / picture.width)
        picture = picture.resize((_LINE_PX, height), Image.Resampling.LANCZOS)
    for colours in (256, 128, 64, 32):
        # Without means what most of the window is painted in may be tinted.
        few = picture.quantize(
            colours, method=Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE
        )
        few.save(place, optimize=True)
        if place.stat().st_size <= MOST_BYTES:
            return


def main(languages: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="JellyGUI ") as place:
        home = Path(place)
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
        os.environ["HOME"] = str(home)
        survey, labelled = home / "Survey 2024", home / "Labelled by Åse"
        shows = draw_survey(survey)
        drawn_species(labelled, SPECIES, each=_LABELLED_EACH, size_px=(640, 480))
        more = drawn_species(home / "Labelled", SPECIES, each=_PRUNED_EACH, size_px=(320, 240))
        tour = GuideTour(home, home, ())
        photographs(tour, survey, shows)
        tour.learn(labelled)
        tour.prune(more)
        made = tour.window.session.project
        assert made is not None
        for language in languages:
            copy = home / language / made.path.name
            copy.parent.mkdir()
            save_as(made, copy)
        for language in languages:
            tour.keep_in(paths.resource("guide", language, "pictures"))
            tour.in_language(language, home / language / made.path.name, shows)
        tour.window.close()


if __name__ == "__main__":
    from jellygui.gui.language import languages

    main(sys.argv[1:] or [*languages()])
