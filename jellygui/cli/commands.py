"""The commands. What they need is imported when they run, so that the program starts at once."""

from __future__ import annotations

import hashlib
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from jellygui import __version__, paths
from jellygui.cli.arguments import Json, ModelPath
from jellygui.cli.clustered import ClusterOption, cluster_at
from jellygui.cli.doubting import doubt
from jellygui.cli.leaving import STOPPED, ending_at_once, leave
from jellygui.cli.measuring import compare, evaluate
from jellygui.cli.merging import merge
from jellygui.cli.options import with_options
from jellygui.cli.promising import promise
from jellygui.cli.screen import (
    Screen,
    StoppedByPersonError,
    harden_streams,
    interruptions,
)
from jellygui.cli.species_list import species
from jellygui.cli.surveying import clocks, days, export, stations
from jellygui.cli.table_commands import (
    EmbeddingsOption,
    TableOption,
    classify_into_table,
    is_table,
    open_from_table,
    report_table,
)
from jellygui.cli.training import estimate, import_weights, prune, retrain, runs, train
from jellygui.domain.addresses import is_address
from jellygui.domain.configs import Separator, SightingConfig, VideoConfig
from jellygui.domain.counts import CountBy, FolderLevel, folder_levels
from jellygui.domain.devices import AUTO, PROCESSOR
from jellygui.domain.species import in_number
from jellygui.errors import JellyError, UnfinishedError
from jellygui.files import spelled_out
from jellygui.log import start_log
from jellygui.reasons import why_not_written
from jellygui.shown import on_terminal
from jellygui.work import ChildDiedError

