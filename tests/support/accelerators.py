"""No machine of ours has an accelerator: providers that lie, are slow, or fail stand for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import onnxruntime
import pytest

from jellygui.classifier import classifier, providers, session
from jellygui.classifier.classifier import Classifier

Run = Callable[[Callable[..., list[Any]]], list[Any]]


class Session:
    """A session of the processor that something is done to, and that counts what it is asked."""

    def __init__(self, real: Any, does: Run) -> None:
        self.real, self.does, self.asked = real, does, 0

    def get_inputs(self) -> Any:
        return self.real.get_inputs()

    def run(self, *arguments: Any) -> list[Any]:
        self.asked += 1
        return self.does(lambda: self.real.run(*arguments))


def honest(run: Callable[..., list[Any]]) -> list[Any]:
    return run()


def slow(run: Callable[..., list[Any]]) -> list[Any]:
    return run()


def full(run: Callable[..., list[Any]]) -> list[Any]:
    raise RuntimeError("CUDA failure 2: out of memory")


def ask_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be chosen yet, and few samples do."""
    monkeypatch.setattr(providers, "_chosen", {})
    monkeypatch.setattr(providers, "_SAMPLES", 4)


def let_there_be(monkeypatch: pytest.MonkeyPatch, **does: Run) -> list[Session]:
    """Let ONNX Runtime have these providers, each of which does something with its answers."""
    sessions: list[Session] = []
    names = {f"{kind}ExecutionProvider": do for kind, do in does.items()}
    there = [*names, "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: there)
    real = session.open_session

    def open_session(onnx: bytes, *, threads: int, provider: str = "") -> Any:
        opened = real(onnx, threads=threads)
        if not provider:
            return opened
        sessions.append(Session(opened, names[provider]))
        return sessions[-1]

    monkeypatch.setattr(classifier, "open_session", open_session)
    monkeypatch.setattr(providers, "_seconds", _seconds)
    return sessions


def _seconds(asked: Classifier, squares: Any) -> float:
    """A second for the processor, half of one for what is not slow."""
    session = asked._session
    if not isinstance(session, Session):
        return 1.0
    return 2.0 if session.does is slow else 0.5
