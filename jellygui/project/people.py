"""What several people say of the same photographs, and taking over what somebody else has said."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from jellygui.domain.changes import Changes
from jellygui.domain.labels import Annotation, AnnotationItem, annotation_of
from jellygui.domain.lists import photographs
from jellygui.domain.merge import Fate, PersonWord, PhotographWords, fate_of
from jellygui.domain.remarks import has_room
from jellygui.domain.species import Species
from jellygui.project.edited import BECAME
from jellygui.project.items import MORE, items_of
from jellygui.project.labels import add_step, say_for_others, steps
from jellygui.project.part import ProjectPart
from jellygui.project.queries import moment_in
from jellygui.project.reader import Reader
from jellygui.project.relabelling import renamed
from jellygui.project.remark_rows import (
    RemarksOfPhotograph,
    SaidRemark,
    SpokenRemarks,
    add_remarks,
    as_now,
    known_tags,
    spoken_remarks,
    taken_over,
)
from jellygui.project.second_words import OPEN, say_beside
from jellygui.project.species_rows import add_new_species, merged
from jellygui.project.value_kinds import holds
from jellygui.project.values import COLUMNS, MOST_SPECIES
from jellygui.project.writer import WriteLane

# All words on each photograph, the last of them the one that counts, and those beside it: written
# together by SQLite, which lets other threads go on meanwhile. What is taken back has no label.
_WORDS = f"""
SELECT content_hash, json_array(photograph.group_id, json(words)) FROM (
    SELECT photograph_id, json_group_array(json_array(label, individuals, json(more), annotator,
        annotated_at, step_id, kind, said)) AS words
    FROM (
        SELECT annotation.photograph_id, item.label, item.individuals, {MORE} AS more, annotator,
            annotated_at, step_id, coalesce(step.kind, 'import') AS kind, said
        FROM annotation
        LEFT JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
        LEFT JOIN step ON step.id = step_id
        ORDER BY annotation.photograph_id, annotation.id)
    GROUP BY photograph_id)
JOIN photograph ON photograph.id = photograph_id
"""
_SECOND = """
SELECT content_hash, json_group_array(json_array(label, individuals, json(more), annotator,
    annotated_at, step_id, 'say', NULL))
FROM second_word JOIN photograph ON photograph.id = photograph_id
WHERE label IS NOT NULL GROUP BY content_hash
"""
_IDS = "SELECT content_hash, id, group_id FROM photograph"
_BECAME = f"SELECT before.content_hash, now.content_hash FROM {BECAME}"
_UNREAD = """
SELECT count(DISTINCT file_id) FROM unread_word WHERE label IS NOT NULL AND id =
    (SELECT max(id) FROM unread_word AS newest WHERE newest.file_id = unread_word.file_id)
