"""Makes the bundled model `jellyfish-6` anew, and says what its recipe is worth by clean folds.

    python -m tests.experiments.bundled JELLYFISH NOT_THESE --out jellyfish-6.jellymodel

(`--each 12` sees in some minutes whether all of it still runs.)

JELLYFISH holds a folder per species and `review.tsv` (folder, file, verdict, is); NOT_THESE holds
`files.tsv` (folder, file, group, name_in_the_source) and its folders. For each of five folds over
groups, and once for the model: the network is thinned by least squares, without labels, on the
pictures of the other folds; quantised by the program; and given a last layer, by the labels of the
review, on the features of the int8 form. Temperature and limits are set on the folds' answers.

The file that travels was made by this recipe before it was a part of the program. Its inner
channels were chosen by hand (48, 64; 64, 128; 128, 240, 240; 240, 336, 336; 336, 512, 512, 512;
768), and it was thinned on 255 originals, a crop of each and 80 pictures of none of these, where
`training/thin.py` gives the blocks one share and shows 400 pictures, every species equally often.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from jellygui.classifier.limits import Bounds, Floats, log_probabilities
from jellygui.classifier.session import Outputs, Squares
from jellygui.domain.configs import ArchitectureName, Criterion, FineTuneConfig, Fit, PruneConfig
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import NONE_OF_THESE, species_named
from jellygui.domain.split import Role, folds
from jellygui.domain.statistics import Answers, measure
from jellygui.modelfile import SpeciesEntry
from jellygui.modelfile.card import FoldAnswer
from jellygui.onnx_graphs.head import directions, replace_head
from jellygui.onnx_graphs.quantise import quantise
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.dataset import Dataset, LabelledSource, Sample, entry_of, read_photographs
from jellygui.training.download import imagenet_weights
from jellygui.training.evaluate import fold_answers
from jellygui.training.examples import Photographs
from jellygui.training.forms import onnx_form
from jellygui.training.networks import (
    Network,
    arrays,
    build,
    count_multiply_adds,
    count_parameters,
    replay_after,
)
from jellygui.training.product import Product, outputs_for, write_product
from jellygui.training.replay import replay_set
from jellygui.training.start import load_public
from jellygui.training.thin import narrowed, thin
from jellygui.training.thresholds import bounds_of

LITE0 = ArchitectureName.EFFICIENTNET_LITE0
SEEN = ARCHITECTURES[LITE0].preprocessing(224, Fit.SQUASH)
FINE_TUNE = FineTuneConfig.given(architecture=LITE0, learn_from_validation=True)
PRUNE = PruneConfig(
    target_parameters=1_980_000,
    criterion=Criterion.LEAST_SQUARES,
    round_to=16,
    final_epochs=0,
    balanced=True,
    learn_from_validation=True,
)
FOLDS, BATCH, CALIBRATION = 5, 32, 200
STRENGTH, OF_NONE = 0.003, 0.5


def drain(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            event = next(work)
        except StopIteration as stop:
            return stop.value
        if hasattr(event, "text"):
            print(event.text, flush=True)


def reviewed(
    jellyfish: Path, not_these: Path, *, tanks: bool, each: int
) -> list[LabelledPhotograph]:
    """The originals that the review does not doubt, with the label that it gives.

    The one group of all fish is parted by its `tanks`, if so wanted.
    """
    with open(jellyfish / "review.tsv", encoding="utf-8", newline="") as file:
        review = {(r["folder"], r["file"]): r for r in csv.DictReader(file, delimiter="\t")}
    kinds = {folder.name for folder in jellyfish.iterdir() if folder.is_dir()} | {NONE_OF_THESE}
    found: list[LabelledPhotograph] = []
    for (folder, name), row in sorted(review.items()):
        label = row["is"] if row["verdict"] == "wrong" else folder
        if row["verdict"] != "doubtful" and label in kinds:
            path = jellyfish / folder / name
            found.append(LabelledPhotograph(path=path, species=species_named(label)))
    with open(not_these / "files.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            place = not_these / row["folder"] / row["file"]
            group = row["group"]
            if group == "aquarium" and tanks:  # twenty pictures after each other are about one tank
                number = re.search(r"\d+", row["name_in_the_source"])
                group = f"{group} {int(number[0]) // 20 if number else 0}"
            kind = species_named(NONE_OF_THESE)
            found.append(LabelledPhotograph(path=place, species=kind, group=group))
    kinds_of = [photograph.species.key for photograph in found]
    nth = [kinds_of[:place].count(key) for place, key in enumerate(kinds_of)]
    return [photograph for photograph, place in zip(found, nth, strict=True) if place < each]


def thinned(data: Dataset, samples: list[Sample]) -> Network:
    """The network with its authors' weights, thinned on these photographs."""
    network = build(LITE0, species=len(data.species))
    load_public(network, LITE0, drain(imagenet_weights(LITE0)))
    network.eval()
    low, high = 0.0, PRUNE.largest_cut
    for _ in range(10):
        share = (low + high) / 2
        copied = build(LITE0, species=len(data.species))
        narrowed(copied, share, PRUNE)
        low, high = (share, high) if over(copied) else (low, share)
    drain(thin(network, Photographs.of(data, samples, SEEN), high, PRUNE))
    return network.eval()


