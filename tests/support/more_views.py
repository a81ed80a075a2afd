"""The views that stand around the pages: boxes, menus, messages, a check, the guide's window."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.drawn import SPECIES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget, QWidget

    from tests.support.take_screenshots import Tour

BOXES = ("stations", "species", "days", "clocks", "archives")
_STATIONS = """name,latitude,longitude,depth,gear,start,end,effort,unit
Fænø,55.5080,9.7293,4,camera on a pole,2024-07-09 08:30,2024-07-09 10:30,120,minutes
Middelfart,55.5059,9.7450,6,camera on a pole,2024-07-12 08:30,2024-07-12 10:30,120,minutes
Strib,55.5390,9.7690,5,camera on a pole,2024-07-13 09:00,2024-07-13 10:00,60,minutes
"""
_CHECKED, _BEFORE = 16, 5


def put_stations(tour: Tour) -> None:
    """Let the project know where the photographs were taken."""
    from jellygui.domain.stations import read_stations

    session = tour.window.session
    assert session.project is not None
    titles, *rows = [line.split(",") for line in _STATIONS.splitlines()]
    session.follow(session.project.stations.put(read_stations(titles, rows).stations))


def copy_by_bo(tour: Tour) -> Path:
    """A copy of the project in which somebody else has labelled."""
    from jellygui.project import Project
    from jellygui.project.copying import save_as

    project = tour.window.session.project
    assert project is not None
    copy = project.path.with_name("Survey 2024, Bo.jelly")
    if not copy.exists():
        save_as(project, copy)
        with Project(copy, create=False) as other:
            ids = [file_id for file_id, *_ in other.files.known()]
            other.labels.annotator = "Bo"
            other.labels.label_files(ids[:20], SPECIES[0])
    return copy


def around_photographs(tour: Tour) -> None:
    """Map, two side by side, filters, menus and what is asked on the Photos page."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from jellygui.domain.browse import ConfidenceRange, PhotoQuery, Show

    photos = tour.pages.photos
    tour.window.show_page("photos")
    photos.set_map(True)
    tour.until(photos.map.is_idle, pause_s=2)
    tour.picture("map")
    photos.set_map(False)
    photos.grid.go_to(4)
    QTest.keyClick(photos.grid, Qt.Key.Key_Space)
    tour.until(lambda: photos.is_full, pause_s=1)
    photos.large.switch_second()
    tour.until(photos.large.is_idle, pause_s=2)
    tour.picture("side_by_side")
    photos.large.switch_second()
    photos.toggle_full()
    photos.querying.ask_for(
        PhotoQuery(show=Show.TO_REVIEW, confidence=ConfidenceRange(0.0, 0.9), text="fænø")
    )
    tour.until(lambda: photos.is_filtered)
    tour.picture("filters")
    photos.querying.clear()
    tour.until(lambda: not photos.is_filtered and photos.model.rowCount() > 2)
    photos.grid.setFocus()
    photos.grid.go_to(2)
    for key, name in (("S", "species_asked"), ("N", "number_asked"), ("T", "note_asked")):
        QTest.keyClick(photos.grid, Qt.Key(ord(key)))
        tour.popup(name)
    tour.pages.filtering.show_menu()
    tour.popup("menu_filters")


