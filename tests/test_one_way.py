"""What reaches a screen, a terminal, a table or a page goes there by one way only."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "jellygui"


@cache
def nodes() -> list[tuple[str, ast.AST]]:
    """All that is called, imported, named or defined, each with where; read once for all tests."""
    kinds = (ast.Attribute, ast.Call, ast.FunctionDef, ast.ImportFrom, ast.Name)
    return [
        (path.relative_to(PACKAGE).as_posix(), node)
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, kinds)
    ]


@cache
def used() -> dict[str, set[str]]:
    """Where each name is used: `module.name`, whether imported or with a dot; and `print`."""
    found: dict[str, set[str]] = defaultdict(set)
    for where, node in nodes():
        for name in names(node):
            found[name].add(where)
    return found


def names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute):
        yield node.attr
        if isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"
    elif isinstance(node, ast.ImportFrom):
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        yield f"{node.func.id}()"
    elif isinstance(node, ast.Name) and node.id == "print":
        yield node.id


@pytest.mark.parametrize(
    ("name", "modules"),
    [
        ("csv.writer", {"jobs/spreadsheets.py"}),
        ("csv.DictWriter", set()),
        ("html.escape", set()),
        ("markupsafe.escape", {"shown.py"}),
        ("jinja2.Environment", {"report/html_pages.py"}),
        ("print", {"cli/screen.py", "cli/commands.py", "gui/crash.py"}),
        ("rich.console.Console", {"cli/screen.py"}),
        ("logging.Formatter", {"log.py"}),
        ("PySide6.QtWidgets.QLabel", {"gui/words.py"}),
        ("PySide6.QtWidgets.QToolTip", {"gui/words.py"}),
        ("QMessageBox()", {"gui/words.py"}),
        ("QInputDialog()", {"gui/words.py"}),
        ("RichText", set()),
        ("AutoText", set()),
        ("setHtml", set()),
        ("setMarkdown", {"gui/about.py", "gui/guide_text.py"}),
    ],
)
def test_there_is_no_second_way(name: str, modules: set[str]) -> None:
    assert used()[name] == modules


def gui() -> Iterator[tuple[str, ast.AST]]:
    yield from ((where, node) for where, node in nodes() if where.startswith("gui/"))


def test_every_tooltip_is_made_by_tip_or_has_no_name_in_it() -> None:
    found = [
        f"{where}:{node.lineno}"
        for where, node in gui()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("setToolTip", "setTabToolTip", "setStatusTip", "setWhatsThis")
        and not all(is_safe(argument) for argument in node.args)
    ]
    assert found == []


def is_safe(node: ast.expr) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.IfExp(body=one, orelse=other):
            return is_safe(one) and is_safe(other)
        case ast.Call(func=ast.Name(id="tip" | "tr") | ast.Attribute(attr="tr")):
            return True
    return False


def test_every_model_says_words_only() -> None:
    found = [
        f"{where}:{node.lineno}"
        for where, node in gui()
        if isinstance(node, ast.FunctionDef)
        and node.name in ("data", "headerData")
        and len(node.args.args) > 1
        and "words_only" not in [ast.unparse(entry) for entry in node.decorator_list]
    ]
    assert found == []