app = typer.Typer(
    help="Counts jellyfish species in photographs, and learns from your corrections.",
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
models = typer.Typer(help="The models on this computer.", invoke_without_command=True)
app.add_typer(models, name="models")
app.add_typer(runs, name="runs")

if TYPE_CHECKING:
    from jellygui.jobs.opening import FoundPlace
    from jellygui.project import Project

_log = logging.getLogger("jellygui.cli")
_GOES_ON = "What was done is kept; the same command goes on from there."

CountsFile = Annotated[
    Path | None, typer.Option("--counts", help="Write the species counts to this CSV file.")
]
SeparatorOption = Annotated[
    Separator | None,
    typer.Option(
        help="What stands between the cells of CSV files; semicolons come with a decimal comma, as "
        "Excel of many countries wants it. A file that ends in .tsv has tabs."
    ),
]
ImagesFile = Annotated[
    Path | None, typer.Option("--images", help="Write a row per photograph to this CSV file.")
]


def main() -> None:
    """Run the command line; every error ends in one plain sentence and an exit code."""
    with ending_at_once():
        try:
            _run()
        except SystemExit as end:
            leave(end.code if isinstance(end.code, int) else int(end.code is not None))
            raise


def _run() -> None:
    with interruptions(at_once=True) as stopped:
        try:
            harden_streams()
            start_log()
            try:
                app(standalone_mode=True)
            finally:
                _write_the_rest()
        except StoppedByPersonError as stop:
            _say(f"Stopped. {stop}")
            sys.exit(STOPPED)
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(1)
        except JellyError as error:
            _say(error.message)
            if error.hint:
                _say(error.hint)
            if isinstance(error, ChildDiedError) and error.log is not None:
                _say(f"Its last words are in {error.log}.")
            sys.exit(1)
        except (Exception, KeyboardInterrupt, SystemExit) as error:
            # Ctrl-C may come out as another error: a library that was being loaded fails.
            if stopped():
                _say("Stopped.")
                sys.exit(STOPPED)
            if isinstance(error, SystemExit):
                raise
            _log.exception("unexpected")
            _say(f"Something went wrong inside JellyGUI. The details are in {paths.log_dir()}.")
            sys.exit(1)


def _write_the_rest() -> None:
    """Write what still waits for the reader of the results, so that a failure is heard of here."""
    try:
        if sys.stdout is not None:  # a windowed program has none
            sys.stdout.flush()
    except OSError as error:
        with suppress(OSError, ValueError):  # else Python tries again when it ends
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise JellyError(
            f"The results cannot be written ({why_not_written(error)}).",
            hint="Make room, then repeat the command.",
        ) from error


def _say(text: str) -> None:
    print(on_terminal(text), file=sys.stderr)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"JellyGUI {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        print(context.get_help())
        _say("There is no screen for the window here; use the commands above.")


@app.command()
def classify(
    photographs: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...",
            help="Photographs, or folders of them; also addresses, as in s3://bucket/folder.",
        ),
    ],
    project: Annotated[
        Path | None, typer.Option(help="The project file; without one, in your own data folder.")
    ] = None,
    counts_file: CountsFile = None,
    images_file: ImagesFile = None,
    separator: SeparatorOption = None,
    model: Annotated[
        Path | None,
        typer.Option(help="The model; else that of the project, at first the bundled one."),
    ] = None,
    every: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=3600,
            metavar="SECONDS",
            help="Take a frame of each video every so many seconds; 0 leaves videos out. At first "
            "1, then as the project did before.",
        ),
    ] = None,
    scenes: Annotated[
        bool | None,
        typer.Option(
            "--scenes/--no-scenes",
            help="Of these frames take only those that show something else than the last one "
            "taken.",
        ),
    ] = None,
    cluster: ClusterOption = None,
    device: Annotated[
        str,
        typer.Option(
            metavar="auto|cpu|cuda|…",
            help="What the network computes on: “auto” is the quickest of what ONNX Runtime has "
            "here (cuda, coreml, directml, openvino) whose answers are the processor's.",
        ),
    ] = AUTO,
    table: TableOption = None,
    embeddings: EmbeddingsOption = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Print every prediction as it comes.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Classify photographs and count their species."""
    from jellygui.cli.project_report import report_counts
    from jellygui.images.remote import named
    from jellygui.images.scan import check_exists
    from jellygui.jobs.classify import classify as classify_job
    from jellygui.jobs.ingest import ingest, look_first
    from jellygui.jobs.models import model_of
    from jellygui.jobs.opening import FoundPlace, open_found, open_to_change
    from jellygui.modelfile import read_model

    # Before hours of work rather than after them.
    _check_places(counts_file, images_file, separator)
    photographs = [named(path) if is_address(path) else path for path in photographs]
    for path in photographs:
        check_exists(path)
    chosen = read_model(model) if model else None
    screen = Screen(as_json=as_json, verbose=verbose)
    if table is not None:
        for value, name in (
            (project, "--project"),
            (images_file, "--images"),
            (every, "--every"),
            (scenes, "--scenes"),
            (None if device in (AUTO, PROCESSOR) else device, "--device"),
        ):
            if value is not None:
                raise typer.BadParameter("does not go with --table", param_hint=name)
        classify_into_table(
            table,
            photographs,
            chosen,
            screen,
            embeddings=embeddings,
            cluster=cluster,
            counts_file=counts_file,
            separator=separator,
        )
        return
    if cluster is not None and device not in (AUTO, PROCESSOR):
        raise typer.BadParameter("does not go with --cluster", param_hint="--device")
    if embeddings:
        raise typer.BadParameter("goes with --table", param_hint="--embeddings")
    place = FoundPlace(project, (), is_new=not os.path.lexists(project)) if project else None
    place = place or _default_project(photographs)
    if place.is_new:
        screen.run(look_first(photographs), if_stopped=_GOES_ON)
    found = open_to_change(project) if project else open_found(place)
    for words in found.words:
        screen.say(words)
    with found.project as opened:
        chosen = chosen or model_of(opened)
        screen.say(f"The model is {chosen.card.name}.")
        given = {"every": every, "scenes": scenes}
        known = {name: value for name, value in given.items() if value is not None}
        videos = (opened.files.video_rule() or VideoConfig()).model_copy(update=known)
        job = ingest(opened, photographs, videos=videos)
        screen.run(job, if_stopped=_GOES_ON)
        unfinished: UnfinishedError | None = None
        try:
            with cluster_at(cluster, screen) as there:
                job = (
                    there.telling(
                        classify_job(opened, chosen, predict=there.predict_files, device=PROCESSOR)
                    )
                    if there
                    else classify_job(opened, chosen, device=device)
                )
                screen.run(job, if_stopped=_GOES_ON)
        except UnfinishedError as error:
            unfinished = error
        opened.rest()
        report_counts(opened, screen, counts_file, images_file, separator)
    if unfinished is not None:
        raise unfinished
    if number := len(screen.folders_skipped):
        raise JellyError(
            f"{number} {'folder' if number == 1 else 'folders'} could not be read; what lies in "
            f"{'it' if number == 1 else 'them'} is not counted.",
            hint="Give yourself the right to read, then run the same command again.",
        )


def _check_places(
    counts_file: Path | None, images_file: Path | None, separator: Separator | None
) -> None:
    from jellygui.jobs.spreadsheets import check_place

    for path in (counts_file, images_file):
        if path is not None:
            check_place(path, separator, is_asked=False)
    if counts_file and images_file and _plain(counts_file) == _plain(images_file):
        raise typer.BadParameter("is the file of --counts too", param_hint="--images")


def _plain(path: Path) -> str:
    return os.fspath(path) if is_address(path) else os.path.normcase(os.path.abspath(path))


def _default_project(photographs: list[Path]) -> FoundPlace:
    """The same paths give the same project, so that the same command goes on."""
    from jellygui.jobs.opening import find_own

    absolute = sorted(_plain(path) for path in photographs)
    mark = hashlib.sha256("\n".join(absolute).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    name = on_terminal(os.path.basename(absolute[0]))[:60] or "photographs"
    safe = "".join(letter if letter.isalnum() or letter in " -_." else "_" for letter in name)
    places = [Path(path) for path in absolute]
    return find_own(paths.data_dir() / "projects", f"{safe}-{mark}", places)


@app.command()
def counts(
    project: Annotated[
        Path, typer.Argument(help="A project file, or a table's folder (classify --table).")
    ],
    counts_file: CountsFile = None,
    images_file: ImagesFile = None,
    separator: SeparatorOption = None,
    by: Annotated[
        CountBy | None, typer.Option(help="Count each day, or each folder, by itself.")
    ] = None,
    level: Annotated[
        int | None,
        typer.Option(
            min=1, help="With --by folder: count by the folders of this level below what all share."
        ),
    ] = None,
    within: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Say how many more answers of a random check bring every count to ± so many "
            "photographs.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Print or write the counts of a project, or of a table."""
    from jellygui.cli.project_report import report_counts
    from jellygui.jobs.opening import open_project

    _check_places(counts_file, images_file, separator)
    if level is not None and by is not CountBy.FOLDER:
        raise typer.BadParameter("goes with --by folder", param_hint="--level")
    screen = Screen(as_json=as_json)
    if is_table(project):
        for value, name in ((images_file, "--images"), (level, "--level"), (within, "--within")):
            if value is not None:
                raise typer.BadParameter("does not go with a table", param_hint=name)
        report_table(project, screen, counts_file, separator, by=by)
        return
    found = open_project(project, for_reading=True)
    for words in found.words:
        screen.say(words)
    with found.project as opened:
        report_counts(
            opened,
            screen,
            counts_file,
            images_file,
            separator,
            within=within,
            by=by if level is None else _level(opened, level),
        )
        if opened.lacks:
            raise UnfinishedError("These counts may lack photographs and labels: see above.")


