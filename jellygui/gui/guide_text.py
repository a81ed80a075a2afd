"""The text of a page of the guide, as it is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from jellygui.gui.guide_pages import GuidePage
from jellygui.gui.photos.tile import between

# Lines of this width are read well.
_LINE_PX, _MARGIN_PX = 720, 24
_ABOVE_PX, _TABLE_PX = 20, 8  # above a heading, around a table
_AIR = 130.0  # from line to line, in percent


class PageText(QTextBrowser):
    """One page: text, tables and pictures that were read before; it opens no file itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: Mapping[str, QImage] = {}
        self._marks: list[QTextCursor] = []
        self._mark = -1
        self.setProperty("bare", True)
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)

    def show_page(self, page: GuidePage, pictures: Mapping[str, QImage]) -> None:
        self._pictures = pictures
        self._marks, self._mark = [], -1
        document = self.document()
        document.setDocumentMargin(_MARGIN_PX)
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(page.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        edit = QTextCursor(document)
        edit.beginEditBlock()  # laid out once, not with each change
        self._dress(document)
        edit.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return self._pictures.get(PurePosixPath(QUrl(name).path()).name)

    def mark(self, words: Sequence[str]) -> None:
        """Mark these words wherever they stand, and go to the first."""
        document, self._marks, self._mark = self.document(), [], -1
        for word in words:
            found = document.find(word)
            while not found.isNull():
                self._marks.append(found)
                found = document.find(word, found)
        self._marks.sort(key=QTextCursor.selectionStart)
        palette = QGuiApplication.palette()  # its own has no ground: see theme.py
        form = QTextCharFormat()
        form.setBackground(
            between(
                palette.color(QPalette.ColorRole.Base),
                palette.color(QPalette.ColorRole.Highlight),
                0.35,
            )
        )
        selections = []
        for cursor in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, form
            selections.append(selection)
        self.setExtraSelections(selections)
        self.next_mark()

    def marked(self) -> list[str]:
        """The words that are marked, as they stand there."""
        return [cursor.selectedText() for cursor in self._marks]

    def next_mark(self) -> None:
        if self._marks:
            self._mark = (self._mark + 1) % len(self._marks)
            cursor = QTextCursor(self._marks[self._mark])
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), _LINE_PX + 2 * _MARGIN_PX))

    def _dress(self, document: QTextDocument) -> None:
        """Air between lines, pictures no wider than a line, tables with thin lines."""
        air, above = QTextBlockFormat(), QTextBlockFormat()
        air.setLineHeight(_AIR, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        air.setNonBreakableLines(False)  # commands may be long
        above.setTopMargin(_ABOVE_PX)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if not _fits_pictures(block):
                cursor.mergeBlockFormat(air)
            if block.blockFormat().headingLevel() > 1:
                cursor.mergeBlockFormat(above)
            block = block.next()
        line = self.palette().color(QPalette.ColorRole.Mid)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setBorderCollapse(True)
                table.setBorder(1)
                table.setBorderBrush(line)
                table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                table.setCellPadding(6)
                table.setCellSpacing(0)
                table.setTopMargin(_TABLE_PX)
                table.setBottomMargin(_TABLE_PX)
                frame.setFormat(table)


def _fits_pictures(block: QTextBlock) -> bool:
    """Make the pictures of a block no wider than a line; whether there are some."""
    found = False
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        if fragment.charFormat().isImageFormat():
            found = True
            image = fragment.charFormat().toImageFormat()
            image.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position())
            cursor.setPosition(
                fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(image)
        pieces += 1
    return found
