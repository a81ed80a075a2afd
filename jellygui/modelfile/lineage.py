"""What a model that grows from another takes over from its card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from jellygui.domain.species import NEVER_TAUGHT, Species
from jellygui.domain.split import NEAR_COPY_BITS, Role
from jellygui.errors import JellyError
from jellygui.modelfile.card import MOST_PHOTOGRAPHS, ModelCard, SpeciesEntry, TrainedOn

_FEWEST, _FEW = 2, 5
_STRONGEST = (Role.TRAINING, Role.VALIDATION, Role.TEST)


def settled(card: ModelCard) -> list[TrainedOn]:
    """A model's photographs; what it has learned from is called training, whatever it was."""
    if not card.learned_from_validation:
        return list(card.trained_on)
    return [
        entry.model_copy(update={"role": Role.TRAINING}) if entry.role is Role.VALIDATION else entry
        for entry in card.trained_on
    ]


def adopted(new: Sequence[TrainedOn], known: Sequence[TrainedOn]) -> list[TrainedOn]:
    """The new photographs, where copies of known ones belong to the known group and its role.

    A group that was trained on in any part is a training group.
    """
    hashes = {entry.content_hash: place for place, entry in enumerate(known)}
    near = np.array([[e.perceptual_hash, e.mirrored_hash] for e in known], dtype=np.uint64)
    kin: dict[str, list[TrainedOn]] = {}
    for entry in new:
        found = kin.setdefault(entry.group, [])
        if entry.content_hash in hashes:
            found.append(known[hashes[entry.content_hash]])
        if len(near):
            bits = np.bitwise_count(near ^ np.uint64(entry.perceptual_hash)).min(axis=1)
            found += [known[place] for place in np.flatnonzero(bits <= NEAR_COPY_BITS).tolist()]
    result: list[TrainedOn] = []
    for entry in new:
        if found := kin[entry.group]:
            role = min((e.role for e in found), key=_STRONGEST.index)
            entry = entry.model_copy(update={"role": role, "group": found[0].group})
        result.append(entry)
    return result


def united(known: Sequence[TrainedOn], new: Sequence[TrainedOn]) -> tuple[TrainedOn, ...]:
    """Known and new photographs; where both have one, the new label counts.

    A test photograph of which a copy teaches now can no longer test.

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
    teaching = {entry.group for entry in entries if entry.role is Role.TRAINING}
    return tuple(
        entry.model_copy(update={"role": Role.TRAINING}) if entry.group in teaching else entry
        for entry in entries
    )


def with_new_species(
    card: ModelCard, new: Sequence[TrainedOn], species: Mapping[str, Species]
) -> tuple[tuple[SpeciesEntry, ...], list[TrainedOn], list[str]]:
    """The species of the child, the photographs that are of them, and what must be said of that.

    A species that the parent does not know comes after those that it knows; with a single
    photograph, copies counted once, it is left out. `species` says what keys are called.

    Raises:
        JellyError: nothing is left to teach, or a new species has no training photographs.
    """
    known = card.species
    kept, notes = [entry for entry in new if entry.label not in NEVER_TAUGHT], []
    added: list[SpeciesEntry] = []
    for key in sorted({entry.label for entry in kept} - set(card.species_keys)):
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
