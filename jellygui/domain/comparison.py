"""Networks trained on the same photographs with the same budget: what is kept of each.

The paper (Li Du, *Jellyfish image classification by transfer learning and post-training pruning*,
2024) gave the order simple CNN, AlexNet, VGG16, ResNet18, and for the pruned ResNet18 the mean over
10 draws of 16 photographs with replacement from all it had, the ones it was trained on among them.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

from jellygui.domain.calibration import Calibration
from jellygui.domain.configs import ArchitectureName
from jellygui.domain.contest import SURE, Contest, contest
from jellygui.domain.intervals import wilson
from jellygui.domain.measurements import Measurement, Rate

PRUNED = "-pruned"
DRAWS, DRAWN = 10, 16
FROM_SCRATCH = "from scratch, not comparable with the paper"
FROM_SCRATCH_TOO = "from scratch, as in the paper"
# What the paper reports, worst first; the pruned one's by its own protocol.
PAPER = {"simple_cnn": 0.41, "alexnet": 0.59, "vgg16": 0.77, "resnet18": 0.79}
PAPER_PRUNED = 0.82
_SCRATCH_IN_PAPER = "simple_cnn"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class CurvePoint(_Part):
    """One epoch. Rates are shares of 1; the validation ones are None where there is no such part.

    `stage` names the part of the run, such as the recovery after pruning.
    """

    stage: str
    epoch: int = Field(ge=1)
    training_loss: float
    training_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None


class PaperProtocol(_Part):
    """The paper's own way to measure: the share right in each draw from everything."""

    draws: tuple[float, ...]
    drawn_from: int = Field(ge=0)

    @property
    def mean(self) -> float:
        return float(np.mean(self.draws)) if self.draws else 0.0


class PhotographAnswer(_Part):
    """One test photograph that stands for its group: what it is, and what the network said."""

    group: str
    truth: str
    answer: str

    @property
    def right(self) -> bool:
        return self.truth == self.answer


class NetworkOrigin(_Part):
    """How a network of a comparison came to be.

    `mark` says what of (photographs, settings, start): only a result of the same mark is taken
    over. `started_from` is the file it started from; empty is from scratch.
    """

    name: str
    mark: str
    started_from: str
    curve: tuple[CurvePoint, ...]
    training_s: float


class Contestant(NetworkOrigin):
    """One network of a comparison, trained and measured.

    `accuracy` is that on test photographs with Wilson's interval; `groups` are the groups of
    copies by role. `images_per_s` is the network alone, in batches of `batch`, through
    ONNX Runtime on `processor`. Sizes are bytes.
    """

    architecture: str
    size_px: int
    files: int
    groups: Mapping[str, int]
    species_names: Mapping[str, str]
    test: Measurement
    accuracy: Rate
    calibration: Calibration | None
    paper_protocol: PaperProtocol
    answers: tuple[PhotographAnswer, ...]
    parameters: int
    multiply_adds: int
    precision: str
    onnx_bytes: int
    model_bytes: int
    images_per_s: float
    batch: int
    processor: str
    model_id: str

    @property
    def title(self) -> str:
        return title(self.name)

    @property
    def comparable(self) -> bool:
        """Whether it started as the paper's did: pretrained, but for the simple CNN."""
        return bool(self.started_from) or self.architecture == _SCRATCH_IN_PAPER

    @property
    def in_paper(self) -> bool:
        """Whether the paper has such a network."""
        return base_of(self.name) in PAPER

    @property
    def start(self) -> str:
        """Where it started from, as every table says it."""
        if self.started_from:
            return f"from {self.started_from}"
        return FROM_SCRATCH_TOO if self.comparable else FROM_SCRATCH


@dataclass(frozen=True, kw_only=True)
class OrderFinding:
    """Two neighbours in the paper's order: what was found of them here."""

    lower: str
    upper: str
    verdict: str
    contest: Contest | None


def title(name: str) -> str:
    """A network's name as a person writes it: `resnet18-pruned` is `ResNet18, pruned`."""
    base = base_of(name)
    known = base in set(ArchitectureName)
    return (ArchitectureName(base).in_words if known else base) + (
        ", pruned" if name != base else ""
    )


def base_of(name: str) -> str:
    """The architecture of a network, pruned or not."""
    return name.removesuffix(PRUNED)


def in_training_order(names: Sequence[str]) -> list[str]:
    """Each network once, and before every pruned one the network that is pruned."""
    wanted: list[str] = []
    for name in names:
        for needed in (base_of(name), name):
            if needed not in wanted:
                wanted.append(needed)
    return wanted


def paper_protocol(right: npt.NDArray[np.bool_], *, seed: int) -> PaperProtocol:
    """Draw as the paper did from `right` [N], one entry for every photograph there is."""
    if not len(right):
        return PaperProtocol(draws=(), drawn_from=0)
    chosen = np.random.default_rng(seed).integers(0, len(right), (DRAWS, DRAWN))
    return PaperProtocol(
        draws=tuple(float(share) for share in right[chosen].mean(axis=1)), drawn_from=len(right)
    )


def rate_of(answers: Sequence[PhotographAnswer]) -> Rate:
    """The share right with Wilson's interval: one photograph per group, so independent."""
    return wilson(sum(answer.right for answer in answers), len(answers))


def between(new: Contestant, old: Contestant) -> Contest:
    """Two networks on the test photographs that both answered."""
    theirs = {answer.group: answer for answer in old.answers}
    common = [answer for answer in new.answers if answer.group in theirs]
    return contest(
        [answer.truth for answer in common],
        np.array([answer.right for answer in common], dtype=bool),
        np.array([theirs[answer.group].right for answer in common], dtype=bool),
        [answer.group for answer in common],
        new=new.title,
        old=old.title,
    )


def check_order(contestants: Sequence[Contestant]) -> list[OrderFinding]:
    """The paper's order, neighbour by neighbour, as far as these networks can speak of it.

    A network that did not start as the paper's did says nothing of the order.
    """
    by_name = {contestant.name: contestant for contestant in contestants}
    there = [by_name[name] for name in PAPER if name in by_name]
    fit = [contestant for contestant in there if contestant.comparable]
    findings: list[OrderFinding] = []
    for lower, upper in itertools.pairwise(fit):
        found = between(upper, lower)
        if found.overall.chance >= SURE:
            verdict = "cannot be told on so few photographs"
            if found.overall.better != found.overall.worse:
                leaning = found.overall.better > found.overall.worse
                verdict += f" (leans {'with' if leaning else 'against'} the paper)"
        else:
            holds = found.overall.better > found.overall.worse
            verdict = "holds" if holds else "is reversed"
        findings.append(
            OrderFinding(lower=lower.title, upper=upper.title, verdict=verdict, contest=found)
        )
    findings += [
        OrderFinding(lower=other.title, upper="", verdict=FROM_SCRATCH, contest=None)
        for other in there
        if not other.comparable
    ]
    return findings
