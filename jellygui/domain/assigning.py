"""To which station a photograph belongs: by the names of its folders, its time, its position.

The first of these that tells one station alone decides. What fits two stations belongs to none,
until a person says so.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from jellygui.domain.species import species_key
from jellygui.domain.stations import Station, StationBy, distance_km

# Farther from its station no photograph lies.
NEAR_KM = 1.0
_NEAR_DEGREES = 0.01  # of latitude; somewhat more than that
_PARTS = re.compile(r"[/\\]")


@dataclass(frozen=True, kw_only=True)
class PlaceAndTime:
    """What a file tells of where and when it was taken.

    Where a person says another `day` than the camera, that counts, and of `taken_at` the hour.
    """

    folder: str
    taken_at: datetime | None = None
    day: date | None = None
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
        timed = [(n, s.began, s.ended) for n, s in enumerate(stations) if s.began and s.ended]
        self._timed = np.array([n for n, _, _ in timed], np.intp)
        self._began = np.array([began for _, began, _ in timed], "datetime64[us]")
        self._ended = np.array([ended for _, _, ended in timed], "datetime64[us]")
        self._by_latitude = sorted(
            (s.latitude, n) for n, s in enumerate(stations) if s.latitude is not None
        )

    def station_of(self, shot: PlaceAndTime) -> tuple[int, StationBy] | None:
        """The place of its station in the list, and by what it belongs there."""
        by_folder = self._by_folder(shot.folder)
        if by_folder is not None:
            return by_folder, StationBy.FOLDER
        at_work = self._at_work(shot)
        if len(at_work) == 1:
            return at_work[0], StationBy.TIME
        near = self._nearest(shot, at_work)
        return None if near is None else (near, StationBy.POSITION)

    def _by_folder(self, folder: str) -> int | None:
        if folder not in self._folders:
            names = reversed(_PARTS.split(folder))
            found = (self._named.get(_key(name)) for name in names if name)
            self._folders[folder] = next((place for place in found if place is not None), None)
        return self._folders[folder]

    def _at_work(self, shot: PlaceAndTime) -> list[int]:
        if shot.day is None:
            return self._at_work_at(shot.taken_at)
        day = np.datetime64(shot.day)
        began, ended = (times.astype("datetime64[D]") for times in (self._began, self._ended))
        that_day: list[int] = self._timed[(began <= day) & (day <= ended)].tolist()
        if len(that_day) < 2 or shot.taken_at is None:
            return that_day
        then = self._at_work_at(datetime.combine(shot.day, shot.taken_at.time()))
        return then or that_day

    def _at_work_at(self, moment: datetime | None) -> list[int]:
        if moment is None:
            return []
        then = np.datetime64(moment.replace(microsecond=0))  # an end is all of its second
        found: list[int] = self._timed[(self._began <= then) & (then <= self._ended)].tolist()
        return found

    def _nearest(self, shot: PlaceAndTime, among: Sequence[int]) -> int | None:
        """The nearest station, of those `among` where there are any."""
        if shot.latitude is None or shot.longitude is None:
            return None
        here = shot.latitude, shot.longitude
        south, north = (
            bisect(self._by_latitude, (shot.latitude + way * _NEAR_DEGREES, 0)) for way in (-1, 1)
        )
        far = sorted(
            (distance_km(here, (s.latitude, s.longitude)), n)
            for _, n in self._by_latitude[south:north]
            for s in [self._stations[n]]
            if s.latitude is not None and s.longitude is not None and (not among or n in among)
        )
        if not far or far[0][0] > NEAR_KM or (len(far) > 1 and far[1][0] == far[0][0]):
            return None
        return far[0][1]


def _key(name: str) -> str:
    return species_key(name) or name.casefold()
