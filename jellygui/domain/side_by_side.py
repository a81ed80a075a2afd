"""Two models on the same photographs, as two tables that can be laid beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from jellygui.domain.contest import Contest, contest, one_of_each
from jellygui.domain.species import Species

Table = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, kw_only=True)
class ComparedPhotograph:
    """One photograph: its true species and what each model says; `group` holds its copies."""

    file_id: int
    truth: str
    group: str
    new: str
    old: str


@dataclass(frozen=True, kw_only=True)
class SideBySide:
    """What two models say of the same photographs.

    Rows of the tables are the true species, columns what the model says, both in the order of
    `species`. Tables and `contest` count the same photographs, one of each group, of the species
    that either knows. `disagreed` are files, copies too; `seen`, `unknown` and `copies` count the
    photographs that were left out because a model has seen them, neither knows their species, or
    another of their group stands for them.
    """

    new: str
    old: str
    species: tuple[Species, ...]
    new_table: Table
    old_table: Table
    contest: Contest
    disagreed: tuple[int, ...]
    seen: int = 0
    unknown: int = 0
    copies: int = 0

    @property
    def photographs(self) -> int:
        return sum(map(sum, self.new_table))


def side_by_side(
    compared: Sequence[ComparedPhotograph],
    species: Sequence[Species],
    *,
    new_knows: Collection[str],
    old_knows: Collection[str],
    new: str,
    old: str,
    also_disagreed: Sequence[int] = (),
    seen: int = 0,
    unknown: int = 0,
) -> SideBySide:
    """Count what two models, called `new` and `old`, say of photographs of these species."""
    counted = [compared[n] for n in one_of_each([entry.group for entry in compared])]
    differ = [entry.file_id for entry in compared if entry.new != entry.old]
    return SideBySide(
        new=new,
        old=old,
        species=tuple(species),
        new_table=_table(species, [(entry.truth, entry.new) for entry in counted]),
        old_table=_table(species, [(entry.truth, entry.old) for entry in counted]),
        contest=contest(
            [entry.truth for entry in counted],
            np.array([entry.new == entry.truth for entry in counted], dtype=bool),
            np.array([entry.old == entry.truth for entry in counted], dtype=bool),
            [entry.group for entry in counted],
            new=new,
            old=old,
            new_knows=new_knows,
            old_knows=old_knows,
        ),
        disagreed=tuple(dict.fromkeys([*differ, *also_disagreed])),
        seen=seen,
        unknown=unknown,
        copies=len(compared) - len(counted),
    )


def _table(species: Sequence[Species], said: Sequence[tuple[str, str]]) -> Table:
    """How often each species (row) was called each (column)."""
    counts = Counter(said)
    keys = [kind.key for kind in species]
    return tuple(tuple(counts[truth, answer] for answer in keys) for truth in keys)
