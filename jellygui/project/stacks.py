"""Which photographs of a project are shown as one, and what counts of them together."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from jellygui.domain.stacks import StackBy, StackTally
from jellygui.project.features import Features
from jellygui.project.part import ProjectPart
from jellygui.project.queries import FROM_FILES_BY_SPECIES, LABEL, numbers_in
from jellygui.project.store import Store
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS

Ids = npt.NDArray[np.int64]

# A stranger's project may have texts for numbers.
_PAIRS = """
SELECT group_concat(id), group_concat(CAST({value} AS INTEGER)) FROM {table}
WHERE {value} IS NOT NULL
"""
_OF_PHOTOGRAPHS = {StackBy.COPIES: "coalesce(kin, id)", StackBy.SIGHTING: "group_id"}
_TALLIES = f"""
SELECT stack.key, {LABEL}, count(*), total(item.place = 0)
{
    FROM_FILES_BY_SPECIES.replace(
        "FROM file",
        "FROM json_each(?) AS stack CROSS JOIN json_each(stack.value) AS member "
        "CROSS JOIN file ON file.id = member.value",
        1,
    )
}
GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2
"""


class Stacking(ProjectPart):
    """Asks for stacks; free from any thread."""

    def __init__(self, store: Store, features: Features) -> None:
        super().__init__(store)
        self._features = features

    def keys(self, file_ids: Ids, by: StackBy) -> Ids:
        """For each file [N] what tells its stack, below 0 where it is by itself."""
        if by is StackBy.NONE:
            return -file_ids
        if by is StackBy.DEPLOYMENT:
            return _looked_up(*self._pairs("file", "station_id"), file_ids, -file_ids)
        unknown = np.zeros(1, dtype=np.int64)
        photographs = _looked_up(*self._pairs("file", "photograph_id"), file_ids, unknown)
        if by is StackBy.ALIKE:
            pairs = self._features.look_alikes(photographs)
        else:
            pairs = self._pairs("photograph", _OF_PHOTOGRAPHS[by])
        return _looked_up(*pairs, photographs, -file_ids)

    def _pairs(self, table: str, value: str) -> tuple[Ids, Ids]:
        row = self._reader.execute(_PAIRS.format(table=table, value=value)).fetchone()
        one, other = map(numbers_in, row)
        return one, other

    def tallies(self, stacks: Sequence[Sequence[int]]) -> list[StackTally]:
        """What counts of the files of each of some stacks."""
        found: defaultdict[int, dict[str | None, int]] = defaultdict(dict)
        spoken: defaultdict[int, int] = defaultdict(int)
        for number, label, count, firsts in self._reader.execute(_TALLIES, [json.dumps(stacks)]):
            if label is not None and not holds(COLUMNS["annotation_item"]["label"], label):
                raise self._reader.refused("its labels are not those of photographs")
            found[number][label] = count
            spoken[number] += int(firsts)
        return [
            StackTally(
                total=len(files), spoken=spoken[number], by_label=tuple(found[number].items())
            )
            for number, files in enumerate(stacks)
        ]


def _looked_up(names: Ids, values: Ids, wanted: Ids, otherwise: Ids) -> Ids:
    """The value of each that is wanted; what has none is `otherwise`."""
    if not len(names):
        return np.broadcast_to(otherwise, wanted.shape)
    order = np.argsort(names, kind="stable")
    places = order[np.searchsorted(names[order], wanted).clip(0, len(names) - 1)]
    return np.where(names[places] == wanted, values[places], otherwise)
