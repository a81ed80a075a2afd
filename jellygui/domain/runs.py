"""Training and pruning runs, and the photographs that they learn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jellygui.domain.split import Role


@dataclass(frozen=True, kw_only=True)
class Run:
    """One training or pruning run; `ended_at` is None while it runs or where it was cut off."""

    id: int
    kind: str
    config: Mapping[str, Any]
    folder: Path
    started_at: datetime
    ended_at: datetime | None
    outcome: str
    model_id: str | None


@dataclass(frozen=True, kw_only=True)
class Taught:
    """A photograph that a person has named.

    `role` is None until it is first trained on; `group` holds its near-copies and bursts;
    `origin` is the labelled folder it came with, `check N` of a random check, else empty.
    `said` is what the model in use says of it, None where it was not asked. What `is_excluded`
    teaches nothing.
    """

    photograph_id: int
    file_id: int
    path: Path
    content_hash: str
    label: str
    role: Role | None
    group: int
    origin: str
    perceptual_hash: int
    mirrored_hash: int
    said: str | None
    is_excluded: bool
