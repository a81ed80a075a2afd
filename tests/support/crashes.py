"""A pytest plugin: what a worker was doing when native code ended it is said with the test.

Python writes it to the error output of the worker, which is far above the end of a log, if it is
kept at all.
"""

from __future__ import annotations

import faulthandler
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_FOLDER, _FAULTS = "crashes", pytest.StashKey[Any]()


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    given = getattr(config, "workerinput", None)
    if given is None:
        config.stash[_FAULTS] = tempfile.TemporaryDirectory(prefix="jellygui-crashes-")
    else:
        # It stays open: there is no time to open it when it is wanted.
        file = open(Path(given[_FOLDER], given["workerid"]), "w")  # noqa: SIM115
        config.stash[_FAULTS] = file
        faulthandler.enable(file)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput[_FOLDER] = node.config.stash[_FAULTS].name


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(crashitem: str, report: Any, sched: Any) -> None:
    worker = report.node
    place = Path(worker.workerinput[_FOLDER], worker.gateway.id)
    if place.exists():
        report.longrepr = f"{report.longrepr}\n{place.read_text(errors='replace')}"


@contextmanager
def faults_go_elsewhere(config: pytest.Config) -> Iterator[None]:
    """Lets a test try where the program has faults written."""
    own = config.stash[_FAULTS] if hasattr(config, "workerinput") else None
    was_enabled = faulthandler.is_enabled()
    yield
    faulthandler.disable()
    if own is not None:
        faulthandler.enable(own)
    elif was_enabled:
        faulthandler.enable()
