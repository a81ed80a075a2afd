"""A labelled dataset: a folder per species, read once."""

from __future__ import annotations

import math
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from jellygui.domain.album import is_altered_copy
from jellygui.domain.configs import Preprocessing, TrainConfig
from jellygui.domain.events import DatasetTold, Event, Heartbeat, ImageSkipped, Progress
from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.likeness import Shot, group, known_kin
from jellygui.domain.lists import listed
from jellygui.domain.lists import photographs as number_of
from jellygui.domain.roles import RETIRED, Roles
from jellygui.domain.runs import contradict
from jellygui.domain.species import NEVER_TAUGHT, Species, in_number, none_last
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.images.hands import read_each
from jellygui.images.labelled import read_labelled, unreadable
from jellygui.images.photo import UnreadableError, read_photo, shrink_to_square
from jellygui.modelfile import CardPhotograph, ModelCard
from jellygui.reasons import why_not_written
from jellygui.run_folders import LIST_SUFFIX, read_list
from jellygui.work import is_out_of_memory

_PROGRESS_EVERY = 20
_FEWEST = 2
_ROUGH = 30
_CONTRADICTORY = "a copy or a picture of the same burst carries another label"
_RETIRED = "is to test, or a copy of what does, and the model has learned from it or a copy"
_SAID = {
    _CONTRADICTORY: "a copy of each, or a picture of the same burst, carries another label",
    _RETIRED: "each is to test, or a copy of what does, and the model has learned from it or a "
    "copy, so that it can neither test nor teach",
}

Integer = TypeVar("Integer", np.uint8, np.int8)


@dataclass(frozen=True, kw_only=True)
class Sample:
    """One labelled photograph of a dataset.

    `row` is its place in the dataset's `squares`. `stands_for_group` is True for one photograph
    of each group, never an altered copy where there is another: the one that is counted.
    `altered` are altered copies of another photograph that is there.
    """

    path: Path
    row: int
    label: str
    group: str
    role: Role
    altered: bool
    stands_for_group: bool
    content_hash: str
    perceptual_hash: int
    mirrored_hash: int
    taken_at: datetime | None


@dataclass(frozen=True, eq=False, kw_only=True)
class Dataset:
    """Labelled photographs with their roles.

    `species` may hold `NONE_OF_THESE`, as the last one. `squares` [N, S, S, 3] uint8 lies in a file
    of its own, so that memory does not grow with the dataset. `left_out` are photographs that
    teach and test nothing, each with the reason; `held_back` are known ones, by their content,
    that must not teach, since copies of them are to test.
    """

    folder: Path
    species: tuple[Species, ...]
    samples: tuple[Sample, ...]
    left_out: tuple[tuple[Path, str], ...]
    squares: npt.NDArray[np.uint8]
    held_back: frozenset[str] = frozenset()

    def of(self, *roles: Role) -> list[Sample]:
        return [sample for sample in self.samples if sample.role in roles]

    def to_learn_from(self, config: TrainConfig) -> list[Sample]:
        """The photographs that teach: never a test one."""
        roles = (
            [Role.TRAINING, Role.VALIDATION] if config.learn_from_validation else [Role.TRAINING]
        )
        return [s for s in self.of(*roles) if config.altered_copies or not s.altered]

    def to_watch(self, config: TrainConfig) -> list[Sample]:
        """The validation photographs that a run is watched on, one of each group."""
        if config.learn_from_validation:
            return []
        return [sample for sample in self.of(Role.VALIDATION) if sample.stands_for_group]

    def places(self, samples: Iterable[Sample]) -> npt.NDArray[np.intp]:
        """Each sample's species as a place in `species`."""
        place = {species.key: index for index, species in enumerate(self.species)}
        return np.array([place[sample.label] for sample in samples], dtype=np.intp)


@dataclass(frozen=True, kw_only=True)
class LabelledSource:
    """Labelled photographs; `parts` are the roles for which their dataset has folders."""

    photographs: Sequence[LabelledPhotograph]
    parts: frozenset[Role] = frozenset()


