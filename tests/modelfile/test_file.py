from __future__ import annotations

import json
import os
import pickle
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jellygui import paths
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import (
    MOST_PHOTOGRAPHS,
    CardPhotograph,
    ModelFile,
    describe,
    read_model,
    write_model,
)
from tests.support.models import tiny_card, tiny_model, tiny_onnx


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    return tiny_model(tmp_path_factory.mktemp("models") / "tiny.jellymodel")


def members(model: ModelFile) -> dict[str, bytes]:
    with zipfile.ZipFile(model.path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(
    model: ModelFile,
    folder: Path,
    change: Callable[[dict[str, bytes]], None],
    compression: int = zipfile.ZIP_STORED,
) -> Path:
    parts = members(model)
    change(parts)
    path = folder / "changed.jellymodel"
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def read_everything(path: Path) -> None:
    file = read_model(path)
    file.onnx_bytes()
    file.weights()
    file.replay()


def test_what_was_written_comes_back(tmp_path: Path) -> None:
    entry = CardPhotograph(
        content_hash="a" * 64,
        perceptual_hash=2**64 - 1,
        mirrored_hash=0,
        label="moon_jellyfish",
        role=Role.TEST,
        group="g",
    )
    card = tiny_card().model_copy(update={"trained_on": (entry,)})
    weights = {
        "a": np.arange(6, dtype=np.float32).reshape(2, 3),
        "b": np.array(3, dtype=np.int64),
        "c": np.zeros((0, 4), dtype=np.float16),
    }
    replay = {"activations": np.arange(-4, 4, dtype=np.int8).reshape(2, 2, 2)}
    path = tmp_path / "ny" / "Øresund.jellymodel"
    network = tiny_onnx(species=6, size_px=64, seed=0).SerializeToString()
    written = write_model(path, card=card, onnx=network, weights=weights, replay=replay)
    again = read_model(path)
    assert again.card == card
    assert again.model_id == written.model_id
    assert again.onnx_bytes() == network
    for name, value in weights.items():
        np.testing.assert_array_equal(again.weights()[name], value)
        assert again.weights()[name].dtype == value.dtype
    np.testing.assert_array_equal(again.replay()["activations"], replay["activations"])
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_same_contents_have_the_same_id(model: ModelFile, tmp_path: Path) -> None:
    assert tiny_model(tmp_path / "again.jellymodel").model_id == model.model_id


def test_an_old_file_stays_whole_when_the_new_one_cannot_be_written(
    model: ModelFile, tmp_path: Path
) -> None:
    path = tmp_path / "m.jellymodel"
    tiny_model(path)
    before = path.read_bytes()
    with pytest.raises(JellyError, match="not finite"):
        write_model(
            path,
            card=model.card,
            onnx=b"",
            weights={"w": np.array([np.nan], np.float32)},
            replay={},
        )
    with pytest.raises(JellyError, match="unusual type"):
        write_model(path, card=model.card, onnx=b"", weights={"w": np.array(["text"])}, replay={})
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_named(model: ModelFile, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(JellyError, match="cannot be written"):
        tiny_model(tmp_path / "file" / "m.jellymodel")


def set_card(**values: object) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        card = json.loads(parts["model.json"]) | values
        parts["model.json"] = json.dumps(card).encode()

    return change


def set_tensors(header: object, body: bytes = b"") -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        text = json.dumps(header).encode()
        parts["weights.safetensors"] = len(text).to_bytes(8, "little") + text + body

    return change


ONE = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
FORGED: dict[str, tuple[Callable[[dict[str, bytes]], object], str]] = {
    "order": (lambda p: p.update({"model.json": p.pop("model.json")}), "do not belong"),
    "extra": (lambda parts: parts.update({"run.py": b"import os"}), "do not belong"),
    "path": (lambda parts: parts.update({"../../x": b""}), "do not belong"),
    "no onnx": (lambda parts: parts.pop("classifier.onnx"), "no classifier.onnx"),
    "no json": (lambda parts: parts.update({"model.json": b"{"}), "not readable"),
    "deep json": (lambda parts: parts.update({"model.json": b"[" * 10**5}), "not readable"),
    "newer": (set_card(format_version=2), "newer version"),
    "unknown field": (set_card(colour="red"), "colour"),
    "one species": (set_card(species=[]), "species"),
    "temperature": (set_card(temperature=0), "temperature"),
    "infinite": (set_card(temperature=float("inf")), "temperature|not readable"),
    "huge replay": (lambda p: p.update({"replay.safetensors": bytes(17_000_000)}), "too large"),
    "cut tensors": (lambda p: p.update({"weights.safetensors": b"abc"}), "cut off"),
    "long header": (lambda p: p.update({"weights.safetensors": b"\xff" * 64}), "header"),
    "nan": (set_tensors({"a": ONE}, np.array([np.nan], "<f4").tobytes()), "not finite"),
    "too big": (set_tensors({"a": ONE | {"shape": [2**40, 2**40]}}, bytes(4)), "size|shape"),
    "negative": (set_tensors({"a": ONE | {"shape": [-1]}}, bytes(4)), "shape"),
    "outside": (set_tensors({"a": ONE | {"data_offsets": [0, 400]}}, bytes(4)), "place"),
    "spare bytes": (set_tensors({"a": ONE}, bytes(8)), "belong to no tensor"),
    "many sides": (set_tensors({"a": ONE | {"shape": [1] * 70}}, bytes(4)), "shape"),
    "no array": (
        set_tensors({"a": {"dtype": "F32", "shape": [0, 2**47, 2**47], "data_offsets": [0, 0]}}),
        "shape",
    ),
    "shared bytes": (set_tensors({"a": ONE, "b": ONE}, bytes(8)), "place"),
    "odd name": (set_tensors({"\ud800\n": ONE | {"shape": [2]}}, bytes(4)), r"size of \?\?"),
    "named twice": (
        lambda parts: parts.update({"model.json": b'{"format_version": 1, "format_version": 1}'}),
        "twice",
    ),
    "number as text": (set_card(parameters="5"), "parameters"),
    "truth as number": (set_card(confidence_threshold=True), "confidence_threshold"),
    "no time zone": (set_card(created_at="2024-07-09T12:00:00"), "created_at"),
    "no spread": (
        set_card(preprocessing=tiny_card().preprocessing.model_dump() | {"std": [0, 0, 0]}),
        "spread",
    ),
    "no mean": (
        set_card(preprocessing=tiny_card().preprocessing.model_dump() | {"mean": [np.nan] * 3}),
        "mean|not readable",
    ),
    **{
        f"species {key!r}": (
            set_card(species=[{"key": key, "common_name": "a"}, {"key": "b", "common_name": "b"}]),
            "species.0.key",
        )
        for key in ("../../x", "a/b", "con", "", "a" * 201, "a b", "a\n", 7)
    },
    "label as path": (
        set_card(
            trained_on=[
                {
                    "content_hash": "0" * 64,
                    "perceptual_hash": 0,
                    "mirrored_hash": 0,
                    "label": "../../x",
                    "role": "training",
                    "group": "g",
                }
            ]
        ),
        "trained_on.0.label",
    ),
    "pickle type": (set_tensors({"a": ONE | {"dtype": "OBJ"}}, bytes(4)), "header"),
    "list header": (set_tensors([1, 2]), "not readable"),
}


@pytest.mark.parametrize("kind", FORGED)
def test_a_forged_file_is_refused_with_what_is_wrong(
    model: ModelFile, tmp_path: Path, kind: str
) -> None:
    change, words = FORGED[kind]
    path = rewritten(model, tmp_path, change)  # type: ignore[arg-type]
    with pytest.raises(JellyError, match=words) as caught:
        read_everything(path)
    assert "changed.jellymodel" in caught.value.message
    assert caught.value.hint


def test_a_compressed_file_is_refused(model: ModelFile, tmp_path: Path) -> None:
    path = rewritten(model, tmp_path, lambda parts: None, zipfile.ZIP_DEFLATED)
    with pytest.raises(JellyError, match="compressed"):
        read_everything(path)


@pytest.mark.parametrize("kind", ["before", "after", "comment", "member's comment", "between"])
def test_nothing_else_hides_in_a_model_file(model: ModelFile, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "changed.jellymodel"
    whole = model.path.read_bytes()
    if kind in ("before", "after"):
        path.write_bytes(b"#!/bin/sh\n" + whole if kind == "before" else whole + b"rm -r")
    else:
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in members(model).items():
                entry = zipfile.ZipInfo(name)
                entry.comment = b"hello" if kind == "member's comment" else b""
                entry.extra = b"\x99\x99\x04\x00evil" if kind == "between" else b""
                archive.writestr(entry, data)
            archive.comment = b"hello" if kind == "comment" else b""
    with pytest.raises(JellyError, match=r"where it belongs|of another kind"):
        read_everything(path)


def test_a_directory_of_another_format_is_refused(model: ModelFile, tmp_path: Path) -> None:
    """A second end, which zip readers would believe, could describe a directory of any size."""
    path = tmp_path / "changed.jellymodel"
    whole = model.path.read_bytes()
    path.write_bytes(whole[:-42] + b"PK\6\7" + bytes(16) + whole[-22:])
    with pytest.raises(JellyError, match="of another kind"):
        read_everything(path)


def test_a_file_that_was_replaced_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "m.jellymodel"
    before = tiny_model(path)
    tiny_model(path, seed=5)
    for ask in (before.onnx_bytes, before.weights, before.replay):
        with pytest.raises(JellyError, match="changed since"):
            ask()
    assert read_model(path).onnx_bytes()


def test_what_could_not_be_read_again_is_not_written(model: ModelFile, tmp_path: Path) -> None:
    path = tmp_path / "m.jellymodel"
    too_much = {"activations": np.zeros(17_000_000, np.int8)}
    with pytest.raises(JellyError, match="too large"):
        write_model(path, card=model.card, onnx=b"", weights={}, replay=too_much)
    wrong = model.card.model_copy(update={"temperature": -1.0})
    with pytest.raises(JellyError, match="temperature"):
        write_model(path, card=wrong, onnx=b"", weights={}, replay={})
    assert list(tmp_path.iterdir()) == []


READ = """
import resource, sys, time
from pathlib import Path
from jellygui.errors import JellyError
from jellygui.modelfile import read_model
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read_model(Path(sys.argv[1]))
except JellyError as error:
    print(error.message)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
CARDS = {
    "lists": b'{"species":[' + b"[]," * 900_000 + b"[]]}",
    "too many lists": b'{"species":[' + b"[]," * 5_000_000 + b"[]]}",
    "empty entries": b'{"trained_on":[' + b"{}," * 400_000 + b"{}]}",
    "names": b"{" + b",".join(b'"%d":0' % n for n in range(400_000)) + b"}",
    "rows": b'{"measurements":[{"confusion":[' + b'["a"],' * 400_000 + b"[]]}]}",
}


@pytest.mark.parametrize("kind", [*CARDS, "pipe", "zeros", "huge"])
def test_no_file_makes_reading_hang_or_fill_the_memory(
    model: ModelFile, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "hostile.jellymodel"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "zeros":
        path.symlink_to("/dev/zero")
    elif kind == "huge":
        with open(path, "wb") as file:
            file.truncate(20 << 30)
    else:
        path = rewritten(model, tmp_path, lambda p: p.update({"model.json": CARDS[kind]}))
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said, grown_mb = done.stdout.splitlines()
    assert path.name in said
    assert int(grown_mb) < 200


def test_a_card_of_very_many_photographs_is_read(model: ModelFile, tmp_path: Path) -> None:
    entries = tuple(
        CardPhotograph(
            content_hash=f"{number:064x}",
            perceptual_hash=2**64 - 1 - number,
            mirrored_hash=2**63 + number,
            label="lions_mane_jellyfish",
            role=Role.TRAINING,
            group=f"{number:064x}",
        )
        for number in range(MOST_PHOTOGRAPHS)
    )
    card = model.card.model_copy(update={"trained_on": entries})
    path = tmp_path / "m.jellymodel"
    assert write_model(path, card=card, onnx=b"", weights={}, replay={}).card == card
    more = model.card.model_copy(update={"trained_on": (*entries, entries[0])})
    with pytest.raises(JellyError, match="trained_on"):
        write_model(path, card=more, onnx=b"", weights={}, replay={})


def test_a_member_given_twice_is_refused(model: ModelFile, tmp_path: Path) -> None:
    path = tmp_path / "twice.jellymodel"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members(model).items():
            archive.writestr(name, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("model.json", b"{}")
    with pytest.raises(JellyError, match=r"2 model\.json"):
        read_everything(path)


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "pickle", "cut"])
def test_what_is_no_model_file_is_said_in_one_sentence(
    model: ModelFile, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"{kind}.pth"
    content = {
        "empty": b"",
        "text": b"hello " * 100,
        "pickle": pickle.dumps({"weights": [1.0] * 100}),
        "cut": model.path.read_bytes()[:-40],
    }
    if kind == "folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(content[kind])
    with pytest.raises(JellyError) as caught:
        read_everything(path)
    assert path.name in caught.value.message
    assert caught.value.message.count(". ") == 0
    assert caught.value.hint


@settings(max_examples=300, deadline=20_000, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_mutation_crashes_hangs_or_fills_the_memory(
    model: ModelFile, tmp_path: Path, data: st.DataObject
) -> None:
    whole = bytearray(model.path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        match data.draw(st.sampled_from(["flip", "cut", "repeat", "number"])):
            case "flip":
                whole[place] ^= 1 << data.draw(st.integers(0, 7))
            case "cut":
                del whole[place : place + data.draw(st.integers(1, 200))]
            case "repeat":
                whole[place:place] = whole[place : place + data.draw(st.integers(1, 200))]
            case "number":
                number = data.draw(st.sampled_from([0, 2**31 - 1, 2**32 - 1, 2**63 - 1]))
                whole[place : place + 8] = number.to_bytes(8, "little")
        if not whole:
            whole = bytearray(b"x")
    path = tmp_path / "mutated.jellymodel"
    path.write_bytes(whole)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with suppress(JellyError):
        read_everything(path)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 200_000  # kilobytes on Linux


def test_a_card_can_be_read_by_a_person(model: ModelFile) -> None:
    text = "\n".join(f"{title}: {words}" for title, words in describe(model.card))
    assert "moon jellyfish (Aurelia aurita)" in text
    assert "64 x 64 pixels" in text


def test_a_card_says_by_what_none_of_these_were_told() -> None:
    """One that was made before `evaluate` counted the distance too goes by the probability."""
    card = read_model(paths.bundled_model()).card
    told = [m.none_of_these for m in card.measurements if m.none_of_these is not None]
    assert told
    assert {" ".join(found.by) for found in told} <= {"probability", "probability distance"}
    words = [words for _, words in describe(card) if "AUROC" in words]
    assert words == [str(found) for found in told]
    assert all(") by probability" in text for text in words)
