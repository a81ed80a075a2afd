"""Opening a project, and finding the one that belongs to a folder."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from jellygui import paths
from jellygui.domain.addresses import absolute, is_address
from jellygui.domain.album import NEAR_COPY_BITS, NO_DETAIL
from jellygui.domain.events import Event, Heartbeat
from jellygui.domain.frames import file_of
from jellygui.errors import JellyError
from jellygui.files import numbered
from jellygui.images.hands import read_one
from jellygui.images.photo import UnreadableError, read_photo
from jellygui.images.scan import FoundFile, PassedOver, check_exists, is_folder, scan
from jellygui.jobs.ingest import look_first
from jellygui.project import Project
from jellygui.project.glimpse import Glimpse, glimpse
from jellygui.project.store import NotForWritingError
from jellygui.work import Work

_SEEN_AT_MOST = 10_000
# So many photographs are looked at where no file is as it was.
_LOOKED_AT = 5
_SMALL_PX = 32


@dataclass(frozen=True)
class OpenedProject:
    """A project, and sentences about it that a person should know."""

    project: Project
    words: tuple[str, ...] = ()


def open_project(
    place: Path,
    *,
    create: bool = False,
    for_reading: bool = False,
    inspect_later: bool = False,
) -> OpenedProject:
    """Open a project, or look at it where it may only be read.

    Who will `inspect_later` need not wait for that where a program was killed.

    Raises:
        JellyError: it cannot be read either, or is open in another program.
    """
    try:
        return _with_words(
            Project(place, create=create, for_reading=for_reading, inspect_later=inspect_later)
        )
    except NotForWritingError as error:
        return _with_words(
            Project(place, create=False, read_only=True, inspect_later=inspect_later),
            f"The project “{place}” may only be read ({error.reason}). It can be looked at, "
            "counted and exported; to change it, save it where you may write.",
        )


def open_to_change(place: Path) -> OpenedProject:
    """Open a project, or make it.

    Raises:
        JellyError: it may only be read, or is open in another program.
    """
    return _with_words(Project(place))


def _with_words(project: Project, *words: str) -> OpenedProject:
    return OpenedProject(project, (*words, *filter(None, (project.lacks, project.unguarded))))


@dataclass(frozen=True)
class FoundPlace(Event):
    """Where the project of some files or folders is, or is to be: it is new then.

    `has_moved` where it was made for others, which these are now.
    """

    place: Path
    origin: tuple[Path, ...]
    is_new: bool = False
    has_moved: bool = False
    words: tuple[str, ...] = ()


def find_own(home: Path, name: str, origin: Sequence[Path], *, follows: bool = False) -> FoundPlace:
    """The project in `home` that was made for these files or folders; else a free place for one.

    A new one gets that name, with a number where another has it. It `follows` photographs that were
    moved: then a project is also found whose own folder is gone, if these are its photographs.
    """
    places = tuple(absolute(path) for path in origin)
    seen = _Seen(places)
    moved: Path | None = None
    for project in _by_name(home, name):
        try:
            if (known := glimpse(project)) is None:
                continue
            if _is_made_for(known, places, is_called_so=project.stem == name):
                if _holds_files_of(known, places, seen):
                    return FoundPlace(project, places)
            elif follows and moved is None and _has_moved(known, seen):
                moved = project
        except JellyError:  # it is damaged, which is said when a person opens it
            continue
    if moved is not None:
        return FoundPlace(moved, places, has_moved=True)
    free = numbered(home / f"{name}{paths.PROJECT_SUFFIX}")
    place = next(place for place in free if not os.path.lexists(place))
    words = f"This is a new project, “{place.stem}”: “{name}” is of another folder or card."
    return FoundPlace(place, places, is_new=True, words=() if place.stem == name else (words,))


def find_for_dropped(dropped: Sequence[Path]) -> Work:
    """Tell the `FoundPlace` of the folder that was dropped first, or of the folder of a file.

    Raises:
        JellyError: it is not there; or there is no project of it yet, and no photograph for one.
    """
    first = dropped[0]
    check_exists(first)
    folder = first if is_folder(first) else first.parent
    yield Heartbeat()
    found = find_own(paths.projects_dir(folder), _safe(folder.name), [folder], follows=True)
    if found.is_new:
        yield from look_first(dropped)
    yield found


def open_found(found: FoundPlace, *, inspect_later: bool = False) -> OpenedProject:
    """Open a project that was found, or make it; as `open_project`.

    Raises:
        JellyError: it cannot be opened.
    """
    opened = open_project(found.place, create=found.is_new, inspect_later=inspect_later)
    if (found.is_new or found.has_moved) and not opened.project.is_read_only:
        opened.project.files.note_origin(found.origin)
    return replace(opened, words=opened.words + found.words)


def _by_name(home: Path, name: str) -> Iterator[Path]:
    """The projects there, first those that are called so."""
    places = sorted(home.glob(f"*{paths.PROJECT_SUFFIX}")) if home.is_dir() else []
    return iter(sorted(places, key=lambda place: not place.stem.startswith(name)))


class _Seen:
    """What lies in the places that a project is looked for, found when it is asked for."""

    def __init__(self, places: tuple[Path, ...]) -> None:
        self._places = places

    @cached_property
    def files(self) -> frozenset[tuple[str, int, int]]:
        """Name, size and time of writing of so many files that one will do."""
        found = (
            entry.video if isinstance(entry, PassedOver) else entry for entry in scan(self._places)
        )
        files = (file for file in found if isinstance(file, FoundFile))
        some = itertools.islice(files, _SEEN_AT_MOST)
        return frozenset((file.path.name, file.size_bytes, file.modified_ns) for file in some)

    @cached_property
    def facts(self) -> frozenset[tuple[int, int]]:
        return frozenset((size, modified) for _, size, modified in self.files)


def _is_made_for(project: Glimpse, places: tuple[Path, ...], *, is_called_so: bool) -> bool:
    """Projects of older versions know their files, not for which places they were made."""
    recorded = project.origin()
    return is_called_so if recorded is None else recorded == places


def _holds_files_of(project: Glimpse, places: tuple[Path, ...], seen: _Seen) -> bool:
    """Whether these places hold its photographs.

    Each card of a camera may come to the same place, with files of the same names.
    """
    if any(map(is_address, places)):  # no card comes into the place of another there
        return True
    elsewhere: set[tuple[int, int]] = set()
    left, is_empty = _LOOKED_AT, True
    for file in project.files():
        is_empty = False
        if not any(file.path.is_relative_to(place) for place in places):
            continue
        elsewhere.add((file.size_bytes, file.modified_ns))
        try:
            info = file_of(file.path).stat()
        except OSError:
            continue
        if (info.st_size, info.st_mtime_ns) == (file.size_bytes, file.modified_ns):
            return True
        if left and file.perceptual_hash not in (None, NO_DETAIL):  # it was edited, or is another
            left -= 1
            if _shows(file.path, file.perceptual_hash):
                return True
    return is_empty or not elsewhere.isdisjoint(seen.facts)


def _has_moved(project: Glimpse, seen: _Seen) -> bool:
    """Whether the folder of a project is gone, and these are its photographs."""
    recorded = project.origin()
    if recorded is None or any(is_address(p) or os.path.lexists(p) for p in recorded):
        return False
    known = (
        (file_of(file.path).name, file.size_bytes, file.modified_ns) for file in project.files()
    )
    return any(facts in seen.files for facts in known)


def _shows(path: Path, perceptual_hash: int) -> bool:
    try:
        found = read_one(path, partial(read_photo, side_px=_SMALL_PX)).perceptual_hash
    except UnreadableError:
        return False
    return (found ^ perceptual_hash).bit_count() <= NEAR_COPY_BITS


def _safe(name: str) -> str:
    """What every system takes as the name of a file; dots stay, they are common in dates."""
    plain = "".join(letter if letter.isalnum() or letter in " -_.,()" else "_" for letter in name)
    return plain[:80].strip(" .") or "Photographs"
