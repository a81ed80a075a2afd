"""Which files a query chooses, from what is known of all of them at once; else SQL says it.

SQL looks at each file for each condition, and of what many have to be asked it is several times as
slow.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import repeat

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import Condition, PhotoQuery, Show
from jellygui.domain.counts import CountBy
from jellygui.domain.labels import FileState
from jellygui.project.bulk import Flags, Ids, by_id, ids_in, looked_up
from jellygui.project.census import PATHS, STATES, Census, Censuses
from jellygui.project.choice import MODEL_BEFORE, NO_SPECIES, NOBODY_CAN_TELL, OF_FRAME, of_word
from jellygui.project.functions import plain, plain_bytes
from jellygui.project.part import ProjectPart
from jellygui.project.queries import numbers_in
from jellygui.project.store import Store

_OF_CAMERAS = """
SELECT group_concat(id) FROM photograph WHERE camera IN (SELECT value FROM json_each(:cameras))
"""
_BY_LABELLER = """
SELECT group_concat(photograph_id) FROM annotation WHERE annotator = :labeller
    AND id IN (SELECT max(id) FROM annotation GROUP BY photograph_id)
"""
_REMARKED = """
SELECT group_concat(photograph_id) FROM remark WHERE holds_text(note || ' ' || tags, :{text})
    AND id IN (SELECT max(id) FROM remark GROUP BY photograph_id)
"""
_FRAMES = f"SELECT group_concat(id) FROM file WHERE {OF_FRAME}"
# What a model says of each photograph.
_BEFORE = by_id(
    "json_group_array(species)",
    """FROM prediction INDEXED BY prediction_said
