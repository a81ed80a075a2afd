"""A network from a stranger: refused, or it costs no more than one of ours."""

from __future__ import annotations

import hashlib
import itertools
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from jellygui.classifier.session import open_session, run
from jellygui.errors import JellyError
from jellygui.modelfile import read_model
from jellygui.modelfile.graph import check_network, is_ours, look_through
from jellygui.modelfile.plain import BadPartError
from jellygui.paths import bundled_models
from tests.support.models import tiny_onnx

SIDE, SPECIES = 64, 6
CHANGED = 500
node = helper.make_node


def network() -> onnx.ModelProto:
    return tiny_onnx(species=SPECIES, size_px=SIDE, seed=0)


def check(model: onnx.ModelProto) -> None:
    check_network(model.SerializeToString(), size_px=SIDE, species=SPECIES)


def constant(model: onnx.ModelProto, name: str, value: object) -> str:
    kind = np.int64 if isinstance(value, list) else np.float32
    model.graph.initializer.append(numpy_helper.from_array(np.asarray(value, kind), name))
    return name


def before_pooling(model: onnx.ModelProto, *nodes: onnx.NodeProto) -> None:
    """Put layers that take `bright` and give `odd` before the pooling."""
    place = next(i for i, layer in enumerate(model.graph.node) if layer.name == "pool")
    model.graph.node[place].input[0] = "odd"
    kept = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*kept[:place], *nodes, *kept[place:]])


def odd_layer(kind: str, seed: int) -> onnx.ModelProto:
    """A network with one valid layer of some kind that none of ours has."""
    model = network()
    size = 2 ** (10 + seed % 12)
    body = helper.make_graph([], "body", [], [helper.make_empty_tensor_value_info("bright")])
    layers: dict[str, Callable[[], list[onnx.NodeProto]]] = {
        "If": lambda: [
            node("If", [constant(model, "yes", 1.0)], ["odd"], then_branch=body, else_branch=body)
        ],
        "Loop": lambda: [
            node("Loop", [constant(model, "n", [size]), "", "bright"], ["odd"], body=body)
        ],
        "Scan": lambda: [node("Scan", ["bright"], ["odd"], body=body, num_scan_inputs=1)],
        "ConstantOfShape": lambda: [
            node("ConstantOfShape", [constant(model, "s", [size, size])], ["c"]),
            node("Add", ["bright", "c"], ["odd"]),
        ],
        "Constant": lambda: [
            node("Constant", [], ["c"], value=numpy_helper.from_array(np.zeros(3, np.float32))),
            node("Identity", ["bright"], ["odd"]),
        ],
        "Expand": lambda: [
            node("Expand", ["bright", constant(model, "s", [size, 1, 1, 1, 1])], ["odd"])
        ],
        "Tile": lambda: [
            node("Tile", ["bright", constant(model, "s", [1, 1, size, size])], ["odd"])
        ],
        "Pad": lambda: [
            node("Pad", ["bright", constant(model, "s", [0, 0, size, size] * 2)], ["odd"])
        ],
        "Resize": lambda: [
            node("Resize", ["bright", "", "", constant(model, "s", [1, 16, size, size])], ["odd"])
        ],
        "ConvTranspose": lambda: [
            node(
                "ConvTranspose",
                ["bright", constant(model, "w", np.ones((16, 16, 1, 1)))],
                ["odd"],
                strides=[size, size],
            )
        ],
        "RandomNormal": lambda: [
            node("RandomNormal", [], ["r"], shape=[size, size]),
            node("Add", ["bright", "r"], ["odd"]),
        ],
        "Range": lambda: [
            node(
                "Range",
                [constant(model, x, v) for x, v in (("a", 0.0), ("b", 1e9), ("d", 1.0))],
                ["r"],
            ),
            node("Add", ["bright", "r"], ["odd"]),
        ],
        "Einsum": lambda: [
            node("Einsum", ["bright", "bright"], ["odd"], equation="abcd,efgh->abcdefgh")
        ],
        "MatMul": lambda: [node("MatMul", ["bright", "bright"], ["odd"])],
        "custom": lambda: [node("Gelu", ["bright"], ["odd"], domain="com.microsoft")],
    }
    before_pooling(model, *layers[kind]())
    if kind == "custom":
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


ODD = (
    "If",
    "Loop",
    "Scan",
    "ConstantOfShape",
    "Constant",
    "Expand",
    "Tile",
    "Pad",
    "Resize",
    "ConvTranspose",
    "RandomNormal",
    "Range",
    "Einsum",
    "MatMul",
    "custom",
)


