"""Many files of few pictures."""

from __future__ import annotations

from pathlib import Path

from tests.support.drawn import SPECIES


def copies(originals: list[Path], folder: Path, count: int) -> None:
    """`count` different files: a comment makes each file's bytes its own."""
    for number in range(count):
        source = originals[number % len(originals)]
        target = folder / SPECIES[number % 6] / f"{number:06d}.jpg"
        target.parent.mkdir(parents=True, exist_ok=True)
        data = source.read_bytes()
        comment = f"{number}".encode()
        mark = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
        target.write_bytes(data[:2] + mark + data[2:])
