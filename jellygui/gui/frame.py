"""What the pages of the window stand in and work with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from jellygui.gui.choosing import ChooserPlaces
from jellygui.gui.filing import Filing
from jellygui.gui.guide import Guide
from jellygui.gui.job_runner import JobRunner
from jellygui.gui.menus import Menus
from jellygui.gui.message_line import MessageLine
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.rail import Rail
from jellygui.gui.status_line import StatusLine
from jellygui.gui.wishes import Wishes


@dataclass(frozen=True, kw_only=True, eq=False)
class Frame:
    """The services of a window, of which each page takes what it uses."""

    window: QWidget
    stack: QStackedWidget
    rail: Rail
    status: StatusLine
    menus: Menus
    message_line: MessageLine
    runner: JobRunner
    session: ProjectSession
    filing: Filing
    places: ChooserPlaces
    wishes: Wishes
    guide: Guide

    def open_box(self, box: QDialog, guide_page: str = "") -> None:
        """Open what asks about the open project: it goes with it, and when it is closed."""
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session.closed.connect(box.reject)
        if guide_page:
            self.guide.listen(box, guide_page)
        box.open()
