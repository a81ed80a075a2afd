"""What the grid asks of the project in other threads: which files there are, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from jellygui.domain.browse import PhotoQuery, PhotoRow
from jellygui.domain.stacks import StackBy, StackedFiles, StackTally, each_alone, stacked

if TYPE_CHECKING:
    from jellygui.project import Project


@dataclass(frozen=True)
class RowPage:
    """Rows as a thread read them; `written` counts what had been written before that.

    `heard` counts the changes that had been heard of when they were asked for.
    `tallies` are those of stacks, by the file that stands for each.
    """

    written: int
    heard: int
    asked: Sequence[int]
    rows: list[PhotoRow]
    tallies: Mapping[int, StackTally]


@dataclass(frozen=True)
class ReadRows:
    """Reads the rows of files, and what counts of the stacks for which some of them stand.

    `written` counts what has been written before, `heard` the changes of which one has heard.
    """

    project: Project
    file_ids: Sequence[int]
    stacks: Mapping[int, Sequence[int]]
    written: Callable[[], int]
    heard: int

    def __call__(self) -> RowPage:
        written = self.written()
        rows = self.project.browsing.photo_rows(self.file_ids)
        found = self.project.stacks.tallies([*self.stacks.values()]) if self.stacks else []
        tallies = dict(zip(self.stacks, found, strict=True))
        return RowPage(written, self.heard, self.file_ids, rows, tallies)


def files_asked_for(project: Project, query: PhotoQuery, by: StackBy) -> StackedFiles:
    """The files that a query asks for, those of a stack together."""
    ids, likeness = np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
    if query.sort.is_by_likeness:
        ranking = project.browsing.ranking(query)
        ids, likeness = ranking.file_ids, ranking.likeness
    else:
        ids = np.asarray(project.browsing.file_ids(query), dtype=np.int64)
    if by is StackBy.NONE:
        return each_alone(ids, likeness).prepared()
    return stacked(ids, project.stacks.keys(ids, by), likeness).prepared()
