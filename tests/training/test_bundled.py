"""The models that come with the program: int8 says what fp32 would say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from jellygui import paths
from jellygui.classifier.session import open_session, run
from jellygui.domain.species import NONE_OF_THESE
from jellygui.images.photo import read_photo, shrink_to_square
from jellygui.modelfile import ModelFile, read_model
from jellygui.onnx_graphs.head import head_of, replace_head
from jellygui.training.forms import onnx_form
from jellygui.training.networks import rebuild
from tests.support.drawn import SPECIES, draw

SHARED = Path(__file__).parents[3] / "shared" / "data" / "jellyfish"
SAME = 0.98
# Of drawings, which are neither jellyfish nor of the survey, and only where fp32 is sure itself.
SAME_OF_DRAWN = 0.96
EACH = 8
_SIDE = 224


@pytest.fixture(params=paths.bundled_models(), ids=lambda path: path.stem)
def model(request: pytest.FixtureRequest) -> ModelFile:
    return read_model(request.param)


def same_answers(model: ModelFile, squares: np.ndarray, *, from_: float = 0.0) -> float:
    """On what share of the squares of which fp32 is so sure both forms give the same answer."""
    int8 = model.onnx_bytes()
    network = rebuild(model.card.architecture, model.weights())
    head = head_of(int8)
    fp32 = onnx_form(network, model.card.preprocessing, head["centres"])
    fp32 = replace_head(fp32, temperature=float(head["temperature"][0]))
    answers = []
    for form in (int8, fp32):
        session = open_session(form, threads=1)
        parts = [run(session, squares[n : n + 16]) for n in range(0, len(squares), 16)]
        answers.append(np.concatenate([part.probabilities for part in parts]))
    small, large = answers
    sure = large.max(1) >= from_
    assert sure.sum() > len(squares) / 2
    return float((small.argmax(1) == large.argmax(1))[sure].mean())


@pytest.fixture(scope="module")
def drawn() -> list[Image.Image]:
    keys = [*SPECIES, NONE_OF_THESE]
    return [draw(key, seed=900 + n, size_px=(_SIDE, _SIDE)) for key in keys for n in range(EACH)]


def test_int8_gives_the_answers_of_fp32_on_drawn_pictures(
    model: ModelFile, drawn: list[Image.Image]
) -> None:
    side = model.card.preprocessing.size_px
    squares = np.stack([np.asarray(picture.resize((side, side))) for picture in drawn])
    assert same_answers(model, squares, from_=model.card.confidence_threshold) >= SAME_OF_DRAWN


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared photographs")
def test_int8_gives_the_answers_of_fp32_on_photographs(model: ModelFile) -> None:
    seen = model.card.preprocessing
    files = [path for path in sorted(SHARED.rglob("*.jp*g")) if not path.name.startswith("aug")]
    photos = [read_photo(path, side_px=seen.size_px).pixels for path in files]
    squares = np.stack([shrink_to_square(photo, seen) for photo in photos])
    assert len(squares) > 250
    assert same_answers(model, squares) >= SAME
