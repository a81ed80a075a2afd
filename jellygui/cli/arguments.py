"""Arguments that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Json = Annotated[
    bool, typer.Option("--json", is_eager=True, help="Print the result as one JSON document.")
]
ModelPath = Annotated[Path, typer.Argument(help="A .jellymodel file.")]
DatasetPath = Annotated[Path, typer.Argument(help="A folder that holds a folder per species.")]
