"""What the pages of the window stand in and work with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

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
