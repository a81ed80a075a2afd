"""The command that brings back the labels of somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui.cli.arguments import Json
from jellygui.cli.screen import Screen
from jellygui.domain.merge import Fate
from jellygui.errors import UnfinishedError
from jellygui.files import spelled_out

if TYPE_CHECKING:
    from jellygui.domain.agreement import Agreement
    from jellygui.jobs.merge import LabelsToMerge


def merge(
    project: Annotated[Path, typer.Argument(help="The project that takes the labels over.")],
    other: Annotated[
        Path,
        typer.Argument(
            metavar="OTHER.jelly", help="A copy in which somebody else has labelled; only read."
        ),
    ],
    preview: Annotated[
        bool,
        typer.Option("--preview", "-n", help="Say what would come of it, and take nothing over."),
    ] = False,
    add_species: Annotated[
        bool,
        typer.Option(
            "--add-species", help="Add the species that the project lacks; else their labels stay."
        ),
    ] = False,
    as_json: Json = False,
) -> None:
    """Take over the labels of a copy of the project, and say how far people agree."""
    from jellygui.jobs.merge import compare_labels, merge_labels
    from jellygui.jobs.opening import open_project

    screen = Screen(as_json=as_json)
    with open_project(project, for_reading=preview).project as opened:
        found = compare_labels(opened, other)
        _say(screen, found)
        if not preview:
            for words in merge_labels(opened, found, add_species=add_species).notes:
                screen.result(words)
    screen.document(_told(found, is_preview=preview, has_added=add_species))
    has_left = found.left_there and not add_species
    if not preview and (has_left or found.unread or found.lacks or found.without_room):
        raise UnfinishedError("Not all labels could be taken over: see above.")


def _say(screen: Screen, found: LabelsToMerge) -> None:
    names = found.names
    for person in found.people:
        what = ", ".join(f"{label} {n:,}" for label, n in person.by_label.items())
        where = "here" if person.is_here else "there"
        name = person.annotator or "Somebody without a name"
        screen.result(f"{name} labelled {person.count:,} photographs {where}: {what}")
    screen.result(
        f"{found.number(Fate.NEW, add_species=True):,} photographs are labelled only there."
    )
    screen.result(f"Both labelled {found.overall.count:,}, {found.overall.same:,} of them alike.")
    if found.seen:
        screen.result(f"On {found.seen:,} of them the second could see what the first had said.")
    screen.result(f"Kappa {_kappa(found.overall)}")
    for label, of in found.by_label.items():
        name = names.get(label, label)
        screen.result(f"  {name}: {_kappa(of)}, said of {of.count:,}, by both of {of.same:,}")
    screen.result(
        f"On {found.number(Fate.DIFFERENT, add_species=True):,} people would disagree anew."
    )
    for count, words in (
        (found.remarked, "photographs get notes or tags; none that are here are changed."),
        (found.both_noted, "of these have a note here already; theirs is put below it."),
        (found.without_room, "have no room for more notes or tags: these stay there."),
        (found.number(Fate.KNOWN), "labels are in this project already."),
        (found.absent, "photographs labelled there are not in this project."),
        (found.not_read if found.absent else 0, "files here were not read yet: classify first."),
        (found.unread, "files labelled there were never read: open that project once."),
    ):
        if count:
            screen.result(f"{count:,} {words}")
    for ours, theirs in found.unlike:
        screen.result(
            f"“{ours.common_name}” is {ours.scientific_name} here, "
            f"and {theirs.scientific_name} there."
        )
    if found.lacks:
        screen.say(found.lacks)
    for kind, count in found.missing:
        screen.result(f"The project lacks “{kind.common_name}” ({count:,} labels): --add-species")


def _kappa(of: Agreement) -> str:
    if of.kappa is None:
        return "is not defined"
    return f"{of.kappa:.2f} (95 %: {of.low:.2f} to {of.high:.2f})"


def _told(found: LabelsToMerge, *, is_preview: bool, has_added: bool) -> dict[str, object]:
    return {
        "other": spelled_out(found.place),
        "people": [vars(person) | {"by_label": dict(person.by_label)} for person in found.people],
        **{fate.value: found.number(fate, add_species=has_added) for fate in Fate},
        "absent": found.absent,
        "not_read": found.not_read,
        "unread": found.unread,
        "lacks": found.lacks,
        "left": 0 if has_added else found.left_there,
        "missing_species": {kind.key: count for kind, count in found.missing},
        "remarked": found.remarked,
        "both_noted": found.both_noted,
        "without_room": found.without_room,
        "agreement": vars(found.overall),
        "agreement_by_label": {label: vars(of) for label, of in found.by_label.items()},
        "seen_by_the_second": found.seen,
        "is_preview": is_preview,
    }
