"""What a report tells of the model and of the random check of its answers."""

from __future__ import annotations

from collections.abc import Iterator

from jellygui.domain.lists import capital, photographs
from jellygui.domain.measurements import Rate
from jellygui.modelfile import describe
from jellygui.report.blocks import (
    NONE,
    Block,
    Cell,
    Heading,
    Pairs,
    Paragraph,
    Sheet,
)
from jellygui.report.findings import Findings
from jellygui.report.methods import shown
from jellygui.speech import Speech

# What is told of a model; the rest of its card is for those who train.
_OF_A_CARD = (
    "Network",
    "Species",
    "Unidentified",
    "Precision",
    "Never named",
    "Made",
    "Licence",
    "Attribution",
    "Grew from",
)


def check_of(found: Findings, speech: Speech) -> Iterator[Block]:
    tr, said = speech.tr, speech.number
    yield Heading(text=tr("Random check"))
    check = found.check
    if check is None or not check.answered:
        yield Paragraph(
            text=tr(
                "Nobody has answered a random check: how often the model is wrong on these "
                "photographs is not known."
            )
        )
        return
    words = [
        tr(
            "{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} "
            "answered; {applying} of the answers apply to “{model}”, {unsure} are unsure."
        ).format(
            photographs=speech.below(photographs(check.drawn)),
            from_count=said(check.drawn_from),
            drawn_with=check.drawn_with,
            answered=said(check.answered),
            applying=said(check.applying),
            model=check.model,
            unsure=said(check.unsure),
        )
    ]
    if check.errors.count:
        wrong = tr("Of those that it named {rate} are wrong.")
        words.append(wrong.format(rate=shown(check.errors, speech)))
    yield Paragraph(text=speech.joined(words))
    names = {row.label: capital(row.common_name) for row in found.rows}
    if check.by_species:
        yield Sheet(
            head=[tr("What the model says"), tr("answers"), tr("wrong"), tr("95 % interval")],
            rows=[
                [Cell(names.get(key, key)), Cell(said(rate.count)), *rate_cells(rate, speech)]
                for key, rate in check.by_species.items()
            ],
        )
    cost = found.cost
    if cost is not None:
        more = tr(
            "The least certain count is known to ± {widest} photographs; ± {half} would take "
            "{count} more answers in a random check."
        )
        if not cost.answers:
            more = tr(
                "The least certain count is known to ± {widest} photographs; ± {half} would take "
                "no more answers in a random check."
            )
        elif cost.is_too_much:
            more = tr(
                "The least certain count is known to ± {widest} photographs; ± {half} would take "
                "more answers than are left to a random check ({count})."
            )
        yield Paragraph(
            text=more.format(
                widest=said(cost.widest), half=said(cost.half_width), count=said(cost.askable)
            ),
            quiet=True,
        )


def rate_cells(rate: Rate, speech: Speech) -> tuple[Cell, Cell]:
    tr = speech.tr
    if not rate.count:
        return Cell(NONE), Cell(NONE)
    value, low, high = (f"{100 * share:.1f}" for share in (rate.value, rate.low, rate.high))
    return Cell(f"{value} %"), Cell(tr("{low} to {high} %").format(low=low, high=high))


def model_of(found: Findings, speech: Speech) -> Iterator[Block]:
    tr = speech.tr
    yield Heading(text=tr("Model"))
    if not found.model_id:
        yield Paragraph(text=tr("No model was used."))
        return
    rows = [(tr("Name"), found.model), ("SHA-256", found.model_id)]
    card = found.card
    if card is None:
        yield Pairs(rows=rows)
        yield Paragraph(
            text=tr("The project keeps no card of this model: its accuracy is not known.")
        )
        return
    made_with = tr("made with JellyGUI {version}").format(version=card.program_version)
    rows.append((tr("Version"), made_with))
    rows += [
        (speech.below(name), _told_of_card(name, value, speech))
        for name, value in describe(card)
        if name in _OF_A_CARD
    ]
    for measurement in card.measurements:
        accuracy = tr("{rate} on {photographs}").format(
            rate=shown(measurement.accuracy, speech),
            photographs=speech.below(measurement.measured_on),
        )
        rows.append((tr("Accuracy"), accuracy))
    yield Pairs(rows=rows)
    if not card.measurements:
        yield Paragraph(text=tr("Its card holds no measurement: its accuracy is not known."))
    promise = found.promise
    if promise is None:
        yield Paragraph(text=tr("No precision is promised: the model names by its own limits."))
        return
    words = (
        tr("Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.")
        if promise.is_shown
        else tr(
            "Promise: of what is named at least {share} % is right, by estimate, too few answers "
            "show it, by {answers}."
        )
    )
    yield Paragraph(
        text=words.format(
            share=f"{100 * promise.wish:.0f}", answers=speech.below(promise.measured_on)
        )
    )
    names = {kind.key: capital(kind.common_name) for kind in found.species}
    yield Sheet(
        head=[tr("Species"), tr("named from"), tr("right of answers"), tr("shown at least")],
        rows=[
            [
                Cell(names.get(key, key)),
                Cell(tr("never") if limit.confidence is None else f"{limit.confidence:.2f}"),
                Cell(
                    tr("{right} of {count}").format(
                        right=speech.number(limit.right), count=speech.number(limit.count)
                    )
                ),
                Cell(f"{100 * limit.low:.1f} %"),
            ]
            for key, limit in promise.limits.items()
        ],
    )


def _told_of_card(name: str, value: str, speech: Speech) -> str:
    if name == "Species":
        kinds = (part.partition(" (") for part in value.split(", "))
        return ", ".join(speech.species(name) + gap + rest for name, gap, rest in kinds)
    return value if name == "Attribution" else speech.below(value)
