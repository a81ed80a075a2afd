"""Stores of photographs on this machine: one in memory that fails as it is told, and a real S3."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, ClassVar

import fsspec
import numpy as np
import pytest
from fsspec import AbstractFileSystem
from PIL import Image

from jellygui.images import remote

SEEN = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


def jpeg(seed: int, *, side_px: int = 48) -> bytes:
    """The bytes of a photograph that no other seed gives."""
    pixels = np.random.default_rng(seed).integers(0, 255, (6, 6, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(pixels).resize((side_px, side_px)).save(file, "JPEG", quality=90)
    return file.getvalue()


class FlakyStore(AbstractFileSystem):  # type: ignore[misc]
    """`flaky://bucket/…`: its files, and what goes wrong, in the order in which it is asked."""

    protocol = "flaky"
    cachable = False
    files: ClassVar[dict[str, bytes]] = {}
    asked: ClassVar[list[str]] = []
    fails: ClassVar[Callable[[str], Exception | None]] = staticmethod(lambda place: None)
    cuts: ClassVar[Callable[[str, bytes], bytes]] = staticmethod(lambda place, data: data)

    def info(self, path: str, **_: Any) -> dict[str, Any]:
        self._ask(path)
        if path in self.files:
            return self._told(path)
        if any(name.startswith(f"{path}/") for name in self.files):
            return {"name": path, "type": "directory", "size": 0}
        raise FileNotFoundError(path)

    def ls(self, path: str, detail: bool = True, **_: Any) -> list[dict[str, Any]]:
        self._ask(path)
        within = [name.removeprefix(f"{path}/") for name in self.files if f"{path}/" in name]
        folders = {name.partition("/")[0] for name in within if "/" in name}
        told = [{"name": f"{path}/{name}", "type": "directory", "size": 0} for name in folders]
        return told + [self._told(f"{path}/{name}") for name in within if "/" not in name]

    def cat_file(
        self, path: str, start: int | None = None, end: int | None = None, **_: Any
    ) -> bytes:
        self._ask(path)
        if path not in self.files:
            raise FileNotFoundError(path)
        return type(self).cuts(path, self.files[path][start:end])

    def _told(self, path: str) -> dict[str, Any]:
        data = self.files[path]
        mark = f'"{hash(data)}"'
        return {"name": path, "type": "file", "size": len(data), "LastModified": SEEN, "ETag": mark}

    def _ask(self, path: str) -> None:
        self.asked.append(path)
        if (error := type(self).fails(path)) is not None:
            raise error


@contextmanager
def flaky_store(files: Mapping[str, bytes]) -> Iterator[type[FlakyStore]]:
    """A store with these files, which fails as its class is told; no pause is made."""
    fsspec.register_implementation("flaky", FlakyStore, clobber=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FlakyStore, "files", dict(files))
        patch.setattr(FlakyStore, "asked", [])
        patch.setattr(FlakyStore, "fails", staticmethod(lambda place: None))
        patch.setattr(FlakyStore, "cuts", staticmethod(lambda place, data: data))
        patch.setattr(remote, "_PAUSES_S", (0.0, 0.0, 0.0))
        forget(patch)
        yield FlakyStore


def forget(patch: pytest.MonkeyPatch) -> None:
    """No store has been named yet, in this process or on this computer."""
    for name in ("_users", "_queries", "_stores"):
        patch.setattr(remote, name, {})
    patch.setattr(remote, "_named", set())
    remote._list().unlink(missing_ok=True)


def times(count: int, error: Exception) -> Callable[[str], Exception | None]:
    """Fails so often for each place, then no more."""
    left: dict[str, int] = {}
    changing = threading.Lock()

    def fails(place: str) -> Exception | None:
        with changing:
            left[place] = left.get(place, count) - 1
            return error if left[place] >= 0 else None

    return fails
