"""A promise of precision for a project: what shows it, what it costs, and keeping it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from jellygui.classifier.limits import Floats, bounds_in, log_probabilities
from jellygui.domain.events import Changed, Heartbeat
from jellygui.domain.promise import HeldOut, Promise
from jellygui.domain.species import NEVER_TAUGHT, NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.jobs.models import model_of, name_of
from jellygui.modelfile import ModelCard, ModelFile, read_replay, write_model
from jellygui.modelfile.lineage import settled
from jellygui.project import Project
from jellygui.work import Work

_AT_ONCE = 1024


@dataclass(frozen=True, eq=False, kw_only=True)
class PromiseEvidence:
    """What a promise is weighed by: held-out answers, and what the model says in the project.

    `species` are those that it may name. `said` [N] are places in `keys`, `confidences` [N] how
    sure it is, `distances` [N] how far from its species (0 where nobody knows), of `photographs`
    [N]; `is_open` [N] tells those on which no person has spoken. `sources` has the held-out answers
    of random checks, those of cross-validation and those that the model remembers, the more telling
    first.
    """

    model: ModelFile
    species: Sequence[str]
    keys: Sequence[str]
    sources: Sequence[HeldOut]
    photographs: npt.NDArray[np.int64]
    said: npt.NDArray[np.intp]
    confidences: npt.NDArray[np.float64]
    distances: npt.NDArray[np.float64]
    is_open: npt.NDArray[np.bool_]
    promise: Promise | None

    def identified(self, promise: Promise | None) -> npt.NDArray[np.bool_]:
        """Which answers count under a promise; without one, under the model's own limits."""
        bounds = bounds_in(self.card, promise)
        return bounds.let_through(self.keys, self.said, self.confidences, self.distances)

    def shares(self, promise: Promise | None) -> Mapping[str, tuple[int, int]]:
        """Of each species, how many photographs that nobody has labelled are called so: all of
        them, and those that stay unidentified under a promise.
        """
        named = self.identified(promise)
        counted = {}
        for place, key in enumerate(self.keys):
            called = (self.said == place) & self.is_open
            counted[key] = (int(called.sum()), int((called & ~named).sum()))
        return {key: counted[key] for key in self.species}

    @property
    def card(self) -> ModelCard:
        return self.model.card

    @property
    def model_id(self) -> str:
        return self.model.model_id

    @property
    def own_shares(self) -> Mapping[str, tuple[int, int]]:
        """The same under the limits that the model came with."""
        return self.shares(None)


def weigh(project: Project) -> PromiseEvidence:
    """Look at what a promise of the model in use would be weighed by.

    Raises:
        JellyError: the model is gone or damaged.
    """
    from jellygui.onnx_graphs.head import distance_of, head_of  # it takes a tenth of a second

    model = model_of(project)
    card, head = model.card, head_of(model.onnx_bytes())
    keys = card.species_keys
    place = {key: number for number, key in enumerate(keys)}
    rows = [row for row in project.models.spoken_on(model.model_id) if row[1] in place]
    distances = dict[int, float]()
    width = head["weight"].shape[1]
    for ids, seen in project.models.seen(model.model_id, width, at_once=_AT_ONCE):
        far = distance_of(seen.astype(np.float32), head["centres"])
        distances |= zip(ids.tolist(), far.tolist(), strict=True)
    species = [key for key in keys if key != NONE_OF_THESE and key not in NEVER_TAUGHT]
    said = np.array([place[row[1]] for row in rows], dtype=np.intp)
    confidences = np.array([row[2] for row in rows], dtype=np.float64)
    made = project.models.promise(model.model_id)
    # What was not named in spite of its confidence was too far, where nobody can look again.
    sure = bounds_in(card, made).let_through(keys, said, confidences, np.zeros(len(rows)))
    far_of = {
        row[0]: distances.get(row[0], 2.0 if is_sure and not row[3] else 0.0)
        for row, is_sure in zip(rows, sure.tolist(), strict=True)
    }
    own = {row[0]: row[1] for row in rows}
    checked = [
        (own[photograph], confidence, truth == called, weight)
        for photograph, called, confidence, truth, weight in project.checks.answers(model.model_id)
        if own.get(photograph) in species and far_of[photograph] <= card.distance_limit
    ]
    sources = [
        _held_out(checked, "answers of random checks in this project", "check"),
        _held_out(
            [
                (entry.said, entry.confidence, entry.said == entry.truth, 1.0)
                for entry in card.fold_answers
                if entry.said in species
            ],
            f"cross-validated answers of the recipe of “{name_of(model)}”",
            "folds",
        ),
        _remembered(model, head, species, project.teaching.retired()),
    ]
    return PromiseEvidence(
        model=model,
        species=species,
        keys=keys,
        sources=[source for source in sources if len(source.said)],
        photographs=np.array([row[0] for row in rows], dtype=np.int64),
        said=said,
        confidences=confidences,
        distances=np.array([far_of[row[0]] for row in rows], dtype=np.float64),
        is_open=np.array([not row[4] for row in rows], dtype=bool),
        promise=made,
    )