def labelled_files(
    folder: Path, *, fewest: int = _FEWEST, known: Collection[str] = ()
) -> Generator[Event, None, LabelledSource]:
    """The photographs in the folder of each of at least `fewest` species, in natural order.

    Names that differ only in case, accents or punctuation are one species; a folder may lie
    deeper, its uppermost name counts (`domain.folders` says what else folders may mean). `known`
    are the species of a model. A list that `runs.write_list` has written stands for a folder.

    Raises:
        JellyError: there are no such folders, one cannot be read, or there is only one species.
    """
    if folder.suffix == LIST_SUFFIX:
        found = LabelledSource(photographs=read_list(folder))
    else:
        inside = yield from read_labelled(folder, known=known)
        if inside.failed:
            raise unreadable(inside.failed[0])
        for words in inside.words:
            yield DatasetTold(words)
        found = LabelledSource(
            photographs=[
                LabelledPhotograph(path=file.path, species=file.species, role=file.role)
                for file in inside.files
            ],
            parts=inside.given,
        )
    if len({photograph.species.key for photograph in found.photographs}) < fewest:
        raise JellyError(
            f"“{folder}” holds photographs of one species only "
            f"({found.photographs[0].species.common_name}).",
            hint="A model tells species apart: add a folder of photographs of another one.",
        )
    return found


def read_dataset(
    folder: Path,
    preprocessing: Preprocessing,
    known: Sequence[CardPhotograph] = (),
    known_species: Collection[str] = (),
) -> Generator[Event, None, Dataset]:
    """Read every photograph once, find what belongs together, and give each group its role.

    `known` are the photographs of a model: they and their copies keep the roles that they have
    there (see `domain.roles`). `known_species` are those of a model.

    Raises:
        JellyError: the folder does not hold a dataset that can be trained on.
    """
    labelled = yield from labelled_files(folder, known=known_species)
    return (yield from read_photographs(labelled, folder, preprocessing, known))


def read_taught(
    folder: Path,
    photographs: Sequence[LabelledPhotograph] | None,
    card: ModelCard,
    known: Sequence[CardPhotograph],
) -> Generator[Event, None, Dataset]:
    """What a model is to be taught: these photographs, without them a folder per species.

    Raises:
        JellyError: as `labelled_files`.
    """
    if photographs is None:
        labelled = yield from labelled_files(folder, fewest=1, known=card.species_keys)
    else:
        labelled = LabelledSource(photographs=photographs)
    return (yield from read_photographs(labelled, folder, card.preprocessing, known))


