"""ImageNet weights: bundled, fetched once from torchvision, or imported from a file."""

from __future__ import annotations

import hashlib
import re
import tempfile
import urllib.error
import urllib.request
from collections.abc import Generator
from http.client import HTTPException
from pathlib import Path

from safetensors.torch import save

from jellygui.domain.events import Event, Note, Progress
from jellygui.errors import JellyError
from jellygui.files import make_folder, write_bytes_in_one_step
from jellygui.outputs import check_replaceable
from jellygui.paths import cache_dir, resource
from jellygui.reasons import plain_reason, why_not_written
from jellygui.tasks import FindWeights, ImportWeights
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.pickled import HINT, memory_by_size, read_pickled
from jellygui.training.vision import models
from jellygui.work import Work

_PIECE_BYTES = 1_000_000
_PATIENCE_S = 30
_CHECKSUM = re.compile(r"-([0-9a-f]{8,64})\.pth$")
_BY_HAND = (
    "Connect to the internet, or give a file: --from FILE.safetensors; `jellygui import-weights` "
    "makes one of torchvision's .pth file."
)

_AGAIN = "It is a part of the program: install it again."


def weights_url(architecture: str) -> str:
    """Where torchvision keeps its weights; the name ends in the beginning of their SHA-256.

    Raises:
        JellyError: there are none for this network.
    """
    name = ARCHITECTURES[architecture].weights
    if name is None:
        raise JellyError(
            f"There are no ImageNet weights for {architecture}.", hint="Train it --from scratch."
        )
    return str(models.get_weight(f"{name}.IMAGENET1K_V1").url)


def imagenet_weights(architecture: str) -> Generator[Event, None, Path]:
    """The safetensors file of ImageNet weights: bundled, else torchvision's, kept or fetched.

    Raises:
        JellyError: there are none, they cannot be fetched, or something else came.
    """
    bundled = ARCHITECTURES[architecture].bundled
    if bundled is not None:
        return _checked(resource("weights") / bundled.file, bundled.sha256)
    url = weights_url(architecture)
    name = url.rpartition("/")[2]
    kept = cache_dir() / "weights" / f"{Path(name).stem}.safetensors"
    if kept.is_file():
        return kept
    yield Note(f"Fetching torchvision's ImageNet weights of {architecture}.")
    try:
        make_folder(kept.parent, alone=True)
        with tempfile.TemporaryDirectory(prefix=".fetched-", dir=kept.parent) as folder:
            fetched = Path(folder, name)
            checksum = yield from _fetch(url, fetched)
            wanted = _CHECKSUM.search(name)
            if wanted is None or not checksum.startswith(wanted[1]):
                raise JellyError(
                    f"What came from {url} is not torchvision's file: its checksum is wrong.",
                    hint=f"Try again; if it stays so, something on the way changes it. {_BY_HAND}",
                )
            write_bytes_in_one_step(kept, save(read_pickled(fetched)))
    except (OSError, HTTPException) as error:  # urllib's own errors are among the former
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        raise JellyError(
            f"torchvision's ImageNet weights of {architecture} cannot be fetched ({reason}).",
            hint=_BY_HAND,
        ) from error
    return kept


def find_weights(task: FindWeights) -> Generator[Event, None, Path]:
    """The file of a network's ImageNet weights.

    Raises:
        JellyError: as `imagenet_weights`.
    """
    return (yield from imagenet_weights(task.architecture))


def _checked(path: Path, sha256: str) -> Path:
    try:
        with open(path, "rb") as file:
            whole = hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be read ({plain_reason(error)}).", hint=_AGAIN
        ) from error
    if not whole:
        raise JellyError(f"“{path}” is damaged: its checksum is wrong.", hint=_AGAIN)
    return path


def _fetch(url: str, path: Path) -> Generator[Event, None, str]:
    """Write what is at `url` to a file; gives its SHA-256."""
    checksum, done = hashlib.sha256(), 0
    with urllib.request.urlopen(url, timeout=_PATIENCE_S) as answer, open(path, "wb") as file:
        length = answer.headers.get("Content-Length")
        total = int(length) if length else None
        while piece := answer.read(_PIECE_BYTES):
            file.write(piece)
            checksum.update(piece)
            done += len(piece)
            yield Progress(
                done=done // _PIECE_BYTES,
                total=total and -(-total // _PIECE_BYTES),
                what="MB fetched",
            )
    if length and done < int(length):
        raise ConnectionError("the connection broke off")
    return checksum.hexdigest()


def import_weights(task: ImportWeights) -> Work:
    """Read the pickle as tensors only, and write these.

    Raises:
        JellyError: it holds something else than weights, or a file cannot be read or written.
    """
    source, out = task.source, task.out
    if not source.is_file():
        raise JellyError(f"“{source}” is not there.", hint="Give a .pth file of weights.")
    try:
        with memory_by_size(source):
            tensors = read_pickled(source)
            check_replaceable(out, "a file of this command", lambda _: False)
            write_bytes_in_one_step(out, save(tensors))
    except MemoryError as error:
        raise JellyError(
            f"“{source}” asks for more memory than weights of its size need.",
            hint=HINT,
        ) from error
    except OSError as error:
        raise JellyError(
            f"“{out}” cannot be written ({why_not_written(error)}).",
            hint="Check that the folder is there, that you may write in it and the disk has room.",
        ) from error
    yield Note(f"{len(tensors)} tensors are in {out}.")
