"""What a project has to teach: the photographs that a person has named, and their roles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.runs import TaughtPhotograph, proposed_roles
from jellygui.domain.species import Species, species_named
from jellygui.domain.split import Role
from jellygui.domain.teaching import TeachingSet, teaching
from jellygui.modelfile import HeldBackPhotograph, ModelCard
from jellygui.modelfile.lineage import settled
from jellygui.project import Project


@dataclass(frozen=True, kw_only=True)
class RetrainingSet(TeachingSet):
    """What a project has to teach a model, with the photographs that are given to it."""

    photographs: tuple[LabelledPhotograph, ...] = ()


def teaching_set(project: Project, card: ModelCard | None) -> TeachingSet:
    """What the photographs do for a model whose species a person has said, each once.

    Without its card, for a new network.
    """
    known = settled(card, project.teaching.retired()) if card else ()
    species = card.species_keys if card else None
    with project.teaching.in_turn:
        return teaching(project.teaching.labelled(), known, species)


def retraining_set(project: Project, card: ModelCard | None) -> RetrainingSet:
    """The same, with the photographs as they are given to a training.

    One that has no role yet carries the one that it would be given; None where its near-copies have
    other labels.
    """
    found = teaching_set(project, card)
    labelled = found.labelled
    names = {kind.key: kind for kind in project.species.all()}
    proposed = proposed_roles(labelled)
    called = names_of_groups(labelled)
    photographs = tuple(
        LabelledPhotograph(
            path=taught.path,
            species=_plain(names.get(taught.label) or species_named(taught.label)),
            content_hash=taught.content_hash,
            role=taught.role or proposed.get(taught.group),
            group=called[taught.group],
        )
        for taught in labelled
        if found.takes(taught.label)
    )
    return RetrainingSet(**vars(found), photographs=photographs)


def photographs_of(project: Project) -> tuple[LabelledPhotograph, ...]:
    """The photographs that teach a new network, or test it, each once."""
    return retraining_set(project, None).photographs


def held_back(project: Project) -> tuple[HeldBackPhotograph, ...]:
    """What is to test in a project, and must be learned by nothing that is made in it."""
    tests = [taught for taught in project.teaching.labelled() if taught.role is Role.TEST]
    called = names_of_groups(tests)
    return tuple(
        HeldBackPhotograph(
            content_hash=taught.content_hash,
            perceptual_hash=taught.perceptual_hash,
            mirrored_hash=taught.mirrored_hash,
            label=taught.label,
            role=Role.TEST,
            group=called[taught.group],
            taken_at=taught.taken_at,
        )
        for taught in tests
    )


def names_of_groups(labelled: Iterable[TaughtPhotograph]) -> dict[int, str]:
    """What groups are called outside their project: after the least of their hashes."""
    names: dict[int, str] = {}
    for taught in labelled:
        name = names.setdefault(taught.group, taught.content_hash)
        names[taught.group] = min(name, taught.content_hash)
    return names


def _plain(species: Species) -> Species:
    """Without what only the project says of it."""
    return Species(
        key=species.key,
        common_name=species.common_name,
        scientific_name=species.scientific_name,
        aphia_id=species.aphia_id,
    )
