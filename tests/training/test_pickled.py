"""Files of weights from a stranger: read as plain tensors in bounded memory, or one sentence."""

from __future__ import annotations

import io
import os
import pickle
import random
import resource
import struct
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from jellygui.errors import JellyError
from jellygui.tasks import ImportWeights
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.download import import_weights
from jellygui.training.networks import build
from jellygui.training.pickled import memory_by_size, read_pickled
from jellygui.training.start import load_public
from tests.support.mutations import changed_bytes

EACH = 150
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded on Linux alone")


def weights() -> dict[str, Tensor]:
    chance = torch.Generator().manual_seed(0)
    return {
        "conv.weight": torch.randn(4, 3, 3, 3, generator=chance),
        "conv.bias": torch.zeros(4),
        "norm.num_batches_tracked": torch.tensor(7),
    }


def saved(content: object, *, directory: bool = True) -> bytes:
    file = io.BytesIO()
    torch.save(content, file, _use_new_zipfile_serialization=directory)
    return file.getvalue()


def rezipped(data: bytes, compression: int, change: Mapping[str, bytes] | None = None) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", compression) as new:
        for name in old.namelist():
            new.writestr(name, (change or {}).get(name.rpartition("/")[2], old.read(name)))
    return file.getvalue()


class Declared:
    """A pickle that says it holds so many numbers, and holds none."""

    def __init__(self, numbers: int) -> None:
        self.numbers = numbers

    def file(self) -> bytes:
        data = saved({"a": torch.zeros(3)}, directory=False)
        assert data.count(b"K\x03N") == 1
        return data.replace(b"K\x03N", b"\x8a\x08" + struct.pack("<q", self.numbers) + b"N")


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("directory", [True, False])
@pytest.mark.parametrize("inside", ["alone", "state_dict", "parameters", "channels last", "shared"])
def test_weights_come_out_as_they_were(tmp_path: Path, inside: str, directory: bool) -> None:
    given: dict[str, Any] = weights()
    if inside == "parameters":
        given = {name: nn.Parameter(value, False) for name, value in given.items()}
    elif inside == "channels last":
        given["conv.weight"] = given["conv.weight"].to(memory_format=torch.channels_last)
    elif inside == "shared":
        given["tied"] = given["conv.bias"]
    content = {"state_dict": given} if inside == "state_dict" else given
    out = tmp_path / "w.safetensors"
    path = written(tmp_path / "w.pth", saved(content, directory=directory))
    list(import_weights(ImportWeights(source=path, out=out)))
    found = load_file(out)
    assert found.keys() == given.keys()
    assert all(torch.equal(found[name], given[name]) for name in given)


class Bomb:
    def __reduce__(self) -> tuple[object, ...]:
        return os.system, ("touch exploded",)


