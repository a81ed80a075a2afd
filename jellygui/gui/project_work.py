"""What the window asks of a project in other threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jellygui.domain.addresses import is_address
from jellygui.domain.browse import PhotoQuery, Show
from jellygui.domain.configs import VideoConfig
from jellygui.domain.counts import CountBy, FolderLevel, folder_levels, together
from jellygui.domain.folder_tree import FolderTree, folder_tree
from jellygui.domain.place_names import shared_folder, told_apart
from jellygui.work import give_back, give_way

if TYPE_CHECKING:
    from threading import Event

    from jellygui.domain.abundance import Abundance
    from jellygui.domain.browse import Tally
    from jellygui.domain.checks import CheckResult
    from jellygui.domain.configs import SightingConfig
    from jellygui.domain.counts import CountRow, Parting
    from jellygui.domain.estimates import Cost
    from jellygui.domain.looked_at import LookedAt
    from jellygui.domain.promise import Promise
    from jellygui.domain.species import ProjectSpecies
    from jellygui.domain.stations import Station
    from jellygui.domain.suggestions import Suggestions
    from jellygui.gui.counts_model import CountsColumn
    from jellygui.gui.table_files import Place
    from jellygui.jobs.opening import FoundPlace, OpenedProject
    from jellygui.jobs.promise import PromiseEvidence
    from jellygui.project import Project
    from jellygui.project.browsing import FilesByFolder
    from jellygui.work import Work
from jellygui.gui.language import spoken
from jellygui.gui.survey_lines import SurveyLine, SurveyLines, folder_lines, survey_lines
from jellygui.gui.translation import from_below, tr


class ChartView(StrEnum):
    """What the chart of the Counts page shows."""

    SPECIES = "species"
    DAYS = "days"
    MAP = "map"
    PARTS = "parts"


@dataclass(frozen=True, kw_only=True)
class CountsChoice:
    """What is to be counted for the Counts page: which photographs, parted by what.

    `half_width` is how exactly a person wants to know how many photographs there are of a species,
    `view` what the chart shows.
    """

    query: PhotoQuery | None = None
    by: Parting | None = None
    half_width: int | None = None
    view: ChartView = ChartView.SPECIES


@dataclass(frozen=True, kw_only=True)
class Folders:
    """What the folders of a project are called, which files each holds, their tree and its levels.

    `shared` is the folder that holds them all.

    It is as the project had so many `files`, there and missing.
    """

    files: tuple[int, int] = (0, 0)
    names: Mapping[Path, str] = field(default_factory=dict)
    holding: FilesByFolder | None = None
    tree: FolderTree[Path] = field(default_factory=FolderTree)
    lines: tuple[SurveyLine, ...] = ()
    shared: Path | None = None
    levels: Mapping[FolderLevel, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ProjectCounts:
    """The numbers of a project: for the side list, and `parts` for the Counts page.

    `parts` holds the rows of each day or folder, or of all together under an empty name; `rows` are
    the same behind the name of their part, without any of a part that counts no file, of which some
    tell how many animals people have counted or how many photographs there are; `widest` says which
    of them have the widest cells; `together` is a row for each species. All are empty where nothing
    was `wanted`. `check` is the result of the newest random check, `promise` that by which the
    model in use names, `model` what that is called, `unread` how many files a person has labelled
    that are still to be read for it, `passed_over` how many files of each other kind were found
    beside the photographs; `sighting`
    says what is one, where something was wanted. `cost` is what it takes to know the counts more
    exactly; `efforts` what there is per unit of effort, where it is counted by station; `days` and
    `stations` are the rows of each, where the chart shows them, and `has_whiskers` that of a day
    more is known than what was counted. `survey` are the lines of folders and days, `here` what
    stands behind each choice in the folder and on the day of `place`.
    """

    tally: Tally
    here: Tally
    species: tuple[ProjectSpecies, ...]
    wanted: CountsChoice | None = None
    parts: Sequence[tuple[str, Sequence[CountRow]]] = ()
    rows: Sequence[tuple[str, CountRow]] = ()
    widest: Mapping[CountsColumn, int] = field(default_factory=dict)
    is_counted: bool = False
    is_estimated: bool = False
    together: Sequence[CountRow] = ()
    check: CheckResult | None = None
    promise: Promise | None = None
    model: str = ""
    unread: int = 0
    folders: Folders = Folders()
    survey: SurveyLines = field(default_factory=SurveyLines)
    place: PhotoQuery = field(default_factory=PhotoQuery)
    passed_over: Mapping[str, int] = field(default_factory=dict)
    sighting: SightingConfig | None = None
    cost: Cost | None = None
    efforts: Sequence[Abundance] = ()
    days: Sequence[tuple[str, Sequence[CountRow]]] = ()
    has_whiskers: bool = False
    stations: Sequence[tuple[Station, Sequence[CountRow]]] = ()
    is_grouped_as_before: bool = False


@dataclass(frozen=True)
class DrawnCheck:
    """A random check and the files to ask about.

    Where they are fewer than were `wanted`, so many others were not drawn as the model in use has
    `learned` from them.
    """

    check: int
    file_ids: Sequence[int]
    wanted: int
    learned: int


def load_early() -> None:
    """Load ONNX Runtime and what else a project needs: no thread can do anything meanwhile."""
    with suppress(ImportError):  # said when it is needed
        import jellygui.jobs.classify
        import jellygui.jobs.ingest  # noqa: F401


def open_project(
    open_it: Callable[[], OpenedProject], annotator: str, late: LateProjects
) -> OpenedProject:
    """A project that was opened; closed at once where nobody waits for it any longer."""
    found = open_it()
    found.project.labels.annotator = annotator
    late.keep(found.project)
    return found


class LateProjects:
    """Projects that were opened and have not come to the window yet."""

    def __init__(self) -> None:
        self._projects: list[Project] = []

    def keep(self, project: Project) -> None:
        self._projects.append(project)

    def has_come(self, project: Project) -> None:
        self._projects.remove(project)

    def close(self) -> None:
        """Close those for which nobody waits any longer."""
        for project in self._projects:
            project.close()


def project_at(place: Path, create: bool) -> OpenedProject:
    from jellygui.jobs.opening import open_project

    return open_project(place, create=create, inspect_later=True)


def project_found(found: FoundPlace) -> OpenedProject:
    from jellygui.jobs.opening import open_found

    return open_found(found, inspect_later=True)


def inspect_project(project: Project) -> None:
    """Look at all that a project holds, which takes a while, beside all else."""
    give_way()
    project.inspect()


def find_gone(folders: FilesByFolder | None) -> list[Path]:
    """Which folders of a project are no longer where they were; a disk may take its time to say."""
    from jellygui.jobs.whereabouts import gone_folders

    return gone_folders(folders.folders) if folders is not None else []


def find_cause(project: Project, error: Exception) -> Exception:
    return project.cause_of(error)


def do_nothing() -> None:
    """Comes in its turn, after what was asked before."""


def close_project(project: Project, ends: Sequence[Event]) -> None:
    """Close when the jobs that were cancelled have ended."""
    for end in ends:
        end.wait()
    project.close()


def save_copy(project: Project, place: Path) -> Path:
    """A copy of the project, which is left as it is."""
    from jellygui.project.copying import save_as

    save_as(project, place)
    return place


def count_project(
    project: Project,
    wanted: CountsChoice | None,
    known: Folders,
    place: PhotoQuery = PhotoQuery(),  # noqa: B008
) -> ProjectCounts:
    """Count; what folders hold is looked for where other files are there than `known`."""
    from jellygui.gui.counts_model import widest
    from jellygui.jobs.counting import at_positions, at_stations, counted, per_effort

    parts: Sequence[tuple[str, Sequence[CountRow]]] = ()
    check = sighting = cost = promise = None
    efforts: Sequence[Abundance] = ()
    days: Sequence[tuple[str, Sequence[CountRow]]] = ()
    stations: Sequence[tuple[Station, Sequence[CountRow]]] = ()
    in_use = project.models.in_use()
    if wanted is not None:
        sighting = project.sightings.rule()
        parts = counted(project, wanted.query, by=wanted.by)
        check = project.checks.newest()
        cost = project.estimates.cost(wanted.half_width)
        if wanted.by is CountBy.STATION:
            efforts = per_effort(project, wanted.query, parts=parts)
        if wanted.view is ChartView.DAYS:
            is_by_day = wanted.by is CountBy.DAY
            days = parts if is_by_day else counted(project, wanted.query, by=CountBy.DAY)
        elif wanted.view is ChartView.MAP:
            is_by_station = wanted.by is CountBy.STATION
            there = parts if is_by_station else counted(project, wanted.query, by=CountBy.STATION)
            stations, _ = at_stations(project, there)
            if not any(station.has_position for station, _ in stations):
                stations = at_positions(project, wanted.query)
        promise = project.models.promise_in_force(in_use[0]) if in_use else None
    tally = project.browsing.tally()
    files = (tally.total, tally.by_show[Show.MISSING])
    if files != known.files or known.holding is None:
        holding = project.browsing.files_by_folder()
        tree, names = folder_tree(holding.folders), told_apart(holding.folders)
        known = Folders(
            files=files,
            names=names,
            holding=holding,
            tree=tree,
            lines=folder_lines(tree),
            shared=shared_folder(holding.folders),
            levels=folder_levels(holding.folders),
        )
        give_back()
    assert known.holding is not None
    in_folders, on_days = project.browsing.progress(known.holding)
    here = tally if place == PhotoQuery() else project.browsing.tally(place)
    by, species = wanted.by if wanted else None, project.species.all()
    rows = [(part, row) for part, found in parts for row in found if row.files or not by]
    return ProjectCounts(
        tally=tally,
        here=here,
        place=place,
        survey=survey_lines(known.tree, known.lines, in_folders, on_days),
        species=species,
        wanted=wanted,
        check=check,
        parts=parts,
        rows=rows,
        widest=widest([row for _, row in rows]),
        is_counted=any(row.max_n is not None for _, row in rows),
        is_estimated=any(row.estimate for _, row in rows),
        together=together(parts, species) if parts else (),
        promise=promise,
        model=(project.models.called(in_use[0]) or in_use[1]) if in_use else "",
        unread=len(project.labels.unread()),
        folders=known,
        passed_over=project.files.passed_over(),
        sighting=sighting,
        cost=cost,
        efforts=efforts,
        days=days,
        stations=stations,
        has_whiskers=any(row.has_interval for _, rows in days for row in rows),
        is_grouped_as_before=project.sightings.is_grouped_as_before(),
    )


def draw_check(project: Project, count: int) -> DrawnCheck:
    check = project.checks.draw(count)
    file_ids = project.checks.files(check)
    learned = project.checks.count_learned() if len(file_ids) < count else 0
    return DrawnCheck(check, file_ids, count, learned)


def export_table(
    project: Project, place: Place, images: bool, wanted: CountsChoice
) -> tuple[Path, int]:
    """Where it was written, and how many rows of nothing found are left out there."""
    from jellygui.jobs.export import write_counts, write_images

    if images:
        write_images(project, place.path, wanted.query, separator=place.separator)
        return place.path, 0
    query, by = wanted.query, wanted.by
    missing = write_counts(project, place.path, query, by=by, separator=place.separator)
    return place.path, missing


def copy_model(path: Path) -> Path:
    """The place of a model among a person's own, where it is copied if it is not there yet."""
    from jellygui.jobs.models import import_model

    return import_model(path).path


