"""What the program is, what it is made of, and under which licences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from jellygui import __version__, paths
from jellygui.gui.icons import app_icon
from jellygui.gui.photos.background import InOrder
from jellygui.gui.translation import tr
from jellygui.gui.words import Label
from jellygui.jobs.diagnosis import versions

_SIZE_PX, _LIST_PX = (760, 520), 200
_NOTICE = re.compile(r"licen|notice|copying|authors", re.IGNORECASE)
_PACKAGE = re.compile(r"^\| *([\w.-]+) *\|", re.MULTILINE)


@dataclass(frozen=True)
class LicenceText:
    """Whose it is, and its words."""

    title: str
    text: str
    is_markdown: bool = False


def licences() -> list[LicenceText]:
    """The program's own licence, what it is made of, and the words of each part that has some."""
    overview = paths.resource("licenses", "THIRD_PARTY.md").read_text(encoding="utf-8")
    found = [
        LicenceText("JellyGUI", _own()),
        LicenceText(tr("Parts and data"), overview, is_markdown=True),
    ]
    for name in _PACKAGE.findall(overview)[1:]:  # the first row is the head of the table
        if text := "\n\n".join(_notices(name)):
            found.append(LicenceText(name, text))
    return found


def _own() -> str:
    # Among the resources in an installation, beside them in a checkout.
    places = (paths.resource("licenses", "LICENSE"), paths.resource().parent / "LICENSE")
    there = next((place for place in places if place.is_file()), None)
    if there is not None:
        return there.read_text(encoding="utf-8")
    return "\n\n".join(_notices("jellygui"))


def _notices(package: str) -> Iterator[str]:
    try:
        distribution = metadata.distribution(package)
    except metadata.PackageNotFoundError:  # of another system, or optional
        return
    for file in distribution.files or ():
        if ".dist-info" in file.parts[0] and _NOTICE.search(file.name):
            place = Path(str(distribution.locate_file(file)))
            if place.is_file():
                yield place.read_text(encoding="utf-8", errors="replace").strip()


class AboutBox(QDialog):
    """Two pages: versions, to be copied into a report, and licences, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About JellyGUI"))
        self.resize(*_SIZE_PX)
        self._licences: list[LicenceText] = []
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._versions(), self.tr("Versions"))
        tabs.addTab(self._licence_page(), self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self._reading = InOrder("licences", self)
        self._reading.done.connect(self._read)
        self._reading.do("licences", licences)

    def _versions(self) -> QWidget:
        page = QWidget(self)
        picture = Label(page)
        picture.setPixmap(app_icon().pixmap(64, 64))
        title = Label(f"JellyGUI {__version__}", page)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        words = Label(self.tr("It counts jellyfish species in photographs."), page)
        self.versions = Label("\n".join(versions()), page)
        self.versions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(self.tr("Copy versions"), page)
        self.copy.clicked.connect(self._copy)
        right = QVBoxLayout()
        right.setSpacing(8)
        for widget in (title, words, self.versions):
            right.addWidget(widget)
        right.addSpacing(8)
        right.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(24)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(right, 1)
        return page

    def _licence_page(self) -> QWidget:
        page = QWidget(self)
        self.titles = QListWidget(page)
        self.titles.setAccessibleName(self.tr("Parts of the program"))
        self.titles.setFixedWidth(_LIST_PX)
        self.titles.currentRowChanged.connect(self._show)
        self.text = QTextEdit(page)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("LicenceText"))
        self.text.setPlainText(self.tr("Reading the licences …"))
        layout = QHBoxLayout(page)
        layout.setContentsMargins(8, 16, 8, 8)
        layout.setSpacing(16)
        layout.addWidget(self.titles)
        layout.addWidget(self.text, 1)
        return page

    @Slot(object, object)
    def _read(self, _: object, result: object) -> None:
        self._reading.close()
        if isinstance(result, list):
            self._licences = result
            self.titles.addItems([licence.title for licence in result])
            self.titles.setCurrentRow(0)
        else:
            self.text.setPlainText(self.tr("The licences cannot be read."))

    @Slot(int)
    def _show(self, row: int) -> None:
        licence = self._licences[row]
        if licence.is_markdown:
            self.text.setMarkdown(licence.text)
        else:
            self.text.setPlainText(licence.text)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.text())
