"""Which labels of a project are perhaps wrong, by what the model in use sees."""

from __future__ import annotations

from array import array
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

Ints = npt.NDArray[np.int64]
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
    with project.teaching.in_turn:
        found = _asked(project, identity)
    if not len(found.photographs):
        return JudgedLabels(unseen=found.unseen, damaged=found.damaged, model=name, species=species)
    ids, rows = project.models.seen_of(identity, found.width, found.photographs.tolist())
    order = np.argsort(found.photographs)
    groups = order[np.searchsorted(found.photographs[order], ids)].tolist()
    others, their_labels = found.others, found.their_labels
    if others.shape[1:] == rows.shape[1:]:
        rows = np.concatenate([rows, others])
    else:
        their_labels = []
    labels = [found.labels[group] for group in groups] + their_labels
    doubted = [
        (tuple(found.files[found.ends[group] - found.sizes[group] : found.ends[group]]), doubt)
        for doubt in doubts(rows, labels, remembered=len(their_labels))
        if not found.is_decided[group := groups[doubt.place]]
    ]
    paths = dict(project.files.paths_of([files[0] for files, _ in doubted]))
    return JudgedLabels(
        doubted=tuple(
            DoubtedLabel(
                files=tuple(map(int, files)),
                path=paths[files[0]],
                label=doubt.label,
                suggestion=doubt.suggestion,
            )
            for files, doubt in doubted
        ),
        judged=len(groups),
        unseen=found.unseen,
        damaged=found.damaged,
        model=name,
        species=species,
    )


class _Asked(NamedTuple):
    """Groups [G] that are asked about, each by a photograph of which the model sees some numbers.

    `width` is how many; the `files` are those of all, of each up to its end, that which is asked
    about first. `others` [M, D] are what the model remembers, with their labels [M]; `unseen` and
    `damaged` count what is left out. As arrays: a number of Python's would hold the memory about
    it, in which the labels were read.
    """

    photographs: Ints
    files: Ints
    sizes: Ints
    ends: Ints
    labels: list[str]
    is_decided: npt.NDArray[np.bool_]
    width: int
    others: npt.NDArray[np.float16]
    their_labels: list[str]
    unseen: int
    damaged: int


def _asked(project: Project, model_id: str) -> _Asked:
    """Which groups are judged; all else that is known of their photographs is let go of."""
    labelled = project.teaching.retraining_set()
    others, their_labels = _remembered(project, labelled) if labelled else (_NOTHING, [])
    groups: defaultdict[int, list[TaughtPhotograph]] = defaultdict(list)
    for taught in labelled:
        # A video may show this and that: each of its frames is judged by itself.
        is_frame = place_of(taught.place) != taught.place
        groups[-taught.photograph_id if is_frame else taught.group].append(taught)
    agreed = [members for members in groups.values() if len({t.label for t in members}) == 1]
    wanted = {taught.photograph_id for members in agreed for taught in members}
    width, seen = project.models.seen_soundly(model_id, wanted)
    odd = project.models.looked_at(model_id, wanted) - seen
    asked: list[TaughtPhotograph] = []
    sizes, files, decided = array("q"), array("q"), array("b")
    unseen = damaged = 0
    for members in agreed:
        first = next((t for t in members if t.photograph_id in seen), None)
        if first is None:
            damaged += (here := sum(t.photograph_id in odd for t in members))
            unseen += len(members) - here
        else:
            asked.append(first)
            sizes.append(len(members))
            files.extend([first.file_id, *(t.file_id for t in members if t is not first)])
            decided.append(any(taught.is_decided for taught in members))
    return _Asked(
        photographs=np.array([taught.photograph_id for taught in asked], np.int64),
        files=np.array(files, np.int64),
        sizes=np.array(sizes, np.int64),
        ends=np.cumsum(np.array(sizes, np.int64)),
        labels=[taught.label for taught in asked],
        is_decided=np.array(decided, np.bool_),
        width=width,
        others=others,
        their_labels=their_labels,
        unseen=unseen,
        damaged=damaged,
    )


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
