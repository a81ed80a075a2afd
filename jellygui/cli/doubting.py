"""The command that lists labels which are perhaps wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jellygui.cli.arguments import DatasetPath, Json
from jellygui.cli.screen import Screen
from jellygui.cli.tables import doubt_lines
from jellygui.domain.configs import Separator
from jellygui.files import spelled_out

_COLUMNS = ("place", "path", "label", "suggestion", "doubt", "copies")


def doubt(
    dataset: DatasetPath,
    model: Annotated[
        Path | None,
        typer.Option(
            help="Judge by what this model sees; best by one that has not learned from these "
            "photographs. Else by EfficientNet-Lite0, which knows ImageNet only."
        ),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write all of them to this CSV file.")] = None,
    most: Annotated[int, typer.Option(min=1, help="How many are printed.")] = 50,
    separator: Annotated[
        Separator | None, typer.Option(help="What stands between the cells of the CSV file.")
    ] = None,
    as_json: Json = False,
) -> None:
    """List the labels of a folder per species that are perhaps wrong, the worst first."""
    from jellygui.jobs.spreadsheets import check_place, write_table
    from jellygui.process import in_child
    from jellygui.tasks import FindDoubts

    if out is not None:
        check_place(out, separator, is_asked=False)
    screen = Screen(as_json=as_json)
    task = FindDoubts(dataset=dataset, model=model)
    screen.run(in_child(task), if_stopped="Nothing was judged to its end.")
    rows = [
        (place, spelled_out(found.path), found.label, found.suggestion, found.doubt, found.copies)
        for place, found in enumerate(screen.doubted, start=1)
    ]
    if out is not None:
        write_table(out, _COLUMNS, rows, separator)
    for line in doubt_lines(screen.doubted[:most], dataset.absolute()):
        screen.result(line)
    if (more := len(rows) - most) > 0:
        screen.say(f"{more:,} more are doubted less; see --out FILE or --most.")
    if out is not None:
        screen.say(f"All of them are in {out.absolute()}")
    screen.document([dict(zip(_COLUMNS, row, strict=True)) for row in rows])
