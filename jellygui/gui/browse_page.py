"""The Photos page as it stands in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jellygui.domain.changes import Changes
from jellygui.gui.page import Page
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.project_work import looker, suggester
from jellygui.gui.side_list import SideList

if TYPE_CHECKING:
    from jellygui.project import Project


class BrowsePage(Page, QWidget):
    """The photographs, and beside them the list to choose from."""

    def __init__(self, side: SideList, photos: PhotosPage) -> None:
        super().__init__()
        self._photos = photos
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(photos, 1)

    @property
    def guide_page(self) -> str:  # type: ignore[override]
        review = self._photos.review
        return "check" if review.is_check else "review" if review.is_on else "find"

    def set_project(self, project: Project | None) -> None:
        self._photos.set_project(project, LabelNames())
        self._photos.preview.looking.set_look(looker(project) if project else None)
        self._photos.suggesting.set_suggest(suggester(project) if project else None)

    def follow(self, changes: Changes) -> None:
        self._photos.apply(changes)
        # Nobody works in an empty grid: there is nothing that must not be sorted under a hand.
        if not self._photos.model.rowCount():
            self._photos.model.sort_again()

    def look(self) -> None:
        self._photos.focus()

    def close_threads(self) -> None:
        self._photos.close_threads()
