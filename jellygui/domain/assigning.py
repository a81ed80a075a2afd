"""To which station a photograph belongs: by the names of its folders, its time, its position.

The first of these that tells one station alone decides. What fits two stations belongs to none,
until a person says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from jellygui.domain.species import species_key
from jellygui.domain.stations import Station, StationBy, distance_km

# Farther from its station no photograph lies.
NEAR_KM = 1.0
_PARTS = re.compile(r"[/\\]")


@dataclass(frozen=True, kw_only=True)
class PlaceAndTime:
    """What a file tells of where and when it was taken."""

    folder: str
    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None


class Assigning:
    """Finds the stations of files; what a folder says is found once."""

    def __init__(self, stations: Sequence[Station]) -> None:
        self._stations = stations
        named: defaultdict[str, list[int]] = defaultdict(list)
        for place, station in enumerate(stations):
            named[_key(station.name)].append(place)
        self._named = {key: places[0] for key, places in named.items() if len(places) == 1}
        self._folders: dict[str, int | None] = {}
        self._timed = [n for n, s in enumerate(stations) if s.began or s.ended]
        self._placed = [n for n, s in enumerate(stations) if s.latitude is not None]

    def station_of(self, shot: PlaceAndTime) -> tuple[int, StationBy] | None:
        """The place of its station in the list, and by what it belongs there."""
        by_folder = self._by_folder(shot.folder)
        if by_folder is not None:
            return by_folder, StationBy.FOLDER
        at_work = self._at_work(shot.taken_at)
        if len(at_work) == 1:
            return at_work[0], StationBy.TIME
        near = self._nearest(shot, at_work or self._placed)
        return None if near is None else (near, StationBy.POSITION)

    def _by_folder(self, folder: str) -> int | None:
        if folder not in self._folders:
            names = reversed(_PARTS.split(folder))
            found = (self._named.get(_key(name)) for name in names if name)
            self._folders[folder] = next((place for place in found if place is not None), None)
        return self._folders[folder]

    def _at_work(self, moment: datetime | None) -> list[int]:
        if moment is None:
            return []
        return [
            n
            for n in self._timed
            for s in [self._stations[n]]
            if (s.began is not None and s.ended is not None) and s.began <= moment <= s.ended
        ]

    def _nearest(self, shot: PlaceAndTime, among: Sequence[int]) -> int | None:
        if shot.latitude is None or shot.longitude is None:
            return None
        here = shot.latitude, shot.longitude
        far = sorted(
            (distance_km(here, (s.latitude, s.longitude)), n)
            for n in among
            for s in [self._stations[n]]
            if s.latitude is not None and s.longitude is not None
        )
        if not far or far[0][0] > NEAR_KM or (len(far) > 1 and far[1][0] == far[0][0]):
            return None
        return far[0][1]


def _key(name: str) -> str:
    return species_key(name) or name.casefold()
