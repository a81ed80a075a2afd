"""The Data page as it stands in the window: the labels, and those of them that are doubted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from jellygui.domain.changes import Changes
from jellygui.gui.data.data_page import DataPage
from jellygui.gui.data.doubts_page import DoubtsPage
from jellygui.gui.page import Page

if TYPE_CHECKING:
    from jellygui.project import Project


class DataTabs(Page, QTabWidget):
    """`photographs_wanted(file_ids, words)` asks for these in the grid."""

    guide_page = "labels"
    photographs_wanted = Signal(object, str)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.data, self.doubts = DataPage(), DoubtsPage()
        self.addTab(self.data, self.tr("Labels"))
        self.addTab(self.doubts, self.tr("Doubtful labels"))
        for part in (self.data, self.doubts):
            part.photographs_wanted.connect(self.photographs_wanted)
            part.failed.connect(self.failed)
        self.doubts.counted.connect(self._count)
        self.currentChanged.connect(self.look)
        self._are_doubts_wanted = False
        self.data.looked.connect(self._judge)

    def set_project(self, project: Project | None) -> None:
        self.data.set_project(project)
        self.doubts.set_project(project)

    def follow(self, changes: Changes) -> None:
        self.data.follow(changes)
        self.doubts.follow(changes)

    @Slot()
    def look(self, _: object = None) -> None:
        self._are_doubts_wanted = self.currentWidget() is self.data
        if self._are_doubts_wanted:
            self.data.look()
        else:
            self.doubts.look()

    def close_threads(self) -> None:
        self.data.close_threads()
        self.doubts.close_threads()

    @Slot()
    def _judge(self) -> None:
        """Judge for the number on the tab, behind what is looked at: both take memory."""
        if self._are_doubts_wanted and self.isVisible():
            self._are_doubts_wanted = False
            self.doubts.look()

    @Slot(int)
    def _count(self, number: int) -> None:
        words = self.tr("Doubtful labels ({count})").format(count=QLocale().toString(number))
        self.setTabText(1, words if number else self.tr("Doubtful labels"))
