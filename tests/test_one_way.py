"""What reaches a screen, a terminal, a table or a page goes there by one way only."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "jellygui"


@pytest.fixture(scope="module")
def used() -> dict[str, set[str]]:
    """Where each name is used: `module.name`, whether imported or with a dot; and `print`."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for name in names(node):
                found[name].add(path.relative_to(PACKAGE).as_posix())
    return found


def names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute):
        yield node.attr
        if isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"
    elif isinstance(node, ast.ImportFrom):
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.Name) and node.id == "print":
        yield node.id


@pytest.mark.parametrize(
    ("name", "modules"),
    [
        ("csv.writer", {"jobs/tables.py"}),
        ("csv.DictWriter", set()),
        ("html.escape", {"gui/models/card_view.py"}),
        ("markupsafe.escape", {"shown.py"}),
        ("jinja2.Environment", {"report/pages.py"}),
        ("print", {"cli/screen.py", "cli/commands.py", "gui/crash.py"}),
        ("rich.console.Console", {"cli/screen.py"}),
        ("logging.Formatter", {"log.py"}),
    ],
)
def test_there_is_no_second_way(used: dict[str, set[str]], name: str, modules: set[str]) -> None:
    assert used[name] == modules
