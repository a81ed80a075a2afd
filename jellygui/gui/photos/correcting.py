"""Correcting by keyboard: what a person says is on the screen at once, and written meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from jellygui.domain.browse import PhotoRow
from jellygui.domain.changes import Changes
from jellygui.domain.labels import (
    NONE_OF_THESE,
    Annotation,
    AnnotationItem,
    FileState,
    annotation_of,
    only_species,
    with_species,
    without_species,
)
from jellygui.domain.species import meant_by_names
from jellygui.errors import JellyError
from jellygui.gui.photos import telling
from jellygui.gui.photos.background import InOrder
from jellygui.gui.photos.grid_model import GridModel, Ids
from jellygui.gui.photos.telling import Words
from jellygui.gui.translation import species_in_english

if TYPE_CHECKING:
    from jellygui.jobs.merge import LabelsToMerge
    from jellygui.project import Project

    Write = Callable[[Project], Changes]

# Stands for a number of a write where it was counted how many labels would become others.
_COUNTED = 0
# The same where it was asked which tags there are.
_TAGS = -1
Said = Mapping[int, Annotation | None]


@dataclass(eq=False)
class _Step:
    """What the screen showed before and after a correction of files, of the rows it knew.

    `words` say what it did; `told` is what they said when it was written.
    """

    before: Said
    after: Said
    words: Words
    told: str = ""
    files: Ids = field(default_factory=lambda: np.zeros(0, dtype=np.int64))


class _Question(NamedTuple):
    """A word on so many photographs, and how many of them it would call otherwise."""

    speak: Callable[[], None]
    total: int
    label: str
    otherwise: Future[Any]


class Correcting(QObject):
    """Says a person's word on files to the screen and to the project.

    `changed` tells what is on disk now; `failed` that it could not be written, after the screen
    has gone back. `said(file_ids)` tells at once that a person has spoken, `added(file_ids)` that
    they named another species and may name more, `unsaid(file_ids)` that they took it back.
    `given(label)` tells which label was given last; none in another project.
    `told(sentence, way)` says in words what was done to several photographs, and by which command
    it is taken back, `undo` or `redo`; an empty one, that this is no longer the last that was done.
    `doubtful(count, total, label)` asks whether so many labels of people may become others, where
    they are more than `unasked`; what is said meanwhile waits for `answer`.
    """

    said = Signal(object)
    added = Signal(object)
    given = Signal(str)
    tags_known = Signal(object)
    unsaid = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    told = Signal(str, str)
    doubtful = Signal(int, int, str)

    def __init__(self, model: GridModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._project: Project | None = None
        self._check: int | None = None
        self._steps: dict[int, _Step] = {}
        self._undone: list[_Step] = []
        self._done: list[_Step] = []
        self._turned: dict[int, tuple[str, _Step | None]] = {}
        self.last_label = ""
        self.unasked: int | None = None  # None: nobody is asked
        self._asking: _Question | None = None
        self._later: list[Callable[[], None]] = []
        self._writer = InOrder("corrections", parent=self)
        self._writer.done.connect(self._written)

    def in_check(self, check: int | None) -> None:
        """From now on labels are answers in this random check, or in none."""
        self._check = check

    def wait(self, timeout_s: float | None = None) -> bool:
        """Block until everything that was said is written; whether that is so after a time."""
        return self._writer.wait(timeout_s)

    def finish(self, timeout_s: float) -> bool:
        """The same, also of words of which it is being counted how many labels they change.

        Of those that would have to be asked about nothing is said.
        """
        deadline = time.monotonic() + timeout_s
        while self._asking is not None:
            if not self.wait(max(0.0, deadline - time.monotonic())):
                return False
            counted = self._asking.otherwise
            self.answer(counted.exception() is None and self._may_be_unasked(counted.result()))
        return self.wait(max(0.0, deadline - time.monotonic()))

    def set_project(self, project: Project | None) -> None:
        self._project = project
        self._check = None
        self._done.clear()
        self._undone.clear()
        self._steps.clear()
        self._turned.clear()
        self._later.clear()
        self._asking = None
        self._give("")

    def _give(self, label: str) -> None:
        self.last_label = label
        self.given.emit(label)

    def answer(self, may: bool) -> None:
        """Say what was asked about, or not; then what was said since."""
        asked, self._asking = self._asking, None
        if asked is not None and may:
            asked.speak()
        while self._later and self._asking is None:
            self._later.pop(0)()

    def label(self, file_ids: Ids, label: str) -> None:
        """Set the label: a species, none of these, or unsure; in a check that of one photograph."""
        check = self._check
        self._name(
            file_ids,
            label,
            lambda project, ids: _labelled_as(ids, label, check, project),
            telling.named(self._model.names, label),
        )

    def label_as_new(self, file_ids: Ids, common: str, scientific: str) -> None:
        """Set the label to the species of these names, which is added if it is new."""
        common = species_in_english(common)
        try:
            key = meant_by_names(common, scientific, self._model.names.species)
        except JellyError as error:
            self.failed.emit(error)
            return
        check = self._check
        self._name(
            file_ids,
            key,
            lambda project, ids: _label_as_new(ids, common, scientific, check, project),
            telling.named(self._model.names, key, common or scientific),
        )

    def _name(
        self,
        file_ids: Ids,
        label: str,
        write: Callable[[Project, list[int]], Changes],
        words: Words,
    ) -> None:
        if not self._is_many(file_ids):
            self._say(file_ids, partial(_labelled, label), write, words, becomes=label)

    def _is_many(self, file_ids: Ids) -> bool:
        """Whether these are several in a check, where each is looked at by itself: that is said."""
        is_many = self._check is not None and len(file_ids) > 1
        if is_many:
            self.told.emit(
                self.tr("In a random check each photograph is answered by itself: choose one."), ""
            )
        return is_many

    def confirm(self, file_ids: Ids) -> None:
        """Say that what is offered is right: the suggestion, where one is shown, else the model.

        In a check both are hidden, so nobody can.
        """
        if self._check is None:
            suggested = self._model.suggestions.species_of
            rows = self._model.known_of(file_ids).values()
            offered = {row.offered for row in rows if row.annotation is None and _is_usable(row)}
            if len(offered) == 1 and (label := offered.pop()) is not None:
                self._give(label)
            self._say(
                file_ids,
                _confirmed,
                lambda project, ids: project.labels.confirm_files(ids, suggested),
                telling.confirmed,
            )

    def count(self, file_ids: Ids, individuals: int | None, *, stacked: int = 0) -> None:
        """Say how many animals each photograph shows; None: nobody has counted.

        That others lie `stacked` under them, which are not counted, is told. In a check this is no
        answer, and only what has been answered can be counted.
        """
        file_ids = self._answered(file_ids)
        suggested, words = self._model.suggestions.species_of, telling.counted(individuals, stacked)
        self._say(
            file_ids,
            partial(_counted, individuals),
            lambda project, ids: project.labels.count_individuals(ids, individuals, suggested),
            words,
        )
        if stacked and len(file_ids) == 1:  # of one photograph nothing is told by itself
            self.told.emit(words(1, 0), "undo")

    def add(
        self,
        file_ids: Ids,
        label: str,
        individuals: int | None,
        *,
        counted: Ids | None = None,
    ) -> None:
        """Say that each photograph shows this species too, and how many; it is not left for it.

        Where only some are `counted`, the number is that of these. In a check only what has been
        answered can get another.
        """
        file_ids = self._answered(file_ids)
        those = frozenset((file_ids if counted is None else counted).tolist())
        is_of_all = those.issuperset(file_ids.tolist())
        self._say(
            file_ids,
            partial(_added, label, individuals, those),
            lambda project, ids: project.labels.add_species(ids, label, individuals, counted=those),
            telling.added(self._model.names, label, individuals, is_of_all=is_of_all),
            is_elsewhere=True,
        )
        self.added.emit(file_ids)

    def _answered(self, file_ids: Ids) -> Ids:
        """Those that may be counted or get another species; none in a check: that is said."""
        if self._check is None:
            return file_ids
        if self._is_many(file_ids):
            return file_ids[:0]
        rows = self._model.known_of(file_ids).items()
        answered = [i for i, row in rows if row.annotation]
        if not answered:
            self.told.emit(self.tr("In a random check, name what it shows first."), "")
        return np.array(answered, dtype=np.int64)

    def remove(self, file_ids: Ids, label: str) -> None:
        """Say that photographs of several species do not show this one."""
        self._say(
            file_ids,
            partial(_without, label),
            lambda project, ids: project.labels.remove_species(ids, label),
            telling.removed(self._model.names, label),
            is_elsewhere=True,
        )

    def remark(
        self, file_ids: Ids, note: str | None, tags: Sequence[str], without: Sequence[str]
    ) -> None:
        """Put a note on photographs, None leaves theirs, and change their tags."""
        self._say(
            file_ids,
            lambda row: row.annotation,
            lambda project, ids: project.remarks.say(
                ids, note=note, tags=tags, without=without, annotator=project.labels.annotator
            ),
            telling.remarked,
            is_elsewhere=True,
        )

    def ask_tags(self) -> None:
        """Ask the project which tags there are; `tags_known` tells."""
        if self._project is not None:
            self._writer.do((self._project, _TAGS), self._project.remarks.tags)

    @Slot(object, str)
    def decide(self, file_ids: Sequence[int], label: str) -> None:
        """Say what files show whose labels were doubted; it is never an answer in a check."""
        ids = np.asarray(file_ids, dtype=np.int64)
        self._say(
            ids,
            partial(_labelled, label),
            lambda project, ids: project.labels.decide(ids, label),
            telling.named(self._model.names, label),
            is_elsewhere=True,
        )

    @Slot(object)
    def exclude(self, file_ids: Ids | Sequence[int], *, excluded: bool = True) -> None:
        """Let the photographs of files teach nothing, or teach again; their labels stay."""
        ids = np.asarray(file_ids, dtype=np.int64)
        self._say(
            ids,
            lambda row: row.annotation,
            lambda project, ids: project.teaching.exclude_files(
                ids, annotator=project.labels.annotator, excluded=excluded
            ),
            telling.excluded(excluded),
            is_elsewhere=True,
        )

    @Slot(object, bool)
    def merge(self, found: LabelsToMerge, add_species: bool) -> None:
        """Take over what somebody else has said of photographs, after all that was said here."""
        if self._waits(partial(self.merge, found, add_species)):
            return
        step = _Step({}, {}, telling.merged)  # the rows come anew when it is written
        self._done.append(step)
        self._undone.clear()
        self.told.emit("", "")
        number = self._write(lambda project: _merged(project, found, add_species=add_species), {})
        self._steps[number] = step

    @Slot(object)
    def order_species(self, keys: Sequence[str]) -> None:
        """Have the species stand in this order; their digits stay."""
        if self._waits(partial(self.order_species, keys)):
            return
        step = _Step({}, {}, telling.elsewhere, self.tr("The order of the species."))
        self._done.append(step)
        self._undone.clear()
        self.told.emit("", "")
        self._steps[self._write(lambda project: project.species.order(keys), {})] = step

    @Slot(str)
    def note_step(self, sentence: str) -> None:
        """A step was done elsewhere, which changes no row by itself: it is the last one now."""
        self._done.append(_Step({}, {}, telling.elsewhere, sentence))
        self._undone.clear()
        self.told.emit(sentence, "undo")

    @Slot()
    def undo(self) -> None:
        """Take the last step back; also of earlier days."""
        if self._waits(self.undo):
            return
        self.told.emit("", "")
        step = self._done.pop() if self._done else None
        if step is not None:
            self._undone.append(step)
        number = self._write(lambda project: project.labels.undo(), step.before if step else {})
        self._turned[number] = ("redo", step)
        if step is not None:
            self.unsaid.emit(step.files)

    @Slot()
    def redo(self) -> None:
        if self._waits(self.redo):
            return
        self.told.emit("", "")
        step = self._undone.pop() if self._undone else None
        if step is not None:
            self._done.append(step)
        number = self._write(lambda project: project.labels.redo(), step.after if step else {})
        self._turned[number] = ("undo", step)
        if step is not None:
            self.said.emit(step.files)

    def is_idle(self) -> bool:
        return self._writer.is_idle()

    def close(self) -> None:
        """Take no more words; the thread ends when it has written those that were said."""
        self._writer.close()

    def _say(
        self,
        file_ids: Ids,
        word: Callable[[PhotoRow], Annotation | None],
        write: Callable[[Project, list[int]], Changes],
        words: Words,
        *,
        becomes: str = "",
        is_elsewhere: bool = False,
    ) -> None:
        """Say a word, after what waits; what `becomes` another label may have to be asked about."""
        speak = partial(self._speak, file_ids, word, write, words, becomes, is_elsewhere)
        project = self._project
        again = partial(self._say, file_ids, word, write, words)
        if self._waits(partial(again, becomes=becomes, is_elsewhere=is_elsewhere)):
            return
        if project and becomes and self.unasked is not None and len(file_ids) > self.unasked:
            counted = self._writer.do(
                (project, _COUNTED),
                lambda: project.labels.called_otherwise(file_ids.tolist(), becomes),
            )
            self._asking = _Question(speak, len(file_ids), becomes, counted)
        else:
            speak()

    def _waits(self, what: Callable[[], None]) -> bool:
        """Whether something was asked about that comes first."""
        if self._asking is not None:
            self._later.append(what)
        return self._asking is not None

    def _speak(
        self,
        file_ids: Ids,
        word: Callable[[PhotoRow], Annotation | None],
        write: Callable[[Project, list[int]], Changes],
        words: Words,
        becomes: str,
        is_elsewhere: bool,
    ) -> None:
        known = self._model.known_of(file_ids)
        unusable = [i for i, row in known.items() if not _is_usable(row)]
        ids = file_ids[~np.isin(file_ids, unusable)] if unusable else file_ids
        if self._project is None:
            return
        if not len(ids):
            if unusable:
                sentence = self.tr("Nothing is said of what cannot be read or is no longer there.")
                self.told.emit(sentence, "")
            return
        if becomes:
            self._give(becomes)
        before = {i: row.annotation for i, row in known.items() if _is_usable(row)}
        after = {i: word(known[i]) for i in before}
        step = _Step(before, after, words, files=ids)
        self._done.append(step)
        self._undone.clear()
        self.told.emit("", "")
        self._steps[self._write(lambda project: write(project, ids.tolist()), after, becomes)] = (
            step
        )
        if not is_elsewhere:
            self.said.emit(ids)

    def _write(self, write: Write, said: Said, label: str = "") -> int:
        number = self._model.say(said, label)
        project = self._project
        if project is not None:
            self._writer.do((project, number), partial(write, project))
        return number

    @Slot(object, object)
    def _written(self, key: tuple[object, int], result: object) -> None:
        project, number = key
        if number == _COUNTED:
            self._counted(project, result)
            return
        if number == _TAGS:
            if project is self._project and isinstance(result, dict):
                self.tags_known.emit(list(result))
            return
        step = self._steps.pop(number, None)
        way, turned = self._turned.pop(number, ("", None))
        if project is not self._project:
            if not isinstance(result, Changes):
                self.failed.emit(result)
            return
        kept = isinstance(result, Changes)
        self._model.written(number, kept=kept)
        if isinstance(result, Changes):
            if not result and step in self._done:
                self._done.remove(step)  # nothing was new: for the project it was no step
            self._tell(result, step, way, turned)
            self.changed.emit(result)
        else:
            # What is on disk is the truth: the steps that the screen remembers may not be.
            self._done.clear()
            self._undone.clear()
            self.failed.emit(result)

    def _counted(self, project: object, result: object) -> None:
        if project is not self._project or self._asking is None:
            return
        asked = self._asking
        if not isinstance(result, int):
            self.answer(False)
            self.failed.emit(result)
        elif self._may_be_unasked(result):
            self.answer(True)
        else:
            self.doubtful.emit(result, asked.total, asked.label)

    def _may_be_unasked(self, otherwise: int) -> bool:
        return self.unasked is None or otherwise <= self.unasked

    def _tell(self, changes: Changes, step: _Step | None, way: str, turned: _Step | None) -> None:
        """Say what was done to several photographs, or taken back of any."""
        count = len(changes.labels) + len(changes.files)
        if step is not None:
            if count:
                step.told = step.words(count, changes.spoken_before)
            if count > 1 and self._done and step is self._done[-1]:
                self.told.emit(step.told, "undo")
        elif way:
            turn = telling.taken_back if way == "redo" else telling.done_again
            told = turned.told if turned else ""
            done = turn(count or len(told) or bool(changes), told)
            self.told.emit(done, way if changes else "")


def _merged(project: Project, found: LabelsToMerge, *, add_species: bool) -> Changes:
    from jellygui.jobs.merge import merge_labels

    return merge_labels(project, found, add_species=add_species)


def _label_as_new(
    file_ids: Sequence[int], common: str, scientific: str, check: int | None, project: Project
) -> Changes:
    """Say it to the project; in a random check these are answers."""
    key = meant_by_names(common, scientific, project.species.all())
    changes = Changes(species=True)
    known = {kind.key: kind for kind in project.species.all()}
    if key in known and common and scientific and not known[key].scientific_name:
        changes |= project.species.name_scientifically(key, scientific)
    elif key not in known and key != NONE_OF_THESE:
        key = project.species.add(common, scientific).key
    return changes | _labelled_as(file_ids, key, check, project)


def _labelled_as(
    file_ids: Sequence[int], label: str, check: int | None, project: Project
) -> Changes:
    """Say a label that the project knows to it."""
    if check is None:
        return project.labels.label_files(file_ids, label)
    return project.checks.answer(check, file_ids[0], label)


def _is_usable(row: PhotoRow) -> bool:
    return row.state is FileState.OK


def _labelled(label: str, row: PhotoRow) -> Annotation | None:
    return annotation_of(only_species(row.annotation.items if row.annotation else (), label))


def _added(
    label: str, individuals: int | None, counted: Collection[int], row: PhotoRow
) -> Annotation | None:
    counting = (AnnotationItem(row.label),) if row.label else ()
    items = row.annotation.items if row.annotation is not None else counting
    if row.file_id in counted:
        return annotation_of(with_species(items, label, individuals))
    return annotation_of(with_species(items, label, keeps_number=True))


def _without(label: str, row: PhotoRow) -> Annotation | None:
    word = row.annotation
    return word and annotation_of(without_species(word.items, label))


def _confirmed(row: PhotoRow) -> Annotation | None:
    if row.annotation is not None or row.offered is None:
        return row.annotation
    return Annotation(label=row.offered)


def _counted(individuals: int | None, row: PhotoRow) -> Annotation | None:
    word = _confirmed(row)
    return replace(word, individuals=individuals) if word is not None else None
