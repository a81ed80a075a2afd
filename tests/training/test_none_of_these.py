"""None of these through every way a model is made: trained, pruned, retrained, measured."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import ArchitectureName, FineTuneConfig, PruneConfig, RetrainConfig
from jellygui.domain.events import Evaluated
from jellygui.domain.labels import NONE_OF_THESE
from jellygui.modelfile import ModelFile, read_model, read_replay
from jellygui.onnx_graphs.head import head_of
from jellygui.tasks import Evaluate, Prune, Retrain, RetrainHead, Train
from jellygui.training.evaluate import evaluate_model
from jellygui.training.fine_tune import train_model
from jellygui.training.prune import prune_model
from jellygui.training.quick import retrain_head
from jellygui.training.retrain import retrain_model
from tests.support.drawn import empty_water
from tests.training.conftest import blob

TRAIN = FineTuneConfig(
    architecture=ArchitectureName.SIMPLE_CNN,
    size_px=32,
    epochs=6,
    batch_size=8,
    averaging=0.5,
    mixup=0,
    learning_rate=3e-3,
)
PRUNE = PruneConfig(
    target_parameters=30_000,
    steps=1,
    step_epochs=2,
    final_epochs=4,
    batch_size=8,
    averaging=0.5,
    mixup=0,
    int8_margin=0.9,
)
RETRAIN = RetrainConfig(epochs=4, batch_size=8, views=1, averaging=0.5, mixup=0, int8_margin=0.9)
KEYS = ("compass", "moon", NONE_OF_THESE)


def water(folder: Path, numbers: range) -> Path:
    folder.mkdir(parents=True)
    for number in numbers:
        empty_water(seed=number, size_px=(96, 80)).save(folder / f"{number}.png")
    return folder


def check(model: ModelFile) -> None:
    assert model.card.species_keys == KEYS
    assert NONE_OF_THESE in {entry.label for entry in read_replay(model).entries}
    # To be like one of them is to be like no species.
    lengths = np.linalg.norm(head_of(model.onnx_bytes())["centres"], axis=1)
    np.testing.assert_allclose(lengths, [1, 1, 0], atol=1e-5)
    test = next(m for m in model.card.measurements if m.measured_on == "test photographs")
    assert test.recall[NONE_OF_THESE].count > 0
    assert test.none_of_these is not None


def test_every_way_to_make_a_model_knows_it(few: Path, tmp_path: Path) -> None:
    water(few / "Background", range(14))
    trained, pruned, taught, quick = (
        tmp_path / f"{name}.jellymodel" for name in ("trained", "pruned", "taught", "quick")
    )
    list(train_model(Train(dataset=few, start="scratch", out=trained, config=TRAIN)))
    check(read_model(trained))
    (few / "Background").rename(few / "no jellyfish (2)")
    list(prune_model(Prune(model=trained, dataset=few, out=pruned, config=PRUNE)))
    check(read_model(pruned))
    more = water(tmp_path / "more" / "Negatives", range(100, 108)).parent
    list(retrain_model(Retrain(model=pruned, folder=more, out=taught, config=RETRAIN)))
    list(retrain_head(RetrainHead(model=pruned, folder=more, out=quick, config=RETRAIN)))
    for child in (taught, quick):
        check(read_model(child))
        of_it = [e for e in read_model(child).card.trained_on if e.label == NONE_OF_THESE]
        assert len(of_it) == 22
    unseen = water(tmp_path / "unseen" / "none_of_these", range(200, 210)).parent
    (unseen / "moon").mkdir()
    for number in range(200, 206):
        blob(0, number).save(unseen / "moon" / f"{number}.png")
    (found,) = (
        e.measurement
        for e in evaluate_model(Evaluate(model=quick, dataset=unseen))
        if isinstance(e, Evaluated)
    )
    assert found.recall[NONE_OF_THESE].value > 0.5
    assert found.none_of_these is not None
    assert found.none_of_these.area.value > 0.7
    size = read_model(quick).card.preprocessing.size_px
    answers = Classifier(read_model(quick)).predict(np.zeros((1, size, size, 3), np.uint8))
    assert set(answers[0].prediction.probabilities) == set(KEYS)
