"""To which station a photograph belongs: by the names of its folders, its time, its position.

The first of these that tells one station alone decides. What fits two stations belongs to none,
until a person says so.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from jellygui.domain.species import species_key
from jellygui.domain.stations import Station, StationBy, distance_km, station_key

# Farther from its station no photograph lies.
NEAR_KM = 1.0
_NEAR_DEGREES = 0.01  # of latitude; somewhat more than that
_SIGN = re.compile(r"\s*[+\-\N{MINUS SIGN}](?=[\d.])")
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
        self._named = _alone(map(station_key, (station.name for station in stations)))
        self._alike = _alone(map(_key, (station.name for station in stations)))
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
            found = (self._called(name) for name in names if name)
            self._folders[folder] = next((place for place in found if place is not None), None)
        return self._folders[folder]

    def _called(self, name: str) -> int | None:
        """The station of this name, else the only one whose name is alike.

        An accent may be left out of the name of a folder, which is never added, nor is a sign.
        """
        exactly = self._named.get(station_key(name))
        alike = self._alike.get(_key(name))
        if exactly is not None or alike is None:
            return exactly
        known = self._stations[alike].name
        has_accents = _spelled(name) != _key(name)
        is_other = (has_accents and _spelled(name) != _spelled(known)) or _sign(name) != _sign(
            known
        )
        return None if is_other else alike

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


def _alone(keys: Iterable[str]) -> dict[str, int]:
    """The place of each key that is there once."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return {key: found[0] for key, found in places.items() if len(found) == 1}


def _key(name: str) -> str:
    return species_key(name) or name.casefold()


def _spelled(name: str) -> str:
    """The same with its accents."""
    return re.sub(r"\W+", "_", station_key(name)).strip("_") or name.casefold()


def _sign(name: str) -> str:
    """That of a number, as transects and depths have one."""
    found = _SIGN.match(name)
    return found[0].strip() if found else ""
