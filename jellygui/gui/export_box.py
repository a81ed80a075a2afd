"""Exports for archives and spreadsheets: what is said of the survey, and which files are made."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.survey import (
    LONGEST_ABSTRACT,
    LONGEST_LINE,
    MOST_PEOPLE,
    Licence,
    SurveyFacts,
)
from jellygui.errors import JellyError
from jellygui.files import numbered
from jellygui.gui.choosing import FileKind, ask_folder
from jellygui.gui.language import spoken
from jellygui.gui.project_box import ProjectBox
from jellygui.gui.translation import from_below, joined
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.project import Project

_SIZE_PX, _LINES_PX = (720, 640), 72
_NAMES = {
    "xlsx": "survey.xlsx",
    "darwin_core": "darwin-core.zip",
    "ifdo": "ifdo.yaml",
    "report": "report.html",
    "pdf": "report.pdf",
}
# Of the same gathered photographs, or findings.
_TOGETHER = (("xlsx",), ("darwin_core", "ifdo"), ("report", "pdf"))


class ExportBox(ProjectBox):
    """Asks what archives ask, and writes into a folder; `written(paths)` tells what is there.

    What is kept of the survey is shown before anything can be said of it.
    """

    guide_page = "publish"
    written = Signal(object)

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__("export", project, parent)
        self._made: list[Path] = []
        self._lacks: list[str] = []
        self._left: list[list[str]] = []  # kinds that are still to be written
        self._faults: list[str] = []
        self._kept: SurveyFacts | None = None
        self._shown: SurveyFacts | None = None
        self.setWindowTitle(self.tr("Export for archives"))
        self.resize(*_SIZE_PX)
        self.title, self.institution, self.area = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        for line in (self.title, self.institution, self.area):
            line.setMaxLength(LONGEST_LINE)
        self.people, self.abstract = QPlainTextEdit(self), QPlainTextEdit(self)
        self.people.setPlaceholderText(self.tr("One a line: name, e-mail address, ORCID"))
        for text in (self.people, self.abstract):
            text.setTabChangesFocus(True)
            text.setFixedHeight(_LINES_PX)
        self.licence = QComboBox(self)
        for licence in Licence:
            self.licence.addItem(licence.value, licence)
        fields = QWidget(self)
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        self._fields: Mapping[str, QWidget] = {
            self.tr("&Title"): self.title,
            self.tr("&People"): self.people,
            self.tr("&Institution"): self.institution,
            self.tr("&Area"): self.area,
            self.tr("A&bstract"): self.abstract,
            self.tr("&Licence"): self.licence,
        }
        for name, field in self._fields.items():
            field.setAccessibleName(name.replace("&", ""))
            field.setEnabled(False)
            form.addRow(name, field)
        for field in (self.title, self.people, self.abstract):
            field.textChanged.connect(self._retell)
        for one, next_ in pairwise(self._fields.values()):
            self.setTabOrder(one, next_)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        # What archives will ask for may be long: it takes no room from what is typed.
        asked = [fields, *self.kinds.values(), self.said]
        layout.addWidget(self.scrolled(asked, self.tr("What is exported"), spacing_px=16), 1)
        layout.addLayout(self._buttons())
        self._do("facts", project.survey.facts)
        self._do("lacking", partial(_lacking, project))

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
        """What is said of the survey here, as much of it as can be kept.

        What stands as it was shown is as before, also where not every letter of it could be shown.
        """
        typed, kept, shown = self._typed(), self._kept, self._shown
        if kept is None or shown is None:
            return typed
        same = [
            name
            for name in SurveyFacts.model_fields
            if getattr(typed, name) == getattr(shown, name)
        ]
        return typed.model_copy(update={name: getattr(kept, name) for name in same})

    def _typed(self) -> SurveyFacts:
        return SurveyFacts(
            title=self.title.text().strip(),
            abstract=self._abstract()[:LONGEST_ABSTRACT],
            people=tuple(line[:LONGEST_LINE] for line in self._people()[:MOST_PEOPLE]),
            institution=self.institution.text().strip(),
            area=self.area.text().strip(),
            licence=Licence(self.licence.currentData()),
        )

    def untaken(self) -> list[str]:
        number = QLocale().toString
        letters, longest = len(self._abstract()), max(map(len, self._people()), default=0)
        too_many = self.tr("{field}: {count} letters; {most} can be kept.")
        said = [
            too_many.format(field=field, count=number(count), most=number(most))
            for field, count, most in (
                (self.tr("Abstract"), letters, LONGEST_ABSTRACT),
                (self.tr("A line of People"), longest, LONGEST_LINE),
            )
            if count > most
        ]
        if len(self._people()) > MOST_PEOPLE:
            lines = self.tr("People: {count} lines; {most} can be kept.")
            said.append(lines.format(count=number(len(self._people())), most=number(MOST_PEOPLE)))
        return said

    def _abstract(self) -> str:
        return self.abstract.toPlainText().strip()

    def _people(self) -> list[str]:
        lines = (line.strip() for line in self.people.toPlainText().splitlines())
        return [line for line in lines if line]

    def _show_facts(self, facts: SurveyFacts) -> None:
        for line, text in (
            (self.title, facts.title),
            (self.institution, facts.institution),
            (self.area, facts.area),
        ):
            line.setText(on_screen(text, most=LONGEST_LINE))
        people = [on_screen(person, most=LONGEST_LINE) for person in facts.people]
        self.people.setPlainText("\n".join(people))
        self.abstract.setPlainText(on_screen(facts.abstract, most=LONGEST_ABSTRACT, lines=True))
        self.licence.setCurrentIndex(list(Licence).index(facts.licence))
        self._kept, self._shown = facts, self._typed()
        for field in (*self._fields.values(), self.export):
            field.setEnabled(True)
        self.title.setFocus()

    @Slot()
    def _export(self) -> None:
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        if not kinds:
            self.said.set_fault(self.tr("Choose what is to be made."))
            return
        if untaken := self.untaken():
            self.said.set_fault(joined(untaken))
            return
        folder = ask_folder(self, self.tr("Into which folder?"), FileKind.EXPORTS)
        if folder is None:
            return
        self.export.setEnabled(False)
        self._made, self._lacks, self._faults = [], [], []
        together = [[kind for kind in some if kind in kinds] for some in _TOGETHER]
        self._left = [some for some in together if some]
        self._say_writing()
        for some in self._left:
            self._do("written", partial(_exported, self._project, self.facts(), folder, some))

    def _say_writing(self) -> None:
        """Say what is there already, and what is being written now."""
        names = ", ".join(_NAMES[kind] for kind in self._left[0])
        words = self.tr("Writing {names} …").format(names=names)
        self.said.setText(joined([self._so_far(), words]))

    def _so_far(self) -> str:
        """What was written, and why other files were not."""
        names = ", ".join(path.name for path in self._made)
        made = [self.tr("Written: {names}.").format(names=names)] if names else []
        return joined([*self._faults, *made])

    def _show(self, what: str, result: Any) -> None:
        if what == "facts":
            self._show_facts(result)
        elif what == "lacking" and self.export.isEnabled():
            self._lacks = result
            self._say()
        elif what == "written":
            paths, lacking = result
            self._made += paths
            self._lacks += lacking
            if self._left:
                self._say_writing()
                return
            self._say()
            if self._made:
                self.written.emit(self._made)
                if self._is_closed:
                    self.told.emit(self.said.text())

    @Slot(object, object)
    def _done(self, what: str, result: object) -> None:
        if what == "written":
            self._left = self._left[1:]
            if isinstance(result, BaseException):
                if isinstance(result, JellyError) and not self._is_closed:
                    self._faults.append(from_below(str(result)))
                else:
                    self.failed.emit(result)
                result = [], []  # what else was written is still said
        super()._done(what, result)

    def _look_again(self) -> None:
        """It may be exported again, unless it could not be read what the survey is called."""
        self.export.setEnabled(self._kept is not None)

    @Slot()
    def _retell(self) -> None:
        """Say again what archives will ask for, as it is typed now."""
        if self._lacks and self.export.isEnabled():
            self._say()

    def _say(self) -> None:
        first, of_facts = self._so_far(), SurveyFacts().lacking  # which what is typed says now
        lacking = [it for it in self._lacks if it not in of_facts]
        if self._lacks:
            lacking = [*self._typed().lacking, *lacking]
        more = [self.tr("Archives will ask for more:"), *(f"• {from_below(it)}" for it in lacking)]
        say = self.said.set_fault if self._faults else self.said.setText
        say("\n".join([*filter(None, [first]), *(more if lacking else [])]))

    @Slot()
    def _end(self) -> None:
        if self._kept is not None and self.facts() != self._kept:
            self._do("kept", partial(_keep, self._project, self.facts()))
        super()._end()


def _lacking(project: Project) -> list[str]:
    from jellygui.jobs.observations import observed

    return list(observed(project).lacking)


def _keep(project: Project, facts: SurveyFacts) -> None:
    """Keep what is said of the survey; what is as before needs no right to change the project."""
    if facts != project.survey.facts():
        project.survey.put(facts)


def _exported(
    project: Project, facts: SurveyFacts, folder: Path, kinds: list[str]
) -> tuple[list[Path], list[str]]:
    from jellygui.jobs.export_all import export_all

    _keep(project, facts)
    places: dict[str, Path | None] = dict.fromkeys(_NAMES)
    for kind in kinds:  # nobody was asked about a file that is there
        places[kind] = next(p for p in numbered(folder / _NAMES[kind]) if not p.exists())
    lacking = export_all(project, **places, language=spoken())
    return [path for path in places.values() if path is not None], lacking
