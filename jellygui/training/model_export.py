"""From a trained network to a model file."""

from __future__ import annotations

import copy
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from jellygui.classifier.limits import Bounds, bounds_without_promise
from jellygui.classifier.session import Outputs, Squares
from jellygui.domain.configs import FineTuneConfig, Preprocessing, PruneConfig, TrainConfig
from jellygui.domain.events import Event, Heartbeat, ModelSaved, Note
from jellygui.domain.measurements import Measurement
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.domain.statistics import Answers, measure
from jellygui.errors import JellyError
from jellygui.modelfile import (
    LARGEST_ONNX_BYTES,
    ModelCard,
    SpeciesEntry,
    read_model,
)
from jellygui.onnx_graphs.head import replace_head
from jellygui.onnx_graphs.quantise import quantise
from jellygui.training.augment import augmentation
from jellygui.training.dataset import Dataset, Sample, entry_of
from jellygui.training.examples import Photographs
from jellygui.training.forms import onnx_form
from jellygui.training.networks import (
    Network,
    arrays,
    count_multiply_adds,
    count_parameters,
    replay_after,
)
from jellygui.training.precision import may_be_int8
from jellygui.training.product import Precision, Product, outputs_for, write_product
from jellygui.training.replay import replay_set
from jellygui.training.thresholds import bounds_of

_CALIBRATION = 200
_MOST_VIEWS = 16
_COMPARED = 1000
_VIEW_CROP = 0.6
_BATCH = 32


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How a network came to be, as its card says it."""

    architecture: str
    started_from: str
    parent: str | None
    licence: str
    attribution: tuple[str, ...]
    fine_tune: FineTuneConfig | None
    prune: PruneConfig | None
    teachers: int = 1

    @classmethod
    def of(cls, card: ModelCard) -> Recipe:
        """The recipe of a model that is there, for another run."""
        return cls(
            architecture=card.architecture,
            started_from=card.started_from,
            parent=card.parent,
            licence=card.licence,
            attribution=card.attribution,
            fine_tune=card.fine_tune,
            prune=card.prune,
            teachers=card.teachers,
        )

    @property
    def int8_margin(self) -> float:
        return (self.prune or PruneConfig()).int8_margin


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What is set on photographs that the network has not learned from."""

    precision: Precision
    why: str
    bounds: Bounds

    @classmethod
    def of(cls, card: ModelCard) -> Limits:
        """Those of a model of the same recipe."""
        return cls(
            precision=card.precision,
            why=f"{card.precision_note} Set on a model of the same recipe.",
            bounds=bounds_without_promise(card),
        )


@dataclass(frozen=True)
class ShippedForm:
    """The form of a network that is used, with its limits."""

    onnx: bytes
    limits: Limits


def limits_of(path: Path | None, config: TrainConfig) -> Limits | None:
    """The limits of another model, which are needed where no photograph is left to set them on."""
    if path is not None:
        return Limits.of(read_model(path).card)
    if config.learn_from_validation:
        raise JellyError(
            "A model that learns from the validation photographs cannot be set on them.",
            hint="Train without --learn-from-validation first, then name that model with "
            "--limits-from.",
        )
    return None


def export_model(
    network: Network,
    data: Dataset,
    preprocessing: Preprocessing,
    recipe: Recipe,
    out: Path,
    limits: Limits | None = None,
) -> Generator[Event, None, ModelSaved]:
    """Write the model file of a trained network, measured on its test photographs."""
    yield Note("Making the model file: export, calibration, measurement.")
    network = copy.deepcopy(network).eval().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    given = limits is not None
    shipped = yield from ship(network, data, preprocessing, recipe, limits)
    limits = shipped.limits
    yield Note(limits.why)
    measurements: list[Measurement] = []
    unseen = (Role.TEST,) if given else (Role.TEST, Role.VALIDATION)
    for role in unseen:
        samples = [sample for sample in data.of(role) if sample.stands_for_group]
        if samples:
            answers = yield from answers_of(shipped, data, samples)
            measurements.append(measure(answers, measured_on=f"{role.value} photographs"))
    product = Product(
        onnx=shipped.onnx,
        precision=limits.precision,
        precision_note=limits.why,
        bounds=limits.bounds,
        measurements=measurements,
        replay=(yield from replay_set(network, shipped.onnx, data, preprocessing)),
        weights=arrays(network),
        parameters=count_parameters(network),
        multiply_adds=count_multiply_adds(network, preprocessing.size_px),
    )
    origin = {
        **vars(recipe),
        "species": tuple(SpeciesEntry.of(species) for species in data.species),
        "preprocessing": preprocessing,
        "replay_after": replay_after(network),
    }
    trained_on = tuple(entry_of(sample) for sample in data.samples)
    return (yield from write_product(product, out, origin=origin, trained_on=trained_on))