def costly(kind: str, seed: int) -> onnx.ModelProto:
    """A network of the layers that ours are made of, but of sizes that ours have not."""
    model, chance = network(), np.random.default_rng(seed)
    size = int(2 ** chance.uniform(4, 13))
    match kind:
        case "padded":
            weight = constant(model, "w", np.ones((1, 16, 1, 1)))
            layers = [node("Conv", ["bright", weight], ["odd"], pads=[size] * 4)]
        case "wide":
            weight = constant(model, "w", np.ones((min(size, 4096), 16, 1, 1)))
            layers = [node("Conv", ["bright", weight], ["odd"])]
        case "spread":
            row = constant(model, "row", np.ones((1, 1, 1, size)))
            column = constant(model, "column", np.ones((1, 1, size, 1)))
            layers = [
                node("Add", [row, column], ["c"]),
                node("ReduceMean", ["c"], ["m"]),
                node("Add", ["bright", "m"], ["odd"]),
            ]
        case "pairs":
            layers = [
                node("Flatten", ["bright"], ["flat"]),
                node("Gemm", ["flat", "flat"], ["all"], transB=1),
                node("ReduceMean", ["all"], ["m"]),
                node("Add", ["bright", "m"], ["odd"]),
            ]
        case "pooled":
            layers = [
                node(
                    "AveragePool",
                    ["bright"],
                    ["odd"],
                    kernel_shape=[size, size],
                    pads=[size - 1] * 4,
                )
            ]
        case "long":
            names = ["bright", *(f"n{i}" for i in range(size)), "odd"]
            layers = [node("Softmax", [a], [b]) for a, b in itertools.pairwise(names)]
        case "gathered":
            index = constant(model, "i", [0] * size)
            layers = [
                node("Gather", ["bright", index], ["g"], axis=3),
                node("Gather", ["g", index], ["odd"], axis=2),
            ]
        case "one for all":
            layers = [node("ReduceMean", ["bright", constant(model, "axes", [0])], ["odd"])]
        case _:
            weight = constant(model, "w", np.ones((16, 1, 1, 1)))
            kernel = constant(model, "k", np.ones((16, 1, min(size, 512), min(size, 512))))
            layers = [
                node("Conv", ["bright", weight], ["d"], group=16),
                node("Conv", ["d", kernel], ["odd"], group=16, pads=[size] * 4),
            ]
    before_pooling(model, *layers)
    return model


COSTLY = ("padded", "wide", "spread", "pairs", "pooled", "long", "gathered", "one for all", "deep")


def test_our_own_networks_are_let_through() -> None:
    check(network())


@pytest.mark.parametrize("path", bundled_models(), ids=lambda path: path.stem)
def test_a_network_that_comes_with_the_program_is_known_and_may_be_run(path: Path) -> None:
    model = read_model(path)
    form = model.onnx_bytes()
    size_px, species = model.card.preprocessing.size_px, len(model.card.species)
    look_through(form, size_px=size_px, species=species)
    found = hashlib.sha256(form).hexdigest(), size_px, species
    assert is_ours(form, size_px=size_px, species=species), f"graph._OURS lacks {found}"
    changed = bytes([*form[:-1], form[-1] ^ 1])
    for other in (
        {"form": changed, "size_px": size_px, "species": species},
        {"form": form, "size_px": size_px + 32, "species": species},
        {"form": form, "size_px": size_px, "species": species + 1},
    ):
        assert not is_ours(**other)
    with pytest.raises(BadPartError):
        check_network(form, size_px=size_px, species=species + 1)


@pytest.mark.parametrize("kind", ODD)
def test_a_layer_of_another_kind_is_refused(kind: str) -> None:
    with pytest.raises(BadPartError, match=r"not allowed|holds more than numbers"):
        check(odd_layer(kind, seed=3))


def test_numbers_in_another_file_are_refused() -> None:
    model = network()
    tensor = model.graph.initializer[0]
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"
    with pytest.raises(BadPartError, match="another file"):
        check(model)


def test_sizes_that_are_not_there_are_refused() -> None:
    model = network()
    model.graph.initializer[2].dims[0] = 2**40
    with pytest.raises(BadPartError, match="another size"):
        check(model)


def test_functions_and_doubled_names_are_refused() -> None:
    model = network()
    model.functions.add().name = "Relu"
    with pytest.raises(BadPartError, match="functions"):
        check(model)
    model = network()
    model.graph.node[5].output[0] = model.graph.node[4].output[0]
    with pytest.raises(BadPartError, match="one name"):
        check(model)


def test_what_is_not_joined_is_refused() -> None:
    model = network()
    model.graph.node[4].input[1] = "nowhere"
    with pytest.raises(BadPartError, match="takes what is not there"):
        check(model)
    model = network()
    del model.graph.node[4].input[1:]
    with pytest.raises(BadPartError, match="takes too little"):
        check(model)
    model = network()
    model.graph.node[-1].output[0] = "elsewhere"
    with pytest.raises(BadPartError, match="what no layer of it makes"):
        check(model)


