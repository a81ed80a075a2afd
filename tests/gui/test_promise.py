"""The box in which a promise of precision is made."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jellygui.domain.promise import HeldOut, Promise
from jellygui.errors import JellyError
from jellygui.gui import promise_box
from jellygui.gui.main_window import MainWindow
from jellygui.gui.photos.background import wait_for_threads
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.gui.promise_box import PromiseBox
from jellygui.gui.promise_view import PromiseLine
from jellygui.jobs.promise import PromiseEvidence
from jellygui.modelfile import ModelFile, read_model
from tests.gui.conftest import WAIT_MS, Drop, is_done, unbroken
from tests.support.models import tiny_card

KEYS = ("moon_jellyfish", "blue_jellyfish", "none_of_these")
NAMES = LabelNames(
    [NamedSpecies(key=key, name=key.replace("_", " "), place=n) for n, key in enumerate(KEYS[:2])]
)


def weighed(*, answers: int = 120, promise: Promise | None = None) -> PromiseEvidence:
    """Answers of which the surer half are right, and 200 photographs that are as sure."""
    sure = np.linspace(1, 0.5, answers)
    source = HeldOut(
        said=[KEYS[n % 2] for n in range(answers)],
        confidences=sure,
        right=np.array([n < answers / 2 or n % 4 < 2 for n in range(answers)], dtype=bool),
        measured_on="answers of random checks in this project",
    )
    return PromiseEvidence(
        model=ModelFile(Path("tiny.jellymodel"), "0" * 64, tiny_card(species=KEYS), {}),
        species=KEYS[:2],
        keys=KEYS,
        sources=[source] if answers else [],
        photographs=np.arange(200),
        said=np.arange(200) % 2,
        confidences=np.linspace(1, 0.5, 200),
        distances=np.zeros(200),
        is_open=np.ones(200, dtype=bool),
        promise=promise,
    )


def opened(qtbot: QtBot, found: PromiseEvidence | JellyError) -> PromiseBox:
    def weigh() -> PromiseEvidence:
        if isinstance(found, JellyError):
            raise found
        return found

    box = PromiseBox(weigh, NAMES)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitUntil(box.is_idle)
    return box


@pytest.fixture(autouse=True)
def _threads_end() -> Iterator[None]:
    yield
    assert wait_for_threads(60) == []


def test_limits_and_what_stays_unidentified_follow_the_slider(qtbot: QtBot) -> None:
    box = opened(qtbot, weighed())
    assert box.title.text() == unbroken("Of what is named, at least 95 % shall be right.")
    assert box.verdict.text().startswith(
        unbroken("Shown with 95 % confidence: under these limits at least 95 %")
    )
    strict = box.cost.text()
    assert strict.startswith("Of 200 photographs that nobody has labelled")
    assert box.table.item(0, 0).text() == "Moon jellyfish"
    box.wish.setFocus()
    for _ in range(5):
        QTest.keyClick(box.wish, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: box.promise is not None and box.promise.wish == 0.7)
    assert box.title.text() == unbroken("Of what is named, at least 70 % shall be right.")
    assert box.promise is not None
    assert box.promise.is_shown

    def left(text: str) -> int:
        return int(text.split("species, ")[1].split(" ")[0])

    assert left(box.cost.text()) < left(strict)
    with qtbot.waitSignal(box.chosen) as chosen:
        box.keep.click()
    assert chosen.args == ["0" * 64, box.promise]


def test_what_other_answers_show_is_never_shown_for_those_that_are_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen while the first are still being reckoned with, for the same wish."""
    found, go_on = weighed(), threading.Event()
    (first,) = found.sources
    other = replace(first, right=np.ones(120, dtype=bool), measured_on="other answers")
    made = promise_box._made

    def slow(weighed: PromiseEvidence, source: HeldOut, wish: float) -> object:
        if source is first:
            assert go_on.wait(60)
        return made(weighed, source, wish)

    monkeypatch.setattr(promise_box, "_made", slow)
    box = PromiseBox(lambda: replace(found, sources=[first, other]), NAMES)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitUntil(lambda: box.source.count() == 2)
    box.source.setFocus()
    QTest.keyClick(box.source, Qt.Key.Key_Down)
    assert box.source.currentText() == "By 120 other answers"
    go_on.set()
    qtbot.waitUntil(lambda: box.is_idle() and box.keep.isEnabled())
    assert box.promise is not None
    assert box.promise.measured_on == "other answers"
    assert box.table.item(0, 2).text().startswith("60 of 60")
    box.reject()


