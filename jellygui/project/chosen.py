"""Which files a query chooses, from what is known of all of them at once; else SQL says it.

SQL looks at each file for each condition, and of what many have to be asked it is several times as
slow.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from itertools import repeat
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from jellygui.domain.browse import Condition, PhotoQuery, Show
from jellygui.domain.counts import CountBy
from jellygui.domain.labels import FileState
from jellygui.project.bulk import NO_IDS, Flags, Ids, by_id, ids_in, looked_up
from jellygui.project.census import PATHS, STATES, Census, Censuses
from jellygui.project.choice import MODEL_BEFORE, NO_SPECIES, NOBODY_CAN_TELL, OF_FRAME, of_word
from jellygui.project.functions import plain, plain_bytes
from jellygui.project.part import ProjectPart
from jellygui.project.queries import numbers_in
from jellygui.project.store import Store

_OF_CAMERAS = """
SELECT group_concat(id) FROM photograph WHERE camera IN (SELECT value FROM json_each(:cameras))
"""
_OF_CAMERAS_AMONG = """
SELECT group_concat(id) FROM photograph WHERE id IN (SELECT value FROM json_each(:photographs))
    AND +camera IN (SELECT value FROM json_each(:cameras))
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
# Between paths SQLite puts a letter in half the time that it needs for a zero, which it has to
# copy for each row. Where a path holds that letter, a zero it must be.
_LETTER = 1
_PATHS = PATHS.replace("char(0)", f"'{chr(_LETTER)}'")
_OTHER = -2  # what the model in use calls nothing so
_MOST_WORDS = 60  # of which is noted in one number which are in a path
_FEW_OF_ALL = 16  # one in so many is sooner asked by itself
_SAMPLE_BYTES = 4096


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
        words = [self._word(census, word) for word in query.words]
        # Of what a camera is called like is known last: so few are left then that few are asked of.
        words.sort(key=lambda word: bool(word.cameras))
        for first in range(0, len(words), _MOST_WORDS):
            some = words[first : first + _MOST_WORDS]
            file_ids, held = self._held_by_paths(census, some, found)
            places, is_known = census.places(file_ids)
            for number, word in enumerate(some):
                holds = word.holds.copy()
                holds[places[is_known & (held >> number & 1 > 0)]] = True
                if word.cameras:
                    holds |= self._with_cameras(census, word.cameras, found & ~holds)
                found &= holds
        return found

    def _held_by_paths(
        self, census: Census, words: Sequence[_Word], among: Flags
    ) -> tuple[Ids, Ids]:
        """Files [M], and which words the path of each holds: of the nth, the nth bit."""
        try:
            looking = _LookingInPaths(census, words, among, _LETTER)
            file_ids, held = self._censuses.columns(_PATHS, looking.ids, looking.held)
        except _LetterInPathError:
            looking = _LookingInPaths(census, words, among, 0)
            file_ids, held = self._censuses.columns(PATHS, looking.ids, looking.held)
        return file_ids, held

    def _word(self, census: Census, word: str) -> _Word:
        """What is known of a word before paths are looked at: see `choice`."""
        where = of_word(0, word)
        called = self._reader.execute(f"SELECT * FROM {where.called}", where.values).fetchall()
        cameras = self._reader.execute(f"SELECT * FROM {where.cameras}", where.values).fetchall()
        holds = showing(census, {label for (label,) in called})
        holds |= self._of_photographs(census, _REMARKED.format(text=where.text), where.values)
        return _Word(_as_bytes(plain(word)), holds, tuple(camera for (camera,) in cameras))

    def _with_cameras(
        self, census: Census, cameras: tuple[str, ...], among: Flags | None = None
    ) -> Flags:
        """The files [N] of the photographs of some cameras, `among` others perhaps.

        What was asked last of all is kept.
        """
        kept, values = self._cameras, {"cameras": json.dumps(cameras)}
        if kept is None or kept[0] is not census.file_ids or kept[1] != cameras:
            if among is not None and among.sum() * _FEW_OF_ALL < len(among):
                values["photographs"] = json.dumps(census.photographs[among].tolist())
                return self._of_photographs(census, _OF_CAMERAS_AMONG, values)
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


