"""Which labels of a project are perhaps wrong, by what the model in use sees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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
    groups: defaultdict[int, list[TaughtPhotograph]] = defaultdict(list)
    for taught in project.teaching.retraining_set():
        # A video may show this and that: each of its frames is judged by itself.
        is_frame = place_of(taught.place) != taught.place
        groups[-taught.photograph_id if is_frame else taught.group].append(taught)
    agreed = [members for members in groups.values() if len({t.label for t in members}) == 1]
    wanted = {taught.photograph_id for members in agreed for taught in members}
    seen = project.models.embeddings(identity, wanted)
    odd = project.models.looked_at(identity, wanted) - seen.keys()
    asked: list[list[TaughtPhotograph]] = []
    unseen = damaged = 0
    for members in agreed:
        first = next((t for t in members if t.photograph_id in seen), None)
        if first is None:
            damaged += (here := sum(t.photograph_id in odd for t in members))
            unseen += len(members) - here
        else:
            asked.append([first, *(t for t in members if t is not first)])
    if not asked:
        return JudgedLabels(unseen=unseen, damaged=damaged, model=name, species=species)
    vectors = [seen[members[0].photograph_id] for members in asked]
    del seen, wanted  # of very many that is much memory
    others, their_labels = _remembered(project, [t for members in groups.values() for t in members])
    if others.shape[1:] == vectors[0].shape:
        vectors.extend(others)
    else:
        their_labels = []
    rows = np.stack(vectors)
    del vectors
    labels = [members[0].label for members in asked] + their_labels
    found = [
        (asked[doubt.place], doubt) for doubt in doubts(rows, labels, remembered=len(their_labels))
    ]
    return JudgedLabels(
        doubted=tuple(
            DoubtedLabel(
                files=tuple(taught.file_id for taught in members),
                path=members[0].path,
                label=doubt.label,
                suggestion=doubt.suggestion,
            )
            for members, doubt in found
            if not any(taught.is_decided for taught in members)
        ),
        judged=len(asked),
        unseen=unseen,
        damaged=damaged,
        model=name,
        species=species,
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
        return np.empty((0, 0), np.float16), []
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
