"""Run folders: what was trained, with which photographs and settings, how it went, how it ended.

A folder holds `run.json` (what is done with what), `photographs.json` (each with label and role),
`left-out.json` (each with the reason, where there are such), `checkpoint.json` (the finished
epochs, and what is needed to go on after them), `outcome.json` once it has ended, and the tensors
that the checkpoint names. All are plain text but these.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import os
import platform
import re
import secrets
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from jellygui import __version__, paths
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.files import (
    make_folder,
    new_file,
    read_json,
    write_bytes_in_one_step,
    write_in_one_step,
)
from jellygui.reasons import why_not_written

FORMAT_VERSION = 1
RECORD, PHOTOGRAPHS, OUTCOME = "run.json", "photographs.json", "outcome.json"
CHECKPOINT = "checkpoint.json"
_EARLIER_CURVE = "curve.jsonl"  # of earlier versions, a line for each epoch
LEFT_OUT = "left-out.json"
STEPS, STEPS_OF = "steps", "prune.json"
LIST_SUFFIX = ".photographs"
# All that is ever written into a run's folder, and so all that is ever deleted there. Models are
# not: one that lies there a person may have been told of.
_LIST = re.compile(rf"[^/]*{re.escape(LIST_SUFFIX)}")
_OURS = re.compile(
    rf"{re.escape(RECORD)}|{re.escape(PHOTOGRAPHS)}|{re.escape(LEFT_OUT)}"
    rf"|{re.escape(OUTCOME)}|{re.escape(STEPS_OF)}|{re.escape(CHECKPOINT)}|tensors\.part"
    rf"|{re.escape(_EARLIER_CURVE)}"
    r"|(last|best)-\d{6}\.safetensors|stage-\d{3}\.safetensors|step-\d{2,}\.safetensors"
    rf"|\.[^/]{{0,40}}-[0-9a-f]{{16}}\.part|{_LIST.pattern}"
)
# As `new_run_folder` and `new_pruning_folder` call theirs.
_CALLED = re.compile(r"\d{4}-\d{2}-\d{2}-\d{6}-.+-\d+-\d+|\d{8}-\d{6}-\d{6}", re.DOTALL)
_SEAL_BYTES = 32
_ANEW = "Start a new run."
_numbers = itertools.count(1)


class NoWayOnError(JellyError):
    """A run has failed, and would fail again if it went on."""


def runs_folder() -> Path:
    """Where runs are recorded that were given no place."""
    return paths.data_dir() / "runs"


def new_run_folder(name: str) -> Path:
    """A place among these for a new run, which no other has or will have."""
    moment, number = f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}", f"{os.getpid()}-{next(_numbers)}"
    return runs_folder() / f"{moment}-{name}-{number}"


def prunings_folder() -> Path:
    """Where the steps of a person's prunings lie."""
    return paths.data_dir() / "prunings"


def new_pruning_folder() -> Path:
    """A place among these for the steps of a pruning."""
    return prunings_folder() / f"{datetime.now():%Y%m%d-%H%M%S-%f}"


def is_ours(name: str) -> bool:
    """Whether this program writes a file of that name into a run's folder."""
    return _OURS.fullmatch(name) is not None


def is_own_place(folder: Path) -> bool:
    """Whether this program has made a folder, for a run, directly under its own data.

    Projects name folders of runs, and may come from anybody: no other one is read, written or
    deleted because a project says so.
    """
    homes = {os.path.realpath(home) for home in (runs_folder(), prunings_folder())}
    return (
        _CALLED.fullmatch(folder.name) is not None
        and os.path.realpath(folder.parent) in homes
        and _is(folder, stat.S_ISDIR)
    )


def own_run(folder: Path) -> RunFolder | None:
    """The run that is recorded in such a folder; None in any other, and where there is none."""
    if not is_own_place(folder) or not _is(folder / RECORD, stat.S_ISREG):
        return None
    return RunFolder(folder)


def clear_run(folder: Path) -> None:
    """Delete what a run has written into a folder, which goes if nothing else is in it.

    Without a record of a run, only lists of photographs are.
    """
    ours = _OURS if _is(folder / RECORD, stat.S_ISREG) else _LIST
    record = folder / RECORD
    with suppress(OSError):
        for place in (folder / STEPS, folder):
            if not _is(place, stat.S_ISDIR):
                continue
            for entry in place.iterdir():
                if entry != record and ours.fullmatch(entry.name) and not entry.is_dir():
                    entry.unlink()
            if place != folder:
                with suppress(OSError):  # something else is in it
                    place.rmdir()
        record.unlink(missing_ok=True)  # last: what is broken off can be done again
        folder.rmdir()


def _is(path: Path, kind: Callable[[int], bool]) -> bool:
    """Whether something of this kind lies there itself, and no link to one."""
    try:
        return kind(path.lstat().st_mode)
    except OSError:
        return False


