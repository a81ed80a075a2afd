"""The paper's experiment: several networks, the same photographs, the same budget, one report.

Each network is trained and measured in a process of its own, so that one that dies takes no other
with it; with a cluster several learn at a time. What is finished is kept beside the report, down to
the last epoch; the same command goes on from there.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import ValidationError

from jellygui.domain import comparison
from jellygui.domain.comparison import PRUNED, Contestant, CurvePoint, NetworkOrigin
from jellygui.domain.configs import ArchitectureName, CompareConfig
from jellygui.domain.devices import AUTO
from jellygui.domain.events import (
    EpochDone,
    Event,
    Heartbeat,
    NetworkCompared,
    Note,
    Progress,
)
from jellygui.domain.species import in_number
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import spelled_out, write_bytes_in_one_step
from jellygui.images.scan import FoundFile, scan
from jellygui.jobs.spread import THIS_COMPUTER, TaskPlace, Turn, abreast, named, without_repeats
from jellygui.modelfile import SUFFIX, check_model_place
from jellygui.outputs import check_replaceable
from jellygui.process import in_child
from jellygui.reasons import why_not_written
from jellygui.report import comparison_page, write_page
from jellygui.run_folders import RunFolder, clear_run
from jellygui.tasks import IMAGENET, SCRATCH, MeasureContestant, Prune, ResumeRun, Train
from jellygui.work import Work

_PROGRESS_EVERY = 200
_LARGEST_RECORD_BYTES = 50_000_000


@dataclass(frozen=True, kw_only=True)
class _Place:
    """Where the parts of a comparison lie: the report, and a folder of networks beside it."""

    report: Path

    @property
    def folder(self) -> Path:
        return self.report.with_name(f"{self.report.stem}-networks")

    def model(self, name: str) -> Path:
        return self.folder / f"{name}{SUFFIX}"

    def record(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def run(self, name: str, mark: str, dataset: Path) -> Path:
        """The training of a network, until it is measured; another one lies elsewhere."""
        key = json.dumps([mark, str(dataset.absolute()), str(self.model(name).absolute())])
        return self.folder / f"{name}.{hashlib.sha256(key.encode()).hexdigest()[:16]}.run"

    def old_runs(self, name: str) -> Iterator[Path]:
        called = re.compile(rf"{re.escape(name)}\.[0-9a-f]{{16}}\.run")
        folders = self.folder.iterdir() if self.folder.is_dir() else ()
        return (folder for folder in folders if called.fullmatch(folder.name))

    def check(self, name: str) -> None:
        """See that no file of a person's own lies where this network is to go.

        Raises:
            JellyError: one does.
        """
        check_model_place(self.model(name))
        check_replaceable(self.record(name), "what a comparison keeps", _is_record)


def compare(
    dataset: Path,
    names: Sequence[str],
    out: Path,
    config: CompareConfig,
    starts: Mapping[str, str],
    *,
    device: str = AUTO,
    where: TaskPlace = THIS_COMPUTER,
) -> Work:
    """Train the networks `names` on a folder per species and write the report `out`.

    A name is an architecture, with `-pruned` after it for the pruned one, which needs the whole
    one: it is trained too. `starts` gives what an architecture starts from, in the words or files
    that `tasks.Train` takes; the others start from scratch, or from weights that come with the
    program. They learn on the `device` that is wanted, `where` several may do so at once; all are
    measured on this computer, one after the other. Networks that a former run has finished
    with the same photographs, settings and weights are taken over.

    Raises:
        JellyError: a name, a file or the dataset cannot be used, or a network failed; the others
            are then in the report.
    """
    order = comparison.in_training_order(names)
    _check(order, starts)
    place = _Place(report=out)
    for name in order:
        place.check(name)
    photographs = yield from _mark_of(dataset)
    said: set[str] = set()  # every network's process reads the dataset and speaks of it
    done: dict[str, Contestant] = {}
    failed: dict[str, JellyError] = {}
    measuring = Turn()

    def finish(name: str) -> Work:
        base, title = comparison.base_of(name), comparison.title(name)
        if name != base and base not in done:
            failed[name] = JellyError(f"{comparison.title(base)}, which it is pruned from, failed.")
            return
        yield Note(f"{title}: network {order.index(name) + 1} of {len(order)}.")
        work = _contestant(
            name, dataset, photographs, place, config, starts, device, where, measuring
        )
        work = without_repeats(work, said)
        if where is not THIS_COMPUTER:
            work = named(work, title)
        try:
            done[name] = yield from work
        except UnfinishedError:
            raise
        except JellyError as error:
            failed[name] = error
            yield Note(f"{title} could not be finished: {error}")
            return
        found = [done[other] for other in order if other in done]
        waiting = [other for other in order if other not in done]
        _write_report(place.report, found, config, dataset, waiting, where)

    def finish_all(names: Sequence[str]) -> Work:
        for name in names:
            yield from finish(name)

    families = [list(order)]  # each in order: what is pruned comes after what it is pruned from
    if where is not THIS_COMPUTER:
        bases = dict.fromkeys(map(comparison.base_of, order))
        families = [[n for n in order if comparison.base_of(n) == base] for base in bases]
    yield from abreast([finish_all(names) for names in families], lambda: where.at_once)
    if not done:
        raise next(iter(failed.values()))
    yield Note(f"The report is in {spelled_out(out)}, the networks in {spelled_out(place.folder)}.")
    if failed:
        raise JellyError(
            "Could not be finished: "
            + " ".join(f"{comparison.title(name)} ({error})" for name, error in failed.items()),
            hint="The report holds the others. The same command tries these again.",
        )


def _check(order: Sequence[str], starts: Mapping[str, str]) -> None:
    known = ", ".join([*ArchitectureName, f"{ArchitectureName.RESNET18}{PRUNED}"])
    for name in order:
        if comparison.base_of(name) not in set(ArchitectureName):
            raise JellyError(f"There is no network called “{name}”.", hint=f"There are: {known}.")
    for name, path in starts.items():
        if name not in order or name.endswith(PRUNED):
            raise JellyError(
                f"“{name}” is given weights but is not trained here.",
                hint="Name it in --architectures too; a pruned network starts from the whole one.",
            )
        if path not in (SCRATCH, IMAGENET) and not Path(path).is_file():
            raise JellyError(
                f"The weights “{path}” are not there.",
                hint=f"Check the name of the file, or give the word {IMAGENET} or {SCRATCH}.",
            )


def _contestant(
    name: str,
    dataset: Path,
    photographs: str,
    place: _Place,
    config: CompareConfig,
    starts: Mapping[str, str],
    device: str,
    where: TaskPlace,
    measuring: Turn,
) -> Generator[Event, None, Contestant]:
    """A finished network: a kept one, else trained and measured now."""
    base = comparison.base_of(name)
    start = starts.get(base, IMAGENET if ArchitectureName(base).brings_its_weights else SCRATCH)
    training = config.fine_tuning(base)
    settings = [training, *([config.pruning] if name != base else [])]
    mark = _mark([name, photographs, *(part.model_dump_json() for part in settings)], start)
    kept = _kept(place, name, mark)
    if kept is not None:
        yield Note(f"{kept.title} was finished before and is taken over.")
        yield NetworkCompared(contestant=kept)
        return kept
    place.folder.mkdir(parents=True, exist_ok=True)
    run = place.run(name, mark, dataset)
    before_s = sum(
        {point["stage"]: point["elapsed_s"] for point in RunFolder(run).curve()}.values()
    )
    began = time.perf_counter()
    learning = _training(name, dataset, place, config, start, run, device, where)
    with closing(learning):
        for event in learning:
            if isinstance(event, EpochDone) and where is THIS_COMPUTER:
                event = replace(event, stage=f"{comparison.title(name)}, {event.stage}")
            yield event
    made = NetworkOrigin(
        name=name,
        mark=mark,
        started_from=_named(start, ArchitectureName(base)),
        curve=tuple(_point(point) for point in RunFolder(run).curve()),
        training_s=before_s + time.perf_counter() - began,
    )
    measure = MeasureContestant(
        model=place.model(name), dataset=dataset, made=made, seed=config.seed
    )
    found = yield from measuring.taken(in_child(measure), Heartbeat())
    yield NetworkCompared(contestant=found)
    _keep(place.record(name), found)
    clear_run(run)
    return found


def _training(
    name: str,
    dataset: Path,
    place: _Place,
    config: CompareConfig,
    start: str,
    run: Path,
    device: str,
    where: TaskPlace,
) -> Work:
    """Train a network, or go on from the last epoch of a run that was broken off."""
    base, out = comparison.base_of(name), place.model(name)
    for old in place.old_runs(name):
        if old != run:
            clear_run(old)
    try:
        outcome = RunFolder.open(run).outcome() or {}
    except JellyError:  # none, or none that can be gone on with
        outcome = None
    finished = outcome is not None and outcome.get("state") == "finished"
    if finished and out.is_file():
        return
    if outcome is not None and not finished and RunFolder(run).curve():
        if where is not THIS_COMPUTER:
            yield Note("It was begun on this computer, and goes on here.")
        yield from in_child(ResumeRun(run=run, out=out))
        return
    clear_run(run)
    if name == base:
        training = config.fine_tuning(base)
        yield from where.done(
            Train(dataset=dataset, start=start, out=out, config=training, run=run, device=device)
        )
    else:
        whole = place.model(base)
        yield from where.done(
            Prune(
                model=whole,
                dataset=dataset,
                out=out,
                config=config.pruning,
                run=run,
                device=device,
            )
        )


def _point(point: Mapping[str, Any]) -> CurvePoint:
    return CurvePoint.model_validate({name: point[name] for name in CurvePoint.model_fields})


def _mark_of(dataset: Path) -> Generator[Event, None, str]:
    """What tells whether a dataset is still the same: the names and bytes of its photographs."""
    lines: list[str] = []
    for entry in scan([dataset]):
        if not isinstance(entry, FoundFile):
            yield Heartbeat()
            continue
        try:
            with open(entry.path, "rb") as file:
                content = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            content = "unreadable"
        inside = entry.path.relative_to(dataset) if dataset.is_dir() else entry.path
        lines.append(f"{content} {spelled_out(inside.as_posix())}")
        if len(lines) % _PROGRESS_EVERY == 0:
            yield Progress(done=len(lines), total=None, what="photographs compared with before")
        else:
            yield Heartbeat()
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _named(start: str, architecture: ArchitectureName) -> str:
    whose = "the bundled" if architecture.brings_its_weights else "torchvision's"
    words = {SCRATCH: "", IMAGENET: f"{whose} ImageNet weights"}
    return words[start] if start in words else Path(start).name


def _mark(parts: Sequence[str], start: str) -> str:
    weights = start
    if start not in (SCRATCH, IMAGENET):
        with open(start, "rb") as file:
            weights = hashlib.file_digest(file, "sha256").hexdigest()
    return hashlib.sha256(json.dumps([*parts, weights]).encode()).hexdigest()


def _kept(place: _Place, name: str, mark: str) -> Contestant | None:
    """A former result of the same mark whose model file is still there."""
    try:
        kept = Contestant.model_validate_json(place.record(name).read_bytes())
    except (OSError, ValidationError):
        return None
    return kept if kept.mark == mark and place.model(name).is_file() else None


def _is_record(file: BinaryIO) -> bool:
    try:
        return bool(Contestant.model_validate_json(file.read(_LARGEST_RECORD_BYTES)))
    except ValidationError:
        return False


def _keep(path: Path, contestant: Contestant) -> None:
    data = contestant.model_dump_json(indent=1).encode()
    try:
        write_bytes_in_one_step(path, data)
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be written ({why_not_written(error)}).",
            hint="Check that the disk has room, then start the same command again.",
        ) from error


def _write_report(
    path: Path,
    contestants: Sequence[Contestant],
    config: CompareConfig,
    dataset: Path,
    waiting: Sequence[str],
    where: TaskPlace,
) -> None:
    first = contestants[0]
    groups = ", ".join(f"{count} {role}" for role, count in first.groups.items())
    facts = [
        (
            "Photographs",
            f"{dataset.absolute().name}: {first.files} files of "
            f"{in_number(first.test.species)}; copies counted once they are "
            f"{sum(first.groups.values())} ({groups})",
        ),
        (
            "Budget",
            f"{config.epochs} epochs each, {config.size_px} x {config.size_px} pixels, "
            f"batch {config.batch_size}, seed {config.seed}; a pruned network grows from the whole "
            f"one and has {config.epochs} epochs to recover",
        ),
        ("Computer", first.processor),
        *([] if where is THIS_COMPUTER else [("Trained by", "the workers of a cluster")]),
        ("Time", ", ".join(f"{c.title} {c.training_s / 60:.0f} min" for c in contestants)),
    ]
    page = comparison_page(contestants, facts=facts, names=first.species_names, waiting=waiting)
    write_page(path, page)
