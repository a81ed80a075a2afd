"""The last layer of a network, fitted anew on what it sees: numpy alone, a second for thousands."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import numpy.typing as npt

from jellygui.classifier.limits import Floats, log_probabilities
from jellygui.domain.events import Event, Progress

_STEPS = 400
_TELL_EVERY = 20
# Rounds of power iteration, whose result may be this much too small.
_ROUNDS, _SAFELY = 30, 1.05


def fitted_head(
    seen: Floats,
    truth: npt.NDArray[np.intp],
    weight: Floats,
    bias: Floats,
    *,
    pull: float,
    taught: npt.NDArray[np.bool_] | None = None,
    steps: int = _STEPS,
) -> Generator[Event, None, tuple[Floats, Floats]]:
    """Softmax regression on embeddings [N, D], every species counting the same.

    `pull` holds the result near `weight` [K, D] and `bias` [K]; a species that is not `taught` [K]
    anything new stays as it is, so that it is not forgotten; all are taught, where that is not
    given. Nesterov's accelerated gradient with the step that the curvature allows, about the mean
    of the embeddings; the problem is convex, so no chance is in it.
    """
    middle = seen.mean(axis=0)
    away = seen - middle
    size = float(np.sqrt((away**2).sum(axis=1).mean())) or 1.0
    inputs = np.concatenate([away / size, np.ones((len(seen), 1), np.float32)], axis=1)
    start = np.concatenate([weight * size, (bias + weight @ middle)[:, None]], axis=1)
    learns = np.ones_like(bias) if taught is None else taught.astype(np.float32)
    counts = np.bincount(truth, minlength=len(bias))
    share = (1 / counts[truth] / (counts > 0).sum()).astype(np.float32)[:, None]
    wanted = np.eye(len(bias), dtype=np.float32)[truth]
    step = 1 / (0.5 * _largest_curvature(inputs * np.sqrt(share)) + pull)
    now = ahead = start
    for number in range(steps):
        answers = np.exp(log_probabilities(inputs @ ahead.T))
        slope = ((answers - wanted) * share * learns).T @ inputs + pull * (ahead - start)
        before, now = now, ahead - step * slope
        ahead = now + number / (number + 3) * (now - before)
        if number % _TELL_EVERY == 0:
            yield Progress(done=number, total=steps, what="steps of the last layer")
    found = (now[:, :-1] / size).astype(np.float32)
    return found, (now[:, -1] - found @ middle).astype(np.float32)


def _largest_curvature(inputs: Floats) -> float:
    """The largest eigenvalue of `inputs.T @ inputs`, or a little more: a bound must not be less."""
    way = inputs.sum(axis=0)
    length = 0.0
    for _ in range(_ROUNDS):
        way = inputs.T @ (inputs @ (way / (float(np.linalg.norm(way)) or 1.0)))
        length = float(np.linalg.norm(way))
    return _SAFELY * length