@dataclass(frozen=True)
class RunFolder:
    """The record of one run."""

    path: Path

    @classmethod
    def begin(cls, path: Path, *, kind: str, arguments: Mapping[str, Any]) -> RunFolder:
        """Record a new run. `kind` names the job, `arguments` what it was started with.

        Raises:
            JellyError: there is a run already, or anything else; or the folder cannot be written.
        """
        run = cls(path)
        arguments = json.loads(json.dumps(arguments, default=str))
        with _written(path):
            make_folder(path)
            if not _is(path, stat.S_ISDIR):
                raise JellyError(
                    f"“{path}” is a link, or no folder.", hint="Give a new folder for the run."
                )
            others = [entry.name for entry in path.iterdir() if not _LIST.fullmatch(entry.name)]
            if others and not run.is_recorded:
                raise JellyError(
                    f"“{path}” is not empty: it holds “{min(others)}”.",
                    hint="Give a new folder for the run.",
                )
            try:
                new_file([path / RECORD])
            except FileExistsError:
                raise JellyError(
                    f"“{path}” holds a run already.",
                    hint=f"Go on with it (--resume “{path}”), or give another folder.",
                ) from None
        run._write(
            RECORD,
            {
                "format_version": FORMAT_VERSION,
                "kind": kind,
                "arguments": arguments,
                "seal": _seal(kind, arguments, make=True),
                "environment": {
                    "jellygui": __version__,
                    "python": platform.python_version(),
                    "system": platform.platform(),
                    "processor": platform.machine(),
                    "cores": os.cpu_count(),
                },
                "started_at": _now(),
            },
        )
        return run

    @classmethod
    def open(cls, path: Path) -> RunFolder:
        """A run that was recorded before.

        Raises:
            JellyError: there is none, or only a newer program can read it.
        """
        run = cls(path)
        record = run.record()
        run._check_files()
        version = record.get("format_version")
        if version != FORMAT_VERSION:
            raise JellyError(
                f"The run in “{path}” is of format {version}, which this program does not know.",
                hint="Install the newest version to go on with it.",
            )
        return run

    def _check_files(self) -> None:
        """See that nothing that is read or written here is another file's name."""
        steps = self.path / STEPS
        odd = [steps] if os.path.lexists(steps) and not _is(steps, stat.S_ISDIR) else []
        for place in (self.path, *(() if odd else (steps,))):
            for entry in place.iterdir() if place.is_dir() else ():
                is_alone = _is(entry, stat.S_ISREG) and entry.lstat().st_nlink == 1
                if _OURS.fullmatch(entry.name) and not is_alone:
                    odd.append(entry)
        if odd:
            raise JellyError(
                f"The run in “{self.path}” is not used: “{odd[0].name}” in it is a link, or no "
                "file.",
                hint="Ask where the folder comes from, or start a new run.",
            )

    @property
    def is_recorded(self) -> bool:
        """Whether the folder holds a run at all."""
        return isinstance(self._read(RECORD), dict)

    def record(self) -> dict[str, Any]:
        """What is done with what."""
        found = self._read(RECORD)
        if not isinstance(found, dict) or not all(
            isinstance(found.get(name), str) for name in ("kind", "started_at")
        ):
            raise JellyError(
                f"“{self.path}” does not hold a run.",
                hint="`jellygui runs` lists those that there are.",
            )
        return found

    @property
    def is_sealed(self) -> bool:
        """Whether a person has begun it here: what it was started with is then what they said."""
        found = self.record()
        real = _seal(found["kind"], found.get("arguments"))
        return bool(real) and hmac.compare_digest(str(found.get("seal")).encode(), real.encode())

    def outcome(self) -> dict[str, Any] | None:
        """How it ended; None while it has not."""
        found = self._read(OUTCOME)
        return found if isinstance(found, dict) else None

    def curve(self) -> list[dict[str, Any]]:
        """The finished epochs, after the last of which it goes on.

        Raises:
            JellyError: what is there are none.
        """
        state = self._read(CHECKPOINT)
        kept = state if isinstance(state, dict) else {}
        points = kept["curve"] if "curve" in kept else self._earlier_curve(kept.get("points", 0))
        if not isinstance(points, list) or not all(isinstance(point, dict) for point in points):
            raise JellyError(f"The curve of the run in “{self.path}” is damaged.", hint=_ANEW)
        return points

    def _earlier_curve(self, count: object) -> list[Any]:
        """So many of the epochs that an earlier version has noted; it may have noted one more."""
        try:
            lines = (self.path / _EARLIER_CURVE).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []
        try:
            return [json.loads(line) for line in lines[: count if isinstance(count, int) else 0]]
        except (ValueError, RecursionError):
            return [None]

    def set_photographs(self, photographs: Sequence[Mapping[str, str]], revision: str) -> None:
        """Record the photographs, or see that they are those of the beginning.

        Raises:
            JellyError: the dataset has changed since the run began.
        """
        before = self._read(PHOTOGRAPHS)
        if before is None:
            self._write(PHOTOGRAPHS, {"dataset_hash": revision, "photographs": photographs})
        elif before["dataset_hash"] != revision:
            raise JellyError(
                f"The dataset has changed since the run in “{self.path}” began.",
                hint="Put the photographs back as they were (photographs.json lists them), or "
                "start a new run.",
            )

    def set_left_out(self, photographs: Sequence[tuple[str, str]]) -> None:
        """Record photographs that are not used, each with the reason."""
        if photographs:
            self._write(LEFT_OUT, [{"path": path, "reason": why} for path, why in photographs])

    def told(self) -> dict[str, Any]:
        """What is kept of it where it was not done: its photographs, and its curve."""
        found = {name: self._read(name) for name in (PHOTOGRAPHS, LEFT_OUT)}
        return found | {CHECKPOINT: {"curve": self.curve()}}

    def take_over(self, told: Mapping[str, Any]) -> None:
        """Record what was done elsewhere, as `told` there."""
        for name in (PHOTOGRAPHS, LEFT_OUT, CHECKPOINT):
            if told[name] is not None:
                self._write(name, told[name])

    def end(self, state: str, **details: str) -> None:
        """Record how it ended: `finished` or `failed`."""
        self._write(OUTCOME, {"state": state, "ended_at": _now(), **details})

    def reopen(self) -> None:
        """It goes on."""
        (self.path / OUTCOME).unlink(missing_ok=True)

    def _read(self, name: str) -> Any:
        try:
            return read_json(self.path / name)
        except (OSError, ValueError):
            return None

    def _write(self, name: str, content: object) -> None:
        def fill(file: BinaryIO) -> None:
            file.write(json.dumps(content, indent=1, default=str).encode())

        with _written(self.path):
            write_in_one_step(self.path / name, fill, own=True)


