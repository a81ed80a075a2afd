"""What a person did to photographs, in words: for the line that offers to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale

from jellygui.domain.labels import UNSURE
from jellygui.gui.photos.label_names import LabelNames
from jellygui.gui.translation import tr

# Of how many photographs something was said, and on how many of them a person had spoken before.
Words = Callable[[int, int], str]


def named(names: LabelNames, label: str, name: str = "") -> Words:
    """Words for a label; `name` is what it is called where the project does not know it yet."""

    def words(count: int, before: int) -> str:
        text = tr("{count} marked unsure") if label == UNSURE else tr("{count} named {label}")
        known = names.place(label) >= 0 or not name
        said = text.format(count=_number(count), label=names.name(label) if known else name)
        if not before:
            return said
        more = tr("{said}, {before} of them confirmed before")
        if count == before == 1:
            more = tr("{said}, confirmed before")
        return more.format(said=said, before=_number(before))

    return words


def confirmed(count: int, _: int) -> str:
    return tr("{count} confirmed").format(count=_number(count))


def counted(individuals: int | None, stacked: int = 0) -> Words:
    """Words for a number; `stacked` photographs lie under those that are shown, and have none."""

    def words(count: int, _: int) -> str:
        text = tr("{count} set to {individuals} individuals", "", individuals or 0)
        if individuals is None:
            text = tr("{count} without a number of individuals")
        said = text.format(count=_number(count), individuals=_number(individuals or 0))
        if not stacked:
            return said
        more = tr("{said}: what is shown of a stack; E opens it to count the others")
        return more.format(said=said)

    return words


def added(
    names: LabelNames, label: str, individuals: int | None, *, is_of_all: bool = True
) -> Words:
    """Words for another species; of a stack the number is that of what is shown of it."""

    def words(count: int, _: int) -> str:
        text = tr("{count} show {label}, too")
        if individuals is not None:
            text = tr("{count} show {label}, too: ×{individuals} on what is shown of a stack")
            if is_of_all:
                text = tr("{count} show {label} ×{individuals}, too")
        return text.format(
            count=_number(count), label=names.name(label), individuals=_number(individuals or 0)
        )

    return words


def removed(names: LabelNames, label: str) -> Words:
    def words(count: int, _: int) -> str:
        text = tr("{label} taken away from {count}")
        return text.format(count=_number(count), label=names.title(label))

    return words


def excluded(is_excluded: bool) -> Words:
    def words(count: int, _: int) -> str:
        text = (
            tr("{count} teach nothing now; the Data page shows them")
            if is_excluded
            else tr("{count} teach again")
        )
        return text.format(count=_number(count))

    return words


def remarked(count: int, _: int) -> str:
    return tr("{count} with another note or other tags").format(count=_number(count))


def merged(count: int, _: int) -> str:
    return tr("{count} labels merged", "", count).format(count=_number(count))


def elsewhere(_: int, __: int) -> str:
    """What was done elsewhere was said there."""
    return ""


def taken_back(count: int, told: str) -> str:
    """What undo says of a step; `told` is empty for one of an earlier day."""
    if not count:
        return tr("There is nothing to take back")
    return tr("Taken back: {told}").format(told=told or _photographs(count))


def done_again(count: int, told: str) -> str:
    if not count:
        return tr("There is nothing to do again")
    return tr("Done again: {told}").format(told=told or _photographs(count))


def _photographs(count: int) -> str:
    words = tr("what was said of {count} photographs", "", count)
    return words.format(count=_number(count))


def _number(count: int) -> str:
    return QLocale().toString(count)
