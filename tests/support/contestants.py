"""Networks of a comparison, made up: for the look of reports, not for any figure."""

from __future__ import annotations

import numpy as np

from jellygui.domain import comparison
from jellygui.domain.calibration import calibration
from jellygui.domain.comparison import Contestant, CurvePoint, PhotographAnswer
from jellygui.domain.species import KNOWN_SPECIES
from jellygui.domain.statistics import Answers, measure

SPECIES = tuple(species.key for species in KNOWN_SPECIES)
SIZES = {
    "simple_cnn": (54_000, 60e6, 210.0),
    "alexnet": (57_028_422, 520e6, 340.0),
    "vgg16": (134_285_126, 11_300e6, 21.0),
    "resnet18": (11_179_590, 1_336e6, 190.0),
    "resnet18-pruned": (1_912_982, 494e6, 460.0),
    "efficientnet_lite0": (3_379_975, 386e6, 138.0),
}


def contestant(
    name: str,
    *,
    accuracy: float,
    started_from: str = "imagenet.safetensors",
    epochs: int = 30,
    photographs: int = 72,
) -> Contestant:
    """A network that is right on so large a share of the photographs."""
    chance = np.random.default_rng(list(name.encode()))
    truth = np.arange(photographs) % len(SPECIES)
    wrong = np.zeros(photographs, dtype=bool)
    count = round((1 - accuracy) * photographs)
    # The harder photographs are hard for every network.
    wrong[np.argsort(np.arange(photographs)[::-1] + chance.normal(0, 12, photographs))[:count]] = 1
    answer = np.where(wrong, (truth + 1 + chance.integers(0, 5, photographs)) % 6, truth)
    sure = chance.uniform(0.35, 0.98, photographs)
    probabilities = np.repeat((1 - sure)[:, None] / 5, 6, axis=1)
    probabilities[np.arange(photographs), answer] = sure
    groups = [f"{number:03d}" for number in range(photographs)]
    answers = Answers(
        species=SPECIES,
        truth=truth.astype(np.intp),
        answer=answer.astype(np.intp),
        identified=sure > 0.5,
        groups=groups,
        probabilities=probabilities,
    )
    answered = tuple(
        PhotographAnswer(group=group, truth=SPECIES[is_], answer=SPECIES[said])
        for group, is_, said in zip(groups, truth, answer, strict=True)
    )
    parameters, multiply_adds, images_per_s = SIZES[name]
    rise = 1 - np.exp(-np.arange(1, epochs + 1) / 6)
    return Contestant(
        name=name,
        mark="0",
        started_from=started_from,
        curve=tuple(
            CurvePoint(
                stage="fine-tuning",
                epoch=epoch,
                training_loss=2 - rise[epoch - 1],
                training_accuracy=float(np.clip(rise[epoch - 1] * 0.9, 0, 1)),
                validation_loss=1.8 - rise[epoch - 1],
                validation_accuracy=float(
                    np.clip(rise[epoch - 1] * accuracy + chance.normal(0, 0.03), 0, 1)
                ),
            )
            for epoch in range(1, epochs + 1)
        ),
        training_s=600,
        architecture=comparison.base_of(name),
        size_px=160,
        files=900,
        groups={"training": 208, "validation": 31, "test": photographs},
        species_names={species.key: species.common_name for species in KNOWN_SPECIES},
        test=measure(answers, measured_on="test photographs"),
        accuracy=comparison.rate_of(answered),
        calibration=calibration(answers, temperature=0.8),
        paper_protocol=comparison.paper_protocol(chance.random(900) < accuracy + 0.1, seed=0),
        answers=answered,
        parameters=parameters,
        multiply_adds=int(multiply_adds),
        precision="int8",
        onnx_bytes=int(parameters * 1.04),
        model_bytes=parameters * 6,
        images_per_s=images_per_s,
        batch=32,
        processor="a processor (2 cores)",
        model_id="0" * 64,
    )


def papers_five() -> list[Contestant]:
    """The five of the paper, with its accuracies; all but the simple CNN pretrained."""
    return [
        contestant(
            name,
            accuracy=accuracy,
            started_from="" if name == "simple_cnn" else "imagenet.safetensors",
        )
        for name, accuracy in (*comparison.PAPER.items(), ("resnet18-pruned", 0.76))
    ]
