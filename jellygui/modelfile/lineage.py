"""What a model that grows from another takes over from its card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import Protocol

from jellygui.domain.album import Look
from jellygui.domain.likeness import known_kin
from jellygui.domain.roles import RETIRED, role_beside
from jellygui.domain.species import NEVER_TAUGHT, Species, none_last
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile.card import MOST_PHOTOGRAPHS, CardPhotograph, ModelCard, SpeciesEntry

_FEWEST, _FEW = 2, 5


def held_back_of(new: Sequence[CardPhotograph], known: Sequence[CardPhotograph]) -> set[str]:
    """Known photographs, by their content, of which a copy is to test now: nothing rehearses them.

    That the model has learned from them stays known.
    """
    return {
        known[place].content_hash
        for entry, places in zip(new, known_kin(new, known), strict=True)
        for place in places
        if entry.role is Role.TEST and known[place].role is not Role.TEST
    }


class Grouped(Look, Protocol):
    """A photograph that belongs to a group."""

    @property
    def group(self) -> Hashable: ...


def settled(card: ModelCard, retired: Collection[str] = ()) -> list[CardPhotograph]:
    """A model's photographs; what it has learned from is called training, whatever it was.

    `retired` are photographs that may not test any longer, by their content: without those.
    """
    known = [entry for entry in card.trained_on if entry.content_hash not in retired]
    return list(as_taught(known) if card.learned_from_validation else known)


def as_taught(entries: Sequence[CardPhotograph]) -> tuple[CardPhotograph, ...]:
    """The same photographs, where those for validation were learned from too."""
    return tuple(
        entry.model_copy(update={"role": Role.TRAINING}) if entry.role is Role.VALIDATION else entry
        for entry in entries
    )


def adopted(new: Sequence[CardPhotograph], known: Sequence[CardPhotograph]) -> list[CardPhotograph]:
    """The new photographs, where copies of known ones belong to the known group and its role.

    A group that can neither teach nor test this model is left out: see `domain.roles`.
    """
    kin: defaultdict[str, list[CardPhotograph]] = defaultdict(list)
    for entry, places in zip(new, known_kin(new, known), strict=True):
        kin[entry.group] += [known[place] for place in places]
    result: list[CardPhotograph] = []
    for entry in new:
        found = kin[entry.group]
        role = role_beside({entry.role}, {other.role for other in found})
        if role == RETIRED or role is None:
            continue
        group = found[0].group if found else entry.group
        result.append(entry.model_copy(update={"role": role, "group": group}))
    return result


def seen_groups(card: ModelCard, looks: Iterable[Grouped]) -> set[Hashable]:
    """The groups of which any photograph is, or is a copy of, one that the model was made with."""
    looks = list(looks)
    kin = known_kin(looks, card.trained_on)
    made_with = [entry.role is not Role.TEST for entry in card.trained_on]
    return {
        look.group
        for look, places in zip(looks, kin, strict=True)
        if any(made_with[place] for place in places)
    }


def united(
    known: Sequence[CardPhotograph], new: Sequence[CardPhotograph]
) -> tuple[CardPhotograph, ...]:
    """Known and new photographs; where both have one, the new label counts.

    Raises:
        JellyError: there are more than a card can hold.
    """
    there = {entry.content_hash for entry in new}
    entries = [entry for entry in known if entry.content_hash not in there] + list(new)
    if len(entries) > MOST_PHOTOGRAPHS:
        raise JellyError(
            f"A model can be made with at most {MOST_PHOTOGRAPHS:,} photographs; these would be "
            f"{len(entries):,}.",
            hint="Give fewer photographs.",
        )
    return tuple(entries)


def with_new_species(
    card: ModelCard, new: Sequence[CardPhotograph], species: Mapping[str, Species]
) -> tuple[tuple[SpeciesEntry, ...], list[CardPhotograph], list[str]]:
    """The species of the child, the photographs that are of them, and what must be said of that.

    A species that the parent does not know comes after those that it knows; with a single
    photograph, copies counted once, it is left out. `species` says what keys are called.

    Raises:
        JellyError: nothing is left to teach, or a new species has no training photographs.
    """
    known = card.species
    kept, notes = [entry for entry in new if entry.label not in NEVER_TAUGHT], []
    added: list[SpeciesEntry] = []
    new_keys = {entry.label for entry in kept} - set(card.species_keys)
    for key in none_last(sorted(new_keys)):
        name = species[key].common_name
        of_it = [entry for entry in new if entry.label == key]
        groups = len({entry.group for entry in of_it})
        if groups < _FEWEST:
            notes.append(f"{name} is left out: one photograph cannot teach and test a species.")
            kept = [entry for entry in kept if entry.label != key]
            continue
        if not any(entry.role is Role.TRAINING for entry in of_it):
            raise JellyError(
                f"No photographs of {name} may teach: all are kept for validation and test.",
                hint="Add more photographs of it.",
            )
        if groups < _FEW:
            notes.append(
                f"{name} has {groups} photographs only; with fewer than {_FEW}, no figure about "
                "it says anything."
            )
        added.append(SpeciesEntry.of(species[key]))
    if not any(entry.role is Role.TRAINING for entry in kept):
        raise JellyError(
            "None of these photographs may teach: the model knows them as test or validation "
            "photographs, or there are too few.",
            hint="Add further photographs.",
        )
    return (*known, *added), kept, notes
