"""What a run was started with, as its folder records it: enough to go on, or to keep its best."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, ClassVar, Protocol

from pydantic import BaseModel, ConfigDict, PlainValidator, ValidationError
from torch import Tensor

from jellygui.domain.configs import FineTuneConfig, PruneConfig, RetrainConfig
from jellygui.domain.events import Event, Note
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.lists import NAMED
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import HeldBack
from jellygui.runs import LEFT_OUT, RunFolder
from jellygui.training.checkpoint import Checkpoint
from jellygui.training.dataset import Dataset, shown
from jellygui.training.networks import Network
from jellygui.work import Work


def _absolute(path: str | Path) -> Path:
    return Path(path).absolute()


# Names of files need not be UTF-8, which pydantic's own kinds of path and text insist on.
AbsolutePath = Annotated[Path, PlainValidator(_absolute)]


class _Plain(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Job(_Plain):
    """What a run was started with; `out` is where its model file goes, if it is to make one."""

    kind: ClassVar[str]

    out: AbsolutePath | None

    def arguments(self) -> dict[str, Any]:
        """The same as plain data, but for paths, which are to be written as text."""
        return self.model_dump()


class TrainJob(Job):
    """Fine-tuning; `start` is a word or a file to start from."""

    kind = "train"

    dataset: AbsolutePath
    start: Annotated[str, PlainValidator(str)]
    config: FineTuneConfig
    licence: str = ""
    attribution: tuple[str, ...] = ()
    limits_from: AbsolutePath | None = None


class PruneJob(Job):
    """Pruning; its steps go to `steps_folder`, or into the run's.

    What is `held_back`, and copies of it, teaches nothing; `retired` are photographs that may not
    test any longer, by their content.
    """

    kind = "prune"

    model: AbsolutePath
    dataset: AbsolutePath
    config: PruneConfig
    teachers: tuple[AbsolutePath, ...] = ()
    limits_from: AbsolutePath | None = None
    keep_steps: AbsolutePath | None = None
    steps_folder: AbsolutePath | None = None
    held_back: tuple[HeldBack, ...] = ()
    retired: tuple[str, ...] = ()


class Given(_Plain):
    """A labelled photograph of a retraining."""

    path: AbsolutePath
    species: Species
    content_hash: str
    role: Role | None
    group: str = ""

    @classmethod
    def of(cls, photograph: LabelledPhotograph) -> Given:
        return cls(**vars(photograph))

    def photograph(self) -> LabelledPhotograph:
        return LabelledPhotograph(**dict(self))


class RetrainJob(Job):
    """Retraining on `photographs`, or without these on all in the folders of `folder`.

    `retired` are photographs that may not test any longer, by their content.
    """

    kind = "retrain"

    model: AbsolutePath
    folder: AbsolutePath
    config: RetrainConfig
    photographs: tuple[Given, ...] | None = None
    retired: tuple[str, ...] = ()


class Material(Protocol):
    """What a job works with."""

    @property
    def data(self) -> Dataset: ...

    def learned(self, checkpoint: Checkpoint | None) -> Generator[Event, None, Network]:
        """Do what is to be done, from the last finished epoch on."""

    def kept(self, weights: Mapping[str, Tensor]) -> Network:
        """The network whose weights a checkpoint has kept as the best."""

    def export(self, network: Network, out: Path) -> Work:
        """Write a model file of such a network."""


def job_of(run: RunFolder) -> Job:
    """What a recorded run was started with.

    Raises:
        JellyError: it is recorded no more.
    """
    record = run.record()
    try:
        kinds = {kind.kind: kind for kind in (TrainJob, PruneJob, RetrainJob)}
        return kinds[record["kind"]].model_validate(record["arguments"])
    except (KeyError, TypeError, ValidationError) as error:
        raise JellyError(
            f"The record of the run in “{run.path}” is damaged ({error}).", hint="Start a new run."
        ) from error


@contextmanager
def recorded(path: Path | None, job: Job, *, resume: bool = False) -> Iterator[Checkpoint | None]:
    """Record a run from its beginning to its outcome; without a path, nothing is recorded."""
    if path is None:
        yield None
        return
    if resume:
        run = RunFolder.open(path)
        run.reopen()
    else:
        run = RunFolder.begin(path, kind=job.kind, arguments=job.arguments())
    checkpoint = Checkpoint(run)
    try:
        yield checkpoint
    except JellyError as error:
        run.end("failed", message=error.message)
        raise
    run.end("finished", model=str(job.out or ""))
    checkpoint.clear()


def carry_out(
    job: Job, material: Generator[Event, None, Material], run: Path | None, *, resume: bool = False
) -> Work:
    """Do a job with its material, to its model file; recorded in the folder `run`, if there is one.

    Raises:
        JellyError: what it works with cannot be used, or a file cannot be written.
    """
    with recorded(run, job, resume=resume) as checkpoint:
        made = yield from material
        note_photographs(checkpoint, made.data)
        if checkpoint and len(made.data.left_out) > NAMED:
            yield Note(f"All that is left out is listed in “{checkpoint.run.path / LEFT_OUT}”.")
        network = yield from made.learned(checkpoint)
        if job.out is not None:
            yield from made.export(network, job.out)


def note_photographs(checkpoint: Checkpoint | None, data: Dataset) -> None:
    """Record which photographs teach, in which role; they must stay so until the run has ended.

    What is left out is listed beside them, each with the reason.
    """
    if checkpoint is None:
        return
    photographs = [
        {
            "path": shown(sample.path, data.folder),
            "content_hash": sample.content_hash,
            "label": sample.label,
            "role": sample.role.value,
        }
        for sample in data.samples
    ]
    text = json.dumps(photographs, sort_keys=True)
    checkpoint.run.set_photographs(photographs, hashlib.sha256(text.encode()).hexdigest())
    checkpoint.run.set_left_out(
        [(shown(path, data.folder), reason) for path, reason in data.left_out]
    )
