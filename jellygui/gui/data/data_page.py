"""The Data page: what there is to learn from, where it comes from, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.lists import capital
from jellygui.domain.overview import Group, Overview, OverviewPart
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.data.dataset_model import DatasetModel
from jellygui.gui.elided import elide, look_at_first, wrap
from jellygui.gui.page import Page
from jellygui.gui.palette import is_dark
from jellygui.gui.photos.background import InOrder
from jellygui.gui.theme import heading, tabular
from jellygui.gui.translation import joined, listed, species_known_as
from jellygui.gui.words import Label, tip
from jellygui.shown import on_screen

if TYPE_CHECKING:
    from jellygui.project import Project

_ROW_PX, _LISTS_PX, _LOOK_AFTER_MS = 32, 140, 400
_LEAST_NAME_PX = 120
_NAMED, _IN_TOOLTIP, _MOST_GROUPS = 4, 20, 1000


class DataPage(Page, QWidget):
    """`photographs_wanted(file_ids, words)` asks for these in the grid; `changed()` tells that
    what teaches is different now, `looked()` that reading it has ended.

    It is read while somebody looks at it: that takes memory where there are many labels.
    """

    photographs_wanted = Signal(object, str)
    changed = Signal()
    looked = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project: Project | None = None
        self.model = DatasetModel(self)
        self.table = QTableView(self)
        self.contradictions, self.copies = QListWidget(self), QListWidget(self)
        self._build()
        self.over = ContextMenu(self.table, lambda: (self.show_files, self.exclude))
        self._doing = InOrder("dataset", self)
        self._doing.done.connect(self._did)
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._soon.timeout.connect(self.look)

    def _build(self) -> None:
        self.words = Label(self)
        self.words.setObjectName("quiet")
        wrap(self.words)
        self.show_files = QPushButton(self.tr("Show photographs"), self)
        self.exclude = QPushButton(self.tr("Exclude species"), self)
        self.show_files.clicked.connect(self._show_chosen)
        self.exclude.clicked.connect(self._exclude)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(self.tr("Data"), self))
        top.addStretch(1)
        for button in (self.exclude, self.show_files):
            button.setAccessibleName(button.text())
            top.addWidget(button)
        table = self.table
        table.setModel(self.model)
        table.setFont(tabular(self.font()))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setAccessibleName(self.tr("Labelled photographs by species, origin and role"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        look_at_first(header)
        header.setHighlightSections(False)
        table.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustToContents)
        elide(table)
        table.activated.connect(self._show_cell)
        table.doubleClicked.connect(self._show_cell)
        table.selectionModel().currentChanged.connect(self._say_what_can_be_done)
        lists = QHBoxLayout()
        lists.setSpacing(24)
        self._titles: dict[QListWidget, Label] = {}
        for entries in (self.contradictions, self.copies):
            title = Label(self)
            wrap(title)
            title.setAlignment(Qt.AlignmentFlag.AlignTop)  # also where there is no list below it
            self._titles[entries] = title
            entries.setSpacing(2)
            entries.setFrameShape(QListWidget.Shape.NoFrame)
            entries.setWordWrap(True)  # some names are longer than the room for them
            entries.setResizeMode(QListWidget.ResizeMode.Adjust)
            entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            entries.itemActivated.connect(self._show_group)
            entries.itemDoubleClicked.connect(self._show_group)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(title)
            column.addWidget(entries, 1)
            lists.addLayout(column, 1)
        self.contradictions.setAccessibleName(self.tr("Copies and bursts with different labels"))
        self.copies.setAccessibleName(self.tr("Near-copies and bursts"))
        below = QWidget(self)
        below.setLayout(lists)
        lists.setContentsMargins(0, 0, 0, 0)
        below.setMinimumHeight(_LISTS_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.words)
        layout.addWidget(table)
        layout.addWidget(below, 1)
        self._show(Overview())

    def set_project(self, project: Project | None) -> None:
        self._project = project
        if project is None:
            self._soon.stop()
            self._show(Overview())
        else:
            self.words.setText(self.tr("Reading the labels …"))
            if self.isVisible():
                self.look()

    @Slot()
    def look(self) -> None:
        """Read what there is to learn from again."""
        if self._project is not None:
            self._doing.do((self._project, "look"), partial(_looked, self._project))

    @Slot()
    def follow(self, _: object = None) -> None:
        """Labels may have changed."""
        if self._project is not None and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def is_idle(self) -> bool:
        return self._doing.is_idle() and not self._soon.isActive()

    def close_threads(self) -> None:
        self._soon.stop()
        self._doing.close()

    def _do(self, job: Callable[[], None]) -> None:
        self._doing.do((self._project, "change"), job)
        self.look()

    @Slot(object, object)
    def _did(self, key: tuple[Project | None, str], result: Any) -> None:
        project, what = key
        if project is not self._project:
            return
        if isinstance(result, BaseException):
            self.failed.emit(result)
        elif what == "change":
            self.changed.emit()
        else:
            self._show(result)
        if what == "look":
            self.looked.emit()

    def _show(self, found: Overview) -> None:
        chosen = self.table.currentIndex()
        row, column = chosen.row(), chosen.column()
        self.model.is_dark = is_dark(self.palette())
        self.model.show(found)
        for number in range(1, self.model.columnCount()):
            self.table.setColumnHidden(number, self.model.is_spare(number))
        self._fit()
        self.table.setCurrentIndex(self.model.index(max(0, row), column if column > 0 else 1))
        locale = QLocale()
        labelled = sum(len(r.parts.get(OverviewPart.LABELLED, ())) for r in found.rows)
        new = sum(
            len(r.parts.get(p, ()))
            for r in found.rows
            for p in (OverviewPart.NEW, OverviewPart.RELABELLED)
        )
        self.words.setText(
            joined(
                [
                    self.tr("{count} labelled photographs.", "", labelled).format(
                        count=locale.toString(labelled)
                    ),
                    self.tr(
                        "{count} labels that teach are new since “{model}” was made.", "", new
                    ).format(count=locale.toString(new), model=found.model),
                    self.tr("Each number opens its photographs."),
                ]
            )
            if labelled
            else self.tr("Confirm or correct photographs, and they stand here.")
        )
        self._fill(
            self.contradictions,
            found.contradictions,
            self.tr(
                "Contradictions: copies, or pictures of one burst, with different labels. They "
                "count as they are labelled, and teach nothing."
            ),
            self.tr("No copies or bursts contradict each other."),
        )
        self._fill(
            self.copies,
            found.copies,
            self.tr("Near-copies and bursts: each group keeps to one role."),
            self.tr("There are no near-copies among the labelled photographs."),
        )
        self._say_what_can_be_done()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give every number the same room where there is enough, and never less than it needs.

        Long names have what the numbers leave.
        """
        header, table = self.table.horizontalHeader(), self.table
        shown = [n for n in range(1, header.count()) if not header.isSectionHidden(n)]
        sizes = [max(header.sectionSizeHint(n), table.sizeHintForColumn(n)) for n in shown]
        width = table.viewport().width()
        name = max(table.sizeHintForColumn(0), header.sectionSizeHint(0))
        name = min(name, max(_LEAST_NAME_PX, width - sum(sizes)))
        room = width - name
        widest = max((header.sectionSizeHint(n) for n in shown), default=0)
        modes = QHeaderView.ResizeMode
        if shown and room / len(shown) >= widest:
            header.setSectionResizeMode(modes.Stretch)
        else:
            more = max(0, room - sum(sizes)) // max(1, len(shown))
            header.setSectionResizeMode(modes.Interactive)
            for number, size in zip(shown, sizes, strict=True):
                header.resizeSection(number, size + more)
        header.setSectionResizeMode(0, modes.Fixed)
        header.resizeSection(0, name)

    def _fill(self, entries: QListWidget, groups: Sequence[Group], some: str, none: str) -> None:
        self._titles[entries].setText(some if groups else none)
        entries.clear()
        for group in groups[:_MOST_GROUPS]:
            item = QListWidgetItem(on_screen(_in_words(group)))
            item.setData(Qt.ItemDataRole.UserRole, group)
            item.setToolTip(tip(listed(group.names, separator="\n", named=_IN_TOOLTIP)))
            entries.addItem(item)
        if (more := len(groups) - _MOST_GROUPS) > 0:
            words = self.tr("and {count} more").format(count=QLocale().toString(more))
            last = QListWidgetItem(words)
            last.setFlags(Qt.ItemFlag.NoItemFlags)
            entries.addItem(last)
        entries.setVisible(bool(groups))

    @Slot()
    def _say_what_can_be_done(self, *_: object) -> None:
        index = self.table.currentIndex()
        row = self.model.row(index.row())
        self.show_files.setEnabled(index.isValid() and bool(self.model.files(index)))
        self.exclude.setEnabled(row is not None and bool(row.parts.get(OverviewPart.LABELLED)))
        excluded = row is not None and row.is_excluded
        self.exclude.setText(
            self.tr("Let species teach again") if excluded else self.tr("Exclude species")
        )
        self.exclude.setAccessibleName(self.exclude.text())

    @Slot()
    def _show_chosen(self) -> None:
        self._show_cell(self.table.currentIndex())

    @Slot(QModelIndex)
    def _show_cell(self, index: QModelIndex) -> None:
        files = self.model.files(index)
        if files:
            words = self.tr("{species}, {what}: {count} photographs", "", len(files)).format(
                species=index.siblingAtColumn(0).data(),
                what=self.model.title(max(1, index.column())).lower(),
                count=QLocale().toString(len(files)),
            )
            self.photographs_wanted.emit(files, words)

    @Slot(QListWidgetItem)
    def _show_group(self, item: QListWidgetItem) -> None:
        group = item.data(Qt.ItemDataRole.UserRole)
        self.photographs_wanted.emit(group.files, item.text())

    @Slot()
    def _exclude(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is not None and self._project is not None:
            key, excluded = row.species.key, not row.is_excluded
            self._do(partial(_exclude_species, self._project, key, excluded))


def _in_words(group: Group) -> str:
    labels = " / ".join(capital(species_known_as(label)) for label in group.labels)
    names = ", ".join(group.names[:_NAMED]) + (", …" if len(group.names) > _NAMED else "")
    return f"{labels}: {names}"


def _looked(project: Project) -> Overview:
    from jellygui.jobs.overview import dataset_overview

    found = dataset_overview(project)
    project.rest_reading()
    return found


def _exclude_species(project: Project, key: str, excluded: bool) -> None:
    project.teaching.exclude_species([key], annotator=project.labels.annotator, excluded=excluded)
    if not excluded:  # a word on a photograph stands above one on its species
        alone = [
            t.photograph_id for t in project.teaching.labelled() if t.label == key and t.is_excluded
        ]
        if alone:
            project.teaching.exclude(alone, annotator=project.labels.annotator, excluded=False)
