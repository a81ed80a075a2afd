"""What the model in use sees of all photographs: read once, and kept in memory to compare them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.domain.directions import Directions, Floats, Ints, look_alikes
from jellygui.domain.likeness_map import Axes, MapPlaces
from jellygui.project.models import Models
from jellygui.project.part import ProjectPart
from jellygui.project.queries import numbers_in
from jellygui.project.store import Store

_AT_ONCE = 4096
_DRAWN = 4096  # so many say along which axes all of them differ
# 250,000 photographs of a ResNet18; of more of them it is read each time.
_MOST_BYTES = 130_000_000
_BESIDE_BYTES = 12  # of a photograph, beside its numbers of a byte each: its id and their scale

# No fewer than there are, at once; and how many, which takes as long as to read them.
_MOST = """
SELECT 1 + coalesce((SELECT max(photograph_id) FROM embedding), -1)
    - coalesce((SELECT min(photograph_id) FROM embedding), 0)
"""
_COUNT = "SELECT count(*) FROM embedding WHERE model_id = ?"

# Photographs [N], by id, and how alike each is to something [N].
Likeness = tuple[npt.NDArray[np.int64], Floats]
_Part = tuple[npt.NDArray[np.int64], Directions]


@dataclass(frozen=True, eq=False)
class _Kept:
    """All parts, as they were at a version of what models see."""

    model_id: str
    version: int
    parts: Sequence[_Part]


@dataclass(frozen=True, eq=False)
class _Stacks:
    """Which of some photographs look alike, as they were at a version of what models see."""

    of: tuple[str, int]
    photographs: Ints
    alike: tuple[Ints, Ints]


class Features(ProjectPart):
    """Compares photographs by what the model in use sees; from any thread."""

    def __init__(self, store: Store, models: Models) -> None:
        super().__init__(store)
        self._models = models
        self._kept: _Kept | None = None
        # Of which model, at which version of what models see, and whether there is room for it.
        self._room: tuple[tuple[str, int], bool] | None = None
        self._stacks: _Stacks | None = None

    def similar(self, photographs: Sequence[int]) -> Likeness:
        """How alike all are to the mean of these."""
        model_id, width = self._in_use()
        ids, seen = self._models.seen_of(model_id, width, photographs)
        if not len(ids):
            return _NOTHING
        mean = Directions.of(seen).mean()
        return _together((of, part.cosines(mean)) for of, part in self._parts())

    def among_their_own(self, groups: Sequence[Ints]) -> Likeness:
        """How alike each photograph of a group is to the mean of that group."""
        ids = np.concatenate([np.empty(0, np.int64), *groups])
        of_each = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
        order = np.argsort(ids)
        ids, of_each = ids[order], of_each[order]

        def grouped() -> Iterator[tuple[Ints, Directions, Ints]]:
            """The photographs that are in a group, some after the other, and in which."""
            for photographs, part in self._parts() if len(ids) else ():
                places = np.searchsorted(ids, photographs).clip(0, len(ids) - 1)
                there = ids[places] == photographs
                if not there.all():  # else nothing is copied
                    photographs, part, places = photographs[there], part.some(there), places[there]
                yield photographs, part, of_each[places]

        _, width = self._in_use()
        sums = np.zeros((len(groups), width), dtype=np.float32)
        for _, part, of in grouped():
            sums += part.sums(of, len(groups))
        return _together(
            (photographs, part.cosines_by(sums, of)) for photographs, part, of in grouped()
        )

    def look_alikes(self, photographs: Ints) -> tuple[Ints, Ints]:
        """Those of some photographs [N] that the model in use sees, and which of them look alike.

        In the order in which they were taken in, one after the other. What was asked last is kept.
        """
        photographs = np.unique(photographs)
        model_id, _ = self._in_use()
        now, kept = (model_id, self._models.seen_version), self._stacks
        if kept is not None and kept.of == now and np.array_equal(kept.photographs, photographs):
            return kept.alike
        ids: list[Ints] = [np.empty(0, np.int64)]

        def those() -> Iterator[Directions]:
            for of, part in self._parts():
                there = np.isin(of, photographs)
                ids.append(of[there])
                yield part.some(there)

        alike = look_alikes(those())
        self._stacks = found = _Stacks(now, photographs, (np.concatenate(ids), alike))
        return found.alike

    def places(self, known: MapPlaces | None, kinds_of: Callable[[Ints], Ints]) -> MapPlaces:
        """Where all lie along the axes that tell kinds apart, by a number of them, evenly drawn.

        What is `known` counts as long as the model in use sees the same. `kinds_of` gives the kind
        of photographs [N]: below 0, none.
        """
        model_id, width = self._in_use()
        now = model_id, self._models.seen_version
        if known is not None and known.of == now:
            return known
        (text,) = self._reader.execute(
            "SELECT group_concat(photograph_id) FROM embedding WHERE model_id = ?", [model_id]
        ).fetchone()
        all_ids = np.sort(numbers_in(text))
        drawn = all_ids[:: -(-len(all_ids) // _DRAWN) or 1]
        ids, seen = self._models.seen_of(model_id, width, drawn.tolist())
        axes = Axes.between(Directions.of(seen), kinds_of(ids))
        parts = [(ids, axes.places(part)) for ids, part in self._parts()]
        none = np.empty((0, axes.ways.shape[1]), np.float32)
        return MapPlaces(
            of=now,
            photographs=np.concatenate([np.empty(0, np.int64), *(ids for ids, _ in parts)]),
            places=np.concatenate([none, *(places for _, places in parts)]),
        )

    def prepare(self) -> Iterator[None]:
        """Read what is compared, a little with each step, so that the first asking need not wait.

        What would be too much to be kept is not read.
        """
        if self._has_room(*self._in_use()):
            yield from (None for _ in self._parts())

    def _has_room(self, model_id: str, width: int) -> bool:
        """Whether all that a model sees may be kept."""
        now, known = (model_id, self._models.seen_version), self._room
        if known is None or known[0] != now:
            (most,) = self._reader.execute(_MOST).fetchone()
            fits = self._fits(most, width)
            if not fits:  # ids may have gaps; to count takes as long as to read them all
                (count,) = self._reader.execute(_COUNT, [model_id]).fetchone()
                fits = self._fits(count, width)
            known = self._room = now, fits
        return known[1]

    @staticmethod
    def _fits(count: int, width: int) -> bool:
        return count * (width + _BESIDE_BYTES) <= _MOST_BYTES

    def forget(self) -> None:
        """Give the memory back."""
        self._kept = self._stacks = None

    def _parts(self) -> Iterator[_Part]:
        """Photographs, some after the other; what was read to its end and is not too much stays."""
        model_id, width = self._in_use()
        version, kept = self._models.seen_version, self._kept
        if kept is not None and (kept.model_id, kept.version) == (model_id, version):
            yield from kept.parts
            return
        self.forget()
        has_room = self._has_room(model_id, width)
        parts: list[_Part] = []
        for ids, seen in self._models.seen(model_id, width, at_once=_AT_ONCE):
            part = ids, Directions.of(seen)
            if has_room:
                parts.append(part)
            yield part
        if has_room:
            self._kept = _Kept(model_id, version, parts)

    def _in_use(self) -> tuple[str, int]:
        """The model in use, and how many numbers it sees of a photograph; 0: of none."""
        row = self._reader.execute(
            "SELECT model.id, (SELECT length(vector) FROM embedding WHERE model_id = model.id "
            "LIMIT 1) FROM model WHERE in_use"
        ).fetchone()
        return (row[0], (row[1] or 0) // 2) if row else ("", 0)


_NOTHING: Likeness = np.empty(0, np.int64), np.empty(0, np.float32)


def _together(parts: Iterator[Likeness]) -> Likeness:
    found = [_NOTHING, *parts]
    return np.concatenate([of for of, _ in found]), np.concatenate([much for _, much in found])
