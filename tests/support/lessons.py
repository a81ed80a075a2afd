"""What reaches a training step, seen from within: jobs run in this process while it is watched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from jellygui import process
from jellygui.classifier.last_layer import fitted_head
from jellygui.errors import JellyError
from jellygui.training import fine_tune, new_head, recovery
from jellygui.training.examples import Memories, Photographs
from jellygui.training.lesson import Lesson
from jellygui.training.loop import Course
from jellygui.training.prune_remembered import RememberedMaterial

Squares = npt.NDArray[np.uint8]


class EnoughError(JellyError):
    """What is learned from was seen; the training itself is not needed."""


class Lessons:
    """Collects what is learned from: squares [N, S, S, 3], contents, or embeddings [N, D].

    Where it `stops`, nothing is learned.
    """

    stops = True

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.squares: list[Squares] = []
        self.contents: set[str] = set()
        self.embeddings: list[npt.NDArray[np.float32]] = []
        monkeypatch.setattr(process, "in_process", lambda do, *given: do(*given))
        for module in (fine_tune, recovery):
            monkeypatch.setattr(module, "fit", self._watching(module.fit))
        monkeypatch.setattr(new_head, "fitted_head", self._watching_head(fitted_head))
        monkeypatch.setattr(Lesson, "taught_by", self._watching_lesson(Lesson.taught_by))
        monkeypatch.setattr(
            RememberedMaterial, "_parted", self._watching_memory(RememberedMaterial._parted)
        )

    def _watching(self, fit: Callable[..., Any]) -> Callable[..., Any]:
        def watched(network: Any, course: Course[Any], **settings: Any) -> Any:
            if isinstance(course.training, Photographs):
                self.squares.append(course.training.pixels[course.training.rows])
                self._stop()
            return fit(network, course, **settings)

        return watched

    def _watching_head(self, fitted_head: Callable[..., Any]) -> Callable[..., Any]:
        def watched(seen: Any, *rest: Any, **settings: Any) -> Any:
            self.embeddings.append(seen)
            self._stop()
            return fitted_head(seen, *rest, **settings)

        return watched

    def _watching_lesson(self, taught_by: Callable[..., Any]) -> Callable[..., Any]:
        def watched(lesson: Lesson, config: Any) -> Any:
            teaching, validation = taught_by(lesson, config)
            self._learns(lesson, teaching)
            return teaching, validation

        return watched

    def _watching_memory(self, parted: Callable[..., Any]) -> Callable[..., Any]:
        def watched(pruning: RememberedMaterial) -> Any:
            teaching, *others = parted(pruning)
            self._learns(pruning.lesson, teaching)
            return teaching, *others

        return watched

    def _learns(self, lesson: Lesson, teaching: Memories) -> None:
        starts = set(teaching.starts.tolist())
        self.contents |= {
            entry.content_hash
            for entry, start in zip(lesson.entries, lesson.memories.starts, strict=True)
            if int(start) in starts
        }
        self._stop()

    def _stop(self) -> None:
        if self.stops:
            raise EnoughError("It was seen.", hint="")
