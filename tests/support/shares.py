"""A pytest plugin: how long each part of the suite took, said at its end.

Seconds of a processor, children included: on a machine that others use too they hardly
change, where the seconds of a clock do. What a shared fixture takes counts with the test that
needed it first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator
from contextlib import suppress
from pathlib import PurePosixPath
from typing import cast

import psutil
import pytest

_PROPERTY = "processor_s"


class Shares:
    """Measures where tests run, and adds up where their reports arrive."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._before = _used_s()
        self._of_test: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])

    def pytest_collection_finish(self) -> None:
        self._before = _used_s()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if report.when == "teardown":
            now = _used_s()
            report.user_properties.append((_PROPERTY, now - self._before))
            self._before = now
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        used = self._of_test[report.nodeid]
        used[0] += cast(float, dict(report.user_properties).get(_PROPERTY, 0.0))
        used[1] += report.duration

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        of_part: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
        for name, (processor_s, clock_s) in self._of_test.items():
            part = of_part[_part_of(name)]
            for place, value in enumerate((1, processor_s, clock_s)):
                part[place] += value
        all_s = sum(processor_s for _, processor_s, _ in of_part.values())
        if len(self._of_test) < 2 or not all_s:
            return
        say = terminalreporter.write_line
        terminalreporter.write_sep("=", "shares (seconds of a processor, seconds of the clock)")
        for name, (tests, processor_s, clock_s) in _longest_first(of_part):
            share = processor_s / all_s
            say(f"{share:5.0%} {processor_s:7.1f} {clock_s:7.1f}  {name} ({tests:.0f} tests)")
        say(f" 100% {all_s:7.1f}  all; the longest tests:")
        for name, (processor_s, clock_s) in _longest_first(self._of_test)[: self._longest]:
            say(f"      {processor_s:7.1f} {clock_s:7.1f}  {name}")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--longest", type=int, default=15, help="of how many tests the time is said")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Shares(config.getoption("--longest")), "shares")


def _used_s() -> float:
    """By this process and those that come of it, ended or not."""
    this = psutil.Process()
    used_s = sum(this.cpu_times()[:4])
    for child in this.children(recursive=True):
        with suppress(psutil.Error):
            used_s += sum(child.cpu_times()[:4])
    return float(used_s)


def _part_of(name: str) -> str:
    """The folder of a test, as `tests/gui/train`."""
    return str(PurePosixPath(name.partition("::")[0]).parent)


def _longest_first(of: dict[str, list[float]]) -> list[tuple[str, list[float]]]:
    """By the seconds of a processor, the last number but one."""
    return sorted(of.items(), key=lambda item: -item[1][-2])
