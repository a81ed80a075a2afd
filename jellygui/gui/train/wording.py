"""What the Train page says of labels, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from jellygui.domain.species import species_named
from jellygui.gui.translation import tr

if TYPE_CHECKING:
    from jellygui.jobs.retrain import RetrainingSet


def button_text(lesson: RetrainingSet | None) -> str:
    """What the Retrain button says that it would use."""
    if lesson is None or not lesson.can_teach:
        return tr("Retrain: no new labels")
    if lesson.new == 1:
        return tr("Retrain with 1 new label")
    return tr("Retrain with {count} new labels").format(count=QLocale().toString(lesson.new))


def what_it_uses(lesson: RetrainingSet, parent: str) -> str:
    kinds = ", ".join(
        f"{species_named(key).common_name} {count}"
        for key, count in sorted(lesson.of_species.items())
        if key not in lesson.too_few
    )
    said = tr(
        "“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it "
        "remembers of its own."
    ).format(parent=parent, count=QLocale().toString(len(lesson.photographs)), kinds=kinds)
    return f"{said} {too_few(lesson)}".strip()


def why_not(lesson: RetrainingSet) -> str:
    """Why nothing can be learned yet, and what to do."""
    if lesson.too_few:
        return too_few(lesson)
    if lesson.photographs:
        return tr("The model has already learned every label of this project.")
    return tr("Confirm or correct some photographs first: they teach the next model.")


def too_few(lesson: RetrainingSet) -> str:
    """Which new species have too few photographs."""
    from jellygui.jobs.retrain import FEWEST_OF_A_NEW_SPECIES

    return " ".join(
        tr("{species} is new to the model: label {more} more, it has {count}.").format(
            species=species_named(key).common_name,
            more=FEWEST_OF_A_NEW_SPECIES - count,
            count=count,
        )
        for key, count in sorted(lesson.too_few.items())
    )
