"""What comes of two people's words on one photograph."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from jellygui.domain.labels import AnnotationItem, Items


class PersonWord(NamedTuple):
    """What a person said of a photograph; equal ones are the same word, in whichever file it is.

    The time is as it was written down, in ISO 8601. `more` are species that it shows besides.
    """

    label: str
    individuals: int | None
    annotator: str
    annotated_at: str
    more: Items = ()

    @property
    def items(self) -> Items:
        return (AnnotationItem(self.label, self.individuals), *self.more)

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(item.label for item in self.items)


@dataclass(frozen=True, kw_only=True)
class PhotographWords:
    """What people said of a photograph, in one project.

    `now` is what counts, None where nobody has spoken or it was taken back, `said` what the model
    said then. `own` are all words that were said in this project or before it was copied, `known`
    those that still stand, those that came from other people too. `group` is that of the
    photograph.
    """

    now: PersonWord | None
    said: str | None = None
    own: Collection[PersonWord] = ()
    known: Collection[PersonWord] = ()
    group: int = 0


class Fate(StrEnum):
    """What becomes of a word from another project: taken over, kept beside ours, or known here."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"
    KNOWN = "known"


def fate_of(word: PersonWord, here: PhotographWords) -> Fate:
    """What becomes of what counts there: nothing that counts here is ever overwritten."""
    if word == here.now or word in here.known:
        return Fate.KNOWN
    if here.now is None:
        return Fate.NEW
    return Fate.DIFFERENT if differ(here.now, word) else Fate.SAME


def differ(ours: PersonWord, theirs: PersonWord) -> bool:
    """Whether two words contradict each other; who has not counted does not contradict.

    Of several species the order does not count.
    """
    here = dict(ours.items)
    return ours.labels != theirs.labels or any(
        number is not None and number != here[label] for label, number in theirs.items
    )


def are_of_two(here: PhotographWords, there: PhotographWords) -> bool:
    """Whether two people have spoken of a photograph, one here and one there.

    A word that was there before the copy is one word; so are two of which a person has said the
    second in correcting themselves. Who has no name here and there is taken for two.
    """
    if here.now is None or there.now is None or here.now == there.now:
        return False
    corrects = here.now in there.own or there.now in here.own
    is_one_person = here.now.annotator == there.now.annotator != ""
    return not (corrects and is_one_person)


def was_seen(here: PhotographWords, there: PhotographWords) -> bool:
    """Whether who spoke second could see the first word."""
    return here.now in there.known or there.now in here.own
