"""What a project has to teach: the photographs that a person has named, and their roles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.runs import Taught, proposed_roles
from jellygui.domain.species import Species, species_named
from jellygui.domain.split import Role
from jellygui.modelfile import HeldBack
from jellygui.project import Project


def photographs_of(project: Project) -> tuple[LabelledPhotograph, ...]:
    """The photographs that teach or test, each once.

    One that has no role yet carries the one that it would be given; None where its near-copies
    have other labels.
    """
    names = {kind.key: kind for kind in project.species()}
    labelled = project.retraining_set()
    proposed = proposed_roles(labelled)
    called = names_of_groups(labelled)
    return tuple(
        LabelledPhotograph(
            path=taught.path,
            species=_plain(names.get(taught.label) or species_named(taught.label)),
            content_hash=taught.content_hash,
            role=taught.role or proposed.get(taught.group),
            group=called[taught.group],
        )
        for taught in labelled
    )


def held_back(project: Project) -> tuple[HeldBack, ...]:
    """What is to test in a project, and must be learned by nothing that is made in it."""
    tests = [taught for taught in project.labelled() if taught.role is Role.TEST]
    called = names_of_groups(tests)
    return tuple(
        HeldBack(
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


def names_of_groups(labelled: Iterable[Taught]) -> dict[int, str]:
    """What groups are called outside their project: after the least of their hashes."""
    names: dict[int, str] = {}
    for taught in labelled:
        name = names.setdefault(taught.group, taught.content_hash)
        names[taught.group] = min(name, taught.content_hash)
    return names


def split_of(
    photographs: Iterable[LabelledPhotograph], known_roles: Mapping[str, Role]
) -> dict[str, Counter[Role]]:
    """How many photographs of each species, by key, train, validate and test.

    `known_roles` are those that a model has its photographs in, by content hash: they stay.
    """
    split: dict[str, Counter[Role]] = {}
    for photograph in photographs:
        role = known_roles.get(photograph.content_hash, photograph.role)
        counts = split.setdefault(photograph.species.key, Counter())
        if role is not None:
            counts[role] += 1
    return split


def _plain(species: Species) -> Species:
    """Without what only the project says of it."""
    return Species(
        key=species.key,
        common_name=species.common_name,
        scientific_name=species.scientific_name,
        aphia_id=species.aphia_id,
    )
