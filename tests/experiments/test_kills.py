"""Whoever is killed at any moment leaves the old or the new, whole. See kills.py for more of it."""

from __future__ import annotations

import json
import multiprocessing
import os
from pathlib import Path

import pytest


def _killed(folder: Path, times: int) -> None:
    """Kill every writer so many times, and write down what came of it."""
    import torch

    from tests.experiments.kills import WRITERS, kill

    torch.set_num_threads(1)
    said = []
    for number, name in enumerate(WRITERS):
        (folder / name).mkdir()
        outcome = kill(name, folder / name, times, seed=number)
        said.append([name, outcome.old + outcome.new, outcome.broken])
    (folder / "said.json").write_text(json.dumps(said))


@pytest.mark.skipif(os.name == "nt", reason="processes are forked")
@pytest.mark.slow
@pytest.mark.usefixtures("quick_children")
def test_kills_at_any_moment_leave_the_old_or_the_new(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    times = 4 if request.config.getoption("--thorough") else 2
    # In a process without threads: what has some is not forked.
    child = multiprocessing.get_context("spawn").Process(target=_killed, args=(tmp_path, times))
    child.start()
    child.join(600)
    assert child.exitcode == 0
    said = json.loads((tmp_path / "said.json").read_text())
    assert len(said) == 7
    assert [one for one in said if one[1:] != [times, []]] == []
