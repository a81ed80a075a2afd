from __future__ import annotations

import threading
from collections.abc import Iterable
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from jellygui.gui import main_window, warming
from jellygui.gui.main_window import MainWindow


class _Late(ModuleType):
    """A module that makes what it holds when it is asked for it, as those of PySide."""

    def __init__(self) -> None:
        super().__init__("late")
        self.left = {f"Class{n}" for n in range(40)}
        self.made_in: set[int] = set()

    def __dir__(self) -> Iterable[str]:
        return [*vars(self), *self.left]

    def __getattr__(self, name: str) -> object:
        if name not in self.left:
            raise AttributeError(name)
        self.left.remove(name)
        self.made_in.add(threading.get_ident())
        return name


def test_pages_are_loaded_when_this_thread_has_made_all_classes_of_qt(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two threads that make one at the same moment end the process."""
    late, loaded = _Late(), []
    monkeypatch.setattr(warming, "_MODULES", (late,))
    monkeypatch.setattr(warming, "_SLICE_S", 0.0)

    def load() -> None:
        loaded.append((len(late.left), threading.get_ident()))

    monkeypatch.setattr(main_window, "load_pages", load)
    window.build_pages()
    qtbot.waitUntil(lambda: bool(loaded))
    here = threading.get_ident()
    assert late.made_in == {here}
    (left, thread), *more = loaded
    assert (left, more) == (0, [])
    assert thread != here