class _Word(NamedTuple):
    """A word as it is looked for in paths; files [N] that hold it elsewhere; cameras called so."""

    text: bytes
    holds: Flags
    cameras: tuple[str, ...]


class _LetterInPathError(Exception):
    """What should stand between paths stands in one."""


class _LookingInPaths:
    """Looks for words in paths: each where a file may hold all before it, and not it elsewhere.

    Between the paths stands `end`.
    """

    def __init__(self, census: Census, words: Sequence[_Word], among: Flags, end: int) -> None:
        self._census, self._words, self._end = census, words, end
        # By place; of files that have come since nobody asks.
        self._among = np.append(among, False)
        self._elsewhere = [None if word.cameras else np.append(word.holds, False) for word in words]
        self._file_ids: Ids = NO_IDS

    def ids(self, text: str | None) -> Ids:
        """The files whose paths come next."""
        self._file_ids = ids_in(text)
        return self._file_ids

    def held(self, paths: bytes | None) -> npt.NDArray[np.int64]:
        """Which words each of these paths holds, as `_held_by_paths`."""
        at = self._places()
        elsewhere = [None if flags is None else flags[at] for flags in self._elsewhere]
        words = [word.text for word in self._words]
        found = _held_by_paths(words, paths, elsewhere, self._among[at], end=self._end)
        if self._end and len(found) > len(self._file_ids):
            raise _LetterInPathError
        return found

    def _places(self) -> slice | Ids:
        """Where these files are among those of the census: mostly one after the other."""
        file_ids, known = self._file_ids, self._census.file_ids
        # As those are kept, or all of them would be copied.
        begin = np.searchsorted(known, file_ids[:1].astype(known.dtype)).sum()
        here = slice(begin, begin + len(file_ids))
        return here if np.array_equal(known[here], file_ids) else self._census.places(file_ids)[0]


def _held_by_paths(
    words: Sequence[bytes],
    paths: bytes | None,
    elsewhere: Sequence[Flags | None] = (),
    among: Flags | None = None,
    *,
    end: int = 0,
) -> npt.NDArray[np.int64]:
    """Which words each of some paths [M] with `end` between them holds: of the nth, the nth bit.

    A word that is held `elsewhere` [M], or of which that is not known, need not be in a path; it is
    looked for only `among` the paths of files that hold each word before it, here or there.
    """
    if paths is None:
        return np.empty(0, np.int64)
    text = np.frombuffer(plain_bytes(paths + bytes([end])), np.uint8)
    begins: Ids = np.append(0, np.flatnonzero(text == end)[:-1] + 1)
    rows: Ids = np.arange(len(begins))
    found = np.zeros(len(begins), np.int64)
    if among is not None and len(among) == len(rows):  # else what is read makes no sense
        rows, text, begins = _some(rows, text, begins, among)
    for number, word in enumerate(words):
        if end not in word:
            found[rows] |= _holding(text, begins, word).astype(np.int64) << number
        held = elsewhere[number] if number < len(elsewhere) else None
        is_last = number == len(words) - 1
        if held is not None and len(held) == len(found) and not is_last:
            rows, text, begins = _some(rows, text, begins, held | (found >> number & 1 > 0))
    return found


def _some(
    rows: Ids, text: npt.NDArray[np.uint8], begins: Ids, which: Flags
) -> tuple[Ids, npt.NDArray[np.uint8], Ids]:
    """The texts of those rows that are left, if they are few: to copy takes time, too."""
    left = which[rows]
    if 2 * left.sum() > len(rows):
        return rows, text, begins
    sizes = np.diff(begins, append=len(text))
    return rows[left], text[np.repeat(left, sizes)], (sizes[left].cumsum() - sizes[left])


def _holding(text: npt.NDArray[np.uint8], begins: Ids, word: bytes) -> Flags:
    """Which of some texts hold a word, without what stands between them, each from `begins` [M]."""
    # The rarest letter first: others are compared only where it is.
    often = np.bincount(text[:_SAMPLE_BYTES], minlength=256)
    first, *others = sorted(range(len(word)), key=lambda place: int(often[word[place]]))
    hits = np.flatnonzero(text == word[first]) - first
    hits = hits[(hits >= 0) & (hits <= len(text) - len(word))]
    for place in others:
        hits = hits[text[hits + place] == word[place]]
    found = np.zeros(len(begins), np.bool_)
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
