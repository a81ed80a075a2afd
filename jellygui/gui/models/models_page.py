"""The Models page: every model on this computer, its card, and any two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.changes import Changes
from jellygui.errors import JellyError
from jellygui.gui.choosing import FileKind, ask_file, ask_files, ask_new
from jellygui.gui.context_menu import ContextMenu
from jellygui.gui.job_runner import JobRunner, Lane
from jellygui.gui.mnemonics import Mnemonics
from jellygui.gui.models.card_view import CardView
from jellygui.gui.models.library import Library, ModelEntry
from jellygui.gui.models.side_by_side import ComparisonView
from jellygui.gui.models.tree import NAME, SPEED, ModelsTree
from jellygui.gui.models.tree_view import ModelsView
from jellygui.gui.page import Page
from jellygui.gui.photos.label_names import percent
from jellygui.gui.theme import heading
from jellygui.gui.translation import tr
from jellygui.modelfile import SUFFIX, ModelFile
from jellygui.work import Work

if TYPE_CHECKING:
    from jellygui.domain.promise import Promise
    from jellygui.project import Project

_CARD_PX = 340


class ModelsPage(Page, QWidget):
    """`use_wanted(path)` asks that this model's predictions count from now on.

    `photographs_wanted(file_ids, words)` asks for these in the grid.
    """

    guide_page = "retrain"
    use_wanted = Signal(object)
    photographs_wanted = Signal(object, str)
    noted = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner = runner
        self._project: Project | None = None
        self._chosen: list[str] = []
        self.library = Library(self)
        self.model = ModelsTree(self)
        self.tree = ModelsView(self.model, self)
        self.card = CardView(self)
        self.comparison = ComparisonView(self)
        self._build()
        card = self.card
        self.over = ContextMenu(
            self.tree,
            lambda: (card.use, card.rename, card.export, card.measure, self.compare, card.delete),
        )
        self.library.listed.connect(self._listed)
        self.library.noted.connect(self.noted)
        self.library.failed.connect(self.failed)
        self.model.renamed.connect(self.library.rename)
        self.comparison.closed.connect(self._show_all)
        self.comparison.photographs_wanted.connect(self.photographs_wanted)
        self.card.use_wanted.connect(self.use_wanted)
        self.card.rename_wanted.connect(self._edit_name)
        self.card.export_wanted.connect(self._ask_export)
        self.card.measure_wanted.connect(self._measure)
        self.card.delete_wanted.connect(self._delete)

    def _build(self) -> None:
        self.bring_in = QPushButton(self.tr("Import …"), self)
        self.bring_in.clicked.connect(self._ask_import)
        self.compare = QPushButton(self.tr("Compare two"), self)
        self.compare.clicked.connect(self._compare)
        self.report = QPushButton(self.tr("Open report …"), self)
        self.report.setToolTip(
            self.tr("A page that the command “jellygui compare” or “jellygui evaluate” has written")
        )
        self.report.clicked.connect(self._ask_report)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(self.tr("Models"), self))
        top.addStretch(1)
        keys = Mnemonics()
        for button in (self.report, self.compare, self.bring_in):
            button.setAccessibleName(button.text())
            button.setText(keys.mark(button.text()))
            top.addWidget(button)

        self.tree.selectionModel().selectionChanged.connect(self._selection_changed)
        both = QSplitter(self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.tree)
        both.addWidget(self.card)
        both.setStretchFactor(0, 1)
        both.setSizes([3 * _CARD_PX, _CARD_PX])
        overview = QWidget(self)
        layout = QVBoxLayout(overview)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(both, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(overview)
        self.stack.addWidget(self.comparison)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def set_project(self, project: Project | None) -> None:
        """Show the models as this project knows them."""
        self._project = project
        self._show_all()
        if not self.library.entries:
            self.card.name.setText(self.tr("Reading the models …"))
        self.library.set_project(project)

    @Slot()
    def look(self) -> None:
        """The models may have changed."""
        self.library.look()

    def follow(self, changes: Changes) -> None:
        if changes.models:
            self.look()

    def close_threads(self) -> None:
        self.library.close_threads()

    def chosen(self) -> list[ModelEntry]:
        """The models that are selected, from the uppermost."""
        rows = self.tree.selectionModel().selectedRows(NAME)
        rows.sort(key=lambda index: self.tree.visualRect(index).top())
        return [self.model.entry(index) for index in rows]

    def choose(self, *model_ids: str) -> None:
        """Select these models."""
        selection = self.tree.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for model_id in model_ids:
            index = self.model.index_of(model_id)
            if index.isValid():
                selection.select(index, flags.Select | flags.Rows)
                selection.setCurrentIndex(index, flags.NoUpdate)

    @Slot()
    def _listed(self) -> None:
        chosen = self._chosen
        self.model.show(self.library.entries)
        self.tree.expandAll()
        self.tree.fit()
        there = {entry.model.model_id for entry in self.library.entries}
        in_use = [e.model.model_id for e in self.library.entries if e.is_in_use]
        first = [entry.model.model_id for entry in self.library.entries[:1]]
        self.choose(*([known for known in chosen if known in there] or in_use or first))
        self._selection_changed()

    @Slot()
    def _selection_changed(self, *_: object) -> None:
        entries = self.chosen()
        if entries or not self.library.entries:
            self._chosen = [entry.model.model_id for entry in entries]
        classified = max((e.predicted for e in self.library.entries if e.is_in_use), default=0)
        two = len(entries) == 2 and self._project is not None
        if len(entries) == 1:
            self.card.show_entry(entries[0], classified, has_project=self._project is not None)
        else:
            self.card.show_none(len(entries), can_compare=two)
        self.compare.setEnabled(two)
        self.compare.setToolTip(
            "" if two else self.tr("Choose two models: click one, then the other with Ctrl.")
        )

    @Slot()
    def _show_all(self) -> None:
        self.stack.setCurrentIndex(0)

    @Slot()
    def _compare(self) -> None:
        """Lay the two chosen models beside each other, the older one at the left."""
        project, chosen = self._project, self.chosen()
        if project is None or len(chosen) != 2:
            return
        old, new = sorted(chosen, key=lambda entry: entry.model.card.created_at)
        make = partial(_comparison, project, new.model, old.model)
        job = self._runner.run(Lane.FILES, self.tr("Comparing two models"), make)
        job.events.connect(self._heard)
        job.failed.connect(self.failed)

    @Slot(object)
    def _heard(self, events: Sequence[object]) -> None:
        from jellygui.jobs.side_by_side import ModelsCompared

        for event in events:
            if isinstance(event, ModelsCompared) and self._project is not None:
                self.comparison.show_found(event.found)
                self.stack.setCurrentWidget(self.comparison)

    @Slot()
    def _edit_name(self) -> None:
        index = self._index()
        if index.isValid():
            self.tree.setFocus()
            self.tree.setCurrentIndex(index)
            self.tree.edit(index)

    def _index(self) -> QModelIndex:
        entry = self.card.entry
        return self.model.index_of(entry.model.model_id) if entry else QModelIndex()

    @Slot()
    def _measure(self) -> None:
        if self.card.entry is not None:
            self.tree.scrollTo(self._index().siblingAtColumn(SPEED))
            self.library.measure([self.card.entry])

    @Slot()
    def _delete(self) -> None:
        if self.card.entry is not None:
            self.library.delete(self.card.entry)

    @Slot()
    def _ask_export(self) -> None:
        entry = self.card.entry
        if entry is None:
            return
        name = f"{entry.name}{SUFFIX}"
        promised = _kind_with(entry.promise) if entry.promise else ""
        kinds = [kind for kind in (promised, _kind()) if kind]
        asked = ask_new(self, self.tr("Export the model"), FileKind.MODELS, name, kinds)
        if asked is not None:
            place, kind = asked
            self.library.export(entry, place, None if kind == _kind() else entry.promise)

    @Slot()
    def _ask_import(self) -> None:
        self.library.bring_in(ask_files(self, self.tr("Import models"), FileKind.MODELS, _kind()))

    @Slot()
    def _ask_report(self) -> None:
        """Open a report of the command line in the browser; its folder is remembered."""
        named = self.tr("Pages (*.html *.htm)")
        place = ask_file(self, self.tr("Open a report"), FileKind.REPORTS, named)
        if place is None:
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self.failed.emit(
                JellyError(
                    self.tr("“{path}” could not be shown.").format(path=place),
                    hint=self.tr("Open it with your browser."),
                )
            )


def _comparison(project: Project, new: ModelFile, old: ModelFile) -> Work:
    from jellygui.jobs.side_by_side import compare_in_project

    return compare_in_project(project, new, old)


def _kind_with(promise: Promise) -> str:
    words = tr("JellyGUI models that name by the promise of {wish} (*{ending})")
    return words.format(wish=percent(promise.wish), ending=SUFFIX)


def _kind() -> str:
    return tr("JellyGUI models (*{ending})").format(ending=SUFFIX)