ODD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "stride 0": (
        "“a” has more numbers than are kept",
        lambda: saved({"a": torch.zeros(1).expand(1000, 1000)}),
    ),
    "overlapping": (
        "“a” has more numbers than are kept",
        lambda: saved({"a": torch.zeros(1999).as_strided((1000, 1000), (1, 1))}),
    ),
    "many views": (
        "Its tensors are larger than itself",
        lambda: saved({f"a{n}": t for t in [torch.zeros(10**5)] for n in range(9)}),
    ),
    "sparse": ("of an odd kind", lambda: saved({"a": torch.eye(3).to_sparse()})),
    "sparse rows": ("of an odd kind", lambda: saved({"a": torch.eye(3).to_sparse_csr()})),
    "quantised": (
        "of an odd kind",
        lambda: saved({"a": torch.quantize_per_tensor(torch.eye(3), 1, 0, torch.qint8)}),
    ),
    "complex": ("of an odd kind", lambda: saved({"a": torch.zeros(3, dtype=torch.complex64)})),
    "meta": ("of an odd kind", lambda: saved({"a": torch.zeros(3, device="meta")})),
    "eight bits": ("of an odd kind", lambda: saved({"a": torch.zeros(3).to(torch.float8_e4m3fn)})),
    "no tensor": ("is no tensor", lambda: saved({"a": 3})),
    "a list": ("no names of tensors", lambda: saved([torch.zeros(3)])),
    "no names": ("odd names", lambda: saved({3: torch.zeros(3)})),
    "odd name": ("odd names", lambda: saved({"a\n\x1b[2J": torch.zeros(3)})),
    "metadata": ("odd names", lambda: saved({"__metadata__": torch.zeros(3)})),
    "long name": ("odd names", lambda: saved({"a" * 300: torch.zeros(3)})),
    "nothing": ("no names of tensors", lambda: saved({})),
    "bytes": ("is no tensor", lambda: saved({"a": b"x"})),
    "deflated": (
        "compressed",
        lambda: rezipped(saved({"a": torch.zeros(10**7)}), zipfile.ZIP_DEFLATED),
    ),
    "bomb in zip": (
        "holds other things",
        lambda: rezipped(
            saved(weights()),
            zipfile.ZIP_STORED,
            {"data.pkl": pickle.dumps({"a": Bomb()}, protocol=2)},
        ),
    ),
    "bomb": ("holds other things", lambda: pickle.dumps({"a": Bomb()})),
    "large pickle": (
        "holds more than weights",
        lambda: rezipped(
            saved(weights()),
            zipfile.ZIP_STORED,
            {"data.pkl": b"\x80\x02" + b"N0" * 1_100_000 + b"N."},
        ),
    ),
    "long pickle": ("holds other things", lambda: b"\x80\x02" + b"N0" * 2_000_000 + b"N."),
    "comment": ("not one that torch writes", lambda: saved(weights())[:-2] + b"\3\0abc"),
    "cut": ("directory is damaged", lambda: saved(weights())[:-30]),
    "many numbers": ("more memory than it holds", Declared(2**40).file),
    "negative numbers": ("holds other things", Declared(-(2**40)).file),
    "a script": ("compressed", lambda: torch.jit.script(nn.ReLU()).save_to_buffer()),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ODD)
def test_what_is_no_plain_weights_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    reason, make = ODD[kind]
    path = written(tmp_path / "w.pth", make())
    before = resource.getrlimit(resource.RLIMIT_AS)
    began, had_kb = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(JellyError) as caught:
        list(import_weights(ImportWeights(source=path, out=tmp_path / "w.safetensors")))
    assert caught.value.message == f"“{path}” does not hold weights alone."
    assert reason in caught.value.hint
    assert "Nothing in it was run." in caught.value.hint
    assert time.process_time() - began < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - had_kb < 300_000
    assert [entry.name for entry in tmp_path.iterdir()] == ["w.pth"]
    assert resource.getrlimit(resource.RLIMIT_AS) == before


@LINUX
def test_memory_beyond_what_a_file_can_need_is_not_given(tmp_path: Path) -> None:
    path = written(tmp_path / "w.pth", saved(weights()))
    with memory_by_size(path), pytest.raises((MemoryError, RuntimeError)):
        torch.zeros(10**9)
    assert torch.zeros(10).sum() == 0


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ["archive", "pickle in it", "no directory"])
def test_whatever_is_changed_weights_are_read_or_refused(tmp_path: Path, kind: str) -> None:
    whole, refused = saved(weights(), directory=kind != "no directory"), 0
    with zipfile.ZipFile(io.BytesIO(saved(weights()))) as archive:
        form = archive.read("archive/data.pkl")
    for number in range(EACH):
        chance = random.Random(number)
        changed = (
            rezipped(whole, zipfile.ZIP_STORED, {"data.pkl": changed_bytes(form, chance, most=3)})
            if kind == "pickle in it"
            else changed_bytes(whole, chance)
        )
        path = written(tmp_path / "w.pth", changed)
        try:
            with memory_by_size(path):
                read_pickled(path)
        except JellyError:
            refused += 1
    assert refused > EACH // 5


def test_a_start_of_an_odd_kind_of_numbers_is_said(tmp_path: Path) -> None:
    network = build("simple_cnn", species=2)
    names = ARCHITECTURES["simple_cnn"].public_names()
    given = {
        names[own]: tensor.to(torch.float8_e4m3fn)
        for own, tensor in network.body.state_dict(prefix="body.").items()
    }
    save_file(given, tmp_path / "w.safetensors")
    with pytest.raises(JellyError, match="numbers of an odd kind"):
        load_public(network, "simple_cnn", tmp_path / "w.safetensors")
