"""How places are called where there is no room for all of a path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import TypeVar

Place = TypeVar("Place", bound=PurePath)


def told_apart(places: Iterable[Place]) -> Mapping[Place, str]:
    """The end of each path that is as long as it must be for no other one to end so too.

    `Day 1/100MEDIA` and `Day 2/100MEDIA`, where `101MEDIA` is enough for a third one.
    """
    parts = {place: place.parts for place in places}
    names: dict[Place, str] = {}
    alike, depth = [list(parts)], 0
    while alike:
        depth += 1
        groups, alike = alike, []
        for group in groups:
            by_part: defaultdict[str, list[Place]] = defaultdict(list)
            for place in group:
                by_part[parts[place][-depth] if depth <= len(parts[place]) else ""].append(place)
            for same in by_part.values():
                if len(same) == 1 or all(len(parts[place]) <= depth for place in same):
                    names |= {p: str(type(p)(*parts[p][-depth:])) for p in same}
                else:
                    alike.append(same)
    return names


def shared_folder(folders: Iterable[Place]) -> Place | None:
    """The nearest folder that is, or holds, each of these; None where they lie on two drives."""
    shared: Place | None = None
    for folder in folders:
        shared = folder if shared is None else _shared(shared, folder)
        if shared is None:
            break
    return shared


def _shared(one: Place, other: Place) -> Place | None:
    """Once through their parts, of which a stranger's path may have thousands."""
    kind = type(one)
    both = zip(one.parts, other.parts, strict=False)
    count = next((n for n, (a, b) in enumerate(both) if a != b and kind(a) != kind(b)), None)
    if count is None:
        return min(one, other, key=lambda folder: len(folder.parts))
    return kind(*one.parts[:count]) if count else None


def below_shared(folder: PurePath, shared: PurePath | None) -> str:
    """A folder by its path below the one that all share; that one, and any other, by all of it."""
    if shared is None or folder == shared or not folder.is_relative_to(shared):
        return str(folder)
    return seen_from(folder, shared)


def seen_from(path: PurePath, folder: PurePath | None) -> str:
    """A path with `/`, as it is seen from a folder above it; whole where there is none."""
    return (path if folder is None else path.relative_to(folder)).as_posix()
