"""Counts and photographs as CSV files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from jellygui import __version__
from jellygui.domain.addresses import place_in_words
from jellygui.domain.browse import PhotoQuery
from jellygui.domain.checks import CheckResult
from jellygui.domain.configs import Separator
from jellygui.domain.counts import CountRow, Parting, identified_by, left_out, row_of
from jellygui.domain.estimates import Estimate
from jellygui.domain.frames import clock, frame_of
from jellygui.domain.labels import FileRecord, FileState
from jellygui.domain.promise import Promise
from jellygui.jobs.counting import counted
from jellygui.jobs.spreadsheets import write_table
from jellygui.project import Project
from jellygui.shown import Cell

COUNT_COLUMNS = (
    "label",
    "common_name",
    "scientific_name",
    "files",
    "photographs",
    "sightings",
    "individuals",
    "confirmed",
    "mean_confidence",
    "model",
    "model_id",
    "program_version",
    "checked",
    "wrong",
    "error",
    "error_low",
    "error_high",
    "check_model",
    "promised_precision",
    "confidence_limit",
    "precision_low",
    "estimate",
    "estimate_low",
    "estimate_high",
    "beside",
    "max_n",
    "max_n_of_sightings",
    "computed_on",
)
IMAGE_COLUMNS = (
    "path",
    "content_hash",
    "time_taken",
    "latitude",
    "longitude",
    "camera",
    "prediction",
    "confidence",
    "annotation",
    "individuals",
    "identified_by",
    "identified_at",
    "label",
    "state",
    "reason",
    "model_id",
    "confidence_limit",
    "day",
    "day_from",
    "station",
    "station_from",
    "beside",
    "note",
    "tags",
    "video",
    "video_time",
    "video_time_s",
    "depth",
)
Counted = Sequence[tuple[str, Sequence[CountRow]]]
WHAT_A_COUNT_IS = (
    "Counts that no person has confirmed carry the model's error. Photographs and frames of videos "
    "are not abundance without effort. The bundled model was measured on pictures from the web, "
    "not on surveys."
)


def write_counts(
    project: Project,
    path: Path,
    query: PhotoQuery | None = None,
    *,
    by: Parting | None = None,
    separator: Separator | None = None,
) -> int:
    """Write `counts.csv`; see `count_rows`.

    Gives how many rows of which nothing was found are left out, of very many parts.

    Raises:
        JellyError: the file cannot be written; one that was there is kept.
    """
    columns = (*((by.value,) if by else ()), *COUNT_COLUMNS)
    parts = counted(project, query, by=by)
    write_table(path, columns, count_rows(project, parts, query, by=by), separator)
    return left_out(parts, project.species.all())


def count_rows(
    project: Project,
    parts: Counted,
    query: PhotoQuery | None = None,
    *,
    by: Parting | None = None,
) -> Iterator[tuple[Cell, ...]]:
    """A row of `COUNT_COLUMNS` per species, then for what is no species.

    Of all files, or of those of a query, as `counted`; `by` what parts them stands first. What a
    random check tells of a species stands in its row; it is of the whole project, so that it is
    left out where only some photographs are counted, or parts. How many photographs there are is
    estimated wherever enough was checked.
    """
    identity, name, _ = project.models.in_use() or ("", "", ())
    promise = project.models.promise_in_force(identity) if identity else None
    computed_on = ", ".join(project.models.devices(identity)) if identity else None
    check = project.checks.newest() if by is None and query is None else None
    yield from _count_rows(parts, (identity, name), promise, by, check, computed_on)


def write_rows_of_counts(
    parts: Counted,
    path: Path,
    model: tuple[str, str],
    promise: Promise | None,
    by: Parting | None = None,
    separator: Separator | None = None,
) -> None:
    """Write the same table of counts that are of no project; `model` is its id and name.

    Raises:
        JellyError: the file cannot be written; one that was there is kept.
    """
    columns = (*((by.value,) if by else ()), *COUNT_COLUMNS)
    write_table(path, columns, _count_rows(parts, model, promise, by), separator)


def _count_rows(
    parts: Counted,
    model: tuple[str, str],
    promise: Promise | None,
    by: Parting | None,
    check: CheckResult | None = None,
    computed_on: str | None = None,
) -> Iterator[tuple[Cell, ...]]:
    identity, name = model
    for part, found in parts:
        for row in found:
            yield (
                *((part,) if by else ()),
                row.label,
                row.common_name,
                row.scientific_name,
                row.files,
                row.photographs,
                row.sightings,
                row.individuals,
                row.confirmed,
                None if row.mean_confidence is None else round(row.mean_confidence, 4),
                name,
                identity,
                __version__,
                *_checked(check, row.label),
                *_promised(promise, row.label),
                *_estimated(row.estimate),
                row.beside,
                row.max_n,
                row.max_n_of_sightings,
                computed_on,
            )


def _checked(check: CheckResult | None, label: str) -> tuple[Cell, ...]:
    """What a random check tells of the photographs that the model calls so."""
    rate = check.by_species.get(label) if check else None
    if check is None or rate is None:
        return (None,) * 6
    shares = (round(share, 4) for share in (rate.value, rate.low, rate.high))
    return (rate.count, check.wrong[label], *shares, check.drawn_with)


def _estimated(estimate: Estimate | None) -> tuple[Cell, ...]:
    if estimate is None:
        return (None,) * 3
    return tuple(round(number, 1) for number in (estimate.value, estimate.low, estimate.high))


def _promised(promise: Promise | None, label: str) -> tuple[Cell, ...]:
    """How often the model shall be right where it names this species, and from where on it does.

    The last is the precision that held-out answers show at least, at 95 %.
    """
    limit = promise.limits.get(label) if promise else None
    if promise is None or limit is None:
        return (None,) * 3
    return (promise.wish, _limit(limit.confidence), round(limit.low, 4))


def _limit(confidence: float | None) -> Cell:
    return None if confidence is None else round(confidence, 4)


def write_images(
    project: Project,
    path: Path,
    query: PhotoQuery | None = None,
    *,
    separator: Separator | None = None,
) -> None:
    """Write `images.csv`; see `image_rows`.

    Raises:
        JellyError: the file cannot be written; one that was there is kept.
    """
    write_table(path, IMAGE_COLUMNS, image_rows(project, query), separator)


def image_rows(project: Project, query: PhotoQuery | None = None) -> Iterator[tuple[Cell, ...]]:
    """A row of `IMAGE_COLUMNS` per file, of all or of those of a query."""
    identity = (project.models.in_use() or ("",))[0]
    own, promise = project.models.own_limit(identity), project.models.promise_in_force(identity)
    promised = {key: limit.confidence for key, limit in promise.limits.items()} if promise else {}
    for record in project.browsing.files(query):
        yield (
            *_image(record),
            _limit(promised.get(record.prediction.species, own)) if record.prediction else None,
            record.day.isoformat() if record.day else None,
            record.day_from,
            record.station or None,
            record.station_by,
            _beside(record),
            record.remark.note or None,
            ", ".join(record.remark.tags) or None,
            *_of_video(record.path),
            record.photograph.depth_m if record.photograph else None,
        )


def _of_video(path: Path) -> tuple[Cell, ...]:
    frame = frame_of(path)
    if frame is None:
        return None, None, None
    return str(frame.video), clock(frame.ms), frame.ms / 1000


def _beside(record: FileRecord) -> str | None:
    """What else a photograph shows: `barrel_jellyfish 2 | compass_jellyfish`."""
    more = record.annotation.more if record.annotation else ()
    return (
        " | ".join(
            item.label if item.individuals is None else f"{item.label} {item.individuals}"
            for item in more
        )
        or None
    )


def _image(record: FileRecord) -> tuple[Cell, ...]:
    photo, said, word = record.photograph, record.prediction, record.annotation
    by = identified_by(record)
    is_gone = record.is_copy and record.state is FileState.MISSING
    return (
        place_in_words(record.path),
        photo.content_hash if photo else None,
        _time(photo.taken_at) if photo else None,
        photo.latitude if photo else None,
        photo.longitude if photo else None,
        photo.camera if photo else None,
        said.species if said else None,
        round(said.confidence, 4) if said else None,
        word.label if word else None,
        word.individuals if word else None,
        by.value if by else None,
        _time(word.annotated_at) if word else None,
        # Of what is gone and lies elsewhere, as of a file that was moved, nothing counts.
        None if is_gone else record.label or row_of(record),
        "copy" if record.is_copy and record.state is FileState.OK else record.state.value,
        record.reason,
        record.model_id,
    )


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
