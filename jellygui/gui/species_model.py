"""The species of a project as a table that is typed into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from jellygui.domain.lists import capital
from jellygui.domain.looks import place_of
from jellygui.domain.species import ProjectSpecies
from jellygui.domain.taxa import (
    Taxon,
    aphia_id_typed,
    is_in_italics,
    is_same_taxon,
    rank_typed,
    scientific_name_typed,
)
from jellygui.errors import JellyError
from jellygui.gui.palette import LOOKS, is_dark, look_in_words, mark_icon
from jellygui.gui.project_box import OpenCells
from jellygui.gui.translation import species_name, tr
from jellygui.gui.words import words_only
from jellygui.project.species_list import SpeciesUse

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_MARK_PX = 16


class Column(IntEnum):
    """What stands in a column."""

    NAME = 0
    SCIENTIFIC = 1
    AUTHORITY = 2
    APHIA_ID = 3
    RANK = 4
    DIGIT = 5
    LOOK = 6
    SAID = 7
    PREDICTED = 8


_NUMBERS = (Column.APHIA_ID, Column.DIGIT, Column.SAID, Column.PREDICTED)
_CHOSEN = (Column.DIGIT, Column.LOOK)


class SpeciesModel(QAbstractTableModel):
    """A row per species, in their order, and an empty one for the next.

    What is typed and fits stands here at once. `typed(key, Taxon)` asks that a species is called
    so, an empty key: that there is a new one; `numbered(key, digit)` and `looked(key, look)` that
    it has these; `refused(error)` says why something that was typed is not taken.
    """

    typed = Signal(str, object)
    numbered = Signal(str, object)
    looked = Signal(str, int)
    refused = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.species: list[ProjectSpecies] = []
        self._uses: Mapping[str, SpeciesUse] = {}
        self._parent = parent

    def show(self, species: Sequence[ProjectSpecies], uses: Mapping[str, SpeciesUse]) -> None:
        """Show what the project has now."""
        self._uses = uses
        if [kind.key for kind in species] == [kind.key for kind in self.species]:
            self.species = list(species)
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.species = list(species)
        self.endResetModel()

    def place(self, key: str) -> int:
        """The row of a species, -1 where it has none."""
        return next((n for n, kind in enumerate(self.species) if kind.key == key), -1)

    def use(self, key: str) -> SpeciesUse:
        return self._uses.get(key, SpeciesUse())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.species) + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    @words_only
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == _Role.TextAlignmentRole:
            return _aligned(Column(section))
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.ToolTipRole:
            return _explained(Column(section))
        return _title(Column(section)) if role == _Role.DisplayRole else None

    @words_only
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        column = Column(index.column())
        if role == _Role.TextAlignmentRole:
            return _aligned(column)
        if index.row() == len(self.species):
            new = column is Column.NAME and role == _Role.DisplayRole
            return tr("+ species") if new else "" if role in _TEXTS else None
        kind = self.species[index.row()]
        if role == _Role.DecorationRole and column is Column.LOOK:
            return mark_icon(
                kind.key, place_of(kind), dark=is_dark(self._parent.palette()), size_px=_MARK_PX
            )
        if role == _Role.FontRole and column is Column.SCIENTIFIC:
            font = self._parent.font()
            font.setItalic(is_in_italics(kind.scientific_name, kind.rank))
            return font
        if role not in _TEXTS:
            return None
        text = self._text(kind, column)
        if role == _Role.EditRole or column is not Column.NAME:
            return text
        return capital(species_name(text))

    def _text(self, kind: ProjectSpecies, column: Column) -> str:
        number = QLocale().toString
        match column:
            case Column.NAME:
                return kind.common_name
            case Column.SCIENTIFIC:
                return kind.scientific_name
            case Column.AUTHORITY:
                return kind.authority
            case Column.APHIA_ID:
                return "" if kind.aphia_id is None else str(kind.aphia_id)
            case Column.RANK:
                return kind.rank
            case Column.DIGIT:
                return "" if kind.digit is None else str(kind.digit)
            case Column.LOOK:
                return look_in_words(place_of(kind))
            case Column.SAID:
                return number(self.use(kind.key).said)
            case Column.PREDICTED:
                return number(self.use(kind.key).predicted)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        column, is_new = Column(index.column()), index.row() == len(self.species)
        fixed = column in (Column.SAID, Column.PREDICTED) or (is_new and column > Column.SCIENTIFIC)
        return super().flags(index) | (Qt.ItemFlag(0) if fixed else Qt.ItemFlag.ItemIsEditable)

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        column, is_new = Column(index.column()), index.row() == len(self.species)
        kind = None if is_new else self.species[index.row()]
        if kind is not None and column is Column.DIGIT:
            self.numbered.emit(kind.key, value)
            return True
        if kind is not None and column is Column.LOOK:
            self.looked.emit(kind.key, value)
            return True
        text = " ".join(str(value).split())
        if text == ("" if kind is None else self._text(kind, column)):
            return False
        try:
            taxon = _typed(kind, column, text)
        except JellyError as error:
            self.refused.emit(error)
            return False
        if kind is not None:
            self.species[index.row()] = replace(kind, **vars(taxon))
            row = index.row()
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.typed.emit("" if kind is None else kind.key, taxon)
        return True


_TEXTS = (_Role.DisplayRole, _Role.ToolTipRole, _Role.EditRole, _Role.AccessibleTextRole)


class SpeciesCells(OpenCells):
    """Digits and looks are chosen, all else is typed; a long name makes no column wide."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(min(size.width(), _WIDEST_PX), size.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        column = Column(index.column())
        if column not in _CHOSEN:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setAccessibleName(_title(column))
        model = index.model()
        assert isinstance(model, SpeciesModel)
        if column is Column.DIGIT:
            of = {kind.digit: capital(kind.common_name) for kind in model.species}
            box.addItem(tr("none"), None)
            for digit in range(1, 10):
                owner = of.get(digit)
                box.addItem(f"{digit}   {owner}" if owner else str(digit), digit)
            box.view().setMinimumWidth(_WIDE_PX)
        else:
            dark = is_dark(parent.palette())
            for look in range(LOOKS):
                box.addItem(mark_icon("", look, dark=dark), look_in_words(look), look)
            box.view().setMinimumWidth(_WIDE_PX)
        box.activated.connect(lambda: self._take(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QComboBox):
            editor.setGeometry(option.rect)  # over the mark, which is in the list too

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
        table = self.parent()
        assert isinstance(table, QWidget)
        table.setFocus()  # the list of the box has had it

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if not isinstance(editor, QComboBox):
            super().setEditorData(editor, index)
            return
        model = index.model()
        assert isinstance(model, SpeciesModel)
        kind = model.species[index.row()]
        is_digit = index.column() == Column.DIGIT
        editor.setCurrentIndex(editor.findData(kind.digit if is_digit else place_of(kind)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)


_WIDE_PX, _WIDEST_PX = 224, 240


def _typed(kind: ProjectSpecies | None, column: Column, text: str) -> Taxon:
    """What a species is called when this is typed into a column.

    What the register says of a scientific name goes with that name.

    Raises:
        JellyError: it does not belong there.
    """
    taxon = Taxon(common_name="") if kind is None else taxon_of(kind)
    match column:
        case Column.NAME:
            return replace(taxon, common_name=text)
        case Column.AUTHORITY:
            return replace(taxon, authority=text)
        case Column.APHIA_ID:
            return replace(taxon, aphia_id=aphia_id_typed(text))
        case Column.RANK:
            return replace(taxon, rank=rank_typed(text))
    name, authority = scientific_name_typed(text)
    if is_same_taxon(name, taxon.scientific_name):
        return replace(taxon, scientific_name=name, authority=authority or taxon.authority)
    return Taxon(common_name=taxon.common_name, scientific_name=name, authority=authority)


def taxon_of(kind: ProjectSpecies) -> Taxon:
    return Taxon(**{name: getattr(kind, name) for name in vars(Taxon(common_name=""))})


def _title(column: Column) -> str:
    return {
        Column.NAME: tr("Name"),
        Column.SCIENTIFIC: tr("Scientific name"),
        Column.AUTHORITY: tr("Authority"),
        Column.APHIA_ID: tr("AphiaID"),
        Column.RANK: tr("Rank"),
        Column.DIGIT: tr("Digit"),
        Column.LOOK: tr("Colour"),
        Column.SAID: tr("Named"),
        Column.PREDICTED: tr("By model"),
    }[column]


def _explained(column: Column) -> str:
    return {
        Column.SCIENTIFIC: tr("“Aurelia aurita”, “Aurelia sp.”, “Cyanea cf. capillata”"),
        Column.AUTHORITY: tr("Who described it, and when"),
        Column.APHIA_ID: tr("Its number in WoRMS, the World Register of Marine Species"),
        Column.DIGIT: tr("The key that names it"),
        Column.SAID: tr("Photographs that people call so"),
        Column.PREDICTED: tr("Photographs that the model in use calls so, named by people or not"),
    }.get(column, "")


def _aligned(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
