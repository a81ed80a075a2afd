"""What brings files or moves them: to which station each belongs is found after it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import suppress
from typing import Concatenate, ParamSpec

from jellygui.domain.events import Changed
from jellygui.errors import JellyError
from jellygui.project import Project
from jellygui.work import Work

P = ParamSpec("P")


def finds_stations(
    job: Callable[Concatenate[Project, P], Work],
) -> Callable[Concatenate[Project, P], Work]:
    """Let files belong to their stations when a job has ended, be it stopped or less than done."""

    @functools.wraps(job)
    def found(project: Project, /, *args: P.args, **kwargs: P.kwargs) -> Work:
        try:
            given = yield from job(project, *args, **kwargs)
        except GeneratorExit:
            project.stations.assign()
            raise
        except Exception:
            with suppress(JellyError):  # what went wrong first is told
                yield Changed(project.stations.assign())
            raise
        if changes := project.stations.assign():
            yield Changed(changes)
        return given

    return found
