"""A project: photographs, what models say of them, and what people say of them."""

from __future__ import annotations

from pathlib import Path

from jellygui.project.browsing import Browsing
from jellygui.project.census import Censuses
from jellygui.project.checks import Checks
from jellygui.project.clocks import Clocks
from jellygui.project.counts import Counts
from jellygui.project.days import Days
from jellygui.project.estimates import Estimates
from jellygui.project.features import Features
from jellygui.project.file_list import FileList
from jellygui.project.filters import Filters
from jellygui.project.groups import GroupsInMemory
from jellygui.project.labels import Labels
from jellygui.project.likeness_map import LikenessMap
from jellygui.project.models import Models
from jellygui.project.orders import Orders
from jellygui.project.people import People
from jellygui.project.remarks import Remarks
from jellygui.project.runs import Runs
from jellygui.project.sightings import Sightings
from jellygui.project.species_list import SpeciesList
from jellygui.project.stacks import Stacking
from jellygui.project.stations import Stations
from jellygui.project.store import Store
from jellygui.project.survey import Survey
from jellygui.project.teaching import Teaching
from jellygui.work import give_back


class Project(Store):
    """An open project file, in its parts."""

    def __init__(
        self,
        path: Path,
        *,
        create: bool = True,
        for_reading: bool = False,
        read_only: bool = False,
        inspect_later: bool = False,
    ) -> None:
        super().__init__(
            path,
            create=create,
            for_reading=for_reading,
            read_only=read_only,
            inspect_later=inspect_later,
        )
        self._groups = groups = GroupsInMemory(self)
        self.files = FileList(self, groups)
        self.sightings = Sightings(self, groups)
        self.species = SpeciesList(self)
        self.models = Models(self, groups)
        self.stations = Stations(self)
        self.labels = Labels(self, groups, self.stations)
        self.days = Days(self, self.stations)
        self.clocks = Clocks(self, groups, self.stations)
        self.survey = Survey(self)
        self._censuses = censuses = Censuses(self)
        self.estimates = Estimates(self, censuses)
        self.checks = Checks(self, self.labels, self.estimates)
        self.teaching = Teaching(self)
        self.remarks = Remarks(self)
        self.runs = Runs(self)
        self.people = People(self)
        self._features = features = Features(self, self.models)
        self._orders = orders = Orders(self, censuses)
        self.browsing = Browsing(self, self.people, features, censuses, orders)
        self.likeness_map = LikenessMap(self, features)
        self.filters = Filters(self)
        self.stacks = Stacking(self, features)
        self.counts = Counts(self, self.species, censuses)
        if self.has_followed:  # folders may tell of other stations now
            try:
                self.stations.assign()
            except BaseException:
                self.close()
                raise

    def rest(self) -> None:
        """Give the memory back of what is needed only while photographs are read."""
        self._groups.forget()
        give_back()

    def rest_reading(self) -> None:
        """Give the memory back of what this thread has read, which others are about to need."""
        self.reader.execute("PRAGMA shrink_memory")
        give_back()

    def close(self) -> None:
        """Finish what is being written and let others open the project."""
        super().close()
        self._groups.forget()
        self._features.forget()
        self._censuses.forget()
        self._orders.forget()
