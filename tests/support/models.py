"""A small real model file that needs no training."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from jellygui import paths
from jellygui.domain.configs import Preprocessing
from jellygui.domain.species import KNOWN_SPECIES, species_named
from jellygui.domain.split import Role
from jellygui.modelfile import (
    CardPhotograph,
    ModelCard,
    ModelFile,
    SpeciesEntry,
    read_model,
    write_model,
)
from jellygui.onnx_graphs.head import add_head

EMBEDDING = 16


# Of the networks that come with the program, the one that learns in seconds comes first.
QUICK_FIRST = tuple(sorted(paths.bundled_models(), key=lambda place: "resnet18" not in place.stem))


def tiny_onnx(
    *, species: int, size_px: int, seed: int, embedding: int = EMBEDDING
) -> onnx.ModelProto:
    """A convolution with random weights, pooling, and the head; the ONNX form of a real model."""
    chance = np.random.default_rng(seed)
    arrays = {
        "mean": np.full((1, 3, 1, 1), 118, np.float32),
        "scale": np.full((1, 3, 1, 1), 1 / 58, np.float32),
        "conv.weight": chance.normal(0, 0.3, (embedding, 3, 5, 5)).astype(np.float32),
        "conv.bias": chance.normal(0, 0.1, embedding).astype(np.float32),
    }
    node = helper.make_node
    graph = helper.make_graph(
        [
            node("Cast", ["photographs"], ["floats"], to=TensorProto.FLOAT),
            node("Transpose", ["floats"], ["planes"], perm=[0, 3, 1, 2]),
            node("Sub", ["planes", "mean"], ["centred"]),
            node("Mul", ["centred", "scale"], ["scaled"]),
            node(
                "Conv",
                ["scaled", "conv.weight", "conv.bias"],
                ["seen"],
                name="conv",
                strides=[4 if embedding == EMBEDDING else 16] * 2,
            ),
            node("Relu", ["seen"], ["bright"], name="relu"),
            node("GlobalAveragePool", ["bright"], ["pooled"], name="pool"),
            node("Flatten", ["pooled"], ["embedding"]),
        ],
        "tiny",
        [
            helper.make_tensor_value_info(
                "photographs", TensorProto.UINT8, ["N", size_px, size_px, 3]
            )
        ],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", embedding])],
        [numpy_helper.from_array(value, name) for name, value in arrays.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    weight, bias, centres = tiny_head(species, seed=seed, embedding=embedding)
    return add_head(model, weight=weight, bias=bias, temperature=0.5, centres=centres)


def tiny_head(
    species: int, *, seed: int, embedding: int = EMBEDDING
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed + 1)
    weight = chance.normal(0, 1, (species, embedding)).astype(np.float32)
    centres = chance.normal(0, 1, (species, embedding)).astype(np.float32)
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    return weight, np.zeros(species, np.float32), centres


_KEYS = tuple(kind.key for kind in KNOWN_SPECIES)


def tiny_card(
    *, name: str = "tiny", size_px: int = 64, species: Sequence[str] = _KEYS
) -> ModelCard:
    return ModelCard(
        name=name,
        architecture="tiny",
        species=tuple(SpeciesEntry.of(species_named(key)) for key in species),
        preprocessing=Preprocessing(size_px=size_px),
        precision="fp32",
        precision_note="fp32: it is a test",
        temperature=0.5,
        confidence_threshold=0.3,
        distance_limit=2.0,
        replay_after="",
        parent=None,
        started_from="nothing",
        made_by="a test",
        created_at=datetime(2024, 7, 9, 12, 0, tzinfo=UTC),
        program_version="0",
        parameters=1216,
        multiply_adds=1_000_000,
        trained_on=(),
        measurements=(),
        processors=(),
        licence="",
        attribution=(),
        fine_tune=None,
        prune=None,
    )


def tiny_model(
    path: Path,
    *,
    size_px: int = 64,
    seed: int = 0,
    name: str = "tiny",
    species: Sequence[str] = _KEYS,
) -> ModelFile:
    """Write such a model; another seed gives another model."""
    form = tiny_onnx(species=len(species), size_px=size_px, seed=seed)
    return write_model(
        path,
        card=tiny_card(name=name, size_px=size_px, species=species),
        onnx=form.SerializeToString(),
        weights={"head.weight": tiny_head(len(species), seed=seed)[0]},
        replay={},
    )


def taught(model: ModelFile, content_hashes: Sequence[str]) -> ModelFile:
    """The same model, trained on photographs with these hashes."""
    entries = [
        CardPhotograph(
            content_hash=content_hash,
            perceptual_hash=0,
            mirrored_hash=0,
            label="x",
            role=Role.TRAINING,
            group="g",
        )
        for content_hash in content_hashes
    ]
    card = model.card.model_copy(update={"trained_on": tuple(entries)})
    return write_model(model.path, card=card, onnx=model.onnx_bytes(), weights={}, replay={})


def remembering(
    path: Path,
    seen: np.ndarray,
    labels: Sequence[str],
    roles: Sequence[Role],
    *,
    species: Sequence[str] = _KEYS,
    seed: int = 0,
) -> ModelFile:
    """Such a model that keeps what it sees, `seen` [E, D], of photographs of these labels."""
    card = tiny_card(species=species).model_copy(
        update={
            "replay_after": "seen",
            "trained_on": tuple(
                CardPhotograph(
                    content_hash=f"{number:064x}",
                    perceptual_hash=number * 0x9E3779B97F4A7C15 % 2**64,
                    mirrored_hash=number * 0xC2B2AE3D27D4EB4F % 2**64,
                    label=label,
                    role=role,
                    group=str(number),
                )
                for number, (label, role) in enumerate(
                    zip(labels, roles, strict=True), start=1_000_000
                )
            ),
        }
    )
    form = tiny_onnx(species=len(species), size_px=64, seed=seed, embedding=seen.shape[1])
    return write_model(
        path,
        card=card,
        onnx=form.SerializeToString(),
        weights={"head.weight": np.zeros((1, 1), np.float32)},
        replay={
            "activations": np.zeros((0, 1, 1, 1), np.int8),
            "scale": np.ones(1, np.float32),
            "photograph": np.arange(len(seen), dtype=np.int32),
            "embeddings": seen.astype(np.float16),
        },
    )


def same_weights(first: Path, second: Path) -> bool:
    a, b = read_model(first).weights(), read_model(second).weights()
    return a.keys() == b.keys() and all(np.array_equal(a[name], b[name]) for name in a)
