"""The commands that measure: one model, two on the same photographs, or several networks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui.cli.arguments import DatasetPath, DeviceName, Json, ModelPath, check_out
from jellygui.cli.clustered import ClusterOption, task_cluster_at
from jellygui.cli.options import with_options
from jellygui.cli.screen import Screen
from jellygui.cli.tables import calibration_lines, contest_lines, measurement_lines
from jellygui.domain.configs import CompareConfig, PruneConfig
from jellygui.domain.devices import AUTO
from jellygui.errors import JellyError
from jellygui.files import spelled_out

if TYPE_CHECKING:
    from jellygui.modelfile import ModelFile

_PAGES = (".html", ".htm")
_NOTHING = "Nothing was measured to its end."
_GOES_ON = "What was finished is kept; the same command goes on from there."


def evaluate(
    model: ModelPath,
    dataset: DatasetPath,
    against: Annotated[
        Path | None,
        typer.Option(help="A second model: compare the two on photographs that neither has seen."),
    ] = None,
    cross_validate: Annotated[
        int,
        typer.Option(
            "--cross-validate",
            min=0,
            max=50,
            metavar="K",
            help="Repeat the model's recipe K times, each time without one K-th of the groups.",
        ),
    ] = 0,
    start: Annotated[
        str | None, typer.Option("--from", help="What the recipe starts from, as for train.")
    ] = None,
    targets: Annotated[
        str | None,
        typer.Option(
            "--targets",
            metavar="N,N,…",
            help="With --cross-validate: prune to each of these numbers of parameters.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="With --cross-validate: write the model here, its temperature and limits set on "
            "the cross-validated answers.",
        ),
    ] = None,
    device: DeviceName = AUTO,
    cluster: ClusterOption = None,
    html: Annotated[
        Path | None, typer.Option("--html", help="Write a page that stands alone to this file.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Measure a model on a folder per species, on photographs that it has not seen."""
    from jellygui.jobs.cross_validate import cross_validate_at
    from jellygui.process import in_child
    from jellygui.tasks import CrossValidate, Evaluate, EvaluateBoth

    if cross_validate == 1:
        raise typer.BadParameter("at least 2", param_hint="--cross-validate")
    if cross_validate and start is None:
        raise typer.BadParameter("is needed for --cross-validate", param_hint="--from")
    if cross_validate and against:
        raise typer.BadParameter("does not go with --cross-validate", param_hint="--against")
    if targets and not cross_validate:
        raise typer.BadParameter("needs --cross-validate", param_hint="--targets")
    if out and (targets or not cross_validate):
        raise typer.BadParameter("needs --cross-validate without --targets", param_hint="--out")
    if cluster and not cross_validate:
        raise typer.BadParameter("needs --cross-validate", param_hint="--cluster")
    if device != AUTO and not cross_validate:
        raise typer.BadParameter(
            "needs --cross-validate; a model file is measured on the processor, as it is used",
            param_hint="--device",
        )
    if html is not None:
        _check_page(html, "--html")
    if out is not None:
        check_out(out, model)
    screen = Screen(as_json=as_json)
    if cross_validate:
        whole = CrossValidate(
            model=model,
            dataset=dataset,
            start=start or "",
            count=cross_validate,
            targets=_numbers(targets),
            out=out,
            device=device,
        )
        with task_cluster_at(cluster, screen) as there:
            job = there.telling(cross_validate_at(there, whole)) if there else in_child(whole)
            screen.run(job, if_stopped=_NOTHING)
    elif against is not None:
        both = EvaluateBoth(model=model, dataset=dataset, against=against)
        screen.run(in_child(both), if_stopped=_NOTHING)
    else:
        screen.run(in_child(Evaluate(model=model, dataset=dataset)), if_stopped=_NOTHING)
    if html is not None:
        _write_evaluation(html, screen, model, dataset, against)
    for event in screen.evaluated:
        if len(screen.evaluated) > 1 and event.model:
            screen.result(event.model)
        for line in [*measurement_lines(event.measurement), *calibration_lines(event.calibration)]:
            screen.result(line)
        screen.result("")
    for contest in screen.contests:
        for line in contest_lines(contest):
            screen.result(line)
        screen.result("")
    if not any(not event.seen for event in screen.evaluated):
        screen.say("The model has seen all of these photographs: this measures its memory.")
    screen.document(
        {
            "model": spelled_out(model.absolute()),
            "dataset": spelled_out(dataset.absolute()),
            "results": [
                {
                    "model": event.model,
                    "seen": event.seen,
                    **event.measurement.model_dump(mode="json"),
                    "calibration": event.calibration and event.calibration.model_dump(mode="json"),
                }
                for event in screen.evaluated
            ],
            "contests": [
                {
                    **contest.model_dump(mode="json"),
                    "p": contest.shared.chance,
                    "words": contest.words,
                }
                for contest in screen.contests
            ],
        }
    )
    if html is not None:
        screen.say(f"The page is in {html.absolute()}")


