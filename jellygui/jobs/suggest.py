"""Suggestions while a person labels: a last layer fitted anew to what was said so far.

What the model has seen of every photograph is kept, so that a new last layer takes a second. It is
thrown away with the suggestions: what counts changes only when a person chooses a model.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from jellygui.classifier.last_layer import fitted_head
from jellygui.classifier.limits import Floats, fitted_temperature, log_probabilities
from jellygui.domain.likeness import known_kin
from jellygui.domain.species import none_last
from jellygui.domain.split import Role
from jellygui.domain.suggestions import NO_SUGGESTIONS, Suggestions
from jellygui.domain.teaching import TeachingSet
from jellygui.jobs.models import model_of
from jellygui.jobs.remembered import memory_of
from jellygui.jobs.teaching import teaching_set
from jellygui.modelfile import CardPhotograph, ModelCard
from jellygui.project import Project
from jellygui.project.orders import of_each

_AT_ONCE = 1024
# Of the bundled model 60 give the answers of 4,000 on 99 of 100 photographs, 120 on all.
_STEPS = 100
# How strongly the model's own layer holds, for all species alike: people look at what is suggested.
# Of one with five photographs two thirds are suggested so, and half as a model is taught.
_PULL = 0.001
# Below this another answer is as likely, whatever the model's own limit is.
_LEAST_SURE = 0.5
# A temperature is set on no fewer photographs.
_FEWEST_TO_COOL = 10

Places = npt.NDArray[np.intp]
T = TypeVar("T")


@dataclass(frozen=True, eq=False, kw_only=True)
class _Memory:
    """What a model remembers: `seen` [E, D] of `entries` [E], and its own last layer."""

    model_id: str
    card: ModelCard
    entries: Sequence[CardPhotograph]
    seen: npt.NDArray[np.float16]
    weight: Floats
    bias: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class _Fitted:
    """A last layer for `keys`, its temperature, and how many of the project's labels taught it."""

    keys: Sequence[str]
    weight: Floats
    bias: Floats
    temperature: float
    labels: int

    def answers(self, seen: npt.NDArray[np.float16]) -> tuple[Places, Floats]:
        """The likeliest answer for each of `seen` [N, D], and its probability."""
        logits = seen.astype(np.float32) @ self.weight.T + self.bias
        shares = np.exp(log_probabilities(logits, self.temperature))
        return shares.argmax(axis=1), shares.max(axis=1)