def read_photographs(
    labelled: LabelledSource,
    folder: Path,
    preprocessing: Preprocessing,
    known: Sequence[CardPhotograph] = (),
) -> Generator[Event, None, Dataset]:
    """The same for labelled photographs; `folder` is what messages call it.

    The group that a photograph brings along stays; a role that is known stands above its own.
    """
    photographs = [p for p in labelled.photographs if p.species.key not in NEVER_TAUGHT]
    if no_species := len(labelled.photographs) - len(photographs):
        yield DatasetTold(f"Left out: {number_of(no_species)} whose label is no species.")
    side = preprocessing.size_px
    squares = array_on_disk((len(photographs), side, side, 3), np.uint8)
    shots: list[Shot] = []
    used: list[LabelledPhotograph] = []
    left_out: list[tuple[Path, str]] = []
    number = 0
    for found in read_each(
        ((photograph, photograph.path) for photograph in photographs),
        partial(read_photo, side_px=preprocessing.size_px),
    ):
        if found is None:
            yield Heartbeat()
            continue
        photograph, path, photo = found
        number += 1
        if isinstance(photo, UnreadableError):
            left_out.append((path, photo.reason))
            yield ImageSkipped(path=path, reason=photo.reason)
            continue
        if photograph.content_hash not in ("", photo.content_hash):
            yield ImageSkipped(path=path, reason="has changed since it was labelled")
            continue
        squares[len(shots)] = shrink_to_square(photo.pixels, preprocessing)
        used.append(photograph)
        shots.append(
            Shot(
                content_hash=photo.content_hash,
                perceptual_hash=photo.perceptual_hash,
                mirrored_hash=photo.mirrored_hash,
                path=path,
                taken_at=photo.taken_at,
                camera=photo.camera,
                serial=photo.serial,
            )
        )
        at_stop = number % _PROGRESS_EVERY == 0 or number == len(photographs)
        yield (
            Progress(done=number, total=len(photographs), what="photographs read")
            if at_stop
            else Heartbeat()
        )
    if left_out:
        named = listed(
            [f"{shown(path, folder)} ({reason})" for path, reason in left_out], separator="; "
        )
        if not shots:
            raise JellyError(
                f"None of the {len(photographs)} files in “{folder}” could be read: {named}.",
                hint="Check that these are whole photographs, and copy them anew if not.",
            )
        yield DatasetTold(f"Left out, since they could not be read: {named}.")
    kin = [[known[place] for place in places] for places in known_kin(shots, known)]
    roles = Roles(
        known=[{entry.role for entry in entries} for entries in kin],
        given=[photograph.role for photograph in used],
        parts=labelled.parts,
    )
    samples, unused, moved = _samples(shots, used, roles)
    for reason, words in _SAID.items():
        there = sorted(path for path, why in unused if why == reason)
        named = listed([shown(path, folder) for path in there], separator="; ")
        if there:
            are = "is" if len(there) == 1 else "are"
            yield DatasetTold(f"{number_of(len(there))} {are} left out: {words}. {named}")
    left_out += unused
    if moved:
        yield DatasetTold(
            f"{number_of(moved)} in one part have near-copies in another, and go with those: a "
            "copy of a test photograph teaches nothing."
        )
    labels = {sample.label for sample in samples}
    species_list = {p.species.key: p.species for p in used if p.species.key in labels}
    dataset = Dataset(
        folder=folder,
        species=tuple(species_list[key] for key in none_last(sorted(species_list))),
        samples=tuple(samples),
        left_out=tuple(left_out),
        squares=squares[: len(shots)],
        held_back=frozenset(
            entry.content_hash
            for photograph, entries in zip(used, kin, strict=True)
            for entry in entries
            if photograph.role is Role.TEST and entry.role is not Role.TEST
        ),
    )
    yield DatasetTold(_summary(dataset))
    return dataset


def shown(path: Path, folder: Path) -> str:
    """A photograph's name within its dataset, with `/`; its whole path where it lies elsewhere."""
    return (path.relative_to(folder) if path.is_relative_to(folder) else path).as_posix()


def array_on_disk(shape: tuple[int, ...], kind: type[Integer]) -> npt.NDArray[Integer]:
    """An array of zeros in a file, which goes when the array does, also after a kill.

    Raises:
        JellyError: there is no room for it.
    """
    size = math.prod(shape)  # of one byte each
    if not size:  # no file can be mapped that is empty
        return np.zeros(shape, kind)
    try:
        with tempfile.TemporaryFile(prefix="jellygui-") as file:
            # A page for which there is no room later would end the process.
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size)
            return np.memmap(file, dtype=kind, mode="w+", shape=shape)
    except OSError as error:
        if is_out_of_memory(error):
            raise
        raise JellyError(
            f"There is no room for {size / 1e6:,.0f} MB in “{tempfile.gettempdir()}” "
            f"({why_not_written(error)}).",
            hint="Make room on the disk, then start again.",
        ) from error


def _samples(
    shots: Sequence[Shot], photographs: Sequence[LabelledPhotograph], given: Roles
) -> tuple[list[Sample], list[tuple[Path, str]], int]:
    """What teaches and tests, what does not and why, and how many go with copies of theirs."""
    labels = [photograph.species.key for photograph in photographs]
    left_out: list[tuple[Path, str]] = []
    groups: dict[str, list[int]] = {}
    for key, places in _groups(shots, photographs).items():
        if contradict((str(photographs[place].path), labels[place]) for place in places):
            left_out += [(photographs[place].path, _CONTRADICTORY) for place in places]
        else:
            groups[key] = places
    roles = given.of(groups, labels)
    moved = sum(given.moved(places, roles[key]) for key, places in groups.items())
    samples: list[Sample] = []
    for key, places in groups.items():
        role = roles[key]
        if role == RETIRED:
            left_out += [(photographs[place].path, _RETIRED) for place in places]
            continue
        chosen = min(places, key=lambda place: is_altered_copy(shots[place].path.name))
        samples += [
            Sample(
                path=photographs[place].path,
                row=place,
                label=labels[place],
                group=key,
                role=role,
                altered=place != chosen and is_altered_copy(shots[place].path.name),
                stands_for_group=place == chosen,
                content_hash=shots[place].content_hash,
                perceptual_hash=shots[place].perceptual_hash,
                mirrored_hash=shots[place].mirrored_hash,
                taken_at=shots[place].taken_at,
            )
            for place in places
        ]
    return sorted(samples, key=lambda sample: sample.row), left_out, moved


