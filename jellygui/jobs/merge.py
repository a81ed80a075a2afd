"""Bringing the labels back that somebody has given in a copy of a project."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from jellygui.domain.agreement import Agreement, agreement, agreement_by_label
from jellygui.domain.changes import Changes
from jellygui.domain.merge import (
    Fate,
    PersonWord,
    PhotographWords,
    are_of_two,
    fate_of,
    was_seen,
)
from jellygui.domain.remarks import has_room
from jellygui.domain.species import (
    NEVER_TAUGHT,
    NONE_OF_THESE,
    ProjectSpecies,
    Species,
    is_species_key,
    species_key,
)
from jellygui.errors import JellyError
from jellygui.project import Project
from jellygui.project.people import OthersLabels, SpokenWords
from jellygui.project.remark_rows import RemarksOfPhotograph, taken_over

_NOTHING = PhotographWords(now=None)
_ByPerson = dict[tuple[bool, str], list[frozenset[str]]]


@dataclass(frozen=True, kw_only=True)
class LabelsOfPerson:
    """How many photographs a person has labelled in one of two projects, and as what.

    A photograph of several species is behind each of them in `by_label`, and once in `count`.
    `is_here` is this project; `only_there` are in both and labelled in the other one alone.
    """

    annotator: str
    is_here: bool
    count: int
    by_label: Mapping[str, int]
    only_there: int = 0


@dataclass(frozen=True, kw_only=True)
class LabelsToMerge:
    """What merging the labels of another project would do; nothing is written yet.

    `fates` are of labels whose species this project has, `left` of those whose species is `missing`
    here (with how many labels each has): they come only if it is added. `absent` photographs are
    labelled there and not known here. What `not_read` files here hold, and `unread` ones that are
    labelled there, nobody knows. `unlike` species have one name and another scientific
    one there; `lacks` says what a copy lacks that was made while it was open. `overall` and
    `by_label` tell how far people agree on the photographs that two have labelled; of `seen` of
    them the second could see the first word. `words` are those of the other project under the names
    of this one, `species` those of this project. Notes or tags of theirs, `remarks`, would come to
    `remarked` photographs; on `both_noted` of these there is a note already, beside which theirs is
    put, and `without_room` have no room for them.
    """

    place: Path
    people: Sequence[LabelsOfPerson]
    overall: Agreement
    by_label: Mapping[str, Agreement]
    seen: int
    fates: Mapping[Fate, int]
    left: Mapping[Fate, int]
    missing: Sequence[tuple[Species, int]]
    unlike: Sequence[tuple[Species, Species]]
    absent: int
    not_read: int
    unread: int
    lacks: str
    words: SpokenWords
    species: Sequence[ProjectSpecies]
    remarks: Mapping[str, RemarksOfPhotograph] = field(default_factory=dict)
    remarked: int = 0
    both_noted: int = 0
    without_room: int = 0

    def number(self, fate: Fate, *, add_species: bool = False) -> int:
        """How many labels this becomes of, if missing species are added or not."""
        return self.fates.get(fate, 0) + (self.left.get(fate, 0) if add_species else 0)

    @property
    def left_there(self) -> int:
        """How many labels stay in the other project if no species is added."""
        return sum(self.left.values())

    @property
    def names(self) -> dict[str, str]:
        """What the species of both projects are called, by their keys."""
        kinds = (*(kind for kind, _ in self.missing), *self.species)
        return {kind.key: kind.common_name for kind in kinds}


def compare_labels(project: Project, place: Path) -> LabelsToMerge:
    """See what the labels of another project would bring; that one is only read.

    Photographs are the same where their content is, or was before their files were edited here.
    Takes a few seconds for 100,000 photographs.

    Raises:
        JellyError: it is the project itself, no project, cannot be read, or holds what does not
            belong there.
    """
    if _is_same(project.path, place):
        raise JellyError(
            f"“{place}” is the project that is open.",
            hint="Choose the copy in which somebody else has labelled.",
        )
    with Project(place, create=False, read_only=True) as other:
        other.inspect()
        became = project.people.became()
        theirs = other.people.labels(became)
        return replace(_compared(project, place, theirs, became), lacks=other.lacks)


def merge_labels(project: Project, found: LabelsToMerge, *, add_species: bool = False) -> Changes:
    """Take over what was compared; species that are missing here only if they are to be added.

    One step of undo. What has changed here since is seen; nothing that counts is overwritten.

    Raises:
        JellyError: the project may only be read, or has too many species.
    """
    added = [kind for kind, _ in found.missing if is_species_key(kind.key)] if add_species else []
    left = {kind.key for kind, _ in found.missing} - {kind.key for kind in added}
    return project.people.take_over(found.words, added, leave=left, remarks=found.remarks)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # it is not there, which is said when it is opened
        return False


def _compared(
    project: Project, place: Path, theirs: OthersLabels, became: Collection[str]
) -> LabelsToMerge:
    keys, missing = _meant(project, theirs.species)
    spoken = replace(theirs.words, called={**project.species.merged(), **keys})
    here, groups = project.people.words(), project.people.photographs()
    fates, left, lacking = Counter[Fate](), Counter[Fate](), Counter[str]()
    ours, others, of, seen = list[frozenset[str]](), list[frozenset[str]](), list[int](), 0
    people: _ByPerson = {}
    only_there = Counter[str]()
    for content, mine in here.items():
        if content not in became:
            _count(people, mine.now, is_here=True)
    absent = 0
    for content, there in spoken.items():
        if there.now is None:
            continue
        mine = here.get(content, _NOTHING)
        if there.now not in mine.own:
            _count(people, there.now, is_here=False)
        if content not in groups:
            absent += 1
            continue
        fate = fate_of(there.now, mine)
        only_there[there.now.annotator] += fate is Fate.NEW
        if fate is not Fate.KNOWN and (lacked := there.now.labels & missing.keys()):
            left[fate] += 1
            lacking.update(lacked)
        else:
            fates[fate] += 1
        if mine.now is not None and are_of_two(mine, there):
            ours.append(mine.now.labels)
            others.append(there.now.labels)
            of.append(groups[content])
            seen += was_seen(mine, there)
    return LabelsToMerge(
        place=place,
        people=sorted(
            (
                LabelsOfPerson(
                    annotator=name,
                    is_here=is_here,
                    count=len(words),
                    by_label=Counter(label for labels in words for label in labels),
                    only_there=0 if is_here else only_there[name],
                )
                for (is_here, name), words in people.items()
            ),
            key=lambda person: (not person.is_here, -person.count),
        ),
        overall=agreement([*map(_as_one, ours)], [*map(_as_one, others)], of),
        by_label=agreement_by_label(ours, others, of),
        seen=seen,
        fates=fates,
        left=left,
        missing=[(missing[key], count) for key, count in lacking.most_common()],
        unlike=_unlike(project, theirs.species),
        absent=absent,
        not_read=project.people.not_read(),
        unread=theirs.unread,
        lacks="",
        words=spoken,
        species=project.species.all(),
        remarks=theirs.remarks,
        **_remarked(project, theirs.remarks, groups),
    )


def _remarked(
    project: Project, theirs: Mapping[str, RemarksOfPhotograph], known: Mapping[str, int]
) -> dict[str, int]:
    """How many photographs somebody else's notes and tags would come to."""
    here = project.people.remarks()
    found = Counter[str]()
    for content, there in theirs.items():
        ours = here.get(content, RemarksOfPhotograph())
        both = taken_over(ours, there)
        if content not in known or both == ours.now:
            continue
        if not has_room(both.remark):
            found["without_room"] += 1
            continue
        notes = (ours.now.remark.note, there.now.remark.note)
        found["remarked"] += 1
        found["both_noted"] += both.remark.note not in notes
    return dict(found)


