from __future__ import annotations

import itertools
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from jellygui.classifier import pipeline
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.measure import latency_ms, processor_name
from jellygui.classifier.pipeline import ReadFile, Unreadable, predict_files
from jellygui.classifier.session import available_cores, open_session, run
from jellygui.errors import JellyError
from jellygui.images.photo import Photo, read_photo, shrink_to_square
from jellygui.modelfile import ModelFile, read_model, write_model
from jellygui.modelfile.describe import describe
from jellygui.onnx_graphs.head import add_head, replace_head
from jellygui.onnx_graphs.quantise import quantise
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.models import tiny_card, tiny_head, tiny_model, tiny_onnx


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> ModelFile:
    return tiny_model(tmp_path_factory.mktemp("models") / "tiny.jellymodel")


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("photographs")
    paths = [folder / f"{number}.jpg" for number in range(40)]
    for number, path in enumerate(paths):
        save_photo(draw(SPECIES[number % 6], seed=number, size_px=(160, 120)), path)
    return paths


def squares(paths: list[Path], model: ModelFile) -> np.ndarray:
    preprocessing = model.card.preprocessing
    return np.stack(
        [
            shrink_to_square(read_photo(path, side_px=preprocessing.size_px).pixels, preprocessing)
            for path in paths
        ]
    )


def test_probabilities_distance_and_embedding_are_what_the_head_says(
    model: ModelFile, photographs: list[Path]
) -> None:
    seen = squares(photographs[:8], model)
    outputs = run(open_session(model.onnx_bytes(), threads=1), seen)
    weight, bias, centres = tiny_head(6, seed=0)
    logits = (outputs.embedding @ weight.T + bias) / 0.5
    shares = np.exp(logits - logits.max(1, keepdims=True))
    np.testing.assert_allclose(
        outputs.probabilities, shares / shares.sum(1, keepdims=True), atol=1e-5
    )
    direction = outputs.embedding / np.linalg.norm(outputs.embedding, axis=1, keepdims=True)
    np.testing.assert_allclose(outputs.distance, 1 - (direction @ centres.T).max(1), atol=1e-5)


def test_a_prediction_is_identified_only_within_both_limits(
    tmp_path: Path, photographs: list[Path]
) -> None:
    form = tiny_onnx(species=6, size_px=64, seed=0).SerializeToString()
    limits = {"sure": (0.0, 2.0), "unsure": (1.0, 2.0), "far": (0.0, 0.0)}
    found = {}
    for name, (confidence, distance) in limits.items():
        card = tiny_card().model_copy(
            update={"confidence_threshold": confidence, "distance_limit": distance}
        )
        model = write_model(
            tmp_path / f"{name}.jellymodel", card=card, onnx=form, weights={}, replay={}
        )
        answers = Classifier(model).predict(squares(photographs[:6], model))
        found[name] = {answer.prediction.identified for answer in answers}
    assert found == {"sure": {True}, "unsure": {False}, "far": {False}}


def test_a_network_that_cannot_run_is_said(tmp_path: Path) -> None:
    model = write_model(
        tmp_path / "m.jellymodel", card=tiny_card(), onnx=b"no network", weights={}, replay={}
    )
    with pytest.raises(JellyError, match=r"m\.jellymodel.*it is damaged"):
        Classifier(model)


