"""What a model looked at in a drawn photograph."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.session import open_session, run
from jellygui.domain.configs import Fit, Preprocessing
from jellygui.errors import JellyError
from jellygui.images.photo import UnreadableError, read_photo, shrink_to_square
from jellygui.jobs.looked_at import Looker
from jellygui.modelfile import ModelFile, write_model
from jellygui.onnx_graphs.head import replace_head
from jellygui.project import Project
from tests.support.drawn import draw, empty_water
from tests.support.models import tiny_card, tiny_onnx

SIZE_PX, WIDTH, HEIGHT = 96, 960, 540
KEYS = ("moon_jellyfish", "compass_jellyfish")


def with_animal(right: bool, low: bool, *, seed: int) -> Image.Image:
    """Water with an animal in one of its corners."""
    water = empty_water(seed=seed, size_px=(WIDTH, HEIGHT))
    animal = draw("moon_jellyfish", seed=seed, size_px=(240, 180))
    place = (WIDTH - 250 if right else 10, HEIGHT - 190 if low else 10)
    water.paste(animal.point(lambda value: min(255, value * 2)), place)
    return water


@functools.cache
def form() -> bytes:
    """A network of chance whose head tells a few drawn animals from water."""
    plain = tiny_onnx(species=2, size_px=SIZE_PX, seed=4).SerializeToString()
    seen = {}
    session = open_session(plain, threads=1)
    prep = Preprocessing(size_px=SIZE_PX)
    for animal in (True, False):
        pictures = [
            with_animal(seed % 2 == 0, seed % 4 < 2, seed=seed)
            if animal
            else empty_water(seed=seed, size_px=(WIDTH, HEIGHT))
            for seed in range(50, 58)
        ]
        squares = np.stack([shrink_to_square(np.asarray(p), prep) for p in pictures])
        seen[animal] = run(session, squares).embedding
    apart = seen[True].mean(axis=0) - seen[False].mean(axis=0)
    within = np.cov(np.concatenate([seen[a] - seen[a].mean(axis=0) for a in seen]).T)
    way = np.linalg.solve(within + 1e-4 * np.eye(len(apart)), apart).astype(np.float32)
    way /= np.abs(way).max()
    return replace_head(plain, weight=np.stack([way, -way]), bias=np.zeros(2, np.float32))


def model_in(folder: Path, fit: Fit) -> ModelFile:
    card = tiny_card(size_px=SIZE_PX, species=KEYS)
    return write_model(
        folder / "corner.jellymodel",
        card=card.model_copy(update={"preprocessing": Preprocessing(size_px=SIZE_PX, fit=fit)}),
        onnx=form(),
        weights={"head.weight": np.zeros((2, 16), np.float32)},
        replay={},
    )


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = Project(tmp_path / "p.jelly")
    yield project
    project.close()


@pytest.mark.parametrize(("fit", "turned"), [(Fit.SQUASH, 3), (Fit.PAD, 6)])
@pytest.mark.parametrize(("right", "low"), itertools.product([False, True], repeat=2))
def test_an_animal_in_a_corner_lights_up_that_corner(
    project: Project, tmp_path: Path, right: bool, low: bool, fit: Fit, turned: int
) -> None:
    project.models.add(model_in(tmp_path, fit))
    upright = with_animal(right, low, seed=1 + 2 * right + low)
    # As a camera stores what it has taken on its side, or upside down.
    ways = {6: Image.Transpose.ROTATE_90, 3: Image.Transpose.ROTATE_180}
    stored = upright.transpose(ways[turned]) if turned in ways else upright
    exif = Image.Exif()
    exif[0x0112] = turned
    stored.save(tmp_path / "corner.jpg", exif=exif, quality=95)
    found = Looker(project)(tmp_path / "corner.jpg")
    over = found.spoke_for("moon_jellyfish")
    assert over.shape == (round(400 * HEIGHT / WIDTH), 400)
    row, column = np.unravel_index(over.argmax(), over.shape)
    assert (row > over.shape[0] / 2, column > over.shape[1] / 2) == (low, right)
    rows, columns = np.nonzero(over > 0.5 * over.max())
    assert np.median(rows) / over.shape[0] == pytest.approx(0.8 if low else 0.2, abs=0.2)
    assert np.median(columns) / over.shape[1] == pytest.approx(0.85 if right else 0.15, abs=0.15)


def test_the_map_is_of_the_very_answer(project: Project, tmp_path: Path) -> None:
    model = model_in(tmp_path, Fit.PAD)
    project.models.add(model)
    with_animal(True, False, seed=1).save(tmp_path / "one.jpg")
    found = Looker(project)(tmp_path / "one.jpg")
    square = shrink_to_square(
        read_photo(tmp_path / "one.jpg", side_px=SIZE_PX).pixels, model.card.preprocessing
    )
    (answer,) = Classifier(model).predict(square[None])
    cooled = found.logits.mean(axis=(1, 2)) / 0.5
    shares = np.exp(cooled) / np.exp(cooled).sum()
    assert shares == pytest.approx(list(answer.prediction.probabilities.values()), abs=1e-5)


def test_what_cannot_be_shown_is_said(project: Project, tmp_path: Path) -> None:
    model = model_in(tmp_path, Fit.SQUASH)
    project.models.add(model)
    look = Looker(project)
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    with pytest.raises(UnreadableError):
        look(tmp_path / "broken.jpg")
    model.path.unlink()
    with pytest.raises(JellyError, match="no longer on this computer"):
        Looker(project)(tmp_path / "broken.jpg")