class Suggester:
    """Makes suggestions for a project; from one thread at a time."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._memory: _Memory | None = None

    def __call__(self) -> Suggestions:
        """What the labels of now suggest of every photograph that the model in use has seen.

        Learned from the project's labels as a retraining would be, by the same roles: photographs
        that test teach nothing. A species that the model does not know is suggested once five
        photographs of it were named.

        Raises:
            JellyError: the model is gone or damaged.
        """
        memory = self._memory_in_use()
        if memory is None:
            return NO_SUGGESTIONS
        if not memory.entries:
            return Suggestions(
                note="The model keeps nothing of its photographs, so that nothing is suggested "
                "while you label. Retrain it, or use another one."
            )
        lesson = teaching_set(self._project, memory.card)
        if not lesson.new_ids:
            return NO_SUGGESTIONS
        fitted = self._fitted(memory, lesson)
        del lesson  # all photographs are answered now, and the labels may be read again meanwhile
        least = max(memory.card.confidence_threshold, _LEAST_SURE)
        parts = list(self._answers(memory, fitted, least)) if fitted else []
        if fitted is None or not parts:
            return Suggestions(
                note="What the model in use sees of the photographs is not known, so that nothing "
                "is suggested while you label. “Classify now” (menu Classify) lets it look."
            )
        photographs, answers, confidences = map(np.concatenate, zip(*parts, strict=True))
        called = self._project.species.merged()
        keys = [called.get(key, key) for key in fitted.keys]
        files = self._project.browsing.unlabelled()
        answer, is_there = of_each(files.photographs, photographs, answers)
        place_of = {key: place for place, key in enumerate({*files.labels, *keys})}
        says, counts = (
            np.array([place_of[key] for key in some], np.int64) for some in (keys, files.labels)
        )
        is_other = is_there & (answer >= 0) & (says[answer] != counts[files.said])
        return Suggestions(
            species=keys,
            photographs=photographs,
            answers=answers,
            confidences=confidences,
            labels=fitted.labels,
            otherwise=files.file_ids[is_other].astype(np.int64),
        )

    def _answers(
        self, memory: _Memory, fitted: _Fitted, least: float
    ) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int16], npt.NDArray[np.float16]]]:
        width = memory.weight.shape[1]
        for ids, seen in self._project.models.seen(memory.model_id, width, at_once=_AT_ONCE):
            if len(ids):
                best, share = fitted.answers(seen)
                answer = np.where(share >= least, best, -1)
                yield ids, answer.astype(np.int16), share.astype(np.float16)

    def _fitted(self, memory: _Memory, lesson: TeachingSet) -> _Fitted | None:
        """Learn the labels, and what the model remembers beside them; None without either."""
        roles = lesson.roles
        tests = [t for t in lesson.labelled if roles.get(t.photograph_id) is Role.TEST]
        taught = {
            t.photograph_id: t
            for t in lesson.labelled
            if roles.get(t.photograph_id) in (Role.TRAINING, Role.VALIDATION)
        }
        left_out = {
            *self._project.teaching.retired(),
            *(entry.content_hash for entry in taught.values()),
            *(
                memory.entries[place].content_hash
                for places in known_kin(tests, memory.entries)
                for place in places
            ),
        }
        rows, cooling = (
            [
                place
                for place, entry in enumerate(memory.entries)
                if entry.role is role and entry.content_hash not in left_out
            ]
            for role in (Role.TRAINING, Role.VALIDATION)
        )
        ids, new = self._project.models.seen_of(
            memory.model_id, memory.weight.shape[1], list(taught)
        )
        labels = [taught[identity].label for identity in ids.tolist()]
        if not rows and not labels:
            return None
        keys = list(memory.card.species_keys)
        keys += none_last(sorted(set(labels) - set(keys)))
        added = len(keys) - len(memory.bias)
        weight, bias = _done(
            fitted_head(
                np.concatenate([memory.seen[rows], new], dtype=np.float32),
                _places(keys, [*(memory.entries[n].label for n in rows), *labels]),
                np.pad(memory.weight, ((0, added), (0, 0))),
                np.pad(memory.bias, (0, added)),
                pull=_PULL,
                steps=_STEPS,
            )
        )
        temperature = memory.card.temperature
        if len(cooling) >= _FEWEST_TO_COOL:
            logits = memory.seen[cooling].astype(np.float32) @ weight.T + bias
            truth = _places(keys, [memory.entries[n].label for n in cooling])
            temperature = fitted_temperature(logits, truth)
        return _Fitted(
            keys=keys, weight=weight, bias=bias, temperature=temperature, labels=len(labels)
        )

    def _memory_in_use(self) -> _Memory | None:
        in_use = self._project.models.in_use()
        if in_use is None:
            return None
        if self._memory is None or self._memory.model_id != in_use[0]:
            from jellygui.onnx_graphs.head import head_of  # it takes a tenth of a second

            model = model_of(self._project)
            head, kept = head_of(model.onnx_bytes()), memory_of(model)
            self._memory = _Memory(
                model_id=model.model_id,
                card=model.card,
                entries=kept.entries,
                seen=kept.seen,
                weight=head["weight"],
                bias=head["bias"],
            )
        return self._memory


def _places(keys: Sequence[str], labels: Sequence[str]) -> Places:
    place = {key: number for number, key in enumerate(keys)}
    return np.array([place[label] for label in labels], dtype=np.intp)


def _done(work: Generator[object, None, T]) -> T:
    """What a generator gives in the end; nobody hears what it tells meanwhile."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            given: T = end.value
            return given
