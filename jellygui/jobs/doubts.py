"""Which labels of a project are perhaps wrong, by what the model in use sees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from jellygui.domain.doubts import doubts
from jellygui.domain.frames import place_of
from jellygui.domain.likeness import known_kin
from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.species import NONE_OF_THESE, ProjectSpecies
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs.models import model_of
from jellygui.jobs.remembered import memory_of
from jellygui.project import Project

_NOTHING = np.empty((0, 0), np.float16)


@dataclass(frozen=True, kw_only=True)
class DoubtedLabel:
    """A label that is doubted. `files` are those of its copies and burst, the one to show first."""

    files: tuple[int, ...]
    path: Path
    label: str
    suggestion: str


@dataclass(frozen=True, kw_only=True)
class JudgedLabels:
    """The doubted labels, the worst first, of so many that were `judged`, copies counted once.

    `unseen` labelled photographs wait until the model in use, called `model`, looks at them; of
    `damaged` ones what it saw cannot be used.
    """

    doubted: tuple[DoubtedLabel, ...] = ()
    judged: int = 0
    unseen: int = 0
    damaged: int = 0
    model: str = ""
    species: tuple[ProjectSpecies, ...] = ()


def judge_labels(project: Project) -> JudgedLabels:
    """Doubt the labels of a project by what its model has seen; a moment for 10,000 of them.

    What the model remembers of other photographs helps, or a few labels could only be compared with
    each other. What is excluded, and groups that contradict themselves, are not judged; what a
    person has decided on once is not doubted again.
    """
    species = tuple(project.species.all())
    in_use = project.models.in_use()
    if in_use is None:
        return JudgedLabels(species=species)
    identity = in_use[0]
    name = project.models.called(identity) or in_use[1]
    found = _asked(project, identity)
    asked, others, their_labels = found.of, found.others, found.their_labels
    if not asked:
        return JudgedLabels(unseen=found.unseen, damaged=found.damaged, model=name, species=species)
    ids, rows = project.models.seen_of(identity, found.width, [*asked])
    groups = [asked[photograph] for photograph in ids.tolist()]
    if others.shape[1:] == rows.shape[1:]:
        rows = np.concatenate([rows, others])
    else:
        their_labels = []
    labels = [group.label for group in groups] + their_labels
    doubted = [
        (groups[doubt.place], doubt)
        for doubt in doubts(rows, labels, remembered=len(their_labels))
        if not groups[doubt.place].is_decided
    ]
    paths = dict(project.files.paths_of([group.files[0] for group, _ in doubted]))
    return JudgedLabels(
        doubted=tuple(
            DoubtedLabel(
                files=group.files,
                path=paths[group.files[0]],
                label=doubt.label,
                suggestion=doubt.suggestion,
            )
            for group, doubt in doubted
        ),
        judged=len(groups),
        unseen=found.unseen,
        damaged=found.damaged,
        model=name,
        species=species,
    )


class _Group(NamedTuple):
    """What is kept of a group that is judged: its files, that which is asked about first."""

    files: tuple[int, ...]
    label: str
    is_decided: bool


class _Asked(NamedTuple):
    """Groups that are asked about, by the photograph of each of which the model sees `width`
    numbers; what it remembers of others [M, D] with their labels [M]; and how many are left out.
    """

    of: dict[int, _Group]
    width: int
    others: npt.NDArray[np.float16]
    their_labels: list[str]
    unseen: int
    damaged: int


def _asked(project: Project, model_id: str) -> _Asked:
    """Which groups are judged; all else that is known of their photographs is let go of."""
    groups: defaultdict[int, list[TaughtPhotograph]] = defaultdict(list)
    labelled = project.teaching.retraining_set()
    for taught in labelled:
        # A video may show this and that: each of its frames is judged by itself.
        is_frame = place_of(taught.place) != taught.place
        groups[-taught.photograph_id if is_frame else taught.group].append(taught)
    agreed = [members for members in groups.values() if len({t.label for t in members}) == 1]
    wanted = {taught.photograph_id for members in agreed for taught in members}
    width, seen = project.models.seen_soundly(model_id, wanted)
    odd = project.models.looked_at(model_id, wanted) - seen
    asked: dict[int, _Group] = {}
    unseen = damaged = 0
    for members in agreed:
        first = next((t for t in members if t.photograph_id in seen), None)
        if first is None:
            damaged += (here := sum(t.photograph_id in odd for t in members))
            unseen += len(members) - here
        else:
            asked[first.photograph_id] = _Group(
                (first.file_id, *(t.file_id for t in members if t is not first)),
                first.label,
                any(taught.is_decided for taught in members),
            )
    others, their_labels = _remembered(project, labelled) if asked else (_NOTHING, [])
    return _Asked(asked, width, others, their_labels, unseen, damaged)


def _remembered(
    project: Project, labelled: Sequence[TaughtPhotograph]
) -> tuple[npt.NDArray[np.float16], list[str]]:
    """What the model in use saw [M, D] of photographs that taught it, and their labels [M].

    Neither of copies of the labelled ones, nor of species that the project does not have.
    """
    try:
        memory = memory_of(model_of(project))
    except JellyError:  # it is gone, and what it saw of the project's photographs must do
        return _NOTHING, []
    called = project.species.merged()
    known = {NONE_OF_THESE, *(species.key for species in project.species.all())}
    retired = project.teaching.retired()
    kin = {place for places in known_kin(labelled, memory.entries) for place in places}
    of = {
        place: called.get(entry.label, entry.label)
        for place, entry in enumerate(memory.entries)
        if entry.role is Role.TRAINING and place not in kin and entry.content_hash not in retired
    }
    places = [place for place, label in of.items() if label in known]
    return memory.seen[places], [of[place] for place in places]
