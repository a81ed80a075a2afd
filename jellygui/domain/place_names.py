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
    names: dict[Place, str] = {}
    alike, depth = {"": list(dict.fromkeys(places))}, 0
    while alike:
        depth += 1
        longer: defaultdict[str, list[Place]] = defaultdict(list)
        for group in alike.values():
            for place in group:
                longer[str(type(place)(*place.parts[-depth:]))].append(place)
        alike = {}
        for name, group in longer.items():
            if len(group) == 1 or all(len(place.parts) <= depth for place in group):
                names |= dict.fromkeys(group, name)
            else:
                alike[name] = group
    return names


def shared_folder(folders: Iterable[Place]) -> Place | None:
    """The nearest folder that is, or holds, each of these; None where they lie on two drives."""
    shared: Place | None = None
    for folder in folders:
        shared = folder if shared is None else shared
        while not folder.is_relative_to(shared):
            if shared == shared.parent:
                return None
            shared = shared.parent
    return shared


def below_shared(folder: PurePath, shared: PurePath | None) -> str:
    """A folder by its path below the one that all share; that one, and any other, by all of it."""
    if shared is None or folder == shared or not folder.is_relative_to(shared):
        return str(folder)
    return seen_from(folder, shared)


def seen_from(path: PurePath, folder: PurePath | None) -> str:
    """A path with `/`, as it is seen from a folder above it; whole where there is none."""
    return (path if folder is None else path.relative_to(folder)).as_posix()
