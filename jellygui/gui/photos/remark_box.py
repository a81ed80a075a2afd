"""A small window in which a note and tags are typed, of one photograph or of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from jellygui.domain.remarks import LONGEST_NOTE, Remark, tags_in, without_tags
from jellygui.gui.placing import move_near
from jellygui.gui.words import Label
from jellygui.shown import on_screen

_WIDTH_PX = 360
_BETWEEN = ", "


class _LastTag(QCompleter):
    """Completes what is typed after the last comma."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        line = self.widget()
        assert isinstance(line, QLineEdit)
        before = line.text().rpartition(",")[0].strip()
        tag = str(super().pathFromIndex(index))  # type: ignore[arg-type]
        return f"{before}{_BETWEEN}{tag}" if before else tag


class RemarkBox(QFrame):
    """Asks for a note and tags; of several photographs for the tags that are on all of them.

    `taken(note, tags, without)`: a note, None where it was not touched; tags that are new, and
    those that go.
    """

    taken = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Note and tags"))
        self._before: tuple[str, ...] = ()
        self._shown = "", ""
        self.note, self.tags = QLineEdit(self), QLineEdit(self)
        self.note.setMaxLength(LONGEST_NOTE)
        self.tags.setPlaceholderText(self.tr("night dive, with parasites"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for title, line in ((self.tr("&Note"), self.note), (self.tr("&Tags"), self.tags)):
            name = Label(title, self)
            name.setBuddy(line)
            line.setAccessibleName(title.replace("&", ""))
            line.returnPressed.connect(self._take)
            layout.addWidget(name)
            layout.addWidget(line)
        self._known = QStringListModel(self)
        completer = _LastTag(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tags.setCompleter(completer)
        how = Label(self.tr("Enter to accept, Escape to cancel; commas between tags"), self)
        how.setObjectName("quiet")
        layout.addWidget(how)

    def ask(self, remarks: Sequence[Remark], place: QPoint) -> None:
        """Open at a place on the screen, with what is on these photographs now."""
        notes = {remark.note for remark in remarks}
        note = "".join(notes) if len(notes) == 1 else ""
        self.note.setText(on_screen(note, most=LONGEST_NOTE))
        several = self.tr("several notes: what is typed replaces them")
        self.note.setPlaceholderText(several if len(notes) > 1 else "")
        first = remarks[0].tags if remarks else ()
        common = set(first).intersection(*(remark.tags for remark in remarks))
        self._before = tuple(tag for tag in first if tag in common)
        self.tags.setText(_BETWEEN.join(map(on_screen, self._before)))
        self._shown = self.note.text(), self.tags.text()  # as the lines can show it
        self.resize(_WIDTH_PX, self.sizeHint().height())
        move_near(self, place)
        self.show()
        self.note.setFocus()

    @Slot(object)
    def offer(self, tags: Sequence[str]) -> None:
        """Complete with these from now on."""
        self._known.setStringList([on_screen(tag) for tag in tags])

    @Slot()
    def _take(self) -> None:
        self.hide()
        note, typed = self.note.text(), self.tags.text()
        tags = self._before if typed == self._shown[1] else tags_in(typed)
        self.taken.emit(
            None if note == self._shown[0] else note.strip(),
            list(without_tags(tags, self._before)),
            list(without_tags(self._before, tags)),
        )