@pytest.mark.parametrize("kind", ["fewer species", "more species", "other size", "other outputs"])
def test_a_network_that_is_not_its_cards_is_said(tmp_path: Path, kind: str) -> None:
    card, network = tiny_card(), tiny_onnx(species=6, size_px=64, seed=0)
    if kind == "fewer species":
        card = card.model_copy(update={"species": card.species[:4]})
    elif kind == "more species":
        network = tiny_onnx(species=4, size_px=64, seed=0)
    elif kind == "other size":
        card = tiny_card(size_px=96)
    else:
        network.graph.output[2].name = network.graph.node[-1].output[0] = "far"
    form = network.SerializeToString()
    path = tmp_path / "m.jellymodel"
    model = write_model(path, card=card, onnx=form, weights={}, replay={})
    with pytest.raises(JellyError, match=r"m\.jellymodel.*(its card|does not give)") as caught:
        Classifier(model)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("head.bias", np.nan, "not numbers"), ("conv.bias", 1e6, "too large to be kept")],
)
def test_a_network_whose_answers_cannot_be_used_is_said(
    tmp_path: Path, name: str, value: float, words: str
) -> None:
    network = tiny_onnx(species=6, size_px=64, seed=0)
    (bias,) = (entry for entry in network.graph.initializer if entry.name == name)
    filled = np.full(numpy_helper.to_array(bias).shape, value, np.float32)
    bias.CopyFrom(numpy_helper.from_array(filled, name))
    form = network.SerializeToString()
    path = tmp_path / "m.jellymodel"
    model = write_model(path, card=tiny_card(), onnx=form, weights={}, replay={})
    with pytest.raises(JellyError, match=words):
        Classifier(model).predict(np.zeros((1, 64, 64, 3), np.uint8))


def test_a_network_reads_no_other_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = tiny_onnx(species=6, size_px=64, seed=0)
    (weight,) = (entry for entry in network.graph.initializer if entry.name == "conv.weight")
    (tmp_path / "secret").write_bytes(weight.raw_data)
    weight.external_data.add(key="location", value="secret")
    weight.external_data.add(key="length", value=str(len(weight.raw_data)))
    weight.ClearField("raw_data")
    weight.data_location = TensorProto.EXTERNAL
    monkeypatch.chdir(tmp_path)
    with pytest.raises(JellyError, match="cannot be run"):
        open_session(network.SerializeToString(), threads=1)