def _level(project: Project, level: int) -> FolderLevel:
    levels = [*folder_levels(project.browsing.folders())]
    if level > len(levels):
        raise typer.BadParameter(
            f"the folders of this project have {len(levels)} levels between all and each",
            param_hint="--level",
        )
    return levels[level - 1]


@app.command()
@with_options(SightingConfig, only_given=True)
def sightings(
    project: Annotated[Path, typer.Argument(help="A project file.")],
    config: dict[str, Any],
    as_json: Json = False,
) -> None:
    """Group a project's photographs anew; options change what is one sighting in it."""
    from jellygui.jobs.sightings import group_anew
    from jellygui.project import Project

    screen = Screen(as_json=as_json)
    with Project(project, create=False) as opened:
        rule = opened.sightings.rule().model_copy(update=config)
        screen.run(group_anew(opened, rule), if_stopped="The groups are as they were.")
        for name, value in rule:
            words = f"{value:g}" if not isinstance(value, bool) else "yes" if value else "no"
            screen.result(f"{SightingConfig.model_fields[name].title}: {words}")
        screen.document({**rule.model_dump(), "sightings": opened.sightings.count()})


@app.command()
def rescue(
    project: Annotated[Path, typer.Argument(help="A damaged project file; it is not changed.")],
    new: Annotated[Path, typer.Argument(metavar="NEW.jelly", help="The project to be made.")],
    as_json: Json = False,
) -> None:
    """Save what can be read of a damaged project, above all its labels, in a new one."""
    from jellygui.jobs.rescue import rescue_labels

    screen = Screen(as_json=as_json)
    screen.run(rescue_labels(project, new), if_stopped="No project was made.")
    found = screen.rescued
    assert found is not None
    screen.result(found.text)
    screen.document(vars(found) | {"place": spelled_out(found.place)})
    if not found.is_all:
        raise UnfinishedError(f"Not all of “{project}” could be read: see above.")