def test_too_few_answers_are_called_an_estimate(qtbot: QtBot) -> None:
    box = opened(qtbot, weighed(answers=60))
    assert box.verdict.text().startswith("By estimate")
    assert "59, all of them right, are the fewest" in box.verdict.text()
    assert "not of this survey" in box.verdict.text()
    assert box.keep.isEnabled()
    box.reject()


def test_without_answers_it_says_what_to_do(qtbot: QtBot) -> None:
    box = opened(qtbot, weighed(answers=0))
    assert "Check a random sample" in box.verdict.text()
    assert not box.keep.isEnabled()
    box.reject()


def test_a_model_that_is_gone_is_said(qtbot: QtBot) -> None:
    box = opened(qtbot, JellyError("The model is gone."))
    assert box.verdict.text() == "The model is gone."
    assert not box.keep.isEnabled()
    box.reject()


def test_a_promise_is_taken_back(qtbot: QtBot) -> None:
    first = opened(qtbot, weighed())
    assert not first.own.isEnabled()
    made = first.promise
    first.reject()
    assert made is not None
    box = opened(qtbot, weighed(promise=made.model_copy(update={"wish": 0.9})))
    assert box.wish.value() == 90
    with qtbot.waitSignal(box.chosen) as chosen:
        box.own.click()
    assert chosen.args == ["0" * 64, None]


def test_the_counts_page_says_what_is_promised(qtbot: QtBot) -> None:
    view = PromiseLine()
    qtbot.addWidget(view)
    view.show_promise(None)
    assert view.isHidden()
    promise = Promise(wish=0.95, measured_on="answers of a test", limits={})
    view.show_promise(promise)
    assert view.text() == unbroken(
        "Of what the model names, at least 95 % is right, shown with 95 % confidence by "
        "answers of a test."
    )


def test_in_the_window_a_promise_is_kept_by_the_project_and_goes_with_the_model(
    window: MainWindow,
    drop: Drop,
    survey: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drop([survey])
    qtbot.waitUntil(lambda: is_done(window), timeout=WAIT_MS)
    project = window.session.project
    assert project is not None
    action = next(a for a in window.menus.actions if "promise" in a.text())
    action.trigger()
    box = window.findChild(PromiseBox)
    assert box is not None
    qtbot.waitUntil(lambda: bool(box.source.count()), timeout=WAIT_MS)
    for _ in range(9):
        QTest.keyClick(box.wish, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: box.keep.isEnabled() and box.is_idle(), timeout=WAIT_MS)
    box.keep.click()
    in_use = project.models.in_use()
    assert in_use is not None
    qtbot.waitUntil(lambda: project.models.promise(in_use[0]) is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.runner.jobs(), timeout=WAIT_MS)
    window.pages.show_page("counts")  # type: ignore[union-attr]
    counts = window.pages.counts  # type: ignore[union-attr]
    assert counts is not None
    qtbot.waitUntil(lambda: unbroken("50 %") in counts.promise.text(), timeout=WAIT_MS)

    window.show_page("models")
    page = window.pages.models  # type: ignore[union-attr]
    assert page is not None
    qtbot.waitUntil(page.library.is_idle, timeout=WAIT_MS)
    assert page.card.entry is not None
    assert page.card.entry.is_in_use
    assert "of what it names, 50% is right" in page.card.words.toPlainText()
    offered: list[list[str]] = []

    def choose(place: Path, kind: int) -> None:
        """Answer the dialog: this file, of that of the kinds that are offered."""

        def answer(_: object, __: str, ___: str, kinds: str, first: str) -> tuple[str, str]:
            offered.append(kinds.split(";;"))
            assert first == offered[-1][0]
            return str(place), offered[-1][kind]

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        qtbot.mouseClick(page.card.export, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: place.is_file() and page.library.is_idle(), timeout=WAIT_MS)

    choose(tmp_path / "sure.jellymodel", 0)
    choose(tmp_path / "as it is.jellymodel", 1)
    assert "name by the promise of 50 %" in offered[0][0]
    card = read_model(tmp_path / "sure.jellymodel").card
    assert card.promise == project.models.promise(in_use[0])
    assert card.name == "sure"
    assert read_model(tmp_path / "as it is.jellymodel").model_id == in_use[0]
