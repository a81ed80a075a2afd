"""Photographs in folders that say what they show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator
from dataclasses import dataclass
from pathlib import Path

from jellygui.domain.events import Event, Heartbeat
from jellygui.domain.folders import Parts, layout_of
from jellygui.domain.passed_over import in_words
from jellygui.domain.species import Species
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.images.scan import FailedFolder, FoundBroken, FoundFile, PassedOver, scan


@dataclass(frozen=True)
class LabelledFile:
    """A picture by its name, what its folders say that it shows, and the part that they give it."""

    found: FoundFile | FoundBroken
    species: Species
    role: Role | None

    @property
    def path(self) -> Path:
        return self.found.path


@dataclass(frozen=True, kw_only=True)
class LabelledFolder:
    """The labelled pictures of a folder in natural order.

    `given` are the roles that the dataset has folders for; `failed` could not be looked into;
    `words` are what a person must know of how it was read, a sentence each.
    """

    files: tuple[LabelledFile, ...]
    given: frozenset[Role]
    failed: tuple[FailedFolder, ...]
    words: tuple[str, ...]


def read_labelled(
    folder: Path, *, known: Collection[str] = ()
) -> Generator[Event, None, LabelledFolder]:
    """Find the pictures in a folder whose folders say what they show.

    `known` are species that a model has, whose names mean these. See `domain.folders`.

    Raises:
        JellyError: nothing in it lies in a folder that is named after a species, or its folders
            cannot be understood.
    """
    if not folder.is_dir():
        raise JellyError(
            f"“{folder}” is not a folder.", hint="Give a folder that holds one folder per species."
        )
    found: list[tuple[FoundFile | FoundBroken, Parts]] = []
    failed: list[FailedFolder] = []
    passed_over: Counter[str] = Counter()
    for entry in scan([folder]):
        if isinstance(entry, FailedFolder):
            failed.append(entry)
        elif isinstance(entry, PassedOver):
            passed_over[entry.kind] += 1
        elif isinstance(entry, FoundFile | FoundBroken):
            found.append((entry, entry.path.relative_to(folder).parts[:-1]))
        yield Heartbeat()
    photographs = Counter(parts for _, parts in found)
    try:
        layout = layout_of(photographs, known=known)
    except JellyError as error:
        raise JellyError(f"“{folder}”: {error.message}", hint=error.hint) from error
    words = tuple(layout.words(photographs))
    if passed_over:
        words = (f"Passed over: {in_words(passed_over)}.", *words)
    files: list[LabelledFile] = []
    for entry, parts in found:
        said = layout.said[parts]
        if said.species is not None:
            files.append(LabelledFile(entry, said.species, said.role))
    if failed and not files:
        raise unreadable(failed[0])
    if not files:
        raise JellyError(
            " ".join([f"“{folder}” holds no photographs in folders named after species.", *words]),
            hint="Make one folder per species and put its photographs there.",
        )
    return LabelledFolder(
        files=tuple(files), given=frozenset(layout.parts), failed=tuple(failed), words=words
    )


def unreadable(folder: FailedFolder) -> JellyError:
    """What is said where a folder that cannot be read ends the work."""
    return JellyError(
        f"The folder “{folder.path}” cannot be read ({folder.reason}).",
        hint="Give yourself the right to read it, or move it out of the dataset.",
    )


def changed(folder: Path) -> JellyError:
    """What is said where a dataset is not the same from one fold to the next."""
    return JellyError(
        f"“{folder}” has changed since the first fold began.",
        hint="Start again once nothing writes to it: each fold is of the same photographs.",
    )
