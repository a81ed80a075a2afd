"""Files that a job could not read, told apart: gone with their disk, or no pictures."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from jellygui.domain.addresses import address_of, is_address, path_of, store_of
from jellygui.domain.frames import file_of
from jellygui.errors import MissingError, UnfinishedError
from jellygui.images.photo import UnreachableError, UnreadableError
from jellygui.images.scan import is_gone
from jellygui.project import Project

# After so many files one after the other their folder counts as gone; each may take its time.
_IN_A_ROW = 8


class Losses:
    """Notes files that could not be read as what they are.

    What cannot be reached is never called unreadable: it is looked for again whenever something is
    added. A folder that has gone away is asked for nothing more. Where a store could not be asked,
    nothing is noted at all: what lies there stays not read.
    """

    def __init__(self, project: Project) -> None:
        self.count = self.unasked = 0
        self.folders: list[str] = []
        self._project = project
        self._passed_over: list[tuple[int, str]] = []
        self._in_a_row = 0

    def passes_over(self, file_id: int, path: Path) -> bool:
        """Whether a file lies in a folder that has gone away, so that nobody need ask for it."""
        if not self.folders:
            return False
        name = os.fspath(path)
        if not any(name.startswith(os.path.join(folder, "")) for folder in self.folders):
            return False
        if is_address(path):
            self.unasked += 1
        else:
            self._passed_over.append((file_id, "is no longer there"))
        return True

    def was_read(self) -> None:
        """Some file could be read."""
        self._in_a_row = 0

    def record(self, failed: Iterable[tuple[int, Path, UnreadableError]]) -> frozenset[int]:
        """Note files that could not be read, and those that were passed over; all of these."""
        lost, self._passed_over = self._passed_over, []
        unreadable: list[tuple[int, str]] = []
        untried: list[tuple[int, str]] = []
        unasked: set[int] = set()
        for file_id, path, error in failed:
            if isinstance(error, UnreachableError) and is_address(path) and error.is_of_the_disk:
                unasked.add(file_id)
                self._miss_unanswered(path)
            elif not isinstance(error, UnreachableError):
                unreadable.append((file_id, error.reason))
            elif not error.does_answer:  # nor would it say what is still there
                lost.append((file_id, error.reason))
                self._miss_unanswered(path)
            elif (gone := is_gone(path) or _was_gone(path, error)) or error.is_of_the_disk:
                lost.append((file_id, "is no longer there" if gone else error.reason))
                self._miss(path)
            else:
                untried.append((file_id, error.reason))
        self.count += len(lost)
        self.unasked += len(unasked)
        noted = self._project.files.record_unreadable(unreadable)
        noted |= self._project.files.record_unreadable(untried, for_now=True)
        noted |= self._project.files.record_out_of_reach(lost)
        return noted.files | unasked

    def _miss(self, path: Path) -> None:
        self._in_a_row += 1
        folder = file_of(path).parent
        if any(folder.is_relative_to(known) for known in self.folders):
            return
        if not _is_there(folder):
            while folder.parent != folder and not _is_there(folder.parent):
                folder = folder.parent
            self.folders.append(os.fspath(folder))
        elif self._in_a_row >= _IN_A_ROW and not is_gone(path):
            self.folders.append(os.fspath(folder))

    def _miss_unanswered(self, path: Path) -> None:
        self._in_a_row += 1
        if self._in_a_row >= _IN_A_ROW:
            folder = file_of(path).parent
            if (address := address_of(path)) is not None:  # no other folder of it will answer
                folder = path_of(store_of(address)) or folder
            self.folders.append(os.fspath(folder))

    def say(self) -> None:
        """Say at the end of a job that it has not done all.

        Raises:
            UnfinishedError: a store could not be reached; `MissingError`: photographs could not.
        """
        if self.unasked:
            count = self.unasked + self.count
            raise UnfinishedError(
                "A store could not be reached: 1 photograph was not read."
                if count == 1
                else f"A store could not be reached: {count} photographs were not read.",
                hint="They are as they were, not read yet. When the network is there, do the same "
                "again: what was done is kept.",
            )
        if not self.count:
            return
        count, one = self.count, self.count == 1
        if self.folders:
            folders = ", ".join(f"“{folder}”" for folder in self.folders)
            raise MissingError(
                f"{folders} went away: {count} photograph was not read and is no longer there."
                if one
                else f"{folders} went away: {count} photographs were not read and are no longer "
                "there.",
                hint="Connect the disk, then do the same again. What was done is kept.",
            )
        raise MissingError(
            f"{count} photograph was no longer there, or out of reach, when its turn came."
            if one
            else f"{count} photographs were no longer there, or out of reach, when their turn "
            "came.",
            hint="See the reasons in the list of photographs. What was done is kept; the same "
            "again tries them once more.",
        )


def _was_gone(path: Path, error: UnreachableError) -> bool:
    """A store is not asked again: it has said so."""
    return is_address(path) and isinstance(error.error, FileNotFoundError)


def _is_there(folder: Path) -> bool:
    if is_address(folder):
        return True
    try:
        with os.scandir(folder):
            return True
    except PermissionError:
        return True
    except OSError:
        return False
