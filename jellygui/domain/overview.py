"""What a project has to learn from, and why: every number stands for photographs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from jellygui.domain.frames import clock, file_of, frame_of
from jellygui.domain.place_names import told_apart
from jellygui.domain.runs import TaughtPhotograph, contradict
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.domain.teaching import TeachingSet

Files = tuple[int, ...]


class OverviewPart(StrEnum):
    """A part of the labelled photographs of a species.

    The first five say how they came to their label, the next four what they do in training, as
    `domain.teaching` has it, then comes what of that is new to the model in use; what is excluded
    does nothing of this.
    """

    LABELLED = "labelled"
    FOLDER = "folder"
    CHECK = "check"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"
    UNUSED = "unused"
    NEW = "new"
    RELABELLED = "relabelled"
    EXCLUDED = "excluded"


_ROLES = {
    Role.TRAINING: OverviewPart.TRAINING,
    Role.VALIDATION: OverviewPart.VALIDATION,
    Role.TEST: OverviewPart.TEST,
    None: OverviewPart.UNUSED,
}


@dataclass(frozen=True, kw_only=True)
class SpeciesOverview:
    """The labelled photographs of one species as files, by part.

    `remembered` counts those that the model in use has kept of its own; `is_excluded` tells that
    none of them teaches.
    """

    species: Species
    place: int
    parts: Mapping[OverviewPart, Files]
    remembered: int = 0

    @property
    def is_excluded(self) -> bool:
        labelled = self.parts.get(OverviewPart.LABELLED, ())
        return bool(labelled) and len(self.parts.get(OverviewPart.EXCLUDED, ())) == len(labelled)


@dataclass(frozen=True, kw_only=True)
class Group:
    """Photographs that are near-copies or one burst; several labels contradict each other.

    `names` are those of the files, with as much of their folders as tells them apart.
    """

    files: Files
    names: tuple[str, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Overview:
    """`model` is the name of the model in use, empty without one."""

    model: str = ""
    rows: tuple[SpeciesOverview, ...] = ()
    copies: tuple[Group, ...] = ()
    contradictions: tuple[Group, ...] = field(default=())


def overview(
    labelled: Sequence[TaughtPhotograph],
    species: Sequence[Species],
    *,
    model: str,
    lesson: TeachingSet,
    learned: Collection[str],
    remembered: Mapping[str, int],
) -> Overview:
    """Sort labelled photographs into their parts.

    `lesson` says what they teach the model, `learned` are the contents that it was made with, and
    `remembered` counts what it has kept of each species.
    """
    parts: defaultdict[str, defaultdict[OverviewPart, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    groups: defaultdict[int, list[TaughtPhotograph]] = defaultdict(list)
    for taught in labelled:
        groups[taught.group].append(taught)
        for part in _parts(taught, lesson, learned):
            parts[taught.label][part].append(taught.file_id)
    names = {kind.key: kind for kind in species}
    keys = [*names, *sorted({*parts, *remembered} - set(names))]
    related = [members for members in groups.values() if len(members) > 1]
    called = told_apart(file_of(taught.path) for members in related for taught in members)
    return Overview(
        model=model,
        rows=tuple(
            SpeciesOverview(
                species=names.get(key) or Species(key=key, common_name=key.replace("_", " ")),
                place=place,
                parts={part: tuple(files) for part, files in parts[key].items()},
                remembered=remembered.get(key, 0),
            )
            for place, key in enumerate(keys)
        ),
        copies=tuple(_group(members, called) for members in related),
        contradictions=tuple(
            _group(members, called)
            for members in related
            if contradict((t.place, t.label) for t in members)
        ),
    )


def _parts(
    taught: TaughtPhotograph, lesson: TeachingSet, learned: Collection[str]
) -> Iterable[OverviewPart]:
    yield OverviewPart.LABELLED
    if taught.origin:
        yield OverviewPart.CHECK if taught.is_checked else OverviewPart.FOLDER
    elif taught.said is not None:
        yield OverviewPart.CONFIRMED if taught.said == taught.label else OverviewPart.CORRECTED
    if taught.is_excluded:
        yield OverviewPart.EXCLUDED
        return
    role = lesson.roles.get(taught.photograph_id)
    yield _ROLES[role]
    if taught.photograph_id in lesson.new_ids:
        yield OverviewPart.RELABELLED if taught.content_hash in learned else OverviewPart.NEW


def _group(members: Sequence[TaughtPhotograph], called: Mapping[Path, str]) -> Group:
    counted = Counter(taught.label for taught in members)
    return Group(
        files=tuple(taught.file_id for taught in members),
        names=tuple(_name(taught.path, called) for taught in members),
        labels=tuple(label for label, _ in counted.most_common()),
    )


def _name(path: Path, called: Mapping[Path, str]) -> str:
    frame = frame_of(path)
    return called[path] if frame is None else f"{called[frame.video]} {clock(frame.ms)}"
