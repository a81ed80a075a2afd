"""Training processes that begin at once: forked from one that has loaded torch already.

A process of its own takes seconds to load it, of which a test of what is trained proves nothing.
Where the beginning itself is what is tested (tests/test_work.py, tests/e2e), it is a real one.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any
from unittest import mock

# With it in their environment they have networks as tests/support/thin.py makes them.
THIN = "JELLYGUI_TEST_THIN"

if sys.platform == "linux":
    from multiprocessing.context import ForkServerContext, ForkServerProcess

    class Forked(ForkServerProcess):
        """Has the environment of its parent, not that of the process it is forked from."""

        def __init__(self, *args: Any, **named: Any) -> None:
            super().__init__(*args, **named)
            self._environment = dict(os.environ)

        def run(self) -> None:
            os.environ.clear()
            os.environ.update(self._environment)
            from tests.support import thin  # not above: it needs torch, which is loaded here

            with thin.thin() if THIN in os.environ else nullcontext():
                super().run()

    class Context(ForkServerContext):
        Process = Forked


@contextmanager
def quick_children() -> Iterator[None]:
    """Let `jellygui.work.in_process` fork, where the system does it well."""
    if sys.platform != "linux":
        yield
        return
    context = Context()
    context.set_forkserver_preload(["tests.support.loaded"])
    with mock.patch.object(multiprocessing, "get_context", return_value=context):
        yield