def _write_evaluation(
    html: Path, screen: Screen, model: Path, dataset: Path, against: Path | None
) -> None:
    from jellygui.modelfile import read_model
    from jellygui.report import evaluation_page, write_page

    file = read_model(model)
    facts = [("Model", _in_short(file))]
    if against is not None:
        other = read_model(against)
        facts.append(("Against", _in_short(other)))
    facts.append(("Photographs", spelled_out(dataset.absolute().name)))
    left_out = dict.fromkeys(note for note in screen.notes if "left out" in note.casefold())
    facts += [("Left out", note) for note in left_out]
    name = spelled_out(file.card.name)
    page = evaluation_page(
        screen.evaluated,
        screen.contests,
        title=f"{name} against {other.card.name}" if against else f"How good is {name}?",
        facts=facts,
        names={species.key: species.common_name for species in file.card.species},
    )
    write_page(html, page)


def _numbers(text: str | None) -> tuple[int, ...]:
    try:
        return tuple(
            PruneConfig(target_parameters=int(part)).target_parameters
            for part in (text or "").split(",")
            if part
        )
    except ValueError as error:  # pydantic's is one too
        raise typer.BadParameter(
            "give numbers of parameters, as in 2000000,1000000", param_hint="--targets"
        ) from error


def _in_short(file: ModelFile) -> str:
    card = file.card
    return (
        f"{card.name}: {card.architecture}, {card.parameters:,} parameters, {card.precision}, "
        f"of {card.created_at:%Y-%m-%d}, {file.model_id[:12]}"
    )


@with_options(CompareConfig, but=("architecture", "learn_from_validation"))
def compare(
    dataset: DatasetPath,
    out: Annotated[
        Path,
        typer.Option("--out", help="The report (.html); the networks go into a folder beside it."),
    ],
    config: CompareConfig,
    architectures: Annotated[
        str, typer.Option(metavar="A,B,…", help="The networks, in the order of training.")
    ] = "simple_cnn,alexnet,vgg16,resnet18,resnet18-pruned,efficientnet_lite0",
    starts: Annotated[
        list[str] | None,
        typer.Option(
            "--from",
            metavar="NAME=START",
            help="What a network starts from, as for train (“imagenet” or a file); may be given "
            "again. The others start from scratch, but for efficientnet_lite0, whose ImageNet "
            "weights come with the program.",
        ),
    ] = None,
    device: DeviceName = AUTO,
    cluster: ClusterOption = None,
    as_json: Json = False,
) -> None:
    """Train several networks on the same photographs and write one report of them all."""
    from jellygui.jobs.compare import compare as compare_job
    from jellygui.jobs.spread import THIS_COMPUTER

    _check_page(out, "--out")
    names = [name.strip() for name in architectures.split(",") if name.strip()]
    if not names:
        raise typer.BadParameter("names no network", param_hint="--architectures")
    screen = Screen(as_json=as_json)
    given = _starts(starts or ())
    with task_cluster_at(cluster, screen) as there:
        where = there or THIS_COMPUTER
        job = compare_job(dataset, names, out, config, given, device=device, where=where)
        screen.run(there.telling(job) if there else job, if_stopped=_GOES_ON)
    for found in screen.compared:
        screen.result(f"{found.title}: accuracy {found.accuracy}; {found.start}")
    screen.result(f"The report is in {out.absolute()}")
    screen.document([found.model_dump(mode="json") for found in screen.compared])


def _starts(given: Sequence[str]) -> dict[str, str]:
    starts: dict[str, str] = {}
    for text in given:
        name, equals, path = text.partition("=")
        if not (name and equals and path):
            raise typer.BadParameter(
                "give NAME=START, as in resnet18=weights.safetensors", param_hint="--from"
            )
        starts[name.strip()] = path
    return starts


def _check_page(path: Path, option: str) -> None:
    """Before hours of work rather than after them."""
    from jellygui.report import check_page

    if path.suffix.lower() not in _PAGES:
        raise typer.BadParameter("the name of a page ends in .html", param_hint=option)
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise JellyError(
            f"The report cannot be written to “{path}”.",
            hint="Give the name of a file in a folder that is there.",
        )
    check_page(path)
