"""One name for one thing."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "jellygui"

# A module's name that occurs more than once is the same thing in another face: what it is, what
# the project keeps of it, what is done with it, how it is shown.
SAME_THING = {
    "checks",
    "clocks",
    "counts",
    "cut_off",
    "days",
    "devices",
    "doubts",
    "estimates",
    "filters",
    "labels",
    "leaving",
    "likeness_map",
    "looked_at",
    "merge",
    "models",
    "overview",
    "promise",
    "prune",
    "remarks",
    "replay",
    "rescue",
    "retrain",
    "runs",
    "side_by_side",
    "sightings",
    "species_list",
    "stacks",
    "stations",
    "survey",
    "teaching",
    "train",
    "water",
}
# The class that a package is named after; the commands that train, and the package that does it.
OF_THE_PACKAGE = {"classifier", "project", "training"}


def test_no_name_of_a_module_means_two_things() -> None:
    places: dict[str, set[str]] = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        name = path.parent.name if path.name == "__init__.py" else path.stem
        places[name].add(path.relative_to(PACKAGE).as_posix())
    twice = {name for name, found in places.items() if len(found) > 1}
    assert twice == SAME_THING | OF_THE_PACKAGE


def test_no_name_of_a_class_is_used_twice() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in PACKAGE.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(path.relative_to(PACKAGE).as_posix())
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_what_has_happened_is_an_event_and_nothing_else_is_called_so() -> None:
    """A protocol may ask for a state: what is `Named`."""
    wrong = [
        f"{path.relative_to(PACKAGE)}: {node.name}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
        and node.name.endswith("ed")
        and not node.name.startswith("_")
        and not {ast.unparse(base) for base in node.bases} & {"Event", "Note", "Protocol"}
    ]
    assert wrong == []
