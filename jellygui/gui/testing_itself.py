"""The self-test as a job of the window."""

from __future__ import annotations

from jellygui.domain.events import Note
from jellygui.work import Work


def self_test_work() -> Work:
    from jellygui.jobs.self_test import self_test

    results = self_test()
    yield Note(f"{results['samples']}: {results['result']}.")
