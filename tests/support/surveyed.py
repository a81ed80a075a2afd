"""A project of which a part was checked at random, without any file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from jellygui.project import Project
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said

MOON, BLUE = "moon_jellyfish", "blue_jellyfish"


def truth(file_id: int) -> str:
    """Of ten that a model calls moon jellyfish one is a blue one."""
    return BLUE if file_id % 10 == 0 or file_id > 240 else MOON


def checked_survey(place: Path, *, photographs: int = 300, checked: int = 100) -> None:
    """Photographs of two days; those up to 240 a model calls moon jellyfish, the others blue."""
    with Project(place) as project:
        ids = read_in(
            project,
            place.parent,
            *(photo(n, taken_at=datetime(2024, 7, 9 + n % 2, 12)) for n in range(photographs)),
        )
        answers = [said(MOON if n < 240 else BLUE, 0.8) for n in range(photographs)]
        classified(project, tiny_model(place.with_name("m.jellymodel")), ids, *answers)
        check = project.checks.draw(checked, seed=1)
        for file_id in project.checks.files(check):
            project.checks.answer(check, file_id, truth(file_id))
