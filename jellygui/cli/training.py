"""The commands that learn: fine-tuning, pruning, retraining, and the runs that these leave."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from jellygui.cli.arguments import DatasetPath, DeviceName, Json, ModelPath, check_out
from jellygui.cli.clustered import ClusterOption, task_cluster_at
from jellygui.cli.options import with_options
from jellygui.cli.screen import Screen
from jellygui.domain.configs import ArchitectureName, FineTuneConfig, PruneConfig, RetrainConfig
from jellygui.domain.devices import AUTO
from jellygui.errors import JellyError
from jellygui.files import spelled_out
from jellygui.modelfile import SUFFIX, read_model
from jellygui.outputs import check_replaceable
from jellygui.run_folders import RunFolder, list_runs, new_run_folder
from jellygui.work import ChildDiedError

if TYPE_CHECKING:
    from jellygui.work import Work

runs = typer.Typer(help="Trainings on this computer.", invoke_without_command=True)

LimitsFrom = Annotated[
    Path | None,
    typer.Option(
        "--limits-from",
        help="A model of the same recipe that gives its limits, with --learn-from-validation.",
    ),
]
RunPath = Annotated[
    Path | None,
    typer.Option("--run", help="Folder of the run's record; by default in your own data folder."),
]


def _resume(context: typer.Context, run: Path | None) -> None:
    if run is not None:
        from jellygui.process import in_child
        from jellygui.tasks import ResumeRun

        if context.params.get("cluster"):
            raise typer.BadParameter(
                "does not go with --resume: a run goes on where it was begun",
                param_hint="--cluster",
            )

        screen = Screen(as_json=context.params.get("as_json", False))
        _make_model(screen, in_child(ResumeRun(run=run)), run)
        raise typer.Exit


# Options that are given are looked at before those that are missing, and --json before them.
Resume = Annotated[
    Path | None,
    typer.Option(
        "--resume",
        callback=_resume,
        metavar="RUN",
        help="Go on with the run in this folder; nothing else need be given.",
    ),
]
OutPath = Annotated[Path, typer.Option("--out", help="Where the new model file goes.")]


def _network_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """A model is gone on from as the network that it is."""
    start = Path(given["start"])
    if start.suffix.lower() != SUFFIX:
        return {}
    try:
        network = read_model(start).card.architecture
    except JellyError:  # said where it is started from
        return {}
    return {"architecture": network} if network in {*ArchitectureName} else {}


@with_options(FineTuneConfig, told=_network_of)
def train(
    dataset: DatasetPath,
    start: Annotated[
        str,
        typer.Option(
            "--from",
            help="What to start from: “imagenet” (weights that come with the program for "
            "efficientnet_lite0; torchvision's, fetched once, for the others), “scratch”, a "
            ".safetensors file of weights, or a model.",
        ),
    ],
    out: OutPath,
    config: FineTuneConfig,
    licence: Annotated[str, typer.Option(help="Under which terms the model may be used.")] = "",
    attribution: Annotated[
        list[str] | None,
        typer.Option(help="What must be said of photographs and weights; may be given again."),
    ] = None,
    limits_from: LimitsFrom = None,
    device: DeviceName = AUTO,
    cluster: ClusterOption = None,
    run: RunPath = None,
    resume: Resume = None,
    as_json: Json = False,
) -> None:
    """Fine-tune a network on a folder per species."""
    from jellygui.process import in_child
    from jellygui.tasks import Train

    check_out(out, start, limits_from)
    run = run or new_run_folder(out.stem)
    task = Train(
        dataset=dataset,
        start=start,
        out=out,
        config=config,
        licence=licence,
        attribution=tuple(attribution or ()),
        limits_from=limits_from,
        run=run,
        device=device,
    )
    screen = Screen(as_json=as_json)
    with task_cluster_at(cluster, screen) as there:
        if there is None:
            _make_model(screen, in_child(task), run)
        else:
            screen.say("One training is done by one worker.")
            _make_model(screen, there.telling(there.done(task)))


@with_options(FineTuneConfig, told=_network_of)
def estimate(
    dataset: DatasetPath,
    start: Annotated[str, typer.Option("--from", help="What to start from, as for train.")],
    config: FineTuneConfig,
    device: DeviceName = AUTO,
) -> None:
    """Say how long a training would take on this computer, and how much memory and disk."""
    from jellygui.process import in_child
    from jellygui.tasks import EstimateTraining

    task = EstimateTraining(dataset=dataset, start=start, config=config, device=device)
    Screen().run(in_child(task), if_stopped="Nothing was measured.")


def import_weights(
    weights: Annotated[Path, typer.Argument(help="A .pth file of weights.")],
    out: Annotated[Path, typer.Option("--out", help="Where the .safetensors file goes.")],
) -> None:
    """Turn a .pth file of torchvision's weights into plain numbers that train can start from."""
    from jellygui.process import in_child
    from jellygui.tasks import ImportWeights

    check_replaceable(out, "a file of this command", lambda file: False)
    task = ImportWeights(source=weights, out=out)
    try:
        Screen().run(in_child(task), if_stopped="Nothing was written.")
    except ChildDiedError as error:
        raise JellyError(
            f"“{weights}” cannot be read as weights.", hint=f"{error.message} Nothing was written."
        ) from error


