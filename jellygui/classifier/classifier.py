"""A model file, ready to answer."""

from __future__ import annotations

import threading
import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.classifier.limits import bounds_in
from jellygui.classifier.session import (
    Brake,
    InferenceSession,
    Outputs,
    Squares,
    available_cores,
    open_session,
    run,
)
from jellygui.domain.labels import Prediction
from jellygui.domain.promise import Promise
from jellygui.errors import JellyError
from jellygui.modelfile import ModelFile

# Some providers answer one question at a time: DirectML says so of itself.
_ONE_BY_ONE = ("DmlExecutionProvider",)
# Single precision may round a probability up.
_SURE = 1.001


@dataclass(frozen=True, eq=False)
class Answer:
    """A prediction, the embedding [D] that it was made from, and how far it is from any species."""

    prediction: Prediction
    embedding: npt.NDArray[np.float16]
    distance: float


class Classifier:
    """Classifies squares with a model file; several threads may ask at once.

    `threads` is how many of its own it uses for one question, by default every core; `promise` sets
    its limits, where a project has made one. Where a `provider` of ONNX Runtime fails, the
    processor goes on, and `gave_up` tells so; unless that one `stays`.

    Raises:
        JellyError: the model's network may not or cannot be run.
    """

    def __init__(
        self,
        model: ModelFile,
        *,
        threads: int | None = None,
        promise: Promise | None = None,
        provider: str = "",
        stays: bool = False,
    ) -> None:
        self.model = model
        self.preprocessing = model.card.preprocessing
        self._species = model.card.species_keys
        self._bounds = bounds_in(model.card, promise)
        self._threads = threads or available_cores()
        self._session = open_session(model.onnx_bytes(), threads=self._threads, provider=provider)
        self._may_give_up = bool(provider) and not stays
        self._giving_up = threading.Lock()
        self._in_turn: AbstractContextManager[object] = nullcontext()
        if provider in _ONE_BY_ONE:
            self._in_turn = threading.Lock()
        self.gave_up = False
        self._brake = Brake()
        self._began: dict[int, float] = {}

    def stop(self) -> None:
        """End what is being answered now, which raises there; what is asked later is answered."""
        brake, self._brake = self._brake, Brake()
        brake.pull()

    @property
    def busy_s(self) -> float:
        """For how many seconds the longest of the questions has been waiting for its answer."""
        return time.monotonic() - min(self._began.copy().values(), default=time.monotonic())

    def predict(self, squares: Squares) -> list[Answer]:
        """One answer for each of the uint8 photographs [N, S, S, 3].

        Raises:
            JellyError: the network's answers are no numbers.
        """
        with self._in_turn:
            outputs = self._run(squares)
        return self.answers(outputs)

    def _run(self, squares: Squares) -> Outputs:
        this = threading.get_ident()
        self._began[this] = time.monotonic()
        try:
            return run(self._session, squares, self._brake)
        except (JellyError, MemoryError, RuntimeError):
            if not self._may_give_up:
                raise
            return run(self._on_the_processor(), squares, self._brake)
        finally:
            del self._began[this]

    def _on_the_processor(self) -> InferenceSession:
        with self._giving_up:
            if not self.gave_up:
                form = self.model.onnx_bytes()
                self._session = open_session(form, threads=self._threads)
                self.gave_up, self._in_turn = True, nullcontext()
        return self._session

    def answers(self, outputs: Outputs) -> list[Answer]:
        """What the network's outputs mean.

        Raises:
            JellyError: they are no numbers.
        """
        if not (np.isfinite(outputs.probabilities).all() and np.isfinite(outputs.distance).all()):
            raise self._unusable("its network gives answers that are not numbers")
        if not ((outputs.probabilities >= 0) & (outputs.probabilities <= _SURE)).all():
            raise self._unusable("its network gives answers that are no probabilities")
        with np.errstate(over="ignore"):
            embeddings = outputs.embedding.astype(np.float16)
        if not np.isfinite(embeddings).all():
            raise self._unusable("what its network sees is too large to be kept")
        best = outputs.probabilities.argmax(axis=1)
        identified = self._bounds.let_through(
            self._species, best, outputs.probabilities.max(axis=1), outputs.distance
        )
        answers: list[Answer] = []
        for row, place in enumerate(best.tolist()):
            shares = outputs.probabilities[row].tolist()
            prediction = Prediction(
                species=self._species[place],
                confidence=shares[place],
                identified=bool(identified[row]),
                probabilities=dict(zip(self._species, shares, strict=True)),
            )
            answers.append(Answer(prediction, embeddings[row], float(outputs.distance[row])))
        return answers

    def _unusable(self, why: str) -> JellyError:
        return JellyError(
            f"The model file “{self.model.path}” cannot be used: {why}.",
            hint="The file is damaged or of another program; use another one.",
        )