def keep_promise(project: Project, model_id: str, promise: Promise | None) -> Work:
    """Let a model name by a promise from now on, or by its own limits again.

    Raises:
        JellyError: another model is in use by now.
    """
    yield Heartbeat()
    weighed = weigh(project)
    if weighed.model_id != model_id:
        raise JellyError(
            "Another model is in use by now, for which nothing was promised.",
            hint="Make the promise for that model.",
        )
    named = weighed.identified(promise).tolist()
    identified = dict(zip(weighed.photographs.tolist(), named, strict=True))
    yield Changed(project.models.keep_promise(weighed.model_id, promise, identified))


def write_promised(model: ModelFile, promise: Promise, out: Path) -> ModelFile:
    """Write a model that names by a promise wherever it goes.

    How much it names, and how often it is right then, was measured under other limits: its card
    leaves that out.

    Raises:
        JellyError: it cannot be written.
    """
    measured = tuple(found.under_any_limits for found in model.card.measurements)
    card = model.card.model_copy(
        update={"name": out.stem, "promise": promise, "measurements": measured}
    )
    return write_model(
        out, card=card, onnx=model.onnx_bytes(), weights=model.weights(), replay=model.replay()
    )


def _remembered(
    model: ModelFile, head: Mapping[str, Floats], species: Sequence[str], retired: Sequence[str]
) -> HeldOut:
    """What a model says of the photographs that it was watched or tested on and remembers."""
    from jellygui.onnx_graphs.head import distance_of

    replay, card = read_replay(model), model.card
    known = {entry.content_hash: entry for entry in settled(card, retired)}
    first: dict[str, int] = {}
    for place, entry in enumerate(replay.entries):
        role = known[entry.content_hash].role if entry.content_hash in known else Role.TRAINING
        if role is not Role.TRAINING:
            first.setdefault(entry.group, place)
    places = list(first.values()) if replay.embeddings is not None else []
    if not places or replay.embeddings is None:
        return _held_out([], "", "model")
    seen = replay.embeddings[places].astype(np.float32)
    logits = seen @ head["weight"].T + head["bias"]
    shares = np.exp(log_probabilities(logits, card.temperature))
    near = distance_of(seen, head["centres"]) <= card.distance_limit
    said = [card.species_keys[best] for best in shares.argmax(axis=1).tolist()]
    truth = [replay.entries[place].label for place in places]
    return _held_out(
        [
            (key, float(sure), key == label, 1.0)
            for key, sure, label, is_near in zip(said, shares.max(axis=1), truth, near, strict=True)
            if key in species and is_near
        ],
        f"photographs that “{name_of(model)}” has not learned from",
        "model",
    )


def _held_out(
    answers: Sequence[tuple[str, float, bool, float]], measured_on: str, kind: str
) -> HeldOut:
    return HeldOut(
        said=[key for key, _, _, _ in answers],
        confidences=np.array([sure for _, sure, _, _ in answers], dtype=np.float64),
        right=np.array([right for _, _, right, _ in answers], dtype=bool),
        measured_on=measured_on,
        weights=np.array([weight for _, _, _, weight in answers], dtype=np.float64),
        kind=kind,
    )