def test_no_changed_byte_is_a_bug() -> None:
    """Whatever a network's bytes become, it is refused or let through."""
    form = bytearray(network().SerializeToString())
    chance, refused = np.random.default_rng(0), 0
    for _ in range(CHANGED):
        changed = form.copy()
        for _ in range(chance.integers(1, 4)):
            changed[chance.integers(len(form))] = chance.integers(256)
        if chance.random() < 0.2:
            del changed[chance.integers(len(form)) :]
        try:
            check_network(bytes(changed), size_px=SIDE, species=SPECIES)
        except BadPartError:
            refused += 1
    assert 0 < refused < CHANGED


@pytest.mark.parametrize("wrong", [{"axis": 1, "p": 7}, {"axis": 255}])
def test_a_network_that_fails_while_it_answers_is_said(
    capfd: pytest.CaptureFixture[str], wrong: dict[str, int]
) -> None:
    """And not by ONNX Runtime itself, with what a stranger has called its layers."""
    model = network()
    layer = next(layer for layer in model.graph.node if layer.op_type == "LpNormalization")
    layer.name = "\x1b]0;on the terminal\x07"
    del layer.attribute[:]
    layer.attribute.extend(helper.make_attribute(*named) for named in wrong.items())
    check(model)
    with pytest.raises(JellyError, match="cannot be run"):
        run(
            open_session(model.SerializeToString(), threads=1),
            np.zeros((1, SIDE, SIDE, 3), np.uint8),
        )
    said = capfd.readouterr()
    assert (said.out, said.err) == ("", "")


def test_more_species_or_a_wider_embedding_than_there_can_be_are_refused() -> None:
    with pytest.raises(BadPartError, match="card"):
        check_network(
            tiny_onnx(species=1001, size_px=SIDE, seed=0).SerializeToString(),
            size_px=SIDE,
            species=1001,
        )


def test_two_hundred_valid_networks_are_refused_or_bounded() -> None:
    """All within 300 MB more than an honest one needs."""
    made = subprocess.run(
        [sys.executable, "-m", "tests.modelfile.test_graph"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    told = json.loads(made.stdout.splitlines()[-1])
    assert told["networks"] == 200
    assert 100 < told["refused"] < 200  # some are small enough to be let through
    assert told["slowest_s"] < 20  # less than 2 s on a computer that nobody else uses
    assert told["more_mb"] < 300


def _try_all() -> dict[str, float]:
    import resource
    import time

    def peak_mb() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    photographs = np.zeros((1, SIDE, SIDE, 3), np.uint8)
    run(open_session(network().SerializeToString(), threads=1), photographs)
    before, refused, slowest = peak_mb(), 0, 0.0
    kinds = [(odd_layer, kind) for kind in ODD[: 200 % len(COSTLY)]]
    tries = [(costly, COSTLY[i % len(COSTLY)], i) for i in range(200 - len(kinds) * 5)]
    tries += [(make, kind, seed) for make, kind in kinds for seed in range(5)]
    for make, kind, seed in tries:
        form = make(kind, seed).SerializeToString()
        started = time.process_time()
        try:
            check_network(form, size_px=SIDE, species=SPECIES)
        except BadPartError:
            refused += 1
        else:
            run(open_session(form, threads=1), photographs)
        slowest = max(slowest, time.process_time() - started)
    return {
        "networks": len(tries),
        "refused": refused,
        "slowest_s": slowest,
        "more_mb": peak_mb() - before,
    }


if __name__ == "__main__":
    print(json.dumps(_try_all()))


@pytest.mark.parametrize("what", ["more species", "some photographs"])
def test_answers_for_more_species_than_the_card_has_are_refused(what: str) -> None:
    """So are those for as many photographs as it is looked through with, however many are asked."""
    model = tiny_onnx(species=3, size_px=64, seed=0)
    for layer in model.graph.node:
        for place, name in enumerate(layer.output):
            if name == "probabilities":
                layer.output[place] = "few"
    if what == "more species":
        twice = constant(model, "twice", [0, 1, 2, 0, 1, 2])
        model.graph.node.append(node("Gather", ["few", twice], ["probabilities"], axis=1))
    else:
        always = constant(model, "always", np.ones((7, 3)))
        model.graph.node.append(node("Softmax", [always], ["probabilities"], axis=1))
    with pytest.raises(BadPartError, match="does not answer for each photograph"):
        look_through(model.SerializeToString(), size_px=64, species=3)
