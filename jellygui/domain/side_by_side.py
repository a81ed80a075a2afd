"""Two models on the same photographs, as two tables that can be laid beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jellygui.domain.contest import Contest, contest
from jellygui.domain.species import Species

Table = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Compared:
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
    `species`. The `contest` counts one photograph of each group, of species that both know.
    `disagreed` are files; `seen` and `unknown` count the photographs that were left out because a
    model has seen them, or knows nothing of their species.
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

    @property
    def photographs(self) -> int:
        return sum(map(sum, self.new_table))


def side_by_side(
    compared: Sequence[Compared],
    species: Sequence[Species],
    *,
    both_know: frozenset[str],
    new: str,
    old: str,
    also_disagreed: Sequence[int] = (),
    seen: int = 0,
    unknown: int = 0,
) -> SideBySide:
    """Count what two models, called `new` and `old`, say of photographs of these species."""
    place = {kind.key: n for n, kind in enumerate(species)}
    tables = {name: np.zeros((len(place), len(place)), dtype=int) for name in ("new", "old")}
    one_of_group: dict[str, Compared] = {}
    for entry in compared:
        tables["new"][place[entry.truth], place[entry.new]] += 1
        tables["old"][place[entry.truth], place[entry.old]] += 1
        if entry.truth in both_know:
            one_of_group.setdefault(entry.group, entry)
    counted = list(one_of_group.values())
    differ = [entry.file_id for entry in compared if entry.new != entry.old]
    return SideBySide(
        new=new,
        old=old,
        species=tuple(species),
        new_table=_plain(tables["new"]),
        old_table=_plain(tables["old"]),
        contest=contest(
            [entry.truth for entry in counted],
            np.array([entry.new == entry.truth for entry in counted], dtype=bool),
            np.array([entry.old == entry.truth for entry in counted], dtype=bool),
            [entry.group for entry in counted],
            new=new,
            old=old,
        ),
        disagreed=tuple(dict.fromkeys([*differ, *also_disagreed])),
        seen=seen,
        unknown=unknown,
    )


def _plain(table: np.ndarray) -> Table:
    return tuple(tuple(map(int, row)) for row in table)
