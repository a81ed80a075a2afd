"""Results as lines of text."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jellygui.domain.abundance import DOUBTFUL_ZEROS, MEASURED, Measure
from jellygui.domain.counts import CountRow
from jellygui.domain.lists import capital
from jellygui.domain.measurements import Measurement, Rate
from jellygui.domain.stations import ONE_OF

if TYPE_CHECKING:
    from jellygui.domain.abundance import Abundance
    from jellygui.domain.calibration import Calibration
    from jellygui.domain.checks import CheckResult
    from jellygui.domain.contest import Contest
    from jellygui.domain.doubts import Doubtful
    from jellygui.domain.estimates import Cost, Estimate
    from jellygui.domain.promise import Promise


def counts_table(rows: list[CountRow]) -> list[str]:
    """The counts; with how many photographs there are, 95 % interval, where that was checked."""
    is_estimated = any(row.estimate for row in rows)
    head = ["", "files", "photographs", "sightings", "confirmed", "confidence"]
    head += ["there are"] if is_estimated else []
    body = [
        [
            capital(row.common_name),
            str(row.files),
            str(row.photographs),
            str(row.sightings),
            str(row.confirmed),
            "" if row.mean_confidence is None else f"{row.mean_confidence:.0%}",
            *([_number_of(row.estimate)] if is_estimated else []),
        ]
        for row in rows
    ]
    return _aligned([head, *body])


def _number_of(estimate: Estimate | None) -> str:
    if estimate is None:
        return ""
    value, low, high = (f"{round(n):,}" for n in (estimate.value, estimate.low, estimate.high))
    return value if low == high else f"{value} ({low} to {high})"


def effort_table(found: Sequence[Abundance], names: Mapping[str, str]) -> list[str]:
    """What there is per unit of effort, with the 95 % interval where stations enough tell it."""
    lines = []
    for measure, some in itertools.groupby(
        sorted(found, key=lambda one: [*Measure].index(one.measure)), lambda one: one.measure
    ):
        rows = [["", MEASURED[measure], "effort", "stations", "per unit"]]
        rows += [
            [
                names.get(one.label, one.label),
                str(one.number),
                f"{one.effort:g} {one.unit}",
                str(one.stations),
                f"{one.value:.3g}"
                + ("" if one.low is None else f" ({one.low:.3g} to {one.high:.3g})")
                + f" per {ONE_OF.get(one.unit, one.unit)}",
            ]
            for one in some
        ]
        lines += [*_aligned(rows), ""]
    if any(one.doubtful for one in found):
        lines.append(DOUBTFUL_ZEROS)
    return lines


def check_line(found: CheckResult) -> str:
    """What a random check says of the model in use."""
    line = (
        f"Random check: {found.drawn} photographs drawn from {found.drawn_from:,} with "
        f"{found.drawn_with} in use, {found.answered} answered"
    )
    if found.is_of_another_model or found.learned:
        line += f", of which {found.applying} apply to {found.model}"
    if not found.errors.count:
        return f"{line}."
    return f"{line}. {found.model} is wrong on {found.errors} of those that it named."


def cost_line(cost: Cost) -> str:
    """What it takes to know the counts more exactly."""
    more = f"{cost.answers:,} more answers" if cost.answers else "nothing more"
    if cost.is_too_much:
        more = f"more answers than are left ({cost.askable:,})"
    return (
        f"Least certain: ± {round(cost.widest):,} photographs; ± {cost.half_width:,} take {more} "
        "in a random check."
    )


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """The first column to the left, the others to the right."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [
        "  ".join(
            [row[0].ljust(widths[0])]
            + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        )
        for row in rows
    ]