"""
_NOT_READ = "SELECT count(*) FROM file WHERE state = 'ok' AND photograph_id IS NULL"
_SPECIES = ("key", "common_name", "scientific_name", "aphia_id", "authority", "rank")
# A species each, and what is none.
_MOST_LABELS = MOST_SPECIES + 10
_OPEN_OF = f"""{OPEN} AND second_word.photograph_id IN (SELECT value FROM json_each(?))
ORDER BY second_word.photograph_id, second_word.annotator"""


@dataclass(frozen=True, kw_only=True, eq=False)
class SpokenWords(Mapping[str, PhotographWords]):
    """What people said of each photograph, by its content; what a step has said that is not undone
    is of one of the `standing` ones. `called` is what labels are called instead.

    Kept as text, and read when it is asked for: Python looks for garbage among all else, which
    stops every thread for long where there are words on 100,000 photographs.
    """

    words: Mapping[str, str]
    beside: Mapping[str, str]
    standing: Collection[int]
    called: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, content: str) -> PhotographWords:
        group, said = json.loads(self.words[content])
        beside = json.loads(self.beside.get(content, "[]"))
        return PhotographWords(
            now=self._word(said[-1]),
            said=self.called.get(said[-1][-1], said[-1][-1]),
            group=group,
            own=self._all(said),
            known=self._all(row for row in [*said, *beside] if self._stands(row)),
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)

    def labels(self) -> Counter[str]:
        """How many photographs have each label now."""
        return Counter(
            label for found in self.values() if found.now is not None for label in found.now.labels
        )

    def _stands(self, row: Sequence[Any]) -> bool:
        step, kind, _ = row[5:]
        return kind == "import" or step in self.standing

    def _all(self, rows: Iterable[Sequence[Any]]) -> list[PersonWord]:
        """The words, each once."""
        words = map(self._word, rows)
        return list(dict.fromkeys(word for word in words if word is not None))

    def _word(self, row: Sequence[Any]) -> PersonWord | None:
        label, individuals, more, annotator, when = row[:5]
        if label is None:
            return None
        items = tuple(AnnotationItem(*item) for item in ((label, individuals), *(more or ())))
        first, *others = renamed(items, self.called)
        return PersonWord(*first, annotator, when, tuple(others))


@dataclass(frozen=True, kw_only=True)
class OthersLabels:
    """What people said in another project, by the content of photographs.

    `species` are those that they used, under the names that they have there; `unread` files are
    labelled there and were not read yet, so that nobody knows what they hold. `remarks` are the
    notes and tags.
    """

    words: SpokenWords
    species: Mapping[str, Species]
    unread: int = 0
    remarks: Mapping[str, RemarksOfPhotograph] = field(default_factory=dict)


class People(ProjectPart):
    """Words of several people, side by side."""

    def labels(self, became: Mapping[str, str] = MappingProxyType({})) -> OthersLabels:
        """All that people have said here, for another project, where photographs `became` others.

        Raises:
            JellyError: there are more labels than a project has species.
        """
        words = _words(self._reader, became)
        used = words.labels()
        if len(used) > _MOST_LABELS:
            raise self._reader.refused("its labels are not those of photographs")
        known = {
            row[0]: Species(**dict(zip(_SPECIES, row, strict=True)))
            for row in self._reader.execute(f"SELECT {', '.join(_SPECIES)} FROM species")
        }
        (unread,) = self._reader.execute(_UNREAD).fetchone()
        return OthersLabels(
            words=words,
            species={
                key: known.get(key) or Species(key=key, common_name=key.replace("_", " "))
                for key in used
            },
            unread=unread,
            remarks=spoken_remarks(self._reader, words.standing, became),
        )

    def remarks(self) -> SpokenRemarks:
        """What people have remarked on each photograph of which anybody has, by its content."""
        return spoken_remarks(self._reader, frozenset(steps(self._reader)[0]))

    def became(self) -> Mapping[str, str]:
        """What photographs became as their files were edited, where none holds them any more."""
        return dict(self._reader.execute(_BECAME))

    def words(self) -> SpokenWords:
        """What people have said of each photograph of which anybody has, by its content.

        Of a species that was merged with another, what was said before is of that one too.
        """
        return replace(_words(self._reader), called=merged(self._reader))

    def photographs(self) -> dict[str, int]:
        """The group of each photograph, by its content."""
        return {content: group for content, _, group in self._reader.execute(_IDS)}

    def not_read(self) -> int:
        """How many files were not read yet, so that nobody knows by their content what they are."""
        return int(self._reader.execute(_NOT_READ).fetchone()[0])

    def take_over(
        self,
        theirs: Mapping[str, PhotographWords],
        species: Collection[Species] = (),
        *,
        leave: Collection[str] = (),
        remarks: Mapping[str, RemarksOfPhotograph] = MappingProxyType({}),
    ) -> Changes:
        """Let what others said count where nobody has spoken here, and stand beside where somebody
        has; `species` are those that are added for it, words with labels to `leave` are not taken.
        Their `remarks` come to ours: of two notes both stay. It is one step of undo.

        What is known here already is left as it is, so that the same twice changes nothing.
        """

        def change(connection: sqlite3.Connection) -> Changes:
            here = replace(_words(connection), called=merged(connection))
            ids = {content: identity for content, identity, _ in connection.execute(_IDS)}
            new: list[tuple[int, PersonWord, str | None]] = []
            beside: list[tuple[int, PersonWord]] = []
            differing = 0
            for content, there in theirs.items():
                if (
                    there.now is None
                    or content not in ids
                    or not there.now.labels.isdisjoint(leave)
                ):
                    continue
                fate = fate_of(there.now, here.get(content, _NOTHING))
                if fate is Fate.NEW:
                    new.append((ids[content], there.now, there.said))
                elif fate is not Fate.KNOWN:
                    beside.append((ids[content], there.now))
                    differing += fate is Fate.DIFFERENT
            remarked = _remarked(connection, remarks, ids)
            if not (new or beside or remarked):
                return Changes(notes=(_NOTHING_NEW,))
            changes = add_new_species(connection, species)
            step = add_step(connection, "say")
            say_beside(connection, beside, step)
            say_for_others(connection, new, step)
            add_remarks(connection, remarked, step=step)
            touched = [
                *(row[0] for row in new),
                *(row[0] for row in beside),
                *(row[0] for row in remarked),
            ]
            said = _said(len(new), differing, len(remarked))
            return changes | Changes(labels=frozenset(touched), notes=(said,))

        return self._write(change, WriteLane.PERSON)

    def others(self, photograph_ids: Sequence[int]) -> dict[int, tuple[Annotation, ...]]:
        """What others say of these photographs against the word that counts, until it is settled.

        Raises:
            JellyError: a word is none.
        """
        found: defaultdict[int, list[Annotation]] = defaultdict(list)
        kinds = COLUMNS["second_word"]
        for row in self._reader.execute(_OPEN_OF, [json.dumps([*map(int, photograph_ids)])]):
            photograph, *word, annotator, when = row
            fits = (
                holds(kinds[name], value)
                for name, value in zip(
                    ("photograph_id", "label", "individuals", "more", "annotator", "annotated_at"),
                    row,
                    strict=True,
                )
            )
            if not all(fits):
                raise self._reader.refused("of a photograph it holds what does not belong there")
            said = annotation_of(items_of(*word), annotator=annotator, annotated_at=moment_in(when))
            found[photograph] += [said] if said else []
        return {photograph: tuple(words) for photograph, words in found.items()}


_NOTHING = PhotographWords(now=None)
_NOTHING_NEW = "All of these labels, notes and tags are in this project already."


def _words(
    connection: sqlite3.Connection | Reader, became: Mapping[str, str] = MappingProxyType({})
) -> SpokenWords:
    return SpokenWords(
        words=as_now(dict(connection.execute(_WORDS)), became),
        beside=as_now(dict(connection.execute(_SECOND)), became),
        standing=frozenset(steps(connection)[0]),
    )


def _remarked(
    connection: sqlite3.Connection,
    theirs: Mapping[str, RemarksOfPhotograph],
    ids: Mapping[str, int],
) -> list[tuple[int, SaidRemark]]:
    """What counts on photographs now that others have remarked something on them, where it is new.

    What a photograph has no room for stays there.
    """
    if not theirs:
        return []
    known = known_tags(connection)
    here = spoken_remarks(connection, frozenset(steps(connection)[0]))
    new = []
    for content, there in theirs.items():
        if content in ids:
            ours = here.get(content, RemarksOfPhotograph())
            both = taken_over(ours, there, known)
            if both != ours.now and has_room(both.remark):
                new.append((ids[content], both))
    return new


def _said(new: int, differing: int, remarked: int) -> str:
    taken = "1 label was" if new == 1 else f"{new:,} labels were"
    text = f"{taken} taken over."
    if remarked:
        text += f" Notes or tags came to {photographs(remarked)}."
    if differing:
        where = "1 photograph" if differing == 1 else f"{differing:,} photographs"
        text += (
            f" On {where} people disagree: “People disagree” in the list shows both words; label "
            "each again to settle it."
        )
    return text
