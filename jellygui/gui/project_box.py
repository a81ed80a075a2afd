"""What the boxes have in common in which a person changes a project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from jellygui.domain.changes import Changes
from jellygui.errors import JellyError
from jellygui.gui.asking import may_leave_untaken
from jellygui.gui.elided import wrap
from jellygui.gui.message_line import AMBER
from jellygui.gui.photos.background import InOrder
from jellygui.gui.scrolled import FittingBox
from jellygui.gui.translation import from_below
from jellygui.gui.words import Label

if TYPE_CHECKING:
    from jellygui.project import Project


_BAR_PX, _AIR_PX = 3, 8


class OpenCells(QStyledItemDelegate):
    """Lets what is being typed into a cell stay while the table under it changes."""

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)


class SaidLine(Label):
    """What was done, quietly; what went wrong stands out, by a bar at its side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet")

    def setText(self, text: str) -> None:
        super().setText(text)
        self._stand_out(False)

    def set_fault(self, text: str) -> None:
        super().setText(text)
        self._stand_out(True)

    def _stand_out(self, is_fault: bool) -> None:
        if bool(self.property("fault")) is not is_fault:
            self.setProperty("fault", is_fault)
            self.setContentsMargins(_BAR_PX + _AIR_PX if is_fault else 0, 0, 0, 0)
            self.style().unpolish(self)
            self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.property("fault"):
            QPainter(self).fillRect(0, 0, _BAR_PX, self.height(), AMBER)
        super().paintEvent(event)


class ProjectBox(FittingBox):
    """Has its work done in order by a thread of its own; `said` is the line that tells of it.

    `changed(Changes)` tells what is different now; `failed(error)` and `told(sentence)` what can
    not be said here, where nobody sees it any more. What was begun is done and told also when the
    box is closed before; then it goes. When its project is left, it must `leave`.
    """

    changed = Signal(object)
    failed = Signal(object)
    told = Signal(str)
    guide_page = "stations"

    def __init__(self, name: str, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._is_closed = self._is_left = False
        self.said = SaidLine(self)
        wrap(self.said)
        self._doing = InOrder(name, self)
        self._doing.done.connect(self._done)
        self.finished.connect(self._end)

    def untaken(self) -> list[str]:
        """What was typed and is not taken, each in a sentence."""
        return []

    def is_idle(self) -> bool:
        """Whether all that was begun is done, and shown."""
        return self._doing.is_idle()

    def wait(self, timeout_s: float) -> bool:
        """Block until all that was begun is done; whether that is so after a time."""
        return self._doing.wait(timeout_s)

    @Slot()
    def reject(self) -> None:
        """Close; what is being typed counts, and what is not taken is said before it goes."""
        self._take_typed()
        untaken = self.untaken()
        if not untaken or may_leave_untaken(self, untaken):
            super().reject()

    @Slot()
    def leave(self) -> None:
        """Close with the project; what is changed in it from now on is told to no other one."""
        self._take_typed()
        self._is_left = True
        self.done(self.DialogCode.Rejected)

    def _take_typed(self) -> None:
        for table in self.findChildren(QTableView):
            table.setCurrentIndex(QModelIndex())

    def _do(self, what: str, work: Callable[[], object]) -> None:
        if not self._is_closed:
            self._doing.do(what, work)

    def _look_again(self) -> None:
        """Have shown what is there now, as "look": all work so far is done, or has failed."""

    def _show(self, what: str, result: Any) -> None:
        """Show what a work has given that is no `Changes`."""

    @Slot(object, object)
    def _done(self, what: str, result: object) -> None:
        if isinstance(result, JellyError) and not self._is_closed:
            self.said.set_fault(from_below(str(result)))
        elif isinstance(result, BaseException):
            self.failed.emit(result)
        elif isinstance(result, Changes):
            if result and not self._is_left:
                self.changed.emit(result)
        else:
            self._show(what, result)
        if not self._doing.is_idle():
            return
        if self._is_closed:
            self.deleteLater()
        elif what != "look":
            self._look_again()

    @Slot()
    def _end(self) -> None:
        self._is_closed = True
        self._doing.close()
        if self._doing.is_idle():
            self.deleteLater()


class SteppingBox(ProjectBox):
    """One in which a change is a step of undo; its `line` says what it was, beside *Undo*.

    `stepped(sentence)` tells of what the project has noted as such, `undo_wanted` asks that the
    last one is taken back.
    """

    stepped = Signal(str)
    undo_wanted = Signal()

    def __init__(self, name: str, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(name, project, parent)
        self._stepping: list[tuple[str, str]] = []  # what is done, and its sentence
        self.undo = QPushButton(self.tr("&Undo"), self)
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.setAutoDefault(False)
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self.line = QHBoxLayout()
        self.line.addWidget(self.said, 1)
        self.line.addWidget(self.undo)

    @Slot(object)
    def follow(self, _: object = None) -> None:
        """Show what is there after a change that was made elsewhere."""
        self._look_again()

    def _say(self, sentence: str, *, can_undo: bool = False) -> None:
        self.said.setText(sentence)
        self.undo.setVisible(can_undo)

    def _refuse(self, sentence: str) -> None:
        """Say why something is not done."""
        self.said.set_fault(sentence)
        self.undo.hide()

    def _step(self, sentence: str, work: Callable[[], Changes], *, what: str = "step") -> None:
        """Have a step of undo done; what it was is said when it is."""
        self._stepping.append((what, sentence))
        self._do(what, work)

    @Slot(object, object)
    def _done(self, what: str, result: object) -> None:
        is_step = bool(self._stepping) and self._stepping[0][0] == what
        sentence = self._stepping.pop(0)[1] if is_step else ""
        if isinstance(result, Changes) and result and sentence and not self._is_left:
            self._say(sentence, can_undo=True)
            self.stepped.emit(sentence)
        elif isinstance(result, JellyError):
            self.undo.hide()
        super()._done(what, result)

    @Slot()
    def _undo(self) -> None:
        self._say("")
        self.undo_wanted.emit()
