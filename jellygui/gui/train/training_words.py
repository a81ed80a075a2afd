"""What the Train page says of labels, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from jellygui.domain import comparison
from jellygui.domain.events import Estimated
from jellygui.domain.lists import capital
from jellygui.domain.species import NONE_OF_THESE
from jellygui.domain.teaching import FEWEST_OF_A_NEW_SPECIES
from jellygui.gui.status_line import duration
from jellygui.gui.translation import joined, listed, moment_in_words, species_known_as, tr

if TYPE_CHECKING:
    from jellygui.domain.teaching import TeachingCounts
    from jellygui.gui.train.retraining import Preparation
    from jellygui.jobs.recorder import CutOff

_NAMED = 4


def button_text(lesson: TeachingCounts | None) -> str:
    """What the Retrain button says that it would use."""
    if lesson is None or not lesson.can_teach:
        return tr("Retrain: no new labels")
    words = tr("Retrain with {count} new labels", "", lesson.new)
    return words.format(count=QLocale().toString(lesson.new))


def what_it_uses(lesson: TeachingCounts, parent: str) -> str:
    count = QLocale().toString
    kinds = listed(
        [f"{species_known_as(key)} {count(n)}" for key, n in _none_last(lesson.teaching)]
    )
    taught = sum(lesson.teaching.values())
    words = tr(
        "“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it "
        "remembers of its own.",
        "",
        taught,
    )
    said = [words.format(parent=parent, count=count(taught), kinds=kinds)]
    said += _watch_and_test(lesson)
    if lesson.contradictory:
        said.append(
            tr(
                "{count} are left out: copies, or pictures of one burst, with different labels "
                "(Data page).",
                "",
                lesson.contradictory,
            ).format(count=count(lesson.contradictory))
        )
    return joined([*said, *_only_tests(lesson), too_few(lesson)])


def _watch_and_test(lesson: TeachingCounts) -> list[str]:
    count, said = QLocale().toString, []
    if lesson.watching:
        words = tr("{count} more say when to stop.", "", lesson.watching)
        said.append(words.format(count=count(lesson.watching)))
    if lesson.testing:
        words = tr("{count} more test it.", "", lesson.testing)
        said.append(words.format(count=count(lesson.testing)))
    return said


def _only_tests(lesson: TeachingCounts) -> list[str]:
    """Which new species have no photographs that teach."""
    return [
        tr(
            "All {count} photographs of {species} test, as random checks do: label others to teach "
            "it.",
            "",
            tests,
        ).format(species=species_known_as(key), count=QLocale().toString(tests))
        for key, tests in list(lesson.only_tests.items())[:_NAMED]
    ]


def why_not(lesson: TeachingCounts) -> str:
    """Why nothing can be learned yet, and what to do."""
    if lesson.too_few or lesson.only_tests:
        return joined([*_only_tests(lesson), too_few(lesson)])
    if lesson.teaching:
        return tr("The model has already learned every label of this project.")
    if lesson.testing:
        return tr(
            "Every photograph labelled so far ({count}) tests, as those of random checks do. "
            "Confirm or correct others: they teach the next model."
        ).format(count=QLocale().toString(lesson.testing))
    return tr("Confirm or correct some photographs first: they teach the next model.")


def too_few(lesson: TeachingCounts) -> str:
    """Which new species have too few photographs, those that lack least first.

    None of these is learned as a species is.
    """
    new = tr("{species} is new to the model: label {more} more, it has {count}.")
    none = tr("“None of these” is new to the model: press 0 on {more} more, there are {count}.")
    waiting = _none_last(lesson.too_few)
    said = [
        (none if key == NONE_OF_THESE else new).format(
            species=capital(species_known_as(key)),
            more=FEWEST_OF_A_NEW_SPECIES - count,
            count=count,
        )
        for key, count in sorted(waiting, key=lambda entry: -entry[1])[:_NAMED]
    ]
    if len(waiting) > _NAMED:
        further = len(waiting) - _NAMED
        words = tr("{count} further species are new and wait for more labels.", "", further)
        said.append(words.format(count=QLocale().toString(further)))
    return joined(said)


def _none_last(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda entry: (entry[0] == NONE_OF_THESE, entry[0]))


def what_a_new_one_uses(found: Preparation, network: str) -> str:
    """What a new network would learn from, or what is missing for one."""
    from jellygui.jobs.train import FEWEST_OF_A_SPECIES

    if not found.can_train_anew:
        return tr(
            "A new network needs labelled photographs of two species at least: label more, or "
            "add a labelled folder (File menu)."
        )
    learned = [k for k, n in found.anew.split.items() if n.total() >= FEWEST_OF_A_SPECIES]
    words = (
        tr(
            "A new {network} would learn from {count} labelled photographs of this project "
            "and know their {species} species and none of these; then it is compared with "
            "“{parent}”."
        )
        if NONE_OF_THESE in learned
        else tr(
            "A new {network} would learn from {count} labelled photographs of this project "
            "and know their {species} species; then it is compared with “{parent}”."
        )
    )
    said = words.format(
        network=comparison.title(network),
        count=QLocale().toString(sum(found.anew.teaching.values())),
        species=len({*learned} - {NONE_OF_THESE}),
        parent=found.model.path.stem,
    )
    return joined([said, *_watch_and_test(found.anew), *_only_tests(found.anew)])


def what_it_takes(found: Estimated) -> str:
    """Minutes, memory and disk."""
    memory, disk = (
        QLocale().formattedDataSize(
            round(mb * 1e6), int(mb >= 1000), QLocale.DataSizeFormat.DataSizeSIFormat
        )
        for mb in (found.memory_mb, found.disk_mb)
    )
    return tr("It takes about {time}, {memory} of memory and {disk} of disk here.").format(
        time=duration(60 * found.minutes), memory=memory, disk=disk
    )


def what_was_cut_off(found: CutOff) -> str:
    """Which run was cut off, and how far it had come."""
    run = found.run
    began = moment_in_words(run.started_at)
    match run.kind:
        case "retrain":
            return tr("A retraining that began on {moment} was cut off.").format(moment=began)
        case "prune":
            return tr("A pruning that began on {moment} was cut off.").format(moment=began)
    return tr("The training of a new {network} that began on {moment} was cut off.").format(
        network=comparison.title(str(run.config.get("architecture", ""))), moment=began
    )
