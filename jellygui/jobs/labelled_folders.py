"""Labelled photographs as folders: taking them in, and giving them out."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from jellygui.domain.changes import Changes
from jellygui.domain.events import (
    Changed,
    Event,
    FolderSkipped,
    Heartbeat,
    ImageSkipped,
    Note,
    Progress,
)
from jellygui.domain.frames import file_of, frame_of
from jellygui.domain.roles import Roles, strongest
from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.species import Species, species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import safe_name, spelled_out
from jellygui.images.fingerprint import content_hash
from jellygui.images.hands import read_each, read_one
from jellygui.images.kinds import ENDINGS, ending_of
from jellygui.images.labelled import read_labelled
from jellygui.images.photo import Photo, UnreadableError, as_jpeg, read_photo, read_picture
from jellygui.images.reading import read_file
from jellygui.images.scan import FoundBroken, FoundFile, is_gone
from jellygui.jobs.belonging import finds_stations
from jellygui.jobs.losses import Losses
from jellygui.jobs.spreadsheets import write_table
from jellygui.jobs.whereabouts import look_around
from jellygui.project import Project
from jellygui.reasons import why_not_written
from jellygui.shown import Cell
from jellygui.work import Work

_AT_ONCE = 50
_QUALITY_OF_FRAMES = 95
_SMALL_PX = 32  # only the facts of a photograph are wanted, not its pixels
DATASET_COLUMNS = (
    "file",
    "label",
    "common_name",
    "scientific_name",
    "role",
    "origin",
    "content_hash",
    "path",
)


@finds_stations
def add_labelled_folder(project: Project, folder: Path) -> Work:
    """Take in a folder per species, its labels as a person's word; one there was before stays.

    Where the dataset has parts (train, valid, test), these become the roles of its photographs.

    Raises:
        JellyError: there are no photographs in folders named after species.
        UnfinishedError: photographs could not be reached; all others are done.
    """
    folder = Path(os.path.abspath(folder))
    inside = yield from read_labelled(folder)
    for failed_folder in inside.failed:
        yield FolderSkipped(path=failed_folder.path, reason=failed_folder.reason)
    found: list[tuple[FoundFile, Species]] = []
    for file in inside.files:
        if isinstance(file.found, FoundBroken):
            yield ImageSkipped(path=file.path, reason=file.found.reason)
        else:
            found.append((file.found, file.species))
    meant = {kind.key: project.species.known_as(kind) for _, kind in found}
    for key, kind in meant.items():
        if kind.key != key:
            folder_name = next(kind.common_name for _, kind in found if kind.key == key)
            yield Note(f"“{folder_name}” is “{kind.common_name}” of this project.")
    found = [(file, meant[kind.key]) for file, kind in found]
    roles = {file.path: file.role for file in inside.files}
    given: dict[int, Role | None] = {}
    kept, losses = 0, Losses(project)
    for first in range(0, len(found), _AT_ONCE):
        page = dict((entry.path, kind) for entry, kind in found[first : first + _AT_ONCE])
        changes = project.files.add([entry for entry, _ in found[first : first + _AT_ONCE]])
        read: list[tuple[int, Photo]] = []
        failed: list[tuple[int, Path, UnreadableError]] = []
        paths = dict(project.files.ids_of(list(page)))
        kinds = {file_id: page[path] for file_id, path in paths.items()}
        files = ((i, p) for i, p in paths.items() if not losses.passes_over(i, p))
        for one in read_each(files, partial(read_photo, side_px=_SMALL_PX)):
            yield Heartbeat()
            if one is None:
                continue
            file_id, path, photo = one
            if isinstance(photo, UnreadableError):
                failed.append((file_id, path, photo))
                yield ImageSkipped(path=path, reason=photo.reason)
            else:
                read.append((file_id, photo))
        photographs, read_changes = project.files.record_read(read)
        changes |= read_changes | Changes(files=losses.record(failed))
        labels, spoken = project.labels.import_labels(
            [(photograph, kinds[file_id]) for file_id, photograph in photographs.items()],
            origin=spelled_out(folder),
        )
        for file_id, photograph in photographs.items():
            given[photograph] = strongest((given.get(photograph), roles[paths[file_id]]))
        kept += spoken
        yield Changed(changes | labels)
        yield Progress(done=first + len(page), total=len(found), what="labelled photographs")
    yield from look_around(project)
    if inside.given:
        project.teaching.set_roles(_roles(project, given, inside.given))
    said = [*inside.words]
    if kept:
        said.append(f"{kept} of these photographs had a label already, which was kept.")
    if said:  # in one: a window shows the last note
        yield Note(" ".join(said))
    losses.say()


def _roles(
    project: Project, given: Mapping[int, Role | None], parts: frozenset[Role]
) -> dict[int, Role]:
    """The roles of the groups of photographs to which their dataset has given them."""
    groups: defaultdict[int, list[TaughtPhotograph]] = defaultdict(list)
    for taught in project.teaching.labelled():
        groups[taught.group].append(taught)
    members: list[TaughtPhotograph] = []
    places: dict[str, list[int]] = {}
    for group in groups.values():
        if any(t.photograph_id in given for t in group) and len({t.label for t in group}) == 1:
            first = len(members)
            members += group
            places[min(t.content_hash for t in group)] = list(range(first, len(members)))
    brought = [given.get(taught.photograph_id) for taught in members]
    roles = Roles(known=[()] * len(members), given=brought, parts=parts)
    found = roles.of(places, [taught.label for taught in members])
    return {members[places[key][0]].group: Role(role) for key, role in found.items()}


def export_dataset(project: Project, folder: Path) -> Work:
    """Copy the photographs that a person has named into a folder per species, with `labels.csv`.

    Raises:
        JellyError: the folder holds something, or cannot be written.
        UnfinishedError: photographs are gone; all others are there.
    """
    taught = project.teaching.retraining_set()
    if not taught:
        raise JellyError(
            "No photograph has been labelled by a person yet.", hint="Confirm some labels first."
        )
    names = {entry.key: entry for entry in project.species.all()}
    rows: list[tuple[Cell, ...]] = []
    copies = _Copies(folder)
    try:
        if folder.is_symlink():
            raise JellyError(f"“{folder}” is a link.", hint="Choose a new folder.")
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise JellyError(f"“{folder}” is not empty.", hint="Choose a new folder.")
        for number, photo in enumerate(taught, start=1):
            kind = names.get(photo.label) or species_named(photo.label)
            event: Event = Heartbeat()
            try:
                file = copies.add(photo)
            except UnreadableError as error:
                event = ImageSkipped(path=photo.path, reason=error.reason)
            else:
                rows.append(
                    (
                        file,
                        kind.key,
                        kind.common_name,
                        kind.scientific_name,
                        photo.role and photo.role.value,
                        photo.origin,
                        photo.content_hash,
                        str(photo.path),
                    )
                )
            yield event
            yield Progress(done=number, total=len(taught), what="photographs copied")
    except OSError as error:
        raise JellyError(
            f"The dataset “{folder}” cannot be written ({why_not_written(error)}).",
            hint="Make room on the disk, or choose a folder where you may write.",
        ) from error
    write_table(folder / "labels.csv", DATASET_COLUMNS, rows)
    if left_out := len(taught) - len(rows):
        raise UnfinishedError(
            f"{left_out} of {len(taught)} photographs are not in the dataset: they are gone, or "
            "their files hold something else now.",
            hint="Connect their disk, or locate the photographs that moved, and export again.",
        )


class _Copies:
    """Photographs in folders of their species, under names that every disk can hold."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folders: dict[str, str] = {}
        self._used: set[str] = set()

    def add(self, photo: TaughtPhotograph) -> str:
        """Copy the content of a photograph, and nothing else of its file; gives the copy's place.

        Raises:
            UnreadableError: it is gone, no picture, or not the one that the project knows.
            OSError: the copy cannot be written.
        """
        try:
            found = read_one(photo.path, partial(read_photo, side_px=_SMALL_PX)).content_hash
        except UnreadableError as error:
            raise UnreadableError("is no longer there") if is_gone(photo.path) else error from None
        if found != photo.content_hash:
            raise UnreadableError("holds another photograph now")
        file = self._free_name(photo)
        _copy(photo.path, self._folder / file, photo.content_hash)
        return file

    def _free_name(self, photo: TaughtPhotograph) -> str:
        """`key/name.jpg`, or `key/name (2).jpg`; case does not tell names apart."""
        key = photo.label.casefold()
        if key not in self._folders:
            (self._folder / photo.label).mkdir()
        folder = self._folders.setdefault(key, photo.label)
        frame = frame_of(photo.path)
        shown = photo.path.name if frame is None else f"{frame.video.stem} {photo.path.name}"
        whole = safe_name(shown) or "photograph"
        if Path(whole).suffix.lower() not in ENDINGS:
            whole += ending_of(photo.path) if frame is None else ".jpg"
        number, name = 1, f"{folder}/{whole}"
        while name.casefold() in self._used:
            number += 1
            name = f"{folder}/{Path(whole).stem} ({number}){Path(whole).suffix}"
        self._used.add(name.casefold())
        return name


def _copy(source: Path, target: Path, known: str) -> None:
    """Copy the content that is known, and the times, to a file that must be new.

    A frame of a video becomes a JPEG.
    """
    if frame_of(source) is not None:
        data = as_jpeg(read_one(source, read_picture).pixels, quality=_QUALITY_OF_FRAMES)
    else:
        data = read_file(source)
        if content_hash(data) != known:
            raise UnreadableError("holds another photograph now")
    with open(target, "xb") as copy:  # follows no link
        copy.write(data)
    with suppress(OSError):  # its times are worth little without the photograph
        info = file_of(source).stat()
        os.utime(target, ns=(info.st_atime_ns, info.st_mtime_ns))
