"""What a worker of a cluster does of trainings: each in a process of its own, as a laptop does.

What they work with is taken from where it lies, if the same lies there for the worker too; else it
travels once to each worker, in pieces, into a folder for as long as whoever sent it is there.
"""

from __future__ import annotations

import hashlib
import pickle
import shutil
import tempfile
import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from distributed import Status, WorkerPlugin, get_worker

from jellygui import __version__
from jellygui.classifier.session import available_cores
from jellygui.cluster.connection import ForgottenError
from jellygui.cluster.contents import PIECE_BYTES, Content, Piece, content_of
from jellygui.cluster.worker import let_it_have_children
from jellygui.domain.events import EpochDone, Event, Note, PruneEnded, PruneStep
from jellygui.errors import JellyError
from jellygui.process import in_child
from jellygui.run_folders import RunFolder
from jellygui.tasks import RecordedTask, Task
from jellygui.temporary import temporary_folder
from jellygui.work import FollowedWork

_TOLD = Note | EpochDone | PruneStep | PruneEnded
# A program that was killed has told nobody that it goes.
_FORSAKEN_S = 24 * 3600

R = TypeVar("R")


@dataclass
class _Home:
    """What one program has sent to one worker; `places` are by the digest of their content."""

    session: str
    folder: tempfile.TemporaryDirectory[str]
    places: dict[str, Path] = field(default_factory=dict)
    contents: dict[str, Content] = field(default_factory=dict)
    used_s: float = field(default_factory=time.monotonic)
    _doing: int = 0
    _is_left: bool = False
    _changing: threading.Lock = field(default_factory=threading.Lock)

    def leave(self) -> None:
        """Remove it, once nothing that is done in it could make it anew."""
        with self._changing:
            self._is_left = True
            if not self._doing:
                self.folder.cleanup()

    @contextmanager
    def used(self) -> Iterator[None]:
        """Something is done in it."""
        with self._changing:
            self._doing += 1
        try:
            yield
        finally:
            with self._changing:
                self._doing -= 1
                if self._is_left and not self._doing:
                    self.folder.cleanup()

    def in_words_of_who_asked(self, text: str) -> str:
        """A sentence that names places here, with the names that they have there."""
        for digest, place in self.places.items():
            text = text.replace(str(place), str(self.contents[digest].path))
        return text


# By program and worker: there may be several workers in one process.
_homes: dict[tuple[str, str], _Home] = {}


class Houses(WorkerPlugin):
    """Lets every worker, also one that comes later, have room for what this program sends."""

    def __init__(self, session: str) -> None:
        self.name = f"jellygui-{session}"
        self._session = session

    def setup(self, worker: Any) -> None:
        let_it_have_children()
        for key, home in list(_homes.items()):
            if time.monotonic() - home.used_s > _FORSAKEN_S:
                _homes.pop(key, None)
                home.leave()
        key = (self._session, worker.address)
        if key not in _homes:
            _homes[key] = _Home(self._session, temporary_folder("worker"))

    def teardown(self, worker: Any) -> None:
        home = _homes.pop((self._session, worker.address), None)
        if home is not None:
            home.leave()


@dataclass
class Done:
    """What a task has given. `told` are so many events, `run` what is kept of a run.

    Where it failed in plain words, with `error`, it was told what came before that, too.
    """

    value: Any
    told: int
    error: JellyError | None = None
    run: Mapping[str, Any] | None = None
    model_bytes: int = 0


@dataclass(frozen=True)
class Lacking:
    """What a worker has not got: numbers of files, by the digest of what they belong to."""

    version: str
    files: Mapping[str, Sequence[int]]


def prepared(session: str, contents: Sequence[Content]) -> Lacking:
    """See what of this is there, in a worker."""
    home, lacking = _home(session), {}
    for content in contents:
        digest = content.digest
        if digest not in home.places:
            home.contents[digest] = content
            home.places[digest] = _seen_from_here(content) or _room(home, content)
        if home.places[digest] == _room(home, content):
            files = enumerate(content.files)
            lacking[digest] = [n for n, _ in files if not _place(home, digest, n).is_file()]
    return Lacking(__version__, {digest: numbers for digest, numbers in lacking.items() if numbers})


def _room(home: _Home, content: Content) -> Path:
    return Path(home.folder.name, content.digest[:32], content.path.name)


def _place(home: _Home, digest: str, number: int) -> Path:
    return home.contents[digest].file(home.places[digest], number)


def _seen_from_here(content: Content) -> Path | None:
    """Its place, if the very same lies there for this worker, too."""
    worker = get_worker()
    try:
        seen = content_of(content.path, lambda: _is_wanted(worker))
        is_same = seen.digest == content.digest
    except (JellyError, OSError):
        return None
    return content.path if is_same else None


