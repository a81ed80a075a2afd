"""What the command line tells of a job while it runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jellygui.cli import screen
from jellygui.domain.events import BatchTrained, Event


def test_the_steps_of_an_epoch_are_told_where_there_is_no_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen, "_LINE_EVERY_S", -1.0)

    def work() -> Iterator[Event]:
        for batch in range(1, 4):
            yield BatchTrained(epoch=1, epochs=8, batch=batch, batches=40, loss=1.0)

    screen.Screen().run(work(), if_stopped="")
    assert "epoch 1/8, steps: 3 of 40 (" in capsys.readouterr().err