def looker(project: Project) -> Callable[[Path], LookedAt]:
    """What shows, in another thread, what the project's model looked at in a photograph."""

    @cache
    def made() -> Callable[[Path], LookedAt]:
        from jellygui.jobs.looked_at import Looker

        return Looker(project)

    return lambda path: made()(path)


def suggester(project: Project) -> Callable[[], Suggestions]:
    """What makes, in another thread, suggestions from the project's labels."""

    @cache
    def made() -> Callable[[], Suggestions]:
        from jellygui.jobs.suggest import Suggester

        return Suggester(project)

    return lambda: made()()


# Long jobs


def finding(dropped: Sequence[Path]) -> Any:
    from jellygui.jobs.opening import find_for_dropped

    give_way()
    return find_for_dropped(_with_stores(dropped))


def ingestion(project: Project, dropped: Sequence[Path]) -> Any:
    from jellygui.jobs.ingest import ingest

    give_way()  # a search takes a core for itself, and the window needs one
    return ingest(project, _with_stores(dropped), some_ahead=True)


def _with_stores(places: Sequence[Path]) -> list[Path]:
    """These places; the stores of addresses that a person has given may be asked from now on."""
    if not any(map(is_address, places)):
        return list(places)
    from jellygui.images.remote import named

    return [named(place) if is_address(place) else place for place in places]


