"""The window of the guide: a list of its pages, a line to find words in, and the page."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jellygui.gui.guide_pages import (
    GuidePage,
    pictures_of,
    read_guide,
    search,
    words_of,
)
from jellygui.gui.guide_text import PageText
from jellygui.gui.language import spoken
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.toolbar import tool_button
from jellygui.gui.placing import fit_screen
from jellygui.gui.words import Label

_SIZE_PX, _LEAST_PX, _LIST_PX, _ROWS_PX = (1024, 720), (560, 360), 288, 4
_NAME = Qt.ItemDataRole.UserRole


class GuideWindow(QWidget):
    """Stands beside the program, so that both can be seen. `failed(error)` tells what was lost."""

    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Guide · JellyGUI"))
        self.setMinimumSize(*_LEAST_PX)
        self.resize(*_SIZE_PX)
        self._pages: tuple[GuidePage, ...] = ()
        self._wanted = self._shown = ""
        self._before: list[str] = []
        self._pictures: dict[str, QImage] = {}
        self._reading = InOrder("guide", self)
        self._reading.done.connect(self._read)
        self._build()
        for keys, does in (
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.Back, self.go_back),
            (Qt.Key.Key_F3, self.next_place),
            (Qt.Key.Key_Escape, self._leave),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _build(self) -> None:
        self.search = QLineEdit(self, placeholderText=self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.back = tool_button(self, "←", self.tr("Back to the page before (Alt+Left)"))
        self.back.clicked.connect(self.go_back)
        self.back.setEnabled(False)
        self.said = Label(self)
        self.said.setObjectName("quiet")
        self.said.hide()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(_ROWS_PX)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.currentItemChanged.connect(self._chosen)
        self.text = PageText(self)
        self.text.setAccessibleName(self.tr("Page of the guide"))
        self.text.anchorClicked.connect(self._follow)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.back)
        side = QWidget(self)
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_LIST_PX)
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 0)
        left.setSpacing(8)
        left.addLayout(top)
        left.addWidget(self.said)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self.text, 1)

    @property
    def shown(self) -> str:
        """The name of the page that is shown; nothing before one is."""
        return self._shown

    def open_at(self, name: str, keys: str) -> None:
        """Show a page; `keys` is the program's table of keys, as Markdown."""
        self._wanted = name
        self._reading.do("pages", partial(read_guide, spoken(), keys))
        if not self.isVisible():
            fit_screen(self)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def is_idle(self) -> bool:
        """Whether all that was wanted is shown."""
        return self._reading.is_idle()

    def close_threads(self) -> None:
        self._reading.close()

    def go_to(self, name: str) -> None:
        """Show a page; the one before can be come back to."""
        if name == self._shown or all(page.name != name for page in self._pages):
            return
        if self._shown:
            self._before.append(self._shown)
            self.back.setEnabled(True)
        self._show(name)

    @Slot()
    def go_back(self) -> None:
        if self._before:
            self._show(self._before.pop())
            self.back.setEnabled(bool(self._before))

    @Slot()
    def next_place(self) -> None:
        """Go to the next of the words that are looked for."""
        self.text.next_mark()

    def _show(self, name: str) -> None:
        self._wanted = name
        page = self._page(name)
        self._reading.do(name, partial(_pictures_of, page))

    def _page(self, name: str) -> GuidePage:
        return next((page for page in self._pages if page.name == name), self._pages[0])

    @Slot(object, object)
    def _read(self, what: str, result: Any) -> None:
        if isinstance(result, BaseException):
            self.failed.emit(result)
        elif what == "pages":
            self._pages = result
            self._search(self.search.text())
            wanted, self._wanted = self._wanted, ""
            if self._shown in (wanted, ""):
                self._show(wanted)
            else:
                self.go_to(wanted)
        elif what == self._wanted:
            self._shown, self._pictures = what, result
            self._render()
            self._mark_in_list()

    def _render(self) -> None:
        self.text.show_page(self._page(self._shown), self._pictures)
        self.text.mark(words_of(self.search.text()))

    @Slot(str)
    def _search(self, typed: str) -> None:
        """List the pages that hold what is typed; nothing typed: all of them."""
        self.list.blockSignals(True)
        self.list.clear()
        words = words_of(typed)
        if words:
            hits = search(self._pages, typed)
            for hit in hits:
                self._list(hit.page, f"{hit.page.title}\n{hit.excerpt}")
            number = QLocale().toString(len(hits))
            self.said.setText(
                self.tr("On {count} pages", "", len(hits)).format(count=number)
                if hits
                else self.tr("No page has all of these words.")
            )
        else:
            group = ""
            for page in self._pages:
                if page.group != group:
                    group = page.group
                    head = QListWidgetItem(group)
                    head.setFlags(Qt.ItemFlag.NoItemFlags)
                    self.list.addItem(head)
                self._list(page, page.title)
        self.said.setVisible(bool(words))
        self._mark_in_list()
        self.list.blockSignals(False)
        self.text.mark(words)

    def _list(self, page: GuidePage, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_NAME, page.name)
        self.list.addItem(item)

    def _mark_in_list(self) -> None:
        """Point at the page that is shown, where it is listed."""
        self.list.blockSignals(True)
        rows = [n for n in range(self.list.count()) if self.list.item(n).data(_NAME) == self._shown]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self.go_to(item.data(_NAME))

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        self.go_to(PurePosixPath(url.path()).stem)

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _leave(self) -> None:
        """Escape clears what is looked for, then closes."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, and Enter to the next place, while the line is typed in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        """Show the first page that was found; the next place of it where it is shown."""
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        else:
            self.next_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self._render()  # a document keeps the colours that it was made with


def _pictures_of(page: GuidePage) -> dict[str, QImage]:
    """The pictures of a page as it names them, decoded."""
    return {name: QImage(str(place)) for name, place in pictures_of(page).items()}
