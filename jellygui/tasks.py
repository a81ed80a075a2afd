"""What is done in the training process: each piece of work with what it is given and what it gives.

A task is declared here, where torch is not, and done by the function that `training.table` names
for it. `process.in_child` has it done.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Any, ClassVar, Generic, Self, TypeVar

import numpy as np
import numpy.typing as npt
import pydantic
from pydantic import ConfigDict, PlainSerializer, PlainValidator, TypeAdapter

from jellygui.domain.addresses import absolute
from jellygui.domain.comparison import Contestant, NetworkOrigin
from jellygui.domain.configs import FineTuneConfig, PruneConfig, RetrainConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import Estimated, Event, ModelSaved
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import Species
from jellygui.domain.statistics import Answers
from jellygui.modelfile import CardPhotograph, HeldBackPhotograph, ModelFile
from jellygui.run_folders import listed_photograph

SCRATCH, IMAGENET = "scratch", "imagenet"

R = TypeVar("R")
Doing = Callable[[Any], Generator[Event, None, Any]]


class Task(Generic[R]):
    """A piece of work for the training process, which gives an `R` at its end."""

    @classmethod
    def done_by(
        cls, function: Callable[[Self], Generator[Event, None, R]]
    ) -> tuple[type[Task[Any]], Doing]:
        """An entry of the table of tasks: what this kind of task is done by."""
        return cls, function


def _absolute(path: str | Path) -> Path:
    return absolute(Path(path))


def _start(origin: str | Path) -> str:
    return str(origin) if origin in (SCRATCH, IMAGENET) else str(_absolute(origin))


def _photograph(given: LabelledPhotograph | Mapping[str, Any]) -> LabelledPhotograph:
    if not isinstance(given, LabelledPhotograph):
        return listed_photograph(given)
    return replace(given, path=absolute(given.path))


# Names of files need not be UTF-8, which pydantic's own kinds of path and text insist on.
AbsolutePath = Annotated[Path, PlainValidator(_absolute)]
_Given = Annotated[LabelledPhotograph, PlainValidator(_photograph), PlainSerializer(asdict)]


@pydantic.dataclasses.dataclass(frozen=True, kw_only=True, config=ConfigDict(extra="forbid"))
class RecordedTask(Task[ModelSaved | None]):
    """A task that can go on after it was cut off, from what the folder `run` records of it.

    `out` is where its model file goes, if it is to make one. Without `run` nothing is recorded.
    `device` is where its networks learn.
    """

    kind: ClassVar[str]

    out: AbsolutePath | None
    run: AbsolutePath | None = None
    device: str = AUTO

    def record(self) -> dict[str, Any]:
        """What it was started with as plain data, but for paths, which are written as text."""
        found: dict[str, Any] = TypeAdapter(type(self)).dump_python(self, exclude={"run"})
        return found

    @classmethod
    def read(cls, record: Mapping[str, Any], *, run: Path | None = None) -> Self:
        """The task of a record.

        Raises:
            ValidationError: it is damaged.
        """
        return TypeAdapter(cls).validate_python({**record, "run": run})


@pydantic.dataclasses.dataclass(frozen=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Train(RecordedTask):
    """Fine-tune from `start` on a folder per species, and write a model file.

    `start` is `scratch`, `imagenet`, a `.safetensors` file with torchvision's names, or a model
    file, whose photographs keep the roles that they had. `attribution` is what must be said of
    the photographs and the weights wherever the model is listed; that of a parent model stays.
    `limits_from` is a model of the same recipe whose limits are taken over, where validation
    photographs are learned from.
    """

    kind = "train"

    dataset: AbsolutePath
    start: Annotated[str, PlainValidator(_start)]
    config: FineTuneConfig
    licence: str = ""
    attribution: tuple[str, ...] = ()
    limits_from: AbsolutePath | None = None


@pydantic.dataclasses.dataclass(frozen=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Prune(RecordedTask):
    """Prune a model on labelled photographs, and write a smaller model file.

    With the photographs that it was made with, all of its layers are pruned and recover. Where some
    are missing, those above its replay set are, on what is given and what it remembers together.
    Without `out` no model file is written: any of the steps can become one (`KeepStep`).
    Photographs that the model knows keep their roles. `teachers` are further models whose answers
    are averaged with the unpruned one's; `limits_from` is a model of the same recipe whose limits
    are taken over, where validation photographs are learned from. The weights of every step go
    into `steps_folder`, or into `RUN/steps`; `keep_steps` is a folder for model files of every step
    at once. What is `held_back`, and copies of it, teaches nothing; what is `retired`, by its
    content, may not test any longer.
    """

    kind = "prune"

    model: AbsolutePath
    dataset: AbsolutePath
    config: PruneConfig
    teachers: tuple[AbsolutePath, ...] = ()
    limits_from: AbsolutePath | None = None
    keep_steps: AbsolutePath | None = None
    steps_folder: AbsolutePath | None = None
    held_back: tuple[HeldBackPhotograph, ...] = ()
    retired: tuple[str, ...] = ()


@pydantic.dataclasses.dataclass(frozen=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Retrain(RecordedTask):
    """Teach a model `photographs`, or without these a folder per species, and write a model file.

    `folder` is what messages call the photographs. What the model knows as test stays test, also
    copies of it, and never teaches; where nothing is known, a role given in the list counts, else
    one is proposed. `retired` are photographs that may not test any longer, by their content.
    """

    kind = "retrain"

    model: AbsolutePath
    folder: AbsolutePath
    config: RetrainConfig
    photographs: tuple[_Given, ...] | None = None
    retired: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RetrainHead(Task[ModelSaved]):
    """Give a model only a new head, taught by what `Retrain` is taught by; it takes seconds."""

    model: Path
    folder: Path
    out: Path
    config: RetrainConfig
    photographs: Sequence[LabelledPhotograph] | None = None
    retired: Collection[str] = ()


@dataclass(frozen=True, eq=False, kw_only=True)
class FitHead(Task[ModelSaved]):
    """Give a model only a new head, taught by the embeddings [N, D] of new photographs.

    The embeddings are what this very model gave for the photographs. `species` says what the keys
    in their labels are called. What the model remembers of its own photographs is learned too, but
    for those, by their content, that are `retired`, or `held_back` since copies of them test.
    """

    parent: ModelFile
    photographs: Sequence[CardPhotograph]
    embeddings: npt.NDArray[np.float16]
    species: Mapping[str, Species]
    out: Path
    config: RetrainConfig
    retired: Collection[str] = ()
    held_back: Collection[str] = ()


@dataclass(frozen=True, kw_only=True)
class ResumeRun(Task[ModelSaved | None]):
    """Go on with a run from its last finished epoch, to the model file that it was to make.

    `out` is another place for that file.
    """

    run: Path
    out: Path | None = None


@dataclass(frozen=True, kw_only=True)
class KeepBest(Task[ModelSaved]):
    """Make a model file of the best epoch of a run, whether it has ended or not."""

    run: Path
    out: Path


@dataclass(frozen=True, kw_only=True)
class KeepStep(Task[ModelSaved]):
    """Make a model file of one step of a pruning whose steps lie in this folder."""

    steps_folder: Path
    step: int
    out: Path


@dataclass(frozen=True, kw_only=True)
class EstimateTraining(Task[Estimated]):
    """Say what fine-tuning on a dataset would take, without doing it; `start` as for `Train`."""

    dataset: Path
    start: str
    config: FineTuneConfig
    device: str = AUTO


@dataclass(frozen=True, kw_only=True)
class EstimateRetraining(Task[Estimated]):
    """Say what it takes to teach a model so many photographs, `teaching` of them no test ones."""

    model: Path
    photographs: int
    teaching: int
    config: RetrainConfig
    device: str = AUTO


@dataclass(frozen=True, kw_only=True)
class ImportWeights(Task[None]):
    """Turn a `.pth` file of weights into a `.safetensors` file, without running what is in it."""

    source: Path
    out: Path


@dataclass(frozen=True, kw_only=True)
class Evaluate(Task[None]):
    """Measure a model file on a folder per species, as it is used: by its ONNX form.

    One photograph of each group of copies is counted. Those that the model learned from or was
    set on, and their near-copies, are reported apart.
    """

    model: Path
    dataset: Path


@dataclass(frozen=True, kw_only=True)
class EvaluateBoth(Task[None]):
    """Measure two model files on the same photographs, of which neither has seen a copy.

    Both are measured, then compared photograph by photograph: `model` as the new one against
    `against`. Photographs of species that only one of them knows count too; the other is wrong on
    them.
    """

    model: Path
    dataset: Path
    against: Path


@dataclass(frozen=True, kw_only=True)
class CrossValidate(Task[None]):
    """Repeat the recipe of a model `count` times, each time without one fold of the groups.

    Every group is answered once, by a network that has seen no copy of it, in the form and within
    the limits of the model. The pruned and the unpruned networks are both measured, and compared
    photograph by photograph. `targets` are numbers of parameters to prune to in place of the one
    in the recipe: they show how far down it holds. `out` is where the model is written with a
    temperature and limits that are set on these answers, its own test photographs left out.
    """

    model: Path
    dataset: Path
    start: str
    count: int
    targets: tuple[int, ...] = ()
    out: Path | None = None
    device: str = AUTO


@dataclass(frozen=True, eq=False, kw_only=True)
class FoldAnswers:
    """What was answered to a fold, by the name of the network: unpruned, and each pruned one.

    `photographs` tells those of the whole dataset from others.
    """

    photographs: str
    by: Mapping[str, Answers]


@dataclass(frozen=True, kw_only=True)
class AnswerFold(Task[FoldAnswers]):
    """Of a cross-validation, one fold, the first of which is number 0: the answers to it."""

    model: Path
    dataset: Path
    start: str
    count: int
    fold: int
    targets: tuple[int, ...] = ()
    device: str = AUTO


@dataclass(frozen=True, eq=False, kw_only=True)
class SumFolds(Task[None]):
    """Measure what all folds of a cross-validation were answered, as `CrossValidate` does."""

    whole: CrossValidate
    answers: Sequence[FoldAnswers]


@dataclass(frozen=True, kw_only=True)
class FindWeights(Task[Path]):
    """Find the file of a network's ImageNet weights, which is fetched where there is none yet."""

    architecture: str


@dataclass(frozen=True, kw_only=True)
class FindDoubts(Task[None]):
    """List the labels of a folder per species that are doubted.

    They are judged by what `model` sees, which has best not learned from these photographs; without
    one by what EfficientNet-Lite0 sees that knows ImageNet alone.
    """

    dataset: Path
    model: Path | None = None


@dataclass(frozen=True, kw_only=True)
class MeasureContestant(Task[Contestant]):
    """Measure a network of a comparison: on test photographs, and by the paper's own protocol."""

    model: Path
    dataset: Path
    made: NetworkOrigin
    seed: int
