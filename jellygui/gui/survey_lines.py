"""The folders and days of a survey as lines: made in another thread, and shown in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale

from jellygui.domain.browse import Day, NoDay, PhotoQuery
from jellygui.domain.folder_tree import NOTHING, FolderTree, HowFar
from jellygui.gui.translation import tr

FOLDERS, DAYS = 0, 1  # the places of the two headings
# More lines make the window late. Of deeper folders, what holds them tells.
MOST_FOLDERS, MOST_DAYS = 3_000, 5_000


@dataclass(frozen=True, kw_only=True)
class SurveyLine:
    """A line: `text` is what is read of it, `whole` all of it, `key` tells it from all others.

    `place` is the folder or day that it stands for; a heading has none.
    """

    text: str
    whole: str
    key: str
    place: PhotoQuery | None = None


@dataclass(frozen=True)
class SurveyLines:
    """All lines, the two headings first, then folders, then days.

    `above` is the place of the line that holds each, else -1, `progress` how far people have looked
    at what each stands for.
    """

    lines: tuple[SurveyLine, ...] = ()
    above: tuple[int, ...] = ()
    progress: tuple[HowFar, ...] = ()

    @cached_property
    def shape(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """What stays the same while only numbers change."""
        return tuple(line.key for line in self.lines), self.above


def folder_lines(tree: FolderTree[Path]) -> tuple[SurveyLine, ...]:
    """The lines of the folders, those of the highest levels first, which take a while to make."""
    found = islice(zip(tree.folders, tree.names, strict=True), MOST_FOLDERS)
    return tuple(
        SurveyLine(text=name, whole=str(folder), key=str(folder), place=PhotoQuery(folder=folder))
        for folder, name in found
    )


def survey_lines(
    tree: FolderTree[Path],
    folders: tuple[SurveyLine, ...],
    in_folders: Mapping[Path, HowFar],
    on_days: Mapping[Day, HowFar],
) -> SurveyLines:
    """The lines of folders, as `folder_lines` gives them, and of days, with what is known now."""
    if not folders:
        return SurveyLines()
    headings = (
        SurveyLine(text=tr("Folders"), whole=tr("Folders"), key="folders"),
        SurveyLine(text=tr("Days"), whole=tr("Days"), key="days"),
    )
    days = [
        SurveyLine(text=text, whole=text, key=text, place=PhotoQuery(day=day))
        for day in islice(on_days, MOST_DAYS)
        for text in [tr("Unknown day") if isinstance(day, NoDay) else day.isoformat()]
    ]
    first, count = len(headings), len(folders)
    above = (first + place if place >= 0 else FOLDERS for place in tree.above[:count])
    progress = (*tree.progress(in_folders)[:count], *islice(on_days.values(), MOST_DAYS))
    found = SurveyLines(
        lines=(*headings, *folders, *days),
        above=(-1, -1, *above, *(DAYS for _ in days)),
        progress=(NOTHING, NOTHING, *progress),
    )
    _ = found.shape  # made here, and not in the window
    return found


def looked_at(progress: HowFar) -> str:
    """How far people have looked at what is there, in words."""
    number = QLocale().toString
    words = tr("{done} of {all} looked at").format(
        done=number(progress.looked_at), all=number(progress.readable)
    )
    broken = progress.files - progress.readable
    if broken:
        words += tr(", {count} cannot be read").format(count=number(broken))
    return words
