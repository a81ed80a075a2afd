"""Changed copies of a whole model file, and the worst that reading them takes.

By hand: `python -m tests.support.mutations 100000` says how many were refused and let through, how
long one took of a processor and how much memory all of them, and names what was neither. With
`--bundled` it is the model that comes with the program (EfficientNet-Lite0) whose copies are
changed.
"""

from __future__ import annotations

import argparse
import collections
import copy
import io
import json
import logging
import random
import resource
import struct
import tempfile
import time
import traceback
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from jellygui import paths
from jellygui.classifier.classifier import Classifier
from jellygui.errors import JellyError
from jellygui.modelfile import describe, read_model, read_replay, write_model
from tests.support.models import tiny_card, tiny_model

Members = dict[str, bytes]
_LAYERS = sorted({schema.name for schema in onnx.defs.get_all_schemas()})
CARD, ONNX, WEIGHTS, REPLAY = (
    "model.json",
    "classifier.onnx",
    "weights.safetensors",
    "replay.safetensors",
)
_NUMBERS = (0, 1, 7, 127, 255, 2**15, 2**31 - 1, 2**32 - 1, 2**62, 2**63 - 1, 2**64 - 1)
_ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2**31,
    2**63,
    10**30,
    -0.5,
    1e308,
    float("nan"),
    float("inf"),
    "",
    "x",
    "../../x",
    "a" * 5_000,
    "\0",
    "\ud800",
    "\u202e",
    "<img src=x>",
    "9" * 4_000,
    [],
    {},
    [[]],
    [{}],
    [0] * 1_000,
    {"a": {}},
    {"key": "con", "common_name": "x"},
)


def small_model(path: Path) -> Path:
    """A model with a card like that of a real one, which knows a few photographs and figures."""
    real, tiny = read_model(paths.bundled_model()).card, tiny_card()
    card = real.model_copy(
        update={
            "trained_on": real.trained_on[:5],
            "preprocessing": tiny.preprocessing,
            "replay_after": "",
        }
    )
    parts = tiny_model(path, species=[entry.key for entry in real.species])
    write_model(path, card=card, onnx=parts.onnx_bytes(), weights=dict(parts.weights()), replay={})
    return path


def members_of(whole: bytes) -> Members:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(members: Mapping[str, bytes], *, compression: int = zipfile.ZIP_STORED) -> bytes:
    """The members with true checksums, so that what is changed in one is looked at."""
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(file, "w", compression) as archive:
            for name, data in members.items():
                archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, compression)
    return file.getvalue()


def changed_bytes(data: bytes, chance: random.Random, most: int = 6) -> bytes:
    """Bits turned, bytes cut out or repeated, numbers set to their extremes."""
    whole = bytearray(data or b"x")
    for _ in range(chance.randint(1, most)):
        place = chance.randrange(len(whole))
        match chance.randrange(5):
            case 0:
                whole[place] ^= 1 << chance.randrange(8)
            case 1:
                whole[place] = chance.randrange(256)
            case 2:
                del whole[place : place + chance.randint(1, 200)]
            case 3:
                whole[place:place] = whole[place : place + chance.randint(1, 200)]
            case 4:
                form = chance.choice(("<H", "<I", "<Q"))
                number = chance.choice(_NUMBERS) & ((1 << 8 * struct.calcsize(form)) - 1)
                whole[place : place + struct.calcsize(form)] = struct.pack(form, number)
        whole = whole or bytearray(b"x")
    return bytes(whole)


def _anywhere(members: Members, chance: random.Random) -> bytes:
    return changed_bytes(_packed(members), chance)


def _frame(members: Members, chance: random.Random) -> bytes:
    """Another frame around the same members: headers, directory, order, names, compression."""
    match chance.randrange(8):
        case 0:
            names = list(members)
            chance.shuffle(names)
            return _packed({name: members[name] for name in names})
        case 1:
            name = chance.choice(list(members))
            other = chance.choice((f"../{name}", f"/{name}", name.upper(), f"{name}\0x", "x" * 300))
            return _packed({other if n == name else n: d for n, d in members.items()})
        case 2:
            compression = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
            return _packed(members, compression=compression)
        case 3:
            whole = _packed(members)
            return chance.choice((whole[:-1], whole + b"\0", b"PK" + whole, whole * 2))
    edited = bytearray(_packed(members))
    directory = edited.rindex(b"PK\1\2") - 3 * 60
    headers = [edited.index(name.encode()) - 30 for name in members]
    for _ in range(chance.randint(1, 4)):
        start, length = chance.choice([*((place, 50) for place in headers), (directory, 400)])
        place = min(start + chance.randrange(length), len(edited) - 1)
        number = chance.choice(_NUMBERS)
        size = chance.choice((1, 2, 4, 8))
        edited[place : place + size] = (number & (1 << 8 * size) - 1).to_bytes(size, "little")
    return bytes(edited)


