"""Rates from what a model answered and what was true; their intervals are those of `intervals`.

A rate with nothing behind it is 0 with the interval 0 to 1.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from jellygui.domain.intervals import Share, mean_f1, mean_of, rate, share
from jellygui.domain.measurements import Measurement
from jellygui.domain.separation import separation
from jellygui.domain.species import NONE_OF_THESE, none_last


@dataclass(frozen=True, eq=False, kw_only=True)
class Answers:
    """What a model answered on N photographs, with K species.

    `truth` and `answer` [N] are places in `species`; `identified` [N] says where the model would
    name a species at all; `groups` [N] holds the group of each photograph; `probabilities` [N, K]
    are kept where calibration is asked for, `distances` [N] (from the nearest species, 0 to 2)
    where limits are set, or none of these are told from species.
    """

    species: tuple[str, ...]
    truth: npt.NDArray[np.intp]
    answer: npt.NDArray[np.intp]
    identified: npt.NDArray[np.bool_]
    groups: Sequence[str]
    probabilities: npt.NDArray[np.floating] | None = None
    distances: npt.NDArray[np.floating] | None = None

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        right: npt.NDArray[np.bool_] = self.truth == self.answer
        return right


def measure(answers: Answers, *, measured_on: str, note: str = "") -> Measurement:
    """Every rate of a model's card, with intervals by groups."""
    truth, answer, count = answers.truth, answers.answer, len(answers.truth)
    table = np.zeros((len(answers.species), len(answers.species)), dtype=int)
    np.add.at(table, (truth, answer), 1)
    keys = none_last(answers.species)
    places = [answers.species.index(key) for key in keys]
    shows = {key: truth == place for key, place in zip(keys, places, strict=True)}
    said = {key: answer == place for key, place in zip(keys, places, strict=True)}
    right = answers.right
    recall = {key: _among(answers, right, there) for key, there in shows.items()}
    kinds = [key for key in keys if key != NONE_OF_THESE]
    overlaps = [_among(answers, right, shows[k] | said[k]) for k in kinds if recall[k].count]
    none = shows.get(NONE_OF_THESE)
    return Measurement(
        measured_on=measured_on,
        photographs=count,
        species=tuple(keys),
        accuracy=rate(right, answers.groups),
        balanced_accuracy=mean_of([recall[key] for key in kinds]),
        macro_f1=mean_f1(overlaps, count=count),
        recall={key: found.rate for key, found in recall.items()},
        precision={key: _among(answers, right, part).rate for key, part in said.items()},
        confusion=tuple(tuple(int(n) for n in row) for row in table[np.ix_(places, places)]),
        identified=rate(answers.identified, answers.groups),
        accuracy_identified=_among(answers, right, answers.identified).rate,
        none_of_these=None
        if answers.probabilities is None
        else separation(
            answers.species, answers.probabilities, truth, answers.groups, answers.distances
        ),
        accuracy_of_species=None
        if none is None or not none.any()
        else _among(answers, right, ~none).rate,
        note=note,
    )


def _among(answers: Answers, hits: npt.NDArray[np.bool_], part: npt.NDArray[np.bool_]) -> Share:
    """The share of `hits` [N] among a `part` [N] of the photographs."""
    return share(hits[part], list(itertools.compress(answers.groups, part)))