@models.callback()
def _models(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        list_models()


@models.command("list")
def list_models(as_json: Json = False) -> None:
    """The bundled models and your own."""
    from jellygui.modelfile import SUFFIX, read_model

    found = [*paths.bundled_models(), *sorted((paths.data_dir() / "models").glob(f"*{SUFFIX}"))]
    screen = Screen(as_json=as_json)
    cards = []
    for path in found:
        try:
            card = read_model(path).card
        except JellyError as error:
            screen.say(str(error))
            continue
        cards.append({"name": card.name, "path": spelled_out(path), "species": card.species_keys})
        screen.result(
            f"{card.name}: {in_number(card.species_keys)}, {card.parameters:,} parameters, {path}"
        )
    screen.document(cards)


@models.command("show")
def show_model(model: ModelPath, as_json: Json = False) -> None:
    """What is known of a model file."""
    from jellygui.modelfile import describe, read_model

    file = read_model(model)
    screen = Screen(as_json=as_json)
    rows = [("File", f"{file.path}, {file.model_id}"), *describe(file.card)]
    width = max(len(title) for title, _ in rows)
    for title, text in rows:
        screen.result(f"{title.ljust(width)}  {text}")
    sizes = {name: f"{size / 1e6:.2f} MB" for name, size in file.sizes.items()}
    screen.result(f"{'Parts'.ljust(width)}  {', '.join(f'{k} {v}' for k, v in sizes.items())}")
    screen.document(file.card.model_dump(mode="json", exclude={"trained_on", "fold_answers"}))


for _command in (train, estimate, prune, retrain, evaluate, compare, doubt, promise):
    app.command()(_command)
app.command()(days)
app.command()(clocks)
app.command()(stations)
app.command()(species)
app.command()(export)
app.command()(merge)
app.command("open")(open_from_table)
app.command("import-weights")(import_weights)


@app.command("self-test")
def self_test(as_json: Json = False) -> None:
    """Check that this installation works."""
    from jellygui.jobs.self_test import self_test as self_test_job

    screen = Screen(as_json=as_json)
    results = self_test_job()
    for name, value in results.items():
        screen.result(f"{name}: {value}")
    screen.document(results)