def menus(tour: Tour) -> None:
    """Each menu of the bar, and those over a photograph and over the lists."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QMenu

    window, pages = tour.window, tour.pages
    window.show_page("photos")
    pages.photos.grid.go_to(2)
    bar = window.menus.bar
    for number, action in enumerate(bar.actions()):
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.popup(window.mapToGlobal(bar.geometry().bottomLeft()))
            tour.popup(f"menu_{number}")
    widgets: dict[str, QWidget] = {
        "grid": pages.photos.grid,
        "list": pages.side.view,
        "survey": pages.side.survey,
    }
    for name, widget in widgets.items():
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        tour.popup(f"menu_over_{name}")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    tour.popup("palette")


def boxes(tour: Tour) -> None:
    """Each box of the menus that asks for no file."""
    from jellygui.domain.events import VideosFound
    from jellygui.gui.merge_box import MergeBox
    from jellygui.gui.project_box import ProjectBox

    window = tour.window
    for name in BOXES:
        getattr(window.menus, f"{name}_wanted").emit()
        (box,) = [box for box in window.findChildren(ProjectBox) if box.isVisible()]
        tour.until(box.is_idle)
        tour.picture(name, box)
        box.close()
    tour.pages.show_merge(copy_by_bo(tour))
    (merge,) = [box for box in window.findChildren(MergeBox) if box.isVisible()]
    tour.until(merge.is_idle, pause_s=1)
    tour.picture("merge", merge)
    merge.close()
    window.session.videos_found.emit(VideosFound(count=3, every=5))
    tour.box("videos")
    for name in ("promise", "name", "diagnosis", "messages", "about"):
        getattr(window.menus, f"{name}_wanted").emit()
        tour.box(name)


def messages(tour: Tour, place: Path) -> None:
    """A note that has buttons, and an error."""
    window = tour.window
    window.show_page("counts")
    window.session.export_report(place / "report.html")
    tour.until(lambda: window.message_line.said)
    tour.picture("note")
    window.filing.open_place(str(place / "not there.jelly"))
    tour.until(lambda: window.message_line.is_error)
    tour.picture("error")
    window.message_line.dismiss()
    window.message_line.dismiss()


def other_pages(tour: Tour) -> None:
    """Doubtful labels, keys, and the window of the guide."""
    window, pages = tour.window, tour.pages
    window.show_page("data")
    tour.until(lambda: pages.data is not None and pages.data.is_idle())
    assert pages.doubts is not None
    tab = _tabs_of(pages.doubts)
    tab.setCurrentIndex(1)
    tour.until(pages.doubts.is_idle, pause_s=1)
    pages.doubts.view.setFocus()
    pages.doubts.view.setCurrentIndex(pages.doubts.view.model().index(0, 0))
    tour.until(pages.doubts.is_idle, pause_s=1)
    tour.picture("doubts")
    tab.setCurrentIndex(0)
    window.show_page("help")
    tour.until(lambda: True)
    tour.picture("keys")
    window.guide.show("counts")
    guide = window.guide.window
    assert guide is not None
    tour.until(guide.is_idle)
    tour.picture("guide", guide)
    guide.close()


def check(tour: Tour, shows: Mapping[str, str]) -> None:
    """A random check half answered, then whole, and what the Counts page says of it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window, pages = tour.window, tour.pages
    photos = pages.photos
    digits = {entry.key: entry.digit for entry in photos.model.names.species}
    window.show_page("photos")
    window.ask_check()
    tour.popup("check_asked")
    window.session.draw_check(_CHECKED)
    tour.until(lambda: photos.review.is_check and photos.model.rowCount() == _CHECKED)
    for number in range(_CHECKED):
        if number == _BEFORE:
            tour.picture("check")
        known = photos.model.row_at(int(photos.grid.selected_rows()[0]))
        assert known is not None
        digit = digits.get(shows.get(known.path.name, ""), 0)
        QTest.keyClick(photos.grid, Qt.Key(ord(str(digit))))
        tour.until(partial(_has_answered, tour, number + 1), pause_s=0.1)
    tour.until(lambda: pages.counts is not None and pages.counts.isVisible())
    tour.picture("checked")
    assert pages.counts is not None
    tabs = pages.counts.charts.tabs
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        tour.until(lambda: not window.runner.jobs(), pause_s=1)
        tour.picture(f"counts_chart_{place}")
    tabs.setCurrentIndex(0)


def pages_again(tour: Tour) -> None:
    """The pages of a project that was opened again."""
    window, pages = tour.window, tour.pages
    for name in pages.names:
        window.show_page(name)
        tour.until(lambda: not window.runner.jobs(), pause_s=2)
        tour.picture(f"page_{name}")
        if name == "train":
            train = pages.make_train()
            train.options.click()
            tour.picture("options")
            train.options.click()
            assert pages.prune is not None
            tabs = _tabs_of(pages.prune)
            tabs.setCurrentIndex(1)
            tour.until(lambda: True)
            tour.picture("pruning_again")
            tabs.setCurrentIndex(0)


def _tabs_of(page: QWidget) -> QTabWidget:
    from PySide6.QtWidgets import QTabWidget

    parent = page.parentWidget()
    while not isinstance(parent, QTabWidget):
        assert parent is not None
        parent = parent.parentWidget()
    return parent


def _has_answered(tour: Tour, count: int) -> bool:
    return tour.pages.photos.review.done >= count
