"""What is a copy of what, and what belongs together: said here once, for everything that asks.

Photographs belong together, in one group, when they are copies of each other or of one burst
(`domain.bursts`). A copy is told by its bytes, by a name that says so, or by what it looks like:
few bits of its perceptual hash, or of its mirror image's, differ. A picture without detail has no
such hash. Pictures that were taken at different times are no copies, however alike: a fixed camera
takes many of one scene. A copy that has lost its time is one of the picture that it is most like;
but frames of a video without a time are like no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

import numpy as np

from jellygui.domain.album import Album, Look
from jellygui.domain.bursts import camera_of, moments_of
from jellygui.domain.configs import SightingConfig
from jellygui.domain.linked import joined
from jellygui.domain.lookup import may_be_near
from jellygui.domain.timeline import Timeline


@dataclass(frozen=True, kw_only=True)
class Shot:
    """A file with a photograph: what grouping needs to know of it.

    `camera` is its make and model, `serial` its number; both are empty where nothing says them.
    """

    content_hash: str
    perceptual_hash: int
    mirrored_hash: int
    path: PurePath
    taken_at: datetime | None = None
    camera: str = ""
    serial: str = ""


def group(shots: Sequence[Shot], rule: SightingConfig | None = None) -> list[int]:
    """Give every photograph the index of the first one of its group."""
    album = Album()
    timeline = Timeline(rule or SightingConfig(), lambda: album.moments)
    different: dict[str, Shot] = {}
    for shot in shots:
        different.setdefault(shot.content_hash, shot)
    place_of = dict(zip(different, album.take([*different.values()]), strict=True))
    for order, shot in enumerate(shots):
        place = place_of[shot.content_hash]
        folder = str(shot.path.parent)
        album.name(place, folder, shot.path.name)
        camera = camera_of(shot.camera, shot.serial, folder)
        timeline.add([(place, camera, folder, order)])
    _, bursts = timeline.follow()
    find = joined([*enumerate(album.kin.tolist()), *bursts.tolist()])
    first: dict[int, int] = {}
    groups = [find(place_of[shot.content_hash]) for shot in shots]
    for index, key in enumerate(groups):
        first.setdefault(key, index)
    return [first[key] for key in groups]


def known_kin(looks: Sequence[Look], known: Sequence[Look]) -> list[list[int]]:
    """For each photograph, the places in `known` of what it is, or is a copy of.

    One that is known itself is that one and no other: who knew it knew its copies too.
    """
    exact: dict[str, list[int]] = {}
    for place, entry in enumerate(known):
        exact.setdefault(entry.content_hash, []).append(place)
    there = {look.content_hash for look in looks}
    strangers = [place for place, entry in enumerate(known) if entry.content_hash not in there]
    seen = [*looks, *(known[place] for place in strangers)]
    none: list[int] = []  # one for all: most are no copies
    known_at = [exact.get(look.content_hash, none) for look in looks] + [[p] for p in strangers]
    hashes = np.fromiter((look.perceptual_hash for look in seen), np.uint64, len(seen))
    mirrored = np.fromiter((look.mirrored_hash for look in seen), np.uint64, len(seen))
    is_known = np.fromiter(map(bool, known_at), np.bool_, len(seen))
    asked = np.flatnonzero(~is_known[: len(looks)])
    near = may_be_near(np.stack([hashes[asked], mirrored[asked]]), hashes[is_known])
    found = known_at[: len(looks)]
    if (asked := asked[near]).size:
        album = Album()
        album.put(hashes, mirrored, moments_of([look.taken_at for look in seen]))
        for place, copies in zip(asked.tolist(), album.copies(asked), strict=True):
            found[place] = sorted({kin for other in copies for kin in known_at[other]})
    return found
