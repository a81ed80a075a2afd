"""What a person is told of a condition: on its chip, and where it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale

from jellygui.domain.browse import Condition, ConfidenceRange, PhotoQuery, Show
from jellygui.gui.photos.label_names import LabelNames, percent
from jellygui.gui.translation import tr


def state_title(show: Show) -> str:
    """What a state is called where it stands by itself."""
    return {
        Show.ALL: tr("All"),
        Show.TO_REVIEW: tr("To review"),
        Show.CONFIRMED: tr("Confirmed by a person"),
        Show.UNIDENTIFIED: tr("Unidentified"),
        Show.UNSURE: tr("Unsure"),
        Show.NONE_OF_THESE: tr("None of these"),
        Show.UNREADABLE: tr("Unreadable"),
        Show.MISSING: tr("No longer there"),
        Show.UNCLASSIFIED: tr("Not yet classified"),
        Show.DISAGREEMENT: tr("People disagree"),
    }[show]


def condition_title(condition: Condition) -> str:
    """What may be asked for, where one chooses among them."""
    return {
        Condition.TEXT: tr("Words"),
        Condition.SHOW: tr("State"),
        Condition.LABEL: tr("Species"),
        Condition.SIMILAR_TO: tr("More like these"),
        Condition.CONFIDENCE: tr("Confidence"),
        Condition.CHANGED_MIND: tr("The model changed its mind"),
        Condition.CONTRADICTS: tr("Contradictions within a sighting"),
        Condition.UNCOUNTED: tr("Number of individuals is missing"),
        Condition.LABELLER: tr("Labelled by"),
        Condition.TAG: tr("Tag"),
        Condition.FOLDER: tr("Folder"),
        Condition.DAY: tr("Day"),
        Condition.STATION: tr("Station"),
        Condition.CAMERA: tr("Camera"),
    }[condition]


class ChipWords(NamedTuple):
    """What a chip says, and what goes with it: a condition, or one of several species."""

    condition: Condition
    words: str
    label: str | None = None


class FilterWords:
    """Says what queries ask for; `names` and `folders` are what labels and folders are called.

    `file_name(file_id)` is that of a file, empty where it is not known yet.
    """

    def __init__(self, file_name: Callable[[int], str]) -> None:
        self.names = LabelNames()
        self.folders: Mapping[Path, str] = {}
        self._file_name = file_name

    def chips(self, query: PhotoQuery) -> Iterator[ChipWords]:
        """What a query asks for beside words, each with what is taken away with it."""
        for condition in query.conditions:
            if condition is Condition.LABEL:
                for place, label in enumerate(query.labels):
                    words = self.of_value(condition, label)
                    if place:
                        words = tr("or {species}").format(species=self.names.name(label))
                    yield ChipWords(condition, words, label)
            elif condition is not Condition.TEXT:
                yield ChipWords(condition, self.of(condition, query))

    def of(self, condition: Condition, query: PhotoQuery) -> str:
        """What a query asks for by one of its conditions."""
        value = getattr(query, condition)
        match condition:
            case Condition.TEXT:
                return tr("“{text}”").format(text=value)
            case Condition.SHOW:
                return state_title(query.show)
            case Condition.SIMILAR_TO:
                return self._similar(query.similar_to)
            case Condition.CONFIDENCE:
                return confidence_words(query.confidence or ConfidenceRange())
            case Condition.LABEL:
                return " ".join(words for one, words, _ in self.chips(query) if one is condition)
            case Condition.TAG:
                return tr("Tag {name}").format(name=value)
            case Condition.FOLDER:
                return tr("Folder {name}").format(name=self.of_value(condition, value))
            case Condition.DAY if isinstance(value, date):
                return tr("Day {day}").format(day=value.isoformat())
            case Condition.DAY:
                return self.of_value(condition, "")
            case Condition.STATION if value:
                return tr("Station {name}").format(name=value)
            case Condition.CAMERA if value:
                return tr("Camera {name}").format(name=value)
            case Condition.LABELLER if value:
                return tr("Labelled by {person}").format(person=value)
            case Condition.STATION | Condition.CAMERA | Condition.LABELLER:
                return self.of_value(condition, value)
            case _:
                return condition_title(condition)

    def of_value(self, condition: Condition, value: object) -> str:
        """What one of the values of a condition is called among the others."""
        text = str(value)
        match condition:
            case Condition.LABEL:
                return self.names.title(text)
            case Condition.FOLDER:
                folder = Path(text)
                return self.folders.get(folder, folder.name or text)
            case Condition.DAY if not text:
                return tr("Unknown day")
            case Condition.STATION if not text:
                return tr("At no station")
            case Condition.CAMERA if not text:
                return tr("Camera not known")
            case Condition.LABELLER if not text:
                return tr("Labelled without a name")
        return text

    def _similar(self, file_ids: tuple[int, ...]) -> str:
        if len(file_ids) > 1:
            number = QLocale().toString(len(file_ids))
            return tr("More like {count} photographs", "", len(file_ids)).format(count=number)
        name = self._file_name(file_ids[0]) if file_ids else ""
        return tr("More like {name}").format(name=name) if name else tr("More like one photograph")


def confidence_words(between: ConfidenceRange) -> str:
    """Which confidences a range holds."""
    low, high = percent(between.low), percent(between.high)
    if between.low <= 0:
        return tr("Confidence up to {high}").format(high=high)
    if between.high >= 1:
        return tr("Confidence from {low}").format(low=low)
    return tr("Confidence {low} to {high}").format(low=low, high=high)
