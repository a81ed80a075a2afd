"""Two small windows that take a word or a number and go: species, and individuals."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.species import NONE_OF_THESE, find_species, species_key, species_meant
from jellygui.gui.elided import elide
from jellygui.gui.numbers import whole
from jellygui.gui.palette import is_dark, mark_icon
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.gui.placing import move_near
from jellygui.gui.words import Label, caption, tip
from jellygui.shown import on_screen

_LABEL = Qt.ItemDataRole.UserRole
_WIDTH_PX = 400
_MOST_INDIVIDUALS = 100_000
_DIGITS, _MOST_LETTERS = tuple("123456789"), 60


class SpeciesBox(QFrame):
    """A small window with a line to type in, and the species that match.

    `chosen(key)` is a species of the project or none of these; `new_wanted(name)` is one that it
    does not have. One that is `of_project` offers its species alone, perhaps `or_none` of these,
    and takes one by its digit.
    """

    chosen = Signal(str)
    new_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        of_project: bool = False,
        or_none: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._names = LabelNames()
        self._of_project, self._only = of_project, frozenset[str]()
        self._or_none = or_none or not of_project
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Choose a species"))
        words = self.tr("Type a species, common or scientific")
        if of_project:
            words = self.tr("Its digit, or a part of its name")
        self.line = QLineEdit(self, placeholderText=words)
        self.line.setAccessibleName(self.tr("Species"))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._fill)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Species that match"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(14, 14))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        elide(self.list)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)

    def ask(self, names: LabelNames, place: QPoint, *, only: Collection[str] = ()) -> None:
        """Open at a place on the screen; with these species `only`, if there are any."""
        self._names, self._only = names, frozenset(only)
        self.line.clear()
        self._fill("")
        self.resize(_WIDTH_PX, self.sizeHint().height())
        move_near(self, place)
        self.show()
        self.line.setFocus()

    @Slot(str)
    def _fill(self, text: str) -> None:
        self.list.clear()
        wanted = species_key(text)
        dark = is_dark(self.palette())
        found = sorted(
            (min(places) > 0, order, entry)
            for order, entry in enumerate(self._names.species)
            if (places := _places(wanted, entry)) and (not self._only or entry.key in self._only)
        )
        for _, _, entry in found:
            digit = f"   {entry.digit}" if entry.digit else ""
            scientific = f"  ·  {entry.scientific_name}" if entry.scientific_name else ""
            line = f"{self._names.title(entry.key)}{scientific}{digit}"
            item = QListWidgetItem(mark_icon(entry.key, entry.place, dark=dark), on_screen(line))
            item.setData(_LABEL, entry.key)
            item.setToolTip(tip(line))
            self.list.addItem(item)
        if self._or_none:
            self._offer_others(text, wanted, dark=dark)
        self.list.setCurrentRow(0)

    def _offer_others(self, text: str, wanted: str, *, dark: bool) -> None:
        meant = species_meant(text) if wanted else None
        none = self._names.title(NONE_OF_THESE)
        is_none = meant is not None and meant.key == NONE_OF_THESE
        if is_none or species_key(none).startswith(wanted):
            item = QListWidgetItem(mark_icon(NONE_OF_THESE, -1, dark=dark), f"{none}   0")
            item.setData(_LABEL, NONE_OF_THESE)
            self.list.addItem(item)
        is_there = is_none or find_species(text, "", self._names.species) is not None
        if meant is not None and not is_there and not self._of_project:
            self.list.addItem(
                on_screen(self.tr("Add the species “{name}” …").format(name=text.strip()))
            )

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        label = item.data(_LABEL)
        if label:
            self.chosen.emit(label)
        else:
            self.new_wanted.emit(self.line.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list and Enter takes from it while the line is typed in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = Qt.Key
            if self._of_project and not self.line.text() and self._take_digit(event.text()):
                return True
            if event.key() in (keys.Key_Up, keys.Key_Down, keys.Key_PageUp, keys.Key_PageDown):
                self.list.event(event)
                return True
            if event.key() in (keys.Key_Return, keys.Key_Enter):
                if self.list.currentItem() is not None:
                    self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _take_digit(self, text: str) -> bool:
        entry = self._names.of_digit(int(text)) if text in _DIGITS else None
        label = NONE_OF_THESE if text == "0" else entry and entry.key
        keys = [self.list.item(row).data(_LABEL) for row in range(self.list.count())]
        if label not in keys:
            return False
        self._take(self.list.item(keys.index(label)))
        return True


class NumberBox(QFrame):
    """Asks for a number: how many animals a photograph shows; left empty, nobody has counted.

    What is no whole number from `lowest` on is said, and not taken; nor is nothing where a number
    is `needed`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        title: str = "",
        placeholder: str = "",
        lowest: int = 0,
        needed: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._lowest, self._needed = lowest, needed
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = title or self.tr("&Individuals")
        name = self.name = Label(self._title, self)
        self.line = QLineEdit(self, placeholderText=placeholder or self.tr("not counted"))
        self._call()
        self.line.returnPressed.connect(self._take)
        self.line.textEdited.connect(self._show_how)
        name.setBuddy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(name)
        layout.addWidget(self.line)
        low, high = (QLocale().toString(number) for number in (lowest, _MOST_INDIVIDUALS))
        self.how = Label(self.tr("Enter to accept, Escape to cancel"), self)
        self.trouble = Label(
            self.tr("A whole number from {low} to {high}").format(low=low, high=high), self
        )
        self.how.setObjectName("quiet")
        layout.addWidget(self.how)
        layout.addWidget(self.trouble)
        self.trouble.hide()

    def ask(self, individuals: int | None, place: QPoint, *, of: str = "") -> None:
        """Open at a place on the screen, with the number there is now, `of` some species."""
        self._call(of)
        self.line.setText("" if individuals is None else str(individuals))
        self.line.selectAll()
        self._show_how()
        move_near(self, place)
        self.show()
        self.line.setFocus()

    @Slot()
    def _take(self) -> None:
        text = self.line.text().strip()
        number = whole(text)
        fits = number is not None and self._lowest <= number <= _MOST_INDIVIDUALS
        if fits or not (text or self._needed):
            self.hide()
            self.chosen.emit(number)
        else:
            self._show_how(trouble=True)
            self.line.selectAll()

    def _call(self, of: str = "") -> None:
        self.name.setText(caption(of, _MOST_LETTERS) if of else self._title)
        self.setAccessibleName(of or self._title.replace("&", ""))
        self.line.setAccessibleName(self.accessibleName())

    @Slot()
    def _show_how(self, _: object = None, *, trouble: bool = False) -> None:
        self.how.setHidden(trouble)
        self.trouble.setVisible(trouble)
        self.line.setAccessibleDescription(self.trouble.text() if trouble else "")


def _places(wanted: str, entry: NamedSpecies) -> list[int]:
    """Where what is typed occurs in a species' names."""
    names = (entry.name, entry.scientific_name, entry.key)
    return [place for name in names if (place := species_key(name).find(wanted)) >= 0]
