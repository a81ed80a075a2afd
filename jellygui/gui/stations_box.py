"""Stations and effort: typed here, or taken from a table that is looked at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.place_names import told_apart
from jellygui.domain.stations import Station, station_key
from jellygui.gui.choosing import FileKind, ask_file
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.elided import elide, look_at_first, wrap
from jellygui.gui.photos.grid_model import Ids
from jellygui.gui.project_box import OpenCells, ProjectBox
from jellygui.gui.stations_model import StationRow, StationsModel, title_of
from jellygui.gui.table_room import share_room
from jellygui.gui.theme import tabular
from jellygui.gui.translation import from_below, listed, quoted, tr
from jellygui.gui.words import Label, plain
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.domain.stations import TableColumn, TableRead
    from jellygui.project import Project
    from jellygui.project.stations import Belonging

_SIZE_PX, _PREVIEW_PX, _ROW_PX = (1080, 560), (640, 480), 32
_LINES = 200
_Thing = TypeVar("_Thing")


class StationsBox(ProjectBox):
    """Shows the stations, which are typed into.

    `chosen` are files that a person has chosen, which can be put at a station by hand; where none
    are, those that are `shown` can.
    """

    def __init__(
        self,
        project: Project,
        chosen: Ids,
        parent: QWidget | None = None,
        *,
        shown: Ids,
    ) -> None:
        super().__init__("stations", project, parent)
        self._are_chosen = bool(len(chosen))
        self._chosen = chosen if self._are_chosen else shown
        self.setWindowTitle(self.tr("Stations"))
        self.resize(*_SIZE_PX)
        words = wrap(
            Label(
                self.tr(
                    "A photograph belongs to the station that one of its folders is called after, "
                    "else to the one that was at work when it was taken, else to the nearest "
                    "within 1 km; where two fit, to none. What you put somewhere by hand stays "
                    "there."
                ),
                self,
            )
        )
        self.model = StationsModel(self)
        self.model.typed.connect(self._typed)
        self.model.judged.connect(self._show_untaken)
        self.table = QTableView(self)
        self._dress()
        self.table.selectionModel().currentRowChanged.connect(self._show_untaken)
        self.nowhere, self.faults = wrap(Label(self)), wrap(Label(self))
        self.faults.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.faults)
        layout.addWidget(self.nowhere)
        layout.addWidget(self.said)
        layout.addLayout(self._buttons())
        self.over = ContextMenu(self.table, lambda: (self.put, self.again, self.remove, self.take))
        self._look_again()

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(OpenCells(table))
        table.setFont(tabular(self.font()))
        elide(table)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Stations"))
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        look_at_first(header)
        share_room(table)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.take = QPushButton(self.tr("&Import …"), self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        words = self.tr("&Put shown photographs here ({count})")
        if self._are_chosen:
            words = self.tr("&Put chosen photographs here ({count})")
        self.put = QPushButton(words.format(count=QLocale().toString(len(self._chosen))), self)
        self.again = QPushButton(self.tr("&Let the rule decide"), self)
        close = QPushButton(self.tr("&Close"), self)
        for button, slot in (
            (self.take, self._import),
            (self.remove, self._remove),
            (self.put, self._put),
            (self.again, self._find_again),
            (close, self.reject),
        ):
            button.setAccessibleName(plain(button.text()))
            button.setAutoDefault(False)  # the return key ends the typing of a cell
            button.clicked.connect(slot)
        for button in (self.put, self.again):
            button.setVisible(bool(len(self._chosen)))
        for button in (self.take, self.remove, self.put, self.again):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(close)
        return line

    def untaken(self) -> list[str]:
        """Those of the row that is chosen come first."""
        chosen = self.table.currentIndex().row()
        rows = sorted(enumerate(self.model.rows), key=lambda row: row[0] != chosen)
        return [
            self.tr("{row}: {why}").format(
                row=quoted(row.name)
                if row.name
                else self.tr("Row {number}").format(number=QLocale().toString(place + 1)),
                why="; ".join(row.faults),
            )
            for place, row in rows
            if row.faults
        ]

    def _let_type(self) -> None:
        """Every cell that is gone to is typed into, but none before a person goes to one."""
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setEditTriggers(QTableView.EditTrigger.AllEditTriggers)

    @Slot()
    def _show_untaken(self) -> None:
        untaken = self.untaken()
        words = self.tr("Not taken as yet. {rows}.")
        self.faults.setText(words.format(rows=listed(untaken, separator=". ", named=3)))
        self.faults.setVisible(bool(untaken))

    def _look(self) -> tuple[list[Station], Belonging, list[str], list[tuple[float, float]]]:
        there = self._project.stations
        belonging, number = there.belonging(), QLocale().toString
        names = told_apart(belonging.nowhere)
        folders = [f"{names[f]} ({number(n)})" for f, n in belonging.nowhere.items()]
        return there.all(), belonging, folders, there.positions()

    def _look_again(self) -> None:
        self._do("look", self._look)

    @Slot(object, str, object)
    def _typed(self, station: Station, was: str, told: Any) -> None:
        self.said.setText("")
        self._do("change", partial(self._project.stations.correct, station, was=was, told=told))

    def _row(self) -> StationRow | None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.rows):
            return self.model.rows[row]
        self.said.set_fault(self.tr("Choose a station first."))
        return None

    @Slot()
    def _remove(self) -> None:
        row = self._row()
        if row is not None:
            self.said.setText("")
            self.model.forget(self.table.currentIndex().row())
            if row.station is not None:
                self._do("change", partial(self._project.stations.remove, [row.station.name]))

    @Slot()
    def _put(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.station is None:
            self.said.set_fault(self.tr("This station is not taken as yet; see above."))
            return
        self.said.setText("")
        stations, name = self._project.stations, row.station.name
        self._do("change", lambda: stations.put_files(self._chosen.tolist(), name))

    @Slot()
    def _find_again(self) -> None:
        self.said.setText("")
        stations = self._project.stations
        self._do("change", lambda: stations.find_again(self._chosen.tolist()))

    @Slot()
    def _import(self) -> None:
        title, named = self.tr("Table of stations"), self.tr("Tables (*.csv *.tsv *.txt *.xlsx)")
        place = ask_file(self, title, FileKind.EXPORTS, named)
        if place is not None:
            from jellygui.jobs.station_table import read_station_table

            self.said.setText(self.tr("Reading “{name}” …").format(name=place.name))
            self._do("read", partial(read_station_table, self._project, place))

    def _show(self, what: str, result: Any) -> None:
        if what == "look":
            # What was typed since then is not in it; it is looked for again after that.
            if self.is_idle():
                stations, belonging, folders, positions = result
                self.model.show(stations, belonging.by_station, positions)
                self._let_type()
                self._show_nowhere(sum(belonging.nowhere.values()), folders)
        elif what == "read" and not self._is_closed:
            self.said.setText("")
            self._preview(result)

    def _preview(self, read: TableRead) -> None:
        known = {station_key(row.station.name) for row in self.model.rows if row.station}
        self.preview = StationsPreview(read, known, self)
        self.preview.taken.connect(self._taken)
        self.preview.open()

    @Slot(object)
    def _taken(self, read: TableRead) -> None:
        self._do("change", partial(self._project.stations.put, read.stations, read.told))

    def _show_nowhere(self, total: int, folders: Sequence[str]) -> None:
        self.nowhere.setText(
            self.tr("Photographs without a station, {count}: {folders}").format(
                count=QLocale().toString(total), folders=listed(folders)
            )
            if total
            else self.tr("Every photograph belongs to a station.")
        )


class StationsPreview(QDialog):
    """What a table will be before it is taken: each column, and each row that cannot be.

    `known` are stations that are there, by their keys;
    `taken(read)` asks that its stations are taken.
    """

    taken = Signal(object)

    def __init__(self, read: TableRead, known: set[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._read = read
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Table of stations"))
        self.resize(*_PREVIEW_PX)
        self.columns, self.faults = QListWidget(self), QListWidget(self)
        self.columns.addItems(_shown(read.columns, self._will_be))
        self.columns.setAccessibleName(self.tr("What each column will be"))
        self.faults.addItems(_shown(read.faults, lambda fault: from_below(str(fault))))
        self.faults.setWordWrap(True)
        self.faults.setAccessibleName(self.tr("Rows that are not taken"))
        number = QLocale().toString
        new = [station for station in read.stations if station_key(station.name) not in known]
        said = self.tr(
            "New stations: {new}. There already: {old}; of these, what the table has a column for "
            "will be as in the table."
        )
        self.words = Label(
            said.format(new=number(len(new)), old=number(len(read.stations) - len(new))), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(wrap(self.words))
        for note in read.notes:
            layout.addWidget(wrap(Label(from_below(note), self)))
        layout.addWidget(Label(self.tr("What each column will be:"), self))
        layout.addWidget(self.columns, 1)
        if read.faults:
            rows = len({fault.row for fault in read.faults})
            text = self.tr("Rows that are not taken, {rows}:").format(rows=number(rows))
            layout.addWidget(Label(text, self))
            layout.addWidget(self.faults, 1)
        self.faults.setVisible(bool(read.faults))
        buttons = QDialogButtonBox(self)
        self.take = QPushButton(
            self.tr("&Take stations ({count})").format(count=number(len(read.stations))), self
        )
        self.take.setProperty("primary", True)
        self.take.setEnabled(bool(read.stations))
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take, cancel):
            button.setAccessibleName(plain(button.text()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _will_be(self, column: TableColumn) -> str:
        if column.left_out:
            what = self.tr("left out, since {why}").format(why=from_below(column.left_out))
        elif column.meaning is None:
            what = self.tr("a column of its own")
        else:
            what = title_of(column.meaning)
        return f"{column.title or '—'}: {what}"

    @Slot()
    def accept(self) -> None:
        self.taken.emit(self._read)
        super().accept()


def _shown(things: Sequence[_Thing], words: Callable[[_Thing], str]) -> list[str]:
    """A line for each of the first, and how many more there are: a list of all would be late."""
    lines = [on_screen(words(thing)) for thing in things[:_LINES]]
    more = len(things) - _LINES
    if more > 0:
        lines.append(tr("and {count} more").format(count=QLocale().toString(more)))
    return lines