def over(network: Network) -> bool:
    return count_parameters(network) > PRUNE.target_parameters


def batches(squares: Squares) -> Iterator[Squares]:
    for start in range(0, len(squares), BATCH):
        yield np.ascontiguousarray(squares[start : start + BATCH])


def squares_of(data: Dataset, samples: list[Sample]) -> Squares:
    squares: Squares = data.squares[[sample.row for sample in samples]]
    return squares


def with_last_layer(data: Dataset, network: Network, samples: list[Sample]) -> bytes:
    """The int8 form with a last layer and centres that these photographs have taught."""
    blank = np.zeros((len(data.species), network.head.in_features), np.float32)
    squares = squares_of(data, samples)
    shown = np.linspace(0, len(samples) - 1, CALIBRATION).astype(int)
    form = quantise(onnx_form(network, SEEN, blank), squares[shown])
    plain, mirrored = (
        drain(outputs_for(form, batches(view))).embedding for view in (squares, squares[:, :, ::-1])
    )
    truth = data.places(samples)
    weight, bias = regression(np.concatenate([plain, mirrored]), np.tile(truth, 2), data)
    centres = np.stack([directions(plain[truth == k]).mean(0) for k in range(len(data.species))])
    centres[[species.key == NONE_OF_THESE for species in data.species]] = 0
    with torch.no_grad():
        network.head.weight.copy_(torch.from_numpy(weight))
        network.head.bias.copy_(torch.from_numpy(bias))
    return replace_head(form, weight=weight, bias=bias, centres=directions(centres))


