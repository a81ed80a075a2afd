"""A photograph in words: tooltips, the preview, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale

from jellygui.domain.browse import PhotoRow
from jellygui.domain.frames import clock, file_of, frame_of
from jellygui.domain.labels import Annotation, FileState
from jellygui.domain.lists import capital
from jellygui.domain.stacks import StackTally
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.translation import decimal, from_below, tr
from jellygui.shown import on_screen


def describe(row: PhotoRow, names: LabelNames, *, hidden: bool = False) -> str:
    """What a person and a model say of a photograph, in one line."""
    if row.state is not FileState.OK:
        return tr("cannot be used: {reason}").format(reason=from_below(row.reason))
    parts = []
    if row.annotation is not None and row.others:
        parts += [
            tr("{person} says {label}").format(person=person, label=label)
            for person, label in both_words(row, names)
        ]
    elif row.annotation is not None and row.annotation.more:
        parts.append(tr("you say {labels}").format(labels=all_of(row.annotation, names)))
    elif row.annotation is not None:
        parts.append(tr("you say {label}").format(label=names.name(row.annotation.label)))
        if row.annotation.individuals is not None:
            count = row.annotation.individuals
            parts.append(tr("{count} individuals", "", count).format(count=count))
    if row.prediction is not None and not hidden:
        said = row.prediction
        parts.append(
            tr("the model says {label}, {share}").format(
                label=names.name(said.species), share=percent(said.confidence)
            )
        )
        if not said.identified:
            parts.append(tr("below its limits"))
    if row.suggestion is not None and not hidden:
        parts.append(
            tr("your labels suggest {label}, {share}").format(
                label=names.name(row.suggestion.species), share=percent(row.suggestion.confidence)
            )
        )
    if not parts:
        parts.append(names.hidden if hidden else names.waiting)
    if row.is_copy:
        parts.append(tr("a copy of another file"))
    if row.contradicts and not hidden:
        parts.append(tr("others of its sighting are called differently"))
    return capital(", ".join(parts))


def describe_stack(tally: StackTally, names: LabelNames) -> str:
    """What counts of the photographs of a stack, in one line."""
    number = QLocale().toString
    labels = [
        tr("{count} {label}").format(
            count=number(count), label=names.waiting if label is None else names.name(label)
        )
        for label, count in tally.by_label
    ]
    return tr("A stack of {total}: {labels}; {confirmed} of them confirmed").format(
        total=number(tally.total), labels=", ".join(labels), confirmed=number(tally.spoken)
    )


def both_words(row: PhotoRow, names: LabelNames) -> list[tuple[str, str]]:
    """Who says what of a photograph on which people disagree; what counts comes first."""
    words = [] if row.annotation is None else [(row.annotation, tr("here"))]
    words += [(word, tr("the copy")) for word in row.others]
    return [(on_screen(word.annotator) or unnamed, all_of(word, names)) for word, unnamed in words]


def all_of(word: Annotation, names: LabelNames) -> str:
    """What a person names, each with its number: moon jellyfish ×3 + barrel jellyfish."""
    return tr(" + ").join(
        names.name(label) + ("" if number is None else f" ×{QLocale().toString(number)}")
        for label, number in word.items
    )


def offer(row: PhotoRow, names: LabelNames) -> str:
    """What the Enter key writes of a photograph; empty where it writes nothing."""
    label = what_enter_writes(row)
    if label is None:
        return ""
    name = names.name(label)
    if row.suggestion is not None:
        return tr("Enter takes the suggestion: {label}").format(label=name)
    if not is_sure(row):
        return tr("Enter confirms: {label}, below its limits").format(label=name)
    return tr("Enter confirms: {label}").format(label=name)


def what_enter_writes(row: PhotoRow) -> str | None:
    """The label that the Enter key writes of a photograph; None: nothing."""
    is_open = row.annotation is None and row.state is FileState.OK
    return row.offered if is_open else None


def is_sure(row: PhotoRow) -> bool:
    """Whether what is offered is above the limits of what offers it."""
    is_named = row.prediction is not None and row.prediction.identified
    return row.suggestion is not None or is_named


class Fact(NamedTuple):
    """`tip` says more of the value."""

    name: str
    value: str
    tip: str = ""


def facts(row: PhotoRow, folders: Mapping[Path, str]) -> list[Fact]:
    """What a person noted and the camera wrote; `folders` are what folders are called."""
    frame, file = frame_of(row.path), file_of(row.path)
    folder = file.parent
    note, tags = row.remark.note, ", ".join(row.remark.tags)
    found = [Fact(tr("Note"), note, note)] if note else []
    found += [Fact(tr("Tags"), tags, tags)] if tags else []
    found += [
        Fact(tr("File"), file.name),
        Fact(tr("Folder"), folders.get(folder, folder.name or str(folder)), str(folder)),
    ]
    if frame is not None:
        found.append(Fact(tr("Time in the video"), clock(frame.ms)))
    locale = QLocale()
    if row.taken_at is not None:
        taken = f"{row.taken_at:%Y-%m-%d %H:%M:%S}"
        if row.camera_says is not None:
            says = f"{row.camera_says:%Y-%m-%d %H:%M:%S}"
            taken = tr("{time} (its camera says {says})").format(time=taken, says=says)
        found.append(Fact(tr("Taken"), taken))
    if row.latitude is not None and row.longitude is not None:
        found.append(Fact(tr("Place"), position(row.latitude, row.longitude)))
    if row.depth_m is not None:
        found.append(Fact(tr("Depth"), tr("{depth} m").format(depth=decimal(row.depth_m))))
    if row.camera:
        found.append(Fact(tr("Camera"), row.camera))
    if row.width_px:
        found.append(Fact(tr("Pixels"), f"{row.width_px} × {row.height_px}"))
    if row.size_bytes:
        found.append(Fact(tr("File size"), locale.formattedDataSize(row.size_bytes)))
    return found


def position(latitude: float, longitude: float) -> str:
    """A place as people write it: 54.1834 N, 7.8866 E."""
    north = tr("N") if latitude >= 0 else tr("S")
    east = tr("E") if longitude >= 0 else tr("W")
    parts = (decimal(abs(latitude), 4), north), (decimal(abs(longitude), 4), east)
    between = ", " if QLocale().decimalPoint() == "." else "; "
    return between.join(f"{degrees} {side}" for degrees, side in parts)
