"""Arguments that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from jellygui.errors import JellyError

Json = Annotated[
    bool, typer.Option("--json", is_eager=True, help="Print the result as one JSON document.")
]
ModelPath = Annotated[Path, typer.Argument(help="A .jellymodel file.")]
DatasetPath = Annotated[Path, typer.Argument(help="A folder that holds a folder per species.")]

DeviceName = Annotated[
    str,
    typer.Option(
        "--device",
        metavar="auto|cpu|cuda|…",
        help="What networks learn on: “auto” is what is quickest, by timing a step; else as torch "
        "calls it (cuda, mps, xpu).",
    ),
]


def check_out(out: Path, *inputs: str | Path | None) -> None:
    """See that a model may be written to `out`, before hours of work rather than after them.

    Raises:
        JellyError: what lies there is no model, or one of the `inputs`.
    """
    from jellygui.modelfile import check_model_place

    check_model_place(out)
    for path in inputs:
        if (
            path is not None
            and os.path.lexists(out)
            and os.path.realpath(path) == os.path.realpath(out)
        ):
            raise JellyError(
                f"“{out}” would be written over while it is worked with.",
                hint="Give the new model another name.",
            )
