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
from jellygui.parquet.row_table import Table, bounded, check_columns

# They have few different words.
_NUMBERED = ("label", "folder")
_AT_ONCE = 65_536
# An odd number, by which whatever groups are called comes into the upper bits: that of Fibonacci
# hashing, 2^64 / golden ratio (D. Knuth, The Art of Computer Programming 3, 6.4).
_MIXES = np.uint64(0x9E3779B97F4A7C15)
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
    columns = ["label", "copy", "confidence", "group", *([_BY[by]] if by else [])]
    counting = _Counting()
    try:
        with bounded(table.folder):
            scanner = dataset_of(table, _NUMBERED).scanner(
                columns=columns, batch_size=_AT_ONCE, batch_readahead=4, fragment_readahead=2
            )
            for batch in scanner.to_batches():
                counting.add(batch, by)
    except (pa.ArrowException, OSError, ValueError, TypeError) as error:
        raise damaged_table(table.folder, error) from error
    return counting.rows([Species(**entry.model_dump()) for entry in table.model.card.species])


class _Counting:
    """Counts while rows come: of each row of each part its files, photographs and the like.

    Of what is counted once for each group, 8 bytes a photograph are kept.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], int] = {}
        self._files, self._photographs = np.zeros((2, 0), np.int64)
        self._sure = np.zeros(0)
        self._groups: list[npt.NDArray[np.uint64]] = []
        self._rows: list[npt.NDArray[np.uint16 | np.uint32]] = []

    def add(self, batch: pa.RecordBatch, by: CountBy | None) -> None:
        """Count some rows more."""
        if not len(batch):
            return
        labels, label = _coded(batch["label"])
        # What cannot be read has no label, and a row of its own, as what is there already.
        labels[-1] = UNREADABLE
        is_read = label != len(labels) - 1
        is_copy = _numbers(batch["copy"]) & is_read
        label[is_copy] = len(labels)
        labels.append(COPIES)
        parts, part = _coded(batch[_BY[by]]) if by else ([""], np.zeros(len(batch), np.int64))
        row = part * len(labels) + label
        codes = np.zeros(len(parts) * len(labels), np.int64)
        for at in np.flatnonzero(np.bincount(row)).tolist():
            name = parts[at // len(labels)], labels[at % len(labels)]
            codes[at] = self._codes.setdefault(name, len(self._codes))
        row = codes[row]
        counts = is_read & ~is_copy
        size = len(self._codes)
        self._files = _more(self._files, np.bincount(row, minlength=size))
        row = row[counts]
        self._photographs = _more(self._photographs, np.bincount(row, minlength=size))
        sure = np.bincount(row, _numbers(batch["confidence"])[counts], minlength=size)
        self._sure = _more(self._sure, sure)
        self._groups.append(_numbers(batch["group"])[counts].view(np.uint64))
        self._rows.append(row.astype(np.min_scalar_type(size)))

    def rows(self, species: Sequence[Species]) -> list[tuple[str, list[CountRow]]]:
        """What was counted, part by part."""
        sightings = self._different()
        found: dict[str, list[CountRow]] = {}
        for at, (part, label) in enumerate(self._codes):
            seen = int(self._photographs[at])
            found.setdefault(part, []).append(
                CountRow(
                    label=label,
                    common_name="",
                    files=int(self._files[at]),
                    photographs=seen,
                    sightings=int(sightings[at]),
                    mean_confidence=float(self._sure[at] / seen) if seen else None,
                )
            )
        return [(part, in_order(found[part], species)) for part in sorted(found, key=natural_key)]

    def _different(self) -> npt.NDArray[np.int64]:
        """How many different groups each row has.

        Groups are names of 64 bits; of so many bits as there are rows they are known by the others,
        so that two of a row are taken for one about once in a hundred thousand tables.
        """
        bits = np.uint64(max(1, len(self._codes)).bit_length())
        mark = np.concatenate(self._groups) if self._groups else np.zeros(0, np.uint64)
        self._groups.clear()
        mark *= _MIXES
        mark >>= bits
        mark <<= bits
        begin = 0
        for rows in self._rows:
            mark[begin : begin + len(rows)] |= rows
            begin += len(rows)
        mark.sort()
        is_first = np.ones(len(mark), bool)
        np.not_equal(mark[1:], mark[:-1], out=is_first[1:])
        row = (mark[is_first] & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
        return np.bincount(row, minlength=len(self._codes))


def _more(before: npt.NDArray[Any], more: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Both together; there may be more of the new ones."""
    together = np.zeros(len(more), before.dtype)
    together += more
    together[: len(before)] += before
    return together


def _coded(column: pa.Array) -> tuple[list[str], npt.NDArray[np.int64]]:
    """The different words of a column, at last "" for none, and the place of each cell's."""
    words = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
    known = ["" if word is None else str(word) for word in words.dictionary.to_pylist()]
    codes = pc.fill_null(words.indices.cast(pa.int64()), len(known))
    return [*known, ""], codes.to_numpy(zero_copy_only=False).copy()


def _numbers(column: pa.Array) -> npt.NDArray[Any]:
    """A column as numbers; 0 where there is none."""
    filled = column.fill_null(pa.scalar(0).cast(column.type)) if column.null_count else column
    numbers: npt.NDArray[Any] = filled.to_numpy(zero_copy_only=False)
    return numbers
