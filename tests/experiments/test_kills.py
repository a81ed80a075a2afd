"""Whoever is killed at any moment leaves the old or the new, whole. See kills.py for more of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TIMES = 4
_CODE = """
import json, sys, torch
from pathlib import Path
from tests.experiments.kills import WRITERS, kill
torch.set_num_threads(1)
for number, name in enumerate(WRITERS):
    folder = Path(sys.argv[1], name)
    folder.mkdir()
    outcome = kill(name, folder, int(sys.argv[2]), seed=number)
    print(json.dumps([name, outcome.old + outcome.new, outcome.broken]))
"""


@pytest.mark.skipif(os.name == "nt", reason="processes are forked")
@pytest.mark.slow
def test_kills_at_any_moment_leave_the_old_or_the_new(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(tmp_path), str(TIMES)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(said) == 7
    assert [one for one in said if one[1:] != [TIMES, []]] == []
