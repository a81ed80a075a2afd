"""Exports for archives and spreadsheets: what is said of the survey, and which files are made."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.survey import Licence, SurveyFacts
from jellygui.files import numbered
from jellygui.gui.choosing import FileKind, ask_folder
from jellygui.gui.elided import wrap
from jellygui.gui.photos.background import InOrder
from jellygui.gui.words import Label

if TYPE_CHECKING:
    from jellygui.project import Project

_SIZE_PX, _LINES_PX = (720, 640), 72
_NAMES = {
    "xlsx": "survey.xlsx", "darwin_core": "darwin-core.zip", "ifdo": "ifdo.yaml",
    "report": "report.html", "pdf": "report.pdf",
}  # fmt: skip


class ExportBox(QDialog):
    """Asks what archives ask, and writes into a folder; `written(paths)` tells what is there."""

    changed = Signal(object)
    failed = Signal(object)
    written = Signal(object)

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.setWindowTitle(self.tr("Export for archives"))
        self.resize(*_SIZE_PX)
        self.title, self.institution, self.area = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.people, self.abstract = QPlainTextEdit(self), QPlainTextEdit(self)
        self.people.setPlaceholderText(self.tr("One a line: name, e-mail address, ORCID"))
        for text in (self.people, self.abstract):
            text.setTabChangesFocus(True)
            text.setMinimumHeight(_LINES_PX)
        self.licence = QComboBox(self)
        for licence in Licence:
            self.licence.addItem(licence.value, licence)
        form = QFormLayout()
        form.setSpacing(8)
        for name, field in (
            (self.tr("&Title"), self.title),
            (self.tr("&People"), self.people),
            (self.tr("&Institution"), self.institution),
            (self.tr("&Area"), self.area),
            (self.tr("A&bstract"), self.abstract),
            (self.tr("&Licence"), self.licence),
        ):
            field.setAccessibleName(name.replace("&", ""))
            form.addRow(name, field)
        self.kinds = {
            "xlsx": QCheckBox(self.tr("&Workbook (XLSX): counts, photographs, stations"), self),
            "darwin_core": QCheckBox(self.tr("&Darwin Core Archive, as OBIS and GBIF take"), self),
            "ifdo": QCheckBox(self.tr("i&FDO: the photographs as a FAIR digital object"), self),
            "report": QCheckBox(self.tr("&Report, as one page for the browser"), self),
            "pdf": QCheckBox(self.tr("Report as PD&F, on A4"), self),
        }
        for box in self.kinds.values():
            box.setAccessibleName(box.text().replace("&", ""))
            box.setChecked(True)
        self.said = wrap(Label(self))
        self.said.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(form, 1)
        for box in self.kinds.values():
            layout.addWidget(box)
        layout.addWidget(self.said)
        layout.addLayout(self._buttons())
        self._doing = InOrder("export", self)
        self._doing.done.connect(self._done)
        self.finished.connect(self._close)
        self._doing.do("look", partial(_looked, project))

    def _buttons(self) -> QHBoxLayout:
        self.export = QPushButton(self.tr("&Export into a folder …"), self)
        self.export.setProperty("primary", True)
        self.export.setDefault(True)
        self.export.setEnabled(False)
        self.export.clicked.connect(self._export)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        for button in (self.close_button, self.export):
            button.setAccessibleName(button.text().replace("&", ""))
            line.addWidget(button)
        return line

    def facts(self) -> SurveyFacts:
        """What is said of the survey here."""
        lines = (line.strip() for line in self.people.toPlainText().splitlines())
        return SurveyFacts(
            title=self.title.text().strip()[:500],
            abstract=self.abstract.toPlainText().strip()[:10_000],
            people=tuple(line[:500] for line in lines if line)[:100],
            institution=self.institution.text().strip()[:500],
            area=self.area.text().strip()[:500],
            licence=Licence(self.licence.currentData()),
        )

    def _show(self, facts: SurveyFacts) -> None:
        self.title.setText(facts.title)
        self.institution.setText(facts.institution)
        self.area.setText(facts.area)
        self.people.setPlainText("\n".join(facts.people))
        self.abstract.setPlainText(facts.abstract)
        self.licence.setCurrentIndex(list(Licence).index(facts.licence))

    @Slot()
    def _export(self) -> None:
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        if not kinds:
            self.said.setText(self.tr("Choose what is to be made."))
            return
        folder = ask_folder(self, self.tr("Into which folder?"), FileKind.EXPORTS)
        if folder is None:
            return
        self.export.setEnabled(False)
        self.said.setText(self.tr("Writing …"))
        self._doing.do("written", partial(_exported, self._project, self.facts(), folder, kinds))

    @Slot(object, object)
    def _done(self, what: str, result: Any) -> None:
        self.export.setEnabled(True)
        if isinstance(result, BaseException):
            self.said.setText("")
            self.failed.emit(result)
        elif what == "look":
            facts, lacking = result
            self._show(facts)
            self._say(lacking)
        elif what == "written":
            paths, lacking = result
            names = ", ".join(path.name for path in paths)
            self._say(lacking, self.tr("Written: {names}.").format(names=names))
            self.written.emit(paths)

    def _say(self, lacking: list[str], first: str = "") -> None:
        if lacking:
            first += " " + self.tr("Archives will ask for more:") + " " + " ".join(lacking)
        self.said.setText(first.strip())

    @Slot()
    def _close(self) -> None:
        self._doing.do("kept", partial(_kept, self._project, self.facts()))
        self._doing.close()


def _looked(project: Project) -> tuple[SurveyFacts, list[str]]:
    from jellygui.jobs.observations import observed

    return project.survey.facts(), list(observed(project).lacking)


def _kept(project: Project, facts: SurveyFacts) -> None:
    """Keep what is said of the survey; what is as before needs no right to change the project."""
    if facts != project.survey.facts():
        project.survey.put(facts)


def _exported(
    project: Project, facts: SurveyFacts, folder: Path, kinds: list[str]
) -> tuple[list[Path], list[str]]:
    from jellygui.jobs.export_all import export_all

    _kept(project, facts)
    places: dict[str, Path | None] = dict.fromkeys(_NAMES)
    for kind in kinds:  # nobody was asked about a file that is there
        places[kind] = next(p for p in numbered(folder / _NAMES[kind]) if not p.exists())
    lacking = export_all(project, **places)
    return [path for path in places.values() if path is not None], lacking