def frames_taken(project: Project) -> Any:
    from jellygui.jobs.ingest import frames_taken

    return frames_taken(project)


def taking_frames(project: Project, rule: VideoConfig) -> Any:
    from jellygui.jobs.ingest import take_frames

    give_way()
    return take_frames(project, rule)


def labelled_folder(project: Project, folder: Path) -> Any:
    from jellygui.jobs.labelled_folders import add_labelled_folder

    return add_labelled_folder(project, folder)


def weighing(project: Project) -> PromiseEvidence:
    from jellygui.jobs.promise import weigh

    return weigh(project)


def promising(project: Project, model_id: str, promise: Promise | None) -> Any:
    from jellygui.jobs.promise import keep_promise

    return keep_promise(project, model_id, promise)


def dataset(project: Project, folder: Path) -> Any:
    from jellygui.jobs.labelled_folders import export_dataset

    return export_dataset(project, folder)


def reporting(project: Project, place: Path) -> Work:
    """Write the report of the survey there, in the window's language: a page, or PDF."""
    from jellygui.domain.events import Heartbeat
    from jellygui.jobs.survey_report import check_report, write_report

    is_pdf = place.suffix.lower() == ".pdf"
    html, pdf = (None, place) if is_pdf else (place, None)
    yield Heartbeat()
    check_report(html=html, pdf=pdf, is_asked=True)
    write_report(project, html=html, pdf=pdf, language=spoken())


