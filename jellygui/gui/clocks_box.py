"""Clocks of cameras that were off: how far, in which span, seen on photographs before it counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.changes import Changes
from jellygui.domain.clocks import CameraClock, corrected, offset_in_words, offset_typed
from jellygui.domain.frames import shown_name
from jellygui.domain.stations import moment_of
from jellygui.gui.elided import align_heads, begin_filling, elide, narrow, wrap
from jellygui.gui.project_box import SteppingBox
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.words import Label, plain
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.project import Project
    from jellygui.project.clocks import SurveyCamera

_SIZE_PX, _ROW_PX = (860, 640), 28
_EXAMPLES, _LONGEST_NOTE, _CAMERA_LETTERS = 5, 200, 40
_MOST_CAMERAS = 300  # a stranger's survey may have one for each photograph
_MOMENT = "%Y-%m-%d %H:%M:%S"


class ClocksBox(SteppingBox):
    """Shows cameras and what was set for them."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__("clocks", project, parent)
        self._shots: list[tuple[Path, datetime]] = []
        self._set: list[tuple[int, CameraClock]] = []
        self._putting: CameraClock | None = None
        self.setWindowTitle(self.tr("Camera clocks"))
        self.resize(*_SIZE_PX)
        self._build()
        self._do("cameras", project.clocks.cameras)
        self._look_again()

    def _build(self) -> None:
        words = wrap(
            Label(
                self.tr(
                    "Where the clock of a camera was off, say what is to be added to it: days, "
                    "stations, the order in the grid and what is exported go by the corrected "
                    "time, and so do bursts once you group anew (Counts). The files are never "
                    "changed."
                ),
                self,
            )
        )
        self.camera = QComboBox(self)
        narrow(self.camera, _CAMERA_LETTERS)
        self.camera.setAccessibleName(self.tr("Camera"))
        self.camera.currentIndexChanged.connect(self._look)
        self.offset = self._line(self.tr("+1 h 12 min, −0:30, 90 s"), self.tr("Add to its clock"))
        self.began = self._line("", self.tr("From"))
        self.ended = self._line("", self.tr("Until"))
        self.note = self._line(self.tr("card 2"), self.tr("Note"))
        self.note.setMaxLength(_LONGEST_NOTE)
        self.faults = wrap(Label(self))
        self.faults.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for title, field in (
            (self.tr("Ca&mera"), self.camera),
            (self.tr("&Add"), self.offset),
            (self.tr("&From (its own time)"), self.began),
            (self.tr("&Until (its own time)"), self.ended),
            (self.tr("&Note"), self.note),
        ):
            label = Label(title, self)
            label.setBuddy(field)
            form.addRow(label, field)
        self.examples = self._table(
            self.tr("Examples"),
            [
                self.tr("Photograph"),
                self.tr("The camera says"),
                self.tr("Now"),
                self.tr("Would be"),
            ],
        )
        self.clocks = self._table(
            self.tr("What is set"),
            [
                self.tr("Camera"),
                self.tr("Added"),
                self.tr("From"),
                self.tr("Until"),
                self.tr("Note"),
            ],
        )
        self.clocks.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.clocks.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.clocks.itemSelectionChanged.connect(self._dress)
        buttons = QDialogButtonBox(self)
        self.correct = QPushButton(self.tr("&Correct the clock"), self)
        self.correct.setProperty("primary", True)
        self.correct.setEnabled(False)
        self.correct.clicked.connect(self._put)
        self.remove = QPushButton(self.tr("&Take back"), self)
        self.remove.setEnabled(False)
        self.remove.clicked.connect(self._remove)
        close = QPushButton(self.tr("Cl&ose"), self)
        buttons.addButton(self.correct, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.correct, self.remove, close):
            button.setAccessibleName(plain(button.text()))
            button.setAutoDefault(False)  # the return key ends the typing of a line
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.faults)
        layout.addLayout(self.line)
        layout.addWidget(self.examples, 3)
        layout.addWidget(self.clocks, 2)
        layout.addWidget(buttons)

    def _line(self, hint: str, name: str) -> QLineEdit:
        line = QLineEdit(self, placeholderText=hint)
        line.setAccessibleName(name)
        line.textChanged.connect(self._show_examples)
        return line

    def _table(self, name: str, titles: Sequence[str]) -> QTableWidget:
        table = QTableWidget(0, len(titles), self)
        table.setHorizontalHeaderLabels(titles)
        align_heads(table, right=())
        table.setAccessibleName(name)
        table.setFont(tabular(self.font()))
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        share_room(table)
        elide(table)
        return table

    def untaken(self) -> list[str]:
        text = self.offset.text().strip()
        if not text or self._wanted() == self._putting:
            return []
        words = self.tr("“{offset}” is not added to the clock: press “Correct the clock” for that.")
        return [words.format(offset=text)]

    def _look_again(self) -> None:
        self._do("look", self._project.clocks.all)

    def _show(self, what: str, result: Any) -> None:
        if what == "cameras":
            self._show_cameras(result)
        elif what == "shots":
            self._shots = result
            self._show_examples()
        else:
            self._show_set(result)

    def _show_cameras(self, cameras: Sequence[SurveyCamera]) -> None:
        self.camera.blockSignals(True)
        for found in cameras[:_MOST_CAMERAS]:
            name = on_screen(self._called(found.camera, found.serial))
            count = self.tr(", {count} photographs", "", found.photographs).format(
                count=QLocale().toString(found.photographs)
            )
            self.camera.addItem(name + count, found)
        self.camera.blockSignals(False)
        if cameras:
            self._look()
            if (more := len(cameras) - _MOST_CAMERAS) > 0:
                words = self.tr(
                    "{count} more cameras have no room here: see jellygui clocks.", "", more
                )
                self.said.setText(words.format(count=QLocale().toString(more)))
        else:
            self.said.setText(self.tr("No photograph here tells a time."))

    @Slot()
    def _look(self, _: object = None) -> None:
        """Look at photographs of the camera that is chosen."""
        found: SurveyCamera = self.camera.currentData()
        self.began.setPlaceholderText(f"{found.first:{_MOMENT}}")
        self.ended.setPlaceholderText(f"{found.last:{_MOMENT}}")
        photographs = self._project.clocks.photographs
        self._do("shots", partial(photographs, found.camera, found.serial))

    def _wanted(self) -> CameraClock | str:
        """What is typed, or a sentence on what is wrong with it; empty where nothing is."""
        camera, text = self.camera.currentData(), self.offset.text()
        if camera is None or not text.strip():
            return ""
        offset = offset_typed(text)
        if offset is None:
            return self.tr(
                "“{text}” is no span of time; write it as +1 h 12 min, −0:30 or 90 s."
            ).format(text=text)
        span: list[datetime | None] = []
        for line in (self.began, self.ended):
            ends = line is self.ended
            moment = moment_of(line.text(), ends=ends) if line.text().strip() else None
            if moment is None and line.text().strip():
                return self.tr("“{text}” is no time; write it as 2024-07-09 10:30.").format(
                    text=line.text()
                )
            span.append(moment)
        began, ended = span
        if began is not None and ended is not None and ended < began:
            return self.tr("It would end before it begins.")
        return CameraClock(
            camera=camera.camera,
            serial=camera.serial,
            began=began,
            ended=ended,
            offset_s=offset,
            note=self.note.text().strip(),
        )

    @Slot()
    def _show_examples(self, _: object = None) -> None:
        """Show some photographs as they are, and as they would be."""
        wanted, camera = self._wanted(), self.camera.currentData()
        self.correct.setEnabled(isinstance(wanted, CameraClock) and self._putting is None)
        fault = wanted if isinstance(wanted, str) else ""
        shots = self._shots
        if isinstance(wanted, CameraClock):
            shots = [s for s in shots if wanted.holds_for(camera.camera, camera.serial, s[1])]
            if not shots:
                fault = self.tr("No photograph of this camera lies in that span.")
                self.correct.setEnabled(False)
        self.faults.setText(fault)
        self.faults.setVisible(bool(fault))
        last = max(len(shots) - 1, 0)
        count = min(_EXAMPLES, len(shots))
        places = [round(n * last / max(count - 1, 1)) for n in range(count)]
        begin_filling(self.examples, count)
        clocks = [clock for _, clock in self._set]
        for row, (path, says) in enumerate(shots[place] for place in places):
            now = corrected(clocks, camera.camera, camera.serial, says) or says
            new = [wanted] if isinstance(wanted, CameraClock) else []
            then = corrected(new, camera.camera, camera.serial, says)
            texts = (shown_name(path), _text(says), _text(now), _text(then) if then else "")
            self._fill(self.examples, row, texts)

    def _show_set(self, found: Sequence[tuple[int, CameraClock]]) -> None:
        self._set = list(found)
        begin_filling(self.clocks, len(found))
        for row, (_, clock) in enumerate(found):
            texts = (
                self._called(clock.camera, clock.serial),
                offset_in_words(clock.offset_s),
                _text(clock.began) if clock.began else self.tr("its first"),
                _text(clock.ended) if clock.ended else self.tr("its last"),
                clock.note,
            )
            self._fill(self.clocks, row, texts)
        self.clocks.setVisible(bool(found))
        self.clocks.clearSelection()
        self._dress()
        self._show_examples()

    def _called(self, camera: str, serial: str | None) -> str:
        name = camera or self.tr("a camera without a name")
        if not serial:
            return name
        return self.tr("{camera} no. {serial}").format(camera=name, serial=serial)

    def _fill(self, table: QTableWidget, row: int, texts: Sequence[str]) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(on_screen(text))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)

    @Slot()
    def _dress(self) -> None:
        self.remove.setEnabled(bool(self._chosen()))

    def _chosen(self) -> list[int]:
        rows = {index.row() for index in self.clocks.selectionModel().selectedRows()}
        return [self._set[row][0] for row in sorted(rows)]

    @Slot()
    def _put(self) -> None:
        wanted = self._wanted()
        if isinstance(wanted, CameraClock):
            self._putting = wanted
            self.correct.setEnabled(False)
            self._say("")
            camera = self._called(wanted.camera, wanted.serial)
            text = self.tr("{offset} added to the clock of {camera}.").format(
                offset=offset_in_words(wanted.offset_s),
                camera=on_screen(camera, most=_CAMERA_LETTERS),
            )
            self._step(text, partial(self._project.clocks.put, wanted), what="put")

    @Slot()
    def _remove(self) -> None:
        self._say("")
        chosen = self._chosen()
        text = self.tr("Corrections of clocks taken back: {count}.").format(
            count=QLocale().toString(len(chosen))
        )
        self._step(text, partial(self._project.clocks.remove, chosen))

    @Slot(object, object)
    def _done(self, what: str, result: object) -> None:
        if what == "put":
            # What could not be set stays typed, and so does what was typed meanwhile.
            if isinstance(result, Changes) and self._wanted() == self._putting:
                for line in (self.offset, self.began, self.ended, self.note):
                    line.clear()
            self._putting = None
        super()._done(what, result)


def _text(moment: datetime) -> str:
    return f"{moment:{_MOMENT}}"
