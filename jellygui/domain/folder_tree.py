"""The folders of a survey as a tree, and how far people have looked at what lies in them."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Generic, TypeVar

from jellygui.domain.place_names import seen_from, shared_folder
from jellygui.files import natural_key

Place = TypeVar("Place", bound=PurePath)


@dataclass(frozen=True)
class HowFar:
    """How many files there are, copies left out; how many of them can be read; and of how many
    of these a person has said what they show.
    """

    files: int = 0
    readable: int = 0
    looked_at: int = 0

    def __add__(self, other: HowFar) -> HowFar:
        return HowFar(
            self.files + other.files,
            self.readable + other.readable,
            self.looked_at + other.looked_at,
        )

    @property
    def share(self) -> float:
        """How much of what can be read was looked at, from 0 to 1."""
        return self.looked_at / self.readable if self.readable else 0.0


NOTHING = HowFar()


@dataclass(frozen=True)
class FolderTree(Generic[Place]):
    """Folders, each after the one that holds it, and those of one folder in order of their names.

    `names` are their paths, with `/`, as seen from the folder that holds them; `above` are the
    places of these folders here, -1 of those that stand at the top.
    """

    folders: tuple[Place, ...] = ()
    names: tuple[str, ...] = ()
    above: tuple[int, ...] = ()

    def progress(self, found: Mapping[Place, HowFar]) -> list[HowFar]:
        """Of each folder with all that lies in it, where `found` is what each holds itself."""
        totals = [found.get(folder, NOTHING) for folder in self.folders]
        for place in reversed(range(len(totals))):
            if self.above[place] >= 0:
                totals[self.above[place]] += totals[place]
        return totals


def folder_tree(folders: Iterable[Place]) -> FolderTree[Place]:
    """The tree of folders that hold files.

    A chain of folders that hold nothing but the next one is one of the tree. What all of them share
    is left out, unless it holds files itself.
    """
    found = dict.fromkeys(folders)
    shared = shared_folder(found)
    tops: dict[Place, None] = {}
    inside: defaultdict[Place, dict[Place, None]] = defaultdict(dict)
    for folder in found:
        while folder not in (shared, folder.parent):
            is_known = folder.parent in inside
            inside[folder.parent][folder] = None
            if is_known:
                break
            folder = folder.parent
        else:
            tops[folder] = None

    def end(folder: Place) -> Place:
        """The last of a chain that begins with this folder."""
        while folder not in found and len(inside[folder]) == 1:
            (folder,) = inside[folder]
        return folder

    made: list[tuple[Place, str, int]] = []
    waiting: deque[tuple[Iterable[Place], Place | None, int]] = deque()
    (top, *others) = map(end, tops) if tops else [None]
    if top is None or others or top == top.parent:
        waiting.append((tops, None, -1))
    elif top in found:
        waiting.append(([top], top.parent, -1))
    else:
        waiting.append((inside[top], top, -1))
    while waiting:
        held, above, holder = waiting.popleft()
        named = [(seen_from(place, above), place) for place in map(end, held)]
        for name, place in sorted(named, key=lambda one: natural_key(one[0])):
            if inside[place]:
                waiting.append((inside[place], place, len(made)))
            made.append((place, name, holder))
    return FolderTree(*map(tuple, zip(*made, strict=True))) if made else FolderTree()
