"""Model files of which something was changed: refused or let through, never more."""

from __future__ import annotations

import random
import resource
import time
from pathlib import Path

import pytest

from jellygui.errors import JellyError
from tests.support.mutations import AREAS, Members, members_of, small_model, use_everything

EACH = 80


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> Members:
    """Those of a model that is let through as it is."""
    whole = small_model(tmp_path_factory.mktemp("small") / "m.jellymodel")
    use_everything(whole, runs=True)
    return members_of(whole.read_bytes())


@pytest.mark.parametrize("area", AREAS)
def test_whatever_is_changed_a_file_is_refused_or_let_through(
    members: Members, tmp_path: Path, area: str
) -> None:
    path = tmp_path / "changed.jellymodel"
    refused: list[JellyError] = []
    slowest = 0.0
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(EACH):
        path.write_bytes(AREAS[area](members, random.Random(f"{area} {number}")))
        began = time.process_time()
        try:
            use_everything(path, runs=number % 10 == 0)
        except JellyError as error:
            refused.append(error)
        slowest = max(slowest, time.process_time() - began)
    assert refused
    assert all(error.hint for error in refused)
    unnamed = [error.message for error in refused if str(path) not in error.message]
    assert all("network cannot be run" in words for words in unnamed)  # which was let through
    assert slowest < 20  # .15 s on a computer that nobody else uses; a bomb takes minutes
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb < 300_000