def kept(session: str, some: Sequence[Piece]) -> None:
    """Keep pieces of what this worker lacked.

    Raises:
        JellyError: a file came damaged.
    """
    home = _home(session)
    for piece in some:
        if piece.digest not in home.contents:
            raise ForgottenError
        place = _place(home, piece.digest, piece.number)
        part = place.with_name(f".{piece.number}.part")
        place.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "ab" if piece.offset else "wb") as file:
            if file.tell() != piece.offset:
                raise ForgottenError
            file.write(piece.content)
        if piece.is_last:
            with open(part, "rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            if sha256 != home.contents[piece.digest].files[piece.number].sha256:
                raise JellyError(
                    f"“{place.name}” came to a worker as another file.",
                    hint="Start again once nothing writes to it.",
                )
            part.replace(place)


def done_there(session: str, token: str, task: Task[Any], given: Mapping[str, str]) -> Done | None:
    """Do a task, in a worker; None if nobody wants it any longer.

    `given` are the digests of what is in each of its fields. Its events come under the topic of the
    session, with the `token`.

    Raises:
        ForgottenError: the worker has not got what it works with, as after a new start.
    """
    home = _home(session)
    if not set(given.values()) <= set(home.places):
        raise ForgottenError
    here = {name: home.places[digest] for name, digest in given.items()}
    with home.used():
        return _done_in(home, token, task, here)


def _done_in(home: _Home, token: str, task: Task[Any], here: Mapping[str, Path]) -> Done | None:
    worker, folder = get_worker(), Path(home.folder.name, token)
    folder.mkdir()
    if isinstance(task, RecordedTask):
        model = folder / task.out.name if task.out else None
        work = _of(task, **here, out=model, run=folder / "run")
    else:
        model = None
        work = _of(task, **here)
    told = 0
    try:
        with (
            _in_their_words(home, folder, worker.address),
            closing(FollowedWork(_in_child(work))) as followed,
        ):
            for event in followed:
                home.used_s = time.monotonic()
                if not _is_wanted(worker):
                    return None
                if isinstance(event, _TOLD):
                    said = pickle.dumps(_as_told(event, home, task, folder))
                    worker.log_event(home.session, {"token": token, "number": told, "event": said})
                    told += 1
    except JellyError as error:
        return Done(value=None, told=told, error=error)
    return Done(
        value=followed.result,
        told=told,
        run=RunFolder(folder / "run").told() if isinstance(task, RecordedTask) else None,
        model_bytes=model.stat().st_size if model else 0,
    )


def _of(task: Task[Any], **paths: Path | None) -> Task[Any]:
    """The same task with these paths; where one starts from is a text."""
    given = {
        name: str(path) if isinstance(getattr(task, name), str) else path
        for name, path in paths.items()
    }
    return cast(Task[Any], replace(cast(Any, task), **given))


def _in_child(task: Task[R]) -> Generator[Event, None, R]:
    """The training process, with no more threads than this worker may have.

    Where it may have all cores, there are as many as on a laptop: in others, sums round otherwise.
    """
    worker = get_worker()
    if worker.address.startswith("inproc"):  # within the program that asks
        return in_child(task)
    threads = int(worker.state.nthreads)
    return in_child(task, threads=threads if threads < available_cores() else 0)


@contextmanager
def _in_their_words(home: _Home, folder: Path, address: str) -> Iterator[None]:
    try:
        yield
    except JellyError as error:
        error.message = home.in_words_of_who_asked(error.message)
        error.hint = home.in_words_of_who_asked(error.hint)
        if str(folder) in str(error):  # of what is made here, and goes
            error.hint = f"That is on the worker {address}: make room there, then start again."
        error.log = None  # it lies here
        raise
    except RuntimeError as error:  # with all that the process has said
        last = next(iter(reversed(str(error).strip().splitlines())), "")
        raise RuntimeError(last) from None


def _as_told(event: Event, home: _Home, task: Task[Any], folder: Path) -> Event:
    if isinstance(event, Note):
        text = home.in_words_of_who_asked(event.text)
        if isinstance(task, RecordedTask):  # what is kept of the run goes to whoever asked
            text = text.replace(str(folder / "run"), str(task.run))
        return replace(event, text=text)
    return replace(event, weights=None) if isinstance(event, PruneStep) else event


def _is_wanted(worker: Any) -> bool:
    """Whether whoever asked for the task that is done in this thread still waits for it."""
    task = worker.state.tasks.get(worker.get_current_task())
    return (
        worker.status in (Status.running, Status.paused)
        and task is not None
        and task.state in ("executing", "long-running")
    )


def part_of(session: str, token: str, name: str, offset: int) -> bytes:
    """A piece of a file that a task has made, in a worker."""
    place = Path(_home(session).folder.name, token, name)
    try:
        with open(place, "rb") as file:
            file.seek(offset)
            return file.read(PIECE_BYTES)
    except FileNotFoundError:
        raise ForgottenError from None


def let_go(session: str, token: str) -> None:
    """Forget what a task has made, in a worker."""
    shutil.rmtree(Path(_home(session).folder.name, token), ignore_errors=True)


def _home(session: str) -> _Home:
    home = _homes.get((session, get_worker().address))
    if home is None:
        raise ForgottenError
    home.used_s = time.monotonic()
    return home