def test_files_come_back_in_order_with_the_answers_of_single_ones(
    model: ModelFile, photographs: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(photographs[0].read_bytes()[:900])
    files = list(enumerate([*photographs[:20], broken, *photographs[20:]]))
    results = [r for batch in predict_files(Classifier(model), files) for r in batch]
    assert [result.key for result in results] == [key for key, _ in files]
    assert [r.key for r in results if isinstance(r, Unreadable)] == [20]
    classifier = Classifier(model)
    for result in results:
        if isinstance(result, ReadFile):
            assert result.answer is not None
            (alone,) = classifier.predict(squares([files[result.key][1]], model))
            assert alone.prediction.species == result.answer.prediction.species
            assert alone.prediction.confidence == pytest.approx(
                result.answer.prediction.confidence, abs=1e-5
            )


def test_what_is_not_wanted_is_read_but_not_answered(
    model: ModelFile, photographs: list[Path]
) -> None:
    asked: list[str] = []

    def first_of_each(content_hashes: Sequence[str]) -> list[bool]:
        asked.extend(content_hashes)
        return [place == 0 for place in range(len(content_hashes))]

    files = list(enumerate([*photographs[:5], photographs[0]]))
    batches = list(filter(None, predict_files(Classifier(model), files, wanted=first_of_each)))
    reads = [result for batch in batches for result in batch if isinstance(result, ReadFile)]
    assert sorted(asked) == sorted(read.photo.content_hash for read in reads)
    for batch in batches:
        has = [isinstance(result, ReadFile) and result.answer is not None for result in batch]
        assert has == [True, *[False] * (len(batch) - 1)]
    every = [r for batch in predict_files(Classifier(model), files) for r in batch]
    assert all(isinstance(result, ReadFile) and result.answer is not None for result in every)
    assert len(every) == len(reads) == len(files)


def test_closing_ends_the_threads_at_once(model: ModelFile, photographs: list[Path]) -> None:
    endless = ((number, photographs[number % 40]) for number in range(10**9))
    results = predict_files(Classifier(model), endless)
    for _ in range(3):
        next(results)
    results.close()  # type: ignore[attr-defined]
    end = time.monotonic() + 60
    while any(thread.name.startswith("jellygui-classify") for thread in threading.enumerate()):
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture(scope="module")
def slow_photograph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("slow") / "noise.png"
    Image.effect_noise((4000, 3000), 60).convert("RGB").save(path, compress_level=1)
    return path


def test_closing_waits_for_a_photograph_not_for_a_batch(
    model: ModelFile, slow_photograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = list[Path]()

    def noted(path: Path, *, side_px: int) -> Photo:
        begun.append(path)
        return read_photo(path, side_px=side_px)

    monkeypatch.setattr(pipeline, "read_photo", noted)
    monkeypatch.setattr(pipeline, "_LONGEST_BATCH_S", 1000)  # batches of eight
    results = predict_files(Classifier(model, threads=1), enumerate([slow_photograph] * 200))
    count = 0
    while count < 2:  # the batches that follow are under way
        count += len(next(results))
    before = len(begun)
    results.close()  # type: ignore[attr-defined]
    _no_classifying_threads()
    assert len(begun) - before <= 2 * available_cores()


@pytest.mark.parametrize(
    ("each_s", "then"), [(0.01, [8, 5]), (0.25, [*[2] * 6, 1]), (9.0, [1] * 13)]
)
def test_batches_of_slow_photographs_become_small(
    model: ModelFile,
    photographs: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    each_s: float,
    then: list[int],
) -> None:
    """By a clock that goes on with each photograph."""
    now_s, are_begun = [0.0], threading.Event()

    def files() -> Iterator[tuple[int, Path]]:
        for number, path in enumerate(photographs[:21]):
            if number == 7:  # the last one of the batches that are begun before any is done
                are_begun.set()
            yield number, path

    def read(path: Path, *, side_px: int) -> Photo:
        assert are_begun.wait(300)
        now_s[0] += each_s
        return read_photo(path, side_px=side_px)

    monkeypatch.setattr(pipeline, "read_photo", read)
    monkeypatch.setattr(pipeline, "time", SimpleNamespace(perf_counter=lambda: now_s[0]))
    monkeypatch.setattr(pipeline, "_LONGEST_BATCH_S", 0.5)
    batches = predict_files(Classifier(model, threads=1), files(), threads=1)
    assert [len(batch) for batch in batches if batch] == [1, 1, 2, 4, *then]


def test_an_error_that_is_ours_reaches_the_caller(model: ModelFile, tmp_path: Path) -> None:
    class Odd(type(tmp_path)):  # type: ignore[misc]
        def stat(self, **_: object) -> None:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(predict_files(Classifier(model), [(0, Odd(tmp_path / "x.jpg"))]))


def test_int8_has_seven_bits_agrees_and_keeps_its_head(
    model: ModelFile, photographs: list[Path]
) -> None:
    seen = squares(photographs, model)
    small = quantise(model.onnx_bytes(), seen)
    arrays = {
        entry.name: numpy_helper.to_array(entry)
        for entry in onnx.load_model_from_string(small).graph.initializer
    }
    weights = [value for value in arrays.values() if value.dtype == np.int8 and value.ndim == 4]
    assert len(weights) == 1
    assert np.abs(weights[0].astype(int)).max() <= 64
    np.testing.assert_array_equal(arrays["head.weight"], tiny_head(6, seed=0)[0])
    first, second = (
        run(open_session(form, threads=1), seen).probabilities
        for form in (model.onnx_bytes(), small)
    )
    assert (first.argmax(1) == second.argmax(1)).mean() >= 0.95
    assert not np.array_equal(first, second)


def test_a_head_is_replaced_without_torch(model: ModelFile, photographs: list[Path]) -> None:
    weight, bias, centres = tiny_head(7, seed=9)
    changed = replace_head(
        model.onnx_bytes(), weight=weight, bias=bias, temperature=1.0, centres=centres
    )
    outputs = run(open_session(changed, threads=1), squares(photographs[:3], model))
    assert outputs.probabilities.shape == (3, 7)
    direct = tiny_onnx(species=6, size_px=64, seed=0)
    del direct.graph.node[-7:]
    kept = [entry for entry in direct.graph.initializer if not entry.name.startswith("head.")]
    del direct.graph.initializer[:]
    direct.graph.initializer.extend(kept)
    whole = add_head(direct, weight=weight, bias=bias, temperature=1.0, centres=centres)
    expected = run(
        open_session(whole.SerializeToString(), threads=1), squares(photographs[:3], model)
    )
    np.testing.assert_allclose(outputs.probabilities, expected.probabilities, atol=1e-6)
    np.testing.assert_allclose(outputs.distance, expected.distance, atol=1e-6)


def test_speed_is_measured_on_this_processor(model: ModelFile) -> None:
    assert 0 < latency_ms(model.onnx_bytes(), size_px=64, runs=3) < 10_000
    assert "cores" in processor_name()


def test_what_classifies_loads_onnx_only_with_a_model_and_torch_never() -> None:
    code = (
        "import sys, jellygui.classifier.pipeline as p;"
        "print([m for m in ('onnx', 'torch', 'PySide6') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_a_row_of_the_counts_that_a_model_once_learned_is_never_named(tmp_path: Path) -> None:
    keys = ("copies", "moon_jellyfish", "none_of_these")
    model = tiny_model(tmp_path / "old.jellymodel", species=keys)
    pictures = np.random.default_rng(0).integers(0, 255, (60, 64, 64, 3), dtype=np.uint8)
    pictures[::2] //= 4
    said = [answer.prediction for answer in Classifier(read_model(model.path)).predict(pictures)]
    of_copies = [one for one in said if one.species == "copies"]
    assert of_copies
    assert not any(one.identified for one in of_copies)
    words = dict(describe(model.card))
    assert words["Never named"] == "“copies”: counts as unidentified"
    assert words["None of these"].startswith("learned, from 0 photographs")
    assert "none of these" not in words["Species"]
    other = tiny_model(tmp_path / "plain.jellymodel")
    assert dict(describe(other.card))["None of these"].startswith("not learned")


def test_a_model_that_does_not_come_to_an_end_is_stopped(
    tmp_path: Path, photographs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = read_model(tiny_model(tmp_path / "slow.jellymodel", size_px=512).path)
    classifier = Classifier(model, threads=1)
    slow = _endless(model)
    monkeypatch.setattr(classifier, "_session", open_session(slow, threads=1))
    monkeypatch.setattr(pipeline, "_TOO_LONG_S", 0.2)
    started = time.monotonic()
    with pytest.raises(JellyError, match="was stopped") as caught:
        list(predict_files(classifier, enumerate(photographs)))
    assert time.monotonic() - started < 60
    assert caught.value.hint
    _no_classifying_threads()


def test_closing_stops_what_the_network_does(tmp_path: Path, photographs: list[Path]) -> None:
    model = read_model(tiny_model(tmp_path / "slow.jellymodel", size_px=512).path)
    classifier = Classifier(model, threads=1)
    classifier._session = open_session(_endless(model), threads=1)
    work = predict_files(classifier, enumerate(photographs))
    assert next(work) == []
    work.close()
    _no_classifying_threads()


def _endless(model: ModelFile) -> bytes:
    """The same network with a chain of layers that takes long, each of them a moment."""
    network = onnx.load_model_from_string(model.onnx_bytes())
    layers = list(network.graph.node)
    place = next(i for i, layer in enumerate(layers) if layer.name == "pool")
    names = ["bright", *(f"n{i}" for i in range(6_000))]
    chain = [helper.make_node("Softmax", [a], [b]) for a, b in itertools.pairwise(names)]
    layers[place].input[0] = names[-1]
    del network.graph.node[:]
    network.graph.node.extend([*layers[:place], *chain, *layers[place:]])
    return bytes(network.SerializeToString())


def _no_classifying_threads() -> None:
    deadline = time.monotonic() + 60
    while any(t.name.startswith("jellygui-classify") for t in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("Zap" * 100_000 + "\nmore")])
def test_why_a_network_cannot_be_run_is_said_in_short(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("onnxruntime.InferenceSession", refuse)
    with pytest.raises(JellyError, match="network cannot be run") as caught:
        open_session(b"", threads=1)
    assert len(caught.value.message) < 400
