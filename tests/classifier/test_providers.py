"""No machine of ours has an accelerator: providers that lie, are slow, or fail stand for one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from jellygui.classifier import providers
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.providers import installed, quickest
from jellygui.domain.events import Event, Note, Progress
from jellygui.errors import JellyError
from jellygui.jobs.classify import classify
from jellygui.jobs.counting import counted
from jellygui.jobs.export import count_rows
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from tests.support.accelerators import Session, ask_anew, full, honest, let_there_be, slow
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_model

CUDA, OPENVINO = (f"{name}ExecutionProvider" for name in ("CUDA", "OpenVINO"))


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "tiny.jellymodel", name="tiny")


@pytest.fixture(autouse=True)
def _asked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    ask_anew(monkeypatch)


@pytest.fixture
def have(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Session]]:
    """Let ONNX Runtime have these providers, each of which does something with its answers."""
    return partial(let_there_be, monkeypatch)


def lies(run: Callable[..., list[Any]]) -> list[Any]:
    probabilities, *rest = run()
    return [np.roll(probabilities, 1, axis=1), *rest]


def rounds(run: Callable[..., list[Any]]) -> list[Any]:
    """As half precision may: by half a percent."""
    probabilities, *rest = run()
    least = probabilities.argmin(axis=1)
    other = probabilities * np.float32(0.995)
    other[np.arange(len(least)), least] += np.float32(0.005)
    return [other, *rest]


def test_what_rounds_more_than_the_processor_is_used_only_where_it_is_asked_for(
    model: ModelFile, have: Callable[..., list[Session]]
) -> None:
    have(CoreML=rounds)
    found, said = finish(quickest(model))
    assert found is None
    assert "are not the processor's" in said
    found, said = finish(quickest(model, "coreml"))
    assert found is not None
    assert "classified on Core ML" in said


def test_directml_is_asked_by_one_thread_at_a_time(
    model: ModelFile, have: Callable[..., list[Session]]
) -> None:
    together = threading.Barrier(2)

    def meets(run: Callable[..., list[Any]]) -> list[Any]:
        with suppress(threading.BrokenBarrierError):
            together.wait(timeout=0.1)
            raise AssertionError("two at a time")
        return run()

    have(Dml=meets)
    asked = Classifier(model, threads=1, provider="DmlExecutionProvider", stays=True)
    side = asked.preprocessing.size_px
    with ThreadPoolExecutor(2) as threads:
        answers = threads.map(asked.predict, [np.zeros((1, side, side, 3), np.uint8)] * 2)
        assert [len(some) for some in answers] == [1, 1]


def finish(work: Generator[Event, None, Any]) -> tuple[Any, str]:
    notes: list[str] = []
    while True:
        try:
            event = next(work)
        except StopIteration as stop:
            return stop.value, " ".join(notes)
        if isinstance(event, Note):
            notes.append(event.text)


def test_without_one_nothing_is_timed_or_said(
    model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert installed() == ()
    monkeypatch.setattr(providers, "Classifier", lambda *_: pytest.fail("nothing to try"))
    assert finish(quickest(model)) == (None, "")
    assert finish(quickest(model, "cpu")) == (None, "")
    with pytest.raises(JellyError, match="does not compute on “cuda”"):
        finish(quickest(model, "cuda"))


def test_the_quickest_honest_one_is_taken_and_tried_once(
    model: ModelFile, have: Callable[..., list[Session]]
) -> None:
    sessions = have(CUDA=honest, OpenVINO=slow)
    found, said = finish(quickest(model))
    assert found is not None
    assert found.name == CUDA
    assert "OpenVINO is not used: it is slower than the processor." in said
    assert said.endswith("Photographs are classified on CUDA.")
    tried = len(sessions)
    assert finish(quickest(model)) == (found, "Photographs are classified on CUDA.")
    assert len(sessions) == tried
    assert finish(quickest(model, "cpu")) == (None, "")
    found, _ = finish(quickest(model, "openvino"))
    assert found is not None, "what is asked for is taken, however slow"


def test_one_that_lies_or_fails_is_refused_in_words(
    model: ModelFile, have: Callable[..., list[Session]]
) -> None:
    have(CUDA=lies, OpenVINO=full)
    found, said = finish(quickest(model))
    assert found is None
    assert "CUDA is not used: its answers for 4 of 4 sample photographs are not the" in said
    assert "OpenVINO is not used: it cannot run “tiny”." in said
    assert finish(quickest(model, "cuda"))[0] is None, "not even where it is asked for"


def test_what_fails_in_the_middle_goes_on_on_the_processor(
    model: ModelFile, have: Callable[..., list[Session]], tmp_path: Path
) -> None:
    for number, species in enumerate(SPECIES):
        save_photo(draw(species, seed=number, size_px=(80, 60)), tmp_path / "a" / f"{number}.jpg")

    def told(name: str, device: str) -> tuple[list[Any], str, object]:
        with Project(tmp_path / name) as project:
            list(ingest(project, [tmp_path / "a"]))
            _, said = finish(classify(project, model, device=device))
            found = [r.prediction for r in project.browsing.files()]
            return found, said, next(iter(count_rows(project, counted(project))))[-1]

    expected, said, computed_on = told("cpu.jelly", "cpu")
    assert (said, computed_on) == ("", "CPU")

    have(CUDA=honest)
    assert told("cuda.jelly", "auto")[::2] == (expected, "CUDA")
    left = 3

    def ends(run: Callable[..., list[Any]]) -> list[Any]:
        nonlocal left
        left -= 1
        return run() if left > 0 else full(run)

    providers._chosen.clear()
    have(CUDA=ends)
    left = 1000
    finish(quickest(model))
    left = 3
    found, said, computed_on = told("both.jelly", "auto")
    assert found == expected
    assert "CUDA failed, perhaps for want of memory; the processor went on." in said
    assert computed_on == "CUDA, CPU"


def test_what_is_paused_has_computed_on_that_too(
    model: ModelFile, have: Callable[..., list[Session]], tmp_path: Path
) -> None:
    for number, species in enumerate(SPECIES):
        save_photo(draw(species, seed=number, size_px=(80, 60)), tmp_path / "a" / f"{number}.jpg")
    have(CUDA=honest)
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [tmp_path / "a"]))
        work = classify(project, model)
        next(event for event in work if isinstance(event, Progress) and event.done)
        work.close()
        list(classify(project, model, device="cpu"))
        assert project.models.devices(model.model_id) == ("CUDA", "CPU")