def ship(
    network: Network,
    data: Dataset,
    preprocessing: Preprocessing,
    recipe: Recipe,
    limits: Limits | None = None,
) -> Generator[Event, None, ShippedForm]:
    """Export, quantise, and set what is not given on validation photographs.

    int8 is kept where it is as good as fp32 on views of the photographs that are no test ones.
    """
    training = [sample for sample in data.of(Role.TRAINING) if not sample.altered]
    centres = yield from _centres(network, data, training, preprocessing)
    fp32 = onnx_form(network, preprocessing, centres)
    yield Heartbeat()
    if limits is not None and limits.precision == "fp32":
        return ShippedForm(replace_head(fp32, temperature=limits.bounds.temperature), limits)
    examples = [sample.row for sample in _spread(training, _CALIBRATION)]
    int8 = quantise(fp32, data.squares[examples])
    yield Heartbeat()
    if limits is None:
        good, why = yield from _int8_is_as_good(int8, fp32, data, preprocessing, recipe)
        if not good and len(fp32) > LARGEST_ONNX_BYTES:
            good, why = True, f"int8, since fp32 is too large ({len(fp32) / 1e6:.0f} MB). {why}"
        limits = yield from _set_limits(int8 if good else fp32, good, why, data, preprocessing)
    form = int8 if limits.precision == "int8" else fp32
    return ShippedForm(replace_head(form, temperature=limits.bounds.temperature), limits)


def _centres(
    network: Network, data: Dataset, samples: Sequence[Sample], preprocessing: Preprocessing
) -> Generator[Event, None, npt.NDArray[np.float32]]:
    """The mean direction of each species' embeddings [K, D], of length 1; 0 for none of these."""
    examples = Photographs.of(data, samples, preprocessing)
    sums = torch.zeros(len(data.species), network.head.in_features)
    for start in range(0, len(examples), _BATCH):
        places = np.arange(start, min(start + _BATCH, len(examples)))
        with torch.no_grad():
            embedding = network.embed(examples.plain(places))
        sums.index_add_(0, examples.truth[places], functional.normalize(embedding))
        yield Heartbeat()
    sums[[species.key == NONE_OF_THESE for species in data.species]] = 0
    return functional.normalize(sums).numpy()


def _set_limits(
    form: bytes, is_int8: bool, why: str, data: Dataset, preprocessing: Preprocessing
) -> Generator[Event, None, Limits]:
    """Temperature, confidence threshold and distance limit, from validation photographs.

    Altered copies and mild views count too: the limits are quantiles, and a small dataset has few
    photographs to take them from. Without validation photographs nothing is held back.
    """
    bounds = Bounds()
    if samples := data.of(Role.VALIDATION):
        squares, truth, _ = _views(data, samples, preprocessing, views=2)
        outputs = yield from outputs_for(form, _batches(squares))
        logarithms = np.log(outputs.probabilities.clip(1e-12))
        keys = [species.key for species in data.species]
        bounds = bounds_of(logarithms, outputs.distance, truth, keys)
    return Limits(precision="int8" if is_int8 else "fp32", why=why, bounds=bounds)


def _int8_is_as_good(
    int8: bytes, fp32: bytes, data: Dataset, preprocessing: Preprocessing, recipe: Recipe
) -> Generator[Event, None, tuple[bool, str]]:
    """Whether int8 may be kept, and the sentence that says why.

    Validation photographs alone are too few to tell: from ones that are all answered alike, the
    usual margin takes 190 groups.
    """
    samples = [s for s in data.samples if s.role is not Role.TEST and not s.altered]
    samples = _spread(samples, _COMPARED // 2)
    views = min(_MOST_VIEWS, _COMPARED // len(samples) - 1)
    squares, truth, groups = _views(data, samples, preprocessing, views=views)
    what = f"{len(truth)} views of {len(samples)} training and validation photographs"

    def answered(form: bytes) -> Generator[Event, None, Outputs]:
        return outputs_for(form, _batches(squares))

    return (
        yield from may_be_int8(
            int8, fp32, answered, truth, groups, margin=recipe.int8_margin, what=what
        )
    )


def _spread(samples: Sequence[Sample], most: int) -> list[Sample]:
    """At most so many of them, spread over all."""
    places = np.linspace(0, len(samples) - 1, min(len(samples), most)).astype(int)
    return [samples[place] for place in places]


def _views(
    data: Dataset, samples: Sequence[Sample], preprocessing: Preprocessing, *, views: int
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.intp], list[str]]:
    """Every photograph as it is and as `views` other mild views of it; truth; groups."""
    examples = Photographs.of(data, samples, preprocessing)
    view = augmentation(preprocessing.size_px, smallest_crop=_VIEW_CROP)
    photographs = examples.squares(np.arange(len(samples)))
    with torch.random.fork_rng():
        torch.manual_seed(0)
        rounds = [photographs] + [torch.stack([view(p) for p in photographs]) for _ in range(views)]
    squares = torch.cat(rounds).permute(0, 2, 3, 1).contiguous().numpy()
    truth = np.tile(data.places(samples), views + 1)
    return squares, truth, [sample.group for sample in samples] * (views + 1)


def answers_of(
    shipped: ShippedForm, data: Dataset, samples: Sequence[Sample]
) -> Generator[Event, None, Answers]:
    """What the shipped form answers on these photographs of the dataset."""
    squares = data.squares[[sample.row for sample in samples]]
    outputs = yield from outputs_for(shipped.onnx, _batches(squares))
    keys = tuple(species.key for species in data.species)
    answer, confidence = outputs.probabilities.argmax(1), outputs.probabilities.max(1)
    return Answers(
        species=keys,
        truth=data.places(samples),
        answer=answer,
        identified=shipped.limits.bounds.let_through(keys, answer, confidence, outputs.distance),
        groups=[sample.group for sample in samples],
        probabilities=outputs.probabilities,
        distances=outputs.distance,
    )


def _batches(squares: Squares) -> Iterator[Squares]:
    for start in range(0, len(squares), _BATCH):
        yield squares[start : start + _BATCH]
