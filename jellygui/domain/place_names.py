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
