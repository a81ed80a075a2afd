"""What the folders above a photograph say of it: what it shows, and which part it plays.

A dataset is a folder per species, or folders per part (`train`, `valid`, `test`) that hold a folder
per species each, or the other way round. Folders that only wrap these (`images`, `data`, a single
one around everything) say nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from jellygui.domain.lists import listed, photographs
from jellygui.domain.species import NEVER_TAUGHT, Species, species_key, species_meant, species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError

Parts = tuple[str, ...]

_WRAPPING_WORDS = """
images image img imgs photos photo photographs photograph pictures picture frames data dataset
datasets bilder fotos
"""
_WORDS_OF_PARTS = {
    Role.TRAINING: """train training traindata trainset trainingset entrainement entrenamiento
        addestramento treino""",
    Role.VALIDATION: """valid val validation validate validating valset validset dev development
        validierung validacion convalida validacao""",
    Role.TEST: "test testing tests testset testdata holdout hold_out prueba teste",
}
_WRAPPERS = frozenset(_WRAPPING_WORDS.split())
_PARTS = {word: role for role, words in _WORDS_OF_PARTS.items() for word in words.split()}
_SAY_NOTHING = _WRAPPERS | {"set", "split", "folder", "part", "subset"}


@dataclass(frozen=True, kw_only=True)
class FolderWords:
    """What the folders above a photograph say.

    `species` is None where they name none; `left_out` is then the folder that is no label, empty
    where there is none at all.
    """

    species: Species | None = None
    role: Role | None = None
    left_out: str = ""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """What each folder of a dataset says; `parts` are the folders that give roles, as called."""

    said: Mapping[Parts, FolderWords] = field(default_factory=dict)
    parts: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)

    def words(self, counts: Counter[Parts]) -> list[str]:
        """What a person must know of it, where so many photographs lie in each folder."""
        words = []
        left_out: Counter[str] = Counter()
        loose = 0
        for parts, count in counts.items():
            said = self.said[parts]
            if said.species is None and said.left_out:
                left_out[said.left_out] += count
            elif said.species is None:
                loose += count
        if left_out:
            folders = [f"“{name}” ({count:,})" for name, count in sorted(left_out.items())]
            words.append(
                f"Left out: {photographs(left_out.total())} in folders whose names are of no "
                f"species: {listed(folders)}."
            )
        if loose:
            words.append(f"Left out: {photographs(loose)} outside any species' folder.")
        if self.parts:
            words.append(self._roles_in_words())
        return words

    def _roles_in_words(self) -> str:
        use = {Role.TRAINING: "teaches", Role.VALIDATION: "is watched", Role.TEST: "tests"}
        given = [
            f"{' and '.join(f'“{name}”' for name in names)} {use[role]}"
            for role, names in self.parts.items()
        ]
        missing = [role.value for role in Role if role not in self.parts]
        from_training = (
            f" What the dataset has no folder for ({' and '.join(missing)}) is taken from those "
            "that teach."
            if missing and Role.TRAINING in self.parts
            else ""
        )
        return f"The dataset's own parts are kept: {', '.join(given)}.{from_training}"


def role_named(folder: str) -> Role | None:
    """The part that a folder's name stands for (`Train`, `valid_set`, `testing`)."""
    said = [re.sub(r"(?<=.)\d+$", "", word) for word in species_key(folder).split("_")]
    words = [word for word in said if not word.isdigit() and word not in _SAY_NOTHING]
    return _PARTS.get("_".join(words))


def layout_of(folders: Collection[Parts], *, known: Collection[str] = ()) -> Layout:
    """Read what folders say, each given by its names from the dataset down.

    `known` are species that a model has: such a name means that species, whatever else it might.

    Raises:
        JellyError: folders of parts and folders of species lie beside each other.
    """
    inner = _unwrapped({parts: parts for parts in folders})
    there = {parts: names for parts, names in inner.items() if names}
    of_parts = {names[0] for names in there.values() if role_named(names[0])}
    of_species = {
        names[0]
        for names in there.values()
        if names[0] not in of_parts and _meant(names[0], known) is not None
    }
    if of_parts and of_species:
        raise JellyError(
            f"The dataset holds folders of its parts ({listed(_quoted(of_parts))}) beside folders "
            f"of species ({listed(_quoted(of_species))}).",
            hint="Put every species' folder into the parts, or give a folder that holds nothing "
            "but a folder per species.",
        )
    parts_below = bool(of_species) and all(
        len(names) > 1 and role_named(names[1])
        for names in there.values()
        if names[0] in of_species
    )
    said: dict[Parts, FolderWords] = dict.fromkeys(folders, FolderWords())
    called: dict[Role, set[str]] = {}
    for parts, names in there.items():
        role: Role | None = None
        if names[0] in of_parts:
            role, part, names = role_named(names[0]), names[0], _without_wrappers(names[1:])
        elif parts_below and names[0] in of_species:
            role, part = role_named(names[1]), names[1]
        if not names:
            continue
        species = _meant(names[0], known)
        said[parts] = FolderWords(species=species, role=role, left_out="" if species else names[0])
        if species is not None and role is not None:
            called.setdefault(role, set()).add(part)
    return Layout(
        said=said, parts={role: tuple(sorted(called[role])) for role in Role if role in called}
    )


def _meant(name: str, known: Collection[str]) -> Species | None:
    key = species_key(name)
    if key in known and key not in NEVER_TAUGHT:
        return species_named(name)
    return species_meant(name)


def _unwrapped(folders: Mapping[Parts, Parts]) -> dict[Parts, Parts]:
    """Without the folders at the top that only wrap: `images`, or a single one around parts."""
    inner = {parts: _without_wrappers(names) for parts, names in folders.items()}
    there = [names for names in inner.values() if names]
    wraps = (
        len({names[0] for names in there}) == 1
        and all(len(names) > 1 and role_named(names[1]) for names in there)
        and any(len(names) > 2 for names in there)
        and role_named(there[0][0]) is None
    )
    if not wraps:
        return inner
    return {parts: _without_wrappers(names[1:]) for parts, names in inner.items()}


def _without_wrappers(names: Parts) -> Parts:
    while names and species_key(names[0]) in _WRAPPERS:
        names = names[1:]
    return names


def _quoted(names: Collection[str]) -> list[str]:
    return [f"“{name}”" for name in sorted(names)]
