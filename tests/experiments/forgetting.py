"""Does a model that learns a new species forget the others?

For each species and seed: a model is trained without the species, then retrained with most of the
photographs of that species and none of the others. Measured on photographs of which neither has
seen a copy: how many of the new species the child names, and how much more often the parent was
right on the others. Each seed holds back another fifth of the groups, so no photograph is counted
twice for a species. The mode `joint` measures, in the child's place, a model of the same recipe
that has known every species from the beginning: what can be had. Parents are kept in a scratch
folder and used again.

With `--not-these FOLDER` the parents are made by the recipe of the bundled model (see `bundled`),
by the labels of the review: five species and none of these, thinned and taught without the sixth.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import numpy as np

from jellygui.classifier.classifier import Classifier
from jellygui.domain.configs import FineTuneConfig, Preprocessing, PruneConfig, RetrainConfig
from jellygui.domain.events import Event, Note
from jellygui.domain.intervals import paired_difference, wilson
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role, folds
from jellygui.jobs.retrain import retrain
from jellygui.modelfile import read_model
from jellygui.tasks import Retrain
from jellygui.training.dataset import (
    Dataset,
    LabelledSource,
    Sample,
    read_dataset,
    read_photographs,
    with_roles,
)
from jellygui.training.fine_tune import fine_tune
from jellygui.training.model_export import Recipe, export_model
from jellygui.training.product import outputs_for
from jellygui.training.prune import prune
from jellygui.training.start import find_start
from jellygui.training.thresholds import bounds_of
from tests.experiments import bundled

FOLDS = 5
JOINT = "joint"


@dataclass(frozen=True, eq=False)
class Cell:
    """Right answers on the new species, and on the others and none of these before and after."""

    species: str
    seed: int
    new: np.ndarray
    before: np.ndarray
    after: np.ndarray
    groups: list[str]
    none_before: np.ndarray
    none_after: np.ndarray
    seconds: float

    def line(self) -> str:
        return (
            f"{self.species:26s} {self.seed:4d}  {self.new.mean():7.1%} of {len(self.new):3d}  "
            f"{self.before.mean():7.1%} -> {self.after.mean():6.1%} of {len(self.before):3d}  "
            f"{100 * (self.before.mean() - self.after.mean()):+6.1f}  {self.seconds:5.0f} s"
        )


def done(work: Generator[Event, None, Any], *, loud: bool) -> Any:
    while True:
        try:
            event = next(work)
        except StopIteration as stop:
            return stop.value
        if loud and isinstance(event, Note):
            print(f"    {event.text}", flush=True)


def split(data: Dataset, seed: int) -> Dataset:
    """Another fifth is held back for each seed, and an eighth of the rest for watching."""
    species_of = {sample.group: sample.label for sample in data.samples}
    fold = folds(species_of, FOLDS)
    rest = folds({key: label for key, label in species_of.items() if fold[key] != seed % FOLDS}, 8)
    roles = {
        key: Role.TEST
        if fold[key] == seed % FOLDS
        else Role.VALIDATION
        if rest[key] == 0
        else Role.TRAINING
        for key in species_of
    }
    return with_roles(data, roles)


def without(data: Dataset, species: str) -> Dataset:
    return replace(
        data,
        species=tuple(kind for kind in data.species if kind.key != species),
        samples=tuple(sample for sample in data.samples if sample.label != species),
    )


def parent_of(choice: argparse.Namespace, data: Dataset, species: str, seed: int) -> Path:
    """A model that has never seen the species, made once."""
    if choice.not_these:
        return bundled_parent(choice.scratch, data, species, seed)
    name = f"without-{species}-{seed}-{choice.size}px-{choice.epochs}-{choice.prune_epochs}"
    out: Path = choice.scratch / f"{name}-{choice.target_parameters}.jellymodel"
    if out.exists():
        return out
    preprocessing = Preprocessing(size_px=choice.size)
    config = FineTuneConfig(
        architecture=choice.architecture, size_px=choice.size, epochs=choice.epochs, seed=seed
    )
    origin = done(find_start(choice.start, config), loud=choice.verbose)
    network = origin.network(data.species)
    network = done(fine_tune(network, data, preprocessing, config), loud=choice.verbose)
    pruning = None
    if choice.target_parameters:
        pruning = PruneConfig(
            target_parameters=choice.target_parameters,
            final_epochs=choice.prune_epochs,
            seed=seed,
        )
        network = done(prune(network, data, preprocessing, pruning), loud=choice.verbose)
    recipe = Recipe(
        architecture=origin.architecture,
        started_from=origin.name,
        parent=None,
        licence="",
        attribution=(),
        fine_tune=config,
        prune=pruning,
    )
    done(export_model(network, data, preprocessing, recipe, out), loud=choice.verbose)
    return out


def bundled_parent(scratch: Path, data: Dataset, species: str, seed: int) -> Path:
    """The same by the recipe of the bundled model, made once."""
    out = scratch / f"bundled-without-{species}-{seed}.jellymodel"
    if out.exists():
        return out
    taught = [sample for sample in data.of(Role.TRAINING) if not sample.altered]
    watched = [sample for sample in data.of(Role.VALIDATION) if sample.stands_for_group]
    network = bundled.thinned(data, taught)
    form = bundled.with_last_layer(data, network, taught)
    seen = done(outputs_for(form, bundled.batches(bundled.squares_of(data, watched))), loud=False)
    bounds = bounds_of(
        np.log(seen.probabilities.clip(1e-12)),
        seen.distance,
        data.places(watched),
        tuple(kind.key for kind in data.species),
    )
    bundled.write(data, network, bundled.product(data, network, form, bounds), out)
    return out


def right(model: Path, data: Dataset, samples: Sequence[Sample]) -> np.ndarray:
    """Whether the model, in the form that is used, gives each photograph its label."""
    if not samples:
        return np.zeros(0, dtype=bool)
    classifier = Classifier(read_model(model))
    answers = classifier.predict(data.squares[[sample.row for sample in samples]])
    return np.array(
        [a.prediction.species == s.label for a, s in zip(answers, samples, strict=True)]
    )


def cell(choice: argparse.Namespace, data: Dataset, species: str, seed: int, mode: str) -> Cell:
    data = split(data, seed)
    parent = parent_of(choice, without(data, species), species, seed)
    started = time.perf_counter()
    if mode == JOINT:
        child = parent_of(choice, data, "none", seed)
    else:
        child = child_of(choice, parent, data, species, seed, mode)
    seconds = time.perf_counter() - started
    held_back = [sample for sample in data.of(Role.TEST) if sample.stands_for_group]
    new = [sample for sample in held_back if sample.label == species]
    none = [sample for sample in held_back if sample.label == NONE_OF_THESE]
    others = [sample for sample in held_back if sample.label not in (species, NONE_OF_THESE)]
    return Cell(
        species=species,
        seed=seed,
        new=right(child, data, new),
        before=right(parent, data, others),
        after=right(child, data, others),
        groups=[sample.group for sample in others],
        none_before=right(parent, data, none),
        none_after=right(child, data, none),
        seconds=seconds,
    )


def child_of(
    choice: argparse.Namespace, parent: Path, data: Dataset, species: str, seed: int, mode: str
) -> Path:
    """The parent, taught the photographs of the species that are not held back."""
    given = [
        LabelledPhotograph(
            path=sample.path,
            species=next(kind for kind in data.species if kind.key == species),
            content_hash=sample.content_hash,
            role=sample.role,
        )
        for sample in data.samples
        if sample.label == species and sample.role is not Role.TEST
    ]
    settings = dict(pair.split("=", 1) for pair in choice.set)
    config = RetrainConfig.model_validate({**settings, "head_only": mode == "head", "seed": seed})
    child: Path = choice.scratch / f"child-{species}-{seed}.jellymodel"
    task = Retrain(
        model=parent, photographs=tuple(given), folder=data.folder, out=child, config=config
    )
    done(retrain(task), loud=choice.verbose)
    return child


def summary(cells: Sequence[Cell]) -> list[str]:
    new = np.concatenate([c.new for c in cells])
    before, after = (np.concatenate([getattr(c, n) for c in cells]) for n in ("before", "after"))
    groups = [group for c in cells for group in c.groups]
    recalls = [c.new.mean() for c in cells]
    losses = [100 * (c.before.mean() - c.after.mean()) for c in cells]
    lost, low, high = paired_difference(before, after, groups)
    none = [np.concatenate([getattr(c, n) for c in cells]) for n in ("none_before", "none_after")]
    return [
        f"recall of the new species: mean {np.mean(recalls):.1%} over {len(cells)} cells; all "
        f"photographs together {wilson(int(new.sum()), len(new))} (aim: at least 80 %)",
        f"loss of the others: mean {np.mean(losses):+.1f} points; all together {100 * lost:+.1f} "
        f"({100 * low:+.1f} to {100 * high:+.1f}, n = {len(before)}) (aim: at most 2)",
        *(
            [f"none of these: {none[0].mean():.1%}, then {none[1].mean():.1%}"]
            if len(none[0])
            else []
        ),
    ]


def photographs(choice: argparse.Namespace) -> Dataset:
    if not choice.not_these:
        seen = Preprocessing(size_px=choice.size)
        return cast(Dataset, done(read_dataset(choice.dataset, seen), loud=True))
    reviewed = bundled.reviewed(choice.dataset, choice.not_these, tanks=True, each=choice.each)
    source = LabelledSource(photographs=reviewed)
    return cast(Dataset, done(read_photographs(source, choice.dataset, bundled.SEEN), loud=True))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dataset", type=Path, help="a folder per species")
    parser.add_argument("--from", dest="start", help="where parents start, as train")
    parser.add_argument("--not-these", type=Path, help="parents by the bundled model's recipe")
    parser.add_argument("--scratch", type=Path, required=True, help="where parents are kept")
    parser.add_argument("--architecture", default="resnet18")
    parser.add_argument("--species", nargs="*", help="keys; all of them if none is named")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument(
        "--each", type=int, default=10_000, help="as in bundled, to see that it runs"
    )
    parser.add_argument("--size", type=int, default=192)
    parser.add_argument("--epochs", type=int, default=50)
    parser.add_argument("--target-parameters", type=int, default=1_980_000, help="0: unpruned")
    parser.add_argument("--prune-epochs", type=int, default=80)
    parser.add_argument("--set", nargs="*", default=[], help="of the retraining, as epochs=20")
    parser.add_argument("--modes", nargs="*", default=["upper", "head"], help=f"or {JOINT}")
    parser.add_argument("--verbose", action="store_true")
    choice = parser.parse_args(arguments)
    if not choice.start and not choice.not_these:
        parser.error("say where parents start (--from), or make the bundled model's (--not-these)")
    choice.scratch.mkdir(parents=True, exist_ok=True)
    data = photographs(choice)
    for mode in choice.modes:
        print(f"\n{mode}: species, seed, recall of it, others before and after, points lost")
        cells: list[Cell] = []
        for seed in range(choice.seeds):
            for species in choice.species or [
                k.key for k in data.species if k.key != NONE_OF_THESE
            ]:
                cells.append(cell(choice, data, species, seed, mode))
                print(cells[-1].line(), flush=True)
        print(*summary(cells), sep="\n")


if __name__ == "__main__":
    main()