def measurement_lines(found: Measurement) -> list[str]:
    lines = [
        found.measured_on,
        f"  accuracy           {found.accuracy}",
        *(
            [f"  on species alone   {found.accuracy_of_species}"]
            if found.accuracy_of_species is not None
            else []
        ),
        f"  balanced accuracy  {found.balanced_accuracy}",
        f"  macro-F1           {found.macro_f1}",
    ]
    if found.identified is not None and found.accuracy_identified is not None:
        lines += [
            f"  identified         {found.identified}",
            f"  right when named   {found.accuracy_identified}",
        ]
    if found.none_of_these is not None:
        lines.append(f"  none of these      {found.none_of_these}")
    by_species = [
        (key, str(found.recall[key].count), _cell(found.recall[key]), _cell(found.precision[key]))
        for key in found.species
    ]
    lines += ["", *_aligned([("  ", "n", "recall", "precision"), *_indented(by_species)])]
    confusion = [
        (key, *(str(number) for number in row))
        for key, row in zip(found.species, found.confusion, strict=True)
    ]
    lines += ["", "  rows: what it is; columns: what the model says, in the same order"]
    return [*lines, *_aligned(_indented(confusion))]


def _indented(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [(f"  {row[0]}", *row[1:]) for row in rows]


def _cell(rate: Rate) -> str:
    return f"{rate.value:.1%} ({rate.low:.1%} to {rate.high:.1%})" if rate.count else "-"


def calibration_lines(found: Calibration | None) -> list[str]:
    if found is None:
        return []
    bins = [
        (
            f"  {part.low:.0%} to {part.high:.0%}",
            str(part.right.count),
            f"{part.confidence:.1%}",
            _cell(part.right),
        )
        for part in found.after.bins
    ]
    return [
        "",
        f"  calibration error  {_cell(found.after.error)}",
        f"  before the temperature of {found.temperature:.2f}: {_cell(found.before.error)}",
        "",
        *_aligned([("  confidence", "n", "mean", "right"), *bins]),
    ]


def doubt_lines(found: Sequence[Doubtful], folder: Path) -> list[str]:
    """Labels that are doubted, each with its file in the folder and how many copies go with it."""
    if not found:
        return ["No label is doubted."]
    rows = [
        (
            f"{one.path.relative_to(folder) if one.path.is_relative_to(folder) else one.path}",
            one.label,
            one.suggestion,
            f"{one.doubt:.2f}",
            f"{one.copies}" if one.copies else "",
        )
        for one in found
    ]
    return _aligned([("", "label", "rather", "doubt", "copies"), *rows])


def promise_lines(promise: Promise | None, shares: Mapping[str, tuple[int, int]]) -> list[str]:
    """By which limits a model names, and how many photographs stay unidentified under them."""
    if promise is None:
        words = "The model names by its own limits: nothing is promised."
        rows = [(key, f"{left:,} of {called:,}") for key, (called, left) in shares.items()]
        return [words, "", *_aligned([("", "unidentified"), *rows])]
    how = "shown at 95 %" if promise.is_shown else "by estimate; too few answers show it"
    words = f"Of what is named, {promise.wish:.0%} is right, {how}: by {promise.measured_on}."
    head = ("", "named from", "right", "shown at least", "unidentified")
    table = [
        (
            key,
            "never" if limit.confidence is None else f"{limit.confidence:.2f}",
            f"{limit.right} of {limit.count}" + ("" if limit.is_own else " *"),
            f"{limit.low:.3f}",
            "{1:,} of {0:,}".format(*shares[key]),
        )
        for key, limit in promise.limits.items()
    ]
    return [words, "", *_aligned([head, *table]), "* together with other species"]


def contest_lines(found: Contest) -> list[str]:
    from jellygui.domain.contest import in_words

    head = ("", "n", found.new, found.old, "better", "worse", "by chance")
    rows = [
        (
            key,
            str(paired.photographs),
            str(paired.new_right),
            str(paired.old_right),
            str(paired.better),
            str(paired.worse),
            in_words(paired.chance) if paired.better or paired.worse else "-",
        )
        for key, paired in found.species.items()
    ]
    return [found.words, "", *_aligned([head, *_indented(rows)])]
