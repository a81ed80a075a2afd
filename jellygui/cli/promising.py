"""The command that promises how often what is named shall be right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui.cli.arguments import Json
from jellygui.cli.screen import Screen
from jellygui.cli.tables import promise_lines
from jellygui.domain.promise import HIGHEST, LOWEST, promise_of
from jellygui.errors import JellyError

if TYPE_CHECKING:
    from jellygui.domain.promise import HeldOut


def promise(
    project: Annotated[Path, typer.Argument(help="A project file.")],
    precision: Annotated[
        float | None,
        typer.Option(
            min=LOWEST,
            max=HIGHEST,
            help="Of what the model names, let at least this share be right: 0.95. Without it, "
            "what was promised is printed.",
        ),
    ] = None,
    own_limits: Annotated[
        bool, typer.Option("--own-limits", help="Let the model name by its own limits again.")
    ] = False,
    by: Annotated[
        str,
        typer.Option(
            help="Which answers show it: those of random checks (check), those that the model was "
            "cross-validated with (folds), or what it remembers and has not learned (model). "
            "By default the first that there are."
        ),
    ] = "",
    try_only: Annotated[
        bool, typer.Option("--try", help="Print what it would cost, and promise nothing.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="MODEL", help="Write the model with these limits to this file, for others."
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Set the limits of a project's model so that a wished share of what it names is right."""
    from jellygui.jobs.opening import open_project
    from jellygui.jobs.promise import keep_promise, weigh, write_promised
    from jellygui.modelfile import check_model_place

    if own_limits and precision is not None:
        raise typer.BadParameter("does not go with --precision", param_hint="--own-limits")
    if (out is not None or try_only or by) and precision is None:
        raise typer.BadParameter("is needed for that", param_hint="--precision")
    if out is not None:
        check_model_place(out)
    changes = own_limits or (precision is not None and not try_only)
    screen = Screen(as_json=as_json)
    with open_project(project, for_reading=not changes).project as opened:
        weighed = weigh(opened)
        wished = weighed.promise or weighed.card.promise
        if precision is not None:
            wished = promise_of(_source(weighed.sources, by), precision, weighed.species)
            if not wished.is_possible:
                raise JellyError(
                    f"{precision:.0%} cannot be promised: above no limit are enough of the answers "
                    "right.",
                    hint="Wish for less, or answer more in a random check.",
                )
        elif own_limits:
            wished = None
        if changes:
            screen.run(
                keep_promise(opened, weighed.model_id, wished),
                if_stopped="What the model names is as it was.",
            )
    if out is not None and wished is not None:
        made = write_promised(weighed.model, wished, out)
        screen.say(f"The model with these limits is “{made.path}”.")
    shares = weighed.shares(wished)
    for line in promise_lines(wished, shares):
        screen.result(line)
    screen.document(
        {
            "promise": wished.model_dump() if wished else None,
            "is_shown": wished.is_shown if wished else None,
            "species": {
                key: {"called": called, "unidentified": left}
                for key, (called, left) in shares.items()
            },
        }
    )


def _source(sources: Sequence[HeldOut], by: str) -> HeldOut:
    known = {source.kind: source for source in sources}
    if by and by not in ("check", "folds", "model"):
        raise typer.BadParameter("is check, folds or model", param_hint="--by")
    if found := (known.get(by) if by else next(iter(sources), None)):
        return found
    raise JellyError(
        "There are no such answers that could show it.",
        hint="Answer a random check in the window (menu Classify), or choose other answers.",
    )
