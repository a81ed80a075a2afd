"""Labels that are perhaps wrong, to be decided by one key each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from jellygui.domain.changes import Changes
from jellygui.domain.frames import shown_name
from jellygui.domain.labels import NONE_OF_THESE
from jellygui.gui.data.doubts_model import BOX, DoubtsModel, DoubtTile
from jellygui.gui.elided import wrap
from jellygui.gui.page import Page
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.label_names import LabelNames, named
from jellygui.gui.photos.thumbnail_store import ThumbnailStore
from jellygui.gui.photos.thumbnails import Thumbnails
from jellygui.gui.theme import heading
from jellygui.gui.translation import joined
from jellygui.gui.words import Label, caption
from jellygui.jobs.doubts import DoubtedLabel, JudgedLabels, judge_labels
from jellygui.paths import cache_dir

if TYPE_CHECKING:
    from jellygui.project import Project

# More are not looked through at once; when these are decided, the others come.
_MOST = 300
_NAME_LETTERS = 28
_WANT_AFTER_MS = 30


@dataclass(frozen=True)
class _Decision:
    """What was taken off the list, and where it stood."""

    row: int
    entry: DoubtedLabel


class DoubtsPage(Page, QWidget):
    """`decided(file_ids, label)` and `excluded(file_ids)` tell what a person says, `undo_wanted`
    and `redo_wanted` that it is to be taken back or to count again; `photographs_wanted(file_ids,
    words)` asks for these in the grid, `counted(number)` says how many are left. `ways` are its
    own undo and redo, by these names.
    """

    decided = Signal(object, str)
    excluded = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    photographs_wanted = Signal(object, str)
    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._project: Project | None = None
        self._judged = JudgedLabels()
        self._is_old = True
        self._done: list[_Decision] = []
        self._undone: list[_Decision] = []
        self.model = DoubtsModel(self)
        self._thumbnails = Thumbnails(
            ThumbnailStore(cache_dir() / "thumbnails"), threads=1, parent=self
        )
        self._thumbnails.ready.connect(self._repaint)
        self._judging = InOrder("doubts", self)
        self._judging.done.connect(self._came)
        self._soon = QTimer(self, singleShot=True, interval=_WANT_AFTER_MS)
        self._soon.timeout.connect(self._want)
        self._build()

    def _build(self) -> None:
        self.words = Label(self)
        self.words.setObjectName("quiet")
        wrap(self.words)
        view = self.view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(DoubtTile(self._thumbnails.get, view))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setSpacing(4)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setAccessibleName(self.tr("Doubtful labels, the worst first"))
        view.activated.connect(self._show_chosen)
        view.selectionModel().currentChanged.connect(self._dress)
        view.verticalScrollBar().valueChanged.connect(self._soon.start)
        self.model.rowsRemoved.connect(self._soon.start)
        self.model.rowsInserted.connect(self._soon.start)
        self.keep = self._button("K", self._keep)
        self.take = self._button("T", self._take)
        self.none = self._button("0", partial(self._decide, NONE_OF_THESE))
        self.exclude = self._button("X", self._exclude)
        self.ways = {
            "undo": self._action(self.undo, "Ctrl+Z", text=self.tr("Undo")),
            "redo": self._action(self.redo, "Ctrl+Shift+Z", "Ctrl+Y", text=self.tr("Redo")),
        }
        self._action(self.judge, "F5")
        self.again = QPushButton(self.tr("Judge again") + "   F5", self)
        self.again.clicked.connect(self.judge)
        self.again.setToolTip(self.tr("Judge all labels as they are now"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(self.tr("Doubtful labels"), self))
        top.addStretch(1)
        top.addWidget(self.again)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for button in (self.keep, self.take, self.none, self.exclude):
            keys.addWidget(button)
        keys.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.words)
        layout.addWidget(view, 1)
        layout.addLayout(keys)
        self._show(JudgedLabels())

    def _button(self, key: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda: slot())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the list
        self._action(slot, key)
        return button

    def _action(self, slot: Callable[[], object], *keys: str, text: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)
        return action

    def set_project(self, project: Project | None) -> None:
        self._project = project
        self._thumbnails.clear()
        self._is_old = True
        self._show(JudgedLabels())

    def follow(self, changes: Changes) -> None:
        self._is_old = self._is_old or bool(changes)

    def look(self) -> None:
        if self._is_old:
            self.judge()
        if self.isVisible():
            self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    @Slot()
    def judge(self) -> None:
        """Judge the labels as they are now."""
        if self._project is None:
            return
        self._is_old = False
        self.words.setText(self.tr("Judging the labels …"))
        self._judging.do(self._project, partial(_judged, self._project))

    def is_idle(self) -> bool:
        return self._judging.is_idle() and self._thumbnails.is_idle() and not self._soon.isActive()

    def close_threads(self) -> None:
        self._soon.stop()
        self._judging.close()
        self._thumbnails.close()

    @Slot(object, object)
    def _came(self, project: object, result: Any) -> None:
        if project is not self._project:
            return
        if isinstance(result, BaseException):
            self._is_old = True
            self._show(JudgedLabels())
            self.failed.emit(result)
        else:
            self._show(result)

    def _show(self, judged: JudgedLabels) -> None:
        self._judged = judged
        self._done.clear()
        self._undone.clear()
        names = named(judged.species) if judged.species else LabelNames()
        self.model.show(judged.doubted[:_MOST], names)
        self.view.setCurrentIndex(self.model.index(0))
        self.words.setText(self._summary(judged))
        self._tell()

    def _tell(self) -> None:
        self._dress()
        self._soon.start()
        self.counted.emit(max(0, len(self._judged.doubted) - len(self._done)))

    def _summary(self, judged: JudgedLabels) -> str:
        number = QLocale().toString
        parts = []
        if judged.judged:
            parts.append(
                self.tr(
                    "{doubted} of {judged} labels are doubted, the worst first: a last layer that "
                    "has not seen the photograph, on what “{model}” sees, speaks for another "
                    "word. Decide by the photograph. Copies and bursts go together."
                ).format(
                    doubted=number(len(judged.doubted)),
                    judged=number(judged.judged),
                    model=judged.model,
                )
            )
        elif self._project is not None and not judged.unseen and not judged.damaged:
            parts.append(
                self.tr("Confirm or correct photographs of several species: then they are judged.")
            )
        if judged.unseen:
            parts.append(
                self.tr(
                    "{count} labelled photographs wait until the model in use looks at them "
                    "(“Classify now” in menu Classify).",
                    "",
                    judged.unseen,
                ).format(count=number(judged.unseen))
            )
        if judged.damaged:
            parts.append(
                self.tr(
                    "{count} labelled photographs cannot be judged: what the model saw of them is "
                    "damaged in this project.",
                    "",
                    judged.damaged,
                ).format(count=number(judged.damaged))
            )
        if (more := len(judged.doubted) - _MOST) > 0:
            parts.append(
                self.tr(
                    "Shown are the worst; {count} more come when you judge again.", "", more
                ).format(count=number(more))
            )
        return joined(parts)

    # Deciding

    def _current(self) -> tuple[int, DoubtedLabel] | None:
        row = self.view.currentIndex().row()
        return (row, self.model.entries[row]) if row >= 0 else None

    @Slot()
    def _dress(self, *_: object) -> None:
        """Say on the buttons what each would do to the current one."""
        found = self._current()
        label = self._caption(found[1].label) if found else ""
        suggestion = self._caption(found[1].suggestion) if found else ""
        for button, text, key in (
            (self.keep, self.tr("Keep {label}").format(label=label), "K"),
            (self.take, self.tr("Take {suggestion}").format(suggestion=suggestion), "T"),
            (self.none, self.tr("None of these"), "0"),
            (self.exclude, self.tr("Exclude from training"), "X"),
        ):
            button.setText(f"{text.strip()}   {key}")
            button.setAccessibleName(text.strip())
            button.setEnabled(found is not None)

    def _caption(self, label: str) -> str:
        return caption(self.model.names.title(label), _NAME_LETTERS)

    @Slot()
    def _keep(self) -> None:
        if (found := self._current()) is not None:
            self._decide(found[1].label)

    @Slot()
    def _take(self) -> None:
        if (found := self._current()) is not None:
            self._decide(found[1].suggestion)

    def _decide(self, label: str) -> None:
        if (found := self._current()) is not None:
            self._take_off(*found)
            self.decided.emit(found[1].files, label)

    @Slot()
    def _exclude(self) -> None:
        if (found := self._current()) is not None:
            self._take_off(*found)
            self.excluded.emit(found[1].files)

    def _take_off(self, row: int, entry: DoubtedLabel) -> None:
        self._done.append(_Decision(row, entry))
        self._undone.clear()
        self._remove(row)

    def _remove(self, row: int) -> None:
        self.model.remove(row)
        self.view.setCurrentIndex(self.model.index(min(row, len(self.model.entries) - 1)))
        self._tell()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back; without one, the last step of all."""
        if self._done:
            last = self._done.pop()
            self._undone.append(last)
            self.model.put_back(last.row, last.entry)
            self.view.setCurrentIndex(self.model.index(last.row))
            self._tell()
        self.undo_wanted.emit()

    @Slot()
    def redo(self) -> None:
        if self._undone:
            again = self._undone.pop()
            self._done.append(again)
            self._remove(again.row)
        self.redo_wanted.emit()

    @Slot(QModelIndex)
    def _show_chosen(self, index: QModelIndex) -> None:
        entry = self.model.entries[index.row()]
        words = self.tr("{name} and what belongs to it").format(name=shown_name(entry.path))
        self.photographs_wanted.emit(entry.files, words)

    # Thumbnails

    @Slot()
    def _want(self) -> None:
        """Ask for what can be seen."""
        seen = self.view.viewport().rect()
        entries = [
            entry
            for row, entry in enumerate(self.model.entries)
            if self.view.visualRect(self.model.index(row)).intersects(seen)
        ]
        ratio = self.devicePixelRatioF()
        self._thumbnails.want(
            ((entry.files[0], entry.path) for entry in entries),
            box=QSize(round(BOX.width() * ratio), round(BOX.height() * ratio)),
        )

    @Slot(int)
    def _repaint(self, _: int) -> None:
        self.view.viewport().update()


def _judged(project: Project) -> JudgedLabels:
    found = judge_labels(project)
    project.rest_reading()
    return found