def _count(people: _ByPerson, word: PersonWord | None, *, is_here: bool) -> None:
    if word is not None:
        people.setdefault((is_here, word.annotator), []).append(word.labels)


def _as_one(labels: Collection[str]) -> str:
    """Several species are one word, and another one than each of them."""
    return " + ".join(sorted(labels))


def _meant(
    project: Project, species: Mapping[str, Species]
) -> tuple[dict[str, str], dict[str, Species]]:
    """The key that each label has here, by the one it has there; and what this project lacks."""
    known = {kind.key for kind in project.species.all()}
    keys: dict[str, str] = {}
    missing: dict[str, Species] = {}
    for key, kind in species.items():
        if key in (NONE_OF_THESE, *NEVER_TAUGHT):
            continue
        keys[key] = project.species.known_as(kind).key
        if keys[key] not in known:
            missing[key] = kind
    return keys, missing


def _unlike(project: Project, species: Mapping[str, Species]) -> list[tuple[Species, Species]]:
    """The species that have one key in both projects, and a scientific name each of their own."""
    return [
        (kind, there)
        for kind in project.species.all()
        if (there := species.get(kind.key)) is not None
        and kind.scientific_name
        and there.scientific_name
        and species_key(kind.scientific_name) != species_key(there.scientific_name)
    ]
