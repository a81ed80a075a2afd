"""`make test TRACED=1` follows the tests of what decides results, and of the jobs that use it.

All others, and the processes that they begin, run as fast as ever.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest

FOLLOWED = ("domain", "images", "jobs", "modelfile", "project")
_TESTS = Path(__file__).parents[1]
_FOR_CHILDREN = "COVERAGE_PROCESS_CONFIG"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    config = os.environ.get(_FOR_CHILDREN)
    if config is None or item.path.relative_to(_TESTS).parts[0] in FOLLOWED:
        return (yield)
    from coverage import Coverage

    tracer = Coverage.current()
    assert tracer is not None
    tracer.stop()
    del os.environ[_FOR_CHILDREN]
    try:
        return (yield)
    finally:
        os.environ[_FOR_CHILDREN] = config
        tracer.start()