def _seal(kind: str, arguments: object, *, make: bool = False) -> str:
    """What only this program can write under what a person has started, on their own account.

    A record may come from anybody; so that it cannot say where files go, the person's own are
    known by a secret that lies among their data. Empty where there is none.
    """
    place = paths.data_dir() / "seal"
    try:
        if make and not place.exists():
            make_folder(place.parent)
            with suppress(FileExistsError):
                handle = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
                with open(handle, "wb") as file:
                    file.write(secrets.token_bytes(_SEAL_BYTES))
        secret = place.read_bytes()
    except OSError:
        return ""
    if len(secret) != _SEAL_BYTES:
        return ""
    text = json.dumps([kind, arguments], sort_keys=True)
    return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()


def list_runs(folder: Path | None = None) -> Iterator[RunFolder]:
    """The run in a folder, or those in its folders, the newest first.

    By default those that were given no place.
    """
    home = folder or runs_folder()
    for path in (home, *(sorted(home.iterdir(), reverse=True) if home.is_dir() else ())):
        if (path / RECORD).is_file():
            yield RunFolder(path)


def write_list(path: Path, photographs: Sequence[LabelledPhotograph]) -> None:
    """Write down labelled photographs where they lie, as a dataset that is no folder.

    Raises:
        JellyError: it cannot be written.
    """
    entries = [asdict(photograph) | {"path": str(photograph.path)} for photograph in photographs]
    with _written(path.parent):
        make_folder(path.parent)
        # ASCII only: a name that is no UTF-8 comes back as it was.
        write_bytes_in_one_step(path, json.dumps(entries).encode(), own=True)


def read_list(path: Path) -> list[LabelledPhotograph]:
    """What `write_list` has written.

    Raises:
        JellyError: it cannot be read.
    """
    try:
        entries = read_json(path)
        return [listed_photograph(entry) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise JellyError(
            f"The list of photographs “{path}” cannot be read ({error}).",
            hint="Start a new run.",
        ) from error


def listed_photograph(entry: Mapping[str, Any]) -> LabelledPhotograph:
    """What plain data says of a labelled photograph."""
    return LabelledPhotograph(
        path=Path(entry["path"]),
        species=Species(**entry["species"]),
        content_hash=entry["content_hash"],
        role=Role(entry["role"]) if entry["role"] else None,
        group=entry.get("group", ""),  # earlier versions knew none
    )


@contextmanager
def _written(path: Path) -> Iterator[None]:
    """Turns what the disk says into one sentence; what was written before stays."""
    try:
        yield
    except OSError as error:
        raise disk_failed(path, error) from error


def disk_failed(path: Path, error: Exception) -> JellyError:
    """The sentence for a run that cannot be written down any more."""
    reason = why_not_written(error) if isinstance(error, OSError) else error
    return JellyError(
        f"The run stops, since its folder “{path}” cannot be written ({reason}).",
        hint="The last good checkpoint is kept. Make room on the disk, then let the run go on (on "
        f"the command line: --resume “{path}”).",
    )


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