@with_options(PruneConfig)
def prune(
    model: ModelPath,
    dataset: DatasetPath,
    out: OutPath,
    config: PruneConfig,
    teacher: Annotated[
        list[Path] | None,
        typer.Option(help="A further model that teaches, of the same recipe; may be given again."),
    ] = None,
    limits_from: LimitsFrom = None,
    keep_steps: Annotated[
        Path | None,
        typer.Option("--keep-steps", help="A folder for a model file of every step."),
    ] = None,
    device: DeviceName = AUTO,
    run: RunPath = None,
    resume: Resume = None,
    as_json: Json = False,
) -> None:
    """Make a model smaller and faster, with the dataset it was trained on."""
    from jellygui.process import in_child
    from jellygui.tasks import Prune

    check_out(out, model, limits_from, *(teacher or ()))
    run = run or new_run_folder(out.stem)
    task = Prune(
        model=model,
        dataset=dataset,
        out=out,
        config=config,
        teachers=tuple(teacher or ()),
        limits_from=limits_from,
        keep_steps=keep_steps,
        run=run,
        device=device,
    )
    _make_model(Screen(as_json=as_json), in_child(task), run)


@with_options(RetrainConfig)
def retrain(
    model: ModelPath,
    dataset: DatasetPath,
    out: OutPath,
    config: RetrainConfig,
    device: DeviceName = AUTO,
    run: RunPath = None,
    resume: Resume = None,
    as_json: Json = False,
) -> None:
    """Teach a model new photographs, also of new species, without forgetting the old ones."""
    from jellygui.jobs.retrain import retrain as retrain_job
    from jellygui.tasks import Retrain

    check_out(out, model)
    # A new head alone takes seconds.
    run = None if config.head_only else run or new_run_folder(out.stem)
    task = Retrain(model=model, folder=dataset, out=out, config=config, run=run, device=device)
    _make_model(Screen(as_json=as_json), retrain_job(task), run)


@runs.callback()
def _runs(context: typer.Context, as_json: Json = False) -> None:
    if context.invoked_subcommand is None:
        list_recorded(as_json=as_json)


@runs.command("list")
def list_recorded(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A run or a folder of runs; else those that were given no place."),
    ] = None,
    as_json: Json = False,
) -> None:
    """The runs that there are, the newest first."""
    screen = Screen(as_json=as_json)
    found = []
    for run in list_runs(folder):
        try:
            record = run.record()
        except JellyError as error:
            screen.say(str(error))
            continue
        curve, outcome = run.curve(), run.outcome() or {"state": "unfinished"}
        devices = [*dict.fromkeys(on for epoch in curve if (on := epoch.get("device")))]
        done = f"{len(curve)} epochs{''.join(f', on {name}' for name in devices)}"
        screen.result(f"{run.path}  {record['kind']}, {done}, {outcome['state']}")
        told = {"kind": record["kind"], "started_at": record["started_at"], "epochs": len(curve)}
        told |= {"devices": devices} if devices else {}
        found.append({"path": spelled_out(run.path), **told, **outcome})
    screen.document(found)


@runs.command("keep-best")
def keep_best(
    run: Annotated[Path, typer.Argument(help="The folder of a run.")],
    out: OutPath,
    as_json: Json = False,
) -> None:
    """Make a model file of the best epoch of a run, whether it has ended or not."""
    from jellygui.process import in_child
    from jellygui.tasks import KeepBest

    check_out(out)
    _make_model(Screen(as_json=as_json), in_child(KeepBest(run=run, out=out)), run)


def _make_model(screen: Screen, job: Work, run: Path | None = None) -> None:
    from jellygui.modelfile import read_model

    ways_on = run and (
        f"What was learned is kept: go on with jellygui train --resume “{run}”, or jellygui runs "
        f"keep-best “{run}” --out FILE."
    )
    try:
        screen.run(job, if_stopped=f"No model was written. {ways_on or ''}".rstrip())
    except JellyError as error:
        if run is None or RunFolder(run).outcome() or not RunFolder(run).curve():
            raise
        raise JellyError(error.message, hint=f"{error.hint} {ways_on}") from error
    if screen.saved is None:
        raise RuntimeError("the job ended without a model")
    card = read_model(screen.saved.path).card
    for measurement in card.measurements:
        screen.result(f"On {measurement.measured_on}: accuracy {measurement.accuracy}")
    screen.result(f"The model is in {screen.saved.path} ({card.parameters:,} parameters)")
    screen.document(card.model_dump(mode="json", exclude={"trained_on"}))
