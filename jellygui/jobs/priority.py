"""What a person looks at is read first."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.project import Project

# So many paths are held at once, however many files there are.
_PAGE = 64


class Priority:
    """Says from any thread which files a person looks at; the newest word counts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: tuple[int, ...] | None = None

    def look_at(self, file_ids: Sequence[int]) -> None:
        """These come first from now on, in this order."""
        with self._lock:
            self._wanted = tuple(int(file_id) for file_id in file_ids)

    @property
    def has_news(self) -> bool:
        return self._wanted is not None

    def take(self) -> tuple[int, ...] | None:
        """What has been asked for since the last call, if anything."""
        with self._lock:
            wanted, self._wanted = self._wanted, None
            return wanted


def files_by_priority(
    project: Project, file_ids: npt.NDArray[np.int64], priority: Priority
) -> Iterator[tuple[int, Path]]:
    """Yield the files [N] with their paths, each once: what is looked at first, then in order."""
    sorter = np.argsort(file_ids, kind="stable")
    left = np.ones(len(file_ids), dtype=bool)
    first: deque[int] = deque()
    following = 0
    while True:
        wanted = priority.take()
        if wanted is not None:
            first = deque(_places(file_ids, sorter, wanted))
        page: list[int] = []
        while first and len(page) < _PAGE:
            page.append(first.popleft())
        page = [place for place in page if left[place]]
        if not page:
            while following < len(left) and not left[following]:
                following += 1
            ahead = np.flatnonzero(left[following : following + _PAGE]) + following
            page = ahead.tolist()
        if not page:
            return
        paths = dict(project.files.paths_of(file_ids[page].tolist()))
        for place in page:
            if priority.has_news:
                break
            left[place] = False
            file_id = int(file_ids[place])
            yield file_id, paths[file_id]


def _places(
    file_ids: npt.NDArray[np.int64], sorter: npt.NDArray[np.intp], wanted: Sequence[int]
) -> list[int]:
    if not len(file_ids) or not wanted:
        return []
    asked = np.array(wanted, dtype=np.int64)
    found = np.searchsorted(file_ids, asked, sorter=sorter).clip(0, len(file_ids) - 1)
    places = sorter[found]
    return [int(place) for place in places[file_ids[places] == asked]]