def _card(members: Members, chance: random.Random) -> bytes:
    """Another value somewhere in the card, one that lacks or comes twice, or other bytes."""
    if chance.random() < 0.2:
        return _packed(members | {CARD: changed_bytes(members[CARD], chance)})
    card = json.loads(members[CARD])
    for _ in range(chance.randint(1, 3)):
        inside: Any = card
        while True:
            places = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
            if not places:
                break
            place = chance.choice(places)
            if isinstance(inside[place], dict | list) and chance.random() < 0.8:
                inside = inside[place]
                continue
            match chance.randrange(6):
                case 0:
                    del inside[place]
                case 1 if isinstance(inside, list):
                    inside += inside * chance.choice((1, 3, 30))
                case 2 if isinstance(inside, dict):
                    inside[chance.choice(("more", "", "key", "__class__"))] = _odd(chance)
                case 3 if isinstance(inside[place], int | float):
                    inside[place] = inside[place] * chance.choice((-1, 0, 1e9, 2**40, 0.5))
                case _:
                    inside[place] = _odd(chance)
            break
    return _packed(members | {CARD: json.dumps(card).encode("utf-8", "surrogatepass")})


def _odd(chance: random.Random) -> Any:
    return copy.deepcopy(chance.choice(_ODD))


def _network(members: Members, chance: random.Random) -> bytes:
    return _packed(members | {ONNX: changed_bytes(members[ONNX], chance, most=4)})


def _graph(members: Members, chance: random.Random) -> bytes:
    """Layers that are others, joined otherwise, of other sizes, or not there."""
    model = onnx.load_model_from_string(members[ONNX])
    graph = model.graph
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(graph.node))
        node, other = graph.node[place], chance.choice(graph.node)
        match chance.randrange(7):
            case 0:
                node.op_type = chance.choice(_LAYERS)
            case 1 if node.input and other.output:
                node.input[chance.randrange(len(node.input))] = chance.choice(other.output)
            case 2 if node.attribute:
                attribute = chance.choice(node.attribute)
                for values in (attribute.ints, attribute.floats):
                    if values:
                        values[chance.randrange(len(values))] = chance.choice(_NUMBERS[:9])
                attribute.i = chance.choice(_NUMBERS[:9])
            case 3 if graph.initializer:
                tensor = chance.choice(graph.initializer)
                if tensor.dims:
                    tensor.dims[chance.randrange(len(tensor.dims))] = chance.choice(_NUMBERS[:9])
            case 4:
                del graph.node[place]
            case 5:
                graph.node.insert(place, other)
            case _:
                one = copy.deepcopy(other)
                one.output[:] = [f"{name}_more" for name in one.output]
                graph.node.insert(place, one)
    return _packed(members | {ONNX: model.SerializeToString()})


def _tensors(members: Members, chance: random.Random) -> bytes:
    name = chance.choice((WEIGHTS, REPLAY))
    data = members[name]
    head = 8 + int.from_bytes(data[:8], "little")
    if chance.random() < 0.7:  # in the header, where all is decided
        text = changed_bytes(data[8:head], chance)
        data = len(text).to_bytes(8, "little") + text + data[head:]
    else:
        data = changed_bytes(data, chance)
    return _packed(members | {name: data})


AREAS: dict[str, Callable[[Members, random.Random], bytes]] = {
    "anywhere": _anywhere,
    "frame": _frame,
    "card": _card,
    "network": _network,
    "graph": _graph,
    "tensors": _tensors,
}


def use_everything(path: Path, *, runs: bool) -> None:
    """What the program does with a model file before a person sees an answer.

    Raises:
        JellyError: it is refused.
    """
    file = read_model(path)
    describe(file.card)
    file.onnx_bytes()
    file.weights()
    file.replay()
    read_replay(file)
    if runs:
        side_px = file.card.preprocessing.size_px
        Classifier(file, threads=1).predict(np.zeros((2, side_px, side_px, 3), np.uint8))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    parser.add_argument("--bundled", action="store_true")
    chosen = parser.parse_args()
    number, seed = chosen.number, chosen.seed
    logging.disable()
    found: collections.Counter[tuple[str, str]] = collections.Counter()
    slowest, slowest_of = 0.0, ""
    with tempfile.TemporaryDirectory() as folder:
        small = small_model(Path(folder, "small.jellymodel"))
        members = members_of((paths.bundled_model() if chosen.bundled else small).read_bytes())
        path = Path(folder, "changed.jellymodel")
        before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for count in range(number):
            chance = random.Random(seed * 10**9 + count)
            area = chance.choice(list(AREAS))
            path.write_bytes(AREAS[area](members, chance))
            began = time.process_time()
            try:
                use_everything(path, runs=count % 10 == 0)
                found[area, "let through"] += 1
            except JellyError:
                found[area, "refused"] += 1
            except Exception:
                found[area, "FAILED"] += 1
                print(f"seed {chance!r}, number {count}, {area}:\n{traceback.format_exc()}")
            took = time.process_time() - began
            if took > slowest:
                slowest, slowest_of = took, f"{area}, number {count}"
        grown_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb) / 1024
    for (area, how), times in sorted(found.items()):
        print(f"{area:10} {how:12} {times:7,}")
    print(f"slowest {slowest:.2f} s ({slowest_of}); memory +{grown_mb:.0f} MB over all")


if __name__ == "__main__":
    main()
