"""Two models on the labels of a project."""

from __future__ import annotations

from pathlib import Path

from jellygui.jobs.side_by_side import ModelsCompared, compare_in_project
from jellygui.project import Project
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said

MOON, BLUE = "moon_jellyfish", "blue_jellyfish"


def test_a_species_that_is_another_here_is_right_as_that_one(
    project: Project, tmp_path: Path
) -> None:
    ids = read_in(project, tmp_path, *(photo(n) for n in range(4)))
    one, two = (tiny_model(tmp_path / f"{n}.jellymodel", seed=n) for n in range(2))
    classified(project, one, ids, *[said(MOON)] * 4)
    classified(project, two, ids, *[said(MOON)] * 3, said(BLUE))
    project.labels.label_files([1, 2, 3, 4], MOON)
    project.species.add("sea moon")
    project.species.merge([MOON], "sea_moon")
    *_, compared = compare_in_project(project, one, two)
    assert isinstance(compared, ModelsCompared)
    found = compared.found
    assert (found.photographs, found.unknown, len(found.disagreed)) == (4, 0, 1)
    place = [kind.key for kind in found.species].index("sea_moon")
    assert (found.new_table[place][place], found.old_table[place][place]) == (4, 3)