def _groups(
    shots: Sequence[Shot], photographs: Sequence[LabelledPhotograph]
) -> dict[str, list[int]]:
    """The places of what belongs together: as the project has grouped it, else as it is found."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    loose = [place for place, photograph in enumerate(photographs) if not photograph.group]
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, first in zip(loose, group([shots[place] for place in loose]), strict=True):
        found[first].append(place)
    for places in found.values():
        groups[min(shots[place].content_hash for place in places)] = places
    for place, photograph in enumerate(photographs):
        if photograph.group:
            groups[photograph.group].append(place)
    return dict(groups)


def without_lone(dataset: Dataset) -> Generator[Event, None, Dataset]:
    """Leave out species with a single photograph, and say what few photographs are worth.

    Raises:
        JellyError: fewer than two species are left.
    """
    counts = Counter(label for label, _ in {(s.label, s.group) for s in dataset.samples})
    lone = [species for species in dataset.species if counts[species.key] == 1]
    if lone:
        names = listed([species.common_name for species in lone])
        yield DatasetTold(
            f"Left out, since there is a single photograph (copies counted once): {names}."
        )
    kept = tuple(species for species in dataset.species if species not in lone)
    if len(kept) < _FEWEST:
        raise JellyError(
            f"“{dataset.folder}” holds fewer than two species with more than one photograph.",
            hint="Add photographs: five of each species are enough to begin with.",
        )
    rarest = min(kept, key=lambda species: counts[species.key])
    if counts[rarest.key] < _ROUGH:
        tests = Counter(s.label for s in dataset.of(Role.TEST) if s.stands_for_group)[rarest.key]
        yield DatasetTold(
            f"There are only {counts[rarest.key]} photographs of {rarest.common_name}, {tests} of "
            "them to test on. Take what is measured on so few as a hint, not as a result."
        )
    keys = {species.key for species in kept}
    samples = tuple(sample for sample in dataset.samples if sample.label in keys)
    return replace(dataset, species=kept, samples=samples)


def with_roles(dataset: Dataset, roles: Mapping[str, Role]) -> Dataset:
    """The same photographs with other roles, given by group: for cross-validation."""
    return replace(
        dataset,
        samples=tuple(replace(sample, role=roles[sample.group]) for sample in dataset.samples),
    )


def in_the_order_of(keys: Sequence[str], dataset: Dataset) -> Dataset:
    """The same photographs, the species in another order; others come last."""
    place = {key: index for index, key in enumerate(keys)}
    ordered = sorted(dataset.species, key=lambda kind: (place.get(kind.key, len(place)), kind.key))
    return replace(dataset, species=tuple(ordered))


def entry_of(sample: Sample) -> CardPhotograph:
    """A photograph of a dataset as a card names it."""
    return CardPhotograph(
        content_hash=sample.content_hash,
        perceptual_hash=sample.perceptual_hash,
        mirrored_hash=sample.mirrored_hash,
        label=sample.label,
        role=sample.role,
        group=sample.group,
        taken_at=sample.taken_at,
    )


def _summary(dataset: Dataset) -> str:
    groups = {sample.group: sample for sample in dataset.samples}
    by_role = Counter(sample.role for sample in groups.values())
    parts = ", ".join(f"{by_role[role]} {role.value}" for role in Role)
    kinds = in_number([species.key for species in dataset.species])
    return (
        f"{len(dataset.samples)} photographs of {kinds}; copies counted "
        f"once they are {len(groups)} ({parts})."
    )