WHERE model_id = :model AND photograph_id BETWEEN :first AND :last""",
    of="photograph_id",
)
_OTHER = -2  # what the model in use calls nothing so
_MOST_WORDS = 60  # of which is noted in one number which are in a path


class Choosing(ProjectPart):
    """Chooses among the files of a census; free from any thread."""

    def __init__(self, store: Store, censuses: Censuses) -> None:
        super().__init__(store)
        self._censuses = censuses
        # The files of one census, and which of them are frames of videos; of which the model has
        # changed its mind; which are of some cameras.
        self._frames: tuple[Ids, Flags] | None = None
        self._changes: tuple[Ids, Flags] | None = None
        self._cameras: tuple[Ids, tuple[str, ...], Flags] | None = None
        self._ways: Mapping[Condition, Callable[[Census, PhotoQuery], Flags | None]] = {
            Condition.SHOW: _shown,
            Condition.LABEL: lambda census, query: (
                showing(census, query.labels) & ~census.is_unreadable
            ),
            Condition.CONFIDENCE: _confident,
            Condition.UNCOUNTED: _uncounted,
            Condition.CAMERA: self._of_camera,
            Condition.STATION: lambda census, query: self._of_part(
                census, CountBy.STATION, query.station
            ),
            Condition.DAY: lambda census, query: self._of_part(
                census, CountBy.DAY, query.day.isoformat() if isinstance(query.day, date) else ""
            ),
            Condition.LABELLER: self._by_labeller,
            Condition.TEXT: self._with_words,
            Condition.CONTRADICTS: self._contradicting,
            Condition.CHANGED_MIND: self._changed,
        }

    def chosen(self, census: Census, query: PhotoQuery) -> Flags:
        """Which files [N] a query is of, copies left out."""
        found = ~census.is_copy
        rest = query.unsorted
        for condition, find in self._ways.items():
            is_found = find(census, query) if condition in query.conditions else None
            if is_found is not None:
                found &= is_found
                rest = rest.without(condition)
        return found & self._censuses.chosen(census, rest)

    def _of_camera(self, census: Census, query: PhotoQuery) -> Flags:
        found = self._with_cameras(census, (query.camera or "",)) & ~census.is_unreadable
        if query.camera == "":
            found |= (census.photographs == 0) & ~census.is_unreadable
        return found

    def _of_part(self, census: Census, by: CountBy, called: str | None) -> Flags:
        parts = self._censuses.parts(census, by)
        named = [place for place, name in enumerate(parts.names) if name == called]
        return np.isin(parts.places, named)

    def _by_labeller(self, census: Census, query: PhotoQuery) -> Flags:
        found = self._of_photographs(census, _BY_LABELLER, {"labeller": query.labeller})
        return found & census.is_spoken_of

    def _with_words(self, census: Census, query: PhotoQuery) -> Flags:
        found = np.ones(len(census.file_ids), np.bool_)
        words = query.words
        for first in range(0, len(words), _MOST_WORDS):
            some = words[first : first + _MOST_WORDS]
            file_ids, held = self._held_by_paths([*map(plain, some)])
            places, is_known = census.places(file_ids)
            for number, word in enumerate(some):
                holds = self._called(census, word)
                holds[places[is_known & (held >> number & 1 > 0)]] = True
                found &= holds
        return found

    def _held_by_paths(self, words: Sequence[str]) -> tuple[Ids, Ids]:
        """Files [M], and which of some words the path of each holds: of the nth, the nth bit."""
        file_ids, held = self._censuses.columns(PATHS, ids_in, partial(_held_by_paths, words))
        return file_ids, held

    def _called(self, census: Census, word: str) -> Flags:
        """Which files [N] hold a word in all but their paths: see `choice`."""
        where = of_word(0, word)
        called = self._reader.execute(f"SELECT * FROM {where.called}", where.values).fetchall()
        found = showing(census, {label for (label,) in called})
        cameras = self._reader.execute(f"SELECT * FROM {where.cameras}", where.values).fetchall()
        found |= self._with_cameras(census, tuple(camera for (camera,) in cameras))
        return found | self._of_photographs(census, _REMARKED.format(text=where.text), where.values)

    def _with_cameras(self, census: Census, cameras: tuple[str, ...]) -> Flags:
        """The files [N] of the photographs of some cameras; what was asked last is kept."""
        if not cameras:
            return np.zeros(len(census.file_ids), np.bool_)
        kept = self._cameras
        if kept is None or kept[0] is not census.file_ids or kept[1] != cameras:
            values = {"cameras": json.dumps(cameras)}
            found = self._of_photographs(census, _OF_CAMERAS, values)
            kept = self._cameras = census.file_ids, cameras, found
        return kept[2]

    def _contradicting(self, census: Census, query: PhotoQuery) -> Flags:
        """Which files [N] are of a sighting that contradicts itself: see `choice`."""
        is_read = census.photographs > 0
        counts = is_read & ~census.is_copy & ~self._of_frames(census)
        own = np.flatnonzero(counts & ~census.is_spoken_of & (census.said >= 0))
        words = census.words.only(counts[census.words.files])
        labels = np.concatenate([census.said[own], words.labels])
        none = [place for place, label in enumerate(census.labels) if label in NOBODY_CAN_TELL]
        is_told = ~np.isin(labels, none)
        is_first = np.concatenate([np.ones(len(own), np.bool_), words.is_first])
        sightings = census.sightings[np.concatenate([own, words.files])].astype(np.int64)
        codes, times = np.unique(
            (sightings * len(census.labels) + labels)[is_told], return_counts=True
        )
        photographs = np.bincount(sightings[is_told & is_first], minlength=len(census.file_ids))
        most = np.zeros_like(photographs)  # that show the same
        np.maximum.at(most, codes // len(census.labels), times)
        return (most < photographs)[census.sightings] & is_read

    def _changed(self, census: Census, query: PhotoQuery) -> Flags:
        """Of which files [N] the model in use says another species than the one before it."""
        known = self._changes
        if known is None or known[0] is not census.file_ids:
            known = self._changes = census.file_ids, self._changed_anew(census)
        return known[1]

    def _changed_anew(self, census: Census) -> Flags:
        before = self._reader.execute(MODEL_BEFORE).fetchone()
        if before is None:
            return np.zeros(len(census.file_ids), np.bool_)
        place_of = {label: place for place, label in enumerate(census.labels)}

        def places(species: str) -> Ids:
            each = json.loads(species)
            return np.fromiter(map(place_of.get, each, repeat(_OTHER)), np.int32, len(each))

        photographs, species = self._censuses.columns(_BEFORE, ids_in, places, model=before[0])
        of_each, is_there = looked_up(photographs, census.photographs)
        said = np.append(species, _OTHER)[of_each]
        changed: Flags = is_there & (census.likeliest >= 0) & (said != census.likeliest)
        return changed

    def _of_frames(self, census: Census) -> Flags:
        """Which files [N] are of photographs that are frames of videos."""
        known = self._frames
        if known is None or known[0] is not census.file_ids:
            (text,) = self._reader.execute(_FRAMES).fetchone()
            places, is_there = census.places(numbers_in(text))
            frames = census.photographs[places[is_there]]
            known = self._frames = census.file_ids, np.isin(census.photographs, frames)
        return known[1]

    def _of_photographs(self, census: Census, question: str, values: Mapping[str, object]) -> Flags:
        """The files [N] of the photographs that a question gives."""
        (text,) = self._reader.execute(question, values).fetchone()
        return np.isin(census.photographs, numbers_in(text))


def _held_by_paths(words: Sequence[str], paths: bytes | None) -> npt.NDArray[np.int64]:
    """Which words each of some paths with a zero between them holds: of the nth, the nth bit."""
    if paths is None:
        return np.empty(0, np.int64)
    text = np.frombuffer(plain_bytes(paths + b"\0"), np.uint8)
    begins = np.append(0, np.flatnonzero(text == 0)[:-1] + 1)
    found = np.zeros(len(begins), np.int64)
    for number, word in enumerate(words):
        found |= _holding(text, begins, _as_bytes(word)).astype(np.int64) << number
    return found


def _holding(text: npt.NDArray[np.uint8], begins: Ids, word: bytes) -> Flags:
    """Which of some texts hold a word: they begin at `begins` [M], and end with a zero each."""
    found = np.zeros(len(begins), np.bool_)
    if 0 not in word:
        hits = np.flatnonzero(text == word[0])
        for place, letter in enumerate(word[1:], start=1):
            hits = hits[text[hits + place] == letter]
        found[np.searchsorted(begins, hits, "right") - 1] = True
    return found


def _as_bytes(text: str) -> bytes:
    """A text in UTF-8, in which a part is found where it is in the text."""
    return text.encode("utf-8", "surrogatepass")


def what_counts(census: Census) -> Ids:
    """What counts of each file [N], a place among the labels; below 0: nothing."""
    labels, words = census.said.copy(), census.words
    labels[words.files[words.is_first]] = words.labels[words.is_first]
    return labels


def showing(census: Census, labels: Collection[str]) -> Flags:
    """Which files [N] show one of these, be it first or besides."""
    codes = [place for place, label in enumerate(census.labels) if label in labels]
    found = ~census.is_spoken_of & np.isin(census.said, codes)
    found[census.words.files[np.isin(census.words.labels, codes)]] = True
    return found


def _confident(census: Census, query: PhotoQuery) -> Flags | None:
    if (given := query.confidence) is None:
        return None
    low, high = census.rounded(given.low), census.rounded(given.high)
    found = (census.confidences >= low) & (census.confidences <= high)
    return found & (census.said >= 0)


def _uncounted(census: Census, query: PhotoQuery) -> Flags:
    """Which files [N] show a species that nobody has counted."""
    none = [place for place, label in enumerate(census.labels) if label in NO_SPECIES]
    counts = what_counts(census)
    found = ~census.is_spoken_of
    found[census.words.files[census.words.individuals < 0]] = True
    return found & (counts >= 0) & ~np.isin(counts, none) & ~census.is_unreadable


def _shown(census: Census, query: PhotoQuery) -> Flags | None:
    show = query.show
    spoken, unreadable = census.is_spoken_of, census.is_unreadable
    if show is Show.DISAGREEMENT:
        return None
    if show is Show.UNREADABLE:
        return unreadable
    if show is Show.MISSING:
        return census.is_missing
    if show is Show.TO_REVIEW:
        is_there: Flags = census.states == STATES.index(FileState.OK)
        return is_there & (census.said >= 0) & ~spoken
    if show is Show.CONFIRMED:
        return spoken & ~unreadable
    if show is Show.UNCLASSIFIED:
        return ~spoken & (census.said < 0) & ~unreadable
    if show.value not in census.labels:
        return np.zeros(len(spoken), np.bool_)
    called: Flags = what_counts(census) == census.labels.index(show.value)
    return called & ~unreadable
