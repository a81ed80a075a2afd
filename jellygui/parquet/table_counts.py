"""Species counts of a table, as those of a project; by Arrow, in little memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from jellygui.domain.counts import CountBy, CountRow, in_order
from jellygui.domain.species import COPIES, UNREADABLE, Species
from jellygui.errors import JellyError
from jellygui.files import natural_key
from jellygui.parquet.row_table import Table, check_columns

# They have few different words.
_NUMBERED = ("label", "folder")
_BY = {CountBy.DAY: "day", CountBy.FOLDER: "folder"}


def dataset_of(table: Table, numbered: Sequence[str] = ()) -> ds.Dataset:
    """All parts of a table; the different words of these columns are `numbered`.

    Raises:
        JellyError: one is damaged, or there is none.
    """
    parts = table.parts()
    if not parts:
        raise JellyError(
            f"The table “{table.folder}” has no rows yet.", hint="Run “classify … --table” first."
        )
    schema = _schema_of(parts[0])
    check_columns(parts[0], schema)
    form = ds.ParquetFileFormat(dictionary_columns=[*numbered])
    words = pa.dictionary(pa.int32(), pa.string())
    columns = [pa.field(f.name, words) if f.name in numbered else f for f in schema]
    return ds.dataset([str(part) for part in parts], format=form, schema=pa.schema(columns))


def _schema_of(part: Any) -> pa.Schema:
    try:
        return pq.read_schema(part)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise damaged_table(part, error) from error


def damaged_table(place: Any, error: Exception) -> JellyError:
    words = next(iter(str(error).splitlines()), type(error).__name__)
    return JellyError(
        f"“{place}” cannot be read ({words[:200]}).",
        hint="A part is damaged or not of this program: move it away, and run the same "
        "“classify … --table” again.",
    )


def count_table(table: Table, *, by: CountBy | None = None) -> list[tuple[str, list[CountRow]]]:
    """The rows of each day or folder, or of all together under an empty name.

    As `jobs.counting.counted` gives them of a project.

    Raises:
        JellyError: a part is damaged; tables tell no stations.
    """
    if by is CountBy.STATION:
        raise JellyError(
            "A table tells no stations.",
            hint="Count by folder, or make a project of what you want: jellygui open.",
        )
    columns = {
        "label": pc.field("label"),
        "is_copy": pc.field("copy"),
        "is_read": pc.field("content_hash").is_valid(),
        "confidence": pc.field("confidence"),
        "group": pc.field("group"),
    }
    if by is not None:
        columns["part"] = pc.field(_BY[by])
    try:
        rows = dataset_of(table, _NUMBERED).scanner(columns=columns, batch_size=262_144).to_table()
        return _counted(rows.unify_dictionaries(), table, by)
    except (pa.ArrowException, OSError, ValueError, TypeError) as error:
        raise damaged_table(table.folder, error) from error


def _counted(rows: pa.Table, table: Table, by: CountBy | None) -> list[tuple[str, list[CountRow]]]:
    species = [Species(**entry.model_dump()) for entry in table.model.card.species]
    parts, part = _coded(rows["part"]) if by else ([""], np.zeros(len(rows), np.int64))
    labels, label = _coded(rows["label"])
    labels = [*labels, COPIES, UNREADABLE]
    is_read, is_copy = (_numbers(rows[name]) for name in ("is_read", "is_copy"))
    # What cannot be read, or is there already, has a row of its own.
    label[is_copy] = len(labels) - 2
    label[~is_read] = len(labels) - 1
    row = part * len(labels) + label
    size = len(parts) * len(labels)
    files = np.bincount(row, minlength=size)
    counts = is_read & ~is_copy
    row = row[counts]
    photographs = np.bincount(row, minlength=size)
    sure = np.bincount(row, _numbers(rows["confidence"])[counts], minlength=size)
    sightings = _different(row, _numbers(rows["group"])[counts], size)
    found: list[tuple[str, list[CountRow]]] = []
    for number, name in enumerate(parts):
        counted = []
        for place, key in enumerate(labels):
            at = number * len(labels) + place
            if files[at]:
                seen = int(photographs[at])
                counted.append(
                    CountRow(
                        label=key,
                        common_name="",
                        files=int(files[at]),
                        photographs=seen,
                        sightings=int(sightings[at]),
                        mean_confidence=float(sure[at] / seen) if seen else None,
                    )
                )
        found.append((name, in_order(counted, species)))
    return sorted(found, key=lambda one: natural_key(one[0]))


def _coded(column: pa.ChunkedArray) -> tuple[list[str], npt.NDArray[np.int64]]:
    """The different words of a column, and the place of each cell's; "" where it has none."""
    words = column.combine_chunks()
    if not pa.types.is_dictionary(words.type):
        words = pc.dictionary_encode(words)
    known = ["" if word is None else str(word) for word in words.dictionary.to_pylist()]
    codes = pc.fill_null(words.indices.cast(pa.int64()), len(known))
    return [*known, ""], codes.to_numpy().copy()


def _numbers(column: pa.ChunkedArray) -> npt.NDArray[Any]:
    """A column as numbers; 0 where there is none."""
    filled = column.fill_null(pa.scalar(0).cast(column.type)) if column.null_count else column
    numbers: npt.NDArray[Any] = filled.to_numpy()
    return numbers


def _different(
    row: npt.NDArray[np.int64], group: npt.NDArray[np.int64], size: int
) -> npt.NDArray[np.int64]:
    """How many different groups each row has."""
    order = np.lexsort((row, group))
    row, group = row[order], group[order]
    first = np.ones(len(row), bool)
    first[1:] = (np.diff(row) != 0) | (np.diff(group) != 0)
    return np.bincount(row[first], minlength=size)
