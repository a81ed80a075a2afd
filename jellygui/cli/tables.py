"""Results as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jellygui.domain.counts import CountRow
from jellygui.domain.measurements import Measurement

if TYPE_CHECKING:
    from jellygui.domain.calibration import Calibration
    from jellygui.domain.contest import Contest


def counts_table(rows: list[CountRow]) -> list[str]:
    head = ("", "files", "photographs", "sightings", "confirmed", "confidence")
    body = [
        (
            row.common_name,
            str(row.files),
            str(row.photographs),
            str(row.sightings),
            str(row.confirmed),
            "" if row.mean_confidence is None else f"{row.mean_confidence:.0%}",
        )
        for row in rows
    ]
    widths = [max(len(line[place]) for line in (head, *body)) for place in range(len(head))]
    return [
        "  ".join(
            [line[0].ljust(widths[0])]
            + [c.rjust(w) for c, w in zip(line[1:], widths[1:], strict=True)]
        )
        for line in (head, *body)
    ]


def measurement_lines(found: Measurement) -> list[str]:
    lines = [
        f"{found.measured_on} ({found.photographs} photographs)",
        f"  accuracy           {found.accuracy}",
        f"  balanced accuracy  {found.balanced_accuracy}",
        f"  macro-F1           {found.macro_f1}",
    ]
    if found.identified is not None and found.accuracy_identified is not None:
        lines += [
            f"  identified         {found.identified}",
            f"  right when named   {found.accuracy_identified}",
        ]
    width = max(len(key) for key in found.species)
    lines += [
        f"  {key.ljust(width)}  recall {found.recall[key]}; precision {found.precision[key]}"
        for key in found.species
    ]
    lines.append("  rows: what it is; columns: what the model says")
    lines += [
        f"  {key.ljust(width)}  " + " ".join(f"{number:4d}" for number in row)
        for key, row in zip(found.species, found.confusion, strict=True)
    ]
    return lines


def calibration_lines(found: Calibration | None) -> list[str]:
    if found is None:
        return []
    return [
        f"  calibration error  {found.after.error}",
        f"    before the temperature of {found.temperature:.2f}: {found.before.error}",
        *(
            f"    confidence {part.low:.0%} to {part.high:.0%}: {part.confidence:.1%} on average, "
            f"right {part.right}"
            for part in found.after.bins
        ),
    ]


def contest_lines(found: Contest) -> list[str]:
    width = max((len(key) for key in found.species), default=0)
    return [
        found.words,
        *(f"  {key.ljust(width)}  {paired.words}" for key, paired in found.species.items()),
    ]
