"""The pages of the window, made once after the first paint."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.changes import Changes
from jellygui.errors import JellyError
from jellygui.gui.answering import Answering
from jellygui.gui.browse_menus import BrowseMenus
from jellygui.gui.browse_page import BrowsePage
from jellygui.gui.check_view import how_many_drawn
from jellygui.gui.filtering import Filtering
from jellygui.gui.frame import Frame
from jellygui.gui.guide import START
from jellygui.gui.help_page import HelpPage
from jellygui.gui.hints import HintLine, Hints
from jellygui.gui.job_runner import Lane
from jellygui.gui.message_line import CHOICE, CUT_OFF, HERE, MODELS, WORDS
from jellygui.gui.page import P, Page, PagePlace
from jellygui.gui.photos.label_names import LabelNames, named
from jellygui.gui.photos.photos_page import PhotosPage
from jellygui.gui.project_work import DrawnCheck, ProjectCounts, weighing
from jellygui.gui.reach import Reach
from jellygui.gui.side_list import SideList
from jellygui.gui.status_line import at_rest
from jellygui.gui.table_files import Place
from jellygui.gui.train.retrain_button import RetrainButton
from jellygui.gui.train.retraining import Retraining
from jellygui.gui.ways import way

if TYPE_CHECKING:
    from jellygui.gui.counts_page import CountsPage
    from jellygui.gui.data.data_page import DataPage
    from jellygui.gui.data.data_tabs import DataTabs
    from jellygui.gui.data.doubts_page import DoubtsPage
    from jellygui.gui.models.models_page import ModelsPage
    from jellygui.gui.train.pruning import Pruning
    from jellygui.gui.train.pruning_page import PruningPage
    from jellygui.gui.train.train_page import TrainPage
    from jellygui.gui.train.training_tabs import TrainingTabs
    from jellygui.project import Project

_NAMES = re.compile(r"\s*(?P<common>[^()]*?)\s*(?:\((?P<scientific>[^()]*)\))?\s*")


class Pages(QObject):
    """Puts the pages into the window's stack and on its rail, and lets them follow the project.

    Rail, menu, keys and what a page is told follow from the one list of them.
    """

    failed = Signal(object)
    check_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._names = LabelNames()
        self._last: ProjectCounts | None = None
        self.photos = PhotosPage()
        self.side = SideList()
        self.retraining = Retraining(frame.runner, self)
        self._places: dict[str, PagePlace[Any]] = {}
        # The pages: nothing else is to be said of a new one.
        browse = self._add(PagePlace("photos", self.tr("Photos"), self._new_browse))
        self._counts = self._add(PagePlace("counts", self.tr("Counts"), self._new_counts))
        self._training = self._add(
            PagePlace("train", self.tr("Train"), self._new_training, topic=CUT_OFF)
        )
        self._models = self._add(
            PagePlace("models", self.tr("Models"), self._new_models, topic=MODELS)
        )
        self._data = self._add(PagePlace("data", self.tr("Data"), self._new_data))
        keys = self._add(PagePlace("help", self.tr("Keys"), HelpPage, at_the_end=True))
        self._shown: PagePlace[Any] = browse
        self.exclude = QAction(self.tr("&Exclude from training"), frame.window)
        self.include = QAction(self.tr("&Let teach again"), frame.window)
        self.retrain = RetrainButton(
            self.retraining, self._training, frame.message_line, frame.window
        )
        self.retrain.visit_wanted.connect(partial(self.visit, "train"))
        frame.status.right.addWidget(self.retrain)
        frame.message_line.come_after(self.retrain)
        commands = self.photos.commands.actions
        for key in ("undo", "redo", "select_all"):
            frame.menus.edit.addAction(commands[key])
        frame.menus.edit.addSeparator()
        self.answering = Answering(
            self.photos, frame.status, frame.wishes, frame.window, self._way_back
        )
        frame.menus.edit.addActions([self.exclude, self.include, self.answering.asks])
        frame.menus.file.insertAction(frame.menus.new_project, commands["file"])
        self.hint = HintLine(self.tr("Show it in the guide"), self.photos)
        self.photos.stand_above(self.hint)
        Hints(self.hint, self.photos.review, frame.wishes, frame.guide, self)
        self.filtering = Filtering(frame, self.photos)
        self.reach = Reach(frame, self.photos, self.side, self.filtering, frame.menus.bar)
        frame.menus.edit.addSeparator()
        frame.menus.edit.addActions(self.reach.actions)
        frame.menus.view.addMenu(self.photos.stack_switch.menu)
        frame.menus.view.addActions([self.side.survey.newest_first, self.side.survey.close_all])
        frame.menus.edit.addAction(self.filtering.open_menu)
        frame.menus.add_languages()
        everywhere = [
            *self.reach.actions,
            self.filtering.open_menu,
            *frame.menus.actions,
            *frame.menus.view.actions(),
        ]
        stacks = self.photos.stack_switch.menu.menuAction()
        frame.menus.view.insertAction(stacks, commands["map"])
        frame.menus.view.insertMenu(stacks, self.photos.toolbar.order)
        self.preview = QAction(self.tr("Show or fold the &preview"), frame.window)
        self.preview.triggered.connect(self.photos.toolbar.preview.toggle)
        frame.menus.view.insertAction(stacks, self.preview)
        for asked in (self.photos.toolbar.order.triggered, self.preview.triggered):
            asked.connect(self._see_photos)
        self.over = BrowseMenus(
            self.photos,
            self.side,
            of_chosen=[self.exclude, self.include],
            of_all=frame.menus.of_all,
            of_species=[frame.menus.species],
            of_unreadable=[frame.menus.again],
            of_missing=[frame.menus.locate, frame.menus.again],
            of_places=frame.menus.of_places,
            photograph=frame.menus.photograph,
        )
        frame.guide.key_groups = keys.get().show_actions(
            [
                (self.tr("On the photographs"), [*commands.values()]),
                (self.tr("On a species in the list"), self.side.actions()),
                (self.tr("Everywhere"), everywhere),
            ]
        )
        self._connect()
        # Whatever is painted for the first time takes long: now, and not when photographs come.
        browse.get().grab()

    def _add(self, place: PagePlace[P]) -> PagePlace[P]:
        self._places[place.name] = place
        self._frame.stack.addWidget(place)
        self._frame.rail.add(place.name, place.title, at_the_end=place.at_the_end)
        self._frame.menus.add_page(place.name, f"&{place.title}")
        return place

    def _connect(self) -> None:
        session = self._frame.session
        self._frame.runner.changed.connect(self._show_looking)
        self._frame.runner.changed.connect(self._prepare)
        session.changed.connect(self._apply)
        session.counted.connect(self._show_counted)
        session.drawn.connect(self._start_check)
        session.finish_writing.append(self.photos.correcting.wait)
        self.photos.changed.connect(session.follow)
        self.photos.failed.connect(self._words_failed)
        self.photos.noted.connect(self._say_what_to_choose)
        self.photos.selection_changed.connect(self._chosen)
        self.photos.changed.connect(self._words_written)
        self._frame.filing.table_chosen.connect(self._export)
        self._frame.filing.other_chosen.connect(self.show_merge)
        self.photos.suggesting.suggested.connect(self._show_status)
        self._frame.menus.suggested_wanted.connect(self._show_suggested)
        self.photos.commands.map_wanted.connect(self._show_map)
        self.photos.escaped.connect(self._frame.message_line.dismiss)
        self.photos.reviewing.answered.connect(self._check_answered)
        self.photos.file_wanted.connect(self._frame.filing.show_file)
        self.photos.open_wanted.connect(self._frame.filing.add_folder)
        self.photos.guide_wanted.connect(self._frame.guide.show)
        self.photos.querying.asked.connect(self.side.follow)
        self.photos.querying.asked.connect(self._look_in)
        self.photos.species_wanted.connect(self._species_wanted)
        self.side.chosen.connect(self.photos.querying.set_query)
        self.side.place_chosen.connect(self.photos.querying.set_place)
        self.side.survey.arranged.connect(self._arranged)
        self.side.survey.folder_wanted.connect(self._frame.filing.show_place)
        self.side.labelled.connect(self.photos.label_files)
        self.side.ordered.connect(self.photos.correcting.order_species)
        session.changed.connect(self.retraining.follow)
        self.photos.changed.connect(self.retraining.follow)
        self.photos.changed.connect(self._said)
        self._frame.runner.changed.connect(self.retrain.dress)
        self.retraining.failed.connect(self.failed)
        self.retrain.clicked.connect(self._retrain)
        self._frame.menus.retrain_wanted.connect(self._retrain)
        self._frame.menus.review_wanted.connect(self._review)
        self.exclude.triggered.connect(self._exclude_chosen)
        self.include.triggered.connect(self._include_chosen)
        self.side.species_named.connect(self._species_typed)
        self.reach.page_wanted.connect(self.visit)
        self.reach.photographs_wanted.connect(self.show_photographs)
        self.reach.box.failed.connect(self.failed)
        self.filtering.page_wanted.connect(self.visit)
        self.filtering.failed.connect(self.failed)

    @property
    def guide_page(self) -> str:
        """What the guide has on what is shown."""
        page: Page | None = self._shown.page
        if page is None or self._frame.stack.currentWidget() is not self._shown:
            return START
        return page.guide_page

    @property
    def counts(self) -> CountsPage | None:
        return self._counts.page

    @property
    def train(self) -> TrainPage | None:
        return self._training.page.train if self._training.page else None

    @property
    def prune(self) -> PruningPage | None:
        return self._training.page.prune if self._training.page else None

    @property
    def pruning(self) -> Pruning | None:
        return self._training.page.pruning if self._training.page else None

    @property
    def models(self) -> ModelsPage | None:
        return self._models.page

    @property
    def data(self) -> DataPage | None:
        return self._data.page.data if self._data.page else None

    @property
    def doubts(self) -> DoubtsPage | None:
        return self._data.page.doubts if self._data.page else None

    @property
    def is_training(self) -> bool:
        """Whether a training or a pruning runs."""
        return self.retrain.is_training

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return self._shown.name

    @property
    def names(self) -> list[str]:
        """The names of the pages, in the order in which they stand."""
        return [*self._places]

    def visit(self, name: str) -> None:
        """Show a page to who goes there: what was said before, or pointed here, has been read."""
        self.show_page(name)
        self._frame.message_line.settle(HERE, self._shown.topic or HERE)
        self._frame.status.tell("")

    def show_page(self, name: str) -> None:
        place = self._places[name]
        if place is not self._shown and self._shown.page is not None:
            self._shown.page.leave()
        self._shown = place
        place.get().look()
        self._frame.stack.setCurrentWidget(place)
        self._frame.rail.show_chosen(name)
        self._frame.menus.photograph.setEnabled(name == "photos")

    @Slot()
    def _review(self) -> None:
        """Begin a review on its page, or end it, from wherever it is asked for."""
        if not self._frame.filing.has_project():
            return
        self.visit("photos")
        if self.photos.review.is_check:  # its key lies beside that of skipping
            self._frame.status.tell(self.tr("A random check is under way: end it first."))
        else:
            self.photos.toolbar.review.click()

    @Slot()
    def _see_photos(self) -> None:
        """Show the page on which an order or the preview is, from wherever it is asked for."""
        if self._shown.name != "photos":
            self.visit("photos")

    @Slot(bool)
    def _show_map(self, on: bool) -> None:
        """Show the page on which the map is, from wherever it is asked for."""
        if on:
            self._see_photos()

    def show_project(self, project: Project | None) -> None:
        self._names, self._last = LabelNames(), None
        self.side.forget_place()
        if project is not None:
            self._arrange_side(project)
        self.retrain.forget()
        self.answering.forget()
        self.retraining.set_project(project)
        self.filtering.set_project(project)
        for place in self._places.values():
            place.set_project(project)
        if project is not None:
            self.show_page("photos")

    def close_threads(self) -> None:
        for page in self._made():
            page.close_threads()
        self.retraining.close_threads()
        self.reach.close_threads()
        self.filtering.close_threads()

    def _made(self) -> list[Page]:
        """The pages that there are."""
        return [place.page for place in self._places.values() if place.page is not None]

    def _way_back(self, way: str) -> QAction:
        """What undoes or redoes here: doubtful labels that were decided come back to their page."""
        if self._shown is self._data and self.doubts is not None:
            return self.doubts.ways[way]
        return self.photos.commands.actions[way]

    def make_train(self) -> TrainPage:
        """The Train page, made when it is first wanted."""
        return self._training.get().train

    def make_models(self) -> ModelsPage:
        """The Models page, made when it is first wanted."""
        return self._models.get()

    def _new_training(self) -> TrainingTabs:
        from jellygui.gui.train.training_tabs import TrainingTabs

        tabs = TrainingTabs(self._frame.runner, self.retraining)
        tabs.failed.connect(self.failed)
        tabs.use_wanted.connect(self._frame.session.use_model)
        tabs.kept.connect(self._pruned)
        tabs.pruning.ended.connect(self.retrain.dress)
        tabs.train.panel.learns_on.remember(self._frame.wishes)
        return tabs

    @Slot(object)
    def _pruned(self, path: Path) -> None:
        self._frame.message_line.show_note(
            self.tr("“{name}” is among your models: compare or use it there.").format(
                name=path.stem
            ),
            way(self.tr("Use"), partial(self._frame.session.use_model, path)),
            way(self.tr("Show"), partial(self.visit, "models")),
        )
        self._frame.message_line.about(MODELS)
        if self.models is not None:
            self.models.look()

    @Slot(object, str)
    def show_photographs(self, file_ids: Sequence[int], words: str) -> None:
        """Show exactly these in the grid, under a sentence that says what they are."""
        self.show_page("photos")
        self.photos.querying.show_only(file_ids, words)

    def _new_data(self) -> DataTabs:
        from jellygui.gui.data.data_tabs import DataTabs

        tabs, correcting = DataTabs(), self.photos.correcting
        tabs.photographs_wanted.connect(self.show_photographs)
        tabs.failed.connect(self.failed)
        tabs.data.changed.connect(self.retraining.follow)
        tabs.doubts.decided.connect(correcting.decide)
        tabs.doubts.excluded.connect(correcting.exclude)
        tabs.doubts.undo_wanted.connect(correcting.undo)
        tabs.doubts.redo_wanted.connect(correcting.redo)
        correcting.failed.connect(tabs.doubts.judge)
        return tabs

    @Slot()
    def _exclude_chosen(self) -> None:
        self._set_excluded(True)

    @Slot()
    def _include_chosen(self) -> None:
        self._set_excluded(False)

    def _set_excluded(self, excluded: bool) -> None:
        """Let the photographs that are chosen in the grid teach nothing, or teach again."""
        chosen = self.photos.selected_ids()
        self.photos.correcting.exclude(chosen, excluded=excluded)
        if not len(chosen):
            self.photos.chosen.nothing_chosen.emit()

    def _new_models(self) -> ModelsPage:
        from jellygui.gui.models.models_page import ModelsPage

        session = self._frame.session
        models = ModelsPage(self._frame.runner)
        models.use_wanted.connect(session.use_model)
        models.photographs_wanted.connect(self.show_photographs)
        models.noted.connect(self._frame.message_line.show_note)
        models.failed.connect(self.failed)
        return models

    @Slot()
    def _retrain(self) -> None:
        """Begin at once where there is something to learn; else say on the page what is missing."""
        train = self.make_train()
        self.show_page("train")
        if self.retrain.can_begin:
            train.retrain()
        self.retrain.show_lesson()

    @Slot(object, bool)
    def _export(self, place: Place, images: bool) -> None:
        """Write a table of what the Counts page counts; before it is made, of all."""
        wanted = self.counts.choice() if self.counts is not None else None
        self._frame.session.export(place, images=images, wanted=wanted)

    def _new_browse(self) -> BrowsePage:
        return BrowsePage(self.side, self.photos)

    def _new_counts(self) -> CountsPage:
        from jellygui.gui.counts_page import CountsPage  # pyqtgraph takes its time

        counts = CountsPage(self.photos.model)
        counts.charts.failed.connect(self.failed)
        counts.export_wanted.connect(self._frame.filing.export)
        counts.wanted.connect(self._frame.session.count)
        counts.check_wanted.connect(self.check_wanted)
        counts.promise_wanted.connect(self.ask_promise)
        counts.report_wanted.connect(self._frame.filing.export_report)
        counts.sightings_wanted.connect(self._frame.session.group_by)
        self._frame.session.closed.connect(counts.sightings.let_go)
        return counts

    @Slot()
    def ask_promise(self) -> None:
        """Ask how much of what the model names shall be right."""
        from jellygui.gui.promise_box import PromiseBox

        session = self._frame.session
        if session.project is not None:
            weigh = partial(weighing, session.project)
            box = PromiseBox(weigh, self._names, self._frame.window)
            box.chosen.connect(session.keep_promise)
            box.failed.connect(self.failed)
            self._frame.open_box(box, "counts")

    @Slot(object)
    def show_merge(self, place: Path) -> None:
        """Show what the labels of another project would bring."""
        from jellygui.gui.merge_box import MergeBox

        project = self._frame.session.project
        if project is not None:
            box = MergeBox(project, place, self._frame.window)
            box.wanted.connect(self.photos.correcting.merge)
            box.failed.connect(self.failed)
            self._frame.open_box(box, "people")

    @Slot(object)
    def _start_check(self, drawn: DrawnCheck) -> None:
        self.show_page("photos")
        self.photos.reviewing.start_check(drawn.file_ids, check=drawn.check)
        if drawn.learned:
            self._frame.message_line.show_note(how_many_drawn(drawn))

    @Slot(object)
    def _check_answered(self, file_ids: object) -> None:
        """Show what the check found; the grid stays in the check until it is ended there."""
        self.show_page("counts")

    @Slot(object)
    def _look_in(self, query: PhotoQuery) -> None:
        """Let the numbers of states and species be those of the folder and day that are chosen."""
        self._frame.session.look_in(query.place)

    def _arrange_side(self, project: Project) -> None:
        settings = self._frame.wishes.settings
        self.side.survey.arrange(
            settings.open_folders.get(str(project.path)), newest_first=settings.newest_days_first
        )

    @Slot()
    def _arranged(self) -> None:
        """Keep what is open in the list beside the photographs, for the next time."""
        project, survey = self._frame.session.project, self.side.survey
        if project is not None:
            self._frame.wishes.keep_open(project.path, survey.is_open())
            self._frame.wishes.keep(newest_days_first=survey.newest_first.isChecked())

    @Slot()
    def _show_looking(self) -> None:
        jobs = self._frame.runner.in_lane(Lane.FILES)
        self.photos.set_looking(f"{jobs[0].title} …" if jobs else "")

    @Slot()
    def _prepare(self) -> None:
        if not self._frame.runner.in_lane(Lane.CLASSIFICATION):  # which would change it all
            self.photos.prepare()

    @Slot(object)
    def _apply(self, changes: Changes) -> None:
        for page in self._made():
            page.follow(changes)

    @Slot(object)
    def _said(self, changes: Changes) -> None:
        """A person has said what photographs show: that page knows it already."""
        for page in self._made()[1:]:
            page.follow(changes)

    @Slot(object)
    def _show_counted(self, counted: ProjectCounts) -> None:
        self._last = counted
        names = named(counted.species)
        if names.species != self._names.species:
            self._names = names
            self.photos.set_names(names)
        self.side.show_survey(counted.survey)
        if counted.place == self.side.survey.place:
            self.side.show_tally(counted.here, self._names)
        self.photos.set_folders(counted.folders.names)
        self._frame.places.photographs = next(iter(counted.folders.names), None)
        self.side.show_passed_over(counted.passed_over)
        if self.counts is not None and counted.wanted is not None:
            self.counts.show_counts(counted, self._names)
        self._show_status()
        self._prepare()

    @Slot()
    def _show_status(self, _: object = None) -> None:
        """Say at the bottom how many photographs there are, by which model, and what is new."""
        if self._last is None:
            return
        otherwise = len(self.photos.model.suggestions.otherwise)
        self._frame.status.say(at_rest(self._last, otherwise))

    @Slot()
    def _show_suggested(self) -> None:
        """Show the photographs of which something else is suggested than counts."""
        found = self.photos.model.suggestions
        if len(found.otherwise):
            count, number = len(found.otherwise), QLocale().toString
            words = self.tr(
                "{count} photographs that your {labels} labels call otherwise", "", count
            )
            self.show_photographs(
                found.otherwise.tolist(),
                words.format(count=number(count), labels=number(found.labels)),
            )
        else:
            self._frame.message_line.show_note(
                self.tr(
                    "Nothing is suggested that does not count already. Label a few photographs."
                )
            )

    @Slot(str)
    def _say_what_to_choose(self, words: str) -> None:
        self._frame.message_line.show_note(words)
        self._frame.message_line.about(CHOICE)

    @Slot(int)
    def _chosen(self, count: int) -> None:
        if count:
            self._frame.message_line.settle(CHOICE)

    @Slot(object)
    def _words_failed(self, error: object) -> None:
        self.failed.emit(error)
        if isinstance(error, JellyError):  # else it is not there that it is said
            self._frame.message_line.about(WORDS)

    @Slot(object)
    def _words_written(self, changes: Changes) -> None:
        self._frame.message_line.settle(WORDS)
        for sentence in changes.notes:
            self._frame.message_line.show_note(sentence)

    @Slot(str)
    def _species_typed(self, name: str) -> None:
        chosen = self.photos.selected_ids()
        if not len(chosen):
            self._frame.message_line.show_note(
                self.tr("Choose the photographs that show “{name}” first.").format(name=name),
            )
            self._frame.message_line.about(CHOICE)
            return
        self._species_wanted(name, chosen)
        self.photos.grid.setFocus()

    @Slot(str, object)
    def _species_wanted(self, name: str, file_ids: Any) -> None:
        """`name` may have the scientific one behind it: moon jellyfish (Aurelia aurita)."""
        found = _NAMES.fullmatch(name)
        common, scientific = (found["common"], found["scientific"] or "") if found else (name, "")
        self.photos.label_as_new(file_ids, common, scientific)
