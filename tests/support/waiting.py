"""Work that waits until a test lets it go on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from functools import wraps
from threading import Event
from typing import Any

import pytest

from jellygui.classifier import pipeline
from jellygui.images.photo import read_photo

_LONGEST_S = 300


def reading_waits(monkeypatch: pytest.MonkeyPatch, *, after: int) -> Event:
    """Let classifications read so many photographs, and no more until what is given is set."""
    read_before, go = itertools.count(), Event()

    def later(*arguments: Any, **named: Any) -> Any:
        if next(read_before) >= after:
            assert go.wait(_LONGEST_S)
        return read_photo(*arguments, **named)

    monkeypatch.setattr(pipeline, "read_photo", later)
    return go


@contextmanager
def held(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> Iterator[Event]:
    """Let a function of a class or module wait, in whichever thread, until the block is left.

    What is given lets it go on before that.
    """
    done, go = getattr(owner, name), Event()

    @wraps(done)
    def later(*arguments: Any, **named: Any) -> Any:
        assert go.wait(_LONGEST_S)
        return done(*arguments, **named)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, later)
        try:
            yield go
        finally:
            go.set()