def grouping(project: Project, rule: SightingConfig) -> Any:
    from jellygui.jobs.sightings import group_anew

    return group_anew(project, rule)


def rescuing(damaged: Path, place: Path) -> Any:
    from jellygui.jobs.rescue import rescue_labels

    give_way()
    return rescue_labels(damaged, place)


def locating(project: Project, folder: Path) -> Any:
    from jellygui.jobs.locate import locate

    return locate(project, folder)


def reading(project: Project) -> Any:
    from jellygui.jobs.read import read_labelled

    return read_labelled(project)


def classification(
    project: Project, in_sight: Any, wanted: Path | None, for_new: Path | None
) -> Work:
    """Classify with the model that is wanted, else as before; `for_new` is for a new project."""
    from jellygui.domain.events import Note
    from jellygui.errors import JellyError
    from jellygui.jobs.classify import classify
    from jellygui.jobs.models import model_of
    from jellygui.modelfile import read_model

    model = None if wanted is None else read_model(wanted)
    if model is None and for_new is not None and project.models.in_use() is None:
        try:
            model = read_model(for_new)
        except JellyError as error:
            words = tr("{error} The model that comes with the program is used.")
            yield Note(words.format(error=from_below(error.message)))
    yield from classify(project, model or model_of(project), priority=in_sight)
