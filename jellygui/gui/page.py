"""A page of the window: what is asked of it, and the place where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jellygui.domain.changes import Changes
from jellygui.gui.guide import START

if TYPE_CHECKING:
    from jellygui.project import Project


class Page:
    """What the window asks of a page; the widget of a page answers what it cares for.

    Of a page that has not been wanted yet, nothing is asked. `guide_page` is what the guide has on
    what is shown there now.
    """

    guide_page = START

    def set_project(self, project: Project | None) -> None:
        """Another project is open now, or none."""

    def follow(self, changes: Changes) -> None:
        """Something in the project has changed."""

    def look(self) -> None:
        """It comes into view: what it shows may be old."""

    def leave(self) -> None:
        """Another page comes into view."""

    def close_threads(self) -> None:
        """The window closes: end what is done in the background, for ever."""


P = TypeVar("P", bound=Page)


class PagePlace(QWidget, Generic[P]):
    """Where a page stands, which is made when it is first wanted; `page` is None until then.

    It keeps the first paint free of what nobody looks at yet. `name` is that of the page and of its
    icon, `title` its words; messages about `topic` have been read by whoever sees the page.
    """

    def __init__(
        self,
        name: str,
        title: str,
        make: Callable[[], P],
        *,
        at_the_end: bool = False,
        topic: str = "",
    ) -> None:
        super().__init__()
        self.name, self.title, self.at_the_end, self.topic = name, title, at_the_end, topic
        self._make = make
        self._project: Project | None = None
        self.page: P | None = None
        QHBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def get(self) -> P:
        """The page."""
        if self.page is None:
            self.page = self._make()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(cast(QWidget, self.page))
            self.page.set_project(self._project)
        return self.page

    def set_project(self, project: Project | None) -> None:
        self._project = project
        if self.page is not None:
            self.page.set_project(project)
