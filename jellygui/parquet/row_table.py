"""A table of classified photographs: Parquet files in folders by folder and day, for any number.

    FOLDER/table.json                    what it is, and which files its groups are of
    FOLDER/model.jellymodel              the model that has spoken
    FOLDER/rows/folder=%2Fdata%2FAnholt/day=2024-07-09/part-….parquet

A part is written whole or not at all, and named by what it holds. What it says of its photographs
stands in its columns; the names of folders are for other programs, and never read.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from jellygui import __version__
from jellygui.errors import JellyError
from jellygui.files import write_bytes_in_one_step, write_in_one_step
from jellygui.modelfile import SUFFIX, ModelFile, read_model
from jellygui.parquet.results import result_schema
from jellygui.reasons import plain_reason, why_not_written
from jellygui.work import bounded_memory

_FORMAT = 1
_MANIFEST, _MODEL, _ROWS = "table.json", f"model{SUFFIX}", "rows"
_LARGEST_MANIFEST_BYTES = 1_000_000
# A name of a folder may have 255 bytes.
_LONGEST_NAME, _KEPT_OF_IT = 200, 150
_OF_FILES = (
    pa.field("number", pa.int64()),
    pa.field("path", pa.string()),
    # Where the path is no text: its bytes.
    pa.field("raw_path", pa.binary()),
    pa.field("folder", pa.string()),
    pa.field("day", pa.date32()),
    pa.field("file_bytes", pa.int64()),
    pa.field("modified_ns", pa.int64()),
    pa.field("changed_ns", pa.int64()),
)
_OF_ANSWERS = (
    pa.field("species", pa.string()),
    pa.field("confidence", pa.float32()),
    pa.field("identified", pa.bool_()),
    pa.field("label", pa.string()),
    # Known when all are read: what belongs together has one group; the same bytes again are a copy.
    pa.field("group", pa.int64()),
    pa.field("copy", pa.bool_()),
)
_LEAST_ROOM_BYTES, _SHARE = 4_000_000_000, 0.8
_HINT = "Give the folder of a table that “jellygui classify … --table FOLDER” has made."


def row_schema(species: int, width: int) -> pa.Schema:
    """The columns of a table; what a network sees is one of them where it has a `width`."""
    fields = [
        field
        for field in result_schema(species, width)
        if field.name != "errno" and (width or field.name != "embedding")
    ]
    return pa.schema([*_OF_FILES, *fields, *_OF_ANSWERS])


@dataclass(frozen=True)
class Table:
    """A table that is there. `grouped` says of which parts its groups are."""

    folder: Path
    model_id: str
    embeddings: bool
    grouped: str = ""

    @property
    def model(self) -> ModelFile:
        """The model that has spoken.

        Raises:
            JellyError: it is not there, or another.
        """
        model = read_model(self.folder / _MODEL)
        if model.model_id != self.model_id:
            raise JellyError(
                f"The model in the table “{self.folder}” is not the one that has spoken.",
                hint="Put back the file that was there.",
            )
        return model

    def parts(self, folder: str | None = None) -> list[Path]:
        """Its Parquet files, or those of one folder, by name; nothing that is behind a link."""
        found = []
        for place, folders, names in os.walk(self._place(folder)):
            folders.sort()
            paths = [Path(place, name) for name in sorted(names) if name.endswith(".parquet")]
            found += [path for path in paths if not path.name.startswith(".")]
        return [path for path in found if path.is_file() and not path.is_symlink()]

    @property
    def stamp(self) -> str:
        """What tells its parts from others."""
        names = "\n".join(str(part.relative_to(self.folder)) for part in self.parts())
        return hashlib.sha256(names.encode("utf-8", "surrogateescape")).hexdigest()

    @property
    def is_grouped(self) -> bool:
        """Whether groups and copies are those of all that is there."""
        return self.grouped == self.stamp

    def with_groups(self) -> Table:
        """The same, noted as grouped now."""
        table = replace(self, grouped=self.stamp)
        table.note()
        return table

    def note(self) -> None:
        """Write down what it is."""
        content = {
            "format": _FORMAT,
            "model_id": self.model_id,
            "embeddings": self.embeddings,
            "grouped": self.grouped,
            "program_version": __version__,
        }
        write_bytes_in_one_step(self.folder / _MANIFEST, json.dumps(content, indent=1).encode())

    def place_of(self, folder: str, day: str) -> Path:
        """In which folder the rows of a folder and a day lie."""
        return self._place(folder) / f"day={day or 'unknown'}"

    def _place(self, folder: str | None) -> Path:
        rows = self.folder / _ROWS
        return rows if folder is None else rows / f"folder={_as_name(folder)}"

    def write(self, part: Path, rows: pa.Table) -> None:
        """Write a part in one step.

        Raises:
            JellyError: it cannot be written.
        """
        try:
            part.parent.mkdir(parents=True, exist_ok=True)
            write_in_one_step(part, lambda file: pq.write_table(rows, file, compression="zstd"))
        except OSError as error:
            raise cannot_be_written(self.folder, error) from error

    def read(
        self, columns: list[str], folder: str | None = None
    ) -> Iterator[tuple[Path, pa.Table]]:
        """Some columns of each part, or of those of one folder.

        Raises:
            JellyError: a part is damaged, or none of this program's.
        """
        for part in self.parts(folder):
            yield part, read_part(part, columns)


@contextmanager
def bounded(place: Path) -> Iterator[None]:
    """Let what is read of a table have the memory that is free, at least 4 GB of it.

    A word that stands once in a file may be asked for in a million rows.

    Raises:
        JellyError: it asks for more.
    """
    free_bytes = psutil.virtual_memory().available
    try:
        with bounded_memory(max(_LEAST_ROOM_BYTES, int(_SHARE * free_bytes))):
            yield
    except MemoryError as error:
        raise JellyError(
            f"“{place}” asks for more memory than there is.",
            hint="Move away the parts that are not of this program, then run the same again.",
        ) from error


def read_part(part: Path, columns: list[str] | None = None) -> pa.Table:
    """Some columns of a part, checked, or all of them.

    Raises:
        JellyError: it is damaged, or none of this program's.
    """
    try:
        with bounded(part), pq.ParquetFile(part) as file:
            found = file.schema_arrow
            check_columns(part, found)
            rows = file.read(columns or found.names)
        rows.validate(full=True)
    except (pa.ArrowException, OSError, ValueError, TypeError, KeyError) as error:
        raise _damaged(part) from error
    return rows


def check_columns(part: Path, found: pa.Schema) -> None:
    """See that a part has the columns of a table.

    Raises:
        JellyError: it has not.
    """
    try:
        species = found.field("probabilities").type.list_size
        has_width = "embedding" in found.names
        width = found.field("embedding").type.list_size if has_width else 0
        if found.equals(row_schema(species, width)):
            return
    except (KeyError, AttributeError, ValueError):
        pass
    raise _damaged(part)


def _damaged(part: Path) -> JellyError:
    return JellyError(
        f"“{part}” is damaged, or not of this program.",
        hint="Move it away; the same “classify … --table” makes its rows again.",
    )


def open_table(folder: Path) -> Table:
    """A table that is there.

    Raises:
        JellyError: there is none, or a newer program has made it.
    """
    place = folder / _MANIFEST
    try:
        with open(place, "rb") as file:
            said = json.loads(file.read(_LARGEST_MANIFEST_BYTES))
        number, model_id, grouped = said["format"], said["model_id"], said["grouped"]
        embeddings = bool(said["embeddings"])
    except OSError as error:
        raise JellyError(
            f"“{folder}” is no table: {_MANIFEST} cannot be read ({plain_reason(error)}).",
            hint=_HINT,
        ) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise JellyError(f"“{place}” is damaged.", hint=_HINT) from error
    if number != _FORMAT:
        raise JellyError(
            f"The table “{folder}” is of a newer JellyGUI.", hint="Install the newest one."
        )
    return Table(folder, str(model_id), embeddings, str(grouped))


def table_for(folder: Path, model: ModelFile, *, embeddings: bool) -> Table:
    """The table there for the answers of this model, made where there is none.

    Raises:
        JellyError: what lies there is something else, or of another model.
    """
    if not os.path.lexists(folder / _MANIFEST):
        with suppress(OSError):
            if any(folder.iterdir()):
                raise JellyError(
                    f"“{folder}” is no table, and not empty.", hint="Give a new folder for it."
                )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_bytes_in_one_step(folder / _MODEL, model.path.read_bytes())
            table = Table(folder, model.model_id, embeddings)
            table.note()
        except OSError as error:
            raise cannot_be_written(folder, error) from error
        return table
    table = open_table(folder)
    if table.model_id != model.model_id or table.embeddings != embeddings:
        raise JellyError(
            f"The table “{folder}” was made with another model, or "
            f"{'with' if table.embeddings else 'without'} --embeddings.",
            hint=f"Give the same (“--model {folder / _MODEL}”), or a new folder.",
        )
    return table


def cannot_be_written(folder: Path, error: OSError) -> JellyError:
    return JellyError(
        f"The table “{folder}” cannot be written ({why_not_written(error)}).",
        hint="Make room on its disk, or give a folder where you may write. What was done is kept.",
    )


def _as_name(folder: str) -> str:
    """A folder as the name of one: nothing of it leads anywhere else, and it is not too long."""
    name = quote(os.fsencode(folder), safe="")
    if len(name) <= _LONGEST_NAME:
        return name
    mark = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return f"{name[-_KEPT_OF_IT:]}~{mark}"
