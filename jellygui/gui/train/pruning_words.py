"""What a step of a pruning costs, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from jellygui.domain.events import PruneStep
from jellygui.domain.lists import capital
from jellygui.domain.measurements import Rate
from jellygui.gui.translation import decimal, species_known_as, tr


def what_it_costs(step: PruneStep, before: PruneStep | None) -> str:
    """Size, accuracy and speed against the network before, then the species that change."""
    if before is None or step.step == 0:
        said = tr("This is the model before: {numbers}.").format(numbers=_numbers(step))
        return "\n".join([said, *what_watches(step)])
    smaller = round(100 * (1 - step.parameters / before.parameters))
    parts = [
        tr("Step {step}: {numbers}. {smaller} smaller than before ({before}).").format(
            step=step.step,
            numbers=_numbers(step),
            smaller=f"{smaller}\N{NO-BREAK SPACE}%",
            before=_numbers(before),
        ),
        *changes(before.validation_recall, step.validation_recall),
    ]
    if len(parts) == 1 and step.validation_recall:
        parts.append(tr("Every species is recognised as often as before."))
    return "\n".join([*parts, *what_watches(step)])


def what_watches(step: PruneStep) -> list[str]:
    """What must be known of the photographs behind a step's accuracy."""
    said: list[str] = []
    if step.validation_accuracy is None:
        return said
    if step.seen:
        said.append(
            tr(
                "The model has once learned from {seen} of the {count} photographs behind this: "
                "it shows what pruning loses, not how good the model is."
            ).format(seen=step.seen, count=step.validation_accuracy.count)
        )
    if step.unwatched:
        said.append(
            tr(
                "There are no validation photographs of {species}: nothing is known of these."
            ).format(species=", ".join(species_known_as(key) for key in step.unwatched))
        )
    return said


def changes(before: Mapping[str, Rate], now: Mapping[str, Rate]) -> list[str]:
    """`Mauve stinger -1 of 12`, for each species that changes."""
    found = []
    for key, rate in now.items():
        if key in before:
            change = _right(rate) - _right(before[key])
            if change:
                found.append(
                    tr("{species} {change} of {count}").format(
                        species=capital(species_known_as(key)),
                        change=f"{change:+d}",
                        count=rate.count,
                    )
                )
    return found


def rate_words(rate: Rate | None) -> str:
    """`71 % (59 to 83)`."""
    if rate is None:
        return ""
    low, high = round(rate.low * 100), round(rate.high * 100)
    return tr("{value} % ({low} to {high})").format(
        value=round(rate.value * 100), low=low, high=high
    )


def million(parameters: int) -> str:
    return tr("{number} M").format(number=QLocale().toString(parameters / 1e6, "f", 2))


def _numbers(step: PruneStep) -> str:
    parts = [tr("{number} parameters").format(number=million(step.parameters))]
    if step.validation_accuracy is not None:
        parts.append(tr("accuracy {rate}").format(rate=rate_words(step.validation_accuracy)))
    if step.latency_ms is not None:
        parts.append(tr("{time} ms").format(time=decimal(step.latency_ms)))
    return ", ".join(parts)


def _right(rate: Rate) -> int:
    return round(rate.value * rate.count)
