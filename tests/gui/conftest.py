from __future__ import annotations

import gc
import itertools
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QThread, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QTabWidget
from pytestqt.qtbot import QtBot

from jellygui import paths
from jellygui.gui import job_runner, leaving, main_window
from jellygui.gui.app import App, Application
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.background import InOrder, NewestWishes, wait_for_threads
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.project import Project

WAIT_MS = 120_000
# pytest-qt's own 5 s are over on a busy machine before anything is wrong.
for _waits in (QtBot.waitSignal, QtBot.waitExposed, QtBot.waitActive):
    _waits.__kwdefaults__ = {**(_waits.__kwdefaults__ or {}), "timeout": WAIT_MS}
_wait_until = QtBot.waitUntil
Drop = Callable[[list[Path]], None]


def _patient_wait_until(
    bot: QtBot, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS
) -> None:
    """As pytest-qt's, which looks every 10 ms; what takes long is looked at less often."""
    looks = itertools.count()

    def look() -> bool | None:
        if next(looks) > 50:
            bot.wait(40)
        return callback()

    _wait_until(bot, look, timeout=timeout)


setattr(QtBot, "waitUntil", _patient_wait_until)  # noqa: B010


@pytest.fixture(autouse=True)
def _garbage_is_found_by_this_thread() -> Iterator[None]:
    """As in the program: see jellygui/gui/garbage.py."""
    gc.disable()
    gc.collect()  # pytest lets go of a window after its test: what is frozen is never let go
    gc.freeze()  # what outlived the tests before is not looked through again after each
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _own_documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Projects and settings of a test are its own; a dialog that nobody answers fails."""
    monkeypatch.setattr(paths, "projects_dir", lambda dropped=None: tmp_path / "docs")
    monkeypatch.setattr(paths, "settings_dir", lambda: tmp_path / "settings")
    monkeypatch.setattr(paths, "cache_dir", lambda: tmp_path / "cache")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pytest.fail(box.detailedText()))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: Application, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    # What ends late on a busy machine has not been left behind.
    for module in (job_runner, leaving, main_window):
        monkeypatch.setattr(module, "PATIENCE_S", WAIT_MS / 1000)
    app = App(qapp)
    window = app.window
    with qtbot.waitActive(window):  # else keys go nowhere
        window.show()
    yield window
    window.close()
    assert window.runner.jobs() == []
    # What was left behind may still tell, and Qt ends the process with a thread that is deleted
    # while it runs; the program itself ends before either.
    assert all(thread.wait(WAIT_MS) for thread in window.findChildren(QThread))
    assert wait_for_threads(WAIT_MS / 1000) == []
    qapp.opening.disconnect(window.take)
    window.deleteLater()
    app.deleteLater()
    del app
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show_every_page(window: MainWindow) -> None:
    """Every page and every tab of it, made and shown once."""
    for name in window.build_pages().names:
        window.show_page(name)
        page = window.stack.currentWidget()
        assert page is not None
        for tabs in page.findChildren(QTabWidget):
            for tab in reversed(range(tabs.count())):
                tabs.setCurrentIndex(tab)


@pytest.fixture
def drop(window: MainWindow) -> Drop:
    """Drops files on the window as a file manager does."""

    def do(places: list[Path]) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(place)) for place in places])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        action, middle = Qt.DropAction.CopyAction, window.rect().center()
        enter = QDragEnterEvent(middle, action, data, left, none)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(middle), action, data, left, none))

    return do


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """A copy of one day of the drawn samples, one file of them broken."""
    folder = tmp_path / "Survey of Åse, 9 July"
    source = next(paths.resource("sample_images").glob("2024-07-09*"))
    shutil.copytree(source, folder)
    (folder / "broken.jpg").write_bytes(b"this is no picture")
    return folder


def until_it_rests(qtbot: QtBot, value: Callable[[], object]) -> None:
    """Wait until a value stays as it is; on a busy machine a last step takes its time."""
    for _ in range(200):
        before = value()
        qtbot.wait(300)
        if value() == before:
            return
    pytest.fail(f"it never rests: {value()}")


def is_at_rest(window: MainWindow) -> bool:
    """Whether nothing is done, and nothing will be that nobody asks for."""
    threads: list[InOrder | NewestWishes] = [
        *window.findChildren(InOrder),
        *window.findChildren(NewestWishes),
    ]
    soon = [timer for timer in window.findChildren(QTimer) if timer.isSingleShot()]
    return (
        not window.runner.jobs()
        and all(one.is_idle() for one in threads)
        and not any(timer.isActive() for timer in soon)
    )


def is_done(window: MainWindow) -> bool:
    """Whether everything was taken in, classified, and is shown in the list."""
    pages = window.pages
    session = window.session
    if pages is None or session.project is None or window.runner.jobs():
        return False
    if session._is_old or session._is_counting or session._count_soon.isActive():
        return False  # what the list shows is of before
    count = {entry.text: entry.count for entry in pages.side.model.entries}
    done = sum(count.get(t, 0) for t in ("To review", "Unreadable", "No longer there"))
    return len(count) > 8 and done == count["All"] > 0


def are_shown(photos: PhotosPage, count: int) -> bool:
    """Whether so many photographs are in the grid, all in sight, each as it counts now."""
    model = photos.model
    is_read = photos.grid.is_idle() and model.is_idle()
    return is_read and model.rowCount() == count and all(map(model.row_at, range(count)))


@pytest.fixture
def disk_answers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set when a disk or a server answers at last; nobody has patience until then.

    What ends when it has answered is waited for again.
    """
    event = threading.Event()
    with monkeypatch.context() as patch:
        for module in (job_runner, leaving):
            patch.setattr(module, "PATIENCE_S", 0.3)
        yield event
    event.set()


def project_of(window: MainWindow) -> Project:
    assert window.session.project is not None
    return window.session.project


def said_so_far(window: MainWindow) -> list[str]:
    """What the window has said, the newest first: what stands there may be covered by then."""
    return [text for _, text in window.messages.last]


def unbroken(text: str) -> str:
    """What a label shows of a text: no line ends between a number and its sign."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the buttons to be clicked; each becomes what was asked about."""
    given: list[str] = []

    def answer(question: QMessageBox) -> int:
        (button,) = (b for b in question.buttons() if b.text() == given[-1])
        given[-1] = question.informativeText()
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return given
