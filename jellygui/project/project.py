"""A project: photographs, what models say of them, and what people say of them."""

from __future__ import annotations

from jellygui.project.browsing import Browsing
from jellygui.project.checks import Checks
from jellygui.project.counting import Counting
from jellygui.project.grouping import Grouping
from jellygui.project.models import Models
from jellygui.project.moving import Moving
from jellygui.project.passing import Passing
from jellygui.project.runs import Runs


class Project(Checks, Grouping, Models, Counting, Browsing, Moving, Passing, Runs):
    """An open project file; each part of what it can do is a class of its own."""
