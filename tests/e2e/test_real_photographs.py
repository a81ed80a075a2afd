"""What must hold on real photographs; only where the developers' shared ones are."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from jellygui import paths
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.session import open_session, run
from jellygui.domain.album import is_altered_copy
from jellygui.domain.split import Role
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.modelfile import ModelFile, read_model
from jellygui.training.examples import normaliser
from jellygui.training.model_export import onnx_form
from jellygui.training.networks import rebuild
from tests.e2e.conftest import Jellygui


@pytest.fixture(scope="module")
def model() -> ModelFile:
    return read_model(paths.bundled_model())


@pytest.fixture(scope="module")
def squares(model: ModelFile, real_photographs: Path) -> np.ndarray:
    """The test photographs, as the network sees them."""
    tests = {e.content_hash for e in model.card.trained_on if e.role is Role.TEST}
    seen = []
    for path in sorted(real_photographs.rglob("*.*")):
        if path.suffix.lower() in (".jpg", ".jpeg", ".png") and not is_altered_copy(path.name):
            photo = read_photo(path, side_px=model.card.preprocessing.size_px)
            if photo.content_hash in tests:
                seen.append(shrink_to_square(photo.pixels, model.card.preprocessing))
    assert len(seen) > 50
    return np.stack(seen)


def test_torch_and_onnx_runtime_agree_and_int8_with_them(
    model: ModelFile, squares: np.ndarray
) -> None:
    card = model.card
    network = rebuild(card.architecture, model.weights())
    centres = np.eye(len(card.species), network.head.in_features, dtype=np.float32)
    fp32 = run(open_session(onnx_form(network, card.preprocessing, centres), threads=2), squares)
    mean, std = normaliser(card.preprocessing)
    with torch.no_grad():
        inputs = (torch.from_numpy(squares).permute(0, 3, 1, 2).float() - mean) / std
        ours = network(inputs).softmax(1).numpy()
    np.testing.assert_allclose(fp32.probabilities, ours, atol=1e-3)
    labels = [answer.prediction.species for answer in Classifier(model).predict(squares)]
    agreement = np.mean(
        [card.species_keys[k] == name for k, name in zip(ours.argmax(1), labels, strict=True)]
    )
    assert agreement >= 0.98


def test_a_reduced_decode_gives_the_label_of_a_full_one(
    model: ModelFile, real_photographs: Path, tmp_path: Path
) -> None:
    card = model.card
    originals = [p for p in sorted(real_photographs.rglob("*.jpg")) if not is_altered_copy(p.name)]
    pairs: list[np.ndarray] = []
    for path in originals[::6]:
        with Image.open(path) as image:
            image.convert("RGB").resize((1600, 1600), Image.Resampling.BICUBIC).save(
                tmp_path / "large.jpg", quality=92
            )
        for reduced in (True, False):
            photo = read_photo(
                tmp_path / "large.jpg", side_px=card.preprocessing.size_px, reduced=reduced
            )
            assert (photo.pixels.shape[0] < 1600) is reduced
            pairs.append(shrink_to_square(photo.pixels, card.preprocessing))
    answers = Classifier(model).predict(np.stack(pairs))
    labels = [answer.prediction.species for answer in answers]
    same = np.mean([a == b for a, b in zip(labels[::2], labels[1::2], strict=True)])
    assert len(labels) > 80
    assert same >= 0.98


def test_the_shared_photographs_are_counted(
    jellygui: Jellygui, real_photographs: Path, tmp_path: Path
) -> None:
    done = jellygui("classify", real_photographs, "--json", "--project", tmp_path / "p.jelly")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["files"] == 900
    assert document["skipped"] == []
    assert (
        sum(row["photographs"] for row in document["counts"])
        + sum(row["files"] for row in document["counts"] if row["label"] == "copies")
        == 900
    )


def test_the_card_holds_what_evaluate_finds(jellygui: Jellygui, real_photographs: Path) -> None:
    done = jellygui("evaluate", paths.bundled_model(), real_photographs, "--json")
    assert done.returncode == 0, done.stderr
    unseen, seen = json.loads(done.stdout)["results"]
    assert (unseen["seen"], seen["seen"]) == (False, True)
    card = read_model(paths.bundled_model()).card
    test = next(m for m in card.measurements if "test" in m.measured_on)
    # The card's are by the reviewed labels; the folders' own say more of them, and other words.
    assert unseen["photographs"] > test.photographs
    assert test.accuracy.value - 0.2 < unseen["accuracy"]["value"] < test.accuracy.value


def test_the_doubted_labels_are_those_that_a_review_found_wrong(
    jellygui: Jellygui, real_photographs: Path
) -> None:
    """At least three of four wrong labels among the first 53, of those without contradiction.

    The review is read here alone. A plain cross-fitted regression finds 18 of the 23.
    """
    done = jellygui("doubt", real_photographs, "--json")
    assert done.returncode == 0, done.stderr
    left_out = next(line for line in done.stderr.splitlines() if "another label" in line)
    with open(real_photographs / "review.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    wrong = {f"{row['folder']}/{row['file']}" for row in rows if row["verdict"] == "wrong"}
    wrong = {name for name in wrong if name not in left_out}
    first = {"/".join(Path(one["path"]).parts[-2:]) for one in json.loads(done.stdout)[:53]}
    assert len(wrong) >= 23
    assert len(wrong & first) / len(wrong) >= 0.75
