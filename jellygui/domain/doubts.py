"""Labels that speak against what their photographs look like.

A last layer is fitted to what a network sees in all photographs, one of each group of copies, and
is then asked about each as if it had been fitted without it. For regularised least squares there is
a closed form of that answer (R. M. Rifkin & R. A. Lippert, *Notes on regularized least squares*,
MIT-CSAIL-TR-2007-025), so that nothing is left to the chance of a few folds. Wrong labels mislead
it: those that it doubts most are left out, and all are judged once more (as in C. Northcutt,
L. Jiang & I. Chuang, *Confident learning*, JAIR 2021).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

# A label with fewer photographs has nothing to be compared with.
FEWEST = 3
# How strongly the fit is held back, from which doubt on a photograph no longer teaches it, and by
# how little a label may be ahead that is doubted. On photographs whose labels somebody had reviewed
# the first made no difference from 0.3 to 1, the second none from 0.25 to 0.75.
_PULL, _MISLEADS, _HARDLY_AHEAD = 0.3, 0.25, 0.1
_AT_ONCE = 4096

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """A label that is doubted: `place` is its photograph's, among all that were given.

    `doubt` says how much more speaks for the `suggestion` than for the label, on a scale on which
    a species that is without question has 1 and another one -1; a little below 0, nearly as much.
    """

    place: int
    label: str
    suggestion: str
    doubt: float


@dataclass(frozen=True, kw_only=True)
class Doubtful:
    """A photograph whose label is doubted; as many `copies` and pictures of its burst share it."""

    path: Path
    label: str
    suggestion: str
    doubt: float
    copies: int = 0


def doubts(
    seen: npt.NDArray[np.floating], labels: Sequence[str], *, remembered: int = 0
) -> list[Doubt]:
    """The labels that are doubted, the worst first.

    `seen` [N, D] is what a network sees in N photographs, one of each group, `labels` [N] what they
    are said to show. Labels of fewer than `FEWEST` photographs are neither doubted nor suggested.
    So many of the last ones are `remembered`: they help to judge the others and are not judged.
    """
    counts = Counter(labels)
    keys = sorted(key for key, count in counts.items() if count >= FEWEST)
    places = [place for place, label in enumerate(labels) if label in keys]
    if len(keys) < 2:
        return []
    truth = np.array([keys.index(labels[place]) for place in places])
    inputs = _Inputs(seen if len(places) == len(labels) else np.asarray(seen)[places])
    there = np.arange(len(truth))
    judged = np.array(places) < len(labels) - remembered
    trusted = np.ones(len(truth), dtype=bool)
    for _ in range(2):
        scores = _answers_without(inputs, truth, trusted, len(keys))
        others = scores.copy()
        others[there, truth] = -np.inf
        best = others.argmax(axis=1)
        doubt = others[there, best] - scores[there, truth]
        trusted = _some_of_each(doubt, truth) | ~judged
    return [
        Doubt(
            place=places[n],
            label=keys[truth[n]],
            suggestion=keys[best[n]],
            doubt=round(float(doubt[n]), 4),
        )
        for n in np.argsort(-doubt, kind="stable")
        if judged[n] and doubt[n] > -_HARDLY_AHEAD
    ]


def _some_of_each(doubt: Floats, truth: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
    """What does not mislead; of a label that would lose most of its photographs, all."""
    trusted: npt.NDArray[np.bool_] = doubt <= _MISLEADS
    kept, all_of_it = np.bincount(truth, weights=trusted), np.bincount(truth)
    return trusted | (2 * kept < all_of_it)[truth]


class _Inputs:
    """What is fitted [N, D + 1]: each feature of the same spread, each photograph of the same
    length, and a constant. Rows are worked out when they are asked for: all of 100,000 photographs
    at once would be twice the memory of what was `seen` [N, D].
    """

    def __init__(self, seen: npt.NDArray[np.floating]) -> None:
        exactly = seen.mean(axis=0, dtype=np.float64)
        squares = np.zeros(seen.shape[1])
        for part in _parts(len(seen)):
            squares += np.square(seen[part] - exactly).sum(axis=0)
        self._seen, self._mean = seen, exactly.astype(np.float32)
        self._spread = np.sqrt(squares / max(1, len(seen))).astype(np.float32)
        self.width = seen.shape[1] + 1

    def __len__(self) -> int:
        return len(self._seen)

    def __getitem__(self, rows: slice) -> Floats:
        seen = self._seen[rows]
        inputs = np.empty((len(seen), self.width), np.float32)
        np.divide(seen - self._mean, self._spread + 1e-6, out=inputs[:, :-1])
        lengths = np.linalg.norm(inputs[:, :-1], axis=1, keepdims=True)
        inputs[:, :-1] /= np.maximum(lengths, 1e-12)
        inputs[:, -1] = 1
        return inputs


def _answers_without(
    inputs: _Inputs, truth: npt.NDArray[np.intp], trusted: npt.NDArray[np.bool_], kinds: int
) -> Floats:
    """What would be answered [N, K] to each photograph if it had not been fitted to.

    It is fitted to the trusted ones, every label counting the same.
    """
    counts = np.bincount(truth[trusted], minlength=kinds)
    weight = (trusted * (trusted.sum() / kinds / np.maximum(counts, 1))[truth]).astype(np.float32)
    wanted = 2 * np.eye(kinds, dtype=np.float32)[truth] - 1
    fit = _fit_by_photographs if len(inputs) < inputs.width else _fit_by_features
    given, own = fit(inputs, weight, wanted)
    missed = (wanted - given) / np.maximum(1 - own, 1e-6)[:, None]
    return (wanted - missed).astype(np.float32)


def _fit_by_features(inputs: _Inputs, weight: Floats, wanted: Floats) -> tuple[Floats, Floats]:
    """What the fit gives [N, K] to each photograph, and how much its own label [N] is part of it.

    By products of features with each other.
    """
    gram, aim = (
        _PULL * np.eye(inputs.width, dtype=np.float32),
        np.zeros((inputs.width, wanted.shape[1]), np.float32),
    )
    for part in _parts(len(inputs)):
        rows = inputs[part]
        weighted = rows * weight[part, None]
        gram += weighted.T @ rows
        aim += weighted.T @ wanted[part]
    inverse = np.linalg.inv(gram)
    fitted = inverse @ aim
    given, own = np.empty_like(wanted), np.empty_like(weight)
    for part in _parts(len(inputs)):
        rows = inputs[part]
        own[part] = np.einsum("nd,nd->n", rows @ inverse, rows) * weight[part]
        given[part] = rows @ fitted
    return given, own


def _fit_by_photographs(inputs: _Inputs, weight: Floats, wanted: Floats) -> tuple[Floats, Floats]:
    """The same by products of photographs, of which there may be far fewer than features."""
    rows = inputs[:]
    alike = rows @ rows.T
    hat = alike @ np.linalg.inv(
        _PULL * np.eye(len(alike), dtype=np.float32) + weight[:, None] * alike
    )
    return hat @ (weight[:, None] * wanted), np.diagonal(hat) * weight


def _parts(count: int) -> Iterator[slice]:
    return (slice(start, start + _AT_ONCE) for start in range(0, count, _AT_ONCE))
