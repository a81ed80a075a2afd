"""Grouping the photographs of a project anew, by what a person says is one sighting."""

from __future__ import annotations

from collections.abc import Generator

from jellygui.domain.album import Album
from jellygui.domain.configs import SightingConfig
from jellygui.domain.events import Changed, Event, Heartbeat, Note, Progress
from jellygui.images.hands import read_each
from jellygui.images.photo import serial_of
from jellygui.project import Project
from jellygui.work import Work

_AT_ONCE = 200


def group_anew(project: Project, rule: SightingConfig) -> Work:
    """Group by `rule` from now on, and say how many sightings that makes.

    Photographs that an earlier version has taken in are looked at again: for the number of their
    camera in their files, as far as these are there, and for copies.
    """
    before = project.sightings.count()
    yield from _read_serials(project)
    kin = (yield from _kin(project)) if project.sightings.is_grouped_as_before() else None
    changes = project.sightings.group_by(rule, kin)
    yield Changed(changes | project.stations.assign())
    now = project.sightings.count()
    yield Note(
        f"The photographs are {now:,} sightings, as before."
        if now == before
        else f"The photographs are {now:,} sightings now; before, they were {before:,}."
    )


def _read_serials(project: Project) -> Work:
    left = project.sightings.without_serial()
    for first in range(0, len(left), _AT_ONCE):
        found: list[tuple[int, str]] = []
        for one in read_each(left[first : first + _AT_ONCE], serial_of):
            if one is not None and isinstance(one[2], str):
                found.append((one[0], one[2]))
            yield Heartbeat()
        project.sightings.note_serials(found)
        yield Progress(done=first + _AT_ONCE, total=len(left), what="cameras looked up")


def _kin(project: Project) -> Generator[Event, None, dict[int, int]]:
    """The least photograph among the copies of each."""
    seen = project.sightings.seen()
    album, ids, places = Album(), list[int](), dict[int, int]()
    for number, file in enumerate(seen, start=1):
        if file.photograph_id not in places:
            (places[file.photograph_id],) = album.take([file])
            ids.append(file.photograph_id)
        album.name(places[file.photograph_id], str(file.path.parent), file.path.name)
        if number % _AT_ONCE == 0:
            yield Progress(done=number, total=len(seen), what="photographs compared")
        else:
            yield Heartbeat()
    return {identity: ids[least] for identity, least in zip(ids, album.kin.tolist(), strict=True)}
