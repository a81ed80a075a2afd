"""Where the photographs of a project lie on a map of what the model in use sees of them."""

from __future__ import annotations

import json

import numpy as np
import numpy.typing as npt

from jellygui.domain.labels import UNIDENTIFIED, UNSURE
from jellygui.domain.likeness_map import MapPlaces, MapPoints
from jellygui.project import queries
from jellygui.project.choice import COPY
from jellygui.project.features import Features
from jellygui.project.part import ProjectPart
from jellygui.project.queries import numbers_in
from jellygui.project.store import Store
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS

Ids = npt.NDArray[np.int64]
_FILES = f"""
SELECT group_concat(id), group_concat(photograph), group_concat(spoken), json_group_array(label)
FROM (SELECT file.id, file.photograph_id AS photograph, item.label IS NOT NULL AS spoken,
        {queries.LABEL} AS label
    {queries.FROM_FILES}
    WHERE file.photograph_id IS NOT NULL AND NOT {COPY} ORDER BY file.id)
"""
_SHOWN = f"""
SELECT group_concat(photograph), json_group_array(label)
FROM (SELECT file.photograph_id AS photograph, {queries.LABEL} AS label
    {queries.FROM_FILES}
    WHERE file.photograph_id IN (SELECT value FROM json_each(:photographs))
        AND {queries.LABEL} NOT IN {(UNIDENTIFIED, UNSURE)})
"""
_MOST_LABELS = 10_000


class LikenessMap(ProjectPart):
    """Places photographs; free from any thread."""

    def __init__(self, store: Store, features: Features) -> None:
        super().__init__(store)
        self._features = features

    def places(self, known: MapPlaces | None = None) -> MapPlaces:
        """Where the photographs lie; what is `known` where the model sees no more since."""
        return self._features.places(known, self._kinds)

    def _kinds(self, photographs: Ids) -> Ids:
        """Which species, or none of these, counts of each photograph; -1: nothing is known."""
        shown, labels = self._reader.execute(
            _SHOWN, {"photographs": json.dumps(photographs.tolist())}
        ).fetchone()
        numbers: dict[str, int] = {}
        kinds = [numbers.setdefault(str(label), len(numbers)) for label in json.loads(labels)]
        found = np.full(len(photographs), -1, dtype=np.int64)
        found[np.searchsorted(photographs, numbers_in(shown))] = kinds
        return found

    def points(self, places: MapPlaces) -> MapPoints:
        """The files that are shown of those photographs, with what counts of them now."""
        *texts, labels = self._reader.execute(_FILES).fetchone()
        file_ids, photographs, spoken = map(numbers_in, texts)
        found = np.searchsorted(places.photographs, photographs)
        found = found.clip(0, max(len(places.photographs) - 1, 0))
        is_placed = np.zeros(len(file_ids), dtype=np.bool_)
        if len(places.photographs):
            is_placed = places.photographs[found] == photographs
        numbers: dict[str | None, int] = {None: -1}
        of_each = [numbers.setdefault(label, len(numbers) - 1) for label in json.loads(labels)]
        del numbers[None]
        names = tuple(str(label) for label in numbers)
        if len(names) > _MOST_LABELS or not all(
            holds(COLUMNS["annotation_item"]["label"], label) for label in numbers
        ):
            raise self._reader.refused("its labels are not those of photographs")
        return MapPoints(
            file_ids=file_ids[is_placed],
            places=places.places[found[is_placed]],
            labels=names,
            label_of=np.array(of_each, dtype=np.int16)[is_placed],
            spoken=spoken[is_placed] > 0,
        )
