"""The text of a page of the guide, as it is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

from jellygui.gui.guide_pages import JOINED, GuidePage
from jellygui.gui.palette import between

# Lines of this width are read well.
_LINE_PX, _MARGIN_PX = 720, 24
_ABOVE_PX, _TABLE_PX = 20, 8  # above a heading, around a table
_AIR = 130.0  # from line to line, in percent
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class PageText(QTextBrowser):
    """One page: text, tables and pictures that were read before; it opens no file itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: Mapping[str, QImage] = {}
        self._marks: list[QTextCursor] = []
        self._mark = -1
        self._own: QTextDocument | None = None
        self.setProperty("bare", True)
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)

    def show_page(self, page: GuidePage, pictures: Mapping[str, QImage]) -> None:
        self._pictures = pictures
        self._marks, self._mark = [], -1
        document = QTextDocument(self)  # laid out when all is in it
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN_PX)
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(page.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        joined = document.find(JOINED)
        while not joined.isNull():  # it has done its work
            joined.removeSelectedText()
            joined = document.find(JOINED, joined)
        self._dress(document)
        self.setDocument(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return self._pictures.get(QUrl(name).path())

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
        whole, air = QTextCursor(document), QTextBlockFormat()
        air.setLineHeight(_AIR, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        air.setNonBreakableLines(False)  # commands may be long
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(air)
        above, alone = QTextBlockFormat(), QTextBlockFormat()
        above.setTopMargin(_ABOVE_PX)
        alone.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = document.begin()
        while block.isValid():
            if _PICTURE in block.text():
                _fit_pictures(block)
                QTextCursor(block).mergeBlockFormat(alone)
            elif block.blockFormat().headingLevel() > 1:
                QTextCursor(block).mergeBlockFormat(above)
            block = block.next()
        # Its own palette may still be that of the theme before.
        line = QGuiApplication.palette().color(QPalette.ColorRole.Mid)
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


def _fit_pictures(block: QTextBlock) -> None:
    """Make the pictures of a block no wider than a line."""
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        if fragment.charFormat().isImageFormat():
            image = fragment.charFormat().toImageFormat()
            image.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position())
            cursor.setPosition(
                fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(image)
        pieces += 1