def regression(seen: Floats, truth: np.ndarray, data: Dataset) -> tuple[Floats, Floats]:
    """Logistic regression on standardised features, every species counting the same."""
    middle, spread = seen.mean(0), seen.std(0) + 1e-3 * seen.std()
    inputs = torch.from_numpy((seen - middle) / spread).double()
    counts = np.bincount(truth, minlength=len(data.species))
    weights = len(truth) / len(counts) / counts.clip(1)
    weights[[species.key == NONE_OF_THESE for species in data.species]] *= OF_NONE
    each, wanted = torch.from_numpy(weights[truth]), torch.from_numpy(truth)
    weight = torch.zeros(len(counts), seen.shape[1], dtype=torch.double, requires_grad=True)
    bias = torch.zeros(len(counts), dtype=torch.double, requires_grad=True)
    solver = torch.optim.LBFGS([weight, bias], max_iter=400, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        solver.zero_grad()
        away = torch.nn.functional.cross_entropy(inputs @ weight.T + bias, wanted, reduction="none")
        total = (away * each).sum() * STRENGTH + weight.square().sum() / 2
        total.backward()
        return total

    solver.step(loss)
    found = (weight.detach().numpy() / spread).astype(np.float32)
    return found, (bias.detach().numpy() - found @ middle).astype(np.float32)


def answers(data: Dataset, samples: list[Sample], parts: list[Outputs], bounds: Bounds) -> Answers:
    keys = tuple(species.key for species in data.species)
    probabilities = np.concatenate([part.probabilities for part in parts])
    cooled = np.exp(log_probabilities(np.log(probabilities.clip(1e-12)), bounds.temperature))
    distance = np.concatenate([part.distance for part in parts])
    said, sure = cooled.argmax(1), cooled.max(1)
    return Answers(
        species=keys,
        truth=data.places(samples),
        answer=said,
        probabilities=cooled,
        identified=bounds.let_through(keys, said, sure, distance),
        distances=distance,
        groups=[sample.group for sample in samples],
    )


def product(
    data: Dataset, network: Network, form: bytes, bounds: Bounds, note: str = ""
) -> Product:
    """The network in its int8 form, with these limits and what it remembers of its dataset."""
    form = replace_head(form, temperature=bounds.temperature)
    return Product(
        onnx=form,
        precision="int8",
        precision_note=note,
        bounds=bounds,
        measurements=[],
        replay=drain(replay_set(network, form, data, SEEN)),
        weights={
            name: value.astype(np.float16) if value.ndim == 4 else value
            for name, value in arrays(network).items()
        },
        parameters=count_parameters(network),
        multiply_adds=count_multiply_adds(network, SEEN.size_px),
    )


def write(
    data: Dataset, network: Network, made: Product, out: Path, answered: tuple[FoldAnswer, ...] = ()
) -> None:
    """The model's file; its card says where the network comes from and what it has learned."""
    bundled = ARCHITECTURES[LITE0].bundled
    assert bundled is not None
    origin = {
        "architecture": LITE0,
        "started_from": bundled.file,
        "parent": None,
        "licence": "",
        "attribution": (bundled.attribution,),
        "fine_tune": FINE_TUNE,
        "prune": PRUNE,
        "species": tuple(SpeciesEntry.of(species) for species in data.species),
        "preprocessing": SEEN,
        "replay_after": replay_after(network),
        "fold_answers": answered,
    }
    taught = tuple(
        entry_of(s if s.role is Role.TEST else replace(s, role=Role.TRAINING)) for s in data.samples
    )
    drain(write_product(made, out, origin=origin, trained_on=taught))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("jellyfish", type=Path)
    parser.add_argument("not_these", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--whole-groups", action="store_true", help="all fish are one group, as in files.tsv"
    )
    parser.add_argument(
        "--each", type=int, default=10_000, help="only so many of each kind, to see that it runs"
    )
    asked = parser.parse_args()
    photographs = reviewed(
        asked.jellyfish, asked.not_these, tanks=not asked.whole_groups, each=asked.each
    )
    data = drain(read_photographs(LabelledSource(photographs=photographs), asked.jellyfish, SEEN))
    originals = [sample for sample in data.samples if not sample.altered]
    fold_of = folds({sample.group: sample.label for sample in originals}, FOLDS)
    held, parts = [], []
    for fold in range(FOLDS):
        teach = [sample for sample in originals if fold_of[sample.group] != fold]
        out = [sample for sample in originals if fold_of[sample.group] == fold]
        form = with_last_layer(data, thinned(data, teach), teach)
        parts.append(drain(outputs_for(form, batches(squares_of(data, out)))))
        held += out
    raw = answers(data, held, parts, Bounds())
    logits = np.log(np.asarray(raw.probabilities).clip(1e-12))
    bounds = bounds_of(logits, np.asarray(raw.distances), raw.truth, raw.species)
    measured = measure(
        answers(data, held, parts, bounds),
        measured_on=f"{FOLDS}-fold cross-validation, by the reviewed labels",
    )
    print(measured.accuracy_of_species, measured.none_of_these, flush=True)
    teach = [sample for sample in originals if sample.role is not Role.TEST]
    network = thinned(data, teach)
    made = product(
        data,
        network,
        with_last_layer(data, network, teach),
        bounds,
        f"Temperature and limits are set on {len(held)} cross-validated answers.",
    )
    made = replace(made, measurements=[measured])
    write(data, network, made, asked.out, fold_answers(raw, np.ones(len(held), bool), bounds))


if __name__ == "__main__":
    main()
